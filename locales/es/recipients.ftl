# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = OIM
    .role = Trabaja en muchos países. Quizá pueda ayudar con un lugar donde dormir, atención de salud, documentos o un viaje seguro, de regreso o a otro lugar.
recipient-unhcr = ACNUR
    .role = La agencia de las Naciones Unidas que ayuda a las personas que no pueden volver a casa sin peligro y a las que no tienen ninguna nacionalidad.
# source: framework, Part II, Special considerations for children
recipient-child-protection = Servicio de protección de la infancia
    .role = Personas con formación para proteger a los niños y las niñas y averiguar qué es lo mejor para cada cual.
# source: review, R24
recipient-asylum-authority = Oficina de asilo
    .role = La oficina pública que recibe las solicitudes de asilo y decide sobre ellas.
# source: framework, Appendix A, item 30
recipient-health = Servicio de salud
    .role = Personal médico, de enfermería y de apoyo psicológico que cuida el cuerpo y la mente, y guarda el secreto.
# source: guide, Section 3, Sample risks and responses
recipient-legal = Asesoría jurídica
    .role = Alguien que explica los derechos y la ley, y que habla en favor de la persona si ella lo quiere.
# source: framework, Appendix A, item 30
recipient-shelter = Lugar seguro donde quedarse
    .role = Un lugar para dormir, comer, lavarse y descansar por ahora.
recipient-tracing = Servicio de búsqueda de familiares
    .role = Personas que pueden buscar a familiares; si encuentran a alguien, nunca hay obligación de volver.
# source: framework, Part II, focal points
recipient-focal-point = Punto focal
    .role = Alguien del equipo con formación, que sabe qué ayuda hay y cómo llegar a ella.

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = Grupo de edad e idioma
    .detail = Grupo de edad, sexo, idiomas que habla y que lee.
category-identity = Nombre y nacimiento
    .detail = Nombre, fecha y lugar de nacimiento.
category-background = Origen y vida personal
    .detail = Nacionalidad, grupo étnico, religión, estado civil.
category-contact = Contacto seguro
    .detail = Cómo, cuándo y dónde comunicarse sin peligro.
category-account = Lo que pasó
    .detail = Un relato corto del viaje, del trabajo y del trato recibido; no toda la historia.
category-acts = Cosas hechas bajo presión
    .detail = Actos que alguien podría usar contra la persona. Solo se comparten si quiere que los sepa quien le explica sus derechos.
category-signs = Lo que se notó
    .detail = Cosas vistas, dichas u oídas que pueden indicar que hace falta ayuda.
category-health = Salud
    .detail = Enfermedades, lesiones, medicinas y atención que se necesita ahora.
category-family = Familia
    .detail = Con quién viaja, y los nombres de sus familiares.
category-documents = Documentos
    .detail = Documentos de identidad y de viaje, sus números, quién los tiene, y la situación legal aquí.
category-assistance = Ayuda recibida hasta ahora
    .detail = Qué ayuda hubo, de quién, y cómo comunicarse con ellos.
