# What it adds up to, needs and referral, sharing, summary, finish. For the worker unless said otherwise. Plain words,
# no verdict about anyone: nothing here may say or imply that someone is or is not trafficked.

# The eight services of the referral matrix: names, each a short heading
service-emergency-relocation = Сразу в безопасное место, подальше от опасности
service-reception = Жильё и самое необходимое
service-medical = Медицинская помощь сейчас
service-vot-process = Направление к поддержке для тех, кто, возможно, пострадал от торговли людьми, например в МОМ
service-asylum-process = Направление в процедуру убежища, например в УВКБ ООН
service-family-tracing = Поиск семьи
service-best-interests = Наилучшие интересы ребёнка
service-other-service = Другая служба, например юридическая помощь

# The eight profiles of the form: names. What the worker indicates, never a finding
profile-asylum-seeker = Просит убежища, или оно может быть нужно
profile-possible-trafficking = Человек, возможно, пострадал от торговли людьми
profile-minor = Ребёнок, или возраст неизвестен
profile-woman-at-risk = Женщина в ситуации риска
profile-older-at-risk = Пожилой человек в ситуации риска
profile-violence-trauma = Пережитое насилие или очень тяжёлое душевное состояние
profile-health-disability = Нужды по здоровью или инвалидность
profile-other-profile = Другая нужда

# The lines of the rating rule: what applies, without a full stop. Read after “because” and after “not known yet”
rule-medical-emergency = Кому-то прямо сейчас нужна медицинская помощь
rule-harm-risk = Человек может причинить вред себе или кому-то другому
rule-controller = Тот, кто решает за человека, рядом, или человек сегодня возвращается к нему
rule-danger-now = Опасность или угроза сейчас: человеку, его семье или другим, кого ещё удерживают
rule-moved-soon = В ближайшие три дня человека могут увезти, выслать, спрятать или вынудить к браку против его воли
rule-child-exploited = Ребёнок, или возраст неизвестен, и есть признак эксплуатации или контроля
rule-child-alone-marked = Ребёнок без семьи и есть что-то, о чём следует знать МОМ
rule-recent-sexual-violence = Сексуальное насилие в последние пять дней: некоторая помощь действует только в первые дни
rule-judgement = Ваше собственное суждение: жизнь или благополучие под угрозой
rule-strong = Одно сильное указание, например сила, угрозы, долг или удержанные документы или заработок
rule-two-weaker = Два более слабых указания из разных частей разговора
rule-child-alone = Ребёнок без семьи и без тех, кто обычно о нём заботится
rule-child-labour = Ребёнок, который работает вместо школы или игры
rule-fear-of-return = Страх возвращения, или человек уехал ради безопасности
rule-violence-trauma = Насилие или очень тяжёлое душевное состояние после него
rule-no-safe-place = Сегодня негде безопасно переночевать

# Safety questions that had their unsafe answer: short phrases for reasons and summaries
unsafe-alone = Кроме вас и человека рядом был кто-то ещё
unsafe-private-place = Вас могли видеть или слышать
unsafe-answers-for-them = Кто-то говорит за человека или следит за ним
unsafe-holds-things = Телефон, документы или деньги человека у кого-то другого
unsafe-safe-to-talk = Казалось, что говорить небезопасно
unsafe-safe-to-note = Хранить заметки было небезопасно
unsafe-medical-emergency = Кому-то прямо сейчас нужна медицинская помощь
unsafe-danger-now = Кто-то прямо сейчас в опасности
unsafe-outside = Кто-то ждёт человека поблизости

# Findings that are neither an answer nor a sign
finding-child = Ребёнок, или возраст неизвестен
finding-judgement = По суждению сотрудника, жизнь или благополучие под угрозой
# An answer as a reason: “Treatment: Pay was held back”
finding-option = { $question }: { $answer }
# After some findings, when there are more of them
finding-more = { $n ->
    [one] и ещё { $n } пункт
    [few] и ещё { $n } пункта
    [many] и ещё { $n } пунктов
   *[other] и ещё { $n } пункта
}

# Time to act
time-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
    [many] { $n } часов
   *[other] { $n } часа
}
time-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}

# Screen “What this adds up to”: three cards
adds-heading = Какая получается картина?
adds-lead = Три вещи, отдельно друг от друга. Ни одна не говорит, что случилось с человеком; они помогают вам решить, что делать дальше.
adds-lead-unrecorded = Из разговора ничего не записано, поэтому приоритет ставите вы сами. Хранится только он.
# Card 1
adds-who = Кому следует знать
adds-who-neither = Пока никому. Ничто из записанного не говорит, что следует сообщить МОМ или УВКБ ООН.
adds-who-agreed = Им сообщают только то, на что человек согласен.
adds-because = { $who }, потому что отмечено:
adds-asylum = Что бы ни было записано, каждый может услышать о праве просить убежища, и каждого спрашивают о страхе возвращения.
adds-asylum-go = Открыть «Возвращение»
adds-lead-title = Подсказка: кто ведёт дальше
adds-solutions = Подсказка: что возможно потом
# Card 2. Act, means and purpose: the three parts of the definition
adds-parts = Действие, средства, цель
adds-parts-lead = Что записано по каждой части. Это не подсчитывается, и из этого ничего не решается.
element-act = Действие
    .detail = Что делали: нанимали, перевозили, передавали, размещали или принимали.
element-means = Средства
    .detail = Как: сила, угрозы, ложь, долг или использование чьей-то слабости.
element-purpose = Цель
    .detail = Ради чего: чужая выгода.
adds-nothing-noted = Пока ничего не записано
adds-means-child = Для ребёнка, или если возраст неизвестен, средства не нужны.
adds-smuggling = Оплаченная переправа
# Card 3
adds-rating = Приоритет
adds-suggested = Предложено
adds-yours = Ваш выбор
adds-reasons = Потому что
adds-reasons-none = Ничто из записанного не требует большего.
adds-open = Пока неизвестно
adds-open-lead = Этого никто не исключил. «Неизвестно» никогда не считается за «нет».
adds-open-to = Приоритет станет: { $rating }
adds-changes = Что изменило бы приоритет
adds-changes-lead = Любой из этих ответов мог бы изменить его сам по себе. Спрашивайте только то, что безопасно и чего хочет человек.
adds-changes-more = { $n ->
    [one] ещё { $n } пункт
    [few] ещё { $n } пункта
    [many] ещё { $n } пунктов
   *[other] ещё { $n } пункта
}
adds-changes-signs = Признаки: { $group }
adds-within = Срок, чтобы действовать: { $time }
adds-decide = Оставьте, повысьте или понизьте
adds-decide-suggested = Предложено. { $detail }
adds-why = Почему вы выбираете другой приоритет
adds-why-hint = Короткая причина. Она остаётся рядом с предложенным приоритетом.
adds-why-needed = Напишите почему. До тех пор действует предложенный приоритет: { $rating }.
adds-why-no-words = Здесь нельзя написать причину, потому что ничего записывать нельзя. Поэтому действует предложенный приоритет: { $rating }.
adds-judgement-title = Ваше собственное суждение
adds-judgement = По моему суждению, жизнь или благополучие под угрозой
adds-judgement-detail = Одного этого достаточно, чтобы предложенный приоритет стал СРОЧНЫМ.
adds-judgement-handover = Это передаётся вместе со сводкой.

# Screen “urgent action”
urgent-heading = Что должно произойти сейчас?
urgent-lead = По несколько слов на каждый пункт. Укажите, кто это сделает и к какому сроку, чтобы никто не ждал кого-то другого.
urgent-handover-heading = Нужно ли что-то сделать сразу?
urgent-handover-lead = Если нет, оставьте пустым и идите дальше.
urgent-what = Что
urgent-what-hint = Что сделать, но не почему: «безопасный ночлег сегодня», «медсестра, сегодня». Без имён, болезней и событий.
urgent-no-words = Здесь хранится только время, чтобы ничто ни на кого не указывало. Договоритесь на словах, что нужно сделать и кто это сделает.
urgent-whom = Кто делает
urgent-whom-hint = Должность или служба; без имён.
urgent-by = К какому сроку
urgent-by-fill = Через { $time }
# Hints below “by when”; they never stop anyone
urgent-by-empty = Время пока не указано. Время помогает другим действовать.
urgent-by-unreadable = Это ещё не день и время. Напишите так: 2026-11-22T14:30.
urgent-by-past = Этот день раньше этого разговора. Так и должно быть?

# Screen “profiles”
needs-profiles-heading = Что описывает ситуацию?
needs-profiles-lead = Вы решаете, что указать. Это помогает найти подходящую помощь и не является выводом о человеке.
needs-profiles-legend = Профили
needs-suggested = Предложено
needs-suggested-why = Предложено. { $why }
needs-accept = Принять предложения
needs-words = В нескольких словах
needs-words-hint = Только то, что объясняет выбор. Без имён.

# Screen “help already given”
given-heading = Какая помощь уже была?
given-lead = Чтобы никому не пришлось спрашивать дважды. Можно оставить пустым.
given-line = Помощь { $n }
given-nature = Какая помощь
given-nature-hint = Например: жильё, еда, врач, документы, консультация.
given-organisation = Организация
given-contact = К кому там обратиться
given-contact-hint = Лучше должность, чем имя.
given-details = Как с ними связаться
given-add = Добавить помощь
given-add-more = Добавить ещё помощь
given-remove = Убрать помощь { $n }
given-none = Пока ничего не записано.

# Screen “referral”: the matrix, one card a service
referral-heading = Какая помощь и от кого?
referral-lead = Предлагайте то, что подходит. Человек может хотеть одной помощи и не хотеть другой.
referral-asks = Спросите человека
referral-chosen = Выбрано
referral-why = Предложено, потому что: { $why }
referral-for = Для кого это
referral-to = Кому
referral-to-hint = Организация или должность; без имён. Эти слова узнает только { $recipient }.
referral-use = Взять этот контакт
referral-hours = Часы работы: { $hours }
referral-checked = Проверено { $date }
referral-stale = Проверено { $date }, больше { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
    } назад. Проверьте, прежде чем полагаться на это.
referral-no-contact = Контакт не указан: спросите своего координатора.
referral-table = Все строки сразу
referral-table-service = Помощь

# Screen “connect”: without notes, or not trained
connect-heading = С кем связать человека?
connect-lead = Одна организация или один коллега, с которыми человек хочет встретиться. Сначала спросите его.
connect-legend = С кем связать
connect-reach = Как связаться: { $recipient }

# Screen “safe contact”. Asked of the person; it may be seen by the person
reach-heading = Как безопасно связаться с человеком?
reach-lead = Спросите: что для вас безопасно? Телефон может быть в чужих руках. Можно оставить пустым.
reach-ways = Безопасные способы
reach-ways-hint = Например: через клинику, через друга, которому доверяют, по телефону, которым больше никто не пользуется.
reach-times = Безопасное время
reach-times-hint = Например: по утрам в будни.
reach-avoid = Чего избегать
reach-avoid-hint = Например: без сообщений, без звонков после темноты, кто не должен заметить.

# Screen “sharing”: whom to share with
sharing-heading = Кому можно сообщить?
sharing-lead = Спросите о каждом отдельно. Человек может сказать «да» одним и «нет» другим, и помощь от этого не меняется.
sharing-legend = Организации, о которых спросить
sharing-none = Пока речь ни об одной организации не заходила. Добавьте её ниже, если человек хочет от неё помощи.
sharing-add = Добавить организацию
sharing-not-asked = Ещё не спрошено
sharing-yes = Согласие есть, { $n ->
    [one] { $n } вид сведений
    [few] { $n } вида сведений
    [many] { $n } видов сведений
   *[other] { $n } вида сведений
}
sharing-not-now = Не сейчас: ничего не передаётся
sharing-no = Нет: ничего не передаётся
sharing-cannot-say = Неясно: ничего не передаётся

# Screen “share with one recipient”
share-heading = { $recipient }: можно сообщить?
share-script-lead = Скажите это своим голосом
share-answer = Какой был ответ?
share-nothing-yet = { $recipient }: ничего не передаётся, пока человек не скажет «да».
share-what = { $recipient }: что можно сообщить?
share-what-lead = Спросите о каждом виде сведений. Ничего не отмечено, пока человек не согласится.
share-needed = Что нужно, чтобы действовать
share-others = Другие виды
share-others-hint = Без этого тоже можно действовать.
share-contact-closed = Нельзя: человек не хочет, чтобы с ним снова связывались, или его не спросили. Этот ответ можно изменить в части «Согласие».
share-preview = { $recipient }: что передаётся
share-preview-always = Всегда, чтобы можно было действовать: приоритет, срок, вид места, код обращения, день. То, что должно произойти сейчас, передаётся только вместе с «Что случилось» и «Здоровье».
share-goes = Передаётся
share-goes-none = Больше ничего.
share-stays = Не передаётся
# Why a kind is not shared
withheld-not-agreed = нет согласия
withheld-not-needed = им не нужно, и согласия нет
withheld-no-recontact = не хочет, чтобы с ним снова связывались
share-read-back = Прочитайте это человеку
share-read-back-lead = Скажите простыми словами, что здесь написано, и исправьте то, что человек хочет исправить. Не оставляйте ему экран.

# Why a recipient gets nothing
not-shared-no-consent-to-talk = Согласия на разговор нет.
not-shared-no-consent-to-notes = Согласия на заметки нет.
not-shared-not-agreed = { $recipient }: согласия что-либо сообщить нет. Туда ничего не передаётся.
not-shared-not-asked = { $recipient }: человека об этом ещё не спросили. Туда ничего не передаётся.
not-shared-withdrawn = Человек отозвал всё своё согласие. Никуда ничего нельзя передать.
not-shared-stopped = Разговор закончен. Никуда ничего нельзя передать.
not-shared-declined = Человек сказал «нет». Никуда ничего нельзя передать.
not-shared-not-chosen = Это не та организация, которую вы выбрали.
not-shared-ask = Спросить: { $recipient }

# The document: a summary for one recipient, on screen, on paper and as text. Read by the agency
doc-title-referral = Сводка для направления. Кому: { $recipient }
doc-title-handover = Передача. Кому: { $recipient }
doc-title-observation = Наблюдение. Кому: { $recipient }
doc-title-outcome = Короткое направление. Кому: { $recipient }
doc-invented = ВЫМЫШЛЕНО — только для учёбы. За этим нет настоящего человека.
doc-code = Код обращения
doc-date = День разговора
doc-from = От кого
doc-rating = Приоритет
doc-rating-words = { $rating }. { $detail }
doc-rating-suggested = Предложено по правилу
doc-time = Срок, чтобы действовать
doc-judgement = Суждение
doc-urgent-what = Что должно произойти
doc-urgent-whom = Кто делает
doc-urgent-by = К какому сроку
doc-rating-reason = Почему сотрудник выбрал другой приоритет
# Without notes, when the worker gave no rating
doc-not-rated = Приоритет не указан. Ничего не записано, как того хотел человек. Попросите о скором разговоре.
doc-reasons = Причины приоритета:
doc-reasons-not-shared = Некоторые причины основаны на том, что здесь не передаётся.
doc-age = Возраст
doc-age-adult = 18 лет или больше
doc-age-adolescent = Примерно от 12 до 17 лет
doc-age-child = Младше примерно 12 лет
doc-age-unknown = Неизвестен; считать ребёнком
doc-language = Язык
doc-interpreter = Переводчик
doc-interpreter-wish = Пожелание о переводчике
doc-setting = Вид места
doc-made-safe = { $what } (потом стало безопасно)
doc-note = Заметка: { $note }
# A line of the rule, and in brackets what it rests on
doc-because = { $rule } ({ $because })
# An answer and a note of it; a kind of help and to whom
doc-beside = { $one } — { $other }
doc-signs-lead = Замечено, но не доказано. То, чего не заметили, тоже ничего не доказывает.
doc-sign = { $sign } ({ $grounds })
doc-picture-lead = Что записано по каждой части. Вывод не делается.
doc-needs-lead = Указано сотрудником. Это не вывод.
doc-profile-words = Словами
doc-referral-to = Кому: { $to }
doc-not-shared = Не передаётся: { $kinds }.
doc-not-shared-lead = Этот список одинаков, было что-то записано или нет.
doc-made-with = First Contact, форма { $pack } { $version }.
# Headings of the document’s sections
doc-section-action = Что делать
doc-section-who = Кому можно сообщить и почему
doc-section-basics = Основное
doc-section-contact = Как безопасно связаться с человеком
doc-section-safety = Безопасность
doc-section-identity = Имя и рождение
doc-section-background = Общие сведения
doc-section-family = Семья
doc-section-documents = Документы
doc-section-health = Здоровье
doc-section-account = Что случилось
doc-section-acts = Сделанное под давлением
doc-section-signs = Что замечено
doc-section-picture = Действие, средства, цель
doc-section-needs = Ситуация
doc-section-help = Помощь, которая уже была
doc-section-referral = Желаемая или предложенная помощь
doc-section-not-shared = Не передаётся
# The short note for a text message or the radio: parts, joined by a space. Nothing else may stand in it
note-invented = УЧЕБНОЕ.
note-code = Код { $code }.
note-rating = { $rating }.
note-by = Срок: { $by }.
note-within = Срок: { $time }.
note-whom = Кому: { $recipient }.
note-no-rating = Перезвоните.

# Screen “summary”
summary-heading = Что кому передаётся
summary-lead = Само по себе с этого устройства ничего не уходит. Каждый шаг ниже говорит, что уходит и куда.
summary-for = Для кого сводка
summary-none = На сводку пока ни для кого нет согласия.
summary-none-sharing = Спросить, кому можно сообщить
summary-none-connect = Выбрать, с кем связать человека
summary-act-title = Передать дальше
summary-print = Напечатать или сохранить как PDF
summary-print-detail = Уходит в окно печати этого устройства: эта сводка и больше ничего. Бумага и PDF не защищены; передайте их сами, из рук в руки.
summary-note = Короткая заметка для SMS или рации
summary-note-detail = Код, приоритет, срок и организация. О человеке в ней ничего нет.
summary-note-save = Сохранить заметку
# Said after each act
summary-said-printed = Окно печати открыто.
summary-said-saved = Сохранено в загрузки этого устройства. Имя файла ни о ком ничего не говорит.
summary-said-refused = Браузер отказал. Ничего не ушло.

# Screen “finish”
finish-heading = Прежде чем идти дальше
finish-heading-withdrawn = Всё стёрто
finish-heading-stopped = Пока остановлено
finish-heading-declined = Ответ человека уважают
# The same two while what was kept is still being erased, or could not be
finish-heading-taken-back = Согласие отозвано
finish-taken-back = Человек отозвал согласие. Записанного на этом экране больше нет. Помогите попросить, чтобы удалили и то, что уже передано.
finish-withdrawn = Человек отозвал согласие. То, что здесь было записано, стёрто, и вернуть это нельзя. Помогите попросить, чтобы удалили и то, что уже передано.
finish-stopped = То, что здесь было записано, стёрто. Можно начать снова, когда будет безопасно.
# The same while what was kept is still being erased, or could not be
finish-stopped-unerased = Записанного на этом экране больше нет. Можно начать снова, когда будет безопасно.
finish-declined-unerased = Согласия не было. Человек может вернуться в любое время.
finish-declined = Согласия не было, поэтому ничего не сохранено. Человек может вернуться в любое время.
finish-say = Ваши последние слова человеку
finish-exported = Что ушло с этого экрана
finish-exported-none = Ничего. Если кому-то нужно было сообщить, вернитесь в часть «Сводка».
finish-files = Сохранённые файлы лежат в загрузках этого устройства. Безопасно передайте их, а потом удалите там и из корзины.
finish-remains = Что остаётся на этом устройстве
# Nothing is kept, or it is erased
finish-remains-detail = Эта страница не хранит никакой копии. Сохранённые файлы и бумага остались там, куда вы их положили. В списке браузера может остаться, что эту страницу открывали.
# It is still kept, sealed; the button below erases it
finish-kept = На этом устройстве ещё есть запечатанная копия. Сотрите её, когда всё передано. Сама она исчезнет через { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
    } после последнего изменения.
finish-erase = Готово: стереть то, что здесь хранится
finish-erasing = Стираем. Подождите немного.
finish-safety = Сначала безопасность
finish-safety-detail = Спросите, безопасно ли человеку идти туда, куда он сейчас идёт. Подумайте и о своей безопасности.
finish-dos = Делайте
finish-donts = Не делайте
finish-wellbeing = И вы
finish-again = Начать новый разговор
finish-again-detail = Здесь всё сотрётся. Сначала передайте то, о чём договорились; потом вернуть это нельзя.
finish-again-confirm = Стереть и начать заново
