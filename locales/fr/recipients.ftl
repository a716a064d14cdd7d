# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = OIM
    .role = Elle travaille dans beaucoup de pays. Elle peut parfois aider pour un logement, des soins, des papiers ou un voyage sûr, vers chez soi ou ailleurs.
recipient-unhcr = HCR
    .role = L’agence des Nations Unies qui aide les personnes qui ne peuvent pas rentrer chez elles sans danger, et les personnes qui n’ont pas de nationalité.
# source: framework, Part II, Special considerations for children
recipient-child-protection = Service de protection de l’enfance
    .role = Des personnes formées pour protéger les enfants et chercher ce qui est le mieux pour chacun d’eux.
# source: review, R24
recipient-asylum-authority = Bureau de l’asile
    .role = Le service public qui reçoit les demandes d’asile et décide de la réponse.
# source: framework, Appendix A, item 30
recipient-health = Service de santé
    .role = Du personnel médical et des psychologues, qui soignent le corps et l’esprit et gardent le secret.
# source: guide, Section 3, Sample risks and responses
recipient-legal = Conseil juridique
    .role = Quelqu’un qui explique les droits et la loi, et qui défend la personne si elle le souhaite.
# source: framework, Appendix A, item 30
recipient-shelter = Lieu sûr où loger
    .role = Un endroit pour dormir, manger, se laver et se reposer en attendant.
recipient-tracing = Service de recherche de la famille
    .role = Des personnes qui peuvent chercher des membres de la famille ; si on retrouve quelqu’un, cela n’oblige jamais à rentrer.
# source: framework, Part II, focal points
recipient-focal-point = Point focal
    .role = Un ou une collègue qui a la formation, qui sait quelle aide existe et comment la joindre.

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = Tranche d’âge et langue
    .detail = Tranche d’âge, sexe, langues parlées et lues.
category-identity = Nom et naissance
    .detail = Nom, date et lieu de naissance.
category-background = Origine et vie personnelle
    .detail = Nationalité, groupe ethnique, religion, situation de couple.
category-contact = Contact sans danger
    .detail = Comment, quand et où prendre contact sans danger.
category-account = Ce qui s’est passé
    .detail = Un court résumé du voyage, du travail et de ce que la personne a vécu ; pas toute son histoire.
category-acts = Actes faits sous pression
    .detail = Des actes qu’on pourrait reprocher à la personne ; pas partagés, sauf si elle veut qu’un conseil juridique les connaisse.
category-signs = Ce qui a été remarqué
    .detail = Des choses vues, dites ou entendues qui peuvent montrer un besoin d’aide.
category-health = Santé
    .detail = Maladie, blessures, médicaments et soins nécessaires maintenant.
category-family = Famille
    .detail = Avec qui la personne voyage, et le nom des membres de sa famille.
category-documents = Papiers
    .detail = Papiers d’identité et de voyage, leurs numéros, qui les garde, et le statut ici.
category-assistance = Aide déjà reçue
    .detail = Quelle aide a été donnée, par qui, et comment les joindre.
