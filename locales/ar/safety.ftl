# Safety questions to the worker, answered yes, no or not sure. The worker answers from what they see; the person may glance at the screen.
# .why = why it matters. .todo = what to do when the answer is not the safe one, or not sure.

# Whether anyone is with them. source: guide, Section 3, Sample questions to consider
safety-alone = هل الشخص وحده معك؟
    .why = لا يتكلم الناس بحرية إلا إذا لم يكن هناك من يسمعهم أو يوجّه أجوبتهم.
    .todo = الأفضل التوقف الآن، وإيجاد سبب عادي للقاء الشخص على انفراد، مثل استمارة أو فحص صحي، أو العودة في وقت آخر.

# Whether the place is private. source: guide, Section 3, Interview criteria
safety-private-place = هل يمكنكما التحدث هنا من دون أن يراكما أو يسمعكما أحد؟
    .why = قد يعرّض ذلك الشخص أو عائلته أو يعرّضك أنت للخطر.
    .todo = الأفضل الانتقال إلى مكان هادئ وعادي، إذا كان ذلك لا يلفت النظر. وإلا فالاتفاق على وقت آخر، والحديث الآن عن أمور يومية فقط.

# Whether a companion takes over. source: guide, Section 3, Indicators, Lack of control
safety-answers-for-them = هل هناك من يتكلم أو يجيب عن الشخص، أو يراقبه؟
    .why = قد يكون هذا المرافق مساعدًا، وقد يكون متحكمًا في ما يمكن قوله.
    .todo = المهم البقاء على الود، بلا استجواب ولا مواجهة لأحد. يمكن الفصل بينهما بلطف بحجة إجراء معتاد، مع مترجم من طرفكم، أو العودة لاحقًا.

# Whether someone keeps their things. source: guide, Section 3, Indicators, Lack of control
safety-holds-things = هل هناك من يحتفظ بهاتف الشخص أو أوراقه أو ماله؟
    .why = هذا يبيّن من يقرر، وكيف يمكن الوصول إلى الشخص بأمان.
    .todo = لا ينبغي لك طلب استرجاع هذه الأشياء بنفسك. تكون المتابعة فقط إذا كان الوضع آمنًا، بلا مكالمات ولا رسائل إلى هاتف قد يكون في يد غيره.

# How it feels, to both of them. source: guide, Section 3, Sample questions to consider
safety-safe-to-talk = هل يبدو الحديث آمنًا الآن، لك وللشخص؟
    .why = كثيرًا ما يعرف الشخص الخطر أكثر من غيره؛ فإذا قال لا، فيجب تصديقه.
    .todo = الأفضل إنهاء الحديث بلطف، وإخبار الشخص كيف ومتى يمكنه الوصول إليك، وإخبار زميل أو زميلة من ذوي التدريب بأن الأمر يحتاج إلى وقت أكثر أمانًا.

# Whether notes can harm. source: guide, Section 3, All steps: safety and security
safety-safe-to-note = هل من الآمن الاحتفاظ بملاحظة على هذا الجهاز؟
    .why = الملاحظة التي يجدها آخرون قد تضر الشخص.
    .todo = لا يُكتب شيء. ومع ذلك يمكنك الحديث والاستماع، وعرض المساعدة على التواصل مع جهة ما.

# Whether care is needed at once. source: framework, Appendix A, item 13 (second)
safety-medical-emergency = هل يحتاج أحد إلى مساعدة طبية الآن؟
    .why = الرعاية قبل كل سؤال.
    .todo = المطلوب الآن طلب الإسعاف أو الطوارئ الطبية، والبقاء مع الشخص إذا أراد ذلك. الأسئلة يمكن أن تنتظر.

# Whether there is danger at once, to anyone. source: guide, Section 3, Sample questions to consider
safety-danger-now = هل هناك من هو في خطر الآن: الشخص أو عائلته أو غيرهم؟
    .why = الخطر القريب يغيّر ما يجب فعله في الدقائق القادمة، وليس فقط من أجل الشخص الموجود هنا.
    .todo = الأفضل وقف الحديث، واتباع خطة الطوارئ بموافقة الشخص، والتواصل مع نقطة الاتصال. ولا ينبغي لك الذهاب بنفسك لإنقاذ أحد.

# Whether someone waits. source: guide, Section 3, Sample questions to consider
safety-outside = هل هناك من ينتظر الشخص في الخارج أو بالقرب؟
    .why = قد يلفت الحديث الطويل النظر، وقد يُسأل الشخص عنه بعد ذلك.
    .todo = الأفضل أن يكون الحديث قصيرًا، مع الاتفاق معًا على سبب عادي له. ولا يُعطى الشخص شيئًا يحمله وقد يكشف الأمر.
