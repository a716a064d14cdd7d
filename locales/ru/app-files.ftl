# Sealed files: saving them, opening them, handing a conversation over, and keys. For the worker, and for the agency that
# opens a file. A sealed file is an encrypted file; “sealed” is our word for it everywhere.

# Why a file could not be sealed or opened. Said in a box, each by itself. (For what is kept on the device: vault-… in app-keep.ftl)
file-wrong-secret = Файл запечатан не этой парольной фразой и не этим ключом. Проверьте и попробуйте ещё раз. Ничего не пропало.
file-damaged = Этот файл повреждён, и открыть его нельзя. Если есть другая копия, попробуйте её.
file-not-sealed = Этот файл нельзя здесь открыть. Он не запечатан, или слишком велик, или требует от этого устройства слишком многого.
file-not-a-key = Ключ неполный. Скопируйте его ещё раз, от первой буквы до последней.
file-memory = На этом устройстве слишком мало свободной памяти. Закройте другие страницы и программы и попробуйте ещё раз.
file-message = Часть программы, которая запечатывает и открывает файлы, не отвечает. Загрузите страницу заново. Если не поможет, возьмите другой браузер.

# Screen “summary”, part “Pass it on”: a sealed file for an agency’s own key
seal-key = Запечатать. Для кого: { $agency }
seal-key-detail = Получится файл, который своим ключом может открыть только { $agency }: эта сводка и больше ничего. Вы сами открыть его снова не сможете.
# A sealed file with a new passphrase
seal-secret = Запечатать парольной фразой
seal-secret-detail = Получится файл, который открывает новая парольная фраза: эта сводка и больше ничего. Парольную фразу вы передаёте другим путём.
# A ZIP file, only where the deployment allows it
seal-zip = ZIP-файл с парольной фразой
seal-zip-detail = Только для тех, кто не может открыть запечатанный файл. Защита слабее: парольную фразу можно подобрать в тысячу раз быстрее, поэтому берите только ту, что создана здесь.
# Text files that anyone can read, only where the deployment allows them: the part that opens, its warning, its buttons
plain-title = Сохранить без защиты
plain-warning = Кто найдёт этот файл, сможет его прочитать. Сохраняйте его, только если другого пути нет, и удалите, как только он передан.
plain-text = Сохранить как текст
plain-record-title = Вся запись в виде данных
plain-record = Сохранить запись без защиты
plain-record-warning = Здесь всё, что записано, и то, на передачу чего человек не соглашался. Прочитать это может любой, у кого есть файл. Сохраняйте его, только если это нужно вашей организации и человек на это согласился.

# While something is sealed or opened
seal-working = Идёт работа… Это может занять несколько секунд.
# The panel with a sealed file that is ready. First its headings: for a key, for a passphrase
seal-ready-key = Сравните слова ключа
seal-ready-key-detail = Чей это ключ: { $agency }. Вот его слова. Спросите там слова их ключа по телефону или при встрече. Если хотя бы одно слово другое, не передавайте файл.
seal-ready-key-typed = Это слова ключа, который вы указали. Сравните их со словами на другом устройстве. Если хотя бы одно слово другое, не передавайте файл.
seal-ready-secret = Парольная фраза этого файла
seal-ready-secret-detail = Запишите её на бумаге или скажите там, где никто не слышит. Никогда не отправляйте её тем же путём, что и файл: если файл идёт по электронной почте, скажите фразу по телефону. Она не хранится; без неё файл не откроет никто, и вы тоже.
# The same passphrase once more, dashes and all
seal-line = Одной строкой, как это нужно другим программам: { $line }
# How the passphrase is written
seal-form = Как записать
seal-form-words = Словами
seal-form-digits = Цифрами
# What leaves and where it goes
seal-goes-summary = В файле — сводка и больше ничего. Для кого: { $recipient }. Файл попадёт в загрузки этого устройства.
seal-goes-handover = В файле всё, что здесь записано. Файл попадёт в загрузки этого устройства.
seal-name = Имя файла: { $name }. Оно никого не называет. По его окончанию видно, что файл защищён.
seal-save = Сохранить файл
seal-close = Закрыть
seal-close-secret = Закрыть и забыть парольную фразу
seal-saved = Передано в загрузки этого устройства. Проверьте, что файл там, передайте его, а потом удалите там и из корзины.
seal-too-large = Для одного файла это слишком много. Сократите то, что написано, и попробуйте ещё раз.

# Screen “summary”: handing the whole conversation over to another device
handover-title = Передать на другое устройство
handover-detail = В этом файле всё, что записано, и то, что человек решил не передавать. Файл для того, кто продолжит этот разговор на другом устройстве, и никогда не для организаций.
# Who goes on: the question and its two answers
handover-who = Кто продолжит разговор?
handover-who-me = Я, на другом устройстве
handover-who-colleague = Коллега
# For a colleague: above the words to say to the person (handover-words), and the answer
handover-say = Сначала спросите человека
handover-yes = Человек согласен, чтобы продолжил этот коллега
handover-no = Без согласия передайте вместо этого сводку или договоритесь поговорить ещё раз.
# The key that was given belongs to an agency of the directory
handover-agency = Это ключ организации. Весь разговор организации никогда не передают: запечатайте для неё сводку.
handover-after = На другом устройстве выберите на первом экране «Открыть запечатанный файл». Сотрите разговор здесь, только когда он открыт там и, если его нужно сохранить, там защищён.
handover-secret = Передать с парольной фразой
handover-key = Передать по ключу
handover-key-label = Ключ другого устройства
handover-key-hint = Начинается с age1. Ключ создают в разделе «Открыть запечатанный файл», там его и показывают.

# What left this screen: kinds, listed on the last screen
export-printed = Напечатано или сохранено как PDF
export-sealed = Запечатанный файл
export-zip = ZIP-файл с парольной фразой
export-text = Текстовый файл без защиты
export-note = Короткая заметка
export-handover = Запечатанный файл со всем разговором, для другого устройства
export-record = Вся запись, без защиты
# Such as “Sealed file, for IOM”
export-for = { $how }, кому: { $recipient }

# On paper, when nothing was asked to be printed
print-nothing = Печатать здесь нечего.

# A button on the first screen, below the choices. The same words stand in index.html
open-offer = Открыть запечатанный файл
# The screen that it leads to
open-heading = Открыть запечатанный файл
open-lead = Файл открывается здесь и показывается здесь. На этом устройстве ничего из него не хранится, и ничего не отправляется.
open-file = Запечатанный файл
open-file-hint = Его имя заканчивается на .age.
open-secret = Парольная фраза
open-secret-hint = Слова или цифры, которые относятся к этому файлу. Заглавные буквы и пробелы не важны.
open-key-detail = Этот файл запечатан ключом.
open-key-file = Файл ключа
open-key-file-hint = Файл, который сохранили, когда создавали ключ. Его имя тоже заканчивается на .age.
open-key-secret = Парольная фраза файла ключа
open-key-secret-hint = Слова или цифры, которые показали, когда создавали ключ.
open-key-more = Ключ — это текст, а не файл
open-key-text = Ключ
open-key-text-hint = Начинается с AGE-SECRET-KEY-1.
open-act = Открыть
open-missing = Сначала выберите файл и укажите то, что его открывает.
open-back = Назад к началу
open-close = Закрыть и забыть
# The file could be opened, but what is in it is of no use here
open-unread = Файл открылся, но прочитать здесь то, что в нём, нельзя. Его сделала другая версия или другая программа.
open-unread-more = Что именно не так, для того, кто ведёт этот сайт
open-is-key = Это файл ключа. Выберите его снова в поле «Файл ключа», после файла, который запечатан этим ключом.
# Above a summary that was opened
open-summary = Открыто из запечатанного файла
open-summary-detail = Сводка цела, такой её и запечатали. Кто её запечатал, доказать нельзя: если есть сомнения, спросите у отправителя код обращения { $code }.
open-print = Напечатать или сохранить как PDF
open-print-detail = Уходит в окно печати этого устройства: эта сводка и больше ничего. Бумага и PDF не защищены.
# A conversation that was handed over
open-handover = Вам передали разговор
open-handover-detail = Код обращения { $code }, начато { $date }. В файле всё, что записано. Кто его запечатал, доказать нельзя: продолжайте, только если вы его ждали. На этом устройстве разговор не хранится, если вы не защитите его в части «Подготовка».
open-continue = Продолжить этот разговор здесь

# Making a key for an agency, on the screen “Open a sealed file”
key-title = Создать ключ для вашей организации
key-detail = С ключом файлы можно запечатать так, что откроет их только ваша организация, и передавать парольную фразу не нужно. У ключа две половины: одну отдают, другую хранят.
key-make = Создать ключ
key-public = Чтобы отдать
key-public-hint = Отдайте эту строку тому, кто ведёт First Contact для других: её внесут в запись вашей организации.
key-words = Слова для сравнения
key-words-hint = Если кто-то спросит, какой ключ ваш, прочитайте ему эти слова.
key-private = Чтобы хранить
key-private-hint = Другая половина лежит в файле ключа, который тоже запечатан этой парольной фразой. Храните и файл, и фразу, но отдельно друг от друга. Если потеряно одно из них, никто не откроет то, что запечатано ключом.
key-save = Сохранить файл ключа
key-saved = Сохранено в загрузки этого устройства. Перенесите файл в надёжное место.
key-close = Закрыть и забыть парольную фразу
