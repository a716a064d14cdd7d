# Safety questions to the worker, answered yes, no or not sure. The worker answers from what they see; the person may glance at the screen.
# .why = why it matters. .todo = what to do when the answer is not the safe one, or not sure.

# Whether anyone is with them. source: guide, Section 3, Sample questions to consider
safety-alone = ¿Está la persona a solas con usted?
    .why = La gente solo habla con libertad cuando nadie más puede oír ni guiar sus respuestas.
    .todo = Pare por ahora. Busque un motivo cotidiano para ver a la persona a solas, como un formulario o una revisión de salud, o vuelva en otro momento.

# Whether the place is private. source: guide, Section 3, Interview criteria
safety-private-place = ¿Pueden hablar aquí sin que nadie vea ni oiga?
    .why = Que alguien vea u oiga puede poner en riesgo a la persona, a su familia o a usted.
    .todo = Vayan a un lugar tranquilo y corriente, si eso no llama la atención. Si no, acuerden otro momento y ahora hablen solo de cosas de todos los días.

# Whether a companion takes over. source: guide, Section 3, Indicators, Lack of control
safety-answers-for-them = ¿Alguien habla por la persona, responde por ella o la vigila?
    .why = Puede ser alguien que ayuda, o alguien que controla lo que se puede decir.
    .todo = Mantenga un trato amable y no interrogue ni enfrente a nadie. Separe a ambas personas con tacto para un trámite habitual, con su propio intérprete, o vuelva más tarde.

# Whether someone keeps their things. source: guide, Section 3, Indicators, Lack of control
safety-holds-things = ¿Alguien tiene en su poder el teléfono, los documentos o el dinero de la persona?
    .why = Muestra quién decide, y cómo se puede contactar con la persona sin peligro.
    .todo = No pida usted que devuelvan las cosas. Siga solo si es seguro, y no llame ni escriba a un teléfono que otros puedan tener.

# How it feels, to both of them. source: guide, Section 3, Sample questions to consider
safety-safe-to-talk = ¿Es seguro hablar ahora, según la persona y según usted?
    .why = A menudo es la persona quien mejor conoce el peligro; si dice que no, créale.
    .todo = Termine la charla con amabilidad. Diga cómo y cuándo pueden encontrarle, y avise a alguien del equipo con formación de que hace falta un momento más seguro.

# Whether notes can harm. source: guide, Section 3, All steps: safety and security
safety-safe-to-note = ¿Es seguro guardar una nota en este dispositivo?
    .why = Una nota que otros encuentren puede hacer daño a la persona.
    .todo = No escriba nada. Aun así puede hablar, escuchar y ofrecer ponerla en contacto con alguien.

# Whether care is needed at once. source: framework, Appendix A, item 13 (second)
safety-medical-emergency = ¿Alguien necesita ayuda médica ahora mismo?
    .why = La atención va antes que cualquier pregunta.
    .todo = Pida ya ayuda médica de urgencia y quédese con la persona si ella lo quiere. Las preguntas pueden esperar.

# Whether there is danger at once, to anyone. source: guide, Section 3, Sample questions to consider
safety-danger-now = ¿Alguien está en peligro ahora mismo: la persona, su familia u otras personas?
    .why = Un peligro inmediato cambia lo que hay que hacer en los próximos minutos, y no solo por la persona que está aquí.
    .todo = Interrumpa la charla. Siga su plan de emergencia con el acuerdo de la persona, llame a su punto focal y no vaya usted a rescatar a nadie.

# Whether someone waits. source: guide, Section 3, Sample questions to consider
safety-outside = ¿Alguien espera a la persona afuera o cerca?
    .why = Una charla larga puede notarse, y después pueden hacerle preguntas a la persona.
    .todo = Sea breve y acuerden juntos un motivo corriente para la charla. No le dé nada que pueda delatarla.
