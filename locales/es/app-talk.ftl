# The hub and the list of all parts. For the worker.
# Heading of the hub, and its name in the list of all parts
map-title = La conversación
# { $first } = name of the first section, such as “Right now”
map-order = Empiece con “{ $first }”. Después siga en el orden que quiera. Toda pregunta puede quedar sin responder.
# After the name of a group of signs: how many are marked in it
map-signs-marked = { $n ->
    [one] { $n } marcada
    [many] { $n } marcadas
   *[other] { $n } marcadas
}
map-signs-none = nada marcado
# Shown when it is true. The first line is followed by the second.
map-enough = Tiene lo suficiente para remitir de forma segura.
map-enough-next = Ya puede ir a la visión de conjunto.
map-nothing-more = Ninguna pregunta pendiente puede cambiar el nivel de prioridad ni a quién habría que informar.
# Button under these lines
map-adds-up = Ir a la visión de conjunto

# Pages of the conversation. For the worker; the person may see them.
# Under the heading of every page
talk-lead = Pregunte solo lo que convenga ahora. Toda pregunta puede quedar sin responder.
# Above words that the worker says aloud
talk-say = Diga esto, con su propia voz
# Above a question that the worker answers by looking
talk-observed = Para que usted lo anote. No lo pregunte.
# Under a date field
talk-date-hint = Basta con una fecha aproximada: un año (2010), un mes (2010-05) o un día (2010-05-31).
# Under a field for a few short lines; { $limit } = most characters
talk-lines-hint = Unos pocos datos, en breve. { $limit } caracteres como máximo.
# Says which question the kinds of silence belong to, for screen readers; { $about } = the question’s short name
talk-silence = Sin respuesta: { $about }
# Above words to tap instead of typing them
talk-suggestions = Toque para añadir:
# Label of the short note’s field; { $about } = the question’s short name
talk-note = Nota corta: { $about }
# Button at the foot of a page, pressed when it is so
talk-told = Ya contó bastante, o está mal
# Opens the words to say when stopping
talk-stop-words = Palabras para terminar con suavidad
# Back to the hub
talk-map = Ver todas las partes de la conversación

# Signs. For the worker, never read aloud.
signs-quiet = No las lea en voz alta. Una marca no es una prueba. Que no haya marcas no significa que todo esté bien.
# How many signs are marked in all groups
signs-count = { $n ->
    [one] { $n } señal marcada en todos los grupos
    [many] { $n } de señales marcadas en todos los grupos
   *[other] { $n } señales marcadas en todos los grupos
}
# The full name of a small tile, for screen readers: “Seen: I saw it”
signs-ground = { $short }: { $long }
