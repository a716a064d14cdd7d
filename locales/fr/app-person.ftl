# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = Quelques questions pour vous
held-lead = Ici, vous pouvez répondre vous-même. Prenez tout le temps qu’il vous faut.
held-lead-skip = Vous pouvez sauter n’importe quelle question. Vous pouvez arrêter quand vous voulez.
held-lead-covered = Vos réponses restent cachées. À la fin, vous décidez qui peut les voir.
held-lead-listen = Vous pouvez écouter chaque question. Avec des écouteurs, personne d’autre n’entend.
# { $leave } is the next message: the button that leaves at once
held-lead-leave = Si quelqu’un vient, touchez « { $leave } ». Tout ce qui est ici disparaît aussitôt.
held-leave = Quitter vite
held-begin = Commencer
# Above a question: “2 of 5”
held-progress = { $at } sur { $all }
held-choose-one = Choisissez une réponse.
held-choose-many = Choisissez toutes les réponses qui conviennent.
held-write = Quelques mots suffisent.
held-date = À peu près, c’est bien. L’année suffit.
# Answers that are not an answer, in the person’s own voice
held-do-not-know = Je ne sais pas
held-rather-not = Je préfère ne pas le dire
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = Suivant
held-back = Retour
held-skip = Sauter cette question
held-stop = Arrêter ici
held-still = Vous êtes toujours là ? Touchez ici pour continuer.
# Last page. What was answered is still covered.
held-done = Merci. Il n’y a plus de questions.
held-show = La personne qui vous a donné cet appareil peut-elle voir vos réponses ?
held-show-yes = Oui, elle peut les voir
held-show-later = Pas maintenant, les garder cachées
held-show-no = Non, les effacer
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = Effacer toutes vos réponses ?
held-delete-yes = Oui, effacer
# After that choice
held-shown = Cette personne verra vos réponses quand vous lui aurez rendu l’appareil.
held-covered = Pour l’instant, vos réponses restent cachées.
held-deleted = Vos réponses sont effacées.
held-give-back = Maintenant, rendez l’appareil, s’il vous plaît.

# Reading aloud
listen = Écouter
listen-stop = Arrêter la lecture
# Under the words, when they can’t be read aloud
listen-none = Sur cet appareil, il n’y a pas de voix pour cette langue.
# Above words in a language that no native speaker has checked
person-draft = Cette traduction n’a pas encore été vérifiée. Si quelque chose semble bizarre, demandez.

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = l’accompagnement des personnes
talk-organisation = l’équipe de soutien d’ici
# Said by the worker before a colleague gets everything that was noted
handover-words = Quelqu’un de mon équipe pourrait continuer à partir d’ici, pour que vous n’ayez pas à tout redire. Cette personne verrait tout ce que j’ai noté, même ce que vous ne voulez pas transmettre. Est-ce que je peux lui donner mes notes ? Si c’est non, ce n’est pas grave.
