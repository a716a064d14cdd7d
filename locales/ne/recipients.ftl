# ne: draft, not reviewed by a native speaker
# Who may receive information. PERSON-FACING: the name and .role (what they do, one or two short sentences) may be read out. Never a promise.
# source: framework, Part II.2 and Appendix A, item 30
recipient-iom = IOM
    .role = यसले धेरै देशमा काम गर्छ। बस्ने ठाउँ, उपचार, कागजपत्र, वा सुरक्षित रूपमा घर फर्कन वा अघि जान मद्दत गर्न सक्छ।
recipient-unhcr = UNHCR
    .role = सुरक्षित रूपमा घर फर्कन नसक्ने र कुनै देशको नागरिकता नभएका मानिसहरूलाई मद्दत गर्ने संयुक्त राष्ट्रसङ्घको निकाय।
# source: framework, Part II, Special considerations for children
recipient-child-protection = बाल संरक्षण सेवा
    .role = बालबालिकालाई सुरक्षित राख्न र हरेक बच्चाका लागि के सबैभन्दा राम्रो हुन्छ भनेर पत्ता लगाउन तालिम पाएका मानिसहरू।
# source: review, R24
recipient-asylum-authority = शरणसम्बन्धी कार्यालय
    .role = शरणको माग लिने र त्यसमा निर्णय गर्ने सरकारी कार्यालय।
# source: framework, Appendix A, item 30
recipient-health = स्वास्थ्य सेवा
    .role = शरीर र मनको हेरचाह गर्ने र कुरा गोप्य राख्ने डाक्टर, नर्स र परामर्शदाता।
# source: guide, Section 3, Sample risks and responses
recipient-legal = कानुनी सल्लाहकार
    .role = अधिकार र कानुन बुझाउने, र व्यक्तिले चाहेमा उहाँको पक्षमा बोल्ने मानिस।
# source: framework, Appendix A, item 30
recipient-shelter = बस्नका लागि सुरक्षित ठाउँ
    .role = अहिलेलाई सुत्न, खान, नुहाउन र आराम गर्न ठाउँ।
recipient-tracing = परिवार खोज्ने सेवा
    .role = परिवारका मानिसलाई खोज्न सक्नेहरू। भेटिए पनि फर्कनै पर्छ भन्ने कहिल्यै हुँदैन।
# source: framework, Part II, focal points
recipient-focal-point = सम्पर्क व्यक्ति
    .role = कस्तो मद्दत छ र त्यो कसरी पाइन्छ भनेर जान्ने, तालिम पाएका सहकर्मी।

# Kinds of information, for “what we share”. PERSON-FACING. .detail = what it contains, one short line. source: policy (ours)
category-basics = उमेर समूह र भाषा
    .detail = उमेर समूह, लिङ्ग, बोल्ने र पढ्ने भाषा।
category-identity = नाम र जन्म
    .detail = नाम, जन्म मिति र जन्मस्थान।
category-background = पृष्ठभूमि
    .detail = राष्ट्रियता, जाति वा समुदाय, धर्म, वैवाहिक स्थिति।
category-contact = सुरक्षित सम्पर्क
    .detail = सुरक्षित रूपमा कसरी, कहिले र कहाँ सम्पर्क गर्ने।
category-account = के भयो
    .detail = यात्रा, काम र व्यवहारबारे छोटकरीमा; पूरा कथा होइन।
category-acts = दबाबमा गरेका कुरा
    .detail = कसैले व्यक्तिलाई दोष दिन सक्ने कामहरू; कानुनी सल्लाहकारलाई थाहा दिन चाहेमा मात्र बताइन्छ।
category-signs = कर्मचारीले याद गरेका कुरा
    .detail = मद्दत चाहिएको हुन सक्छ भनेर देखाउने देखेका, भनिएका वा सुनेका कुरा।
category-health = स्वास्थ्य
    .detail = रोग, चोट, औषधि र अहिले चाहिएको उपचार।
category-family = परिवार
    .detail = कोसँग यात्रा गर्दै हुनुहुन्छ, र परिवारका सदस्यका नाम।
category-documents = कागजपत्र
    .detail = परिचयपत्र र यात्राका कागजपत्र, तिनका नम्बर, कोसँग छन्, र यहाँको कानुनी स्थिति।
category-assistance = अहिलेसम्मको मद्दत
    .detail = के मद्दत दिइयो, कसले दियो, र उहाँहरूसँग कसरी सम्पर्क गर्ने।
