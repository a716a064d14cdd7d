# es: draft, not reviewed by a native speaker
guidance-dos-1 = Pregunte antes de cada paso, y haga solo lo que la persona aceptó.
guidance-dos-2 = Háblele de toda la ayuda que puede haber, no solo de la que usted conoce mejor.
guidance-dos-3 = Diga que no hay que decidir nada ahora y que puede cambiar de opinión más adelante.
guidance-dos-4 = Pregunte si hay alguien en quien confía. Si es seguro para usted, ofrézcale su teléfono para llamar.
guidance-dos-5 = Piense en la seguridad antes, durante y después de la charla: la de la persona, la de su familia y la de usted.
guidance-dos-6 = Termine con amabilidad, diga qué pasa después y cómo volver.

guidance-donts-1 = No investigue, no busque pruebas ni intente liberar a nadie. Si puede haber otras personas en riesgo, avise a su punto focal.
guidance-donts-2 = No vuelva a contactar a la persona por su cuenta, ni pregunte por ella a otros.
guidance-donts-3 = No dé nombres ni detalles a la familia, la policía, líderes de la comunidad, colegas o superiores. Comparta solo lo que la persona aceptó, con quienes deben actuar.
guidance-donts-4 = No prometa ayuda, seguridad ni un resultado que no pueda asegurar.
guidance-donts-5 = No juzgue, no muestre espanto ni diga qué haría usted. La persona no es responsable de lo que decidió bajo presión.
guidance-donts-6 = No deje que interprete un acompañante, un familiar, un vecino o un empleador, aunque lo ofrezca con amabilidad.
guidance-donts-7 = No enfrente a nadie ni intente arreglar las cosas entre la persona y alguien más.

guidance-wellbeing-1 = Usted escuchó y lo pasó de forma segura: esa es su parte, y es suficiente.
guidance-wellbeing-2 = Oír cosas duras puede dejar huella. Haga una pausa antes de atender a otra persona.
guidance-wellbeing-3 = Si le sigue pesando, hable con alguien de confianza sobre cómo se siente, sin el nombre ni la historia de la persona.

guidance-lead-both = Si más adelante se determina que alguien es a la vez una persona objeto de trata y una persona de interés para ACNUR, ACNUR dirige y trabaja con la OIM. Aquí no se decide ninguna de las dos cosas.
guidance-lead-iom = Si más adelante se determina que alguien es una persona objeto de trata, pero no de interés para ACNUR, la OIM dirige y trabaja con ACNUR y otros según haga falta.
guidance-lead-unhcr = Si más adelante se determina que alguien es una persona de interés para ACNUR y no una persona objeto de trata, ACNUR dirige.
guidance-lead-neither = Si más adelante se determina que alguien no es ni lo uno ni lo otro, pero necesita protección o ayuda, se le remite a la OIM o a un servicio adecuado, del Estado o de otro tipo.

guidance-return-refugee = El retorno de una persona refugiada es voluntario, seguro y rara vez una respuesta a corto plazo. ACNUR dirige, y antes se consulta a la OIM por si tiene apoyo especial.
guidance-return-other = El retorno voluntario de una persona objeto de trata que no es refugiada lo dirige la OIM. ACNUR ayuda si hay un problema de apatridia.
guidance-integration-refugee = A una persona refugiada que se queda pueden apoyarla ACNUR y sus socios locales. Se pregunta a la OIM por servicios especiales.
guidance-integration-other = Para una persona objeto de trata que no es refugiada, la OIM dirige con socios locales y puede pedir al Estado que permita una estancia más larga. ACNUR puede intervenir en el caso de personas apátridas.
guidance-relocation-refugee = Si una persona refugiada o apátrida no está segura ni aquí ni en su lugar de origen, ACNUR dirige el traslado a un tercer país. La OIM puede apoyar el nuevo comienzo.
guidance-relocation-other = Si una persona objeto de trata que no es refugiada no está segura ni aquí ni en su lugar de origen, la OIM informa a ACNUR y ambos buscan un país. La OIM organiza el viaje.

guidance-smuggling = Cruzar una frontera con ayuda pagada es tráfico ilícito de migrantes y no es trata. Puede llegar a serlo si después hay deudas, fuerza o control; y para la trata no hace falta ninguna frontera.

guidance-no-directory = Aquí no hay ningún contacto configurado. No entre en detalles dolorosos ni prometa apoyo; ofrezca solo poner en contacto y pregunte a su punto focal quién puede ayudar.
