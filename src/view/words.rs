//! Which words are due: the variant of a script for this age, this path, this answer. The words are in the catalogue.

use crate::domain::assessment::Assessment;
use crate::domain::pack::{Category, Pack, SafetyId};
use crate::domain::screening::{Age, Decision, Path, Safety};

/// The variant of a script for an age: `script-limits-<variant>`. Who isn't known to be an adult, nor small, gets the
/// words for adolescents: a child can follow them, and an adult isn't talked down to.
#[must_use]
pub fn script_variant(age: Option<Age>) -> &'static str {
    match age {
        Some(Age::Adult) => "adult",
        Some(Age::Child) => "child",
        Some(Age::Adolescent | Age::Unknown) | None => "adolescent",
    }
}

/// The age to speak to: what the worker chose, unless an answer says that the person may be a child after all.
#[must_use]
pub fn spoken_age(chosen: Option<Age>, assessment: &Assessment) -> Option<Age> {
    chosen.map(|it| if it == Age::Adult && assessment.is_child() { Age::Unknown } else { it })
}

/// The script that asks for the first yes: to talk, or, for who isn't trained to interview, to be connected.
#[must_use]
pub fn first_ask(path: Option<Path>) -> &'static str {
    match path {
        Some(Path::NotTrained) => "connect",
        Some(Path::Trained | Path::ObserveOnly) | None => "talk",
    }
}

/// Whether the worker speaks with the person at all on this path.
#[must_use]
pub fn speaks_with_person(path: Option<Path>) -> bool {
    path != Some(Path::ObserveOnly)
}

/// The script that closes a conversation that wasn't agreed to; `None` after a yes. Who can't say is told that there is
/// no hurry, as after "not now".
#[must_use]
pub fn closing_script(decision: Decision) -> Option<&'static str> {
    match decision {
        Decision::Yes => None,
        Decision::No => Some("refusal"),
        Decision::NotNow | Decision::CannotSay => Some("notnow"),
    }
}

/// The questions that decide whether to go on and whose answers ask for something to be done, done or not.
#[must_use]
pub fn unsafe_gates(pack: &Pack, safety: &Safety) -> Vec<SafetyId> {
    pack.safety_questions().filter(|(id, it)| it.gate && safety.calls_for_care(pack, *id)).map(|(id, _)| id).collect()
}

/// Whether help has to be got before anything else: someone's health is in danger now.
#[must_use]
pub fn help_comes_first(pack: &Pack, safety: &Safety, id: SafetyId) -> bool {
    pack.safety_question(id).category == Category::Health && safety.is_unsafe(pack, id)
}

/// Whether the worker said before that a note on this device may not be safe.
#[must_use]
pub fn notes_seem_unsafe(pack: &Pack, safety: &Safety) -> bool {
    pack.safety_named("safe-to-note").is_some_and(|id| safety.calls_for_care(pack, id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalogue, key};

    #[test]
    fn every_script_has_words_for_every_age() {
        let words = Catalogue::english();
        for (_, age) in Age::WORDS {
            for script in ["talk", "connect", "limits", "notes", "recontact"] {
                assert!(words.find(&format!("script-{script}-{}", script_variant(Some(*age)))).is_some(), "{script}, {age:?}");
            }
        }
        for script in Decision::WORDS.iter().filter_map(|(_, it)| closing_script(*it)) {
            assert!(words.find(&format!("script-{script}")).is_some(), "{script}");
        }
    }

    #[test]
    fn who_may_be_a_child_gets_no_words_for_adults() {
        for age in [None, Some(Age::Unknown), Some(Age::Adolescent), Some(Age::Child)] {
            assert_ne!(script_variant(age), "adult");
        }
    }

    /// The start screen is painted from the page before the program arrives. Other words there would jump.
    #[test]
    fn the_page_says_what_the_start_screen_says() {
        let page = include_str!("../../index.html");
        let words = Catalogue::english();
        let keys = [
            key::APP_NAME,
            key::START_TITLE,
            key::START_LEAD,
            key::KEEP_NOTHING,
            key::START_QUESTION,
            key::START_NEVER,
            key::START_NEVER_VERDICT,
            key::START_NEVER_STORY,
            key::START_NEVER_SEND,
            key::START_NEVER_KEEP,
            key::START_NEVER_POLICE,
            key::APP_CONTINUE,
        ];
        let said = keys.map(|it| words.text(it));
        let paths = Path::WORDS.iter().flat_map(|(word, _)| [words.of("path", word, ""), words.of("path", word, ".detail")]);
        for text in said.into_iter().chain(paths) {
            assert!(page.contains(&format!(">{text}<")), "index.html does not say: {text}");
        }
        for (word, _) in Path::WORDS {
            assert!(page.contains(&format!("name=\"path\" value=\"{word}\"")), "index.html does not offer: {word}");
        }
    }
}
