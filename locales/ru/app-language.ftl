# Languages, reading aloud and handing over the device. For the worker.

# Opens the choice of languages, from every screen; its heading
languages-open = Языки
languages-title = Языки
languages-lead = Их можно изменить в любой момент. Записанное не меняется и не теряется.
# Names the three choices
languages-worker = Ваш язык
languages-worker-hint = Кнопки, заголовки и подсказки.
languages-person = Язык человека
languages-person-hint = Всё, что вы ему говорите или показываете.
languages-person-same = Такой же, как ваш
languages-summary = Язык сводок
languages-summary-hint = Для тех, кто получит сводку. То, что ввели вы, остаётся как есть.
# After the name of a language in the list, when no native speaker has checked it
languages-draft-mark = { $language } (черновик)
# Under a choice that is a draft
languages-draft = Черновой перевод ({ $language }): носитель языка его ещё не проверил. Читайте осторожно и спрашивайте переводчика.
# Under a choice that has only the words for the person; { $other } is the language of the rest
languages-part = { $language }: на этом языке есть только слова для человека. Язык всего остального: { $other }.
# While a language comes, and when it can’t come
languages-getting = Загружается язык: { $language }…
languages-failed = Этого языка на устройстве ещё нет: { $language }. Продолжайте без него или один раз подключитесь к сети и попробуйте снова.
languages-done = Готово
# Shows words to the person in both languages, or in theirs alone
languages-both = Показывать ваш язык рядом с языком человека
# On a summary in a language that no native speaker has checked
doc-draft = Постоянный текст этой страницы — черновой перевод ({ $language }), носитель языка его ещё не проверил.

# Reading aloud, for the worker
listen-worker-none = На этом устройстве нет ни голоса, ни записи. Язык: { $language }. Прочитайте слова вслух или попросите переводчика.
# While a voice is looked for
listen-looking = Ищем голос…

# Handing over the device, so that the person answers by themselves
hand-open = Пусть человек ответит без вас
hand-title = Пусть человек ответит без вас
hand-lead = Тогда устройство показывает только те вопросы, которые вы выберете, по одному. Язык: { $language }.
# The first when the conversation is protected with a passphrase, the second when it is not
hand-lead-protected = Ничего другого открыть нельзя, пока вы не возьмёте устройство назад.
hand-lead-unprotected = Не защищено: кто нажмёт строку внизу, увидит записанное. Будьте на расстоянии вытянутой руки.
hand-offer = Предложите это и примите отказ. Будьте рядом, но не смотрите в экран. С наушниками никто другой не слышит. Покажите кнопку в верхнем углу: если кто-то подойдёт, она сразу всё убирает.
# Before the hand-over; { $line } is the line for staff. How to press it follows.
hand-how = Чтобы взять его назад, откройте «{ $line }» внизу экрана.
hand-which = Какие вопросы?
hand-all = Все на этой странице
hand-none = Выберите хотя бы один вопрос.
hand-begin = Передать устройство
hand-keep = Не сейчас
hand-count = { $n ->
    [one] { $n } вопрос
    [few] { $n } вопроса
    [many] { $n } вопросов
   *[other] { $n } вопроса
}
# At the foot of the person’s screens, small: for the worker
hand-back = Для сотрудников: взять назад
hand-back-lead = Нажмите и держите три секунды. На клавиатуре держите клавишу Enter. Если держать трудно, нажмите пять раз за десять секунд.
hand-back-held = Держите ещё…
hand-back-phrase = Затем введите парольную фразу этого разговора.
# After it came back, while the answers are covered
hand-covered = Ответы даны на { $n ->
    [one] { $n } вопрос
    [few] { $n } вопроса
    [many] { $n } вопросов
   *[other] { $n } вопроса
}. Ответы скрыты.
hand-covered-lead = Скрытые ответы не учитываются и никому не передаются.
hand-covered-ask = Покажите или прочтите это человеку и примите отказ
# When the person chose “Not now” on the device
hand-later = Человек сказал: не сейчас. Не настаивайте.
hand-later-ask = Спрашивайте, только если человек сам к этому вернётся
hand-covered-show = Человек согласен: показать
# The person goes on where they were
hand-again = Снова передать человеку
hand-covered-erase = Человек не согласен: стереть ответы
# Asked before that
hand-erase-title = Стереть ответы человека?
hand-erase-detail = Вернуть их нельзя.
# Said once after the person agreed on the device, or in words
hand-shown = Человек разрешил вам увидеть ответы. Теперь они стоят у вопросов.
hand-erased = Ответы человека стёрты.
hand-nothing = Человек ни на что не ответил. Это нормально.

# Closes what a word means, which was opened from the word
glossary-close = Закрыть
