//! What earlier versions wrote opens for ever. The files are never written anew; a new version adds its own folder.

use first_contact::vault::draft::newest;
use first_contact::vault::keyslot::{Cost, Slot};
use first_contact::vault::sealed::{unseal_as, unseal_with};
use first_contact::vault::secret::Secret;

/// The passphrase of the fixtures, and of nothing else.
const SECRET: &str = "apple-river-blanket-orange-window-silver-garden";
/// A key that protects nothing but the fixtures.
const KEY: &str = include_str!("../fixtures/sealed/v1/key.txt");

#[test]
fn a_draft_of_version_1_opens() {
    let slot = Slot::read(include_bytes!("../fixtures/drafts/v1/k")).unwrap();
    assert_eq!((slot.cost(), slot.hours(), slot.facts.sequence), (Cost::FLOOR, 24, 2));
    let identity = slot.open(&Secret::typed(SECRET).unwrap()).unwrap();
    let copies: [&[u8]; 2] = [include_bytes!("../fixtures/drafts/v1/a"), include_bytes!("../fixtures/drafts/v1/b")];
    let found = newest(&identity, &copies, slot.facts.sequence).unwrap();
    assert_eq!((found.draft.sequence, found.older, &found.damaged[..]), (2, false, &[false, false][..]));
    assert_eq!(*found.draft.text, include_str!("../fixtures/drafts/v1/draft.json").trim_end());
}

#[test]
fn sealed_files_of_version_1_open() {
    let inside = include_str!("../fixtures/sealed/v1/sealed.json").trim_end();
    assert_eq!(*unseal_as(include_bytes!("../fixtures/sealed/v1/key.age"), KEY).unwrap(), inside);
    assert_eq!(*unseal_with(include_bytes!("../fixtures/sealed/v1/passphrase.age"), SECRET).unwrap(), inside);
}
