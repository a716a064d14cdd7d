//! Words that are explained where they stand: which parts of a text they are. The words and their forms are in the catalogue
//! (`glossary-<word>`, `.forms`, `.meaning`).

use crate::i18n::Catalogue;

const PREFIX: &str = "glossary-";
const FORMS: &str = ".forms";
/// Stands between two forms of a word.
const BETWEEN: char = '|';

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Words as they are.
    Plain(&'a str),
    /// A word that is explained, in the form in which it stands, and the name of its messages.
    Term(&'a str, &'static str),
}

/// The text in parts. Each word is explained once, at its first place, and not if it was `explained` before; of two that begin
/// there, the longer.
#[must_use]
pub fn parts<'a>(catalogue: &Catalogue, text: &'a str, explained: &mut Vec<&'static str>) -> Vec<Part<'a>> {
    let mut found: Vec<(usize, usize, &'static str)> = Vec::new();
    for name in catalogue.names(PREFIX).filter_map(|it| it.strip_suffix(FORMS)).filter(|it| !explained.contains(it)) {
        let forms = catalogue.find(&format!("{name}{FORMS}")).unwrap_or_default().split(BETWEEN).map(str::trim).filter(|it| !it.is_empty());
        let first = forms.flat_map(|form| places(text, form).map(|at| (at, form.len()))).min_by_key(|(at, length)| (*at, usize::MAX - length));
        found.extend(first.map(|(at, length)| (at, length, name)));
    }
    found.sort_unstable_by_key(|(at, length, _)| (*at, usize::MAX - length));
    let (mut parts, mut done) = (Vec::new(), 0);
    for (at, length, name) in found {
        // Within a longer one.
        if at < done {
            continue;
        }
        let (Some(before), Some(word)) = (text.get(done..at), text.get(at..at + length)) else { continue };
        parts.extend(Some(Part::Plain(before)).filter(|_| !before.is_empty()));
        parts.push(Part::Term(word, name));
        explained.push(name);
        done = at + length;
    }
    let rest = text.get(done..).unwrap_or_default();
    parts.extend(Some(Part::Plain(rest)).filter(|_| !rest.is_empty()));
    parts
}

/// Where this form stands as a word of its own.
fn places<'a>(text: &'a str, form: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(form).map(|(at, _)| at).filter(move |at| {
        let before = text.get(..*at).and_then(|it| it.chars().next_back());
        let after = text.get(at + form.len()..).and_then(|it| it.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::{FORMS, Part, parts};
    use crate::i18n::Catalogue;

    #[test]
    fn a_word_is_found_once_whole_and_at_its_first_place() {
        let english = Catalogue::english();
        let text = "Smuggling is smuggling; IOM and IOM, not IOMX.";
        let found = parts(&english, text, &mut Vec::new());
        assert_eq!(
            found,
            [
                Part::Plain("Smuggling is "),
                Part::Term("smuggling", "glossary-smuggling"),
                Part::Plain("; "),
                Part::Term("IOM", "glossary-iom"),
                Part::Plain(" and IOM, not IOMX."),
            ]
        );
    }

    #[test]
    fn of_two_words_that_begin_together_the_longer_counts() {
        let found = parts(&Catalogue::english(), "of concern to UNHCR", &mut Vec::new());
        assert_eq!(found, [Part::Term("of concern to UNHCR", "glossary-of-concern")]);
    }

    #[test]
    fn every_word_has_a_meaning_and_stands_somewhere() {
        let english = Catalogue::english();
        for term in english.names("glossary-").filter_map(|it| it.strip_suffix(FORMS)) {
            assert!(english.find(&format!("{term}.meaning")).is_some_and(|it| it.len() > 20), "{term}");
        }
    }
}
