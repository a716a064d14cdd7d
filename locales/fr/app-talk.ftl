# The hub and the list of all parts. For the worker.
# Heading of the hub, and its name in the list of all parts
map-title = La conversation
# { $first } = name of the first section, such as “Right now”
map-order = Commencez par « { $first } ». Ensuite, suivez l’ordre que vous voulez. Chaque question peut rester sans réponse.
# After the name of a group of signs: how many are marked in it
map-signs-marked = { $n ->
    [one] { $n } marqué
    [many] { $n } marqués
   *[other] { $n } marqués
}
map-signs-none = rien de marqué
# Shown when it is true. The first line is followed by the second.
map-enough = Vous en savez assez pour orienter sans danger.
map-enough-next = Vous pouvez passer maintenant à la vue d’ensemble.
map-nothing-more = Aucune question encore ouverte ne peut changer le niveau de priorité ni qui devrait être informé.
# Button under these lines
map-adds-up = Aller à la vue d’ensemble

# Pages of the conversation. For the worker; the person may see them.
# Under the heading of every page
talk-lead = Ne demandez que ce qui convient maintenant. Chaque question peut rester sans réponse.
# Above words that the worker says aloud
talk-say = Dites ceci, avec votre propre voix
# Above a question that the worker answers by looking
talk-observed = À noter par vous-même. Ne le demandez pas.
# Under a date field
talk-date-hint = À peu près suffit : une année (2010), un mois (2010-05) ou un jour (2010-05-31).
# Under a field for a few short lines; { $limit } = most characters
talk-lines-hint = Quelques faits, en bref. { $limit } caractères au plus.
# Says which question the kinds of silence belong to, for screen readers; { $about } = the question’s short name
talk-silence = Pas de réponse : { $about }
# Above words to tap instead of typing them
talk-suggestions = Touchez pour ajouter :
# Label of the short note’s field; { $about } = the question’s short name
talk-note = Note courte : { $about }
# Button at the foot of a page, pressed when it is so
talk-told = La personne en a dit assez, ou elle va mal
# Opens the words to say when stopping
talk-stop-words = Des mots pour arrêter en douceur
# Back to the hub
talk-map = Voir toutes les parties de la conversation

# Signs. For the worker, never read aloud.
signs-quiet = Ne lisez pas ces signes à voix haute. Une marque n’est pas une preuve. L’absence de marque ne veut pas dire que tout va bien.
# How many signs are marked in all groups
signs-count = { $n ->
    [one] { $n } signe marqué dans tous les groupes
    [many] { $n } de signes marqués dans tous les groupes
   *[other] { $n } signes marqués dans tous les groupes
}
# The full name of a small tile, for screen readers: “Seen: I saw it”
signs-ground = { $short } : { $long }
