# The first screens: start, preparation, safety, consent. For the worker unless said otherwise.

# The start screen. The same words stand in index.html, painted before the program arrives; a test compares them.
start-title = Prepare a first conversation
start-lead = This leads you through a first conversation with someone who may need protection: is it safe, what do they agree to, what do they need, and who can help.
start-question = What may you do?
# What the worker may do: the choice, a quieter line under it, and (.does) one sentence that appears when it is chosen
path-trained = I am trained to interview
    .detail = Safety, consent, conversation and referral
    .does = You are led through the whole conversation. Every question can be skipped, and you can stop at any time.
path-not-trained = I am not trained to interview
    .detail = You offer to connect the person with someone
    .does = You get the words to offer contact and you pass on what that needs. You ask nothing about what happened.
path-observe-only = I only observe
    .detail = No contact with the person
    .does = You mark what you saw, with nothing that says who it is, and hand it to a trained colleague.
# What the tool never does: opened in place
start-never = What this never does
start-never-verdict = It never says what someone is or isn’t, and puts no number on it. You decide, and others after you.
start-never-story = It never asks for proof or for a whole story.
start-never-send = It never sends anything by itself. What leaves this device, you print or save yourself.
start-never-keep = It keeps nothing on this device, unless you choose to.
start-never-police = It never brings in the police or immigration on its own.

# Preparation: what is filled into the words to say
words-title = You and this place
words-lead = Your job and organisation are filled into the words that you will say. Nothing here is about the person.
words-job = Your job
words-job-hint = As you would say it, such as “social worker”. You can leave it open.
words-organisation = Your organisation
words-organisation-hint = Leave it open if its name could put the person at risk.
# The same place for someone who only observes
words-observe-title = This place
words-observe-lead = One thing about the place. Nothing here says who the person is.
# The kind of place
setting-question = What kind of place is it?
setting-camp = Camp or settlement
setting-reception = Reception or collective centre
setting-border = Border, port or airport
setting-detention = Place of detention
setting-shelter = Shelter
setting-clinic = Clinic or hospital
setting-hotline = Hotline, or at a distance
setting-interview = Registration or asylum interview
setting-community = Visit in the community
setting-other = Another place

# Language and interpreter
language-title = A language they feel at home in
language-spoken = Language you will speak together
language-spoken-hint = You can leave this open.
# A rule, shown in a box
language-rule-title = Never a companion, a relative or an employer
language-rule = Also not when they offer kindly, and never a child. Someone close may be afraid, may change the words, or may be part of the harm.
language-interpreter = Who interprets?
# Who interprets. .todo = what to do, shown when it is chosen
interpreter-not-needed = Nobody is needed
interpreter-present = A trained interpreter, here
    .todo = Agree before you begin: everything is said, nothing is added, nothing is passed on. Ask if the person is at ease with the interpreter.
interpreter-remote = A trained interpreter, by phone or video
    .todo = Check that nobody can listen in at either end. Say no name.
interpreter-colleague = A colleague who speaks the language
    .todo = Choose one who has no tie to the person or their group. Agree that nothing is passed on.
interpreter-nobody = Nobody suitable yet
    .todo = Keep to safety, care, water and food for now. Find a trained interpreter by phone, or agree on a time to come back with one. Do not fill the gap with someone who is close by.
language-wish = What the person prefers
language-wish-hint = For example a woman, a man, or nobody from where they come from.

# Is it safe to talk? Each question has its own help and, when the answer calls for it, what to do
safe-talk-title = Is it safe to talk?
safe-talk-lead = Look around first and answer from what you see. If someone needs care or is in danger, get help at once; the questions can wait.
# Beside a question that decides and was left open
safe-talk-open = Answer this one.
# Title of the box that says what to do
safe-talk-todo = What you can do
safe-talk-help-first = Get help first
# A button: what was unsafe was put right, such as help called, or a quiet place found
safe-talk-made-safe = Now it is safe

# It isn’t safe for now
not-safe-title = Not now, and that is all right
not-safe-lead = It isn’t safe to talk yet. Start with what you can change.
not-safe-ways = If you can’t make it safe
not-safe-check = Look at the answers again
not-safe-check-detail = One was wrong, or things have changed.
not-safe-stop = Stop for now
not-safe-stop-detail = Nothing is kept. Begin again when it is safe.
not-safe-observe = Only observe
not-safe-observe-detail = You don’t talk. You mark what you saw and hand it to a trained colleague.

# The person’s age, for the right words
age-title = Words that fit their age
age-title-seen = How old they seem
age-lead = No proof is needed. In doubt, a person gets the care that a child would get.
age-question = How old are they?
age-question-seen = How old are they, as far as you can see?
age-adult = Adult
    .detail = 18 or older
age-adolescent = Adolescent
    .detail = About 12 to 17
age-child = Child
    .detail = Younger than about 12
age-unknown = I don’t know
    .detail = Treated as a child until someone knows

# PERSON-FACING, down to the next note: the person may read these screens. Headings, and leads above the words to say
consent-say = Say this, in your own voice
consent-say-too = Then say this
# The limits of confidentiality, and the person’s rights
limits-title = Before we begin
# Asking to talk; on the path of workers who are not trained, asking to be connected
ask-talk = Is it all right to talk?
ask-connect = Shall I put you in touch with someone?
# Above the four answers
consent-answered = What did they answer?
# Asking to take notes; what stays possible without
notes-title = May I write short notes?
notes-without = That is fine. You can still talk, and you can still get help. Nothing is written down.
notes-unsafe = It may not be safe to keep a note here. You can talk without notes: mark “No”.
# Asking to be contacted again
recontact-title = May someone be in touch again?
recontact-ways = Later you choose together which ways and times are safe.
recontact-by-word = Nothing is written down, so agree now, in words: who, where and when.
recontact-back = That is fine. Say how and where they can find you.

# A child: who decides. For the worker alone
child-title = What is best for the child
child-lead = This comes before everything else, and the child’s own yes or no counts.
child-decider = Who cares for the child and decides?
decider-parent = A parent
decider-relative = Another relative
decider-guardian = A guardian named by law
decider-service = A care worker or a service
decider-nobody = Nobody yet
    .todo = Refer to the child protection service, so that someone is found. Until then ask only what the child’s safety needs.
decider-unknown = I don’t know
    .todo = Refer to the child protection service, who can find out. Until then ask only what the child’s safety needs.
child-involved = Could that person be part of the harm?
child-keep-out-title = Do not involve them
child-keep-out = Don’t tell them about this talk and don’t ask for their agreement. Refer to the child protection service: they find out what is best and who can decide.
child-bring-in = If the child is at ease with it, ask that person too. See the child alone all the same.
# What to keep in mind with a child
child-mind = Keep in mind
child-mind-assent = Ask the child at each step, in words they know, and watch for a silent no.
child-mind-short = Keep it short. A person trained to work with children should lead as soon as there is one.
child-mind-family = Do not plan or promise a return to family. Looking for family is a service of its own.

# The person said no, not now, or couldn’t say
declined-title = Thank them and leave the door open
declined-back = A way back
declined-back-press = Don’t ask why, and don’t ask again today.
declined-back-where = Say where and when they can find you or a colleague.
declined-back-care = Care, food and a place to sleep don’t depend on their answer.
declined-kept = Nothing is kept here.
declined-asylum = If they want to know about asylum
declined-change = They changed their mind

# No referral contact is set up in this place. Not a lock: the worker can go on
no-contacts-title = Who could help from here?
no-contacts-ask = Ask your focal point now who can be reached, without saying who the person is.
no-contacts-ways = How will you go on?
no-contacts-connect = Only connect them
no-contacts-connect-detail = No questions about what happened. You ask if they want to be put in touch.
no-contacts-on = Go on, knowing this
no-contacts-on-detail = Keep to safety and care. Promise nothing.

# Talking without notes: things to talk about, and no place to keep an answer
prompts-title = Talk without notes
prompts-lead = Nothing can be written here and nothing is kept, so don’t write it down later either. These are things to talk about, in any order. Ask only what helps now, and stop when they have had enough.
prompts-topics = What you can talk about
prompts-asylum = Always say this
