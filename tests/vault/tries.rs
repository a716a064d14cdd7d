//! The count of wrong passphrases as it is kept.

use first_contact::domain::keeping::tries::Tries;
use first_contact::vault::tries::{read, write};

#[test]
fn each_count_comes_back_as_it_was() {
    for it in 0..=u16::MAX {
        assert_eq!(read(&write(Tries::of(it))), Tries::of(it));
    }
}

#[test]
fn what_is_missing_or_damaged_counts_as_none() {
    let whole = write(Tries::of(4));
    for bytes in [&[][..], &[0; 8], &whole[..7], &[&whole[..], &[0]].concat()] {
        assert_eq!(read(bytes), Tries::default());
    }
    for place in 0..whole.len() * 8 {
        let mut turned = whole;
        turned[place / 8] ^= 1 << (place % 8);
        assert_eq!(read(&turned), Tries::default(), "bit {place}");
    }
}
