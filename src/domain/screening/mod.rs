//! What has been said. A [`Screening`] is a value; an [`Event`] makes the next one.
//!
//! The [`Stage`] owns exactly the facts that may exist then. Before the person agrees to talk there is no place to keep
//! an answer; without consent to notes nothing is kept but the outcome, which names nobody; withdrawal leaves nothing.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "each stage names the events that it offers; every other event leaves it as it was, also one that is added later"
)]

mod answer;
mod checklist;
mod code;
mod consent;
mod date;
mod event;
pub mod held;
mod mode;
mod notes;
mod preparation;
mod safety;
mod text;

use std::marker::PhantomData;

pub use answer::{Answer, NOTE_LIMIT, Reply, SPECIFY_LIMIT, Silence};
pub use checklist::{Checklist, Ground};
pub use code::Code;
pub use consent::{Age, Ask, Consent, Decider, Decision};
pub use date::{Date, Moment, PartialDate};
pub use event::Event;
pub use mode::{Mode, Practice, Real};
pub use notes::{ContactField, FIELD_LIMIT, HELP_LINES, HelpField, HelpGiven, Notes, SafeContact, Share, UrgentAction, UrgentField, WorkerRating};
pub use preparation::{Interpreter, PREP_LIMIT, Path, PrepField, Preparation, Setting};
pub use safety::{Safety, SafetyVerdict, Sure};
pub(in crate::domain) use text::is_hidden;
pub use text::{Text, TextProblem, Typed};

use crate::domain::pack::{Pack, RecipientId};

/// What may be kept, by how far the person's consent goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing was agreed yet: there is no place for an answer.
    Arriving,
    /// The person agreed to talk and to notes.
    Talking(Box<Notes>),
    /// The person agreed to talk, not to notes: only the outcome is kept, and it names nobody.
    Unrecorded(Outcome),
    /// The worker isn't trained and the person agreed to be connected: a minimal hand-over.
    Connecting(Handover),
    /// The worker only observes: signs seen, no personal data.
    Observing(Observed),
    /// The person said no, not now, or couldn't say. Nothing is kept.
    Declined(Decision),
    /// The person took everything back. Nothing is kept.
    Withdrawn,
    /// The worker ended it for now, because it wasn't safe. Nothing is kept.
    Stopped,
}

/// What is kept when the person doesn't want notes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub(in crate::domain) connect: Option<RecipientId>,
    pub(in crate::domain) life_threatened: bool,
    pub(in crate::domain) rating: WorkerRating,
    pub(in crate::domain) urgent: UrgentAction,
}

/// What is kept when an untrained worker connects the person with an agency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handover {
    pub(in crate::domain) connect: Option<RecipientId>,
    pub(in crate::domain) contact: SafeContact,
    pub(in crate::domain) life_threatened: bool,
    pub(in crate::domain) urgent: UrgentAction,
}

/// What is kept when there was no contact with the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observed {
    pub(in crate::domain) signs: Checklist,
    pub(in crate::domain) life_threatened: bool,
    pub(in crate::domain) urgent: UrgentAction,
}

/// One conversation, from *prepare* to *finish*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screening<M: Mode = Real> {
    code: Code,
    started: Date,
    preparation: Preparation,
    safety: Safety,
    consent: Consent,
    stage: Stage,
    mode: PhantomData<M>,
}

impl<M: Mode> Screening<M> {
    /// A new conversation, with the shell's date and a code made of its random bytes.
    #[must_use]
    pub fn start(code: Code, started: Date) -> Self {
        Self {
            code,
            started,
            preparation: Preparation::default(),
            safety: Safety::default(),
            consent: Consent::default(),
            stage: Stage::Arriving,
            mode: PhantomData,
        }
    }

    /// The reference code.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// The day on which it began.
    #[must_use]
    pub fn started(&self) -> Date {
        self.started
    }

    /// What was prepared.
    #[must_use]
    pub fn preparation(&self) -> &Preparation {
        &self.preparation
    }

    /// The safety answers.
    #[must_use]
    pub fn safety(&self) -> &Safety {
        &self.safety
    }

    /// What the person agreed to.
    #[must_use]
    pub fn consent(&self) -> &Consent {
        &self.consent
    }

    /// What may be kept, and what is.
    #[must_use]
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// The notes, when the person agreed to have them.
    #[must_use]
    pub fn notes(&self) -> Option<&Notes> {
        match &self.stage {
            Stage::Talking(notes) => Some(notes),
            Stage::Arriving
            | Stage::Unrecorded(_)
            | Stage::Connecting(_)
            | Stage::Observing(_)
            | Stage::Declined(_)
            | Stage::Withdrawn
            | Stage::Stopped => None,
        }
    }

    /// The signs that were marked, on the paths that have them.
    #[must_use]
    pub fn signs(&self) -> Option<&Checklist> {
        match &self.stage {
            Stage::Talking(notes) => Some(&notes.signs),
            Stage::Observing(observed) => Some(&observed.signs),
            Stage::Arriving | Stage::Unrecorded(_) | Stage::Connecting(_) | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => None,
        }
    }

    /// Whether the worker judges that life or wellbeing is threatened.
    #[must_use]
    pub fn life_threatened(&self) -> bool {
        match &self.stage {
            Stage::Talking(notes) => notes.life_threatened,
            Stage::Unrecorded(outcome) => outcome.life_threatened,
            Stage::Connecting(handover) => handover.life_threatened,
            Stage::Observing(observed) => observed.life_threatened,
            Stage::Arriving | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => false,
        }
    }

    /// The urgent action, on the paths that have one.
    #[must_use]
    pub fn urgent(&self) -> Option<&UrgentAction> {
        match &self.stage {
            Stage::Talking(notes) => Some(&notes.urgent),
            Stage::Unrecorded(outcome) => Some(&outcome.urgent),
            Stage::Connecting(handover) => Some(&handover.urgent),
            Stage::Observing(observed) => Some(&observed.urgent),
            Stage::Arriving | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => None,
        }
    }

    /// Whether words of the worker's own are kept: only where the person agreed to notes or to be connected. Elsewhere
    /// they could name someone who didn't want that.
    #[must_use]
    pub fn keeps_words(&self) -> bool {
        matches!(self.stage, Stage::Talking(_) | Stage::Connecting(_))
    }

    /// The agency to connect with, on the paths that have one.
    #[must_use]
    pub fn connect(&self) -> Option<RecipientId> {
        match &self.stage {
            Stage::Unrecorded(outcome) => outcome.connect,
            Stage::Connecting(handover) => handover.connect,
            Stage::Arriving | Stage::Talking(_) | Stage::Observing(_) | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => None,
        }
    }

    /// Whether this event would erase something that was noted. Such an event does nothing until it is confirmed.
    #[must_use]
    pub fn would_erase(&self, pack: &Pack, event: &Event) -> bool {
        let Some(stage) = self.stage_after(pack, event) else { return false };
        let holds = match &self.stage {
            Stage::Talking(notes) => !notes.is_empty(),
            Stage::Unrecorded(outcome) => *outcome != Outcome::default(),
            Stage::Connecting(handover) => *handover != Handover::default(),
            Stage::Observing(observed) => *observed != Observed::default(),
            Stage::Arriving | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => false,
        };
        holds && std::mem::discriminant(&stage) != std::mem::discriminant(&self.stage)
    }

    /// Whether a yes to talk can be given at all: the worker's path is known, it is safe, the words fit the age, and the
    /// limits of confidentiality were explained first.
    #[must_use]
    pub fn may_ask(&self, pack: &Pack) -> bool {
        let consent = &self.consent;
        self.preparation.path.is_some() && self.safety.verdict(pack) == SafetyVerdict::Safe && consent.age.is_some() && consent.limits_explained
    }

    /// The stage to which an event that changes path or consent leads; `None` for other events.
    fn stage_after(&self, pack: &Pack, event: &Event) -> Option<Stage> {
        match event {
            Event::PathChosen(path) => Some(Self::stage_for(Some(*path), &self.consent_for(*path))),
            Event::ConsentAnswered(Ask::Talk, Decision::Yes) if !self.may_ask(pack) => None,
            Event::ConsentAnswered(ask, decision) => Some(Self::stage_for(self.preparation.path, &self.consent.clone().answered(*ask, *decision))),
            Event::Withdrawn => Some(Stage::Withdrawn),
            Event::StoppedForNow => Some(Stage::Stopped),
            _ => None,
        }
    }

    /// The consent that holds on a path. A yes to be connected is not a yes to talk, nor the other way round: on another
    /// path the person is asked again.
    fn consent_for(&self, path: Path) -> Consent {
        if self.preparation.path.is_none_or(|it| it == path) {
            return self.consent.clone();
        }
        Consent { talk: None, notes: None, contact: None, ..self.consent.clone() }
    }

    /// The stage that belongs to a path and a consent, empty; what is kept moves into it only when the kind is the same.
    fn stage_for(path: Option<Path>, consent: &Consent) -> Stage {
        match (path, consent.talk, consent.notes) {
            (Some(Path::ObserveOnly), _, _) => Stage::Observing(Observed::default()),
            (None, _, _) | (Some(_), None, _) | (Some(Path::Trained), Some(Decision::Yes), None) => Stage::Arriving,
            (Some(_), Some(no @ (Decision::No | Decision::NotNow | Decision::CannotSay)), _) => Stage::Declined(no),
            (Some(Path::NotTrained), Some(Decision::Yes), _) => Stage::Connecting(Handover::default()),
            (Some(Path::Trained), Some(Decision::Yes), Some(Decision::Yes)) => Stage::Talking(Box::default()),
            (Some(Path::Trained), Some(Decision::Yes), Some(_)) => Stage::Unrecorded(Outcome::default()),
        }
    }

    /// The next screening. An event that erases notes does nothing unless it is [`Event::Confirmed`]; one that the
    /// stage doesn't offer does nothing at all.
    #[must_use]
    pub fn apply(self, pack: &Pack, event: Event) -> Self {
        if matches!(self.stage, Stage::Withdrawn | Stage::Stopped) {
            return self;
        }
        match event {
            Event::Confirmed(event) => self.happened(pack, *event),
            event if self.would_erase(pack, &event) => self,
            event => self.happened(pack, event),
        }
    }

    fn happened(mut self, pack: &Pack, event: Event) -> Self {
        // Everything that the stage decides comes first, since it needs the screening as it was.
        if let Some(stage) = self.stage_after(pack, &event)
            && std::mem::discriminant(&stage) != std::mem::discriminant(&self.stage)
        {
            self.stage = stage;
        }
        match event {
            Event::PathChosen(path) => {
                self.consent = self.consent_for(path);
                self.preparation.path = Some(path);
            }
            Event::InterpreterChosen(interpreter) => self.preparation.interpreter = Some(interpreter),
            Event::SettingChosen(setting) => self.preparation.setting = Some(setting),
            Event::PrepWritten(field, typed) => self.preparation = self.preparation.written(field, &typed),
            Event::WentOnWithoutContacts => self.preparation.without_contacts = true,
            Event::SafetyAnswered(id, answer) => self.safety = self.safety.answered(id, answer),
            Event::MadeSafe(id) => self.safety = self.safety.made_safe(id),
            Event::AgeChosen(age) => self.consent.age = Some(age),
            Event::LimitsExplained => self.consent.limits_explained = true,
            Event::ConsentAnswered(Ask::Talk, Decision::Yes) if !self.may_ask(pack) => {}
            Event::ConsentAnswered(ask, decision) => {
                self.consent = self.consent.answered(ask, decision);
                if let Stage::Declined(kept) = &mut self.stage
                    && ask == Ask::Talk
                {
                    *kept = decision;
                }
            }
            Event::DeciderChosen(decider) => self.consent.decider = Some(decider),
            Event::DeciderInvolved(sure) => self.consent.decider_involved = Some(sure),
            Event::Withdrawn => {
                self.preparation = Preparation { path: self.preparation.path, ..Preparation::default() };
                self.safety = Safety::default();
                self.consent = Consent::default();
            }
            Event::StoppedForNow => self.consent = Consent::default(),
            Event::Confirmed(event) => return self.happened(pack, *event),
            event => self.stage = self.stage.apply(pack, event),
        }
        self
    }
}

impl Stage {
    /// What an event does within a stage.
    fn apply(self, pack: &Pack, event: Event) -> Self {
        match self {
            Self::Talking(notes) => Self::Talking(Box::new(notes.apply(pack, event))),
            Self::Unrecorded(outcome) => Self::Unrecorded(outcome.apply(event)),
            Self::Connecting(handover) => Self::Connecting(handover.apply(event)),
            Self::Observing(observed) => Self::Observing(observed.apply(event)),
            other @ (Self::Arriving | Self::Declined(_) | Self::Withdrawn | Self::Stopped) => other,
        }
    }
}

impl Outcome {
    /// The worker's rating.
    #[must_use]
    pub fn rating(&self) -> &WorkerRating {
        &self.rating
    }

    fn apply(mut self, event: Event) -> Self {
        match event {
            Event::ConnectChosen(recipient) => self.connect = (self.connect != Some(recipient)).then_some(recipient),
            Event::LifeThreatened => self.life_threatened = !self.life_threatened,
            // No words of the worker's own here: they could name the person, who didn't want notes.
            Event::RatingChosen(rating) => self.rating.chosen = rating,
            Event::UrgentWritten(UrgentField::By, typed) => self.urgent = self.urgent.timed(&typed),
            _ => {}
        }
        self
    }
}

impl Handover {
    /// Safe ways to reach the person.
    #[must_use]
    pub fn contact(&self) -> &SafeContact {
        &self.contact
    }

    fn apply(mut self, event: Event) -> Self {
        match event {
            Event::ConnectChosen(recipient) => self.connect = (self.connect != Some(recipient)).then_some(recipient),
            Event::LifeThreatened => self.life_threatened = !self.life_threatened,
            Event::ContactWritten(field, typed) => self.contact = self.contact.written(field, &typed),
            Event::UrgentWritten(field, typed) => self.urgent = self.urgent.written(field, &typed),
            _ => {}
        }
        self
    }
}

impl Observed {
    /// The signs seen.
    #[must_use]
    pub fn signs(&self) -> &Checklist {
        &self.signs
    }

    fn apply(mut self, event: Event) -> Self {
        match event {
            // Only what was seen, or told by someone else: nobody spoke with the person.
            Event::SignTapped(sign, ground @ (Ground::Seen | Ground::Told)) => self.signs = self.signs.toggled(sign, ground),
            Event::LifeThreatened => self.life_threatened = !self.life_threatened,
            Event::UrgentWritten(UrgentField::By, typed) => self.urgent = self.urgent.timed(&typed),
            _ => {}
        }
        self
    }
}

fn toggle<T: Ord + Copy>(set: &mut crate::domain::ordered::Set<T>, item: T) {
    if !set.remove(&item) {
        set.insert(item);
    }
}

impl Notes {
    fn replied(&mut self, question: crate::domain::pack::QuestionId, change: impl FnOnce(Reply) -> Reply) {
        let reply = change(self.replies.remove(&question).unwrap_or_default());
        if !reply.is_empty() {
            self.replies.insert(question, reply);
        }
    }

    fn apply(mut self, pack: &Pack, event: Event) -> Self {
        match event {
            Event::OptionTapped(id, option) => self.replied(id, |it| it.toggled(pack, id, option)),
            Event::SilenceTapped(id, silence) => self.replied(id, |it| it.silenced(silence)),
            Event::AnswerWritten(id, typed) => self.replied(id, |it| it.written(pack.question(id), &typed)),
            Event::SpecifyWritten(id, typed) => self.replied(id, |it| it.specified(pack.question(id), &typed)),
            Event::NoteWritten(id, typed) => self.replied(id, |it| it.noted(&typed)),
            Event::SignTapped(sign, ground) => self.signs = self.signs.toggled(sign, ground),
            Event::ToldEnough => self.told_enough = !self.told_enough,
            Event::LifeThreatened => self.life_threatened = !self.life_threatened,
            Event::RatingChosen(rating) => self.rating.chosen = rating,
            Event::RatingReasonWritten(typed) => self.rating.reason = Typed::new(&typed, NOTE_LIMIT),
            Event::UrgentWritten(field, typed) => self.urgent = self.urgent.written(field, &typed),
            Event::ProfileTapped(profile) => toggle(&mut self.profiles, profile),
            Event::ProfileWordsWritten(typed) => self.profile_words = Typed::new(&typed, NOTE_LIMIT),
            Event::ReferralTapped(service, profile) if pack.profile(profile).column => toggle(&mut self.referrals, (service, profile)),
            Event::ReferredToWritten(service, typed) => {
                if typed.is_empty() {
                    self.referred_to.remove(&service);
                } else {
                    self.referred_to.insert(service, Typed::new(&typed, FIELD_LIMIT));
                }
            }
            Event::HelpWritten(line, field, typed) => {
                if line == self.help.len() && line < HELP_LINES {
                    self.help.push(HelpGiven::default());
                }
                if let Some(help) = self.help.get_mut(line) {
                    *help = std::mem::take(help).written(field, &typed);
                }
            }
            Event::HelpRemoved(line) if line < self.help.len() => drop(self.help.remove(line)),
            Event::ContactWritten(field, typed) => self.contact = self.contact.written(field, &typed),
            Event::RecipientAdded(recipient) => self.shares.change(recipient, |_| ()),
            Event::ShareAnswered(recipient, decision) => self.shares.change(recipient, |it| it.agreed = Some(decision)),
            Event::ShareTapped(recipient, category) => {
                self.shares.change(recipient, |it| toggle(&mut it.categories, category));
            }
            _ => {}
        }
        self
    }
}
