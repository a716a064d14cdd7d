# What it adds up to, needs and referral, sharing, summary, finish. For the worker unless said otherwise. Plain words,
# no verdict about anyone: nothing here may say or imply that someone is or is not trafficked.

# The eight services of the referral matrix: names, each a short heading
service-emergency-relocation = Un lugar seguro de inmediato, lejos del peligro
service-reception = Alojamiento y necesidades básicas
service-medical = Ayuda médica ahora
service-vot-process = Remisión a apoyo por una posible trata de personas, como la OIM
service-asylum-process = Remisión al procedimiento de asilo, como ACNUR
service-family-tracing = Búsqueda de familiares
service-best-interests = Interés superior de la niña o el niño
service-other-service = Otro servicio, como ayuda jurídica

# The eight profiles of the form: names. What the worker indicates, never a finding
profile-asylum-seeker = Pide asilo, o puede necesitarlo
profile-possible-trafficking = Puede haber sufrido trata de personas
profile-minor = Menor de 18 años, o edad desconocida
profile-woman-at-risk = Mujer en riesgo
profile-older-at-risk = Persona mayor en riesgo
profile-violence-trauma = Ha vivido violencia, o tiene una angustia profunda
profile-health-disability = Necesidad de salud o discapacidad
profile-other-profile = Otra necesidad

# The lines of the rating rule: what applies, without a full stop. Read after “because” and after “not known yet”
rule-medical-emergency = Alguien necesita ayuda médica ahora mismo
rule-harm-risk = La persona podría hacerse daño o hacer daño a otra persona
rule-controller = Alguien que decide por la persona está cerca, o ella vuelve hoy a su lado
rule-danger-now = Peligro o amenaza ahora: para la persona, su familia u otras personas que siguen retenidas
rule-moved-soon = En los próximos tres días pueden trasladar, casar, expulsar o esconder a la persona contra su voluntad
rule-child-exploited = Menor de 18 años, o edad desconocida, con una señal de explotación o control
rule-child-alone-marked = Menor de 18 años sin familia, y algo que la OIM debería saber
rule-recent-sexual-violence = Violencia sexual en los últimos cinco días: cierta atención solo sirve pronto
rule-judgement = El criterio de usted: la vida o el bienestar están amenazados
rule-strong = Un dato de peso, como fuerza, amenazas, deudas, o documentos o pagos retenidos
rule-two-weaker = Dos datos de menos peso, de partes distintas de la charla
rule-child-alone = Menor de 18 años sin familia ni quien le cuida siempre
rule-child-labour = Menor de 18 años que trabaja en lugar de estudiar o jugar
rule-fear-of-return = Miedo a volver, o un motivo por el que la persona salió en busca de seguridad
rule-violence-trauma = Violencia, o una angustia profunda después de ella
rule-no-safe-place = Sin un lugar seguro para dormir esta noche

# Safety questions that had their unsafe answer: short phrases for reasons and summaries
unsafe-alone = La persona no estaba a solas con usted
unsafe-private-place = Alguien podía ver u oír la charla
unsafe-answers-for-them = Alguien habla por la persona o la vigila
unsafe-holds-things = Alguien tiene su teléfono, sus documentos o su dinero
unsafe-safe-to-talk = No parecía seguro hablar
unsafe-safe-to-note = No era seguro guardar una nota
unsafe-medical-emergency = Alguien necesita ayuda médica ahora mismo
unsafe-danger-now = Alguien está en peligro ahora mismo
unsafe-outside = Alguien espera cerca a la persona

# Findings that are neither an answer nor a sign
finding-child = Menor de 18 años, o edad desconocida
finding-judgement = Según el criterio de quien atiende, la vida o el bienestar están amenazados
# An answer as a reason: “Treatment: Pay was held back”
finding-option = { $question }: { $answer }
# After some findings, when there are more of them
finding-more = { $n ->
    [one] y { $n } más
    [many] y { $n } más
   *[other] y { $n } más
}

# Time to act
time-hours = { $n ->
    [one] { $n } hora
    [many] { $n } de horas
   *[other] { $n } horas
}
time-days = { $n ->
    [one] { $n } día
    [many] { $n } de días
   *[other] { $n } días
}

# Screen “What this adds up to”: three cards
adds-heading = ¿Qué se ve en conjunto?
adds-lead = Tres cosas, por separado. Ninguna dice lo que le pasó a la persona; le ayudan a usted a decidir qué hacer ahora.
adds-lead-unrecorded = No se anotó nada de la charla, así que el nivel de prioridad lo decide usted. Solo se guarda ese nivel.
# Card 1
adds-who = A quién habría que informar
adds-who-neither = Por ahora, a ninguno. Nada de lo anotado hasta ahora indica que haya que informar a la OIM o a ACNUR.
adds-who-agreed = Se les dice solo lo que la persona acepta.
adds-because = { $who }: estas son las razones
adds-asylum = Sin importar lo que se haya anotado, toda persona puede recibir información sobre el derecho a pedir asilo, y a toda persona se le pregunta si tiene miedo de volver.
adds-asylum-go = Abrir “El regreso”
adds-lead-title = Orientación: quién dirige más adelante
adds-solutions = Orientación: qué puede venir más adelante
# Card 2. Act, means and purpose: the three parts of the definition
adds-parts = Acción, medios, finalidad
adds-parts-lead = Lo que se anotó de cada uno. No se cuenta, y no se decide nada a partir de ello.
element-act = Acción
    .detail = Qué se hizo: captar, trasladar, entregar, alojar o recibir.
element-means = Medios
    .detail = Cómo: fuerza, amenazas, engaños, deudas o abuso de la vulnerabilidad de alguien.
element-purpose = Finalidad
    .detail = Para qué: el provecho de otra persona.
adds-nothing-noted = Nada anotado todavía
adds-means-child = Si es menor de 18 años, o no se sabe la edad, los medios no hacen falta.
adds-smuggling = Viaje pagado
# Card 3
adds-rating = Nivel de prioridad
adds-suggested = Sugerido
adds-yours = El nivel que elige usted
adds-reasons = Razones
adds-reasons-none = Nada de lo anotado hasta ahora pide más.
adds-open = Todavía no se sabe
adds-open-lead = Nadie ha descartado esto. No saber nunca cuenta como un no.
adds-open-to = Lo llevaría a { $rating }
adds-changes = Qué lo cambiaría
adds-changes-lead = Cualquiera de estas cosas podría bastar por sí sola. Pregunte solo lo que sea seguro y lo que la persona quiera.
adds-changes-more = { $n ->
    [one] { $n } más
    [many] { $n } más
   *[other] { $n } más
}
adds-changes-signs = Señales: { $group }
adds-within = Actuar en un plazo de { $time }
adds-decide = Manténgalo, súbalo o bájelo
adds-decide-suggested = Sugerido. { $detail }
adds-why = Por qué elige otro nivel
adds-why-hint = Una razón corta. Queda junto al nivel sugerido.
adds-why-needed = Escriba por qué. Hasta entonces vale el nivel sugerido, { $rating }.
adds-why-no-words = Aquí no se puede escribir ninguna razón, porque no se puede anotar nada. Por eso vale el nivel sugerido, { $rating }.
adds-judgement-title = Su propio criterio
adds-judgement = Según mi propio criterio, la vida o el bienestar están amenazados
adds-judgement-detail = Solo con esto, el nivel sugerido pasa a URGENTE.
adds-judgement-handover = Esto se transmite junto con la entrega.

# Screen “urgent action”
urgent-heading = ¿Qué debe pasar ahora?
urgent-lead = Unas pocas palabras en cada punto. Diga quién lo hará y hasta cuándo, para que nadie espere a otra persona.
urgent-handover-heading = ¿Debe pasar algo de inmediato?
urgent-handover-lead = Si no, deje esto vacío y continúe.
urgent-what = Qué
urgent-what-hint = Qué hacer, nunca por qué: “una cama segura esta noche”, “enfermería, hoy”. Sin nombres, enfermedades ni hechos.
urgent-no-words = Aquí solo se guarda el plazo, para que nada señale a nadie. Acuerden de palabra qué debe pasar y quién lo hace.
urgent-whom = Quién lo hace
urgent-whom-hint = Una función o un servicio; sin nombres.
urgent-by = Para cuándo
urgent-by-fill = En { $time }
# Hints below “by when”; they never stop anyone
urgent-by-empty = Todavía no hay plazo. Un plazo ayuda a que otros actúen.
urgent-by-unreadable = Esto todavía no es un día y una hora. Escríbalo así: 2026-11-22T14:30.
urgent-by-past = Este día es anterior a esta conversación. ¿Es el correcto?

# Screen “profiles”
needs-profiles-heading = ¿Qué describe su situación?
needs-profiles-lead = Usted decide qué indicar. Sirve para encontrar la ayuda adecuada y no es una conclusión sobre la persona.
needs-profiles-legend = Perfiles
needs-suggested = Sugerido
needs-suggested-why = Sugerido. { $why }
needs-accept = Aceptar las sugerencias
needs-words = En pocas palabras
needs-words-hint = Solo lo que explica la elección. Sin nombres.

# Screen “help already given”
given-heading = ¿Qué ayuda ha recibido ya?
given-lead = Para que nadie tenga que preguntar dos veces. Puede dejar esto vacío.
given-line = Ayuda { $n }
given-nature = Qué tipo de ayuda
given-nature-hint = Por ejemplo: alojamiento, comida, atención médica, documentos, orientación.
given-organisation = Organización
given-contact = A quién preguntar allí
given-contact-hint = Una función es mejor que un nombre.
given-details = Cómo comunicarse con ellos
given-add = Añadir una ayuda
given-add-more = Añadir otra ayuda
given-remove = Quitar la ayuda { $n }
given-none = Nada anotado todavía.

# Screen “referral”: the matrix, one card a service
referral-heading = ¿Qué ayuda, y de quién?
referral-lead = Ofrezca lo que convenga. La persona puede querer una ayuda y otra no.
referral-asks = Pregunte a la persona
referral-chosen = Elegido
referral-why = Sugerido por estas razones: { $why }
referral-for = Para quién es
referral-to = A quién
referral-to-hint = Un organismo o una función; sin nombres. Estas palabras solo van a: { $recipient }.
referral-use = Usar este
referral-hours = Horario: { $hours }
referral-checked = Última comprobación: { $date }
referral-stale = Última comprobación: { $date }, hace más de { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
}. Compruébelo antes de confiar en ello.
referral-no-contact = No hay ningún contacto configurado: pregunte a su punto focal.
referral-table = Todas las filas de un vistazo
referral-table-service = Servicio

# Screen “connect”: without notes, or not trained
connect-heading = ¿Con quién pondrá a la persona en contacto?
connect-lead = Un solo organismo, o alguien de su equipo, a quien la persona quiera conocer. Pregúntele primero.
connect-legend = Poner en contacto con
connect-reach = Cómo comunicarse: { $recipient }

# Screen “safe contact”. Asked of the person; it may be seen by the person
reach-heading = ¿Cuál es la forma segura de comunicarse?
reach-lead = Pregunte: ¿qué es seguro para usted? Un teléfono puede estar en manos de otra persona. Puede dejar esto vacío.
reach-ways = Formas seguras
reach-ways-hint = Por ejemplo: por el centro de salud, por una amistad de confianza, un teléfono que nadie más usa.
reach-times = Momentos seguros
reach-times-hint = Por ejemplo: por la mañana, de lunes a viernes.
reach-avoid = Qué hay que evitar
reach-avoid-hint = Por ejemplo: nada de mensajes, nada de llamadas de noche, quién no debe darse cuenta.

# Screen “sharing”: whom to share with
sharing-heading = ¿A quién se puede informar?
sharing-lead = Pregunte por cada uno aparte. La persona puede decir sí a uno y no a otro, y la ayuda es la misma.
sharing-legend = Organismos por los que preguntar
sharing-none = Todavía no hay ningún organismo. Añada uno abajo si la persona quiere su ayuda.
sharing-add = Añadir otro organismo
sharing-not-asked = Todavía no se preguntó
sharing-yes = De acuerdo, { $n ->
    [one] { $n } tipo de información
    [many] { $n } de tipos de información
   *[other] { $n } tipos de información
}
sharing-not-now = Ahora no: no se transmite nada
sharing-no = No: no se transmite nada
sharing-cannot-say = No está claro: no se transmite nada

# Screen “share with one recipient”
share-heading = { $recipient }: ¿se le puede informar?
share-script-lead = Diga esto, con su propia voz
share-answer = ¿Qué respondió la persona?
share-nothing-yet = { $recipient }: no se le transmite nada si la persona no dice que sí.
share-what = { $recipient }: ¿qué puede saber?
share-what-lead = Pregunte por cada tipo. No se marca nada hasta que la persona esté de acuerdo.
share-needed = Lo que necesita para actuar
share-others = Otros tipos
share-others-hint = Puede actuar sin esto.
share-contact-closed = No es posible: la persona no quiere que vuelvan a comunicarse con ella, o no se le preguntó. Puede cambiar esa respuesta en “Consentimiento”.
share-preview = { $recipient }: lo que se transmite
share-preview-always = Siempre, para poder actuar: nivel de prioridad, plazo, tipo de lugar, código de referencia, día. Lo que debe pasar ahora solo va con “Lo que pasó” y “Salud”.
share-goes = Se transmite
share-goes-none = Nada más.
share-stays = No se comparte
# Why a kind is not shared
withheld-not-agreed = sin acuerdo
withheld-not-needed = no le hace falta, y sin acuerdo
withheld-no-recontact = no quiere que vuelvan a comunicarse
share-read-back = Léaselo a la persona
share-read-back-lead = Cuéntele con palabras sencillas lo que dice aquí, y cambie lo que quiera cambiar. No deje la pantalla en sus manos.

# Why a recipient gets nothing
not-shared-no-consent-to-talk = La persona no ha aceptado hablar.
not-shared-no-consent-to-notes = La persona no ha aceptado que se tomen notas.
not-shared-not-agreed = { $recipient }: la persona no aceptó que se le diga nada. No se le transmite nada.
not-shared-not-asked = { $recipient }: todavía no se le preguntó a la persona. No se transmite nada.
not-shared-withdrawn = La persona retiró todo. No se puede transmitir nada a nadie.
not-shared-stopped = La conversación se terminó. No se puede transmitir nada a nadie.
not-shared-declined = La persona dijo que no. No se puede transmitir nada a nadie.
not-shared-not-chosen = Este no es el organismo que usted eligió.
not-shared-ask = Preguntar por: { $recipient }

# The document: a summary for one recipient, on screen, on paper and as text. Read by the agency
doc-title-referral = Resumen de remisión para: { $recipient }
doc-title-handover = Entrega a: { $recipient }
doc-title-observation = Observación, para: { $recipient }
doc-title-outcome = Remisión breve a: { $recipient }
doc-invented = INVENTADO – solo para practicar. No hay ninguna persona real detrás de esto.
doc-code = Código de referencia
doc-date = Día de la conversación
doc-from = De
doc-rating = Nivel de prioridad
doc-rating-words = { $rating }. { $detail }
doc-rating-suggested = Sugerido por la regla
doc-time = Plazo para actuar
doc-judgement = Criterio
doc-urgent-what = Qué debe pasar
doc-urgent-whom = Quién lo hace
doc-urgent-by = Para cuándo
doc-rating-reason = Por qué quien atiende eligió otro nivel
# Without notes, when the worker gave no rating
doc-not-rated = Sin nivel. No se escribió nada, como quiso la persona. Pidan pronto una conversación.
doc-reasons = Razones del nivel de prioridad:
doc-reasons-not-shared = Algunas razones se apoyan en cosas que aquí no se comparten.
doc-age = Edad
doc-age-adult = 18 años o más
doc-age-adolescent = Entre 12 y 17 años, más o menos
doc-age-child = Menos de 12 años, más o menos
doc-age-unknown = No se sabe; dar el cuidado de una niña o un niño
doc-language = Idioma
doc-interpreter = Intérprete
doc-interpreter-wish = Preferencia sobre el intérprete
doc-setting = Tipo de lugar
doc-made-safe = { $what } (después pasó a ser seguro)
doc-note = Nota: { $note }
# A line of the rule, and in brackets what it rests on
doc-because = { $rule } ({ $because })
# An answer and a note of it; a kind of help and to whom
doc-beside = { $one } – { $other }
doc-signs-lead = Notado, no probado. Lo que no se notó tampoco prueba nada.
doc-sign = { $sign } ({ $grounds })
doc-picture-lead = Lo que se anotó de cada parte. No se saca ninguna conclusión.
doc-needs-lead = Indicado por quien atiende. No es una conclusión.
doc-profile-words = En palabras
doc-referral-to = A: { $to }
doc-not-shared = No se comparte: { $kinds }.
doc-not-shared-lead = Esta lista es la misma, se haya anotado algo o no.
doc-made-with = First Contact, formulario { $pack } { $version }.
# Headings of the document’s sections
doc-section-action = Qué hacer
doc-section-who = A quién se puede informar, y por qué
doc-section-basics = Datos básicos
doc-section-contact = Cómo comunicarse con la persona sin peligro
doc-section-safety = Seguridad
doc-section-identity = Nombre y nacimiento
doc-section-background = Origen y vida personal
doc-section-family = Familia
doc-section-documents = Documentos
doc-section-health = Salud
doc-section-account = Lo que pasó
doc-section-acts = Cosas hechas bajo presión
doc-section-signs = Lo que se notó
doc-section-picture = Acción, medios, finalidad
doc-section-needs = Situación
doc-section-help = Ayuda ya recibida
doc-section-referral = Ayuda deseada o sugerida
doc-section-not-shared = No se comparte
# The short note for a text message or the radio: parts, joined by a space. Nothing else may stand in it
note-invented = PRÁCTICA.
note-code = Referencia { $code }.
note-rating = { $rating }.
note-by = Plazo: { $by }.
note-within = Plazo: { $time }.
note-whom = Para: { $recipient }.
note-no-rating = Devuelva la llamada.

# Screen “summary”
summary-heading = Qué se transmite y a quién
summary-lead = Nada sale de este dispositivo por sí solo. Cada paso de abajo dice qué sale y adónde va.
summary-for = Resumen para
summary-none = Todavía no hay acuerdo para ningún resumen.
summary-none-sharing = Preguntar a quién se puede informar
summary-none-connect = Elegir con quién poner en contacto
summary-act-title = Transmitirlo
summary-print = Imprimir o guardar como PDF
summary-print-detail = Va a la ventana de impresión de este dispositivo: este resumen y nada más. Un papel o un PDF no están protegidos; entréguelos usted.
summary-note = Nota corta para SMS o radio
summary-note-detail = Referencia, nivel de prioridad, plazo y organismo. No dice nada de la persona.
summary-note-save = Guardar la nota
# Said after each act
summary-said-printed = Se abrió la ventana de impresión.
summary-said-saved = Guardado en las descargas de este dispositivo. El nombre del archivo no dice nada de nadie.
summary-said-refused = El navegador no lo permitió. Nada ha salido.

# Screen “finish”
finish-heading = Antes de seguir
finish-heading-withdrawn = Se borró todo
finish-heading-stopped = Terminado por ahora
finish-heading-declined = Su respuesta se respeta
# The same two while what was kept is still being erased, or could not be
finish-heading-taken-back = La persona retiró su permiso
finish-taken-back = La persona retiró su permiso. Lo anotado ya no está en esta pantalla. Ayúdele a pedir que se borre lo que ya se transmitió.
finish-withdrawn = La persona retiró su permiso. Lo anotado aquí ya no existe y no se puede recuperar. Ayúdele a pedir que se borre lo que ya se transmitió.
finish-stopped = Lo anotado aquí ya no existe. Puede empezar de nuevo cuando sea seguro.
# The same while what was kept is still being erased, or could not be
finish-stopped-unerased = Lo anotado ya no está en esta pantalla. Puede empezar de nuevo cuando sea seguro.
finish-declined-unerased = La persona no dijo que sí. Puede volver en cualquier momento.
finish-declined = La persona no dijo que sí, así que no se guardó nada. Puede volver en cualquier momento.
finish-say = Sus últimas palabras a la persona
finish-exported = Lo que salió de esta pantalla
finish-exported-none = Nada. Si había que informar a alguien, vuelva a “Resumen”.
finish-files = Los archivos guardados están en las descargas de este dispositivo. Entréguelos de forma segura y después bórrelos de ahí y de la papelera.
finish-remains = Lo que queda en este dispositivo
# Nothing is kept, or it is erased
finish-remains-detail = Esta página no guarda ninguna copia. Los archivos guardados y los papeles siguen donde usted los puso. El navegador puede seguir mostrando que se abrió esta página.
# It is still kept, sealed; the button below erases it
finish-kept = Todavía hay una copia sellada en este dispositivo. Bórrela cuando se haya transmitido todo. Se borra sola { $hours ->
    [one] { $hours } hora
    [many] { $hours } de horas
   *[other] { $hours } horas
} después del último cambio.
finish-erase = Listo: borrar lo que se guarda aquí
finish-erasing = Borrando. Espere un momento.
finish-safety = Primero la seguridad
finish-safety-detail = Pregunte a la persona si es seguro para ella ir a donde va ahora. Piense también en la seguridad de usted.
finish-dos = Qué hacer
finish-donts = Qué no hacer
finish-wellbeing = Y usted
finish-again = Empezar una nueva conversación
finish-again-detail = Esto borra todo lo que hay aquí. Transmita antes lo acordado; no se puede recuperar.
finish-again-confirm = Borrar y empezar de nuevo
