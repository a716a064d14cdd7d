//! Checks and compiles catalogues. TRANSLATING.md says how a partner uses it.
//!
//! ```text
//! make check-language LANGUAGE=locales/fr      says all that is wrong with a language
//! make compile-language LANGUAGE=locales/fr    writes words-fr.txt, to be laid beside a hosted build
//! cargo run --example catalogue -- all locales DIR   writes one for every language but English: the build's own step
//! ```

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks through the terminal")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use first_contact::i18n::Catalogue;

#[path = "catalogues.rs"]
#[allow(unreachable_pub, dead_code, reason = "shared with build.rs")]
pub(crate) mod catalogues;

use catalogues::{BASE, Found, Manifest, Messages, cases, compare, encoded, folders, manifest, messages, same_as_english};

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let done = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["check", folder] => check(Path::new(folder)),
        ["compile", folder, into] => compile(Path::new(folder), Path::new(into)),
        ["all", locales, into] => all(Path::new(locales), Path::new(into)),
        _ => Err("catalogue check FOLDER | compile FOLDER INTO | all LOCALES INTO".to_owned()),
    };
    match done {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(problems) => {
            eprintln!("{}", problems.trim_end());
            ExitCode::FAILURE
        }
    }
}

/// English beside the folder, or else this package's own.
fn base(folder: &Path) -> Messages {
    let beside = folder.parent().map(|it| it.join(BASE)).filter(|it| it.is_dir());
    messages(&beside.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(BASE))).messages
}

/// A language without a fault, or all faults of its manifest and its messages at once.
fn checked(folder: &Path) -> Result<(Manifest, Found), String> {
    if !folder.is_dir() {
        return Err(format!("\"{}\" is no folder; name one, such as locales/fr", folder.display()));
    }
    let (manifest, found) = (manifest(folder), messages(folder));
    let manifest = manifest.map_err(|it| format!("{it}{}Once this is mended, its messages are compared with English.", found.problems))?;
    let problems = compare(&manifest, &base(folder), &found);
    if !problems.is_empty() {
        let count = problems.lines().count();
        let things = if count == 1 { "thing" } else { "things" };
        return Err(format!("{problems}{count} {things} to mend in {} ({}).", manifest.english, manifest.tag));
    }
    // English itself is in the program and isn't read as a file.
    if manifest.tag != BASE {
        let read = Catalogue::read(&encoded(&manifest, &found.messages));
        read.map_err(|it| format!("{}: the program would not read it ({it:?})", folder.display()))?;
    }
    Ok((manifest, found))
}

/// Says that a language is whole and how far it is reviewed; or all that is wrong with it.
///
/// # Errors
/// When something is wrong: a line for each thing.
pub(crate) fn check(folder: &Path) -> Result<String, String> {
    let (manifest, found) = checked(folder)?;
    let mut said = same_as_english(&manifest, &base(folder), &found);
    let reviewed = manifest.reviewed.map_or_else(|| "a draft: no native speaker has reviewed it".to_owned(), |it| format!("reviewed: {it}"));
    let scope = if manifest.scope == "whole" { "the whole program" } else { "the words for the person" };
    said.push(format!("{} ({}), {scope}: {} messages, nothing is missing; {reviewed}.", manifest.english, manifest.tag, found.messages.len()));
    if cases(&manifest.tag).is_none() {
        said.push("How this language counts is not known here: check its choices by number yourself (TRANSLATING.md).".to_owned());
    }
    Ok(said.join("\n"))
}

/// Writes the compiled catalogue.
///
/// # Errors
/// When something is wrong with the language, or the file can't be written.
pub(crate) fn compile(folder: &Path, into: &Path) -> Result<String, String> {
    let (manifest, found) = checked(folder)?;
    let path: PathBuf = into.join(format!("words-{}.txt", manifest.tag));
    fs::write(&path, encoded(&manifest, &found.messages)).map_err(|it| format!("{}: {it}", path.display()))?;
    Ok(format!("{} is written.", path.display()))
}

fn all(locales: &Path, into: &Path) -> Result<String, String> {
    let mut said = Vec::new();
    for folder in folders(locales)?.into_iter().filter(|it| !it.ends_with(BASE)) {
        said.push(compile(&folder, into)?);
    }
    Ok(said.join("\n"))
}
