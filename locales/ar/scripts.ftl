# Words to say to the person, in your own voice. PERSON-FACING: plain, warm, short. Never name a crime or a label here.
# { $job } = the worker's job title. { $organisation } = the worker's organisation. { $recipient } = who would receive the information.
# -adult: reading age 12. -adolescent: about 13 to 17. -child: about age 8.

# source: guide, Section 3, Obtaining consent (if you are trained). Asking to talk.
script-talk-adult = مرحبًا. وظيفتي هنا: { $job }، وأعمل مع { $organisation }. أساعد الناس الذين يحتاجون إلى دعم. أود أن أتحدث معك عن أحوالك، وعما قد يلزمك من مساعدة أو حماية. هل يناسبك أن نتحدث؟
script-talk-adolescent = مرحبًا. أعمل مع { $organisation }. وظيفتي: { $job }، وأساعد الشباب والكبار الذين يحتاجون إلى دعم. أود أن أعرف كيف أحوالك وما قد يلزمك. لك الاختيار في ما يُقال لي وما لا يُقال. هل يناسبك أن نتحدث؟
script-talk-child = مرحبًا. أعمل مع { $organisation }، وأساعد الأطفال والكبار. أود أن أتكلم معك عن أحوالك. يمكنك قول نعم أو لا، ولن يغضب أحد. ما رأيك، هل نتكلم معًا؟

# source: guide, Section 3, Obtaining consent (if you are not trained). Offering to connect; no questions are asked.
script-connect-adult = مرحبًا. وظيفتي هنا: { $job }، وأعمل مع { $organisation }. هناك أشخاص يمكنهم أن يدعموك وأن يتحدثوا معك عما يلزمك. هل يناسبك أن أساعدك على التواصل معهم؟ يمكنك قول نعم أو لا، ولا حاجة إلى ذكر السبب.
script-connect-adolescent = مرحبًا. أعمل مع { $organisation }، ووظيفتي: { $job }. هناك أشخاص عملهم هو مساعدة الشباب في ما يحتاجون إليه. هل يناسبك أن أساعدك على التواصل معهم؟ يمكنك قول نعم أو لا، ولا حاجة إلى الشرح.
script-connect-child = مرحبًا. أعمل مع { $organisation }. أعرف أشخاصًا لطفاء عملهم هو مساعدة الأطفال. ما رأيك في لقاء أحدهم؟ يمكنك قول نعم أو لا.

# source: guide, Section 3, Interview criteria (confidentiality and when it may be broken). Say this before any question.
script-limits-adult = ما أسمعه منك يبقى بيننا، ولك القرار في من قد يعرفه غيري. لكن هناك حدود: إذا كان أحد في خطر شديد، أو إذا كان هناك طفل قد يتعرض للأذى، أو إذا كان القانون هنا يطلب ذلك، فقد أضطر إلى إخبار شخص آخر. إذا حدث ذلك، فسأحاول أن أخبرك أولًا. لذلك يمكنك قول ما يريحك فقط. هل لديك أي أسئلة عن هذا؟
script-limits-adolescent = ما أسمعه منك يبقى بيننا. لكن إذا كنت في خطر، أو كان غيرك في خطر، أو إذا كان القانون هنا يطلب ذلك، فقد أضطر إلى إخبار شخص يمكنه المساعدة. سأحاول أن أتكلم معك أولًا عمن سأخبره ولماذا. يمكنك قول ما يريحك فقط. هل لديك أي سؤال؟
script-limits-child = ما أسمعه منك يبقى بيننا. لكن إذا كان أحد يؤذيك أو يؤذي طفلًا آخر، أو إذا كنت في خطر، فيجب أن أخبر شخصًا كبيرًا عمله هو حماية الأطفال. سأحاول أن أخبرك أولًا. هل لديك أي سؤال لي؟

# source: guide, Section 3, Obtaining consent; security rules E5 and E6. Asking to write short notes.
script-notes-adult = هل يمكنني أن أكتب بعض الملاحظات القصيرة، حتى لا يلزمك تكرار ما قلته؟ يمكنك رؤيتها وتغييرها. لن أنقلها إلا إذا وافقت، ما عدا حالات الخطر التي أخبرتك عنها. ويمكننا أيضًا أن نتحدث بلا ملاحظات.
script-notes-adolescent = هل يمكنني أن أكتب بضع كلمات، حتى لا يلزمك قولها مرة أخرى؟ يمكنك النظر إليها وتغييرها. لن أنقلها إلا إذا وافقت، ما عدا حالات الخطر التي أخبرتك عنها. ويمكننا أيضًا أن نتكلم فقط.
script-notes-child = هل يمكنني أن أكتب بعض الكلمات، حتى لا أنسى؟ يمكنك رؤية ما أكتبه. وإذا قلت لا، فيمكننا أن نتكلم على كل حال.

# source: guide, Section 3, Obtaining consent (follow-up and contact details). Asking to be contacted again.
script-recontact-adult = هل يمكن أن يتواصل معك أحد مرة أخرى بشأن هذا؟ يمكنك اختيار من يتواصل معك، وكيف، ومتى، حتى يكون ذلك آمنًا لك. وإذا قلت لا، فسأخبرك كيف يمكنك الوصول إلينا.
script-recontact-adolescent = هل يناسبك أن يتواصل معك أحد مرة أخرى؟ يمكنك اختيار طريقة ووقت آمنين، ويمكنك القول من يجب ألا يرى ذلك. وإذا قلت لا، فيمكنك مع ذلك المجيء إلينا متى شئت.
script-recontact-child = هل يمكن أن يأتي أحد ليتكلم معك في يوم آخر؟ يمكنك اختيار مكان ووقت مناسبين. وإذا لم يعجبك ذلك، فلا بأس.

# source: guide, Section 3, Do’s and Don’ts (decisions, changing one's mind). What the person may always do.
script-rights = يمكنك التوقف في أي وقت. يمكنك ترك أي سؤال. يمكنك تغيير رأيك لاحقًا. ومهما كان جوابك، وحتى من دون أي جواب، تبقى المساعدة المتاحة لك كما هي.

# source: guide, Section 3, Obtaining consent (sharing for referral); framework, Part II.2.A.iii. Sharing, one recipient at a time.
script-share = يمكنني أن أنقل بعض ما قلته لي إلى { $recipient }، حتى يعرفوا هناك كيف يساعدونك. سأخبرك بما قد أنقله، شيئًا بعد شيء. ولك القرار في ما يعرفونه، ويمكنك رفض ذلك كله. وقد يود أحد من هناك أن يتحدث معك بعد ذلك.
# source: guide, Section 3, Obtaining consent; framework, Part II, Special considerations for children. The same, to a child.
script-share-child = أود أن أنقل بعض الأشياء إلى { $recipient }، حتى يساعدوك. سأقول لك كل شيء منها أولًا. يمكنك قول نعم أو لا. وإذا كان يجب أن أخبر أحدًا لحمايتك، فسأحاول أن أخبرك قبل ذلك.

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). After a no.
script-refusal = شكرًا لإخباري بذلك. لا حاجة إلى الشرح، وهذا لا يغيّر شيئًا في المساعدة المتاحة لك. لا أحتفظ بأي شيء عنك هنا. وإذا غيّرت رأيك، فيمكنك العودة إلينا أو السؤال عنا في أي وقت.

# source: guide, Section 3, Do’s and Don’ts (no decision needed now). After “not now”.
script-notnow = لا بأس، لا داعي للعجلة. لا يلزمك اتخاذ أي قرار اليوم. هل هناك وقت ومكان أفضل وآمن لك؟ ويمكنك أيضًا المجيء إلينا متى شئت.

# source: security rules E7 and E29. What taking back a yes does; say it before doing it.
script-withdraw = يمكنك سحب موافقتك، ولا حاجة إلى ذكر السبب. عندها سأمحو من هذا الجهاز ما كتبناه. لا أستطيع استرجاع ما نُقل من قبل، لكن يمكنني أن أساعدك على طلب حذفه. وتبقى المساعدة المتاحة لك كما هي.

# source: guide, Section 3, Interview DO (trauma-informed approach). Stopping gently when the person is distressed.
script-stop = لنتوقف هنا. ما قلته لي يكفي، ولا يلزمك قول المزيد. لا داعي للعجلة. هل يريحك بعض الماء، أو بعض الهدوء، أو أن يكون معك شخص موضع ثقتك؟

# source: framework, Part II.2.A.ii (information on the right to seek asylum). Always said, whatever the answers were.
script-asylum = إذا كانت العودة إلى بلدك تخيفك، فمن حقك طلب الحماية. هذا يسمى طلب اللجوء. يمكنك طلب ذلك حتى من دون أي أوراق، ومهما كان ما قلته لي اليوم. يمكنني أن أخبرك من يقرر في ذلك، ومن يمكنه أن يساعدك على تقديم الطلب.

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). The last words.
script-goodbye = شكرًا لحديثك معي. سأفعل ما اتفقنا عليه، لا أكثر. قبل أن نفترق: هل من الآمن لك الذهاب إلى وجهتك الآن؟ وإذا احتجت إلينا مرة أخرى، فقد عرفت كيف يمكن الوصول إلينا.
