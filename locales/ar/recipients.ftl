# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = المنظمة الدولية للهجرة
    .role = تعمل في بلدان كثيرة. قد تساعد في المأوى أو الرعاية الصحية أو الأوراق، أو في العودة أو الانتقال إلى مكان آخر بأمان.
recipient-unhcr = مفوضية اللاجئين
    .role = هيئة الأمم المتحدة التي تساعد من لا يمكنهم العودة إلى بلدهم بأمان، ومن ليست لهم جنسية.
# source: framework, Part II, Special considerations for children
recipient-child-protection = خدمة حماية الطفل
    .role = أشخاص لديهم تدريب على حماية الأطفال وعلى معرفة ما هو الأفضل لكل طفل.
# source: review, R24
recipient-asylum-authority = مكتب اللجوء
    .role = المكتب الحكومي الذي يتلقى طلبات اللجوء ويقرر فيها.
# source: framework, Appendix A, item 30
recipient-health = الخدمة الصحية
    .role = أطباء وطبيبات وممرضون وممرضات ومرشدون نفسيون، يعتنون بالجسم والنفس ويحافظون على السرية.
# source: guide, Section 3, Sample risks and responses
recipient-legal = المشورة القانونية
    .role = من يشرح الحقوق والقانون، ويتكلم باسم الشخص إذا أراد الشخص ذلك.
# source: framework, Appendix A, item 30
recipient-shelter = المأوى الآمن
    .role = مكان للنوم والأكل والاغتسال والراحة في الوقت الحالي.
recipient-tracing = خدمة البحث عن العائلة
    .role = أشخاص يمكنهم البحث عن أفراد العائلة؛ والعثور على شخص لا يعني أبدًا أن عليه العودة.
# source: framework, Part II, focal points
recipient-focal-point = نقطة الاتصال
    .role = شخص من الفريق لديه تدريب، ويعرف ما المساعدة المتاحة وكيف يمكن الوصول إليها.

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = الفئة العمرية واللغة
    .detail = الفئة العمرية، والجنس، ولغات الكلام والقراءة.
category-identity = الاسم والميلاد
    .detail = الاسم، وتاريخ الميلاد ومكانه.
category-background = الخلفية
    .detail = الجنسية، والأصل العرقي، والدين، والحالة العائلية.
category-contact = تواصل آمن
    .detail = كيف ومتى وأين يمكن التواصل بأمان.
category-account = ما حدث
    .detail = عرض قصير للسفر والعمل والمعاملة؛ لا قصة كاملة.
category-acts = أفعال تحت الضغط
    .detail = أفعال قد يستعملها أحد ضد الشخص؛ لا تُنقل إلا إذا أراد الشخص أن تعرفها المشورة القانونية.
category-signs = ما لوحظ
    .detail = أشياء شوهدت أو قيلت أو سُمعت، وقد تشير إلى حاجة إلى المساعدة.
category-health = الصحة
    .detail = الأمراض والإصابات والأدوية، والرعاية اللازمة الآن.
category-family = العائلة
    .detail = من يسافر مع الشخص، وأسماء أفراد العائلة.
category-documents = الأوراق
    .detail = أوراق الهوية والسفر، وأرقامها، ومن يحتفظ بها، ووضع الإقامة هنا.
category-assistance = المساعدة حتى الآن
    .detail = ما المساعدة التي قُدّمت، ومن قدّمها، وكيف يمكن الوصول إليهم.
