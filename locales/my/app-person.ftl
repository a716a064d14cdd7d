# my: draft, not reviewed by a native speaker
# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = သင့်အတွက် မေးခွန်းအနည်းငယ်
held-lead = ဒီမှာ ကိုယ်တိုင် ဖြေနိုင်ပါတယ်။ အချိန်ယူပြီး ဖြည်းဖြည်း ဖြေပါ။
held-lead-skip = ဘယ်မေးခွန်းကိုမဆို မဖြေဘဲ ထားလို့ ရပါတယ်။ ရပ်ချင်တဲ့အချိန် ရပ်လို့ ရပါတယ်။
held-lead-covered = သင့်အဖြေတွေကို ဖုံးထားပါမယ်။ ဘယ်သူ ကြည့်နိုင်မလဲဆိုတာ အဆုံးမှာ သင် ဆုံးဖြတ်ပါ။
held-lead-listen = မေးခွန်းတိုင်းကို နားထောင်လို့ ရပါတယ်။ နားကြပ်တပ်ထားရင် တခြားသူ မကြားပါဘူး။
# { $leave } is the next message: the button that leaves at once
held-lead-leave = တစ်ယောက်ယောက် လာရင် ({ $leave }) ကို ထိပါ။ ဒီမှာ ရှိတာတွေ အားလုံး ချက်ချင်း ပျောက်သွားပါမယ်။
held-leave = အခု ထွက်ပါ
held-begin = စတင်ပါ
# Above a question: “2 of 5”
held-progress = { $all } ခုအနက် { $at }
held-choose-one = အဖြေတစ်ခု ရွေးပါ။
held-choose-many = ကိုက်ညီတဲ့ အဖြေအားလုံးကို ရွေးပါ။
held-write = နည်းနည်းလေးပဲ ရေးလည်း ရပါတယ်။
held-date = ခန့်မှန်းပြောလည်း ရပါတယ်။ ခုနှစ်ပဲ ရေးလည်း လုံလောက်ပါတယ်။
# Answers that are not an answer, in the person’s own voice
held-do-not-know = မသိပါ
held-rather-not = မပြောချင်ပါ
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = ရှေ့ဆက်ပါ
held-back = နောက်ပြန်ပါ
held-skip = ဒါကို ကျော်ပါ
held-stop = ဒီမှာ ရပ်ပါ
held-still = ရှိနေသေးလား။ ဆက်ဖြေဖို့ ဒီနေရာကို ထိပါ။
# Last page. What was answered is still covered.
held-done = ကျေးဇူးတင်ပါတယ်။ မေးခွန်းတွေ ပြီးပါပြီ။
held-show = ဒီစက်ကို ပေးခဲ့တဲ့သူက သင့်အဖြေတွေကို ကြည့်လို့ ရပါသလား။
held-show-yes = ရတယ်၊ ကြည့်လို့ ရပါတယ်
held-show-later = အခု မကြည့်ပါနဲ့၊ ဖုံးထားပါ
held-show-no = မရဘူး၊ ဖျက်ပါ
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = သင့်အဖြေအားလုံးကို ဖျက်မလား။
held-delete-yes = ဟုတ်ကဲ့၊ ဖျက်ပါ
# After that choice
held-shown = ဒီစက်ကို ပြန်ရတဲ့အခါ သူက သင့်အဖြေတွေကို မြင်ရပါမယ်။
held-covered = သင့်အဖြေတွေကို လောလောဆယ် ဖုံးထားပါတယ်။
held-deleted = သင့်အဖြေတွေကို ဖျက်ပြီးပါပြီ။
held-give-back = အခု ဒီစက်ကို ပြန်ပေးပါ။

# Reading aloud
listen = နားထောင်ပါ
listen-stop = အသံဖတ်တာ ရပ်ပါ
# Under the words, when they can’t be read aloud
listen-none = ဒီစက်မှာ ဒီဘာသာစကားအတွက် အသံ မရှိပါ။
# Above words in a language that no native speaker has checked
person-draft = ဒီဘာသာပြန်ကို မစစ်ဆေးရသေးပါ။ တစ်ခုခု မမှန်ဘူးလို့ ထင်ရင် မေးပါ။

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = လူများကို ကူညီပေးခြင်း
talk-organisation = ဒီက အကူအညီပေးရေးအဖွဲ့
# Said by the worker before a colleague gets everything that was noted
handover-words = လုပ်ဖော်ကိုင်ဖက်တစ်ယောက်က ဒီကနေ ဆက်ပြီး ကူညီပေးနိုင်ပါတယ်။ ဒါဆို ထပ်ပြီး ပြောစရာ မလိုတော့ပါဘူး။ ရေးမှတ်ထားတာ အားလုံးကို သူ မြင်ရပါမယ်။ တခြားသူတွေကို မပေးစေချင်တာတွေလည်း ပါပါတယ်။ ဒါကို သူ့ကို ပေးလို့ ရပါသလား။ မပေးစေချင်ရင်လည်း ကိစ္စမရှိပါဘူး။
