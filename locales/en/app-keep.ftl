# Leaving fast, keeping a sealed copy on this device, locking. For the worker. The passphrase and the words “sealed” and
# “locked” stand on many screens: keep them the same everywhere.

# The button at the same corner of every screen: covers everything and opens another page
leave-now = Leave now

# Screen “leaving”, right after the start
leaving-title = If you have to leave fast
leaving-lead = “Leave now” is at the top of every screen. One tap covers everything and opens another page. With a keyboard, Shift three times does the same.
leaving-lead-gone = With nothing kept, what was noted is gone then. It does not lock by itself: use “Leave now” before you put this device down.
leaving-lead-kept = What was noted stays sealed on this device. Only your passphrase opens it.
leaving-cannot = What leaving can’t take away
leaving-cannot-history = The list of visited pages still shows that this page was opened.
leaving-cannot-files = Saved files, printed pages and screenshots stay where they are.
leaving-cannot-device = Some keyboards and backups remember what was typed. Tap answers where you can.
leaving-cannot-watched = A program that watches this device sees all that you see.

# The choice on the screen “leaving”
keep-question = What stays on this device?
keep-memory = Keep nothing
keep-memory-detail = Nothing is stored. Until you close it, anyone who holds this device can see it
keep-protect = Protect this conversation
keep-protect-detail = It locks by itself, and a sealed copy stays here until you erase it or it is too old. Only a passphrase opens it
# A deployment that wants every conversation protected
keep-always = Every conversation is protected here. Make a passphrase to go on.
# A deployment that wants nothing kept
keep-never = Nothing is stored on this device. Closing or reloading this page erases everything. It does not lock: use “Leave now” before you put this device down.
# The single-file version, in place of the choice. The first stands on the start screen, too
keep-single-start = Nothing can be stored on this device with this file. Closing or reloading it erases everything.
keep-single = This is the single-file version: it can’t protect a conversation and keep it on this device. Closing or reloading it erases everything. If something must not be lost, save a sealed file before you close it.
# The same, where the deployment wants every conversation protected
keep-single-always = Your organisation wants every conversation protected on the device. This file can’t do that. If you can, open the page on the web instead. Otherwise you can go on, with nothing kept.
keep-begin = Make a passphrase
# Protected already: what that means
keep-on-title = This conversation is protected
keep-on = A sealed copy is kept as you work. It is erased when you tap “Done: erase what is kept here” at the end, when you stop, or when they take back their yes. { $hours } hours after the last change it opens no more, and this page erases it.
keep-on-lock = It locks after { $minutes } min without a touch, or when this page is out of sight for half a minute. If others use this device, they meet a locked page until then. They can erase the copy, but not open it.

# The passphrase: made, shown once, typed again
phrase-title = Your passphrase
phrase-lead = Turn the screen away. Learn it, or write it on paper with nothing else on it. Carry the paper on you, never with this device or where the person could be found with it. Tear it up when you finish.
phrase-lost = Nobody else can open it, no colleague and no helpdesk. If it is lost, what you noted is lost. If someone may force you to tell it, keep nothing.
phrase-making = One moment. A passphrase is being made.
phrase-form = Words or digits?
phrase-words = Words
phrase-words-detail = Six words in English letters
phrase-digits = Digits
phrase-digits-detail = Sixteen digits, for any keyboard
# Read out before the passphrase itself
phrase-is = The passphrase is:
phrase-another = Make another one
phrase-noted = I have it, go on
phrase-drop = Keep nothing instead
phrase-again-title = Type it once more
phrase-again-lead = So that you can be sure. It stays hidden now.
phrase-field = Passphrase
phrase-show = Show
phrase-hide = Hide
phrase-confirm = Protect
phrase-differs = This is not the same. Try again, or look at it once more.
phrase-empty = Type the passphrase.
phrase-look = Show me the passphrase again
phrase-working = Sealing. This takes a few seconds, on an old phone up to half a minute.

# The small state at the top of each screen
state-memory = Not kept here
state-kept = Kept, sealed
state-keeping = Keeping…
state-unkept = Not kept now
# Said once when it changes
state-said-kept = From now on this conversation is kept, sealed.
state-said-memory = This conversation is not kept on this device.

# A save that failed: stays until one works
unkept-title = Not kept on this device right now
unkept = You can go on. What you note from now on is only on this screen, so don’t close it.
unkept-again = Try again
# What was opened isn’t the last that was kept
older-title = This is an older copy
older = The last things you noted before may be missing. Look through your answers.
older-close = I have seen it
# What was kept could not be erased
unerased-title = What was kept could not be erased
unerased = It is still sealed on this device. Try again, or clear this site’s data in the browser’s settings.
unerased-again = Erase it
# At the start, after something ended
was-erased = What was kept on this device is erased.
was-expired = What was kept on this device was too old, so it is erased.
was-gone = Nothing that could be opened is left on this device.
was-elsewhere = Another conversation stays sealed on this device. Nothing of this one is kept.

# The locked screen. It says nothing of what is in it
locked-title = Locked
locked-open = Open
locked-working = Opening. This takes a few seconds.
locked-wrong = This passphrase doesn’t open it.
locked-wait = You can try again in { $seconds } s.
locked-left = { $left ->
    [one] After one more wrong passphrase, what is kept is erased.
   *[other] After { $left } more wrong passphrases, what is kept is erased.
}
locked-erase = Erase what is kept
locked-erase-detail = This may be a colleague’s. Once erased, nobody can bring it back. Left alone, it goes by itself.
locked-erase-confirm = Erase for good
locked-erase-keep = Keep it
locked-erasing = Erasing…
locked-fresh = Begin another one here, with nothing kept
# Locked, but the last save failed: closing the page would lose what it holds
locked-unkept = The last notes could not be kept. They are still here; don’t close this page.
# What was kept is damaged, but the page still holds the notes: goes on with them, and erases the damaged copy
locked-restore = Go on with the notes still here
# The cover over a conversation that isn’t kept: one tap shows it again
covered-title = Covered
covered = Not locked: one tap shows it again. If this is not your own conversation, use “Leave now”.
covered-show = Show it again

# Twenty seconds before it locks
warning = This locks in { $seconds } seconds.
warning-stay = Stay

# Why the vault could not do it
vault-wrong-secret = This passphrase doesn’t open it.
vault-weak-secret = This passphrase is too short or too simple.
vault-nothing = There is nothing to open here any more.
vault-damaged = What was kept is damaged and can’t be opened.
vault-expired = It was kept longer than it may be, so it is erased.
vault-not-kept = This browser lets us keep nothing here. A private window or a full device can be the reason. You can go on with nothing kept.
vault-elsewhere = Another tab or window keeps its conversation here. Go on there, or close it and try again.
vault-not-sealed = This is not a sealed file that can be opened here.
vault-not-a-key = This is not a key.
vault-memory = This device has too little memory free. Close other pages and try again.
vault-message = That did not work. Try again. If it stays so, load this page again.
# Something is kept here already, from before
vault-kept-already = Another conversation is kept here already, perhaps a colleague’s. You can go on with nothing kept; the other stays as it is.

# The quiet lines at the foot of the start screen
about-build = Version { $version }, build { $build }
about-offline = Works without a network now.
about-getting = Getting ready to work without a network…
about-online = Needs the network to start.
about-single = This is the single-file version. It can’t keep a conversation on this device and can’t update itself.
about-update = A newer version is ready.
about-update-use = Use the newer version
# The button was pressed, but another window is open, which may hold a conversation
about-update-others = Not yet: this page is open in another tab or window. Close it, then try again.
