//! English, from which all others are made: every key that the pack needs is there, each message has a note for whoever translates
//! it, and nothing is left unfinished or unexplained.

use std::collections::BTreeSet;

use first_contact::domain::pack::{Category, Choice};

use super::super::support::{PACK, files, none};
use super::{LOCALES, has_words, locale, words};

/// Runs of capitals that need no explanation, each with the reason.
const NOT_ACRONYMS: &[(&str, &str)] = &[
    ("LOW", "a rating, a plain word, large on purpose"),
    ("MEDIUM", "a rating, a plain word, large on purpose"),
    ("URGENT", "a rating, a plain word, large on purpose"),
    ("INVENTED", "a plain word that must not be missed on a practice summary"),
    ("PRACTICE", "a plain word that must not be missed in a practice note"),
    ("AGE-SECRET-KEY-1", "how a key begins, letter by letter"),
    ("OK", "a plain word in every language"),
];

/// Every key that the pack needs.
fn needed() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut need = |key: String, attributes: &[&str]| {
        keys.extend(attributes.iter().map(|it| format!("{key}.{it}")));
        keys.insert(key);
    };
    for (_, it) in PACK.questions() {
        need(format!("q-{}", it.name), &["label", "why", "looks", "other"]);
        for suggestion in &it.suggestions {
            need(format!("suggest-{suggestion}"), &[]);
        }
    }
    for (_, Choice { key, .. }) in PACK.choices() {
        need(key.to_string(), &[]);
    }
    for (_, it) in PACK.signs() {
        need(format!("sign-{}", it.name), &["looks", "other"]);
    }
    for (_, it) in PACK.sign_groups() {
        need(format!("signgroup-{}", it.name), &[]);
    }
    for (_, it) in PACK.sections() {
        need(format!("section-{}", it.name), &[]);
    }
    for (_, it) in PACK.pages() {
        need(format!("page-{}", it.name), &[]);
    }
    for (_, it) in PACK.safety_questions() {
        need(format!("safety-{}", it.name), &["why", "todo"]);
    }
    for (_, it) in PACK.recipients() {
        need(format!("recipient-{}", it.name), &["role"]);
    }
    for (word, _) in Category::WORDS {
        need(format!("category-{word}"), &["detail"]);
    }
    for (_, it) in PACK.services() {
        need(format!("service-{}", it.name), &[]);
    }
    for (_, it) in PACK.profiles() {
        need(format!("profile-{}", it.name), &[]);
    }
    for (_, it) in PACK.rule_lines() {
        need(format!("rule-{}", it.name), &[]);
    }
    keys
}

#[test]
fn every_key_that_the_pack_needs_is_there() {
    let messages = &locale("en").messages;
    let is_there = |key: &String| messages.get(key).is_some_and(|it| !it.text.trim().is_empty());
    none(&needed().into_iter().filter(|it| !is_there(it)).collect::<Vec<_>>());
}

#[test]
fn no_message_names_something_that_the_pack_does_not_have() {
    let needed = needed();
    let families = ["q-", "o-", "sign-", "signgroup-", "safety-", "recipient-", "category-", "service-", "profile-", "suggest-"];
    let is_of_the_pack = |key: &str| families.iter().any(|it| key.starts_with(it));
    let odd = locale("en").messages.keys().map(|it| it.split('.').next().unwrap_or_default());
    none(&odd.filter(|it| is_of_the_pack(it) && !needed.contains(*it)).map(str::to_owned).collect::<Vec<_>>());
}

/// A blank line ends a group. A group begins with its comment; one that only names sources tells a translator nothing.
#[test]
fn every_message_has_a_note_for_the_translator_of_its_own_or_of_its_group() {
    let mut bare = Vec::new();
    for (file, text) in files("locales/en", "ftl") {
        let mut is_told = false;
        for (number, line) in text.lines().enumerate() {
            let only_a_source = line.strip_prefix("# source:").is_some_and(|it| it.trim_end_matches('.').split(". ").count() == 1);
            match line.chars().next() {
                None => is_told = false,
                Some('#') => is_told |= !only_a_source,
                Some('a'..='z') if !is_told => bare.push(format!("{file}:{}: say in a comment above what this is for: {line}", number + 1)),
                Some(_) => {}
            }
        }
    }
    none(&bare);
}

#[test]
fn quotes_are_those_of_a_book() {
    super::check(|_, _, _, words| words.contains(['"', '\'', '`']).then(|| format!("typewriter quotes in: {words}")));
}

/// “todo” is a word of Spanish, “xxx” and “lorem” are of no language.
#[test]
fn nothing_is_left_unfinished() {
    super::check(|tag, _, _, words| {
        let marks = ["todo", "fixme", "tbd", "xxx*", "lorem*", "*???*"];
        let mut unfinished = marks.iter().filter(|it| !(tag == "es" && **it == "todo"));
        unfinished.find(|it| has_words(words, it)).map(|it| format!("“{it}” is left over"))
    });
}

/// Whether this lists the forms of a word that is explained.
fn is_forms(key: &str) -> bool {
    key.starts_with("glossary-") && key.split('.').nth(1) == Some("forms")
}

/// A run of capitals is a word of the glossary, or stands on the list above.
#[test]
fn no_acronym_is_unexplained() {
    let english = &locale("en").messages;
    let explained: BTreeSet<&str> = english.iter().filter(|(key, _)| is_forms(key)).flat_map(|(_, it)| it.text.split(" | ")).collect();
    let mut odd = BTreeSet::new();
    let mut met = BTreeSet::new();
    for (key, message) in english {
        let mut text = words(&message.text, " ");
        for (it, _) in NOT_ACRONYMS {
            if text.contains(it) {
                met.insert(*it);
            }
            text = text.replace(it, " ");
        }
        for word in text.split(|it: char| !it.is_alphanumeric()) {
            let is_one = word.chars().filter(char::is_ascii_uppercase).count() >= 2 && !word.chars().any(|it| it.is_ascii_lowercase());
            if is_one && !explained.contains(word) {
                odd.insert(format!("{key}: {word}: put it into app-glossary.ftl, or write it out"));
            }
        }
    }
    none(&odd.into_iter().collect::<Vec<_>>());
    let unmet: Vec<String> =
        NOT_ACRONYMS.iter().filter(|(it, _)| !met.contains(it)).map(|(it, _)| format!("{it} is on the list and in no text")).collect();
    none(&unmet);
}

#[test]
fn every_word_of_the_glossary_has_a_meaning_and_its_forms_in_every_whole_language() {
    let whole = LOCALES.iter().filter(|it| it.manifest.scope == "whole");
    for it in whole {
        for key in it.messages.keys().filter(|it| is_forms(it)) {
            let word = key.trim_end_matches(".forms");
            assert!(it.messages.contains_key(word) && it.messages.contains_key(&format!("{word}.meaning")), "{word} of {}", it.manifest.tag);
            let forms: Vec<&str> = it.messages[key].text.split(" | ").collect();
            assert!((1..=20).contains(&forms.len()) && forms.iter().all(|it| !it.trim().is_empty()), "{key} of {}", it.manifest.tag);
        }
    }
}
