//! Passphrases. They are made here, never thought up: words of a list, or digits for keyboards without Latin letters.
//!
//! A passphrase has one form, in which it is shown and from which keys are made: small letters and dashes between words
//! (`apple-river-…`), or digits in groups of four (`1234-5678-…`). So another program opens our files with what our screen
//! shows. What is typed is folded to that form: width, case, spaces, dashes and the digits of other scripts don't matter.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use super::drawn;
use crate::talk::{LONGEST_SECRET, Purpose, Refusal, SecretForm};

/// The words: of the BIP39 English list, but for one, without what could hurt. Sorted; no two begin with the same four letters.
const WORDS: &str = include_str!("words.txt");
/// How many there are.
const COUNT: u16 = 1700;
/// How many words a fingerprint has.
const FINGERPRINT: usize = 6;
/// Digits in a group.
const GROUP: usize = 4;

/// The digit zero of the scripts that keyboards write; the other nine follow it. Full-width ones are folded before.
const ZEROS: [char; 35] = [
    '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{B66}', '\u{BE6}', '\u{C66}', '\u{CE6}', '\u{D66}', '\u{DE6}',
    '\u{E50}', '\u{ED0}', '\u{F20}', '\u{1040}', '\u{1090}', '\u{17E0}', '\u{1810}', '\u{1946}', '\u{19D0}', '\u{1A80}', '\u{1A90}', '\u{1B50}',
    '\u{1BB0}', '\u{1C40}', '\u{1C50}', '\u{A620}', '\u{A8D0}', '\u{A900}', '\u{A9D0}', '\u{A9F0}', '\u{AA50}', '\u{ABF0}',
];

/// A passphrase in its one form. Overwritten when it is let go; it can't be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// Makes a passphrase.
    ///
    /// # Errors
    /// [`Refusal::Message`] when the device gives no random numbers.
    pub fn make(form: SecretForm, purpose: Purpose) -> Result<Self, Refusal> {
        loop {
            let mut parts = Parts::default();
            match form {
                SecretForm::Words => {
                    for _ in 0..least(form, purpose) {
                        parts.word(word(drawn::below(COUNT)?));
                    }
                }
                SecretForm::Digits => {
                    for _ in 0..least(form, purpose) {
                        parts.digit(drawn::below(10)?);
                    }
                }
            }
            let made = Self(parts.0);
            // One in millions looks as if a person had thought it up (1111 …); it would be refused when it is typed.
            if made.is_strong(purpose) {
                return Ok(made);
            }
        }
    }

    /// What was typed, folded to the form in which passphrases are shown.
    ///
    /// # Errors
    /// [`Refusal::WrongSecret`] when there is nothing, or too much of it.
    pub fn typed(text: &str) -> Result<Self, Refusal> {
        if text.chars().count() > LONGEST_SECRET {
            return Err(Refusal::WrongSecret);
        }
        let folded = fold(text);
        if folded.is_empty() { Err(Refusal::WrongSecret) } else { Ok(Self(folded)) }
    }

    /// What was typed, when it has the strength of a passphrase that was made here.
    ///
    /// # Errors
    /// [`Refusal::WeakSecret`] when it hasn't. Whether a person thought up six words of the list can't be seen.
    pub fn typed_strong(text: &str, purpose: Purpose) -> Result<Self, Refusal> {
        Self::typed(text).ok().filter(|it| it.is_strong(purpose)).ok_or(Refusal::WeakSecret)
    }

    /// What was typed, letter for letter, where another program may have taken it so; nothing where that is the one form too.
    #[must_use]
    pub fn verbatim(text: &str) -> Option<Self> {
        let text = text.trim();
        let differs = Self::typed(text).is_ok_and(|it| *it.0 != text);
        differs.then(|| Self(Zeroizing::new(text.to_owned())))
    }

    /// Its one form, as it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn is_strong(&self, purpose: Purpose) -> bool {
        let parts: Vec<&str> = self.0.split('-').collect();
        if self.0.bytes().all(|it| it == b'-' || it.is_ascii_digit()) {
            let digits: Zeroizing<Vec<u16>> = Zeroizing::new(self.0.bytes().filter(u8::is_ascii_digit).map(|it| u16::from(it - b'0')).collect());
            digits.len() >= least(SecretForm::Digits, purpose) && distinct(&digits) >= 5 && !is_regular(&digits, 10)
        } else {
            let places: Option<Zeroizing<Vec<u16>>> = parts.iter().map(|it| place(it)).collect::<Option<Vec<_>>>().map(Zeroizing::new);
            let wanted = least(SecretForm::Words, purpose);
            places.is_some_and(|it| it.len() >= wanted && distinct(&it) + 2 >= wanted && !is_regular(&it, COUNT))
        }
    }
}

/// How many words or digits a passphrase has.
#[must_use]
pub fn least(form: SecretForm, purpose: Purpose) -> usize {
    match (form, purpose) {
        (SecretForm::Words, Purpose::Draft) => 6,
        (SecretForm::Words, Purpose::File) => 7,
        (SecretForm::Digits, Purpose::Draft) => 16,
        (SecretForm::Digits, Purpose::File) => 20,
    }
}

/// How many bits a made passphrase is worth, rounded down.
///
/// | | draft | file |
/// |---|---:|---:|
/// | words | 64 | 75 |
/// | digits | 53 | 66 |
#[must_use]
pub fn entropy_bits(form: SecretForm, purpose: Purpose) -> u32 {
    // In thousandths of a bit: log2(1700) = 10.731, log2(10) = 3.321.
    let each = match form {
        SecretForm::Words => 10_731,
        SecretForm::Digits => 3_321,
    };
    u32::try_from(least(form, purpose)).unwrap_or(0) * each / 1000
}

/// The words by which two people compare a public key, from its one written form.
#[must_use]
pub(super) fn fingerprint(recipient: &str) -> String {
    let hash = Sha256::new().chain_update(b"first-contact.key 1 ").chain_update(recipient.as_bytes()).finalize();
    let mut parts = Parts::default();
    for four in hash.chunks_exact(4).take(FINGERPRINT) {
        let number = four.iter().fold(0_u32, |sum, it| sum << 8 | u32::from(*it));
        parts.word(word(u16::try_from(number % u32::from(COUNT)).unwrap_or(0)));
    }
    parts.0.replace('-', " ")
}

/// The words of the list, in their order.
pub fn words() -> impl Iterator<Item = &'static str> {
    WORDS.lines()
}

fn word(place: u16) -> &'static str {
    words().nth(usize::from(place)).unwrap_or_default()
}

fn place(word: &str) -> Option<u16> {
    words().position(|it| it == word).and_then(|it| u16::try_from(it).ok())
}

/// A passphrase as it is put together, with its dashes.
struct Parts(Zeroizing<String>);

impl Default for Parts {
    fn default() -> Self {
        // Long enough for any that is made, so that it doesn't move and leave a copy behind.
        Self(Zeroizing::new(String::with_capacity(120)))
    }
}

impl Parts {
    fn word(&mut self, word: &str) {
        if !self.0.is_empty() {
            self.0.push('-');
        }
        self.0.push_str(word);
    }

    fn digit(&mut self, digit: u16) {
        if self.0.len() % (GROUP + 1) == GROUP {
            self.0.push('-');
        }
        self.0.push(char::from_digit(u32::from(digit), 10).unwrap_or('0'));
    }
}

/// What is typed, in the one form.
fn fold(text: &str) -> Zeroizing<String> {
    // A small letter may join with the mark after it where the capital did not, so it is done again until nothing changes.
    let mut folded = fold_once(text);
    for _ in 0..8 {
        let again = fold_once(&folded);
        if again == folded {
            break;
        }
        folded = again;
    }
    folded
}

fn fold_once(text: &str) -> Zeroizing<String> {
    // Folding can lengthen a character eighteenfold; made large enough at once, it leaves no copy behind.
    let mut flat = Zeroizing::new(String::with_capacity(text.len().saturating_mul(18)));
    for mut it in one_form(text).chars().flat_map(char::to_lowercase) {
        if let Some(digit) = digit(it) {
            flat.push(digit);
        } else if is_mark(it) {
            // Keyboards and chat programs put these in unseen.
        } else if it.is_whitespace() || is_dash(it) {
            if !flat.is_empty() && !flat.ends_with('-') {
                flat.push('-');
            }
        } else {
            flat.push(it);
        }
        it.zeroize();
    }
    if flat.ends_with('-') {
        flat.pop();
    }
    if flat.bytes().all(|it| it == b'-' || it.is_ascii_digit()) {
        // Digits are grouped anew, however they were typed.
        let mut parts = Parts(Zeroizing::new(String::with_capacity(flat.len() * 2)));
        for it in flat.bytes().filter(u8::is_ascii_digit) {
            parts.digit(u16::from(it - b'0'));
        }
        return parts.0;
    }
    flat
}

/// The text in Unicode's form NFKC: full-width letters are letters, ligatures are two. The browser's own tables are taken where
/// there are some; those of the crate would be a quarter of this program.
#[cfg(target_arch = "wasm32")]
fn one_form(text: &str) -> Zeroizing<String> {
    Zeroizing::new(js_sys::JsString::from(text).normalize("NFKC").into())
}

#[cfg(not(target_arch = "wasm32"))]
fn one_form(text: &str) -> Zeroizing<String> {
    let mut form = Zeroizing::new(String::with_capacity(text.len().saturating_mul(18)));
    form.extend(unicode_normalization::UnicodeNormalization::nfkc(text));
    form
}

/// The digit that a digit of any of the scripts stands for.
fn digit(it: char) -> Option<char> {
    if it.is_ascii_digit() {
        return Some(it);
    }
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(it).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    })
}

/// Marks that are not seen: soft hyphens, joiners, directions, byte order.
fn is_mark(it: char) -> bool {
    matches!(it, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// What people and keyboards put between words.
fn is_dash(it: char) -> bool {
    matches!(
        it,
        '-' | '_' | ',' | '.' | ';' | '/' | '|' | '·' | '\u{58A}' | '\u{5BE}' | '\u{60C}' | '\u{2010}'
            ..='\u{2015}' | '\u{2022}' | '\u{2212}' | '\u{3001}' | '\u{30FB}'
    )
}

fn distinct(numbers: &[u16]) -> usize {
    numbers.iter().enumerate().filter(|(place, it)| numbers.iter().position(|other| other == *it) == Some(*place)).count()
}

/// Whether numbers follow a rule that a person would use: the same step again and again, or the same group.
fn is_regular(numbers: &[u16], end: u16) -> bool {
    let steps: Zeroizing<Vec<u16>> = Zeroizing::new(numbers.windows(2).map(|it| if let [a, b] = it { (b + end - a) % end } else { 0 }).collect());
    let same = steps.windows(2).filter(|it| it.first() == it.last()).count();
    let repeats = (1..=numbers.len() / 2).any(|step| numbers.iter().zip(numbers.iter().skip(step)).all(|(a, b)| a == b));
    repeats || same * 2 > steps.len()
}
