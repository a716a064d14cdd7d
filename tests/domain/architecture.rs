//! How the program is built, as a test: what the domain never hears of, which step may use which, and what stands
//! nowhere in the sources. Comments are left out of the reading.

use crate::support::{files, none};

/// Each step may use the ones before it.
const STEPS: &[&str] = &["pack", "screening", "rules", "assessment", "summary", "export", "keeping", "practice"];

/// What only the browser's side may know.
const BROWSER: &[&str] = &["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo", "crate::ui", "crate::shell"];

/// Lines with their number, from 1, without comments, and without the tests at the end of a file.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(place, line)| (place + 1, line));
    lines.take_while(|(_, line)| line.trim() != "#[cfg(test)]").filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Whether `word` stands in `line` as a word of its own.
fn has_word(line: &str, word: &str) -> bool {
    let part_of_word = |it: char| it.is_alphanumeric() || it == '_';
    line.match_indices(word).any(|(place, _)| {
        let before = line[..place].chars().next_back().is_some_and(part_of_word);
        let after = line[place + word.len()..].chars().next().is_some_and(part_of_word);
        !before && !after
    })
}

fn complaints(folders: &[&str], wrong: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    for (name, text) in folders.iter().flat_map(|it| files(it, "rs")) {
        found.extend(code(&text).filter_map(|(number, line)| wrong(line).map(|why| format!("{name}:{number}: {why}"))));
    }
    found
}

#[test]
fn the_domain_the_words_and_the_view_have_never_heard_of_a_browser() {
    none(&complaints(&["src/domain", "src/i18n", "src/view"], |line| {
        BROWSER.iter().find(|it| has_word(line, it)).map(|it| format!("{it} belongs in src/ui or src/shell"))
    }));
}

/// The steps that a line names: after `domain::`, and after `super::super::` in a file of a step.
fn steps_named(line: &str) -> Vec<&'static str> {
    let mut named = Vec::new();
    for (place, lead) in line.match_indices("domain::").chain(line.match_indices("super::super::")) {
        let rest = &line[place + lead.len()..];
        let words: Vec<&str> = match rest.strip_prefix('{') {
            // `domain::{pack::{A, B}, rules}`: every word of it, so that a nested name can't hide.
            Some(group) => group.split(|it: char| !(it.is_alphanumeric() || it == '_')).collect(),
            None => vec![rest.split(|it: char| !(it.is_alphanumeric() || it == '_')).next().unwrap_or_default()],
        };
        named.extend(STEPS.iter().filter(|it| words.contains(it)));
    }
    named
}

#[test]
fn a_step_uses_only_the_steps_before_it() {
    let mut found = Vec::new();
    for (place, step) in STEPS.iter().enumerate() {
        let later = &STEPS[place + 1..];
        found.extend(complaints(&[&format!("src/domain/{step}")], |line| {
            steps_named(line).into_iter().find(|it| later.contains(it)).map(|it| format!("{step} can't use {it}, which comes after it"))
        }));
    }
    none(&found);
}

#[test]
fn the_steps_stand_in_the_order_of_the_story() {
    let declared = files("src/domain", "rs").into_iter().find(|(name, _)| name == "src/domain/mod.rs").unwrap().1;
    let steps: Vec<&str> =
        code(&declared).filter_map(|(_, line)| line.strip_prefix("pub mod ")?.strip_suffix(';')).filter(|it| STEPS.contains(it)).collect();
    let expected: Vec<&str> = STEPS.iter().copied().filter(|it| steps.contains(it)).collect();
    assert_eq!(steps, expected);
}

#[test]
fn the_program_has_no_clock_of_its_own_and_prints_nothing() {
    none(&complaints(&["src"], |line| {
        let word = ["SystemTime", "Instant"].into_iter().find(|it| has_word(line, it));
        let call = ["println!", "eprintln!", "print!", "eprint!", "dbg!"].into_iter().find(|it| has_word(line, it));
        word.or(call).map(|it| format!("{it} has no place here"))
    }));
}

#[test]
fn nothing_panics_on_purpose() {
    none(&complaints(&["src"], |line| {
        [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!("]
            .into_iter()
            .find(|it| line.contains(it))
            .map(|it| format!("{it} ends the program with the person's words in it; make the case impossible"))
    }));
}

/// Words in the source that a person would see: a text node between tags, or an attribute that is read out.
fn words_in_markup(text: &str) -> Vec<(usize, String)> {
    let code: String = text.lines().map(|line| if line.trim_start().starts_with("//") { "\n".into() } else { format!("{line}\n") }).collect();
    let mut found = Vec::new();
    for (place, _) in code.match_indices('"') {
        let Some(length) = code[place + 1..].find('"') else { continue };
        let literal = &code[place + 1..place + 1 + length];
        // A letter in a circle (ⓘ) is a picture.
        if !literal.chars().any(|it| it.is_alphabetic() && !('\u{2460}'..='\u{24FF}').contains(&it)) {
            continue;
        }
        let before = code[..place].trim_end();
        let node = before.strip_suffix('{').map_or(before, str::trim_end);
        // `=> "x"` is an arm of a match and `-> { "x" }` no markup at all; a tag ends in a bare `>`.
        let after_tag = node.ends_with('>') && !node.ends_with("=>") && !node.ends_with("->");
        let read_out = ["aria-label=", "title=", "alt=", "placeholder="].iter().any(|it| node.ends_with(it));
        if after_tag || read_out {
            found.push((code[..place].lines().count(), literal.to_owned()));
        }
    }
    found
}

#[test]
fn words_in_markup_are_found() {
    let found = |text| words_in_markup(text).into_iter().map(|it| it.1).collect::<Vec<_>>();
    assert_eq!(found("html! { <p>{ \"Stop\" }</p> }"), ["Stop"]);
    assert_eq!(found("html! { <p>{\"Stop\"}</p> }"), ["Stop"]);
    assert_eq!(found("html! { <p>\n  { \"Stop\" }\n</p> }"), ["Stop"]);
    assert_eq!(found("html! { <p>\"Stop\"</p> }"), ["Stop"]);
    assert_eq!(found("html! { <button aria-label=\"Stop\" class=\"button\" /> }"), ["Stop"]);
    assert!(found("html! { <p class=\"note\">{ \" · \" }{ text(\"key\") }</p> }").is_empty());
    assert!(found("match it { A => \"a\", B => { \"b\" } }").is_empty());
    assert!(found("// <p>{ \"Stop\" }</p>").is_empty());
    assert!(found("aria-expanded={if open { \"true\" } else { \"false\" }}").is_empty());
}

#[test]
fn every_word_on_the_screen_comes_from_a_catalogue() {
    let mut found = Vec::new();
    for (name, text) in files("src/ui", "rs") {
        found.extend(words_in_markup(&text).into_iter().map(|(line, literal)| format!("{name}:{line}: \"{literal}\" belongs in locales/")));
    }
    none(&found);
}

#[test]
fn every_file_says_what_it_is() {
    let silent: Vec<String> = files("src", "rs").into_iter().filter(|(_, text)| !text.starts_with("//!")).map(|(name, _)| name).collect();
    none(&silent);
}
