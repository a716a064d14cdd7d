//! The gesture by which the worker takes the device back: one button, held for three seconds. Who can't hold it presses it five
//! times within ten seconds. A tap by chance does nothing. It has no clock: each press comes with a steady one, in ms.

/// So long it is held.
pub const HOLD: u64 = 3_000;
/// Or so often it is pressed …
pub const PRESSES: usize = 5;
/// … within so long.
pub const WITHIN: u64 = 10_000;

/// How far the gesture is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gesture {
    down: Option<u64>,
    presses: Vec<u64>,
}

impl Gesture {
    /// The button goes down. That it is down already changes nothing.
    #[must_use]
    pub fn pressed(mut self, now: u64) -> Self {
        self.down = self.down.or(Some(now));
        self
    }

    /// The button was let go, as a whole press.
    #[must_use]
    pub fn released(mut self, now: u64) -> Self {
        if self.down.take().is_some() {
            self = self.clicked(now);
        }
        self
    }

    /// The finger slid away, or the focus went elsewhere: that was no press.
    #[must_use]
    pub fn dropped(self) -> Self {
        Self { down: None, ..self }
    }

    /// Something pressed the button that neither holds nor lets go, such as a screen reader.
    #[must_use]
    pub fn clicked(mut self, now: u64) -> Self {
        self.presses.push(now);
        self.presses.retain(|it| now.saturating_sub(*it) < WITHIN);
        self
    }

    /// Whether the button is down.
    #[must_use]
    pub fn is_down(&self) -> bool {
        self.down.is_some()
    }

    /// Whether it is done.
    #[must_use]
    pub fn is_done(&self, now: u64) -> bool {
        self.presses.len() >= PRESSES || self.down.is_some_and(|it| now.saturating_sub(it) >= HOLD)
    }
}
