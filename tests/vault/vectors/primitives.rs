//! The primitives, one by one: Wycheproof's attacks, and the examples of the documents that define them.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, XChaCha20Poly1305};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use wycheproof::TestResult;
use x25519_dalek::{PublicKey, StaticSecret};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().filter_map(|it| it.to_digit(16)).map(|it| u8::try_from(it).unwrap()).collect();
    digits.chunks(2).map(|it| it[0] << 4 | it[1]).collect()
}

/// Opens what a test set has sealed; `open` says nothing where it refuses.
fn aead(name: wycheproof::aead::TestName, nonce_bits: usize, least: usize, open: impl Fn(&[u8], &[u8], Payload<'_, '_>) -> Option<Vec<u8>>) {
    let set = wycheproof::aead::TestSet::load(name).unwrap();
    let mut tried = 0;
    for group in set.test_groups {
        // Another length of nonce can't even be handed to our primitive.
        for test in group.tests.iter().filter(|it| it.nonce.len() * 8 == nonce_bits) {
            let sealed = [&test.ct[..], &test.tag[..]].concat();
            let opened = open(&test.key, &test.nonce, Payload { msg: &sealed, aad: &test.aad });
            let expected = (test.result != TestResult::Invalid).then(|| test.pt.to_vec());
            assert_eq!(opened, expected, "{}: {}", test.tc_id, test.comment);
            tried += 1;
        }
    }
    assert!(tried >= least, "only {tried}");
}

#[test]
fn chacha20_poly1305_passes_wycheproof() {
    aead(wycheproof::aead::TestName::ChaCha20Poly1305, 96, 290, |key, nonce, payload| {
        ChaCha20Poly1305::new_from_slice(key).unwrap().decrypt(nonce.into(), payload).ok()
    });
}

#[test]
fn xchacha20_poly1305_passes_wycheproof() {
    aead(wycheproof::aead::TestName::XChaCha20Poly1305, 192, 270, |key, nonce, payload| {
        XChaCha20Poly1305::new_from_slice(key).unwrap().decrypt(nonce.into(), payload).ok()
    });
}

#[test]
fn x25519_passes_wycheproof() {
    let set = wycheproof::xdh::TestSet::load(wycheproof::xdh::TestName::X25519).unwrap();
    let mut tried = 0;
    for test in set.test_groups.iter().flat_map(|it| &it.tests) {
        let private: [u8; 32] = test.private_key.as_slice().try_into().unwrap();
        let Ok(public) = <[u8; 32]>::try_from(test.public_key.as_slice()) else { continue };
        let shared = StaticSecret::from(private).diffie_hellman(&PublicKey::from(public));
        assert_eq!(shared.as_bytes()[..], test.shared_secret[..], "{}: {}", test.tc_id, test.comment);
        tried += 1;
    }
    assert!(tried >= 500, "only {tried}");
}

#[test]
fn hkdf_sha256_passes_wycheproof() {
    let set = wycheproof::hkdf::TestSet::load(wycheproof::hkdf::TestName::HkdfSha256).unwrap();
    let mut tried = 0;
    for test in set.test_groups.iter().flat_map(|it| &it.tests) {
        let mut made = vec![0; test.size];
        let done = Hkdf::<Sha256>::new(Some(&test.salt), &test.ikm).expand(&test.info, &mut made).is_ok();
        assert_eq!(done, test.result != TestResult::Invalid, "{}: {}", test.tc_id, test.comment);
        assert!(!done || made[..] == test.okm[..], "{}: {}", test.tc_id, test.comment);
        tried += 1;
    }
    assert!(tried >= 80, "only {tried}");
}

#[test]
fn hmac_sha256_passes_wycheproof() {
    let set = wycheproof::mac::TestSet::load(wycheproof::mac::TestName::HmacSha256).unwrap();
    let mut tried = 0;
    for group in set.test_groups {
        for test in group.tests {
            let mac = <Hmac<Sha256> as Mac>::new_from_slice(&test.key).unwrap().chain_update(&test.msg);
            // age compares all 256 bits; the set also has shorter tags.
            let whole = test.tag.len() == 32;
            let right = if whole { mac.verify_slice(&test.tag).is_ok() } else { mac.verify_truncated_left(&test.tag).is_ok() };
            assert_eq!(right, test.result != TestResult::Invalid, "{}: {}", test.tc_id, test.comment);
            tried += 1;
        }
    }
    assert!(tried >= 170, "only {tried}");
}

#[test]
fn argon2id_makes_what_rfc_9106_says() {
    // Section 5.3.
    let params = ParamsBuilder::new().m_cost(32).t_cost(3).p_cost(4).data(AssociatedData::new(&[4; 12]).unwrap()).output_len(32).build().unwrap();
    let mut key = [0; 32];
    let argon2 = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
    argon2.hash_password_into(&[1; 32], &[2; 16], &mut key).unwrap();
    assert_eq!(key[..], hex("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"));
}

#[test]
fn scrypt_makes_what_rfc_7914_says() {
    // Section 12, and with the r that age has.
    let cases = [
        (
            ("password", "NaCl"),
            (10, 8, 16),
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
        ),
        (
            ("pleaseletmein", "SodiumChloride"),
            (14, 8, 1),
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887",
        ),
    ];
    for ((secret, salt), (work, r, p), expected) in cases {
        let mut key = [0; 64];
        scrypt::scrypt(secret.as_bytes(), salt.as_bytes(), &scrypt::Params::new(work, r, p, 64).unwrap(), &mut key).unwrap();
        assert_eq!(key[..], hex(expected), "{secret}");
    }
}

#[test]
fn xchacha20_poly1305_makes_what_its_draft_says() {
    // draft-irtf-cfrg-xchacha-03, A.3.1.
    let key: Vec<u8> = (0x80..=0x9f).collect();
    let nonce: Vec<u8> = (0x40..=0x57).collect();
    let plain = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
    let payload = Payload { msg: plain, aad: &hex("50515253c0c1c2c3c4c5c6c7") };
    let sealed = XChaCha20Poly1305::new_from_slice(&key).unwrap().encrypt(nonce.as_slice().into(), payload).unwrap();
    let expected = "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452
        2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49";
    assert_eq!(sealed, hex(expected));
}
