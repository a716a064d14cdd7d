# The interface around the screens: header, navigation, dialogs, words used in many places. For the worker.
app-name = First Contact
# Button at the foot of each screen: to the screen before, to the next one
app-back = Back
app-continue = Continue
# Opens the list of all parts; the list’s heading; closes it
app-map = All parts
app-map-close = Close the list
# Progress: “4 of 9 parts”
app-progress = Part { $at } of { $all }
# Names of the parts
part-prepare = Prepare
part-safety = Safety
part-consent = Consent
part-conversation = Conversation
part-signs = Signs
part-adds-up = What it adds up to
part-needs = Needs and referral
part-sharing = Sharing
part-summary = Summary
part-finish = Finish
# How far a part is, said after its name
done-nothing = not started
done-something = begun
done-everything = done
done-mend = something to mend
# Answers
answer-yes = Yes
answer-no = No
answer-not-sure = Not sure
answer-not-now = Not now
answer-cannot-say = Can’t say
silence-does-not-know = Doesn’t know
silence-prefers-not-to-say = Prefers not to say
silence-not-safe-to-ask = Not safe to ask now
silence-not-asked = Not asked
# How a sign came to be known
ground-seen = Seen
ground-said = Said
ground-told = Told
ground-seen-long = I saw it
ground-said-long = The person said it
ground-told-long = Someone else told it
# Help, opened beside a question
help-open = Help
help-why = Why we ask
help-looks = What this can look like
help-other = Other explanations
help-source = Source: { $source }
# Follows a button’s words to say what it is about, for screen readers: “Help: Treatment”. Begin with what stands between the two.
about-after = : { $about }
# A short note beside a question
note-add = Short note
note-hint = A fact, not a story. { $limit } characters at most.
specify-label = Another, in a few words
clear-answer = Clear the answer
optional = You can leave this open.
# Errors at a field: what is wrong and what to do. What was typed stays.
error-too-long = This has { $length } characters; { $limit } fit. Shorten it. It is kept as you typed it, but does not count until then.
error-hidden = This has hidden characters that change how it reads. Type it again without them. It is kept, but does not count until then.
error-date = This is not a date we can read. Write a year (2010), a month (2010-05) or a day (2010-05-31).
# The same, said once when the error begins.
error-too-long-said = This is too long. Shorten it, or it does not count.
error-hidden-said = This has hidden characters. Type it again without them, or it does not count.
error-date-said = This is not a date we can read.
# Errors that stop Continue. Only safety and consent do that.
needed-title = One thing first
needed-path = Choose what you may do.
needed-safety = Answer the safety questions that are marked. “Not sure” is an answer too.
needed-age = Choose an age group. If you don’t know, say so.
needed-answer = Mark what the person answered.
needed-word = Say how you will go on without anyone to refer to.
needed-protection = Make a passphrase first. Every conversation is protected here.
# The button that stops or withdraws, at the same corner of every screen
stop-open = Stop
stop-title = Stop or take back?
stop-person = They take back their yes
stop-person-detail = Everything noted here is erased at once. It can’t be brought back. What was already passed on stays with those who have it; help them ask for its deletion. If you handed it over, have it erased there too.
stop-now = Stop for now, it isn’t safe
stop-now-detail = Everything noted here is erased at once. You can begin again when it is safe.
stop-keep = Go on with the conversation
# Asked before a tap that would erase what was noted
erase-title = This erases what was noted
erase-detail = With this answer nothing may be kept, so everything noted so far is erased. It can’t be brought back.
erase-confirm = Erase and go on
erase-keep = Keep it, go back
# Said once before work starts
keep-nothing = Nothing is stored on this device unless you choose it. Otherwise closing or reloading this page erases everything.
# Ratings
rating-low = LOW
rating-medium = MEDIUM
rating-urgent = URGENT
rating-low-detail = No high concern noted so far.
rating-medium-detail = Act within days.
rating-urgent-detail = Act within a day.
# The disclaimer on every output, in our words: for first contact and referral only, never a status decision, never to limit claims or rights
disclaimer = For first contact and referral only. This is not a decision on anyone’s status and must not be used to limit anyone’s claims or rights, now or later.
rule-note = Project rule, version { $version }, not validated.
# A deployment whose contacts are invented
example-note = Example settings: every agency and contact here is invented.
# The program could not start
broken = First Contact can’t start: its own files don’t fit together. Load the page again; if it stays, tell whoever runs this site.
# A deployment file with faults: shown to whoever set it up. The faults follow, one a line
deployment-broken = The deployment file has faults, so its settings are not used:
