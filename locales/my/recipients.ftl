# my: draft, not reviewed by a native speaker
# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = IOM
    .role = နိုင်ငံပေါင်းများစွာမှာ အလုပ်လုပ်ပါတယ်။ နေစရာ၊ ကျန်းမာရေး၊ စာရွက်စာတမ်း ဒါမှမဟုတ် အိမ်ပြန်ဖို့ ဒါမှမဟုတ် ရှေ့ဆက်သွားဖို့ ဘေးကင်းတဲ့ ခရီးအတွက် ကူညီနိုင်ပါတယ်။
recipient-unhcr = UNHCR
    .role = အိမ်ကို ဘေးကင်းစွာ မပြန်နိုင်တဲ့သူတွေနဲ့ ဘယ်နိုင်ငံရဲ့ နိုင်ငံသားမှ မဟုတ်တဲ့သူတွေကို ကူညီပေးတဲ့ ကုလသမဂ္ဂ အဖွဲ့။
# source: framework, Part II, Special considerations for children
recipient-child-protection = ကလေးသူငယ် ကာကွယ်စောင့်ရှောက်ရေးဌာန
    .role = ကလေးတွေ ဘေးကင်းအောင် စောင့်ရှောက်ဖို့နဲ့ ကလေးတစ်ယောက်စီအတွက် ဘာအကောင်းဆုံးလဲ ရှာဖွေဖို့ သင်တန်းတက်ထားတဲ့သူတွေ။
# source: review, R24
recipient-asylum-authority = ခိုလှုံခွင့်ရုံး
    .role = ခိုလှုံခွင့် တောင်းဆိုတာတွေကို လက်ခံပြီး ဆုံးဖြတ်ပေးတဲ့ အစိုးရရုံး။
# source: framework, Appendix A, item 30
recipient-health = ကျန်းမာရေး ဝန်ဆောင်မှု
    .role = ကိုယ်ရောစိတ်ပါ စောင့်ရှောက်ပေးပြီး လျှို့ဝှက်ထားပေးတဲ့ ဆရာဝန်၊ သူနာပြုနဲ့ နှစ်သိမ့်ဆွေးနွေးပေးသူတွေ။
# source: guide, Section 3, Sample risks and responses
recipient-legal = ဥပဒေ အကြံပေး
    .role = အခွင့်အရေးနဲ့ ဥပဒေကို ရှင်းပြပြီး လိုလားရင် ကိုယ်စား ပြောပေးတဲ့သူ။
# source: framework, Appendix A, item 30
recipient-shelter = ဘေးကင်းတဲ့ နေစရာ
    .role = လောလောဆယ် အိပ်ဖို့၊ စားဖို့၊ ရေချိုးဖို့နဲ့ နားနေဖို့ နေရာ။
recipient-tracing = မိသားစု ရှာဖွေပေးရေး ဝန်ဆောင်မှု
    .role = မိသားစုဝင်တွေကို ရှာပေးနိုင်တဲ့သူတွေ။ ရှာတွေ့တာနဲ့ ပြန်သွားရမယ်လို့ ဘယ်တော့မှ မဆိုလိုပါဘူး။
# source: framework, Part II, focal points
recipient-focal-point = ဆက်သွယ်ရေး တာဝန်ခံ
    .role = ဘယ်လို အကူအညီတွေ ရှိသလဲ၊ ဘယ်လို ရယူရမလဲဆိုတာ သိတဲ့ သင်တန်းတက်ထားတဲ့ လုပ်ဖော်ကိုင်ဖက်။

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = အသက်အုပ်စုနဲ့ ဘာသာစကား
    .detail = အသက်အုပ်စု၊ ကျား/မ၊ ပြောတတ်၊ ဖတ်တတ်တဲ့ ဘာသာစကားများ။
category-identity = နာမည်နဲ့ မွေးဖွားမှု
    .detail = နာမည်၊ မွေးနေ့နဲ့ မွေးရပ်။
category-background = နောက်ခံ အချက်အလက်
    .detail = နိုင်ငံသား၊ လူမျိုး၊ ဘာသာရေး၊ အိမ်ထောင်ရေး အခြေအနေ။
category-contact = ဘေးကင်းတဲ့ ဆက်သွယ်နည်း
    .detail = ဘေးကင်းစွာ ဘယ်လို၊ ဘယ်အချိန်၊ ဘယ်နေရာမှာ ဆက်သွယ်ရမလဲ။
category-account = ဖြစ်ခဲ့တာ
    .detail = ခရီး၊ အလုပ်နဲ့ ဆက်ဆံခံရပုံ အကျဉ်းချုပ်၊ အသေးစိတ် အပြည့်အစုံ မပါပါ။
category-acts = ဖိအားပေးခံရလို့ လုပ်ခဲ့တာများ
    .detail = တစ်ယောက်ယောက်က အပြစ်တင်စရာ ဖြစ်နိုင်တဲ့ လုပ်ရပ်များ၊ ဥပဒေ အကြံပေးကို သိစေချင်မှသာ ပြောပြပါမယ်။
category-signs = ဝန်ထမ်း သတိပြုမိတာ
    .detail = အကူအညီ လိုနိုင်တာကို ပြတဲ့ မြင်ရတာ၊ ပြောတာ ဒါမှမဟုတ် ကြားရတာများ။
category-health = ကျန်းမာရေး
    .detail = ရောဂါ၊ ဒဏ်ရာ၊ ဆေးဝါးနဲ့ အခု လိုအပ်တဲ့ ကုသမှု။
category-family = မိသားစု
    .detail = ဘယ်သူနဲ့ ခရီးသွားနေသလဲဆိုတာနဲ့ မိသားစုဝင်တွေရဲ့ နာမည်များ။
category-documents = စာရွက်စာတမ်းများ
    .detail = သက်သေခံစာနဲ့ ခရီးသွားစာရွက်စာတမ်းများ၊ နံပါတ်များ၊ ဘယ်သူ သိမ်းထားသလဲဆိုတာနဲ့ ဒီမှာ နေထိုင်ခွင့် အခြေအနေ။
category-assistance = အခုထိ ရခဲ့တဲ့ အကူအညီ
    .detail = ဘာအကူအညီ ပေးခဲ့သလဲ၊ ဘယ်သူ ပေးခဲ့သလဲ၊ သူတို့ကို ဘယ်လို ဆက်သွယ်ရမလဲ။
