//! How a language counts, writes numbers and dates, and lists things. In the program the browser's own `Intl` is asked, which knows
//! every language ([`install`]); otherwise these are the rules of the languages that we ship, and dates and numbers as they are.

use std::cell::Cell;

/// Who knows it.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// The case of a choice for a whole number.
    pub plural: fn(&str, u32) -> String,
    /// A whole number in the digits of a language.
    pub number: fn(&str, u32) -> String,
    /// A year, and after it the month, the day, the hour and the minute as far as they are known.
    pub date: fn(&str, u16, &[u16]) -> String,
    /// The name of a language (its tag comes second) in a language, where it is known.
    pub language: fn(&str, &str) -> Option<String>,
    /// Two things or more as one text.
    pub list: fn(&str, &[&str]) -> String,
}

thread_local! {
    static RULES: Cell<Rules> = const { Cell::new(Rules { plural: own::plural, number: own::number, date: own::date, language: own::language, list: own::list }) };
}

/// From here on, these are asked.
pub fn install(rules: Rules) {
    RULES.set(rules);
}

/// The case of a choice for this whole number: `one`, `few`, `other` …
#[must_use]
pub fn plural(tag: &str, number: &str) -> String {
    number.parse::<u32>().map_or_else(|_| "other".to_owned(), |it| (RULES.get().plural)(tag, it))
}

/// A whole number in the digits of this language. What is none stays as it is.
#[must_use]
pub fn number(tag: &str, number: &str) -> String {
    match number.parse::<u32>() {
        Ok(it) if !tag.starts_with("en") => (RULES.get().number)(tag, it),
        _ => number.to_owned(),
    }
}

/// A moment (`2026-11-22T14:30`), a day (`2026-11-22`), a month (`2026-11`) or a year, as this language writes it.
#[must_use]
pub fn date(tag: &str, date: &str) -> String {
    let parts: Vec<Option<u16>> = date.split(['-', 'T', ':']).map(|it| it.parse().ok()).collect();
    match parts.as_slice() {
        [Some(year), rest @ ..] if [0, 1, 2, 4].contains(&rest.len()) && rest.iter().all(Option::is_some) => {
            (RULES.get().date)(tag, *year, &rest.iter().flatten().copied().collect::<Vec<_>>())
        }
        _ => date.to_owned(),
    }
}

/// The name of the language `of` in this language, where that is known.
#[must_use]
pub fn language(tag: &str, of: &str) -> Option<String> {
    if tag.starts_with("en") { None } else { (RULES.get().language)(tag, of) }
}

/// Several things as one text: “a, b, c”.
#[must_use]
pub fn list(tag: &str, items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        _ => (RULES.get().list)(tag, items),
    }
}

/// Several things, each of which may have commas: “a, b; c”.
#[must_use]
pub fn series(tag: &str, items: &[impl AsRef<str>]) -> String {
    let between = if has_arabic_commas(tag) { "؛ " } else { "; " };
    items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(between)
}

fn has_arabic_commas(tag: &str) -> bool {
    matches!(tag.split('-').next(), Some("ar" | "fa" | "ur"))
}

mod own {
    pub(super) fn plural(tag: &str, number: u32) -> String {
        let (ten, hundred) = (number % 10, number % 100);
        match tag.split('-').next().unwrap_or_default() {
            "my" => "other",
            "fr" | "fa" | "am" if number <= 1 => "one",
            "ru" | "uk" if ten == 1 && hundred != 11 => "one",
            "ru" | "uk" if (2..=4).contains(&ten) && !(12..=14).contains(&hundred) => "few",
            "ru" | "uk" => "many",
            "ar" if number == 0 => "zero",
            "ar" if number == 2 => "two",
            "ar" if (3..=10).contains(&hundred) => "few",
            "ar" if hundred >= 11 => "many",
            "fr" | "es" if number != 0 && number.is_multiple_of(1_000_000) => "many",
            _ if number == 1 => "one",
            _ => "other",
        }
        .to_owned()
    }

    pub(super) fn number(_: &str, number: u32) -> String {
        number.to_string()
    }

    pub(super) fn date(_: &str, year: u16, rest: &[u16]) -> String {
        let mut before = ["-", "-", " ", ":"].iter();
        rest.iter().fold(format!("{year:04}"), |all, it| format!("{all}{}{it:02}", before.next().unwrap_or(&"")))
    }

    pub(super) fn language(_: &str, _: &str) -> Option<String> {
        None
    }

    pub(super) fn list(tag: &str, items: &[&str]) -> String {
        items.join(if super::has_arabic_commas(tag) { "، " } else { ", " })
    }
}
