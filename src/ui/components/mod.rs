//! Plain parts that know no domain rule: they draw what they are handed and report taps.

mod choices;
mod field;
mod help;
mod notice;
mod script;

pub use choices::{Shape, Tile, choices, choices_with, toggles};
pub use field::{Field, error_text, field};
pub use help::help;
pub use notice::{Tone, notice};
pub use script::script;
