# uk: draft, not reviewed by a native speaker
# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = Кілька запитань для вас
held-lead = Ви можете відповісти тут самостійно. Не поспішайте.
held-lead-skip = Ви можете не відповідати на будь-яке запитання. Ви можете зупинитися, коли захочете.
held-lead-covered = Ваші відповіді залишаються прихованими. Наприкінці ви вирішите, хто може їх побачити.
held-lead-listen = Кожне запитання можна прослухати. У навушниках ніхто інший не почує.
# { $leave } is the next message: the button that leaves at once
held-lead-leave = Якщо хтось підійде, торкніться «{ $leave }». Усе, що тут є, одразу зникне.
held-leave = Швидкий вихід
held-begin = Почати
# Above a question: “2 of 5”
held-progress = { $at } з { $all }
held-choose-one = Виберіть одну відповідь.
held-choose-many = Виберіть усі відповіді, які підходять.
held-write = Пишіть так мало, як хочете.
held-date = Можна приблизно. Досить року.
# Answers that are not an answer, in the person’s own voice
held-do-not-know = Я не знаю
held-rather-not = Не хочу про це казати
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = Далі
held-back = Назад
held-skip = Пропустити це
held-stop = Зупинитися тут
held-still = Ви ще тут? Торкніться тут, щоб продовжити.
# Last page. What was answered is still covered.
held-done = Дякуємо. Запитань більше немає.
held-show = Чи може людина, яка дала вам цей пристрій, побачити ваші відповіді?
held-show-yes = Так, може
held-show-later = Не зараз, нехай будуть приховані
held-show-no = Ні, видалити їх
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = Видалити всі ваші відповіді?
held-delete-yes = Так, видалити
# After that choice
held-shown = Ця людина побачить ваші відповіді, коли ви повернете їй пристрій.
held-covered = Ваші відповіді поки що приховані.
held-deleted = Ваші відповіді видалено.
held-give-back = Тепер, будь ласка, поверніть пристрій.

# Reading aloud
listen = Слухати
listen-stop = Зупинити читання вголос
# Under the words, when they can’t be read aloud
listen-none = На цьому пристрої немає голосу для цієї мови.
# Above words in a language that no native speaker has checked
person-draft = Цей переклад ще не перевірено. Якщо щось звучить неправильно, запитайте.

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = підтримка людей
talk-organisation = місцева команда підтримки
# Said by the worker before a colleague gets everything that was noted
handover-words = Далі з вами може продовжити моя колега чи мій колега, щоб не довелося розповідати все ще раз. Ця людина побачить усе, що я записую, навіть те, чого ви не хочете передавати. Чи можна передати це їй? Якщо ні, нічого страшного.
