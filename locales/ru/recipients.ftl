# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = МОМ
    .role = Она работает во многих странах. Может помочь с жильём, лечением, документами или безопасной дорогой домой или дальше.
recipient-unhcr = УВКБ ООН
    .role = Агентство ООН. Оно помогает тем, кому опасно возвращаться домой, и людям без гражданства.
# source: framework, Part II, Special considerations for children
recipient-child-protection = Служба защиты детей
    .role = Люди, обученные оберегать детей и выяснять, что лучше для каждого ребёнка.
# source: review, R24
recipient-asylum-authority = Служба по вопросам убежища
    .role = Государственная служба, которая принимает просьбы об убежище и решает, дать ли его.
# source: framework, Appendix A, item 30
recipient-health = Медицинская служба
    .role = Врачи, медсёстры и психологи. Они заботятся о теле и душе и хранят всё в тайне.
# source: guide, Section 3, Sample risks and responses
recipient-legal = Юрист
    .role = Объясняет права и законы и выступает за человека, если тот этого хочет.
# source: framework, Appendix A, item 30
recipient-shelter = Безопасное жильё
    .role = Место, где пока можно спать, есть, мыться и отдыхать.
recipient-tracing = Служба поиска семьи
    .role = Люди, которые могут искать родных. Если родных нашли, это никогда не значит, что к ним обязательно возвращаться.
# source: framework, Part II, focal points
recipient-focal-point = Координатор
    .role = Обученный коллега, который знает, какая помощь есть и как её получить.

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = Возраст и язык
    .detail = Возрастная группа, пол, на каких языках говорит и читает.
category-identity = Имя и рождение
    .detail = Имя, дата и место рождения.
category-background = Общие сведения
    .detail = Гражданство, народ, религия, семейное положение.
category-contact = Безопасная связь
    .detail = Как, когда и где можно безопасно связаться.
category-account = Что случилось
    .detail = Коротко о дороге, работе и обращении; не полный рассказ.
category-acts = Сделанное под давлением
    .detail = Поступки, которые кто-то мог бы поставить человеку в вину; передаются, только если человек хочет, чтобы о них знал юрист.
category-signs = Что замечено
    .detail = То, что видно, сказано или услышано и может говорить о том, что нужна помощь.
category-health = Здоровье
    .detail = Болезни, травмы, лекарства и помощь, которая нужна сейчас.
category-family = Семья
    .detail = С кем человек в пути и как зовут членов семьи.
category-documents = Документы
    .detail = Удостоверения личности и проездные документы, их номера, у кого они, и статус здесь.
category-assistance = Помощь, которая уже была
    .detail = Какая помощь была, от кого и как с ними связаться.
