//! Which languages there are.

use crate::domain::export::document::runs_from_the_right;
use crate::domain::pack::{LanguageSettings, is_language_tag, words};

/// A language as the build found it in `locales/`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shipped {
    tag: &'static str,
    name: &'static str,
    english: &'static str,
    direction: &'static str,
    scope: &'static str,
    reviewed: &'static str,
}

/// Every language of this build, by tag.
const SHIPPED: &[Shipped] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

words! {
    /// Which way it is written.
    Direction {
        /// Left to right.
        Ltr = "ltr",
        /// Right to left.
        Rtl = "rtl",
    }
}

words! {
    /// How much of it there is.
    Scope {
        /// Everything.
        Whole = "whole",
        /// Only what is said or shown to the person.
        Person = "person",
    }
}

impl Direction {
    /// Whether a value could disturb the order of a text that is written this way: it has letters that run the other way, or,
    /// from right to left, numbers, which do so too.
    #[must_use]
    pub fn must_set_apart(self, value: &str) -> bool {
        match self {
            Self::Ltr => value.chars().any(runs_from_the_right),
            Self::Rtl => value.chars().any(|it| it.is_numeric() || (it.is_alphabetic() && !runs_from_the_right(it))),
        }
    }
}

/// A language that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    tag: Box<str>,
    name: Box<str>,
    english: Box<str>,
    direction: Direction,
    scope: Scope,
    reviewed: Box<str>,
}

impl Language {
    /// The language that every other is translated from.
    pub(super) fn source() -> Self {
        let known = |it: &&Shipped| it.tag == "en";
        SHIPPED.iter().find(known).map_or_else(
            || Self {
                tag: "en".into(),
                name: "English".into(),
                english: "English".into(),
                direction: Direction::Ltr,
                scope: Scope::Whole,
                reviewed: "".into(),
            },
            Self::of,
        )
    }

    /// The languages that can be chosen in this place: English, then by their English names.
    #[must_use]
    pub fn offered(settings: &LanguageSettings) -> Vec<Self> {
        let more = settings.more.iter().filter_map(|it| Self::new(&it.tag, &it.name, &it.english, &it.direction, &it.scope, &it.reviewed));
        let mut all: Vec<Self> = more.collect();
        all.extend(SHIPPED.iter().filter(|it| settings.more.iter().all(|more| *more.tag != *it.tag)).map(Self::of));
        all.retain(|it| {
            let wanted = settings.offered.is_empty() || settings.offered.contains(&it.tag);
            &*it.tag == "en" || (wanted && !(settings.refuse_drafts && it.is_draft()))
        });
        all.sort_by(|one, other| (&*one.tag != "en", &one.english).cmp(&(&*other.tag != "en", &other.english)));
        all
    }

    fn of(it: &Shipped) -> Self {
        let direction = if it.direction == "rtl" { Direction::Rtl } else { Direction::Ltr };
        let scope = if it.scope == "person" { Scope::Person } else { Scope::Whole };
        Self { tag: it.tag.into(), name: it.name.into(), english: it.english.into(), direction, scope, reviewed: it.reviewed.into() }
    }

    /// A language from what a file says of it; `None` when a part is missing or none of the known words.
    #[must_use]
    pub fn new(tag: &str, name: &str, english: &str, direction: &str, scope: &str, reviewed: &str) -> Option<Self> {
        let fine = is_language_tag(tag)
            && [name, english].iter().all(|it| !it.trim().is_empty() && it.chars().count() <= 60 && !it.chars().any(char::is_control));
        let (direction, scope) = (word(Direction::WORDS, direction)?, word(Scope::WORDS, scope)?);
        fine.then(|| Self { tag: tag.into(), name: name.into(), english: english.into(), direction, scope, reviewed: reviewed.into() })
    }

    /// As in `lang`.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Its name in itself.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its name in English.
    #[must_use]
    pub fn english(&self) -> &str {
        &self.english
    }

    /// Which way it is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// How much of it there is.
    #[must_use]
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// Whether what was found in a file is not less than this promised: a draft where a review was, or only a part.
    #[must_use]
    pub fn is_kept_by(&self, found: &Self) -> bool {
        self.scope == found.scope && self.direction == found.direction && (self.is_draft() || !found.is_draft())
    }

    /// Whether no native speaker has reviewed it.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.reviewed.is_empty()
    }
}

fn word<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    words.iter().find(|(it, _)| *it == word).map(|(_, it)| *it)
}
