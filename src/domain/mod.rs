//! What the tool knows. Values and functions only: no browser, no clock, no random, no language strings.
//!
//! The six steps stand in the order in which a screening runs; each may use only the steps above it. What keeps and guards
//! a screening comes after them.

pub mod ordered;
pub mod pack;
pub mod screening;
pub mod rules;
pub mod assessment;
pub mod summary;
pub mod export;
pub mod keeping;
