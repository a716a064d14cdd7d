//! What is in a sealed file: written and read back exactly, and read as strictly as anything from outside.

use first_contact::domain::export::document::{Block, Document};
use first_contact::domain::export::sealed::{LARGEST, LARGEST_FILE, Opener, Sealed, handover, opener, read, summary};
use first_contact::domain::export::summary as data;
use first_contact::domain::pack::{Deployment, Problems};
use first_contact::domain::screening::{Code, Date, Practice, Real, Screening};
use first_contact::domain::summary::{Disclosure, Summary};
use first_contact::i18n::Catalogue;
use first_contact::view::document::document;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::exports::{config, everything, schema, stages};
use crate::laws::screenings;
use crate::support::schema::complaints;
use crate::support::story::Story;
use crate::support::{PACK, none};

fn sealed_schema() -> Value {
    schema(include_str!("../../schema/sealed.schema.json"))
}

/// The text of a hand-over, and the same as a tree.
fn handed_over(story: &Story, place: &str) -> (String, Value) {
    let text = handover(story.pack, &story.screening, place).unwrap();
    let tree = serde_json::from_str(&text).unwrap();
    (text, tree)
}

/// Every summary that this conversation has for anyone.
fn summaries(story: &Story) -> Vec<(Document, Value)> {
    let assessed = story.assessed();
    let disclosed = story.pack.recipients().filter_map(|(id, _)| Disclosure::for_recipient(story.pack, &story.screening, &assessed, id).ok());
    disclosed
        .map(|it| {
            let summary = Summary::new(story.pack, it);
            (document(story.pack, &summary, &Catalogue::english(), &Deployment::default()), data::write(story.pack, &summary))
        })
        .collect()
}

fn problems(text: &str) -> Problems {
    read::<Real>(&PACK, text).unwrap_err()
}

fn paths(text: &str) -> Vec<String> {
    problems(text).list().iter().map(|it| it.path.clone()).collect()
}

fn put(tree: &mut Value, pointer: &str, value: Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = tree.pointer_mut(parent).unwrap();
    if let Value::Array(items) = parent {
        items[name.parse::<usize>().unwrap()] = value;
    } else {
        parent[name] = value;
    }
}

/// The first summary of the fullest conversation, with one place changed.
fn changed(pointer: &str, value: Value) -> String {
    let (document, data) = summaries(&everything()).swap_remove(0);
    let mut tree: Value = serde_json::from_str(&summary(&document, &data).unwrap()).unwrap();
    put(&mut tree, pointer, value);
    tree.to_string()
}

#[track_caller]
fn comes_back(story: &Story) {
    for place in ["map", "page:papers", "a-1:2"] {
        let (text, tree) = handed_over(story, place);
        let expected = Sealed::Handover { screening: Box::new(story.screening.clone()), place: place.into() };
        assert!(read(story.pack, &text) == Ok(expected), "{text}");
        none(&complaints(&sealed_schema(), &tree));
        none(&complaints(&schema(include_str!("../../schema/record.schema.json")), &tree["record"]));
    }
    for (document, data) in summaries(story) {
        let text = summary(&document, &data).unwrap();
        none(&complaints(&sealed_schema(), &serde_json::from_str(&text).unwrap()));
        assert!(read::<Real>(story.pack, &text) == Ok(Sealed::Summary { document, data }), "{text}");
    }
}

#[test]
fn what_was_sealed_at_any_stage_comes_back_as_it_was() {
    let mut told = 0;
    for (_, story) in stages() {
        comes_back(&story);
        told += summaries(&story).len();
    }
    assert!(told > 5, "only {told} summaries were tried");
}

#[test]
fn padding_after_the_text_is_no_part_of_it() {
    let (text, _) = handed_over(&everything(), "map");
    assert!(read::<Real>(&PACK, &format!("{text}{}", "\n".repeat(70_000))) == read(&PACK, &text));
    assert!(read::<Real>(&PACK, &format!("{text}{}", " \n".repeat(10))).is_ok());
}

#[test]
fn what_a_worker_typed_in_vain_is_handed_over_whatever_its_length() {
    let story = everything().writes("left-when", &"long ago ".repeat(5_000));
    comes_back(&story);
}

#[test]
fn what_does_not_fit_into_a_file_is_told_before_it_is_sealed() {
    let story = everything().writes("left-when", &"x".repeat(LARGEST));
    assert_eq!(handover(story.pack, &story.screening, "map"), None);
    let document = Document {
        language: "en".into(),
        direction: "ltr".into(),
        title: "x".repeat(LARGEST),
        code: String::new(),
        disclaimer: String::new(),
        blocks: Vec::new(),
    };
    assert_eq!(summary(&document, &json!({})), None);
}

#[test]
fn a_summary_holds_nothing_but_the_summary() {
    for (document, data) in summaries(&everything()) {
        let tree: Value = serde_json::from_str(&summary(&document, &data).unwrap()).unwrap();
        let mut names: Vec<&String> = tree.as_object().unwrap().keys().collect();
        names.sort();
        assert_eq!(names, ["blocks", "code", "data", "direction", "disclaimer", "format", "kind", "language", "title", "version"]);
        assert_eq!(tree["data"], data);
    }
}

#[test]
fn each_slip_is_told_where_it_is() {
    for (pointer, value, path) in [
        ("/format", json!("first-contact.record"), "format"),
        ("/format", json!(1), "format"),
        ("/version", json!(2), "version"),
        ("/kind", json!("letter"), "kind"),
        ("/kind", json!(null), "kind"),
        ("/title", json!(null), "title"),
        ("/title", json!("hid\u{202E}den"), "title"),
        ("/title", json!("x".repeat(10_001)), "title"),
        ("/code", json!(7), "code"),
        ("/disclaimer", json!(null), "disclaimer"),
        ("/blocks", json!(null), "blocks"),
        ("/blocks", json!({}), "blocks"),
        ("/blocks/0", json!("words"), "blocks[0]"),
        ("/blocks/0", json!({}), "blocks[0]"),
        ("/blocks/0", json!({ "heading": "a", "paragraph": "b" }), "blocks[0]"),
        ("/blocks/0", json!({ "heading": "a", "link": "b" }), "blocks[0].link"),
        ("/blocks/0", json!({ "heading": ["a"] }), "blocks[0].heading"),
        ("/blocks/0", json!({ "list": "a" }), "blocks[0].list"),
        ("/blocks/0", json!({ "list": [null] }), "blocks[0].list[0]"),
        ("/blocks/0", json!({ "list": ["a\u{0}"] }), "blocks[0].list[0]"),
        ("/blocks/0", json!({ "rows": [{ "label": "a" }] }), "blocks[0].rows[0].value"),
        ("/blocks/0", json!({ "rows": [{ "label": "a", "value": "b", "href": "c" }] }), "blocks[0].rows[0].href"),
        ("/data", json!(null), "data"),
        ("/data/format", json!("first-contact.record"), "data.format"),
        ("/data/version", json!(2), "data.version"),
        ("/data/code", json!("2222-2223"), "data.code"),
        ("/extra", json!("x"), "extra"),
    ] {
        let told = paths(&changed(pointer, value.clone()));
        assert!(told.iter().any(|it| it == path), "{pointer} {value}: {told:?}");
    }
}

#[test]
fn each_slip_in_a_hand_over_is_told_where_it_is() {
    let (_, tree) = handed_over(&everything(), "map");
    for (pointer, value, path) in [
        ("/place", json!(null), "place"),
        ("/place", json!(""), "place"),
        ("/place", json!("Page papers"), "place"),
        ("/place", json!("a".repeat(81)), "place"),
        ("/record", json!(null), "record"),
        ("/record", json!([]), "record.format"),
        ("/record/pack/version", json!("0"), "record.pack.version"),
        ("/record/consent/notes", json!("no"), "record.outcome"),
        ("/record/notes/answers/name/text", json!(7), "record.notes.answers.name.text"),
        ("/exports", json!([]), "exports"),
    ] {
        let mut tree = tree.clone();
        put(&mut tree, pointer, value.clone());
        let told = paths(&tree.to_string());
        assert!(told.iter().any(|it| it == path), "{pointer} {value}: {told:?}");
    }
}

#[test]
fn every_slip_is_told_at_once() {
    let text = changed("/blocks/0", json!({ "rows": [{ "label": 1, "value": "\u{202E}" }, {}] }));
    let mut tree: Value = serde_json::from_str(&text).unwrap();
    tree["title"] = json!(null);
    tree["data"]["code"] = json!("another");
    let told = paths(&tree.to_string());
    for path in ["title", "blocks[0].rows[0].label", "blocks[0].rows[0].value", "blocks[0].rows[1].label", "blocks[0].rows[1].value", "data.code"] {
        assert!(told.iter().any(|it| it == path), "{path} is not in {told:?}");
    }
}

#[test]
fn what_is_too_deep_too_many_or_too_large_is_refused() {
    let mut deep = json!("deep");
    for _ in 0..16 {
        deep = json!([deep]);
    }
    assert!(problems(&changed("/data/sections", deep)).to_string().contains("16"));
    assert!(problems(&format!("{{\"data\":{}{}}}", "[".repeat(5_000), "]".repeat(5_000))).to_string().contains("JSON"));
    let many = |count: usize| changed("/blocks", Value::Array(vec![json!({ "paragraph": "x" }); count]));
    assert!(read::<Real>(&PACK, &many(2_000)).is_ok());
    assert_eq!(paths(&many(2_001)), ["blocks"]);
    let long = |length: usize| changed("/title", json!("é".repeat(length)));
    assert!(read::<Real>(&PACK, &long(10_000)).is_ok());
    assert_eq!(paths(&long(10_001)), ["title"]);
    assert_eq!(paths(&"x".repeat(LARGEST + 1)), [""]);
}

#[test]
fn what_is_no_sealed_text_is_told_kindly() {
    for text in ["", "hello", "[]", "{}", "null", "{\"format\":\"first-contact.record\"}", "AGE-SECRET-KEY-1QQQ"] {
        assert!(!problems(text).list().is_empty(), "{text}");
    }
}

#[test]
fn an_invented_person_is_not_handed_over_to_a_real_screening() {
    let screening = Screening::<Practice>::start(Code::new([1, 2, 3, 4, 5]), Date::new(2026, 11, 22).unwrap());
    let text = handover(&PACK, &screening, "start").unwrap();
    assert_eq!(paths(&text), ["record.mode"]);
    assert!(read::<Practice>(&PACK, &text).is_ok());
}

#[test]
fn no_problem_repeats_a_value() {
    let (document, data) = summaries(&everything()).swap_remove(0);
    let trees = [handed_over(&everything(), "map").1, serde_json::from_str(&summary(&document, &data).unwrap()).unwrap()];
    let marks = [json!("Zq7mark"), json!(917_265), json!(["Zq7mark"]), json!("Zq7mark\u{202E}"), json!({ "heading": ["Zq7mark"] })];
    for tree in &trees {
        let mut all = Vec::new();
        crate::exports::places(tree, "", &mut all);
        for (place, mark) in all.iter().flat_map(|place| marks.iter().map(move |mark| (place, mark))) {
            let mut tree: Value = tree.clone();
            *tree.pointer_mut(place).unwrap() = mark.clone();
            if let Err(problems) = read::<Real>(&PACK, &tree.to_string()) {
                let told = problems.to_string();
                assert!(!told.contains("Zq7") && !told.contains("917265"), "{place}: {told}");
            }
        }
    }
}

#[test]
fn the_types_name_every_key() {
    let types = include_str!("../../schema/record.d.ts");
    let (document, data) = summaries(&everything()).swap_remove(0);
    let summary: Value = serde_json::from_str(&summary(&document, &data).unwrap()).unwrap();
    let pieces = summary["blocks"].as_array().unwrap().iter().flat_map(|it| it.as_object().unwrap().keys());
    let (_, handover) = handed_over(&everything(), "map");
    for key in summary.as_object().unwrap().keys().chain(handover.as_object().unwrap().keys()).chain(pieces) {
        assert!(types.contains(&format!(" {key}: ")), "{key}");
    }
}

#[test]
fn the_debug_form_tells_no_answer() {
    let (text, _) = handed_over(&everything(), "map");
    assert_eq!(format!("{:?}", read::<Real>(&PACK, &text)), "Ok(handover)");
}

#[test]
fn the_first_lines_of_a_file_say_what_opens_it() {
    for (start, size, expected) in [
        ("age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 15\n", 9_000, Some(Opener::Passphrase)),
        ("age-encryption.org/v1\n-> X25519 SVrzdFfkPxf0LPHOUGB1gNb9E5Vr8EUDa9kxk04iQ0o\n", 9_000, Some(Opener::Key)),
        ("age-encryption.org/v1\n-> scrypt", LARGEST_FILE + 1, None),
        ("age-encryption.org/v2\n-> scrypt ", 9_000, None),
        ("age-encryption.org/v1\r\n-> scrypt ", 9_000, None),
        ("-----BEGIN AGE ENCRYPTED FILE-----\n", 9_000, None),
        ("%PDF-1.7", 9_000, None),
        ("", 0, None),
    ] {
        assert_eq!(opener(start.as_bytes(), size), expected, "{start}");
    }
}

/// Texts with what a file can hold: lines, other scripts, quotes, marks of direction.
fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop::sample::select(vec!["a", "\n", "\t", "\"", "\\", "ܣ", "\u{200F}", "\u{2068}", "\u{2069}", "e\u{301}", "🙂", " ", "0"]),
        0..12,
    )
    .prop_map(|it| it.concat())
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let rows = prop::collection::vec((words(), words()), 0..4).prop_map(Block::Rows);
    let list = prop::collection::vec(words(), 0..4).prop_map(Block::List);
    prop::collection::vec(prop_oneof![words().prop_map(Block::Heading), words().prop_map(Block::Paragraph), rows, list], 0..6)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_happened_it_comes_back_as_it_was(story in screenings()) {
        comes_back(&story);
    }

    #[test]
    fn any_document_comes_back_as_it_was(title in words(), code in words(), disclaimer in words(), blocks in blocks()) {
        let data = json!({ "format": "first-contact.summary", "version": 1, "code": &code });
        let document = Document { language: "en".into(), direction: "ltr".into(), title, code, disclaimer, blocks };
        let text = summary(&document, &data).unwrap();
        prop_assert_eq!(complaints(&sealed_schema(), &serde_json::from_str(&text).unwrap()), Vec::<String>::new());
        let expected = Ok(Sealed::Summary { document, data });
        prop_assert!(read::<Real>(&PACK, &text) == expected);
    }

    #[test]
    fn anything_else_is_refused_and_nothing_breaks(text in "\\PC{0,200}", cut in any::<prop::sample::Index>()) {
        let _ = read::<Real>(&PACK, &text);
        let (document, data) = summaries(&everything()).swap_remove(0);
        let whole = summary(&document, &data).unwrap();
        let cut = (0..=cut.index(whole.len())).rev().find(|it| whole.is_char_boundary(*it)).unwrap();
        prop_assert!(read::<Real>(&PACK, &whole[..cut]).is_err());
    }
}
