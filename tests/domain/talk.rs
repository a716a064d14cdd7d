//! What the page and its vault say to each other: each message comes back as it was, and nothing else is read.

use first_contact::domain::keeping::tries::Tries;
use first_contact::talk::{Ask, Kept, Purpose, Refusal, Reply, SecretForm};
use proptest::prelude::*;

fn text() -> impl Strategy<Value = String> {
    any::<String>()
}

fn number() -> impl Strategy<Value = u64> {
    0..=(1_u64 << 53)
}

fn ask() -> impl Strategy<Value = Ask> {
    prop_oneof![
        (proptest::sample::select(SecretForm::WORDS), proptest::sample::select(Purpose::WORDS))
            .prop_map(|((_, form), (_, purpose))| Ask::Secret { form, purpose }),
        Just(Ask::Hold),
        number().prop_map(|now| Ask::Look { now }),
        (text(), number(), 1_u16..=72).prop_map(|(secret, now, hours)| Ask::Protect { secret, now, hours }),
        (text(), number(), number(), text()).prop_map(|(recipient, sequence, now, text)| Ask::Save { recipient, sequence, now, text }),
        (text(), number(), any::<Option<u16>>()).prop_map(|(secret, now, erase_after)| Ask::Open { secret, now, erase_after }),
        Just(Ask::Shred),
        (proptest::collection::vec(text(), 0..5), text()).prop_map(|(recipients, text)| Ask::SealTo { recipients, text }),
        (text(), text()).prop_map(|(secret, text)| Ask::SealWith { secret, text }),
        text().prop_map(|secret| Ask::UnsealWith { secret }),
        text().prop_map(|key| Ask::UnsealAs { key }),
        (text(), "[a-z]{1,20}\\.txt", text()).prop_map(|(secret, name, text)| Ask::Zip { secret, name, text }),
        text().prop_map(|secret| Ask::NewKey { secret }),
        text().prop_map(|recipient| Ask::Fingerprint { recipient }),
    ]
}

fn reply() -> impl Strategy<Value = Reply> {
    prop_oneof![
        text().prop_map(Reply::Secret),
        any::<bool>().prop_map(Reply::Held),
        (any::<[bool; 4]>(), any::<u16>()).prop_map(|([draft, expired, database, files], tries)| Reply::Looked(Kept {
            draft,
            expired,
            database,
            files,
            tries: Tries::of(tries)
        })),
        any::<u16>().prop_map(|tries| Reply::Wrong(Tries::of(tries))),
        text().prop_map(Reply::Protected),
        (number(), any::<bool>(), any::<bool>()).prop_map(|(sequence, database, files)| Reply::Saved { sequence, database, files }),
        (text(), number(), text(), any::<bool>()).prop_map(|(text, sequence, recipient, older)| Reply::Opened { text, sequence, recipient, older }),
        Just(Reply::Shredded),
        Just(Reply::Sealed),
        text().prop_map(Reply::Unsealed),
        (text(), text()).prop_map(|(recipient, words)| Reply::Key { recipient, words }),
        text().prop_map(Reply::Words),
        proptest::sample::select(Refusal::WORDS).prop_map(|(_, why)| Reply::Refused(why)),
    ]
}

/// Short enough for every part of a message.
fn is_short(text: &str) -> bool {
    text.len() < 3_000
}

proptest! {
    #[test]
    fn each_question_comes_back_as_it_was(ask in ask()) {
        let text = ask.write();
        prop_assume!(is_short(&text));
        // Long parts are refused by design: only what is within the limits has to come back.
        if let Ok(read) = Ask::read(&text) {
            prop_assert!(read == ask);
        } else {
            prop_assert!(text.len() > 200);
        }
    }

    #[test]
    fn each_answer_comes_back_as_it_was(reply in reply()) {
        let text = reply.write();
        prop_assume!(is_short(&text));
        if let Ok(read) = Reply::read(&text) {
            prop_assert!(read == reply);
        } else {
            prop_assert!(text.len() > 200);
        }
    }

    #[test]
    fn no_text_makes_the_reader_fail_otherwise_than_by_refusing(text in any::<String>()) {
        prop_assert_eq!(Ask::read(&text).err(), Some(Refusal::Message));
        prop_assert_eq!(Reply::read(&text).err(), Some(Refusal::Message));
    }
}

#[test]
fn a_message_with_a_part_too_many_too_few_or_too_long_is_refused() {
    let long = "x".repeat(2_000);
    for text in [
        r#"{"ask":"hold","now":1}"#,
        r#"{"ask":"look"}"#,
        r#"{"ask":"look","now":-1}"#,
        r#"{"ask":"look","now":1.5}"#,
        r#"{"ask":"look","now":9007199254740994}"#,
        r#"{"ask":"protect","secret":"a","now":1,"hours":0}"#,
        r#"{"ask":"protect","secret":"a","now":1,"hours":73}"#,
        r#"{"ask":"secret","form":"pin","purpose":"draft"}"#,
        r#"["hold"]"#,
        r#"{"reply":"held","yes":true}"#,
        &format!(r#"{{"ask":"open","secret":"{long}","now":1}}"#),
        &format!(r#"{{"ask":"fingerprint","recipient":"{long}"}}"#),
        &format!(r#"{{"ask":"seal-to","recipients":[{}"a"],"text":""}}"#, r#""a","#.repeat(20)),
    ] {
        assert_eq!(Ask::read(text).err(), Some(Refusal::Message), "{}", &text[..text.len().min(60)]);
    }
    assert!(Ask::read(r#"{"ask":"look","now":1}"#).is_ok());
}

#[test]
fn what_is_printed_of_a_message_is_its_kind_and_never_what_is_in_it() {
    let ask = Ask::Save { recipient: "age1marker".into(), sequence: 7, now: 7, text: "marker".into() };
    assert_eq!(format!("{ask:?}"), "save");
    assert_eq!(format!("{:?}", Reply::Unsealed("marker".into())), "unsealed");
}
