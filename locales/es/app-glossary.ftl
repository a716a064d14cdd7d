# Words explained to the worker, opened from the word. The message = the word itself; .forms = every form of it that stands in our texts, with “ | ” between;
# .meaning = one to three short sentences. Never read to the person.

# The agencies, by the name that people use for them in this language. source: framework, Part I; slides
glossary-iom = OIM
    .forms = OIM
    .meaning = Organización Internacional para las Migraciones. Ayuda a personas en movimiento, también a quienes han sufrido trata de personas, con alojamiento, documentos, atención de salud y un regreso seguro o un nuevo comienzo.
glossary-unhcr = ACNUR
    .forms = ACNUR
    .meaning = La agencia de las Naciones Unidas para los refugiados. Protege a personas refugiadas, a quienes piden asilo, a quienes no tienen ninguna nacionalidad y a quienes tuvieron que dejar su hogar.
# What is looked out for, and what is often taken for it: two words that must not be mixed up. source: framework, Part I.3; guide, Section 1
glossary-trafficking = trata de personas
    .forms = trata de personas | sufrido trata | la trata
    .meaning = Hacer algo con una persona (contratarla, trasladarla, alojarla), con fuerza, engaños o presión, para sacar provecho de ella. Si es menor de 18 años, no hacen falta fuerza ni engaños. No hace falta cruzar ninguna frontera.
# The second of them. source: guide, Section 1, smuggling and trafficking
glossary-smuggling = contrabando de migrantes
    .forms = cruce pagado de fronteras | contrabando de migrantes | viaje pagado
    .meaning = Ayudar a alguien a cruzar una frontera a cambio de dinero, con su acuerdo. Por sí solo no es trata de personas, pero puede llegar a serlo.
# Words of refugee law, as offices in this language use them. source: framework, Part I
glossary-asylum = asilo
    .forms = asilo
    .meaning = La protección que da un país a alguien que no está seguro en el suyo. Cualquier persona puede pedirla, con documentos o sin ellos.
glossary-refugee = persona refugiada
    .forms = persona refugiada | refugiada
    .meaning = Alguien que tuvo que dejar su país por una guerra, o por miedo a que le hagan daño por ser quien es o por lo que piensa.
glossary-stateless = persona apátrida
    .forms = personas apátridas | apátrida | apátridas | apatridia
    .meaning = Sin ninguna nacionalidad: ningún país considera a la persona como ciudadana suya.
glossary-of-concern = persona de interés para ACNUR
    .forms = persona de interés para ACNUR | de interés para ACNUR
    .meaning = El nombre que da ACNUR a quienes debe proteger: personas refugiadas, quienes piden asilo, personas apátridas y algunas más.
# Words of this kind of work. source: framework, Part II, focal points
glossary-focal-point = punto focal
    .forms = punto focal
    .meaning = Alguien del equipo con formación, que tiene a su cargo este tema, sabe qué ayuda hay y sigue a partir de donde usted lo deja.
glossary-referral = remisión
    .forms = remisión | remitir | remita | remite
    .meaning = Poner a la persona en contacto con alguien que puede ayudar, con lo que ella aceptó transmitir y nada más.
glossary-screening = primera valoración
    .forms = primera valoración
    .meaning = Una primera mirada, breve, a lo que alguien necesita y a quién habría que informar. No decide nada sobre nadie.
# Words about children, and about asking. source: framework, Part II, Special considerations for children
glossary-best-interests = interés superior
    .forms = interés superior de la niña o el niño | interés superior
    .meaning = Lo mejor para esta niña o este niño. Lo averiguan personas con formación para ello, teniendo en cuenta lo que opina la propia niña o el propio niño. Va antes que todo lo demás.
glossary-assent = asentimiento
    .forms = asentimiento
    .meaning = El sí de la propia niña o del propio niño, con palabras que entiende. Se pide además del sí de quien le cuida, y nunca se omite.
glossary-consent = consentimiento
    .forms = consentimiento
    .meaning = Un sí libre, después de oír para qué sirve y qué puede venir después. Se puede retirar en cualquier momento.
# A service, and what it does not do. source: framework, Appendix A, item 30
glossary-family-tracing = búsqueda de familiares
    .forms = búsqueda de familiares
    .meaning = Buscar a miembros de la familia. Encontrarlos nunca obliga a volver con ellos.
# Words of this program: the same as on its screens. source: policy (ours)
glossary-passphrase = frase de contraseña
    .forms = frase de contraseña | frases de contraseña
    .meaning = Una serie de palabras o números que crea este programa. Solo con ella se puede abrir lo que está protegido.
glossary-sealed = sellado
    .forms = sellado | sellada | sellados | sellar | sella | selle | selló | sellando
    .meaning = Cerrado de forma que solo puede abrirlo la persona u organismo a quien va dirigido. Para los demás es ilegible.
glossary-pdf = PDF
    .forms = PDF
    .meaning = Un archivo que se ve igual en todos los dispositivos, como una página impresa.
glossary-zip = ZIP
    .forms = ZIP
    .meaning = Un archivo que contiene otros archivos. Aquí se cierra con una frase de contraseña, con menos seguridad que un archivo sellado.
glossary-sms = SMS
    .forms = SMS
    .meaning = Un mensaje corto de texto por teléfono. Las compañías telefónicas pueden leerlo.
