//! How each language counts: our own rules against those of the browser's `Intl`. `tests/e2e/counting.spec.mjs` asks `Intl` and
//! compares it with the file that these tests read.

use std::collections::BTreeMap;

use first_contact::i18n::intl::plural;

use super::command::catalogues::cases;
use super::{LOCALES, source};

/// The file: for each language its cases, and which numbers have which.
fn asked() -> BTreeMap<String, (Vec<String>, BTreeMap<u32, String>)> {
    let json: serde_json::Value = serde_json::from_str(&source("tests/domain/fixtures/counting.json")).unwrap();
    let one = |(tag, it): (&String, &serde_json::Value)| {
        let cases = it["cases"].as_str().unwrap().split(' ').map(str::to_owned).collect();
        let mut numbers = BTreeMap::new();
        for (case, spans) in it["numbers"].as_object().unwrap() {
            for span in spans.as_str().unwrap().split(' ') {
                let (from, to) = span.split_once('-').unwrap_or((span, span));
                numbers.extend((from.parse::<u32>().unwrap()..=to.parse().unwrap()).map(|it| (it, case.clone())));
            }
        }
        (tag.clone(), (cases, numbers))
    };
    json.as_object().unwrap().iter().map(one).collect()
}

#[test]
fn every_language_has_the_cases_that_intl_gives_it() {
    let asked = asked();
    for it in LOCALES.iter() {
        let tag = it.manifest.tag.as_str();
        assert!(asked[tag].0.iter().eq(cases(tag).unwrap()), "{tag}");
    }
}

#[test]
fn our_own_rules_choose_the_case_that_intl_chooses() {
    for (tag, (_, numbers)) in asked() {
        assert!((0..=1000).chain([1_000_000]).all(|it| numbers.contains_key(&it)), "{tag}");
        for (number, case) in numbers {
            assert_eq!(plural(&tag, &number.to_string()), case, "{number} in {tag}");
        }
    }
}
