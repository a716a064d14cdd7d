# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = IOM
    .role = Shirika hili linafanya kazi katika nchi nyingi. Linaweza kusaidia kwa makazi, matibabu, hati, au njia salama ya kurudi nyumbani au kuendelea na safari.
recipient-unhcr = UNHCR
    .role = Shirika la Umoja wa Mataifa linalowasaidia watu wasioweza kurudi kwao salama, na watu wasio na uraia.
# source: framework, Part II, Special considerations for children
recipient-child-protection = Huduma ya ulinzi wa watoto
    .role = Watu waliofunzwa kuwalinda watoto na kujua lipi ni bora kwa kila mtoto.
# source: review, R24
recipient-asylum-authority = Ofisi ya maombi ya hifadhi
    .role = Ofisi ya serikali inayopokea maombi ya hifadhi na kuyaamua.
# source: framework, Appendix A, item 30
recipient-health = Huduma ya afya
    .role = Madaktari, wauguzi na washauri wanaohudumia mwili na akili, na wanaotunza siri.
# source: guide, Section 3, Sample risks and responses
recipient-legal = Mshauri wa sheria
    .role = Mtu anayeeleza haki na sheria, na anayemtetea mhusika ikiwa mhusika anataka.
# source: framework, Appendix A, item 30
recipient-shelter = Mahali salama pa kukaa
    .role = Mahali pa kulala, kula, kuoga na kupumzika kwa sasa.
recipient-tracing = Huduma ya kutafuta familia
    .role = Watu wanaoweza kutafuta wanafamilia; kupatikana hakumaanishi kamwe kwamba ni lazima kurudi.
# source: framework, Part II, focal points
recipient-focal-point = Mtu wa kuwasiliana naye
    .role = Mfanyakazi mwenzetu mwenye mafunzo anayejua kuna msaada gani na jinsi ya kuupata.

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = Kundi la umri na lugha
    .detail = Kundi la umri, jinsia, lugha anazoongea na kusoma.
category-identity = Jina na kuzaliwa
    .detail = Jina, tarehe na mahali pa kuzaliwa.
category-background = Asili
    .detail = Uraia, kabila, dini, hali ya ndoa.
category-contact = Mawasiliano salama
    .detail = Jinsi ya kuwasiliana salama, lini na wapi.
category-account = Yaliyotokea
    .detail = Maelezo mafupi ya safari, kazi na namna alivyotendewa; si hadithi nzima.
category-acts = Mambo yaliyofanywa kwa kushinikizwa
    .detail = Matendo ambayo mtu anaweza kulaumiwa kwayo; hayatolewi isipokuwa mwenyewe akitaka mshauri wa sheria ajue.
category-signs = Mambo aliyoyaona mfanyakazi
    .detail = Mambo yaliyoonekana, yaliyosemwa au yaliyosikika ambayo huenda yanaonyesha kwamba msaada unahitajika.
category-health = Afya
    .detail = Ugonjwa, majeraha, dawa, na matibabu yanayohitajika sasa.
category-family = Familia
    .detail = Watu anaosafiri nao, na majina ya wanafamilia.
category-documents = Hati
    .detail = Hati za utambulisho na za kusafiria, namba zake, anayezishikilia, na hali ya ukaazi hapa.
category-assistance = Msaada hadi sasa
    .detail = Msaada uliotolewa, nani alitoa, na jinsi ya kuwapata.
