# The interface around the screens: header, navigation, dialogs, words used in many places. For the worker.
app-name = First Contact
# Button at the foot of each screen: to the screen before, to the next one
app-back = رجوع
app-continue = متابعة
# Opens the list of all parts; the list’s heading; closes it
app-map = كل الأجزاء
app-map-close = إغلاق القائمة
# Progress: “4 of 9 parts”
app-progress = الجزء { $at } من { $all }
# Names of the parts
part-prepare = التحضير
part-safety = السلامة
part-consent = الموافقة
part-conversation = المحادثة
part-signs = العلامات
part-adds-up = الصورة العامة
part-needs = الاحتياجات والإحالة
part-sharing = مشاركة المعلومات
part-summary = الملخّص
part-finish = الختام
# How far a part is, said after its name
done-nothing = لم يبدأ
done-something = بدأ
done-everything = اكتمل
done-mend = فيه ما يحتاج إلى تصحيح
# Answers
answer-yes = نعم
answer-no = لا
answer-not-sure = غير مؤكد
answer-not-now = ليس الآن
answer-cannot-say = تعذّرت الإجابة
silence-does-not-know = الشخص لا يعرف
silence-prefers-not-to-say = الشخص يفضّل عدم الإجابة
silence-not-safe-to-ask = السؤال غير آمن الآن
silence-not-asked = لم يُطرح السؤال
# How a sign came to be known
ground-seen = شوهد
ground-said = قيل
ground-told = نُقل
ground-seen-long = رأيته بنفسي
ground-said-long = قاله الشخص
ground-told-long = قاله شخص آخر
# Help, opened beside a question
help-open = مساعدة
help-why = لماذا نسأل
help-looks = كيف قد يبدو ذلك
help-other = تفسيرات أخرى
help-source = المصدر: { $source }
# Follows a button’s words to say what it is about, for screen readers: “Help: Treatment”. Begin with what stands between the two.
about-after = : { $about }
# A short note beside a question
note-add = ملاحظة قصيرة
note-hint = معلومة، لا قصة. الحد الأقصى للأحرف: { $limit }.
specify-label = شيء آخر، بكلمات قليلة
clear-answer = مسح الإجابة
optional = يمكنك ترك هذا فارغًا.
# Errors at a field: what is wrong and what to do. What was typed stays.
error-too-long = عدد الأحرف هنا { $length }، والمتاح { $limit }. يُرجى تقصير النص. ما كتبته باقٍ كما هو، لكنه لا يُحتسب قبل ذلك.
error-hidden = في النص أحرف خفية تغيّر طريقة قراءته. يُرجى كتابته من جديد من دونها. ما كتبته باقٍ، لكنه لا يُحتسب قبل ذلك.
error-date = 2010 / 2010-05 / 2010-05-31: هكذا يُكتب التاريخ، سنة أو شهر أو يوم. لا يمكننا قراءة ما كُتب هنا كتاريخ.
# The same, said once when the error begins.
error-too-long-said = النص طويل جدًا. يُرجى تقصيره، وإلا فلن يُحتسب.
error-hidden-said = في النص أحرف خفية. يُرجى كتابته من جديد من دونها، وإلا فلن يُحتسب.
error-date-said = لا يمكننا قراءة هذا كتاريخ.
# Errors that stop Continue. Only safety and consent do that.
needed-title = شيء واحد أولًا
needed-path = يُرجى اختيار ما يمكنك القيام به.
needed-safety = تُرجى الإجابة عن أسئلة السلامة المعلَّمة. «غير مؤكد» إجابة أيضًا.
needed-age = يُرجى اختيار الفئة العمرية. وإن كانت غير معروفة، فهناك خيار لذلك.
needed-answer = يُرجى تحديد ما أجاب به الشخص.
needed-word = يُرجى تحديد كيفية المتابعة من دون جهة للإحالة إليها.
needed-protection = يُرجى إنشاء عبارة مرور أولًا. كل محادثة هنا محمية.
# The button that stops or withdraws, at the same corner of every screen
stop-open = إيقاف
stop-title = إيقاف أم سحب الموافقة؟
stop-person = الشخص يسحب موافقته
stop-person-detail = يُمحى فورًا كل ما سُجّل هنا، ولا يمكن استرجاعه. أما ما نُقل من قبل فيبقى عند من وصل إليهم؛ تُرجى مساعدة الشخص على طلب حذفه. وإذا كانت المحادثة قد سُلّمت إلى جهاز آخر، فينبغي محوها هناك أيضًا.
stop-now = إيقاف الآن، الوضع غير آمن
stop-now-detail = يُمحى فورًا كل ما سُجّل هنا. يمكنك البدء من جديد عندما يصبح الوضع آمنًا.
stop-keep = متابعة المحادثة
# Asked before a tap that would erase what was noted
erase-title = هذا يمحو ما سُجّل
erase-detail = مع هذه الإجابة لا يجوز الاحتفاظ بشيء، ولذلك يُمحى كل ما سُجّل حتى الآن. ولا يمكن استرجاعه.
erase-confirm = محو ومتابعة
erase-keep = إبقاء ورجوع
# Said once before work starts
keep-nothing = لا يُحفظ شيء على هذا الجهاز إلا إذا اخترت ذلك. وإلا فإن إغلاق هذه الصفحة أو إعادة تحميلها يمحو كل شيء.
# Ratings
rating-low = منخفض
rating-medium = متوسط
rating-urgent = عاجل
rating-low-detail = لم يُسجّل حتى الآن ما يثير قلقًا كبيرًا.
rating-medium-detail = التحرك خلال أيام.
rating-urgent-detail = التحرك خلال يوم.
# The disclaimer on every output, in our words: for first contact and referral only, never a status decision, never to limit claims or rights
disclaimer = للتواصل الأول والإحالة فقط. هذا ليس قرارًا بشأن الوضع القانوني لأي شخص، ولا يجوز استخدامه للحد من مطالب أي شخص أو حقوقه، لا الآن ولا لاحقًا.
rule-note = قاعدة من المشروع، الإصدار { $version }، لم يجرِ التحقق من صلاحيتها.
# A deployment whose contacts are invented
example-note = إعدادات للمثال فقط: كل الجهات وبيانات الاتصال هنا وهمية.
# The program could not start
broken = لا يمكن تشغيل First Contact: ملفاته لا تتوافق معًا. يُرجى إعادة تحميل الصفحة؛ وإذا بقيت المشكلة، فيُرجى إخبار من يدير هذا الموقع.
# A deployment file with faults: shown to whoever set it up. The faults follow, one a line
deployment-broken = في ملف الإعداد أخطاء، ولذلك لا تُستخدم إعداداته:
