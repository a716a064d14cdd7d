//! The vault as a worker: takes what the page asks, one after the other, and answers each ask, with a refusal if need be.
//!
//! Around the messages of `talk` there are two words: `ready` before anything else, and `stopped` when the program has met
//! a fault of its own and will answer no more.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use js_sys::{Array, JsString, Reflect, Uint8Array};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use super::envelope::{Identity, Recipient};
use super::keyslot::{self, Cost};
use super::secret::Secret;
use super::store::{Store, Tried, scope};
use super::{draft, sealed, zip};
use crate::talk::{Ask, LARGEST, LARGEST_FILE, Purpose, Refusal, Reply};

/// Begins to serve: called once, by `public/vault.js`.
#[wasm_bindgen]
pub fn serve() {
    // What it met could be anyone's words: only that it stopped is told.
    std::panic::set_hook(Box::new(|_| drop(scope().post(&"stopped".into()))));
    let waiting = Rc::new(RefCell::new(VecDeque::new()));
    let store = Rc::new(RefCell::new(Some(Store::default())));
    let heard = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        waiting.borrow_mut().push_back(Reflect::get(&event, &"data".into()).unwrap_or_default());
        // Who has the store goes on until nothing waits.
        let mine = store.borrow_mut().take();
        let Some(mut mine) = mine else { return };
        let (waiting, store) = (Rc::clone(&waiting), Rc::clone(&store));
        spawn_local(async move {
            loop {
                let next = waiting.borrow_mut().pop_front();
                let Some(message) = next else { break };
                answer(&mut mine, &message).await;
            }
            *store.borrow_mut() = Some(mine);
        });
    });
    scope().set_onmessage(heard.as_ref().unchecked_ref());
    heard.forget();
    let _ = scope().post(&"ready".into());
}

/// Answers one message `[id, text, bytes]`. What has no number can't be answered.
async fn answer(store: &mut Store, message: &JsValue) {
    let Some(parts) = message.dyn_ref::<Array>() else { return };
    let id = parts.get(0);
    if id.as_f64().is_none() {
        return;
    }
    let (reply, file) = match asked(parts) {
        Ok((ask, file)) => done(store, ask, file).await.unwrap_or_else(refused),
        Err(why) => refused(why),
    };
    let file = file.map_or(JsValue::UNDEFINED, |it| Uint8Array::from(&*it).into());
    let _ = scope().post(&Array::of3(&id, &reply.write().into(), &file));
}

fn refused(why: Refusal) -> (Reply, Option<Vec<u8>>) {
    (Reply::Refused(why), None)
}

/// Reads a message, as strictly as a file from outside.
fn asked(parts: &Array) -> Result<(Ask, Option<Vec<u8>>), Refusal> {
    let text: JsString = parts.get(1).dyn_into().map_err(|_| Refusal::Message)?;
    if text.length() as usize > 2 * LARGEST || parts.length() > 3 {
        return Err(Refusal::Message);
    }
    let ask = Ask::read(&String::from(text))?;
    let file = match parts.get(2) {
        it if it.is_undefined() => None,
        it => {
            let bytes: Uint8Array = it.dyn_into().map_err(|_| Refusal::Message)?;
            if bytes.length() as usize > LARGEST_FILE {
                return Err(Refusal::NotSealed);
            }
            Some(bytes.to_vec())
        }
    };
    // A file belongs to these two, and to no other.
    let wants = matches!(ask, Ask::UnsealWith { .. } | Ask::UnsealAs { .. });
    if wants == file.is_some() { Ok((ask, file)) } else { Err(Refusal::Message) }
}

/// Does what is asked.
async fn done(store: &mut Store, ask: Ask, file: Option<Vec<u8>>) -> Result<(Reply, Option<Vec<u8>>), Refusal> {
    let file_there = || file.ok_or(Refusal::Message);
    let reply = match ask {
        Ask::Secret { form, purpose } => Reply::Secret(Secret::make(form, purpose)?.as_str().to_owned()),
        Ask::Hold => Reply::Held(store.hold().await),
        Ask::Look { now } => Reply::Looked(store.look(now).await),
        Ask::Protect { secret, now, hours } => {
            let secret = Secret::typed_strong(&secret, Purpose::Draft)?;
            let identity = Identity::generate();
            store.protect(&wrapped(&identity, &secret, hours, now)?).await?;
            Reply::Protected(identity.recipient().written())
        }
        Ask::Save { recipient, sequence, now, text } => {
            let sealed = draft::seal(&Recipient::read(&recipient)?, sequence, now, &text)?;
            let verdict = store.save(sequence, now, &sealed).await?;
            Reply::Saved { sequence, database: verdict.database, files: verdict.files }
        }
        Ask::Open { secret, now, erase_after } => match store.open(&secret, now, erase_after).await? {
            Tried::Right(opened) => Reply::Opened {
                text: opened.draft.text.to_string(),
                sequence: opened.sequence,
                recipient: opened.identity.recipient().written(),
                older: opened.older,
            },
            Tried::Wrong(tries) => Reply::Wrong(tries),
        },
        Ask::Shred => {
            store.shred().await?;
            Reply::Shredded
        }
        Ask::SealTo { recipients, text } => return Ok((Reply::Sealed, Some(sealed::seal_to(&recipients, &text)?))),
        Ask::SealWith { secret, text } => {
            return Ok((Reply::Sealed, Some(sealed::seal_with(&Secret::typed_strong(&secret, Purpose::File)?, &text)?)));
        }
        Ask::UnsealWith { secret } => Reply::Unsealed(sealed::unseal_with(&file_there()?, &secret)?.to_string()),
        Ask::UnsealAs { key } => Reply::Unsealed(sealed::unseal_as(&file_there()?, &key)?.to_string()),
        Ask::Zip { secret, name, text } => {
            return Ok((Reply::Sealed, Some(zip::seal(&Secret::typed_strong(&secret, Purpose::File)?, &name, &text)?)));
        }
        Ask::NewKey { secret } => {
            let key = sealed::new_key(&Secret::typed_strong(&secret, Purpose::File)?)?;
            return Ok((Reply::Key { recipient: key.recipient, words: key.words }, Some(key.file)));
        }
        Ask::Fingerprint { recipient } => Reply::Words(sealed::fingerprint(&recipient)?),
    };
    Ok((reply, None))
}

/// Wraps a draft's key, at the cost that this device can bear.
fn wrapped(identity: &Identity, secret: &Secret, hours: u16, now: u64) -> Result<keyslot::Slot, Refusal> {
    let clock = scope().performance();
    let begun = clock.now();
    keyslot::probe()?;
    let cost = Cost::choose(clock.now() - begun, scope().navigator().memory());
    match keyslot::Slot::wrap(identity, secret, cost, hours, now) {
        // It had enough for the probe.
        Err(Refusal::Memory) if cost != Cost::FLOOR => keyslot::Slot::wrap(identity, secret, Cost::FLOOR, hours, now),
        wrapped => wrapped,
    }
}
