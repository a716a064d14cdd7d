//! Every screen there is: all walks, each place of them, and what can stand before or in a place.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::LazyLock;

use first_contact::domain::export::ExportKind;
use first_contact::domain::export::document::{Block, Document};
use first_contact::domain::pack::{Category, Rating};
use first_contact::domain::screening::{
    Age, Ask, ContactField, Decider, Decision, Event, Ground, HelpField, Interpreter, Path, PrepField, Setting, Silence, Sure, UrgentField,
};
use first_contact::talk::{Refusal, SecretForm};
use first_contact::ui::files::{How, MadeKey, Opened, Ready, Sealing, Stage, Step, Successor, What};
use first_contact::ui::model::{Action, Export, Model};
use first_contact::view::walk::{Done, Place, page_done, signs_marked};

use crate::support::markup::Element;
use crate::support::worker::{Worker, asked, pack, place_name, told, worker, worker_with, worker_with_broken_deployment, worker_with_contacts};
use crate::{held, keeping};

/// A screen as it was drawn.
#[derive(Debug)]
pub struct Screen {
    /// `<walk>.<place>`, or what happened there.
    pub name: String,
    pub place: Place,
    /// Whether anything was noted on this page or group of signs; true for every other place.
    pub is_used: bool,
    pub markup: Element,
}

/// All screens, drawn once.
pub static SCREENS: LazyLock<Vec<Screen>> = LazyLock::new(|| {
    let mut seen = Seen::default();
    moments(&mut seen);
    keeping::screens(|name, worker| seen.add(name, worker));
    seen.walk("empty", &worker().talks_with(Age::Adult));
    seen.walk("adult", &a_full_conversation());
    seen.walk("child", &with_a_child());
    seen.walk("age-unknown", &worker_with_contacts().talks_with(Age::Unknown));
    seen.walk("not-trained", &not_trained());
    seen.walk("observed", &observed());
    seen.walk("observed-nothing", &worker().on(Path::ObserveOnly));
    seen.walk("unrecorded", &unrecorded());
    seen.walk("not-safe", &not_safe());
    for (name, answer) in [("declined", Decision::No), ("declined-for-now", Decision::NotNow), ("declined-cannot-say", Decision::CannotSay)] {
        seen.walk(name, &worker_with_contacts().on(Path::Trained).safe().aged(Age::Adult).decides(Ask::Talk, answer));
    }
    seen.walk("withdrawn", &a_full_conversation().does(Action::Confirmed(Event::Withdrawn)));
    seen.walk("stopped", &a_full_conversation().does(Action::Confirmed(Event::StoppedForNow)));
    held::screens(|name, worker| seen.add(name, worker));
    seen.screens
});

#[derive(Default)]
struct Seen {
    screens: Vec<Screen>,
}

impl Seen {
    fn add(&mut self, name: &str, worker: &Worker) {
        let (model, markup) = (worker.model(), worker.sees());
        self.screens.push(Screen { name: name.to_owned(), place: model.place, is_used: is_used(model), markup });
    }

    /// Every place that the worker can go to.
    fn walk(&mut self, name: &str, worker: &Worker) {
        for place in worker.model().places.iter() {
            self.add(&format!("{name}.{}", place_name(*place)), &worker.clone().goes_to(*place));
        }
    }
}

fn is_used(model: &Model) -> bool {
    if let Place::Page(page) = model.place {
        return page_done(model.pack, &model.screening, page) != Done::Nothing;
    }
    if let Place::Signs(group) = model.place {
        return signs_marked(model.pack, &model.screening, group) > 0;
    }
    true
}

/// What passes: before anything was chosen, what is still needed, dialogs, the list of parts.
fn moments(seen: &mut Seen) {
    seen.add("start", &worker());
    seen.add("start.with-contacts", &worker_with_contacts());
    seen.add("start.broken-deployment", &worker_with_broken_deployment());
    seen.add("start.needed", &worker().goes_on());
    let trained = worker().on(Path::Trained);
    seen.add("safety.needed", &trained.clone().goes_to(Place::Safety).answers_safety("alone", Sure::Yes).goes_on());
    let safe = trained.safe();
    seen.add("age.needed", &safe.clone().goes_to(Place::Age).goes_on());
    let adult = safe.aged(Age::Adult);
    seen.add("talk.needed", &adult.clone().goes_to(Place::Talk).goes_on());
    let talking = adult.decides(Ask::Talk, Decision::Yes);
    seen.add("notes.needed", &talking.clone().goes_to(Place::Notes).goes_on());
    let unsafe_to_note = talking.clone().answers_safety("safe-to-note", Sure::No);
    seen.add("notes.unsafe", &unsafe_to_note.goes_to(Place::Notes));
    let noted = talking.decides(Ask::Notes, Decision::Yes);
    seen.add("recontact.needed", &noted.clone().goes_to(Place::Recontact).goes_on());
    seen.add("recontact.no", &noted.clone().goes_to(Place::Recontact).decides(Ask::Contact, Decision::No));
    seen.add("no-contacts.gone-on", &noted.clone().goes_to(Place::NoContacts).says(Event::WentOnWithoutContacts));
    seen.add("map.parts-open", &noted.clone().goes_to(Place::Map).does(Action::MapToggled));
    seen.add("talk.parts-open", &noted.clone().goes_to(Place::Talk).does(Action::MapToggled));
    seen.add("talk.stop-asked", &noted.clone().goes_to(Place::Talk).does(Action::StopAsked));
    seen.add("map.stop-asked", &noted.clone().goes_to(Place::Map).does(Action::StopAsked));
    seen.add("notes.erase-asked", &a_full_conversation().goes_to(Place::Notes).decides(Ask::Notes, Decision::No));
    let page = Place::Page(pack().page_named("profile-name").unwrap());
    seen.add("page.too-long", &noted.clone().goes_to(page).writes("name", &"long ".repeat(40)));
    seen.add("page.hidden-characters", &noted.clone().goes_to(page).writes("name", "hidden\u{202e}order"));
    let left = Place::Page(pack().page_named("left").unwrap());
    seen.add("page.not-a-date", &noted.clone().goes_to(left).writes("left-when", "last summer"));
    let care = Place::Page(pack().page_named("now-care").unwrap());
    seen.add("page.told-enough", &noted.goes_to(care).says(Event::ToldEnough));
    seen.add("urgent.past", &a_full_conversation().goes_to(Place::Urgent).says(Event::UrgentWritten(UrgentField::By, "2026-11-01T10:00".into())));
    let lowered = a_full_conversation().says(Event::RatingChosen(Some(Rating::Medium)));
    seen.add("adds-up.lowered-without-reason", &lowered.clone().goes_to(Place::AddsUp));
    let reason = Event::RatingReasonWritten("The threat came from a country that the person left for good.".into());
    seen.add("adds-up.lowered", &lowered.says(reason).goes_to(Place::AddsUp));
    let share = Place::Share(told("legal"));
    for (word, answer) in Decision::WORDS {
        let asked = a_full_conversation().asks_to_share("legal", *answer, &[]);
        seen.add(&format!("share.{word}"), &asked.goes_to(share));
    }
    seen.add("share.added", &a_full_conversation().says(Event::RecipientAdded(told("legal"))).goes_to(share));
    let refused = noted_adult().asks_to_share("focal-point", Decision::No, &[]);
    seen.add("summary.refused", &refused.goes_to(Place::Summary));
    let to = |(_, kind): &(&str, ExportKind)| Export {
        kind: *kind,
        to: (!matches!(kind, ExportKind::Handover | ExportKind::Record)).then(|| told("iom")),
    };
    let exported = ExportKind::WORDS.iter().map(to).fold(a_full_conversation(), |worker, it| worker.does(Action::Exported(it)));
    seen.add("finish.exported", &exported.goes_to(Place::Finish));
    files(seen);
}

/// Files that leave sealed, on the screen with the summaries; and files that come in.
fn files(seen: &mut Seen) {
    let key = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";
    let ready = |shown: &str, kind: &str| Rc::new(Ready { name: format!("note-7K3MQ2.{kind}"), file: vec![0], shown: shown.into() });
    let words = || ready("apple river stone lamp chair window garden", "age");
    let iom = What::Summary(told("iom"));
    let of_key = How::Key(key.into());
    let plain = a_full_conversation_at(worker_with(&[("plainFiles", true.into()), ("zip", true.into())])).goes_to(Place::Summary);
    seen.add("summary.all-ways", &plain);
    let summary = a_full_conversation().goes_to(Place::Summary);
    let seals = |what, how: &How, whose: &str, stage| {
        summary.clone().steps(Step::SealingBegun(Sealing { what, how: how.clone(), whose: whose.into(), stage }))
    };
    let (in_words, in_digits) = (How::Secret(SecretForm::Words), How::Zip(SecretForm::Digits));
    seen.add("sealing.working", &seals(iom, &in_words, "", Stage::Working));
    seen.add("sealing.refused", &seals(iom, &in_words, "", Stage::Working).steps(Step::SealingEnded(Err(Refusal::Memory))));
    seen.add("sealing.not-a-key", &seals(iom, &of_key, "", Stage::Working).steps(Step::SealingEnded(Err(Refusal::NotAKey))));
    seen.add("sealing.too-large", &seals(What::Handover, &in_words, "", Stage::TooLarge));
    seen.add("sealing.key", &seals(iom, &of_key, "Northport (focal point)", Stage::Ready(words())));
    seen.add("sealing.secret", &seals(iom, &in_words, "", Stage::Working).steps(Step::SealingEnded(Ok(words()))));
    let digits = ready("3141 5926 5358 9793 2384", "zip");
    seen.add("sealing.zip", &seals(iom, &in_digits, "", Stage::Ready(digits)));
    seen.add("sealing.saved", &seals(iom, &in_words, "", Stage::Ready(words())).steps(Step::Saved));
    seen.add("sealing.handover", &seals(What::Handover, &in_words, "", Stage::Ready(words())));
    seen.add("sealing.for-agency", &seals(What::Handover, &of_key, "", Stage::ForAgency));
    seen.add("handing-over.colleague", &summary.clone().steps(Step::SuccessorChosen(Successor::Colleague { agreed: false })));
    seen.add("handing-over.agreed", &summary.clone().steps(Step::SuccessorChosen(Successor::Colleague { agreed: true })));
    seen.add("sealing.handover-key", &seals(What::Handover, &of_key, "", Stage::Ready(words())));

    let open = worker_with_contacts().does(Action::OpenAsked);
    let file = |opener: &str| -> Option<Rc<[u8]>> { Some(format!("age-encryption.org/v1\n-> {opener} x").into_bytes().into()) };
    let (with_secret, with_key) = (open.clone().steps(Step::FileChosen(file("scrypt"))), open.clone().steps(Step::FileChosen(file("X25519"))));
    seen.add("open.asked", &open);
    seen.add("open.no-age-file", &open.clone().steps(Step::FileChosen(Some(b"%PDF-1.7".to_vec().into()))));
    seen.add("open.too-large", &open.clone().steps(Step::FileChosen(None)));
    seen.add("open.passphrase", &with_secret);
    seen.add("open.key", &with_key);
    seen.add("open.key-file", &with_key.clone().steps(Step::KeyFileChosen(file("scrypt"))));
    seen.add("open.no-key-file", &with_key.steps(Step::KeyFileChosen(file("X25519"))));
    let unread = Opened::Unread("blocks[0]: a block is one of four\ntitle: this is missing; add it".into());
    let reached = [
        ("working", Opened::Working),
        ("missing", Opened::Missing),
        ("wrong", Opened::Refused(Refusal::WrongSecret)),
        ("no-vault", Opened::Refused(Refusal::Message)),
        ("a-key-file", Opened::IsKey),
        ("unread", unread),
    ];
    for (name, stage) in reached {
        seen.add(&format!("open.{name}"), &with_secret.clone().steps(Step::OpeningReached(stage)));
    }
    let block = Block::Rows(vec![("Rating".into(), "URGENT".into()), ("From".into(), "<b>Quay</b>".into())]);
    let blocks = vec![block, Block::Heading("Basics".into()), Block::List(vec!["One".into()]), Block::Paragraph("Two.".into())];
    let (title, code, disclaimer) = ("Referral summary for IOM".to_owned(), "7K3M-Q2XA".to_owned(), "In other words.".to_owned());
    let document = Rc::new(Document { language: "en".into(), direction: "ltr".into(), title, code, disclaimer, blocks });
    seen.add("open.summary", &with_secret.clone().steps(Step::OpeningReached(Opened::Summary(document))));
    let handover = Rc::new((a_full_conversation().model().screening.clone(), Box::from("page:treatment")));
    let handed = with_secret.steps(Step::OpeningReached(Opened::Handover(Rc::clone(&handover))));
    seen.add("open.handover", &handed);
    seen.add("open.handover-goes-on", &handed.does(Action::HandedOver(handover)));
    seen.add("key.working", &open.clone().steps(Step::KeyReached(Some(MadeKey::Working))));
    seen.add("key.refused", &open.clone().steps(Step::KeyReached(Some(MadeKey::Refused(Refusal::Message)))));
    for (name, saved) in [("ready", false), ("saved", true)] {
        let made = MadeKey::Ready { recipient: key.into(), words: "brick ocean cloth".into(), file: words(), saved };
        seen.add(&format!("key.{name}"), &open.clone().steps(Step::KeyReached(Some(made))));
    }
}

#[test]
fn a_whole_conversation_goes_to_a_colleague_only_with_the_persons_yes() {
    let summary = a_full_conversation().goes_to(Place::Summary);
    let may = |it: &Worker| it.model().files.may_hand_over();
    assert!(!may(&summary), "who goes on with it is asked first");
    let chosen = |it| summary.clone().steps(Step::SuccessorChosen(it));
    assert!(may(&chosen(Successor::Same)));
    assert!(!may(&chosen(Successor::Colleague { agreed: false })));
    let agreed = chosen(Successor::Colleague { agreed: true });
    assert!(may(&agreed));
    assert!(!may(&agreed.steps(Step::SealingClosed)), "the next file is asked about again");
}

#[test]
fn what_comes_too_late_changes_nothing() {
    let summary = a_full_conversation().goes_to(Place::Summary);
    let begun = Sealing { what: What::Handover, how: How::Secret(SecretForm::Words), whose: "".into(), stage: Stage::Working };
    let old = summary.model().files.try_number();
    let late = || Action::Files(old, Step::SealingEnded(Ok(Rc::new(Ready { name: "note-7K3MQ2.age".into(), file: vec![0], shown: "apple".into() }))));
    let closed = summary.clone().steps(Step::SealingBegun(begun.clone())).steps(Step::SealingClosed);
    assert!(closed.clone().does(late()).model().files.sealing.is_none());
    let again = closed.steps(Step::SealingBegun(begun.clone())).does(late());
    assert!(again.model().files.sealing.as_ref().is_some_and(|it| it.stage == Stage::Working));
    let elsewhere = summary.clone().steps(Step::SealingBegun(begun.clone())).goes_to(Place::Map).goes_to(Place::Summary).does(late());
    assert!(elsewhere.model().files.sealing.is_none());
    assert!(summary.steps(Step::SealingBegun(begun)).does(late()).model().files.sealing.as_ref().is_some_and(|it| it.stage != Stage::Working));
}

#[test]
fn a_file_is_opened_only_where_nothing_is_noted() {
    assert_eq!(worker().does(Action::OpenAsked).model().place, Place::OpenFile);
    let noted = a_full_conversation().goes_to(Place::Start);
    assert_eq!(noted.clone().does(Action::OpenAsked).model().place, Place::Start);
    let other = Rc::new((noted.model().screening.clone(), Box::from("map")));
    let kept = with_a_child().does(Action::HandedOver(other));
    assert!(kept.model().screening == with_a_child().model().screening, "a conversation was replaced");
}

#[test]
fn a_conversation_that_was_handed_over_goes_on_where_it_was() {
    let first = a_full_conversation().goes_to(Place::Referral);
    let (screening, place) = (first.model().screening.clone(), first.model().place.word(pack()));
    let second = worker_with_contacts().does(Action::OpenAsked).does(Action::HandedOver(Rc::new((screening, place.into()))));
    assert_eq!((second.model().place, &second.model().places), (Place::Referral, &first.model().places));
    assert!(second.model().screening == first.model().screening && second.model().assessment == first.model().assessment);
    assert!(second.model().files.opening.stage == Opened::Asking, "what was opened is forgotten");
    let odd = worker().does(Action::OpenAsked).does(Action::HandedOver(Rc::new((first.model().screening.clone(), "page:no-such-page".into()))));
    assert_eq!(odd.model().place, Place::Start);
}

fn prepared(worker: Worker) -> Worker {
    worker
        .says(Event::PrepWritten(PrepField::Job, "outreach nurse".into()))
        .says(Event::PrepWritten(PrepField::Language, "Tigrinya".into()))
        .says(Event::PrepWritten(PrepField::InterpreterWish, "a woman".into()))
        .says(Event::SettingChosen(Setting::Camp))
        .says(Event::InterpreterChosen(Interpreter::Remote))
}

fn noted_adult() -> Worker {
    worker_with_contacts().talks_with(Age::Adult)
}

fn urgent(worker: Worker) -> Worker {
    worker
        .says(Event::UrgentWritten(UrgentField::What, "A safe bed tonight".into()))
        .says(Event::UrgentWritten(UrgentField::Whom, "Shelter coordinator".into()))
        .says(Event::UrgentWritten(UrgentField::By, "2026-11-22T18:30".into()))
}

/// Answers of every kind, signs with every ground, a referral, and a yes to share with the preview of what goes.
pub fn a_full_conversation() -> Worker {
    a_full_conversation_at(worker_with_contacts())
}

fn a_full_conversation_at(worker: Worker) -> Worker {
    let talked = prepared(worker.talks_with(Age::Adult))
        .answers("threat", &["to-person", "to-family"])
        .says(Event::SilenceTapped(asked("moved-soon"), Silence::NotSafeToAsk))
        .answers("back-under-control", &["yes"])
        .answers("safe-tonight", &["no"])
        .answers("recent-harm", &["injury"])
        .writes("name", "A. & \"B\"")
        .answers("sex", &["female"])
        .writes("birth-date", "2001-05")
        .answers("age-group", &["adult"])
        .answers("travelling-with", &["alone"])
        .writes("papers", "Passport, held by the employer")
        .answers("papers-held", &["retained"])
        .answers("left-why", &["work", "false-promise"])
        .says(Event::SpecifyWritten(asked("left-why"), "made to marry".into()))
        .answers("departure-how", &["facilitated"])
        .answers("transit", &["yes"])
        .answers("transit-activity", &["yes"])
        .answers("treatment", &["wages-withheld"])
        .says(Event::NoteWritten(asked("treatment"), "Said twice".into()))
        .answers("experience", &["yes"])
        .answers("experience-kind", &["exploitation"])
        .answers("move-on", &["yes"])
        .answers("return-fear", &["retaliation"])
        .answers("asylum-informed", &["yes"])
        .marks("watched", Ground::Seen)
        .marks("watched", Ground::Said)
        .marks("debt-to-employer", Ground::Told);
    let done = urgent(talked)
        .says(Event::ProfileTapped(pack().profile_named("possible-trafficking").unwrap()))
        .says(Event::ProfileWordsWritten("In short".into()))
        .says(Event::HelpWritten(0, HelpField::Nature, "Food".into()))
        .says(Event::HelpWritten(1, HelpField::Organisation, "Quay clinic".into()))
        .answers("referral-wanted", &["yes"])
        .says(Event::ReferralTapped(pack().service_named("medical").unwrap(), pack().profile_named("possible-trafficking").unwrap()))
        .says(Event::ReferredToWritten(pack().service_named("medical").unwrap(), "Quay clinic, nurse on duty".into()))
        .says(Event::ContactWritten(ContactField::Ways, "Through the clinic".into()))
        .says(Event::ContactWritten(ContactField::Times, "Mornings".into()))
        .says(Event::ContactWritten(ContactField::Avoid, "Never by phone".into()));
    let all: Vec<Category> = Category::WORDS.iter().map(|(_, it)| *it).collect();
    done.asks_to_share("iom", Decision::Yes, &all).asks_to_share("unhcr", Decision::No, &[])
}

fn with_a_child() -> Worker {
    noted_adult()
        .aged(Age::Child)
        .says(Event::DeciderChosen(Decider::Relative))
        .says(Event::DeciderInvolved(Sure::NotSure))
        .marks("child-working", Ground::Seen)
        .marks("child-travels-alone", Ground::Told)
        .says(Event::LifeThreatened)
        .asks_to_share("child-protection", Decision::Yes, &[])
}

fn not_trained() -> Worker {
    let person = prepared(worker_with_contacts()).on(Path::NotTrained).safe().aged(Age::Adolescent).decides(Ask::Talk, Decision::Yes);
    urgent(person)
        .says(Event::ConnectChosen(told("iom")))
        .says(Event::ContactWritten(ContactField::Ways, "Through the clinic".into()))
        .says(Event::LifeThreatened)
}

fn observed() -> Worker {
    let seen = worker_with_contacts().on(Path::ObserveOnly).says(Event::SettingChosen(Setting::Border)).aged(Age::Adult);
    urgent(seen.marks("accompanied-silenced", Ground::Seen).marks("pay-withheld", Ground::Told).says(Event::LifeThreatened))
}

fn unrecorded() -> Worker {
    let person = worker_with_contacts().on(Path::Trained).safe().aged(Age::Adult).decides(Ask::Talk, Decision::Yes).decides(Ask::Notes, Decision::No);
    urgent(person.decides(Ask::Contact, Decision::Yes).says(Event::ConnectChosen(told("unhcr"))).says(Event::LifeThreatened))
}

fn not_safe() -> Worker {
    let unsafe_now = worker().on(Path::Trained).safe().answers_safety("medical-emergency", Sure::Yes);
    unsafe_now.answers_safety("answers-for-them", Sure::NotSure).answers_safety("holds-things", Sure::Yes)
}

#[test]
fn every_kind_of_place_is_drawn() {
    let drawn: BTreeSet<String> = SCREENS.iter().map(|it| format!("{:?}", it.place).split('(').next().unwrap().to_owned()).collect();
    let places = [
        "Start",
        "Leaving",
        "Words",
        "Language",
        "Safety",
        "NotSafe",
        "OpenFile",
        "Age",
        "Limits",
        "Talk",
        "Child",
        "Notes",
        "Recontact",
        "Declined",
        "NoContacts",
        "Map",
        "Page",
        "Signs",
        "AddsUp",
        "Urgent",
        "Profiles",
        "Help",
        "Referral",
        "SafeContact",
        "Sharing",
        "Share",
        "Prompts",
        "Connect",
        "Summary",
        "Finish",
    ];
    assert_eq!(drawn, places.into_iter().map(str::to_owned).collect());
}

#[test]
fn no_two_screens_have_the_same_name() {
    let names: BTreeSet<&str> = SCREENS.iter().map(|it| &*it.name).collect();
    assert_eq!(names.len(), SCREENS.len());
}
