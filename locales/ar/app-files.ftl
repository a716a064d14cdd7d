# Sealed files: saving them, opening them, handing a conversation over, and keys. For the worker, and for the agency that
# opens a file. A sealed file is an encrypted file; “sealed” is our word for it everywhere.

# Why a file could not be sealed or opened. Said in a box, each by itself. (For what is kept on the device: vault-… in app-keep.ftl)
file-wrong-secret = هذه ليست عبارة المرور أو المفتاح الذي شُفّر به الملف. يُرجى التأكد ثم المحاولة مرة أخرى. لم يضع شيء.
file-damaged = هذا الملف تالف ولا يمكن فتحه. إذا كانت هناك نسخة أخرى، فتمكن تجربتها.
file-not-sealed = لا يمكن فتح هذا الملف هنا. هو ليس ملفًا مشفّرًا، أو هو كبير جدًا، أو يتطلب من هذا الجهاز أكثر مما يستطيع.
file-not-a-key = هذا ليس مفتاحًا كاملًا. يُرجى نسخه من جديد، من أول حرف إلى آخر حرف.
file-memory = الذاكرة الفارغة في هذا الجهاز قليلة جدًا لذلك. يُرجى إغلاق صفحات وبرامج أخرى، ثم المحاولة مرة أخرى.
file-message = الجزء الذي يشفّر الملفات ويفتحها في البرنامج لا يستجيب. تُرجى إعادة تحميل الصفحة. وإذا لم يُفد ذلك، فيمكن استخدام متصفح آخر.

# Screen “summary”, part “Pass it on”: a sealed file for an agency’s own key
seal-key = ملف مشفّر إلى { $agency }
seal-key-detail = ينشئ ملفًا لا يفتحه إلا { $agency }، بمفتاح تلك الجهة: هذا الملخّص ولا شيء غيره. ولا يمكنك فتحه مرة أخرى بنفسك.
# A sealed file with a new passphrase
seal-secret = ملف مشفّر بعبارة مرور
seal-secret-detail = ينشئ ملفًا تفتحه عبارة مرور جديدة: هذا الملخّص ولا شيء غيره. تُنقل عبارة المرور بطريق آخر.
# A ZIP file, only where the deployment allows it
seal-zip = ملف ZIP بعبارة مرور
seal-zip-detail = فقط لمن لا يمكنهم فتح الملفات المشفّرة من هذا البرنامج. حمايته أضعف: تخمين عبارة المرور فيه أسرع ألف مرة، ولذلك لا ينبغي أبدًا استخدام عبارة غير التي تُنشأ هنا.
# Text files that anyone can read, only where the deployment allows them: the part that opens, its warning, its buttons
plain-title = حفظ بلا حماية
plain-warning = كل من يجد هذا الملف يمكنه قراءته. يُحفظ فقط إذا لم يكن هناك طريق آخر، ويُحذف بعد نقله.
plain-text = حفظ كنص
plain-record-title = السجل الكامل، كبيانات
plain-record = حفظ السجل بلا حماية
plain-record-warning = فيه كل ما سُجّل، وأيضًا ما لم يوافق الشخص على نقله. كل من عنده الملف يمكنه قراءته. يُحفظ فقط إذا كانت منظمتك تحتاج إليه وقال الشخص نعم لذلك.

# While something is sealed or opened
seal-working = جارٍ العمل… قد يستغرق ذلك بضع ثوانٍ.
# The panel with a sealed file that is ready. First its headings: for a key, for a passphrase
seal-ready-key = مقارنة كلمات المفتاح
seal-ready-key-detail = هذه الكلمات تخص مفتاح { $agency }. ينبغي سؤال { $agency } عن كلمات مفتاحها، بالهاتف أو وجهًا لوجه. وإذا اختلفت كلمة واحدة، فلا يُنقل الملف.
seal-ready-key-typed = هذه الكلمات تخص المفتاح الذي أدخلته. ينبغي مقارنتها بالكلمات على الجهاز الآخر. وإذا اختلفت كلمة واحدة، فلا يُنقل الملف.
seal-ready-secret = عبارة المرور لهذا الملف
seal-ready-secret-detail = تُكتب على ورقة، أو تُقال حيث لا يسمع أحد. ولا ينبغي أبدًا إرسالها بطريق الملف نفسه: إذا أُرسل الملف بالبريد الإلكتروني، فتُقال عبارة المرور بالهاتف. لا تُحفظ العبارة؛ ومن دونها لا يمكن لأحد فتح الملف، ولا حتى لك.
# The same passphrase once more, dashes and all
seal-line = في سطر واحد، كما تطلبها برامج أخرى: { $line }
# How the passphrase is written
seal-form = طريقة الكتابة
seal-form-words = كلمات
seal-form-digits = أرقام
# What leaves and where it goes
seal-goes-summary = في الملف: الملخّص إلى { $recipient }، ولا شيء غيره. يذهب إلى تنزيلات هذا الجهاز.
seal-goes-handover = في الملف: كل ما سُجّل هنا. يذهب إلى تنزيلات هذا الجهاز.
seal-name = اسم الملف: { $name }. لا يذكر أحدًا. وآخر الاسم يدل على أنه محمي.
seal-save = حفظ الملف
seal-close = إغلاق
seal-close-secret = إغلاق ونسيان عبارة المرور
seal-saved = سُلّم إلى تنزيلات هذا الجهاز. ينبغي التأكد من أنه هناك، ثم نقله، ثم حذفه من هناك ومن سلة المحذوفات.
seal-too-large = هذا أكبر من أن يتسع له ملف واحد. يُرجى تقصير ما كُتب، ثم المحاولة مرة أخرى.

# Screen “summary”: handing the whole conversation over to another device
handover-title = التسليم إلى جهاز آخر
handover-detail = في هذا الملف كل ما سُجّل، وأيضًا ما اختار الشخص عدم نقله. هو لمن يتابع هذه المحادثة على جهاز آخر، وليس لأي جهة أبدًا.
# Who goes on: the question and its two answers
handover-who = من سيتابع المحادثة؟
handover-who-me = أنا، على جهاز آخر
handover-who-colleague = زميل أو زميلة
# For a colleague: above the words to say to the person (handover-words), and the answer
handover-say = سؤال الشخص أولًا
handover-yes = وافق الشخص على هذا الزميل أو هذه الزميلة
handover-no = من دون موافقة: يمكن نقل ملخّص بدلًا من ذلك، أو الاتفاق على حديث آخر.
# The key that was given belongs to an agency of the directory
handover-agency = هذا مفتاح إحدى الجهات. لا تُنقل المحادثة كلها إلى أي جهة أبدًا: يمكن بدلًا من ذلك إنشاء ملخّص مشفّر لها.
handover-after = على الجهاز الآخر يُختار «فتح ملف مشفّر» في الشاشة الأولى. ولا تُمحى المحادثة هنا إلا بعد أن تُفتح هناك، وبعد حمايتها هناك إذا كان يجب أن تبقى.
handover-secret = تسليم بعبارة مرور
handover-key = تسليم إلى مفتاح
handover-key-label = مفتاح الجهاز الآخر
handover-key-hint = يبدأ بالحروف age1. يُنشأ تحت «فتح ملف مشفّر»، ويظهر هناك.

# What left this screen: kinds, listed on the last screen
export-printed = طباعة أو حفظ بصيغة PDF
export-sealed = ملف مشفّر
export-zip = ملف ZIP بعبارة مرور
export-text = ملف نصي بلا حماية
export-note = ملاحظة قصيرة
export-handover = ملف مشفّر فيه المحادثة كلها، لجهاز آخر
export-record = السجل الكامل، بلا حماية
# Such as “Sealed file, for IOM”
export-for = { $how }، إلى { $recipient }

# On paper, when nothing was asked to be printed
print-nothing = لا شيء هنا للطباعة.

# A button on the first screen, below the choices. The same words stand in index.html
open-offer = فتح ملف مشفّر
# The screen that it leads to
open-heading = فتح ملف مشفّر
open-lead = يُفتح الملف هنا ويظهر هنا. لا يُحفظ منه شيء على هذا الجهاز، ولا يُرسل شيء.
open-file = الملف المشفّر
open-file-hint = ينتهي اسمه بالحروف age بعد نقطة.
open-secret = عبارة المرور
open-secret-hint = الكلمات أو الأرقام الخاصة بهذا الملف. لا فرق بين الحروف الكبيرة والصغيرة، ولا أثر للمسافات.
open-key-detail = هذا الملف مشفّر إلى مفتاح.
open-key-file = ملف المفتاح
open-key-file-hint = الملف الذي حُفظ عند إنشاء المفتاح. ينتهي اسمه أيضًا بالحروف age بعد نقطة.
open-key-secret = عبارة المرور لملف المفتاح
open-key-secret-hint = الكلمات أو الأرقام التي ظهرت عند إنشاء المفتاح.
open-key-more = المفتاح نص وليس ملفًا
open-key-text = المفتاح
open-key-text-hint = يبدأ بالحروف AGE-SECRET-KEY-1.
open-act = فتح
open-missing = يُرجى أولًا اختيار ملف، وإدخال ما يفتحه.
open-back = رجوع إلى البداية
open-close = إغلاق ونسيان
# The file could be opened, but what is in it is of no use here
open-unread = فُتح الملف، لكن لا يمكن قراءة ما فيه هنا. أنشأه إصدار آخر أو برنامج آخر.
open-unread-more = ما هي المشكلة، لمن يدير هذا الموقع
open-is-key = هذا ملف مفتاح. يُرجى اختياره مرة أخرى تحت «ملف المفتاح»، بعد الملف المشفّر إليه.
# Above a summary that was opened
open-summary = فُتح من ملف مشفّر
open-summary-detail = هو كامل، كما كان عند تشفيره. لا يمكن إثبات من شفّره: عند الشك يُسأل المرسل عن الرمز المرجعي { $code }.
open-print = طباعة أو حفظ بصيغة PDF
open-print-detail = يذهب إلى نافذة الطباعة في هذا الجهاز: هذا الملخّص ولا شيء غيره. الورق وملف PDF غير محميين.
# A conversation that was handed over
open-handover = محادثة مسلَّمة
open-handover-detail = الرمز المرجعي { $code }، بدأت في { $date }. في الملف كل ما سُجّل. لا يمكن إثبات من شفّره: لا تكون المتابعة إلا إذا كان هذا الملف متوقعًا لديك. ولا تُحفظ المحادثة على هذا الجهاز إلا إذا اخترت حمايتها، في جزء «التحضير».
open-continue = متابعة هذه المحادثة هنا

# Making a key for an agency, on the screen “Open a sealed file”
key-title = إنشاء مفتاح لجهتك
key-detail = بالمفتاح يمكن تشفير ملفات لا تفتحها إلا جهتك، ولا حاجة إلى نقل عبارة مرور. للمفتاح نصفان: واحد يُعطى، وواحد يُحفظ.
key-make = إنشاء مفتاح
key-public = النصف الذي يُعطى
key-public-hint = يُعطى هذا السطر لمن يدير First Contact لدى الآخرين، من أجل بيانات جهتك.
key-words = كلمات للمقارنة
key-words-hint = عندما يسأل أحد أي مفتاح هو مفتاحكم، تُقرأ له هذه الكلمات.
key-private = النصف الذي يُحفظ
key-private-hint = النصف الآخر في ملف مفتاح، وهو نفسه مشفّر بعبارة المرور هذه. ينبغي حفظ الاثنين، كل منهما بعيدًا عن الآخر. وإذا ضاع أحدهما، فلا يمكن لأحد فتح ما شُفّر إلى هذا المفتاح.
key-save = حفظ ملف المفتاح
key-saved = حُفظ في تنزيلات هذا الجهاز. ينبغي نقله إلى مكان آمن.
key-close = إغلاق ونسيان عبارة المرور
