//! Files that leave: sealed for the keys of those who may read them, or with a passphrase. And the keys of an agency.

use zeroize::Zeroizing;

use super::envelope::{self, Asks, Identity, Key, Recipient};
use super::fault::Fault;
use super::padding::{padded, unpadded};
use super::secret::{self, Secret};
use crate::talk::{LARGEST_FILE, Refusal};

/// A sealed file's length is a whole number of these, and so much as the format adds.
const STEP: usize = 64 * 1024;
/// Most people a file is sealed for.
const MOST: usize = 20;
/// Longest text of a key file.
const LONGEST_KEY: usize = 20_000;

/// A new key pair.
#[derive(Debug)]
pub struct NewKey {
    /// The public half, in its written form (`age1…`).
    pub recipient: String,
    /// The words by which two people compare it.
    pub words: String,
    /// The private half, sealed with the passphrase: an age file with a key file in it, as other programs write it too.
    pub file: Vec<u8>,
}

/// Seals a text for public keys (`age1…`). Whoever sealed it can't open it again.
///
/// # Errors
/// [`Refusal::NotAKey`] when one of them is none, or there are none or too many; [`Refusal::Message`] when the text is too long.
pub fn seal_to(recipients: &[String], text: &str) -> Result<Vec<u8>, Refusal> {
    if recipients.is_empty() || recipients.len() > MOST {
        return Err(Refusal::NotAKey);
    }
    let recipients = recipients.iter().map(|it| Recipient::read(it)).collect::<Result<Vec<_>, _>>()?;
    envelope::seal_to(&recipients, &room(text)?)
}

/// Seals a text with a passphrase.
///
/// # Errors
/// [`Refusal::Memory`] when the device has too little memory; [`Refusal::Message`] when the text is too long.
pub fn seal_with(secret: &Secret, text: &str) -> Result<Vec<u8>, Refusal> {
    envelope::seal_with(secret, &room(text)?)
}

/// The text, padded, if what comes of it can be read again.
fn room(text: &str) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    if text.len() > LARGEST_FILE - 2 * STEP {
        return Err(Refusal::Message);
    }
    Ok(padded("", text, STEP))
}

/// Opens a file with a passphrase as it was typed.
///
/// # Errors
/// [`Refusal::NotSealed`] when it is no such file, or is for a key; [`Refusal::WrongSecret`]; [`Refusal::Damaged`];
/// [`Refusal::Memory`].
pub fn unseal_with(file: &[u8], typed: &str) -> Result<Zeroizing<String>, Refusal> {
    if envelope::asks(file)? == Asks::Identity {
        return Err(Refusal::NotSealed);
    }
    let first = envelope::open(file, Key::Secret(&Secret::typed(typed)?));
    let plain = match (first, Secret::verbatim(typed)) {
        // Another program may have taken the passphrase as it stands, with its spaces and capitals.
        (Err(Fault::NoMatch), Some(secret)) => envelope::open(file, Key::Secret(&secret)),
        (first, _) => first,
    }?;
    opened(plain)
}

/// Opens a file with the text of a key file: one key a line; empty lines and lines that begin with `#` don't count.
///
/// # Errors
/// [`Refusal::NotAKey`] when there is no key in it, or something else; [`Refusal::NotSealed`] when the file is none, or is for a
/// passphrase; [`Refusal::WrongSecret`] when none of the keys fits; [`Refusal::Damaged`].
pub fn unseal_as(file: &[u8], key: &str) -> Result<Zeroizing<String>, Refusal> {
    let identities = identities(key)?;
    if envelope::asks(file)? != Asks::Identity {
        return Err(Refusal::NotSealed);
    }
    opened(envelope::open(file, Key::Identities(&identities))?)
}

fn opened(plain: Zeroizing<Vec<u8>>) -> Result<Zeroizing<String>, Refusal> {
    let text = envelope::text(plain)?;
    Ok(Zeroizing::new(unpadded(&text).to_owned()))
}

/// The keys in the text of a key file.
///
/// # Errors
/// [`Refusal::NotAKey`] when there is none in it, or something else.
pub fn identities(text: &str) -> Result<Vec<Identity>, Refusal> {
    if text.len() > LONGEST_KEY {
        return Err(Refusal::NotAKey);
    }
    let lines = text.trim_start_matches('\u{FEFF}').lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#'));
    let keys = lines.map(Identity::read).collect::<Result<Vec<_>, _>>()?;
    if keys.is_empty() { Err(Refusal::NotAKey) } else { Ok(keys) }
}

/// Makes a key pair for an agency. The private half is only ever handed out sealed.
///
/// # Errors
/// [`Refusal::Memory`] when the device has too little memory for the work.
pub fn new_key(secret: &Secret) -> Result<NewKey, Refusal> {
    let identity = Identity::generate();
    let recipient = identity.recipient().written();
    let words = secret::fingerprint(&recipient);
    let text = Zeroizing::new(format!("# public key: {recipient}\n# words: {words}\n{}\n", *identity.written()));
    // Not padded: every such file is equally long.
    let file = envelope::seal_with(secret, text.as_bytes())?;
    Ok(NewKey { recipient, words, file })
}

/// The words by which two people compare a public key (`age1…`).
///
/// # Errors
/// [`Refusal::NotAKey`] when it is none.
pub fn fingerprint(recipient: &str) -> Result<String, Refusal> {
    Ok(secret::fingerprint(&Recipient::read(recipient)?.written()))
}
