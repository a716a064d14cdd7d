//! When to keep what was noted: after 250 ms of quiet, and while someone types at least each second. One save at a time;
//! what changes meanwhile waits for its end. After a save that failed, again in a while.

/// So long nothing must have changed.
pub const QUIET: u64 = 250;
/// So long a change waits at most: with the save itself it stays under a second.
pub const LONGEST: u64 = 800;
/// So long after a save that failed comes the next.
pub const AGAIN: u64 = 5_000;

/// What to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing: all is kept, or a save is under way.
    Nothing,
    /// Look again in so many ms.
    Wait(u64),
    /// Save.
    Save,
}

/// What changed and what is under way. Times are in ms of a steady clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pace {
    /// The first and the last change that no save has taken along.
    unsaved: Option<(u64, u64)>,
    under_way: bool,
    not_before: u64,
}

impl Pace {
    /// Something changed.
    #[must_use]
    pub fn changed(mut self, now: u64) -> Self {
        self.unsaved = Some((self.unsaved.map_or(now, |it| it.0), now));
        self
    }

    /// A save with everything up to now is under way.
    #[must_use]
    pub fn begun(mut self) -> Self {
        self.unsaved = None;
        self.under_way = true;
        self
    }

    /// The save is kept.
    #[must_use]
    pub fn kept(mut self) -> Self {
        self.under_way = false;
        self.not_before = 0;
        self
    }

    /// The save failed: what it took along is unsaved again.
    #[must_use]
    pub fn failed(mut self, now: u64) -> Self {
        self.under_way = false;
        self.not_before = now.saturating_add(AGAIN);
        self.changed(now)
    }

    /// Whether everything is kept.
    #[must_use]
    pub fn is_kept(self) -> bool {
        self.unsaved.is_none() && !self.under_way
    }

    /// What to do now.
    #[must_use]
    pub fn next(self, now: u64) -> Next {
        let Some((first, last)) = self.unsaved.filter(|_| !self.under_way) else { return Next::Nothing };
        let due = last.saturating_add(QUIET).min(first.saturating_add(LONGEST)).max(self.not_before);
        if now >= due { Next::Save } else { Next::Wait(due - now) }
    }
}
