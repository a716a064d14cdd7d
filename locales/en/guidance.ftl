# Guidance for the worker (finish screen, help, and next to the results). Never read to the person. One or two sentences each.

# What to do.
# source: guide, Section 3, Do’s and Don’ts; Interview DO
guidance-dos-1 = Ask before each step, and do only what the person agreed to.
guidance-dos-2 = Tell them about all the help there may be, not only the kind you know best.
guidance-dos-3 = Say that nothing has to be decided now, and that they can change their mind later.
guidance-dos-4 = Ask if there is someone they trust. If it is safe for you, offer your phone so that they can call them.
guidance-dos-5 = Think of safety before, during and after you talk: theirs, their family’s and yours.
guidance-dos-6 = End kindly, say what happens next, and say how to come back.

# What not to do.
# source: guide, Section 3, Step 1; Sample risks and responses (additional persons)
guidance-donts-1 = Do not investigate, look for proof or try to free anyone. If others may be at risk, tell your focal point.
# source: guide, Section 3, Do’s and Don’ts
guidance-donts-2 = Do not contact the person again on your own, and do not ask others about them.
guidance-donts-3 = Do not tell names or details to family, police, community leaders, or to colleagues or supervisors the person has not agreed to. Share only what the person agreed to, with those who must act on it.
guidance-donts-4 = Do not promise help, safety or an outcome that you cannot be sure of.
# source: guide, Section 3, Interview DON'T; Do’s and Don’ts
guidance-donts-5 = Do not judge, show shock or say what you would do. Choices made under pressure are not theirs to answer for.
# source: guide, Section 3, Interview criteria (interpretation); Lack of control 3
guidance-donts-6 = Do not let a companion, relative, neighbour or employer interpret, even when they offer kindly.
# source: guide, Section 3, Do’s and Don’ts
guidance-donts-7 = Do not confront anyone or try to settle things between the person and someone else.

# A word for the worker's own wellbeing.
# source: policy (ours)
guidance-wellbeing-1 = You listened and you passed it on safely: that is your part, and it is enough.
guidance-wellbeing-2 = Hearing hard things can stay with you. Take a pause before the next person.
guidance-wellbeing-3 = If it stays with you, talk to someone you trust about how you feel, without the person’s name or story.

# Who leads. Guidance for later steps; the agencies decide, not this tool. “Found to be” is always somebody else's later decision.
# source: framework, Part II.4.A; slides, Identification
guidance-lead-both = If someone is later found to be both a trafficked person and of concern to UNHCR, UNHCR leads and works with IOM. Neither is decided here.
# source: framework, Part II.4.B
guidance-lead-iom = If someone is later found to be a trafficked person but not of concern to UNHCR, IOM leads and works with UNHCR and others as needed.
# source: framework, Part II.4.D
guidance-lead-unhcr = If someone is later found to be of concern to UNHCR and not a trafficked person, UNHCR leads.
# source: framework, Part II.4.C
guidance-lead-neither = If someone is later found to be neither but needs protection or help, they are referred to IOM or to a suitable state or other service.

# Possible solutions, and who is involved in each. Voluntary, informed, decided later with the person.
# source: framework, Part III.1.A; slides, Voluntary repatriation, return and reintegration
guidance-return-refugee = Return of a refugee is voluntary, safe and rarely a short-term answer. UNHCR leads, and IOM is contacted first in case it has special support.
# source: framework, Part III.1.B; slides
guidance-return-other = Voluntary return of a trafficked person who is not a refugee is led by IOM. UNHCR helps if statelessness is an issue.
# source: framework, Part III.2.A; slides, Local integration
guidance-integration-refugee = For a refugee who stays, UNHCR and local partners may give support. IOM is asked about special services.
# source: framework, Part III.2.B; slides
guidance-integration-other = For a trafficked person who is not a refugee, IOM leads with local partners and may ask the state to allow a longer stay. UNHCR may step in for stateless people.
# source: framework, Part III.3.A; slides, Protective relocation / resettlement
guidance-relocation-refugee = If a refugee or stateless person is safe neither here nor at home, UNHCR leads on moving to a third country. IOM may support the new start.
# source: framework, Part III.3.B; slides
guidance-relocation-other = If a trafficked person who is not a refugee is safe neither here nor at home, IOM tells UNHCR and both look for a country. IOM arranges the journey.

# The difference between paid help to cross a border and this tool's subject.
# source: review, R12; guide, Section 1, smuggling and trafficking
guidance-smuggling = Being helped across a border for money is smuggling and is not trafficking. It can become it, when debt, force or control follows, and trafficking needs no border.

# No contact is set up for the help needed.
# source: guide, Section 3, Step 2 (services unavailable); review, R26
guidance-no-directory = No contact is set up here. Do not go into painful details or promise support; only offer to connect, and ask your focal point who can help.
