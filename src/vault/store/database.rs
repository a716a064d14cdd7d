//! The database: a second place for the same sealed copies. Written with the strict kind of durability, and read back. Any
//! fault is told, however the browser puts it; what then becomes of the database is decided elsewhere.

use std::cell::Cell;

use js_sys::{Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::ROOM;
use super::browser::{self, Fault, Request, options, scope, told};
use crate::domain::keeping::slots::Slot;

const NAME: &str = "n";
const STORE: &str = "s";

/// How long the database may be silent, in ms. It can be for ever.
const PATIENCE: u32 = 8_000;
/// How long, when it was silent before: on a full disk it often is, and answers again as soon as there is room.
const SHORT: u32 = 1_500;

thread_local! {
    /// Whether it was silent the last time.
    static SILENT: Cell<bool> = const { Cell::new(false) };
}

/// Waits for it, for so long as it has earned.
async fn answered(request: &JsValue, good: &str, bad: &[&str]) -> Result<(), Fault> {
    let ended = told(request, good, bad, if SILENT.get() { SHORT } else { PATIENCE }).await;
    SILENT.set(matches!(ended, Err(Fault::Silent)));
    ended
}

/// The database, open.
pub(crate) struct Database(browser::Database);

impl Drop for Database {
    fn drop(&mut self) {
        self.0.end();
    }
}

fn all() -> Result<browser::Databases, Fault> {
    scope().databases()?.ok_or(Fault::Other)
}

/// Whether there are databases here at all. Asking makes none.
pub(crate) fn is_here() -> bool {
    all().is_ok()
}

/// Whether the disk has room to begin on, tried by filling it for a moment. Tried here, since a database in which a write
/// failed can be made anew. The browser's list of private files can't: what is put on it after a failure is lost later.
/// Where there are no databases, nothing is known, and nothing said against it; one that can't be opened because the disk is
/// full, or that is silent, says enough.
pub(crate) async fn has_room() -> bool {
    let database = match Database::open().await {
        Ok(it) => it,
        Err(fault) => return !matches!(fault, Fault::Full | Fault::Silent),
    };
    let tried = database.write(Slot::A, &vec![1; ROOM]).await;
    drop(database);
    let _ = remove().await;
    tried.is_ok()
}

/// Takes the database away with all that is in it.
pub(crate) async fn remove() -> Result<(), Fault> {
    // Other workers' connections close when they are told; a request that is blocked goes on as soon as they have.
    answered(&all()?.delete(NAME)?.into(), "onsuccess", &["onerror"]).await
}

impl Database {
    /// Opens it, and makes it where there is none.
    pub(crate) async fn open() -> Result<Self, Fault> {
        let request = all()?.open(NAME, 1)?;
        let opening = request.clone();
        // Not dropped with this call: it may be called late.
        let make = Closure::once_into_js(move || {
            // If this fails, so does the first use.
            if let Ok(database) = opening.result() {
                let _ = database.unchecked_into::<browser::Database>().create(STORE);
            }
        });
        request.set_upgrade(make.unchecked_ref());
        let opened = answered(&request, "onsuccess", &["onerror"]).await;
        if let Err(fault) = opened {
            // It may still open later, and would then stand in the way of making it anew.
            let late = request.clone();
            let close = Closure::once_into_js(move || {
                if let Ok(database) = late.result() {
                    database.unchecked_into::<browser::Database>().end();
                }
            });
            let _ = Reflect::set(&request, &"onsuccess".into(), &close);
            // The event itself names no reason.
            let why = Reflect::get(&request, &"error".into()).map_or(fault, Fault::from);
            return Err(if why == Fault::Full { why } else { fault });
        }
        let database = request.result()?;
        // Another worker wants to delete it: let it.
        if let Ok(close) = Reflect::get(&database, &"close".into())?.dyn_into::<Function>() {
            let _ = Reflect::set(&database, &"onversionchange".into(), &close.bind0(&database));
        }
        Ok(Self(database.unchecked_into()))
    }

    /// What is in a slot.
    pub(crate) async fn read(&self, slot: Slot) -> Result<Option<Vec<u8>>, Fault> {
        let request: Request = self.0.transaction(STORE, "readonly", &options(&[]))?.store(STORE)?.get(slot.name())?;
        answered(&request, "onsuccess", &["onerror"]).await?;
        let found = request.result()?;
        if found.is_undefined() {
            return Ok(None);
        }
        Ok(Some(found.dyn_into::<Uint8Array>()?.to_vec()))
    }

    /// Writes to a slot and reads it back. A fault if other bytes come back.
    pub(crate) async fn write(&self, slot: Slot, bytes: &[u8]) -> Result<(), Fault> {
        let change = self.0.transaction(STORE, "readwrite", &options(&[("durability", "strict".into())]))?;
        change.store(STORE)?.put(&Uint8Array::from(bytes), slot.name())?;
        answered(&JsValue::from(change), "oncomplete", &["onerror", "onabort"]).await?;
        if self.read(slot).await?.as_deref() == Some(bytes) { Ok(()) } else { Err(Fault::Other) }
    }
}
