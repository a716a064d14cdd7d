# ne: draft, not reviewed by a native speaker
# Words of the device to the person, when they answer by themselves or listen. PERSON-FACING: plain, calm, short. Never name a crime or a label here.
# “I” and “my” are the person; “you” is the person when the device speaks.

# source: security rules E5, E6, E30 (privacy, choice); policy (ours)
# First page when the person gets the device
held-title = तपाईंका लागि केही प्रश्न
held-lead = यहाँ तपाईं आफैँ जवाफ दिन सक्नुहुन्छ। जति समय चाहिन्छ, लिनुहोस्।
held-lead-skip = कुनै पनि प्रश्न छोड्न सक्नुहुन्छ। मन लागेको बेला रोक्न सक्नुहुन्छ।
held-lead-covered = तपाईंका जवाफ ढाकिएकै हुन्छन्। कसले हेर्न पाउने, अन्त्यमा तपाईं नै तय गर्नुहुन्छ।
held-lead-listen = हरेक प्रश्न सुन्न सक्नुहुन्छ। हेडफोन लगाए अरूले सुन्दैनन्।
# { $leave } is the next message: the button that leaves at once
held-lead-leave = कोही आए यो छुनुहोस्: { $leave }। यहाँको सबै कुरा तुरुन्तै हट्छ।
held-leave = अहिले निस्कनुहोस्
held-begin = सुरु गर्नुहोस्
# Above a question: “2 of 5”
held-progress = { $all } मध्ये { $at }
held-choose-one = एउटा जवाफ रोज्नुहोस्।
held-choose-many = मिल्ने सबै जवाफ रोज्नुहोस्।
held-write = थोरै मात्र लेखे पनि हुन्छ।
held-date = अन्दाजी भए पनि हुन्छ। वर्ष मात्र भए पुग्छ।
# Answers that are not an answer, in the person’s own voice
held-do-not-know = मलाई थाहा छैन
held-rather-not = भन्न मन छैन
# Buttons at the foot: to the question after, to the one before, without an answer, to the end at once
held-next = अर्को
held-back = पछाडि
held-skip = यो छोड्नुहोस्
held-stop = यहीँ रोक्नुहोस्
held-still = तपाईं अझै यहाँ हुनुहुन्छ? अगाडि बढ्न यहाँ छुनुहोस्।
# Last page. What was answered is still covered.
held-done = धन्यवाद। अब प्रश्न सकिए।
held-show = तपाईंलाई यो दिने मानिसले तपाईंका जवाफ हेर्दा हुन्छ?
held-show-yes = हुन्छ, हेर्न सक्नुहुन्छ
held-show-later = अहिले होइन, ढाकिएकै राख्नुहोस्
held-show-no = हुँदैन, मेटाउनुहोस्
# Asked before they are deleted; then “Yes”, beside “Back”
held-delete-ask = तपाईंका सबै जवाफ मेटाउने?
held-delete-yes = हो, मेटाउनुहोस्
# After that choice
held-shown = यो फिर्ता पाएपछि उहाँले तपाईंका जवाफ देख्नुहुन्छ।
held-covered = तपाईंका जवाफ अहिलेलाई ढाकिएकै छन्।
held-deleted = तपाईंका जवाफ मेटाइए।
held-give-back = अब कृपया यो फिर्ता दिनुहोस्।

# Reading aloud
listen = सुन्नुहोस्
listen-stop = पढेर सुनाउन रोक्नुहोस्
# Under the words, when they can’t be read aloud
listen-none = यस यन्त्रमा यो भाषाको आवाज छैन।
# Above words in a language that no native speaker has checked
person-draft = यो अनुवाद अझै जाँचिएको छैन। केही कुरा गलत जस्तो लागे सोध्नुहोस्।

# Filled into the words to say when nothing was typed: “my job here is …”, “I work with …”
talk-job = मानिसहरूलाई सहयोग गर्ने काम
talk-organisation = यहाँको सहयोग टोली
# Said by the worker before a colleague gets everything that was noted
handover-words = मेरो सहकर्मीले यहाँबाट अगाडि बढाउन सक्नुहुन्छ, जसले गर्दा तपाईंले फेरि सबै भन्नु पर्दैन। यहाँ लेखिएको सबै कुरा उहाँले देख्नुहुनेछ, अरूलाई नदिन चाहेको कुरा पनि। के यो उहाँलाई दिन मिल्छ? मिल्दैन भने पनि केही हुँदैन।
