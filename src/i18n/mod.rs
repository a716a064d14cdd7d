//! Words. Every text that a person sees comes from a catalogue. English is in the program; the other languages are compiled
//! from `locales/` into files of their own, and read when they are chosen.

mod catalogue;
pub mod intl;
mod language;

pub use catalogue::{Catalogue, Key, Unreadable};
pub use language::{Direction, Language, Scope};

/// The messages of the interface (`locales/en/app.ftl`).
#[allow(missing_docs, reason = "each constant carries its English text as documentation")]
pub mod key {
    use super::Key;

    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}
