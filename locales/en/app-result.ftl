# What it adds up to, needs and referral, sharing, summary, finish. For the worker unless said otherwise. Plain words,
# no verdict about anyone: nothing here may say or imply that someone is or is not trafficked.

# The eight services of the referral matrix: names, each a short heading
service-emergency-relocation = A safe place at once, away from danger
service-reception = Shelter and basic needs
service-medical = Medical help now
service-vot-process = Referral to support for people who may have been trafficked, such as IOM
service-asylum-process = Referral to the asylum process, such as UNHCR
service-family-tracing = Family tracing
service-best-interests = Best interests of the child
service-other-service = Another service, such as legal help

# The eight profiles of the form: names. What the worker indicates, never a finding
profile-asylum-seeker = Asks for asylum, or may need it
profile-possible-trafficking = May have been trafficked
profile-minor = Child, or age not known
profile-woman-at-risk = Woman at risk
profile-older-at-risk = Older person at risk
profile-violence-trauma = Lived through violence, or in deep distress
profile-health-disability = Health need or disability
profile-other-profile = Another need

# The lines of the rating rule: what applies, without a full stop. Read after “because” and after “not known yet”
rule-medical-emergency = Someone needs medical help right now
rule-harm-risk = The person might hurt themselves or someone else
rule-controller = Someone who decides for the person is close by, or the person goes back to them today
rule-danger-now = Danger or a threat now: to the person, their family or others still held
rule-moved-soon = Within three days the person could be moved, married, sent away or hidden against their will
rule-child-exploited = A child, or age not known, with a sign of exploitation or control
rule-child-alone-marked = A child without family, and something that IOM should know
rule-recent-sexual-violence = Sexual violence in the last five days: some care only works early
rule-judgement = Your own judgement: life or wellbeing is threatened
rule-strong = One strong finding, such as force, threats, debt, or papers or pay kept back
rule-two-weaker = Two weaker findings from different parts of the talk
rule-child-alone = A child without family or usual carer
rule-child-labour = A child who works in place of school or play
rule-fear-of-return = Fear of going back, or a reason that the person left for safety
rule-violence-trauma = Violence, or deep distress after it
rule-no-safe-place = No safe place to sleep tonight

# Safety questions that had their unsafe answer: short phrases for reasons and summaries
unsafe-alone = The person was not alone with you
unsafe-private-place = You could be seen or overheard
unsafe-answers-for-them = Someone speaks for them or watches them
unsafe-holds-things = Someone holds their phone, papers or money
unsafe-safe-to-talk = It did not feel safe to talk
unsafe-safe-to-note = It was not safe to keep a note
unsafe-medical-emergency = Someone needs medical help right now
unsafe-danger-now = Someone is in danger right now
unsafe-outside = Someone waits for them nearby

# Findings that are neither an answer nor a sign
finding-child = A child, or age not known
finding-judgement = The worker judges that life or wellbeing is threatened
# An answer as a reason: “Treatment: Pay was held back”
finding-option = { $question }: { $answer }
# After some findings, when there are more of them
finding-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}

# Time to act
time-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
time-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

# Screen “What this adds up to”: three cards
adds-heading = What does this add up to?
adds-lead = Three things, kept apart. None of them says what happened to the person; they help you to decide what to do next.
adds-lead-unrecorded = Nothing of the talk was noted, so you rate it yourself. Only the rating is kept.
# Card 1
adds-who = Who should know
adds-who-neither = Neither yet. Nothing noted so far says that IOM or UNHCR should be told.
adds-who-agreed = They are told only what the person agrees to.
adds-because = { $who }, because
adds-asylum = Whatever was noted, everyone may hear about the right to ask for asylum, and everyone is asked about fear of going back.
adds-asylum-go = Open “Going back”
adds-lead-title = Guidance on who leads later
adds-solutions = Guidance on what may come later
# Card 2. Act, means and purpose: the three parts of the definition
adds-parts = Act, means, purpose
adds-parts-lead = What was noted of each. It is not counted, and nothing is decided from it.
element-act = Act
    .detail = What was done: hired, moved, handed over, housed or received.
element-means = Means
    .detail = How: force, threats, lies, debt, or use of someone’s weakness.
element-purpose = Purpose
    .detail = What for: someone else’s gain.
adds-nothing-noted = Nothing noted yet
adds-means-child = For a child, or when the age is not known, means are not needed.
adds-smuggling = Paid travel
# Card 3
adds-rating = Rating
adds-suggested = Suggested
adds-yours = Your rating
adds-reasons = Because
adds-reasons-none = Nothing noted so far asks for more.
adds-open = Not known yet
adds-open-lead = Nobody has ruled these out. Not known never counts as no.
adds-open-to = Would make it { $rating }
adds-changes = What would change it
adds-changes-lead = Any one of these could, by itself. Ask only what is safe and what the person wants.
adds-changes-more = { $n ->
    [one] { $n } more
   *[other] { $n } more
}
adds-changes-signs = Signs: { $group }
adds-within = Act within { $time }
adds-decide = Keep it, raise it or lower it
adds-decide-suggested = Suggested. { $detail }
adds-why = Why you rate it differently
adds-why-hint = A short reason. It stays beside the suggested rating.
adds-why-needed = Write why. Until then the suggested rating, { $rating }, stands.
adds-why-no-words = Here no reason can be written, since nothing may be noted, so the suggested rating, { $rating }, stands.
adds-judgement-title = Your own judgement
adds-judgement = In my own judgement, life or wellbeing is threatened
adds-judgement-detail = This alone makes the suggested rating URGENT.
adds-judgement-handover = This is passed on with the hand-over.

# Screen “urgent action”
urgent-heading = What must happen now?
urgent-lead = A few words each. Say who will do it and until when, so that nobody waits for somebody else.
urgent-handover-heading = Must anything happen at once?
urgent-handover-lead = If not, leave this open and continue.
urgent-what = What
urgent-what-hint = What to do, never why: “a safe bed tonight”, “a nurse, today”. No name, illness or event.
urgent-no-words = Only the time is kept here, so that nothing names anyone. Agree in words what must happen and who does it.
urgent-whom = By whom
urgent-whom-hint = A role or a service; no names.
urgent-by = By when
urgent-by-fill = In { $time }
# Hints below “by when”; they never stop anyone
urgent-by-empty = No time is set yet. A time helps others to act.
urgent-by-unreadable = This is not a day and time yet. Write it as 2026-11-22T14:30.
urgent-by-past = This day lies before this conversation. Is it the right one?

# Screen “profiles”
needs-profiles-heading = What describes their situation?
needs-profiles-lead = You decide what to indicate. It helps to find the right help and is not a finding about the person.
needs-profiles-legend = Profiles
needs-suggested = Suggested
needs-suggested-why = Suggested. { $why }
needs-accept = Accept the suggestions
needs-words = In a few words
needs-words-hint = Only what explains the choice. No names.

# Screen “help already given”
given-heading = What help did they already have?
given-lead = So that nobody has to ask twice. You can leave this open.
given-line = Help { $n }
given-nature = What kind of help
given-nature-hint = Such as: shelter, food, a doctor, papers, advice.
given-organisation = Organisation
given-contact = Whom to ask there
given-contact-hint = A role is better than a name.
given-details = How to reach them
given-add = Add help
given-add-more = Add more help
given-remove = Take out help { $n }
given-none = Nothing noted yet.

# Screen “referral”: the matrix, one card a service
referral-heading = Which help, and from whom?
referral-lead = Offer what fits. The person may want one kind of help and not another.
referral-asks = Ask the person
referral-chosen = Chosen
referral-why = Suggested, because: { $why }
referral-for = For whom it is
referral-to = To whom
referral-to-hint = An agency or a role; no names. Only { $recipient } is told these words.
referral-use = Use this one
referral-hours = Hours: { $hours }
referral-checked = Last checked { $date }
referral-stale = Last checked { $date }, more than { $days } days ago. Check it before you rely on it.
referral-no-contact = No contact configured: ask your focal point.
referral-table = All rows at a glance
referral-table-service = Service

# Screen “connect”: without notes, or not trained
connect-heading = Whom will you connect them with?
connect-lead = One agency or colleague whom the person wants to meet. Ask them first.
connect-legend = Connect with
connect-reach = How to reach { $recipient }

# Screen “safe contact”. Asked of the person; it may be seen by the person
reach-heading = How can they be reached safely?
reach-lead = Ask: what is safe for you? A phone may be in someone else’s hands. You can leave this open.
reach-ways = Safe ways
reach-ways-hint = Such as: through the clinic, a trusted friend, a phone that only they use.
reach-times = Safe times
reach-times-hint = Such as: weekday mornings.
reach-avoid = What to avoid
reach-avoid-hint = Such as: no messages, no calls after dark, who must not notice.

# Screen “sharing”: whom to share with
sharing-heading = Who may be told?
sharing-lead = Ask about each one apart. The person can say yes to one and no to another, and the help stays the same.
sharing-legend = Agencies to ask about
sharing-none = No agency has come up yet. Add one below if the person wants help from it.
sharing-add = Add another agency
sharing-not-asked = Not asked yet
sharing-yes = Agreed, { $n ->
    [one] { $n } kind of information
   *[other] { $n } kinds of information
}
sharing-not-now = Not now: nothing goes
sharing-no = No: nothing goes
sharing-cannot-say = Not clear: nothing goes

# Screen “share with one recipient”
share-heading = May { $recipient } be told?
share-script-lead = Say this, in your own voice
share-answer = What did they answer?
share-nothing-yet = Nothing goes to { $recipient } unless the person says yes.
share-what = What may { $recipient } know?
share-what-lead = Ask about each kind. Nothing is ticked until the person agrees.
share-needed = What they need to act
share-others = Other kinds
share-others-hint = They can act without these.
share-contact-closed = Not possible: the person does not want to be contacted again, or was not asked. You can change that answer in “Consent”.
share-preview = What goes to { $recipient }
share-preview-always = Always, so that they can act: rating, by when, kind of place, reference code, day. What must happen now goes only with “What happened” and “Health”.
share-goes = Goes
share-goes-none = Nothing more.
share-stays = Not shared
# Why a kind is not shared
withheld-not-agreed = not agreed
withheld-not-needed = not needed by them, and not agreed
withheld-no-recontact = no wish to be contacted again
share-read-back = Read it back to them
share-read-back-lead = Tell them in plain words what stands here, and change what they want changed. Do not leave the screen with them.

# Why a recipient gets nothing
not-shared-no-consent-to-talk = The person has not agreed to talk.
not-shared-no-consent-to-notes = The person has not agreed to notes.
not-shared-not-agreed = The person did not agree that { $recipient } is told anything. Nothing goes there.
not-shared-not-asked = The person was not asked yet about { $recipient }. Nothing goes there.
not-shared-withdrawn = The person took everything back. Nothing can go anywhere.
not-shared-stopped = The conversation was ended. Nothing can go anywhere.
not-shared-declined = The person said no. Nothing can go anywhere.
not-shared-not-chosen = This is not the agency that you chose.
not-shared-ask = Ask about { $recipient }

# The document: a summary for one recipient, on screen, on paper and as text. Read by the agency
doc-title-referral = Referral summary for { $recipient }
doc-title-handover = Hand-over to { $recipient }
doc-title-observation = Observation, for { $recipient }
doc-title-outcome = Short referral to { $recipient }
doc-invented = INVENTED – practice only. No real person stands behind this.
doc-code = Reference code
doc-date = Day of the conversation
doc-from = From
doc-rating = Rating
doc-rating-words = { $rating }. { $detail }
doc-rating-suggested = Suggested by the rule
doc-time = Time to act
doc-judgement = Judgement
doc-urgent-what = What must happen
doc-urgent-whom = By whom
doc-urgent-by = By when
doc-rating-reason = Why the worker rates it differently
# Without notes, when the worker gave no rating
doc-not-rated = Not rated. Nothing was written down, as the person wished. Ask for a talk soon.
doc-reasons = Reasons for the rating:
doc-reasons-not-shared = Some reasons rest on things that are not shared here.
doc-age = Age
doc-age-adult = 18 or older
doc-age-adolescent = About 12 to 17
doc-age-child = Under about 12
doc-age-unknown = Not known; treat as a child
doc-language = Language
doc-interpreter = Interpreter
doc-interpreter-wish = Wish about the interpreter
doc-setting = Kind of place
doc-made-safe = { $what } (made safe since)
doc-note = Note: { $note }
# A line of the rule, and in brackets what it rests on
doc-because = { $rule } ({ $because })
# An answer and a note of it; a kind of help and to whom
doc-beside = { $one } – { $other }
doc-signs-lead = Noticed, not proof. What was not noticed proves nothing either.
doc-sign = { $sign } ({ $grounds })
doc-picture-lead = What was noted of each part. No conclusion is drawn.
doc-needs-lead = Indicated by the worker. Not a finding.
doc-profile-words = In words
doc-referral-to = To: { $to }
doc-not-shared = Not shared: { $kinds }.
doc-not-shared-lead = This list is the same whether anything was noted or not.
doc-made-with = First Contact, form { $pack } { $version }.
# Headings of the document’s sections
doc-section-action = What to do
doc-section-who = Who can be told, and why
doc-section-basics = Basics
doc-section-contact = How to reach the person safely
doc-section-safety = Safety
doc-section-identity = Name and birth
doc-section-background = Background
doc-section-family = Family
doc-section-documents = Papers
doc-section-health = Health
doc-section-account = What happened
doc-section-acts = Things done under pressure
doc-section-signs = What was noticed
doc-section-picture = Act, means, purpose
doc-section-needs = Situation
doc-section-help = Help already given
doc-section-referral = Help wanted or suggested
doc-section-not-shared = Not shared
# The short note for a text message or the radio: parts, joined by a space. Nothing else may stand in it
note-invented = PRACTICE.
note-code = Reference { $code }.
note-rating = { $rating }.
note-by = By { $by }.
note-within = Within { $time }.
note-whom = For { $recipient }.
note-no-rating = Call back.

# Screen “summary”
summary-heading = What goes to whom
summary-lead = Nothing leaves this device by itself. Each step below says what leaves and where it goes.
summary-for = Summary for
summary-none = Nobody has agreed to a summary yet.
summary-none-sharing = Ask who may be told
summary-none-connect = Choose whom to connect them with
summary-act-title = Pass it on
summary-print = Print or save as PDF
summary-print-detail = Goes to this device’s print window: this summary and nothing else. A paper or PDF is not protected; hand it over yourself.
summary-note = Short note for SMS or radio
summary-note-detail = Reference, rating, time and agency. It says nothing about the person.
summary-note-save = Save the note
# Said after each act
summary-said-printed = The print window was opened.
summary-said-saved = Saved to this device’s downloads. The file name says nothing about anyone.
summary-said-refused = The browser refused. Nothing has left.

# Screen “finish”
finish-heading = Before you go on
finish-heading-withdrawn = Everything was erased
finish-heading-stopped = Stopped for now
finish-heading-declined = Their answer is respected
# The same two while what was kept is still being erased, or could not be
finish-heading-taken-back = Their yes is taken back
finish-taken-back = They took back their yes. What was noted is off this screen. Help them ask for deletion of what was already passed on.
finish-withdrawn = They took back their yes. What was noted here is gone and can’t be brought back. Help them ask for deletion of what was already passed on.
finish-stopped = What was noted here is gone. You can begin again when it is safe.
# The same while what was kept is still being erased, or could not be
finish-stopped-unerased = What was noted is off this screen. You can begin again when it is safe.
finish-declined-unerased = They did not say yes. They can come back at any time.
finish-declined = They did not say yes, so nothing was kept. They can come back at any time.
finish-say = Your last words to them
finish-exported = What left this screen
finish-exported-none = Nothing. If someone was to be told, go back to “Summary”.
finish-files = Saved files are in this device’s downloads. Pass them on safely, then delete them there and in the bin.
finish-remains = What stays on this device
# Nothing is kept, or it is erased
finish-remains-detail = No copy is kept by this page. Saved files and paper are still where you put them. The browser may still list that this page was opened.
# It is still kept, sealed; the button below erases it
finish-kept = A sealed copy is still on this device. Erase it when everything has been passed on. It goes by itself { $hours } hours after the last change.
finish-erase = Done: erase what is kept here
finish-erasing = Erasing. Wait a moment.
finish-safety = Safety first
finish-safety-detail = Ask if it is safe for them to go where they are going now. Think of your own safety too.
finish-dos = Do
finish-donts = Don’t
finish-wellbeing = And you
finish-again = Begin a new conversation
finish-again-detail = This erases everything here. Pass on what was agreed first; it can’t be brought back.
finish-again-confirm = Erase and begin anew
