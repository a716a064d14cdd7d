//! Each screen as it was committed. `UPDATE_EXPECT=1 cargo test --features markup --test screens` writes them anew.
//!
//! A screen that looks the same on several walks is kept once, under the walk that showed it first. A page or a group
//! of signs without a note is kept on the empty walk alone. The checks beside this look at every screen of every walk.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{differs, none, snapshots, updates};
use crate::walks::{SCREENS, Screen};

/// Where the frame around the screen, which is the same everywhere, is kept too.
const FRAMES: [&str; 16] = [
    "start",
    "adult.map",
    "adult.talk",
    "map.parts-open",
    "map.stop-asked",
    "notes.erase-asked",
    "not-trained.connect",
    "map.kept",
    "map.warned",
    "map.warned-in-dialog",
    "covered",
    "locked",
    "held.threat",
    "held.warned",
    "hand.picked",
    "hand.picking-on-page",
];

/// Whole where the frame is kept; elsewhere only the screen itself, so that a word in the frame changes few files.
fn kept(screen: &Screen) -> String {
    if FRAMES.contains(&&*screen.name) { screen.markup.pretty() } else { screen.markup.classed("app__screen").expect("a screen").pretty() }
}

#[test]
fn every_screen_is_as_committed() {
    let (mut bodies, mut names, mut complaints) = (BTreeSet::new(), BTreeSet::from(["components.html".to_owned()]), Vec::new());
    for screen in SCREENS.iter().filter(|it| it.is_used || it.name.starts_with("empty.")) {
        let body = kept(screen);
        if bodies.insert(body.clone()) {
            names.insert(format!("{}.html", screen.name));
            complaints.extend(differs(&screen.name, &body));
        }
    }
    for entry in fs::read_dir(snapshots()).unwrap() {
        let file = entry.unwrap();
        if !names.contains(&file.file_name().into_string().unwrap()) {
            if updates() {
                fs::remove_file(file.path()).unwrap();
            } else {
                complaints.push(format!("{} is of no screen", file.path().display()));
            }
        }
    }
    none(&complaints);
}
