# Languages, reading aloud and handing over the device. For the worker.

# Opens the choice of languages, from every screen; its heading
languages-open = Idiomas
languages-title = Idiomas
languages-lead = Puede cambiarlos en cualquier momento. Nada de lo anotado cambia ni se pierde.
# Names the three choices
languages-worker = Su idioma
languages-worker-hint = Botones, títulos y ayuda.
languages-person = El idioma de la persona
languages-person-hint = Lo que usted le dice o le muestra.
languages-person-same = El mismo que el de usted
languages-summary = El idioma de los resúmenes
languages-summary-hint = Para quien reciba un resumen. Lo que usted escribió queda como lo escribió.
# After the name of a language in the list, when no native speaker has checked it
languages-draft-mark = { $language } (provisional)
# Under a choice that is a draft
languages-draft = Traducción provisional: { $language }. Todavía no la ha revisado nadie que tenga ese idioma como lengua materna. Lea con cuidado y pregunte a un o una intérprete.
# Under a choice that has only the words for the person; { $other } is the language of the rest
languages-part = { $language }: en este idioma solo están las palabras para la persona. Para lo demás: { $other }.
# While a language comes, and when it can’t come
languages-getting = Cargando: { $language }…
languages-failed = Este idioma todavía no está en este dispositivo: { $language }. Siga sin él, o conéctese una vez e inténtelo de nuevo.
languages-done = Listo
# Shows words to the person in both languages, or in theirs alone
languages-both = Mostrar su idioma junto al de la persona
# On a summary in a language that no native speaker has checked
doc-draft = Los textos fijos de esta página son una traducción provisional ({ $language }). Todavía no la ha revisado nadie que tenga ese idioma como lengua materna.

# Reading aloud, for the worker
listen-worker-none = En este dispositivo no hay voz ni grabación para este idioma: { $language }. Lea las palabras en voz alta, o pida ayuda a quien interpreta.
# While a voice is looked for
listen-looking = Buscando una voz…

# Handing over the device, so that the person answers by themselves
hand-open = Dejar que la persona responda por su cuenta
hand-title = Dejar que la persona responda por su cuenta
hand-lead = El dispositivo muestra entonces solo las preguntas que usted elija, una por una. Idioma: { $language }.
# The first when the conversation is protected with a passphrase, the second when it is not
hand-lead-protected = No se puede abrir nada más hasta que usted lo recupere.
hand-lead-unprotected = Sin protección: quien pulse la línea de abajo puede ver lo anotado. Quédese al alcance de la mano.
hand-offer = Ofrézcalo, y acepte un no. Quédese cerca, pero no mire por encima del hombro de la persona. Con auriculares, nadie más oye. Muéstrele el botón de la esquina de arriba: si viene alguien, hace desaparecer todo al instante.
# Before the hand-over; { $line } is the line for staff. How to press it follows.
hand-how = Para recuperarlo, abra “{ $line }” al pie de la pantalla.
hand-which = ¿Qué preguntas?
hand-all = Las preguntas de esta página
hand-none = Elija al menos una pregunta.
hand-begin = Entregar el dispositivo ahora
hand-keep = Ahora no
hand-count = { $n ->
    [one] { $n } pregunta
    [many] { $n } de preguntas
   *[other] { $n } preguntas
}
# At the foot of the person’s screens, small: for the worker
hand-back = Para el personal: recuperar el dispositivo
hand-back-lead = Mantenga pulsado tres segundos. En un teclado, mantenga pulsada la tecla Intro (Enter). Si no puede, pulse cinco veces en diez segundos.
hand-back-held = Siga pulsando…
hand-back-phrase = Después escriba la frase de contraseña de esta conversación.
# After it came back, while the answers are covered
hand-covered = La persona respondió { $n ->
    [one] { $n } pregunta
    [many] { $n } de preguntas
   *[other] { $n } preguntas
}. Las respuestas están ocultas.
hand-covered-lead = Las respuestas ocultas no cuentan y no se transmiten a nadie.
hand-covered-ask = Muéstrele o léale esto, y acepte un no
# When the person chose “Not now” on the device
hand-later = La persona dijo: ahora no. No insista.
hand-later-ask = Pregunte solo si la persona vuelve a hablar de ello
hand-covered-show = La persona está de acuerdo: mostrármelas
# The person goes on where they were
hand-again = Devolvérselo a la persona
hand-covered-erase = No está de acuerdo: borrar las respuestas
# Asked before that
hand-erase-title = ¿Borrar sus respuestas?
hand-erase-detail = No se podrán recuperar.
# Said once after the person agreed on the device, or in words
hand-shown = La persona le deja ver sus respuestas. Ahora están junto a las preguntas.
hand-erased = Sus respuestas se han borrado.
hand-nothing = La persona no respondió nada. Está bien así.

# Closes what a word means, which was opened from the word
glossary-close = Cerrar
