//! The small language of "ask only if …" and of the rating rule. It has no "not": whatever is added to the facts can
//! make a condition true but never make it false again, so a rule written in it can't be lowered by a concern.

use super::id::{OptionId, QuestionId, SafetyId, SignId};
use super::{Agency, Strength, Tag};

/// When a rule applies or a question is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// This option was chosen.
    Option(QuestionId, OptionId),
    /// This sign was marked, on whatever ground.
    Sign(SignId),
    /// This safety question has its unsafe answer, now or earlier in the conversation.
    Unsafe(SafetyId),
    /// The person is a child, or may be one.
    Child,
    /// The worker judges that life or wellbeing is threatened.
    Judgement,
    /// An option or sign with this tag was noted.
    Tag(Tag),
    /// An option was chosen that says that this agency should be told.
    Mark(Agency),
    /// At least one option or sign of this strength was noted.
    Strong(Strength),
    /// Weaker findings were noted in at least this many different groups (sections of the form, groups of signs).
    WeakGroups(u8),
    /// All of them.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
}
