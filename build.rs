//! Compiles the catalogues in `locales/` and packs the instrument, so that the program carries no reader of Fluent
//! and no white space. A message that another language lacks, or with other placeables, fails the build.

#![allow(clippy::expect_used, clippy::panic, reason = "a build stops at the first fault and says where it is")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// The catalogue that every other must match.
const BASE: &str = "en";

fn main() {
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo gives OUT_DIR"));
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=packs");
    let base = catalogue(&Path::new("locales").join(BASE));
    for folder in folders(Path::new("locales")) {
        let tag = folder.file_name().and_then(|it| it.to_str()).unwrap_or_default().to_owned();
        let messages = catalogue(&folder);
        compare(&tag, &base, &messages);
        fs::write(out.join(format!("{tag}.txt")), encode(&messages)).expect("the catalogue can be written");
    }
    fs::write(out.join("keys.rs"), keys(&base)).expect("the keys can be written");
    let mut pack: serde_json::Value =
        serde_json::from_str(&fs::read_to_string("packs/joint-form/pack.json").expect("the pack can be read")).expect("the pack is JSON");
    shorten(&mut pack);
    fs::write(out.join("pack.json"), pack.to_string()).expect("the pack can be written");
}

/// Reasons and purposes are for whoever reads the pack; no screen shows them, so phones needn't fetch them.
fn shorten(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                if name == "policy" {
                    *member = "See sources.md.".into();
                } else if let ("purposes", Some(reasons)) = (name.as_str(), member.as_object_mut()) {
                    reasons.values_mut().for_each(|it| *it = "See the pack.".into());
                } else {
                    shorten(member);
                }
            }
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(shorten),
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) | serde_json::Value::String(_) => {}
    }
}

/// A message or an attribute of one, with the file that it stands in.
struct Message {
    file: String,
    text: String,
    variables: BTreeSet<String>,
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let mut list: Vec<PathBuf> = fs::read_dir(path).expect("locales can be read").flatten().map(|it| it.path()).filter(|it| it.is_dir()).collect();
    list.sort();
    list
}

fn catalogue(folder: &Path) -> BTreeMap<String, Message> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a locale can be read")
        .flatten()
        .map(|it| it.path())
        .filter(|it| it.extension().is_some_and(|it| it == "ftl"))
        .collect();
    files.sort();
    let mut messages = BTreeMap::new();
    for path in files {
        let file = path.file_stem().and_then(|it| it.to_str()).unwrap_or_default().to_owned();
        let source = fs::read_to_string(&path).expect("a catalogue can be read");
        let resource = match fluent_syntax::parser::parse(source.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{}: {errors:?}", path.display()),
        };
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let id = message.id.name.to_owned();
                if let Some(pattern) = &message.value {
                    add(&mut messages, &file, &id, pattern);
                }
                for attribute in &message.attributes {
                    add(&mut messages, &file, &format!("{id}.{}", attribute.id.name), &attribute.value);
                }
            }
        }
    }
    messages
}

fn add(messages: &mut BTreeMap<String, Message>, file: &str, key: &str, pattern: &Pattern<&str>) {
    let mut variables = BTreeSet::new();
    let text = compile(key, pattern, &mut variables);
    let message = Message { file: file.to_owned(), text, variables };
    assert!(messages.insert(key.to_owned(), message).is_none(), "{file}.ftl: the message {key} stands twice; take one out");
}

/// Text stays text. `{ $name }` becomes `␁name␂`; a choice by number becomes `␃name␟one␟…␟other␟…␄`.
fn compile(key: &str, pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(&value.replace('\n', " ")),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                variables.insert(id.name.to_owned());
                write!(text, "\u{1}{}\u{2}", id.name).expect("writing to a text works");
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants } } => {
                variables.insert(id.name.to_owned());
                write!(text, "\u{3}{}", id.name).expect("writing to a text works");
                for variant in variants {
                    let VariantKey::Identifier { name } = variant.key else { panic!("{key}: name the cases of a choice one, other, …") };
                    write!(text, "\u{1f}{name}\u{1f}{}", compile(key, &variant.value, variables)).expect("writing to a text works");
                }
                text.push('\u{4}');
            }
            PatternElement::Placeable { .. } => panic!("{key}: only {{ $name }} and a choice by {{ $name }} can stand in a message"),
        }
    }
    text
}

fn compare(tag: &str, base: &BTreeMap<String, Message>, messages: &BTreeMap<String, Message>) {
    let mut problems = String::new();
    for (key, message) in base {
        match messages.get(key) {
            None => writeln!(problems, "locales/{tag}: {key} is missing (in {}.ftl)", message.file).expect("writing to a text works"),
            Some(other) if other.variables != message.variables => {
                writeln!(problems, "locales/{tag}: {key} must have the placeables {:?}", message.variables).expect("writing to a text works");
            }
            Some(_) => {}
        }
    }
    for key in messages.keys().filter(|it| !base.contains_key(*it)) {
        writeln!(problems, "locales/{tag}: {key} is not in locales/{BASE}; take it out").expect("writing to a text works");
    }
    assert!(problems.is_empty(), "{problems}");
}

fn encode(messages: &BTreeMap<String, Message>) -> String {
    messages.iter().fold(String::new(), |mut all, (key, message)| {
        writeln!(all, "{key}\u{1e}{}", message.text).expect("writing to a text works");
        all
    })
}

/// One constant for each message of the interface (`app*.ftl`): a key that isn't in the catalogue can't be written in the code.
fn keys(base: &BTreeMap<String, Message>) -> String {
    base.iter().filter(|(_, it)| it.file.starts_with("app")).fold(String::new(), |mut all, (key, message)| {
        let name = key.replace(['-', '.'], "_").to_uppercase();
        let shown: String = message.text.chars().filter(|it| !it.is_control()).collect();
        writeln!(all, "#[doc = {shown:?}]\npub const {name}: Key = Key({key:?});").expect("writing to a text works");
        all
    })
}
