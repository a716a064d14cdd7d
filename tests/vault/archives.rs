//! ZIP files. That other programs open them is shown by `tests/interop`.

use first_contact::talk::{LARGEST_FILE, Refusal};
use first_contact::vault::zip::seal;

use crate::support::secret;

#[test]
fn it_is_encrypted_with_the_stronger_of_the_two_ways_and_has_no_check_sum_of_the_text() {
    let file = seal(&secret(), "note.txt", "what was said").unwrap();
    assert!(file.starts_with(b"PK\x03\x04"));
    assert!(!file.windows(8).any(|it| it == b"what was"));
    // The field that says AES: 0x9901, 7 bytes, AE-2, "AE", 256 bits, stored.
    let field = [0x01, 0x99, 7, 0, 2, 0, b'A', b'E', 3, 0, 0];
    assert!(file.windows(field.len()).any(|it| it == field));
    assert_eq!(file[14..18], [0; 4], "a check sum would let a guess at the text be checked");
}

#[test]
fn neither_its_length_nor_its_date_tells_anything() {
    let (short, long) = (seal(&secret(), "note.txt", "x").unwrap(), seal(&secret(), "note.txt", &"x".repeat(65_000)).unwrap());
    assert_eq!(short.len(), long.len());
    assert_eq!(short[10..14], [0, 0, 0x21, 0], "1 January 1980");
}

#[test]
fn its_name_is_of_plain_letters() {
    for name in ["", ".", "../note.txt", "a/b", "a\\b", "note\u{202e}txt", "no te", &"a".repeat(61)] {
        assert_eq!(seal(&secret(), name, "x"), Err(Refusal::Message), "{name:?}");
    }
    assert_eq!(seal(&secret(), "note.txt", &"x".repeat(LARGEST_FILE)), Err(Refusal::Message));
}
