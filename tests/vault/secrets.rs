//! Passphrases.

use std::collections::HashSet;

use first_contact::talk::{LONGEST_SECRET, Purpose, Refusal, SecretForm};
use first_contact::vault::secret::{Secret, entropy_bits, least, words};
use proptest::prelude::*;

const FORMS: [SecretForm; 2] = [SecretForm::Words, SecretForm::Digits];
const PURPOSES: [Purpose; 2] = [Purpose::Draft, Purpose::File];

fn folded(text: &str) -> String {
    Secret::typed(text).unwrap().as_str().to_owned()
}

fn refused(text: &str) -> bool {
    Secret::typed_strong(text, Purpose::Draft) == Err(Refusal::WeakSecret)
}

#[test]
fn the_list_is_long_sorted_and_told_apart_by_four_letters() {
    let list: Vec<&str> = words().collect();
    assert_eq!(list.len(), 1700);
    assert!(list.is_sorted());
    let starts: HashSet<&str> = list.iter().map(|it| it.get(..4).unwrap_or(it)).collect();
    assert_eq!(starts.len(), list.len());
    assert!(list.iter().all(|it| (3..=8).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_lowercase())));
}

#[test]
fn no_word_of_the_list_could_hurt() {
    let unkind = "abandon abuse arrest army attack baby blood body border boss boy brother buyer cage camp captive casino chase chest child crime cruel \
         danger daughter death debt die disease doctor drug embassy enemy escape evil exile family father fear fight fire flee force gang garbage girl god gun \
         hate head hire hospital hotel hunt hurt husband illegal illness infant injury jail job kidney kill kiss knife labor law leave liar lock love maid \
         marriage master migrant misery mother murder naked nation owner pain panic parent patrol pill pistol police pray prison punch race rape refuse \
         religion rent rescue rifle risk sad salon sell sex shame shoot sick sister skin slave smuggle soldier spy starve steal strike suffer suspect sword \
         target threat trade traffic trap trauma uncle uniform victim violence virus visa wage war weapon wedding whip wife woman wound wrong";
    let list: HashSet<&str> = words().collect();
    let found: Vec<&str> = unkind.split_whitespace().filter(|it| list.contains(it)).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_made_passphrase_is_strong_in_its_form_and_never_the_same() {
    for (form, purpose) in FORMS.into_iter().flat_map(|form| PURPOSES.map(|it| (form, it))) {
        let mut seen = HashSet::new();
        for _ in 0..300 {
            let made = Secret::make(form, purpose).unwrap();
            assert_eq!(Secret::typed_strong(made.as_str(), purpose).unwrap(), made, "its own form");
            let parts = made.as_str().split('-');
            match form {
                SecretForm::Words => assert_eq!(parts.count(), least(form, purpose)),
                SecretForm::Digits => assert!(parts.clone().all(|it| it.len() == 4) && parts.count() * 4 == least(form, purpose)),
            }
            assert!(seen.insert(made.as_str().to_owned()));
        }
    }
}

#[test]
fn every_word_and_digit_is_drawn_about_as_often() {
    let mut drawn = vec![0_u32; 1700];
    let places: std::collections::HashMap<&str, usize> = words().enumerate().map(|(place, it)| (it, place)).collect();
    for _ in 0..6000 {
        for word in Secret::make(SecretForm::Words, Purpose::File).unwrap().as_str().split('-') {
            drawn[places[word]] += 1;
        }
    }
    // 42,000 draws of 1,700 words: Pearson's statistic has 1,699 degrees of freedom, so its spread is 58; six of them away is
    // one in 10^9. A remainder taken without throwing any draw away would be 350 off at a tenth of the words.
    let expected = 42_000.0 / 1700.0;
    let statistic: f64 = drawn.iter().map(|it| (f64::from(*it) - expected).powi(2) / expected).sum();
    assert!((1350.0..2050.0).contains(&statistic), "{statistic}");
}

#[test]
fn the_worth_of_a_passphrase_is_that_of_its_draws() {
    for (form, purpose) in FORMS.into_iter().flat_map(|form| PURPOSES.map(|it| (form, it))) {
        let choices: f64 = if form == SecretForm::Words { 1700.0 } else { 10.0 };
        let exact = choices.log2() * f64::from(u32::try_from(least(form, purpose)).unwrap());
        assert!((0.0..1.0).contains(&(exact - f64::from(entropy_bits(form, purpose)))));
        assert!(exact >= 53.0);
    }
}

#[test]
fn whatever_the_keyboard_the_passphrase_is_the_same() {
    let words = "apple-river-blanket-orange-window-silver";
    for typed in [
        "apple river blanket orange window silver",
        "  Apple  River\tBlanket\nORANGE window silver ",
        "APPLE_RIVER_BLANKET_ORANGE_WINDOW_SILVER",
        "apple, river, blanket, orange, window, silver.",
        "apple\u{2013}river\u{2014}blanket\u{2212}orange\u{2010}window\u{ad}-silver",
        "\u{200f}apple\u{200b}-river-blanket\u{feff}-orange-window-silver\u{200e}",
        "ａｐｐｌｅ　ｒｉｖｅｒ　ｂｌａｎｋｅｔ　ｏｒａｎｇｅ　ｗｉｎｄｏｗ　ｓｉｌｖｅｒ",
        "apple·river·blanket·orange·window·silver",
    ] {
        assert_eq!(folded(typed), words, "{typed:?}");
    }
    let digits = "4821-0937-5567-1204";
    for typed in [
        "4821093755671204",
        " 4821 0937 5567 1204 ",
        "48 21 09 37 55 67 12 04",
        "٤٨٢١ ٠٩٣٧ ٥٥٦٧ ١٢٠٤",
        "۴۸۲۱-۰۹۳۷-۵۵۶۷-۱۲۰۴",
        "४८२१ ०९३७ ५५६७ १२०४",
        "၄၈၂၁ ၀၉၃၇ ၅၅၆၇ ၁၂၀၄",
        "৪৮২১ ০৯৩৭ ৫৫৬৭ ১২০৪",
        "４８２１　０９３７　５５６７　１２０４",
        "٤٨٢١\u{200f} ۰۹۳۷ 5567 १२०४",
    ] {
        assert_eq!(folded(typed), digits, "{typed:?}");
    }
}

#[test]
fn what_a_person_would_think_up_is_refused() {
    for weak in [
        "",
        " ",
        "1234",
        "123456",
        "12345678",
        "hunter2",
        "password",
        "correct horse battery staple",
        "1111 1111 1111 1111",
        "1234 5678 9012 3456",
        "9876543210987654",
        "1234 1234 1234 1234",
        "1212121212121212",
        "0000000000000001",
        "2468024680246802",
        "2026 11 22 2026 11 22",
        "apple apple apple apple apple apple",
        "apple river apple river apple river",
        "ability able about above absent absorb",
        "apple river blanket orange window",
        "apple river blanket orange window silvre",
        "apple river blanket orange window silver 7",
        "яблоко река одеяло апельсин окно серебро",
        "appl rive blan oran wind silv",
    ] {
        assert!(refused(weak), "{weak:?}");
    }
    // Enough for a draft is not enough for a file that travels.
    assert!(!refused("apple river blanket orange window silver") && !refused("4821 0937 5567 1204"));
    for draft in ["apple river blanket orange window silver", "4821 0937 5567 1204"] {
        assert_eq!(Secret::typed_strong(draft, Purpose::File), Err(Refusal::WeakSecret));
    }
}

#[test]
fn nothing_and_too_much_are_wrong() {
    for typed in ["", " - ", "\u{200b}", &"a".repeat(LONGEST_SECRET + 1)] {
        assert_eq!(Secret::typed(typed), Err(Refusal::WrongSecret), "{typed:?}");
    }
    assert!(Secret::typed(&"\u{fdfa}".repeat(LONGEST_SECRET)).is_ok(), "one that folding makes much longer");
}

#[test]
fn a_capital_and_the_marks_after_it_fold_like_the_small_letter() {
    // Found by the fuzzer: the small t joins with the mark, the capital doesn't.
    for (capital, small) in [("T\u{308}", "t\u{308}"), ("J\u{30c}", "j\u{30c}"), ("H\u{331}", "\u{1e96}")] {
        assert_eq!(folded(capital), folded(small));
        assert_eq!(folded(&folded(capital)), folded(capital));
    }
}

#[test]
fn a_passphrase_cannot_be_printed() {
    assert_eq!(format!("{:?}", Secret::typed("apple river").unwrap()), "Secret");
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,60}") {
        if let Ok(once) = Secret::typed(&text)
            && once.as_str().chars().count() <= LONGEST_SECRET {
            prop_assert_eq!(Secret::typed(once.as_str()).unwrap(), once);
        }
    }

    #[test]
    fn digits_of_any_script_are_the_same_digits(digits in "[0-9]{1,24}", zero in prop::sample::select(vec![0x660_u32, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10])) {
        let other: String = digits.chars().map(|it| char::from_u32(zero + it.to_digit(10).unwrap()).unwrap()).collect();
        prop_assert_eq!(Secret::typed(&other).unwrap(), Secret::typed(&digits).unwrap());
    }

    #[test]
    fn two_different_passphrases_never_fold_to_one(a in "[0-9]{20}", b in "[0-9]{20}") {
        prop_assert_eq!(a == b, Secret::typed(&a).unwrap() == Secret::typed(&b).unwrap());
    }
}
