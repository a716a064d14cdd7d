# Safety questions to the worker, answered yes, no or not sure. The worker answers from what they see; the person may glance at the screen.
# .why = why it matters. .todo = what to do when the answer is not the safe one, or not sure.

# Whether anyone is with them. source: guide, Section 3, Sample questions to consider
safety-alone = Вы с человеком наедине?
    .why = Люди говорят свободно, только когда никто другой не слышит и не подсказывает ответы.
    .todo = Пока остановитесь. Найдите обычный повод увидеться наедине, например анкета или медосмотр, или вернитесь в другой раз.

# Whether the place is private. source: guide, Section 3, Interview criteria
safety-private-place = Можно ли здесь говорить так, чтобы вас не видели и не слышали?
    .why = Если вас увидят или подслушают, это может быть опасно для человека, его семьи или вас.
    .todo = Перейдите в спокойное обычное место, если это не привлечёт внимания. Если нельзя, договоритесь о другом времени, а сейчас говорите только о повседневном.

# Whether a companion takes over. source: guide, Section 3, Indicators, Lack of control
safety-answers-for-them = Кто-то говорит или отвечает за человека либо следит за ним?
    .why = Этот человек может помогать, а может и решать, что можно говорить.
    .todo = Держитесь дружелюбно, никого не расспрашивайте и ни с кем не спорьте. Мягко отделите человека для какого-нибудь обычного дела, со своим переводчиком, или вернитесь позже.

# Whether someone keeps their things. source: guide, Section 3, Indicators, Lack of control
safety-holds-things = Телефон, документы или деньги человека у кого-то другого?
    .why = Это показывает, кто решает и как безопасно связаться с человеком.
    .todo = Не просите сами вернуть вещи. Продолжайте, только если это безопасно. Не звоните и не пишите на телефон, который может быть в чужих руках.

# How it feels, to both of them. source: guide, Section 3, Sample questions to consider
safety-safe-to-talk = Кажется ли и человеку, и вам, что сейчас говорить безопасно?
    .why = Человек часто лучше всех знает об опасности; если он говорит «нет», поверьте.
    .todo = По-доброму закончите разговор. Скажите, как и когда вас найти, и сообщите обученному коллеге, что нужен более безопасный момент.

# Whether notes can harm. source: guide, Section 3, All steps: safety and security
safety-safe-to-note = Безопасно ли хранить заметки на этом устройстве?
    .why = Если заметку найдут другие, она может навредить человеку.
    .todo = Ничего не записывайте. Вы всё равно можете говорить, слушать и предложить связать человека с кем-то.

# Whether care is needed at once. source: framework, Appendix A, item 13 (second)
safety-medical-emergency = Кому-то нужна медицинская помощь прямо сейчас?
    .why = Помощь важнее любого вопроса.
    .todo = Сразу вызовите неотложную медицинскую помощь и будьте рядом с человеком, если он этого хочет. Вопросы подождут.

# Whether there is danger at once, to anyone. source: guide, Section 3, Sample questions to consider
safety-danger-now = Кто-то в опасности прямо сейчас: сам человек, его семья или другие?
    .why = При прямой опасности в ближайшие минуты нужно действовать иначе, и не только ради того, кто перед вами.
    .todo = Прервите разговор. С согласия человека действуйте по своему плану на случай опасности, позвоните координатору и не идите никого спасать сами.

# Whether someone waits. source: guide, Section 3, Sample questions to consider
safety-outside = Кто-то ждёт человека снаружи или рядом?
    .why = Долгий разговор могут заметить, и потом человека могут о нём расспросить.
    .todo = Говорите недолго и вместе придумайте обычное объяснение разговора. Не давайте с собой ничего, что может его выдать.
