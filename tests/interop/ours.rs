//! Our side of the interoperability tests: one ask a line on standard input (JSON; bytes in base64), one answer a line.
//! Part of no program that is served.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, reason = "a test may stop at what should not be")]

use std::io::BufRead;

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use first_contact::talk::Refusal;
use first_contact::vault::envelope::Identity;
use first_contact::vault::keyslot::{Cost, FACTS, Slot};
use first_contact::vault::secret::Secret;
use first_contact::vault::{draft, sealed, zip};
use serde_json::{Value, json};

fn main() {
    for line in std::io::stdin().lock().lines() {
        let ask: Value = serde_json::from_str(&line.unwrap()).unwrap();
        println!("{}", answer(&ask).unwrap_or_else(|why| json!({ "refused": why.word() })));
    }
}

fn answer(ask: &Value) -> Result<Value, Refusal> {
    let text = |key: &str| ask[key].as_str().unwrap_or_default();
    let number = |key: &str| u32::try_from(ask[key].as_u64().unwrap()).unwrap();
    let bytes = |key: &str| BASE64.decode(text(key)).unwrap();
    let file = |it: &[u8]| json!({ "file": BASE64.encode(it) });
    Ok(match text("do") {
        "seal-to" => file(&sealed::seal_to(&[text("recipient").to_owned()], text("text"))?),
        "seal-with" => file(&sealed::seal_with(&Secret::typed(text("secret"))?, text("text"))?),
        "unseal-as" => json!({ "text": *sealed::unseal_as(&bytes("file"), text("key"))? }),
        "unseal-with" => json!({ "text": *sealed::unseal_with(&bytes("file"), text("secret"))? }),
        "zip" => file(&zip::seal(&Secret::typed(text("secret"))?, "note.txt", text("text"))?),
        "new-key" => {
            let key = sealed::new_key(&Secret::typed(text("secret"))?)?;
            json!({ "recipient": key.recipient, "words": key.words, "file": BASE64.encode(key.file) })
        }
        "argon2id" => {
            let params = Params::new(number("memory"), number("passes"), 1, Some(32)).unwrap();
            let mut key = [0; 32];
            Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(text("secret").as_bytes(), &bytes("salt"), &mut key).unwrap();
            file(&key)
        }
        // A draft as it stands on a device, kept twice: for fixtures.
        "draft" => {
            let (identity, now) = (Identity::generate(), 1_795_305_600_000);
            let slot = Slot::wrap(&identity, &Secret::typed(text("secret"))?, Cost::FLOOR, 24, now)?;
            let mut key = slot.write();
            key[FACTS].copy_from_slice(&slot.facts.saved(2, now + 2000).write());
            let a = draft::seal(&identity.recipient(), 1, now + 1000, "{}")?;
            let b = draft::seal(&identity.recipient(), 2, now + 2000, text("text"))?;
            json!({ "k": BASE64.encode(key), "a": BASE64.encode(a), "b": BASE64.encode(b) })
        }
        other => panic!("{other}"),
    })
}
