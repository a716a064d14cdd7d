//! Published test vectors: of the age format, and of each primitive that sealed files and key slots are made of. They run
//! natively, and as WebAssembly in Node (`make prove`): there numbers are 32 bits wide and the primitives take other paths.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop at what should not be")]

mod age_format;
mod primitives;
