# The interface around the screens: header, navigation, dialogs, words used in many places. For the worker.
app-name = First Contact
# Button at the foot of each screen: to the screen before, to the next one
app-back = Atrás
app-continue = Continuar
# Opens the list of all parts; the list’s heading; closes it
app-map = Todas las partes
app-map-close = Cerrar la lista
# Progress: “4 of 9 parts”
app-progress = Parte { $at } de { $all }
# Names of the parts
part-prepare = Preparación
part-safety = Seguridad
part-consent = Consentimiento
part-conversation = Conversación
part-signs = Señales
part-adds-up = Visión de conjunto
part-needs = Necesidades y remisión
part-sharing = Compartir
part-summary = Resumen
part-finish = Cierre
# How far a part is, said after its name
done-nothing = sin empezar
done-something = en curso
done-everything = hecho
done-mend = algo por corregir
# Answers
answer-yes = Sí
answer-no = No
answer-not-sure = Tengo dudas
answer-not-now = Ahora no
answer-cannot-say = No puede responder
silence-does-not-know = No sabe
silence-prefers-not-to-say = Prefiere no decirlo
silence-not-safe-to-ask = No es seguro preguntar ahora
silence-not-asked = No se preguntó
# How a sign came to be known
ground-seen = Visto
ground-said = Dicho
ground-told = Contado
ground-seen-long = Lo vi
ground-said-long = Lo dijo la persona
ground-told-long = Me lo contó otra persona
# Help, opened beside a question
help-open = Ayuda
help-why = Por qué preguntamos
help-looks = Cómo puede verse esto
help-other = Otras explicaciones
help-source = Fuente: { $source }
# Follows a button’s words to say what it is about, for screen readers: “Help: Treatment”. Begin with what stands between the two.
about-after = : { $about }
# A short note beside a question
note-add = Nota corta
note-hint = Un dato, no una historia. { $limit } caracteres como máximo.
specify-label = Otra cosa, en pocas palabras
clear-answer = Borrar la respuesta
optional = Puede dejar esto sin responder.
# Errors at a field: what is wrong and what to do. What was typed stays.
error-too-long = Hay { $length } caracteres; caben { $limit }. Acórtelo. Se guarda como lo escribió, pero no cuenta hasta entonces.
error-hidden = Hay caracteres ocultos que cambian cómo se lee. Escríbalo otra vez sin ellos. Se guarda, pero no cuenta hasta entonces.
error-date = Esta fecha no se puede leer. Escriba un año (2010), un mes (2010-05) o un día (2010-05-31).
# The same, said once when the error begins.
error-too-long-said = Es demasiado largo. Acórtelo; si no, no cuenta.
error-hidden-said = Hay caracteres ocultos. Escríbalo otra vez sin ellos; si no, no cuenta.
error-date-said = Esta fecha no se puede leer.
# Errors that stop Continue. Only safety and consent do that.
needed-title = Primero, una cosa
needed-path = Elija lo que usted puede hacer.
needed-safety = Responda las preguntas de seguridad marcadas. “Tengo dudas” también es una respuesta.
needed-age = Elija un grupo de edad. Si no lo sabe, dígalo.
needed-answer = Marque lo que respondió la persona.
needed-word = Diga cómo va a seguir sin nadie a quien remitir.
needed-protection = Primero cree una frase de contraseña. Aquí toda conversación queda protegida.
# The button that stops or withdraws, at the same corner of every screen
stop-open = Parar
stop-title = ¿Parar o retirar el permiso?
stop-person = La persona retira su permiso
stop-person-detail = Se borra al instante todo lo anotado aquí. No se puede recuperar. Lo que ya se pasó a otros se queda con quienes lo tienen; ayude a la persona a pedir que lo borren. Si pasó toda la conversación a otro dispositivo, haga que la borren también allí.
stop-now = Parar por ahora, no es seguro
stop-now-detail = Se borra al instante todo lo anotado aquí. Puede empezar de nuevo cuando sea seguro.
stop-keep = Seguir con la conversación
# Asked before a tap that would erase what was noted
erase-title = Esto borra lo anotado
erase-detail = Con esta respuesta no se puede guardar nada, así que se borra todo lo anotado hasta ahora. No se puede recuperar.
erase-confirm = Borrar y seguir
erase-keep = Conservar y volver atrás
# Said once before work starts
keep-nothing = En este dispositivo no se guarda nada, a menos que usted lo elija. Si no, al cerrar o recargar esta página se borra todo.
# Ratings
rating-low = BAJO
rating-medium = MEDIO
rating-urgent = URGENTE
rating-low-detail = Por ahora no se anotó ninguna preocupación grave.
rating-medium-detail = Actuar en pocos días.
rating-urgent-detail = Actuar en el plazo de un día.
# The disclaimer on every output, in our words: for first contact and referral only, never a status decision, never to limit claims or rights
disclaimer = Solo para el primer contacto y la remisión. No es una decisión sobre la condición de nadie y no debe usarse para limitar las peticiones ni los derechos de nadie, ni ahora ni después.
rule-note = Regla del proyecto, versión { $version }, sin validar.
# A deployment whose contacts are invented
example-note = Configuración de ejemplo: todos los organismos y contactos de aquí son inventados.
# The program could not start
broken = First Contact no puede iniciarse: sus propios archivos no encajan entre sí. Vuelva a cargar la página; si sigue igual, avise a quien administra este sitio.
# A deployment file with faults: shown to whoever set it up. The faults follow, one a line
deployment-broken = El archivo de configuración de este sitio tiene errores, así que sus ajustes no se usan:
