# Words to say to the person, in your own voice. PERSON-FACING: plain, warm, short. Never name a crime or a label here.
# { $job } = the worker's job title. { $organisation } = the worker's organisation. { $recipient } = who would receive the information.
# -adult: reading age 12. -adolescent: about 13 to 17. -child: about age 8.

# source: guide, Section 3, Obtaining consent (if you are trained). Asking to talk.
script-talk-adult = ጤና ይስጥልኝ። እዚህ ያለኝ የሥራ ድርሻ { $job } ነው፤ የምሠራውም { $organisation } ውስጥ ነው። ድጋፍ የሚያስፈልጋቸውን ሰዎች እረዳለሁ። ስላሉበት ሁኔታ፣ እንዲሁም ሊያስፈልግዎት ስለሚችል እርዳታ ወይም ጥበቃ ከእርስዎ ጋር መነጋገር እፈልጋለሁ። ከእኔ ጋር ለመነጋገር ይስማማሉ?
script-talk-adolescent = ጤና ይስጥልኝ። የምሠራው { $organisation } ውስጥ ነው። የሥራ ድርሻዬ { $job } ነው፤ ድጋፍ የሚያስፈልጋቸውን ወጣቶችና አዋቂዎች እረዳለሁ። እንዴት እንደሆኑና ምን ሊያስፈልግዎት እንደሚችል መስማት እፈልጋለሁ። ምን እንደሚነግሩኝ የሚመርጡት እርስዎ ነዎት። ከእኔ ጋር ለመነጋገር ይስማማሉ?
script-talk-child = ሰላም። የምሠራው { $organisation } ውስጥ ነው። ልጆችንና ትልልቅ ሰዎችን እረዳለሁ። እንዴት እንደሆኑ ከእርስዎ ጋር ማውራት እፈልጋለሁ። አዎ ወይም አይ ማለት ይችላሉ፤ ማንም አይቆጣም። ከእኔ ጋር ማውራት ይፈልጋሉ?

# source: guide, Section 3, Obtaining consent (if you are not trained). Offering to connect; no questions are asked.
script-connect-adult = ጤና ይስጥልኝ። እዚህ ያለኝ የሥራ ድርሻ { $job } ነው፤ የምሠራውም { $organisation } ውስጥ ነው። ሊደግፉዎትና ስለሚያስፈልግዎት ነገር ሊያነጋግሩዎት የሚችሉ ሰዎች አሉ። ከእነሱ ጋር እንዳገናኝዎት ይፈልጋሉ? አዎ ወይም አይ ማለት ይችላሉ፤ ምክንያቱን መንገር አይጠበቅብዎትም።
script-connect-adolescent = ጤና ይስጥልኝ። የምሠራው { $organisation } ውስጥ ነው፤ የሥራ ድርሻዬም { $job } ነው። ሥራቸው ወጣቶችን በሚያስፈልጋቸው ነገር መርዳት የሆነ ሰዎች አሉ። ከእነሱ ጋር እንዳገናኝዎት ይፈልጋሉ? አዎ ወይም አይ ማለት ይችላሉ፤ ማስረዳት አይጠበቅብዎትም።
script-connect-child = ሰላም። የምሠራው { $organisation } ውስጥ ነው። ሥራቸው ልጆችን መርዳት የሆነ ደግ ሰዎችን አውቃለሁ። ከእነሱ አንዱን ማግኘት ይፈልጋሉ? አዎ ወይም አይ ማለት ይችላሉ።

# source: guide, Section 3, Interview criteria (confidentiality and when it may be broken). Say this before any question.
script-limits-adult = የሚነግሩኝን ነገር በምስጢር እይዛለሁ፤ ሌላ ማን እንደሚያውቅ የሚወስኑት እርስዎ ነዎት። ነገር ግን ገደቦች አሉ፦ አንድ ሰው ከባድ አደጋ ላይ ከሆነ፣ ልጅ ሊጎዳ የሚችል ከሆነ፣ ወይም የዚህ አገር ሕግ የሚጠይቅ ከሆነ፣ ለሌላ ሰው መናገር ሊኖርብኝ ይችላል። እንዲህ ከሆነ አስቀድሜ ለእርስዎ ለመንገር እሞክራለሁ። ስለዚህ እባክዎ መናገር የሚፈልጉትን ብቻ ይንገሩኝ። በዚህ ላይ ጥያቄ አለዎት?
script-limits-adolescent = የሚነግሩኝ ነገር በምስጢር ይያዛል። ነገር ግን በእርስዎ ወይም በሌላ ሰው ላይ አደጋ ካለ፣ ወይም የዚህ አገር ሕግ የሚጠይቅ ከሆነ፣ ሊረዳ ለሚችል ሰው መናገር ሊኖርብኝ ይችላል። ለማን እና ለምን እንደምናገር አስቀድሜ ከእርስዎ ጋር ለመነጋገር እሞክራለሁ። መናገር የሚፈልጉትን ብቻ ይንገሩኝ። መጠየቅ የሚፈልጉት ነገር አለ?
script-limits-child = የሚነግሩኝን ለሌላ ሰው አልናገርም። ግን አንድ ሰው እርስዎን ወይም ሌላ ልጅን የሚጎዳ ከሆነ፣ ወይም አደጋ ላይ ከሆኑ፣ ሥራው ልጆችን መጠበቅ ለሆነ ትልቅ ሰው መናገር አለብኝ። መጀመሪያ ለእርስዎ ለመንገር እሞክራለሁ። የሚጠይቁኝ ነገር አለ?

# source: guide, Section 3, Obtaining consent; security rules E5 and E6. Asking to write short notes.
script-notes-adult = ነገሮችን ደግመው እንዳይናገሩ ጥቂት አጭር ማስታወሻዎች ብጽፍ ይፈቅዳሉ? ማስታወሻዎቹን ማየትና መቀየር ይችላሉ። ከነገርኩዎት አደጋዎች በስተቀር፣ ለሌላ የማስተላልፈው እርስዎ ከተስማሙ ብቻ ነው። ያለ ማስታወሻም መነጋገር እንችላለን።
script-notes-adolescent = እንደገና መናገር እንዳይኖርብዎት ጥቂት ቃላት ብጽፍ ይስማማሉ? የጻፍኩትን ማየትና መቀየር ይችላሉ። ከነገርኩዎት አደጋዎች በስተቀር፣ እርስዎ ካልተስማሙ ለሌላ አላስተላልፍም። ሳንጽፍ መነጋገርም እንችላለን።
script-notes-child = እንዳልረሳ ጥቂት ቃላት ብጽፍ እሺ ይላሉ? የምጽፈውን ማየት ይችላሉ። አይ ቢሉም ማውራት እንችላለን።

# source: guide, Section 3, Obtaining consent (follow-up and contact details). Asking to be contacted again.
script-recontact-adult = ስለዚህ ጉዳይ ሌላ ጊዜ ሰው ቢያገኝዎት ይስማማሉ? ለእርስዎ ደህና እንዲሆን ማን፣ እንዴትና መቼ እንደሚያገኝዎት መምረጥ ይችላሉ። አይ ካሉ፣ እኛን እንዴት ማግኘት እንደሚችሉ እነግርዎታለሁ።
script-recontact-adolescent = ሌላ ጊዜ ሰው ቢያገኝዎት ይስማማሉ? ደህና የሆነውን መንገድና ሰዓት፣ እንዲሁም ማን ማወቅ እንደሌለበት የሚመርጡት እርስዎ ነዎት። አይ ቢሉም፣ በፈለጉት ጊዜ ወደ እኛ መምጣት ይችላሉ።
script-recontact-child = ሌላ ቀን ሰው መጥቶ ቢያነጋግርዎት እሺ ይላሉ? ጥሩ ቦታና ሰዓት ሊነግሩኝ ይችላሉ። ካልፈለጉ ምንም ችግር የለም።

# source: guide, Section 3, Do’s and Don’ts (decisions, changing one's mind). What the person may always do.
script-rights = በማንኛውም ጊዜ ማቆም ይችላሉ። ማንኛውንም ጥያቄ ማለፍ ይችላሉ። በኋላ ሐሳብዎን መቀየር ይችላሉ። ምንም ዓይነት መልስ ቢሰጡ፣ ምንም ባይናገሩም፣ ሊያገኙት የሚችሉት እርዳታ አይቀየርም።

# source: guide, Section 3, Obtaining consent (sharing for referral); framework, Part II.2.A.iii. Sharing, one recipient at a time.
script-share = ከነገሩኝ ነገር የተወሰነውን ለሚከተለው ማስተላለፍ እችላለሁ፦ { $recipient }። ይህም እንዴት እንደሚረዱዎት እንዲያውቁ ነው። የማስተላልፈውን አንድ በአንድ እነግርዎታለሁ። ምን እንዲያውቁ የሚወስኑት እርስዎ ነዎት፤ ሁሉንም አይ ማለትም ይችላሉ። ከዚያ በኋላ ከዚያ የሆነ ሰው ሊያነጋግርዎት ይፈልግ ይሆናል።
# source: guide, Section 3, Obtaining consent; framework, Part II, Special considerations for children. The same, to a child.
script-share-child = እንዲረዱዎት አንዳንድ ነገሮችን ለእነዚህ መናገር እፈልጋለሁ፦ { $recipient }። እያንዳንዱን ነገር መጀመሪያ ለእርስዎ እነግራለሁ። አዎ ወይም አይ ሊሉኝ ይችላሉ። እርስዎን ከአደጋ ለመጠበቅ ለሌላ ሰው መናገር ካለብኝ፣ አስቀድሜ ለእርስዎ ለመንገር እሞክራለሁ።

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). After a no.
script-refusal = ስለነገሩኝ አመሰግናለሁ። ምክንያቱን ማስረዳት አይጠበቅብዎትም፤ ሊያገኙት የሚችሉት እርዳታም አይቀየርም። ስለ እርስዎ እዚህ ምንም አላስቀምጥም። ሐሳብዎን ከቀየሩ፣ በማንኛውም ጊዜ ወደ እኛ መመለስ ወይም እኛን መጠየቅ ይችላሉ።

# source: guide, Section 3, Do’s and Don’ts (no decision needed now). After “not now”.
script-notnow = ምንም ችግር የለም፤ የሚያስቸኩል ነገር የለም። ዛሬ ምንም መወሰን አይጠበቅብዎትም። ለእርስዎ የተሻለና ደህና የሆነ ሰዓትና ቦታ አለ? በፈለጉት ጊዜ ወደ እኛ መምጣትም ይችላሉ።

# source: security rules E7 and E29. What taking back a yes does; say it before doing it.
script-withdraw = የሰጡትን ፈቃድ መልሰው መውሰድ ይችላሉ፤ ምክንያቱን መናገር አይጠበቅብዎትም። ከዚያም የጻፍነውን ከዚህ መሣሪያ ላይ እሰርዛለሁ። ቀድሞ የተላለፈውን መመለስ አልችልም፤ ግን እንዲሰርዙት ሲጠይቁ ልረዳዎት እችላለሁ። ሊያገኙት የሚችሉት እርዳታ አይቀየርም።

# source: guide, Section 3, Interview DO (trauma-informed approach). Stopping gently when the person is distressed.
script-stop = እዚህ ላይ እናቁም። የነገሩኝ በቂ ነው፤ ከዚህ በላይ መናገር አይጠበቅብዎትም። ቀስ ይበሉ፤ ጊዜ አለን። ውሃ፣ ትንሽ ጸጥታ ወይም የሚያምኑት ሰው አብሮዎት እንዲሆን ይፈልጋሉ?

# source: framework, Part II.2.A.ii (information on the right to seek asylum). Always said, whatever the answers were.
script-asylum = ወደ አገርዎ መመለስ የሚያስፈራዎት ከሆነ፣ ጥበቃ የመጠየቅ መብት አለዎት። ይህ ጥገኝነት መጠየቅ ይባላል። ምንም ሰነድ ባይኖርዎትም፣ ዛሬ የነገሩኝ ምንም ይሁን ምን፣ መጠየቅ ይችላሉ። ማን እንደሚወስንና ለመጠየቅ ማን ሊረዳዎት እንደሚችል ልነግርዎት እችላለሁ።

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). The last words.
script-goodbye = ከእኔ ጋር ስለተነጋገሩ አመሰግናለሁ። የተስማማንበትን ብቻ አደርጋለሁ፤ ከዚያ በላይ ምንም አላደርግም። ከመሄድዎ በፊት፦ አሁን የሚሄዱበት ቦታ ለእርስዎ ደህና ነው? እንደገና ካስፈለግንዎት፣ እንዴት እንደሚያገኙን ያውቃሉ።
