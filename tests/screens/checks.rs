//! What must hold on every screen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use first_contact::domain::screening::{Event, PrepField};
use first_contact::view::walk::Place;

use crate::support::markup::Element;
use crate::support::none;
use crate::support::worker::{asked, pack};
use crate::walks::{SCREENS, a_full_conversation};

/// What stands on no screen that the person sees too.
const LABELS: [&str; 7] = ["traffick", "victim", "exploit", "slave", "prostitut", "smuggl", "brothel"];

/// Looks at every screen, and fails with all complaints at once.
#[track_caller]
fn on_every_screen(look: impl Fn(&Element) -> Vec<String>) {
    let mut where_seen: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for screen in SCREENS.iter() {
        for complaint in look(&screen.markup) {
            where_seen.entry(complaint).or_default().push(&screen.name);
        }
    }
    let complaints: Vec<String> =
        where_seen.into_iter().map(|(complaint, names)| format!("{complaint}, on {} and {} more", names[0], names.len() - 1)).collect();
    none(&complaints);
}

fn all_that(page: &Element, tags: &[&str], complaint: &str, is_wrong: impl Fn(&Element) -> bool) -> Vec<String> {
    page.tagged(tags).into_iter().filter(|it| is_wrong(it)).map(|it| format!("{} {complaint}", it.said())).collect()
}

#[test]
fn every_screen_has_one_first_heading_and_skips_no_level() {
    on_every_screen(|page| {
        let mut complaints = Vec::new();
        let levels: Vec<u32> = page
            .tagged(&["h1", "h2", "h3", "h4", "h5", "h6"])
            .into_iter()
            .filter(|it| it.attribute("id") != Some("dialog-title"))
            .map(|it| it.tag[1..].parse().unwrap())
            .collect();
        if levels.iter().filter(|it| **it == 1).count() != 1 || levels[0] != 1 {
            complaints.push(format!("the headings are {levels:?}"));
        }
        complaints.extend(levels.windows(2).filter(|it| it[1] > it[0] + 1).map(|it| format!("h{} follows h{}", it[1], it[0])));
        complaints
    });
}

#[test]
fn every_id_is_unique_and_what_is_referred_to_is_there() {
    on_every_screen(|page| {
        let (mut ids, mut complaints) = (BTreeSet::new(), Vec::new());
        for id in page.all().into_iter().filter_map(|it| it.attribute("id")) {
            if id.is_empty() || id.contains(char::is_whitespace) || !ids.insert(id) {
                complaints.push(format!("the id “{id}” is empty, has a space or stands twice"));
            }
        }
        for it in page.all() {
            for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
                let missing = it.attribute(attribute).into_iter().flat_map(str::split_whitespace).filter(|id| !ids.contains(id));
                complaints.extend(missing.map(|id| format!("{} has {attribute}=“{id}”, which isn't there", it.said())));
            }
        }
        complaints
    });
}

#[test]
fn every_field_has_a_label_and_nothing_is_filled_in_by_the_browser() {
    on_every_screen(|page| {
        let labelled = |id: &str| page.tagged(&["label"]).iter().any(|it| it.attribute("for") == Some(id) && !it.text().is_empty());
        let mut complaints = Vec::new();
        for (above, it) in page.with_ancestors().into_iter().filter(|(_, it)| it.is(&["input", "textarea", "select"])) {
            let wrapped = above.iter().any(|it| it.is(&["label"]) && !it.text().is_empty());
            let named = it.attribute("aria-label").is_some_and(|it| !it.trim().is_empty());
            if !(wrapped || named || it.attribute("id").is_some_and(labelled)) {
                complaints.push(format!("{} has no label", it.said()));
            }
            if it.attribute("autocomplete") != Some("off") {
                complaints.push(format!("{} can be filled in by the browser", it.said()));
            }
            let kind = it.attribute("type").unwrap_or("text");
            let text = !matches!(kind, "radio" | "checkbox");
            if text && (it.attribute("spellcheck"), it.attribute("translate")) != (Some("false"), Some("no")) {
                complaints.push(format!("{} may be sent to a spell checker or translator", it.said()));
            }
        }
        complaints
    });
}

#[test]
fn the_radios_of_a_group_share_one_name_and_at_most_one_is_chosen() {
    on_every_screen(|page| {
        let (mut taken, mut complaints) = (BTreeSet::new(), Vec::new());
        let mut grouped = 0;
        for group in page.tagged(&["fieldset"]) {
            let radios: Vec<&Element> = group.tagged(&["input"]).into_iter().filter(|it| it.attribute("type") == Some("radio")).collect();
            let names: BTreeSet<&str> = radios.iter().filter_map(|it| it.attribute("name")).collect();
            if radios.is_empty() {
                continue;
            }
            grouped += radios.len();
            if names.len() != 1 || !names.iter().all(|it| taken.insert(*it)) || radios.iter().any(|it| it.attribute("name").is_none()) {
                complaints.push(format!("the radios of a group are named {names:?}"));
            }
            if radios.iter().filter(|it| it.attribute("checked").is_some()).count() > 1 {
                complaints.push(format!("more than one of {names:?} is chosen"));
            }
        }
        let all = page.tagged(&["input"]).into_iter().filter(|it| it.attribute("type") == Some("radio")).count();
        if all != grouped {
            complaints.push("a radio stands in no group".to_owned());
        }
        complaints
    });
}

#[test]
fn every_group_of_answers_has_a_legend_first() {
    on_every_screen(|page| all_that(page, &["fieldset"], "has no legend first", |it| it.inside().next().is_none_or(|it| it.tag != "legend")));
}

#[test]
fn every_button_says_what_it_does_and_submits_nothing() {
    on_every_screen(|page| {
        let mut complaints = all_that(page, &["button"], "says nothing", |it| it.name().is_empty());
        complaints.extend(all_that(page, &["button"], "would submit", |it| it.attribute("type") != Some("button")));
        complaints
    });
}

/// A screen reader can list all buttons of a screen. Where each stands isn't heard then, so none may be named like
/// another; a group with a name tells its own apart.
#[test]
fn what_acts_can_be_told_apart_by_its_name() {
    let grouped = |it: &&Element| it.is(&["fieldset"]) || it.attribute("role") == Some("group");
    on_every_screen(|page| {
        let (mut seen, mut complaints) = (BTreeSet::new(), Vec::new());
        for (above, it) in page.classed("app__screen").unwrap().with_ancestors() {
            // A word that is explained at two places: both open the same.
            if it.attribute("class") == Some("term") {
                continue;
            }
            if it.is(&["button", "summary"]) && !above.iter().any(grouped) && !seen.insert((&it.tag, it.name())) {
                complaints.push(format!("more than one {} is named “{}”", it.said(), it.name()));
            }
        }
        complaints
    });
}

#[test]
fn what_should_have_words_has_words() {
    let worded = ["h1", "h2", "h3", "legend", "label", "dt", "dd", "p", "li", "summary", "figcaption", "blockquote", "th", "td", "bdi"];
    on_every_screen(|page| {
        // A live region waits for its words.
        let empty = |it: &Element| it.text().is_empty() && it.attribute("role") != Some("status");
        let mut complaints = all_that(page, &worded, "is empty", empty);
        complaints.extend(all_that(page, &["ul", "ol", "dl"], "has no items", |it| it.inside().next().is_none()));
        let labels = page.all().into_iter().filter(|it| it.attribute("aria-label").is_some_and(|it| it.trim().is_empty()));
        complaints.extend(labels.map(|it| format!("{} has an empty label", it.said())));
        complaints
    });
}

#[test]
fn elements_stand_only_where_they_may() {
    const WORDS_ONLY: [&str; 9] = ["p", "span", "button", "h1", "h2", "h3", "label", "bdi", "dt"];
    const BLOCKS: [&str; 14] = ["div", "p", "ul", "ol", "dl", "section", "article", "fieldset", "details", "figure", "table", "h1", "h2", "h3"];
    const ACTS: [&str; 5] = ["button", "input", "textarea", "details", "label"];
    on_every_screen(|page| {
        let mut complaints = Vec::new();
        for it in page.all() {
            let wrong: Vec<&Element> = match &*it.tag {
                "ul" | "ol" => it.inside().filter(|it| it.tag != "li").collect(),
                "dl" => it.inside().filter(|it| !it.is(&["div", "dt", "dd"])).collect(),
                "details" => it.inside().take(1).filter(|it| it.tag != "summary").collect(),
                "button" | "summary" => it.all().into_iter().skip(1).filter(|it| it.is(&ACTS)).collect(),
                _ => Vec::new(),
            };
            complaints.extend(wrong.into_iter().map(|inner| format!("{} stands in {}", inner.said(), it.said())));
            if it.is(&WORDS_ONLY) {
                let blocks = it.all().into_iter().skip(1).filter(|it| it.is(&BLOCKS));
                complaints.extend(blocks.map(|inner| format!("{} stands in {}", inner.said(), it.said())));
            }
        }
        complaints
    });
}

/// The names of all messages that can't be taken for a word.
fn message_names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let mut message = "";
        for line in text.lines().filter(|it| !it.starts_with('#')) {
            let Some((name, _)) = line.split_once('=') else { continue };
            let name = name.trim();
            if let Some(attribute) = name.strip_prefix('.') {
                names.insert(format!("{message}.{attribute}"));
            } else if !line.starts_with(' ') {
                message = name;
                names.insert(name.to_owned());
            }
        }
    }
    names.retain(|it| it.contains(['-', '.']));
    assert!(names.len() > 500, "only {} names of messages were found", names.len());
    names
}

#[test]
fn no_name_of_a_message_and_no_placeable_is_left_in_place_of_words() {
    let names = message_names();
    on_every_screen(|page| {
        let spoken = ["aria-label", "title", "alt", "placeholder", "aria-description"];
        let attributes = page.all().into_iter().flat_map(|it| spoken.iter().filter_map(|name| it.attribute(name)));
        let mut complaints = Vec::new();
        for text in page.texts().into_iter().chain(attributes) {
            let mut words = text.split(|it: char| !(it.is_alphanumeric() || "-._".contains(it))).map(|it| it.trim_end_matches('.'));
            complaints.extend(words.find(|it| names.contains(*it)).map(|it| format!("“{it}” is left in “{text}”")));
            if text.contains(['{', '}']) || text.chars().any(char::is_control) || text.contains("  ") {
                complaints.push(format!("“{text}” has a placeable, a control character or two spaces"));
            }
        }
        complaints
    });
}

#[test]
fn what_the_person_sees_too_labels_nobody() {
    let shown: Vec<_> = SCREENS.iter().filter(|it| it.place.is_shown_to_person() || it.name.starts_with("held.")).collect();
    let places: BTreeSet<Place> = shown.iter().map(|it| it.place).filter(|it| it.is_shown_to_person()).collect();
    assert_eq!(places, BTreeSet::from([Place::Limits, Place::Talk, Place::Notes, Place::Recontact]));
    let mut complaints = Vec::new();
    for screen in shown {
        // In the whole markup, so that no label, hint or data attribute says it either.
        let said = screen.markup.pretty().to_lowercase();
        complaints.extend(LABELS.iter().filter(|it| said.contains(**it)).map(|it| format!("{} says “{it}”", screen.name)));
    }
    none(&complaints);
}

/// What is typed stays text: Yew escapes it, and no screen goes around that.
#[test]
fn typed_markup_is_shown_as_it_was_typed() {
    let typed = "<b>\"bold\"</b> & <script>";
    let worker = a_full_conversation()
        .says(Event::PrepWritten(PrepField::Job, typed.into()))
        .writes("name", typed)
        .says(Event::NoteWritten(asked("treatment"), typed.into()));
    let page = |name: &str| Place::Page(pack().page_named(name).unwrap());
    let mut times = 0;
    for place in [Place::Words, Place::Limits, Place::Talk, page("profile-name"), page("treatment"), Place::Summary] {
        let seen = worker.clone().goes_to(place).sees();
        assert!(seen.tagged(&["b", "script"]).is_empty(), "{place:?}");
        let values = seen.all().into_iter().filter_map(|it| it.attribute("value").map(str::to_owned));
        times += values.chain(seen.texts().into_iter().map(str::to_owned)).filter(|it| it.contains(typed)).count();
    }
    assert!(times >= 5, "the text was seen only {times} times");
}
