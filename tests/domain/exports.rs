//! Records, disclosures and summaries: what goes out is what was agreed, what comes back is what was written.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use first_contact::domain::assessment::assess;
use first_contact::domain::export::{FileKind, assess_record, assessment, file_name, record, short_note, summarise_record, summary};
use first_contact::domain::pack::{Agency, Category, Condition, Kind as Answers, Pack, Problems, Rating, RecipientId};
use first_contact::domain::rules::is_asked;
use first_contact::domain::screening::{
    Age, Ask, Code, ContactField, Date, Decision, Event, Ground, HelpField, Interpreter, Mode, Path, Practice, PrepField, Real, Screening, Setting,
    Silence, Sure, UrgentField,
};
use first_contact::domain::summary::{Disclosure, Kind, Line, NotShared, SectionKind, Summary, Withheld};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::laws::screenings;
use crate::support::schema::complaints;
use crate::support::story::{Story, story, talking};
use crate::support::{JOINT_FORM, PACK, none};

pub fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

pub fn schema(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn record_schema() -> Value {
    schema(include_str!("../../schema/record.schema.json"))
}

impl Story {
    #[track_caller]
    fn recipient(&self, name: &str) -> RecipientId {
        self.pack.recipient_named(name).unwrap()
    }

    #[track_caller]
    fn shares(self, recipient: &str, decision: Decision, categories: &[Category]) -> Self {
        let id = self.recipient(recipient);
        let story = self.then(Event::ShareAnswered(id, decision));
        categories.iter().fold(story, |story, it| story.then(Event::ShareTapped(id, *it)))
    }

    #[track_caller]
    fn connects_with(self, recipient: &str) -> Self {
        let id = self.recipient(recipient);
        self.then(Event::ConnectChosen(id))
    }

    fn disclosed(&self, recipient: &str) -> Result<Disclosure, NotShared> {
        Disclosure::for_recipient(self.pack, &self.screening, &self.assessed(), self.recipient(recipient))
    }

    #[track_caller]
    fn summary(&self, recipient: &str) -> Summary {
        Summary::new(self.pack, self.disclosed(recipient).unwrap())
    }

    fn record(&self) -> Value {
        record::write(self.pack, &self.screening)
    }
}

/// A conversation in which everything was used at least once, also what doesn't hold and what was begun and left empty.
pub fn everything() -> Story {
    let story = story()
        .trained()
        .then(Event::InterpreterChosen(Interpreter::Remote))
        .then(Event::SettingChosen(Setting::Shelter))
        .then(Event::PrepWritten(PrepField::Job, "social worker".into()))
        .then(Event::PrepWritten(PrepField::Organisation, "  Example Aid ".into()))
        .then(Event::PrepWritten(PrepField::Language, "ܣܘܪܝܝܐ".into()))
        .then(Event::PrepWritten(PrepField::InterpreterWish, "a woman, please".into()))
        .then(Event::WentOnWithoutContacts)
        .safe()
        .unsafe_for("holds-things")
        .unsafe_for("medical-emergency")
        .made_safe("medical-emergency")
        .aged(Age::Adolescent)
        .then(Event::LimitsExplained)
        .agrees_to_talk()
        .agrees_to_notes()
        .decides(Ask::Contact, Decision::Yes)
        .then(Event::DeciderChosen(first_contact::domain::screening::Decider::Relative))
        .then(Event::DeciderInvolved(Sure::NotSure))
        .writes("name", "Ma Thida")
        .writes("birth-date", "2010-05")
        .writes("nationality", "=1+1")
        .writes("left-when", "last spring")
        .writes("papers", "two\nlines")
        .stays_silent("religion", Silence::PrefersNotToSay)
        .notes_beside("religion", "asked once")
        .answers("activities", &["sex-work", "factory"])
        .specifies("activities", "hid\u{202E}den")
        .answers("sex", &["female"])
        .answers("treatment", &["debt-bondage", "threats-family"])
        .notes_beside("treatment", &"long ".repeat(100))
        .specifies("departure-how", "on foot")
        .answers("transit", &["yes"])
        .writes("transit-places", "a port")
        .sees("accompanied-silenced")
        .says("accompanied-silenced")
        .then(Event::ToldEnough)
        .judges_that_life_is_threatened()
        .rates(Rating::Medium)
        .because("the doctor is here")
        .then(Event::UrgentWritten(UrgentField::What, "a safe bed".into()))
        .then(Event::UrgentWritten(UrgentField::Whom, "the shelter".into()))
        .then(Event::UrgentWritten(UrgentField::By, "2026-11-22T20:00".into()))
        .helped(0, HelpField::Nature, "food")
        .helped(1, HelpField::Nature, "")
        .helped(2, HelpField::Details, " ")
        .then(Event::ContactWritten(ContactField::Ways, "at the clinic".into()))
        .then(Event::ContactWritten(ContactField::Avoid, "never call".into()));
    let pack = story.pack;
    let row = pack.service_named("medical").unwrap();
    story
        .then(Event::ProfileTapped(pack.profile_named("minor").unwrap()))
        .then(Event::ProfileTapped(pack.profile_named("violence-trauma").unwrap()))
        .then(Event::ProfileWordsWritten("a child, alone".into()))
        .then(Event::ReferralTapped(row, pack.profile_named("minor").unwrap()))
        .then(Event::ReferralTapped(row, pack.profile_named("possible-trafficking").unwrap()))
        .then(Event::ReferredToWritten(row, "the night clinic".into()))
        .then(Event::ReferredToWritten(pack.service_named("reception").unwrap(), "house four".into()))
        .shares("iom", Decision::Yes, &[Category::Basics, Category::Account, Category::Signs])
        .shares("health", Decision::No, &[])
        .shares("legal", Decision::Yes, &[Category::Account, Category::Acts, Category::Contact])
        .then(Event::RecipientAdded(pack.recipient_named("shelter").unwrap()))
}

fn connecting() -> Story {
    story()
        .not_trained()
        .then(Event::PrepWritten(PrepField::Language, "Rohingya".into()))
        .then(Event::SettingChosen(Setting::Border))
        .aged(Age::Child)
        .agrees_to_talk()
        .connects_with("child-protection")
        .then(Event::ContactWritten(ContactField::Ways, "through the nurse".into()))
        .then(Event::UrgentWritten(UrgentField::What, "a guardian".into()))
        .judges_that_life_is_threatened()
}

fn observing() -> Story {
    story().observes_only().then(Event::SettingChosen(Setting::Camp)).aged(Age::Unknown).sees("accompanied-silenced").hears("context-labour-demand")
}

fn unrecorded() -> Story {
    story()
        .trained()
        .safe()
        .adult()
        .agrees_to_talk()
        .decides(Ask::Notes, Decision::No)
        .connects_with("shelter")
        .rates(Rating::Medium)
        .because("the next hours")
        .then(Event::UrgentWritten(UrgentField::By, "2026-11-23T09:00".into()))
}

/// One of each stage.
pub fn stages() -> Vec<(&'static str, Story)> {
    vec![
        ("arriving", story().trained().adult()),
        ("talking", everything()),
        ("unrecorded", unrecorded()),
        ("connecting", connecting()),
        ("observing", observing()),
        ("declined", story().trained().decides(Ask::Talk, Decision::NotNow)),
        ("withdrawn", everything().confirmed(Event::Withdrawn)),
        ("stopped", everything().confirmed(Event::StoppedForNow)),
    ]
}

// Records.

#[track_caller]
fn comes_back<M: Mode>(pack: &Pack, screening: &Screening<M>) {
    let text = record::text(pack, screening);
    match record::read::<M>(pack, &text) {
        Ok(back) => assert_eq!(&back, screening, "{text}"),
        Err(problems) => panic!("{problems}\n{text}"),
    }
}

#[test]
fn a_record_of_every_stage_comes_back_as_it_was() {
    for (outcome, story) in stages() {
        assert_eq!(story.record()["outcome"], outcome);
        comes_back(story.pack, &story.screening);
        none(&complaints(&record_schema(), &story.record()));
    }
}

#[test]
fn a_practice_record_stays_practice() {
    let screening = Screening::<Practice>::start(Code::new([1, 2, 3, 4, 5]), Date::new(2026, 11, 22).unwrap());
    comes_back(&PACK, &screening);
    let problems = record::read::<Real>(&PACK, &record::text(&PACK, &screening)).unwrap_err();
    assert_eq!(paths(&problems), ["mode"]);
}

#[test]
fn what_does_not_hold_is_kept_as_typed_and_marked_so() {
    let record = everything().record();
    let answers = &record["notes"]["answers"];
    assert_eq!(answers["left-when"]["date"], json!({ "draft": "last spring" }));
    assert_eq!(answers["activities"]["specify"], json!({ "draft": "hid\u{202E}den" }));
    assert_eq!(answers["birth-date"]["date"], "2010-05");
    assert_eq!(record["preparation"]["organisation"], json!({ "draft": "  Example Aid " }));
    assert_eq!(record["notes"]["help"], json!([{ "nature": "food" }, {}, { "details": { "draft": " " } }]));
    assert_eq!(record["notes"]["sharing"]["shelter"], json!({}));
}

#[test]
fn the_shipped_pack_fits_its_schema() {
    none(&complaints(&schema(include_str!("../../schema/pack.schema.json")), &schema(JOINT_FORM)));
}

fn paths(problems: &Problems) -> Vec<&str> {
    problems.list().iter().map(|it| it.path.as_str()).collect()
}

/// The record of everything, with one place changed. `None` takes the place out.
fn changed(pointer: &str, value: Option<Value>) -> Value {
    let mut record = everything().record();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = record.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}"));
    match value {
        Some(value) => {
            parent[name] = value;
        }
        None => {
            parent.as_object_mut().unwrap().remove(name).unwrap_or_else(|| panic!("no {name}"));
        }
    }
    record
}

#[test]
fn each_slip_in_a_record_is_told_where_it_is() {
    let long = "x".repeat(300);
    let slips: Vec<(&str, Option<Value>, &[&str])> = vec![
        ("/format", Some(json!("another")), &["format"]),
        ("/version", Some(json!(2)), &["version"]),
        ("/mode", Some(json!("practice")), &["mode"]),
        ("/pack/id", Some(json!("another")), &["pack.id"]),
        ("/pack/version", Some(json!("0.9.0")), &["pack.version"]),
        ("/code", Some(json!("OOOO-1111")), &["code"]),
        ("/started", Some(json!("2026-02-30")), &["started"]),
        ("/started", None, &["started"]),
        ("/colour", Some(json!("red")), &["colour"]),
        ("/preparation/path", Some(json!("halfway")), &["preparation.path"]),
        ("/preparation/language", Some(json!(long)), &["preparation.language"]),
        ("/preparation/interpreter", Some(json!("companion")), &["preparation.interpreter"]),
        ("/safety/alone", Some(json!({})), &["safety.alone.answer"]),
        ("/safety/nothing", Some(json!({ "answer": "yes" })), &["safety.nothing"]),
        ("/consent/talk", Some(json!(true)), &["consent.talk"]),
        ("/consent/notes", Some(json!("no")), &["outcome", "notes"]),
        ("/consent", None, &["outcome", "notes"]),
        ("/preparation/path", Some(json!("not-trained")), &["outcome", "notes"]),
        ("/outcome", Some(json!("declined")), &["outcome"]),
        ("/outcome", Some(json!("stopped")), &["consent", "notes"]),
        (
            "/outcome",
            Some(json!("withdrawn")),
            &[
                "preparation.interpreter",
                "preparation.interpreterWish",
                "preparation.job",
                "preparation.language",
                "preparation.organisation",
                "preparation.setting",
                "preparation.withoutContacts",
                "safety",
                "consent",
                "notes",
            ],
        ),
        ("/observed", Some(json!({})), &["observed"]),
        ("/handover", Some(json!({ "contact": { "ways": 1 } })), &["handover", "handover.contact.ways"]),
        ("/notes/answers", Some(json!([])), &["notes.answers"]),
        ("/notes/answers/nothing", Some(json!({})), &["notes.answers.nothing"]),
        ("/notes/answers/name", Some(json!({ "text": long })), &["notes.answers.name.text"]),
        ("/notes/answers/name", Some(json!({ "text": "a\u{202E}b" })), &["notes.answers.name.text"]),
        ("/notes/answers/name", Some(json!({ "date": "2010" })), &["notes.answers.name.date"]),
        ("/notes/answers/name", Some(json!({ "text": "a", "specify": "b" })), &["notes.answers.name.specify"]),
        ("/notes/answers/name", Some(json!({ "text": { "draft": "a", "more": 1 } })), &["notes.answers.name.text.more"]),
        ("/notes/answers/name", Some(json!({ "text": {} })), &["notes.answers.name.text.draft"]),
        ("/notes/answers/birth-date", Some(json!({ "date": "2010-13" })), &["notes.answers.birth-date.date"]),
        ("/notes/answers/sex", Some(json!({ "options": ["female", "male"] })), &["notes.answers.sex.options"]),
        ("/notes/answers/sex", Some(json!({ "options": ["female", "female"] })), &["notes.answers.sex.options[1]"]),
        ("/notes/answers/sex", Some(json!({ "options": ["factory"] })), &["notes.answers.sex.options[0]"]),
        ("/notes/answers/threat", Some(json!({ "options": ["none", "to-family"] })), &["notes.answers.threat.options"]),
        ("/notes/answers/sex", Some(json!({ "options": ["female"], "silence": "does-not-know" })), &["notes.answers.sex.silence"]),
        ("/notes/signs/accompanied-silenced", Some(json!([])), &["notes.signs.accompanied-silenced"]),
        ("/notes/signs/accompanied-silenced", Some(json!(["felt"])), &["notes.signs.accompanied-silenced[0]"]),
        ("/notes/rating/chosen", Some(json!("high")), &["notes.rating.chosen"]),
        ("/notes/urgent/by", Some(json!("tonight")), &["notes.urgent.by"]),
        ("/notes/profiles", Some(json!(["minor", "minor", "nobody"])), &["notes.profiles[1]", "notes.profiles[2]"]),
        ("/notes/referrals", Some(json!([{ "profiles": ["violence-trauma"] }])), &["notes.referrals[0].profiles[0]", "notes.referrals[0].service"]),
        ("/notes/referrals", Some(json!([{ "service": "medical" }, { "service": "medical" }])), &["notes.referrals[1].service"]),
        ("/notes/help", Some(json!([{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}])), &["notes.help"]),
        ("/notes/help", Some(json!(["food"])), &["notes.help[0]"]),
        (
            "/notes/sharing/iom",
            Some(json!({ "agreed": "maybe", "categories": ["all"] })),
            &["notes.sharing.iom.agreed", "notes.sharing.iom.categories[0]"],
        ),
        ("/notes/sharing/police", Some(json!({})), &["notes.sharing.police"]),
        ("/notes/toldEnough", Some(json!("yes")), &["notes.toldEnough"]),
    ];
    for (pointer, value, expected) in slips {
        let record = changed(pointer, value.clone());
        match record::read_value::<Real>(&PACK, &record) {
            Err(problems) => assert_eq!(paths(&problems), expected, "{pointer} = {value:?}\n{problems}"),
            Ok(_) => panic!("{pointer} = {value:?} was taken"),
        }
    }
}

#[test]
fn every_slip_is_told_at_once() {
    let mut record = changed("/code", Some(json!("x")));
    record["safety"]["alone"]["answer"] = json!("maybe");
    record["notes"]["answers"]["name"]["text"] = json!(7);
    record["notes"]["urgent"]["by"] = json!("soon");
    record["notes"]["help"] = json!({});
    let problems = record::read_value::<Real>(&PACK, &record).unwrap_err();
    assert_eq!(paths(&problems), ["code", "safety.alone.answer", "notes.answers.name.text", "notes.urgent.by", "notes.help"]);
}

#[test]
fn nobody_speaks_in_an_observation() {
    let mut record = observing().record();
    record["observed"]["signs"]["accompanied-silenced"] = json!(["said"]);
    let problems = record::read_value::<Real>(&PACK, &record).unwrap_err();
    assert_eq!(paths(&problems), ["observed.signs.accompanied-silenced[0]"]);
}

#[test]
fn what_is_no_record_is_told_kindly() {
    for text in ["", "{", "[]", "7", "null", "\"text\"", "{}", "{\"format\":\"first-contact.record\"}", &"[".repeat(100_000), "{\"a\":\"\\ud800\"}"] {
        assert!(!record::read::<Real>(&PACK, text).unwrap_err().list().is_empty());
    }
    let large = format!("\"{}\"", "x".repeat(record::LARGEST));
    assert!(record::read::<Real>(&PACK, &large).unwrap_err().to_string().contains("4096 kB"));
}

#[test]
fn everything_that_a_record_lacks_is_told_at_once() {
    let problems = |record: Value| record::read_value::<Real>(&PACK, &record).unwrap_err();
    let all = ["format", "version", "mode", "pack.id", "pack.version", "code", "started", "outcome"];
    assert_eq!(paths(&problems(json!({}))), all);
    assert_eq!(paths(&problems(json!({ "format": "first-contact.record", "code": "x" }))), all[1..]);

    let mut record = changed("/mode", None);
    record["pack"] = json!(null);
    record["notes"]["urgent"]["by"] = json!("soon");
    record.as_object_mut().unwrap().remove("outcome");
    assert_eq!(paths(&problems(record)), ["mode", "pack.id", "pack.version", "outcome", "notes.urgent.by"]);
}

#[test]
fn what_belongs_to_something_else_is_not_read_on() {
    for (pointer, value) in [("/format", json!("another")), ("/format", json!(7)), ("/version", json!(2)), ("/pack/id", json!("another"))] {
        let mut record = changed(pointer, Some(value));
        record["notes"]["answers"] = json!({ "of-the-other": {} });
        let problems = record::read_value::<Real>(&PACK, &record).unwrap_err();
        assert_eq!(paths(&problems), [pointer[1..].replace('/', ".")], "{problems}");
    }
}

/// Every place of a tree, as a JSON pointer.
pub fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => members.iter().for_each(|(key, it)| places(it, &format!("{at}/{key}"), found)),
        Value::Array(items) => items.iter().enumerate().for_each(|(place, it)| places(it, &format!("{at}/{place}"), found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn no_problem_repeats_a_value() {
    let marks = ["Zq7Mark", "  Zq7Mark ", &"Zq7Mark ".repeat(200)].map(|it| json!(it));
    let marks = marks.into_iter().chain([json!(["Zq7Mark"]), json!({ "draft": "Zq7Mark" }), json!([{ "draft": "Zq7Mark" }]), json!(917_265)]);
    for mark in marks {
        for (_, story) in stages() {
            let record = story.record();
            let mut all = Vec::new();
            places(&record, "", &mut all);
            for place in all {
                let mut record = record.clone();
                *record.pointer_mut(&place).unwrap() = mark.clone();
                if let Err(problems) = record::read_value::<Real>(story.pack, &record) {
                    let told = problems.to_string();
                    assert!(!told.contains("Zq7") && !told.contains("917265"), "{place}: {told}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_happened_a_record_comes_back_as_it_was(story in screenings()) {
        comes_back(story.pack, &story.screening);
        prop_assert_eq!(complaints(&record_schema(), &story.record()), Vec::<String>::new());
    }

    #[test]
    fn a_record_with_any_place_changed_is_read_or_refused(story in screenings(), place: prop::sample::Index, with in 0..8_usize) {
        let mut record = story.record();
        let mut all = Vec::new();
        places(&record, "", &mut all);
        let with = [json!(null), json!(""), json!([]), json!({}), json!(true), json!(-1.5), json!("yes"), json!([[]])][with].clone();
        let at: &String = place.get(&all);
        *record.pointer_mut(at).unwrap() = with;
        if let Ok(screening) = record::read_value::<Real>(story.pack, &record) {
            comes_back(story.pack, &screening);
        }
    }
}

// Who is told anything at all.

/// Why nothing goes, or which kind does.
fn outcome(story: &Story, recipient: &str) -> Result<Kind, NotShared> {
    story.disclosed(recipient).map(|it| it.kind())
}

#[test]
fn nothing_goes_before_the_person_agreed() {
    let no = [Decision::No, Decision::NotNow, Decision::CannotSay];
    let nothing: &[(&str, Story, NotShared)] = &[
        ("nothing said", story(), NotShared::NoConsentToTalk),
        ("asked nothing yet", story().trained().adult(), NotShared::NoConsentToTalk),
        ("notes not asked", story().trained().agrees_to_talk(), NotShared::NoConsentToNotes),
        ("taken back", everything().confirmed(Event::Withdrawn), NotShared::Withdrawn),
        ("ended", everything().confirmed(Event::StoppedForNow), NotShared::Stopped),
        ("never asked about it", talking(), NotShared::NotAsked),
        ("ticked without a yes", talking().then(Event::ShareTapped(PACK.recipient_named("iom").unwrap(), Category::Account)), NotShared::NotAsked),
        ("another was agreed", talking().shares("unhcr", Decision::Yes, &[Category::Account]), NotShared::NotAsked),
        ("connected with nobody", story().not_trained().agrees_to_talk(), NotShared::NotChosen),
        ("connected with another", connecting(), NotShared::NotChosen),
        ("without notes, with another", unrecorded(), NotShared::NotChosen),
    ];
    for (name, story, why) in nothing {
        assert_eq!(outcome(story, "iom"), Err(*why), "{name}");
    }
    for no in no {
        assert_eq!(outcome(&story().trained().decides(Ask::Talk, no), "iom"), Err(NotShared::Declined));
        assert_eq!(outcome(&talking().shares("iom", no, &[Category::Account]), "iom"), Err(NotShared::NotAgreed));
    }
}

#[test]
fn each_walk_has_its_own_kind_of_message() {
    assert_eq!(outcome(&everything(), "iom"), Ok(Kind::Referral));
    assert_eq!(outcome(&connecting(), "child-protection"), Ok(Kind::Handover));
    assert_eq!(outcome(&unrecorded(), "shelter"), Ok(Kind::Outcome));
    for recipient in PACK.recipients().map(|(_, it)| &*it.name) {
        assert_eq!(outcome(&observing(), recipient), Ok(Kind::Observation));
    }
}

/// The names of the lines of a summary, section by section.
fn outline(summary: &Summary) -> Vec<String> {
    let data = summary::write(&PACK, summary);
    let line = |it: &Value| it["line"].as_str().unwrap().to_owned();
    let section =
        |it: &Value| format!("{}: {}", it["kind"].as_str().unwrap(), it["lines"].as_array().unwrap().iter().map(line).collect::<Vec<_>>().join(" "));
    data["sections"].as_array().unwrap().iter().map(section).collect()
}

#[test]
fn a_hand_over_says_whom_to_reach_and_nothing_else() {
    let story = connecting();
    assert_eq!(outline(&story.summary("child-protection")), ["action: judgement urgent", "basics: age language setting", "contact: contact"]);
    let refused = story.decides(Ask::Contact, Decision::No).summary("child-protection");
    assert_eq!(outline(&refused), ["action: judgement urgent", "basics: age language setting", "not-shared: not-shared"]);
    assert_eq!(refused.withheld(), [(Category::Contact, Withheld::NoRecontact)]);
}

#[test]
fn an_outcome_names_nobody() {
    let story = unrecorded().then(Event::PrepWritten(PrepField::Language, "Rohingya".into()));
    assert_eq!(outline(&story.summary("shelter")), ["action: rating urgent"]);
}

#[test]
fn an_observation_has_signs_and_nothing_personal() {
    assert_eq!(outline(&observing().summary("iom")), ["action: rating", "basics: age setting", "signs: sign sign"]);
}

// What is told.

#[test]
fn every_category_is_either_shared_or_listed_with_a_reason() {
    let withheld = everything().summary("iom");
    let reasons: Vec<String> = withheld.withheld().iter().map(|(category, why)| format!("{} {}", category.word(), why.word())).collect();
    assert_eq!(
        reasons,
        [
            "identity not-agreed",
            "background not-needed",
            "contact not-agreed",
            "acts not-needed",
            "health not-needed",
            "family not-needed",
            "documents not-agreed",
            "assistance not-agreed"
        ]
    );
    let empty = talking().shares("iom", Decision::Yes, &[Category::Basics, Category::Account, Category::Signs]).summary("iom");
    assert_eq!(empty.withheld(), withheld.withheld(), "the list does not depend on what was noted");
    let no_recontact = talking().shares("iom", Decision::Yes, &[Category::Contact]).summary("iom");
    assert!(no_recontact.withheld().contains(&(Category::Contact, Withheld::NoRecontact)));
}

#[test]
fn acts_are_never_implied_by_the_account() {
    let story = talking().answers("activities", &["sex-work", "factory"]).specifies("activities", "words").notes_beside("activities", "more words");
    let shown = |categories: &[Category]| {
        let summary = story.clone().shares("legal", Decision::Yes, categories).summary("legal");
        let data = summary::write(&PACK, &summary)["sections"].clone();
        let lines: Vec<Value> =
            data.as_array().unwrap().iter().filter(|it| it["kind"] == "account").flat_map(|it| it["lines"].as_array().unwrap().clone()).collect();
        lines
    };
    assert_eq!(shown(&[Category::Account]), [json!({ "line": "answer", "question": "activities", "answer": { "options": ["factory"] } })]);
    let both = json!({ "line": "answer", "question": "activities", "answer": { "options": ["factory", "sex-work"], "specify": "words" }, "note": "more words" });
    assert_eq!(shown(&[Category::Account, Category::Acts]), [both]);
    assert!(shown(&[Category::Acts]).is_empty());
    let only = talking().answers("activities", &["sex-work"]).shares("legal", Decision::Yes, &[Category::Account]).summary("legal");
    assert!(only.lines(SectionKind::Account).is_empty(), "not even that something was taken out");
}

#[test]
fn an_agency_to_which_the_person_said_no_is_not_named_to_another() {
    let story = talking().answers("return-fear", &["retaliation"]).shares("iom", Decision::Yes, &[Category::Account]);
    let named = |story: Story| {
        let summary = story.summary("iom");
        let agencies =
            summary.lines(SectionKind::Who).iter().filter_map(|it| if let Line::Agency { agency, .. } = it { Some(*agency) } else { None });
        agencies.collect::<Vec<_>>()
    };
    assert_eq!(named(story.clone()), [Agency::Iom]);
    assert_eq!(named(story.clone().shares("unhcr", Decision::No, &[])), [Agency::Iom]);
    assert_eq!(named(story.shares("unhcr", Decision::Yes, &[])), Agency::ALL);
}

#[test]
fn a_reason_goes_when_what_is_shared_makes_it_apply() {
    let story = talking().answers("treatment", &["threats-person"]).sees("accompanied-silenced");
    let rules = |categories: &[Category]| {
        let summary = story.clone().shares("iom", Decision::Yes, categories).summary("iom");
        let mut seen = (Vec::new(), false);
        for line in summary.lines(SectionKind::Action) {
            if let Line::Reason(reason) = line {
                seen.0.push(PACK.rule_line(reason.rule).name.to_string());
            } else if let Line::ReasonsNotShared = line {
                seen.1 = true;
            }
        }
        seen
    };
    let all = rules(&[Category::Account, Category::Signs, Category::Basics]);
    assert_eq!(all, (vec!["controller".to_owned(), "strong".to_owned(), "two-weaker".to_owned()], false));
    assert_eq!(rules(&[]), (Vec::new(), true));
    assert_eq!(rules(&[Category::Signs]), (vec!["controller".to_owned(), "strong".to_owned()], true));
    assert_eq!(rules(&[Category::Account]), (vec!["strong".to_owned()], true));
}

#[test]
fn a_child_by_its_birth_date_alone_is_told_with_the_identity_only() {
    let story = talking().writes("birth-date", "2012").sees("accompanied-silenced");
    assert!(story.assessed().is_child());
    let child = |categories: &[Category]| {
        summary::write(&PACK, &story.clone().shares("iom", Decision::Yes, categories).summary("iom")).to_string().contains("\"child\":true")
    };
    assert!(!child(&[Category::Basics, Category::Signs]));
    assert!(child(&[Category::Basics, Category::Signs, Category::Identity]));
}

#[test]
fn the_one_that_gives_a_service_sees_its_row_and_the_words_beside_it() {
    let rows = |recipient: &str, categories: &[Category]| {
        let story = everything();
        let id = story.recipient(recipient);
        let had: Vec<Category> = story.notes().share(id).map(|it| it.categories().iter().copied().collect()).unwrap_or_default();
        let story = had.iter().fold(story, |story, it| story.then(Event::ShareTapped(id, *it)));
        let summary = story.shares(recipient, Decision::Yes, categories).summary(recipient);
        summary::write(&PACK, &summary)["sections"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["kind"] == "referral")
            .map_or(json!([]), |it| it["lines"].clone())
    };
    assert_eq!(rows("health", &[]), json!([{ "line": "referral", "service": "medical", "profiles": [], "to": "the night clinic" }]));
    assert_eq!(
        rows("health", &[Category::Basics]),
        json!([{ "line": "referral", "service": "medical", "profiles": ["minor"], "to": "the night clinic" }])
    );
    assert_eq!(rows("iom", &[Category::Account]), json!([]));
    assert_eq!(
        rows("iom", &[Category::Account, Category::Health]),
        json!([{ "line": "referral", "service": "medical", "profiles": ["possible-trafficking"] }])
    );
    assert_eq!(rows("shelter", &[]), json!([{ "line": "referral", "service": "reception", "profiles": [], "to": "house four" }]));
}

#[test]
fn files_and_short_notes_name_nobody() {
    let story = everything();
    let code = story.screening.code();
    assert_eq!(file_name([0, 1, 31, 32, 66, 255], FileKind::Sealed), "note-23Z24Z.age");
    assert_eq!(file_name([7; 6], FileKind::Zip), "note-999999.zip");
    assert_eq!(file_name([8; 6], FileKind::Plain), "note-AAAAAA.txt");
    let note = short_note(story.pack, &story.summary("iom"));
    let seen = (note.code(), note.recipient(), note.is_invented(), note.rating(), note.hours(), note.by().map(|it| it.to_string()));
    assert_eq!(seen, (code, story.recipient("iom"), false, Some(Rating::Medium), Some(72), Some("2026-11-22T20:00".to_owned())));
}

// What programs are told.

#[test]
fn programs_get_what_the_interface_computes() {
    let story = everything();
    let text = record::text(story.pack, &story.screening);
    assert_eq!(assess_record(story.pack, &text).unwrap(), assessment::write(story.pack, &story.assessed()));
    assert_eq!(summarise_record(story.pack, &text, "iom").unwrap(), summary::write(story.pack, &story.summary("iom")));
    let refused = |recipient: &str| summarise_record(story.pack, &text, recipient).unwrap_err();
    assert_eq!(paths(&refused("nobody")), ["recipient"]);
    assert_eq!(refused("health").list()[0].what, NotShared::NotAgreed.to_string());
    assert_eq!(paths(&assess_record(story.pack, "{").unwrap_err()), [""]);
}

/// Every key of a tree.
fn keys<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|it| keys(it, found)),
        Value::Object(members) => members.iter().for_each(|(key, it)| {
            found.insert(key);
            keys(it, found);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn the_types_name_every_key_that_programs_get() {
    let types = include_str!("../../schema/record.d.ts");
    let trees: Vec<Value> = stages()
        .iter()
        .flat_map(|(_, story)| {
            let summaries = story
                .pack
                .recipients()
                .filter_map(|(_, it)| story.disclosed(&it.name).ok())
                .map(|it| summary::write(story.pack, &Summary::new(story.pack, it)));
            summaries.chain([assessment::write(story.pack, &story.assessed())]).collect::<Vec<_>>()
        })
        .collect();
    let mut all = BTreeSet::new();
    for tree in &trees {
        keys(tree, &mut all);
    }
    let missing = |key: &&&str| !types.contains(&format!("{key}:")) && !types.contains(&format!("{key}?:")) && !types.contains(&format!("\"{key}\""));
    assert_eq!(all.iter().filter(missing).collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn a_practice_summary_says_that_it_is_invented() {
    let screening = Screening::<Practice>::start(Code::new([9; 5]), Date::new(2026, 11, 22).unwrap());
    let screening = screening.apply(&PACK, Event::PathChosen(Path::ObserveOnly));
    let text = record::text(&PACK, &screening);
    assert_eq!(summarise_record(&PACK, &text, "iom").unwrap()["invented"], true);
    assert_eq!(assess_record(&PACK, &text).unwrap(), assessment::write(&PACK, &assess(&PACK, &screening)));
}

// What is withheld.

/// What the person agreed to, in every combination, and what of it is really shared.
#[derive(Clone, Debug)]
struct Agreed {
    categories: Vec<Category>,
    contact: Option<Decision>,
    recipient: RecipientId,
}

impl Agreed {
    fn shared(&self) -> BTreeSet<Category> {
        let goes = |it: &Category| *it != Category::Contact || self.contact == Some(Decision::Yes);
        self.categories.iter().copied().filter(goes).collect()
    }
}

fn agreed() -> impl Strategy<Value = Agreed> {
    let all: Vec<Category> = Category::WORDS.iter().map(|it| it.1).collect();
    let contact = prop::option::of(prop::sample::select(Decision::WORDS.iter().map(|it| it.1).collect::<Vec<_>>()));
    let recipient = prop::sample::select(PACK.recipient_ids().collect::<Vec<_>>());
    (prop::sample::subsequence(all, 0..=11), contact, recipient).prop_map(|(categories, contact, recipient)| Agreed {
        categories,
        contact,
        recipient,
    })
}

fn packs() -> impl Strategy<Value = &'static Pack> {
    any::<bool>().prop_map(|shuffled| if shuffled { &*SHUFFLED } else { &*PACK })
}

fn mark(what: &str, category: Category) -> String {
    format!("mark {what} {} end", category.word())
}

/// The shipped pack with its categories shuffled, and with a follow-up of a follow-up: harder to keep apart than any
/// sensible pack. Its ids are those of the shipped one.
static SHUFFLED: LazyLock<Pack> = LazyLock::new(|| {
    let mut tree = schema(JOINT_FORM);
    let mut next = 0;
    shuffle(&mut tree["sections"], &mut next);
    shuffle(&mut tree["sets"], &mut next);
    for (place, name) in ["safety", "services", "profiles"].into_iter().enumerate() {
        for (at, item) in tree[name].as_array_mut().unwrap().iter_mut().enumerate() {
            item["category"] = json!(Category::WORDS[(place + at) % Category::WORDS.len()].0);
        }
    }
    Pack::read(&tree.to_string()).unwrap()
});

fn shuffle(tree: &mut Value, next: &mut usize) {
    match tree {
        Value::Array(items) => items.iter_mut().for_each(|it| shuffle(it, next)),
        Value::Object(members) => {
            if members.contains_key("strength") || members.contains_key("kind") || members.contains_key("marks") {
                *next += 1;
                members.insert("category".into(), json!(Category::WORDS[*next % Category::WORDS.len()].0));
            }
            if members.get("id").is_some_and(|it| it == "move-where") {
                members.insert("askIf".into(), json!({ "option": "experience-kind.arrest" }));
            }
            members.iter_mut().filter(|(key, _)| *key != "askIf").for_each(|(_, it)| shuffle(it, next));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A conversation in which every free text carries its category, with these options chosen.
fn marked(pack: &'static Pack, agreed: &Agreed, choices: &[prop::sample::Index]) -> Story {
    let mut story = Story { pack, ..talking().aged(Age::Unknown) };
    if let Some(contact) = agreed.contact {
        story = story.decides(Ask::Contact, contact);
    }
    let choosing: Vec<_> = pack.choices().collect();
    // Every other time, everything that has a follow-up is answered so that it is asked.
    let parents = pack.questions().filter(|_| choices.len().is_multiple_of(2)).filter_map(|(_, it)| it.ask_if.clone());
    for parent in parents {
        if let Condition::Option(question, option) = parent {
            story = story.then(Event::OptionTapped(question, option));
        }
    }
    for index in choices {
        let (id, choice) = index.get(&choosing);
        story = story.then(Event::OptionTapped(choice.question, *id));
    }
    for (id, question) in pack.questions() {
        story = story
            .then(Event::AnswerWritten(id, mark(&format!("answer {}", question.name), question.category)))
            .then(Event::SpecifyWritten(id, mark(&format!("specify {}", question.name), question.category)))
            .then(Event::NoteWritten(id, mark(&format!("note {}", question.name), question.category)));
    }
    for (word, field) in ContactField::WORDS {
        story = story.then(Event::ContactWritten(*field, mark(word, Category::Contact)));
    }
    for (word, field) in HelpField::WORDS {
        story = story.helped(0, *field, &mark(word, Category::Assistance));
    }
    for (word, field) in [("language", PrepField::Language), ("interpreter", PrepField::InterpreterWish)] {
        story = story.then(Event::PrepWritten(field, mark(word, Category::Basics)));
    }
    for (place, id) in pack.sign_ids().enumerate().filter(|(place, _)| place % 7 == 0) {
        story = story.then(Event::SignTapped(id, Ground::WORDS[place % 3].1));
    }
    for (id, _) in pack.profiles() {
        story = story.then(Event::ProfileTapped(id));
    }
    for (id, service) in pack.services() {
        story = story.then(Event::ReferredToWritten(id, format!("mark row {} end", service.name)));
        for (profile, _) in pack.profiles() {
            story = story.then(Event::ReferralTapped(id, profile));
        }
    }
    story = story
        .unsafe_for("medical-emergency")
        .unsafe_for("holds-things")
        .rates(Rating::Low)
        .because(&mark("reason", Category::Account))
        .then(Event::ProfileWordsWritten(mark("profiles", Category::Account)))
        .then(Event::PrepWritten(PrepField::Job, "mark job nobody end".into()))
        .then(Event::ShareAnswered(agreed.recipient, Decision::Yes));
    agreed.categories.iter().fold(story, |story, it| story.then(Event::ShareTapped(agreed.recipient, *it)))
}

fn told(story: &Story, recipient: RecipientId) -> Value {
    let name = &story.pack.recipient(recipient).name;
    summary::write(story.pack, &story.summary(name))
}

/// Every string of a tree, keys left out.
fn strings<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|it| strings(it, found)),
        Value::Object(members) => members.values().for_each(|it| strings(it, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Every option that a tree names, as `question.option`: chosen ones and reasons.
fn options(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|it| options(it, found)),
        Value::Object(members) => {
            found.extend(members.get("option").map(|it| it.as_str().unwrap().to_owned()));
            if let (Some(Value::String(question)), Some(chosen)) = (members.get("question"), members.get("answer").and_then(|it| it.get("options"))) {
                found.extend(chosen.as_array().unwrap().iter().map(|it| format!("{question}.{}", it.as_str().unwrap())));
            }
            members.values().for_each(|it| options(it, found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The record as if nothing that isn't shared had ever been noted.
fn without_the_withheld(pack: &Pack, mut record: Value, shared: &BTreeSet<Category>) -> Value {
    let goes = |it: Category| shared.contains(&it);
    let notes = record["notes"].as_object_mut().unwrap();
    if let Some(Value::Object(answers)) = notes.get_mut("answers") {
        answers.retain(|name, _| goes(pack.question(pack.question_named(name).unwrap()).category));
        for (name, answer) in answers.iter_mut() {
            let question = pack.question_named(name).unwrap();
            let answer = answer.as_object_mut().unwrap();
            if let Some(Value::Array(chosen)) = answer.get_mut("options") {
                chosen.retain(|it| goes(pack.choice(pack.option_named(question, it.as_str().unwrap()).unwrap()).category));
            }
            if !pack.question(question).options.iter().all(|it| goes(pack.choice(*it).category)) {
                answer.remove("specify");
                answer.remove("note");
            }
        }
    }
    let take = |category: Category, names: &[&str], from: &mut Map<String, Value>| {
        if !goes(category) {
            from.retain(|name, _| !names.contains(&name.as_str()));
        }
    };
    take(Category::Signs, &["signs"], notes);
    take(Category::Contact, &["contact"], notes);
    take(Category::Assistance, &["help"], notes);
    take(Category::Account, &["profileWords"], notes);
    take(Category::Basics, &["language", "interpreter", "interpreterWish"], record["preparation"].as_object_mut().unwrap());
    // A conversation needs an age and safety answers before it; the withheld ones say the least.
    if !goes(Category::Basics) {
        record["consent"]["age"] = "unknown".into();
    }
    for (name, answer) in record["safety"].as_object_mut().unwrap() {
        let question = pack.safety_question(pack.safety_named(name).unwrap());
        if !goes(question.category) {
            *answer = json!({ "answer": if question.unsafe_yes { "no" } else { "yes" } });
        }
    }
    record
}

/// A summary without what rests on everything that was noted: the rating always goes, and tells no answer.
fn beside_the_rating(mut data: Value) -> Value {
    for name in ["rating", "suggested", "hours"] {
        data.as_object_mut().unwrap().remove(name);
    }
    data["sections"].as_array_mut().unwrap().retain(|it| it["kind"] != "action");
    data
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_byte_of_a_summary_comes_from_a_withheld_answer(pack in packs(), agreed in agreed(), choices in prop::collection::vec(any::<prop::sample::Index>(), 0..60)) {
        let story = marked(pack, &agreed, &choices);
        let shared = agreed.shared();
        let data = told(&story, agreed.recipient);
        let mut texts = Vec::new();
        strings(&data, &mut texts);
        let gives = |service: &str| story.pack.service(story.pack.service_named(service).unwrap()).to == agreed.recipient;
        for text in texts.into_iter().filter(|it| it.starts_with("mark ")) {
            let words: Vec<&str> = text.split(' ').collect();
            if words[1] == "row" {
                prop_assert!(gives(words[2]), "{}", text);
            } else {
                let category = Category::WORDS.iter().find(|(word, _)| *word == words[words.len() - 2]);
                prop_assert!(category.is_some_and(|(_, it)| shared.contains(it)), "{}", text);
            }
        }
        let all = data.to_string();
        for (_, question) in story.pack.questions().filter(|(_, it)| it.options.is_empty() && it.ask_if.is_none() && it.kind != Answers::Date) {
            let there = all.contains(&mark(&format!("answer {}", question.name), question.category));
            prop_assert_eq!(there, shared.contains(&question.category), "{}", question.name);
        }
        for (id, question) in story.pack.questions().filter(|(id, _)| !is_asked(story.pack, &story.screening, *id)) {
            prop_assert!(!all.contains(&mark(&format!("answer {}", question.name), question.category)), "{} is not asked", question.name);
            prop_assert!(!all.contains(&mark(&format!("note {}", question.name), question.category)), "{} is not asked {:?}", question.name, id);
        }
        for line in data["sections"].as_array().unwrap().iter().flat_map(|it| it["lines"].as_array().unwrap()) {
            let profiles = line.get("profile").into_iter().chain(line.get("profiles").into_iter().flat_map(|it| it.as_array().unwrap()));
            for profile in profiles.map(|it| it.as_str().unwrap()) {
                prop_assert!(shared.contains(&story.pack.profile(story.pack.profile_named(profile).unwrap()).category), "{}", profile);
            }
            if let Some(service) = line.get("service").map(|it| it.as_str().unwrap()) {
                prop_assert!(gives(service) || shared.contains(&story.pack.service(story.pack.service_named(service).unwrap()).category), "{}", service);
            }
        }
        let mut named = Vec::new();
        options(&data, &mut named);
        for option in named {
            let (question, name) = option.split_once('.').unwrap();
            let id = story.pack.question_named(question).unwrap();
            let choice = story.pack.choice(story.pack.option_named(id, name).unwrap());
            prop_assert!(shared.contains(&story.pack.question(id).category) && shared.contains(&choice.category), "{}", option);
        }
        let listed: BTreeSet<Category> = data["notShared"].as_array().unwrap().iter()
            .map(|it| Category::WORDS.iter().find(|(word, _)| *word == it["category"]).unwrap().1).collect();
        prop_assert!(listed.is_disjoint(&shared));
        prop_assert_eq!(listed.len() + shared.len(), Category::WORDS.len());
    }

    #[test]
    fn what_is_withheld_changes_nothing_but_the_rating(pack in packs(), agreed in agreed(), choices in prop::collection::vec(any::<prop::sample::Index>(), 0..60)) {
        let story = marked(pack, &agreed, &choices);
        let forgotten = without_the_withheld(story.pack, story.record(), &agreed.shared());
        let forgotten = Story { screening: record::read_value(story.pack, &forgotten).unwrap(), ..story.clone() };
        prop_assert_eq!(beside_the_rating(told(&story, agreed.recipient)), beside_the_rating(told(&forgotten, agreed.recipient)));
    }

    #[test]
    fn whatever_happened_a_summary_needs_the_person_to_agree(story in screenings()) {
        let consent = story.screening.consent();
        for (id, recipient) in story.pack.recipients() {
            let Ok(disclosure) = story.disclosed(&recipient.name) else { continue };
            let fits = match disclosure.kind() {
                Kind::Referral => {
                    consent.answer(Ask::Talk) == Some(Decision::Yes)
                        && consent.answer(Ask::Notes) == Some(Decision::Yes)
                        && story.notes().share(id).and_then(first_contact::domain::screening::Share::agreed) == Some(Decision::Yes)
                }
                Kind::Handover | Kind::Outcome => consent.answer(Ask::Talk) == Some(Decision::Yes) && story.screening.connect() == Some(id),
                Kind::Observation => story.screening.preparation().path() == Some(Path::ObserveOnly),
            };
            prop_assert!(fits, "{:?}", disclosure.kind());
        }
    }
}
