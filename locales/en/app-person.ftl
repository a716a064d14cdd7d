# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = A few questions for you
held-lead = You can answer here by yourself. Take all the time you need.
held-lead-skip = You can leave out any question. You can stop whenever you want.
held-lead-covered = Your answers stay covered. At the end you decide who may see them.
held-lead-listen = You can listen to every question. Headphones keep it private.
# { $leave } is the next message: the button that leaves at once
held-lead-leave = If someone comes, touch “{ $leave }”. Everything here goes away at once.
held-leave = Leave now
held-begin = Begin
# Above a question: “2 of 5”
held-progress = { $at } of { $all }
held-choose-one = Choose one answer.
held-choose-many = Choose every answer that fits.
held-write = Write as little as you like.
# Under a date
held-date = About is fine. A year is enough.
# Answers that are not an answer, in the person’s own voice
held-do-not-know = I do not know
held-rather-not = I would rather not say
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = Next
held-back = Back
held-skip = Leave this one out
held-stop = Stop here
# A button, when nothing was touched for a while and the device locks soon
held-still = Are you still there? Touch here to go on.
# Last page. What was answered is still covered.
held-done = Thank you. There are no more questions.
held-show = May the person who gave you this see your answers?
held-show-yes = Yes, they may see them
held-show-later = Not now, keep them covered
held-show-no = No, delete them
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = Delete all your answers?
held-delete-yes = Yes, delete
# After that choice
held-shown = They will see your answers when they have this back.
held-covered = Your answers stay covered for now.
held-deleted = Your answers are deleted.
held-give-back = Now give this back, please.

# Reading aloud
listen = Listen
listen-stop = Stop reading aloud
# Under the words, when they can’t be read aloud
listen-none = There is no voice for this language on this device.
# Above words in a language that no native speaker has checked
person-draft = This translation has not been checked yet. If something sounds wrong, ask.

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = support work
talk-organisation = the support team here
# Said by the worker before a colleague gets everything that was noted
handover-words = A colleague of mine could go on from here, so that you don’t have to say it again. They would see everything I noted, also what you don’t want passed on. May I give it to them? If not, that is fine.
