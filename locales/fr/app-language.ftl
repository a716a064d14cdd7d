# Languages, reading aloud and handing over the device. For the worker.

# Opens the choice of languages, from every screen; its heading
languages-open = Langues
languages-title = Langues
languages-lead = Vous pouvez les changer à tout moment. Rien de ce qui est noté ne change ni ne se perd.
# Names the three choices
languages-worker = Votre langue
languages-worker-hint = Boutons, titres et aide.
languages-person = La langue de la personne
languages-person-hint = Tout ce que vous lui dites ou lui montrez.
languages-person-same = La même que la vôtre
languages-summary = La langue des résumés
languages-summary-hint = Pour qui reçoit un résumé. Ce que vous avez écrit reste tel quel.
# After the name of a language in the list, when no native speaker has checked it
languages-draft-mark = { $language } (provisoire)
# Under a choice that is a draft
languages-draft = Traduction provisoire : { $language }. Elle n’a pas encore été vérifiée par quelqu’un dont c’est la langue maternelle. Lisez avec attention, et demandez à un ou une interprète.
# Under a choice that has only the words for the person; { $other } is the language of the rest
languages-part = { $language } : dans cette langue, il n’y a que les mots pour la personne. Pour tout le reste : { $other }.
# While a language comes, and when it can’t come
languages-getting = Chargement : { $language }…
languages-failed = Cette langue n’est pas encore sur cet appareil : { $language }. Continuez sans elle, ou connectez-vous une fois et réessayez.
languages-done = Terminé
# Shows words to the person in both languages, or in theirs alone
languages-both = Montrer votre langue à côté de la sienne
# On a summary in a language that no native speaker has checked
doc-draft = Les textes fixes de cette page sont une traduction provisoire ({ $language }). Quelqu’un dont c’est la langue maternelle doit encore la vérifier.

# Reading aloud, for the worker
listen-worker-none = Cet appareil n’a ni voix ni enregistrement pour cette langue : { $language }. Lisez les mots à voix haute, ou demandez à l’interprète.
# While a voice is looked for
listen-looking = Recherche d’une voix…

# Handing over the device, so that the person answers by themselves
hand-open = Laisser la personne répondre elle-même
hand-title = Laisser la personne répondre elle-même
hand-lead = L’appareil ne montre alors que les questions que vous choisissez, une par une. Langue : { $language }.
# The first when the conversation is protected with a passphrase, the second when it is not
hand-lead-protected = Rien d’autre ne peut s’ouvrir tant que vous ne l’avez pas repris.
hand-lead-unprotected = Non protégé : quiconque appuie sur la ligne du bas peut voir ce qui est noté. Restez à portée de main.
hand-offer = Proposez-le, et acceptez un non. Restez tout près, mais ne regardez pas par-dessus son épaule. Avec des écouteurs, personne d’autre n’entend. Montrez-lui le bouton en haut, dans le coin : si quelqu’un vient, il fait tout disparaître aussitôt.
# Before the hand-over; { $line } is the line for staff. How to press it follows.
hand-how = Pour le reprendre, ouvrez « { $line } » en bas de l’écran.
hand-which = Quelles questions ?
hand-all = Toutes celles de cette page
hand-none = Choisissez au moins une question.
hand-begin = Donner l’appareil maintenant
hand-keep = Pas maintenant
hand-count = { $n ->
    [one] { $n } question
    [many] { $n } de questions
   *[other] { $n } questions
}
# At the foot of the person’s screens, small: for the worker
hand-back = Pour le personnel : reprendre l’appareil
hand-back-lead = Appuyez pendant trois secondes sans relâcher. Avec un clavier, gardez la touche Entrée enfoncée. Si ce n’est pas possible, appuyez cinq fois en dix secondes.
hand-back-held = Continuez d’appuyer…
hand-back-phrase = Puis tapez la phrase de passe de cette conversation.
# After it came back, while the answers are covered
hand-covered = La personne a répondu à { $n ->
    [one] { $n } question
    [many] { $n } de questions
   *[other] { $n } questions
}. Les réponses sont cachées.
hand-covered-lead = Les réponses cachées ne comptent pas et ne sont transmises à personne.
hand-covered-ask = Montrez ou lisez-lui ceci, et acceptez un non
# When the person chose “Not now” on the device
hand-later = La personne a dit : pas maintenant. N’insistez pas.
hand-later-ask = Demandez seulement si la personne en reparle
hand-covered-show = La personne est d’accord : me les montrer
# The person goes on where they were
hand-again = Lui redonner l’appareil
hand-covered-erase = Elle n’est pas d’accord : effacer les réponses
# Asked before that
hand-erase-title = Effacer ses réponses ?
hand-erase-detail = On ne pourra pas les récupérer.
# Said once after the person agreed on the device, or in words
hand-shown = La personne vous laisse voir ses réponses. Elles sont maintenant avec les questions.
hand-erased = Ses réponses sont effacées.
hand-nothing = La personne n’a rien répondu. C’est très bien aussi.

# Closes what a word means, which was opened from the word
glossary-close = Fermer
