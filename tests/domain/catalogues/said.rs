//! What is never said: no label for the person in what they may read, no verdict anywhere, in each language.

use super::has_words;

/// Words that no text for the person has: for the crimes, and for those who are harmed by them. `*` stands for any letters.
const LABELS: &[(&str, &[&str])] = &[
    ("en", &["traffick*", "victim*", "exploit*", "slave*", "forced labo*", "prostitut*", "smuggl*", "brothel*", "pimp*"]),
    (
        "fr",
        &[
            "trafi*",
            "traite des",
            "traite d",
            "la traite",
            "victime*",
            "exploit*",
            "esclav*",
            "travail forcé",
            "travaux forcés",
            "prostitu*",
            "passeur*",
            "proxén*",
            "bordel*",
            "contreband*",
        ],
    ),
    (
        "es",
        &[
            "trata de personas",
            "trata de seres",
            "la trata",
            "tratante*",
            "víctima*",
            "explota*",
            "esclav*",
            "trabajo forz*",
            "trabajos forz*",
            "prostitu*",
            "contraband*",
            "coyote*",
            "proxenet*",
            "burdel*",
        ],
    ),
    (
        "ar",
        &[
            "*اتجار*",
            "*تهريب*",
            "*مهرب*",
            "*ضحية*",
            "*ضحايا*",
            "*استغل*",
            "*عبودية*",
            "*عبيد*",
            "*استرقاق*",
            "*سخرة*",
            "*العمل القسري*",
            "*عمل قسري*",
            "*دعارة*",
            "*بغاء*",
            "*عاهر*",
        ],
    ),
    (
        "ru",
        &[
            "торговл* людьми",
            "торговц* людьми",
            "трафик*",
            "траффик*",
            "жертв*",
            "эксплуат*",
            "раб",
            "рабы",
            "раба",
            "рабств*",
            "принудительн* труд*",
            "проститу*",
            "контрабанд*",
            "сутен*",
            "бордел*",
        ],
    ),
    (
        "fa",
        &[
            "*قاچاق*",
            "*قربانی*",
            "*استثمار*",
            "*بهره‌کشی*",
            "*بهره کشی*",
            "*بردگی*",
            "*برده‌دار*",
            "*برده داری*",
            "*کار اجباری*",
            "*روسپی*",
            "*فاحشه*",
            "*تن‌فروش*",
            "*تن فروش*",
        ],
    ),
    ("ur", &["*سمگل*", "*متاثرہ*", "*استحصال*", "*غلام*", "*جبری مشقت*", "*بیگار*", "*طوائف*", "*جسم فروش*", "*ٹریفک*"]),
    (
        "am",
        &[
            "*ሕገወጥ ዝውውር*",
            "*ህገወጥ ዝውውር*",
            "*ሰዎች ዝውውር*",
            "*ሰለባ*",
            "*ተጎጂ*",
            "*ብዝበዛ*",
            "*ባርነት*",
            "*ባሪያ*",
            "*የግዳጅ ሥራ*",
            "*የግዳጅ ስራ*",
            "*ሴተኛ አዳሪ*",
            "*ዝሙት*",
            "*ኮንትሮባንድ*",
        ],
    ),
    (
        "sw",
        &[
            "usafirishaji haramu",
            "biashara haramu",
            "biashara ya binadamu",
            "biashara ya watu",
            "mwathirika*",
            "waathirika*",
            "mhanga*",
            "wahanga*",
            "unyonyaji*",
            "nyonywa*",
            "utumwa*",
            "mtumwa*",
            "watumwa*",
            "kazi ya kulazimishwa",
            "kazi za kulazimishwa",
            "ukahaba*",
            "kahaba*",
            "makahaba*",
            "malaya*",
            "umalaya*",
            "magendo*",
        ],
    ),
    (
        "uk",
        &[
            "торгівл* людьми",
            "трафік*",
            "жертв*",
            "експлуат*",
            "раб",
            "раби",
            "рабств*",
            "примусов* прац*",
            "проститу*",
            "контрабанд*",
            "сутен*",
            "борделі*",
        ],
    ),
    ("my", &["*လူကုန်ကူး*", "*သားကောင်*", "*ခေါင်းပုံဖြတ်*", "*ကျွန်ပြု*", "*ကျွန်ခံ*", "*ကျေးကျွန်*", "*အဓမ္မလုပ်အား*", "*ပြည့်တန်ဆာ*", "*မှောင်ခို*"]),
    (
        "ne",
        &["*बेचबिखन*", "*ओसारपसार*", "*तस्कर*", "*पीडित*", "*शोषण*", "दास", "दासता*", "दासत्व*", "*जबरजस्ती श्रम*", "*जबर्जस्ती श्रम*", "*वेश्या*", "बँधुवा*"],
    ),
];

/// What no text says at all: a verdict about someone, or a number on them. Spanish has a second word for what it calls “trata”, one
/// that people take for drugs or for crossing borders; and so for nothing here.
const NEVER: &[(&str, &[&str])] = &[
    ("en", &["victim*", "confirmed", "score*", "*%*", "please ensure"]),
    ("fr", &["victime*", "confirmé*", "score*", "*%*", "veuillez vous assurer"]),
    ("es", &["víctima*", "confirmad*", "puntuaci*", "puntaje*", "*%*", "tráfic*", "trafic*"]),
    ("ar", &["*ضحية*", "*ضحايا*", "*%*", "*٪*"]),
    ("ru", &["жертв*", "балл*", "*%*"]),
    ("fa", &["*قربانی*", "*%*", "*٪*"]),
    ("ur", &["*متاثرہ شخص*", "*%*"]),
    ("am", &["*ሰለባ*", "*%*"]),
    ("sw", &["mwathirika*", "mhanga*", "*%*"]),
    ("uk", &["жертв*", "*%*"]),
    ("my", &["*သားကောင်*", "*%*"]),
    ("ne", &["*पीडित*", "*%*"]),
];

fn row(table: &'static [(&str, &[&str])], tag: &str) -> &'static [&'static str] {
    table.iter().find(|(it, _)| *it == tag).map_or_else(|| panic!("add a row for {tag} to the tables in {}", file!()), |(_, it)| it)
}

#[test]
fn what_the_person_may_read_has_no_label_for_them() {
    super::check(|tag, key, message, text| {
        let mut labels = row(LABELS, tag).iter().filter(|_| super::may_be_read_by_the_person(key, message));
        labels.find(|it| has_words(text, it)).map(|it| format!("“{it}” where the person may read it"))
    });
}

#[test]
fn no_message_gives_a_verdict() {
    super::check(|tag, _, _, text| row(NEVER, tag).iter().find(|it| has_words(text, it)).map(|it| format!("“{it}” is never said")));
}

#[test]
fn a_word_is_found_as_it_is_inflected_and_not_within_another() {
    for (text, wanted, is_there) in [
        ("Of trafficking", "traffick*", true),
        ("Рабочий день", "раб", false),
        ("торговля людьми", "торговл* людьми", true),
        ("уличная торговля", "торговл* людьми", false),
        ("والضحايا هنا", "*ضحايا*", true),
        ("उदास", "दास", false),
        ("100 %", "*%*", true),
    ] {
        assert_eq!(has_words(text, wanted), is_there, "{wanted} in {text}");
    }
}
