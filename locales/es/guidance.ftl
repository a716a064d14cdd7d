# Guidance for the worker (finish screen, help, and next to the results). Never read to the person. One or two sentences each.

# What to do.
# source: guide, Section 3, Do’s and Don’ts; Interview DO
guidance-dos-1 = Pregunte antes de cada paso, y haga solo lo que la persona aceptó.
guidance-dos-2 = Háblele de toda la ayuda que puede haber, no solo de la que usted conoce mejor.
guidance-dos-3 = Diga que no hay que decidir nada ahora y que puede cambiar de opinión más adelante.
guidance-dos-4 = Pregunte si hay alguien en quien confía. Si es seguro para usted, ofrézcale su teléfono para llamar.
guidance-dos-5 = Piense en la seguridad antes, durante y después de la charla: la de la persona, la de su familia y la de usted.
guidance-dos-6 = Termine con amabilidad, diga qué pasa después y cómo volver.

# What not to do.
# source: guide, Section 3, Step 1; Sample risks and responses (additional persons)
guidance-donts-1 = No investigue, no busque pruebas ni intente liberar a nadie. Si puede haber otras personas en riesgo, avise a su punto focal.
# source: guide, Section 3, Do’s and Don’ts
guidance-donts-2 = No vuelva a contactar a la persona por su cuenta, ni pregunte por ella a otros.
guidance-donts-3 = No dé nombres ni detalles a la familia, la policía o líderes de la comunidad, ni a colegas o superiores que la persona no haya aceptado. Comparta solo lo que la persona aceptó, con quienes deben actuar.
guidance-donts-4 = No prometa ayuda, seguridad ni un resultado que no pueda asegurar.
# source: guide, Section 3, Interview DON'T; Do’s and Don’ts
guidance-donts-5 = No juzgue, no muestre espanto ni diga qué haría usted. La persona no es responsable de lo que decidió bajo presión.
# source: guide, Section 3, Interview criteria (interpretation); Lack of control 3
guidance-donts-6 = No deje que interprete un acompañante, un familiar, un vecino o un empleador, aunque lo ofrezca con amabilidad.
# source: guide, Section 3, Do’s and Don’ts
guidance-donts-7 = No enfrente a nadie ni intente arreglar las cosas entre la persona y alguien más.

# A word for the worker's own wellbeing.
# source: policy (ours)
guidance-wellbeing-1 = Usted escuchó y lo pasó de forma segura: esa es su parte, y es suficiente.
guidance-wellbeing-2 = Oír cosas duras puede dejar huella. Haga una pausa antes de atender a otra persona.
guidance-wellbeing-3 = Si le sigue pesando, hable con alguien de confianza sobre cómo se siente, sin el nombre ni la historia de la persona.

# Who leads. Guidance for later steps; the agencies decide, not this tool. “Found to be” is always somebody else's later decision.
# source: framework, Part II.4.A; slides, Identification
guidance-lead-both = Si más adelante se determina que alguien ha sufrido trata de personas y que además es una persona de interés para ACNUR, ACNUR dirige y trabaja con la OIM. Aquí no se decide ninguna de las dos cosas.
# source: framework, Part II.4.B
guidance-lead-iom = Si más adelante se determina que alguien ha sufrido trata de personas, pero no es una persona de interés para ACNUR, la OIM dirige y trabaja con ACNUR y otros según haga falta.
# source: framework, Part II.4.D
guidance-lead-unhcr = Si más adelante se determina que alguien es una persona de interés para ACNUR y no ha sufrido trata de personas, ACNUR dirige.
# source: framework, Part II.4.C
guidance-lead-neither = Si más adelante se determina que alguien no es ni lo uno ni lo otro, pero necesita protección o ayuda, se le remite a la OIM o a un servicio adecuado, del Estado o de otro tipo.

# Possible solutions, and who is involved in each. Voluntary, informed, decided later with the person.
# source: framework, Part III.1.A; slides, Voluntary repatriation, return and reintegration
guidance-return-refugee = El retorno de una persona refugiada es voluntario, seguro y rara vez una respuesta a corto plazo. ACNUR dirige, y antes se consulta a la OIM por si tiene apoyo especial.
# source: framework, Part III.1.B; slides
guidance-return-other = El retorno voluntario de una persona que ha sufrido trata y no es refugiada lo dirige la OIM. ACNUR ayuda si hay un problema de apatridia.
# source: framework, Part III.2.A; slides, Local integration
guidance-integration-refugee = A una persona refugiada que se queda pueden apoyarla ACNUR y sus socios locales. Se pregunta a la OIM por servicios especiales.
# source: framework, Part III.2.B; slides
guidance-integration-other = Para una persona que ha sufrido trata y no es refugiada, la OIM dirige con socios locales y puede pedir al Estado que permita una estancia más larga. ACNUR puede intervenir en el caso de personas apátridas.
# source: framework, Part III.3.A; slides, Protective relocation / resettlement
guidance-relocation-refugee = Si una persona refugiada o apátrida no está segura ni aquí ni en su lugar de origen, ACNUR dirige el traslado a un tercer país. La OIM puede apoyar el nuevo comienzo.
# source: framework, Part III.3.B; slides
guidance-relocation-other = Si una persona que ha sufrido trata y no es refugiada no está segura ni aquí ni en su lugar de origen, la OIM informa a ACNUR y ambos buscan un país. La OIM organiza el viaje.

# The difference between paid help to cross a border and this tool's subject.
# source: review, R12; guide, Section 1, smuggling and trafficking
guidance-smuggling = Que ayuden a alguien a cruzar una frontera a cambio de dinero es un cruce pagado de fronteras (contrabando de migrantes) y no es trata de personas. Puede llegar a serlo si después hay deudas, fuerza o control; y para la trata no hace falta ninguna frontera.

# No contact is set up for the help needed.
# source: guide, Section 3, Step 2 (services unavailable); review, R26
guidance-no-directory = Aquí no hay ningún contacto configurado. No entre en detalles dolorosos ni prometa apoyo; ofrezca solo poner en contacto y pregunte a su punto focal quién puede ayudar.
