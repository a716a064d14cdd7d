//! The English catalogue: every key that the pack needs is there, and no message says what the tool never says.

use std::collections::BTreeMap;

use first_contact::domain::pack::{Category, Choice};

use crate::support::{PACK, files, none};

/// What no screen that the person may read says.
const LABELS: &[&str] = &["traffick", "victim", "exploit", "slave", "forced labour", "forced labor", "prostitut", "smuggl", "brothel"];
/// What no message says at all.
const NEVER: &[&str] = &["victim", "confirmed", "score", "%", "please ensure"];

/// Key, or key.attribute, with its text and where it stands.
type Messages = BTreeMap<String, (String, String)>;

/// Reads Fluent files as far as this needs: `key = text`, `.attribute = text`, and lines that go on further in.
fn messages() -> (Messages, Vec<String>) {
    let (mut all, mut complaints) = (Messages::new(), Vec::new());
    for (file, text) in files("locales/en", "ftl") {
        let (mut message, mut last) = (String::new(), None::<String>);
        for (number, line) in text.lines().enumerate() {
            let inner = line.trim_start();
            if inner.is_empty() || line.starts_with('#') {
                continue;
            }
            let attribute = inner.strip_prefix('.').filter(|_| inner.len() < line.len()).and_then(|it| it.split_once('='));
            let key = match (attribute, line.split_once('=')) {
                (Some((name, value)), _) => Some((format!("{message}.{}", name.trim()), value)),
                (None, Some((name, value))) if inner.len() == line.len() => {
                    name.trim().clone_into(&mut message);
                    Some((message.clone(), value))
                }
                _ => None,
            };
            if let Some((key, value)) = key {
                let place = format!("{file}:{}", number + 1);
                if let Some((_, first)) = all.insert(key.clone(), (value.trim().to_owned(), place.clone())) {
                    complaints.push(format!("{place}: {key} stands at {first} already"));
                }
                last = Some(key);
            } else if let Some((value, _)) = last.as_ref().and_then(|it| all.get_mut(it)) {
                value.push('\n');
                value.push_str(inner);
            } else {
                complaints.push(format!("{file}:{}: this line belongs to nothing", number + 1));
            }
        }
    }
    (all, complaints)
}

/// A text without its `{ … }`.
fn words(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|letter| {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect()
}

/// Whether the person may read this, or have it read to them.
fn is_for_the_person(key: &str) -> bool {
    let part = key.split('-').next().unwrap_or_default();
    match part {
        "q" | "o" => !key.contains('.'),
        "script" | "recipient" | "category" | "suggest" => true,
        _ => false,
    }
}

/// Every key that the pack needs.
fn needed() -> Vec<String> {
    let mut keys = Vec::new();
    let mut need = |key: String, attributes: &[&str]| {
        keys.extend(attributes.iter().map(|it| format!("{key}.{it}")));
        keys.push(key);
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
    keys.sort();
    keys.dedup();
    keys
}

fn check(wrong: impl Fn(&str, &str) -> Option<String>) {
    let (messages, _) = messages();
    let complaints: Vec<String> =
        messages.iter().filter_map(|(key, (text, place))| wrong(key, text).map(|why| format!("{place}: {key}: {why}"))).collect();
    none(&complaints);
}

#[test]
fn every_message_stands_once() {
    none(&messages().1);
}

#[test]
fn every_key_that_the_pack_needs_is_there() {
    let (messages, _) = messages();
    let missing: Vec<String> = needed().into_iter().filter(|key| messages.get(key).is_none_or(|(text, _)| text.is_empty())).collect();
    none(&missing);
}

#[test]
fn no_message_names_something_that_the_pack_does_not_have() {
    let (messages, _) = messages();
    let needed = needed();
    let families = ["q-", "o-", "sign-", "signgroup-", "safety-", "recipient-", "category-", "service-", "profile-", "suggest-"];
    let odd: Vec<String> = messages
        .iter()
        .map(|(key, (_, place))| (key.split('.').next().unwrap_or_default(), place))
        .filter(|(key, _)| families.iter().any(|it| key.starts_with(it)) && !needed.iter().any(|it| it == key))
        .map(|(key, place)| format!("{place}: {key}"))
        .collect();
    none(&odd);
}

#[test]
fn what_the_person_may_read_has_no_label_for_them() {
    check(|key, text| {
        let text = text.to_lowercase();
        LABELS.iter().find(|it| is_for_the_person(key) && text.contains(**it)).map(|it| format!("“{it}” on a screen that the person may read"))
    });
}

#[test]
fn no_message_gives_a_verdict() {
    check(|_, text| {
        let text = text.to_lowercase();
        NEVER.iter().find(|it| text.contains(**it)).map(|it| format!("“{it}” is never said"))
    });
}

#[test]
fn quotes_are_those_of_a_book() {
    check(|_, text| words(text).contains(['"', '\'', '`']).then(|| format!("typewriter quotes in: {text}")));
}

#[test]
fn nothing_is_left_open() {
    check(|_, text| {
        let braces = text.matches('{').count() == text.matches('}').count();
        let unfinished =
            ["todo", "tbd", "xxx", "lorem"].iter().any(|it| text.to_lowercase().split(|it: char| !it.is_alphanumeric()).any(|word| word == *it));
        (!braces || unfinished).then(|| "unfinished".into())
    });
}
