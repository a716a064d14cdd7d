//! The worker decides. Raising is free; going below a safety floor needs a written reason, which stays beside the
//! computed value.
//!
//! | worker chose | reason written | stands | waits for a reason |
//! |---|---|---|---|
//! | nothing, or the same | – | the suggested rating | no |
//! | higher | – | the worker's | no |
//! | lower, not below the floor | – | the worker's | no |
//! | below the floor | yes | the worker's | no |
//! | below the floor | no | the suggested rating | yes |

use crate::domain::pack::Rating;
use crate::domain::screening::{Text, WorkerRating};

/// The rating that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    rating: Rating,
    suggested: Rating,
    reason: Option<Text>,
    waits: bool,
}

impl Decided {
    pub(super) fn new(suggested: Rating, floor: Rating, worker: &WorkerRating) -> Self {
        let chosen = worker.chosen().unwrap_or(suggested);
        let reason = worker.reason().text().cloned();
        let waits = chosen < floor && reason.is_none();
        let rating = if waits { suggested } else { chosen };
        Self { rating, suggested, reason: reason.filter(|_| rating != suggested), waits }
    }

    /// The rating that stands.
    #[must_use]
    pub fn rating(&self) -> Rating {
        self.rating
    }

    /// The rating that the rule suggests.
    #[must_use]
    pub fn suggested(&self) -> Rating {
        self.suggested
    }

    /// Whether the worker's rating stands in place of the suggested one.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.rating != self.suggested
    }

    /// Why the worker's rating differs, when it does.
    #[must_use]
    pub fn reason(&self) -> Option<&Text> {
        self.reason.as_ref()
    }

    /// Whether the worker chose a rating below the floor and has not written why: until then it doesn't stand.
    #[must_use]
    pub fn waits_for_reason(&self) -> bool {
        self.waits
    }
}
