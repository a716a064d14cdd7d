//! Drafts, and which of several copies is taken.

use first_contact::talk::Refusal;
use first_contact::vault::draft::{Draft, newest, open, read, seal};
use first_contact::vault::envelope::{Identity, Recipient};
use first_contact::vault::sealed;
use proptest::prelude::*;

use crate::support::{NOW, places};

fn sealed_draft(to: &Identity, sequence: u64, text: &str) -> Vec<u8> {
    seal(&to.recipient(), sequence, NOW, text).unwrap()
}

#[test]
fn only_its_own_key_opens_it() {
    let (mine, other) = (Identity::generate(), Identity::generate());
    let file = sealed_draft(&mine, 3, "{\"a\":1}");
    let opened = open(&mine, &file).unwrap();
    assert_eq!((&**opened.text, opened.sequence, opened.saved), ("{\"a\":1}", 3, NOW));
    assert_eq!(open(&other, &file), Err(Refusal::WrongSecret));
}

#[test]
fn a_change_anywhere_is_noticed() {
    let mine = Identity::generate();
    let file = sealed_draft(&mine, 3, "what was said");
    for place in places(file.len(), 97) {
        let mut changed = file.clone();
        changed[place] ^= 1;
        assert!(matches!(open(&mine, &changed), Err(Refusal::Damaged | Refusal::WrongSecret)), "{place}");
        assert!(open(&mine, &file[..place]).is_err(), "cut at {place}");
    }
    assert_eq!(open(&mine, &[&file[..], b"x"].concat()), Err(Refusal::Damaged));
}

#[test]
fn the_length_tells_nothing_within_sixteen_kib() {
    let mine = Identity::generate();
    // Every file has a part of random length in its header, so the least of several is compared.
    let least = |length: usize| (0..40).map(|_| sealed_draft(&mine, 1, &"x".repeat(length)).len()).min().unwrap();
    let spread = 160;
    assert!(least(1).abs_diff(least(16_000)) < spread);
    assert!(least(17_000).abs_diff(least(32_000)) < spread);
    assert!(least(17_000).abs_diff(least(1)).abs_diff(16 * 1024) < spread);
}

/// What is found, the last save that is known, and what comes of it: which save, whether a later one is missing, how many are damaged.
type Case = (&'static str, Vec<Vec<u8>>, u64, Result<(u64, bool, usize), Refusal>);

#[test]
fn the_newest_whole_copy_is_taken() {
    let mine = Identity::generate();
    let of = |sequence| sealed_draft(&mine, sequence, &format!("save {sequence}"));
    let torn = |sequence| of(sequence)[..9000].to_vec();
    let strange = sealed_draft(&Identity::generate(), 99, "somebody else's");
    let cases: [Case; 9] = [
        ("all four whole", vec![of(7), of(8), of(7), of(8)], 8, Ok((8, false, 0))),
        ("the newest torn in one place", vec![of(7), torn(8), of(7), of(8)], 8, Ok((8, false, 1))),
        ("the newest torn in both", vec![of(7), torn(8), of(7), torn(8)], 8, Ok((7, true, 2))),
        ("torn before it was answered for", vec![of(7), torn(8), of(7), torn(8)], 7, Ok((7, false, 2))),
        ("one place went back in time", vec![of(3), of(4), of(9), of(8)], 9, Ok((9, false, 0))),
        ("both went back in time", vec![of(3), of(4)], 9, Ok((4, true, 0))),
        ("another draft's copy with a higher number", vec![of(3), strange.clone()], 3, Ok((3, false, 1))),
        ("nothing", vec![], 0, Err(Refusal::Nothing)),
        ("nothing whole", vec![torn(1), strange, b"rubbish".to_vec(), Vec::new()], 1, Err(Refusal::Damaged)),
    ];
    for (name, copies, known, expected) in cases {
        let copies: Vec<&[u8]> = copies.iter().map(|it| &it[..]).collect();
        let found = newest(&mine, &copies, known);
        let told = found.map(|it| {
            assert_eq!(*it.draft.text, format!("save {}", it.draft.sequence), "{name}");
            (it.draft.sequence, it.older, it.damaged.iter().filter(|it| **it).count())
        });
        assert_eq!(told, expected, "{name}");
    }
}

#[test]
fn only_a_draft_of_a_known_version_is_read() {
    for (plain, whole) in [
        ("first-contact.draft 1 5 6\ntext\n   ", true),
        ("first-contact.draft 1 0 0\n\n", true),
        ("first-contact.draft 2 5 6\ntext\n", false),
        ("first-contact.draft 1 05 6\ntext\n", false),
        ("first-contact.draft 1 +5 6\ntext\n", false),
        ("first-contact.draft 1 -5 6\ntext\n", false),
        ("first-contact.draft 1 5 6 7\ntext\n", false),
        ("first-contact.draft 1 5\ntext\n", false),
        ("first-contact.draft 1 5  6\ntext\n", false),
        ("first-contact.draft 1 9007199254740993 6\ntext\n", false),
        ("first-contact.sealed 1 5 6\ntext\n", false),
        ("first-contact.draft 1 5 6", false),
        ("", false),
    ] {
        assert_eq!(read(plain).is_ok(), whole, "{plain:?}");
    }
}

#[test]
fn another_kind_of_file_for_the_same_key_is_no_draft() {
    let mine = Identity::generate();
    let file = sealed::seal_to(&[mine.recipient().written()], "first-contact.sealed").unwrap();
    assert_eq!(open(&mine, &file), Err(Refusal::Damaged));
}

#[test]
fn too_much_and_numbers_out_of_bounds_are_not_sealed() {
    let to: Recipient = Identity::generate().recipient();
    for (sequence, now, length) in [(1 << 54, NOW, 1), (1, u64::MAX, 1), (1, NOW, 6 * 1024 * 1024)] {
        assert_eq!(seal(&to, sequence, now, &"x".repeat(length)), Err(Refusal::Message));
    }
}

#[test]
fn a_draft_cannot_be_printed() {
    let draft = Draft { text: "what was said".to_owned().into(), sequence: 1, saved: 2 };
    assert_eq!(format!("{draft:?}"), "Draft");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sealed_comes_back_to_the_letter(text in prop_oneof!["\\PC{0,400}", "[ \n\r\t\u{0}a-c]{0,60}"], sequence in 0..=1_u64 << 53, now in 0..=1_u64 << 53) {
        let mine = Identity::generate();
        let opened = open(&mine, &seal(&mine.recipient(), sequence, now, &text).unwrap()).unwrap();
        prop_assert_eq!((opened.text.as_str(), opened.sequence, opened.saved), (&*text, sequence, now));
    }
}
