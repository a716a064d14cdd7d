//! Why a file does not open. Only the kind: no text of the format's library, no secret and no answer is ever in it.

use crate::talk::Refusal;

/// Why an age file does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is larger than we read.
    Size,
    /// The text form around it is damaged.
    Armor,
    /// It isn't an age file, or its header is damaged.
    Header,
    /// It asks for more work than we do, or is for a passphrase where a key is at hand, or the other way round.
    Work,
    /// The passphrase or key isn't one of those it is sealed for.
    NoMatch,
    /// The header was changed after sealing.
    Mac,
    /// What is inside was changed or cut.
    Payload,
    /// There is too little memory to open it.
    Memory,
    /// What is inside isn't text.
    Text,
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Size | Fault::Armor | Fault::Header | Fault::Work | Fault::Text => Self::NotSealed,
            Fault::NoMatch => Self::WrongSecret,
            Fault::Mac | Fault::Payload => Self::Damaged,
            Fault::Memory => Self::Memory,
        }
    }
}
