//! Typing the passphrase: each wrong one doubles the time until the next may be tried, from 1 s to 60 s. What is kept is
//! never erased for it, unless the deployment wants that after so many. The vault keeps the count beside the key, and counts a
//! try before it looks at it, so that neither a reload nor a kill begins it anew.

/// The longest wait, in seconds.
pub const LONGEST: u16 = 60;

/// How often a wrong passphrase was typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tries {
    wrong: u16,
}

impl Tries {
    /// So many.
    #[must_use]
    pub fn of(wrong: u16) -> Self {
        Self { wrong }
    }

    /// How many they are.
    #[must_use]
    pub fn count(self) -> u16 {
        self.wrong
    }

    /// One more.
    #[must_use]
    pub fn one_more(self) -> Self {
        Self { wrong: self.wrong.saturating_add(1) }
    }

    /// Seconds until the next may be tried.
    #[must_use]
    pub fn wait(self) -> u16 {
        match self.wrong.checked_sub(1) {
            None => 0,
            Some(doubled) => 1_u16.checked_shl(u32::from(doubled.min(6))).unwrap_or(LONGEST).min(LONGEST),
        }
    }

    /// Whether it was tried so often that what is kept is erased. Asked after a wrong one only: a try that was cut short before
    /// it was looked at counts, but erases nothing, since it may have been the right one.
    #[must_use]
    pub fn erases(self, after: Option<u16>) -> bool {
        after.is_some_and(|it| self.wrong >= it)
    }

    /// How many are left until then, where there is an end: at least one, since only a wrong one erases.
    #[must_use]
    pub fn left(self, after: Option<u16>) -> Option<u16> {
        after.map(|it| it.saturating_sub(self.wrong).max(1))
    }
}
