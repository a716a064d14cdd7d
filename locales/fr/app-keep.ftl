# Leaving fast, keeping a sealed copy on this device, locking. For the worker. The passphrase and the words “sealed” and
# “locked” stand on many screens: keep them the same everywhere.

# The button at the same corner of every screen: covers everything and opens another page
leave-now = Quitter vite

# Screen “leaving”, right after the start
leaving-title = S’il faut quitter vite
leaving-lead = « Quitter vite » est en haut de chaque écran. Touchez ce bouton une fois : tout est couvert et une autre page s’ouvre. Avec un clavier, appuyer trois fois sur Maj (Shift) fait de même.
leaving-lead-gone = Si rien n’est gardé, ce qui est noté est alors perdu. La page ne se verrouille pas d’elle-même : utilisez « Quitter vite » avant de poser cet appareil.
leaving-lead-kept = Ce qui est noté reste scellé sur cet appareil. Seule votre phrase de passe l’ouvre.
leaving-cannot = Ce que quitter ne peut pas effacer
leaving-cannot-history = La liste des pages visitées montre encore que cette page a été ouverte.
leaving-cannot-files = Les fichiers enregistrés, les pages imprimées et les captures d’écran restent où ils sont.
leaving-cannot-device = Certains claviers et certaines sauvegardes gardent ce qui a été tapé. Touchez les réponses là où vous le pouvez.
leaving-cannot-watched = Un programme qui surveille cet appareil voit tout ce que vous voyez.

# The choice on the screen “leaving”
keep-question = Qu’est-ce qui reste sur cet appareil ?
keep-memory = Ne rien garder
keep-memory-detail = Rien n’est enregistré. Tant que vous ne fermez pas la page, toute personne qui tient cet appareil peut tout voir
keep-protect = Protéger cette conversation
keep-protect-detail = Elle se verrouille d’elle-même, et une copie scellée reste ici jusqu’à ce que vous l’effaciez ou qu’elle soit trop ancienne. Seule une phrase de passe l’ouvre
# A deployment that wants every conversation protected
keep-always = Ici, chaque conversation est protégée. Créez une phrase de passe pour continuer.
# A deployment that wants nothing kept
keep-never = Rien n’est gardé sur cet appareil. Fermer ou recharger cette page efface tout. Elle ne se verrouille pas : utilisez « Quitter vite » avant de poser cet appareil.
# The single-file version, in place of the choice. The first stands on the start screen, too
keep-single-start = Avec ce fichier, rien ne peut être gardé sur cet appareil. Le fermer ou le recharger efface tout.
keep-single = C’est la version en un seul fichier : elle ne peut pas protéger une conversation ni la garder sur cet appareil. La fermer ou la recharger efface tout. Si quelque chose ne doit pas se perdre, enregistrez un fichier scellé avant de fermer.
# The same, where the deployment wants every conversation protected
keep-single-always = Votre organisation veut que chaque conversation soit protégée sur l’appareil. Ce fichier ne peut pas le faire. Si vous le pouvez, ouvrez plutôt la page sur le web. Sinon, vous pouvez continuer, sans que rien soit gardé.
keep-begin = Créer une phrase de passe
# Protected already: what that means
keep-on-title = Cette conversation est protégée
keep-on = Une copie scellée est gardée pendant que vous travaillez. Elle est effacée quand vous touchez « Terminé : effacer ce qui est gardé ici » à la fin, quand vous arrêtez, ou quand la personne retire son accord. { $hours ->
    [one] { $hours } heure
    [many] { $hours } d’heures
   *[other] { $hours } heures
} après le dernier changement, elle ne s’ouvre plus, et cette page l’efface.
keep-on-lock = Elle se verrouille après { $minutes } min sans toucher l’écran, ou quand cette page n’est plus visible pendant une demi-minute. D’ici à l’effacement, si d’autres utilisent cet appareil, ils trouvent une page verrouillée. Ils peuvent effacer la copie, mais pas l’ouvrir.

# The passphrase: made, shown once, typed again
phrase-title = Votre phrase de passe
phrase-lead = Tournez l’écran pour que personne d’autre ne le voie. Apprenez la phrase, ou écrivez-la sur un papier, sans rien d’autre dessus. Gardez ce papier sur vous, jamais avec cet appareil, ni là où on pourrait le trouver sur la personne. Déchirez-le quand vous avez fini.
phrase-lost = Personne d’autre ne peut ouvrir ce qui est gardé : ni collègue, ni service d’aide. Si la phrase est perdue, ce que vous avez noté est perdu. Si quelqu’un risque de vous forcer à la dire, ne gardez rien.
phrase-making = Un instant. Une phrase de passe est en train d’être créée.
phrase-form = Mots ou chiffres ?
phrase-words = Mots
phrase-words-detail = Six mots en lettres anglaises
phrase-digits = Chiffres
phrase-digits-detail = Seize chiffres, pour tout clavier
# Read out before the passphrase itself
phrase-is = La phrase de passe est :
phrase-another = En créer une autre
phrase-noted = Je l’ai, continuer
phrase-drop = Plutôt ne rien garder
phrase-again-title = Tapez-la encore une fois
phrase-again-lead = Pour en avoir la certitude. Elle reste cachée maintenant.
phrase-field = Phrase de passe
phrase-show = Montrer
phrase-hide = Cacher
phrase-confirm = Protéger
phrase-differs = Ce n’est pas la même. Réessayez, ou regardez-la encore une fois.
phrase-empty = Tapez la phrase de passe.
phrase-look = Me remontrer la phrase de passe
phrase-working = Mise sous scellé. Cela prend quelques secondes, et jusqu’à une demi-minute sur un vieux téléphone.

# The small state at the top of each screen
state-memory = Pas gardé sur cet appareil
state-kept = Gardé, scellé
state-keeping = Enregistrement…
state-unkept = Pas gardé en ce moment
# Said once when it changes
state-said-kept = À partir de maintenant, cette conversation est gardée, scellée.
state-said-memory = Cette conversation n’est pas gardée sur cet appareil.

# A save that failed: stays until one works
unkept-title = Pas gardé sur cet appareil en ce moment
unkept = Vous pouvez continuer. Ce que vous notez à partir de maintenant n’est que sur cet écran : ne le fermez donc pas.
unkept-again = Réessayer
# What was opened isn’t the last that was kept
older-title = C’est une copie plus ancienne
older = Les dernières choses que vous avez notées manquent peut-être. Parcourez vos réponses.
older-close = C’est vu
# What was kept could not be erased
unerased-title = Ce qui est gardé n’a pas pu être effacé
unerased = Cela reste scellé sur cet appareil. Réessayez, ou effacez les données de ce site dans les réglages du navigateur.
unerased-again = Effacer
# At the start, after something ended
was-erased = Ce qui était gardé sur cet appareil est effacé.
was-expired = Ce qui était gardé sur cet appareil était trop ancien ; c’est donc effacé.
was-gone = Il ne reste rien sur cet appareil qu’on puisse ouvrir.
was-elsewhere = Une autre conversation reste scellée sur cet appareil. Rien de celle-ci n’est gardé.

# The locked screen. It says nothing of what is in it
locked-title = Verrouillé
locked-open = Ouvrir
locked-working = Ouverture. Cela prend quelques secondes.
locked-wrong = Cette phrase de passe ne l’ouvre pas.
locked-wait = Vous pourrez réessayer dans { $seconds } s.
locked-left = { $left ->
    [one] Après { $left } autre phrase de passe fausse, ce qui est gardé est effacé.
    [many] Après { $left } d’autres phrases de passe fausses, ce qui est gardé est effacé.
   *[other] Après { $left } autres phrases de passe fausses, ce qui est gardé est effacé.
}
locked-erase = Effacer ce qui est gardé
locked-erase-detail = C’est peut-être la conversation d’un ou d’une collègue. Une fois effacée, personne ne peut la faire revenir. Si on n’y touche pas, elle s’efface d’elle-même.
locked-erase-confirm = Effacer pour toujours
locked-erase-keep = Garder
locked-erasing = Effacement…
locked-fresh = En commencer une autre ici, sans rien garder
# Locked, but the last save failed: closing the page would lose what it holds
locked-unkept = Les dernières notes n’ont pas pu être gardées. Elles sont encore ici ; ne fermez pas cette page.
# What was kept is damaged, but the page still holds the notes: goes on with them, and erases the damaged copy
locked-restore = Continuer avec les notes qui sont encore ici
# The cover over a conversation that isn’t kept: one tap shows it again
covered-title = Couvert
covered = Pas verrouillé : il suffit de toucher l’écran pour tout revoir. Si ce n’est pas votre propre conversation, utilisez « Quitter vite ».
covered-show = Montrer de nouveau

# Twenty seconds before it locks
warning = { $seconds ->
    [one] Verrouillage dans { $seconds } seconde.
    [many] Verrouillage dans { $seconds } de secondes.
   *[other] Verrouillage dans { $seconds } secondes.
}
warning-stay = Rester

# Why the vault could not do it
vault-wrong-secret = Cette phrase de passe ne l’ouvre pas.
vault-weak-secret = Cette phrase de passe est trop courte ou trop simple.
vault-nothing = Il n’y a plus rien à ouvrir ici.
vault-damaged = Ce qui était gardé est abîmé et ne peut pas être ouvert.
vault-expired = Cela a été gardé plus longtemps que permis ; c’est donc effacé.
vault-not-kept = Ce navigateur ne nous laisse rien garder ici. Une fenêtre privée ou un appareil plein peut en être la raison. Vous pouvez continuer sans rien garder.
vault-elsewhere = Un autre onglet ou une autre fenêtre garde sa conversation ici. Continuez là-bas, ou fermez l’autre et réessayez.
vault-not-sealed = Ce n’est pas un fichier scellé qu’on peut ouvrir ici.
vault-not-a-key = Ce n’est pas une clé.
vault-memory = Cet appareil n’a pas assez de mémoire libre. Fermez d’autres pages et réessayez.
vault-message = Cela n’a pas marché. Réessayez. Si cela continue, rechargez cette page.
# Something is kept here already, from before
vault-kept-already = Une autre conversation est déjà gardée ici, peut-être celle d’un ou d’une collègue. Vous pouvez continuer sans rien garder ; l’autre reste comme elle est.

# The quiet lines at the foot of the start screen
about-build = Version { $version }, build { $build }
about-offline = Fonctionne maintenant sans réseau.
about-getting = Se prépare à fonctionner sans réseau…
about-online = A besoin du réseau pour démarrer.
about-single = C’est la version en un seul fichier. Elle ne peut pas garder de conversation sur cet appareil ni se mettre à jour.
about-update = Une version plus récente est prête.
about-update-use = Utiliser la version plus récente
# The button was pressed, but another window is open, which may hold a conversation
about-update-others = Pas encore : cette page est ouverte dans un autre onglet ou une autre fenêtre. Fermez-la, puis réessayez.
