# es: draft, not reviewed by a native speaker
leave-now = Salir ya

leaving-title = Si tiene que salir rápido
leaving-lead = “Salir ya” está arriba en todas las pantallas. Un toque cubre todo y abre otra página. Pulsar tres veces Shift hace lo mismo.
leaving-lead-gone = Lo anotado se pierde entonces, a menos que lo proteja abajo.
leaving-lead-kept = Lo anotado queda sellado en este dispositivo. Solo su frase de contraseña lo abre.
leaving-cannot = Lo que salir no puede borrar
leaving-cannot-history = La lista de páginas visitadas sigue mostrando que se abrió esta página.
leaving-cannot-files = Los archivos guardados, las páginas impresas y las capturas de pantalla se quedan donde están.
leaving-cannot-device = Algunos teclados y copias de seguridad recuerdan lo que se escribió. Toque las respuestas cuando pueda.
leaving-cannot-watched = Un programa que vigila este dispositivo ve todo lo que usted ve.

keep-question = ¿Qué queda en este dispositivo?
keep-memory = No guardar nada
keep-memory-detail = Si la página se cierra, se recarga o falla, se borra todo
keep-protect = Proteger esta conversación
keep-protect-detail = Una copia sellada queda aquí hasta que usted termine. Se abre con una frase de contraseña
keep-always = Aquí toda conversación queda protegida. Cree una frase de contraseña para seguir.
keep-never = En este dispositivo no se guarda nada. Al cerrar o recargar esta página se borra todo.
keep-begin = Crear una frase de contraseña
keep-on-title = Esta conversación está protegida
keep-on = { $hours ->
    [one] Mientras usted trabaja se guarda una copia sellada. Se borra cuando usted termina o para, cuando la persona retira su permiso, o { $hours } hora después del último cambio.
   *[other] Mientras usted trabaja se guarda una copia sellada. Se borra cuando usted termina o para, cuando la persona retira su permiso, o { $hours } horas después del último cambio.
}
keep-on-lock = Se bloquea tras { $minutes } min sin tocar la pantalla, o cuando esta página deja de verse durante medio minuto.

phrase-title = Su frase de contraseña
phrase-lead = Escríbala en papel o apréndala. Solo se muestra ahora.
phrase-lost = Sin ella nadie puede abrir lo guardado, tampoco quienes hacemos este programa. Si se pierde, se pierde lo que usted anotó.
phrase-making = Un momento. Se está creando una frase de contraseña.
phrase-form = ¿Palabras o dígitos?
phrase-words = Palabras
phrase-words-detail = Seis palabras inglesas, con letras sin acentos
phrase-digits = Dígitos
phrase-digits-detail = Dieciséis dígitos, para cualquier teclado
phrase-is = La frase de contraseña es:
phrase-another = Crear otra
phrase-noted = Ya la tengo, seguir
phrase-drop = Mejor no guardar nada
phrase-again-title = Escríbala una vez más
phrase-again-lead = Para que pueda tener la certeza. Ahora queda oculta.
phrase-field = Frase de contraseña
phrase-show = Mostrar
phrase-hide = Ocultar
phrase-confirm = Proteger
phrase-differs = No es la misma. Mire su papel e inténtelo de nuevo.
phrase-empty = Escriba la frase de contraseña.
phrase-look = Mostrarme otra vez la frase de contraseña
phrase-working = Sellando. Tarda unos segundos; en un teléfono viejo, hasta medio minuto.

state-memory = No se guarda aquí
state-kept = Guardado, sellado
state-keeping = Guardando…
state-unkept = Ahora no se guarda
state-said-kept = Desde ahora esta conversación se guarda, sellada.
state-said-memory = Esta conversación no se guarda en este dispositivo.

unkept-title = Ahora mismo no se guarda en este dispositivo
unkept = Puede seguir. Lo que anote desde ahora está solo en esta pantalla, así que no la cierre.
unkept-again = Intentar de nuevo
older-title = Esta es una copia anterior
older = Puede faltar lo último que anotó antes. Revise sus respuestas.
older-close = Ya lo vi
unerased-title = No se pudo borrar lo guardado
unerased = Sigue sellado en este dispositivo. Inténtelo de nuevo, o borre los datos de este sitio en los ajustes del navegador.
unerased-again = Borrarlo
was-erased = Se borró lo que estaba guardado en este dispositivo.
was-expired = Lo guardado en este dispositivo era demasiado antiguo, así que se borró.
was-gone = En este dispositivo no queda nada que se pueda abrir.
was-elsewhere = Otra pestaña guarda su conversación en este dispositivo. De esta no se guarda nada.

locked-title = Bloqueado
locked-open = Abrir
locked-working = Abriendo. Tarda unos segundos.
locked-wrong = Esta frase de contraseña no lo abre.
locked-wait = Puede intentarlo de nuevo en { $seconds } s.
locked-left = { $left ->
    [one] Tras { $left } frase de contraseña incorrecta más, se borra lo guardado.
   *[other] Tras { $left } frases de contraseña incorrectas más, se borra lo guardado.
}
locked-erase = Borrar lo guardado
locked-erase-detail = No se puede recuperar.
locked-erase-confirm = Borrarlo ahora
locked-erase-keep = Conservarlo
locked-erasing = Borrando…
locked-fresh = Empezar otra aquí, sin guardar nada
covered-title = Cubierto
covered = Toque para volver a verlo.
covered-show = Mostrarlo de nuevo

warning = { $seconds ->
    [one] Se bloquea en { $seconds } segundo.
   *[other] Se bloquea en { $seconds } segundos.
}
warning-stay = Quedarse

vault-wrong-secret = Esta frase de contraseña no lo abre.
vault-weak-secret = Esta frase de contraseña es demasiado corta o demasiado simple.
vault-nothing = Aquí ya no hay nada que abrir.
vault-damaged = Lo guardado está dañado y no se puede abrir.
vault-expired = Se guardó más tiempo del permitido, así que se borró.
vault-not-kept = Este navegador no deja guardar nada aquí. La causa puede ser una ventana privada o un dispositivo sin espacio. Puede seguir sin guardar nada.
vault-elsewhere = Otra pestaña o ventana guarda su conversación aquí. Siga allí, o ciérrela e inténtelo de nuevo.
vault-not-sealed = Este no es un archivo sellado que se pueda abrir aquí.
vault-not-a-key = Esto no es una llave.
vault-memory = Este dispositivo tiene muy poca memoria libre. Cierre otras páginas e inténtelo de nuevo.
vault-message = No funcionó. Inténtelo de nuevo. Si sigue igual, vuelva a cargar esta página.
vault-kept-already = Ya hay algo guardado en este dispositivo. Vuelva a cargar esta página para abrirlo o borrarlo primero.

about-build = Versión { $version }, compilación { $build }
about-offline = Ya funciona sin red.
about-getting = Preparándose para funcionar sin red…
about-online = Necesita la red para empezar.
about-single = Esta es la versión en un solo archivo. No puede guardar nada en este dispositivo ni actualizarse.
about-update = Hay una versión más nueva lista.
about-update-use = Usar la versión más nueva
