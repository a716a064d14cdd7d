//! Compiles English and the list of languages into the program and packs the instrument, so that the program carries no
//! reader of Fluent and no white space. A message that a language lacks, or has with other placeables, fails the build.
//! The other languages are compiled by `scripts/catalogue.rs`, as files of their own.

#![allow(clippy::panic, clippy::expect_used, reason = "a build stops at the first fault and says where it is")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "scripts/catalogues.rs"]
#[allow(unreachable_pub, dead_code, reason = "shared with scripts/catalogue.rs")]
mod catalogues;

use catalogues::{BASE, Messages, compare, encoded, folders, manifest, messages};

fn main() {
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo gives OUT_DIR"));
    for input in ["locales", "packs", "scripts/catalogues.rs"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let locales = Path::new("locales");
    let base = messages(&locales.join(BASE)).messages;
    let mut problems = String::new();
    let mut list = String::new();
    for folder in folders(locales).unwrap_or_else(|it| panic!("{it}")) {
        let found = messages(&folder);
        let manifest = match manifest(&folder) {
            Ok(manifest) => manifest,
            Err(it) => {
                problems += &it;
                continue;
            }
        };
        problems += &compare(&manifest, &base, &found);
        if manifest.tag == BASE {
            fs::write(out.join("en.txt"), encoded(&manifest, &found.messages)).expect("the catalogue can be written");
        }
        let _ = writeln!(
            list,
            "    Shipped {{ tag: {:?}, name: {:?}, english: {:?}, direction: {:?}, scope: {:?}, reviewed: {:?} }},",
            manifest.tag,
            manifest.name,
            manifest.english,
            manifest.direction,
            manifest.scope,
            manifest.reviewed.unwrap_or_default()
        );
    }
    assert!(problems.is_empty(), "{problems}");
    fs::write(out.join("languages.rs"), format!("&[\n{list}]")).expect("the list of languages can be written");
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

/// One constant for each message of the interface (`app*.ftl`): a key that isn't in the catalogue can't be written in the code.
fn keys(base: &Messages) -> String {
    base.iter().filter(|(_, it)| it.file.starts_with("app")).fold(String::new(), |mut all, (key, message)| {
        let name = key.replace(['-', '.'], "_").to_uppercase();
        let shown: String = message.text.chars().filter(|it| !it.is_control()).collect();
        writeln!(all, "#[doc = {shown:?}]\npub const {name}: Key = Key({key:?});").expect("writing to a text works");
        all
    })
}
