//! The conversation in the person's own hands: what can be handed over, where the person can go, and that what is covered counts
//! for nothing until they agree to show it.

use std::collections::{BTreeMap, BTreeSet};

use first_contact::domain::assessment::assess;
use first_contact::domain::export::record;
use first_contact::domain::keeping::draft::{self, Draft};
use first_contact::domain::keeping::hand_back::{Gesture, HOLD, PRESSES, WITHIN};
use first_contact::domain::ordered::Set;
use first_contact::domain::pack::{Kind, QuestionId};
use first_contact::domain::rules::{can_be_handed, hand_over};
use first_contact::domain::screening::held::{At, Back, Choice, Held, HeldEvent, Left, OWN_SILENCES};
use first_contact::domain::screening::{Answer, Event, Silence};
use first_contact::view::walk::Place;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::laws::screenings;
use crate::support::story::{Story, story, talking};
use crate::support::{PACK, files, none};

/// What stands in answers that must not be found anywhere.
const CANARY: &str = "Canary Zebra 42";

impl Story {
    /// Hands these questions over.
    #[track_caller]
    fn hands_over(&self, questions: &[&str]) -> Held {
        let chosen: Set<QuestionId> = questions.iter().map(|it| self.question(it)).collect();
        hand_over(self.pack, &self.screening, &chosen).unwrap()
    }

    /// Takes it back.
    fn takes_back(self, held: Held) -> (Self, Held) {
        let (screening, held) = self.screening.takes_back(self.pack, held);
        (Self { screening, ..self }, held)
    }

    /// The person agrees in words.
    fn lets_see(self, held: Held) -> (Self, Held) {
        let (screening, held) = self.screening.uncovers(self.pack, held);
        (Self { screening, ..self }, held)
    }
}

/// The person does all this.
fn does(held: Held, events: impl IntoIterator<Item = HeldEvent>) -> Held {
    events.into_iter().fold(held, |held, it| held.apply(&PACK, it))
}

#[track_caller]
fn taps(question: &str, option: &str) -> HeldEvent {
    HeldEvent::OptionTapped(PACK.option_named(PACK.question_named(question).unwrap(), option).unwrap())
}

fn all() -> Set<QuestionId> {
    PACK.question_ids().collect()
}

#[test]
fn only_what_the_person_can_answer_alone_is_handed_over() {
    let held = hand_over(&PACK, &talking().screening, &all()).unwrap();
    let names: Vec<&str> = held.questions().iter().map(|it| &*PACK.question(*it).name).collect();
    for never in ["health-state", "observations", "asylum-informed"] {
        assert!(!names.contains(&never), "{never} is the worker's to answer");
    }
    assert!(!names.contains(&"transit-places"), "what follows an answer is asked only after it");
    assert!(names.contains(&"transit") && names.contains(&"treatment"), "{names:?}");
    let after = talking().answers("transit", &["yes"]);
    assert!(can_be_handed(&PACK, &after.screening, after.question("transit-places")));
}

#[test]
fn without_notes_nothing_is_handed_over() {
    for early in [story(), story().trained(), story().observes_only(), story().not_trained().agrees_to_talk(), talking().withdraws()] {
        assert_eq!(hand_over(&PACK, &early.screening, &all()), None);
    }
    assert_eq!(hand_over(&PACK, &talking().screening, &Set::new()), None);
}

#[test]
fn the_person_goes_from_question_to_question_and_back_but_never_out() {
    let held = talking().hands_over(&["threat", "safe-tonight", "name"]);
    let rows: &[(&str, &[HeldEvent], At)] = &[
        ("at first they read what it is", &[], At::First),
        ("back from there leads nowhere", &[HeldEvent::WentBack], At::First),
        ("nothing else happens there", &[HeldEvent::WentOn, HeldEvent::Stopped, HeldEvent::Chosen(Choice::Show)], At::First),
        ("they begin", &[HeldEvent::Begun], At::Question(0)),
        ("they go on without an answer", &[HeldEvent::Begun, HeldEvent::WentOn, HeldEvent::LeftOut], At::Question(2)),
        ("they go back", &[HeldEvent::Begun, HeldEvent::WentOn, HeldEvent::WentBack], At::Question(0)),
        ("they read again what it is", &[HeldEvent::Begun, HeldEvent::WentBack], At::First),
        ("they stop", &[HeldEvent::Begun, HeldEvent::Stopped], At::Last),
        ("after the last question there is the end", &[HeldEvent::Begun, HeldEvent::WentOn, HeldEvent::WentOn, HeldEvent::WentOn], At::Last),
        ("from the end they can go back", &[HeldEvent::Begun, HeldEvent::Stopped, HeldEvent::WentBack], At::Question(2)),
        ("without an answer there is nothing to decide", &[HeldEvent::Begun, HeldEvent::Stopped, HeldEvent::Chosen(Choice::Show)], At::Last),
    ];
    for (what, events, at) in rows {
        assert_eq!(does(held.clone(), events.iter().cloned()).at(), *at, "{what}");
    }
}

#[test]
fn what_was_noted_before_is_not_in_their_hands() {
    let before = talking().answers("threat", &["to-person"]).notes_beside("threat", CANARY).writes("name", CANARY);
    let held = before.hands_over(&["threat", "name"]);
    assert!(held.questions().iter().all(|it| held.reply(*it).is_none()));
    assert_eq!(held.answered(), 0);
}

#[test]
fn leaving_a_question_out_takes_its_answer_away() {
    let held = talking().hands_over(&["threat", "name"]);
    let answered =
        does(held, [HeldEvent::Begun, taps("threat", "to-person"), HeldEvent::WentOn, HeldEvent::Written("  ".into()), HeldEvent::WentBack]);
    assert_eq!(answered.answered(), 1, "a space is no answer");
    assert_eq!(does(answered, [HeldEvent::LeftOut]).answered(), 0);
}

#[test]
fn they_can_say_that_they_do_not_know_or_would_rather_not_but_not_what_is_the_workers_to_say() {
    let held = does(talking().hands_over(&["child-travel"]), [HeldEvent::Begun]);
    let id = held.question().unwrap();
    for silence in OWN_SILENCES {
        let said = does(held.clone(), [taps("child-travel", "alone"), HeldEvent::SilenceTapped(silence)]);
        assert_eq!(said.reply(id).unwrap().silence(), Some(silence));
    }
    assert_eq!(does(held.clone(), [HeldEvent::SilenceTapped(Silence::NotSafeToAsk)]), held);
    assert_eq!(does(held.clone(), [taps("child-travel", "does-not-know-adult")]), held);
    assert_eq!(does(held.clone(), [taps("threat", "to-person")]), held, "an option of another question");
}

/// Answers, and the end of them.
fn at_the_end(story: &Story) -> Held {
    let held = story.hands_over(&["threat", "name"]);
    does(held, [HeldEvent::Begun, taps("threat", "to-family"), HeldEvent::WentOn, HeldEvent::Written(CANARY.into()), HeldEvent::WentOn])
}

/// What the person taps to decide this: to delete is asked again.
fn decides(choice: Choice) -> Vec<HeldEvent> {
    [HeldEvent::Chosen(choice)].into_iter().chain((choice == Choice::Delete).then_some(HeldEvent::Deleted)).collect()
}

#[test]
fn deleting_is_asked_first_and_destroys_nothing_until_then() {
    let asked = does(at_the_end(&talking()), [HeldEvent::Chosen(Choice::Delete)]);
    assert_eq!((asked.at(), asked.answered()), (At::Deleting, 2));
    assert_eq!(does(asked.clone(), [HeldEvent::Chosen(Choice::Delete)]), asked, "a second tap on the same button");
    assert_eq!(does(asked.clone(), [HeldEvent::WentBack]), at_the_end(&talking()));
    let (_, covered) = talking().takes_back(asked.clone());
    assert!(covered.is_covered() && covered.answered() == 2);
    assert_eq!(does(asked, [HeldEvent::Deleted]).answered(), 0);
    let elsewhere = at_the_end(&talking());
    assert_eq!(does(elsewhere.clone(), [HeldEvent::Deleted]), elsewhere);
}

#[test]
fn what_they_decide_is_what_happens() {
    let rows = [
        (None, Back::Covered(Left::Last), 2),
        (Some(Choice::Show), Back::Shown, 0),
        (Some(Choice::Later), Back::Covered(Left::Later), 2),
        (Some(Choice::Delete), Back::Nothing, 0),
    ];
    for (choice, back, waiting) in rows {
        let held = does(at_the_end(&talking()), choice.into_iter().flat_map(decides));
        let (after, held) = talking().takes_back(held);
        assert_eq!((held.at(), held.answered()), (At::Back(back), waiting), "{choice:?}");
        let shown = after.notes().replies().count();
        assert_eq!(shown, if choice == Some(Choice::Show) { 2 } else { 0 }, "{choice:?}");
        assert!(!held.is_with_the_person());
    }
    let (_, empty) = talking().takes_back(talking().hands_over(&["name"]));
    assert_eq!(empty.at(), At::Back(Back::Nothing));
}

#[test]
fn they_can_change_their_mind_until_it_is_given_back_but_what_is_deleted_is_gone() {
    for choice in [Choice::Show, Choice::Later] {
        assert_eq!(does(at_the_end(&talking()), [HeldEvent::Chosen(choice), HeldEvent::WentBack]).at(), At::Last);
    }
    let deleted = does(at_the_end(&talking()), decides(Choice::Delete).into_iter().chain([HeldEvent::WentBack]));
    assert_eq!((deleted.at(), deleted.answered()), (At::Decided(Choice::Delete), 0));
    assert!(!draft_text(&talking(), Some(deleted)).contains(CANARY));
}

#[test]
fn covered_answers_come_to_the_questions_when_they_agree_and_are_erased_when_they_do_not() {
    let (after, held) = talking().takes_back(at_the_end(&talking()));
    let (shown, left) = after.clone().lets_see(held.clone());
    assert_eq!((shown.chosen("threat"), left.at(), left.answered()), (vec!["to-family"], At::Back(Back::Shown), 0));
    let erased = held.erased();
    assert_eq!((erased.at(), erased.answered()), (At::Back(Back::Erased), 0));
    let (same, erased) = after.clone().lets_see(erased);
    assert_eq!(same.screening, after.screening, "what is erased can't be shown");
    assert!(!draft_text(&same, Some(erased)).contains(CANARY));
}

#[test]
fn an_interruption_destroys_nothing_they_get_it_again_where_they_were() {
    let rows: &[(&[HeldEvent], Left, At)] = &[
        (&[], Left::Last, At::Last),
        (&[HeldEvent::WentBack], Left::Question(1), At::Question(1)),
        (&[HeldEvent::WentBack, HeldEvent::WentBack], Left::Question(0), At::Question(0)),
        (&[HeldEvent::WentBack, HeldEvent::WentBack, HeldEvent::WentBack], Left::First, At::First),
        (&[HeldEvent::Chosen(Choice::Delete)], Left::Last, At::Last),
        (&[HeldEvent::Chosen(Choice::Later)], Left::Later, At::Last),
    ];
    for (events, left, at) in rows {
        let before = does(at_the_end(&talking()), events.iter().cloned());
        let (after, covered) = talking().takes_back(before.clone());
        assert_eq!(covered.left(), Some(*left));
        let again = covered.given_again();
        assert_eq!((again.at(), again.is_with_the_person()), (*at, true), "{left:?}");
        assert!(again.questions().iter().all(|it| again.reply(*it) == before.reply(*it)), "{left:?}");
        assert_eq!(after.screening, talking().screening);
    }
    let (_, shown) = talking().takes_back(does(at_the_end(&talking()), [HeldEvent::Chosen(Choice::Show)]));
    assert_eq!(shown.clone().given_again(), shown, "what is shown is not handed over again");
}

#[test]
fn nothing_is_uncovered_while_the_person_has_it() {
    let held = at_the_end(&talking());
    let (after, same) = talking().lets_see(held.clone());
    assert_eq!((after.screening, same), (talking().screening, held.clone()));
    assert_eq!(held.clone().erased(), held);
}

#[test]
fn a_shown_answer_takes_the_place_of_one_before_and_the_workers_note_stays() {
    let before = talking().answers("threat", &["to-person"]).notes_beside("threat", "Said twice");
    let (after, _) = before.clone().takes_back(does(at_the_end(&before), [HeldEvent::Chosen(Choice::Show)]));
    assert_eq!(after.chosen("threat"), ["to-family"]);
    assert_eq!(after.reply("threat").unwrap().note().raw(), "Said twice");
}

#[test]
fn that_they_would_rather_not_say_takes_away_nothing_that_they_told_before() {
    let before = talking().answers("threat", &["to-person"]);
    let held = before.hands_over(&["threat", "moved-soon"]);
    let rather_not = || HeldEvent::SilenceTapped(Silence::PrefersNotToSay);
    let silent = does(held, [HeldEvent::Begun, rather_not(), HeldEvent::WentOn, rather_not(), HeldEvent::WentOn, HeldEvent::Chosen(Choice::Show)]);
    let (after, _) = before.takes_back(silent);
    assert_eq!(after.chosen("threat"), ["to-person"]);
    assert_eq!(after.reply("moved-soon").unwrap().silence(), Some(Silence::PrefersNotToSay));
}

#[test]
fn a_date_in_the_digits_of_their_own_script_is_a_date() {
    for typed in ["2001-05", "٢٠٠١-٠٥", "۲۰۰۱-۰۵", "२००१-०५", "၂၀၀၁-၀၅"] {
        let held = talking().hands_over(&["birth-date"]);
        let written = does(held, [HeldEvent::Begun, HeldEvent::Written(typed.into()), HeldEvent::WentOn, HeldEvent::Chosen(Choice::Show)]);
        let (after, _) = talking().takes_back(written);
        assert!(matches!(after.reply("birth-date").unwrap().answer(Kind::Date), Some(Answer::Date(_))), "{typed}");
    }
}

#[test]
fn no_debug_form_tells_an_answer() {
    let held = at_the_end(&talking());
    assert_eq!(format!("{held:?} {:?}", HeldEvent::Written(CANARY.into())), "Held HeldEvent");
}

// Laws.

/// Whatever a person can do.
fn something() -> impl Strategy<Value = HeldEvent> {
    let option = any::<u16>().prop_map(|it| {
        let all: Vec<_> = PACK.choice_ids().collect();
        HeldEvent::OptionTapped(all[usize::from(it) % all.len()])
    });
    let own = any::<(u8, u8)>();
    prop_oneof![
        2 => Just(HeldEvent::Begun),
        6 => option,
        2 => (0..Silence::WORDS.len()).prop_map(|it| HeldEvent::SilenceTapped(Silence::WORDS[it].1)),
        3 => Just(HeldEvent::Written(CANARY.into())),
        2 => Just(HeldEvent::SpecifyWritten(CANARY.into())),
        6 => Just(HeldEvent::WentOn),
        1 => Just(HeldEvent::LeftOut),
        1 => Just(HeldEvent::WentBack),
        1 => Just(HeldEvent::Stopped),
        1 => Just(HeldEvent::Deleted),
        2 => own.prop_map(|(it, _)| HeldEvent::Chosen(Choice::WORDS[usize::from(it) % 3].1)),
    ]
}

/// What the person did with everything that could be handed over, taps on what is on the screen among it.
fn answers() -> impl Strategy<Value = Vec<(HeldEvent, Option<u16>)>> {
    vec((something(), prop::option::of(any::<u16>())), 0..60)
}

fn told_to(held: Held, events: Vec<(HeldEvent, Option<u16>)>) -> Held {
    events.into_iter().fold(held, |held, (event, tap)| {
        let held = held.apply(&PACK, event);
        let own: Vec<_> = held.question().into_iter().flat_map(|it| PACK.own_options(it)).collect();
        match tap {
            Some(tap) if !own.is_empty() => held.apply(&PACK, HeldEvent::OptionTapped(own[usize::from(tap) % own.len()])),
            _ => held,
        }
    })
}

fn draft_text(story: &Story, held: Option<Held>) -> String {
    let draft =
        Draft { place: "map".into(), focus: None, exports: Vec::new(), languages: [None, None, None], held, screening: story.screening.clone() };
    draft::write(&PACK, &draft)
}

fn is_place(word: &str) -> bool {
    Place::named(&PACK, word).is_some()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Everything that is rated, shown, shared, exported or handed over is made of the screening, and of nothing else. So what is
    /// covered counts for nothing as long as the screening is what it was.
    #[test]
    fn a_covered_answer_counts_for_nothing(story in screenings(), events in answers()) {
        let Some(held) = hand_over(&PACK, &story.screening, &all()) else { return Ok(()) };
        let held = told_to(held, events);
        let agreed = held.at() == At::Decided(Choice::Show);
        let (after, held) = story.clone().takes_back(held);
        prop_assert_eq!(agreed, held.at() == At::Back(Back::Shown));
        if !agreed {
            prop_assert_eq!(&after.screening, &story.screening);
            prop_assert_eq!(record::write(&PACK, &after.screening), record::write(&PACK, &story.screening));
            prop_assert_eq!(assess(&PACK, &after.screening), assess(&PACK, &story.screening));
        }
        if !held.is_covered() {
            prop_assert_eq!(held.answered(), 0);
        }
        let (erased, left) = after.clone().lets_see(held.erased());
        prop_assert_eq!(&erased.screening, &after.screening);
        prop_assert_eq!(left.answered(), 0);
    }

    #[test]
    fn a_draft_brings_back_what_the_person_holds(story in screenings(), events in answers(), back in any::<bool>()) {
        let Some(held) = hand_over(&PACK, &story.screening, &all()) else { return Ok(()) };
        let held = told_to(held, events);
        let (story, held) = if back { story.takes_back(held) } else { (story, held) };
        let read = draft::read(&PACK, &draft_text(&story, Some(held.clone())), &is_place);
        prop_assert_eq!(read.map(|it| it.held), Ok(Some(held)));
    }

    /// Nothing that a person does leads out of their own screens.
    #[test]
    fn the_person_never_gets_out(events in answers()) {
        let held = hand_over(&PACK, &talking().screening, &all()).unwrap();
        prop_assert!(told_to(held, events).is_with_the_person());
    }
}

// The draft.

fn tree(story: &Story, held: Held) -> Value {
    serde_json::from_str(&draft_text(story, Some(held))).unwrap()
}

#[test]
fn a_draft_says_where_the_person_is_and_what_they_answered_so_far() {
    let held = does(at_the_end(&talking()), [HeldEvent::WentBack]);
    let expected = json!({
        "questions": ["threat", "name"], "at": "question", "question": "name",
        "answers": { "threat": { "options": ["to-family"] }, "name": { "text": CANARY } },
    });
    assert_eq!(tree(&talking(), held)["held"], expected);
    assert_eq!(serde_json::from_str::<Value>(&draft_text(&talking(), None)).unwrap()["held"], Value::Null);
}

#[test]
fn a_draft_in_which_it_does_not_fit_together_is_refused() {
    type Bend = fn(&mut Value);
    let rows: &[(&str, Bend)] = &[
        ("another member", |it| it["held"]["more"] = json!(1)),
        ("no question", |it| it["held"]["questions"] = json!([])),
        ("a question twice", |it| it["held"]["questions"] = json!(["threat", "name", "name"])),
        ("an unknown question", |it| it["held"]["questions"] = json!(["threat", "name", CANARY])),
        ("one that is never handed over", |it| it["held"]["questions"] = json!(["threat", "name", "observations"])),
        ("an answer to another question", |it| it["held"]["questions"] = json!(["name"])),
        ("an unknown place", |it| it["held"]["at"] = json!(CANARY)),
        ("a question without a name", |it| it["held"]["question"] = Value::Null),
        ("a question that is not among them", |it| it["held"]["question"] = json!("sex")),
        ("a question at the end", |it| it["held"]["at"] = json!("last")),
        ("answers although they were deleted", |it| {
            it["held"]["at"] = json!("delete");
            it["held"]["question"] = Value::Null;
        }),
        ("answers although they were shown", |it| {
            it["held"]["at"] = json!("shown");
            it["held"]["question"] = Value::Null;
        }),
        ("nothing under the cover at a question", |it| {
            it["held"] = json!({ "questions": ["name"], "at": "covered-question", "question": "name", "answers": {} });
        }),
        ("covered at a question without a name", |it| {
            it["held"]["at"] = json!("covered-question");
            it["held"]["question"] = Value::Null;
        }),
        ("nothing under the cover", |it| it["held"] = json!({ "questions": ["name"], "at": "covered", "answers": {} })),
        ("a note of the worker's", |it| it["held"]["answers"]["name"]["note"] = json!(CANARY)),
        ("what is the worker's to say", |it| it["held"]["answers"]["name"] = json!({ "silence": "not-safe-to-ask" })),
        ("an unknown answer", |it| it["held"]["answers"]["threat"]["options"] = json!([CANARY])),
    ];
    for (what, bend) in rows {
        let mut bent = tree(&talking(), does(at_the_end(&talking()), [HeldEvent::WentBack]));
        bend(&mut bent);
        let problems = draft::read(&PACK, &bent.to_string(), &is_place).expect_err(what);
        assert!(problems.list().iter().all(|it| it.path.starts_with("held") && !it.what.contains(CANARY)), "{what}: {problems}");
    }
}

#[test]
fn a_draft_of_a_conversation_without_notes_has_nothing_in_their_hands() {
    let mut bent = tree(&talking(), at_the_end(&talking()));
    let bare: Value = serde_json::from_str(&draft_text(&story().trained(), None)).unwrap();
    bent["record"] = bare["record"].clone();
    assert!(draft::read(&PACK, &bent.to_string(), &is_place).is_err());
}

// Pictures and words.

#[test]
fn every_answer_of_the_persons_own_has_a_picture_and_no_two_of_one_question_the_same() {
    let mut complaints = Vec::new();
    for id in PACK.question_ids().filter(|it| PACK.is_for_the_person(*it)) {
        let mut seen = BTreeSet::new();
        for option in PACK.own_options(id) {
            let choice = PACK.choice(option);
            match choice.picture {
                None => complaints.push(format!("{} has no picture", choice.key)),
                Some(it) if !seen.insert(it) => complaints.push(format!("{} has the picture of another: {}", choice.key, it.word())),
                Some(_) => {}
            }
        }
    }
    none(&complaints);
}

/// Words for the crime, for those who commit it, for who it is done to, and for a rating, as they begin, in each language. The tests
/// in the browser read the same list.
fn never() -> BTreeMap<String, Vec<String>> {
    serde_json::from_str(include_str!("fixtures/never-said.json")).unwrap()
}

/// What the person's screens say in a language: key and words. `key = words`, and lines that go on further in.
fn shown(tag: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (file, text) in files(&format!("locales/{tag}"), "ftl") {
        if !(file.ends_with("form.ftl") || file.ends_with("app-person.ftl")) {
            continue;
        }
        for line in text.lines().filter(|it| !it.starts_with([' ', '#'])) {
            if let Some((key, words)) = line.split_once('=') {
                let part = key.split('-').next().unwrap().trim();
                if ["q", "o", "held", "listen", "person"].contains(&part) {
                    found.insert(key.trim().to_owned(), words.trim().to_lowercase());
                }
            }
        }
    }
    found
}

#[test]
fn no_word_on_the_persons_screens_names_a_crime_or_a_rating_in_any_language() {
    let (mut complaints, mut languages) = (Vec::new(), BTreeSet::new());
    for (file, _) in files("locales", "json") {
        languages.insert(file.split('/').nth(1).unwrap().to_owned());
    }
    assert_eq!(languages, never().into_keys().collect(), "each language needs its own words that are never said");
    for (tag, never) in never() {
        let shown = shown(&tag);
        assert!(shown.len() > 150, "{tag} has {} messages", shown.len());
        for (key, words) in &shown {
            complaints.extend(never.iter().filter(|it| words.contains(it.as_str())).map(|it| format!("{tag}: {key} says “{it}”")));
        }
    }
    none(&complaints);
}

// The gesture that takes it back.

#[test]
fn it_is_given_back_by_holding_or_by_five_presses_and_not_by_chance() {
    let press = |from: u64, to: u64| move |it: Gesture| it.pressed(from).released(to);
    assert!(!Gesture::default().is_done(u64::MAX));
    assert!(!Gesture::default().pressed(10).is_done(10 + HOLD - 1));
    assert!(Gesture::default().pressed(10).is_done(10 + HOLD));
    // A key that is held presses again and again: that is one press.
    assert!(Gesture::default().pressed(10).pressed(2_000).is_done(10 + HOLD));
    assert!(!press(10, 2_990)(Gesture::default()).is_done(60_000), "let go too early");
    assert!(!Gesture::default().pressed(10).dropped().is_done(60_000), "the finger slid away");
    let presses = |times: u64, every: u64| (0..times).fold(Gesture::default(), |it, n| press(n * every, n * every + 50)(it));
    let most = PRESSES as u64;
    assert!(!presses(most - 1, 200).is_done(1_000));
    assert!(presses(most, 200).is_done(1_000));
    assert!(presses(most, 2_400).is_done(most * 2_400));
    assert!(!presses(most, WITHIN / 2).is_done(u64::MAX), "too slowly");
    let clicks = (0..most).fold(Gesture::default(), |it, n| it.clicked(n * 500));
    assert!(clicks.is_done(5_000), "a screen reader only clicks");
    assert!((0..most).fold(Gesture::default(), |it, n| it.released(n * 100)).eq(&Gesture::default()), "what never went down is no press");
}

/// Kept from being forgotten: what a screening is made of has no place for what is held.
#[test]
fn a_withdrawal_is_the_end_of_what_they_answered_too() {
    let (after, held) = talking().takes_back(at_the_end(&talking()));
    let (ended, held) = after.confirmed(Event::Withdrawn).lets_see(held);
    assert_eq!((ended.notes_or_none(), held.answered()), (None, 0));
}

impl Story {
    fn notes_or_none(&self) -> Option<()> {
        self.screening.notes().map(|_| ())
    }
}
