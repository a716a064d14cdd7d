# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = IOM
    .role = በብዙ አገሮች ይሠራል። በመጠለያ፣ በሕክምና፣ በሰነዶች፣ ወይም በደህና ወደ አገር ለመመለስ ወይም ወደ ሌላ ቦታ ለመሄድ ሊረዳ ይችላል።
recipient-unhcr = UNHCR
    .role = በደህና ወደ አገራቸው መመለስ የማይችሉ ሰዎችንና ዜግነት የሌላቸውን ሰዎች የሚረዳ የተባበሩት መንግሥታት ድርጅት።
# source: framework, Part II, Special considerations for children
recipient-child-protection = የልጆች ጥበቃ አገልግሎት
    .role = ልጆችን ከአደጋ ለመጠበቅና ለእያንዳንዱ ልጅ የሚበጀውን ለማወቅ የሠለጠኑ ሰዎች።
# source: review, R24
recipient-asylum-authority = የጥገኝነት ጉዳይ ቢሮ
    .role = የጥገኝነት ጥያቄዎችን የሚቀበልና የሚወስን የመንግሥት ቢሮ።
# source: framework, Appendix A, item 30
recipient-health = የጤና አገልግሎት
    .role = ሰውነትንና አእምሮን የሚንከባከቡ፣ ምስጢርም የሚጠብቁ ሐኪሞች፣ ነርሶችና አማካሪዎች።
# source: guide, Section 3, Sample risks and responses
recipient-legal = የሕግ አማካሪ
    .role = መብትንና ሕግን የሚያስረዳ፣ ከተፈለገም ለሰዎች የሚከራከር ሰው።
# source: framework, Appendix A, item 30
recipient-shelter = ደህና ማረፊያ ቦታ
    .role = ለአሁኑ የሚተኙበት፣ የሚበሉበት፣ የሚታጠቡበትና የሚያርፉበት ቦታ።
recipient-tracing = ቤተሰብ የሚያፈላልግ አገልግሎት
    .role = የቤተሰብ አባላትን መፈለግ የሚችሉ ሰዎች፤ መገኘት ማለት መመለስ ግዴታ ነው ማለት አይደለም።
# source: framework, Part II, focal points
recipient-focal-point = ተጠሪ ባልደረባ
    .role = ምን ዓይነት እርዳታ እንዳለና እንዴት እንደሚገኝ የሚያውቅ የሠለጠነ ባልደረባ።

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = የዕድሜ ክልልና ቋንቋ
    .detail = የዕድሜ ክልል፣ ጾታ፣ የሚናገሯቸውና የሚያነቧቸው ቋንቋዎች።
category-identity = ስምና ልደት
    .detail = ስም፣ የልደት ቀንና የትውልድ ቦታ።
category-background = ማንነት
    .detail = ዜግነት፣ ብሔረሰብ፣ ሃይማኖት፣ የጋብቻ ሁኔታ።
category-contact = ደህና መገናኛ
    .detail = በደህና እንዴት፣ መቼና የት ማግኘት እንደሚቻል።
category-account = የተፈጠረው ነገር
    .detail = ስለ ጉዞ፣ ሥራና አያያዝ አጭር ገለጻ፤ ሙሉ ታሪክ አይደለም።
category-acts = በጫና የተደረጉ ነገሮች
    .detail = ሰውን ሊያስወቅሱ የሚችሉ ድርጊቶች፤ የሕግ አማካሪ እንዲያውቅ ራሳቸው ካልፈለጉ በስተቀር ለማንም አይተላለፉም።
category-signs = በአነጋጋሪው የተስተዋለ
    .detail = እርዳታ እንደሚያስፈልግ ሊያሳዩ የሚችሉ የታዩ፣ የተነገሩ ወይም የተሰሙ ነገሮች።
category-health = ጤና
    .detail = ሕመም፣ ጉዳት፣ መድኃኒት እና አሁን የሚያስፈልግ ሕክምና።
category-family = ቤተሰብ
    .detail = አብረው የሚጓዙ ሰዎች እና የቤተሰብ አባላት ስም።
category-documents = ሰነዶች
    .detail = መታወቂያና የጉዞ ሰነዶች፣ ቁጥራቸው፣ ማን እንደያዛቸው እና እዚህ የመኖር ፈቃድ።
category-assistance = እስካሁን የተሰጠ እርዳታ
    .detail = ምን እርዳታ እንደተሰጠ፣ ማን እንደሰጠ እና እንዴት እንደሚገኙ።
