//! The age format: the 143 vectors of CCTV, each with the class of its outcome.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use first_contact::vault::envelope::{Identity, Key, open_within};
use first_contact::vault::fault::Fault;
use first_contact::vault::secret::Secret;
use serde_json::Value;
use sha2::{Digest, Sha256};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Sealed only to a hybrid key (ML-KEM-768 with X25519), a kind of key that the age crate doesn't have yet. To us such a file is
/// one for somebody else.
const NOT_FOR_US: [&str; 5] = ["armor_hybrid", "hybrid", "hybrid_grease", "hybrid_multiple_recipients", "hybrid_and_x25519"];

struct Vector {
    expected: String,
    payload: Option<String>,
    identities: Vec<Identity>,
    secrets: Vec<Secret>,
    file: Vec<u8>,
}

fn read(coded: &str) -> Vector {
    let bytes = BASE64_STANDARD.decode(coded).unwrap();
    let end = bytes.windows(2).position(|it| it == b"\n\n").unwrap();
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let all = |key: &str| {
        head.lines().filter_map(|it| it.split_once(": ")).filter(|(name, _)| *name == key).map(|(_, it)| it.to_owned()).collect::<Vec<_>>()
    };
    let file = bytes[end + 2..].to_vec();
    let file = if all("compressed").is_empty() { file } else { miniz_oxide::inflate::decompress_to_vec_zlib(&file).unwrap() };
    Vector {
        expected: all("expect").remove(0),
        payload: all("payload").pop(),
        // Hybrid keys are none to us.
        identities: all("identity").iter().filter_map(|it| Identity::read(it).ok()).collect(),
        secrets: all("passphrase").iter().map(|it| Secret::typed(it).unwrap()).collect(),
        file,
    }
}

/// The class of what comes out, as the vectors name it, and the hash of what was inside.
fn outcome(vector: &Vector) -> (&'static str, Option<String>) {
    // Larger than what the program opens: three of the vectors are of 16 MiB.
    let open = |key: Key<'_>| open_within(32 * 1024 * 1024, &vector.file, key);
    let opened = match vector.secrets.first() {
        Some(secret) => open(Key::Secret(secret)),
        None => open(Key::Identities(&vector.identities)),
    };
    let class = match opened {
        Ok(plain) => return ("success", Some(hex(&Sha256::digest(&plain)))),
        Err(Fault::Armor) => "armor failure",
        Err(Fault::Header | Fault::Work) => "header failure",
        Err(Fault::NoMatch) => "no match",
        Err(Fault::Mac) => "HMAC failure",
        Err(Fault::Payload) => "payload failure",
        Err(other) => panic!("{other:?}"),
    };
    (class, None)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|it| [it >> 4, it & 15]).map(|it| char::from_digit(u32::from(it), 16).unwrap()).collect()
}

fn vectors() -> Vec<(String, Vector)> {
    let Value::Object(all) = serde_json::from_str(include_str!("cctv/age.json")).unwrap() else { panic!() };
    all.into_iter().map(|(name, coded)| (name, read(coded.as_str().unwrap()))).collect()
}

#[test]
fn every_vector_has_the_outcome_that_the_format_asks_for() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 143);
    let mut wrong = Vec::new();
    for (name, vector) in &vectors {
        let (class, hash) = outcome(vector);
        if NOT_FOR_US.contains(&name.as_str()) {
            continue;
        }
        if class != vector.expected {
            wrong.push(format!("{name}: {class}, not {}", vector.expected));
        } else if class == "success" && hash != vector.payload {
            wrong.push(format!("{name}: something else was inside"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_only_for_a_hybrid_key_is_for_somebody_else() {
    let vectors = vectors();
    for name in NOT_FOR_US {
        let (_, vector) = vectors.iter().find(|(it, _)| it == name).unwrap();
        assert_eq!((&*vector.expected, outcome(vector).0), ("success", "no match"), "{name} can come off the list");
    }
}
