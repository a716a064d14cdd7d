//! One language's messages.

use std::cell::OnceCell;
use std::rc::Rc;

use super::intl;
use super::language::{Language, Scope};

/// The first line of a compiled catalogue: what it is, and which version of that.
const KIND: &str = "first-contact words 1";
/// The most bytes that a compiled catalogue may have.
const LIMIT: usize = 1 << 20;

/// The name of a message. Only the build makes them, from the catalogue, so each exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub(super) &'static str);

impl Key {
    /// The name in the catalogue.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0
    }
}

/// Why a compiled catalogue can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no compiled catalogue of this version, or too large.
    NotWords,
    /// What it says of its language is missing or wrong.
    Language,
    /// Its messages are not sorted by name, or a line is none, or what is to be filled in has no end.
    Messages,
    /// A message has other placeables than in English.
    Placeables,
}

/// The messages of one language, sorted by name. What it lacks, English has.
#[derive(Debug)]
pub struct Catalogue {
    language: Language,
    messages: Vec<(&'static str, &'static str)>,
    base: Option<Rc<Catalogue>>,
    forms: OnceCell<Vec<(&'static str, &'static str)>>,
}

thread_local! {
    static ENGLISH: Rc<Catalogue> = {
        let (_, text) = include_str!(concat!(env!("OUT_DIR"), "/en.txt")).split_once("\n\n").unwrap_or_default();
        let messages = text.lines().filter_map(|line| line.split_once('\u{1e}')).collect();
        Rc::new(Catalogue { language: Language::source(), messages, base: None, forms: OnceCell::new() })
    };
}

impl Catalogue {
    /// English: the language that is always there.
    #[must_use]
    pub fn english() -> Rc<Self> {
        ENGLISH.with(Rc::clone)
    }

    /// A compiled catalogue, as it came from a file. It is kept for as long as the page lives.
    ///
    /// # Errors
    /// When it is none, or doesn't fit to English as this program has it. Messages that it lacks are no error: English is shown.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        if text.len() > LIMIT {
            return Err(Unreadable::NotWords);
        }
        let (head, body) = text.split_once("\n\n").ok_or(Unreadable::NotWords)?;
        let head = head.strip_prefix(KIND).ok_or(Unreadable::NotWords)?;
        let head: Vec<(&str, &str)> = head.lines().filter_map(|it| it.split_once('\u{1e}')).collect();
        let word = |name: &str| head.iter().find(|(it, _)| *it == name).map_or("", |(_, value)| *value);
        let language = Language::new(word("tag"), word("name"), word("english"), word("direction"), word("scope"), word("reviewed"))
            .ok_or(Unreadable::Language)?;
        let base = Self::english();
        let mut before = "";
        for line in body.lines() {
            let (key, message) = line.split_once('\u{1e}').ok_or(Unreadable::Messages)?;
            if (!before.is_empty() && before >= key) || !is_whole(message) {
                return Err(Unreadable::Messages);
            }
            // What this program doesn't know (a message of another version) is left out.
            if let Some(english) = base.own(key) {
                if !same_placeables(english, message) {
                    return Err(Unreadable::Placeables);
                }
                before = key;
            }
        }
        let kept: &'static str = Box::leak(body.to_owned().into_boxed_str());
        let messages = kept.lines().filter_map(|line| line.split_once('\u{1e}')).filter(|(key, _)| base.own(key).is_some()).collect();
        Ok(Self { language, messages, base: Some(base), forms: OnceCell::new() })
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The language, as in `lang`.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.language.tag()
    }

    /// The direction, as in `dir`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        self.language.direction().word()
    }

    /// Whether everything is there, or only what is said or shown to the person.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.language.scope() == Scope::Whole
    }

    fn own(&self, name: &str) -> Option<&'static str> {
        let place = self.messages.binary_search_by(|(it, _)| (*it).cmp(name)).ok()?;
        self.messages.get(place).map(|(_, text)| *text)
    }

    /// The message with this name, when there is one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&'static str> {
        self.own(name).or_else(|| self.base.as_ref().and_then(|it| it.own(name)))
    }

    /// Every form of every word that is explained, with the name of the word's messages. Looked for once.
    pub fn forms(&self) -> &[(&'static str, &'static str)] {
        self.forms.get_or_init(|| {
            let begin = self.messages.partition_point(|(it, _)| *it < GLOSSARY);
            let words = self.messages.iter().skip(begin).take_while(|(it, _)| it.starts_with(GLOSSARY));
            let words = words.filter_map(|(it, forms)| Some((it.strip_suffix(".forms")?, *forms)));
            words.flat_map(|(name, forms)| forms.split('|').map(str::trim).filter(|it| !it.is_empty()).map(move |it| (it, name))).collect()
        })
    }

    /// A message of the interface that has no placeables.
    #[must_use]
    pub fn text(&self, key: Key) -> &'static str {
        self.find(key.0).unwrap_or(key.0)
    }

    /// A message that belongs to a thing of the pack: `sign-<name>`, `q-<name>.why`. Without one, the empty text.
    #[must_use]
    pub fn of(&self, prefix: &str, name: &str, attribute: &str) -> &'static str {
        self.find(&format!("{prefix}-{name}{attribute}")).unwrap_or_default()
    }

    /// A message of the interface with its placeables filled.
    #[must_use]
    pub fn format(&self, key: Key, values: &[(&str, &str)]) -> String {
        self.fill(self.text(key), values)
    }

    /// A message that belongs to a thing of the pack, with its placeables filled.
    #[must_use]
    pub fn format_of(&self, name: &str, values: &[(&str, &str)]) -> String {
        self.fill(self.find(name).unwrap_or_default(), values)
    }

    /// Several things as one text, in the way of this language: “a, b and c”.
    #[must_use]
    pub fn list(&self, items: &[&str]) -> String {
        intl::list(self.tag(), items)
    }

    /// Several things, each of which may be a list of its own: “a, b; c”.
    #[must_use]
    pub fn series(&self, items: &[impl AsRef<str>]) -> String {
        intl::series(self.tag(), items)
    }

    /// A day (`2026-11-22`), a month or a year, as this language writes it.
    #[must_use]
    pub fn date(&self, date: &str) -> String {
        intl::date(self.tag(), date)
    }

    /// A whole number in the digits of this language.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        intl::number(self.tag(), &number.to_string())
    }

    /// The name of a language in this one; in English where that isn't known.
    #[must_use]
    pub fn name_of(&self, language: &Language) -> String {
        let name = |tag: &str| intl::language(self.tag(), tag);
        let found = match (name(language.tag()), language.tag()) {
            // One text for readers of both, and who speaks the second looks for its name.
            (Some(persian), "fa") => name("fa-AF").filter(|it| *it != persian).map(|dari| format!("{persian} / {dari}")).or(Some(persian)),
            (found, _) => found,
        };
        found.unwrap_or_else(|| language.english().to_owned())
    }

    /// A value as it can stand within a text of this language: set apart, when it could disturb the order of its letters.
    #[must_use]
    pub fn apart(&self, value: &str) -> String {
        if self.language.direction().must_set_apart(value) { format!("\u{2068}{value}\u{2069}") } else { value.to_owned() }
    }

    fn fill(&self, message: &str, values: &[(&str, &str)]) -> String {
        let value = |name: &str| values.iter().find(|(it, _)| *it == name).map_or("", |(_, value)| value);
        let mut text = String::with_capacity(message.len() + 32);
        let mut rest = message;
        while let Some(at) = rest.find(['\u{1}', '\u{3}']) {
            let (before, found) = rest.split_at(at);
            text.push_str(before);
            if let Some((name, after)) = found.strip_prefix('\u{1}').and_then(|it| it.split_once('\u{2}')) {
                self.put(&mut text, name, value(name));
                rest = after;
            } else if let Some((choice, after)) = found.strip_prefix('\u{3}').and_then(|it| it.split_once('\u{4}')) {
                let mut parts = choice.split('\u{1f}');
                let wanted = intl::plural(self.tag(), value(parts.next().unwrap_or_default()));
                let mut chosen = "";
                while let (Some(case), Some(case_text)) = (parts.next(), parts.next()) {
                    if case == wanted || (case == "other" && chosen.is_empty()) {
                        chosen = case_text;
                    }
                }
                text.push_str(&self.fill(chosen, values));
                rest = after;
            } else {
                rest = "";
            }
        }
        text.push_str(rest);
        text
    }

    /// A value within a text: numbers in the language's own digits, and what may run the other way set apart.
    fn put(&self, text: &mut String, name: &str, value: &str) {
        if COUNTS.contains(&name) && value.parse::<u32>().is_ok() {
            text.push_str(&intl::number(self.tag(), value));
        } else {
            text.push_str(&self.apart(value));
        }
    }
}

/// What the names of words that are explained begin with. Their `.forms` stand with `|` between them.
const GLOSSARY: &str = "glossary-";
/// Placeables that are always a whole number.
const COUNTS: [&str; 9] = ["n", "at", "all", "limit", "length", "seconds", "hours", "days", "left"];

/// Whether every placeable and every choice has its end, and every choice a case for any number. A choice stands in no other.
fn is_whole(message: &str) -> bool {
    let mut rest = message;
    while let Some(at) = rest.find(char::is_control) {
        let found = rest.get(at..).unwrap_or_default();
        if let Some((name, after)) = found.strip_prefix('\u{1}').and_then(|it| it.split_once('\u{2}')) {
            if name.contains(char::is_control) {
                return false;
            }
            rest = after;
        } else if let Some((choice, after)) = found.strip_prefix('\u{3}').and_then(|it| it.split_once('\u{4}')) {
            let mut parts = choice.split('\u{1f}').skip(1);
            let mut has_other = false;
            while let Some(case) = parts.next() {
                let Some(text) = parts.next() else { return false };
                if text.contains('\u{3}') || !is_whole(text) {
                    return false;
                }
                has_other |= case == "other";
            }
            if !has_other {
                return false;
            }
            rest = after;
        } else {
            return false;
        }
    }
    true
}

/// Whether both texts fill the same names, however often.
fn same_placeables(one: &str, other: &str) -> bool {
    let names = |text: &str| {
        let mut names: Vec<String> = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(['\u{1}', '\u{3}']) {
            rest = rest.get(at + 1..).unwrap_or_default();
            let name: String = rest.chars().take_while(|it| !it.is_control()).collect();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.sort_unstable();
        names
    };
    names(one) == names(other)
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, Unreadable};

    fn made(direction: &str, message: &str) -> Result<Catalogue, Unreadable> {
        let text = format!(
            "first-contact words 1\ntag\u{1e}ru\nname\u{1e}x\nenglish\u{1e}X\ndirection\u{1e}{direction}\nscope\u{1e}whole\nreviewed\u{1e}\n\nsigns-count\u{1e}{message}\n"
        );
        Catalogue::read(&text)
    }

    const CHOICE: &str =
        "\u{3}n\u{1f}few\u{1f}\u{1}n\u{2} few\u{1f}many\u{1f}\u{1}n\u{2} many\u{1f}one\u{1f}\u{1}n\u{2} one\u{1f}other\u{1f}other\u{4} noted";

    #[test]
    fn a_choice_follows_its_number_as_the_language_counts() {
        let catalogue = made("ltr", CHOICE).expect("it can be read");
        for (number, words) in [("1", "1 one noted"), ("3", "3 few noted"), ("5", "5 many noted"), ("11", "11 many noted"), ("21", "21 one noted")] {
            assert_eq!(catalogue.format_of("signs-count", &[("n", number)]), words);
        }
    }

    #[test]
    fn what_runs_the_other_way_is_set_apart() {
        let english = Catalogue::english();
        assert!(!english.format_of("script-share", &[("recipient", "IOM")]).contains('\u{2068}'));
        assert!(english.format_of("script-share", &[("recipient", "المنظمة")]).contains("\u{2068}المنظمة\u{2069}"));
    }

    #[test]
    fn a_catalogue_that_does_not_fit_is_refused() {
        assert_eq!(made("ltr", "no number").err(), Some(Unreadable::Placeables));
        assert_eq!(made("up", CHOICE).err(), Some(Unreadable::Language));
        assert_eq!(Catalogue::read("").err(), Some(Unreadable::NotWords));
        assert_eq!(Catalogue::read("<html>").err(), Some(Unreadable::NotWords));
    }

    #[test]
    fn a_message_without_its_end_is_refused() {
        for broken in [
            "\u{1}n",
            "\u{1}n\u{3}",
            "\u{3}n\u{1f}other\u{1f}x",
            "\u{3}n\u{4}",
            "\u{3}n\u{1f}one\u{1f}\u{1}n\u{2} one\u{4}",
            "\u{3}n\u{1f}other\u{4}",
            "\u{1}n\u{2}\u{4}",
            "\u{1}n\u{2}\u{0}",
            "\u{3}n\u{1f}other\u{1f}\u{3}n\u{1f}other\u{1f}x\u{4}\u{4}",
        ] {
            assert_eq!(made("ltr", broken).err(), Some(Unreadable::Messages), "{broken:?}");
        }
    }

    #[test]
    fn what_a_language_lacks_english_has() {
        let catalogue = made("rtl", CHOICE).expect("it can be read");
        assert_eq!(catalogue.text(super::super::key::APP_NAME), "First Contact");
    }
}
