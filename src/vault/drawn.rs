//! Random numbers, from the system or the browser. Nothing is made where there are none.

use zeroize::Zeroize;

use crate::talk::Refusal;

/// So many random bytes.
pub(super) fn bytes<const N: usize>() -> Result<[u8; N], Refusal> {
    let mut bytes = [0; N];
    // Without random numbers there is nothing this program can make; the page says that it failed.
    getrandom::getrandom(&mut bytes).map_err(|_| Refusal::Message)?;
    Ok(bytes)
}

/// A random number below `end`, each equally likely: draws that would favour the low ones are thrown away.
pub(super) fn below(end: u16) -> Result<u16, Refusal> {
    let fair = u16::MAX - u16::MAX % end.max(1);
    loop {
        let mut drawn = bytes::<2>()?;
        let number = u16::from_le_bytes(drawn);
        drawn.zeroize();
        if number < fair {
            return Ok(number % end.max(1));
        }
    }
}
