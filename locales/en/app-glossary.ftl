# Words explained to the worker, opened from the word. The message = the word itself; .forms = every form of it that stands in our texts, with “ | ” between;
# .meaning = one to three short sentences. Never read to the person.

# The agencies, by the name that people use for them in this language. source: framework, Part I; slides
glossary-iom = IOM
    .forms = IOM
    .meaning = International Organization for Migration. It helps people on the move, also people who have been trafficked, with shelter, papers, health care and safe return or a new start.
glossary-unhcr = UNHCR
    .forms = UNHCR
    .meaning = The United Nations refugee agency. It protects refugees, people who ask for asylum, people without a nationality, and people who had to leave their homes.
# What is looked out for, and what is often taken for it: two words that must not be mixed up. source: framework, Part I.3; guide, Section 1
glossary-trafficking = trafficking
    .forms = trafficking | trafficked
    .meaning = Someone does something to a person (hires, moves, houses them), by force, lies or pressure, to gain from them. For a child, force or lies are not needed. No border has to be crossed.
# The second of them. source: guide, Section 1, smuggling and trafficking
glossary-smuggling = smuggling
    .forms = smuggling | smuggled
    .meaning = Helping someone across a border for money, with their agreement. By itself it is not trafficking, but it can turn into it.
# Words of refugee law, as offices in this language use them. source: framework, Part I
glossary-asylum = asylum
    .forms = asylum
    .meaning = Protection by a country for someone who is not safe in their own. Everyone may ask for it, with or without papers.
glossary-refugee = refugee
    .forms = refugee | refugees
    .meaning = Someone who had to leave their country because of war, or for fear of being harmed for who they are or what they think.
glossary-stateless = stateless
    .forms = stateless | statelessness
    .meaning = Without any nationality: no country takes the person for its citizen.
glossary-of-concern = of concern to UNHCR
    .forms = of concern to UNHCR | of concern
    .meaning = UNHCR’s name for those it is there to protect: refugees, people who ask for asylum, stateless people and some others.
# Words of this kind of work. source: framework, Part II, focal points
glossary-focal-point = focal point
    .forms = focal point | focal points
    .meaning = A trained colleague who is named for this subject, knows which help there is, and takes over from you.
glossary-referral = referral
    .forms = referral | referred
    .meaning = Putting the person in touch with someone who can help, with what the person agreed to pass on, and nothing else.
glossary-screening = screening
    .forms = screening | screenings
    .meaning = A first, short look at what someone needs and who should know. It decides nothing about anyone.
# Words about children, and about asking. source: framework, Part II, Special considerations for children
glossary-best-interests = best interests
    .forms = best interests
    .meaning = What is best for this child, found out by people trained for it, with the child’s own view. It comes before everything else.
glossary-assent = assent
    .forms = assent
    .meaning = A child’s own yes, in words the child understands. It is asked for as well as a carer’s, never left out.
glossary-consent = consent
    .forms = consent | consented
    .meaning = A free yes, after hearing what it is for and what may follow. It can be taken back at any time.
# A service, and what it does not do. source: framework, Appendix A, item 30
glossary-family-tracing = family tracing
    .forms = family tracing
    .meaning = Looking for family members. Finding them never means having to go back to them.
# Words of this program: the same as on its screens. source: policy (ours)
glossary-passphrase = passphrase
    .forms = passphrase | passphrases
    .meaning = A row of words or numbers that this program makes. Only with it can what is protected be opened.
glossary-sealed = sealed
    .forms = sealed
    .meaning = Locked so that only whom it is meant for can open it. To everybody else it is noise.
glossary-pdf = PDF
    .forms = PDF
    .meaning = A file that looks the same on every device, like a printed page.
glossary-zip = ZIP
    .forms = ZIP
    .meaning = A file that holds other files. Here it is locked with a passphrase, more weakly than a sealed file.
glossary-sms = SMS
    .forms = SMS
    .meaning = A short text message by phone. Phone companies can read it.
