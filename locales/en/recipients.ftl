# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = IOM
    .role = It works in many countries. It may help with shelter, health care, papers or a safe way home or onward.
recipient-unhcr = UNHCR
    .role = The United Nations agency that helps people who cannot safely go home, and people who have no nationality.
# source: framework, Part II, Special considerations for children
recipient-child-protection = Child protection service
    .role = People trained to keep children safe and to find out what is best for each child.
# source: review, R24
recipient-asylum-authority = Asylum office
    .role = The public office that takes requests for asylum and decides on them.
# source: framework, Appendix A, item 30
recipient-health = Health service
    .role = Doctors, nurses and counsellors who care for body and mind, and keep it private.
# source: guide, Section 3, Sample risks and responses
recipient-legal = Legal adviser
    .role = Someone who explains rights and the law, and speaks up for the person if they want that.
# source: framework, Appendix A, item 30
recipient-shelter = Safe place to stay
    .role = A place to sleep, eat, wash and rest for now.
recipient-tracing = Family tracing service
    .role = People who can look for family members; being found never means having to go back.
# source: framework, Part II, focal points
recipient-focal-point = Focal point
    .role = A trained colleague who knows which help there is and how to reach it.

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = Age group and language
    .detail = Age group, sex, languages spoken and read.
category-identity = Name and birth
    .detail = Name, date and place of birth.
category-background = Background
    .detail = Nationality, ethnic group, religion, marital status.
category-contact = Safe contact
    .detail = How, when and where to get in touch safely.
category-account = What happened
    .detail = A short account of the journey, work and treatment; no full story.
category-acts = Things done under pressure
    .detail = Acts that someone could hold against the person; not shared unless they want a legal adviser to know.
category-signs = What the worker noticed
    .detail = Things seen, said or heard that may point to a need for help.
category-health = Health
    .detail = Illness, injuries, medicine, and care needed now.
category-family = Family
    .detail = Who they travel with, and family members’ names.
category-documents = Papers
    .detail = Identity and travel papers, their numbers, who holds them, and status here.
category-assistance = Help so far
    .detail = What help was given, by whom, and how to reach them.
