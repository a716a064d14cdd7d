# Guidance for the worker (finish screen, help, and next to the results). Never read to the person. One or two sentences each.

# What to do.
# source: guide, Section 3, Do’s and Don’ts; Interview DO
guidance-dos-1 = Спрашивайте перед каждым шагом и делайте только то, на что человек согласился.
guidance-dos-2 = Расскажите обо всей возможной помощи, а не только о той, которую знаете лучше всего.
guidance-dos-3 = Скажите, что сейчас ничего решать не нужно и что потом можно передумать.
guidance-dos-4 = Спросите, есть ли кто-то, кому человек доверяет. Если для вас это безопасно, предложите свой телефон для звонка.
guidance-dos-5 = Думайте о безопасности до, во время и после разговора: о безопасности человека, его семьи и вашей.
guidance-dos-6 = Закончите по-доброму, скажите, что будет дальше и как прийти снова.

# What not to do.
# source: guide, Section 3, Step 1; Sample risks and responses (additional persons)
guidance-donts-1 = Не ведите расследования, не ищите доказательств и не пытайтесь никого освободить. Если другие могут быть в опасности, сообщите своему координатору.
# source: guide, Section 3, Do’s and Don’ts
guidance-donts-2 = Не связывайтесь с человеком снова по своей воле и не расспрашивайте о нём других.
guidance-donts-3 = Не сообщайте имён и подробностей семье, полиции и лидерам общины, а также коллегам и начальству, на которых человек не согласился. Передавайте только то, на что человек согласился, и только тем, кто должен действовать.
guidance-donts-4 = Не обещайте помощи, безопасности или исхода, в которых не можете быть уверены.
# source: guide, Section 3, Interview DON'T; Do’s and Don’ts
guidance-donts-5 = Не осуждайте, не показывайте потрясения и не говорите, как поступили бы вы. За выбор под давлением человек не в ответе.
# source: guide, Section 3, Interview criteria (interpretation); Lack of control 3
guidance-donts-6 = Не позволяйте переводить спутнику, родственнику, соседу или работодателю, даже если они предлагают по доброте.
# source: guide, Section 3, Do’s and Don’ts
guidance-donts-7 = Ни с кем не вступайте в спор и не пытайтесь уладить дела между человеком и кем-то другим.

# A word for the worker's own wellbeing.
# source: policy (ours)
guidance-wellbeing-1 = Вы выслушали и безопасно передали дальше: это ваша часть, и этого достаточно.
guidance-wellbeing-2 = Услышанное может остаться с вами надолго. Сделайте паузу перед следующим человеком.
guidance-wellbeing-3 = Если вас это не отпускает, поговорите о своих чувствах с тем, кому доверяете, — без имени и истории человека.

# Who leads. Guidance for later steps; the agencies decide, not this tool. “Found to be” is always somebody else's later decision.
# source: framework, Part II.4.A; slides, Identification
guidance-lead-both = Если позже установят, что человек и пострадал от торговли людьми, и относится к мандату УВКБ ООН, ведёт УВКБ ООН и работает вместе с МОМ. Здесь не решается ни то, ни другое.
# source: framework, Part II.4.B
guidance-lead-iom = Если позже установят, что человек пострадал от торговли людьми, но не относится к мандату УВКБ ООН, ведёт МОМ и по необходимости работает с УВКБ ООН и другими.
# source: framework, Part II.4.D
guidance-lead-unhcr = Если позже установят, что человек относится к мандату УВКБ ООН и не пострадал от торговли людьми, ведёт УВКБ ООН.
# source: framework, Part II.4.C
guidance-lead-neither = Если позже установят, что нет ни того, ни другого, но нужна защита или помощь, человека направляют в МОМ или в подходящую государственную или другую службу.

# Possible solutions, and who is involved in each. Voluntary, informed, decided later with the person.
# source: framework, Part III.1.A; slides, Voluntary repatriation, return and reintegration
guidance-return-refugee = Беженец возвращается добровольно и безопасно; это редко быстрое решение. Ведёт УВКБ ООН; сначала связываются с МОМ на случай, если у неё есть особая поддержка.
# source: framework, Part III.1.B; slides
guidance-return-other = Добровольным возвращением человека, который пострадал от торговли людьми и не является беженцем, занимается МОМ. УВКБ ООН помогает, если есть вопрос о безгражданстве.
# source: framework, Part III.2.A; slides, Local integration
guidance-integration-refugee = Если беженец остаётся, поддержку могут дать УВКБ ООН и местные партнёры. У МОМ спрашивают об особых услугах.
# source: framework, Part III.2.B; slides
guidance-integration-other = Если человек пострадал от торговли людьми и не является беженцем, ведёт МОМ с местными партнёрами и может просить государство разрешить ему остаться дольше. УВКБ ООН может подключиться ради людей без гражданства.
# source: framework, Part III.3.A; slides, Protective relocation / resettlement
guidance-relocation-refugee = Если беженцу или человеку без гражданства опасно и здесь, и дома, переезд в третью страну ведёт УВКБ ООН. МОМ может поддержать на новом месте.
# source: framework, Part III.3.B; slides
guidance-relocation-other = Если человек пострадал от торговли людьми, не является беженцем и ему опасно и здесь, и дома, МОМ сообщает УВКБ ООН, и они вместе ищут страну. Поездку организует МОМ.

# The difference between paid help to cross a border and this tool's subject.
# source: review, R12; guide, Section 1, smuggling and trafficking
guidance-smuggling = Помощь в переходе границы за деньги — это незаконный ввоз мигрантов, а не торговля людьми. Одно может перейти в другое, когда за этим следуют долг, сила или контроль. Для торговли людьми граница не нужна.

# No contact is set up for the help needed.
# source: guide, Section 3, Step 2 (services unavailable); review, R26
guidance-no-directory = Здесь не настроено ни одного контакта. Не касайтесь болезненных подробностей и не обещайте поддержки; только предложите связать человека с кем-то и спросите координатора, кто может помочь.
