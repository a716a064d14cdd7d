//! What the tests of the vault share.

use std::sync::LazyLock;

use first_contact::talk::{Purpose, SecretForm};
use first_contact::vault::envelope::Identity;
use first_contact::vault::keyslot::{Cost, Slot};
use first_contact::vault::secret::Secret;

/// 22 November 2026.
pub(crate) const NOW: u64 = 1_795_305_600_000;
pub(crate) const AN_HOUR: u64 = 3_600_000;

pub(crate) fn secret() -> Secret {
    Secret::make(SecretForm::Words, Purpose::File).unwrap()
}

/// A slot at the lowest cost, its key and its passphrase: made once, since that is slow on purpose.
pub(crate) static SLOT: LazyLock<(Slot, Identity, Secret)> = LazyLock::new(|| {
    let (identity, secret) = (Identity::generate(), secret());
    (Slot::wrap(&identity, &secret, Cost::FLOOR, 24, NOW).unwrap(), identity, secret)
});

/// All places of which each is tried: the first and last of a file and every so many between.
pub(crate) fn places(length: usize, step: usize) -> impl Iterator<Item = usize> {
    (0..length).filter(move |it| *it < 300 || *it + 100 > length || it.is_multiple_of(step))
}
