# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = IOM
    .role = یہ ادارہ بہت سے ملکوں میں کام کرتا ہے۔ شاید رہنے کی جگہ، علاج، کاغذات، یا گھر واپسی یا آگے جانے کے محفوظ راستے میں مدد کر سکے۔
recipient-unhcr = UNHCR
    .role = اقوامِ متحدہ کا ادارہ، جو ان لوگوں کی مدد کرتا ہے جن کے لیے گھر واپس جانا محفوظ نہیں، اور ان کی جن کے پاس کسی ملک کی شہریت نہیں۔
# source: framework, Part II, Special considerations for children
recipient-child-protection = بچوں کی حفاظت کا ادارہ
    .role = ایسے لوگ جنہیں تربیت ملی ہے کہ بچوں کو محفوظ رکھیں اور یہ جانیں کہ ہر بچے کے لیے سب سے بہتر کیا ہے۔
# source: review, R24
recipient-asylum-authority = پناہ کا دفتر
    .role = سرکاری دفتر، جو پناہ کی درخواستیں لیتا اور ان کا فیصلہ کرتا ہے۔
# source: framework, Appendix A, item 30
recipient-health = صحت کی خدمات
    .role = ڈاکٹر، نرس اور مشیر، جو جسم اور ذہن کا خیال رکھتے ہیں اور بات راز میں رکھتے ہیں۔
# source: guide, Section 3, Sample risks and responses
recipient-legal = قانونی مشیر
    .role = ایسا فرد جو حقوق اور قانون سمجھائے، اور اگر متعلقہ شخص چاہے تو اس کی طرف سے بات کرے۔
# source: framework, Appendix A, item 30
recipient-shelter = رہنے کی محفوظ جگہ
    .role = فی الحال سونے، کھانے، نہانے دھونے اور آرام کرنے کی جگہ۔
recipient-tracing = خاندان کی تلاش کی خدمات
    .role = ایسے لوگ جو خاندان والوں کو تلاش کر سکتے ہیں؛ مل جانے کا مطلب یہ ہرگز نہیں کہ واپس جانا پڑے گا۔
# source: framework, Part II, focal points
recipient-focal-point = رابطہ کار
    .role = ایک تربیت یافتہ ساتھی، جسے معلوم ہے کہ کون سی مدد موجود ہے اور اس تک کیسے پہنچا جائے۔

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = عمر کا گروپ اور زبان
    .detail = عمر کا گروپ، جنس، بولنے اور پڑھنے کی زبانیں۔
category-identity = نام اور پیدائش
    .detail = نام، تاریخِ پیدائش اور جائے پیدائش۔
category-background = پس منظر
    .detail = شہریت، قوم یا برادری، مذہب، ازدواجی حیثیت۔
category-contact = محفوظ رابطہ
    .detail = کیسے، کب اور کہاں محفوظ طریقے سے رابطہ کیا جائے۔
category-account = کیا ہوا
    .detail = سفر، کام اور سلوک کا مختصر حال؛ پوری کہانی نہیں۔
category-acts = دباؤ میں کیے گئے کام
    .detail = ایسے کام جو کوئی اس شخص کے خلاف استعمال کر سکتا ہے؛ یہ آگے نہیں بتائے جاتے، جب تک وہ خود نہ چاہے کہ قانونی مشیر کو معلوم ہو۔
category-signs = ہمارے ساتھی نے کیا محسوس کیا
    .detail = دیکھی، کہی یا سنی ہوئی باتیں، جن سے مدد کی ضرورت ظاہر ہو سکتی ہے۔
category-health = صحت
    .detail = بیماری، چوٹیں، دوا، اور وہ علاج جس کی اب ضرورت ہے۔
category-family = خاندان
    .detail = سفر کے ساتھی، اور خاندان والوں کے نام۔
category-documents = کاغذات
    .detail = شناخت اور سفر کے کاغذات، ان کے نمبر، وہ کس کے پاس ہیں، اور یہاں رہنے کی حیثیت۔
category-assistance = اب تک کی مدد
    .detail = کیا مدد ملی، کس نے کی، اور ان سے رابطہ کیسے ہو۔
