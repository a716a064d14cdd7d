# Sealed files: saving them, opening them, handing a conversation over, and keys. For the worker, and for the agency that
# opens a file. A sealed file is an encrypted file; “sealed” is our word for it everywhere.

# Why a file could not be sealed or opened. Said in a box, each by itself. (For what is kept on the device: vault-… in app-keep.ftl)
file-wrong-secret = Ce n’est pas la phrase de passe ou la clé avec laquelle le fichier a été scellé. Vérifiez-la, puis réessayez. Rien n’est perdu.
file-damaged = Ce fichier est abîmé et ne peut pas être ouvert. S’il y a une autre copie, essayez celle-là.
file-not-sealed = Ce fichier ne peut pas être ouvert ici. Ce n’est pas un fichier scellé, ou il est trop gros, ou il demande trop à cet appareil.
file-not-a-key = Cette clé n’est pas entière. Copiez-la de nouveau, de la première à la dernière lettre.
file-memory = Cet appareil n’a pas assez de mémoire libre pour cela. Fermez d’autres pages et programmes, puis réessayez.
file-message = La partie du programme qui scelle et ouvre les fichiers ne répond pas. Rechargez la page. Si cela ne suffit pas, utilisez un autre navigateur.

# Screen “summary”, part “Pass it on”: a sealed file for an agency’s own key
seal-key = Sceller pour : { $agency }
seal-key-detail = Crée un fichier que seul ce destinataire peut ouvrir, avec sa propre clé : { $agency }. Il contient ce résumé et rien d’autre. Vous ne pourrez pas le rouvrir vous-même.
# A sealed file with a new passphrase
seal-secret = Sceller avec une phrase de passe
seal-secret-detail = Crée un fichier qui s’ouvre avec une nouvelle phrase de passe : ce résumé et rien d’autre. Vous transmettez la phrase de passe par un autre chemin.
# A ZIP file, only where the deployment allows it
seal-zip = Fichier ZIP avec une phrase de passe
seal-zip-detail = Seulement pour qui ne peut pas ouvrir les fichiers scellés. C’est moins solide : la phrase de passe se devine mille fois plus vite. N’en utilisez donc jamais d’autre que celle créée ici.
# Text files that anyone can read, only where the deployment allows them: the part that opens, its warning, its buttons
plain-title = Enregistrer sans protection
plain-warning = Toute personne qui trouve ce fichier peut le lire. Ne l’enregistrez que s’il n’y a pas d’autre moyen, et effacez-le une fois transmis.
plain-text = Enregistrer en texte
plain-record-title = Le dossier entier, en données
plain-record = Enregistrer le dossier sans protection
plain-record-warning = Il contient tout ce qui est noté, même ce que la personne n’a pas accepté de partager. Toute personne qui a le fichier peut le lire. Ne l’enregistrez que si votre organisation en a besoin et que la personne a dit oui à cela.

# While something is sealed or opened
seal-working = En cours… Cela peut prendre quelques secondes.
# The panel with a sealed file that is ready. First its headings: for a key, for a passphrase
seal-ready-key = Comparer les mots de la clé
seal-ready-key-detail = Ces mots vont avec la clé de ce destinataire : { $agency }. Demandez-lui les mots de sa clé, par téléphone ou face à face. Si un mot est différent, ne transmettez pas le fichier.
seal-ready-key-typed = Ces mots vont avec la clé que vous avez donnée. Comparez-les avec ceux de l’autre appareil. Si un mot est différent, ne transmettez pas le fichier.
seal-ready-secret = La phrase de passe de ce fichier
seal-ready-secret-detail = Écrivez-la sur papier, ou dites-la là où personne n’écoute. Ne l’envoyez jamais par le même chemin que le fichier : si le fichier part par e-mail, donnez la phrase de passe par téléphone. Elle n’est pas gardée ; sans elle, personne ne peut ouvrir le fichier, vous non plus.
# The same passphrase once more, dashes and all
seal-line = En une seule ligne, comme d’autres programmes la demandent : { $line }
# How the passphrase is written
seal-form = Comment elle est écrite
seal-form-words = Mots
seal-form-digits = Chiffres
# What leaves and where it goes
seal-goes-summary = Dans le fichier : le résumé, et rien d’autre. Destinataire : { $recipient }. Il va dans les téléchargements de cet appareil.
seal-goes-handover = Dans le fichier : tout ce qui est noté ici. Il va dans les téléchargements de cet appareil.
seal-name = Nom du fichier : { $name }. Il ne nomme personne. Sa terminaison montre que le fichier est protégé.
seal-save = Enregistrer le fichier
seal-close = Fermer
seal-close-secret = Fermer et oublier la phrase de passe
seal-saved = Remis aux téléchargements de cet appareil. Vérifiez qu’il y est, transmettez-le, puis effacez-le là et dans la corbeille.
seal-too-large = C’est trop gros pour un seul fichier. Raccourcissez ce qui est écrit, puis réessayez.

# Screen “summary”: handing the whole conversation over to another device
handover-title = Passer sur un autre appareil
handover-detail = Ce fichier contient tout ce qui est noté, même ce que la personne a choisi de ne pas partager. Il est pour qui continue cette conversation sur un autre appareil, jamais pour un organisme.
# Who goes on: the question and its two answers
handover-who = Qui va continuer ?
handover-who-me = Moi, sur un autre appareil
handover-who-colleague = Un ou une collègue
# For a colleague: above the words to say to the person (handover-words), and the answer
handover-say = Demandez d’abord à la personne
handover-yes = La personne a dit oui pour ce ou cette collègue
handover-no = Sans un oui, partagez plutôt un résumé, ou convenez avec la personne de reparler plus tard.
# The key that was given belongs to an agency of the directory
handover-agency = C’est la clé d’un organisme. Une conversation entière ne va jamais à un organisme : scellez plutôt le résumé qui lui est destiné.
handover-after = Sur l’autre appareil, choisissez « Ouvrir un fichier scellé » sur le premier écran. Ici, n’effacez la conversation que lorsqu’elle est ouverte là-bas, et protégée là-bas si elle doit durer.
handover-secret = Passer avec une phrase de passe
handover-key = Passer avec une clé
handover-key-label = Clé de l’autre appareil
handover-key-hint = Elle commence par age1. Elle se crée sous « Ouvrir un fichier scellé », et y est montrée.

# What left this screen: kinds, listed on the last screen
export-printed = Imprimé ou enregistré en PDF
export-sealed = Fichier scellé
export-zip = Fichier ZIP avec une phrase de passe
export-text = Fichier texte sans protection
export-note = Note courte
export-handover = Fichier scellé avec toute la conversation, pour un autre appareil
export-record = Le dossier entier, sans protection
# Such as “Sealed file, for IOM”
export-for = { $how }, pour : { $recipient }

# On paper, when nothing was asked to be printed
print-nothing = Il n’y a rien à imprimer ici.

# A button on the first screen, below the choices. The same words stand in index.html
open-offer = Ouvrir un fichier scellé
# The screen that it leads to
open-heading = Ouvrir un fichier scellé
open-lead = Il est ouvert et montré ici. Rien n’en est gardé sur cet appareil, et rien n’est envoyé.
open-file = Fichier scellé
open-file-hint = Son nom se termine par .age.
open-secret = Phrase de passe
open-secret-hint = Les mots ou les chiffres qui vont avec ce fichier. Majuscules et espaces ne changent rien.
open-key-detail = Ce fichier est scellé avec une clé.
open-key-file = Fichier de clé
open-key-file-hint = Le fichier enregistré quand la clé a été créée. Son nom se termine aussi par .age.
open-key-secret = Phrase de passe du fichier de clé
open-key-secret-hint = Les mots ou les chiffres montrés quand la clé a été créée.
open-key-more = La clé est un texte, pas un fichier
open-key-text = Clé
open-key-text-hint = Elle commence par AGE-SECRET-KEY-1.
open-act = Ouvrir
open-missing = Choisissez d’abord un fichier, et donnez ce qui l’ouvre.
open-back = Retour au début
open-close = Fermer et oublier
# The file could be opened, but what is in it is of no use here
open-unread = Le fichier est ouvert, mais ce qu’il contient n’est pas lisible ici. Il a été fait par une autre version, ou par un autre programme.
open-unread-more = Ce qui ne va pas, pour la personne qui gère ce site
open-is-key = C’est un fichier de clé. Choisissez-le de nouveau sous « Fichier de clé », après le fichier scellé avec cette clé.
# Above a summary that was opened
open-summary = Ouvert depuis un fichier scellé
open-summary-detail = Il est entier, tel qu’il a été scellé. On ne peut pas prouver qui l’a scellé : dans le doute, demandez le code de référence à qui l’a envoyé : { $code }.
open-print = Imprimer ou enregistrer en PDF
open-print-detail = Va dans la fenêtre d’impression de cet appareil : ce résumé et rien d’autre. Le papier et le PDF ne sont pas protégés.
# A conversation that was handed over
open-handover = Une conversation vous est transmise
open-handover-detail = Code de référence { $code }, commencée le { $date }. Le fichier contient tout ce qui a été noté. On ne peut pas prouver qui l’a scellé : ne continuez que si vous l’attendiez. La conversation n’est pas gardée sur cet appareil, sauf si vous la protégez, sous « Préparation ».
open-continue = Continuer cette conversation ici

# Making a key for an agency, on the screen “Open a sealed file”
key-title = Créer une clé pour votre organisme
key-detail = Avec une clé, on peut sceller des fichiers pour que seul votre organisme les ouvre, sans phrase de passe à transmettre. Une clé a deux moitiés : une à donner, une à garder.
key-make = Créer une clé
key-public = À donner
key-public-hint = Donnez cette ligne à la personne qui gère First Contact pour les autres, pour la fiche de votre organisme.
key-words = Mots à comparer
key-words-hint = Quand quelqu’un demande quelle est votre clé, lisez-lui ces mots.
key-private = À garder
key-private-hint = L’autre moitié est dans un fichier de clé, lui-même scellé avec cette phrase de passe. Gardez les deux, loin l’un de l’autre. Si l’un est perdu, personne ne peut ouvrir ce qui a été scellé avec la clé.
key-save = Enregistrer le fichier de clé
key-saved = Enregistré dans les téléchargements de cet appareil. Mettez-le dans un endroit sûr.
key-close = Fermer et oublier la phrase de passe
