//! What the tests share: the shipped pack, the files of the repository, and the language of the stories.

pub mod schema;
pub mod story;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use first_contact::domain::pack::Pack;

/// The text of the shipped pack.
pub const JOINT_FORM: &str = include_str!("../../../packs/joint-form/pack.json");

/// The shipped pack, read once.
pub static PACK: LazyLock<Pack> = LazyLock::new(joint_form);

/// The shipped pack, to own.
pub fn joint_form() -> Pack {
    match Pack::read(JOINT_FORM) {
        Ok(pack) => pack,
        Err(problems) => panic!("{problems}"),
    }
}

/// A place in the repository.
pub fn repository(place: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(place)
}

/// Every file under `place` whose name ends in `.{ending}`, with its path from the repository's root, in a fixed
/// order; none when the folder isn't there (yet).
pub fn files(place: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![repository(place)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == ending) {
                let name = path.strip_prefix(repository("")).unwrap().display().to_string().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// Fails with every complaint at once.
#[track_caller]
pub fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "{} complaints:\n  {}", complaints.len(), complaints.join("\n  "));
}
