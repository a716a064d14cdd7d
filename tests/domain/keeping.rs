//! When it covers and locks, when it saves, how long to wait after a wrong passphrase, and the text of a draft.

use first_contact::domain::export::ExportKind;
use first_contact::domain::keeping::draft::{self, Draft, Exported, is_focus};
use first_contact::domain::keeping::pace::{AGAIN, LONGEST, Next, Pace, QUIET};
use first_contact::domain::keeping::phrase::{is_same, pieces};
use first_contact::domain::keeping::tries::Tries;
use first_contact::domain::keeping::watch::{Clocks, HIDDEN, JUMP, Sight, Verdict, WARNING, Watch};
use first_contact::view::walk::Place;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::PACK;
use crate::support::story::{Story, story, talking};

// The watch

/// Both clocks so many ms after the beginning.
fn at(ms: u64) -> Clocks {
    Clocks { wall: 1_800_000_000_000 + ms, steady: 5_000 + ms }
}

/// The last verdict after these sights, with a lock after two minutes.
fn verdict(sights: &[(Sight, u64)]) -> Verdict {
    let (mut watch, mut last) = (Watch::new(2, at(0)), Verdict::Open);
    for (sight, ms) in sights {
        (watch, last) = watch.saw(*sight, at(*ms));
    }
    last
}

/// What happens, seen at which second, and what it comes to.
type Row = (&'static str, &'static [(Sight, u64)], Verdict);

#[test]
fn it_locks_covers_and_warns_as_the_table_says() {
    use Sight::{Frozen, Hidden, Passed, Shown, Touched};
    use Verdict::{Cover, Lock, Open, Warn};
    let rows: &[Row] = &[
        ("nothing for a while", &[(Passed, 99_999)], Open),
        ("20 s before it locks", &[(Passed, 100_000)], Warn(20_000)),
        ("1 s before it locks", &[(Passed, 119_000)], Warn(1_000)),
        ("two minutes", &[(Passed, 120_000)], Lock),
        ("a touch begins anew", &[(Touched, 90_000), (Passed, 180_000)], Open),
        ("a touch ends the warning", &[(Passed, 110_000), (Touched, 111_000)], Open),
        ("a touch that comes too late", &[(Touched, 120_000)], Lock),
        ("hidden", &[(Hidden, 10)], Cover),
        ("hidden from its first moment", &[(Hidden, 0)], Cover),
        ("hidden from its first moment, for longer", &[(Hidden, 0), (Passed, 30_001)], Lock),
        ("hidden for a while", &[(Hidden, 10), (Passed, 30_010)], Cover),
        ("hidden for longer", &[(Hidden, 10), (Passed, 30_011)], Lock),
        ("shown in time", &[(Hidden, 10), (Shown, 30_010)], Open),
        ("shown too late", &[(Hidden, 10), (Shown, 30_011)], Lock),
        ("hidden twice counts from the first", &[(Hidden, 10), (Hidden, 20_000), (Passed, 30_011)], Lock),
        ("shown without having been hidden", &[(Shown, 10)], Open),
        ("hidden before it was touched for long", &[(Hidden, 110_000), (Passed, 120_000)], Lock),
        ("a touch while hidden shows nothing", &[(Hidden, 10), (Touched, 20)], Cover),
        ("frozen", &[(Frozen, 10)], Lock),
        ("frozen while hidden", &[(Hidden, 5), (Frozen, 10)], Lock),
    ];
    for (name, sights, expected) in rows {
        assert_eq!(verdict(sights), *expected, "{name}");
    }
}

#[test]
fn a_clock_that_was_set_or_a_device_that_slept_locks() {
    let rows: &[(&str, i64, i64, Verdict)] = &[
        ("both clocks go on", 1_000, 1_000, Verdict::Open),
        ("the wall clock jumps ahead by more than five minutes", 301_001, 1_000, Verdict::Lock),
        ("it is set back by more than five minutes", -299_001, 1_000, Verdict::Lock),
        ("it is set back by less", -200_000, 1_000, Verdict::Open),
        ("the device slept: only the wall clock went on", 121_000, 1_000, Verdict::Lock),
        ("only the steady clock went on", 0, 121_000, Verdict::Lock),
    ];
    for (name, wall, steady, expected) in rows {
        let now = Clocks { wall: at(0).wall.saturating_add_signed(*wall), steady: at(0).steady.saturating_add_signed(*steady) };
        assert_eq!(Watch::new(2, at(0)).saw(Sight::Touched, now).1, *expected, "{name}");
    }
    assert_eq!([JUMP, HIDDEN, WARNING], [300_000, 30_000, 20_000]);
}

fn any_sight() -> impl Strategy<Value = Sight> {
    prop_oneof![Just(Sight::Touched), Just(Sight::Passed), Just(Sight::Hidden), Just(Sight::Shown), Just(Sight::Frozen)]
}

proptest! {
    #[test]
    fn whatever_is_missed_doubled_or_out_of_order_it_is_never_open_past_its_time(
        minutes in 1_u16..=10,
        steps in prop::collection::vec((any_sight(), 0_u64..90_000, 0_u64..90_000), 1..60),
    ) {
        let mut now = at(0);
        let mut watch = Watch::new(minutes, now);
        let (mut touched, mut hidden) = (now, None);
        for (sight, wall, steady) in steps {
            now = Clocks { wall: now.wall + wall, steady: now.steady + steady };
            let verdict;
            (watch, verdict) = watch.saw(sight, now);
            let late = now.since(touched) >= u64::from(minutes) * 60_000 || hidden.is_some_and(|it| now.since(it) > HIDDEN);
            if late || sight == Sight::Frozen {
                prop_assert_eq!(verdict, Verdict::Lock);
                // What follows a lock is a new watch.
                watch = Watch::new(minutes, now);
                (touched, hidden) = (now, None);
                continue;
            }
            match sight {
                Sight::Touched if verdict != Verdict::Lock => touched = now,
                Sight::Hidden => hidden = hidden.or(Some(now)),
                Sight::Shown => hidden = None,
                Sight::Touched | Sight::Passed | Sight::Frozen => {}
            }
            if hidden.is_some() {
                prop_assert!(matches!(verdict, Verdict::Cover | Verdict::Lock));
            }
        }
    }

    #[test]
    fn who_keeps_touching_is_never_locked_out(minutes in 1_u16..=10, steps in prop::collection::vec(1_u64..40_000, 1..200)) {
        let mut now = at(0);
        let mut watch = Watch::new(minutes, now);
        for step in steps {
            now = Clocks { wall: now.wall + step, steady: now.steady + step };
            let verdict;
            (watch, verdict) = watch.saw(Sight::Touched, now);
            prop_assert_eq!(verdict, Verdict::Open);
        }
    }

    // The pace

    #[test]
    fn no_change_waits_longer_than_a_second_for_its_save(gaps in prop::collection::vec(0_u64..400, 1..80)) {
        let (mut pace, mut now, mut oldest) = (Pace::default(), 0_u64, None);
        for gap in gaps {
            // Between two changes a timer comes when it was asked for.
            let next_change = now + gap;
            while let Next::Wait(ms) = pace.next(now) {
                if now + ms > next_change {
                    break;
                }
                now += ms;
                if pace.next(now) == Next::Save {
                    prop_assert!(now - oldest.unwrap_or(now) <= LONGEST);
                    (pace, oldest) = (pace.begun().kept(), None);
                }
            }
            now = next_change;
            pace = pace.changed(now);
            oldest = oldest.or(Some(now));
            prop_assert!(now - oldest.unwrap() <= LONGEST + QUIET);
        }
    }
}

#[test]
fn it_saves_after_a_quarter_of_a_second_of_quiet() {
    let pace = Pace::default().changed(1_000);
    assert_eq!(pace.next(1_000), Next::Wait(QUIET));
    assert_eq!(pace.next(1_249), Next::Wait(1));
    assert_eq!(pace.next(1_250), Next::Save);
}

#[test]
fn nothing_new_needs_no_save_and_one_is_enough_at_a_time() {
    assert_eq!(Pace::default().next(u64::MAX), Next::Nothing);
    let saving = Pace::default().changed(0).begun();
    assert_eq!(saving.next(10_000), Next::Nothing);
    assert!(!saving.is_kept());
    let changed_meanwhile = saving.changed(300);
    assert_eq!(changed_meanwhile.next(10_000), Next::Nothing);
    assert_eq!(changed_meanwhile.kept().next(10_000), Next::Save);
    assert!(saving.kept().is_kept());
}

#[test]
fn a_save_that_failed_is_tried_again_and_not_at_once() {
    let failed = Pace::default().changed(0).begun().failed(1_000);
    assert!(!failed.is_kept());
    assert_eq!(failed.next(1_000), Next::Wait(AGAIN));
    assert_eq!(failed.changed(2_000).next(2_250), Next::Wait(AGAIN - 1_250));
    assert_eq!(failed.next(1_000 + AGAIN), Next::Save);
    assert_eq!(failed.begun().kept().changed(20_000).next(20_250), Next::Save);
}

// Tries

#[test]
fn each_wrong_passphrase_doubles_the_wait_up_to_a_minute() {
    let (mut tries, mut waits) = (Tries::default(), Vec::new());
    for _ in 0..9 {
        waits.push(tries.wait());
        tries = tries.one_more();
    }
    assert_eq!(waits, [0, 1, 2, 4, 8, 16, 32, 60, 60]);
    assert_eq!((0..70_000).fold(Tries::default(), |it, _| it.one_more()).wait(), 60);
}

#[test]
fn wrong_passphrases_erase_only_where_the_deployment_wants_it() {
    let five = (0..5).fold(Tries::default(), |it, _| it.one_more());
    assert!(!five.erases(None) && five.left(None).is_none());
    assert!(!five.erases(Some(10)));
    assert_eq!(five.left(Some(10)), Some(5));
    assert!(five.erases(Some(5)));
}

#[test]
fn a_try_that_was_cut_short_counts_but_one_more_is_always_left() {
    let found = Tries::of(7);
    assert_eq!((found.wait(), found.left(Some(5)), found.left(Some(10))), (60, Some(1), Some(3)));
    assert!(found.one_more().erases(Some(5)));
}

// The passphrase

#[test]
fn a_passphrase_typed_again_is_the_same_whatever_the_keyboard_makes_of_it() {
    let words = "acid bounce cedar dusk elbow fruit";
    for typed in [words, "Acid  Bounce cedar dusk elbow fruit ", "acid-bounce-cedar-dusk-elbow-fruit", "ACIDBOUNCECEDARDUSKELBOWFRUIT"] {
        assert!(is_same(words, typed), "{typed}");
    }
    let digits = "1234 5678 9012 3456";
    for typed in
        ["1234567890123456", "١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٦", "۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶", "१२३४५६७८९०१२३४५६", "၁၂၃၄၅၆၇၈၉၀၁၂၃၄၅၆", "１２３４ ５６７８ ９０１２ ３４５６"]
    {
        assert!(is_same(digits, typed), "{typed}");
    }
    for typed in ["", "acid bounce cedar dusk elbow", "acid bounce cedar dusk elbow fruits", "bounce acid cedar dusk elbow fruit"] {
        assert!(!is_same(words, typed), "{typed}");
    }
}

#[test]
fn a_passphrase_is_shown_piece_by_piece() {
    assert_eq!(pieces("acid bounce-cedar  dusk").collect::<Vec<_>>(), ["acid", "bounce", "cedar", "dusk"]);
}

// The draft

fn is_place(word: &str) -> bool {
    Place::named(&PACK, word).is_some()
}

fn draft_of(story: Story) -> Draft {
    let exports = vec![Exported { kind: ExportKind::Record, to: None }, Exported { kind: ExportKind::Printed, to: PACK.recipient_named("iom") }];
    Draft {
        languages: [Some("fr".into()), Some("fa".into()), None],
        place: "page:profile-papers".into(),
        focus: Some("q-papers".into()),
        exports,
        held: None,
        screening: story.screening,
    }
}

#[test]
fn a_draft_is_read_as_it_was_written() {
    for story in [story(), story().trained(), talking(), talking().answers("departure-how", &["facilitated"])] {
        let draft = draft_of(story);
        assert_eq!(draft::read(&PACK, &draft::write(&PACK, &draft), &is_place), Ok(draft));
    }
    let bare =
        Draft { languages: [None, None, None], place: "start".into(), focus: None, exports: Vec::new(), held: None, screening: story().screening };
    assert_eq!(draft::read(&PACK, &draft::write(&PACK, &bare), &is_place), Ok(bare));
}

#[test]
fn a_draft_of_the_first_version_opens() {
    let kept = include_str!("fixtures/draft-1.json");
    let draft = draft::read(&PACK, kept, &is_place).unwrap();
    assert_eq!((&*draft.place, draft.focus.as_deref(), draft.exports.len()), ("page:profile-papers", Some("q-papers"), 2));
    assert!(draft.screening.notes().is_some());
}

#[test]
fn every_problem_of_a_draft_is_told_at_once_and_none_repeats_what_stands_in_it() {
    let mut tree: Value = serde_json::from_str(&draft::write(&PACK, &draft_of(talking()))).unwrap();
    tree["format"] = json!("secretword");
    tree["version"] = json!(2);
    tree["place"] = json!("secretword");
    tree["focus"] = json!("secretword\"]");
    tree["exports"] = json!([{ "what": "secretword" }, { "what": "record", "to": "secretword" }, { "what": "record", "secretword": 1 }]);
    tree["record"]["started"] = json!("secretword");
    tree["more"] = json!("secretword");
    let problems = draft::read(&PACK, &tree.to_string(), &is_place).unwrap_err();
    let paths: Vec<&str> = problems.list().iter().map(|it| &*it.path).collect();
    for path in ["format", "version", "place", "focus", "exports[0].what", "exports[1].to", "exports[2].secretword", "record.started", "more"] {
        assert!(paths.contains(&path), "{path} is not among {paths:?}");
    }
    assert!(problems.list().iter().all(|it| !it.what.contains("secretword")), "{problems}");
}

#[test]
fn what_is_no_draft_is_refused() {
    let whole = draft::write(&PACK, &draft_of(talking()));
    let without = |member: &str| {
        let mut tree: Value = serde_json::from_str(&whole).unwrap();
        tree.as_object_mut().unwrap().remove(member);
        tree.to_string()
    };
    for text in ["", "{}", "[]", "null", &whole[1..], &whole[..whole.len() - 1], &without("record"), &without("place"), &without("format")] {
        assert!(draft::read(&PACK, text, &is_place).is_err(), "{} bytes", text.len());
    }
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    assert!(draft::read(&PACK, &deep, &is_place).is_err());
    assert!(draft::read(&PACK, &" ".repeat(draft::LARGEST + 1), &is_place).is_err());
}

#[test]
fn a_focus_is_the_name_of_an_element_and_nothing_else() {
    for word in ["heading", "q-papers", "path[1]", "q-papers[12]", "prepare-job"] {
        assert!(is_focus(word), "{word}");
    }
    for word in ["", "[1]", "path[]", "path[1", "path[x]", "path[1000]", "a b", "a\"b", "q.papers", "é", "path]1["] {
        assert!(!is_focus(word), "{word}");
    }
}

#[test]
fn every_place_has_a_word_of_its_own_that_leads_back_to_it() {
    let single = [
        "start",
        "leaving",
        "words",
        "language",
        "safety",
        "not-safe",
        "age",
        "limits",
        "talk",
        "child",
        "notes",
        "recontact",
        "declined",
        "no-contacts",
        "map",
        "adds-up",
        "urgent",
        "profiles",
        "help",
        "referral",
        "safe-contact",
        "sharing",
        "prompts",
        "connect",
        "summary",
        "finish",
    ];
    let mut places: Vec<Place> = single.iter().map(|it| Place::named(&PACK, it).expect(it)).collect();
    places.extend(PACK.page_ids().map(Place::Page));
    places.extend(PACK.sign_group_ids().map(Place::Signs));
    places.extend(PACK.recipient_ids().map(Place::Share));
    let mut words: Vec<String> = places.iter().map(|it| it.word(&PACK)).collect();
    for (place, word) in places.iter().zip(&words) {
        assert_eq!(Place::named(&PACK, word), Some(*place), "{word}");
    }
    words.sort();
    words.dedup();
    assert_eq!(words.len(), places.len());
    for word in ["", "page:", "page:none", "papers", "share:none", "more:start", "Start"] {
        assert_eq!(Place::named(&PACK, word), None, "{word}");
    }
}
