# The hub and the list of all parts. For the worker.
# Heading of the hub, and its name in the list of all parts
map-title = The conversation
# { $first } = name of the first section, such as “Right now”
map-order = Start with “{ $first }”. Then go in any order. Every question can be left open.
# After the name of a group of signs: how many are marked in it
map-signs-marked = { $n ->
    [one] { $n } marked
   *[other] { $n } marked
}
map-signs-none = nothing marked
# Shown when it is true. The first line is followed by the second.
map-enough = You have enough to refer safely.
map-enough-next = You can go to what it adds up to now.
map-nothing-more = No open question can change the rating or who should know.
# Button under these lines
map-adds-up = Go to what it adds up to

# Pages of the conversation. For the worker; the person may see them.
# Under the heading of every page
talk-lead = Ask only what fits now. Every question can be left open.
# Above words that the worker says aloud
talk-say = Say this, in your own voice
# Above a question that the worker answers by looking
talk-observed = For you to note. Do not ask this.
# Under a date field
talk-date-hint = About is fine: a year (2010), a month (2010-05) or a day (2010-05-31).
# Under a field for a few short lines; { $limit } = most characters
talk-lines-hint = A few facts, in short. { $limit } characters at most.
# Says which question the kinds of silence belong to, for screen readers; { $about } = the question’s short name
talk-silence = No answer: { $about }
# Above words to tap instead of typing them
talk-suggestions = Tap to add:
# Label of the short note’s field; { $about } = the question’s short name
talk-note = Short note: { $about }
# Button at the foot of a page, pressed when it is so
talk-told = They have told enough, or they are upset
# Opens the words to say when stopping
talk-stop-words = Words to end gently
# Back to the hub
talk-map = See all parts of the conversation

# Signs. For the worker, never read aloud.
signs-quiet = Do not read these aloud. A mark is no proof. No mark does not mean that all is well.
# How many signs are marked in all groups
signs-count = { $n ->
    [one] { $n } sign marked in all groups
   *[other] { $n } signs marked in all groups
}
# The full name of a small tile, for screen readers: “Seen: I saw it”
signs-ground = { $short }: { $long }
