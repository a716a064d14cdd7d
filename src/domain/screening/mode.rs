//! Real or practice: a type, so that the two can't be mixed. A function that takes a real screening can't be handed a
//! practised one:
//!
//! ```compile_fail
//! use first_contact::domain::screening::{Practice, Real, Screening};
//!
//! fn refers(_: &Screening<Real>) {}
//! fn trains(invented: &Screening<Practice>) {
//!     refers(invented);
//! }
//! ```
//!
//! The same with one mode compiles, so it is the mode that is refused:
//!
//! ```
//! use first_contact::domain::screening::{Practice, Screening};
//!
//! fn refers(_: &Screening<Practice>) {}
//! fn trains(invented: &Screening<Practice>) {
//!     refers(invented);
//! }
//! ```

use std::fmt::Debug;

mod sealed {
    #[expect(unnameable_types, reason = "that nobody outside can name it is what seals the trait")]
    pub trait Sealed {}
    impl Sealed for super::Real {}
    impl Sealed for super::Practice {}
}

/// What a screening is for.
pub trait Mode: sealed::Sealed + Clone + Debug + PartialEq + Eq + Default + 'static {
    /// The word for it in files.
    const WORD: &'static str;
    /// Whether every output must say that it is invented.
    const INVENTED: bool;
}

/// A real person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Real;

/// An invented person, for training.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Practice;

impl Mode for Real {
    const WORD: &'static str = "real";
    const INVENTED: bool = false;
}

impl Mode for Practice {
    const WORD: &'static str = "practice";
    const INVENTED: bool = true;
}
