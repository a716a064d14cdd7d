# Words explained to the worker, opened from the word. The message = the word itself; .forms = every form of it that stands in our texts, with “ | ” between;
# .meaning = one to three short sentences. Never read to the person.

# The agencies, by the name that people use for them in this language. source: framework, Part I; slides
glossary-iom = المنظمة الدولية للهجرة
    .forms = المنظمة الدولية للهجرة | فالمنظمة الدولية للهجرة
    .meaning = تُعرف أيضًا بالأحرف IOM. تساعد الناس في تنقلهم، ومنهم من تعرّضوا للاتجار بالبشر، في المأوى والأوراق والرعاية الصحية، وفي العودة الآمنة أو في بداية جديدة.
glossary-unhcr = مفوضية اللاجئين
    .forms = مفوضية اللاجئين | فمفوضية اللاجئين | المفوضية | فالمفوضية
    .meaning = هيئة الأمم المتحدة للاجئين، وتُعرف أيضًا بالأحرف UNHCR. تحمي اللاجئين، ومن يطلبون اللجوء، ومن ليست لهم جنسية، ومن اضطروا إلى ترك بيوتهم.
# What is looked out for, and what is often taken for it: two words that must not be mixed up. source: framework, Part I.3; guide, Section 1
glossary-trafficking = الاتجار بالبشر
    .forms = للاتجار بالبشر | اتجارًا بالبشر | اتجار | والاتجار
    .meaning = أن يفعل أحد شيئًا بشخص (يشغّله أو ينقله أو يؤويه)، بالقوة أو الكذب أو الضغط، ليكسب من ورائه. مع الطفل لا تلزم القوة ولا الكذب. ولا يلزم عبور أي حدود.
# The second of them. source: guide, Section 1, smuggling and trafficking
glossary-smuggling = التهريب
    .forms = التهريب | تهريب
    .meaning = مساعدة شخص على عبور الحدود مقابل المال، وبموافقته. التهريب وحده ليس اتجارًا، لكنه قد يتحول إليه.
# Words of refugee law, as offices in this language use them. source: framework, Part I
glossary-asylum = اللجوء
    .forms = اللجوء | لجوء
    .meaning = حماية يمنحها بلد لشخص غير آمن في بلده. يمكن لكل إنسان أن يطلبها، بأوراق أو من دون أوراق.
glossary-refugee = لاجئ
    .forms = لاجئ | لاجئًا | اللاجئ
    .meaning = شخص اضطر إلى ترك بلده بسبب الحرب، أو خوفًا من الأذى بسبب من هو أو ما يفكر فيه.
glossary-stateless = عديم الجنسية
    .forms = عديم الجنسية | عديمي الجنسية | انعدام جنسية
    .meaning = من ليست له أي جنسية: لا يعدّه أي بلد مواطنًا فيه.
glossary-of-concern = ممن تعنى بهم مفوضية اللاجئين
    .forms = ممن تعنى بهم مفوضية اللاجئين
    .meaning = هكذا تسمي المفوضية من عملها أن تحميهم: اللاجئون، ومن يطلبون اللجوء، وعديمو الجنسية، وبعض الفئات الأخرى.
# Words of this kind of work. source: framework, Part II, focal points
glossary-focal-point = نقطة الاتصال
    .forms = نقطة الاتصال
    .meaning = شخص من الفريق، لديه تدريب، عُيّن لهذا الموضوع. يعرف ما المساعدة المتاحة، ويتسلّم المتابعة منك.
glossary-referral = الإحالة
    .forms = الإحالة | إحالة | والإحالة | للإحالة | يُحال
    .meaning = مساعدة الشخص على التواصل مع من يمكنه المساعدة، مع نقل ما وافق على نقله، ولا شيء غيره.
glossary-screening = المحادثة الأولى
    .forms = محادثة أولى | لمحادثة أولى
    .meaning = نظرة أولى قصيرة إلى ما يحتاج إليه الشخص ومن ينبغي أن يعرف. لا تقرر شيئًا عن أحد.
# Words about children, and about asking. source: framework, Part II, Special considerations for children
glossary-best-interests = مصالح الطفل الفضلى
    .forms = مصالح الطفل الفضلى
    .meaning = ما هو الأفضل لهذا الطفل، كما يحدده أشخاص لديهم تدريب على ذلك، مع سماع رأي الطفل نفسه. وهو يأتي قبل كل شيء آخر.
glossary-assent = قبول الطفل
    .forms = قبول الطفل
    .meaning = «نعم» من الطفل نفسه، بكلمات يفهمها. تُطلب إلى جانب موافقة من يرعاه، ولا تُترك أبدًا.
glossary-consent = الموافقة
    .forms = الموافقة | موافقة | موافقته | موافقاته | موافقتك | والموافقة | بموافقة
    .meaning = «نعم» حرة، بعد أن يسمع الشخص ما الغرض منها وما قد يتبعها. ويمكن سحبها في أي وقت.
# A service, and what it does not do. source: framework, Appendix A, item 30
glossary-family-tracing = البحث عن العائلة
    .forms = البحث عن العائلة | فالبحث عن العائلة | والبحث عن العائلة
    .meaning = البحث عن أفراد العائلة. والعثور عليهم لا يعني أبدًا وجوب العودة إليهم.
# Words of this program: the same as on its screens. source: policy (ours)
glossary-passphrase = عبارة المرور
    .forms = عبارة المرور | عبارة مرور | بعبارة المرور | بعبارة مرور | عبارتي مرور | عبارات مرور
    .meaning = صف من الكلمات أو الأرقام ينشئه هذا البرنامج. لا يُفتح ما هو محمي إلا بها.
glossary-sealed = مشفّر
    .forms = مشفّر | مشفّرًا | مشفّرة | المشفّر | المشفّرة | ومشفّر | ومشفّرة
    .meaning = مقفل بحيث لا يفتحه إلا من هو موجّه إليه. ولكل من عداه هو خليط بلا معنى.
glossary-pdf = PDF
    .forms = PDF
    .meaning = ملف له الشكل نفسه على كل جهاز، مثل صفحة مطبوعة.
glossary-zip = ZIP
    .forms = ZIP
    .meaning = ملف فيه ملفات أخرى. هنا هو مقفل بعبارة مرور، وحمايته أضعف من حماية الملف المشفّر.
glossary-sms = الرسائل النصية
    .forms = للرسائل النصية | SMS
    .meaning = رسالة قصيرة بالهاتف (SMS). يمكن لشركات الهاتف قراءتها.
