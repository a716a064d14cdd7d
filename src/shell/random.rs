//! Random bytes from the browser's cryptographic source, for the reference code.

use crate::domain::screening::Code;

/// A new reference code; `None` where the browser has no such source.
pub(crate) fn code() -> Option<Code> {
    let mut bytes = [0_u8; 5];
    web_sys::window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(Code::new(bytes))
}
