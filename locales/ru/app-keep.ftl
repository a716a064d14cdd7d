# Leaving fast, keeping a sealed copy on this device, locking. For the worker. The passphrase and the words “sealed” and
# “locked” stand on many screens: keep them the same everywhere.

# The button at the same corner of every screen: covers everything and opens another page
leave-now = Быстрый выход

# Screen “leaving”, right after the start
leaving-title = Если нужно быстро уйти
leaving-lead = «Быстрый выход» есть вверху каждого экрана. Одно нажатие скрывает всё и открывает другую страницу. С клавиатурой — то же самое, если три раза нажать Shift.
leaving-lead-gone = Если ничего не хранить, записанное тогда исчезает. Сама страница не блокируется: нажмите «Быстрый выход», прежде чем отложить устройство.
leaving-lead-kept = Записанное остаётся на этом устройстве запечатанным. Его открывает только ваша парольная фраза.
leaving-cannot = Чего быстрый выход не может убрать
leaving-cannot-history = В списке посещённых страниц по-прежнему видно, что эту страницу открывали.
leaving-cannot-files = Сохранённые файлы, напечатанные страницы и снимки экрана остаются там, где они есть.
leaving-cannot-device = Некоторые клавиатуры и резервные копии запоминают, что вводили. Где можно, отвечайте нажатием.
leaving-cannot-watched = Программа, которая следит за этим устройством, видит всё, что видите вы.

# The choice on the screen “leaving”
keep-question = Что останется на этом устройстве?
keep-memory = Ничего не хранить
keep-memory-detail = Ничего не сохраняется. Пока вы не закроете страницу, разговор видит любой, у кого устройство в руках
keep-protect = Защитить этот разговор
keep-protect-detail = Он блокируется сам, и запечатанная копия остаётся здесь, пока вы её не сотрёте или пока она не устареет. Её открывает только парольная фраза
# A deployment that wants every conversation protected
keep-always = Здесь защищён каждый разговор. Чтобы продолжить, создайте парольную фразу.
# A deployment that wants nothing kept
keep-never = На этом устройстве ничего не сохраняется. Если закрыть страницу или загрузить её заново, всё сотрётся. Страница не блокируется: нажмите «Быстрый выход», прежде чем отложить устройство.
# The single-file version, in place of the choice. The first stands on the start screen, too
keep-single-start = С этим файлом на устройстве ничего нельзя сохранить. Если закрыть его или загрузить заново, всё сотрётся.
keep-single = Это версия в одном файле: она не может защитить разговор и хранить его на этом устройстве. Если закрыть её или загрузить заново, всё сотрётся. То, что нельзя потерять, сохраните в запечатанный файл, прежде чем закрыть.
# The same, where the deployment wants every conversation protected
keep-single-always = Ваша организация хочет, чтобы каждый разговор был защищён на устройстве. Этот файл так не умеет. Если можете, откройте страницу в сети. Если нет, можно продолжать, но ничего не сохранится.
keep-begin = Создать парольную фразу
# Protected already: what that means
keep-on-title = Этот разговор защищён
keep-on = Пока вы работаете, хранится запечатанная копия. Она стирается, когда вы в конце нажимаете «Готово: стереть то, что здесь хранится», когда вы останавливаетесь или когда согласие отзывают. Через { $hours ->
    [few] { $hours } часа
    [many] { $hours } часов
    [one] { $hours } час
   *[other] { $hours } часа
} после последнего изменения она больше не открывается, и эта страница её стирает.
keep-on-lock = Разговор блокируется, если { $minutes } мин не касаться экрана или если страницы не видно полминуты. Если устройством пользуются и другие, до тех пор, пока копия не стёрта, они видят закрытую страницу. Стереть копию они могут, открыть — нет.

# The passphrase: made, shown once, typed again
phrase-title = Ваша парольная фраза
phrase-lead = Отверните экран. Запомните фразу или запишите её на бумаге, где больше ничего нет. Носите бумагу при себе, никогда не держите её вместе с этим устройством или там, где её могут найти у человека. Когда закончите, порвите её.
phrase-lost = Никто другой открыть это не может: ни коллега, ни служба поддержки. Если фраза потеряна, потеряно и то, что вы записали. Если вас могут заставить её назвать, лучше ничего не хранить.
phrase-making = Одну минуту. Создаётся парольная фраза.
phrase-form = Слова или цифры?
phrase-words = Слова
phrase-words-detail = Шесть слов английскими буквами
phrase-digits = Цифры
phrase-digits-detail = Шестнадцать цифр, для любой клавиатуры
# Read out before the passphrase itself
phrase-is = Парольная фраза:
phrase-another = Создать другую
phrase-noted = Фраза у меня есть, дальше
phrase-drop = Лучше ничего не хранить
phrase-again-title = Введите её ещё раз
phrase-again-lead = Чтобы знать наверняка. Теперь она скрыта.
phrase-field = Парольная фраза
phrase-show = Показать
phrase-hide = Скрыть
phrase-confirm = Защитить
phrase-differs = Не совпадает. Попробуйте ещё раз или посмотрите на неё снова.
phrase-empty = Введите парольную фразу.
phrase-look = Показать парольную фразу ещё раз
phrase-working = Запечатываем. Это занимает несколько секунд, на старом телефоне — до полминуты.

# The small state at the top of each screen
state-memory = Здесь не хранится
state-kept = Хранится, запечатано
state-keeping = Сохраняется…
state-unkept = Сейчас не хранится
# Said once when it changes
state-said-kept = С этого момента разговор хранится запечатанным.
state-said-memory = Этот разговор не хранится на этом устройстве.

# A save that failed: stays until one works
unkept-title = Сейчас разговор на этом устройстве не хранится
unkept = Можно продолжать. То, что вы запишете теперь, есть только на этом экране, поэтому не закрывайте его.
unkept-again = Попробовать ещё раз
# What was opened isn’t the last that was kept
older-title = Это более старая копия
older = Последние ваши записи могли в неё не попасть. Просмотрите ответы.
older-close = Понятно
# What was kept could not be erased
unerased-title = Сохранённое не удалось стереть
unerased = Оно по-прежнему запечатано на этом устройстве. Попробуйте ещё раз или удалите данные этого сайта в настройках браузера.
unerased-again = Стереть
# At the start, after something ended
was-erased = То, что хранилось на этом устройстве, стёрто.
was-expired = То, что хранилось на этом устройстве, устарело и поэтому стёрто.
was-gone = На этом устройстве не осталось ничего, что можно было бы открыть.
was-elsewhere = На этом устройстве остаётся запечатанным другой разговор. Из этого разговора ничего не хранится.

# The locked screen. It says nothing of what is in it
locked-title = Заблокировано
locked-open = Открыть
locked-working = Открываем. Это занимает несколько секунд.
locked-wrong = Эта парольная фраза не подходит.
locked-wait = Попробовать снова можно через { $seconds } с.
locked-left = { $left ->
    [one] Ещё { $left } неверная парольная фраза — и то, что хранится, будет стёрто.
    [few] Ещё { $left } неверные парольные фразы — и то, что хранится, будет стёрто.
    [many] Ещё { $left } неверных парольных фраз — и то, что хранится, будет стёрто.
   *[other] Ещё { $left } неверной парольной фразы — и то, что хранится, будет стёрто.
}
locked-erase = Стереть то, что хранится
locked-erase-detail = Это может быть разговор коллеги. Если стереть, его никто не вернёт. Если не трогать, он сотрётся сам.
locked-erase-confirm = Стереть навсегда
locked-erase-keep = Оставить
locked-erasing = Стираем…
locked-fresh = Начать здесь другой разговор, ничего не сохраняя
# Locked, but the last save failed: closing the page would lose what it holds
locked-unkept = Последние записи не удалось сохранить. Они ещё здесь; не закрывайте эту страницу.
# What was kept is damaged, but the page still holds the notes: goes on with them, and erases the damaged copy
locked-restore = Продолжить с записями, которые ещё здесь
# The cover over a conversation that isn’t kept: one tap shows it again
covered-title = Скрыто
covered = Не заблокировано: одно нажатие — и всё снова видно. Если это не ваш разговор, нажмите «Быстрый выход».
covered-show = Показать снова

# Twenty seconds before it locks
warning = Блокировка через { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
    }.
warning-stay = Остаться

# Why the vault could not do it
vault-wrong-secret = Эта парольная фраза не подходит.
vault-weak-secret = Эта парольная фраза слишком короткая или слишком простая.
vault-nothing = Здесь больше нечего открывать.
vault-damaged = То, что хранилось, повреждено, и открыть его нельзя.
vault-expired = Это хранилось дольше, чем разрешено, поэтому стёрто.
vault-not-kept = Этот браузер не даёт здесь ничего хранить. Причиной может быть приватное окно или переполненная память устройства. Можно продолжать, ничего не сохраняя.
vault-elsewhere = Здесь хранится разговор из другой вкладки или другого окна. Продолжите там или закройте ту вкладку или окно и попробуйте ещё раз.
vault-not-sealed = Это не запечатанный файл, который можно здесь открыть.
vault-not-a-key = Это не ключ.
vault-memory = На этом устройстве слишком мало свободной памяти. Закройте другие страницы и попробуйте ещё раз.
vault-message = Не получилось. Попробуйте ещё раз. Если не поможет, загрузите страницу заново.
# Something is kept here already, from before
vault-kept-already = Здесь уже хранится другой разговор, возможно, вашего коллеги. Можно продолжать, ничего не сохраняя; тот разговор останется как есть.

# The quiet lines at the foot of the start screen
about-build = Версия { $version }, сборка { $build }
about-offline = Теперь работает без сети.
about-getting = Готовится к работе без сети…
about-online = Для запуска нужна сеть.
about-single = Это версия в одном файле. Она не может хранить разговор на этом устройстве и не может обновить себя.
about-update = Готова более новая версия.
about-update-use = Перейти на новую версию
# The button was pressed, but another window is open, which may hold a conversation
about-update-others = Пока нельзя: эта страница открыта в другой вкладке или окне. Закройте её и попробуйте снова.
