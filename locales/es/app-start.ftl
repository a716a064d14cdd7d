# The first screens: start, preparation, safety, consent. For the worker unless said otherwise.

# The start screen. The same words stand in index.html, painted before the program arrives; a test compares them.
start-title = Preparar una primera conversación
start-lead = Esto le guía en una primera conversación con alguien que puede necesitar protección: si es seguro, qué acepta, qué necesita y quién puede ayudar.
start-question = ¿Qué puede hacer usted?
# What the worker may do: the choice, a quieter line under it, and (.does) one sentence that appears when it is chosen
path-trained = Tengo formación para entrevistar
    .detail = Seguridad, consentimiento, conversación y remisión
    .does = Se le guía por toda la conversación. Puede saltarse cualquier pregunta y parar en cualquier momento.
path-not-trained = No tengo formación para entrevistar
    .detail = Usted ofrece poner a la persona en contacto con alguien
    .does = Recibe las palabras para ofrecer el contacto y transmite lo que hace falta para ello. No pregunta nada sobre lo que pasó.
path-observe-only = Solo observo
    .detail = Sin contacto con la persona
    .does = Marca lo que vio, sin nada que diga quién es, y lo entrega a alguien del equipo con formación.
# What the tool never does: opened in place
start-never = Lo que esto nunca hace
start-never-verdict = Nunca dice lo que alguien es o no es, ni le pone un número. Decide usted, y otras personas después.
start-never-story = Nunca pide pruebas ni una historia completa.
start-never-send = Nunca envía nada por su cuenta. Lo que sale de este dispositivo lo imprime o lo guarda usted.
start-never-keep = No guarda nada en este dispositivo, a menos que usted lo elija.
start-never-police = Nunca hace intervenir por su cuenta a la policía ni a las autoridades de migración.

# Preparation: what is filled into the words to say
words-title = Usted y este lugar
words-lead = Su trabajo y su organización se ponen en las palabras que usted dirá. Nada de esto es sobre la persona.
words-job = Su trabajo
words-job-hint = Como lo diría después de “Trabajo como…”; por ejemplo, “asistente social”. Puede dejarlo vacío.
words-organisation = Su organización
words-organisation-hint = Déjelo vacío si el nombre puede poner en riesgo a la persona.
# The same place for someone who only observes
words-observe-title = Este lugar
words-observe-lead = Una sola cosa sobre el lugar. Nada de esto dice quién es la persona.
# The kind of place
setting-question = ¿Qué tipo de lugar es?
setting-camp = Campamento o asentamiento
setting-reception = Centro de recepción o centro colectivo
setting-border = Frontera, puerto o aeropuerto
setting-detention = Lugar de detención
setting-shelter = Albergue o centro de acogida
setting-clinic = Centro de salud u hospital
setting-hotline = Línea telefónica de ayuda, o a distancia
setting-interview = Registro o entrevista de asilo
setting-community = Visita en la comunidad
setting-other = Otro lugar

# Language and interpreter
language-title = Un idioma en el que se sienta a gusto
language-spoken = Idioma que hablarán
language-spoken-hint = Puede dejarlo vacío.
# A rule, shown in a box
language-rule-title = Nunca un acompañante, un familiar o un empleador
language-rule = Tampoco si lo ofrecen con amabilidad, y nunca un niño o una niña. Alguien cercano puede tener miedo, puede cambiar las palabras o puede ser parte del daño.
language-interpreter = ¿Quién interpreta?
# Who interprets. .todo = what to do, shown when it is chosen
interpreter-not-needed = No hace falta nadie
interpreter-present = Intérprete con formación, aquí
    .todo = Acuerden antes de empezar: se dice todo, no se añade nada, no se cuenta nada afuera. Pregunte a la persona si está a gusto con quien interpreta.
interpreter-remote = Intérprete con formación, por teléfono o video
    .todo = Compruebe que nadie pueda escuchar en ninguno de los dos lados. No diga ningún nombre.
interpreter-colleague = Colega que habla el idioma
    .todo = Elija a alguien sin lazos con la persona ni con su grupo. Acuerden que no se cuenta nada afuera.
interpreter-nobody = Todavía nadie adecuado
    .todo = Por ahora, limítese a la seguridad, la atención, el agua y la comida. Busque por teléfono un intérprete con formación, o acuerden un momento para volver con uno. No cubra la falta con alguien que esté cerca.
language-wish = Lo que prefiere la persona
language-wish-hint = Por ejemplo, una mujer, un hombre o nadie de su lugar de origen.

# Is it safe to talk? Each question has its own help and, when the answer calls for it, what to do
safe-talk-title = ¿Es seguro hablar?
safe-talk-lead = Primero mire a su alrededor y responda según lo que ve. Si alguien necesita atención o está en peligro, pida ayuda de inmediato; las preguntas pueden esperar.
# Beside a question that decides and was left open
safe-talk-open = Responda esta pregunta.
# Title of the box that says what to do
safe-talk-todo = Lo que puede hacer
safe-talk-help-first = Primero pida ayuda
# A button: what was unsafe was put right, such as help called, or a quiet place found
safe-talk-made-safe = Ahora es seguro

# It isn’t safe for now
not-safe-title = Ahora no, y está bien así
not-safe-lead = Todavía no es seguro hablar. Empiece por lo que pueda cambiar.
not-safe-ways = Si no puede hacer que sea seguro
not-safe-check = Revisar las respuestas
not-safe-check-detail = Una estaba mal, o las cosas cambiaron.
not-safe-stop = Parar por ahora
not-safe-stop-detail = No se guarda nada. Empiece de nuevo cuando sea seguro.
not-safe-observe = Solo observar
not-safe-observe-detail = No habla. Marca lo que vio y lo entrega a alguien del equipo con formación.

# The person’s age, for the right words
age-title = Palabras que van con su edad
age-title-seen = Qué edad parece tener
age-lead = No hace falta ninguna prueba. Si hay duda, la persona recibe el cuidado que recibiría una niña o un niño.
age-question = ¿Qué edad tiene la persona?
age-question-seen = ¿Qué edad tiene, por lo que usted puede ver?
age-adult = Persona adulta
    .detail = 18 años o más
age-adolescent = Adolescente
    .detail = Entre 12 y 17 años, más o menos
age-child = Niña o niño
    .detail = Menos de 12 años, más o menos
age-unknown = No lo sé
    .detail = Recibe el cuidado de una niña o un niño hasta que alguien lo sepa

# PERSON-FACING, down to the next note: the person may read these screens. Headings, and leads above the words to say
consent-say = Diga esto, con su propia voz
consent-say-too = Después diga esto
# The limits of confidentiality, and the person’s rights
limits-title = Antes de empezar
# Asking to talk; on the path of workers who are not trained, asking to be connected
ask-talk = ¿Le parece bien hablar?
ask-connect = ¿Quiere que le ponga en contacto con alguien?
# Above the four answers
consent-answered = ¿Qué respondió la persona?
# Asking to take notes; what stays possible without
notes-title = ¿Puedo escribir notas cortas?
notes-without = Está bien. Se puede hablar igual, y se puede recibir ayuda igual. No se escribe nada.
notes-unsafe = Quizá no sea seguro guardar una nota aquí. Se puede hablar sin notas: marque “No”.
# Asking to be contacted again
recontact-title = ¿Puede alguien volver a comunicarse?
recontact-ways = Más adelante acuerdan qué formas y momentos son seguros.
recontact-by-word = No se escribe nada, así que acuerden ahora, de palabra: quién, dónde y cuándo.
recontact-back = Está bien. Diga cómo y dónde pueden encontrarle.

# A child: who decides. For the worker alone
child-title = Lo mejor para la niña o el niño
child-lead = Esto va antes que todo lo demás, y cuenta el sí o el no de la propia niña o del propio niño.
child-decider = ¿Quién cuida a la niña o al niño y decide?
decider-parent = Su padre o su madre
decider-relative = Otro familiar
decider-guardian = Alguien con la tutela legal
decider-service = Un servicio o su personal
decider-nobody = Nadie todavía
    .todo = Remita al servicio de protección de la infancia, para que se busque a alguien. Hasta entonces, pregunte solo lo que haga falta para su seguridad.
decider-unknown = No lo sé
    .todo = Remita al servicio de protección de la infancia, que puede averiguarlo. Hasta entonces, pregunte solo lo que haga falta para su seguridad.
child-involved = ¿Podría esa persona ser parte del daño?
child-keep-out-title = No la haga participar
child-keep-out = No le hable de esta charla ni le pida su acuerdo. Remita al servicio de protección de la infancia: allí averiguan qué es lo mejor y quién puede decidir.
child-bring-in = Si la niña o el niño está a gusto con ello, pregunte también a esa persona. De todos modos, hable a solas con la niña o el niño.
# What to keep in mind with a child
child-mind = Tenga presente
child-mind-assent = Pregunte a la niña o al niño en cada paso, con palabras que conozca, y fíjese si hay un no en silencio.
child-mind-short = Sea breve. En cuanto haya alguien con formación para trabajar con niñas y niños, debería llevar la conversación.
child-mind-family = No planee ni prometa un regreso con la familia. La búsqueda de familiares es un servicio aparte.

# The person said no, not now, or couldn’t say
declined-title = Dé las gracias y deje la puerta abierta
declined-back = Una forma de volver
declined-back-press = No pregunte por qué, y no vuelva a preguntar hoy.
declined-back-where = Diga dónde y cuándo se le puede encontrar a usted o a alguien del equipo.
declined-back-care = La atención, la comida y un lugar para dormir no dependen de la respuesta.
declined-kept = Aquí no se guarda nada.
declined-asylum = Si quiere saber sobre el asilo
declined-change = La persona cambió de opinión

# No referral contact is set up in this place. Not a lock: the worker can go on
no-contacts-title = ¿Quién podría ayudar desde aquí?
no-contacts-ask = Pregunte ahora a su punto focal a quién se puede acudir, sin decir quién es la persona.
no-contacts-ways = ¿Cómo va a seguir?
no-contacts-connect = Solo poner en contacto
no-contacts-connect-detail = Sin preguntas sobre lo que pasó. Usted pregunta a la persona si quiere que la pongan en contacto.
no-contacts-on = Seguir, sabiendo esto
no-contacts-on-detail = Limítese a la seguridad y la atención. No prometa nada.

# Talking without notes: things to talk about, and no place to keep an answer
prompts-title = Hablar sin notas
prompts-lead = Aquí no se puede escribir nada y no se guarda nada, así que tampoco lo escriba después. Estos son temas para hablar, en el orden que quiera. Pregunte solo lo que ayude ahora, y pare cuando la persona ya no quiera más.
prompts-topics = De qué pueden hablar
prompts-asylum = Diga siempre esto
