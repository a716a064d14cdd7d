//! A deployment's own file: what it can set, within which bounds, and that the schema says the same.

use first_contact::domain::pack::{Deployment, Guarding, Protection};
use serde_json::{Value, json};

use crate::support::{PACK, schema};

const KEY: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

fn read(value: &Value) -> Result<Deployment, Vec<String>> {
    let mut value = value.clone();
    value["format"] = json!("first-contact.deployment");
    value["version"] = json!(1);
    let shape: Value = serde_json::from_str(include_str!("../../schema/deployment.schema.json")).unwrap();
    let read = Deployment::read(&PACK, &value.to_string());
    if read.is_ok() {
        assert_eq!(schema::complaints(&shape, &value), Vec::<String>::new(), "the reader takes it, so the schema must");
    }
    read.map_err(|it| it.list().iter().map(|it| it.path.clone()).collect())
}

#[test]
fn by_default_nothing_is_kept_unless_the_worker_chooses_and_no_plain_file_is_offered() {
    let guarding = read(&json!({})).unwrap().guarding;
    assert_eq!(
        guarding,
        Guarding { protection: Protection::Offer, lock_minutes: 2, keep_hours: 24, erase_after: None, plain_files: false, zip: false }
    );
}

#[test]
fn a_deployment_sets_how_a_screening_is_guarded() {
    let file = json!({ "protect": "always", "lockMinutes": 10, "keepHours": 72, "eraseAfter": 20, "plainFiles": true, "zip": true, "leaveTo": "https://weather.example/" });
    assert_eq!(
        read(&file).unwrap().guarding,
        Guarding { protection: Protection::Always, lock_minutes: 10, keep_hours: 72, erase_after: Some(20), plain_files: true, zip: true }
    );
}

#[test]
fn a_setting_beyond_its_bounds_is_told_by_its_name() {
    for (name, wrong) in [
        ("protect", json!("sometimes")),
        ("lockMinutes", json!(0)),
        ("lockMinutes", json!(11)),
        ("keepHours", json!(0)),
        ("keepHours", json!(73)),
        ("eraseAfter", json!(3)),
        ("eraseAfter", json!(21)),
        ("leaveTo", json!("http://weather.example/")),
        ("leaveTo", json!("javascript:alert(1)")),
        ("plainFiles", json!("yes")),
        ("zip", json!(1)),
    ] {
        assert_eq!(read(&json!({ name: wrong })), Err(vec![name.to_owned()]), "{name}: {wrong}");
    }
}

#[test]
fn a_contact_may_have_a_public_key_and_nothing_else_passes_for_one() {
    let with = |key: &str| {
        read(
            &json!({ "directory": [{ "recipient": "iom", "agency": "Office", "role": "Focal point", "reach": "Extension 1", "lastChecked": "2026-11-01", "key": key }] }),
        )
    };
    assert_eq!(with(KEY).unwrap().contacts[0].key.as_deref(), Some(KEY));
    let private = format!("AGE-SECRET-KEY-1{}", "Q".repeat(58));
    for wrong in ["", "age1", &KEY[..61], &format!("{KEY}q"), &KEY.to_uppercase(), &private, "ssh-ed25519 AAAA"] {
        assert_eq!(with(wrong), Err(vec!["directory[0].key".to_owned()]), "{} characters", wrong.len());
    }
}

#[test]
fn a_day_of_the_last_check_is_one_that_the_calendar_has() {
    let with = |day: &str| {
        read(&json!({ "directory": [{ "recipient": "iom", "agency": "Office", "role": "Focal point", "reach": "Extension 1", "lastChecked": day }] }))
            .map(|it| it.contacts.len())
    };
    for day in ["2026-11-01", "2024-02-29", "2000-02-29", "2026-12-31"] {
        assert_eq!(with(day), Ok(1), "{day}");
    }
    for day in
        ["2026-02-31", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-1", "2026-11-01-01", "+026-11-01"]
    {
        assert_eq!(with(day), Err(vec!["directory[0].lastChecked".to_owned()]), "{day}");
    }
}
