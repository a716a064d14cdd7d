//! Keeping a screening on the device, and guarding it: when to cover and lock, when to save, what a draft says. Decisions
//! only; what touches storage and keys is in the vault.

pub mod watch;
pub mod pace;
pub mod tries;
pub mod phrase;
pub mod draft;
pub mod slots;
pub mod hand_back;
