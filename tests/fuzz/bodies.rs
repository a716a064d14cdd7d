//! What each fuzz target does with its bytes: reads them as the program would, and checks what must hold of whatever was read.
//! The targets of `cargo fuzz` call these, and so does a short run with every test (`tests/vault/fuzz.rs`).

use std::sync::LazyLock;

use first_contact::domain::export::{record, sealed};
use first_contact::domain::keeping::{draft, slots};
use first_contact::domain::pack::{Deployment, Pack};
use first_contact::domain::screening::Real;
use first_contact::i18n::Catalogue;
use first_contact::shipped;
use first_contact::talk::{Ask, Purpose, Reply};
use first_contact::vault::envelope::{self, Identity, Key, Recipient};
use first_contact::vault::keyslot::Slot;
use first_contact::vault::secret::Secret;
use first_contact::vault::{self, draft as kept};

/// What a target does.
pub(super) type Body = fn(&[u8]);

/// Each target: its name, and what it does.
pub(super) const TARGETS: [(&str, Body); 14] = [
    ("pack", pack),
    ("deployment", deployment),
    ("record", a_record),
    ("sealed_text", sealed_text),
    ("draft_text", draft_text),
    ("draft_plain", draft_plain),
    ("slot_label", slot_label),
    ("key_slot", key_slot),
    ("sealed_file", sealed_file),
    ("private_key", private_key),
    ("public_key", public_key),
    ("messages", messages),
    ("secret", secret),
    ("words", words),
];

static PACK: LazyLock<&'static Pack> = LazyLock::new(|| shipped::pack().expect("the shipped pack"));

/// The key of the age project's own examples, which the files of the corpus are sealed for.
static IDENTITY: LazyLock<Identity> =
    LazyLock::new(|| Identity::read("AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33").expect("a key"));

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}

fn pack(bytes: &[u8]) {
    let _ = text(bytes).map(Pack::read);
}

fn deployment(bytes: &[u8]) {
    let _ = text(bytes).map(|it| Deployment::read(*PACK, it));
}

fn a_record(bytes: &[u8]) {
    if let Some(Ok(read)) = text(bytes).map(|it| record::read::<Real>(*PACK, it)) {
        let written = record::text(*PACK, &read);
        let again = record::read::<Real>(*PACK, &written).expect("what we write");
        assert_eq!(record::text(*PACK, &again), written);
    }
}

fn sealed_text(bytes: &[u8]) {
    if let Some(Ok(sealed::Sealed::Handover { screening, place })) = text(bytes).map(|it| sealed::read::<Real>(*PACK, it)) {
        let written = sealed::handover(*PACK, &screening, &place);
        assert!(written.is_none_or(|it| sealed::read::<Real>(*PACK, &it).is_ok()));
    }
}

fn draft_text(bytes: &[u8]) {
    let is_place = |it: &str| it.starts_with("page:");
    if let Some(Ok(read)) = text(bytes).map(|it| draft::read(*PACK, it, &is_place)) {
        let written = draft::write(*PACK, &read);
        assert_eq!(draft::read(*PACK, &written, &is_place).expect("what we write"), read);
    }
}

fn draft_plain(bytes: &[u8]) {
    if let Some(Ok(read)) = text(bytes).map(kept::read) {
        assert!(read.text.len() < bytes.len());
    }
}

fn slot_label(bytes: &[u8]) {
    if let (slots::Found::Whole(sequence), sealed) = slots::read(bytes) {
        assert_eq!(slots::framed(sequence, sealed), bytes);
    }
}

fn key_slot(bytes: &[u8]) {
    if let Ok(slot) = Slot::read(bytes) {
        assert_eq!(slot.write()[..], *bytes);
        // Clocks of 1970, of when it was last kept, and of no time at all.
        for now in [0, slot.facts.saved_at, u64::MAX] {
            let looked = slot.facts.looked(now);
            assert!(looked.seen >= slot.facts.seen && looked.expired(u64::MAX, slot.hours()));
        }
    }
}

fn sealed_file(bytes: &[u8]) {
    let asks = envelope::asks(bytes);
    // Deriving a key from a passphrase is slow on purpose; what comes before it is the same reader.
    let opened = envelope::open(bytes, Key::Identities(std::slice::from_ref(&IDENTITY)));
    assert!(asks.is_ok() || opened.is_err());
    let _ = kept::open(&IDENTITY, bytes);
}

fn private_key(bytes: &[u8]) {
    if let Some(Ok(keys)) = text(bytes).map(vault::sealed::identities) {
        assert!(keys.iter().all(|it| Identity::read(&it.written()).is_ok()));
    }
}

fn public_key(bytes: &[u8]) {
    if let Some(text) = text(bytes)
        && let Ok(key) = Recipient::read(text)
    {
        assert_eq!(key.written(), text);
        // One with which nothing could be sealed would stop the program.
        assert!(envelope::seal_to(&[key], b"x").is_ok());
    }
}

fn messages(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Ok(ask) = Ask::read(text) {
        assert!(Ask::read(&ask.write()) == Ok(ask));
    }
    if let Ok(reply) = Reply::read(text) {
        assert!(Reply::read(&reply.write()) == Ok(reply));
    }
}

fn secret(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    if let Ok(once) = Secret::typed(text)
        && let Ok(twice) = Secret::typed(once.as_str())
    {
        assert!(once == twice);
    }
    let _ = Secret::typed_strong(text, Purpose::Draft);
    let _ = Secret::verbatim(text);
}

fn words(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let Ok(read) = Catalogue::read(text) else { return };
    assert!(!read.tag().is_empty() && !read.language().name().is_empty());
    // Whatever was read can be shown with any value, and nothing of how it was written is left in it.
    for (key, value) in [("app-name", ""), ("app-progress", "4"), ("signs-count", "21"), ("signs-count", "many"), ("script-share", "قسم")] {
        let shown = read.format_of(key, &[("at", value), ("all", value), ("n", value), ("recipient", value)]);
        assert!(!shown.contains(|it: char| it.is_control()));
    }
}
