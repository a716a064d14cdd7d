//! The words: English against the pack, every other language against English and against its own rules, how hard they are to
//! read, the command that checks them, and what the program makes of a compiled file.

use std::fs;
use std::sync::LazyLock;

use super::support::{none, repository};

#[path = "../../../scripts/catalogue.rs"]
#[allow(dead_code, reason = "a test needs no main")]
mod command;

mod english;
mod languages;
mod said;
mod readability;
mod counting;
mod checking;
mod compiled;

use command::catalogues::{Manifest, Message, Messages, folders, is_for_the_person, manifest, messages, words};

/// A folder of `locales/`.
struct Locale {
    manifest: Manifest,
    messages: Messages,
}

/// Every folder of `locales/`.
static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(|| {
    let read = |folder: &std::path::PathBuf| {
        let found = messages(folder);
        assert!(found.problems.is_empty(), "{}", found.problems);
        Locale { manifest: manifest(folder).unwrap(), messages: found.messages }
    };
    folders(&repository("locales")).unwrap().iter().map(read).collect()
});

fn locale(tag: &str) -> &'static Locale {
    LOCALES.iter().find(|it| it.manifest.tag == tag).unwrap()
}

/// The screens that the person may read with the worker, beside what is said to them.
const READ_TOGETHER: &[&str] = &["category-", "suggest-", "consent-", "limits-title", "ask-", "notes-", "recontact-"];

/// Whether the person may read this, or have it read to them.
fn may_be_read_by_the_person(key: &str, message: &Message) -> bool {
    is_for_the_person(&message.file, key) || (!key.contains('.') && READ_TOGETHER.iter().any(|it| key.starts_with(it)))
}

/// Tells of every message for which `wrong` has something to say. It gets the language, the key, the message and its words.
#[track_caller]
fn check(wrong: impl Fn(&str, &str, &Message, &str) -> Option<String>) {
    let mut complaints = Vec::new();
    for Locale { manifest, messages } in LOCALES.iter() {
        for (key, message) in messages {
            let found = wrong(&manifest.tag, key, message, &words(&message.text, ""));
            complaints.extend(found.map(|why| format!("locales/{}/{}.ftl:{}: {key}: {why}", manifest.tag, message.file, message.line)));
        }
    }
    none(&complaints);
}

/// Whether words stand in a text, whatever their case: as words of their own, with `*` for any letters after; or, between two `*`,
/// anywhere.
fn has_words(text: &str, wanted: &str) -> bool {
    let text = text.to_lowercase();
    if let Some(part) = wanted.strip_prefix('*').and_then(|it| it.strip_suffix('*')) {
        return text.contains(part);
    }
    let wanted: Vec<&str> = wanted.split(' ').collect();
    let is_part = |it: char| it.is_alphanumeric() || "\u{200c}\u{200d}\u{94d}-?".contains(it);
    let found: Vec<&str> = text.split(|it: char| !is_part(it)).filter(|it| !it.is_empty()).collect();
    let is_like = |word: &str, wanted: &str| wanted.strip_suffix('*').map_or(word == wanted, |it| word.starts_with(it));
    found.windows(wanted.len()).any(|it| it.iter().zip(&wanted).all(|(word, wanted)| is_like(word, wanted)))
}

/// A file of a language as it stands.
fn source(place: &str) -> String {
    fs::read_to_string(repository(place)).unwrap()
}
