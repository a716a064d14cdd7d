//! Laws that hold for any answers, not only for the examples. `PROPTEST_CASES` says how many are tried.

use std::collections::BTreeSet;

use first_contact::domain::assessment::{Assessment, Enough};
use first_contact::domain::pack::{Agency, Category, Choice, Condition, Kind, Pack, QuestionId, Rating, SafetyId};
use first_contact::domain::rules::{Finding, World};
use first_contact::domain::screening::{
    Age, Answer, Ask, ContactField, Decider, Decision, Event, Ground, HelpField, Interpreter, Path, PrepField, Setting, Silence, Stage, Sure,
    UrgentField,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::PACK;
use crate::support::story::{Story, name_of, story, talking};

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

// Anything that can happen.

fn one_of<T: Copy>(words: &[(&'static str, T)], pick: u16) -> T {
    words[usize::from(pick) % words.len()].1
}

fn one<T>(all: impl Iterator<Item = T>, pick: u16) -> T {
    let mut all: Vec<T> = all.collect();
    all.swap_remove(usize::from(pick) % all.len())
}

/// Texts that a field may be given.
const TEXTS: &[&str] =
    &["", " ", "a few words", "2015-06-01", "1980", "2008-11", "2026-11-22T14:30", "=1+1", "<b>", "hid\u{202E}den", "ပေါ်", "👩🏽‍⚕️", "\u{200F}سارا"];

fn text(pick: u16) -> String {
    match usize::from(pick) % (TEXTS.len() + 1) {
        place if place < TEXTS.len() => TEXTS[place].into(),
        _ => "long ".repeat(500),
    }
}

/// An event about what the person said or the worker saw.
fn told(pack: &Pack, kind: u8, first: u16, second: u16) -> Event {
    let question = one(pack.question_ids(), first);
    match kind % 16 {
        0..=6 => {
            let option = one(pack.choice_ids(), first);
            Event::OptionTapped(pack.choice(option).question, option)
        }
        7..=9 => Event::SignTapped(one(pack.sign_ids(), first), one_of(Ground::WORDS, second)),
        10 | 11 => Event::SilenceTapped(question, one_of(Silence::WORDS, second)),
        12 | 13 => Event::SafetyAnswered(one(pack.safety_ids(), first), one_of(Sure::WORDS, second)),
        14 => Event::AnswerWritten(if first.is_multiple_of(2) { pack.birth_date().unwrap() } else { question }, text(second)),
        _ => Event::NoteWritten(question, text(second)),
    }
}

/// Any event at all.
fn anything(pack: &Pack, kind: u8, first: u16, second: u16) -> Event {
    let question = one(pack.question_ids(), first);
    let recipient = one(pack.recipient_ids(), first);
    let (service, profile) = (one(pack.service_ids(), first), one(pack.profile_ids(), second));
    match kind % 40 {
        0 => Event::PathChosen(one_of(Path::WORDS, second)),
        1 => Event::InterpreterChosen(one_of(Interpreter::WORDS, second)),
        2 => Event::SettingChosen(one_of(Setting::WORDS, second)),
        3 => Event::PrepWritten(one_of(PrepField::WORDS, first), text(second)),
        4 => Event::WentOnWithoutContacts,
        5 => Event::MadeSafe(one(pack.safety_ids(), first)),
        6 => Event::AgeChosen(one_of(Age::WORDS, second)),
        7 => Event::LimitsExplained,
        8..=12 => Event::ConsentAnswered(
            one_of(Ask::WORDS, first),
            if second.is_multiple_of(3) { one_of(Decision::WORDS, second / 3) } else { Decision::Yes },
        ),
        13 => Event::DeciderChosen(one_of(Decider::WORDS, second)),
        14 => Event::DeciderInvolved(one_of(Sure::WORDS, second)),
        // Any option with any question: most of these don't belong together.
        15 => Event::OptionTapped(question, one(pack.choice_ids(), second)),
        16 => Event::SpecifyWritten(question, text(second)),
        17 => Event::ToldEnough,
        18 => Event::LifeThreatened,
        19 => Event::RatingChosen(Rating::WORDS.get(usize::from(second) % 4).map(|it| it.1)),
        20 => Event::RatingReasonWritten(text(second)),
        21 => Event::UrgentWritten(one_of(UrgentField::WORDS, first), text(second)),
        22 => Event::ProfileTapped(profile),
        23 => Event::ProfileWordsWritten(text(second)),
        24 => Event::ReferralTapped(service, profile),
        25 => Event::ReferredToWritten(service, text(second)),
        26 => Event::HelpWritten(usize::from(first) % 12, one_of(HelpField::WORDS, first), text(second)),
        27 => Event::HelpRemoved(usize::from(first) % 12),
        28 => Event::ContactWritten(one_of(ContactField::WORDS, first), text(second)),
        29 => Event::ShareAnswered(recipient, one_of(Decision::WORDS, second)),
        30 => Event::ShareTapped(recipient, one_of(Category::WORDS, second)),
        31 => Event::ConnectChosen(recipient),
        32 if second.is_multiple_of(8) => Event::Withdrawn,
        33 if second.is_multiple_of(8) => Event::StoppedForNow,
        34 | 35 => Event::Confirmed(Box::new(anything(pack, (second % 34) as u8, first, second / 7))),
        _ => told(pack, (second % 16) as u8, first, second / 16),
    }
}

fn events() -> impl Strategy<Value = Vec<(u8, u16, u16)>> {
    vec((0..240_u8, any::<u16>(), any::<u16>()), 0..40)
}

/// A conversation with notes, at any point of it.
fn conversations() -> impl Strategy<Value = Story> {
    (0..4_usize, any::<bool>(), vec((0..16_u8, any::<u16>(), any::<u16>()), 0..24)).prop_map(|(age, judged, events)| {
        let start = talking().aged(Age::WORDS[age].1);
        let start = if judged && age == 3 { start.judges_that_life_is_threatened() } else { start };
        events.into_iter().fold(start, |story, (kind, first, second)| {
            let event = told(story.pack, kind, first, second);
            story.then(event)
        })
    })
}

/// The same after anything else, on whatever path.
pub fn screenings() -> impl Strategy<Value = Story> {
    (0..4_u8, events()).prop_map(|(start, events)| {
        let start = match start {
            0 => story(),
            1 => story().observes_only(),
            2 => story().not_trained().agrees_to_talk(),
            _ => talking(),
        };
        events.into_iter().fold(start, |story, (kind, first, second)| {
            let event = anything(story.pack, kind, first, second);
            story.then(event)
        })
    })
}

// What counts as a concern.

fn names(condition: &Condition) -> BTreeSet<Finding> {
    match condition {
        Condition::Option(_, option) => [Finding::Option(*option)].into(),
        Condition::Sign(sign) => [Finding::Sign(*sign)].into(),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(names).collect(),
        Condition::Unsafe(_)
        | Condition::Child
        | Condition::Judgement
        | Condition::Tag(_)
        | Condition::Mark(_)
        | Condition::Strong(_)
        | Condition::WeakGroups(_) => BTreeSet::new(),
    }
}

/// Whether an option weighs anything, or is named by the rule, a row or a profile.
fn is_concern(pack: &Pack, choice: &Choice, finding: Finding) -> bool {
    let weight = &choice.weight;
    let minor = pack.minor_option().is_some_and(|(_, option)| finding == Finding::Option(option));
    let named = || pack.rule_lines().any(|(_, it)| names(&it.when).contains(&finding));
    minor || !weight.marks().is_empty() || weight.strength().is_some() || !weight.tags().is_empty() || named()
}

/// Every single thing that would be one concern more.
fn concerns(story: &Story) -> Vec<Event> {
    let pack = story.pack;
    let chosen = |question: QuestionId, option| story.notes().reply(question).is_some_and(|it| it.chosen().contains(&option));
    let options = pack
        .choices()
        .filter(|(id, it)| is_concern(pack, it, Finding::Option(*id)) && !chosen(it.question, *id))
        .map(|(id, it)| Event::OptionTapped(it.question, id));
    let signs = pack.sign_ids().filter(|id| story.notes().signs().grounds(*id).next().is_none()).map(|id| Event::SignTapped(id, Ground::Told));
    let unsafe_now = pack.safety_ids().map(|id| unsafe_answer(pack, id));
    let judgement = (!story.screening.life_threatened()).then_some(Event::LifeThreatened);
    let child = [Event::AgeChosen(Age::Unknown), Event::AgeChosen(Age::Child), Event::AnswerWritten(pack.birth_date().unwrap(), "2016".into())];
    options.chain(signs).chain(unsafe_now).chain(judgement).chain(child).collect()
}

fn unsafe_answer(pack: &Pack, id: SafetyId) -> Event {
    Event::SafetyAnswered(id, if pack.safety_question(id).unsafe_yes { Sure::Yes } else { Sure::No })
}

/// Nothing that was there is gone, and nothing is rated lower.
fn not_less(earlier: &Story, later: &Story) -> Result<(), TestCaseError> {
    let (before, after) = (&earlier.assessed(), &later.assessed());
    prop_assert!(after.suggested() >= before.suggested());
    prop_assert!(after.floor() >= before.floor());
    for agency in Agency::ALL {
        prop_assert!(before.notify(agency).iter().all(|it| after.notify(agency).contains(it)));
    }
    prop_assert!(after.is_child() >= before.is_child());
    let rules = |it: &Assessment| it.reasons().iter().map(|it| it.rule).collect::<BTreeSet<_>>();
    prop_assert!(rules(after).is_superset(&rules(before)));
    let services = |it: &Assessment| it.services().iter().map(|it| it.0).collect::<BTreeSet<_>>();
    prop_assert!(services(after).is_superset(&services(before)));
    // A concern can take the place of another answer, and with it goes the profile that this one stood for.
    let known = |story: &Story| World::known(story.pack, &story.screening);
    if known(earlier).beyond(&known(later)).next().is_some() {
        return Ok(());
    }
    let profiles = |it: &Assessment| it.profiles().iter().map(|it| it.0).collect::<BTreeSet<_>>();
    prop_assert!(profiles(after).is_superset(&profiles(before)));
    Ok(())
}

// What is open.

/// Whether nobody has answered this question.
fn is_open(story: &Story, question: QuestionId) -> bool {
    let kind = story.pack.question(question).kind;
    story.notes().reply(question).and_then(|it| it.answer(kind)).is_none_or(|it| matches!(it, Answer::Silence(_)))
}

/// What a worker taps to put one open finding on record, with the question that it follows; `None` when that is settled.
fn taps_for(story: &Story, finding: Finding) -> Option<Vec<Event>> {
    match finding {
        Finding::Option(id) => {
            let choice = story.pack.choice(id);
            let chosen = story.notes().reply(choice.question).is_some_and(|it| it.chosen().contains(&id));
            if !chosen && !is_open(story, choice.question) || World::known(story.pack, &story.screening).has(finding) {
                return None;
            }
            let mut taps = match &story.pack.question(choice.question).ask_if {
                Some(Condition::Option(parent, option)) if !story.notes().reply(*parent).is_some_and(|it| it.chosen().contains(option)) => {
                    taps_for(story, Finding::Option(*option)).filter(|_| is_open(story, *parent))?
                }
                _ => Vec::new(),
            };
            // An answer out of play comes back by itself with what it follows.
            if !chosen {
                taps.push(Event::OptionTapped(choice.question, id));
            }
            Some(taps)
        }
        Finding::Sign(id) => story.notes().signs().grounds(id).next().is_none().then(|| vec![Event::SignTapped(id, Ground::Seen)]),
        Finding::Unsafe(id) => matches!(story.screening.safety().answer(id), None | Some(Sure::NotSure)).then(|| vec![unsafe_answer(story.pack, id)]),
        Finding::Child => {
            let birth_date = story.pack.birth_date()?;
            let (question, option) = story.pack.minor_option()?;
            if is_open(story, question) {
                Some(vec![Event::OptionTapped(question, option)])
            } else {
                is_open(story, birth_date).then(|| vec![Event::AnswerWritten(birth_date, "2016".into())])
            }
        }
        Finding::Judgement => None,
    }
}

fn every_finding(pack: &Pack) -> Vec<Finding> {
    let options = pack.choice_ids().map(Finding::Option);
    options.chain(pack.sign_ids().map(Finding::Sign)).chain(pack.safety_ids().map(Finding::Unsafe)).chain([Finding::Child]).collect()
}

fn after(story: &Story, taps: Vec<Event>) -> Story {
    taps.into_iter().fold(story.clone(), Story::then)
}

fn told_agencies(assessment: &Assessment) -> [bool; 2] {
    Agency::ALL.map(|it| !assessment.notify(it).is_empty())
}

/// Every question that could still tell an agency has an answer, or nearly.
fn nearly_settled() -> impl Strategy<Value = Story> {
    (conversations(), vec(any::<Index>(), 64), 0..80_usize).prop_map(|(story, picks, skipped)| {
        let story = if story.screening.life_threatened() { story } else { story.judges_that_life_is_threatened() };
        let questions: Vec<_> = story.pack.questions().collect();
        questions.into_iter().enumerate().fold(story, |story, (place, (id, question))| {
            if question.options.is_empty() || !is_open(&story, id) || place == skipped {
                return story;
            }
            let option = *picks[place % picks.len()].get(&question.options);
            story.then(Event::OptionTapped(id, option))
        })
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn adding_a_concern_never_lowers_the_rating_nor_removes_an_agency(story in conversations(), pick in any::<Index>()) {
        let concerns = concerns(&story);
        let more = story.clone().then(pick.get(&concerns).clone());
        not_less(&story, &more)?;
    }

    #[test]
    fn adding_many_concerns_never_lowers_anything(story in conversations(), picks in vec(any::<Index>(), 0..12)) {
        let more = picks.iter().fold(story.clone(), |story, pick| {
            let concerns = concerns(&story);
            story.then(pick.get(&concerns).clone())
        });
        not_less(&story, &more)?;
    }

    #[test]
    fn not_known_in_place_of_a_no_never_lowers(story in conversations(), pick in 0..3_usize, asked in any::<bool>()) {
        let pack = story.pack;
        let follows: BTreeSet<Finding> = pack.questions().filter_map(|(_, it)| it.ask_if.as_ref()).flat_map(names).collect();
        let says_nothing = |option| !follows.contains(&Finding::Option(option)) && !is_concern(pack, pack.choice(option), Finding::Option(option));
        let mut unknown = story.clone().aged(if story.screening.consent().is_child() { story.screening.consent().age().unwrap() } else { Age::Unknown });
        for (question, reply) in story.notes().replies().filter(|(_, it)| it.chosen().iter().all(|it| says_nothing(*it))) {
            unknown = if asked {
                if reply.silence().is_none() { unknown.then(Event::SilenceTapped(question, Silence::WORDS[pick].1)) } else { unknown }
            } else {
                reply.chosen().iter().fold(unknown, |story, option| story.then(Event::OptionTapped(question, *option)))
            };
        }
        for id in pack.safety_ids().filter(|id| !story.screening.safety().is_unsafe(pack, *id)) {
            unknown = unknown.then(Event::SafetyAnswered(id, Sure::NotSure));
        }
        // A woman at risk is a suggestion that hangs on an answer without weight; everything else must stand.
        let (before, after) = (story.assessed(), unknown.assessed());
        prop_assert!(after.suggested() >= before.suggested());
        prop_assert!(after.floor() >= before.floor());
        let (before, after) = (told_agencies(&before), told_agencies(&after));
        prop_assert!(after[0] >= before[0] && after[1] >= before[1]);
    }

    #[test]
    fn silence_never_adds_a_concern(story in conversations(), pick in any::<Index>(), silence in 0..3_usize) {
        let questions: Vec<QuestionId> = story.pack.question_ids().filter(|id| story.notes().reply(*id).is_none()).collect();
        let silent = story.clone().then(Event::SilenceTapped(*pick.get(&questions), Silence::WORDS[silence].1));
        prop_assert_eq!(story.assessed(), silent.assessed());
    }

    #[test]
    fn floors_hold(story in screenings(), chosen in 0..4_usize, reason in any::<u16>()) {
        let rated = story.then(Event::RatingChosen(Rating::WORDS.get(chosen).map(|it| it.1))).then(Event::RatingReasonWritten(text(reason)));
        let seen = rated.assessed();
        let decided = seen.decided();
        prop_assert!(seen.floor() <= seen.suggested());
        prop_assert!(decided.rating() >= seen.floor() || decided.reason().is_some());
        prop_assert_eq!(decided.suggested(), seen.suggested());
    }

    #[test]
    fn every_listed_change_really_leads_to_that_rating(story in conversations()) {
        for change in story.assessed().changes(story.pack) {
            let Some(taps) = taps_for(&story, change.finding) else {
                return Err(TestCaseError::fail(format!("{} can't be noted", name_of(story.pack, change.finding))));
            };
            let changed = after(&story, taps).assessed();
            prop_assert_eq!(changed.suggested(), change.to, "{}", name_of(story.pack, change.finding));
        }
    }

    #[test]
    fn every_single_thing_that_would_raise_the_rating_is_listed(story in conversations(), picks in vec(any::<Index>(), 8)) {
        let seen = story.assessed();
        let all = every_finding(story.pack);
        for finding in picks.iter().map(|it| *it.get(&all)).chain([Finding::Child]) {
            let Some(taps) = taps_for(&story, finding) else { continue };
            let to = after(&story, taps).assessed().suggested();
            // What is tapped is listed as what it means: "minor" as the person being a child, and what brings an earlier
            // answer back into play as that answer.
            let minor = story.pack.minor_option().is_some_and(|(_, option)| finding == Finding::Option(option));
            let means = |listed: Finding| match listed {
                Finding::Option(id) => match &story.pack.question(story.pack.choice(id).question).ask_if {
                    Some(Condition::Option(_, parent)) => {
                        let beside = matches!(finding, Finding::Option(it) if story.pack.choice(it).question == story.pack.choice(id).question);
                        beside || finding == Finding::Option(*parent)
                    }
                    _ => false,
                },
                Finding::Child => minor,
                Finding::Sign(_) | Finding::Unsafe(_) | Finding::Judgement => false,
            };
            let listed = seen.changes(story.pack).iter().any(|it| (it.finding == finding || means(it.finding)) && it.to == to);
            prop_assert!(to == seen.suggested() || listed, "{} would lead to {:?}", name_of(story.pack, finding), to);
        }
    }

    #[test]
    fn when_nothing_more_can_change_nothing_does(story in nearly_settled(), picks in vec(any::<Index>(), 0..10)) {
        let seen = story.assessed();
        prop_assume!(seen.enough() == Enough::NothingMoreCanChange);
        let all = every_finding(story.pack);
        let mut asked_on = story.clone();
        for finding in picks.iter().map(|it| *it.get(&all)) {
            let Some(taps) = taps_for(&asked_on, finding) else { continue };
            let alone = taps_for(&story, finding).map(|taps| after(&story, taps).assessed());
            asked_on = after(&asked_on, taps);
            let together = asked_on.assessed();
            for now in alone.iter().chain([&together]) {
                prop_assert_eq!(now.suggested(), seen.suggested(), "{}", name_of(story.pack, finding));
                prop_assert_eq!(told_agencies(now), told_agencies(&seen), "{}", name_of(story.pack, finding));
            }
        }
    }

    #[test]
    fn the_same_screening_gives_the_same_assessment(story in screenings()) {
        prop_assert_eq!(story.assessed(), story.clone().assessed());
        prop_assert!(World::possible(story.pack, &story.screening).beyond(&World::known(story.pack, &story.screening)).count() < 1000);
        let known = World::known(story.pack, &story.screening);
        let possible = World::possible(story.pack, &story.screening);
        prop_assert_eq!(known.beyond(&possible).count(), 0, "what is known is possible");
    }

    #[test]
    fn the_order_of_telling_does_not_matter(mut picks in vec((any::<bool>(), any::<u16>()), 0..12), turn in any::<Index>()) {
        let event = |sign: bool, pick: u16| {
            // "None of these" gives way to what is told later, so for it the order matters.
            let many = PACK.choices().filter(|(_, it)| PACK.question(it.question).kind == Kind::Many && !it.alone).map(|(id, it)| Event::OptionTapped(it.question, id));
            if sign { Event::SignTapped(one(PACK.sign_ids(), pick), Ground::Said) } else { one(many, pick) }
        };
        let tell = |picks: &[(bool, u16)]| picks.iter().fold(talking(), |story, (sign, pick)| story.then(event(*sign, *pick))).assessed();
        let first = tell(&picks);
        if !picks.is_empty() {
            let turn = turn.index(picks.len());
            picks.rotate_left(turn);
            picks.reverse();
        }
        prop_assert_eq!(first, tell(&picks));
    }

    #[test]
    fn whatever_happens_there_are_no_notes_without_consent(start in 0..3_usize, events in events()) {
        let start = [story().trained(), talking(), story()][start].clone();
        let mut now = start;
        for (kind, first, second) in events {
            let event = anything(now.pack, kind, first, second);
            let confirmed = matches!(event, Event::Confirmed(_));
            let erases = now.screening.would_erase(now.pack, &event);
            let before = now.clone();
            now = now.then(event);
            if erases {
                prop_assert_eq!(&now.screening, &before.screening, "an unconfirmed event erases nothing");
            }
            if before.screening.notes().is_some_and(|it| !it.is_empty()) && !confirmed {
                prop_assert!(now.screening.notes().is_some());
            }
            let consent = now.screening.consent();
            let path = now.screening.preparation().path();
            let agreed = |ask| consent.answer(ask) == Some(Decision::Yes);
            let fits = match now.screening.stage() {
                Stage::Arriving => !(path == Some(Path::Trained) && agreed(Ask::Talk) && agreed(Ask::Notes)),
                Stage::Talking(_) => path == Some(Path::Trained) && agreed(Ask::Talk) && agreed(Ask::Notes),
                Stage::Unrecorded(_) => path == Some(Path::Trained) && agreed(Ask::Talk) && consent.answer(Ask::Notes).is_some() && !agreed(Ask::Notes),
                Stage::Connecting(_) => path == Some(Path::NotTrained) && agreed(Ask::Talk),
                Stage::Observing(_) => path == Some(Path::ObserveOnly),
                Stage::Declined(no) => path.is_some() && consent.answer(Ask::Talk) == Some(*no) && *no != Decision::Yes,
                Stage::Withdrawn | Stage::Stopped => !agreed(Ask::Talk) && !agreed(Ask::Notes),
            };
            prop_assert!(fits, "{:?} on {:?} with {:?}", now.screening.stage(), path, consent);
            let only_observed = matches!(now.screening.stage(), Stage::Observing(_));
            if let (true, Some(signs)) = (only_observed, now.screening.signs()) {
                prop_assert!(signs.marked().all(|it| !signs.is_marked(it, Ground::Said)));
            }
        }
        now.assessed();
    }

    #[test]
    fn withdrawn_at_any_point_leaves_an_empty_stage(story in screenings(), later in events()) {
        prop_assume!(!matches!(story.screening.stage(), Stage::Stopped));
        let path = story.screening.preparation().path();
        let gone = story.confirmed(Event::Withdrawn);
        let nothing = path.into_iter().fold(crate::support::story::story(), |it, path| it.then(Event::PathChosen(path))).withdraws();
        prop_assert_eq!(&gone.screening, &nothing.screening);
        let still = later.into_iter().fold(gone.clone(), |story, (kind, first, second)| {
            let event = anything(story.pack, kind, first, second);
            story.then(event)
        });
        prop_assert_eq!(still.screening, gone.screening);
    }

    #[test]
    fn whatever_is_typed_is_kept_as_typed(typed in "\\PC{0,40}|.{0,300}") {
        let told = talking().writes("observations", &typed);
        let raw = told.reply("observations").map(|it| it.typed().raw().to_owned()).unwrap_or_default();
        prop_assert_eq!(raw, typed);
    }

    #[test]
    fn a_code_survives_being_written_down(random in any::<[u8; 5]>()) {
        let code = first_contact::domain::screening::Code::new(random);
        prop_assert_eq!(first_contact::domain::screening::Code::parse(&code.to_string()), Some(code));
    }

    #[test]
    fn any_text_is_a_pack_or_has_problems(noise in "\\PC{0,200}") {
        prop_assert!(Pack::read(&noise).is_err());
    }
}

#[test]
fn nothing_more_can_change_once_every_question_that_could_is_answered() {
    let settled = talking().judges_that_life_is_threatened().answers("treatment", &["wages-withheld"]).answers("return-fear", &["fear-of-return"]);
    assert_eq!(settled.assessed().enough(), Enough::NothingMoreCanChange);
    let iom_only = talking().judges_that_life_is_threatened().answers("treatment", &["wages-withheld"]);
    assert_eq!(iom_only.assessed().enough(), Enough::EnoughToRefer);
    assert_eq!(iom_only.answers("left-why", &["work"]).answers("return-fear", &["other"]).assessed().enough(), Enough::NothingMoreCanChange);
    assert_eq!(talking().assessed().enough(), Enough::NotYet);
    assert_eq!(talking().then(Event::ToldEnough).assessed().enough(), Enough::EnoughToRefer);
}
