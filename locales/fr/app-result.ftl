# What it adds up to, needs and referral, sharing, summary, finish. For the worker unless said otherwise. Plain words,
# no verdict about anyone: nothing here may say or imply that someone is or is not trafficked.

# The eight services of the referral matrix: names, each a short heading
service-emergency-relocation = Un lieu sûr aussitôt, loin du danger
service-reception = Hébergement et besoins de base
service-medical = Aide médicale maintenant
service-vot-process = Orientation vers un soutien pour les personnes qui ont peut-être subi la traite, comme l’OIM
service-asylum-process = Orientation vers la procédure d’asile, comme le HCR
service-family-tracing = Recherche de la famille
service-best-interests = Intérêt supérieur de l’enfant
service-other-service = Un autre service, comme l’aide juridique

# The eight profiles of the form: names. What the worker indicates, never a finding
profile-asylum-seeker = Demande l’asile, ou pourrait en avoir besoin
profile-possible-trafficking = A peut-être subi la traite
profile-minor = Enfant, ou âge inconnu
profile-woman-at-risk = Femme à risque
profile-older-at-risk = Personne âgée à risque
profile-violence-trauma = A vécu de la violence, ou est en grande détresse
profile-health-disability = Besoin de santé ou handicap
profile-other-profile = Un autre besoin

# The lines of the rating rule: what applies, without a full stop. Read after “because” and after “not known yet”
rule-medical-emergency = Quelqu’un a besoin d’une aide médicale tout de suite
rule-harm-risk = La personne pourrait se faire du mal ou faire du mal à quelqu’un
rule-controller = Quelqu’un qui décide à la place de la personne est tout près, ou elle doit le retrouver aujourd’hui
rule-danger-now = Danger ou menace en ce moment : pour la personne, sa famille ou d’autres encore retenus
rule-moved-soon = Dans les trois jours, la personne pourrait être déplacée, mariée, renvoyée ou cachée contre son gré
rule-child-exploited = Un enfant, ou âge inconnu, avec un signe d’exploitation ou de contrôle
rule-child-alone-marked = Un enfant sans famille, et quelque chose que l’OIM devrait savoir
rule-recent-sexual-violence = Violence sexuelle dans les cinq derniers jours : certains soins n’agissent que tôt
rule-judgement = Votre propre jugement : la vie ou le bien-être est menacé
rule-strong = Un élément fort, comme la force, des menaces, une dette, ou des papiers ou une paie retenus
rule-two-weaker = Deux éléments plus faibles, venus de parties différentes de la conversation
rule-child-alone = Un enfant sans famille ni personne qui s’en occupe d’habitude
rule-child-labour = Un enfant qui travaille au lieu d’aller à l’école ou de jouer
rule-fear-of-return = Peur de retourner, ou une raison d’être parti pour se mettre en sécurité
rule-violence-trauma = De la violence, ou une grande détresse après de la violence
rule-no-safe-place = Pas d’endroit sûr pour dormir cette nuit

# Safety questions that had their unsafe answer: short phrases for reasons and summaries
unsafe-alone = La personne n’était pas seule avec vous
unsafe-private-place = On pouvait vous voir ou vous entendre
unsafe-answers-for-them = Quelqu’un parle à la place de la personne ou la surveille
unsafe-holds-things = Quelqu’un garde son téléphone, ses papiers ou son argent
unsafe-safe-to-talk = On ne se sentait pas en sécurité pour parler
unsafe-safe-to-note = Il était risqué de garder une note
unsafe-medical-emergency = Quelqu’un a besoin d’une aide médicale tout de suite
unsafe-danger-now = Quelqu’un est en danger en ce moment
unsafe-outside = Quelqu’un attend la personne tout près

# Findings that are neither an answer nor a sign
finding-child = Un enfant, ou âge inconnu
finding-judgement = D’après le jugement porté sur place, la vie ou le bien-être est menacé
# An answer as a reason: “Treatment: Pay was held back”
finding-option = { $question } : { $answer }
# After some findings, when there are more of them
finding-more = { $n ->
    [one] et { $n } autre
    [many] et { $n } d’autres
   *[other] et { $n } autres
}

# Time to act
time-hours = { $n ->
    [one] { $n } heure
    [many] { $n } d’heures
   *[other] { $n } heures
}
time-days = { $n ->
    [one] { $n } jour
    [many] { $n } de jours
   *[other] { $n } jours
}

# Screen “What this adds up to”: three cards
adds-heading = Que ressort-il de tout cela ?
adds-lead = Trois choses, bien séparées. Aucune ne dit ce qui est arrivé à la personne ; elles vous aident à décider quoi faire ensuite.
adds-lead-unrecorded = Rien de la conversation n’est noté : c’est donc vous qui fixez le niveau de priorité. Seul ce niveau est gardé.
# Card 1
adds-who = Qui devrait être informé
adds-who-neither = Ni l’OIM ni le HCR pour l’instant. Rien de noté jusqu’ici ne dit qu’il faut les informer.
adds-who-agreed = On ne leur dit que ce que la personne accepte.
adds-because = { $who } : voici pourquoi
adds-asylum = Quoi qu’il soit noté, tout le monde peut être informé du droit de demander l’asile, et on demande à tout le monde s’il y a une peur de retourner.
adds-asylum-go = Ouvrir « Le retour »
adds-lead-title = Repères : qui dirige plus tard
adds-solutions = Repères : ce qui peut venir plus tard
# Card 2. Act, means and purpose: the three parts of the definition
adds-parts = Acte, moyens, but
adds-parts-lead = Ce qui est noté pour chacun. On ne compte rien, et rien n’en est décidé.
element-act = Acte
    .detail = Ce qui a été fait : recruter, déplacer, remettre, loger ou recevoir.
element-means = Moyens
    .detail = Comment : force, menaces, mensonges, dette, ou abus de la faiblesse de quelqu’un.
element-purpose = But
    .detail = Pour quoi : le profit de quelqu’un d’autre.
adds-nothing-noted = Rien de noté pour l’instant
adds-means-child = Pour un enfant, ou quand l’âge est inconnu, les moyens ne sont pas nécessaires.
adds-smuggling = Passage payé
# Card 3
adds-rating = Niveau de priorité
adds-suggested = Proposé
adds-yours = Votre choix
adds-reasons = Raisons
adds-reasons-none = Rien de noté jusqu’ici ne demande plus.
adds-open = Pas encore connu
adds-open-lead = Personne n’a écarté ces points. Ce qui n’est pas connu ne compte jamais comme un non.
adds-open-to = Donnerait le niveau { $rating }
adds-changes = Ce qui changerait le niveau
adds-changes-lead = Un seul de ces points pourrait suffire. Ne demandez que ce qui est sans danger et ce que la personne veut.
adds-changes-more = { $n ->
    [one] { $n } autre
    [many] { $n } d’autres
   *[other] { $n } autres
}
adds-changes-signs = Signes : { $group }
adds-within = Agir d’ici { $time }
adds-decide = Gardez ce niveau, montez-le ou baissez-le
adds-decide-suggested = Proposé. { $detail }
adds-why = Pourquoi vous choisissez un autre niveau
adds-why-hint = Une raison courte. Elle reste à côté du niveau proposé.
adds-why-needed = Écrivez pourquoi. D’ici là, le niveau proposé, { $rating }, reste valable.
adds-why-no-words = Ici, on ne peut pas écrire de raison, car rien ne doit être noté. Le niveau proposé, { $rating }, reste donc valable.
adds-judgement-title = Votre propre jugement
adds-judgement = Selon mon propre jugement, la vie ou le bien-être est menacé
adds-judgement-detail = À lui seul, cela fait passer le niveau proposé à URGENT.
adds-judgement-handover = Ceci est transmis avec le reste.

# Screen “urgent action”
urgent-heading = Que faut-il faire maintenant ?
urgent-lead = Quelques mots pour chaque point. Dites qui le fait et jusqu’à quand, pour que personne n’attende quelqu’un d’autre.
urgent-handover-heading = Faut-il faire quelque chose tout de suite ?
urgent-handover-lead = Sinon, laissez vide et continuez.
urgent-what = Quoi
urgent-what-hint = Quoi faire, jamais pourquoi : « un lit sûr cette nuit », « du personnel infirmier, aujourd’hui ». Pas de nom, de maladie ni d’événement.
urgent-no-words = Ici, on ne garde que le délai, pour que rien ne désigne personne. Convenez de vive voix de ce qu’il faut faire et de qui le fait.
urgent-whom = Par qui
urgent-whom-hint = Un rôle ou un service ; pas de noms.
urgent-by = Pour quand
urgent-by-fill = Dans { $time }
# Hints below “by when”; they never stop anyone
urgent-by-empty = Aucun délai n’est encore fixé. Un délai aide les autres à agir.
urgent-by-unreadable = Ce n’est pas encore un jour et une heure. Écrivez-les ainsi : 2026-11-22T14:30.
urgent-by-past = Ce jour est avant cette conversation. Est-ce le bon ?

# Screen “profiles”
needs-profiles-heading = Qu’est-ce qui décrit sa situation ?
needs-profiles-lead = C’est vous qui décidez quoi indiquer. Cela aide à trouver la bonne aide ; ce n’est pas une conclusion sur la personne.
needs-profiles-legend = Profils
needs-suggested = Proposé
needs-suggested-why = Proposé. { $why }
needs-accept = Accepter les propositions
needs-words = En quelques mots
needs-words-hint = Seulement ce qui explique le choix. Pas de noms.

# Screen “help already given”
given-heading = Quelle aide la personne a-t-elle déjà eue ?
given-lead = Pour que personne n’ait à demander deux fois. Vous pouvez laisser ceci vide.
given-line = Aide { $n }
given-nature = Quelle sorte d’aide
given-nature-hint = Par exemple : hébergement, nourriture, médecin, papiers, conseils.
given-organisation = Organisation
given-contact = À qui s’adresser là-bas
given-contact-hint = Un rôle vaut mieux qu’un nom.
given-details = Comment les joindre
given-add = Ajouter une aide
given-add-more = Ajouter une autre aide
given-remove = Enlever l’aide { $n }
given-none = Rien de noté pour l’instant.

# Screen “referral”: the matrix, one card a service
referral-heading = Quelle aide, et de qui ?
referral-lead = Proposez ce qui convient. La personne peut vouloir une aide et pas une autre.
referral-asks = Demandez à la personne
referral-chosen = Choisi
referral-why = Proposé, et voici pourquoi : { $why }
referral-for = Pour qui c’est
referral-to = À qui
referral-to-hint = Un organisme ou un rôle ; pas de noms. Ces mots ne vont qu’ici : { $recipient }.
referral-use = Utiliser celui-ci
referral-hours = Horaires : { $hours }
referral-checked = Vérifié le { $date }
referral-stale = Vérifié le { $date }, il y a plus de { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}. Vérifiez de nouveau avant de vous y fier.
referral-no-contact = Aucun contact enregistré : demandez à votre point focal.
referral-table = Toutes les lignes d’un coup d’œil
referral-table-service = Service

# Screen “connect”: without notes, or not trained
connect-heading = Avec qui mettre la personne en contact ?
connect-lead = Un seul organisme, ou un ou une collègue, que la personne veut rencontrer. Demandez-lui d’abord.
connect-legend = Mettre en contact avec
connect-reach = Comment joindre : { $recipient }

# Screen “safe contact”. Asked of the person; it may be seen by the person
reach-heading = Comment joindre la personne sans danger ?
reach-lead = Demandez : qu’est-ce qui est sans danger pour vous ? Un téléphone peut être entre les mains de quelqu’un d’autre. Vous pouvez laisser ceci vide.
reach-ways = Moyens sûrs
reach-ways-hint = Par exemple : par le centre de santé, par quelqu’un de confiance, un téléphone que la personne est seule à utiliser.
reach-times = Moments sûrs
reach-times-hint = Par exemple : le matin en semaine.
reach-avoid = Ce qu’il faut éviter
reach-avoid-hint = Par exemple : pas de messages, pas d’appels après la nuit tombée, qui ne doit rien remarquer.

# Screen “sharing”: whom to share with
sharing-heading = Qui peut être informé ?
sharing-lead = Demandez pour chacun à part. La personne peut dire oui à l’un et non à l’autre, et l’aide reste la même.
sharing-legend = Organismes pour lesquels demander
sharing-none = Aucun organisme pour l’instant. Ajoutez-en un ci-dessous si la personne en veut l’aide.
sharing-add = Ajouter un autre organisme
sharing-not-asked = Pas encore demandé
sharing-yes = D’accord, { $n ->
    [one] { $n } sorte d’information
    [many] { $n } de sortes d’informations
   *[other] { $n } sortes d’informations
}
sharing-not-now = Pas maintenant : rien n’est transmis
sharing-no = Non : rien n’est transmis
sharing-cannot-say = Pas clair : rien n’est transmis

# Screen “share with one recipient”
share-heading = { $recipient } : peut-on leur en parler ?
share-script-lead = Dites ceci, avec votre propre voix
share-answer = Qu’a répondu la personne ?
share-nothing-yet = { $recipient } : rien ne leur est transmis si la personne ne dit pas oui.
share-what = { $recipient } : que peut-on leur dire ?
share-what-lead = Demandez pour chaque sorte d’information. Rien n’est coché tant que la personne n’est pas d’accord.
share-needed = Ce qu’il leur faut pour agir
share-others = Autres sortes
share-others-hint = On peut agir sans celles-ci.
share-contact-closed = Pas possible : la personne ne veut pas être recontactée, ou on ne le lui a pas demandé. Vous pouvez changer cette réponse dans « Consentement ».
share-preview = { $recipient } : ce qui est transmis
share-preview-always = Toujours, pour pouvoir agir : niveau de priorité, délai, sorte de lieu, code de référence, jour. Ce qu’il faut faire maintenant n’est transmis qu’avec « Ce qui s’est passé » et « Santé ».
share-goes = Transmis
share-goes-none = Rien de plus.
share-stays = Pas partagé
# Why a kind is not shared
withheld-not-agreed = pas d’accord
withheld-not-needed = pas nécessaire pour eux, et pas d’accord
withheld-no-recontact = ne souhaite pas être recontactée
share-read-back = Relisez-le à la personne
share-read-back-lead = Dites-lui avec des mots simples ce qui est écrit ici, et changez ce qu’elle veut changer. Ne laissez pas l’écran avec elle.

# Why a recipient gets nothing
not-shared-no-consent-to-talk = La personne n’a pas donné son accord pour parler.
not-shared-no-consent-to-notes = La personne n’a pas donné son accord pour les notes.
not-shared-not-agreed = { $recipient } : la personne n’a pas accepté qu’on leur dise quoi que ce soit. Rien ne leur est transmis.
not-shared-not-asked = { $recipient } : on n’a pas encore demandé à la personne. Rien ne leur est transmis.
not-shared-withdrawn = La personne a retiré tous ses accords. Rien ne peut être transmis.
not-shared-stopped = La conversation a été arrêtée. Rien ne peut être transmis.
not-shared-declined = La personne a dit non. Rien ne peut être transmis.
not-shared-not-chosen = Ce n’est pas l’organisme que vous avez choisi.
not-shared-ask = Demander pour : { $recipient }

# The document: a summary for one recipient, on screen, on paper and as text. Read by the agency
doc-title-referral = Résumé d’orientation pour : { $recipient }
doc-title-handover = Transmission à : { $recipient }
doc-title-observation = Observation, pour : { $recipient }
doc-title-outcome = Orientation brève vers : { $recipient }
doc-invented = INVENTÉ – exercice seulement. Aucune vraie personne n’est derrière ceci.
doc-code = Code de référence
doc-date = Jour de la conversation
doc-from = De la part de
doc-rating = Niveau de priorité
doc-rating-words = { $rating }. { $detail }
doc-rating-suggested = Proposé par la règle
doc-time = Délai pour agir
doc-judgement = Jugement
doc-urgent-what = Ce qu’il faut faire
doc-urgent-whom = Par qui
doc-urgent-by = Pour quand
doc-rating-reason = Pourquoi un autre niveau a été choisi
# Without notes, when the worker gave no rating
doc-not-rated = Pas de niveau de priorité. Rien n’a été écrit, comme la personne le souhaitait. Demandez bientôt à lui parler.
doc-reasons = Raisons du niveau de priorité :
doc-reasons-not-shared = Certaines raisons reposent sur des choses qui ne sont pas partagées ici.
doc-age = Âge
doc-age-adult = 18 ans ou plus
doc-age-adolescent = De 12 à 17 ans environ
doc-age-child = Moins de 12 ans environ
doc-age-unknown = Inconnu ; à considérer comme un enfant
doc-language = Langue
doc-interpreter = Interprète
doc-interpreter-wish = Souhait pour l’interprète
doc-setting = Sorte de lieu
doc-made-safe = { $what } (rendu sûr ensuite)
doc-note = Note : { $note }
# A line of the rule, and in brackets what it rests on
doc-because = { $rule } ({ $because })
# An answer and a note of it; a kind of help and to whom
doc-beside = { $one } – { $other }
doc-signs-lead = Remarqué, pas prouvé. Ce qui n’est pas remarqué ne prouve rien non plus.
doc-sign = { $sign } ({ $grounds })
doc-picture-lead = Ce qui est noté pour chaque partie. Aucune conclusion n’en est tirée.
doc-needs-lead = Indiqué par la personne qui a mené la conversation. Ce n’est pas une conclusion.
doc-profile-words = En mots
doc-referral-to = À : { $to }
doc-not-shared = Pas partagé : { $kinds }.
doc-not-shared-lead = Cette liste est la même, que quelque chose soit noté ou non.
doc-made-with = First Contact, formulaire { $pack } { $version }.
# Headings of the document’s sections
doc-section-action = Que faire
doc-section-who = Qui peut être informé, et pourquoi
doc-section-basics = L’essentiel
doc-section-contact = Comment joindre la personne sans danger
doc-section-safety = Sécurité
doc-section-identity = Nom et naissance
doc-section-background = Origine et vie personnelle
doc-section-family = Famille
doc-section-documents = Papiers
doc-section-health = Santé
doc-section-account = Ce qui s’est passé
doc-section-acts = Actes faits sous pression
doc-section-signs = Ce qui a été remarqué
doc-section-picture = Acte, moyens, but
doc-section-needs = Situation
doc-section-help = Aide déjà reçue
doc-section-referral = Aide souhaitée ou proposée
doc-section-not-shared = Pas partagé
# The short note for a text message or the radio: parts, joined by a space. Nothing else may stand in it
note-invented = EXERCICE.
note-code = Référence { $code }.
note-rating = { $rating }.
note-by = Pour le { $by }.
note-within = D’ici { $time }.
note-whom = Pour : { $recipient }.
note-no-rating = Rappeler.

# Screen “summary”
summary-heading = Ce qui va à qui
summary-lead = Rien ne quitte cet appareil de soi-même. Chaque étape ci-dessous dit ce qui part et où cela va.
summary-for = Résumé pour
summary-none = Personne n’a encore donné d’accord pour un résumé.
summary-none-sharing = Demander qui peut être informé
summary-none-connect = Choisir avec qui mettre en contact
summary-act-title = Transmettre
summary-print = Imprimer ou enregistrer en PDF
summary-print-detail = Va dans la fenêtre d’impression de cet appareil : ce résumé et rien d’autre. Un papier ou un PDF n’est pas protégé ; remettez-le vous-même.
summary-note = Note courte pour SMS ou radio
summary-note-detail = Référence, niveau de priorité, délai et organisme. Elle ne dit rien de la personne.
summary-note-save = Enregistrer la note
# Said after each act
summary-said-printed = La fenêtre d’impression a été ouverte.
summary-said-saved = Enregistré dans les téléchargements de cet appareil. Le nom du fichier ne dit rien de personne.
summary-said-refused = Le navigateur a refusé. Rien n’est parti.

# Screen “finish”
finish-heading = Avant de continuer
finish-heading-withdrawn = Tout est effacé
finish-heading-stopped = Arrêté pour l’instant
finish-heading-declined = Sa réponse est respectée
# The same two while what was kept is still being erased, or could not be
finish-heading-taken-back = L’accord est retiré
finish-taken-back = La personne a retiré son accord. Ce qui était noté n’est plus sur cet écran. Aidez-la à demander l’effacement de ce qui a déjà été transmis.
finish-withdrawn = La personne a retiré son accord. Ce qui était noté ici est effacé, sans retour possible. Aidez-la à demander l’effacement de ce qui a déjà été transmis.
finish-stopped = Ce qui était noté ici est effacé. Vous pourrez recommencer quand la situation sera sûre.
# The same while what was kept is still being erased, or could not be
finish-stopped-unerased = Ce qui était noté n’est plus sur cet écran. Vous pourrez recommencer quand la situation sera sûre.
finish-declined-unerased = La personne n’a pas dit oui. Elle peut revenir à tout moment.
finish-declined = La personne n’a pas dit oui, donc rien n’est gardé. Elle peut revenir à tout moment.
finish-say = Vos derniers mots à la personne
finish-exported = Ce qui a quitté cet écran
finish-exported-none = Rien. Si quelqu’un devait être informé, revenez à « Résumé ».
finish-files = Les fichiers enregistrés sont dans les téléchargements de cet appareil. Transmettez-les sans danger, puis effacez-les là et dans la corbeille.
finish-remains = Ce qui reste sur cet appareil
# Nothing is kept, or it is erased
finish-remains-detail = Cette page ne garde aucune copie. Les fichiers enregistrés et les papiers sont encore là où vous les avez mis. Le navigateur peut encore montrer que cette page a été ouverte.
# It is still kept, sealed; the button below erases it
finish-kept = Une copie scellée est encore sur cet appareil. Effacez-la quand tout est transmis. Elle s’efface d’elle-même { $hours ->
    [one] { $hours } heure
    [many] { $hours } d’heures
   *[other] { $hours } heures
} après le dernier changement.
finish-erase = Terminé : effacer ce qui est gardé ici
finish-erasing = Effacement. Attendez un instant.
finish-safety = La sécurité d’abord
finish-safety-detail = Demandez à la personne si elle peut aller sans danger là où elle va maintenant. Pensez aussi à votre propre sécurité.
finish-dos = À faire
finish-donts = À ne pas faire
finish-wellbeing = Et vous
finish-again = Commencer une nouvelle conversation
finish-again-detail = Ceci efface tout ici. Transmettez d’abord ce qui a été décidé ensemble ; tout retour est impossible ensuite.
finish-again-confirm = Effacer et recommencer
