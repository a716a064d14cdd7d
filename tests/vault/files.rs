//! Files that leave, and keys.

use first_contact::talk::{LARGEST_FILE, Refusal};
use first_contact::vault::envelope::{self, Asks, Identity, Key, Recipient, WORK};
use first_contact::vault::fault::Fault;
use first_contact::vault::sealed::{fingerprint, identities, new_key, seal_to, seal_with, unseal_as, unseal_with};
use first_contact::vault::secret::words;
use proptest::prelude::*;

use crate::support::{places, secret};

/// The key of the age project's own examples.
const KEY: &str = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";
const RECIPIENT: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

#[test]
fn those_it_is_for_can_open_it_and_nobody_else() {
    let (one, two, other) = (Identity::generate(), Identity::generate(), Identity::generate());
    let file = seal_to(&[one.recipient().written(), two.recipient().written()], "hello").unwrap();
    assert!(file.starts_with(b"age-encryption.org/v1\n"));
    assert_eq!(envelope::asks(&file), Ok(Asks::Identity));
    for key in [&one, &two] {
        assert_eq!(*unseal_as(&file, &key.written()).unwrap(), "hello");
    }
    assert_eq!(unseal_as(&file, &other.written()), Err(Refusal::WrongSecret));
    assert_eq!(unseal_with(&file, "apple river"), Err(Refusal::NotSealed), "it has no passphrase");
}

#[test]
fn the_passphrase_opens_it_however_it_is_typed_and_no_other_does() {
    let made = secret();
    let file = seal_with(&made, "hello").unwrap();
    assert_eq!(envelope::asks(&file), Ok(Asks::Secret(WORK)));
    assert_eq!(*unseal_with(&file, made.as_str()).unwrap(), "hello");
    assert_eq!(*unseal_with(&file, &made.as_str().replace('-', "  ").to_uppercase()).unwrap(), "hello");
    assert_eq!(unseal_with(&file, secret().as_str()), Err(Refusal::WrongSecret));
    assert_eq!(unseal_as(&file, KEY), Err(Refusal::NotSealed), "it is for no key");
}

#[test]
fn a_change_anywhere_is_noticed_and_nothing_is_handed_out() {
    let mine = Identity::generate();
    let key = mine.written();
    // Two chunks, so that the first is whole when the second isn't.
    let file = seal_to(&[mine.recipient().written()], &"x".repeat(70_000)).unwrap();
    for place in places(file.len(), 5003) {
        let mut changed = file.clone();
        changed[place] ^= 1;
        assert!(unseal_as(&changed, &key).is_err(), "{place}");
        assert!(unseal_as(&file[..place], &key).is_err(), "cut at {place}");
    }
}

#[test]
fn it_asks_for_no_more_work_than_a_minute() {
    let with = |work: &str| {
        format!(
            "age-encryption.org/v1\n-> scrypt rF0/NwblUHHTpgQgRpe5CQ {work}\nqW9eVsT0NVb/Vswtw8kPIxUnaYmm9Px1dYmq2+4+qZA\n--- 38TpQMxQRRNMfmYYpBX6DDrPx4/QY5UmJnhPyVoX/cw\n0123456789abcdef"
        )
    };
    assert_eq!(envelope::asks(with("20").as_bytes()), Ok(Asks::Secret(20)));
    for (work, why) in [
        ("21", Fault::Work),
        ("24", Fault::Work),
        ("63", Fault::Work),
        ("300", Fault::Header),
        ("0", Fault::Header),
        ("017", Fault::Header),
        ("", Fault::Header),
    ] {
        assert_eq!(envelope::asks(with(work).as_bytes()), Err(why), "{work}");
        assert_eq!(unseal_with(with(work).as_bytes(), "apple river"), Err(Refusal::NotSealed), "{work}");
    }
}

#[test]
fn what_is_too_large_is_not_looked_at() {
    let mut file = seal_to(&[RECIPIENT.to_owned()], "hello").unwrap();
    file.resize(LARGEST_FILE + 1, 0);
    assert_eq!(unseal_as(&file, KEY), Err(Refusal::NotSealed));
    assert_eq!(seal_to(&[RECIPIENT.to_owned()], &"x".repeat(LARGEST_FILE)), Err(Refusal::Message), "nor made");
    let stanzas = "-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n".repeat(65);
    let crowd = format!("age-encryption.org/v1\n{stanzas}--- 38TpQMxQRRNMfmYYpBX6DDrPx4/QY5UmJnhPyVoX/cw\n0123456789abcdef");
    assert_eq!(unseal_as(crowd.as_bytes(), KEY), Err(Refusal::NotSealed), "a crowd of recipients");
}

#[test]
fn what_is_inside_must_be_text() {
    let mine = Identity::generate();
    let file = envelope::seal_to(&[mine.recipient()], &[0xff, 0xfe, 0x00]).unwrap();
    assert_eq!(unseal_as(&file, &mine.written()), Err(Refusal::NotSealed));
}

#[test]
fn the_length_tells_nothing_within_sixty_four_kib() {
    let to = [RECIPIENT.to_owned()];
    let least = |length: usize| (0..40).map(|_| seal_to(&to, &"x".repeat(length)).unwrap().len()).min().unwrap();
    let short = least(1);
    assert!(short.abs_diff(least(65_000)) < 160);
    assert!((short + 64 * 1024).abs_diff(least(66_000)) < 200);
}

#[test]
fn what_is_no_key_is_said_to_be_none() {
    let hybrid = "age1pq1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";
    let upper = RECIPIENT.to_uppercase();
    let mistyped = RECIPIENT.replace('7', "8");
    for text in ["", "age1", hybrid, &upper, &mistyped, KEY, "ssh-ed25519 AAAA", &format!(" {RECIPIENT}"), &format!("{RECIPIENT}\n")] {
        assert_eq!(Recipient::read(text), Err(Refusal::NotAKey), "{text}");
        assert_eq!(seal_to(&[RECIPIENT.to_owned(), text.to_owned()], "hello"), Err(Refusal::NotAKey));
        assert_eq!(fingerprint(text), Err(Refusal::NotAKey));
    }
    assert_eq!(seal_to(&[], "hello"), Err(Refusal::NotAKey), "for nobody");
    assert_eq!(seal_to(&vec![RECIPIENT.to_owned(); 21], "hello"), Err(Refusal::NotAKey), "for a crowd");
}

#[test]
fn a_public_key_that_protects_nothing_is_refused() {
    // Points of small order: whatever is agreed with them is the same for everyone.
    let mut points = vec![[0; 32], [0; 32], [0xff; 32]];
    points[1][0] = 1;
    points[2][0] = 0xec;
    points[2][31] = 0x7f;
    for mut point in points {
        for top in [0, 0x80] {
            point[31] |= top;
            let written = bech32::encode::<bech32::Bech32>(bech32::Hrp::parse("age").unwrap(), &point).unwrap();
            assert_eq!(Recipient::read(&written), Err(Refusal::NotAKey), "{point:?}");
        }
    }
}

#[test]
fn a_key_file_may_have_comments_and_several_keys_and_nothing_else() {
    let file = seal_to(&[RECIPIENT.to_owned()], "hello").unwrap();
    let other = Identity::generate();
    for text in [
        KEY.to_owned(),
        format!("# created: today\r\n# public key: {RECIPIENT}\r\n{KEY}\r\n"),
        format!("\u{feff}\n\n  {KEY}  \n\n"),
        format!("{}\n{KEY}\n", *other.written()),
    ] {
        assert_eq!(*unseal_as(&file, &text).unwrap(), "hello", "{text:?}");
    }
    for text in [
        "",
        "# nothing\n",
        "hello",
        &format!("{KEY}\nhello"),
        RECIPIENT,
        "AGE-SECRET-KEY-PQ-1HZLGZUPT4ETPKDEV8HSGFDCYZ4E522W0A7PU2LHT8EH9W6YLNC3SW78XKG",
        &"# \n".repeat(10_000),
    ] {
        assert_eq!(identities(text).unwrap_err(), Refusal::NotAKey, "{text:.30}");
        assert_eq!(unseal_as(&file, text), Err(Refusal::NotAKey));
    }
}

#[test]
fn a_new_key_comes_sealed_and_opens_what_is_sealed_for_it() {
    let made = secret();
    let key = new_key(&made).unwrap();
    let file = seal_to(std::slice::from_ref(&key.recipient), "hello").unwrap();
    let text = unseal_with(&key.file, made.as_str()).unwrap();
    assert_eq!(*unseal_as(&file, &text).unwrap(), "hello");
    assert_eq!(fingerprint(&key.recipient), Ok(key.words.clone()));
    assert!(text.contains(&key.recipient) && text.contains(&key.words), "{:.0}", *text);
}

#[test]
fn the_words_of_a_key_are_six_of_the_list_and_never_change() {
    let told = fingerprint(RECIPIENT).unwrap();
    assert_eq!(told, "sunny castle spider organ convince stick");
    assert!(told.split(' ').count() == 6 && told.split(' ').all(|it| words().any(|word| word == it)));
    assert_ne!(told, fingerprint(&Identity::generate().recipient().written()).unwrap());
}

#[test]
fn a_private_key_cannot_be_printed() {
    let identity = Identity::read(KEY).unwrap();
    assert_eq!(
        format!("{identity:?} {:?} {:?}", identity.recipient(), Key::Identities(std::slice::from_ref(&identity))),
        "Identity Recipient Identities([Identity])"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sealed_for_a_key_comes_back_to_the_letter(text in prop_oneof!["\\PC{0,400}", "[ \n\r\t\u{0}a-c]{0,60}"]) {
        prop_assert_eq!(&*unseal_as(&seal_to(&[RECIPIENT.to_owned()], &text).unwrap(), KEY).unwrap(), &text);
    }
}
