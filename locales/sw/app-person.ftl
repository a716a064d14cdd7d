# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = Maswali machache kwako
held-lead = Unaweza kujibu hapa peke yako. Chukua muda wote unaohitaji.
held-lead-skip = Unaweza kuruka swali lolote. Unaweza kuacha wakati wowote unapotaka.
held-lead-covered = Majibu yako yanabaki yamefichwa. Mwishoni wewe unaamua nani anaweza kuyaona.
held-lead-listen = Unaweza kusikiliza kila swali. Ukitumia vipokea sauti vya masikioni, wengine hawatasikia.
# { $leave } is the next message: the button that leaves at once
held-lead-leave = Mtu akija, gusa “{ $leave }”. Kila kitu kilicho hapa kitatoweka mara moja.
held-leave = Ondoka sasa
held-begin = Anza
# Above a question: “2 of 5”
held-progress = { $at } kati ya { $all }
held-choose-one = Chagua jibu moja.
held-choose-many = Chagua kila jibu linalofaa.
held-write = Andika kadiri unavyopenda, hata kidogo tu.
held-date = Kadirio linatosha. Mwaka pekee unatosha.
# Answers that are not an answer, in the person’s own voice
held-do-not-know = Sijui
held-rather-not = Nisingependa kusema
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = Endelea
held-back = Rudi
held-skip = Ruka hili
held-stop = Acha hapa
held-still = Bado upo? Gusa hapa ili kuendelea.
# Last page. What was answered is still covered.
held-done = Asante. Hakuna maswali zaidi.
held-show = Je, mtu aliyekupa kifaa hiki anaweza kuona majibu yako?
held-show-yes = Ndiyo, anaweza kuyaona
held-show-later = Si sasa, yabaki yamefichwa
held-show-no = Hapana, yafutwe
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = Majibu yako yote yafutwe?
held-delete-yes = Ndiyo, yafutwe
# After that choice
held-shown = Ataona majibu yako atakapopata tena kifaa hiki.
held-covered = Majibu yako yanabaki yamefichwa kwa sasa.
held-deleted = Majibu yako yamefutwa.
held-give-back = Sasa rudisha kifaa hiki, tafadhali.

# Reading aloud
listen = Sikiliza
listen-stop = Acha kusoma kwa sauti
# Under the words, when they can’t be read aloud
listen-none = Hakuna sauti ya lugha hii kwenye kifaa hiki.
# Above words in a language that no native speaker has checked
person-draft = Tafsiri hii bado haijakaguliwa. Ukiona jambo lolote si sawa, uliza.

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = kusaidia watu
talk-organisation = timu ya msaada ya hapa
# Said by the worker before a colleague gets everything that was noted
handover-words = Mwenzangu kazini anaweza kuendelea kutoka hapa, ili usihitaji kusema tena. Ataona yote niliyoandika, hata yale usiyotaka yapelekwe kwa wengine. Je, naweza kumpa? Ukisema hapana, ni sawa.
