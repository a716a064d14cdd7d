//! What the tests of the screens share: a worker who taps, a renderer, and a reader of markup.

pub mod markup;
pub mod worker;

use std::env;
use std::fs;
use std::path::PathBuf;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use yew::{BaseComponent, LocalServerRenderer};

use markup::{Node, read};

/// The markup of a component.
pub fn drawn<C: BaseComponent>(props: C::Properties) -> Node {
    let mut drawing = pin!(LocalServerRenderer::<C>::with_props(props).hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    // Nothing here waits for anything, so it is ready soon.
    for _ in 0..10_000 {
        if let Poll::Ready(markup) = drawing.as_mut().poll(&mut context) {
            return read(&markup);
        }
    }
    panic!("the screen waits for something");
}

/// Whether this run writes what it sees instead of comparing.
pub fn updates() -> bool {
    env::var_os("UPDATE_EXPECT").is_some()
}

/// The folder of the committed snapshots.
pub fn snapshots() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/screens/snapshots")
}

/// What differs from the committed snapshot of this name, if anything does. With `UPDATE_EXPECT=1`, it is written instead.
pub fn differs(name: &str, seen: &str) -> Option<String> {
    let file = snapshots().join(format!("{name}.html"));
    let kept = fs::read_to_string(&file).unwrap_or_default().replace('\r', "");
    if kept == seen {
        return None;
    }
    if updates() {
        fs::create_dir_all(snapshots()).unwrap();
        fs::write(file, seen).unwrap();
        return None;
    }
    let line = kept.lines().zip(seen.lines()).take_while(|(kept, seen)| kept == seen).count();
    let at = |text: &str| text.lines().nth(line).unwrap_or("(the end)").trim().to_owned();
    Some(format!("{name}.html:{}\n      kept: {}\n      seen: {}", line + 1, at(&kept), at(seen)))
}

/// Fails with every complaint at once.
#[track_caller]
pub fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "{} complaints:\n  {}", complaints.len(), complaints.join("\n  "));
}
