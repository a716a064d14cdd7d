# The first screens: start, preparation, safety, consent. For the worker unless said otherwise.

# The start screen. The same words stand in index.html, painted before the program arrives; a test compares them.
start-title = التحضير لمحادثة أولى
start-lead = هذا البرنامج يرافقك خطوة بخطوة في محادثة أولى مع شخص قد يحتاج إلى حماية: هل الوضع آمن، وعلى ماذا يوافق، وما الذي يحتاج إليه، ومن يمكنه المساعدة.
start-question = ما الذي يمكنك القيام به؟
# What the worker may do: the choice, a quieter line under it, and (.does) one sentence that appears when it is chosen
path-trained = لديّ تدريب على إجراء المقابلات
    .detail = السلامة والموافقة والمحادثة والإحالة
    .does = يرافقك البرنامج في المحادثة كلها. يمكن ترك أي سؤال، ويمكنك التوقف في أي وقت.
path-not-trained = ليس لديّ تدريب على إجراء المقابلات
    .detail = عرض التواصل مع جهة ما على الشخص
    .does = هنا كلمات لعرض التواصل، ثم يُنقل ما يلزم لذلك فقط. لا أسئلة عما حدث.
path-observe-only = ألاحظ فقط
    .detail = بلا تواصل مع الشخص
    .does = يمكنك تحديد ما رأيته، بلا أي شيء يدل على الشخص، وتسليمه إلى زميل أو زميلة من ذوي التدريب.
# What the tool never does: opened in place
start-never = ما لا يفعله هذا البرنامج أبدًا
start-never-verdict = لا يقول أبدًا ما هو الشخص وما ليس هو، ولا يعطي رقمًا لذلك. القرار لك، ولآخرين بعدك.
start-never-story = لا يطلب أبدًا دليلًا ولا قصة كاملة.
start-never-send = لا يرسل شيئًا من نفسه أبدًا. ما يخرج من هذا الجهاز هو ما طبعته أو حفظته بنفسك.
start-never-keep = لا يحفظ شيئًا على هذا الجهاز، إلا إذا اخترت ذلك.
start-never-police = لا يُدخل الشرطة أو سلطات الهجرة من نفسه أبدًا.

# Preparation: what is filled into the words to say
words-title = أنت وهذا المكان
words-lead = تُضاف وظيفتك ومنظمتك إلى الكلمات التي ستقال. لا شيء هنا يتعلق بالشخص.
words-job = وظيفتك
words-job-hint = كما تقال عادة، مثل «العمل الاجتماعي». يمكنك ترك هذا فارغًا.
words-organisation = منظمتك
words-organisation-hint = يُترك فارغًا إذا كان اسمها قد يعرّض الشخص للخطر.
# The same place for someone who only observes
words-observe-title = هذا المكان
words-observe-lead = شيء واحد عن المكان. لا شيء هنا يدل على الشخص.
# The kind of place
setting-question = أي نوع من الأماكن هو؟
setting-camp = مخيم أو تجمّع سكني
setting-reception = مركز استقبال أو مركز جماعي
setting-border = حدود أو ميناء أو مطار
setting-detention = مكان احتجاز
setting-shelter = دار إيواء
setting-clinic = عيادة أو مستشفى
setting-hotline = خط ساخن، أو عن بُعد
setting-interview = مقابلة تسجيل أو لجوء
setting-community = زيارة في المجتمع
setting-other = مكان آخر

# Language and interpreter
language-title = لغة مريحة للشخص
language-spoken = اللغة التي ستتحدثان بها معًا
language-spoken-hint = يمكنك ترك هذا فارغًا.
# A rule, shown in a box
language-rule-title = لا مرافق ولا قريب ولا صاحب عمل أبدًا
language-rule = حتى إذا عرضوا ذلك بلطف، ولا طفل أبدًا. فالشخص القريب قد يكون خائفًا، أو قد يغيّر الكلام، أو قد يكون جزءًا من الأذى.
language-interpreter = من يترجم؟
# Who interprets. .todo = what to do, shown when it is chosen
interpreter-not-needed = لا حاجة إلى أحد
interpreter-present = مترجم أو مترجمة من ذوي التدريب، هنا
    .todo = ينبغي الاتفاق قبل البدء: يُترجم كل شيء، ولا يضاف شيء، ولا يُنقل شيء إلى الخارج. ويُسأل الشخص هل هو مرتاح مع من يترجم.
interpreter-remote = مترجم أو مترجمة من ذوي التدريب، بالهاتف أو الفيديو
    .todo = ينبغي التأكد من أن لا أحد يسمع في أي من الطرفين. لا يُذكر أي اسم.
interpreter-colleague = زميل أو زميلة يجيد اللغة
    .todo = ينبغي اختيار من ليست له صلة بالشخص أو بجماعته، والاتفاق على ألا يُنقل شيء إلى الخارج.
interpreter-nobody = لا أحد مناسب بعد
    .todo = يكفي الآن الاهتمام بالسلامة والرعاية والماء والطعام. يمكن البحث عن مترجم من ذوي التدريب بالهاتف، أو الاتفاق على موعد للعودة معه. ولا ينبغي سد النقص بشخص قريب.
language-wish = ما يفضّله الشخص
language-wish-hint = مثلًا: امرأة، أو رجل، أو لا أحد من المكان الذي جاء منه.

# Is it safe to talk? Each question has its own help and, when the answer calls for it, what to do
safe-talk-title = هل من الآمن أن تتحدثا؟
safe-talk-lead = المهم النظر حولك أولًا، ثم الإجابة بحسب ما تراه عينك. إذا كان أحد يحتاج إلى رعاية أو كان في خطر، فالمساعدة فورًا؛ والأسئلة يمكن أن تنتظر.
# Beside a question that decides and was left open
safe-talk-open = هذا السؤال يحتاج إلى إجابة.
# Title of the box that says what to do
safe-talk-todo = ما يمكنك فعله
safe-talk-help-first = المساعدة أولًا
# A button: what was unsafe was put right, such as help called, or a quiet place found
safe-talk-made-safe = أصبح الوضع آمنًا

# It isn’t safe for now
not-safe-title = ليس الآن، ولا بأس بذلك
not-safe-lead = ليس من الآمن التحدث بعد. البداية بما يمكنك تغييره.
not-safe-ways = إذا لم يكن بإمكانك جعله آمنًا
not-safe-check = مراجعة الإجابات مرة أخرى
not-safe-check-detail = كانت إحداها خاطئة، أو تغيّر الوضع.
not-safe-stop = إيقاف الآن
not-safe-stop-detail = لا يُحفظ شيء. يمكنك البدء من جديد عندما يصبح الوضع آمنًا.
not-safe-observe = الملاحظة فقط
not-safe-observe-detail = بلا حديث. يمكنك تحديد ما رأيته وتسليمه إلى زميل أو زميلة من ذوي التدريب.

# The person’s age, for the right words
age-title = كلمات تناسب العمر
age-title-seen = العمر كما يبدو
age-lead = لا حاجة إلى إثبات. عند الشك يحصل الشخص على الرعاية التي يحصل عليها الطفل.
age-question = كم عمر الشخص؟
age-question-seen = كم عمر الشخص، بحسب ما يظهر لك؟
age-adult = شخص بالغ
    .detail = 18 سنة أو أكثر
age-adolescent = في سن المراهقة
    .detail = بين 12 و17 سنة تقريبًا
age-child = طفل أو طفلة
    .detail = أقل من 12 سنة تقريبًا
age-unknown = لا أعرف
    .detail = يُعامل كطفل إلى أن يُعرف العمر

# PERSON-FACING, down to the next note: the person may read these screens. Headings, and leads above the words to say
consent-say = كلام يُقال بأسلوبك
consent-say-too = ثم يُقال هذا
# The limits of confidentiality, and the person’s rights
limits-title = قبل أن نبدأ
# Asking to talk; on the path of workers who are not trained, asking to be connected
ask-talk = هل يناسبك أن نتحدث؟
ask-connect = هل أساعدك على التواصل مع أحد؟
# Above the four answers
consent-answered = ماذا كان الجواب؟
# Asking to take notes; what stays possible without
notes-title = هل يمكنني كتابة ملاحظات قصيرة؟
notes-without = لا بأس. يبقى الحديث ممكنًا، وتبقى المساعدة متاحة. ولا يُكتب شيء.
notes-unsafe = قد لا يكون من الآمن الاحتفاظ بملاحظة هنا. يمكن الحديث بلا ملاحظات: الجواب «لا».
# Asking to be contacted again
recontact-title = هل يمكن أن يتواصل معك أحد مرة أخرى؟
recontact-ways = لاحقًا تختاران معًا الطرق والأوقات الآمنة.
recontact-by-word = لا يُكتب شيء، لذلك من المهم الاتفاق الآن بالكلام: من وأين ومتى.
recontact-back = لا بأس. من المهم القول كيف وأين يمكن الوصول إليك.

# A child: who decides. For the worker alone
child-title = ما هو الأفضل للطفل
child-lead = هذا يأتي قبل كل شيء آخر، ورأي الطفل نفسه، «نعم» أو «لا»، له قيمته.
child-decider = من يرعى الطفل ويقرر له؟
decider-parent = أحد الوالدين
decider-relative = قريب آخر
decider-guardian = وصي عيّنه القانون
decider-service = خدمة رعاية أو شخص يعمل فيها
decider-nobody = لا أحد بعد
    .todo = المطلوب الإحالة إلى خدمة حماية الطفل، حتى يُعيَّن من يرعاه. وإلى ذلك الحين تُطرح فقط الأسئلة اللازمة لسلامة الطفل.
decider-unknown = لا أعرف
    .todo = المطلوب الإحالة إلى خدمة حماية الطفل، ويمكنها أن تعرف ذلك. وإلى ذلك الحين تُطرح فقط الأسئلة اللازمة لسلامة الطفل.
child-involved = هل يمكن أن يكون لذلك الشخص دور في الأذى؟
child-keep-out-title = من دون إشراك ذلك الشخص
child-keep-out = لا يُخبَر بهذا الحديث ولا تُطلب موافقته. المطلوب الإحالة إلى خدمة حماية الطفل: فهي تعرف ما هو الأفضل ومن يمكنه أن يقرر.
child-bring-in = إذا كان الطفل مرتاحًا لذلك، فيُسأل ذلك الشخص أيضًا. ومع ذلك ينبغي لقاء الطفل على انفراد.
# What to keep in mind with a child
child-mind = ما ينبغي تذكّره
child-mind-assent = يُسأل الطفل عند كل خطوة، بكلمات يعرفها، مع الانتباه إلى «لا» الصامتة.
child-mind-short = ليكن الحديث قصيرًا. والأفضل أن يقوده شخص لديه تدريب على العمل مع الأطفال حالما يكون موجودًا.
child-mind-family = لا ينبغي التخطيط للعودة إلى العائلة أو الوعد بها. فالبحث عن العائلة خدمة مستقلة.

# The person said no, not now, or couldn’t say
declined-title = شكر الشخص وإبقاء الباب مفتوحًا
declined-back = طريق للعودة
declined-back-press = بلا سؤال عن السبب، وبلا طلب آخر اليوم.
declined-back-where = من المهم القول أين ومتى يمكن الوصول إليك أو إلى أحد من الفريق.
declined-back-care = الرعاية والطعام ومكان النوم لا تتوقف على الجواب.
declined-kept = لا يُحفظ شيء هنا.
declined-asylum = إذا أراد أن يعرف عن اللجوء
declined-change = تغيّر رأي الشخص

# No referral contact is set up in this place. Not a lock: the worker can go on
no-contacts-title = من يمكنه المساعدة من هنا؟
no-contacts-ask = المطلوب سؤال نقطة الاتصال الآن عمن يمكن الوصول إليه، من دون ذكر من هو الشخص.
no-contacts-ways = كيف ستكون المتابعة؟
no-contacts-connect = عرض التواصل فقط
no-contacts-connect-detail = بلا أسئلة عما حدث. يُسأل الشخص هل يريد التواصل مع أحد.
no-contacts-on = المتابعة مع العلم بذلك
no-contacts-on-detail = السلامة والرعاية فقط. بلا وعود.

# Talking without notes: things to talk about, and no place to keep an answer
prompts-title = حديث بلا ملاحظات
prompts-lead = لا يمكن كتابة شيء هنا ولا يُحفظ شيء، لذلك لا ينبغي كتابته لاحقًا أيضًا. هذه أمور للحديث عنها، بأي ترتيب. يكفي السؤال عما يفيد الآن، والتوقف عندما يكتفي الشخص.
prompts-topics = ما يمكن الحديث عنه
prompts-asylum = يُقال هذا دائمًا
