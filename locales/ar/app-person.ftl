# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = بضعة أسئلة لك
held-lead = يمكنك الإجابة هنا بنفسك. لا داعي للعجلة.
held-lead-skip = يمكنك ترك أي سؤال. ويمكنك التوقف في أي وقت.
held-lead-covered = إجاباتك تبقى مغطاة. وفي النهاية يعود القرار إليك: من يمكنه رؤيتها.
held-lead-listen = يمكنك الاستماع إلى كل سؤال. وبالسماعات لا يسمع غيرك شيئًا.
# { $leave } is the next message: the button that leaves at once
held-lead-leave = إذا جاء أحد، يكفي لمس «{ $leave }»، فيختفي كل ما هنا فورًا.
held-leave = خروج الآن
held-begin = البدء
# Above a question: “2 of 5”
held-progress = { $at } من { $all }
held-choose-one = تكفي إجابة واحدة.
held-choose-many = يمكنك اختيار كل الإجابات المناسبة.
held-write = تكفي كلمات قليلة، كما يناسبك.
held-date = التاريخ التقريبي يكفي، والسنة وحدها تكفي.
# Answers that are not an answer, in the person’s own voice
held-do-not-know = لا أعرف
held-rather-not = أفضّل عدم الإجابة
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = التالي
held-back = السابق
held-skip = ترك هذا السؤال
held-stop = التوقف هنا
held-still = أما زلت هنا؟ المس هنا للمتابعة.
# Last page. What was answered is still covered.
held-done = شكرًا لك. لا توجد أسئلة أخرى.
held-show = هل يمكن لمن أعطاك هذا الجهاز رؤية إجاباتك؟
held-show-yes = نعم، تمكن رؤيتها
held-show-later = ليس الآن، تبقى مغطاة
held-show-no = لا، أريد حذفها
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = هل تُحذف كل إجاباتك؟
held-delete-yes = نعم، أريد حذفها
# After that choice
held-shown = ستظهر إجاباتك لمن أعطاك هذا الجهاز، بعد إعادته.
held-covered = تبقى إجاباتك مغطاة في الوقت الحالي.
held-deleted = حُذفت إجاباتك.
held-give-back = من فضلك، يمكنك الآن إعادة الجهاز.

# Reading aloud
listen = استماع
listen-stop = إيقاف القراءة
# Under the words, when they can’t be read aloud
listen-none = لا يوجد صوت لهذه اللغة على هذا الجهاز.
# Above words in a language that no native speaker has checked
person-draft = لم تُراجَع هذه الترجمة بعد. إذا بدا لك شيء غير صحيح، فيمكنك السؤال عنه.

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = تقديم الدعم
talk-organisation = فريق الدعم هنا
# Said by the worker before a colleague gets everything that was noted
handover-words = يمكن لشخص آخر من فريقي أن يكمل معك من هنا، حتى لا يلزمك قول كل شيء مرة أخرى. سيرى كل ما كُتب هنا، وأيضًا ما لا رغبة لديك في نقله. هل يمكنني أن أعطيه ذلك؟ وإذا كان الجواب لا، فلا بأس.
