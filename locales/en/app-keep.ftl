# Leaving fast, keeping a sealed copy on this device, locking. For the worker. The passphrase and the words “sealed” and
# “locked” stand on many screens: keep them the same everywhere.

# The button at the same corner of every screen: covers everything and opens another page
leave-now = Leave now

# Screen “leaving”, right after the start
leaving-title = If you have to leave fast
leaving-lead = “Leave now” is at the top of every screen. One tap covers everything and opens another page. Pressing Shift three times does the same.
leaving-lead-gone = What was noted is gone then, unless you protect it below.
leaving-lead-kept = What was noted stays sealed on this device. Only your passphrase opens it.
leaving-cannot = What leaving can’t take away
leaving-cannot-history = The list of visited pages still shows that this page was opened.
leaving-cannot-files = Saved files, printed pages and screenshots stay where they are.
leaving-cannot-device = Some keyboards and backups remember what was typed. Tap answers where you can.
leaving-cannot-watched = A program that watches this device sees all that you see.

# The choice on the screen “leaving”
keep-question = What stays on this device?
keep-memory = Keep nothing
keep-memory-detail = Closing, reloading or a crash erases everything
keep-protect = Protect this conversation
keep-protect-detail = A sealed copy stays here until you finish. A passphrase opens it
# A deployment that wants every conversation protected
keep-always = Every conversation is protected here. Make a passphrase to go on.
# A deployment that wants nothing kept
keep-never = Nothing is stored on this device. Closing or reloading this page erases everything.
keep-begin = Make a passphrase
# Protected already: what that means
keep-on-title = This conversation is protected
keep-on = A sealed copy is kept as you work. It is erased when you finish, stop or take back, or { $hours } hours after the last change.
keep-on-lock = It locks after { $minutes } min without a touch, or when this page is out of sight for half a minute.

# The passphrase: made, shown once, typed again
phrase-title = Your passphrase
phrase-lead = Write it on paper, or learn it. It is shown only now.
phrase-lost = Nobody can open what is kept without it, not even we. If it is lost, what you noted is lost.
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
phrase-differs = This is not the same. Look at your paper and try again.
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
was-elsewhere = Another tab keeps its conversation on this device. Nothing of this one is kept.

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
locked-erase-detail = It can’t be brought back.
locked-erase-confirm = Erase it now
locked-erase-keep = Keep it
locked-erasing = Erasing…
locked-fresh = Begin another one here, with nothing kept
# The cover over a conversation that isn’t kept: one tap shows it again
covered-title = Covered
covered = Tap to see it again.
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
vault-kept-already = Something is kept on this device already. Load this page again to open or erase it first.

# The quiet lines at the foot of the start screen
about-build = Version { $version }, build { $build }
about-offline = Works without a network now.
about-getting = Getting ready to work without a network…
about-online = Needs the network to start.
about-single = This is the single-file version. It can’t keep anything on this device and can’t update itself.
about-update = A newer version is ready.
about-update-use = Use the newer version
