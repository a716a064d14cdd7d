# Words to say to the person, in your own voice. PERSON-FACING: plain, warm, short. Never name a crime or a label here.
# { $job } = the worker's job title. { $organisation } = the worker's organisation. { $recipient } = who would receive the information.
# -adult: reading age 12. -adolescent: about 13 to 17. -child: about age 8.

# source: guide, Section 3, Obtaining consent (if you are trained). Asking to talk.
script-talk-adult = Hola. Aquí trabajo como { $job }, con { $organisation }. Ayudo a personas que necesitan apoyo. Me gustaría hablar con usted sobre cómo están las cosas para usted y sobre la ayuda o la protección que quizá necesite. ¿Le parece bien hablar conmigo?
script-talk-adolescent = Hola. Trabajo con { $organisation }, como { $job }, y ayudo a jóvenes y a personas adultas que necesitan apoyo. Me gustaría saber cómo están las cosas para usted y qué podría necesitar. Usted elige lo que me cuenta. ¿Le parece bien hablar conmigo?
script-talk-child = Hola. Trabajo con { $organisation } y ayudo a niños, niñas y personas adultas. Me gustaría hablar contigo para saber cómo estás. Puedes decir que sí o que no, y nadie se va a molestar. ¿Quieres hablar conmigo?

# source: guide, Section 3, Obtaining consent (if you are not trained). Offering to connect; no questions are asked.
script-connect-adult = Hola. Aquí trabajo como { $job }, con { $organisation }. Hay personas que pueden apoyarle y hablar con usted de lo que necesita. ¿Quiere que le ponga en contacto con ellas? Puede decir que sí o que no, y no tiene que decirme por qué.
script-connect-adolescent = Hola. Trabajo con { $organisation }, como { $job }. Hay personas que se dedican a ayudar a jóvenes con lo que necesitan. ¿Quiere que le ponga en contacto con ellas? Puede decir que sí o que no, y no hace falta que explique nada.
script-connect-child = Hola. Trabajo con { $organisation }. Conozco a personas amables que se dedican a ayudar a niños y niñas. ¿Quieres conocer a una de ellas? Puedes decir que sí o que no.

# source: guide, Section 3, Interview criteria (confidentiality and when it may be broken). Say this before any question.
script-limits-adult = Lo que me cuente es privado, y usted decide quién más puede saberlo. Hay límites: si alguien está en un peligro grave, si un niño o una niña puede sufrir daño, o si la ley de aquí lo manda, puede que tenga que decírselo a alguien. Si eso pasa, intentaré decírselo primero a usted. Así que cuénteme solo lo que quiera. ¿Tiene alguna pregunta sobre esto?
script-limits-adolescent = Lo que me cuente es privado. Pero si usted u otra persona está en peligro, o si la ley de aquí lo manda, puede que tenga que decírselo a alguien que pueda ayudar. Intentaré hablar primero con usted sobre a quién y por qué. Cuénteme solo lo que quiera. ¿Quiere preguntarme algo?
script-limits-child = Lo que me cuentes me lo guardo para mí. Pero si alguien te hace daño a ti o a otro niño o niña, o si estás en peligro, tengo que decírselo a una persona adulta que se dedica a proteger a los niños y las niñas. Intentaré decírtelo a ti primero. ¿Quieres preguntarme algo?

# source: guide, Section 3, Obtaining consent; security rules E5 and E6. Asking to write short notes.
script-notes-adult = ¿Puedo escribir unas notas cortas, para que no tenga que volver a contar las cosas? Puede verlas y cambiarlas. Solo se las pasaré a otras personas si usted está de acuerdo, salvo que haya peligro, como le expliqué. También podemos hablar sin notas.
script-notes-adolescent = ¿Puedo escribir unas palabras, para que no tenga que contarlo otra vez? Puede mirarlas y cambiarlas. No se las pasaré a nadie sin su permiso, salvo que haya peligro, como le expliqué. También podemos simplemente hablar.
script-notes-child = ¿Puedo escribir unas palabras, para que no se me olvide? Puedes ver lo que escribo. Si dices que no, podemos hablar igual.

# source: guide, Section 3, Obtaining consent (follow-up and contact details). Asking to be contacted again.
script-recontact-adult = ¿Puede alguien volver a comunicarse con usted por este tema? Usted puede elegir quién, cómo y cuándo, para que sea seguro para usted. Si dice que no, le diré cómo puede encontrarnos.
script-recontact-adolescent = ¿Le parece bien que alguien vuelva a comunicarse con usted? Usted elige una forma y un momento seguros, y me dice quién no debe enterarse. Si dice que no, puede venir a vernos igual cuando quiera.
script-recontact-child = ¿Puede venir alguien a hablar contigo otra vez, otro día? Puedes decirme un buen lugar y una buena hora. Si no quieres, no pasa nada.

# source: guide, Section 3, Do’s and Don’ts (decisions, changing one's mind). What the person may always do.
script-rights = Puede parar en cualquier momento. Puede saltarse cualquier pregunta. Puede cambiar de opinión más adelante. Responda lo que responda, y aunque no diga nada, la ayuda que puede recibir es la misma.

# source: guide, Section 3, Obtaining consent (sharing for referral); framework, Part II.2.A.iii. Sharing, one recipient at a time.
script-share = Quizá aquí le puedan ayudar: { $recipient }. Puedo pasarles una parte de lo que me ha contado, para que sepan cómo ayudar. Antes le diré lo que les pasaría, punto por punto. Usted decide lo que pueden saber, y puede decir que no a todo. Después, puede que alguien de allí quiera hablar con usted.
# source: guide, Section 3, Obtaining consent; framework, Part II, Special considerations for children. The same, to a child.
script-share-child = Me gustaría contar algunas cosas, para que puedan ayudarte. Se las contaría a: { $recipient }. Primero te diré a ti cada cosa. Puedes decirme que sí o que no. Si tengo que contarle algo a alguien para protegerte, intentaré decírtelo antes.

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). After a no.
script-refusal = Gracias por decírmelo. No tiene que explicar nada, y esto no cambia nada en la ayuda que puede recibir. Aquí no guardo nada sobre usted. Si cambia de opinión, puede volver o preguntar por nosotros en cualquier momento.

# source: guide, Section 3, Do’s and Don’ts (no decision needed now). After “not now”.
script-notnow = Está bien, no hay prisa. No tiene que decidir nada hoy. ¿Hay un momento y un lugar que sean mejores y seguros para usted? También puede venir a vernos cuando quiera.

# source: security rules E7 and E29. What taking back a yes does; say it before doing it.
script-withdraw = Puede retirar su permiso, y no tiene que decir por qué. Entonces borraré de este dispositivo lo que hemos escrito. Lo que ya se pasó a otras personas no puedo recuperarlo, pero puedo ayudarle a pedir que lo borren. La ayuda que puede recibir es la misma.

# source: guide, Section 3, Interview DO (trauma-informed approach). Stopping gently when the person is distressed.
script-stop = Vamos a dejarlo aquí. Ya me ha contado bastante, y no tiene que decir nada más. Tómese su tiempo. ¿Quiere un poco de agua, un rato de calma o la compañía de alguien de su confianza?

# source: framework, Part II.2.A.ii (information on the right to seek asylum). Always said, whatever the answers were.
script-asylum = Si tiene miedo de volver a su país, tiene derecho a pedir protección. Esto se llama pedir asilo. Puede pedirlo aunque no tenga documentos, y sin importar lo que me haya contado hoy. Puedo decirle quién lo decide y quién puede ayudarle a pedirlo.

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). The last words.
script-goodbye = Gracias por hablar conmigo. Haré lo que hemos acordado, y nada más. Antes de irse: ¿es seguro para usted ir a donde va ahora? Si vuelve a necesitarnos, ya sabe cómo encontrarnos.
