# Safety questions to the worker, answered yes, no or not sure. The worker answers from what they see; the person may glance at the screen.
# .why = why it matters. .todo = what to do when the answer is not the safe one, or not sure.

# Whether anyone is with them. source: guide, Section 3, Sample questions to consider
safety-alone = Is the person alone with you?
    .why = People speak freely only when nobody else can hear or lead their answers.
    .todo = Stop for now. Find an ordinary reason to see them alone, such as a form or a health check, or come back another time.

# Whether the place is private. source: guide, Section 3, Interview criteria
safety-private-place = Can you talk here without being seen or overheard?
    .why = Being seen or overheard can put the person, their family or you at risk.
    .todo = Move somewhere calm and ordinary, if that draws no attention. If not, agree on another time and talk only of everyday things now.

# Whether a companion takes over. source: guide, Section 3, Indicators, Lack of control
safety-answers-for-them = Does someone speak for them, answer for them or watch them?
    .why = This person may be a helper, or may control what can be said.
    .todo = Stay friendly and do not question or confront anyone. Separate them gently for a usual step, with your own interpreter, or come back later.

# Whether someone keeps their things. source: guide, Section 3, Indicators, Lack of control
safety-holds-things = Does someone hold their phone, papers or money?
    .why = It shows who decides, and how the person can safely be reached.
    .todo = Do not ask for the things back yourself. Go on only if it is safe, and do not call or write to a phone that others may hold.

# How it feels, to both of them. source: guide, Section 3, Sample questions to consider
safety-safe-to-talk = Does it feel safe to talk now, to them and to you?
    .why = The person often knows the danger best; believe it when they say no.
    .todo = Stop the talk kindly. Say how and when to find you, and tell a trained colleague that a safer moment is needed.

# Whether notes can harm. source: guide, Section 3, All steps: safety and security
safety-safe-to-note = Is it safe to keep a note on this device?
    .why = A note that others find can harm the person.
    .todo = Write nothing down. You can still talk, listen and offer to connect them with someone.

# Whether care is needed at once. source: framework, Appendix A, item 13 (second)
safety-medical-emergency = Does anyone need medical help right now?
    .why = Care comes before every question.
    .todo = Get emergency medical help now, and stay with the person if they want that. Questions can wait.

# Whether there is danger at once, to anyone. source: guide, Section 3, Sample questions to consider
safety-danger-now = Is anyone in danger right now: the person, their family, or others?
    .why = Immediate danger changes what to do in the next minutes, and not only for the person here.
    .todo = Pause the talk. Follow your emergency plan with the person’s agreement, call your focal point, and do not go to anyone’s rescue yourself.

# Whether someone waits. source: guide, Section 3, Sample questions to consider
safety-outside = Is someone waiting outside or nearby for them?
    .why = A long talk may be noticed, and the person may be asked about it afterwards.
    .todo = Keep it short and agree together on an ordinary reason for your talk. Give nothing to carry that would give it away.
