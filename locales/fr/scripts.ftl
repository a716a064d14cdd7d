# Words to say to the person, in your own voice. PERSON-FACING: plain, warm, short. Never name a crime or a label here.
# { $job } = the worker's job title. { $organisation } = the worker's organisation. { $recipient } = who would receive the information.
# -adult: reading age 12. -adolescent: about 13 to 17. -child: about age 8.

# source: guide, Section 3, Obtaining consent (if you are trained). Asking to talk.
script-talk-adult = Bonjour. Mon travail ici, c’est { $job }, et je travaille avec { $organisation }. J’aide les personnes qui ont besoin de soutien. J’aimerais parler avec vous de votre situation, et de l’aide ou de la protection dont vous avez peut-être besoin. Est-ce que vous êtes d’accord pour parler avec moi ?
script-talk-adolescent = Bonjour. Je travaille avec { $organisation }. Mon travail, c’est { $job }, et j’aide des jeunes et des adultes qui ont besoin de soutien. J’aimerais savoir comment ça se passe pour vous et de quoi vous avez peut-être besoin. Vous choisissez ce que vous me dites. Est-ce que ça vous va, de parler avec moi ?
script-talk-child = Bonjour. Je travaille avec { $organisation }, et j’aide les enfants et les grandes personnes. J’aimerais parler avec toi, savoir comment tu vas. Tu peux dire oui ou non, et personne ne sera fâché. Est-ce que tu veux bien parler avec moi ?

# source: guide, Section 3, Obtaining consent (if you are not trained). Offering to connect; no questions are asked.
script-connect-adult = Bonjour. Mon travail ici, c’est { $job }, et je travaille avec { $organisation }. Il y a des personnes qui peuvent vous soutenir et parler avec vous de ce dont vous avez besoin. Voulez-vous que je vous mette en contact avec elles ? Vous pouvez dire oui ou non, et vous n’avez pas à me dire pourquoi.
script-connect-adolescent = Bonjour. Je travaille avec { $organisation }. Mon travail, c’est { $job }. Il y a des personnes dont le travail est d’aider les jeunes. Voulez-vous que je vous mette en contact avec elles ? Vous pouvez dire oui ou non, et vous n’avez pas besoin d’expliquer.
script-connect-child = Bonjour. Je travaille avec { $organisation }. Je connais des personnes gentilles dont le travail est d’aider les enfants. Est-ce que tu veux en rencontrer une ? Tu peux dire oui ou non.

# source: guide, Section 3, Interview criteria (confidentiality and when it may be broken). Say this before any question.
script-limits-adult = Ce que vous me dites, je le garde pour moi, et c’est vous qui décidez qui d’autre peut le savoir. Il y a des limites : si quelqu’un est en grand danger, si un enfant risque qu’on lui fasse du mal, ou si la loi d’ici le demande, je devrai peut-être prévenir quelqu’un. Dans ce cas, j’essaierai de vous le dire d’abord. Alors ne me dites que ce que vous voulez bien dire. Avez-vous des questions là-dessus ?
script-limits-adolescent = Ce que vous me dites reste entre nous. Mais si vous êtes en danger, ou si quelqu’un d’autre est en danger, ou si la loi d’ici le demande, je devrai peut-être prévenir quelqu’un qui peut aider. J’essaierai d’abord d’en parler avec vous, pour vous dire à qui et pourquoi. Ne me dites que ce que vous voulez. Est-ce que vous voulez me demander quelque chose ?
script-limits-child = Ce que tu me dis, je le garde pour moi. Mais si quelqu’un te fait du mal ou fait du mal à un autre enfant, ou si tu es en danger, je dois le dire à une grande personne dont le travail est de protéger les enfants. J’essaierai de te le dire d’abord. Est-ce que tu veux me demander quelque chose ?

# source: guide, Section 3, Obtaining consent; security rules E5 and E6. Asking to write short notes.
script-notes-adult = Est-ce que je peux écrire quelques notes courtes, pour que vous n’ayez pas à tout redire ? Vous pouvez les voir et les changer. Je ne les transmettrai que si vous êtes d’accord, sauf en cas de danger, comme je vous l’ai expliqué. On peut aussi parler sans notes.
script-notes-adolescent = Est-ce que je peux écrire quelques mots, pour que vous n’ayez pas à tout redire ? Vous pouvez regarder et changer ce que j’écris. Je ne le transmets pas sans votre accord, sauf en cas de danger, comme je vous l’ai expliqué. On peut aussi juste parler.
script-notes-child = Est-ce que je peux écrire quelques mots, pour ne pas oublier ? Tu peux voir ce que j’écris. Si tu dis non, on peut quand même parler.

# source: guide, Section 3, Obtaining consent (follow-up and contact details). Asking to be contacted again.
script-recontact-adult = Est-ce que quelqu’un peut vous recontacter à ce sujet ? Vous pouvez choisir qui, comment et quand, pour que ce soit sans danger pour vous. Si vous dites non, je vous dirai comment nous trouver.
script-recontact-adolescent = Est-ce que ça vous va, si quelqu’un vous recontacte ? Vous choisissez un moyen et un moment sans danger, et vous me dites qui ne doit rien voir. Si vous dites non, vous pouvez quand même venir nous voir quand vous voulez.
script-recontact-child = Est-ce que quelqu’un peut revenir parler avec toi un autre jour ? Tu peux me dire un bon endroit et un bon moment. Si tu ne veux pas, ce n’est pas grave.

# source: guide, Section 3, Do’s and Don’ts (decisions, changing one's mind). What the person may always do.
script-rights = Vous pouvez arrêter à tout moment. Vous pouvez sauter n’importe quelle question. Vous pouvez changer d’avis plus tard. Quoi que vous répondiez, et même si vous ne dites rien, l’aide que vous pouvez avoir reste la même.

# source: guide, Section 3, Obtaining consent (sharing for referral); framework, Part II.2.A.iii. Sharing, one recipient at a time.
script-share = Voici qui pourrait vous aider : { $recipient }. Je peux leur transmettre une partie de ce que vous m’avez dit, pour qu’on sache là-bas comment vous aider. Je vous dirai d’abord ce que je transmettrais, point par point. C’est vous qui décidez ce que je peux leur dire, et vous pouvez dire non à tout. Quelqu’un de là-bas voudra peut-être ensuite parler avec vous.
# source: guide, Section 3, Obtaining consent; framework, Part II, Special considerations for children. The same, to a child.
script-share-child = J’aimerais dire certaines choses pour qu’on puisse t’aider. Ce serait pour : { $recipient }. Je te dirai chaque chose d’abord. Tu peux me dire oui ou non. Si je dois prévenir quelqu’un pour te protéger, j’essaierai de te le dire avant.

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). After a no.
script-refusal = Merci de me l’avoir dit. Vous n’avez pas à expliquer, et cela ne change rien à l’aide que vous pouvez avoir. Je ne garde rien sur vous ici. Si vous changez d’avis, vous pouvez revenir nous voir ou demander à nous parler à tout moment.

# source: guide, Section 3, Do’s and Don’ts (no decision needed now). After “not now”.
script-notnow = D’accord, rien ne presse. Vous n’avez rien à décider aujourd’hui. Est-ce qu’il y a un moment et un endroit qui seraient mieux et sans danger pour vous ? Vous pouvez aussi venir nous voir quand vous voulez.

# source: security rules E7 and E29. What taking back a yes does; say it before doing it.
script-withdraw = Vous pouvez retirer votre accord, et vous n’avez pas à dire pourquoi. J’effacerai alors sur cet appareil ce que nous avons écrit. Ce qui est déjà transmis, je ne peux pas le reprendre, mais je peux vous aider à demander qu’on l’efface. L’aide que vous pouvez avoir reste la même.

# source: guide, Section 3, Interview DO (trauma-informed approach). Stopping gently when the person is distressed.
script-stop = Arrêtons-nous là. Vous m’en avez dit assez, et rien ne vous oblige à en dire plus. Prenez votre temps. Voulez-vous de l’eau, un peu de calme, ou quelqu’un de confiance près de vous ?

# source: framework, Part II.2.A.ii (information on the right to seek asylum). Always said, whatever the answers were.
script-asylum = Si vous avez peur de retourner dans votre pays, vous avez le droit de demander une protection. Cela s’appelle demander l’asile. Vous pouvez le faire même si vous n’avez pas de papiers, et quoi que vous m’ayez dit aujourd’hui. Je peux vous dire qui prend la décision et qui peut vous aider à faire la demande.

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). The last words.
script-goodbye = Merci d’avoir parlé avec moi. Je ferai ce que nous avons décidé ensemble, et rien de plus. Avant de partir : est-ce que vous pouvez aller sans danger là où vous allez maintenant ? Si vous avez encore besoin de nous, vous savez comment nous trouver.
