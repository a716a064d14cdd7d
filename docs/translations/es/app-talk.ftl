# es: draft, not reviewed by a native speaker
map-title = La conversación
map-order = Empiece con “{ $first }”. Después siga en el orden que quiera. Toda pregunta puede quedar sin responder.
map-signs-marked = { $n ->
    [one] { $n } marcada
   *[other] { $n } marcadas
}
map-signs-none = nada marcado
map-enough = Tiene lo suficiente para remitir de forma segura.
map-enough-next = Ya puede ir a la visión de conjunto.
map-nothing-more = Ninguna pregunta pendiente puede cambiar el nivel de prioridad ni a quién habría que informar.
map-adds-up = Ir a la visión de conjunto

talk-lead = Pregunte solo lo que convenga ahora. Toda pregunta puede quedar sin responder.
talk-say = Diga esto, con su propia voz
talk-observed = Para que usted lo anote. No lo pregunte.
talk-date-hint = Basta con una fecha aproximada: un año (2010), un mes (2010-05) o un día (2010-05-31).
talk-lines-hint = Unos pocos datos, en breve. { $limit } caracteres como máximo.
talk-silence = Sin respuesta: { $about }
talk-suggestions = Toque para añadir:
talk-note = Nota corta: { $about }
talk-told = Ya contó bastante, o está mal
talk-stop-words = Palabras para terminar con suavidad
talk-map = Ver todas las partes de la conversación

signs-quiet = No las lea en voz alta. Una marca no es una prueba. Que no haya marcas no significa que todo esté bien.
signs-count = { $n ->
    [one] { $n } señal marcada en todos los grupos
   *[other] { $n } señales marcadas en todos los grupos
}
signs-ground = { $short }: { $long }
