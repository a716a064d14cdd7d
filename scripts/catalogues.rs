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

/// A message or an attribute of one, with the place that it stands in.
pub struct Message {
    /// The file's name, without its ending.
    pub file: String,
    /// The line that it begins on.
    pub line: usize,
    /// The compiled text.
    pub text: String,
    /// Its placeables.
    pub variables: BTreeSet<String>,
    /// The cases of each choice in it.
    pub choices: Vec<BTreeSet<String>>,
}

/// The messages of a language, by name.
pub type Messages = BTreeMap<String, Message>;

/// What was found in a folder.
#[derive(Default)]
pub struct Found {
    /// The messages that can be read.
    pub messages: Messages,
    /// All that can't be read, a line each.
    pub problems: String,
    /// The names of messages that are there, but can't be read: nobody need hear that they are missing.
    unread: BTreeSet<String>,
}

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
        let clean = !found.is_empty() && found.chars().count() <= 60 && found.chars().all(|it| !it.is_control());
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
    if !is_tag(&made.tag) {
        let _ = writeln!(problems, "{}: \"tag\" must be a language tag, such as so or pt-BR", path.display());
    }
    if folder.file_name().and_then(|it| it.to_str()) != Some(&made.tag) {
        let _ = writeln!(problems, "{}: \"tag\" must be the name of its folder", path.display());
    }
    if json.get("reviewed").is_none_or(|it| !it.is_null() && !it.is_string())
        || made.reviewed.as_deref().is_some_and(|it| it.trim().is_empty() || !ends_with_a_date(it))
    {
        let _ = writeln!(problems, "{}: \"reviewed\" must be null, or who and when: \"native speaker, caseworker, 2026-05-31\"", path.display());
    }
    if problems.is_empty() { Ok(made) } else { Err(problems) }
}

/// As in `lang`: `so`, `pt-BR`. The program asks the same.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().is_some_and(|it| (2..=3).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_lowercase()));
    first && parts.all(|it| (2..=8).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric())) && tag.len() <= 20
}

fn ends_with_a_date(text: &str) -> bool {
    let date: Vec<char> = text.chars().rev().take(10).collect();
    date.len() == 10 && date.iter().rev().enumerate().all(|(at, it)| if at == 4 || at == 7 { *it == '-' } else { it.is_ascii_digit() })
}

/// The messages of a folder, and all that can't be read in it.
pub fn messages(folder: &Path) -> Found {
    let mut found = Found::default();
    let mut files = entries(folder).unwrap_or_else(|it| {
        let _ = writeln!(found.problems, "{it}");
        Vec::new()
    });
    files.retain(|it| it.extension().is_some_and(|it| it == "ftl"));
    files.sort();
    for path in files {
        match fs::read_to_string(&path) {
            Ok(source) => add_file(&mut found, &path, &source),
            Err(it) => {
                let _ = writeln!(found.problems, "{}: {it}", path.display());
            }
        }
    }
    found
}

fn add_file(found: &mut Found, path: &Path, source: &str) {
    let file = path.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, errors)| {
        for it in errors {
            let line = source.get(..it.pos.start).unwrap_or_default().split('\n').count();
            let _ = writeln!(found.problems, "{}:{line}: {it}", path.display());
        }
        resource
    });
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let attributes = message.attributes.iter().map(|it| (format!("{id}.{}", it.id.name), &it.value));
                for (key, pattern) in message.value.iter().map(|it| (id.to_owned(), it)).chain(attributes) {
                    let line = line_of(source, &key);
                    if let Err(problem) = add(&mut found.messages, file, line, &key, pattern) {
                        let _ = writeln!(found.problems, "{}:{line}: {problem}", path.display());
                        found.unread.insert(key);
                    }
                }
            }
            Entry::Junk { content } => {
                let name = |line: &str| {
                    line.split_once('=').map(|it| it.0.trim().to_owned()).filter(|it| it.starts_with(|it: char| it.is_ascii_alphabetic()))
                };
                found.unread.extend(content.lines().filter_map(name));
            }
            Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
}

/// The line on which a message (`name`) or an attribute of one (`name.attribute`) begins, from 1.
fn line_of(source: &str, key: &str) -> usize {
    let (name, attribute) = key.split_once('.').unwrap_or((key, ""));
    let begins = |line: &str, word: &str| line.strip_prefix(word).is_some_and(|it| it.trim_start().starts_with('='));
    let mut lines = source.lines().zip(1..);
    let message = lines.find(|(line, _)| begins(line, name)).map_or(1, |it| it.1);
    if attribute.is_empty() {
        return message;
    }
    lines.find(|(line, _)| line.trim_start().strip_prefix('.').is_some_and(|it| begins(it, attribute))).map_or(message, |it| it.1)
}

fn add(messages: &mut Messages, file: &str, line: usize, key: &str, pattern: &Pattern<&str>) -> Result<(), String> {
    let mut message = Message { file: file.to_owned(), line, text: String::new(), variables: BTreeSet::new(), choices: Vec::new() };
    message.text = compiled(key, pattern, &mut message)?;
    if messages.contains_key(key) {
        return Err(format!("{key} stands twice; take one out"));
    }
    messages.insert(key.to_owned(), message);
    Ok(())
}

/// Text stays text. `{ $name }` becomes `␁name␂`; a choice by number becomes `␃name␟one␟…␟other␟…␄`.
fn compiled(key: &str, pattern: &Pattern<&str>, into: &mut Message) -> Result<String, String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.contains(|it: char| it.is_control() && it != '\n') => {
                return Err(format!("{key}: there is a control character in it (a tab, perhaps); type the line again"));
            }
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
                    if !cases.insert(name.to_owned()) {
                        return Err(format!("{key}: the case {name} stands twice; take one out"));
                    }
                    let inside = compiled(key, &variant.value, into)?;
                    if inside.contains('\u{3}') {
                        return Err(format!("{key}: a choice can't stand in another one; write both beside each other"));
                    }
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
pub fn compare(manifest: &Manifest, base: &Messages, found: &Found) -> String {
    let mut problems = found.problems.clone();
    let tag = &manifest.tag;
    let due = |file: &str, key: &str| manifest.scope == "whole" || is_for_the_person(file, key);
    let is_unread = |key: &str| found.unread.contains(key) || key.split_once('.').is_some_and(|it| found.unread.contains(it.0));
    for (key, message) in base.iter().filter(|(key, it)| due(&it.file, key) && !found.messages.contains_key(*key) && !is_unread(key)) {
        let _ = writeln!(problems, "locales/{tag}/{}.ftl: {key} is missing; English says: {}", message.file, shown(&message.text));
    }
    for (key, message) in &found.messages {
        let mut problem = |what: &str| {
            let _ = writeln!(problems, "locales/{tag}/{}.ftl:{}: {key} {what}", message.file, message.line);
        };
        match base.get(key) {
            None => problem(&format!("is not in locales/{BASE}; take it out")),
            Some(it) if !due(&it.file, key) => problem("is for the worker; take it out, or make the scope whole"),
            Some(it) => {
                if it.file != message.file {
                    problem(&format!("stands in {}.ftl in English; move it there", it.file));
                }
                if message.text.trim().is_empty() {
                    problem("is empty");
                }
                let names = |it: Vec<&String>| it.iter().map(|it| format!("{{ ${it} }}")).collect::<Vec<_>>().join(", ");
                let lacks = names(it.variables.difference(&message.variables).collect());
                let more = names(message.variables.difference(&it.variables).collect());
                if !lacks.is_empty() {
                    problem(&format!("lacks {lacks}, which is filled in by the program; English says: {}", shown(&it.text)));
                }
                if !more.is_empty() {
                    problem(&format!("has {more}, which English hasn’t; nothing would be filled in there"));
                }
                if let Some(cases) = cases(tag) {
                    for choice in message.choices.iter().filter(|it| !it.iter().map(String::as_str).eq(cases.iter().copied())) {
                        let has = choice.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
                        problem(&format!("has a choice with the cases {has}; the language counts with {}", cases.join(", ")));
                    }
                }
            }
        }
        if message.text.contains(DIRECTED) {
            problem("has a character that sets the direction; take it out, the program does that");
        }
    }
    problems
}

/// What a reviewer should look at again, though it can be right: texts of four words or more that are the English ones.
pub fn same_as_english(manifest: &Manifest, base: &Messages, found: &Found) -> Vec<String> {
    let mut list = Vec::new();
    for (key, message) in found.messages.iter().filter(|_| manifest.tag != BASE) {
        if base.get(key).is_some_and(|it| it.text == message.text && words(&it.text, "").split_whitespace().count() >= 4) {
            list.push(format!("locales/{}/{}.ftl:{}: {key} is the same as in English", manifest.tag, message.file, message.line));
        }
    }
    list
}

/// The words of a compiled text, with `name` in the place of each placeable. Each case of a choice stands on a line of its own.
pub fn words(text: &str, name: &str) -> String {
    let (mut words, mut in_name, mut part) = (String::new(), false, None::<usize>);
    for letter in text.chars() {
        match letter {
            '\u{1}' => in_name = true,
            '\u{2}' => {
                in_name = false;
                words.push_str(name);
            }
            '\u{3}' | '\u{4}' | '\u{1f}' => {
                part = match letter {
                    '\u{3}' => Some(0),
                    '\u{4}' => None,
                    _ => part.map(|it| it + 1),
                };
                words.push('\n');
            }
            // In a choice come its name, then in turn a case and its words.
            _ if !in_name && part.is_none_or(|it| it >= 2 && it % 2 == 0) => words.push(letter),
            _ => {}
        }
    }
    words
}

/// A compiled text as it stands in a file, more or less: to be read by people.
pub fn shown(text: &str) -> String {
    text.chars().fold(String::new(), |mut all, it| {
        match it {
            '\u{1}' => all.push_str("{ $"),
            '\u{2}' | '\u{4}' => all.push_str(" }"),
            '\u{3}' => all.push_str("{ by $"),
            '\u{1f}' => all.push_str(" | "),
            _ => all.push(it),
        }
        all
    })
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
