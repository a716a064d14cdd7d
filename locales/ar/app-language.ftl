# Languages, reading aloud and handing over the device. For the worker.

# Opens the choice of languages, from every screen; its heading
languages-open = اللغات
languages-title = اللغات
languages-lead = يمكنك تغييرها في أي وقت. ما سُجّل لا يتغير ولا يضيع.
# Names the three choices
languages-worker = لغتك
languages-worker-hint = الأزرار والعناوين والمساعدة.
languages-person = لغة الشخص
languages-person-hint = كل ما يُقال للشخص أو يُعرض عليه.
languages-person-same = مثل لغتك
languages-summary = لغة الملخّصات
languages-summary-hint = لمن يصل إليه ملخّص. ما كتبته بنفسك يبقى كما كتبته.
# After the name of a language in the list, when no native speaker has checked it
languages-draft-mark = { $language } (مسودة)
# Under a choice that is a draft
languages-draft = مسودة ترجمة: { $language }. لم يراجعها بعد أحد من أهل اللغة. ينبغي قراءتها بحذر، وسؤال من يترجم.
# Under a choice that has only the words for the person; { $other } is the language of the rest
languages-part = باللغة { $language } توجد فقط الكلمات الموجّهة إلى الشخص. كل ما عدا ذلك باللغة { $other }.
# While a language comes, and when it can’t come
languages-getting = يجري جلب اللغة { $language }…
languages-failed = اللغة { $language } ليست على هذا الجهاز بعد. تمكن المتابعة من دونها، أو الاتصال بالشبكة مرة واحدة ثم المحاولة من جديد.
languages-done = تم
# Shows words to the person in both languages, or in theirs alone
languages-both = إظهار لغتك إلى جانب لغة الشخص
# On a summary in a language that no native speaker has checked
doc-draft = الكلمات الثابتة في هذه الصفحة مسودة ترجمة ({ $language })، لم يراجعها بعد أحد من أهل اللغة.

# Reading aloud, for the worker
listen-worker-none = لا يوجد على هذا الجهاز صوت للغة { $language }، ولا يوجد تسجيل. يمكنك قراءة الكلمات بصوت مسموع، أو طلب ذلك ممن يترجم.
# While a voice is looked for
listen-looking = يجري البحث عن صوت…

# Handing over the device, so that the person answers by themselves
hand-open = ليُجب الشخص بنفسه
hand-title = ليُجب الشخص بنفسه
hand-lead = عندها لا يعرض الجهاز إلا الأسئلة المختارة هنا، سؤالًا بعد سؤال، باللغة { $language }.
# The first when the conversation is protected with a passphrase, the second when it is not
hand-lead-protected = ولا يمكن فتح أي شيء آخر إلى أن يعود الجهاز إليك.
hand-lead-unprotected = المحادثة غير محمية: من يضغط على السطر في الأسفل يمكنه رؤية ما سُجّل. يُرجى البقاء على مقربة من الجهاز.
hand-offer = يُعرض ذلك على الشخص، ولا بأس إن قال لا. من الأفضل البقاء بالقرب، من دون النظر إلى الشاشة. السماعات تحافظ على الخصوصية. ويُشرح للشخص الزر في الزاوية العليا: إذا جاء أحد، يُخفي كل شيء فورًا.
# Before the hand-over; { $line } is the line for staff. How to press it follows.
hand-how = لاستعادة الجهاز، يُفتح «{ $line }» في أسفل الشاشة.
hand-which = أي أسئلة؟
hand-all = كل أسئلة هذه الصفحة
hand-none = يُرجى اختيار سؤال واحد على الأقل.
hand-begin = تسليم الجهاز الآن
hand-keep = ليس الآن
hand-count = { $n ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $n } أسئلة
    [many] { $n } سؤالًا
   *[other] { $n } سؤال
}
# At the foot of the person’s screens, small: for the worker
hand-back = للعاملين: استعادة الجهاز
hand-back-lead = بالضغط المستمر ثلاث ثوانٍ. وعلى لوحة المفاتيح، بالضغط المستمر على مفتاح Enter. وإذا تعذّر ذلك، بالضغط خمس مرات خلال عشر ثوانٍ.
hand-back-held = يُرجى الاستمرار في الضغط…
hand-back-phrase = ثم تُكتب عبارة المرور لهذه المحادثة.
# After it came back, while the answers are covered
hand-covered = { $n ->
    [zero] لم يجب الشخص عن أي سؤال
    [one] أجاب الشخص عن سؤال واحد
    [two] أجاب الشخص عن سؤالين
    [few] أجاب الشخص عن { $n } أسئلة
    [many] أجاب الشخص عن { $n } سؤالًا
   *[other] أجاب الشخص عن { $n } سؤال
}. الإجابات مغطاة.
hand-covered-lead = الإجابات المغطاة لا تُحتسب ولا تُنقل إلى أحد.
hand-covered-ask = يُعرض هذا على الشخص أو يُقرأ له، ولا بأس إن قال لا
# When the person chose “Not now” on the device
hand-later = قال الشخص: ليس الآن. يُرجى عدم الإلحاح.
hand-later-ask = يُسأل الشخص فقط إذا عاد إلى الموضوع
hand-covered-show = الشخص موافق: إظهار الإجابات
# The person goes on where they were
hand-again = إعادة الجهاز إلى الشخص
hand-covered-erase = الشخص غير موافق: محو الإجابات
# Asked before that
hand-erase-title = محو إجابات الشخص؟
hand-erase-detail = لا يمكن استرجاعها.
# Said once after the person agreed on the device, or in words
hand-shown = سمح لك الشخص برؤية إجاباته. وهي الآن مع الأسئلة.
hand-erased = مُحيت إجابات الشخص.
hand-nothing = لم يجب الشخص عن شيء. لا بأس بذلك.

# Closes what a word means, which was opened from the word
glossary-close = إغلاق
