# The first screens: start, preparation, safety, consent. For the worker unless said otherwise.

# The start screen. The same words stand in index.html, painted before the program arrives; a test compares them.
start-title = Подготовка к первому разговору
start-lead = Программа проведёт вас через первый разговор с человеком, которому может быть нужна защита: безопасно ли это, на что человек согласен, что ему нужно и кто может помочь.
start-question = Что входит в вашу роль?
# What the worker may do: the choice, a quieter line under it, and (.does) one sentence that appears when it is chosen
path-trained = У меня есть подготовка для бесед
    .detail = Безопасность, согласие, разговор и направление
    .does = Программа проведёт вас через весь разговор. Любой вопрос можно пропустить, и остановиться можно в любой момент.
path-not-trained = У меня нет подготовки для бесед
    .detail = Вы предлагаете человеку связать его с кем-то
    .does = Вы получите слова, чтобы предложить связь, и передадите то, что для этого нужно. О том, что случилось, вы не спрашиваете.
path-observe-only = Я только наблюдаю
    .detail = Без контакта с человеком
    .does = Вы отмечаете то, что видите, без сведений о том, кто это, и передаёте обученному коллеге.
# What the tool never does: opened in place
start-never = Чего программа никогда не делает
start-never-verdict = Никогда не говорит, кем кто-то является или не является, и ничего не выражает числом. Решаете вы, а после вас — другие.
start-never-story = Никогда не требует доказательств или полного рассказа.
start-never-send = Никогда ничего не отправляет сама. То, что уходит с этого устройства, печатаете или сохраняете вы.
start-never-keep = Ничего не хранит на этом устройстве, если вы сами этого не выберете.
start-never-police = Никогда сама не привлекает полицию или миграционную службу.

# Preparation: what is filled into the words to say
words-title = Вы и это место
words-lead = Ваша должность и организация попадут в слова, которые вы скажете. О человеке здесь ничего нет.
words-job = Ваша должность
words-job-hint = Так, как вы скажете это сами, например «социальный работник». Можно оставить пустым.
words-organisation = Ваша организация
words-organisation-hint = Оставьте пустым, если её название может подвергнуть человека риску.
# The same place for someone who only observes
words-observe-title = Это место
words-observe-lead = Одно сведение о месте. Ничто здесь не говорит, кто этот человек.
# The kind of place
setting-question = Что это за место?
setting-camp = Лагерь или поселение
setting-reception = Центр приёма или коллективный центр
setting-border = Граница, порт или аэропорт
setting-detention = Место содержания под стражей
setting-shelter = Приют
setting-clinic = Клиника или больница
setting-hotline = Горячая линия или разговор на расстоянии
setting-interview = Регистрация или интервью об убежище
setting-community = Посещение по месту жизни
setting-other = Другое место

# Language and interpreter
language-title = Язык, на котором человеку легко говорить
language-spoken = Язык вашего разговора
language-spoken-hint = Можно оставить пустым.
# A rule, shown in a box
language-rule-title = Никогда не спутник, не родственник и не работодатель
language-rule = Даже если они предлагают по доброте. И никогда не ребёнок. Близкий человек может бояться, может менять слова или сам быть причастен к вреду.
language-interpreter = Кто переводит?
# Who interprets. .todo = what to do, shown when it is chosen
interpreter-not-needed = Никто не нужен
interpreter-present = Обученный переводчик, здесь
    .todo = Договоритесь до начала: переводится всё, ничего не добавляется, ничего не передаётся дальше. Спросите человека, спокойно ли ему с этим переводчиком.
interpreter-remote = Обученный переводчик по телефону или видео
    .todo = Проверьте, что никто не может подслушать ни с одной стороны. Не называйте имени.
interpreter-colleague = Коллега, который знает этот язык
    .todo = Выберите того, кто не связан с человеком или его группой. Договоритесь, что ничего не передаётся дальше.
interpreter-nobody = Подходящего пока нет
    .todo = Пока говорите только о безопасности, медицинской помощи, воде и еде. Найдите обученного переводчика по телефону или договоритесь, когда вы вернётесь вместе с ним. Не просите переводить того, кто просто оказался рядом.
language-wish = Что предпочитает человек
language-wish-hint = Например: женщина, мужчина или никто из его родных мест.

# Is it safe to talk? Each question has its own help and, when the answer calls for it, what to do
safe-talk-title = Безопасно ли говорить?
safe-talk-lead = Сначала осмотритесь и отвечайте по тому, что видите. Если кому-то нужна медицинская помощь или грозит опасность, сразу зовите на помощь; вопросы подождут.
# Beside a question that decides and was left open
safe-talk-open = Ответьте на этот вопрос.
# Title of the box that says what to do
safe-talk-todo = Что вы можете сделать
safe-talk-help-first = Сначала зовите на помощь
# A button: what was unsafe was put right, such as help called, or a quiet place found
safe-talk-made-safe = Теперь безопасно

# It isn’t safe for now
not-safe-title = Не сейчас, и это нормально
not-safe-lead = Говорить пока небезопасно. Начните с того, что вы можете изменить.
not-safe-ways = Если сделать безопасно не получается
not-safe-check = Проверить ответы ещё раз
not-safe-check-detail = Какой-то ответ был неверным, или что-то изменилось.
not-safe-stop = Пока остановиться
not-safe-stop-detail = Ничего не сохраняется. Начните снова, когда будет безопасно.
not-safe-observe = Только наблюдать
not-safe-observe-detail = Вы не разговариваете. Вы отмечаете то, что видите, и передаёте обученному коллеге.

# The person’s age, for the right words
age-title = Слова по возрасту
age-title-seen = Сколько лет на вид
age-lead = Доказательства не нужны. Если есть сомнения, о человеке заботятся так, как заботились бы о ребёнке.
age-question = Сколько лет человеку?
age-question-seen = Сколько лет человеку, насколько вам видно?
age-adult = Взрослый человек
    .detail = 18 лет или больше
age-adolescent = Подросток
    .detail = Примерно от 12 до 17 лет
age-child = Ребёнок
    .detail = Младше примерно 12 лет
age-unknown = Я не знаю
    .detail = Считается ребёнком, пока кто-нибудь не узнает возраст

# PERSON-FACING, down to the next note: the person may read these screens. Headings, and leads above the words to say
consent-say = Скажите это своим голосом
consent-say-too = Затем скажите это
# The limits of confidentiality, and the person’s rights
limits-title = Прежде чем начать
# Asking to talk; on the path of workers who are not trained, asking to be connected
ask-talk = Можно поговорить?
ask-connect = Связать вас с кем-то?
# Above the four answers
consent-answered = Какой был ответ?
# Asking to take notes; what stays possible without
notes-title = Можно делать короткие заметки?
notes-without = Хорошо. Вы всё равно можете говорить и всё равно можете получить помощь. Ничего не записывается.
notes-unsafe = Хранить заметки здесь может быть небезопасно. Можно говорить без заметок: отметьте «Нет».
# Asking to be contacted again
recontact-title = Можно связаться с вами снова?
recontact-ways = Позже вы вместе выберете, как и когда это безопасно.
recontact-by-word = Ничего не записывается, поэтому договоритесь сейчас на словах: кто, где и когда.
recontact-back = Хорошо. Скажите, как и где вас найти.

# A child: who decides. For the worker alone
child-title = Что лучше для ребёнка
child-lead = Это важнее всего остального, и собственное «да» или «нет» ребёнка имеет значение.
child-decider = Кто заботится о ребёнке и решает?
decider-parent = Кто-то из родителей
decider-relative = Другой родственник
decider-guardian = Законный опекун
decider-service = Воспитатель или служба
decider-nobody = Пока никто
    .todo = Направьте в службу защиты детей, чтобы такого человека нашли. До тех пор спрашивайте только то, что нужно для безопасности ребёнка.
decider-unknown = Я не знаю
    .todo = Направьте в службу защиты детей: там могут это выяснить. До тех пор спрашивайте только то, что нужно для безопасности ребёнка.
child-involved = Может ли этот человек быть причастен к вреду?
child-keep-out-title = Не привлекайте этого человека
child-keep-out = Не говорите ему об этом разговоре и не просите его согласия. Направьте в службу защиты детей: там выяснят, что лучше и кто может решать.
child-bring-in = Если ребёнок не против, спросите и этого человека. С ребёнком всё равно поговорите отдельно.
# What to keep in mind with a child
child-mind = Помните
child-mind-assent = Спрашивайте ребёнка на каждом шаге понятными ему словами и замечайте молчаливое «нет».
child-mind-short = Говорите недолго. Как только появится человек, обученный работать с детьми, разговор должен вести он.
child-mind-family = Не планируйте и не обещайте возвращения в семью. Поиск семьи — отдельная помощь.

# The person said no, not now, or couldn’t say
declined-title = Поблагодарите и оставьте дверь открытой
declined-back = Как вернуться
declined-back-press = Не спрашивайте почему и сегодня больше не предлагайте.
declined-back-where = Скажите, где и когда можно найти вас или коллегу.
declined-back-care = Медицинская помощь, еда и ночлег не зависят от ответа.
declined-kept = Здесь ничего не хранится.
declined-asylum = Если человек хочет узнать об убежище
declined-change = Человек передумал

# No referral contact is set up in this place. Not a lock: the worker can go on
no-contacts-title = Кто отсюда мог бы помочь?
no-contacts-ask = Спросите сейчас у своего координатора, к кому можно обратиться. Не говорите, кто этот человек.
no-contacts-ways = Как вы продолжите?
no-contacts-connect = Только связать
no-contacts-connect-detail = Никаких вопросов о том, что случилось. Вы спрашиваете, хочет ли человек, чтобы его с кем-то связали.
no-contacts-on = Продолжить, зная это
no-contacts-on-detail = Говорите только о безопасности и заботе. Ничего не обещайте.

# Talking without notes: things to talk about, and no place to keep an answer
prompts-title = Разговор без заметок
prompts-lead = Здесь ничего нельзя написать и ничего не хранится, так что не записывайте и потом. Вот о чём можно говорить, в любом порядке. Спрашивайте только то, что поможет сейчас, и остановитесь, когда человеку уже достаточно.
prompts-topics = О чём можно поговорить
prompts-asylum = Всегда говорите это
