# Leaving fast, keeping a sealed copy on this device, locking. For the worker. The passphrase and the words “sealed” and
# “locked” stand on many screens: keep them the same everywhere.

# The button at the same corner of every screen: covers everything and opens another page
leave-now = خروج الآن

# Screen “leaving”, right after the start
leaving-title = إذا لزم الخروج بسرعة
leaving-lead = «خروج الآن» في أعلى كل شاشة. لمسة واحدة تغطي كل شيء وتفتح صفحة أخرى. وعلى لوحة المفاتيح، الضغط على Shift ثلاث مرات يفعل الشيء نفسه.
leaving-lead-gone = إذا لم يُحفظ شيء، فعندها يضيع ما سُجّل. لا تُقفل الصفحة من نفسها: من المهم استخدام «خروج الآن» قبل ترك هذا الجهاز من اليد.
leaving-lead-kept = ما سُجّل يبقى مشفّرًا على هذا الجهاز. لا تفتحه إلا عبارة المرور التي لديك.
leaving-cannot = ما لا يمحوه الخروج
leaving-cannot-history = قائمة الصفحات التي فُتحت ما زالت تُظهر أن هذه الصفحة فُتحت.
leaving-cannot-files = الملفات المحفوظة والصفحات المطبوعة وصور الشاشة تبقى حيث هي.
leaving-cannot-device = بعض لوحات المفاتيح والنسخ الاحتياطية تتذكر ما كُتب. من الأفضل لمس الإجابات حيث يمكن ذلك.
leaving-cannot-watched = أي برنامج يراقب هذا الجهاز يرى كل ما تراه عينك.

# The choice on the screen “leaving”
keep-question = ما الذي يبقى على هذا الجهاز؟
keep-memory = لا يبقى شيء
keep-memory-detail = لا يُخزَّن شيء. وقبل الإغلاق يمكن لأي شخص يمسك هذا الجهاز أن يرى المحادثة
keep-protect = حماية هذه المحادثة
keep-protect-detail = تُقفل من نفسها، وتبقى هنا نسخة مشفّرة حتى تُمحى أو تصبح قديمة جدًا. لا تفتحها إلا عبارة مرور
# A deployment that wants every conversation protected
keep-always = كل محادثة هنا محمية. للمتابعة يُرجى إنشاء عبارة مرور.
# A deployment that wants nothing kept
keep-never = لا يُخزَّن شيء على هذا الجهاز. إغلاق هذه الصفحة أو إعادة تحميلها يمحو كل شيء. وهي لا تُقفل: من المهم استخدام «خروج الآن» قبل ترك هذا الجهاز من اليد.
# The single-file version, in place of the choice. The first stands on the start screen, too
keep-single-start = لا يمكن حفظ شيء على هذا الجهاز بهذا الملف. إغلاقه أو إعادة تحميله يمحو كل شيء.
keep-single = هذه نسخة الملف الواحد: لا يمكنها حماية محادثة وحفظها على هذا الجهاز. إغلاقها أو إعادة تحميلها يمحو كل شيء. وما لا يجوز أن يضيع يُحفظ في ملف مشفّر قبل الإغلاق.
# The same, where the deployment wants every conversation protected
keep-single-always = تريد المؤسسة أن تكون كل محادثة محمية على الجهاز. هذا الملف لا يستطيع ذلك. الأفضل فتح الصفحة على الشبكة إن أمكن. وإلا يمكن الاستمرار دون حفظ شيء.
keep-begin = إنشاء عبارة مرور
# Protected already: what that means
keep-on-title = هذه المحادثة محمية
keep-on = تُحفظ نسخة مشفّرة خلال العمل. وتُمحى عند لمس «انتهيت: محو ما هو محفوظ هنا» في النهاية، أو عند الإيقاف، أو عند سحب الموافقة. وبعد { $hours ->
    [few] { $hours } ساعات
    [many] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [zero] { $hours } ساعة
   *[other] { $hours } ساعة
} من آخر تغيير لا تُفتح بعدها، وتمحوها هذه الصفحة.
keep-on-lock = تُقفل بعد { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
    } بلا لمس، أو عندما تختفي هذه الصفحة عن الشاشة نصف دقيقة. وإذا كان آخرون يستخدمون هذا الجهاز، فسيجدون صفحة مقفلة حتى تُمحى النسخة. يمكنهم محوها، لكن لا يمكنهم فتحها.

# The passphrase: made, shown once, typed again
phrase-title = عبارة المرور
phrase-lead = من المهم إبعاد الشاشة عن أعين الآخرين. تُحفظ العبارة عن ظهر قلب، أو تُكتب على ورقة لا شيء آخر عليها. تبقى الورقة معك أنت، لا مع هذا الجهاز أبدًا، ولا حيث قد يجدها أحد مع الشخص. وتُمزّق عند الانتهاء.
phrase-lost = لا يمكن لأحد غيرك فتح ما هو محفوظ، لا زميل ولا دعم فني. وإذا ضاعت العبارة، ضاع ما سجّلته. وإذا كان أحد قد يجبرك على قولها، فالأفضل ألا يُحفظ شيء.
phrase-making = لحظة. يجري إنشاء عبارة مرور.
phrase-form = كلمات أم أرقام؟
phrase-words = كلمات
phrase-words-detail = ست كلمات بحروف إنجليزية
phrase-digits = أرقام
phrase-digits-detail = ستة عشر رقمًا، لأي لوحة مفاتيح
# Read out before the passphrase itself
phrase-is = عبارة المرور هي:
phrase-another = إنشاء عبارة أخرى
phrase-noted = هي عندي، متابعة
phrase-drop = المتابعة بلا حفظ أي شيء
phrase-again-title = كتابتها مرة أخرى
phrase-again-lead = للتأكد منها. هي مخفية الآن.
phrase-field = عبارة المرور
phrase-show = إظهار
phrase-hide = إخفاء
phrase-confirm = حماية
phrase-differs = هذه ليست العبارة نفسها. تُرجى المحاولة مرة أخرى، أو النظر إليها من جديد.
phrase-empty = تُرجى كتابة عبارة المرور.
phrase-look = إظهار عبارة المرور مرة أخرى
phrase-working = يجري التشفير. يستغرق ذلك بضع ثوانٍ، وعلى هاتف قديم حتى نصف دقيقة.

# The small state at the top of each screen
state-memory = غير محفوظ هنا
state-kept = محفوظ ومشفّر
state-keeping = يجري الحفظ…
state-unkept = غير محفوظ الآن
# Said once when it changes
state-said-kept = من الآن فصاعدًا هذه المحادثة محفوظة ومشفّرة.
state-said-memory = هذه المحادثة غير محفوظة على هذا الجهاز.

# A save that failed: stays until one works
unkept-title = غير محفوظ على هذا الجهاز حاليًا
unkept = يمكنك المتابعة. ما يُسجّل من الآن موجود على هذه الشاشة فقط، ولذلك لا ينبغي إغلاقها.
unkept-again = محاولة أخرى
# What was opened isn’t the last that was kept
older-title = هذه نسخة أقدم
older = قد تنقصها آخر الأشياء التي سجّلتها من قبل. يُرجى مراجعة إجاباتك.
older-close = اطّلعت على ذلك
# What was kept could not be erased
unerased-title = لم يكن ممكنًا محو ما هو محفوظ
unerased = ما زال مشفّرًا على هذا الجهاز. تُرجى المحاولة مرة أخرى، أو مسح بيانات هذا الموقع من إعدادات المتصفح.
unerased-again = محوه
# At the start, after something ended
was-erased = مُحي ما كان محفوظًا على هذا الجهاز.
was-expired = ما كان محفوظًا على هذا الجهاز قديم جدًا، ولذلك مُحي.
was-gone = لم يبقَ على هذا الجهاز شيء يمكن فتحه.
was-elsewhere = تبقى محادثة أخرى مشفّرة على هذا الجهاز. لا يُحفظ شيء من هذه المحادثة.

# The locked screen. It says nothing of what is in it
locked-title = مقفل
locked-open = فتح
locked-working = يجري الفتح. يستغرق ذلك بضع ثوانٍ.
locked-wrong = عبارة المرور هذه لا تفتحه.
locked-wait = تمكن المحاولة مرة أخرى بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
    }.
locked-left = { $left ->
    [zero] لم تبقَ أي محاولة قبل أن يُمحى ما هو محفوظ.
    [one] بعد عبارة مرور خاطئة واحدة أخرى، يُمحى ما هو محفوظ.
    [two] بعد عبارتي مرور خاطئتين أخريين، يُمحى ما هو محفوظ.
    [few] بعد { $left } عبارات مرور خاطئة أخرى، يُمحى ما هو محفوظ.
    [many] بعد { $left } عبارة مرور خاطئة أخرى، يُمحى ما هو محفوظ.
   *[other] بعد { $left } عبارة مرور خاطئة أخرى، يُمحى ما هو محفوظ.
}
locked-erase = محو ما هو محفوظ
locked-erase-detail = قد يكون هذا لزميل أو زميلة. بعد المحو لا يمكن لأحد استرجاعه. وإذا تُرك، فسيُمحى من نفسه.
locked-erase-confirm = محو نهائي
locked-erase-keep = إبقاؤه
locked-erasing = يجري المحو…
locked-fresh = بدء محادثة أخرى هنا، بلا حفظ أي شيء
# Locked, but the last save failed: closing the page would lose what it holds
locked-unkept = لم يكن ممكنًا حفظ الملاحظات الأخيرة. هي ما زالت هنا؛ لا ينبغي إغلاق هذه الصفحة.
# What was kept is damaged, but the page still holds the notes: goes on with them, and erases the damaged copy
locked-restore = متابعة بالملاحظات التي ما زالت هنا
# The cover over a conversation that isn’t kept: one tap shows it again
covered-title = مغطى
covered = غير مقفل: لمسة واحدة تُظهره من جديد. إذا لم تكن هذه محادثتك أنت، فمن المهم استخدام «خروج الآن».
covered-show = إظهاره من جديد

# Twenty seconds before it locks
warning = تُقفل هذه الصفحة بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
    }.
warning-stay = البقاء هنا

# Why the vault could not do it
vault-wrong-secret = عبارة المرور هذه لا تفتحه.
vault-weak-secret = عبارة المرور هذه قصيرة جدًا أو بسيطة جدًا.
vault-nothing = لم يعد هنا شيء لفتحه.
vault-damaged = ما كان محفوظًا تالف ولا يمكن فتحه.
vault-expired = كان محفوظًا مدة أطول من المسموح بها، ولذلك مُحي.
vault-not-kept = لا يسمح لنا هذا المتصفح بحفظ شيء هنا. قد يكون السبب نافذة خاصة أو امتلاء الجهاز. تمكن المتابعة بلا حفظ أي شيء.
vault-elsewhere = هناك علامة تبويب أو نافذة أخرى تحفظ محادثتها هنا. تمكن المتابعة هناك، أو إغلاقها والمحاولة مرة أخرى.
vault-not-sealed = هذا ليس ملفًا مشفّرًا يمكن فتحه هنا.
vault-not-a-key = هذا ليس مفتاحًا.
vault-memory = الذاكرة الفارغة في هذا الجهاز قليلة جدًا. يُرجى إغلاق صفحات أخرى والمحاولة مرة أخرى.
vault-message = لم ينجح ذلك. تُرجى المحاولة مرة أخرى. وإذا بقيت المشكلة، فتُرجى إعادة تحميل هذه الصفحة.
# Something is kept here already, from before
vault-kept-already = هناك محادثة أخرى محفوظة هنا من قبل، ربما لزميل أو زميلة. يمكنك المتابعة بلا حفظ أي شيء؛ وتبقى الأخرى كما هي.

# The quiet lines at the foot of the start screen
about-build = الإصدار { $version }، رقم البناء { $build }
about-offline = يعمل الآن بلا شبكة.
about-getting = يجري الإعداد للعمل بلا شبكة…
about-online = يحتاج إلى الشبكة ليبدأ.
about-single = هذه نسخة الملف الواحد. لا يمكنها حفظ محادثة على هذا الجهاز ولا تحديث نفسها.
about-update = هناك إصدار أحدث جاهز.
about-update-use = استخدام الإصدار الأحدث
# The button was pressed, but another window is open, which may hold a conversation
about-update-others = ليس بعد: هذه الصفحة مفتوحة في علامة تبويب أو نافذة أخرى. يجب إغلاقها ثم المحاولة من جديد.
