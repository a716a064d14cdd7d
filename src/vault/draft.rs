//! Drafts: a screening as it stands, sealed to the draft's own key after each change. Sealing needs no secret, so the last save
//! before a lock is immediate; and without the public half, which is nowhere on the device, no one can make a false one.
//!
//! There are four copies, two slots in two places. The newest that is whole is the draft.

use std::fmt;

use zeroize::Zeroizing;

use super::envelope::{self, Identity, Key, Recipient};
use super::fault::Fault;
use super::padding::{padded, unpadded};
use crate::talk::Refusal;

/// A sealed draft's length is a whole number of these, and so much as the format adds.
const STEP: usize = 16 * 1024;
/// Longest text of a draft: a record as large as any that is read, and its frame.
const LONGEST: usize = 5 * 1024 * 1024;
/// The first word of what is sealed.
const NAME: &str = "first-contact.draft";
/// The version that is written.
const VERSION: &str = "1";
/// JavaScript holds whole numbers up to this.
const LARGEST_NUMBER: u64 = 1 << 53;

/// A draft that was opened. It can't be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// What was kept.
    pub text: Zeroizing<String>,
    /// Which save it is.
    pub sequence: u64,
    /// When it was kept, in ms since 1970, by the clock of the device.
    pub saved: u64,
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Draft")
    }
}

/// Seals a draft to its own key.
///
/// # Errors
/// [`Refusal::Message`] when it is too long, or a number is larger than JavaScript holds.
pub fn seal(recipient: &Recipient, sequence: u64, now: u64, text: &str) -> Result<Vec<u8>, Refusal> {
    if sequence > LARGEST_NUMBER || now > LARGEST_NUMBER || text.len() > LONGEST {
        return Err(Refusal::Message);
    }
    // The number of the save stands inside: outside, anyone could change it.
    let head = format!("{NAME} {VERSION} {sequence} {now}\n");
    envelope::seal_to(std::slice::from_ref(recipient), &padded(&head, text, STEP))
}

/// Opens a draft.
///
/// # Errors
/// [`Refusal::WrongSecret`] when it is sealed to another key; [`Refusal::Damaged`] when it isn't whole, or no draft.
pub fn open(identity: &Identity, file: &[u8]) -> Result<Draft, Refusal> {
    let opened = envelope::open_within(LONGEST + 1024 * 1024, file, Key::Identities(std::slice::from_ref(identity)));
    // On the device, what is no sealed file was one once.
    let plain = opened.map_err(|why| if why == Fault::NoMatch { Refusal::WrongSecret } else { Refusal::Damaged })?;
    read(&envelope::text(plain).map_err(|_| Refusal::Damaged)?)
}

/// Reads what was sealed: the first line, the draft, the padding.
///
/// # Errors
/// [`Refusal::Damaged`] when it is no draft of a version that we know.
pub fn read(plain: &str) -> Result<Draft, Refusal> {
    let (head, rest) = plain.split_once('\n').ok_or(Refusal::Damaged)?;
    let mut words = head.split(' ');
    let known = words.next() == Some(NAME) && words.next() == Some(VERSION);
    let (sequence, saved) = (number(words.next()), number(words.next()));
    match (known, sequence, saved, words.next()) {
        (true, Some(sequence), Some(saved), None) => Ok(Draft { text: Zeroizing::new(unpadded(rest).to_owned()), sequence, saved }),
        _ => Err(Refusal::Damaged),
    }
}

/// A number in the one way of writing it.
fn number(word: Option<&str>) -> Option<u64> {
    let word = word?;
    let number: u64 = word.parse().ok()?;
    (number <= LARGEST_NUMBER && number.to_string() == word).then_some(number)
}

/// The newest draft that was found, and what is known of the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newest {
    /// The draft.
    pub draft: Draft,
    /// Whether a later save is known to have been there.
    pub older: bool,
    /// Which of the copies could not be opened, in their order: torn while they were written, changed, or of another draft.
    pub damaged: Vec<bool>,
}

/// The newest of the copies that is whole. `known` is the last save that was answered for, as the key slot says.
///
/// # Errors
/// [`Refusal::Nothing`] when there are no copies; [`Refusal::Damaged`] when none of them opens.
pub fn newest(identity: &Identity, copies: &[&[u8]], known: u64) -> Result<Newest, Refusal> {
    if copies.is_empty() {
        return Err(Refusal::Nothing);
    }
    let mut best: Option<Draft> = None;
    let mut damaged = Vec::with_capacity(copies.len());
    for copy in copies {
        let draft = open(identity, copy).ok();
        damaged.push(draft.is_none());
        if let Some(draft) = draft
            && best.as_ref().is_none_or(|it| it.sequence < draft.sequence)
        {
            best = Some(draft);
        }
    }
    let draft = best.ok_or(Refusal::Damaged)?;
    Ok(Newest { older: draft.sequence < known, draft, damaged })
}
