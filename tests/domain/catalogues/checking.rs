//! The command that a partner runs: what it says of a language that is right, and that it names every fault at once, with its place.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::super::support::repository;
use super::command::{check, compile};

/// A folder with English and one other language in it. It goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let place = std::env::temp_dir().join(format!("words-{}-{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed)));
        let folder = Self(place);
        folder.write(
            "en/app.ftl",
            "# About\napp-name = First Contact\napp-progress = Part { $at } of { $all }\napp-part = The whole text\n    .detail = Of it\n",
        );
        folder.write("en/form.ftl", "q-age = How old are you?\n    .label = Age\n    .why = For help\n");
        folder.write("en/app-result.ftl", "time-hours = { $n ->\n    [one] { $n } hour\n   *[other] { $n } hours\n}\n");
        folder
    }

    /// The same in Russian, without a fault.
    fn in_russian() -> Self {
        let folder = Self::new();
        folder.write(
            "ru/manifest.json",
            r#"{"tag": "ru", "name": "русский", "english": "Russian", "direction": "ltr", "scope": "whole", "reviewed": null}"#,
        );
        folder.write(
            "ru/app.ftl",
            "app-name = First Contact\napp-progress = Часть { $at } из { $all }\napp-part = Весь текст\n    .detail = Из него\n",
        );
        folder.write("ru/form.ftl", "q-age = Сколько вам лет?\n    .label = Возраст\n    .why = Для помощи\n");
        folder.write(
            "ru/app-result.ftl",
            "time-hours = { $n ->\n    [one] { $n } час\n    [few] { $n } часа\n    [many] { $n } часов\n   *[other] { $n } часа\n}\n",
        );
        folder
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn checked(&self) -> Result<String, String> {
        check(&self.0.join("ru"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

#[track_caller]
fn says(said: &str, parts: &[&str]) {
    for it in parts {
        assert!(said.contains(it), "“{it}” is not in:\n{said}");
    }
}

#[test]
fn a_language_without_a_fault_is_told_so_and_that_it_is_a_draft() {
    let said = Folder::in_russian().checked().unwrap();
    assert_eq!(said, "Russian (ru), the whole program: 8 messages, nothing is missing; a draft: no native speaker has reviewed it.");
}

#[test]
fn a_signed_review_is_told() {
    let folder = Folder::in_russian();
    folder.write(
        "ru/manifest.json",
        r#"{"tag": "ru", "name": "русский", "english": "Russian", "direction": "ltr", "scope": "whole", "reviewed": "native speaker, social worker, 2026-05-31"}"#,
    );
    says(&folder.checked().unwrap(), &["reviewed: native speaker, social worker, 2026-05-31"]);
}

#[test]
fn all_faults_are_told_at_once_each_with_its_place() {
    let folder = Folder::in_russian();
    folder.write(
        "ru/app.ftl",
        "app-name = First Contact\napp-progress = Часть { $at } из { $total }\napp-new = Новый\napp-part =\n    .detail = \u{202e}Из него\n",
    );
    folder.write("ru/form.ftl", "q-age = Сколько вам лет?\n    .label = Возраст\n");
    folder.write("ru/app-result.ftl", "time-hours = { $n ->\n    [one] { $n } час\n   *[other] { $n } часа\n}\n");
    let said = folder.checked().unwrap_err();
    says(
        &said,
        &[
            "locales/ru/app.ftl:2: app-progress lacks { $all }, which is filled in by the program; English says: Part { $at } of { $all }",
            "locales/ru/app.ftl:2: app-progress has { $total }, which English hasn’t",
            "locales/ru/app.ftl:3: app-new is not in locales/en",
            "locales/ru/app.ftl: app-part is missing; English says: The whole text",
            "locales/ru/app.ftl:5: app-part.detail has a character that sets the direction",
            "locales/ru/form.ftl: q-age.why is missing; English says: For help",
            "locales/ru/app-result.ftl:1: time-hours has a choice with the cases one, other; the language counts with few, many, one, other",
            "7 things to mend in Russian (ru).",
        ],
    );
}

#[test]
fn a_fault_of_writing_is_told_with_its_line_and_hides_no_other() {
    let folder = Folder::in_russian();
    folder.write("ru/app.ftl", "app-name = First Contact\n\napp-progress = Часть { $at из { $all }\napp-part = Весь текст\n    .detail = Из него\n");
    folder.write("ru/form.ftl", "q-age = Сколько вам лет?\n    .label = Возраст\n");
    let said = folder.checked().unwrap_err();
    says(&said, &["app.ftl:3: ", "q-age.why is missing"]);
    assert!(!said.contains("app-progress is missing"), "{said}");
}

#[test]
fn what_fluent_allows_and_the_program_does_not_is_told() {
    let folder = Folder::in_russian();
    folder.write(
        "ru/app.ftl",
        "app-name = { app-part }\napp-progress = \tЧасть { $at }\u{9} { $all }\napp-part = Весь текст\n    .detail = Из него\napp-part = Снова\n",
    );
    folder.write(
        "ru/app-result.ftl",
        "time-hours = { $n ->\n    [one] { $n ->\n        [one] час\n       *[other] часа\n    }\n    [few] { $n } часа\n    [many] { $n } часов\n   *[other] { $n } часа\n}\n",
    );
    says(
        &folder.checked().unwrap_err(),
        &[
            "app.ftl:1: app-name: only { $name } and a choice by { $name } can stand in a message",
            "app.ftl:2: app-progress: there is a control character in it",
            "app-part stands twice",
            "app-result.ftl:1: time-hours: a choice can't stand in another one",
        ],
    );
}

#[test]
fn what_is_wrong_with_a_manifest_is_told_at_once() {
    let folder = Folder::in_russian();
    folder.write("ru/manifest.json", r#"{"tag": "Russian", "name": "", "direction": "up", "scope": "all", "reviewed": "yes"}"#);
    folder.write("ru/app.ftl", "app-name First Contact\n");
    says(
        &folder.checked().unwrap_err(),
        &[
            "\"tag\" must be a language tag, such as so or pt-BR",
            "\"tag\" must be the name of its folder",
            "\"name\" must be a few words",
            "\"english\" must be a few words",
            "\"direction\" must be ltr or rtl",
            "\"scope\" must be whole or person",
            "\"reviewed\" must be null, or who and when",
            "app.ftl:1: ",
            "Once this is mended, its messages are compared with English.",
        ],
    );
    folder.write("ru/manifest.json", "{");
    says(&folder.checked().unwrap_err(), &["manifest.json: EOF"]);
    fs::remove_file(folder.0.join("ru/manifest.json")).unwrap();
    says(&folder.checked().unwrap_err(), &["write one (TRANSLATING.md)"]);
}

#[test]
fn words_for_the_worker_have_no_place_in_a_language_for_the_person() {
    let folder = Folder::in_russian();
    folder.write(
        "ru/manifest.json",
        r#"{"tag": "ru", "name": "русский", "english": "Russian", "direction": "ltr", "scope": "person", "reviewed": null}"#,
    );
    let said = folder.checked().unwrap_err();
    says(&said, &["locales/ru/app.ftl:1: app-name is for the worker; take it out, or make the scope whole", "q-age.why is for the worker"]);
    for name in ["ru/app.ftl", "ru/app-result.ftl"] {
        fs::remove_file(folder.0.join(name)).unwrap();
    }
    folder.write("ru/form.ftl", "q-age = Сколько вам лет?\n    .label = Возраст\n");
    says(&folder.checked().unwrap(), &["Russian (ru), the words for the person: 2 messages"]);
}

#[test]
fn a_text_that_stayed_english_is_pointed_out_and_is_no_fault() {
    let folder = Folder::in_russian();
    folder.write("ru/form.ftl", "q-age = How old are you?\n    .label = Возраст\n    .why = Для помощи\n");
    says(&folder.checked().unwrap(), &["locales/ru/form.ftl:1: q-age is the same as in English", "nothing is missing"]);
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    says(&check(&repository("locales/none")).unwrap_err(), &["is no folder; name one, such as locales/fr"]);
}

#[test]
fn a_language_that_the_build_does_not_know_is_compiled_once_it_is_whole() {
    let folder = Folder::new();
    folder.write(
        "so/manifest.json",
        r#"{"tag": "so", "name": "Soomaali", "english": "Somali", "direction": "ltr", "scope": "person", "reviewed": null}"#,
    );
    folder.write("so/form.ftl", "q-age = Immisa jir ayaad tahay?\n");
    let into = folder.0.join("en");
    says(&compile(&folder.0.join("so"), &into).unwrap_err(), &["q-age.label is missing"]);
    assert!(!into.join("words-so.txt").exists());
    folder.write("so/form.ftl", "q-age = Immisa jir ayaad tahay?\n    .label = Da'da\n");
    says(&check(&folder.0.join("so")).unwrap(), &["How this language counts is not known here"]);
    says(&compile(&folder.0.join("so"), &into).unwrap(), &["words-so.txt is written"]);
    assert!(fs::read_to_string(into.join("words-so.txt")).unwrap().starts_with("first-contact words 1\ntag\u{1e}so\n"));
}
