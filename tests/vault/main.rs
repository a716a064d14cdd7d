//! Passphrases, key slots, drafts and sealed files: what they promise, from outside.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop at what should not be")]

mod support;
mod secrets;
mod keyslots;
mod tries;
mod drafts;
mod files;
mod archives;
mod fixtures;
mod fuzz;
