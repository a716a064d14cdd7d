# Guidance for the worker (finish screen, help, and next to the results). Never read to the person. One or two sentences each.

# What to do.
# source: guide, Section 3, Do’s and Don’ts; Interview DO
guidance-dos-1 = الاستئذان قبل كل خطوة، وفعل ما وافق عليه الشخص فقط.
guidance-dos-2 = إخبار الشخص بكل المساعدة التي قد تكون متاحة، لا بالنوع المألوف لديك فقط.
guidance-dos-3 = القول إنه لا يلزم اتخاذ أي قرار الآن، وإنه يمكن تغيير الرأي لاحقًا.
guidance-dos-4 = السؤال عن وجود شخص موضع ثقة عنده. وإذا كان ذلك آمنًا لك، فيمكنك عرض هاتفك على الشخص للاتصال به.
guidance-dos-5 = التفكير في السلامة قبل الحديث وخلاله وبعده: سلامة الشخص وسلامة عائلته وسلامتك.
guidance-dos-6 = إنهاء الحديث بلطف، وقول ما سيحدث بعده، وكيف تمكن العودة.

# What not to do.
# source: guide, Section 3, Step 1; Sample risks and responses (additional persons)
guidance-donts-1 = لا ينبغي التحقيق أو البحث عن أدلة أو محاولة تحرير أحد. إذا كان آخرون قد يكونون في خطر، فالمطلوب إخبار نقطة الاتصال.
# source: guide, Section 3, Do’s and Don’ts
guidance-donts-2 = لا ينبغي التواصل مع الشخص مرة أخرى من دون تكليف، ولا سؤال غيره عنه.
guidance-donts-3 = لا ينبغي ذكر أسماء أو تفاصيل للعائلة أو الشرطة أو قادة المجتمع، ولا لزملاء أو مشرفين لم يوافق الشخص عليهم. يُنقل فقط ما وافق عليه الشخص، ولمن يجب أن يتصرف بناءً عليه.
guidance-donts-4 = لا ينبغي الوعد بمساعدة أو أمان أو نتيجة إلا إذا كان ذلك أكيدًا.
# source: guide, Section 3, Interview DON'T; Do’s and Don’ts
guidance-donts-5 = لا ينبغي إصدار الأحكام، أو إظهار الصدمة، أو القول «لو كنت مكانك». ما اختاره الشخص تحت الضغط لا يُسأل عنه.
# source: guide, Section 3, Interview criteria (interpretation); Lack of control 3
guidance-donts-6 = لا ينبغي أن يترجم مرافق أو قريب أو جار أو صاحب عمل، حتى إذا عرض ذلك بلطف.
# source: guide, Section 3, Do’s and Don’ts
guidance-donts-7 = لا ينبغي مواجهة أحد أو محاولة حل الأمور بين الشخص وغيره.

# A word for the worker's own wellbeing.
# source: policy (ours)
guidance-wellbeing-1 = لقد استمعت، ونقلت ما يلزم بأمان: هذا دورك، وهو يكفي.
guidance-wellbeing-2 = سماع أمور صعبة قد يترك أثرًا. من المهم أخذ استراحة قبل الشخص التالي.
guidance-wellbeing-3 = إذا بقي الأثر معك، فمن المفيد الحديث مع شخص موضع ثقة عن مشاعرك، من دون اسم الشخص أو قصته.

# Who leads. Guidance for later steps; the agencies decide, not this tool. “Found to be” is always somebody else's later decision.
# source: framework, Part II.4.A; slides, Identification
guidance-lead-both = إذا تبيّن لاحقًا أن الشخص تعرّض للاتجار بالبشر وأنه أيضًا ممن تعنى بهم مفوضية اللاجئين، فالمفوضية هي التي تتولى القيادة وتعمل مع المنظمة الدولية للهجرة. لا يُقرَّر هنا أي من الأمرين.
# source: framework, Part II.4.B
guidance-lead-iom = إذا تبيّن لاحقًا أن الشخص تعرّض للاتجار بالبشر لكنه ليس ممن تعنى بهم مفوضية اللاجئين، فالمنظمة الدولية للهجرة هي التي تتولى القيادة وتعمل مع المفوضية وغيرها عند الحاجة.
# source: framework, Part II.4.D
guidance-lead-unhcr = إذا تبيّن لاحقًا أن الشخص ممن تعنى بهم مفوضية اللاجئين ولم يتعرّض للاتجار بالبشر، فالمفوضية هي التي تتولى القيادة.
# source: framework, Part II.4.C
guidance-lead-neither = إذا تبيّن لاحقًا أن الشخص ليس من هؤلاء ولا من أولئك لكنه يحتاج إلى حماية أو مساعدة، فإنه يُحال إلى المنظمة الدولية للهجرة أو إلى خدمة مناسبة حكومية أو غير حكومية.

# Possible solutions, and who is involved in each. Voluntary, informed, decided later with the person.
# source: framework, Part III.1.A; slides, Voluntary repatriation, return and reintegration
guidance-return-refugee = عودة اللاجئ طوعية وآمنة، ونادرًا ما تكون حلًا قريب المدى. تتولى مفوضية اللاجئين القيادة، ويجري التواصل أولًا مع المنظمة الدولية للهجرة فقد يكون لديها دعم خاص.
# source: framework, Part III.1.B; slides
guidance-return-other = العودة الطوعية لشخص تعرّض للاتجار بالبشر وليس لاجئًا تقودها المنظمة الدولية للهجرة. وتساعد مفوضية اللاجئين إذا كانت هناك مسألة انعدام جنسية.
# source: framework, Part III.2.A; slides, Local integration
guidance-integration-refugee = إذا بقي اللاجئ، فقد تقدم مفوضية اللاجئين وشركاء محليون الدعم. وتُسأل المنظمة الدولية للهجرة عن خدمات خاصة.
# source: framework, Part III.2.B; slides
guidance-integration-other = إذا كان الشخص قد تعرّض للاتجار بالبشر وليس لاجئًا، فالمنظمة الدولية للهجرة تتولى القيادة مع شركاء محليين، وقد تطلب من الدولة السماح بإقامة أطول. وقد تتدخل مفوضية اللاجئين من أجل عديمي الجنسية.
# source: framework, Part III.3.A; slides, Protective relocation / resettlement
guidance-relocation-refugee = إذا لم يكن اللاجئ أو عديم الجنسية آمنًا هنا ولا في بلده، فمفوضية اللاجئين تقود الانتقال إلى بلد ثالث. وقد تدعم المنظمة الدولية للهجرة البداية الجديدة.
# source: framework, Part III.3.B; slides
guidance-relocation-other = إذا لم يكن الشخص الذي تعرّض للاتجار بالبشر وليس لاجئًا آمنًا هنا ولا في بلده، فالمنظمة الدولية للهجرة تخبر مفوضية اللاجئين وتبحثان معًا عن بلد. وتنظّم المنظمة الدولية للهجرة السفر.

# The difference between paid help to cross a border and this tool's subject.
# source: review, R12; guide, Section 1, smuggling and trafficking
guidance-smuggling = المساعدة على عبور الحدود مقابل المال هي تهريب وليست اتجارًا بالبشر. وقد يتحول التهريب إلى اتجار عندما يتبعه دين أو إكراه أو تحكم، والاتجار لا يحتاج إلى حدود.

# No contact is set up for the help needed.
# source: guide, Section 3, Step 2 (services unavailable); review, R26
guidance-no-directory = لا توجد هنا أي جهة مسجّلة. لا ينبغي الدخول في تفاصيل مؤلمة أو الوعد بدعم؛ يكفي عرض التواصل، وسؤال نقطة الاتصال عمن يمكنه المساعدة.
