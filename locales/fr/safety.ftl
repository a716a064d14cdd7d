# Safety questions to the worker, answered yes, no or not sure. The worker answers from what they see; the person may glance at the screen.
# .why = why it matters. .todo = what to do when the answer is not the safe one, or not sure.

# Whether anyone is with them. source: guide, Section 3, Sample questions to consider
safety-alone = La personne est-elle seule avec vous ?
    .why = On ne parle librement que si personne d’autre ne peut entendre ni influencer les réponses.
    .todo = Arrêtez pour l’instant. Trouvez une raison ordinaire de voir la personne seule, comme un formulaire ou une visite de santé, ou revenez à un autre moment.

# Whether the place is private. source: guide, Section 3, Interview criteria
safety-private-place = Pouvez-vous parler ici sans qu’on vous voie ni qu’on vous entende ?
    .why = Être vu ou entendu peut mettre en danger la personne, sa famille ou vous.
    .todo = Allez dans un endroit calme et ordinaire, si cela n’attire pas l’attention. Sinon, convenez d’un autre moment et ne parlez maintenant que de choses de tous les jours.

# Whether a companion takes over. source: guide, Section 3, Indicators, Lack of control
safety-answers-for-them = Est-ce que quelqu’un parle ou répond à la place de la personne, ou la surveille ?
    .why = Cela peut être quelqu’un qui aide, ou quelqu’un qui contrôle ce qui peut se dire.
    .todo = Restez aimable ; n’interrogez et n’affrontez personne. Séparez-les en douceur pour une étape habituelle, avec votre propre interprète, ou revenez plus tard.

# Whether someone keeps their things. source: guide, Section 3, Indicators, Lack of control
safety-holds-things = Est-ce que quelqu’un garde le téléphone, les papiers ou l’argent de la personne ?
    .why = Cela montre qui décide, et comment joindre la personne sans danger.
    .todo = Ne demandez pas vous-même qu’on lui rende ces choses. Ne continuez que si c’est sans danger ; n’appelez pas et n’écrivez pas à un téléphone que d’autres peuvent avoir en main.

# How it feels, to both of them. source: guide, Section 3, Sample questions to consider
safety-safe-to-talk = La personne et vous, sentez-vous que vous pouvez parler maintenant sans danger ?
    .why = La personne connaît souvent mieux que tous le danger ; si elle dit non, croyez-la.
    .todo = Arrêtez la conversation avec gentillesse. Dites comment et quand on peut vous trouver, et signalez à un ou une collègue qui a la formation qu’il faut un moment plus sûr.

# Whether notes can harm. source: guide, Section 3, All steps: safety and security
safety-safe-to-note = Peut-on garder une note sur cet appareil sans danger ?
    .why = Une note que d’autres trouvent peut faire du tort à la personne.
    .todo = N’écrivez rien. Vous pouvez quand même parler, écouter et proposer une mise en contact avec quelqu’un.

# Whether care is needed at once. source: framework, Appendix A, item 13 (second)
safety-medical-emergency = Quelqu’un a-t-il besoin d’une aide médicale tout de suite ?
    .why = Les soins passent avant toute question.
    .todo = Faites venir les secours médicaux maintenant, et restez avec la personne si elle le souhaite. Les questions peuvent attendre.

# Whether there is danger at once, to anyone. source: guide, Section 3, Sample questions to consider
safety-danger-now = Quelqu’un est-il en danger en ce moment : la personne, sa famille ou d’autres ?
    .why = Un danger immédiat change ce qu’il faut faire dans les minutes qui viennent, et pas seulement pour la personne ici.
    .todo = Mettez la conversation en pause. Suivez votre plan d’urgence avec l’accord de la personne, appelez votre point focal, et n’allez pas vous-même au secours de quelqu’un.

# Whether someone waits. source: guide, Section 3, Sample questions to consider
safety-outside = Quelqu’un attend-il la personne dehors ou tout près ?
    .why = Une longue conversation peut se remarquer, et on peut ensuite interroger la personne à ce sujet.
    .todo = Faites court et convenez ensemble d’une raison ordinaire de votre conversation. Ne donnez rien à emporter qui pourrait la trahir.
