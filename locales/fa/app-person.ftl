# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = چند سؤال از شما
held-lead = اینجا می‌توانید خودتان جواب بدهید. هر قدر وقت می‌خواهید، بگیرید.
held-lead-skip = از هر سؤالی می‌توانید بگذرید. هر وقت بخواهید می‌توانید تمام کنید.
held-lead-covered = جواب‌های شما پوشیده می‌ماند. در آخر خودتان تصمیم می‌گیرید چه کسی آن‌ها را ببیند.
held-lead-listen = می‌توانید هر سؤال را بشنوید. با هدفون، دیگران نمی‌شنوند.
# { $leave } is the next message: the button that leaves at once
held-lead-leave = اگر کسی آمد، «{ $leave }» را لمس کنید. هرچه اینجاست فوراً ناپدید می‌شود.
held-leave = خروج سریع
held-begin = شروع
# Above a question: “2 of 5”
held-progress = { $at } از { $all }
held-choose-one = یک جواب را انتخاب کنید.
held-choose-many = هر جوابی را که درست است انتخاب کنید.
held-write = هر قدر کم هم بنویسید، کافی است.
held-date = تقریبی هم خوب است. فقط سال هم کافی است.
# Answers that are not an answer, in the person’s own voice
held-do-not-know = نمی‌دانم
held-rather-not = نمی‌خواهم بگویم
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = بعدی
held-back = قبلی
held-skip = گذشتن از این سؤال
held-stop = همین‌جا تمام شود
held-still = هنوز اینجا هستید؟ برای ادامه اینجا را لمس کنید.
# Last page. What was answered is still covered.
held-done = تشکر از شما. سؤال دیگری نیست.
held-show = آیا کسی که این را به شما داد می‌تواند جواب‌هایتان را ببیند؟
held-show-yes = بله، می‌تواند ببیند
held-show-later = حالا نه، پوشیده بماند
held-show-no = نه، پاک شود
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = همهٔ جواب‌هایتان پاک شود؟
held-delete-yes = بله، پاک شود
# After that choice
held-shown = وقتی این را پس بگیرد، جواب‌هایتان را می‌بیند.
held-covered = جواب‌های شما فعلاً پوشیده می‌ماند.
held-deleted = جواب‌های شما پاک شد.
held-give-back = حالا لطفاً این را پس بدهید.

# Reading aloud
listen = شنیدن
listen-stop = توقف خواندن
# Under the words, when they can’t be read aloud
listen-none = در این دستگاه برای این زبان صدایی نیست.
# Above words in a language that no native speaker has checked
person-draft = این ترجمه هنوز بررسی نشده است. اگر چیزی درست به نظر نمی‌رسد، بپرسید.

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = کار حمایت از مردم
talk-organisation = تیم حمایت این‌جا
# Said by the worker before a colleague gets everything that was noted
handover-words = یکی از همکارانم می‌تواند از این‌جا ادامه دهد، تا لازم نباشد دوباره همه چیز را بگویید. او هر چه را من یادداشت کرده‌ام می‌بیند، حتی چیزهایی را که نمی‌خواهید به دیگران داده شود. اجازه دارم این را به او بدهم؟ اگر نه، هیچ اشکالی ندارد.
