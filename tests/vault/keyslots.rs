//! Key slots.

use first_contact::talk::Refusal;
use first_contact::vault::keyslot::{Cost, FACTS, Facts, LENGTH, MOST_LOOKS, Slot, probe};
use proptest::prelude::*;

use crate::support::{AN_HOUR, NOW, SLOT, secret};

#[test]
fn the_passphrase_opens_it_and_no_other_does() {
    let (slot, identity, secret_of_slot) = &*SLOT;
    let read = Slot::read(&slot.write()).unwrap();
    assert_eq!(&read, slot);
    assert_eq!(read.open(secret_of_slot).unwrap().written(), identity.written());
    assert_eq!(read.open(&secret()).unwrap_err(), Refusal::WrongSecret);
}

#[test]
fn the_same_key_and_passphrase_never_make_the_same_slot() {
    let (slot, identity, secret) = &*SLOT;
    let again = Slot::wrap(identity, secret, Cost::FLOOR, 24, NOW).unwrap();
    let (a, b) = (slot.write(), again.write());
    // Salt, nonce, the draft's own name and what is wrapped.
    for part in [56..72, 72..96, 96..112, 112..LENGTH] {
        assert_ne!(a[part.clone()], b[part]);
    }
}

#[test]
fn nothing_of_it_can_be_read_without_the_passphrase() {
    let (slot, identity, secret) = &*SLOT;
    let bytes = slot.write();
    let key = identity.written();
    let recipient = identity.recipient().written();
    for told in [key.as_str(), "AGE-SECRET", &recipient, secret.as_str()] {
        assert!(!bytes.windows(8).any(|it| told.as_bytes().windows(8).any(|part| part == it)));
    }
}

#[test]
fn whatever_is_changed_it_stays_shut() {
    let (slot, _, secret) = &*SLOT;
    let whole = slot.write();
    let (mut unread, mut shut) = (0, 0);
    for place in (0..LENGTH).filter(|it| !FACTS.contains(it)) {
        // Every byte is tried; opening is slow on purpose, so of what is random only every fifth is opened.
        if place >= 56 && place % 5 > 0 {
            continue;
        }
        let mut bytes = whole;
        bytes[place] ^= 1;
        match Slot::read(&bytes) {
            Err(why) => {
                assert_eq!(why, Refusal::Damaged);
                unread += 1;
            }
            Ok(changed) => {
                assert_eq!(changed.open(secret).unwrap_err(), Refusal::WrongSecret, "{place}");
                shut += 1;
            }
        }
    }
    assert!(unread >= 10 && shut >= 30, "{unread} {shut}");
    for length in [0, 1, LENGTH - 1] {
        assert_eq!(Slot::read(&whole[..length]), Err(Refusal::Damaged));
    }
    assert_eq!(Slot::read(&[&whole[..], &[0]].concat()), Err(Refusal::Damaged));
}

#[test]
fn its_cost_has_a_floor_and_a_cap() {
    let whole = SLOT.0.write();
    let with = |memory: u32, passes: u32, lanes: u32| {
        let mut bytes = whole;
        bytes[44..48].copy_from_slice(&memory.to_le_bytes());
        bytes[48..52].copy_from_slice(&passes.to_le_bytes());
        bytes[52..56].copy_from_slice(&lanes.to_le_bytes());
        Slot::read(&bytes).map(|it| it.cost())
    };
    let mib = 1024;
    for (memory, passes) in [(19 * mib, 2), (64 * mib, 3), (256 * mib, 10)] {
        assert_eq!(with(memory, passes, 1), Ok(Cost { memory, passes }));
    }
    for (memory, passes, lanes) in [
        (19 * mib - 1, 2, 1),
        (19 * mib, 1, 1),
        (256 * mib + 1, 10, 1),
        (256 * mib, 11, 1),
        (8, 2, 1),
        (64 * mib, 3, 0),
        (64 * mib, 3, 4),
        (u32::MAX, u32::MAX, 1),
    ] {
        assert_eq!(with(memory, passes, lanes), Err(Refusal::Damaged), "{memory} {passes} {lanes}");
    }
    let (_, identity, secret) = &*SLOT;
    for (cost, hours) in [(Cost { memory: 8, passes: 1 }, 24), (Cost::FLOOR, 0), (Cost::FLOOR, 73)] {
        assert_eq!(Slot::wrap(identity, secret, cost, hours, NOW), Err(Refusal::Message));
    }
}

#[test]
fn a_slow_or_small_device_gets_the_floor_and_no_less() {
    for (took, memory, expected) in [
        (80.0, None, Cost::USUAL),
        (80.0, Some(8.0), Cost::USUAL),
        (80.0, Some(2.0), Cost::USUAL),
        (80.0, Some(1.0), Cost::FLOOR),
        (390.0, None, Cost::USUAL),
        (400.0, None, Cost::FLOOR),
        (60_000.0, Some(8.0), Cost::FLOOR),
        (-5.0, None, Cost::FLOOR),
        (f64::NAN, None, Cost::FLOOR),
        (80.0, Some(f64::NAN), Cost::FLOOR),
    ] {
        assert_eq!(Cost::choose(took, memory), expected, "{took} {memory:?}");
    }
    assert_eq!(probe(), Ok(()));
}

#[test]
fn it_expires_after_its_hours_and_never_later_than_three_days() {
    let facts = Facts::new(NOW);
    for (hours, at, expired) in [
        (24, NOW, false),
        (24, NOW + 24 * AN_HOUR - 1, false),
        (24, NOW + 24 * AN_HOUR, true),
        (1, NOW + AN_HOUR, true),
        (72, NOW + 72 * AN_HOUR - 1, false),
        (72, NOW + 72 * AN_HOUR, true),
        (u16::MAX, NOW + 72 * AN_HOUR, true),
    ] {
        assert_eq!(facts.expired(at, hours), expired, "{hours} h");
    }
    let later = facts.saved(7, NOW + 20 * AN_HOUR);
    assert!(!later.expired(NOW + 40 * AN_HOUR, 24) && later.expired(NOW + 44 * AN_HOUR, 24), "each save begins the hours anew");
}

#[test]
fn a_clock_set_back_gives_twenty_looks_and_no_more() {
    // Left alone until an hour before the end; then the clock is set back before each look.
    let mut facts = Facts::new(NOW).looked(NOW + 23 * AN_HOUR);
    let mut looks = 0;
    while !facts.expired(NOW, 24) {
        facts = facts.looked(NOW);
        looks += 1;
        assert!(looks <= 100);
    }
    assert_eq!(looks, u32::from(MOST_LOOKS) + 1, "the one after the twentieth finds nothing");
    // Once the end was seen, no clock brings it back.
    assert!(Facts::new(NOW).looked(NOW + 24 * AN_HOUR).expired(NOW, 24));
}

#[test]
fn the_facts_are_written_in_place_without_the_passphrase() {
    let (slot, identity, secret) = &*SLOT;
    let mut bytes = slot.write();
    let facts = slot.facts.looked(NOW + 5).saved(12, NOW + AN_HOUR);
    bytes[FACTS].copy_from_slice(&facts.write());
    let read = Slot::read(&bytes).unwrap();
    assert_eq!((read.facts, read.hours()), (facts, 24));
    assert_eq!(read.open(secret).unwrap().written(), identity.written());
    for (place, value) in [(8 + 25, 1), (8 + 31, 1), (8 + 7, 0xff), (8 + 23, 0xff)] {
        let mut bytes = slot.write();
        bytes[place] = value;
        assert_eq!(Slot::read(&bytes), Err(Refusal::Damaged), "{place}");
    }
}

proptest! {
    #[test]
    fn whatever_the_clock_does_a_draft_outlives_its_hours_by_twenty_looks_at_most(steps in prop::collection::vec(-200_i64..200, 1..200)) {
        let mut facts = Facts::new(NOW);
        let (mut clock, mut latest, mut back) = (NOW, NOW, 0_u32);
        for step in steps {
            clock = clock.saturating_add_signed(step * 600_000);
            back += u32::from(clock < latest);
            latest = latest.max(clock);
            facts = facts.looked(clock);
            prop_assert_eq!(facts.expired(clock, 24), latest >= NOW + 24 * AN_HOUR || back > 20);
        }
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in prop::collection::vec(any::<u8>(), LENGTH)) {
        prop_assert_eq!(Slot::read(&bytes), Err(Refusal::Damaged));
    }
}
