# Words to say to the person, in your own voice. PERSON-FACING: plain, warm, short. Never name a crime or a label here.
# { $job } = the worker's job title. { $organisation } = the worker's organisation. { $recipient } = who would receive the information.
# -adult: reading age 12. -adolescent: about 13 to 17. -child: about age 8.

# source: guide, Section 3, Obtaining consent (if you are trained). Asking to talk.
script-talk-adult = Habari. Kazi yangu hapa ni { $job }, na ninafanya kazi na { $organisation }. Ninawasaidia watu wanaohitaji msaada. Ningependa kuzungumza nawe kuhusu hali yako, na kuhusu msaada au ulinzi ambao huenda unauhitaji. Je, ni sawa kwako kuzungumza nami?
script-talk-adolescent = Habari. Ninafanya kazi na { $organisation }. Kazi yangu ni { $job }, na ninawasaidia vijana na watu wazima wanaohitaji msaada. Ningependa kusikia hali yako ikoje na unachoweza kuhitaji. Ni wewe unayechagua utakachoniambia. Je, ni sawa kwako kuzungumza nami?
script-talk-child = Habari. Ninafanya kazi na { $organisation }. Ninawasaidia watoto na watu wazima. Ningependa kuongea nawe kuhusu hali yako. Unaweza kusema ndiyo au hapana, na hakuna mtu atakayekasirika. Je, ungependa kuongea nami?

# source: guide, Section 3, Obtaining consent (if you are not trained). Offering to connect; no questions are asked.
script-connect-adult = Habari. Kazi yangu hapa ni { $job }, na ninafanya kazi na { $organisation }. Kuna watu wanaoweza kukusaidia na kuzungumza nawe kuhusu unachohitaji. Je, ungependa nikuunganishe nao? Unaweza kusema ndiyo au hapana, na si lazima uniambie sababu.
script-connect-adolescent = Habari. Ninafanya kazi na { $organisation }, na kazi yangu ni { $job }. Kuna watu ambao kazi yao ni kuwasaidia vijana kwa wanachohitaji. Je, ungependa nikuunganishe nao? Unaweza kusema ndiyo au hapana, na si lazima ueleze sababu.
script-connect-child = Habari. Ninafanya kazi na { $organisation }. Ninawajua watu wema ambao kazi yao ni kuwasaidia watoto. Je, ungependa kukutana na mmoja wao? Unaweza kusema ndiyo au hapana.

# source: guide, Section 3, Interview criteria (confidentiality and when it may be broken). Say this before any question.
script-limits-adult = Utakayoniambia yatabaki siri, na wewe ndiye unayeamua nani mwingine ajue. Lakini kuna mipaka: ikiwa mtu yuko katika hatari kubwa, ikiwa mtoto anaweza kuumizwa, au ikiwa sheria ya hapa inasema hivyo, huenda nikalazimika kumwambia mtu mwingine. Hilo likitokea, nitajaribu kukuambia wewe kwanza. Kwa hiyo, tafadhali niambie tu yale unayotaka kusema. Je, una swali lolote kuhusu hili?
script-limits-adolescent = Utakayoniambia yatabaki siri. Lakini ikiwa wewe au mtu mwingine yuko hatarini, au ikiwa sheria ya hapa inasema hivyo, huenda nikalazimika kumwambia mtu anayeweza kusaidia. Nitajaribu kuzungumza nawe kwanza kuhusu nani nitamwambia na kwa nini. Niambie tu yale unayotaka kusema. Je, kuna jambo unalotaka kuuliza?
script-limits-child = Sitawaambia wengine unayoniambia. Lakini mtu akikuumiza wewe au mtoto mwingine, au ukiwa hatarini, lazima nimwambie mtu mzima ambaye kazi yake ni kuwalinda watoto. Nitajaribu kukuambia wewe kwanza. Je, unataka kuniuliza chochote?

# source: guide, Section 3, Obtaining consent; security rules E5 and E6. Asking to write short notes.
script-notes-adult = Je, naweza kuandika maelezo machache mafupi, ili usilazimike kusema tena mambo yaleyale? Unaweza kuyaona na kuyabadilisha. Nitawapa wengine ukikubali tu, isipokuwa kwa zile hatari nilizokuambia. Tunaweza pia kuzungumza bila kuandika.
script-notes-adolescent = Je, naweza kuandika maneno machache, ili usilazimike kusimulia tena? Unaweza kuyaona na kuyabadilisha. Sitawapa wengine usipokubali, isipokuwa kwa zile hatari nilizokuambia. Tunaweza pia kuzungumza tu.
script-notes-child = Je, naweza kuandika maneno machache, ili nisisahau? Unaweza kuona ninachoandika. Ukisema hapana, bado tunaweza kuongea.

# source: guide, Section 3, Obtaining consent (follow-up and contact details). Asking to be contacted again.
script-recontact-adult = Je, mtu anaweza kuwasiliana nawe tena kuhusu hili? Unaweza kuchagua nani, kwa njia gani na lini, ili iwe salama kwako. Ukisema hapana, nitakuambia jinsi unavyoweza kutupata.
script-recontact-adolescent = Je, ni sawa mtu akiwasiliana nawe tena? Wewe unachagua njia na wakati ulio salama, na nani asijue. Ukisema hapana, bado unaweza kuja kwetu unapotaka.
script-recontact-child = Je, mtu anaweza kuja kuongea nawe tena siku nyingine? Unaweza kuniambia mahali na wakati mzuri. Kama hutaki, ni sawa kabisa.

# source: guide, Section 3, Do’s and Don’ts (decisions, changing one's mind). What the person may always do.
script-rights = Unaweza kuacha wakati wowote. Unaweza kuruka swali lolote. Unaweza kubadilisha uamuzi wako baadaye. Jibu lolote utakalotoa, na hata usiposema chochote, msaada unaoweza kupata utabaki uleule.

# source: guide, Section 3, Obtaining consent (sharing for referral); framework, Part II.2.A.iii. Sharing, one recipient at a time.
script-share = Naweza kufikisha baadhi ya yale uliyoniambia kwa { $recipient }, ili wajue jinsi ya kukusaidia. Nitakueleza kila jambo ambalo ningefikisha, moja baada ya jingine. Wewe ndiye unayeamua wajue nini, na unaweza kuyakataa yote. Baadaye, huenda mtu kutoka huko akataka kuzungumza nawe.
# source: guide, Section 3, Obtaining consent; framework, Part II, Special considerations for children. The same, to a child.
script-share-child = Ningependa kuwaambia { $recipient } mambo fulani, ili waweze kukusaidia. Nitakuambia wewe kwanza kila jambo. Unaweza kuniambia ndiyo au hapana. Ikiwa ni lazima nimwambie mtu ili uwe salama, nitajaribu kukuambia kabla.

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). After a no.
script-refusal = Asante kwa kuniambia. Si lazima ueleze sababu, na hili halibadilishi msaada unaoweza kupata. Hapa siweki chochote kukuhusu. Ukibadilisha uamuzi wako, unaweza kurudi kwetu au kutuulizia wakati wowote.

# source: guide, Section 3, Do’s and Don’ts (no decision needed now). After “not now”.
script-notnow = Ni sawa, hakuna haraka. Si lazima uamue chochote leo. Je, kuna wakati na mahali ambapo patakuwa bora na salama kwako? Unaweza pia kuja tu kwetu unapotaka.

# source: security rules E7 and E29. What taking back a yes does; say it before doing it.
script-withdraw = Unaweza kuondoa ruhusa uliyotoa, na si lazima useme kwa nini. Nitafuta kwenye kifaa hiki yale tuliyoandika. Siwezi kurudisha yale yaliyokwisha kufikishwa kwa wengine, lakini naweza kukusaidia kuwaomba wayafute. Msaada unaoweza kupata utabaki uleule.

# source: guide, Section 3, Interview DO (trauma-informed approach). Stopping gently when the person is distressed.
script-stop = Tuishie hapa. Uliyoniambia yanatosha, na si lazima useme zaidi. Chukua muda wako. Je, ungependa maji, utulivu kidogo, au mtu unayemwamini awe nawe?

# source: framework, Part II.2.A.ii (information on the right to seek asylum). Always said, whatever the answers were.
script-asylum = Ikiwa unaogopa kurudi katika nchi yako, una haki ya kuomba ulinzi. Hii inaitwa kuomba hifadhi. Unaweza kuomba hata kama huna hati zozote, na bila kujali uliyoniambia leo. Naweza kukuambia ni nani anayeamua na nani anaweza kukusaidia kuomba.

# source: guide, Section 3, Do’s and Don’ts (end the conversation supportively). The last words.
script-goodbye = Asante kwa kuzungumza nami. Nitafanya tuliyokubaliana, na si zaidi ya hapo. Kabla hujaondoka: je, ni salama kwako kwenda unakoenda sasa? Ukituhitaji tena, unajua jinsi ya kutupata.
