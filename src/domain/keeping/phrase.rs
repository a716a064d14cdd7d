//! A made passphrase as it is shown, and whether what was typed to confirm it is the same. Case, spaces and dashes don't
//! count, and digits of other scripts are digits. The vault folds by its own rules; this only answers "typed again".

/// The zeros of the scripts whose digits count: Arabic-Indic, Persian, Devanagari, Burmese, full-width.
const ZEROS: [char; 5] = ['\u{660}', '\u{6F0}', '\u{966}', '\u{1040}', '\u{FF10}'];

fn plain(letter: char) -> char {
    let digit = ZEROS.iter().find_map(|zero| u32::from(letter).checked_sub(u32::from(*zero)).filter(|it| *it < 10));
    digit.and_then(|it| char::from_digit(it, 10)).unwrap_or(letter)
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase).map(plain).filter(|it| it.is_alphanumeric())
}

/// Whether the two are the same passphrase.
#[must_use]
pub fn is_same(shown: &str, typed: &str) -> bool {
    folded(shown).eq(folded(typed))
}

/// The words or groups of digits, one by one.
pub fn pieces(shown: &str) -> impl Iterator<Item = &str> {
    shown.split([' ', '-']).filter(|it| !it.is_empty())
}
