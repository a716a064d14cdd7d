//! Words that a person typed, checked once. The newtype is the proof.

use std::fmt;

/// A short text without hidden characters. Its `Debug` form says its length only, so that no log can carry it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text(Box<str>);

/// Why a typed text can't be kept as it is. It is not lost: the screening keeps it as typed until it is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// It has more characters than fit.
    TooLong {
        /// How many fit.
        limit: u16,
        /// How many there are.
        length: usize,
    },
    /// It has control or direction-override characters, which can make it read differently than it is.
    Hidden,
    /// It isn't a date that the calendar has, or not written as year, year-month or year-month-day.
    NotADate,
}

impl Text {
    /// Most characters of any text, in any file.
    pub const LONGEST: u16 = 1000;

    /// Checks `typed`. Outer white space goes; an empty text is `None`.
    ///
    /// # Errors
    /// When it has more than `limit` characters, or hidden ones.
    pub fn parse(typed: &str, limit: u16) -> Result<Option<Self>, TextProblem> {
        let text = typed.trim();
        let length = text.chars().count();
        if length > usize::from(limit) {
            return Err(TextProblem::TooLong { limit, length });
        }
        if text.chars().any(is_hidden) {
            return Err(TextProblem::Hidden);
        }
        Ok((!text.is_empty()).then(|| Self(text.into())))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Control characters but for the line break and the tab; overrides and embeddings of direction; invisible tags.
/// The plain marks of right-to-left writing are fine: people need them.
pub(in crate::domain) fn is_hidden(it: char) -> bool {
    (it.is_control() && it != '\n' && it != '\t')
        || matches!(it, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} characters)", self.0.chars().count())
    }
}

/// A field as it was typed: either it holds, or it is kept with what is wrong until it is mended.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed {
    raw: Box<str>,
    text: Option<Text>,
    problem: Option<TextProblem>,
}

impl Typed {
    /// What was typed into a field of at most `limit` characters.
    #[must_use]
    pub fn new(typed: &str, limit: u16) -> Self {
        match Text::parse(typed, limit) {
            Ok(text) => Self { raw: typed.into(), text, problem: None },
            Err(problem) => Self { raw: typed.into(), text: None, problem: Some(problem) },
        }
    }

    /// What the field shows: exactly what was typed.
    #[must_use]
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// The text, when it holds and isn't empty. Only this is ever rated, shared or exported.
    #[must_use]
    pub fn text(&self) -> Option<&Text> {
        self.text.as_ref()
    }

    /// What is wrong, if anything.
    #[must_use]
    pub fn problem(&self) -> Option<TextProblem> {
        self.problem
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Typed({} characters, problem: {:?})", self.raw.chars().count(), self.problem)
    }
}
