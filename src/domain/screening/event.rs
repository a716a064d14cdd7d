//! Everything a worker can do, in the past tense. Events say what happened; the screening decides what follows.

use super::checklist::Ground;
use super::consent::{Age, Ask, Decider, Decision};
use super::notes::{ContactField, HelpField, UrgentField};
use super::preparation::{Interpreter, Path, PrepField, Setting};
use super::safety::Sure;
use crate::domain::pack::{Category, OptionId, ProfileId, QuestionId, Rating, RecipientId, SafetyId, ServiceId, SignId};

use super::answer::Silence;

/// Something that happened. An event that the present stage doesn't offer leaves the screening as it was.
#[derive(Clone, PartialEq, Eq)]
pub enum Event {
    /// The worker said what they may do.
    PathChosen(Path),
    /// The worker said who interprets.
    InterpreterChosen(Interpreter),
    /// The worker named the kind of place.
    SettingChosen(Setting),
    /// A field of the preparation was typed into.
    PrepWritten(PrepField, String),
    /// The worker goes on although no referral contact is configured.
    WentOnWithoutContacts,
    /// A safety question was answered.
    SafetyAnswered(SafetyId, Sure),
    /// “Now it is safe” was tapped: what was unsafe was made safe, or a tap before this one was a slip.
    MadeSafe(SafetyId),
    /// The worker said how old the person is, as far as they know.
    AgeChosen(Age),
    /// The limits of confidentiality were explained.
    LimitsExplained,
    /// The person answered one of the three asks.
    ConsentAnswered(Ask, Decision),
    /// The worker said who decides for the child.
    DeciderChosen(Decider),
    /// The worker said whether that person may be part of the harm.
    DeciderInvolved(Sure),
    /// An option was tapped.
    OptionTapped(QuestionId, OptionId),
    /// A silence was tapped.
    SilenceTapped(QuestionId, Silence),
    /// A text or date was typed.
    AnswerWritten(QuestionId, String),
    /// "Another, in a few words" was typed.
    SpecifyWritten(QuestionId, String),
    /// A short note was typed.
    NoteWritten(QuestionId, String),
    /// A ground of a sign was tapped.
    SignTapped(SignId, Ground),
    /// The worker marked, or unmarked, that the person told enough or is in distress.
    ToldEnough,
    /// The worker marked, or unmarked, that life or wellbeing is threatened.
    LifeThreatened,
    /// The worker chose a rating, or (`None`) kept the suggested one.
    RatingChosen(Option<Rating>),
    /// The reason for the worker's rating was typed.
    RatingReasonWritten(String),
    /// A field of the urgent action was typed.
    UrgentWritten(UrgentField, String),
    /// A profile was tapped.
    ProfileTapped(ProfileId),
    /// "Explain briefly" was typed.
    ProfileWordsWritten(String),
    /// A cell of the matrix was tapped.
    ReferralTapped(ServiceId, ProfileId),
    /// To whom a row is referred was typed.
    ReferredToWritten(ServiceId, String),
    /// A line of help already given was typed into; a line past the end makes a new one.
    HelpWritten(usize, HelpField, String),
    /// A line of help was taken out.
    HelpRemoved(usize),
    /// A field of the safe contact was typed.
    ContactWritten(ContactField, String),
    /// The worker named one more recipient to ask the person about. Nothing is agreed by it.
    RecipientAdded(RecipientId),
    /// The person answered whether this recipient may be told anything.
    ShareAnswered(RecipientId, Decision),
    /// The person agreed, or no longer, that this kind is shared with this recipient.
    ShareTapped(RecipientId, Category),
    /// On the paths without notes: the agency to connect with was chosen.
    ConnectChosen(RecipientId),
    /// The person took back everything. Confirmed by the worker.
    Withdrawn,
    /// The worker ended the conversation for now. Confirmed by the worker.
    StoppedForNow,
    /// The worker confirmed an event that erases what was noted.
    Confirmed(Box<Event>),
}

impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Event")
    }
}
