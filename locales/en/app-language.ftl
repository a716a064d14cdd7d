# Languages, reading aloud and handing over the device. For the worker.

# Opens the choice of languages, from every screen; its heading
languages-open = Languages
languages-title = Languages
languages-lead = You can change these at any time. Nothing that was noted changes or is lost.
# Names the three choices
languages-worker = Your language
languages-worker-hint = Buttons, headings and help.
languages-person = The person’s language
languages-person-hint = All that you say or show to them.
languages-person-same = The same as yours
languages-summary = The language of summaries
languages-summary-hint = For whoever gets a summary. What you typed stays as you typed it.
# After the name of a language in the list, when no native speaker has checked it
languages-draft-mark = { $language } (draft)
# Under a choice that is a draft
languages-draft = Draft translation: no native speaker has checked { $language } yet. Read with care, and ask an interpreter.
# Under a choice that has only the words for the person; { $other } is the language of the rest
languages-part = Only the words for the person are there in { $language }. Everything else is in { $other }.
# While a language comes, and when it can’t come
languages-getting = Getting { $language } …
languages-failed = { $language } is not on this device yet. Go on without it, or connect once and try again.
languages-done = Done
# Shows words to the person in both languages, or in theirs alone
languages-both = Show your language beside theirs
# On a summary in a language that no native speaker has checked
doc-draft = The fixed words of this page are a draft translation ({ $language }), not yet checked by a native speaker.

# Reading aloud, for the worker
listen-worker-none = No voice for { $language } is on this device, and there is no recording. Read the words aloud, or ask the interpreter.
# While a voice is looked for
listen-looking = Looking for a voice …

# Handing over the device, so that the person answers by themselves
hand-open = Let them answer by themselves
hand-title = Let them answer by themselves
hand-lead = The device then shows only the questions you choose, one at a time, in { $language }.
# The first when the conversation is protected with a passphrase, the second when it is not
hand-lead-protected = Nothing else can be opened until you take it back.
hand-lead-unprotected = Not protected: whoever presses the line at the foot can see what was noted. Stay within reach.
hand-offer = Offer it, and accept a no. Stay near, but do not look over their shoulder. Headphones keep it private. Show them the button in the upper corner: if someone comes, it makes everything here go away at once.
# Before the hand-over; { $line } is the line for staff. How to press it follows.
hand-how = To take it back, open “{ $line }” at the foot of their screen.
hand-which = Which questions?
hand-all = All on this page
hand-none = Choose at least one question.
hand-begin = Hand it over now
# Closes the choice of questions
hand-keep = Not now
hand-count = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
# At the foot of the person’s screens, small: for the worker
hand-back = For staff: take it back
hand-back-lead = Press and hold for three seconds. On a keyboard, hold the Enter key. If you cannot hold it, press it five times within ten seconds.
hand-back-held = Keep holding …
hand-back-phrase = Then type the passphrase of this conversation.
# After it came back, while the answers are covered
hand-covered = They answered { $n ->
    [one] { $n } question
   *[other] { $n } questions
}. The answers are covered.
hand-covered-lead = Covered answers count for nothing and go to nobody.
hand-covered-ask = Show or read them this, and accept a no
# When the person chose “Not now” on the device
hand-later = They said: not now. Do not press them.
hand-later-ask = Ask only if they come back to it
hand-covered-show = They agree: show me
# The person goes on where they were
hand-again = Give it back to them
hand-covered-erase = They don’t agree: erase the answers
# Asked before that
hand-erase-title = Erase their answers?
hand-erase-detail = They can’t be brought back.
# Said once after the person agreed on the device, or in words
hand-shown = They let you see their answers. The answers now stand with the questions.
hand-erased = Their answers are erased.
hand-nothing = They answered nothing. That is fine.

# Closes what a word means, which was opened from the word
glossary-close = Close
