# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = IOM
    .role = در کشورهای زیادی کار می‌کند. شاید بتواند در یافتن سرپناه، درمان، اسناد، یا راهی امن برای رفتن به خانه یا جای دیگر کمک کند.
recipient-unhcr = UNHCR
    .role = سازمانی از ملل متحد که به کسانی کمک می‌کند که برگشتن به خانه برایشان امن نیست، و به کسانی که تابعیت هیچ کشوری را ندارند.
# source: framework, Part II, Special considerations for children
recipient-child-protection = خدمات حمایت از کودکان
    .role = کسانی که آموزش دیده‌اند تا کودکان را در امان نگه دارند و بفهمند برای هر کودک چه بهتر است.
# source: review, R24
recipient-asylum-authority = دفتر پناهندگی
    .role = ادارهٔ دولتی که درخواست‌های پناهندگی را می‌گیرد و دربارهٔ آن‌ها تصمیم می‌گیرد.
# source: framework, Appendix A, item 30
recipient-health = خدمات سلامتی و درمان
    .role = دکترها، پرستاران و مشاورانی که به تن و روان رسیدگی می‌کنند و آن را محرمانه نگه می‌دارند.
# source: guide, Section 3, Sample risks and responses
recipient-legal = مشاور حقوقی
    .role = کسی که حقوق و قانون را توضیح می‌دهد و اگر شخص بخواهد، از طرف او صحبت می‌کند.
# source: framework, Appendix A, item 30
recipient-shelter = سرپناه امن
    .role = جایی برای خوابیدن، غذا خوردن، شستن و استراحت، برای این روزها.
recipient-tracing = خدمات یافتن خانواده
    .role = کسانی که می‌توانند دنبال اعضای خانواده بگردند؛ پیدا شدن هیچ وقت به معنای مجبور بودن به برگشتن نیست.
# source: framework, Part II, focal points
recipient-focal-point = شخص رابط
    .role = همکاری آموزش‌دیده که می‌داند چه کمک‌هایی هست و چطور می‌شود به آن‌ها رسید.

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = گروه سنی و زبان
    .detail = گروه سنی، جنس، زبان‌هایی که شخص صحبت می‌کند و می‌خواند.
category-identity = نام و تولد
    .detail = نام، تاریخ تولد و محل تولد.
category-background = پیشینه
    .detail = تابعیت، قوم، دین، وضع ازدواج.
category-contact = تماس امن
    .detail = چطور، چه وقت و کجا می‌شود با خیال راحت تماس گرفت.
category-account = آنچه پیش آمد
    .detail = شرح کوتاه سفر، کار و رفتار دیگران؛ نه همهٔ ماجرا.
category-acts = کارهایی که زیر فشار انجام شد
    .detail = کارهایی که ممکن است کسی آن‌ها را علیه شخص به کار ببرد؛ به کسی گفته نمی‌شود، مگر این‌که خودش بخواهد مشاور حقوقی بداند.
category-signs = آنچه همکار ما متوجه شد
    .detail = چیزهایی که دیده، گفته یا شنیده شد و شاید نشان بدهد که کمک لازم است.
category-health = سلامتی
    .detail = بیماری، آسیب بدنی، دوا، و درمانی که حالا لازم است.
category-family = خانواده
    .detail = همراهان شخص، و نام اعضای خانواده.
category-documents = اسناد
    .detail = اسناد هویت و سفر، شماره‌های آن‌ها، این‌که پیش چه کسی است، و وضع اقامت در اینجا.
category-assistance = کمک‌ها تا حالا
    .detail = چه کمکی شد، چه کسی کمک کرد، و چطور می‌شود با او تماس گرفت.
