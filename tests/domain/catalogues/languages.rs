//! Every language beside English: all that its scope needs and no more, the same placeables, the choices of its own way to count,
//! its own letters, and no English left in it.

use std::ops::RangeInclusive;

use super::super::support::none;
use super::command::catalogues::{cases, compare};
use super::{LOCALES, Locale, has_words, is_for_the_person, locale, messages, words};
use crate::support::repository;

/// How a language is written here. What stands in no font of a usual phone can't stand in a text: only these letters and signs.
struct Writing {
    tag: &'static str,
    letters: &'static str,
    more: &'static [RangeInclusive<char>],
    signs: &'static str,
}

const WRITINGS: &[Writing] = &[
    Writing { tag: "en", letters: LATIN, more: &['0'..='9'], signs: ".,:;?()-–…’“”|" },
    Writing {
        tag: "fr", letters: "abcdefghijklmnopqrstuvwxyzàâæçèéêëîïôœùûüÿ", more: &['0'..='9'], signs: ".,:;?!()-–…’«»|\u{a0}\u{202f}"
    },
    Writing { tag: "es", letters: "abcdefghijklmnopqrstuvwxyzáéíñóúü", more: &['0'..='9'], signs: ".,:;¿?¡!()-–…“”|" },
    Writing {
        tag: "ar", letters: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي", more: &['\u{64b}'..='\u{652}', '0'..='9'], signs: ".:،؛؟()«»-–…|/"
    },
    Writing {
        tag: "ru", letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", more: &['0'..='9'], signs: ".,:;?!()-—…«»|\u{a0}"
    },
    // With the joiner's opposite, which Persian spelling needs; with its own digits, and without the Arabic forms of k and y.
    Writing {
        tag: "fa",
        letters: "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
        more: &['\u{64b}'..='\u{64b}', '\u{654}'..='\u{654}', '۰'..='۹'],
        signs: ".:،؛؟()«»\u{200c}",
    },
    Writing {
        tag: "ur",
        letters: "ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۂیے",
        more: &['\u{64b}'..='\u{64b}', '\u{650}'..='\u{650}', '0'..='9'],
        signs: ":،؛؟۔()",
    },
    Writing { tag: "am", letters: "", more: &['ሀ'..='ፚ', '0'..='9'], signs: "።፣፤፦?()" },
    Writing { tag: "sw", letters: LATIN, more: &['0'..='9'], signs: ".,:;?()-’“”" },
    Writing {
        tag: "uk", letters: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", more: &['0'..='9'], signs: ".,:;?!()-—…«»’\u{a0}"
    },
    // Only the letters of Unicode: fonts that were made for older encodings show others in their place.
    Writing { tag: "my", letters: "", more: &['က'..='၏'], signs: "()-/" },
    // With the joiner that the half form of r needs.
    Writing { tag: "ne", letters: "", more: &['\u{900}'..='\u{97f}'], signs: ".,:;?()-\u{200d}" },
];
const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";

/// Names that are the same in every language.
const NAMES: &[&str] =
    &["First Contact", "IOM", "UNHCR", "PDF", "ZIP", "SMS", "Enter", "Shift", "AGE-SECRET-KEY-1", "age1", ".age", " age ", "T14:30"];

/// What may be the same as in English.
const SAME: &[(&str, &[&str])] =
    &[("fr", &["Situation", "Organisation", "Conversation", "Observations", "Religion", "URGENT", "Service", "Version , build "]), ("es", &["No"])];

/// Words that hold English sentences together, and are words of none of our other languages.
const ENGLISH: &[&str] = &[
    "the", "of", "and", "to", "is", "that", "it", "for", "was", "are", "with", "they", "at", "be", "this", "have", "from", "or", "by", "not", "but",
    "what", "all", "when", "your", "can", "there", "which", "do", "how", "their", "if", "will", "other", "about", "you", "who", "may", "someone",
    "person", "so", "does", "where", "them", "in", "an", "has", "would",
];

/// Words for a direction on the screen. From right to left it is the other one; so nothing is said to be there.
const DIRECTIONS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "on the left",
            "on the right",
            "to the left",
            "to the right",
            "left-hand",
            "right-hand",
            "left side",
            "right side",
            "left corner",
            "right corner",
        ],
    ),
    ("fr", &["gauche*", "droite*"]),
    ("es", &["izquierd*", "la derecha", "lado derecho"]),
    ("ar", &["*يسار*", "*اليمين*", "*يمينًا*", "*الأيسر*", "*الأيمن*"]),
    (
        "ru",
        &[
            "слева",
            "справа",
            "влево",
            "вправо",
            "налево",
            "направо",
            "левая",
            "левой",
            "левую",
            "левый",
            "левом",
            "правая",
            "правой",
            "правую",
            "правый",
        ],
    ),
    ("uk", &["ліворуч", "праворуч", "зліва", "вліво", "вправо", "наліво", "направо", "ліва", "лівий", "лівої", "лівому", "правий", "права сторона"]),
    ("fa", &["چپ", "سمت راست", "دست راست"]),
    ("ur", &["بائیں", "دائیں"]),
    ("am", &["በግራ*", "በቀኝ*", "ወደ ግራ*", "ወደ ቀኝ*"]),
    ("sw", &["kushoto", "kulia"]),
    ("my", &["*ဘယ်ဘက်*", "*ညာဘက်*", "*လက်ဝဲ*", "*လက်ယာ*"]),
    ("ne", &["बायाँ*", "दायाँ*", "देब्रे*", "दाहिन*"]),
];

/// The row of a language in one of the tables above.
#[track_caller]
fn row<T>(table: &'static [(&str, T)], tag: &str) -> &'static T {
    table.iter().find(|(it, _)| *it == tag).map_or_else(|| panic!("add a row for {tag} to the tables in {}", file!()), |(_, it)| it)
}

/// A text without the names that are the same everywhere.
fn without_names(text: &str) -> String {
    NAMES.iter().fold(text.to_owned(), |text, it| text.replace(it, ""))
}

#[test]
fn the_languages_are_those_that_were_promised() {
    let of = |scope: &str| LOCALES.iter().filter(|it| it.manifest.scope == scope).map(|it| it.manifest.tag.as_str()).collect::<Vec<_>>();
    for tag in ["en", "fr", "es", "ar", "ru"] {
        assert!(of("whole").contains(&tag), "{tag}");
    }
    for tag in ["fa", "ur", "am", "sw", "uk", "my", "ne"] {
        assert!(of("whole").contains(&tag) || of("person").contains(&tag), "{tag}");
    }
}

#[test]
fn every_language_has_all_that_its_scope_needs_and_no_more() {
    for Locale { manifest, messages } in LOCALES.iter() {
        let due = locale("en").messages.iter().filter(|(key, it)| manifest.scope == "whole" || is_for_the_person(&it.file, key));
        assert!(due.map(|(key, _)| key).eq(messages.keys()), "{}", manifest.tag);
    }
}

#[test]
fn every_language_fills_in_the_same_names_and_counts_in_its_own_way() {
    for Locale { manifest, messages } in LOCALES.iter() {
        for (key, message) in messages {
            assert_eq!(message.variables, locale("en").messages[key].variables, "{key} of {}", manifest.tag);
            for choice in &message.choices {
                let wanted = cases(&manifest.tag).unwrap_or_else(|| panic!("add {} to cases() in scripts/catalogues.rs", manifest.tag));
                assert!(choice.iter().eq(wanted.iter()), "{key} of {}", manifest.tag);
            }
        }
    }
}

#[test]
fn the_check_for_partners_finds_nothing_to_mend_in_any() {
    let found = LOCALES.iter().map(|it| compare(&it.manifest, &locale("en").messages, &messages(&repository("locales").join(&it.manifest.tag))));
    none(&found.filter(|it| !it.is_empty()).collect::<Vec<_>>());
}

#[test]
fn every_language_is_written_in_its_own_letters() {
    super::check(|tag, _, _, text| {
        let writing = WRITINGS.iter().find(|it| it.tag == tag).unwrap_or_else(|| panic!("add a row for {tag} to WRITINGS"));
        let odd: Vec<String> = without_names(text)
            .chars()
            .filter(|it| ![' ', '\n'].contains(it) && !writing.signs.contains(*it) && !writing.more.iter().any(|all| all.contains(it)))
            .filter(|it| !it.to_lowercase().all(|it| writing.letters.contains(it)))
            .map(|it| format!("{it} ({:04x})", u32::from(it)))
            .collect();
        (!odd.is_empty()).then(|| format!("not written so in this language: {}", odd.join(", ")))
    });
}

/// In the older encoding the vowel stands before its consonant, as it is drawn.
#[test]
fn burmese_is_in_the_order_of_unicode() {
    super::check(|tag, _, _, text| {
        let letters: Vec<char> = text.chars().collect();
        let is_wrong = |pair: &[char]| match pair {
            [before, 'ေ'] => !matches!(before, 'က'..='အ' | 'ဥ' | 'ဿ' | 'ျ'..='ှ'),
            [before, after @ 'ျ'..='ှ'] => !matches!(before, 'က'..='အ' | '်' | 'ျ'..='ှ') || before >= after,
            _ => false,
        };
        (tag == "my").then(|| letters.windows(2).find(|it| is_wrong(it)))?.map(|it| format!("{it:?} is no order of letters"))
    });
}

#[test]
fn nothing_is_left_in_english() {
    super::check(|tag, key, message, text| {
        let english = words(&locale("en").messages[key].text, "");
        let same = SAME.iter().find(|(it, _)| *it == tag).is_some_and(|(_, all)| all.contains(&text));
        let has_letters = without_names(&english).chars().any(char::is_alphabetic);
        if tag == "en" || !has_letters {
            return None;
        }
        if message.text == locale("en").messages[key].text {
            return (!same).then(|| "the same as in English".to_owned());
        }
        let split = |text: &str| {
            without_names(text)
                .to_lowercase()
                .split(|it: char| !it.is_alphanumeric())
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let (mine, theirs) = (split(text), split(&english));
        let three = mine.windows(3).find(|it| it.iter().all(|it| ENGLISH.contains(&it.as_str())));
        let four = mine.windows(4).find(|it| theirs.windows(4).any(|other| *it == other) && it.iter().any(|it| it.chars().any(char::is_alphabetic)));
        three.or(four).map(|it| format!("this is English: {}", it.join(" ")))
    });
}

#[test]
fn no_text_says_left_or_right_for_a_place_on_the_screen() {
    super::check(|tag, _, _, text| row(DIRECTIONS, tag).iter().find(|it| has_words(text, it)).map(|it| format!("“{it}” is a direction: {text}")));
}

#[test]
fn no_text_sets_the_direction_of_writing_by_itself() {
    super::check(|_, _, message, _| {
        let odd = |it: &char| matches!(u32::from(*it), 0x061c | 0x200b | 0x200e..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0xfeff);
        message.text.chars().find(odd).map(|it| format!("U+{:04X}", u32::from(it)))
    });
}
