//! The age file format (age v1), by the `age` crate, behind a reader of our own that is stricter and has limits.
//!
//! Before the crate sees a file, its text form is taken off and the whole header is gone over: the crate lets through some
//! headers that the format forbids, and asks for as much work as a file says. Nothing is handed out unless all of it is
//! authentic.

use std::fmt;
use std::io::{Read, Write};
use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, scrypt, x25519};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bech32::primitives::decode::CheckedHrpstring;
use zeroize::{Zeroize, Zeroizing};

use super::fault::Fault;
use super::secret::Secret;
use crate::talk::{LARGEST_FILE, Refusal};

/// How much work a passphrase costs: scrypt with N = 2^17, which needs 128 MiB.
pub const WORK: u8 = 17;
/// The most work that we do to open a file: N = 2^20, 1 GiB.
pub const MOST_WORK: u8 = 20;
/// Most bytes of a header: some hundred recipients.
const LONGEST_HEADER: usize = 64 * 1024;
/// Most people a file may be sealed for when we read it.
const MOST_STANZAS: usize = 64;

/// Where the text form is looked for: some letters may have been put before it.
const LOOKED_AT: usize = 256;
/// What the lines around the text form begin with.
const RULE: &[u8] = b"-----";
const MAGIC: &[u8] = b"age-encryption.org/";
const VERSION: &[u8] = b"age-encryption.org/v1\n";
const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";

/// Points of small order on the curve, with the top bit off: with these as “public keys”, anyone could open the file.
const SMALL_ORDER: [[u8; 32]; 7] = [
    [0; 32],
    small(1),
    [
        0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4, 0x6a, 0xda, 0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1,
        0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49, 0xb8, 0x00,
    ],
    [
        0x5f, 0x9c, 0x95, 0xbc, 0xa3, 0x50, 0x8c, 0x24, 0xb1, 0xd0, 0xb1, 0x55, 0x9c, 0x83, 0xef, 0x5b, 0x04, 0x44, 0x5c, 0xc4, 0x58, 0x1c, 0x8e,
        0x86, 0xd8, 0x22, 0x4e, 0xdd, 0xd0, 0x9f, 0x11, 0x57,
    ],
    // One less than the prime, the prime, and one more.
    near_prime(0xec),
    near_prime(0xed),
    near_prime(0xee),
];

const fn small(number: u8) -> [u8; 32] {
    let mut point = [0; 32];
    point[0] = number;
    point
}

const fn near_prime(lowest: u8) -> [u8; 32] {
    let mut point = [0xff; 32];
    point[0] = lowest;
    point[31] = 0x7f;
    point
}

/// A private key. It can't be printed.
#[derive(Clone)]
pub struct Identity(x25519::Identity);

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity")
    }
}

impl Identity {
    /// A new one.
    #[must_use]
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Reads one in its written form (`AGE-SECRET-KEY-1…`).
    ///
    /// # Errors
    /// [`Refusal::NotAKey`] when it isn't one.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        // A key mistyped in one letter is caught by the form's own check sum.
        x25519::Identity::from_str(text).map(Self).map_err(|_| Refusal::NotAKey)
    }

    /// Its written form.
    #[must_use]
    pub fn written(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// Its public half.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }
}

/// A public key.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(x25519::Recipient);

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Whom a worker writes to is nobody's business either.
        f.write_str("Recipient")
    }
}

impl Recipient {
    /// Reads one in its written form (`age1…`), in small letters, and no other.
    ///
    /// # Errors
    /// [`Refusal::NotAKey`] when it isn't one, or is one that protects nothing.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let written = CheckedHrpstring::new::<bech32::Bech32>(text).map_err(|_| Refusal::NotAKey)?;
        let mut point: Vec<u8> = written.byte_iter().collect();
        if let Some(last) = point.last_mut() {
            *last &= 0x7f;
        }
        if SMALL_ORDER.iter().any(|it| it[..] == point[..]) {
            return Err(Refusal::NotAKey);
        }
        let it = x25519::Recipient::from_str(text).map(Self).map_err(|_| Refusal::NotAKey)?;
        if it.written() == text { Ok(it) } else { Err(Refusal::NotAKey) }
    }

    /// Its written form.
    #[must_use]
    pub fn written(&self) -> String {
        self.0.to_string()
    }
}

/// What a file is opened with.
#[derive(Clone, Copy, Debug)]
pub enum Key<'a> {
    /// A passphrase.
    Secret(&'a Secret),
    /// Private keys; any may fit.
    Identities(&'a [Identity]),
}

/// What a file asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// A passphrase, and for so much work (the logarithm of scrypt's N).
    Secret(u8),
    /// A private key.
    Identity,
}

/// Seals bytes for public keys.
///
/// # Errors
/// [`Refusal::NotAKey`] when there are none.
pub fn seal_to(recipients: &[Recipient], plain: &[u8]) -> Result<Vec<u8>, Refusal> {
    let sealer = age::Encryptor::with_recipients(recipients.iter().map(|it| &it.0 as &dyn age::Recipient)).map_err(|_| Refusal::NotAKey)?;
    write(sealer, plain)
}

/// Seals bytes with a passphrase.
///
/// # Errors
/// [`Refusal::Memory`] when the device has too little memory for the work.
pub fn seal_with(secret: &Secret, plain: &[u8]) -> Result<Vec<u8>, Refusal> {
    room_for(WORK).map_err(Refusal::from)?;
    let mut recipient = scrypt::Recipient::new(SecretString::from(secret.as_str().to_owned()));
    recipient.set_work_factor(WORK);
    let sealer = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).map_err(|_| Refusal::Message)?;
    write(sealer, plain)
}

fn write(sealer: age::Encryptor, plain: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut out = sealer.wrap_output(Vec::with_capacity(plain.len() + plain.len() / 1000 + 1000)).map_err(|_| Refusal::Message)?;
    out.write_all(plain).and_then(|()| out.finish()).map_err(|_| Refusal::Message)
}

/// What a file asks for, from its header alone.
///
/// # Errors
/// Why it is no file that we read.
pub fn asks(file: &[u8]) -> Result<Asks, Fault> {
    header(&bare(file, LARGEST_FILE)?)
}

/// Opens a file.
///
/// # Errors
/// Why it doesn't open.
pub fn open(file: &[u8], key: Key<'_>) -> Result<Zeroizing<Vec<u8>>, Fault> {
    open_within(LARGEST_FILE, file, key)
}

/// Opens a file that has up to so many bytes. The program opens none larger than [`LARGEST_FILE`]; some test vectors are.
///
/// # Errors
/// Why it doesn't open.
pub fn open_within(most: usize, file: &[u8], key: Key<'_>) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let file = bare(file, most)?;
    let asks = header(&file)?;
    // Cut off before what is inside begins, a file has no whole header.
    let opener =
        age::Decryptor::new_buffered(&file[..]).map_err(|why| if matches!(why, DecryptError::Io(_)) { Fault::Header } else { fault(&why) })?;
    let reader = match (asks, key) {
        (Asks::Secret(work), Key::Secret(secret)) => {
            room_for(work)?;
            let mut identity = scrypt::Identity::new(SecretString::from(secret.as_str().to_owned()));
            identity.set_max_work_factor(MOST_WORK);
            opener.decrypt(std::iter::once(&identity as &dyn age::Identity))
        }
        (Asks::Identity, Key::Identities(identities)) => opener.decrypt(identities.iter().map(|it| &it.0 as &dyn age::Identity)),
        (Asks::Secret(_), Key::Identities(_)) | (Asks::Identity, Key::Secret(_)) => return Err(Fault::NoMatch),
    };
    let mut plain = Zeroizing::new(Vec::with_capacity(file.len()));
    reader.map_err(|why| fault(&why))?.read_to_end(&mut plain).map_err(|_| Fault::Payload)?;
    Ok(plain)
}

/// Whether the memory that the work needs can be had: running out of it later would end the program.
fn room_for(work: u8) -> Result<(), Fault> {
    if work > MOST_WORK {
        return Err(Fault::Work);
    }
    let mut trial: Vec<u8> = Vec::new();
    // 128 × r × N bytes, with r = 8, and some for everything else.
    trial.try_reserve_exact((1024_usize << work) + 1024 * 1024).map_err(|_| Fault::Memory)
}

fn fault(why: &DecryptError) -> Fault {
    match why {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => Fault::NoMatch,
        DecryptError::ExcessiveWork { .. } => Fault::Work,
        DecryptError::InvalidMac => Fault::Mac,
        DecryptError::Io(_) => Fault::Payload,
        // And whatever a later version of the crate adds.
        DecryptError::InvalidHeader | DecryptError::UnknownFormat | _ => Fault::Header,
    }
}

/// The file without the text form that may be around it.
fn bare(file: &[u8], most: usize) -> Result<Zeroizing<Vec<u8>>, Fault> {
    if file.len() > most {
        return Err(Fault::Size);
    }
    let start = file.get(..file.len().min(LOOKED_AT)).unwrap_or_default();
    let is_bare = start.starts_with(MAGIC) || !start.windows(RULE.len()).any(|it| it == RULE);
    if is_bare {
        return Ok(Zeroizing::new(file.to_vec()));
    }
    let text = str::from_utf8(file.trim_ascii()).map_err(|_| Fault::Armor)?;
    let mut lines = text.split('\n').map(|it| it.strip_suffix('\r').unwrap_or(it));
    if lines.next() != Some(BEGIN) {
        return Err(Fault::Armor);
    }
    let mut coded = String::with_capacity(text.len());
    let mut last = false;
    for line in &mut lines {
        if line == END {
            // Nothing may come after it.
            let bytes = BASE64_STANDARD.decode(&coded).map_err(|_| Fault::Armor)?;
            return if lines.next().is_none() { Ok(Zeroizing::new(bytes)) } else { Err(Fault::Armor) };
        }
        // All lines are full but the last.
        if last || line.is_empty() || line.len() > 64 {
            return Err(Fault::Armor);
        }
        last = line.len() < 64;
        coded.push_str(line);
    }
    Err(Fault::Armor)
}

/// Goes over the header as the format has it, line by line, and says what it asks for.
fn header(file: &[u8]) -> Result<Asks, Fault> {
    let text = file.strip_prefix(VERSION).ok_or(Fault::Header)?;
    let mut lines =
        text.get(..text.len().min(LONGEST_HEADER)).unwrap_or_default().split_inclusive(|it| *it == b'\n').map(|it| it.strip_suffix(b"\n"));
    let mut next = || lines.next().flatten().ok_or(Fault::Header);
    let (mut asks, mut stanzas, mut secrets) = (Asks::Identity, 0, 0);
    loop {
        let line = next()?;
        if let Some(mac) = line.strip_prefix(b"--- ") {
            let whole = mac.len() == 43 && mac.iter().all(|it| is_base64(*it));
            return match (whole, stanzas, secrets) {
                (false, ..) | (_, 0, _) => Err(Fault::Header),
                (true, _, 0) | (true, 1, 1) => Ok(asks),
                // With another way in beside it, a passphrase would be no proof of who sealed it.
                (true, ..) => Err(Fault::Header),
            };
        }
        let mut arguments = line.strip_prefix(b"-> ").ok_or(Fault::Header)?.split(|it| *it == b' ');
        if arguments.clone().any(|it| it.is_empty() || !it.iter().all(u8::is_ascii_graphic)) {
            return Err(Fault::Header);
        }
        stanzas += 1;
        if arguments.next() == Some(b"scrypt") {
            secrets += 1;
            asks = Asks::Secret(work(arguments.nth(1).unwrap_or_default())?);
        }
        // Full lines, then one that is not full, even where it is empty.
        loop {
            let line = next()?;
            if line.len() > 64 || !line.iter().all(|it| is_base64(*it)) {
                return Err(Fault::Header);
            }
            if line.len() < 64 {
                break;
            }
        }
        if stanzas > MOST_STANZAS {
            return Err(Fault::Header);
        }
    }
}

/// The work a passphrase stanza asks for: a number without a leading zero or sign.
fn work(argument: &[u8]) -> Result<u8, Fault> {
    let text = str::from_utf8(argument).map_err(|_| Fault::Header)?;
    let plain = text.bytes().all(|it| it.is_ascii_digit()) && !text.starts_with('0');
    let work = text.parse().ok().filter(|_| plain).ok_or(Fault::Header)?;
    if work > MOST_WORK { Err(Fault::Work) } else { Ok(work) }
}

fn is_base64(it: u8) -> bool {
    it.is_ascii_alphanumeric() || it == b'+' || it == b'/'
}

/// Bytes as text.
pub(super) fn text(mut plain: Zeroizing<Vec<u8>>) -> Result<Zeroizing<String>, Fault> {
    match String::from_utf8(std::mem::take(&mut *plain)) {
        Ok(text) => Ok(Zeroizing::new(text)),
        Err(why) => {
            why.into_bytes().zeroize();
            Err(Fault::Text)
        }
    }
}
