# The hub and the list of all parts. For the worker.
# Heading of the hub, and its name in the list of all parts
map-title = المحادثة
# { $first } = name of the first section, such as “Right now”
map-order = البداية مع «{ $first }». وبعد ذلك بأي ترتيب. يمكن ترك أي سؤال مفتوحًا.
# After the name of a group of signs: how many are marked in it
map-signs-marked = { $n ->
    [zero] لا علامات محددة
    [one] علامة واحدة محددة
    [two] علامتان محددتان
    [few] { $n } علامات محددة
    [many] { $n } علامة محددة
   *[other] { $n } علامة محددة
}
map-signs-none = لا شيء محدد
# Shown when it is true. The first line is followed by the second.
map-enough = لديك ما يكفي للإحالة بأمان.
map-enough-next = يمكنك الآن الانتقال إلى الصورة العامة.
map-nothing-more = لم يبقَ سؤال مفتوح يمكن أن يغيّر مستوى الأولوية أو من ينبغي أن يعرف.
# Button under these lines
map-adds-up = الانتقال إلى الصورة العامة

# Pages of the conversation. For the worker; the person may see them.
# Under the heading of every page
talk-lead = يكفي طرح الأسئلة المناسبة الآن. يمكن ترك أي سؤال مفتوحًا.
# Above words that the worker says aloud
talk-say = كلام يُقال بأسلوبك
# Above a question that the worker answers by looking
talk-observed = هذا لملاحظتك أنت. لا يُسأل الشخص عنه.
# Under a date field
talk-date-hint = 2010 / 2010-05 / 2010-05-31: يكفي تاريخ تقريبي، سنة أو شهر أو يوم.
# Under a field for a few short lines; { $limit } = most characters
talk-lines-hint = بعض المعلومات باختصار. الحد الأقصى للأحرف: { $limit }.
# Says which question the kinds of silence belong to, for screen readers; { $about } = the question’s short name
talk-silence = لا إجابة: { $about }
# Above words to tap instead of typing them
talk-suggestions = كلمات تُضاف بلمسة:
# Label of the short note’s field; { $about } = the question’s short name
talk-note = ملاحظة قصيرة: { $about }
# Button at the foot of a page, pressed when it is so
talk-told = قال الشخص ما يكفي، أو يبدو عليه الضيق
# Opens the words to say when stopping
talk-stop-words = كلمات لإنهاء الحديث بلطف
# Back to the hub
talk-map = عرض كل أجزاء المحادثة

# Signs. For the worker, never read aloud.
signs-quiet = هذه العلامات لا تُقرأ بصوت مسموع. تحديد علامة ليس دليلًا. وعدم تحديد أي علامة لا يعني أن كل شيء بخير.
# How many signs are marked in all groups
signs-count = { $n ->
    [zero] لا علامات محددة في كل المجموعات
    [one] علامة واحدة محددة في كل المجموعات
    [two] علامتان محددتان في كل المجموعات
    [few] { $n } علامات محددة في كل المجموعات
    [many] { $n } علامة محددة في كل المجموعات
   *[other] { $n } علامة محددة في كل المجموعات
}
# The full name of a small tile, for screen readers: “Seen: I saw it”
signs-ground = { $short }: { $long }
