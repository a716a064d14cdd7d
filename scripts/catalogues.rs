//! Reads, compares and compiles catalogues: for the build (`build.rs`) and for partners (`scripts/catalogue.rs`).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// The catalogue that every other must match.
pub const BASE: &str = "en";
/// The first line of a compiled catalogue: what it is, and which version of that.
const KIND: &str = "first-contact words 1";

/// What a folder says of its language (`manifest.json`).
#[derive(Clone)]
pub struct Manifest {
    /// The language, as in `lang`.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Its name in English.
    pub english: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// `whole`, or `person`: only what is said or shown to the person.
    pub scope: String,
    /// Who reviewed it and when, once a native speaker has: `role or initials, 2026-05-31`.
    pub reviewed: Option<String>,
}

/// A message or an attribute of one, with the file that it stands in.
pub struct Message {
    /// The file's name, without its ending.
    pub file: String,
    /// The compiled text.
    pub text: String,
    /// Its placeables.
    pub variables: BTreeSet<String>,
    /// The cases of each choice in it.
    pub choices: Vec<BTreeSet<String>>,
}

/// The messages of a language, by name.
pub type Messages = BTreeMap<String, Message>;

/// The folders in `locales/`, by name.
pub fn folders(path: &Path) -> Result<Vec<PathBuf>, String> {
    let mut list: Vec<PathBuf> = entries(path)?.into_iter().filter(|it| it.is_dir()).collect();
    list.sort();
    Ok(list)
}

fn entries(path: &Path) -> Result<Vec<PathBuf>, String> {
    Ok(fs::read_dir(path).map_err(|it| format!("{}: {it}", path.display()))?.flatten().map(|it| it.path()).collect())
}

/// What the folder says of its language, or all that is wrong with it.
pub fn manifest(folder: &Path) -> Result<Manifest, String> {
    let path = folder.join("manifest.json");
    let text = fs::read_to_string(&path).map_err(|it| format!("{}: {it}; write one (TRANSLATING.md)", path.display()))?;
    let json: serde_json::Value = serde_json::from_str(&text).map_err(|it| format!("{}: {it}", path.display()))?;
    let mut problems = String::new();
    let mut word = |name: &str, allowed: &[&str]| {
        let found = json.get(name).and_then(|it| it.as_str()).unwrap_or_default().trim().to_owned();
        let clean = !found.is_empty() && found.chars().all(|it| !it.is_control());
        if !clean || (!allowed.is_empty() && !allowed.contains(&found.as_str())) {
            let what = if allowed.is_empty() { "a few words".to_owned() } else { allowed.join(" or ") };
            let _ = writeln!(problems, "{}: \"{name}\" must be {what}", path.display());
        }
        found
    };
    let tag = word("tag", &[]);
    let made = Manifest {
        name: word("name", &[]),
        english: word("english", &[]),
        direction: word("direction", &["ltr", "rtl"]),
        scope: word("scope", &["whole", "person"]),
        reviewed: json.get("reviewed").and_then(|it| it.as_str()).map(str::to_owned),
        tag,
    };
    if folder.file_name().and_then(|it| it.to_str()) != Some(&made.tag) {
        let _ = writeln!(problems, "{}: \"tag\" must be the name of its folder", path.display());
    }
    if made.reviewed.as_deref().is_some_and(|it| it.trim().is_empty() || !ends_with_a_date(it)) {
        let _ = writeln!(problems, "{}: \"reviewed\" must be null, or who and when: \"native speaker, caseworker, 2026-05-31\"", path.display());
    }
    if problems.is_empty() { Ok(made) } else { Err(problems) }
}

fn ends_with_a_date(text: &str) -> bool {
    let date: Vec<char> = text.chars().rev().take(10).collect();
    date.len() == 10 && date.iter().rev().enumerate().all(|(at, it)| if at == 4 || at == 7 { *it == '-' } else { it.is_ascii_digit() })
}

/// The messages of a folder, or the first thing that can't be read.
pub fn messages(folder: &Path) -> Result<Messages, String> {
    let mut files: Vec<PathBuf> = entries(folder)?.into_iter().filter(|it| it.extension().is_some_and(|it| it == "ftl")).collect();
    files.sort();
    let mut messages = Messages::new();
    for path in files {
        let file = path.file_stem().and_then(|it| it.to_str()).unwrap_or_default().to_owned();
        let source = fs::read_to_string(&path).map_err(|it| format!("{}: {it}", path.display()))?;
        let resource = fluent_syntax::parser::parse(source.as_str()).map_err(|(_, errors)| {
            errors.iter().fold(String::new(), |mut all, it| {
                let line = source.get(..it.pos.start).unwrap_or_default().lines().count().max(1);
                let _ = writeln!(all, "{}:{line}: {it}", path.display());
                all
            })
        })?;
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let id = message.id.name.to_owned();
                if let Some(pattern) = &message.value {
                    add(&mut messages, &file, &id, pattern)?;
                }
                for attribute in &message.attributes {
                    add(&mut messages, &file, &format!("{id}.{}", attribute.id.name), &attribute.value)?;
                }
            }
        }
    }
    Ok(messages)
}

fn add(messages: &mut Messages, file: &str, key: &str, pattern: &Pattern<&str>) -> Result<(), String> {
    let mut message = Message { file: file.to_owned(), text: String::new(), variables: BTreeSet::new(), choices: Vec::new() };
    message.text = compiled(key, pattern, &mut message)?;
    if messages.insert(key.to_owned(), message).is_some() {
        return Err(format!("{file}.ftl: the message {key} stands twice; take one out"));
    }
    Ok(())
}

/// Text stays text. `{ $name }` becomes `␁name␂`; a choice by number becomes `␃name␟one␟…␟other␟…␄`.
fn compiled(key: &str, pattern: &Pattern<&str>, into: &mut Message) -> Result<String, String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(&value.replace('\n', " ")),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                into.variables.insert(id.name.to_owned());
                let _ = write!(text, "\u{1}{}\u{2}", id.name);
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants } } => {
                into.variables.insert(id.name.to_owned());
                let _ = write!(text, "\u{3}{}", id.name);
                let mut cases = BTreeSet::new();
                for variant in variants {
                    let VariantKey::Identifier { name } = variant.key else {
                        return Err(format!("{key}: name the cases of a choice one, other, …"));
                    };
                    if variant.default && name != "other" {
                        return Err(format!("{key}: the case with * must be other"));
                    }
                    cases.insert(name.to_owned());
                    let inside = compiled(key, &variant.value, into)?;
                    let _ = write!(text, "\u{1f}{name}\u{1f}{inside}");
                }
                into.choices.push(cases);
                text.push('\u{4}');
            }
            PatternElement::Placeable { .. } => return Err(format!("{key}: only {{ $name }} and a choice by {{ $name }} can stand in a message")),
        }
    }
    Ok(text)
}

/// Whether this is said or shown to the person.
pub fn is_for_the_person(file: &str, key: &str) -> bool {
    match file {
        "scripts" | "recipients" | "app-person" => true,
        "form" => {
            let attribute = key.split_once('.').map(|it| it.1);
            (key.starts_with("q-") && matches!(attribute, None | Some("label"))) || (key.starts_with("o-") && attribute.is_none())
        }
        _ => false,
    }
}

/// All that is wrong with a language beside the base; empty when nothing is.
pub fn compare(manifest: &Manifest, base: &Messages, messages: &Messages) -> String {
    let mut problems = String::new();
    let tag = &manifest.tag;
    let due = |file: &str, key: &str| manifest.scope == "whole" || is_for_the_person(file, key);
    for (key, message) in base.iter().filter(|(key, it)| due(&it.file, key)) {
        match messages.get(key) {
            None => {
                let _ = writeln!(problems, "locales/{tag}: {key} is missing (in {}.ftl)", message.file);
            }
            Some(other) if other.variables != message.variables => {
                let _ = writeln!(problems, "locales/{tag}: {key} must have the placeables {:?}", message.variables);
            }
            Some(other) if other.text.trim().is_empty() => {
                let _ = writeln!(problems, "locales/{tag}: {key} is empty");
            }
            Some(other) => {
                if let Some(cases) = cases(tag)
                    && other.choices.iter().any(|it| !it.iter().map(String::as_str).eq(cases.iter().copied()))
                {
                    let _ = writeln!(problems, "locales/{tag}: {key} must have the cases {cases:?}, as its language counts");
                }
            }
        }
    }
    for (key, message) in messages {
        match base.get(key) {
            Some(it) if due(&it.file, key) => {}
            Some(_) => {
                let _ = writeln!(problems, "locales/{tag}: {key} ({}.ftl) is for the worker; take it out, or make the scope whole", message.file);
            }
            None => {
                let _ = writeln!(problems, "locales/{tag}: {key} is not in locales/{BASE}; take it out");
            }
        }
        if message.text.contains(DIRECTED) {
            let _ = writeln!(problems, "locales/{tag}: {key} has a character that sets the direction; take it out, the program does that");
        }
    }
    problems
}

/// Characters that set or break the direction of writing. Placeables are set apart by the program.
const DIRECTED: [char; 12] =
    ['\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{61c}'];

/// How a language counts (CLDR, cardinal numbers), sorted; `None` where we don't know, and the reader of the language must.
pub fn cases(tag: &str) -> Option<&'static [&'static str]> {
    Some(match tag.split('-').next().unwrap_or_default() {
        "en" | "am" | "fa" | "ne" | "sw" | "ur" => &["one", "other"],
        "fr" | "es" => &["many", "one", "other"],
        "ru" | "uk" => &["few", "many", "one", "other"],
        "ar" => &["few", "many", "one", "other", "two", "zero"],
        "my" => &["other"],
        _ => return None,
    })
}

/// The compiled catalogue: what the program reads, and what can be laid beside a hosted build as `words-<tag>.txt`.
pub fn encoded(manifest: &Manifest, messages: &Messages) -> String {
    let mut all = format!("{KIND}\n");
    let reviewed = manifest.reviewed.as_deref().unwrap_or_default();
    for (name, value) in [
        ("tag", &*manifest.tag),
        ("name", &manifest.name),
        ("english", &manifest.english),
        ("direction", &manifest.direction),
        ("scope", &manifest.scope),
        ("reviewed", reviewed),
    ] {
        let _ = writeln!(all, "{name}\u{1e}{value}");
    }
    all.push('\n');
    for (key, message) in messages {
        let _ = writeln!(all, "{key}\u{1e}{}", message.text);
    }
    all
}
