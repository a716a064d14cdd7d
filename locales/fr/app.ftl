# The interface around the screens: header, navigation, dialogs, words used in many places. For the worker.
app-name = First Contact
# Button at the foot of each screen: to the screen before, to the next one
app-back = Retour
app-continue = Continuer
# Opens the list of all parts; the list’s heading; closes it
app-map = Toutes les parties
app-map-close = Fermer la liste
# Progress: “4 of 9 parts”
app-progress = Partie { $at } sur { $all }
# Names of the parts
part-prepare = Préparation
part-safety = Sécurité
part-consent = Consentement
part-conversation = Conversation
part-signs = Signes
part-adds-up = Vue d’ensemble
part-needs = Besoins et orientation
part-sharing = Partage
part-summary = Résumé
part-finish = Fin
# How far a part is, said after its name
done-nothing = pas commencé
done-something = en cours
done-everything = terminé
done-mend = à corriger
# Answers
answer-yes = Oui
answer-no = Non
answer-not-sure = J’ai un doute
answer-not-now = Pas maintenant
answer-cannot-say = Ne peut pas répondre
silence-does-not-know = Ne sait pas
silence-prefers-not-to-say = Préfère ne pas le dire
silence-not-safe-to-ask = Risqué à demander maintenant
silence-not-asked = Pas demandé
# How a sign came to be known
ground-seen = Vu
ground-said = Dit
ground-told = Rapporté
ground-seen-long = Je l’ai vu
ground-said-long = La personne l’a dit
ground-told-long = Quelqu’un d’autre l’a dit
# Help, opened beside a question
help-open = Aide
help-why = Pourquoi on demande cela
help-looks = À quoi cela peut ressembler
help-other = Autres explications
help-source = Source : { $source }
# Follows a button’s words to say what it is about, for screen readers: “Help: Treatment”. Begin with what stands between the two.
about-after =  : { $about }
# A short note beside a question
note-add = Note courte
note-hint = Un fait, pas un récit. { $limit } caractères au plus.
specify-label = Autre, en quelques mots
clear-answer = Effacer la réponse
optional = Vous pouvez laisser ceci vide.
# Errors at a field: what is wrong and what to do. What was typed stays.
error-too-long = Il y a { $length } caractères ; la place est de { $limit }. Raccourcissez. Votre texte reste tel quel, mais il ne compte pas d’ici là.
error-hidden = Ce texte contient des caractères cachés qui changent sa lecture. Écrivez-le de nouveau sans eux. Il est gardé, mais il ne compte pas d’ici là.
error-date = Cette date n’est pas lisible. Écrivez une année (2010), un mois (2010-05) ou un jour (2010-05-31).
# The same, said once when the error begins.
error-too-long-said = C’est trop long. Raccourcissez, sinon cela ne compte pas.
error-hidden-said = Ce texte contient des caractères cachés. Écrivez-le de nouveau sans eux, sinon il ne compte pas.
error-date-said = Cette date n’est pas lisible.
# Errors that stop Continue. Only safety and consent do that.
needed-title = D’abord une chose
needed-path = Choisissez ce que vous pouvez faire.
needed-safety = Répondez aux questions de sécurité qui sont marquées. « J’ai un doute » est aussi une réponse.
needed-age = Choisissez une tranche d’âge. Si vous ne savez pas, dites-le.
needed-answer = Marquez ce que la personne a répondu.
needed-word = Dites comment vous allez continuer sans personne vers qui orienter.
needed-protection = Créez d’abord une phrase de passe. Ici, chaque conversation est protégée.
# The button that stops or withdraws, at the same corner of every screen
stop-open = Arrêter
stop-title = Arrêter ou retirer l’accord ?
stop-person = La personne retire son accord
stop-person-detail = Tout ce qui est noté ici est effacé aussitôt, sans retour possible. Ce qui a déjà été transmis reste chez ceux qui l’ont reçu ; aidez la personne à en demander l’effacement. Si vous avez transmis toute la conversation, faites-la effacer là-bas aussi.
stop-now = Arrêter pour l’instant, la situation n’est pas sûre
stop-now-detail = Tout ce qui est noté ici est effacé aussitôt. Vous pourrez recommencer quand la situation sera sûre.
stop-keep = Poursuivre la conversation
# Asked before a tap that would erase what was noted
erase-title = Ceci efface ce qui est noté
erase-detail = Avec cette réponse, on ne peut rien garder : tout ce qui est noté jusqu’ici est effacé, sans retour possible.
erase-confirm = Effacer et continuer
erase-keep = Garder, revenir en arrière
# Said once before work starts
keep-nothing = Rien n’est gardé sur cet appareil, sauf si vous le choisissez. Sinon, fermer ou recharger cette page efface tout.
# Ratings
rating-low = FAIBLE
rating-medium = MOYEN
rating-urgent = URGENT
rating-low-detail = Pas d’inquiétude forte notée jusqu’ici.
rating-medium-detail = Agir dans les jours qui viennent.
rating-urgent-detail = Agir en moins d’un jour.
# The disclaimer on every output, in our words: for first contact and referral only, never a status decision, never to limit claims or rights
disclaimer = Uniquement pour un premier contact et une orientation. Ceci n’est pas une décision sur le statut de quelqu’un et ne doit pas servir à limiter les demandes ou les droits d’une personne, ni maintenant ni plus tard.
rule-note = Règle du projet, version { $version }, non validée.
# A deployment whose contacts are invented
example-note = Réglages d’exemple : tous les organismes et contacts affichés ici sont inventés.
# The program could not start
broken = First Contact ne peut pas démarrer : ses propres fichiers ne vont pas ensemble. Rechargez la page ; si cela continue, prévenez la personne qui gère ce site.
# A deployment file with faults: shown to whoever set it up. The faults follow, one a line
deployment-broken = Le fichier de déploiement contient des erreurs ; ses réglages ne sont donc pas utilisés :
