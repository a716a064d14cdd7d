//! When to cover and when to lock. It has no clock: each sight comes with the device's two clocks, the one on the wall
//! that anyone can set and the steady one that some devices stop while they sleep. The one that ran further counts.
//!
//! | sight | does |
//! |---|---|
//! | a touch or a key | begins the waiting anew, unless it was over already |
//! | time passes | warns 20 s before the waiting is over, then locks |
//! | hidden | covers at once; locks when hidden for more than 30 s |
//! | shown again | uncovers, when in time |
//! | frozen | locks |
//! | the two clocks differ by more than 5 min | locks |

/// Hidden for longer than this, it locks.
pub const HIDDEN: u64 = 30_000;
/// The warning comes so long before it locks.
pub const WARNING: u64 = 20_000;
/// A clock that jumps further than this was set by hand, or the device slept.
pub const JUMP: u64 = 300_000;

/// The device's clocks, in ms. Each counts from a beginning of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clocks {
    /// The clock that shows the time of day.
    pub wall: u64,
    /// The clock that nobody can set.
    pub steady: u64,
}

impl Clocks {
    /// How long it is since `before`, by the clock that ran further.
    #[must_use]
    pub fn since(self, before: Self) -> u64 {
        self.wall.saturating_sub(before.wall).max(self.steady.saturating_sub(before.steady))
    }

    fn jumped_since(self, before: Self) -> bool {
        self.wall.saturating_add(before.steady).abs_diff(before.wall.saturating_add(self.steady)) > JUMP
    }
}

/// What the page notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Someone touched the screen or pressed a key.
    Touched,
    /// Time passed.
    Passed,
    /// The page can't be seen any more.
    Hidden,
    /// The page can be seen again.
    Shown,
    /// The system stops the page.
    Frozen,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing: it may be seen.
    Open,
    /// Say that it locks in so many ms.
    Warn(u64),
    /// Cover it.
    Cover,
    /// Cover it, keep it, and drop it.
    Lock,
}

/// What was noticed so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watch {
    patience: u64,
    touched: Clocks,
    last: Clocks,
    hidden: Option<Clocks>,
}

impl Watch {
    /// Begins now, as if just touched. Locks after so many minutes without a touch.
    #[must_use]
    pub fn new(minutes: u16, now: Clocks) -> Self {
        Self { patience: u64::from(minutes) * 60_000, touched: now, last: now, hidden: None }
    }

    /// What to do about this sight. A touch that comes too late doesn't count: whoever touches then may be someone else.
    #[must_use]
    pub fn saw(mut self, sight: Sight, now: Clocks) -> (Self, Verdict) {
        let jumped = now.jumped_since(self.last);
        self.last = now;
        let over = now.since(self.touched) >= self.patience || self.hidden.is_some_and(|it| now.since(it) > HIDDEN);
        match sight {
            Sight::Hidden => self.hidden = self.hidden.or(Some(now)),
            Sight::Shown => self.hidden = None,
            Sight::Touched if !over && !jumped => self.touched = now,
            Sight::Touched | Sight::Passed | Sight::Frozen => {}
        }
        let left = self.patience.saturating_sub(now.since(self.touched));
        let verdict = if over || jumped || sight == Sight::Frozen {
            Verdict::Lock
        } else if self.hidden.is_some() {
            Verdict::Cover
        } else if left <= WARNING {
            Verdict::Warn(left)
        } else {
            Verdict::Open
        };
        (self, verdict)
    }
}
