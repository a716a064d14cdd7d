# What it adds up to, needs and referral, sharing, summary, finish. For the worker unless said otherwise. Plain words,
# no verdict about anyone: nothing here may say or imply that someone is or is not trafficked.

# The eight services of the referral matrix: names, each a short heading
service-emergency-relocation = مكان آمن فورًا، بعيدًا عن الخطر
service-reception = المأوى والاحتياجات الأساسية
service-medical = مساعدة طبية الآن
service-vot-process = الإحالة إلى الدعم لمن قد يكون تعرّض للاتجار بالبشر، مثل المنظمة الدولية للهجرة
service-asylum-process = الإحالة إلى إجراءات اللجوء، مثل مفوضية اللاجئين
service-family-tracing = البحث عن العائلة
service-best-interests = مصالح الطفل الفضلى
service-other-service = خدمة أخرى، مثل المساعدة القانونية

# The eight profiles of the form: names. What the worker indicates, never a finding
profile-asylum-seeker = طلب لجوء، أو احتمال الحاجة إليه
profile-possible-trafficking = احتمال التعرض للاتجار بالبشر
profile-minor = طفل أو طفلة، أو العمر غير معروف
profile-woman-at-risk = امرأة معرضة للخطر
profile-older-at-risk = شخص كبير السن معرض للخطر
profile-violence-trauma = التعرض للعنف، أو ضيق نفسي شديد
profile-health-disability = حاجة صحية أو إعاقة
profile-other-profile = حاجة أخرى

# The lines of the rating rule: what applies, without a full stop. Read after “because” and after “not known yet”
rule-medical-emergency = هناك من يحتاج إلى مساعدة طبية الآن
rule-harm-risk = قد يؤذي الشخص نفسه أو غيره
rule-controller = من يقرر عن الشخص موجود بالقرب، أو سيعود الشخص إليه اليوم
rule-danger-now = خطر أو تهديد الآن: للشخص أو لعائلته أو لآخرين ما زالوا محتجزين
rule-moved-soon = خلال ثلاثة أيام قد يُنقل الشخص أو يُزوَّج أو يُبعَد أو يُخفى رغمًا عنه
rule-child-exploited = طفل، أو عمر غير معروف، مع علامة على الاستغلال أو السيطرة
rule-child-alone-marked = طفل بلا عائلة، وأمر ينبغي أن تعرفه المنظمة الدولية للهجرة
rule-recent-sexual-violence = عنف جنسي في الأيام الخمسة الماضية: بعض الرعاية لا يفيد إلا مبكرًا
rule-judgement = تقديرك أنت: الحياة أو السلامة مهددة
rule-strong = أمر قوي واحد، مثل الإكراه أو التهديد أو الدين أو حجز الأوراق أو الأجر
rule-two-weaker = أمران أضعف من جزأين مختلفين من الحديث
rule-child-alone = طفل بلا عائلة وبلا من يرعاه عادة
rule-child-labour = طفل يعمل بدل المدرسة أو اللعب
rule-fear-of-return = خوف من العودة، أو سبب دفع الشخص إلى المغادرة طلبًا للأمان
rule-violence-trauma = عنف، أو ضيق نفسي شديد بعده
rule-no-safe-place = لا مكان آمنًا للنوم الليلة

# Safety questions that had their unsafe answer: short phrases for reasons and summaries
unsafe-alone = لم يكن الشخص وحده معك
unsafe-private-place = كان يمكن أن يراكما أو يسمعكما أحد
unsafe-answers-for-them = هناك من يتكلم عن الشخص أو يراقبه
unsafe-holds-things = هناك من يحتفظ بهاتف الشخص أو أوراقه أو ماله
unsafe-safe-to-talk = لم يبدُ الحديث آمنًا
unsafe-safe-to-note = لم يكن الاحتفاظ بملاحظة آمنًا
unsafe-medical-emergency = هناك من يحتاج إلى مساعدة طبية الآن
unsafe-danger-now = هناك من هو في خطر الآن
unsafe-outside = هناك من ينتظر الشخص بالقرب

# Findings that are neither an answer nor a sign
finding-child = طفل أو طفلة، أو العمر غير معروف
finding-judgement = بتقدير من أجرى المحادثة، الحياة أو السلامة مهددة
# An answer as a reason: “Treatment: Pay was held back”
finding-option = { $question }: { $answer }
# After some findings, when there are more of them
finding-more = { $n ->
    [zero] ولا شيء غير ذلك
    [one] وأمر آخر
    [two] وأمران آخران
    [few] و{ $n } أمور أخرى
    [many] و{ $n } أمرًا آخر
   *[other] و{ $n } أمر آخر
}

# Time to act
time-hours = { $n ->
    [zero] { $n } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
time-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}

# Screen “What this adds up to”: three cards
adds-heading = ما الصورة العامة؟
adds-lead = ثلاثة أمور منفصلة. لا يقول أي منها ماذا حدث للشخص؛ هي تساعدك على أن يكون القرار التالي لك.
adds-lead-unrecorded = لم يُسجّل شيء من الحديث، ولذلك تحديد مستوى الأولوية لك. ولا يُحفظ إلا هذا المستوى.
# Card 1
adds-who = من ينبغي أن يعرف
adds-who-neither = لا أحد منهما بعد. لم يُسجّل حتى الآن ما يدل على أنه ينبغي إخبار المنظمة الدولية للهجرة أو مفوضية اللاجئين.
adds-who-agreed = لا يُخبَرون إلا بما يوافق عليه الشخص.
adds-because = { $who }، والسبب:
adds-asylum = مهما كان ما سُجّل، يمكن لكل شخص أن يسمع عن الحق في طلب اللجوء، ويُسأل كل شخص عن الخوف من العودة.
adds-asylum-go = فتح «العودة»
adds-lead-title = إرشادات: من يتولى القيادة لاحقًا
adds-solutions = إرشادات: ما قد يأتي لاحقًا
# Card 2. Act, means and purpose: the three parts of the definition
adds-parts = الفعل والوسيلة والغرض
adds-parts-lead = ما سُجّل عن كل منها. لا يُحسب عددها، ولا يُبنى عليها أي قرار.
element-act = الفعل
    .detail = ماذا حدث: استقطاب الشخص أو نقله أو تسليمه أو إيواؤه أو استقباله.
element-means = الوسيلة
    .detail = كيف: إكراه أو تهديد أو كذب أو دين أو استغلال ضعف الشخص.
element-purpose = الغرض
    .detail = لأي شيء: منفعة شخص آخر.
adds-nothing-noted = لم يُسجّل شيء بعد
adds-means-child = مع الطفل، أو عندما يكون العمر غير معروف، لا تلزم الوسيلة.
adds-smuggling = سفر مقابل المال
# Card 3
adds-rating = مستوى الأولوية
adds-suggested = المستوى المقترح
adds-yours = المستوى الذي اخترته
adds-reasons = الأسباب
adds-reasons-none = لم يُسجّل حتى الآن ما يستدعي أكثر من ذلك.
adds-open = غير معروف بعد
adds-open-lead = لم يستبعد أحد هذه الأمور. وما هو غير معروف لا يُحسب «لا» أبدًا.
adds-open-to = يصبح المستوى: { $rating }
adds-changes = ما الذي قد يغيّره
adds-changes-lead = قد يكفي واحد من هذه وحده. يكفي السؤال عما هو آمن وما يريده الشخص.
adds-changes-more = { $n ->
    [zero] لا شيء غير ذلك
    [one] أمر آخر
    [two] أمران آخران
    [few] { $n } أمور أخرى
    [many] { $n } أمرًا آخر
   *[other] { $n } أمر آخر
}
adds-changes-signs = العلامات: { $group }
adds-within = التحرك خلال { $time }
adds-decide = إبقاؤه أو رفعه أو خفضه
adds-decide-suggested = مقترح. { $detail }
adds-why = لماذا اخترت مستوى مختلفًا
adds-why-hint = سبب قصير. يبقى إلى جانب المستوى المقترح.
adds-why-needed = تُرجى كتابة السبب. وإلى ذلك الحين يبقى المستوى المقترح: { $rating }.
adds-why-no-words = لا يمكن كتابة سبب هنا، لأنه لا يجوز تسجيل شيء، ولذلك يبقى المستوى المقترح: { $rating }.
adds-judgement-title = تقديرك أنت
adds-judgement = في تقديري أنا، الحياة أو السلامة مهددة
adds-judgement-detail = هذا وحده يجعل المستوى المقترح: عاجل.
adds-judgement-handover = يُنقل هذا مع التسليم.

# Screen “urgent action”
urgent-heading = ما الذي يجب أن يحدث الآن؟
urgent-lead = بضع كلمات لكل منها. من المهم ذكر من سيفعل ذلك وإلى متى، حتى لا ينتظر كل واحد غيره.
urgent-handover-heading = هل يجب أن يحدث شيء فورًا؟
urgent-handover-lead = إن لم يكن كذلك، فيمكنك ترك هذا فارغًا والمتابعة.
urgent-what = ماذا
urgent-what-hint = ما يجب فعله، لا سببه أبدًا: «سرير آمن الليلة»، «تمريض اليوم». بلا اسم ولا مرض ولا حدث.
urgent-no-words = لا يُحفظ هنا إلا الوقت، حتى لا يدل شيء على أحد. من المهم الاتفاق بالكلام على ما يجب أن يحدث ومن يفعله.
urgent-whom = من يفعل ذلك
urgent-whom-hint = دور وظيفي أو خدمة؛ بلا أسماء.
urgent-by = قبل متى
urgent-by-fill = خلال { $time }
# Hints below “by when”; they never stop anyone
urgent-by-empty = لم يُحدد وقت بعد. تحديد الوقت يساعد الآخرين على التحرك.
urgent-by-unreadable = 2026-11-22T14:30: هكذا يُكتب اليوم والوقت. ما كُتب هنا ليس يومًا ووقتًا بعد.
urgent-by-past = هذا اليوم يقع قبل هذه المحادثة. هل هو اليوم الصحيح؟

# Screen “profiles”
needs-profiles-heading = ما الذي يصف وضع الشخص؟
needs-profiles-lead = القرار لك في ما يُشار إليه هنا. وهو يساعد على إيجاد المساعدة المناسبة، وليس استنتاجًا عن الشخص.
needs-profiles-legend = أوصاف الوضع
needs-suggested = مقترح
needs-suggested-why = مقترح. { $why }
needs-accept = قبول المقترحات
needs-words = بكلمات قليلة
needs-words-hint = فقط ما يوضح الاختيار. بلا أسماء.

# Screen “help already given”
given-heading = ما المساعدة التي حصل عليها الشخص من قبل؟
given-lead = حتى لا يحتاج أحد إلى السؤال مرتين. يمكنك ترك هذا فارغًا.
given-line = المساعدة { $n }
given-nature = أي نوع من المساعدة
given-nature-hint = مثلًا: مأوى، طعام، طبيب، أوراق، مشورة.
given-organisation = المنظمة
given-contact = من يُسأل هناك
given-contact-hint = الدور الوظيفي أفضل من الاسم.
given-details = كيف يمكن الوصول إليهم
given-add = إضافة مساعدة
given-add-more = إضافة مساعدة أخرى
given-remove = إزالة المساعدة { $n }
given-none = لم يُسجّل شيء بعد.

# Screen “referral”: the matrix, one card a service
referral-heading = أي مساعدة، وممن؟
referral-lead = يُعرض ما يناسب. قد يريد الشخص نوعًا من المساعدة ولا يريد غيره.
referral-asks = سؤال الشخص
referral-chosen = تم الاختيار
referral-why = مقترح، والسبب: { $why }
referral-for = لمن هذه المساعدة
referral-to = إلى من
referral-to-hint = جهة أو دور وظيفي؛ بلا أسماء. هذه الكلمات تُنقل فقط إلى { $recipient }.
referral-use = استخدام هذه الجهة
referral-hours = أوقات العمل: { $hours }
referral-checked = آخر تحقق: { $date }
referral-stale = آخر تحقق: { $date }، قبل أكثر من { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
    }. يُرجى التأكد قبل الاعتماد على ذلك.
referral-no-contact = لا توجد جهة مسجّلة: تُسأل نقطة الاتصال.
referral-table = كل الصفوف في نظرة واحدة
referral-table-service = الخدمة

# Screen “connect”: without notes, or not trained
connect-heading = مع من سيكون التواصل؟
connect-lead = جهة واحدة، أو زميل أو زميلة، ممن يريد الشخص لقاءهم. يُسأل الشخص أولًا.
connect-legend = التواصل مع
connect-reach = كيفية الوصول إلى { $recipient }

# Screen “safe contact”. Asked of the person; it may be seen by the person
reach-heading = كيف يمكن الوصول إلى الشخص بأمان؟
reach-lead = السؤال: ما هو الآمن لك؟ قد يكون الهاتف في يد شخص آخر. يمكن ترك هذا فارغًا.
reach-ways = طرق آمنة
reach-ways-hint = مثلًا: عن طريق العيادة، أو صديق أو صديقة موضع ثقة، أو هاتف لا يستعمله غيره.
reach-times = أوقات آمنة
reach-times-hint = مثلًا: صباح أيام العمل.
reach-avoid = ما ينبغي تجنبه
reach-avoid-hint = مثلًا: بلا رسائل، بلا مكالمات بعد حلول الظلام، ومن يجب ألا يلاحظ.

# Screen “sharing”: whom to share with
sharing-heading = من يمكن إخباره؟
sharing-lead = يُسأل عن كل جهة على حدة. يمكن للشخص أن يقول نعم لجهة ولا لأخرى، وتبقى المساعدة كما هي.
sharing-legend = جهات يُسأل الشخص عنها
sharing-none = لم تظهر أي جهة بعد. يمكن إضافة جهة أدناه إذا أراد الشخص مساعدة منها.
sharing-add = إضافة جهة أخرى
sharing-not-asked = لم يُسأل بعد
sharing-yes = موافقة، { $n ->
    [zero] بلا معلومات
    [one] نوع واحد من المعلومات
    [two] نوعان من المعلومات
    [few] { $n } أنواع من المعلومات
    [many] { $n } نوعًا من المعلومات
   *[other] { $n } نوع من المعلومات
}
sharing-not-now = ليس الآن: لا يُنقل شيء
sharing-no = لا: لا يُنقل شيء
sharing-cannot-say = غير واضح: لا يُنقل شيء

# Screen “share with one recipient”
share-heading = هل يمكن إخبار { $recipient }؟
share-script-lead = كلام يُقال بأسلوبك
share-answer = ماذا كان الجواب؟
share-nothing-yet = لا يُنقل شيء إلى { $recipient } إلا إذا قال الشخص نعم.
share-what = ما الذي يمكن نقله إلى { $recipient }؟
share-what-lead = يُسأل عن كل نوع. لا يُحدد شيء قبل أن يوافق الشخص.
share-needed = ما يحتاجون إليه للتحرك
share-others = أنواع أخرى
share-others-hint = يمكنهم التحرك من دونها.
share-contact-closed = غير ممكن: الشخص لا يريد أن يتواصل معه أحد مرة أخرى، أو لم يُسأل. يمكنك تغيير هذا الجواب في «الموافقة».
share-preview = ما يُنقل إلى { $recipient }
share-preview-always = دائمًا، حتى يمكنهم التحرك: مستوى الأولوية، والوقت المحدد، ونوع المكان، والرمز المرجعي، واليوم. أما ما يجب أن يحدث الآن فلا يُنقل إلا مع «ما حدث» و«الصحة».
share-goes = يُنقل
share-goes-none = لا شيء غير ذلك.
share-stays = لا يُنقل
# Why a kind is not shared
withheld-not-agreed = بلا موافقة
withheld-not-needed = لا يحتاجون إليه، وبلا موافقة
withheld-no-recontact = لا رغبة في التواصل مرة أخرى
share-read-back = قراءته على الشخص
share-read-back-lead = يُقال للشخص بكلمات بسيطة ما هو مكتوب هنا، ويُغيَّر ما يريد تغييره. ولا تُترك الشاشة معه.

# Why a recipient gets nothing
not-shared-no-consent-to-talk = لم يوافق الشخص على الحديث.
not-shared-no-consent-to-notes = لم يوافق الشخص على الملاحظات.
not-shared-not-agreed = لم يوافق الشخص على نقل أي شيء إلى { $recipient }. لا يُنقل شيء إلى هناك.
not-shared-not-asked = لم يُسأل الشخص بعد عن { $recipient }. لا يُنقل شيء إلى هناك.
not-shared-withdrawn = سحب الشخص كل موافقاته. لا يمكن نقل شيء إلى أي جهة.
not-shared-stopped = أُنهيت المحادثة. لا يمكن نقل شيء إلى أي جهة.
not-shared-declined = قال الشخص لا. لا يمكن نقل شيء إلى أي جهة.
not-shared-not-chosen = هذه ليست الجهة التي اخترتها.
not-shared-ask = السؤال عن { $recipient }

# The document: a summary for one recipient, on screen, on paper and as text. Read by the agency
doc-title-referral = ملخّص إحالة إلى { $recipient }
doc-title-handover = تسليم إلى { $recipient }
doc-title-observation = ملاحظة إلى { $recipient }
doc-title-outcome = إحالة قصيرة إلى { $recipient }
doc-invented = حالة وهمية – للتدريب فقط. لا يوجد شخص حقيقي وراء هذا.
doc-code = الرمز المرجعي
doc-date = يوم المحادثة
doc-from = من
doc-rating = مستوى الأولوية
doc-rating-words = { $rating }. { $detail }
doc-rating-suggested = ما تقترحه القاعدة
doc-time = التحرك خلال
doc-judgement = التقدير
doc-urgent-what = ما يجب أن يحدث
doc-urgent-whom = من يفعل ذلك
doc-urgent-by = قبل متى
doc-rating-reason = سبب اختيار مستوى مختلف
# Without notes, when the worker gave no rating
doc-not-rated = بلا مستوى أولوية. لم يُكتب شيء، كما أراد الشخص. يُرجى طلب الحديث معه قريبًا.
doc-reasons = أسباب مستوى الأولوية:
doc-reasons-not-shared = بعض الأسباب مبني على أمور لا تُنقل هنا.
doc-age = العمر
doc-age-adult = 18 سنة أو أكثر
doc-age-adolescent = بين 12 و17 سنة تقريبًا
doc-age-child = أقل من 12 سنة تقريبًا
doc-age-unknown = غير معروف؛ يُعامل الشخص كطفل
doc-language = اللغة
doc-interpreter = الترجمة
doc-interpreter-wish = رغبة الشخص بشأن من يترجم
doc-setting = نوع المكان
doc-made-safe = { $what } (أصبح الوضع آمنًا بعد ذلك)
doc-note = ملاحظة: { $note }
# A line of the rule, and in brackets what it rests on
doc-because = { $rule } ({ $because })
# An answer and a note of it; a kind of help and to whom
doc-beside = { $one } – { $other }
doc-signs-lead = ما لوحظ ليس دليلًا. وما لم يُلاحظ لا يثبت شيئًا أيضًا.
doc-sign = { $sign } ({ $grounds })
doc-picture-lead = ما سُجّل عن كل جزء. لا يُستخلص منه أي استنتاج.
doc-needs-lead = أشار إليها من أجرى المحادثة. وهي ليست استنتاجًا.
doc-profile-words = بالكلمات
doc-referral-to = إلى: { $to }
doc-not-shared = لم يُنقل: { $kinds }.
doc-not-shared-lead = هذه القائمة هي نفسها، سواء سُجّل شيء أم لا.
doc-made-with = First Contact، الاستمارة { $pack } { $version }.
# Headings of the document’s sections
doc-section-action = ما يجب فعله
doc-section-who = من يمكن إخباره، ولماذا
doc-section-basics = الأساسيات
doc-section-contact = كيف يمكن الوصول إلى الشخص بأمان
doc-section-safety = السلامة
doc-section-identity = الاسم والميلاد
doc-section-background = الخلفية
doc-section-family = العائلة
doc-section-documents = الأوراق
doc-section-health = الصحة
doc-section-account = ما حدث
doc-section-acts = أفعال تحت الضغط
doc-section-signs = ما لوحظ
doc-section-picture = الفعل والوسيلة والغرض
doc-section-needs = الوضع
doc-section-help = المساعدة حتى الآن
doc-section-referral = مساعدة مرغوبة أو مقترحة
doc-section-not-shared = لم يُنقل
# The short note for a text message or the radio: parts, joined by a space. Nothing else may stand in it
note-invented = تدريب.
note-code = المرجع { $code }.
note-rating = { $rating }.
note-by = قبل { $by }.
note-within = خلال { $time }.
note-whom = إلى { $recipient }.
note-no-rating = يُرجى معاودة الاتصال.

# Screen “summary”
summary-heading = ماذا يُنقل، وإلى من
summary-lead = لا يخرج شيء من هذا الجهاز من نفسه. كل خطوة أدناه تقول ماذا يخرج وإلى أين.
summary-for = ملخّص إلى
summary-none = لم تتم الموافقة على أي ملخّص بعد.
summary-none-sharing = السؤال عمن يمكن إخباره
summary-none-connect = اختيار من سيكون التواصل معه
summary-act-title = نقل الملخّص
summary-print = طباعة أو حفظ بصيغة PDF
summary-print-detail = يذهب إلى نافذة الطباعة في هذا الجهاز: هذا الملخّص ولا شيء غيره. الورق أو ملف PDF غير محمي؛ من المهم تسليمه باليد.
summary-note = ملاحظة قصيرة للرسائل النصية (SMS) أو اللاسلكي
summary-note-detail = المرجع ومستوى الأولوية والوقت والجهة. لا تقول شيئًا عن الشخص.
summary-note-save = حفظ الملاحظة
# Said after each act
summary-said-printed = فُتحت نافذة الطباعة.
summary-said-saved = حُفظ في تنزيلات هذا الجهاز. اسم الملف لا يقول شيئًا عن أحد.
summary-said-refused = رفض المتصفح ذلك. لم يخرج شيء.

# Screen “finish”
finish-heading = قبل المتابعة
finish-heading-withdrawn = مُحي كل شيء
finish-heading-stopped = توقّف في الوقت الحالي
finish-heading-declined = جواب الشخص محترم
# The same two while what was kept is still being erased, or could not be
finish-heading-taken-back = سُحبت الموافقة
finish-taken-back = سحب الشخص موافقته. ما سُجّل لم يعد على هذه الشاشة. تُرجى مساعدة الشخص على طلب حذف ما نُقل من قبل.
finish-withdrawn = سحب الشخص موافقته. ما سُجّل هنا مُحي ولا يمكن استرجاعه. تُرجى مساعدة الشخص على طلب حذف ما نُقل من قبل.
finish-stopped = ما سُجّل هنا مُحي. يمكنك البدء من جديد عندما يصبح الوضع آمنًا.
# The same while what was kept is still being erased, or could not be
finish-stopped-unerased = ما سُجّل لم يعد على هذه الشاشة. يمكنك البدء من جديد عندما يصبح الوضع آمنًا.
finish-declined-unerased = لم يقل الشخص نعم. يمكنه العودة في أي وقت.
finish-declined = لم يقل الشخص نعم، ولذلك لم يُحفظ شيء. يمكنه العودة في أي وقت.
finish-say = آخر ما يُقال للشخص
finish-exported = ما خرج من هذه الشاشة
finish-exported-none = لا شيء. إذا كان يجب إخبار أحد، فيمكن الرجوع إلى «الملخّص».
finish-files = الملفات المحفوظة موجودة في تنزيلات هذا الجهاز. ينبغي نقلها بأمان، ثم حذفها من هناك ومن سلة المحذوفات.
finish-remains = ما يبقى على هذا الجهاز
# Nothing is kept, or it is erased
finish-remains-detail = لا تحتفظ هذه الصفحة بأي نسخة. الملفات المحفوظة والأوراق ما زالت حيث وضعتها. قد يبقى في سجل المتصفح أن هذه الصفحة فُتحت.
# It is still kept, sealed; the button below erases it
finish-kept = ما زالت على هذا الجهاز نسخة مشفّرة. ينبغي محوها بعد نقل كل ما يلزم. وهي تُمحى من نفسها بعد { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
    } من آخر تغيير.
finish-erase = انتهيت: محو ما هو محفوظ هنا
finish-erasing = يجري المحو. لحظة من فضلك.
finish-safety = السلامة أولًا
finish-safety-detail = يُسأل الشخص هل من الآمن له الذهاب إلى وجهته الآن. ومن المهم أيضًا التفكير في سلامتك.
finish-dos = ما ينبغي
finish-donts = ما لا ينبغي
finish-wellbeing = وأنت
finish-again = بدء محادثة جديدة
finish-again-detail = هذا يمحو كل شيء هنا. ينبغي أولًا نقل ما تم الاتفاق عليه؛ فلا يمكن استرجاعه.
finish-again-confirm = محو وبدء من جديد
