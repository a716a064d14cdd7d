//! The age file format (age v1). Sealing, and unwrapping a file's key, is done by the `age` crate.
//!
//! The frame of a file is read here: the text form around it, the header and the chunks. The crate's own reader lets through
//! headers that the format forbids, does as much work as a file asks for, and brings translations and their interpreter along,
//! a third of this whole program. Nothing is handed out unless all of it is authentic. What this reader must do is known to
//! the letter: the format's 143 test vectors.

use std::fmt;
use std::io::Write;
use std::str::FromStr;

use age::{DecryptError, scrypt, x25519};
use age_core::format::{FileKey, Stanza};
use age_core::primitives::hkdf;
use age_core::secrecy::{ExposeSecret, SecretString};
use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD};
use bech32::primitives::decode::CheckedHrpstring;
use chacha20poly1305::ChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit};
use hmac::{Hmac, Mac};
use sha2::Sha256;
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
const VERSION: &[u8] = b"age-encryption.org/v1";
/// Bytes of random numbers before what is inside.
const NONCE: usize = 16;
/// What is inside is sealed in chunks of this length, each with its tag.
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
/// Bytes of a file's key.
const FILE_KEY: usize = 16;
/// Bytes of what a hybrid key is agreed with: 1088 for ML-KEM-768 and 32 for X25519.
const HYBRID_SHARE: usize = 1088 + 32;
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
        let point = <[u8; 32]>::try_from(written.byte_iter().collect::<Vec<_>>()).map_err(|_| Refusal::NotAKey)?;
        if is_small_order(point) {
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
    Header::read(&bare(file, LARGEST_FILE)?).map(|it| it.asks)
}

/// Opens a file.
///
/// # Errors
/// Why it doesn't open.
pub fn open(file: &[u8], key: Key<'_>) -> Result<Zeroizing<Vec<u8>>, Fault> {
    open_within(LARGEST_FILE, file, key)
}

/// Opens a file that has up to so many bytes. The program opens none larger than [`LARGEST_FILE`] but drafts; some test vectors
/// are.
///
/// # Errors
/// Why it doesn't open.
pub fn open_within(most: usize, file: &[u8], key: Key<'_>) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let file = bare(file, most)?;
    let header = Header::read(&file)?;
    let unwrapped = match (header.asks, key) {
        (Asks::Secret(work), Key::Secret(secret)) => {
            room_for(work)?;
            let mut identity = scrypt::Identity::new(SecretString::from(secret.as_str().to_owned()));
            identity.set_max_work_factor(MOST_WORK);
            age::Identity::unwrap_stanzas(&identity, &header.stanzas)
        }
        (Asks::Identity, Key::Identities(identities)) => identities.iter().find_map(|it| age::Identity::unwrap_stanzas(&it.0, &header.stanzas)),
        (Asks::Secret(_), Key::Identities(_)) | (Asks::Identity, Key::Secret(_)) => None,
    };
    let file_key = unwrapped.unwrap_or(Err(DecryptError::NoMatchingKeys)).map_err(|why| fault(&why))?;
    header.is_authentic(&file_key)?;
    let chunk_key = Zeroizing::new(hkdf(header.nonce, b"payload", file_key.expose_secret()));
    chunks(&ChaCha20Poly1305::new((&*chunk_key).into()), header.payload)
}

/// What is inside, chunk by chunk. Each has its number and whether it is the last one bound to it.
fn chunks(cipher: &ChaCha20Poly1305, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    let count = sealed.len().div_ceil(CHUNK + TAG);
    for (place, chunk) in sealed.chunks(CHUNK + TAG).enumerate() {
        let last = place + 1 == count;
        // Eleven bytes of the number, greatest first, and one that marks the last chunk.
        let number = (place as u128) << 8 | u128::from(last);
        let [_, _, _, _, nonce @ ..] = number.to_be_bytes();
        let opened = Zeroizing::new(cipher.decrypt(&nonce.into(), chunk).map_err(|_| Fault::Payload)?);
        // Only a file with nothing inside ends with an empty chunk.
        if opened.is_empty() && place > 0 {
            return Err(Fault::Payload);
        }
        plain.extend_from_slice(&opened);
    }
    if count == 0 { Err(Fault::Payload) } else { Ok(plain) }
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
        // A part of the header that is not as it must be, and whatever a later version of the crate adds.
        DecryptError::InvalidHeader | DecryptError::InvalidMac | DecryptError::Io(_) | DecryptError::UnknownFormat | _ => Fault::Header,
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

/// A file, taken apart.
struct Header<'a> {
    asks: Asks,
    /// The file's key, wrapped for each who may open it.
    stanzas: Vec<Stanza>,
    /// What the proof is of: everything before it.
    proven: &'a [u8],
    proof: [u8; 32],
    nonce: &'a [u8],
    payload: &'a [u8],
}

impl<'a> Header<'a> {
    /// Goes over the header as the format has it, line by line.
    fn read(file: &'a [u8]) -> Result<Self, Fault> {
        let mut lines = Lines { file, place: 0 };
        if lines.next()? != VERSION {
            return Err(Fault::Header);
        }
        let (mut asks, mut secrets, mut stanzas) = (Asks::Identity, 0, Vec::new());
        loop {
            let begin = lines.place;
            let line = lines.next()?;
            if let Some(proof) = line.strip_prefix(b"--- ") {
                // With another way in beside it, a passphrase would be no proof of who sealed it.
                let alone = secrets == 0 || stanzas.len() == 1;
                let (nonce, payload) = file.get(lines.place..).and_then(|it| it.split_at_checked(NONCE)).ok_or(Fault::Header)?;
                let proof = decoded(proof)?.try_into().map_err(|_| Fault::Header)?;
                let proven = file.get(..begin + "---".len()).unwrap_or_default();
                return if alone && !stanzas.is_empty() { Ok(Self { asks, stanzas, proven, proof, nonce, payload }) } else { Err(Fault::Header) };
            }
            let line = line.strip_prefix(b"-> ").ok_or(Fault::Header)?;
            let words = line.split(|it| *it == b' ').map(word).collect::<Result<Vec<_>, _>>()?;
            let [tag, arguments @ ..] = &words[..] else { return Err(Fault::Header) };
            if tag == "scrypt" {
                secrets += 1;
                asks = Asks::Secret(work(arguments.get(1).map_or("", |it| it))?);
            }
            let body = lines.body()?;
            if tag == "mlkem768x25519" {
                hybrid(arguments, &body)?;
            }
            stanzas.push(Stanza { tag: tag.clone(), args: arguments.to_vec(), body });
            if stanzas.len() > MOST_STANZAS {
                return Err(Fault::Header);
            }
        }
    }

    /// Whether the header is the one that was sealed.
    fn is_authentic(&self, file_key: &FileKey) -> Result<(), Fault> {
        let key = Zeroizing::new(hkdf(&[], b"header", file_key.expose_secret()));
        let proof = <Hmac<Sha256> as Mac>::new_from_slice(&key[..]).map_err(|_| Fault::Mac)?;
        proof.chain_update(self.proven).verify_slice(&self.proof).map_err(|_| Fault::Mac)
    }
}

/// The lines of a header.
struct Lines<'a> {
    file: &'a [u8],
    place: usize,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Result<&'a [u8], Fault> {
        let rest = self.file.get(self.place..LONGEST_HEADER.min(self.file.len())).ok_or(Fault::Header)?;
        let end = rest.iter().position(|it| *it == b'\n').ok_or(Fault::Header)?;
        self.place += end + 1;
        rest.get(..end).ok_or(Fault::Header)
    }

    /// Full lines, then one that is not full, even where it is empty.
    fn body(&mut self) -> Result<Vec<u8>, Fault> {
        let mut coded = Vec::new();
        loop {
            let line = self.next()?;
            coded.extend_from_slice(line);
            match line.len() {
                ..64 => return decoded(&coded),
                64 => {}
                65.. => return Err(Fault::Header),
            }
        }
    }
}

/// What stands in the one way of writing it in base64, without padding.
fn decoded(coded: &[u8]) -> Result<Vec<u8>, Fault> {
    BASE64_STANDARD_NO_PAD.decode(coded).map_err(|_| Fault::Header)
}

/// A word of a header: letters that can be seen.
fn word(bytes: &[u8]) -> Result<String, Fault> {
    let fine = !bytes.is_empty() && bytes.iter().all(u8::is_ascii_graphic);
    String::from_utf8(bytes.to_vec()).ok().filter(|_| fine).ok_or(Fault::Header)
}

/// Whether a part for a hybrid key (ML-KEM-768 and X25519) is as it must be. We have no such keys, and a file that is only for
/// one is for somebody else; but a damaged one is said to be damaged.
fn hybrid(arguments: &[String], body: &[u8]) -> Result<(), Fault> {
    let [share] = arguments else { return Err(Fault::Header) };
    let share = decoded(share.as_bytes())?;
    let Some((_, point)) = share.split_last_chunk() else { return Err(Fault::Header) };
    let whole = share.len() == HYBRID_SHARE && body.len() == FILE_KEY + TAG;
    if whole && !is_small_order(*point) { Ok(()) } else { Err(Fault::Header) }
}

/// Whether a point of the curve is of small order.
fn is_small_order(mut point: [u8; 32]) -> bool {
    point[31] &= 0x7f;
    SMALL_ORDER.contains(&point)
}

/// The work a passphrase stanza asks for: a number without a leading zero or sign.
fn work(argument: &str) -> Result<u8, Fault> {
    let plain = argument.bytes().all(|it| it.is_ascii_digit()) && !argument.starts_with('0');
    let work = argument.parse().ok().filter(|_| plain).ok_or(Fault::Header)?;
    if work > MOST_WORK { Err(Fault::Work) } else { Ok(work) }
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
