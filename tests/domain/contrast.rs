//! Contrast, by WCAG 2.2: every pair of colours that can meet, in light and in dark, computed from `styles/tokens.css`; and every
//! colour that a style sheet names stands in one of those pairs.

use std::collections::BTreeMap;

use crate::styles::{Piece, pieces};
use crate::support::{files, none, repository};

/// What text stands on. Any text may stand on any of them.
const GROUNDS: [&str; 6] = ["page", "surface", "sunken", "selected", "attention-fill", "urgent-fill"];
/// Words, with the least contrast of each: AA for all, AAA for what is read most.
const TEXTS: [(&str, f64); 6] = [("text", 7.0), ("text-soft", 7.0), ("action", 4.5), ("error", 7.0), ("attention-on", 4.5), ("urgent-on", 4.5)];
/// Edges and marks without which a control, its state or the focus could not be seen.
const MARKS: [&str; 5] = ["control", "action", "focus", "attention-border", "urgent-border"];
/// Words on a fill that is no ground.
const FILLED: [(&str, &str); 1] = [("action-on", "action")];
/// Seen or not, nothing is lost: hairlines between things, and the veil behind a dialog.
const DECORATIVE: [&str; 2] = ["border", "backdrop"];

/// The roles with their colours, in light and in dark.
fn roles() -> BTreeMap<String, [String; 2]> {
    let text = std::fs::read_to_string(repository("styles/tokens.css")).unwrap();
    let (mut palette, mut roles) = (BTreeMap::<String, [String; 2]>::new(), BTreeMap::new());
    let mut dark = false;
    for piece in pieces(&text) {
        match piece {
            Piece::Prelude(_, prelude) if prelude.contains("prefers-color-scheme: dark") => dark = true,
            Piece::Declaration(_, name, value) if value.starts_with('#') => {
                let both = palette.entry(name).or_default();
                both[usize::from(dark)] = value;
            }
            Piece::Declaration(_, name, value) => {
                if let Some(role) = name.strip_prefix("--screener-color-") {
                    let colour = value.strip_prefix("var(").and_then(|it| it.strip_suffix(')')).unwrap_or_else(|| panic!("{name}: {value}"));
                    roles.insert(role.to_owned(), palette.get(colour).unwrap_or_else(|| panic!("{colour} is no colour")).clone());
                }
            }
            Piece::Prelude(..) => {}
        }
    }
    assert!(roles.values().flatten().all(|it| !it.is_empty()), "each colour has a light and a dark side");
    roles
}

/// How light a colour is, by WCAG.
fn luminance(hex: &str) -> f64 {
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The lowest contrast of a role over these, in light and in dark.
fn lowest(role: &str, over: &[&str]) -> [f64; 2] {
    let roles = roles();
    [0, 1].map(|theme| over.iter().map(|it| contrast(&roles[role][theme], &roles[*it][theme])).fold(f64::INFINITY, f64::min))
}

#[track_caller]
fn check(role: &str, over: &[&str], least: f64) -> Option<String> {
    let [light, dark] = lowest(role, over);
    (light.min(dark) < least).then(|| format!("{role}: {light:.2} in light and {dark:.2} in dark, {least} is needed"))
}

#[test]
fn contrast_is_computed_as_wcag_says() {
    for (one, other, expected) in
        [("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#ffffff", "#ffffff", 1.0), ("#0000ff", "#ffffff", 8.59)]
    {
        assert!((contrast(one, other) - expected).abs() < 0.01, "{one} on {other}: {}", contrast(one, other));
    }
}

#[test]
fn words_stand_out_from_every_ground() {
    none(&TEXTS.iter().filter_map(|(role, least)| check(role, &GROUNDS, *least)).collect::<Vec<_>>());
    none(&FILLED.iter().filter_map(|(role, fill)| check(role, &[fill], 4.5)).collect::<Vec<_>>());
}

#[test]
fn edges_marks_and_the_ring_of_focus_stand_out_from_every_ground() {
    none(&MARKS.iter().filter_map(|role| check(role, &GROUNDS, 3.0)).collect::<Vec<_>>());
    // A tick on its filled square.
    none(&FILLED.iter().filter_map(|(role, fill)| check(role, &[fill], 3.0)).collect::<Vec<_>>());
}

#[test]
fn every_colour_has_its_place_among_the_pairs() {
    let known = |it: &str| {
        let text = TEXTS.iter().any(|(role, _)| *role == it);
        let filled = FILLED.iter().any(|(role, _)| *role == it);
        text || filled || GROUNDS.contains(&it) || MARKS.contains(&it) || DECORATIVE.contains(&it)
    };
    none(&roles().into_keys().filter(|it| !known(it)).collect::<Vec<_>>());
}

/// The role that this value is, when it is one.
fn role(value: &str) -> Option<&str> {
    value.split("var(--screener-color-").nth(1).and_then(|it| it.split(')').next())
}

#[test]
fn every_colour_that_a_style_sheet_names_is_used_for_what_it_was_computed_for() {
    let mut wrong = Vec::new();
    for (name, text) in files("styles", "css").into_iter().filter(|(name, _)| !name.ends_with("tokens.css")) {
        // Words and ground of one rule, to look at them together.
        let (mut words, mut ground) = (None, None);
        for piece in pieces(&text) {
            match piece {
                Piece::Prelude(..) => (words, ground) = (None, None),
                Piece::Declaration(line, property, value) => {
                    let Some(role) = role(&value).map(str::to_owned) else { continue };
                    let fine = match &*property {
                        "color" => TEXTS.iter().any(|(it, _)| *it == role) || FILLED.iter().any(|(it, _)| *it == role),
                        // A mark is drawn by filling its shape.
                        "background" => {
                            GROUNDS.contains(&&*role) || MARKS.contains(&&*role) || role == "backdrop" || FILLED.iter().any(|(it, _)| *it == role)
                        }
                        _ => MARKS.contains(&&*role) || role == "border",
                    };
                    if !fine {
                        wrong.push(format!("{name}:{line}: {property}: {value}"));
                    }
                    if property == "color" {
                        words = Some(role);
                    } else if property == "background" {
                        ground = Some(role);
                    }
                    if let (Some(words), Some(ground)) = (&words, &ground)
                        && let Some(low) = check(words, &[ground.as_str()], 4.5)
                    {
                        wrong.push(format!("{name}:{line}: on {ground}: {low}"));
                    }
                }
            }
        }
    }
    none(&wrong);
}

#[test]
fn the_figures_beside_the_tokens_are_right() {
    let text = std::fs::read_to_string(repository("styles/tokens.css")).unwrap();
    let mut wrong = Vec::new();
    for role in ["text", "text-soft", "control", "action", "focus", "error", "attention-border", "urgent-border"] {
        let [light, dark] = lowest(role, &GROUNDS);
        let figures = format!("{light:.1} / {dark:.1}");
        // In the comment right above the role, or above the ones before it.
        let above = text.split(&format!("--screener-color-{role}:")).next().unwrap();
        let comment = above.rsplit("/*").next().unwrap();
        if !comment.contains(&figures) {
            wrong.push(format!("{role}: {figures} is not in “{}”", comment.split("*/").next().unwrap().trim()));
        }
    }
    for (on, fill) in [("attention-on", "attention-fill"), ("urgent-on", "urgent-fill"), ("action-on", "action")] {
        let [light, dark] = lowest(on, &[fill]);
        let figures = format!("{light:.1} / {dark:.1}");
        if !text.contains(&figures) {
            wrong.push(format!("{on} over {fill}: {figures}"));
        }
    }
    none(&wrong);
}
