//! Plain parts that know no domain rule: they draw what they are handed and report taps.

mod choices;
mod field;
mod hand_back;
mod help;
mod listen;
mod notice;
mod pieces;
mod script;
mod rich;
mod secret;

pub use choices::{Shape, Tile, choices, choices_with, toggles};
pub use field::{Field, Unkept, error_text, field};
pub use hand_back::{HandBack, HandBackProps};
pub use help::help;
pub use listen::{Listen, ListenProps};
pub use notice::{Tone, notice};
pub use pieces::pieces;
pub use rich::{rich, rich_after};
pub use script::{aloud, recordings, script, script_of, theirs};
pub use secret::{Secret, SecretProps};
