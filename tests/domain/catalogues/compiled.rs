//! Compiled catalogues, as the program reads them: every language of ours whole, and whatever else lies beside a page either read
//! or refused, without a fault.

use std::sync::LazyLock;

use first_contact::i18n::Catalogue;
use proptest::prelude::{any, prop, proptest};
use proptest::sample::Index;

use super::command::catalogues::encoded;
use super::{LOCALES, locale};

/// Values for every placeable there is.
fn values(value: &str) -> Vec<(&str, &str)> {
    let all = locale("en").messages.values().flat_map(|it| &it.variables);
    all.map(|it| (it.as_str(), value)).collect::<std::collections::BTreeMap<_, _>>().into_iter().collect()
}

#[test]
fn every_language_is_read_as_it_was_compiled_with_every_number_and_name_filled_in() {
    for it in LOCALES.iter().filter(|it| it.manifest.tag != "en") {
        let read = Catalogue::read(&encoded(&it.manifest, &it.messages)).unwrap();
        assert_eq!((read.tag(), read.direction(), read.is_whole()), (&*it.manifest.tag, &*it.manifest.direction, it.manifest.scope == "whole"));
        assert_eq!(read.language().is_draft(), it.manifest.reviewed.is_none());
        for (key, message) in &it.messages {
            assert_eq!(read.find(key), Some(message.text.as_str()), "{key}");
        }
        for value in ["0", "1", "2", "5", "11", "21", "1000000", "Ana", "سارة"] {
            let values = values(value);
            for (key, message) in it.messages.iter().filter(|(_, it)| !it.variables.is_empty()) {
                let shown = read.format_of(key, &values);
                assert!(!shown.contains(|it: char| it.is_control()) && !shown.trim().is_empty(), "{key} of {}: {shown}", it.manifest.tag);
                // A choice may say a number in words.
                assert!(shown.contains(value) || !message.choices.is_empty(), "{key} of {}: {shown}", it.manifest.tag);
            }
        }
    }
}

/// The beginning of each language's file: its head, and the messages that something is filled into.
static SAMPLES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let of = |it: &super::Locale| {
        let all = encoded(&it.manifest, &it.messages);
        let (head, body) = all.split_once("\n\n").unwrap();
        let lines: Vec<&str> = body.lines().filter(|it| it.contains('\u{1}')).take(30).collect();
        format!("{head}\n\n{}\n", lines.join("\n")).into_bytes()
    };
    LOCALES.iter().map(of).collect()
});

proptest! {
    #[test]
    fn a_damaged_catalogue_is_read_or_refused(
        which in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), 0_u8..5, prop::sample::select(b"\x00\x01\x02\x03\x04\x1e\x1f\n\r ao$\x80\xff".to_vec()), any::<Index>()), 1..8),
    ) {
        let mut bytes = which.get(&SAMPLES).clone();
        for (place, kind, byte, length) in changes {
            let at = place.index(bytes.len());
            let end = (at + length.index(200)).min(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 if end - at < bytes.len() => drop(bytes.drain(at..end)),
                3 => {
                    let again = bytes[at..end].to_vec();
                    bytes.splice(at..at, again);
                }
                _ => bytes.truncate(at.max(1)),
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(read) = Catalogue::read(&text) {
            let values = values("7");
            for (key, _) in locale("en").messages.iter().filter(|(_, it)| !it.variables.is_empty()) {
                let shown = read.format_of(key, &values);
                assert!(!shown.contains(|it: char| it.is_control()), "{key}");
            }
        }
    }

    #[test]
    fn a_text_of_any_kind_is_read_or_refused(text in "(first-contact words 1\n)?([a-z]{1,6}\u{1e}[^\n]{0,9}\n){0,7}\n?(.{0,20}\u{1e}.{0,20}\n){0,4}") {
        let _ = Catalogue::read(&text);
    }
}

#[test]
fn a_catalogue_of_more_than_a_megabyte_is_refused() {
    let french = locale("fr");
    let large = format!("{}zzz\u{1e}{}\n", encoded(&french.manifest, &french.messages), "x".repeat(1 << 20));
    assert!(Catalogue::read(&large).is_err());
}
