# Sealed files: saving them, opening them, handing a conversation over, and keys. For the worker, and for the agency that
# opens a file. A sealed file is an encrypted file; “sealed” is our word for it everywhere.

# Why a file could not be sealed or opened. Said in a box, each by itself. (For what is kept on the device: vault-… in app-keep.ftl)
file-wrong-secret = This is not the passphrase or key that it was sealed with. Check it, then try again. Nothing was lost.
file-damaged = This file is damaged and can’t be opened. If there is another copy, try that one.
file-not-sealed = This file can’t be opened here. It is not a sealed file, or it is too large, or it asks too much of this device.
file-not-a-key = This is not a whole key. Copy it again, from its first letter to its last.
file-memory = This device has too little free memory for this. Close other pages and programs, then try again.
file-message = The part of the program that seals and opens files does not answer. Load the page again. If that does not help, use another browser.

# Screen “summary”, part “Pass it on”: a sealed file for an agency’s own key
seal-key = Seal for { $agency }
seal-key-detail = Makes a file that only { $agency } can open, with its own key: this summary and nothing else. You can’t open it again yourself.
# A sealed file with a new passphrase
seal-secret = Seal with a passphrase
seal-secret-detail = Makes a file that opens with a new passphrase: this summary and nothing else. You pass the passphrase on by another way.
# A ZIP file, only where the deployment allows it
seal-zip = ZIP file with a passphrase
seal-zip-detail = Only for those who can’t open sealed files. It is weaker: guessing its passphrase is a thousand times quicker, so never use another one than the one made here.
# Text files that anyone can read, only where the deployment allows them: the part that opens, its warning, its buttons
plain-title = Save without protection
plain-warning = Anyone who finds this file can read it. Save it only if there is no other way, and delete it once it has been passed on.
plain-text = Save as text
plain-record-title = The whole record, as data
plain-record = Save the record without protection
plain-record-warning = This holds everything that was noted, also what the person did not agree to share. Anyone who has the file can read it. Save it only if your organisation needs it and the person has said yes to that.

# While something is sealed or opened
seal-working = Working … This can take some seconds.
# The panel with a sealed file that is ready. First its headings: for a key, for a passphrase
seal-ready-key = Compare the words of the key
seal-ready-key-detail = These words belong to the key of { $agency }. Ask { $agency } for the words of its key, by phone or face to face. If one is different, don’t pass the file on.
seal-ready-key-typed = These words belong to the key that you gave. Compare them with those on the other device. If one is different, don’t pass the file on.
seal-ready-secret = The passphrase of this file
seal-ready-secret-detail = Write it on paper or say it where nobody listens. Never send it the same way as the file: if the file goes by e-mail, phone the passphrase. It is not kept; without it nobody can open the file, you neither.
# The same passphrase once more, dashes and all
seal-line = In one line, as other programs want it: { $line }
# How the passphrase is written
seal-form = How it is written
seal-form-words = Words
seal-form-digits = Digits
# What leaves and where it goes
seal-goes-summary = In the file: the summary for { $recipient }, and nothing else. It goes to this device’s downloads.
seal-goes-handover = In the file: everything that was noted here. It goes to this device’s downloads.
seal-name = File name: { $name }. It names nobody. Its ending shows that it is protected.
seal-save = Save the file
seal-close = Close
seal-close-secret = Close and forget the passphrase
seal-saved = Given to this device’s downloads. Look that it is there, pass it on, then delete it there and in the bin.
seal-too-large = This is too large for one file. Shorten what was written, then try again.

# Screen “summary”: handing the whole conversation over to another device
handover-title = Hand over to another device
handover-detail = Everything noted is in this file, also what the person chose not to share. It is for whoever goes on with this conversation on another device, and never for an agency.
# Who goes on: the question and its two answers
handover-who = Who goes on with it?
handover-who-me = I do, on another device
handover-who-colleague = A colleague
# For a colleague: above the words to say to the person (handover-words), and the answer
handover-say = Ask the person first
handover-yes = The person said yes to this colleague
handover-no = Without a yes, share a summary instead, or agree to talk again.
# The key that was given belongs to an agency of the directory
handover-agency = This is the key of an agency. A whole conversation never goes to an agency: seal the summary for it instead.
handover-after = On the other device choose “Open a sealed file” on the first screen. Erase it here only when it is open there, and protected there if it has to last.
handover-secret = Hand over with a passphrase
handover-key = Hand over to a key
handover-key-label = Key of the other device
handover-key-hint = It begins with age1. It is made under “Open a sealed file”, and shown there.

# What left this screen: kinds, listed on the last screen
export-printed = Printed or saved as PDF
export-sealed = Sealed file
export-zip = ZIP file with a passphrase
export-text = Text file without protection
export-note = Short note
export-handover = Sealed file with the whole conversation, for another device
export-record = The whole record, without protection
# Such as “Sealed file, for IOM”
export-for = { $how }, for { $recipient }

# On paper, when nothing was asked to be printed
print-nothing = There is nothing to print here.

# A button on the first screen, below the choices. The same words stand in index.html
open-offer = Open a sealed file
# The screen that it leads to
open-heading = Open a sealed file
open-lead = It is opened here and shown here. Nothing of it is kept on this device, and nothing is sent.
open-file = Sealed file
open-file-hint = Its name ends in .age.
open-secret = Passphrase
open-secret-hint = The words or digits that belong to this file. Capitals and spaces make no difference.
open-key-detail = This file is sealed to a key.
open-key-file = Key file
open-key-file-hint = The file that was saved when the key was made. Its name ends in .age, too.
open-key-secret = Passphrase of the key file
open-key-secret-hint = The words or digits that were shown when the key was made.
open-key-more = The key is a text, not a file
open-key-text = Key
open-key-text-hint = It begins with AGE-SECRET-KEY-1.
open-act = Open
open-missing = Choose a file first, and give what opens it.
open-back = Back to the start
open-close = Close and forget
# The file could be opened, but what is in it is of no use here
open-unread = The file was opened, but what is in it can’t be read here. It was made by another version, or by another program.
open-unread-more = What is wrong, for whoever runs this site
open-is-key = This is a key file. Choose it again under “Key file”, after the file that is sealed to it.
# Above a summary that was opened
open-summary = Opened from a sealed file
open-summary-detail = It is whole, as it was sealed. Who sealed it can’t be proven: if in doubt, ask the sender for the reference code { $code }.
open-print = Print or save as PDF
open-print-detail = Goes to this device’s print window: this summary and nothing else. Paper and PDF are not protected.
# A conversation that was handed over
open-handover = A conversation was handed over
open-handover-detail = Reference code { $code }, begun on { $date }. The file holds everything that was noted. Who sealed it can’t be proven: go on only if you expected it. It is not kept on this device unless you protect it, under Prepare.
open-continue = Go on with this conversation here

# Making a key for an agency, on the screen “Open a sealed file”
key-title = Make a key for your agency
key-detail = With a key, files can be sealed so that only your agency opens them, and no passphrase has to be passed on. A key has two halves: one to give away, one to keep.
key-make = Make a key
key-public = To give away
key-public-hint = Give this line to whoever runs First Contact for the others, for the entry of your agency.
key-words = Words to compare
key-words-hint = When someone asks which key is yours, read them these words.
key-private = To keep
key-private-hint = The other half is in a key file, which is itself sealed with this passphrase. Keep both, apart from each other. If one is lost, nobody can open what was sealed to the key.
key-save = Save the key file
key-saved = Saved to this device’s downloads. Move it to a safe place.
key-close = Close and forget the passphrase
