//! Safety rules of the field that no other test holds (docs/safety-rules.md has all thirty-two): what is never asked, never
//! offered, never promised and never touched.

use first_contact::domain::pack::{Agency, Rating, Strength};
use first_contact::domain::screening::{Event, Ground, Notes, Sure};

use crate::support::story::{story, talking};
use crate::support::{PACK, files, none};

/// E17: the tool brings in neither police nor immigration.
#[test]
fn neither_police_nor_immigration_can_be_a_recipient() {
    const FORCES: &[&str] = &["police", "immigration", "border", "prosecut", "detention", "law-enforcement", "court"];
    let names: Vec<String> = PACK.recipients().map(|(_, it)| it.name.to_string()).chain(PACK.services().map(|(_, it)| it.name.to_string())).collect();
    assert!(names.len() > 10);
    none(&names.into_iter().filter(|name| FORCES.iter().any(|it| name.contains(it))).collect::<Vec<_>>());
    let texts: Vec<String> = files("locales/en", "ftl")
        .into_iter()
        .flat_map(|(_, text)| text.lines().map(str::to_lowercase).collect::<Vec<_>>())
        .filter(|line| line.starts_with("recipient-") || line.starts_with("service-"))
        .filter(|line| FORCES.iter().any(|it| line.contains(it)))
        .collect();
    none(&texts);
}

/// E4: a strong sign alone is enough for IOM to be told, if the person agrees.
#[test]
fn each_strong_sign_alone_is_at_least_medium_and_says_that_iom_can_be_told() {
    let mut quiet = Vec::new();
    for (id, sign) in PACK.signs().filter(|(_, it)| it.weight.strength() == Some(Strength::Strong)) {
        let assessment = talking().then(Event::SignTapped(id, Ground::Seen)).assessed();
        if assessment.suggested() < Rating::Medium || (sign.weight.marks().contains(&Agency::Iom) && assessment.notify(Agency::Iom).is_empty()) {
            quiet.push(sign.name.to_string());
        }
    }
    none(&quiet);
}

/// E19: someone who shows no sign can be referred all the same.
#[test]
fn without_any_sign_every_service_can_be_chosen() {
    let column = PACK.profiles().find(|(_, it)| it.column).unwrap().0;
    for (service, it) in PACK.services() {
        let referred = talking().then(Event::ReferralTapped(service, column));
        assert!(referred.notes().referrals().contains(&(service, column)), "{}", it.name);
        assert_eq!(referred.assessed().suggested(), Rating::Low);
    }
}

/// E10 and E11: no order of the first steps opens a question before it is safe.
#[test]
fn while_one_gate_is_unsafe_no_question_can_be_answered() {
    let (question, it) = PACK.questions().find(|(_, it)| !it.options.is_empty()).unwrap();
    assert!(!talking().then(Event::OptionTapped(question, it.options[0])).notes().is_empty(), "where it is safe the same tap counts");
    for (gate, safety) in PACK.safety_questions().filter(|(_, it)| it.gate) {
        let unsafe_answer = if safety.unsafe_yes { Sure::Yes } else { Sure::No };
        let tried = story().trained().safe().then(Event::SafetyAnswered(gate, unsafe_answer)).adult().agrees_to_talk().agrees_to_notes();
        let tried = tried.then(Event::OptionTapped(question, it.options[0]));
        assert!(tried.screening.notes().is_none_or(Notes::is_empty), "{}", safety.name);
    }
}

/// E23 and E26: nothing that hears, sees, finds, calls back or reaches out.
#[test]
fn no_source_touches_camera_microphone_place_notifications_or_background_work() {
    const NEVER: &[&str] = &[
        "getUserMedia",
        "MediaRecorder",
        "SpeechRecognition",
        ".geolocation",
        "PushManager",
        "pushManager",
        "showNotification",
        "new Notification",
        "requestPermission",
        "periodicSync",
        ".sync.register",
        "sendBeacon",
        "navigator.contacts",
        "navigator.bluetooth",
        "capture=",
    ];
    let sources = [files("src", "rs"), files("public", "js"), files("public", "html"), files("public", "webmanifest")].concat();
    assert!(sources.len() > 50);
    let found = sources.iter().flat_map(|(file, text)| NEVER.iter().filter(|it| text.contains(**it)).map(move |it| format!("{file}: {it}")));
    none(&found.collect::<Vec<_>>());
}

/// E21: no promise that somebody else would have to keep.
#[test]
fn no_message_promises() {
    const PROMISES: &[&str] =
        &["guarantee", "you will be safe", "will be granted", "we will protect", "you will receive", "you will get ", "everything will be"];
    let mut found = Vec::new();
    for (file, text) in files("locales/en", "ftl") {
        for (number, line) in text.lines().enumerate().filter(|(_, it)| !it.trim_start().starts_with('#')) {
            found.extend(PROMISES.iter().filter(|it| line.to_lowercase().contains(**it)).map(|it| format!("{file}:{}: “{it}”", number + 1)));
        }
    }
    none(&found);
}
