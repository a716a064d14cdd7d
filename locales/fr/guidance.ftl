# Guidance for the worker (finish screen, help, and next to the results). Never read to the person. One or two sentences each.

# What to do.
# source: guide, Section 3, Do’s and Don’ts; Interview DO
guidance-dos-1 = Demandez avant chaque étape, et ne faites que ce que la personne a accepté.
guidance-dos-2 = Parlez-lui de toute l’aide qui peut exister, pas seulement de celle que vous connaissez le mieux.
guidance-dos-3 = Dites que rien ne doit être décidé maintenant, et qu’elle peut changer d’avis plus tard.
guidance-dos-4 = Demandez-lui s’il y a quelqu’un en qui elle a confiance. Si c’est sans danger pour vous, proposez votre téléphone pour qu’elle puisse l’appeler.
guidance-dos-5 = Pensez à la sécurité avant, pendant et après la conversation : la sienne, celle de sa famille et la vôtre.
guidance-dos-6 = Terminez avec gentillesse, dites ce qui va se passer ensuite, et comment revenir.

# What not to do.
# source: guide, Section 3, Step 1; Sample risks and responses (additional persons)
guidance-donts-1 = N’enquêtez pas, ne cherchez pas de preuves, n’essayez de libérer personne. Si d’autres peuvent être en danger, dites-le à votre point focal.
# source: guide, Section 3, Do’s and Don’ts
guidance-donts-2 = Ne recontactez pas la personne de votre propre initiative, et ne posez pas de questions sur elle à d’autres.
guidance-donts-3 = Ne donnez ni noms ni détails à la famille, à la police, aux chefs de communauté, ni à des collègues ou responsables pour qui la personne n’a pas donné son accord. Ne partagez que ce que la personne a accepté, avec ceux qui doivent agir.
guidance-donts-4 = Ne promettez pas d’aide, de sécurité ou de résultat dont vous n’avez pas la certitude.
# source: guide, Section 3, Interview DON'T; Do’s and Don’ts
guidance-donts-5 = Ne jugez pas, ne montrez pas que vous êtes sous le choc et ne dites pas ce que vous feriez. La personne n’a pas à répondre de choix faits sous pression.
# source: guide, Section 3, Interview criteria (interpretation); Lack of control 3
guidance-donts-6 = Ne laissez pas interpréter une personne qui l’accompagne, un proche, un voisin ou un employeur, même si c’est proposé gentiment.
# source: guide, Section 3, Do’s and Don’ts
guidance-donts-7 = N’affrontez personne et n’essayez pas d’arranger les choses entre la personne et quelqu’un d’autre.

# A word for the worker's own wellbeing.
# source: policy (ours)
guidance-wellbeing-1 = Vous avez écouté et vous avez transmis sans mettre personne en danger : c’est votre part, et cela suffit.
guidance-wellbeing-2 = Entendre des choses dures peut laisser des traces. Faites une pause avant la personne suivante.
guidance-wellbeing-3 = Si cela ne vous quitte pas, parlez de ce que vous ressentez à quelqu’un de confiance, sans le nom ni l’histoire de la personne.

# Who leads. Guidance for later steps; the agencies decide, not this tool. “Found to be” is always somebody else's later decision.
# source: framework, Part II.4.A; slides, Identification
guidance-lead-both = S’il est établi plus tard qu’une personne a subi la traite et qu’elle relève aussi de la compétence du HCR, le HCR dirige et travaille avec l’OIM. Ici, rien de cela n’est décidé.
# source: framework, Part II.4.B
guidance-lead-iom = S’il est établi plus tard qu’une personne a subi la traite mais ne relève pas de la compétence du HCR, l’OIM dirige et travaille au besoin avec le HCR et d’autres.
# source: framework, Part II.4.D
guidance-lead-unhcr = S’il est établi plus tard qu’une personne relève de la compétence du HCR et n’a pas subi la traite, le HCR dirige.
# source: framework, Part II.4.C
guidance-lead-neither = S’il est établi plus tard que ce n’est ni l’un ni l’autre, mais que la personne a besoin de protection ou d’aide, on l’oriente vers l’OIM ou vers un service adapté, de l’État ou autre.

# Possible solutions, and who is involved in each. Voluntary, informed, decided later with the person.
# source: framework, Part III.1.A; slides, Voluntary repatriation, return and reintegration
guidance-return-refugee = Le retour d’une personne réfugiée est volontaire et sûr ; c’est rarement une réponse à court terme. Le HCR dirige, et l’OIM est contactée d’abord, au cas où elle aurait un soutien spécialisé.
# source: framework, Part III.1.B; slides
guidance-return-other = Le retour volontaire d’une personne qui a subi la traite et qui n’est pas réfugiée est dirigé par l’OIM. Le HCR aide si l’apatridie est en question.
# source: framework, Part III.2.A; slides, Local integration
guidance-integration-refugee = Pour une personne réfugiée qui reste, le HCR et des partenaires locaux peuvent apporter un soutien. On demande à l’OIM si elle a des services spécialisés.
# source: framework, Part III.2.B; slides
guidance-integration-other = Pour une personne qui a subi la traite et qui n’est pas réfugiée, l’OIM dirige avec des partenaires locaux et peut demander à l’État d’autoriser un séjour plus long. Le HCR peut intervenir pour les personnes apatrides.
# source: framework, Part III.3.A; slides, Protective relocation / resettlement
guidance-relocation-refugee = Si une personne réfugiée ou apatride n’est en sécurité ni ici ni dans son pays, le HCR dirige son départ vers un pays tiers. L’OIM peut soutenir le nouveau départ.
# source: framework, Part III.3.B; slides
guidance-relocation-other = Si une personne qui a subi la traite et qui n’est pas réfugiée n’est en sécurité ni ici ni dans son pays, l’OIM prévient le HCR et tous deux cherchent un pays. L’OIM organise le voyage.

# The difference between paid help to cross a border and this tool's subject.
# source: review, R12; guide, Section 1, smuggling and trafficking
guidance-smuggling = Se faire aider à passer une frontière contre de l’argent, c’est un passage payé (trafic illicite de migrants), pas de la traite. Cela peut le devenir, s’il y a ensuite une dette, de la force ou un contrôle ; et la traite n’a pas besoin de frontière.

# No contact is set up for the help needed.
# source: guide, Section 3, Step 2 (services unavailable); review, R26
guidance-no-directory = Aucun contact n’est enregistré ici. N’entrez pas dans des détails douloureux et ne promettez pas de soutien ; proposez seulement une mise en contact, et demandez à votre point focal qui peut aider.
