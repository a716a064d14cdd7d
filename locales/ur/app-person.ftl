# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = آپ کے لیے چند سوال
held-lead = یہاں آپ خود جواب دیں۔ جتنا وقت چاہیں لیں۔
held-lead-skip = جو سوال چاہیں چھوڑ دیں۔ جب چاہیں رک جائیں۔
held-lead-covered = آپ کے جواب ڈھکے رہتے ہیں۔ آخر میں آپ طے کریں کہ انہیں کون دیکھے۔
held-lead-listen = ہر سوال سنا بھی جا سکتا ہے۔ ہیڈفون لگانے سے کوئی اور نہیں سنے گا۔
# { $leave } is the next message: the button that leaves at once
held-lead-leave = اگر کوئی آ جائے تو اسے چھوئیں: { $leave }۔ یہاں کا سب کچھ فوراً غائب ہو جائے گا۔
held-leave = فوراً نکلیں
held-begin = شروع کریں
# Above a question: “2 of 5”
held-progress = { $all } میں سے { $at }
held-choose-one = ایک جواب چنیں۔
held-choose-many = جو جواب ٹھیک لگیں، وہ سب چنیں۔
held-write = جتنا کم لکھنا چاہیں، لکھیں۔
held-date = اندازے سے بھی ٹھیک ہے۔ صرف سال بھی کافی ہے۔
# Answers that are not an answer, in the person’s own voice
held-do-not-know = مجھے معلوم نہیں
held-rather-not = مجھے یہ نہیں بتانا
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = آگے
held-back = پیچھے
held-skip = یہ سوال چھوڑ دیں
held-stop = یہیں رک جائیں
held-still = کیا آپ ابھی یہاں ہیں؟ جاری رکھنے کے لیے یہاں چھوئیں۔
# Last page. What was answered is still covered.
held-done = شکریہ۔ اب اور کوئی سوال نہیں۔
held-show = جنہوں نے آپ کو یہ دیا ہے، کیا وہ آپ کے جواب دیکھ لیں؟
held-show-yes = ہاں، وہ دیکھ لیں
held-show-later = ابھی نہیں، ڈھکے رہنے دیں
held-show-no = نہیں، مٹا دیں
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = کیا آپ کے سب جواب مٹا دیے جائیں؟
held-delete-yes = ہاں، مٹا دیں
# After that choice
held-shown = جب یہ انہیں واپس ملے گا، تو وہ آپ کے جواب دیکھیں گے۔
held-covered = آپ کے جواب فی الحال ڈھکے رہیں گے۔
held-deleted = آپ کے جواب مٹا دیے گئے ہیں۔
held-give-back = اب مہربانی کر کے یہ واپس دے دیں۔

# Reading aloud
listen = سنیں
listen-stop = سنانا بند کریں
# Under the words, when they can’t be read aloud
listen-none = اس ڈیوائس پر اس زبان کے لیے کوئی آواز نہیں ہے۔
# Above words in a language that no native speaker has checked
person-draft = اس ترجمے کی ابھی جانچ نہیں ہوئی۔ کوئی بات ٹھیک نہ لگے تو پوچھ لیں۔

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = لوگوں کی مدد
talk-organisation = یہاں کی امدادی ٹیم
# Said by the worker before a colleague gets everything that was noted
handover-words = میری ٹیم میں سے کوئی اور یہاں سے آگے بات جاری رکھ سکتا ہے، تاکہ آپ کو سب کچھ دوبارہ نہ بتانا پڑے۔ وہ سب کچھ دیکھ سکیں گے جو یہاں لکھا گیا، وہ بھی جو آپ آگے نہیں دینا چاہتے۔ کیا یہ انہیں دینے کی اجازت ہے؟ اگر نہیں، تو بھی کوئی بات نہیں۔
