# The interface around the screens: header, navigation, dialogs, words used in many places. For the worker.
app-name = First Contact
# Button at the foot of each screen: to the screen before, to the next one
app-back = Назад
app-continue = Дальше
# Opens the list of all parts; the list’s heading; closes it
app-map = Все части
app-map-close = Закрыть список
# Progress: “4 of 9 parts”
app-progress = Часть { $at } из { $all }
# Names of the parts
part-prepare = Подготовка
part-safety = Безопасность
part-consent = Согласие
part-conversation = Разговор
part-signs = Признаки
part-adds-up = Общая картина
part-needs = Нужды и направление
part-sharing = Передача сведений
part-summary = Сводка
part-finish = Завершение
# How far a part is, said after its name
done-nothing = не начато
done-something = начато
done-everything = готово
done-mend = есть что исправить
# Answers
answer-yes = Да
answer-no = Нет
answer-not-sure = Есть сомнения
answer-not-now = Не сейчас
answer-cannot-say = Не может ответить
silence-does-not-know = Не знает
silence-prefers-not-to-say = Предпочитает не говорить
silence-not-safe-to-ask = Сейчас спрашивать опасно
silence-not-asked = Вопрос не задан
# How a sign came to be known
ground-seen = Видно
ground-said = Сказано
ground-told = Со слов других
ground-seen-long = Это видно мне
ground-said-long = Человек сказал это сам
ground-told-long = Это сказал кто-то другой
# Help, opened beside a question
help-open = Подсказка
help-why = Зачем мы спрашиваем
help-looks = Как это может выглядеть
help-other = Другие объяснения
help-source = Источник: { $source }
# Follows a button’s words to say what it is about, for screen readers: “Help: Treatment”. Begin with what stands between the two.
about-after = : { $about }
# A short note beside a question
note-add = Короткая заметка
note-hint = Факт, а не рассказ. Не больше { $limit ->
    [one] { $limit } знака
    [few] { $limit } знаков
    [many] { $limit } знаков
   *[other] { $limit } знака
    }.
specify-label = Другое, в нескольких словах
clear-answer = Убрать ответ
optional = Это можно оставить пустым.
# Errors at a field: what is wrong and what to do. What was typed stays.
error-too-long = Знаков здесь { $length }, а помещается { $limit }. Сократите текст. Он остаётся как есть, но пока не учитывается.
error-hidden = Здесь есть скрытые знаки, из-за которых текст читается иначе. Введите его заново без них. Текст сохраняется, но пока не учитывается.
error-date = Эту дату не удаётся прочитать. Напишите год (2010), месяц (2010-05) или день (2010-05-31).
# The same, said once when the error begins.
error-too-long-said = Слишком длинно. Сократите, иначе это не учитывается.
error-hidden-said = Здесь есть скрытые знаки. Введите текст заново без них, иначе он не учитывается.
error-date-said = Эту дату не удаётся прочитать.
# Errors that stop Continue. Only safety and consent do that.
needed-title = Сначала вот что
needed-path = Выберите, что входит в вашу роль.
needed-safety = Ответьте на отмеченные вопросы о безопасности. «Есть сомнения» — тоже ответ.
needed-age = Выберите возраст. Если вы его не знаете, так и отметьте.
needed-answer = Отметьте, что ответил человек.
needed-word = Укажите, как вы продолжите, если направить не к кому.
needed-protection = Сначала создайте парольную фразу. Здесь защищён каждый разговор.
# The button that stops or withdraws, at the same corner of every screen
stop-open = Стоп
stop-title = Остановиться или отозвать согласие?
stop-person = Человек отзывает согласие
stop-person-detail = Всё, что здесь записано, сразу стирается. Вернуть это нельзя. То, что уже передано, остаётся у тех, кто это получил; помогите попросить их это удалить. Если вы передали весь разговор, пусть его сотрут и там.
stop-now = Остановиться, сейчас небезопасно
stop-now-detail = Всё, что здесь записано, сразу стирается. Можно начать снова, когда будет безопасно.
stop-keep = Продолжить разговор
# Asked before a tap that would erase what was noted
erase-title = Так сотрётся всё записанное
erase-detail = При таком ответе ничего нельзя хранить, поэтому всё, что уже записано, будет стёрто. Вернуть это нельзя.
erase-confirm = Стереть и продолжить
erase-keep = Оставить и вернуться
# Said once before work starts
keep-nothing = На этом устройстве ничего не сохраняется, если вы сами этого не выберете. Иначе всё стирается, когда страницу закрывают или загружают заново.
# Ratings
rating-low = НИЗКИЙ
rating-medium = СРЕДНИЙ
rating-urgent = СРОЧНЫЙ
rating-low-detail = Серьёзных опасений пока не отмечено.
rating-medium-detail = Нужно действовать в ближайшие дни.
rating-urgent-detail = Нужно действовать в течение суток.
# The disclaimer on every output, in our words: for first contact and referral only, never a status decision, never to limit claims or rights
disclaimer = Только для первого контакта и направления. Это не решение о чьём-либо статусе. Этим нельзя ограничивать чьи-либо ходатайства или права — ни сейчас, ни потом.
rule-note = Правило проекта, версия { $version }, не подтверждено исследованиями.
# A deployment whose contacts are invented
example-note = Настройки для примера: все организации и контакты здесь вымышлены.
# The program could not start
broken = First Contact не может запуститься: файлы программы не подходят друг к другу. Загрузите страницу снова; если не поможет, сообщите тем, кто ведёт этот сайт.
# A deployment file with faults: shown to whoever set it up. The faults follow, one a line
deployment-broken = В файле настроек есть ошибки, поэтому эти настройки не действуют:
