# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = ለእርስዎ ጥቂት ጥያቄዎች
held-lead = እዚህ በራስዎ መመለስ ይችላሉ። የሚፈልጉትን ያህል ጊዜ ይውሰዱ።
held-lead-skip = ማንኛውንም ጥያቄ ማለፍ ይችላሉ። በፈለጉት ጊዜ ማቆም ይችላሉ።
held-lead-covered = መልሶችዎ እንደተሸፈኑ ይቆያሉ። ማን ማየት እንደሚችል በመጨረሻ እርስዎ ይወስናሉ።
held-lead-listen = እያንዳንዱን ጥያቄ ማዳመጥ ይችላሉ። በጆሮ ማዳመጫ ከሰሙ ሌላ ሰው አይሰማም።
# { $leave } is the next message: the button that leaves at once
held-lead-leave = ሰው ከመጣ ይህን ይንኩ፦ { $leave }። እዚህ ያለው ሁሉ ወዲያውኑ ይጠፋል።
held-leave = አሁን ይውጡ
held-begin = ይጀምሩ
# Above a question: “2 of 5”
held-progress = { $at } ከ { $all }
held-choose-one = አንድ መልስ ይምረጡ።
held-choose-many = የሚስማሙትን መልሶች ሁሉ ይምረጡ።
held-write = የፈለጉትን ያህል ብቻ ይጻፉ።
held-date = በግምት ቢሆንም ጥሩ ነው። ዓመቱ ብቻ ይበቃል።
# Answers that are not an answer, in the person’s own voice
held-do-not-know = አላውቅም
held-rather-not = ባልናገር ይሻለኛል
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = ቀጣይ
held-back = ወደ ኋላ
held-skip = ይህን ይለፉት
held-stop = እዚህ ያቁሙ
held-still = አሁንም እዚህ ነዎት? ለመቀጠል እዚህ ይንኩ።
# Last page. What was answered is still covered.
held-done = አመሰግናለሁ። ሌላ ጥያቄ የለም።
held-show = ይህን የሰጡዎት ሰው መልሶችዎን እንዲያዩ ይፈቅዳሉ?
held-show-yes = አዎ፣ ማየት ይችላሉ
held-show-later = አሁን አይደለም፣ እንደተሸፈኑ ይቆዩ
held-show-no = አይ፣ መልሶቼ ይሰረዙ
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = መልሶችዎ ሁሉ ይሰረዙ?
held-delete-yes = አዎ፣ ይሰረዙ
# After that choice
held-shown = ይህን መልሰው ሲቀበሉ መልሶችዎን ያያሉ።
held-covered = ለአሁኑ መልሶችዎ እንደተሸፈኑ ይቆያሉ።
held-deleted = መልሶችዎ ተሰርዘዋል።
held-give-back = አሁን እባክዎ ይህን ይመልሱ።

# Reading aloud
listen = ያዳምጡ
listen-stop = ንባቡን ያቁሙ
# Under the words, when they can’t be read aloud
listen-none = በዚህ መሣሪያ ላይ ለዚህ ቋንቋ ድምፅ የለም።
# Above words in a language that no native speaker has checked
person-draft = ይህ ትርጉም ገና አልተረጋገጠም። ትክክል ያልመሰለዎት ነገር ካለ ይጠይቁ።

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = ሰዎችን መደገፍ
talk-organisation = እዚህ ያለው የድጋፍ ቡድን
# Said by the worker before a colleague gets everything that was noted
handover-words = የሥራ ባልደረባዬ ከዚህ ሊቀጥሉ ይችላሉ፤ እንደገና መናገር እንዳያስፈልግዎ። የጻፍኩትን ሁሉ ያያሉ፤ ለሌላ እንዲተላለፍ የማይፈልጉትንም ጭምር። ለእሳቸው ልስጣቸው? ካልፈለጉም ምንም ችግር የለውም።
