# Words explained to the worker, opened from the word. The message = the word itself; .forms = every form of it that stands in our texts, with “ | ” between;
# .meaning = one to three short sentences. Never read to the person.

# The agencies, by the name that people use for them in this language. source: framework, Part I; slides
glossary-iom = OIM
    .forms = OIM
    .meaning = Organisation internationale pour les migrations. Elle aide les personnes en déplacement, et aussi celles qui ont subi la traite : hébergement, papiers, soins, retour sûr ou nouveau départ.
glossary-unhcr = HCR
    .forms = HCR
    .meaning = L’agence des Nations Unies pour les réfugiés. Elle protège les personnes réfugiées, celles qui demandent l’asile, celles qui n’ont pas de nationalité et celles qui ont dû quitter leur maison.
# What is looked out for, and what is often taken for it: two words that must not be mixed up. source: framework, Part I.3; guide, Section 1
glossary-trafficking = traite
    .forms = subi la traite | traite
    .meaning = Faire quelque chose à une personne (l’embaucher, la déplacer, la loger), par la force, le mensonge ou la pression, pour y gagner. Pour un enfant, il n’y a pas besoin de force ni de mensonge. Aucune frontière n’est nécessaire.
# The second of them. source: guide, Section 1, smuggling and trafficking
glossary-smuggling = trafic illicite de migrants
    .forms = trafic illicite de migrants | passage payé
    .meaning = Aider quelqu’un, avec son accord et contre de l’argent, à passer une frontière. En soi, ce n’est pas de la traite, mais cela peut le devenir.
# Words of refugee law, as offices in this language use them. source: framework, Part I
glossary-asylum = asile
    .forms = asile
    .meaning = La protection d’un pays pour quelqu’un qui n’est pas en sécurité dans le sien. Tout le monde peut la demander, avec ou sans papiers.
glossary-refugee = personne réfugiée
    .forms = personne réfugiée | réfugiée | réfugié
    .meaning = Quelqu’un qui a dû quitter son pays à cause d’une guerre, ou par peur qu’on lui fasse du mal pour ce qu’il est ou ce qu’il pense.
glossary-stateless = apatride
    .forms = apatride | apatrides | apatridie
    .meaning = Sans aucune nationalité : aucun pays ne considère la personne comme l’un de ses citoyens.
glossary-of-concern = de la compétence du HCR
    .forms = de la compétence du HCR
    .meaning = Se dit des personnes que le HCR a pour tâche de protéger : les personnes réfugiées, celles qui demandent l’asile, les apatrides et quelques autres.
# Words of this kind of work. source: framework, Part II, focal points
glossary-focal-point = point focal
    .forms = point focal
    .meaning = Un ou une collègue qui a la formation, nommé ou nommée pour ce sujet, qui sait quelle aide existe et prend votre relais.
glossary-referral = orientation
    .forms = orientation | orienter | orientez | oriente
    .meaning = Mettre la personne en contact avec quelqu’un qui peut aider, avec ce qu’elle a accepté de transmettre, et rien d’autre.
glossary-screening = premier repérage
    .forms = premier repérage
    .meaning = Un premier regard, court, sur ce dont quelqu’un a besoin et sur qui devrait être informé. Il ne décide rien sur personne.
# Words about children, and about asking. source: framework, Part II, Special considerations for children
glossary-best-interests = intérêt supérieur de l’enfant
    .forms = intérêt supérieur de l’enfant | intérêt supérieur
    .meaning = Ce qui est le mieux pour cet enfant. Des personnes formées pour cela le cherchent, avec l’avis de l’enfant. Cela passe avant tout le reste.
glossary-assent = assentiment
    .forms = assentiment
    .meaning = Le oui de l’enfant, avec des mots qu’il comprend. On le demande en plus du oui de la personne qui s’occupe de lui ; on ne s’en passe jamais.
glossary-consent = consentement
    .forms = consentement
    .meaning = Un oui libre, donné après avoir entendu à quoi il sert et ce qui peut suivre. On peut le retirer à tout moment.
# A service, and what it does not do. source: framework, Appendix A, item 30
glossary-family-tracing = recherche de la famille
    .forms = recherche de la famille
    .meaning = Chercher des membres de la famille. Les retrouver n’oblige jamais à retourner auprès d’eux.
# Words of this program: the same as on its screens. source: policy (ours)
glossary-passphrase = phrase de passe
    .forms = phrase de passe | phrases de passe
    .meaning = Une suite de mots ou de chiffres que ce programme crée. Elle seule permet d’ouvrir ce qui est protégé.
glossary-sealed = scellé
    .forms = scellé | scellée | scellés | sceller | scellez | scelle | mise sous scellé
    .meaning = Fermé de telle sorte que seul son destinataire peut l’ouvrir. Pour tous les autres, c’est illisible.
glossary-pdf = PDF
    .forms = PDF
    .meaning = Un fichier qui a le même aspect sur tous les appareils, comme une page imprimée.
glossary-zip = ZIP
    .forms = ZIP
    .meaning = Un fichier qui contient d’autres fichiers. Ici, il est fermé par une phrase de passe, moins solidement qu’un fichier scellé.
glossary-sms = SMS
    .forms = SMS
    .meaning = Un court message écrit par téléphone. Les compagnies de téléphone peuvent le lire.
