//! Padding, so that the length of what is sealed does not tell a long story from a short one. One line end and then spaces:
//! whoever opens the file with another program sees nothing odd, and what was padded comes back exactly.

use zeroize::Zeroizing;

/// The text, and so many spaces that its length is a whole number of `step` bytes.
pub(super) fn padded(head: &str, text: &str, step: usize) -> Zeroizing<Vec<u8>> {
    let least = head.len() + text.len() + 1;
    let length = least.next_multiple_of(step);
    // Made at its full length at once: growing would leave copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(length));
    bytes.extend_from_slice(head.as_bytes());
    bytes.extend_from_slice(text.as_bytes());
    bytes.push(b'\n');
    bytes.resize(length, b' ');
    bytes
}

/// The text without its padding. A text that was never padded is left as it is, but for one line end.
pub(super) fn unpadded(text: &str) -> &str {
    text.trim_end_matches(' ').strip_suffix('\n').unwrap_or(text)
}
