//! What follows: which questions are in play, which lines of the rating rule apply, what is still open.
//!
//! Three truths (yes, no, unknown) are kept by two worlds: the *known* one holds what was noted, the *possible* one
//! also everything that nobody has ruled out. A condition that holds in the first is true, one that doesn't even hold
//! in the second is false, and between them is "unknown". Conditions have no "not", so more facts never make one false.

mod world;

pub use world::{Finding, World};

use crate::domain::ordered::Set;
use crate::domain::pack::{Agency, Condition, Pack, QuestionId, Rating};
use crate::domain::screening::held::Held;
use crate::domain::screening::{Mode, Screening};

/// Yes, no, or unknown. Unknown never counts as no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It was ruled out.
    No,
    /// Nobody knows yet.
    Unknown,
    /// It was noted.
    Yes,
}

/// Whether a condition holds.
#[must_use]
pub fn truth(pack: &Pack, known: &World, possible: &World, condition: &Condition) -> Truth {
    if known.holds(pack, condition) {
        Truth::Yes
    } else if possible.holds(pack, condition) {
        Truth::Unknown
    } else {
        Truth::No
    }
}

/// The rating that the rule gives to a world: the highest level of any line that applies.
#[must_use]
pub fn rate(pack: &Pack, world: &World) -> Rating {
    pack.rule().lines.iter().filter(|it| world.holds(pack, &it.when)).map(|it| it.level).max().unwrap_or(Rating::Low)
}

/// Whether an option was chosen, in this world, that says this agency can be told.
#[must_use]
pub fn marks(pack: &Pack, world: &World, agency: Agency) -> bool {
    world.holds(pack, &Condition::Mark(agency))
}

/// Whether a question is in play: a follow-up only once what it follows was answered so.
#[must_use]
pub fn is_asked<M: Mode>(pack: &Pack, screening: &Screening<M>, question: QuestionId) -> bool {
    match &pack.question(question).ask_if {
        None => true,
        Some(Condition::Option(parent, option)) => {
            is_asked(pack, screening, *parent) && screening.notes().and_then(|it| it.reply(*parent)).is_some_and(|it| it.chosen().contains(option))
        }
        Some(condition) => World::known(pack, screening).holds(pack, condition),
    }
}

/// Whether the person can be left to answer this question by themselves: it is in play, and nobody has to look or to explain
/// something for it.
#[must_use]
pub fn can_be_handed<M: Mode>(pack: &Pack, screening: &Screening<M>, question: QuestionId) -> bool {
    screening.notes().is_some() && pack.is_for_the_person(question) && is_asked(pack, screening, question)
}

/// Hands these questions over to the person, as far as they can be. `None` when none of them can.
#[must_use]
pub fn hand_over<M: Mode>(pack: &Pack, screening: &Screening<M>, chosen: &Set<QuestionId>) -> Option<Held> {
    let chosen = chosen.iter().copied().filter(|it| can_be_handed(pack, screening, *it)).collect();
    Held::start(pack, screening, &chosen)
}
