//! One language's messages.

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

/// The messages of one language, sorted by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    tag: &'static str,
    direction: &'static str,
    messages: Vec<(&'static str, &'static str)>,
}

impl Catalogue {
    /// English: the language that is always there.
    #[must_use]
    pub fn english() -> Self {
        Self::compiled("en", "ltr", include_str!(concat!(env!("OUT_DIR"), "/en.txt")))
    }

    fn compiled(tag: &'static str, direction: &'static str, text: &'static str) -> Self {
        Self { tag, direction, messages: text.lines().filter_map(|line| line.split_once('\u{1e}')).collect() }
    }

    /// The language, as in `lang`.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// The direction, as in `dir`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        self.direction
    }

    /// The message with this name, when there is one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&'static str> {
        let place = self.messages.binary_search_by(|(it, _)| (*it).cmp(name)).ok()?;
        self.messages.get(place).map(|(_, text)| *text)
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
        fill(self.text(key), values)
    }

    /// A message that belongs to a thing of the pack, with its placeables filled.
    #[must_use]
    pub fn format_of(&self, name: &str, values: &[(&str, &str)]) -> String {
        fill(self.find(name).unwrap_or_default(), values)
    }
}

/// Fills `␁name␂` by the value of that name and `␃name␟case␟text…␄` by the case for it.
fn fill(message: &str, values: &[(&str, &str)]) -> String {
    let value = |name: &str| values.iter().find(|(it, _)| *it == name).map_or("", |(_, value)| value);
    let mut text = String::with_capacity(message.len() + 32);
    let mut rest = message;
    while let Some(at) = rest.find(['\u{1}', '\u{3}']) {
        let (before, found) = rest.split_at(at);
        text.push_str(before);
        if let Some((name, after)) = found.strip_prefix('\u{1}').and_then(|it| it.split_once('\u{2}')) {
            text.push_str(value(name));
            rest = after;
        } else if let Some((choice, after)) = found.strip_prefix('\u{3}').and_then(|it| it.split_once('\u{4}')) {
            let mut parts = choice.split('\u{1f}');
            let number = value(parts.next().unwrap_or_default());
            // English: one for 1, other for the rest. Other languages bring their own rule.
            let wanted = if number == "1" { "one" } else { "other" };
            let mut chosen = "";
            while let (Some(case), Some(case_text)) = (parts.next(), parts.next()) {
                if case == wanted || (case == "other" && chosen.is_empty()) {
                    chosen = case_text;
                }
            }
            text.push_str(&fill(chosen, values));
            rest = after;
        } else {
            rest = "";
        }
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_placeable_is_filled_and_a_choice_follows_its_number() {
        assert_eq!(fill("Ask \u{1}who\u{2}.", &[("who", "IOM")]), "Ask IOM.");
        let choice = "\u{3}n\u{1f}one\u{1f}\u{1}n\u{2} sign\u{1f}other\u{1f}\u{1}n\u{2} signs\u{4} noted";
        assert_eq!(fill(choice, &[("n", "1")]), "1 sign noted");
        assert_eq!(fill(choice, &[("n", "3")]), "3 signs noted");
    }
}
