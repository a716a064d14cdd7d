//! The only code that touches the browser beyond Yew: one file for each thing that it is asked for. Nothing here panics;
//! what the browser refuses is reported or left out.

pub(crate) mod clock;
pub(crate) mod download;
pub(crate) mod focus;
pub(crate) mod history;
pub(crate) mod notice;
pub(crate) mod print;
pub(crate) mod random;
pub(crate) mod viewport;
