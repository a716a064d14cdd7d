//! Words that are explained where they stand: which parts of a text they are. The words and their forms are in the catalogue
//! (`glossary-<word>`, `.forms`, `.meaning`).

use crate::i18n::Catalogue;

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
    let words = catalogue.forms().iter().filter(|(_, name)| !explained.contains(name));
    let mut found: Vec<(usize, usize, &'static str)> = words.filter_map(|(form, name)| Some((place(text, form)?, form.len(), *name))).collect();
    found.sort_unstable_by_key(|(at, length, _)| (*at, usize::MAX - length));
    let (mut parts, mut done, mut met) = (Vec::new(), 0, Vec::new());
    for (at, length, name) in found {
        if met.contains(&name) {
            continue;
        }
        met.push(name);
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

/// Where this form first stands as a word of its own.
fn place(text: &str, form: &str) -> Option<usize> {
    text.match_indices(form).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|it| it.chars().next_back());
        let after = text.get(at + form.len()..).and_then(|it| it.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::{Part, parts};
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
        assert!(!english.forms().is_empty());
        for (_, term) in english.forms() {
            assert!(english.find(&format!("{term}.meaning")).is_some_and(|it| it.len() > 20), "{term}");
        }
    }
}
