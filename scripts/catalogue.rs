//! Checks and compiles catalogues. TRANSLATING.md says how a partner uses it.
//!
//! ```text
//! cargo run --example catalogue -- check locales/fr      says all that is wrong with a language
//! cargo run --example catalogue -- compile locales/fr .  writes words-fr.txt, to be laid beside a hosted build
//! cargo run --example catalogue -- all locales DIR       writes one for every language but English
//! ```

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command speaks through the terminal")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

#[path = "catalogues.rs"]
#[allow(unreachable_pub, dead_code, reason = "shared with build.rs")]
mod catalogues;

use catalogues::{BASE, Messages, cases, compare, encoded, folders, manifest, messages};

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
fn base(folder: &Path) -> Result<Messages, String> {
    let beside = folder.parent().map(|it| it.join(BASE)).filter(|it| it.is_dir());
    messages(&beside.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(BASE)))
}

fn checked(folder: &Path) -> Result<(catalogues::Manifest, Messages), String> {
    let (manifest, found) = (manifest(folder)?, messages(folder)?);
    let problems = compare(&manifest, &base(folder)?, &found);
    if problems.is_empty() { Ok((manifest, found)) } else { Err(problems) }
}

fn check(folder: &Path) -> Result<String, String> {
    let (manifest, found) = checked(folder)?;
    let counted =
        if cases(&manifest.tag).is_some() { "" } else { " How the language counts is not known here: check its choices by number yourself." };
    let reviewed = manifest.reviewed.map_or_else(|| "a draft: no native speaker has reviewed it".to_owned(), |it| format!("reviewed: {it}"));
    Ok(format!("{}: {} messages, {}; nothing is missing.{counted}", manifest.english, found.len(), reviewed))
}

fn compile(folder: &Path, into: &Path) -> Result<String, String> {
    let (manifest, found) = checked(folder)?;
    let path: PathBuf = into.join(format!("words-{}.txt", manifest.tag));
    fs::write(&path, encoded(&manifest, &found)).map_err(|it| format!("{}: {it}", path.display()))?;
    Ok(format!("{} is written.", path.display()))
}

fn all(locales: &Path, into: &Path) -> Result<String, String> {
    let mut said = Vec::new();
    for folder in folders(locales)?.into_iter().filter(|it| !it.ends_with(BASE)) {
        said.push(compile(&folder, into)?);
    }
    Ok(said.join("\n"))
}
