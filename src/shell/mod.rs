//! The only code that touches the browser beyond Yew: one file for each thing that it is asked for. Nothing here panics;
//! what the browser refuses is reported or left out.

pub(crate) mod clock;
pub(crate) mod cover;
pub(crate) mod download;
pub(crate) mod file;
pub(crate) mod focus;
pub(crate) mod given;
pub(crate) mod history;
pub(crate) mod host;
pub(crate) mod notice;
pub(crate) mod presence;
pub(crate) mod print;
pub(crate) mod random;
pub(crate) mod secret;
pub(crate) mod vault;
pub(crate) mod viewport;
