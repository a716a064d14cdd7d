# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = Несколько вопросов к вам
held-lead = Здесь вы можете ответить сами. Спешить некуда.
held-lead-skip = Вы можете пропустить любой вопрос. Вы можете остановиться, когда захотите.
held-lead-covered = Ваши ответы скрыты. В конце вы решите, кому можно их увидеть.
held-lead-listen = Каждый вопрос можно послушать. В наушниках слышите только вы.
# { $leave } is the next message: the button that leaves at once
held-lead-leave = Если кто-то подойдёт, коснитесь «{ $leave }». Всё, что здесь есть, сразу исчезнет.
held-leave = Быстрый выход
held-begin = Начать
# Above a question: “2 of 5”
held-progress = { $at } из { $all }
held-choose-one = Выберите один ответ.
held-choose-many = Выберите все ответы, которые подходят.
held-write = Можно написать совсем немного.
held-date = Можно примерно. Достаточно года.
# Answers that are not an answer, in the person’s own voice
held-do-not-know = Я не знаю
held-rather-not = Мне не хочется отвечать
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = Дальше
held-back = Назад
held-skip = Пропустить этот вопрос
held-stop = На этом остановиться
held-still = Вы ещё здесь? Коснитесь здесь, чтобы продолжить.
# Last page. What was answered is still covered.
held-done = Спасибо. Вопросов больше нет.
held-show = Можно ли показать ваши ответы тому, кто дал вам это устройство?
held-show-yes = Да, можно показать
held-show-later = Не сейчас, пусть будут скрыты
held-show-no = Нет, удалить их
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = Удалить все ваши ответы?
held-delete-yes = Да, удалить
# After that choice
held-shown = Ваши ответы увидит тот, кто дал вам это устройство, когда вы его вернёте.
held-covered = Пока ваши ответы остаются скрыты.
held-deleted = Ваши ответы удалены.
held-give-back = Теперь, пожалуйста, верните устройство.

# Reading aloud
listen = Послушать
listen-stop = Остановить чтение
# Under the words, when they can’t be read aloud
listen-none = На этом устройстве нет голоса для этого языка.
# Above words in a language that no native speaker has checked
person-draft = Этот перевод ещё не проверен. Если что-то звучит не так, спросите.

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = специалист по поддержке
talk-organisation = местная команда поддержки
# Said by the worker before a colleague gets everything that was noted
handover-words = Дальше с вами может продолжить другой человек из нашей команды, чтобы вам не пришлось повторять всё заново. Он увидит всё, что здесь записано, и даже то, что вы не хотите передавать. Можно отдать ему эти записи? Если нет, ничего страшного.
