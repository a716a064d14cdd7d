//! Words. Every text that a person sees comes from a catalogue, compiled from `locales/` when the program is built.

mod catalogue;

pub use catalogue::{Catalogue, Key};

/// The messages of the interface (`locales/en/app.ftl`).
#[allow(missing_docs, reason = "each constant carries its English text as documentation")]
pub mod key {
    use super::Key;

    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}
