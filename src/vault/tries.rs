//! The count of wrong passphrases, as it stands in a small file of its own beside the key slot.
//!
//! ```text
//!   0  "try" · version 1
//!   4  count u16 · the same with every bit turned u16
//!   8  end
//! ```
//!
//! It is no secret and not authentic: whoever can change files of the browser could as well copy the key slot and try elsewhere.
//! It holds up those who have the page alone. So a file that is missing or damaged counts as none, and no fault in it stands
//! between a good passphrase and the draft.

use crate::domain::keeping::tries::Tries;

const HEAD: [u8; 4] = *b"try\x01";

/// As it is kept.
#[must_use]
pub fn write(tries: Tries) -> [u8; 8] {
    let [a, b, c, d] = HEAD;
    let [low, high] = tries.count().to_le_bytes();
    [a, b, c, d, low, high, !low, !high]
}

/// Reads it as it is kept; none when it is no such count.
#[must_use]
pub fn read(bytes: &[u8]) -> Tries {
    match bytes {
        [head @ .., low, high, not_low, not_high] if *head == HEAD && (!low, !high) == (*not_low, *not_high) => {
            Tries::of(u16::from_le_bytes([*low, *high]))
        }
        _ => Tries::default(),
    }
}
