//! The shipped pack, and bad packs with their messages: what is wrong, where, and what to do, all of it at once.

use first_contact::domain::pack::{Category, Pack, Problem, Purpose};
use serde_json::{Map, Value, json};

pub use crate::support::joint_form;

/// A pack in a few lines, with one of everything.
pub fn small() -> Value {
    let source = json!({ "doc": "guide", "item": "page 1" });
    json!({
        "format": 1, "id": "small", "version": "0.1.0",
        "sources": [{ "id": "guide", "title": "A guide" }, { "id": "policy", "title": "Decisions" }],
        "purposes": Purpose::WORDS.iter().map(|(word, _)| ((*word).to_owned(), json!("To help."))).collect::<Map<_, _>>(),
        "sensitivity": Category::WORDS.iter().map(|(word, _)| ((*word).to_owned(), json!("personal"))).collect::<Map<_, _>>(),
        "sets": { "work": [{ "id": "farm" }, { "id": "shop", "strength": "weak" }] },
        "sections": [{ "id": "all", "source": source, "pages": [{ "id": "first", "questions": [
            { "id": "paid", "kind": "yes-no", "category": "account", "purpose": "situation", "necessity": "optional", "source": source,
              "options": [{ "id": "yes" }, { "id": "no", "strength": "strong", "tags": ["withheld-wages"] }] },
            { "id": "which", "kind": "many", "category": "account", "purpose": "situation", "necessity": "optional", "source": source,
              "set": "work", "askIf": { "option": "paid.yes" } },
            { "id": "where", "kind": "many", "category": "account", "purpose": "route", "necessity": "optional", "source": source, "set": "work" },
            { "id": "born", "kind": "date", "category": "identity", "purpose": "age-protection", "necessity": "optional", "source": source },
        ] }] }],
        "signGroups": [{ "id": "place", "purpose": "notice", "source": source, "signs": [{ "id": "guards", "strength": "weak", "palermo": ["means"] }] }],
        "safety": [{ "id": "alone", "unsafe": "no", "gate": true, "purpose": "immediate-safety", "source": source }],
        "recipients": [{ "id": "iom", "needs": ["basics"], "source": source }],
        "services": [{ "id": "shelter", "to": "iom", "category": "contact", "purpose": "plan-referral", "when": { "unsafe": "alone" },
                       "source": source }],
        "profiles": [{ "id": "worker", "column": true, "category": "basics", "purpose": "plan-referral", "when": { "sign": "guards" },
                       "source": source }],
        "birthDate": "born",
        "rule": {
            "version": "1", "validated": false, "policy": "ours", "hours": { "low": 300, "medium": 72, "urgent": 24 },
            "lines": [{ "id": "strong", "level": "medium", "floor": true, "when": { "strength": "strong" }, "source": source }],
        },
    })
}

/// The same with one place changed: the place as in the messages, and the new value (`null` takes it out).
pub fn changed(mut pack: Value, place: &str, value: Value) -> Value {
    let pointer = format!("/{}", place.replace('[', ".").replace(']', "").replace('.', "/"));
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = pack.pointer_mut(parent).unwrap_or_else(|| panic!("no place {place}"));
    match (parent, value) {
        (Value::Object(members), Value::Null) => drop(members.remove(name)),
        (Value::Object(members), value) => drop(members.insert(name.into(), value)),
        (Value::Array(items), value) if name == "-" => items.push(value),
        (Value::Array(items), value) => items[name.parse::<usize>().unwrap()] = value,
        (it, _) => panic!("{place} is in no object and no list: {it}"),
    }
    pack
}

/// Every problem of a pack, as it is printed.
fn problems(pack: &Value) -> Vec<String> {
    read(&pack.to_string())
}

fn read(text: &str) -> Vec<String> {
    match Pack::read(text) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.list().iter().map(Problem::to_string).collect(),
    }
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(read(text), expected);
}

/// Conditions inside each other, this many deep.
fn nested(depth: usize) -> Value {
    (0..depth).fold(json!({ "child": true }), |inner, _| json!({ "all": [inner] }))
}

#[test]
fn the_shipped_pack_has_no_problem() {
    let pack = joint_form();
    assert_eq!((pack.id(), pack.signs().count()), ("joint-form", 60));
}

#[test]
fn the_small_pack_has_no_problem() {
    assert_eq!(problems(&small()), Vec::<String>::new());
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table, one fault a row")]
fn each_fault_has_its_place_and_its_remedy() {
    let q = |question: usize, field: &str| format!("sections[0].pages[0].questions[{question}].{field}");
    let rows: Vec<(&str, String, Value, Vec<&str>)> = vec![
        (
            "a missing id",
            "signGroups[0].signs[0].id".into(),
            Value::Null,
            vec!["signGroups[0].signs[0].id: this is missing; add it", "profiles[0].when.sign: no such sign in this pack; mend the word"],
        ),
        (
            "an id with capitals",
            "recipients[0].id".into(),
            json!("IOM"),
            vec![
                "recipients[0].id: an id has 1 to 60 small letters, digits and hyphens; change it",
                "services[0].to: no such recipient; use an id of recipients",
            ],
        ),
        ("an empty id", "id".into(), json!(""), vec!["id: an id has 1 to 60 small letters, digits and hyphens; change it"]),
        (
            "a doubled id",
            q(2, "id"),
            json!("which"),
            vec!["sections[0].pages[0].questions[2].id: this id stands at sections[0].pages[0].questions[1] already; give one of them another"],
        ),
        (
            "a doubled option",
            q(0, "options[-]"),
            json!({ "id": "no" }),
            vec![
                "sections[0].pages[0].questions[0].options[2].id: this option stands twice in one question; take one out",
                "sections[0].pages[0].questions[0].options: a yes-no question has the options yes and no, in this order",
            ],
        ),
        (
            "an unknown word",
            q(0, "options[1].strength"),
            json!("heavy"),
            vec!["sections[0].pages[0].questions[0].options[1].strength: this word is not known here; use one of: weak, strong"],
        ),
        (
            "an unknown word in a list",
            "signGroups[0].signs[0].palermo[0]".into(),
            json!("mean"),
            vec!["signGroups[0].signs[0].palermo[0]: this word is not known here; use one of: act, means, purpose"],
        ),
        ("a wrong type of a text", "version".into(), json!(1), vec!["version: this must be a text in quotes"]),
        ("a wrong type of a flag", "safety[0].gate".into(), json!("yes"), vec!["safety[0].gate: this must be true or false"]),
        (
            "a wrong type of a list",
            q(0, "options[1].tags"),
            json!("withheld-wages"),
            vec!["sections[0].pages[0].questions[0].options[1].tags: this must be a list [ … ]"],
        ),
        (
            "a wrong type of an object",
            "rule.hours".into(),
            json!([300, 72, 24]),
            vec![
                "rule.hours: this must be an object { … }",
                "rule.hours.low: this is missing; add it",
                "rule.hours.medium: this is missing; add it",
                "rule.hours.urgent: this is missing; add it",
            ],
        ),
        (
            "a number out of range",
            q(3, "limit"),
            json!(5000),
            vec!["sections[0].pages[0].questions[3].limit: this must be a whole number from 1 to 1000"],
        ),
        ("another format", "format".into(), json!(2), vec!["format: this must be a whole number from 1 to 1"]),
        (
            "an unknown name",
            q(0, "mandatory"),
            json!(true),
            vec![
                "sections[0].pages[0].questions[0].mandatory: this name is not known here; remove it, or use one of: id, printed, kind, category, purpose, necessity, options, set, specify, suggestions, limit, observed, askIf, source, policy",
            ],
        ),
        (
            "a score on a sign",
            "signGroups[0].signs[0].score".into(),
            json!(3),
            vec![
                "signGroups[0].signs[0].score: this name is not known here; remove it, or use one of: id, marks, strength, palermo, tags, source, policy",
            ],
        ),
        (
            "a question without its purpose",
            q(3, "purpose"),
            Value::Null,
            vec![
                "sections[0].pages[0].questions[3].purpose: this is missing; add it",
                "birthDate: no question for a date with this id; mend the word",
            ],
        ),
        ("signs without their purpose", "signGroups[0].purpose".into(), Value::Null, vec!["signGroups[0].purpose: this is missing; add it"]),
        ("a safety question without its purpose", "safety[0].purpose".into(), Value::Null, vec!["safety[0].purpose: this is missing; add it"]),
        ("a service without its purpose", "services[0].purpose".into(), Value::Null, vec!["services[0].purpose: this is missing; add it"]),
        ("a profile without its purpose", "profiles[0].purpose".into(), Value::Null, vec!["profiles[0].purpose: this is missing; add it"]),
        ("a purpose without its sentence", "purposes.route".into(), Value::Null, vec!["purposes.route: this is missing; add it"]),
        ("a category without its sensitivity", "sensitivity.health".into(), Value::Null, vec!["sensitivity.health: this is missing; add it"]),
        (
            "an unknown sensitivity",
            "sensitivity.health".into(),
            json!("high"),
            vec!["sensitivity.health: this word is not known here; use one of: ordinary, personal, special"],
        ),
        (
            "the sensitivity of no category",
            "sensitivity.mood".into(),
            json!("special"),
            vec![
                "sensitivity.mood: this name is not known here; remove it, or use one of: basics, identity, background, contact, account, acts, signs, health, family, documents, assistance",
            ],
        ),
        (
            "a mandatory question",
            q(0, "necessity"),
            json!("mandatory"),
            vec!["sections[0].pages[0].questions[0].necessity: no question is mandatory; write \"optional\""],
        ),
        (
            "a question that waits for itself",
            q(1, "askIf"),
            json!({ "option": "which.shop" }),
            vec![
                "sections[0].pages[0].questions[1].askIf: these questions wait for each other, so none of them is ever asked; take one condition out",
            ],
        ),
        (
            "a condition naming no option",
            q(1, "askIf"),
            json!({ "option": "paid.maybe" }),
            vec!["sections[0].pages[0].questions[1].askIf.option: no such question.option in this pack; mend the word"],
        ),
        (
            "a condition naming no sign",
            "profiles[0].when".into(),
            json!({ "sign": "dogs" }),
            vec!["profiles[0].when.sign: no such sign in this pack; mend the word"],
        ),
        (
            "a condition naming no safety question",
            "services[0].when".into(),
            json!({ "unsafe": "dark" }),
            vec!["services[0].when.unsafe: no such safety question in this pack; mend the word"],
        ),
        (
            "a condition of an unknown kind",
            "services[0].when".into(),
            json!({ "not": { "child": true } }),
            vec![
                "services[0].when.not: this word is not known here; use one of: option, sign, unsafe, child, judgement, tag, mark, strength, weakGroups, all, any",
            ],
        ),
        (
            "a condition of two kinds",
            "services[0].when".into(),
            json!({ "child": true, "judgement": true }),
            vec![
                "services[0].when: a condition has exactly one of: option, sign, unsafe, child, judgement, tag, mark, strength, weakGroups, all, any",
            ],
        ),
        (
            "a condition of nothing",
            "services[0].when".into(),
            json!({ "any": [] }),
            vec!["services[0].when.any: this list needs at least one condition"],
        ),
        (
            "a condition that is missing",
            "services[0].when".into(),
            Value::Null,
            vec![
                "services[0].when: a condition has exactly one of: option, sign, unsafe, child, judgement, tag, mark, strength, weakGroups, all, any",
            ],
        ),
        (
            "nine conditions inside each other",
            "rule.lines[0].when".into(),
            nested(9),
            vec![
                "rule.lines[0].when.all[0].all[0].all[0].all[0].all[0].all[0].all[0].all[0].all[0]: this nests too deep; write it as separate lines",
            ],
        ),
        (
            "a mark without a policy",
            q(0, "options[1].marks"),
            json!(["iom"]),
            vec![
                "sections[0].pages[0].questions[0].options[1].policy: a mark that the printed form doesn't have is a decision of ours; give its reason",
            ],
        ),
        (
            "a decision without its reason",
            "safety[0].source.doc".into(),
            json!("policy"),
            vec!["safety[0].policy: a decision of ours needs its reason; add it"],
        ),
        (
            "a document that isn't listed",
            "safety[0].source.doc".into(),
            json!("hearsay"),
            vec!["safety[0].source.doc: no such document in sources; add it there or mend the word"],
        ),
        ("no source", "safety[0].source".into(), Value::Null, vec!["safety[0].source: this is missing; name the document and the place in it"]),
        (
            "hours out of order",
            "rule.hours.urgent".into(),
            json!(100),
            vec!["rule.hours: a more urgent rating can't have more time; put the hours in order"],
        ),
        ("a rule called validated", "rule.validated".into(), json!(true), vec!["rule.validated: no study has validated this rule; write false"]),
        ("a rule without its reason", "rule.policy".into(), Value::Null, vec!["rule.policy: this is missing; add it"]),
        ("a rule without lines", "rule.lines".into(), json!([]), vec!["rule.lines: the rule needs at least one line"]),
        ("a rule without a version", "rule.version".into(), Value::Null, vec!["rule.version: this is missing; add it"]),
        (
            "no safety questions",
            "safety".into(),
            json!([]),
            vec![
                "safety: this list is missing or empty; a pack needs it",
                "services[0].when.unsafe: no such safety question in this pack; mend the word",
            ],
        ),
        (
            "a page without questions",
            "sections[0].pages[-]".into(),
            json!({ "id": "second", "questions": [] }),
            vec!["sections[0].pages[1].questions: a page needs at least one question"],
        ),
        (
            "a section without pages",
            "sections[-]".into(),
            json!({ "id": "more", "source": { "doc": "guide", "item": "page 2" }, "pages": [] }),
            vec!["sections[1].pages: a section needs at least one page"],
        ),
        (
            "a group without signs",
            "signGroups[-]".into(),
            json!({ "id": "more", "purpose": "notice", "source": { "doc": "guide", "item": "page 2" } }),
            vec!["signGroups[1].signs: a group needs at least one sign"],
        ),
        (
            "options of a date",
            q(3, "options"),
            json!([{ "id": "today" }]),
            vec!["sections[0].pages[0].questions[3].options: a text or a date has no options; take them out or change the kind"],
        ),
        (
            "no options to choose from",
            q(2, "set"),
            Value::Null,
            vec!["sections[0].pages[0].questions[2].options: a question to choose from needs options or a set"],
        ),
        (
            "a set that isn't there",
            q(2, "set"),
            json!("play"),
            vec!["sections[0].pages[0].questions[2].set: no such set in this pack; mend the word"],
        ),
        (
            "a fault in a set that two questions use",
            "sets.work[1].strength".into(),
            json!("heavy"),
            vec!["sets.work[1].strength: this word is not known here; use one of: weak, strong"],
        ),
        ("a minor option that isn't there", "minor".into(), json!("paid.child"), vec!["minor: no such question.option in this pack; mend the word"]),
        ("a birth date that isn't a date", "birthDate".into(), json!("paid"), vec!["birthDate: no question for a date with this id; mend the word"]),
        (
            "two faults in one question",
            "sections[0].pages[0].questions[0]".into(),
            json!({ "id": "paid", "kind": "maybe", "category": "secrets", "purpose": "situation", "necessity": "optional" }),
            vec![
                "sections[0].pages[0].questions[0].kind: this word is not known here; use one of: text, lines, date, one, many, yes-no",
                "sections[0].pages[0].questions[0].category: this word is not known here; use one of: basics, identity, background, contact, account, acts, signs, health, family, documents, assistance",
                "sections[0].pages[0].questions[0].source: this is missing; name the document and the place in it",
                "sections[0].pages[0].questions[1].askIf.option: no such question.option in this pack; mend the word",
            ],
        ),
        (
            "four faults in one row",
            "services[0]".into(),
            json!({ "id": "shelter", "to": "nobody", "category": "secrets", "when": {}, "source": { "doc": "guide", "item": "page 1" } }),
            vec![
                "services[0].to: no such recipient; use an id of recipients",
                "services[0].category: this word is not known here; use one of: basics, identity, background, contact, account, acts, signs, health, family, documents, assistance",
                "services[0].purpose: this is missing; add it",
                "services[0].when: a condition has exactly one of: option, sign, unsafe, child, judgement, tag, mark, strength, weakGroups, all, any",
            ],
        ),
    ];
    let mut complaints = Vec::new();
    for (fault, place, value, expected) in rows {
        let found = problems(&changed(small(), &place, value));
        if found != expected {
            complaints.push(format!("{fault}:\n    expected {expected:#?}\n    found {found:#?}"));
        }
    }
    crate::support::none(&complaints);
}

#[test]
fn a_pack_with_five_faults_has_five_problems() {
    let faults = [
        ("version", Value::Null),
        ("sections[0].pages[0].questions[0].options[1].strength", json!("heavy")),
        ("signGroups[0].signs[0].id", json!("Guards!")),
        ("rule.validated", json!(true)),
        ("profiles[0].when", json!({ "tag": "nationality" })),
    ];
    let pack = faults.into_iter().fold(small(), |pack, (place, value)| changed(pack, place, value));
    let found = problems(&pack);
    assert_eq!(found.len(), 5, "{found:#?}");
}

#[test]
fn what_is_no_pack_at_all_says_so() {
    check("", &["this is not JSON (line 1, column 0); check for a missing comma, quote or bracket there"]);
    check("{\n  \"id\": \"x\"\n  \"format\": 1\n}", &["this is not JSON (line 3, column 3); check for a missing comma, quote or bracket there"]);
    check("\u{FEFF}{}", &["this is not JSON (line 1, column 1); check for a missing comma, quote or bracket there"]);
    check(&"[".repeat(5000), &["this is not JSON (line 1, column 128); check for a missing comma, quote or bracket there"]);
    check(&" ".repeat(1024 * 1024 + 1), &["the file is larger than 1024 kB; split it or take out what it doesn't need"]);
    assert_eq!(read("[]")[0], "this must be an object { … }");
    assert!(read("null").contains(&"sections: this list is missing or empty; a pack needs it".to_owned()));
}

#[test]
fn a_problem_never_repeats_what_stands_in_the_file() {
    let pack = changed(changed(small(), "version", json!(["SECRET"])), "services[0].to", json!("SECRET"));
    assert!(problems(&pack).iter().all(|it| !it.contains("SECRET")));
}

#[test]
fn eight_conditions_inside_each_other_are_fine() {
    assert_eq!(problems(&changed(small(), "rule.lines[0].when", nested(8))), Vec::<String>::new());
}
