//! Whether it is safe to talk. This comes before everything else, and its answers are about the place, not the person.

use crate::domain::ordered::{Map, Set};

use crate::domain::pack::{Pack, SafetyId, words};

words! {
    /// An answer of the worker, or of a child's helper. "Not sure" counts as unsafe wherever safety hangs on it.
    Sure {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not sure.
        NotSure = "not-sure",
    }
}

/// The answers to the safety questions, and what was made safe since.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Safety {
    answers: Map<SafetyId, Sure>,
    made_safe: Set<SafetyId>,
}

/// Whether the conversation may go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SafetyVerdict {
    /// Questions that decide it are still open.
    Open(Vec<SafetyId>),
    /// These answers say: not now. Each has something to do instead.
    NotNow(Vec<SafetyId>),
    /// Go on.
    Safe,
}

impl Safety {
    /// The answer to a question.
    #[must_use]
    pub fn answer(&self, id: SafetyId) -> Option<Sure> {
        self.answers.get(&id).copied()
    }

    /// Whether the worker has since made it safe (apart from a companion, help called).
    #[must_use]
    pub fn was_made_safe(&self, id: SafetyId) -> bool {
        self.made_safe.contains(&id)
    }

    /// Whether the answer is the unsafe one, or was when the conversation began. Making it safe doesn't unmake that.
    #[must_use]
    pub fn is_unsafe(&self, pack: &Pack, id: SafetyId) -> bool {
        let unsafe_yes = pack.safety_question(id).unsafe_yes;
        self.answer(id) == Some(if unsafe_yes { Sure::Yes } else { Sure::No })
    }

    /// Whether the answer calls for something to be done: the unsafe one, or "not sure".
    #[must_use]
    pub fn calls_for_care(&self, pack: &Pack, id: SafetyId) -> bool {
        self.is_unsafe(pack, id) || self.answer(id) == Some(Sure::NotSure)
    }

    /// Whether the conversation may go on.
    #[must_use]
    pub fn verdict(&self, pack: &Pack) -> SafetyVerdict {
        let gates: Vec<SafetyId> = pack.safety_questions().filter(|(_, it)| it.gate).map(|(id, _)| id).collect();
        let open: Vec<SafetyId> = gates.iter().copied().filter(|id| self.answer(*id).is_none()).collect();
        let not_now: Vec<SafetyId> = gates.into_iter().filter(|id| self.calls_for_care(pack, *id) && !self.was_made_safe(*id)).collect();
        if !not_now.is_empty() {
            SafetyVerdict::NotNow(not_now)
        } else if open.is_empty() {
            SafetyVerdict::Safe
        } else {
            SafetyVerdict::Open(open)
        }
    }

    #[must_use]
    pub(in crate::domain) fn answered(mut self, id: SafetyId, answer: Sure) -> Self {
        if self.answers.insert(id, answer) != Some(answer) {
            self.made_safe.remove(&id);
        }
        self
    }

    /// A second tap takes the first one back.
    #[must_use]
    pub(in crate::domain) fn made_safe(mut self, id: SafetyId) -> Self {
        if self.answers.contains_key(&id) && !self.made_safe.remove(&id) {
            self.made_safe.insert(id);
        }
        self
    }
}
