//! The instrument that comes with the program.

use std::sync::OnceLock;

use crate::domain::pack::{Pack, Problems};

static PACK: OnceLock<Result<Pack, Problems>> = OnceLock::new();

/// The joint form, read once. It was checked when the program was built and tested, so a problem here means a broken
/// build; the caller says so on screen.
///
/// # Errors
/// The problems of the pack.
pub fn pack() -> Result<&'static Pack, &'static Problems> {
    PACK.get_or_init(|| Pack::read(include_str!(concat!(env!("OUT_DIR"), "/pack.json")))).as_ref()
}
