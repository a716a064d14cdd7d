//! Every screen as markup, drawn natively by Yew's server renderer: snapshots for what has a shape, checks for what
//! must hold on all of them. What only a browser can show (focus, dialogs, print) is tested in `tests/e2e`.
#![cfg(feature = "markup")]
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

mod walks;
mod keeping;
mod held;
mod snapshots;
mod checks;
mod examples;
