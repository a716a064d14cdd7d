# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = Algunas preguntas para usted
held-lead = Aquí puede responder por su cuenta. Tómese todo el tiempo que necesite.
held-lead-skip = Puede saltarse cualquier pregunta. Puede parar cuando quiera.
held-lead-covered = Sus respuestas quedan ocultas. Al final, usted decide quién puede verlas.
held-lead-listen = Puede escuchar todas las preguntas. Con auriculares, nadie más las oye.
# { $leave } is the next message: the button that leaves at once
held-lead-leave = Si viene alguien, toque “{ $leave }”. Todo lo que hay aquí desaparece al instante.
held-leave = Salir ya
held-begin = Empezar
# Above a question: “2 of 5”
held-progress = { $at } de { $all }
held-choose-one = Elija una respuesta.
held-choose-many = Elija todas las respuestas que correspondan.
held-write = Basta con pocas palabras.
held-date = Más o menos está bien. Basta con el año.
# Answers that are not an answer, in the person’s own voice
held-do-not-know = No lo sé
held-rather-not = Prefiero no decirlo
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = Siguiente
held-back = Atrás
held-skip = Saltar esta pregunta
held-stop = Parar aquí
held-still = ¿Sigue ahí? Toque aquí para continuar.
# Last page. What was answered is still covered.
held-done = Gracias. No hay más preguntas.
held-show = ¿Puede ver sus respuestas la persona que le dio este dispositivo?
held-show-yes = Sí, puede verlas
held-show-later = Ahora no, que sigan ocultas
held-show-no = No, borrarlas
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = ¿Borrar todas sus respuestas?
held-delete-yes = Sí, borrar
# After that choice
held-shown = Esa persona verá sus respuestas cuando usted le devuelva el dispositivo.
held-covered = Por ahora, sus respuestas siguen ocultas.
held-deleted = Sus respuestas se han borrado.
held-give-back = Ahora devuelva el dispositivo, por favor.

# Reading aloud
listen = Escuchar
listen-stop = Parar la lectura
# Under the words, when they can’t be read aloud
listen-none = En este dispositivo no hay ninguna voz para este idioma.
# Above words in a language that no native speaker has checked
person-draft = Esta traducción todavía no se ha revisado. Si algo suena raro, pregunte.

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = personal de apoyo
talk-organisation = el equipo de apoyo de este lugar
# Said by the worker before a colleague gets everything that was noted
handover-words = Alguien de mi equipo podría seguir desde aquí, para que usted no tenga que contarlo otra vez. Esa persona vería todo lo que anoté, también lo que usted no quiere que se pase a otros. ¿Puedo darle mis notas? Si prefiere que no, está bien.
