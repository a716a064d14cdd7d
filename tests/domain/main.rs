//! The domain's tests, in one binary without Yew: stories for behaviour, tables for rules, laws beside examples.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects by failing"
)]
#![allow(unreachable_pub, reason = "nothing is outside of a test binary")]

mod support;

mod stories;
mod rating;
mod overrides;
mod laws;
mod packs;
mod deployment;
mod talk;
mod keeping;
mod held;
mod exports;
mod slots;
mod sealed;
mod sources;
mod inventory;
mod safety_rules;
mod papers;
mod catalogues;
mod contrast;
mod styles;
mod architecture;
