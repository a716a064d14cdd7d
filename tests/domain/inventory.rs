//! The inventory of fields: everything that a record can hold has a purpose and a sensitivity, and `docs/dpia-template.md`
//! lists it. A field that lacks them fails here. `UPDATE_EXPECT=1` rewrites the tables of that file.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use first_contact::domain::pack::{Category, Guarding, Pack, Purpose, Question, Sensitivity};
use first_contact::i18n::Catalogue;
use serde_json::{Value, json};

use crate::exports::schema;
use crate::support::{PACK, none, repository};

const FILE: &str = "docs/dpia-template.md";
/// Between these the file is made by the test; the rest is written by hand.
const BEGIN: &str = "<!-- from here to the end mark: made from the pack and the record's schema; don't edit -->";
const END: &str = "<!-- end mark -->";
/// The parts of the pack that say what their own fields are for.
const SHELVES: &[&str] = &["questions", "signs", "safety", "profiles", "services"];

/// One field of a record.
struct Field {
    path: String,
    what: String,
    /// Its purpose and sensitivity, or the shelf of the pack that has them.
    about: Result<(Purpose, Sensitivity), String>,
}

fn word<T: Copy>(words: &[(&str, T)], value: Option<&Value>) -> Option<T> {
    let text = value?.as_str()?;
    words.iter().find(|(it, _)| *it == text).map(|(_, it)| *it)
}

/// Every field of the record's schema, and a complaint for each that can't be told.
fn fields(root: &Value) -> (Vec<Field>, Vec<String>) {
    let (mut found, mut complaints) = (Vec::new(), Vec::new());
    walk(root, root, "", None, &mut found, &mut complaints);
    (found, complaints)
}

fn walk(root: &Value, at: &Value, path: &str, shelf: Option<&str>, found: &mut Vec<Field>, complaints: &mut Vec<String>) {
    let target = at.get("$ref").map_or(at, |it| root.pointer(it.as_str().unwrap().trim_start_matches('#')).unwrap());
    let shelf = at.get("x-inventory").map_or(shelf, |it| it.as_str());
    let inside = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    if target.get("type").is_some_and(|it| it == "object") {
        for (name, member) in target.get("properties").and_then(Value::as_object).into_iter().flatten() {
            walk(root, member, &inside(name), shelf, found, complaints);
        }
        match target.get("additionalProperties") {
            Some(Value::Bool(false)) => {}
            Some(others @ Value::Object(_)) => walk(root, others, &inside("*"), shelf, found, complaints),
            _ => complaints.push(format!("{path} can hold fields that nobody names")),
        }
        return;
    }
    if let Some(items) = target.get("items").filter(|it| it.get("type").is_some_and(|it| it == "object")) {
        walk(root, items, &format!("{path}[]"), shelf, found, complaints);
        return;
    }
    let what = at.get("description").or(target.get("description")).and_then(Value::as_str).unwrap_or_default().to_owned();
    if what.is_empty() {
        complaints.push(format!("{path} has no description"));
    }
    let about = match (word(Purpose::WORDS, at.get("x-purpose")), word(Sensitivity::WORDS, at.get("x-sensitivity")), shelf) {
        (Some(purpose), Some(sensitivity), None) => Ok((purpose, sensitivity)),
        (None, None, Some(shelf)) if SHELVES.contains(&shelf) => Err(shelf.to_owned()),
        _ => {
            complaints.push(format!("{path} needs x-purpose and x-sensitivity, or stands under an x-inventory of the pack"));
            return;
        }
    };
    found.push(Field { path: path.to_owned(), what, about });
}

fn record_schema() -> Value {
    schema(include_str!("../../schema/record.schema.json"))
}

/// An answer is as sensitive as the most sensitive thing that can be chosen.
fn sensitivity(pack: &Pack, question: &Question) -> Sensitivity {
    let options = question.options.iter().map(|it| pack.choice(*it).category);
    options.chain([question.category]).map(|it| pack.sensitivity(it)).max().unwrap()
}

fn head(text: &mut String, title: &str, columns: &[&str]) {
    write!(text, "\n### {title}\n\n| {} |\n|{}\n", columns.join(" | "), "---|".repeat(columns.len())).unwrap();
}

fn row(text: &mut String, cells: &[&str]) {
    writeln!(text, "| {} |", cells.iter().map(|it| it.replace('|', "\\|")).collect::<Vec<_>>().join(" | ")).unwrap();
}

/// The part of the file that is made.
fn tables() -> String {
    let english = Catalogue::english();
    let label = |key: String| english.find(&key).unwrap_or_else(|| panic!("{key} is in no catalogue")).to_owned();
    let (fields, _) = fields(&record_schema());
    let mut text = String::new();
    writeln!(text, "\nMade from the pack `{} {}` and `schema/record.schema.json`.", PACK.id(), PACK.version()).unwrap();

    head(&mut text, "Purposes", &["code", "why a field with this code exists"]);
    for (code, purpose) in Purpose::WORDS {
        row(&mut text, &[&format!("`{code}`"), PACK.why(*purpose)]);
    }

    head(&mut text, "Categories, in which the person agrees to share", &["category", "sensitivity"]);
    for (code, category) in Category::WORDS {
        row(&mut text, &[&label(format!("category-{code}")), PACK.sensitivity(*category).word()]);
    }

    head(&mut text, "Fields outside the form", &["field", "what it holds", "purpose", "sensitivity"]);
    for it in &fields {
        if let Ok((purpose, sensitivity)) = &it.about {
            row(&mut text, &[&format!("`{}`", it.path), &it.what, purpose.word(), sensitivity.word()]);
        }
    }

    head(&mut text, "Fields that stand once for each part of the pack below", &["field", "what it holds", "purpose and sensitivity are those of"]);
    for it in &fields {
        if let Err(shelf) = &it.about {
            row(
                &mut text,
                &[&format!("`{}`", it.path), &it.what, &(if shelf == "safety" { "the safety questions".to_owned() } else { format!("the {shelf}") })],
            );
        }
    }

    head(&mut text, "Questions (none is mandatory)", &["question", "what it is about", "kind, longest text", "category", "purpose", "sensitivity"]);
    for (_, it) in PACK.questions() {
        let longest = if it.options.is_empty() { format!("{}, {}", it.kind.word(), it.limit) } else { it.kind.word().to_owned() };
        let about = label(format!("q-{}.label", it.name));
        let sensitivity = sensitivity(&PACK, it).word();
        row(&mut text, &[&format!("`{}`", it.name), &about, &longest, it.category.word(), it.purpose.word(), sensitivity]);
    }

    let signs = PACK.sensitivity(Category::Signs).word();
    head(&mut text, "Signs, each seen, said or told", &["group", "how many", "purpose", "sensitivity"]);
    for (_, it) in PACK.sign_groups() {
        row(&mut text, &[&label(format!("signgroup-{}", it.name)), &it.signs.len().to_string(), it.purpose.word(), signs]);
    }

    head(&mut text, "Safety questions to the worker", &["question", "what it asks", "purpose", "sensitivity"]);
    for (_, it) in PACK.safety_questions() {
        let asks = label(format!("safety-{}", it.name));
        row(&mut text, &[&format!("`{}`", it.name), &asks, it.purpose.word(), PACK.sensitivity(it.category).word()]);
    }

    head(&mut text, "Profiles that can be indicated", &["profile", "purpose", "sensitivity"]);
    for (_, it) in PACK.profiles() {
        row(&mut text, &[&label(format!("profile-{}", it.name)), it.purpose.word(), PACK.sensitivity(it.category).word()]);
    }

    head(&mut text, "Services to which a referral can be made", &["service", "purpose", "sensitivity"]);
    for (_, it) in PACK.services() {
        row(&mut text, &[&label(format!("service-{}", it.name)), it.purpose.word(), PACK.sensitivity(it.category).word()]);
    }

    head(&mut text, "Who can receive, and what each needs at least", &["recipient", "categories"]);
    for (_, it) in PACK.recipients() {
        let needs: Vec<&str> = it.needs.iter().map(|it| it.word()).collect();
        row(&mut text, &[&label(format!("recipient-{}", it.name)), &needs.join(", ")]);
    }

    let guarding = Guarding::default();
    head(&mut text, "How a screening is kept, unless the deployment says otherwise", &["setting", "as shipped", "here"]);
    let off = |on: bool| if on { "on" } else { "off" };
    for (setting, shipped) in [
        ("`protect`: whether a screening can be kept, sealed", guarding.protection.word().to_owned()),
        ("`lockMinutes`: minutes without a touch until it locks", guarding.lock_minutes.to_string()),
        ("`keepHours`: hours after the last save until it expires", guarding.keep_hours.to_string()),
        ("`eraseAfter`: wrong passphrases until it is erased", guarding.erase_after.map_or("never".into(), |it| it.to_string())),
        ("`plainFiles`: files that anyone can read", off(guarding.plain_files).to_owned()),
        ("`zip`: AES-256 ZIP files, weaker than sealed ones", off(guarding.zip).to_owned()),
    ] {
        row(&mut text, &[setting, &shipped, "______"]);
    }
    text.push('\n');
    text
}

#[test]
fn every_field_that_a_record_can_hold_has_a_purpose_and_a_sensitivity() {
    let (fields, complaints) = fields(&record_schema());
    none(&complaints);
    let paths: BTreeSet<&str> = fields.iter().map(|it| it.path.as_str()).collect();
    for path in ["preparation.job", "safety.*.answer", "notes.contact.avoid", "notes.help[].details", "notes.urgent.whom", "notes.answers.*.note"] {
        assert!(paths.contains(path), "{path} is a field of a record");
    }
    let shelves: BTreeSet<&str> = fields.iter().filter_map(|it| it.about.as_ref().err().map(String::as_str)).collect();
    assert_eq!(shelves, SHELVES.iter().copied().collect(), "each part of the pack that has fields is in the inventory");
}

#[test]
fn a_field_that_is_added_without_its_purpose_is_told() {
    for (place, field, told) in [
        ("/properties/preparation/properties", json!({ "type": "string", "description": "A mood." }), "preparation.mood"),
        (
            "/properties/notes/properties",
            json!({ "type": "string", "x-purpose": "whim", "x-sensitivity": "personal", "description": "A mood." }),
            "notes.mood",
        ),
        ("/$defs/contact/properties", json!({ "type": "string", "x-purpose": "route", "description": "A mood." }), "notes.contact.mood"),
        ("/properties/notes/properties", json!({ "type": "object", "description": "Moods." }), "notes.mood"),
    ] {
        let mut changed = record_schema();
        changed.pointer_mut(place).unwrap()["mood"] = field;
        let (_, complaints) = fields(&changed);
        assert!(complaints.iter().any(|it| it.starts_with(told)), "{told}: {complaints:?}");
    }
}

#[test]
fn nothing_that_can_do_most_harm_must_be_in_a_record() {
    let pack = schema(include_str!("../../schema/pack.schema.json"));
    assert_eq!(pack["$defs"]["question"]["properties"]["necessity"]["const"], "optional", "no question is mandatory");
    let root = record_schema();
    let required: Vec<&str> = root["required"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    let special: Vec<String> = fields(&root)
        .0
        .into_iter()
        .filter(|it| it.about.as_ref().is_ok_and(|it| it.1 == Sensitivity::Special) && required.contains(&it.path.split(['.', '[']).next().unwrap()))
        .map(|it| it.path)
        .collect();
    none(&special);
    for category in [Category::Account, Category::Acts, Category::Signs, Category::Health, Category::Background] {
        assert_eq!(PACK.sensitivity(category), Sensitivity::Special, "{}", category.word());
    }
}

#[test]
fn each_purpose_is_one_sentence_and_each_is_used() {
    let mut used: BTreeSet<Purpose> = PACK.questions().map(|(_, it)| it.purpose).collect();
    used.extend(PACK.sign_groups().map(|(_, it)| it.purpose));
    used.extend(PACK.safety_questions().map(|(_, it)| it.purpose));
    used.extend(PACK.services().map(|(_, it)| it.purpose));
    used.extend(PACK.profiles().map(|(_, it)| it.purpose));
    used.extend(fields(&record_schema()).0.iter().filter_map(|it| it.about.as_ref().ok().map(|it| it.0)));
    for (code, purpose) in Purpose::WORDS {
        let why = PACK.why(*purpose);
        assert!(why.starts_with("To ") && why.ends_with('.') && why.matches('.').count() == 1, "{code}: {why}");
        assert!(used.contains(purpose), "no field has the purpose {code}; take it out");
    }
}

#[test]
fn the_program_that_is_served_carries_no_purpose_text() {
    let served = first_contact::shipped::pack().unwrap();
    for (code, purpose) in Purpose::WORDS {
        assert!(served.why(*purpose).len() < PACK.why(*purpose).len(), "{code}: no screen shows it, so a phone needn't fetch it");
    }
    assert_eq!(served.sensitivity(Category::Health), Sensitivity::Special);
}

#[test]
fn the_template_of_the_impact_assessment_lists_the_fields_of_today() {
    let path = repository(FILE);
    let written = fs::read_to_string(&path).unwrap();
    let (before, rest) = written.split_once(BEGIN).expect("the begin mark");
    let (now, after) = rest.split_once(END).expect("the end mark");
    let tables = format!("\n{}\n", tables());
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{tables}{END}{after}")).unwrap();
        return;
    }
    let first = now.lines().zip(tables.lines()).find(|(now, made)| now != made);
    assert!(
        now == tables,
        "{FILE} lists other fields; look at the first difference, think what it means for people, and run with UPDATE_EXPECT=1: {first:#?}"
    );
}
