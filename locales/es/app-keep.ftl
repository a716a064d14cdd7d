# Leaving fast, keeping a sealed copy on this device, locking. For the worker. The passphrase and the words “sealed” and
# “locked” stand on many screens: keep them the same everywhere.

# The button at the same corner of every screen: covers everything and opens another page
leave-now = Salir ya

# Screen “leaving”, right after the start
leaving-title = Si tiene que salir rápido
leaving-lead = “Salir ya” está arriba en todas las pantallas. Un toque cubre todo y abre otra página. Con un teclado, pulsar tres veces Mayús (Shift) hace lo mismo.
leaving-lead-gone = Si no se guarda nada, lo anotado se pierde entonces. La página no se bloquea sola: use “Salir ya” antes de dejar este dispositivo.
leaving-lead-kept = Lo anotado queda sellado en este dispositivo. Solo su frase de contraseña lo abre.
leaving-cannot = Lo que salir no puede borrar
leaving-cannot-history = La lista de páginas visitadas sigue mostrando que se abrió esta página.
leaving-cannot-files = Los archivos guardados, las páginas impresas y las capturas de pantalla se quedan donde están.
leaving-cannot-device = Algunos teclados y copias de seguridad recuerdan lo que se escribió. Toque las respuestas cuando pueda.
leaving-cannot-watched = Un programa que vigila este dispositivo ve todo lo que usted ve.

# The choice on the screen “leaving”
keep-question = ¿Qué queda en este dispositivo?
keep-memory = No guardar nada
keep-memory-detail = No se almacena nada. Mientras no cierre la página, cualquiera que tenga este dispositivo puede ver lo anotado
keep-protect = Proteger esta conversación
keep-protect-detail = Se bloquea sola, y una copia sellada queda aquí hasta que usted la borre o sea demasiado antigua. Solo se abre con una frase de contraseña
# A deployment that wants every conversation protected
keep-always = Aquí toda conversación queda protegida. Cree una frase de contraseña para seguir.
# A deployment that wants nothing kept
keep-never = En este dispositivo no se guarda nada. Al cerrar o recargar esta página se borra todo. No se bloquea: use “Salir ya” antes de dejar este dispositivo.
# The single-file version, in place of the choice. The first stands on the start screen, too
keep-single-start = Con este archivo no se puede guardar nada en este dispositivo. Al cerrarlo o recargarlo se borra todo.
keep-single = Esta es la versión en un solo archivo: no puede proteger una conversación ni guardarla en este dispositivo. Al cerrarla o recargarla se borra todo. Si algo no debe perderse, guarde un archivo sellado antes de cerrarla.
# The same, where the deployment wants every conversation protected
keep-single-always = Su organización quiere que toda conversación quede protegida en el dispositivo. Este archivo no puede hacerlo. Si puede, abra la página en la web. Si no, puede seguir sin que se guarde nada.
keep-begin = Crear una frase de contraseña
# Protected already: what that means
keep-on-title = Esta conversación está protegida
keep-on = Mientras usted trabaja se guarda una copia sellada. Se borra cuando usted toca “Listo: borrar lo que se guarda aquí” al final, cuando para o cuando la persona retira su permiso. Pasado este tiempo desde el último cambio ya no se abre, y esta página la borra: { $hours ->
    [one] { $hours } hora
    [many] { $hours } de horas
   *[other] { $hours } horas
}.
keep-on-lock = Se bloquea tras { $minutes } min sin tocar la pantalla, o cuando esta página deja de verse durante medio minuto. Hasta que se borre, otras personas que usen este dispositivo verán una página bloqueada. Pueden borrar la copia, pero no abrirla.

# The passphrase: made, shown once, typed again
phrase-title = Su frase de contraseña
phrase-lead = Gire la pantalla para que nadie más la vea. Aprenda la frase, o escríbala en un papel sin nada más. Lleve el papel consigo, nunca con este dispositivo ni donde puedan encontrárselo a la persona. Rómpalo cuando termine.
phrase-lost = Nadie más puede abrir lo guardado: ni colegas ni soporte técnico. Si la frase se pierde, se pierde lo que usted anotó. Si alguien podría obligarle a decirla, no guarde nada.
phrase-making = Un momento. Se está creando una frase de contraseña.
phrase-form = ¿Palabras o dígitos?
phrase-words = Palabras
phrase-words-detail = Seis palabras inglesas, con letras sin acentos
phrase-digits = Dígitos
phrase-digits-detail = Dieciséis dígitos, para cualquier teclado
# Read out before the passphrase itself
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
phrase-differs = No es la misma. Inténtelo de nuevo, o mírela otra vez.
phrase-empty = Escriba la frase de contraseña.
phrase-look = Mostrarme otra vez la frase de contraseña
phrase-working = Sellando. Tarda unos segundos; en un teléfono viejo, hasta medio minuto.

# The small state at the top of each screen
state-memory = No se guarda aquí
state-kept = Guardado, sellado
state-keeping = Guardando…
state-unkept = Ahora no se guarda
# Said once when it changes
state-said-kept = Desde ahora esta conversación se guarda, sellada.
state-said-memory = Esta conversación no se guarda en este dispositivo.

# A save that failed: stays until one works
unkept-title = Ahora mismo no se guarda en este dispositivo
unkept = Puede seguir. Lo que anote desde ahora está solo en esta pantalla, así que no la cierre.
unkept-again = Intentar de nuevo
# What was opened isn’t the last that was kept
older-title = Esta es una copia anterior
older = Puede faltar lo último que anotó antes. Revise sus respuestas.
older-close = Ya lo vi
# What was kept could not be erased
unerased-title = No se pudo borrar lo guardado
unerased = Sigue sellado en este dispositivo. Inténtelo de nuevo, o borre los datos de este sitio en los ajustes del navegador.
unerased-again = Borrarlo
# At the start, after something ended
was-erased = Se borró lo que estaba guardado en este dispositivo.
was-expired = Lo guardado en este dispositivo era demasiado antiguo, así que se borró.
was-gone = En este dispositivo no queda nada que se pueda abrir.
was-elsewhere = Otra conversación sigue sellada en este dispositivo. De esta no se guarda nada.

# The locked screen. It says nothing of what is in it
locked-title = Bloqueado
locked-open = Abrir
locked-working = Abriendo. Tarda unos segundos.
locked-wrong = Esta frase de contraseña no lo abre.
locked-wait = Puede intentarlo de nuevo en { $seconds } s.
locked-left = { $left ->
    [one] Tras { $left } frase de contraseña incorrecta más, se borra lo guardado.
    [many] Tras { $left } de frases de contraseña incorrectas más, se borra lo guardado.
   *[other] Tras { $left } frases de contraseña incorrectas más, se borra lo guardado.
}
locked-erase = Borrar lo guardado
locked-erase-detail = Puede ser la conversación de alguien de su equipo. Una vez borrada, nadie puede recuperarla. Si no se toca, se borra sola.
locked-erase-confirm = Borrar para siempre
locked-erase-keep = Conservarlo
locked-erasing = Borrando…
locked-fresh = Empezar otra aquí, sin guardar nada
# Locked, but the last save failed: closing the page would lose what it holds
locked-unkept = No se pudieron guardar las últimas notas. Todavía están aquí; no cierre esta página.
# What was kept is damaged, but the page still holds the notes: goes on with them, and erases the damaged copy
locked-restore = Seguir con las notas que aún están aquí
# The cover over a conversation that isn’t kept: one tap shows it again
covered-title = Cubierto
covered = No está bloqueado: con un toque se vuelve a ver. Si esta no es su propia conversación, use “Salir ya”.
covered-show = Mostrarlo de nuevo

# Twenty seconds before it locks
warning = { $seconds ->
    [one] Se bloquea en { $seconds } segundo.
    [many] Se bloquea en { $seconds } de segundos.
   *[other] Se bloquea en { $seconds } segundos.
}
warning-stay = Quedarse

# Why the vault could not do it
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
# Something is kept here already, from before
vault-kept-already = Aquí ya se guarda otra conversación, quizá de alguien de su equipo. Puede seguir sin guardar nada; la otra queda como está.

# The quiet lines at the foot of the start screen
about-build = Versión { $version }, compilación { $build }
about-offline = Ya funciona sin red.
about-getting = Preparándose para funcionar sin red…
about-online = Necesita la red para empezar.
about-single = Esta es la versión en un solo archivo. No puede guardar una conversación en este dispositivo ni actualizarse.
about-update = Hay una versión más nueva lista.
about-update-use = Usar la versión más nueva
# The button was pressed, but another window is open, which may hold a conversation
about-update-others = Todavía no: esta página está abierta en otra pestaña o ventana. Ciérrela e inténtelo de nuevo.
