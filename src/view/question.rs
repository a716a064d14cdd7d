//! What the pages of the conversation and of the signs offer beside the answers themselves.

use crate::domain::assessment::{Assessment, Enough};
use crate::domain::pack::{Kind, OptionId, Question};
use crate::domain::screening::{Ground, Mode, Reply, Screening, Silence, Stage};

/// Stands between two suggestions in one field.
const BETWEEN: &str = "; ";

/// Whether the worker answers this by looking, so that it isn't said to the person.
#[must_use]
pub fn is_observed(question: &Question) -> bool {
    question.observed
}

/// The kinds of silence to offer. What the worker observes has none: nobody was asked.
pub fn silences(question: &Question) -> impl Iterator<Item = Silence> + use<> {
    let asked = !is_observed(question);
    Silence::WORDS.iter().map(|(_, it)| *it).filter(move |_| asked)
}

/// The option to tap once more to clear an answer: a radio button can't be taken back by itself.
#[must_use]
pub fn to_clear(question: &Question, reply: &Reply) -> Option<OptionId> {
    match question.kind {
        Kind::One | Kind::YesNo => reply.chosen().iter().next().copied(),
        Kind::Many | Kind::Text | Kind::Lines | Kind::Date => None,
    }
}

/// Whether these words hold the suggestion.
#[must_use]
pub fn has_suggestion(words: &str, suggestion: &str) -> bool {
    words.split(BETWEEN.trim()).any(|it| it.trim() == suggestion)
}

/// The words after a tap on a suggestion: with it, or without it when they held it. What else was typed stays.
#[must_use]
pub fn with_suggestion(words: &str, suggestion: &str) -> String {
    let mut parts: Vec<&str> = words.split(BETWEEN.trim()).map(str::trim).filter(|it| !it.is_empty() && *it != suggestion).collect();
    if !has_suggestion(words, suggestion) {
        parts.push(suggestion);
    }
    parts.join(BETWEEN)
}

/// Why the conversation can stop here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// There is enough to refer safely.
    EnoughToRefer,
    /// No open question can change the rating or who should know.
    NothingMoreCanChange,
}

/// Why the conversation can stop, if it can. That the person told enough, or is upset, comes before everything else.
#[must_use]
pub fn pause<M: Mode>(screening: &Screening<M>, assessment: &Assessment) -> Option<Pause> {
    let notes = screening.notes()?;
    match assessment.enough() {
        _ if notes.told_enough() => Some(Pause::EnoughToRefer),
        Enough::EnoughToRefer => Some(Pause::EnoughToRefer),
        Enough::NothingMoreCanChange => Some(Pause::NothingMoreCanChange),
        Enough::NotYet => None,
    }
}

/// How a sign can have come to be known: without a talk the person said nothing.
#[must_use]
pub fn grounds(stage: &Stage) -> &'static [Ground] {
    match stage {
        Stage::Observing(_) => &[Ground::Seen, Ground::Told],
        Stage::Arriving
        | Stage::Talking(_)
        | Stage::Unrecorded(_)
        | Stage::Connecting(_)
        | Stage::Declined(_)
        | Stage::Withdrawn
        | Stage::Stopped => &[Ground::Seen, Ground::Said, Ground::Told],
    }
}

#[cfg(test)]
mod tests {
    use super::{has_suggestion, with_suggestion};

    #[test]
    fn a_suggestion_never_takes_away_what_was_typed() {
        let cases = [
            ("", "made to marry", "made to marry"),
            ("at a farm", "made to marry", "at a farm; made to marry"),
            ("at a farm; made to marry", "made to marry", "at a farm"),
            ("made to marry ;", "made to marry", ""),
            ("made to marry early", "made to marry", "made to marry early; made to marry"),
        ];
        for (words, suggestion, after) in cases {
            assert_eq!(with_suggestion(words, suggestion), after, "{words}");
            assert_eq!(has_suggestion(after, suggestion), !has_suggestion(words, suggestion));
        }
    }
}
