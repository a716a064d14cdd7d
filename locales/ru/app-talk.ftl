# The hub and the list of all parts. For the worker.
# Heading of the hub, and its name in the list of all parts
map-title = Разговор
# { $first } = name of the first section, such as “Right now”
map-order = Начните с раздела «{ $first }». Дальше — в любом порядке. Любой вопрос можно оставить без ответа.
# After the name of a group of signs: how many are marked in it
map-signs-marked = { $n ->
    [one] отмечен { $n }
    [few] отмечено { $n }
    [many] отмечено { $n }
   *[other] отмечено { $n }
}
map-signs-none = ничего не отмечено
# Shown when it is true. The first line is followed by the second.
map-enough = У вас достаточно сведений, чтобы безопасно направить к помощи.
map-enough-next = Теперь можно перейти к общей картине.
map-nothing-more = Ни один оставшийся вопрос уже не изменит приоритет и то, кому следует знать.
# Button under these lines
map-adds-up = Перейти к общей картине

# Pages of the conversation. For the worker; the person may see them.
# Under the heading of every page
talk-lead = Спрашивайте только то, что сейчас уместно. Любой вопрос можно оставить без ответа.
# Above words that the worker says aloud
talk-say = Скажите это своим голосом
# Above a question that the worker answers by looking
talk-observed = Отметьте сами. Об этом не спрашивайте.
# Under a date field
talk-date-hint = Можно примерно: год (2010), месяц (2010-05) или день (2010-05-31).
# Under a field for a few short lines; { $limit } = most characters
talk-lines-hint = Несколько фактов, коротко. Не больше { $limit ->
    [one] { $limit } знака
    [few] { $limit } знаков
    [many] { $limit } знаков
   *[other] { $limit } знака
    }.
# Says which question the kinds of silence belong to, for screen readers; { $about } = the question’s short name
talk-silence = Нет ответа: { $about }
# Above words to tap instead of typing them
talk-suggestions = Нажмите, чтобы добавить:
# Label of the short note’s field; { $about } = the question’s short name
talk-note = Короткая заметка: { $about }
# Button at the foot of a page, pressed when it is so
talk-told = Сказано достаточно, или человеку тяжело
# Opens the words to say when stopping
talk-stop-words = Слова, чтобы мягко закончить
# Back to the hub
talk-map = Все части разговора

# Signs. For the worker, never read aloud.
signs-quiet = Не читайте это вслух. Отметка — не доказательство. Если отметки нет, это не значит, что всё хорошо.
# How many signs are marked in all groups
signs-count = { $n ->
    [one] Во всех группах отмечен { $n } признак
    [few] Во всех группах отмечено { $n } признака
    [many] Во всех группах отмечено { $n } признаков
   *[other] Во всех группах отмечено { $n } признака
}
# The full name of a small tile, for screen readers: “Seen: I saw it”
signs-ground = { $short }: { $long }
