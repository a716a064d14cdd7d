//! AES-256 ZIP files, for partners who can open nothing else (7-Zip and most other programs for archives do). Weaker than a
//! sealed file: the name inside is not hidden, and a guess at the passphrase costs a thousandth of what it costs there, so
//! that only a made passphrase will do. Off unless the deployment turns it on.
//!
//! One file, not compressed, encrypted as `WinZip`'s AE-2 says. Written here and not by a crate for archives: the one there is
//! writes AE-1, whose check sum of the text lets a guess at the text be checked. The primitives are crates.

use aes::Aes256;
use aes::cipher::{KeyIvInit, StreamCipher};
use ctr::Ctr128LE;
use hmac::{Hmac, Mac};
use sha1::Sha1;
use zeroize::Zeroizing;

use super::drawn;
use super::padding::padded;
use super::secret::Secret;
use crate::talk::{LARGEST_FILE, Refusal};

/// The text's length is a whole number of these: the length of what is inside stands in the file for all to see.
const STEP: usize = 64 * 1024;
/// How often a guess at the passphrase is hashed. The format has no other number.
const ROUNDS: u32 = 1000;
/// 1 January 1980: when it was made is nobody's business.
const DATE: [u8; 4] = [0, 0, 0x21, 0];
/// AES: AE-2, 256 bits, not compressed.
const FIELD: [u8; 11] = [0x01, 0x99, 7, 0, 2, 0, b'A', b'E', 3, 0, 0];

/// Puts a text into a ZIP file, under a name such as `note.txt`.
///
/// # Errors
/// [`Refusal::Message`] when the text is too long or the name isn't one of a few plain letters.
pub fn seal(secret: &Secret, name: &str, text: &str) -> Result<Vec<u8>, Refusal> {
    let plain = name.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'.'));
    if !plain || !(1..=60).contains(&name.len()) || name.starts_with('.') || text.len() > LARGEST_FILE - 2 * STEP {
        return Err(Refusal::Message);
    }
    let mut inside = padded("", text, STEP);
    let length = inside.len();
    let salt = drawn::bytes::<16>()?;
    // Two keys, for hiding and for proving, and two bytes by which a mistyped passphrase is noticed.
    let mut keys = Zeroizing::new([0; 66]);
    pbkdf2::pbkdf2_hmac::<Sha1>(secret.as_str().as_bytes(), &salt, ROUNDS, &mut keys[..]);
    let (hiding, rest) = keys.split_at(32);
    let (proving, notice) = rest.split_at(32);
    // The format counts blocks from 1, smallest byte first.
    let mut counter = [0; 16];
    counter[0] = 1;
    let mut cipher = Ctr128LE::<Aes256>::new_from_slices(hiding, &counter).map_err(|_| Refusal::Message)?;
    cipher.apply_keystream(&mut inside);
    let proof = <Hmac<Sha1> as Mac>::new_from_slice(proving).map_err(|_| Refusal::Message)?.chain_update(&inside).finalize().into_bytes();
    let proof = proof.get(..10).unwrap_or_default();

    // What both headers say of the file: version 5.1, encrypted, AES, the date, no check sum, lengths.
    let number = |it: usize| u32::try_from(it).unwrap_or(u32::MAX).to_le_bytes();
    let short = |it: usize| u16::try_from(it).unwrap_or(u16::MAX).to_le_bytes();
    let packed = salt.len() + notice.len() + length + proof.len();
    let about = [&[51, 0, 1, 0, 99, 0][..], &DATE, &[0; 4], &number(packed), &number(length), &short(name.len()), &short(FIELD.len())].concat();
    let head = [b"PK\x03\x04", &about[..], name.as_bytes(), &FIELD].concat();
    // No comment, first disk, a plain file, at the beginning.
    let entry = [b"PK\x01\x02\x33\x00", &about[..], &[0; 14], name.as_bytes(), &FIELD].concat();
    let begin = head.len() + packed;
    let end = [b"PK\x05\x06", &[0; 4][..], &[1, 0, 1, 0], &number(entry.len()), &number(begin), &[0; 2]].concat();
    Ok([&head[..], &salt, notice, &inside, proof, &entry, &end].concat())
}
