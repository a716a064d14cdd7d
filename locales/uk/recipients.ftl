# uk: draft, not reviewed by a native speaker
# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = МОМ
    .role = Вона працює в багатьох країнах. Може допомогти з житлом, лікуванням, документами або безпечною дорогою додому чи далі.
recipient-unhcr = УВКБ ООН
    .role = Агентство ООН, яке допомагає людям, яким небезпечно повертатися додому, і людям без громадянства.
# source: framework, Part II, Special considerations for children
recipient-child-protection = Служба захисту дітей
    .role = Люди, які навчені берегти дітей і з’ясовувати, що найкраще для кожної дитини.
# source: review, R24
recipient-asylum-authority = Служба з питань притулку
    .role = Державна служба, яка приймає прохання про притулок і вирішує щодо них.
# source: framework, Appendix A, item 30
recipient-health = Медична служба
    .role = Лікарі, медсестри, медбрати та психологи, які дбають про тіло й душу і зберігають це в таємниці.
# source: guide, Section 3, Sample risks and responses
recipient-legal = Юридична допомога
    .role = Тут пояснюють права й закони і виступають на захист людини, якщо вона цього хоче.
# source: framework, Appendix A, item 30
recipient-shelter = Безпечне житло
    .role = Місце, де поки що можна спати, їсти, митися й відпочивати.
recipient-tracing = Служба розшуку родини
    .role = Люди, які можуть шукати рідних. Якщо когось знайшли, це ніколи не означає, що треба повертатися.
# source: framework, Part II, focal points
recipient-focal-point = Контактна особа
    .role = Навчена людина з нашої команди, яка знає, яка допомога є і як її отримати.

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = Вік і мова
    .detail = Вікова група, стать, якими мовами говорить і читає.
category-identity = Ім’я та народження
    .detail = Ім’я, дата й місце народження.
category-background = Загальні відомості
    .detail = Громадянство, народ, релігія, сімейний стан.
category-contact = Безпечний зв’язок
    .detail = Як, коли й де можна безпечно зв’язатися.
category-account = Що сталося
    .detail = Коротко про дорогу, роботу і ставлення; не повна розповідь.
category-acts = Зроблене під тиском
    .detail = Вчинки, які хтось міг би поставити людині за провину; передаються, лише якщо людина хоче, щоб про них знали юристи.
category-signs = Що помітив працівник або працівниця
    .detail = Те, що видно, сказано або почуто і може означати, що потрібна допомога.
category-health = Здоров’я
    .detail = Хвороби, травми, ліки та лікування, яке потрібне зараз.
category-family = Родина
    .detail = З ким людина в дорозі та імена членів родини.
category-documents = Документи
    .detail = Документи, що посвідчують особу, і документи для подорожі, їхні номери, у кого вони, і статус тут.
category-assistance = Допомога, яка вже була
    .detail = Яка допомога була, від кого і як з ними зв’язатися.
