# The first screens: start, preparation, safety, consent. For the worker unless said otherwise.

# The start screen. The same words stand in index.html, painted before the program arrives; a test compares them.
start-title = Préparer une première conversation
start-lead = Cet outil vous guide dans une première conversation avec une personne qui a peut-être besoin de protection : est-ce sans danger, qu’accepte-t-elle, de quoi a-t-elle besoin, et qui peut aider.
start-question = Que pouvez-vous faire ?
# What the worker may do: the choice, a quieter line under it, and (.does) one sentence that appears when it is chosen
path-trained = J’ai une formation à l’entretien
    .detail = Sécurité, consentement, conversation et orientation
    .does = On vous guide dans toute la conversation. Chaque question peut être sautée, et vous pouvez arrêter à tout moment.
path-not-trained = Je n’ai pas de formation à l’entretien
    .detail = Vous proposez de mettre la personne en contact avec quelqu’un
    .does = Vous recevez les mots pour proposer un contact, et vous transmettez ce qu’il faut pour cela. Vous ne demandez rien sur ce qui s’est passé.
path-observe-only = J’observe seulement
    .detail = Aucun contact avec la personne
    .does = Vous marquez ce que vous avez vu, sans rien qui dise de qui il s’agit, et vous le remettez à un ou une collègue qui a la formation.
# What the tool never does: opened in place
start-never = Ce que cet outil ne fait jamais
start-never-verdict = Il ne dit jamais ce que quelqu’un est ou n’est pas, et ne le chiffre pas. C’est vous qui décidez, et d’autres après vous.
start-never-story = Il ne demande jamais de preuve ni toute une histoire.
start-never-send = Il n’envoie jamais rien de lui-même. Ce qui quitte cet appareil, c’est vous qui l’imprimez ou l’enregistrez.
start-never-keep = Il ne garde rien sur cet appareil, sauf si vous le choisissez.
start-never-police = Il ne fait jamais intervenir de lui-même la police ou les services d’immigration.

# Preparation: what is filled into the words to say
words-title = Vous et ce lieu
words-lead = Votre travail et votre organisation sont repris dans les mots que vous direz. Rien ici ne concerne la personne.
words-job = Votre travail
words-job-hint = Comme vous le diriez après « Mon travail, c’est… », par exemple « l’aide sociale ». Vous pouvez laisser ceci vide.
words-organisation = Votre organisation
words-organisation-hint = Laissez vide si son nom peut mettre la personne en danger.
# The same place for someone who only observes
words-observe-title = Ce lieu
words-observe-lead = Une seule chose sur le lieu. Rien ici ne dit qui est la personne.
# The kind of place
setting-question = De quelle sorte de lieu s’agit-il ?
setting-camp = Camp ou site d’installation
setting-reception = Centre d’accueil ou centre collectif
setting-border = Frontière, port ou aéroport
setting-detention = Lieu de détention
setting-shelter = Foyer ou hébergement
setting-clinic = Centre de santé ou hôpital
setting-hotline = Ligne d’écoute, ou à distance
setting-interview = Enregistrement ou entretien d’asile
setting-community = Visite dans la communauté
setting-other = Un autre lieu

# Language and interpreter
language-title = Une langue qui lui est familière
language-spoken = Langue que vous parlerez ensemble
language-spoken-hint = Vous pouvez laisser ceci vide.
# A rule, shown in a box
language-rule-title = Jamais une personne qui l’accompagne, un proche ou un employeur
language-rule = Même si c’est proposé gentiment, et jamais un enfant. Quelqu’un de proche peut avoir peur, changer les mots, ou être de ceux qui font du mal.
language-interpreter = Qui interprète ?
# Who interprets. .todo = what to do, shown when it is chosen
interpreter-not-needed = Pas besoin d’interprète
interpreter-present = Interprète avec formation, sur place
    .todo = Mettez-vous d’accord avant de commencer : tout est dit, rien n’est ajouté, rien n’est répété ailleurs. Demandez à la personne si l’interprète lui convient.
interpreter-remote = Interprète avec formation, par téléphone ou vidéo
    .todo = Vérifiez que personne ne peut écouter, ni d’un côté ni de l’autre. Ne dites aucun nom.
interpreter-colleague = Collègue qui parle la langue
    .todo = Choisissez quelqu’un qui n’a aucun lien avec la personne ou son groupe. Convenez que rien n’est répété ailleurs.
interpreter-nobody = Pas encore d’interprète qui convienne
    .todo = Pour l’instant, tenez-vous-en à la sécurité, aux soins, à l’eau et à la nourriture. Trouvez par téléphone un ou une interprète avec formation, ou convenez d’un moment pour revenir ensemble. Ne comblez pas le manque avec quelqu’un qui se trouve là.
language-wish = Ce que la personne préfère
language-wish-hint = Par exemple une femme, un homme, ou personne de son lieu d’origine.

# Is it safe to talk? Each question has its own help and, when the answer calls for it, what to do
safe-talk-title = Peut-on parler sans danger ?
safe-talk-lead = Regardez d’abord autour de vous et répondez d’après ce que vous voyez. Si quelqu’un a besoin de soins ou est en danger, faites venir de l’aide aussitôt ; les questions peuvent attendre.
# Beside a question that decides and was left open
safe-talk-open = Répondez à cette question.
# Title of the box that says what to do
safe-talk-todo = Ce que vous pouvez faire
safe-talk-help-first = Faites d’abord venir de l’aide
# A button: what was unsafe was put right, such as help called, or a quiet place found
safe-talk-made-safe = Maintenant, la situation est sûre

# It isn’t safe for now
not-safe-title = Pas maintenant, et c’est très bien ainsi
not-safe-lead = On ne peut pas encore parler sans danger. Commencez par ce que vous pouvez changer.
not-safe-ways = Si vous ne pouvez pas rendre la situation sûre
not-safe-check = Revoir les réponses
not-safe-check-detail = L’une était fausse, ou les choses ont changé.
not-safe-stop = Arrêter pour l’instant
not-safe-stop-detail = Rien n’est gardé. Recommencez quand la situation sera sûre.
not-safe-observe = Observer seulement
not-safe-observe-detail = Vous ne parlez pas. Vous marquez ce que vous avez vu et le remettez à un ou une collègue qui a la formation.

# The person’s age, for the right words
age-title = Des mots adaptés à son âge
age-title-seen = L’âge que la personne semble avoir
age-lead = Aucune preuve n’est nécessaire. Dans le doute, une personne reçoit l’attention qu’on donnerait à un enfant.
age-question = Quel âge a la personne ?
age-question-seen = Quel âge a la personne, autant que vous puissiez le voir ?
age-adult = Adulte
    .detail = 18 ans ou plus
age-adolescent = Adolescent ou adolescente
    .detail = De 12 à 17 ans environ
age-child = Enfant
    .detail = Moins de 12 ans environ
age-unknown = Je ne sais pas
    .detail = La personne est considérée comme un enfant jusqu’à ce que quelqu’un sache

# PERSON-FACING, down to the next note: the person may read these screens. Headings, and leads above the words to say
consent-say = Dites ceci, avec votre propre voix
consent-say-too = Puis dites ceci
# The limits of confidentiality, and the person’s rights
limits-title = Avant de commencer
# Asking to talk; on the path of workers who are not trained, asking to be connected
ask-talk = Êtes-vous d’accord pour parler ?
ask-connect = Voulez-vous que je vous mette en contact avec quelqu’un ?
# Above the four answers
consent-answered = Qu’a répondu la personne ?
# Asking to take notes; what stays possible without
notes-title = Puis-je écrire de courtes notes ?
notes-without = Très bien. Vous pouvez quand même parler, et quand même recevoir de l’aide. Rien n’est écrit.
notes-unsafe = Garder une note ici peut être dangereux. Vous pouvez parler sans notes : marquez « Non ».
# Asking to be contacted again
recontact-title = Quelqu’un peut-il vous recontacter ?
recontact-ways = Plus tard, vous choisirez ensemble quels moyens et quels moments sont sûrs.
recontact-by-word = Rien n’est écrit. Mettez-vous donc d’accord maintenant, de vive voix : qui, où et quand.
recontact-back = Très bien. Dites comment et où on peut vous trouver.

# A child: who decides. For the worker alone
child-title = Ce qui est le mieux pour l’enfant
child-lead = Cela passe avant tout le reste, et le oui ou le non de l’enfant compte.
child-decider = Qui s’occupe de l’enfant et décide ?
decider-parent = Un parent
decider-relative = Un autre membre de la famille
decider-guardian = Un tuteur légal
decider-service = Un service ou son personnel
decider-nobody = Personne pour l’instant
    .todo = Orientez vers le service de protection de l’enfance, pour qu’on trouve quelqu’un. D’ici là, ne demandez que ce qu’il faut pour la sécurité de l’enfant.
decider-unknown = Je ne sais pas
    .todo = Orientez vers le service de protection de l’enfance, qui peut chercher à le savoir. D’ici là, ne demandez que ce qu’il faut pour la sécurité de l’enfant.
child-involved = Cette personne pourrait-elle avoir un rôle dans le mal fait à l’enfant ?
child-keep-out-title = Ne la mêlez pas à cela
child-keep-out = Ne lui parlez pas de cette conversation et ne lui demandez pas son accord. Orientez vers le service de protection de l’enfance : on y cherche ce qui est le mieux et qui peut décider.
child-bring-in = Si l’enfant est à l’aise avec cela, demandez aussi à cette personne. Voyez quand même l’enfant en tête-à-tête.
# What to keep in mind with a child
child-mind = À garder en tête
child-mind-assent = Demandez à l’enfant à chaque étape, avec des mots qu’il connaît, et guettez un non silencieux.
child-mind-short = Faites court. Dès qu’il y a une personne formée au travail avec les enfants, c’est à elle de mener la conversation.
child-mind-family = Ne prévoyez et ne promettez pas de retour dans la famille. La recherche de la famille est un service à part.

# The person said no, not now, or couldn’t say
declined-title = Dites merci et laissez la porte ouverte
declined-back = Une façon de revenir
declined-back-press = Ne demandez pas pourquoi, et ne redemandez pas aujourd’hui.
declined-back-where = Dites où et quand on peut vous trouver, vous ou un ou une collègue.
declined-back-care = Les soins, la nourriture et un endroit pour dormir ne dépendent pas de sa réponse.
declined-kept = Rien n’est gardé ici.
declined-asylum = Si la personne veut des informations sur l’asile
declined-change = La personne a changé d’avis

# No referral contact is set up in this place. Not a lock: the worker can go on
no-contacts-title = Qui pourrait aider d’ici ?
no-contacts-ask = Demandez maintenant à votre point focal qui on peut joindre, sans dire qui est la personne.
no-contacts-ways = Comment allez-vous continuer ?
no-contacts-connect = Seulement mettre en contact
no-contacts-connect-detail = Pas de questions sur ce qui s’est passé. Vous demandez à la personne si elle veut être mise en contact.
no-contacts-on = Continuer en le sachant
no-contacts-on-detail = Tenez-vous-en à la sécurité et aux soins. Ne promettez rien.

# Talking without notes: things to talk about, and no place to keep an answer
prompts-title = Parler sans notes
prompts-lead = Ici, on ne peut rien écrire et rien n’est gardé : ne l’écrivez donc pas plus tard non plus. Voici de quoi parler, dans l’ordre que vous voulez. Ne demandez que ce qui aide maintenant, et arrêtez quand la personne en a assez.
prompts-topics = De quoi vous pouvez parler
prompts-asylum = À dire toujours
