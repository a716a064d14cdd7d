//! Every screen there is: all walks, each place of them, and what can stand before or in a place.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use first_contact::domain::pack::{Category, Rating};
use first_contact::domain::screening::{
    Age, Ask, ContactField, Decider, Decision, Event, Ground, HelpField, Interpreter, Path, PrepField, Setting, Silence, Sure, UrgentField,
};
use first_contact::ui::model::{Action, Export, Model};
use first_contact::view::walk::{Done, Place, page_done, signs_marked};

use crate::support::markup::Element;
use crate::support::worker::{Worker, asked, pack, place_name, told, worker, worker_with_broken_deployment, worker_with_contacts};

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
    let exported = [Export::Printed(Some(told("iom"))), Export::Saved(Some(told("iom"))), Export::Note(None), Export::Record]
        .into_iter()
        .fold(a_full_conversation(), |worker, it| worker.does(Action::Exported(it)));
    seen.add("finish.exported", &exported.goes_to(Place::Finish));
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
    let talked = prepared(noted_adult())
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
        "Words",
        "Language",
        "Safety",
        "NotSafe",
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
