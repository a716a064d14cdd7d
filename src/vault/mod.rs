//! What is cryptographic: passphrases, the key slot, drafts, sealed files. Bytes in, bytes out; nothing here knows where
//! they are kept, what the time is, or what a page looks like. The only thing it takes from outside is random numbers.
//!
//! ```text
//! secret ─ a passphrase: made, folded, refused when weak          drawn ─ random numbers
//! keyslot ─ a draft's key, wrapped with the passphrase            envelope ─ the age file format, read strictly
//! draft ─ sealed to that key; the newest of several copies        zip ─ for partners who can open nothing else
//! sealed ─ files that leave, for a key or for a passphrase        fault ─ why a file does not open
//! tries ─ how many passphrases were wrong
//! ```
//!
//! Two parts are only in the browser, and the only ones that touch it: `worker` answers the page, `store` keeps what is kept.

pub mod secret;
pub mod keyslot;
pub mod tries;
pub mod draft;
pub mod sealed;
pub mod zip;
pub mod envelope;
pub mod fault;
mod drawn;
mod padding;
#[cfg(target_arch = "wasm32")]
mod store;
#[cfg(target_arch = "wasm32")]
pub mod worker;
