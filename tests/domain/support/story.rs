//! The language of the stories: what a worker does, in the past tense of the screening and the present of a story.
//!
//! `story().trained().safe().adult().agrees_to_talk().agrees_to_notes().answers("departure-how", &["facilitated"])`
//!
//! Names are those of the shipped pack. States are reached by events only: [`Story::then`] is the one place that
//! touches `apply`, and [`Story::assessed`] the one that touches `assess`.

use std::fmt::{self, Debug};

use first_contact::domain::assessment::{Assessment, assess};
use first_contact::domain::pack::{Agency, Pack, QuestionId, Rating, SafetyId, SignId};
use first_contact::domain::rules::{Finding, World};
use first_contact::domain::screening::{
    Age, Ask, Code, Date, Decision, Event, Ground, HelpField, Notes, Path, Real, Reply, SafetyVerdict, Screening, Silence, Stage, Sure,
};

use serde_json::Value;

use super::PACK;

/// A screening on its way, with the pack that it follows.
#[derive(Clone)]
pub struct Story {
    pub screening: Screening<Real>,
    pub pack: &'static Pack,
}

/// What was noted, in the pack's names: the domain's own `Debug` tells no answer, and a failing test must.
impl fmt::Debug for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = World::known(self.pack, &self.screening);
        let findings: Vec<String> = known.findings().map(|it| name_of(self.pack, it)).collect();
        write!(f, "{:?}, noted: {}", self.screening.consent(), findings.join("; "))
    }
}

/// A new conversation on 22 November 2026.
pub fn story() -> Story {
    on_day("2026-11-22")
}

/// A new conversation on another day.
pub fn on_day(day: &str) -> Story {
    let started = Date::parse(day).unwrap();
    Story { screening: Screening::start(Code::new([7; 5]), started), pack: &PACK }
}

/// A trained worker and an adult who agreed to talk and to notes, with another pack: its names are its own.
pub fn talking_with(pack: &Value) -> Story {
    let pack = Box::leak(Box::new(Pack::read(&pack.to_string()).unwrap()));
    Story { pack, ..story() }.trained().safe().adult().agrees_to_talk().agrees_to_notes()
}

/// A trained worker and an adult in a safe place, who agreed to talk and to notes.
pub fn talking() -> Story {
    story().trained().safe().adult().agrees_to_talk().agrees_to_notes()
}

impl Story {
    /// The one touch on the screening.
    #[track_caller]
    pub fn then(self, event: Event) -> Self {
        Self { screening: self.screening.apply(self.pack, event), ..self }
    }

    /// The one touch on the assessment.
    #[track_caller]
    pub fn assessed(&self) -> Assessment {
        assess(self.pack, &self.screening)
    }

    // Names of the pack.

    #[track_caller]
    pub fn question(&self, name: &str) -> QuestionId {
        named(self.pack.question_named(name), name)
    }

    #[track_caller]
    pub fn sign(&self, name: &str) -> SignId {
        named(self.pack.sign_named(name), name)
    }

    #[track_caller]
    pub fn safety(&self, name: &str) -> SafetyId {
        named(self.pack.safety_named(name), name)
    }

    // Before meeting the person.

    pub fn trained(self) -> Self {
        self.then(Event::PathChosen(Path::Trained))
    }

    pub fn not_trained(self) -> Self {
        self.then(Event::PathChosen(Path::NotTrained))
    }

    pub fn observes_only(self) -> Self {
        self.then(Event::PathChosen(Path::ObserveOnly))
    }

    // Safety.

    /// Every safety question has its safe answer.
    pub fn safe(self) -> Self {
        self.pack
            .safety_questions()
            .fold(self, |story, (id, it)| story.then(Event::SafetyAnswered(id, if it.unsafe_yes { Sure::No } else { Sure::Yes })))
    }

    /// This safety question has its unsafe answer.
    #[track_caller]
    pub fn unsafe_for(self, name: &str) -> Self {
        let id = self.safety(name);
        let answer = if self.pack.safety_question(id).unsafe_yes { Sure::Yes } else { Sure::No };
        self.then(Event::SafetyAnswered(id, answer))
    }

    #[track_caller]
    pub fn not_sure_about(self, name: &str) -> Self {
        let id = self.safety(name);
        self.then(Event::SafetyAnswered(id, Sure::NotSure))
    }

    #[track_caller]
    pub fn made_safe(self, name: &str) -> Self {
        let id = self.safety(name);
        self.then(Event::MadeSafe(id))
    }

    // Consent.

    pub fn aged(self, age: Age) -> Self {
        self.then(Event::AgeChosen(age))
    }

    pub fn adult(self) -> Self {
        self.aged(Age::Adult)
    }

    pub fn decides(self, ask: Ask, decision: Decision) -> Self {
        self.then(Event::ConsentAnswered(ask, decision))
    }

    pub fn hears_the_limits(self) -> Self {
        self.then(Event::LimitsExplained)
    }

    /// Says yes to talk, after what comes before that: a safe place, words that fit, and the limits.
    pub fn agrees_to_talk(self) -> Self {
        let safe = if matches!(self.screening.safety().verdict(self.pack), SafetyVerdict::Open(_)) { self.safe() } else { self };
        let aged = if safe.screening.consent().age().is_none() { safe.adult() } else { safe };
        aged.hears_the_limits().decides(Ask::Talk, Decision::Yes)
    }

    pub fn agrees_to_notes(self) -> Self {
        self.decides(Ask::Notes, Decision::Yes)
    }

    pub fn withdraws(self) -> Self {
        self.then(Event::Withdrawn)
    }

    /// The worker confirmed that this may erase what was noted.
    pub fn confirmed(self, event: Event) -> Self {
        self.then(Event::Confirmed(Box::new(event)))
    }

    // The conversation.

    /// Each of these options is tapped, in this order.
    #[track_caller]
    pub fn answers(self, question: &str, options: &[&str]) -> Self {
        let id = self.question(question);
        let chosen: Vec<_> = options.iter().map(|name| named(self.pack.option_named(id, name), name)).collect();
        chosen.into_iter().fold(self, |story, option| story.then(Event::OptionTapped(id, option)))
    }

    #[track_caller]
    pub fn stays_silent(self, question: &str, silence: Silence) -> Self {
        let id = self.question(question);
        self.then(Event::SilenceTapped(id, silence))
    }

    #[track_caller]
    pub fn writes(self, question: &str, typed: &str) -> Self {
        let id = self.question(question);
        self.then(Event::AnswerWritten(id, typed.into()))
    }

    #[track_caller]
    pub fn specifies(self, question: &str, typed: &str) -> Self {
        let id = self.question(question);
        self.then(Event::SpecifyWritten(id, typed.into()))
    }

    #[track_caller]
    pub fn notes_beside(self, question: &str, typed: &str) -> Self {
        let id = self.question(question);
        self.then(Event::NoteWritten(id, typed.into()))
    }

    #[track_caller]
    fn marks(self, sign: &str, ground: Ground) -> Self {
        let id = self.sign(sign);
        self.then(Event::SignTapped(id, ground))
    }

    /// The worker sees a sign.
    #[track_caller]
    pub fn sees(self, sign: &str) -> Self {
        self.marks(sign, Ground::Seen)
    }

    /// The person says so.
    #[track_caller]
    pub fn says(self, sign: &str) -> Self {
        self.marks(sign, Ground::Said)
    }

    /// Someone else tells it.
    #[track_caller]
    pub fn hears(self, sign: &str) -> Self {
        self.marks(sign, Ground::Told)
    }

    pub fn judges_that_life_is_threatened(self) -> Self {
        self.then(Event::LifeThreatened)
    }

    // Rating and what was done.

    pub fn rates(self, rating: Rating) -> Self {
        self.then(Event::RatingChosen(Some(rating)))
    }

    pub fn because(self, reason: &str) -> Self {
        self.then(Event::RatingReasonWritten(reason.into()))
    }

    pub fn helped(self, line: usize, field: HelpField, typed: &str) -> Self {
        self.then(Event::HelpWritten(line, field, typed.into()))
    }

    // What can be seen of it.

    #[track_caller]
    pub fn notes(&self) -> &Notes {
        self.screening.notes().expect("there are notes at this point of the story")
    }

    /// What is kept about a question.
    #[track_caller]
    pub fn reply(&self, question: &str) -> Option<&Reply> {
        let id = self.question(question);
        self.screening.notes().and_then(|it| it.reply(id))
    }

    /// The names of the chosen options.
    #[track_caller]
    pub fn chosen(&self, question: &str) -> Vec<&str> {
        self.reply(question).into_iter().flat_map(Reply::chosen).map(|id| &*self.pack.choice(*id).name).collect()
    }

    #[track_caller]
    pub fn stands_at(self, stage: &Stage) -> Self {
        assert_eq!(self.screening.stage(), stage, "the stage of the story");
        self
    }

    /// Checks what follows. Agencies are told in words, as in the tables: `"iom"`, `"unhcr"`, `"iom, unhcr"` or `""`.
    #[track_caller]
    pub fn comes_to(self, rating: Rating, agencies: &str) -> Self {
        let seen = self.assessed();
        assert_eq!((seen.suggested(), told(&seen).as_str()), (rating, agencies), "because of {:?}", self.why(&seen));
        self
    }

    /// The names of the lines of the rule that apply.
    pub fn why(&self, assessment: &Assessment) -> Vec<&str> {
        assessment.reasons().iter().map(|it| &*self.pack.rule_line(it.rule).name).collect()
    }

    /// The names of the suggested rows of the referral matrix.
    pub fn services(&self, assessment: &Assessment) -> Vec<&str> {
        assessment.services().iter().map(|(id, _)| &*self.pack.service(*id).name).collect()
    }

    /// The names of the suggested profiles.
    pub fn profiles(&self, assessment: &Assessment) -> Vec<&str> {
        assessment.profiles().iter().map(|(id, _)| &*self.pack.profile(*id).name).collect()
    }
}

/// The agencies that can be told, in words.
pub fn told(assessment: &Assessment) -> String {
    let told = |agency: Agency, word: &'static str| (!assessment.notify(agency).is_empty()).then_some(word);
    [told(Agency::Iom, "iom"), told(Agency::Unhcr, "unhcr")].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The name of a finding, for messages and for telling findings apart in tables.
pub fn name_of(pack: &Pack, finding: Finding) -> String {
    match finding {
        Finding::Option(id) => {
            let choice = pack.choice(id);
            format!("{}.{}", pack.question(choice.question).name, choice.name)
        }
        Finding::Sign(id) => pack.sign(id).name.to_string(),
        Finding::Unsafe(id) => format!("unsafe {}", pack.safety_question(id).name),
        Finding::Child => "child".into(),
        Finding::Judgement => "judgement".into(),
    }
}

#[track_caller]
fn named<T: Debug>(id: Option<T>, name: &str) -> T {
    id.unwrap_or_else(|| panic!("the pack has nothing named {name}"))
}
