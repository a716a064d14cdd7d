//! What is seen, as plain data: the places of the walk and the words of an output. No browser, and no rule of its own.

pub mod document;
pub mod findings;
pub mod sharing;
pub mod question;
pub mod walk;
pub mod words;
