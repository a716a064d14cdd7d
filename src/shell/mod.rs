//! The only code that touches the browser beyond Yew: one file for each thing that it is asked for. Nothing here panics;
//! what the browser refuses is reported or left out.

pub mod clock;
pub mod download;
pub mod focus;
pub mod history;
pub mod notice;
pub mod print;
pub mod random;
