# fr: draft, not reviewed by a native speaker
map-title = La conversation
map-order = Commencez par « { $first } ». Ensuite, suivez l’ordre que vous voulez. Chaque question peut rester sans réponse.
map-signs-marked = { $n ->
    [one] { $n } marqué
   *[other] { $n } marqués
}
map-signs-none = rien de marqué
map-enough = Vous en savez assez pour orienter sans danger.
map-enough-next = Vous pouvez passer maintenant à la vue d’ensemble.
map-nothing-more = Aucune question encore ouverte ne peut changer le niveau de priorité ni qui devrait être informé.
map-adds-up = Aller à la vue d’ensemble
talk-lead = Ne demandez que ce qui convient maintenant. Chaque question peut rester sans réponse.
talk-say = Dites ceci, avec votre propre voix
talk-observed = À noter par vous-même. Ne le demandez pas.
talk-date-hint = À peu près suffit : une année (2010), un mois (2010-05) ou un jour (2010-05-31).
talk-lines-hint = Quelques faits, en bref. { $limit } caractères au plus.
talk-silence = Pas de réponse : { $about }
talk-suggestions = Touchez pour ajouter :
talk-note = Note courte : { $about }
talk-told = La personne en a dit assez, ou elle va mal
talk-stop-words = Des mots pour arrêter en douceur
talk-map = Voir toutes les parties de la conversation
signs-quiet = Ne lisez pas ces signes à voix haute. Une marque n’est pas une preuve. L’absence de marque ne veut pas dire que tout va bien.
signs-count = { $n ->
    [one] { $n } signe marqué dans tous les groupes
   *[other] { $n } signes marqués dans tous les groupes
}
signs-ground = { $short } : { $long }
