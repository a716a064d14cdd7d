//! The signs that were noticed, each with how it came to be known. A sign that isn't marked says nothing.

use crate::domain::ordered::{Map, Set};

use crate::domain::pack::{SignId, words};

words! {
    /// How a sign came to be known.
    Ground {
        /// The worker saw it.
        Seen = "seen",
        /// The person said so.
        Said = "said",
        /// Someone else told it.
        Told = "told",
    }
}

/// The marked signs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checklist {
    marks: Map<SignId, Set<Ground>>,
}

impl Checklist {
    /// How this sign came to be known; empty when it isn't marked.
    pub fn grounds(&self, sign: SignId) -> impl Iterator<Item = Ground> {
        self.marks.get(&sign).into_iter().flatten().copied()
    }

    /// Whether this sign is marked on this ground.
    #[must_use]
    pub fn is_marked(&self, sign: SignId, ground: Ground) -> bool {
        self.marks.get(&sign).is_some_and(|it| it.contains(&ground))
    }

    /// The marked signs, in the pack's order.
    pub fn marked(&self) -> impl Iterator<Item = SignId> {
        self.marks.keys().copied()
    }

    /// How many signs are marked.
    #[must_use]
    pub fn len(&self) -> usize {
        self.marks.len()
    }

    /// Whether none is marked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    #[must_use]
    pub(in crate::domain) fn toggled(mut self, sign: SignId, ground: Ground) -> Self {
        let none_left = self.marks.change(sign, |grounds| {
            if !grounds.remove(&ground) {
                grounds.insert(ground);
            }
            grounds.is_empty()
        });
        if none_left {
            self.marks.remove(&sign);
        }
        self
    }
}
