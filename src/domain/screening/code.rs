//! The reference code: it tells two screenings apart and says nothing about anyone.

use std::fmt;

/// Letters and digits that are hard to mistake for each other, read aloud or written by hand.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// Such as `7K3M-Q2XA`: eight characters, 40 bits, from the browser's random source.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code([u8; 8]);

impl Code {
    /// From five random bytes.
    #[must_use]
    pub fn new(random: [u8; 5]) -> Self {
        let mut bits = random.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let mut code = [0; 8];
        for place in &mut code {
            *place = u8::try_from(bits & 31).unwrap_or_default();
            bits >>= 5;
        }
        Self(code)
    }

    /// One letter or digit of those that are hard to mistake, from a random byte.
    pub(in crate::domain) fn letter(random: u8) -> char {
        char::from(ALPHABET.get(usize::from(random & 31)).copied().unwrap_or(b'2'))
    }

    /// Reads a code as written.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (first, last) = text.split_once('-')?;
        (first.len() == 4 && last.len() == 4).then_some(())?;
        let mut code = [0; 8];
        for (place, letter) in code.iter_mut().zip(first.bytes().chain(last.bytes())) {
            *place = u8::try_from(ALPHABET.iter().position(|it| *it == letter)?).ok()?;
        }
        Some(Self(code))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, digit) in self.0.iter().enumerate() {
            if place == 4 {
                f.write_str("-")?;
            }
            write!(f, "{}", Self::letter(*digit))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({self})")
    }
}
