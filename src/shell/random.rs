//! Random bytes from the browser's cryptographic source, for the reference code and the names of files.

use crate::domain::screening::Code;

fn bytes<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0_u8; N];
    web_sys::window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// A new reference code; `None` where the browser has no such source.
pub(crate) fn code() -> Option<Code> {
    bytes().map(Code::new)
}

/// What a file's name is made of.
pub(crate) fn mark() -> [u8; 6] {
    bytes().unwrap_or_default()
}
