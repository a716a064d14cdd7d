//! What the store uses of the browser, and no more. Written out here, since some of it is not in the stable part of `web-sys`.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

/// How the browser refuses. More than this is of no use: a full disk gives no reason at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// There is nothing of this name.
    Missing,
    /// It was waited for too long.
    Silent,
    /// There is no room. Browsers say so only sometimes.
    Full,
    /// Anything else.
    Other,
}

impl From<JsValue> for Fault {
    fn from(it: JsValue) -> Self {
        if it.is_undefined() {
            // What a timer calls it with: nothing.
            return Self::Silent;
        }
        let name = Reflect::get(&it, &"name".into()).ok().and_then(|it| it.as_string());
        match name.as_deref() {
            Some("NotFoundError") => Self::Missing,
            Some("QuotaExceededError") => Self::Full,
            _ => Self::Other,
        }
    }
}

#[wasm_bindgen]
extern "C" {
    pub(crate) type Scope;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn navigator(this: &Scope) -> Navigator;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn performance(this: &Scope) -> Clock;
    #[wasm_bindgen(method, structural, getter, catch, js_name = indexedDB)]
    pub(crate) fn databases(this: &Scope) -> Result<Option<Databases>, JsValue>;
    #[wasm_bindgen(method, structural, setter)]
    pub(crate) fn set_onmessage(this: &Scope, heard: &Function);
    #[wasm_bindgen(method, structural, catch, js_name = postMessage)]
    pub(crate) fn post(this: &Scope, message: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, structural, js_name = setTimeout)]
    fn later(this: &Scope, then: &Function, ms: u32);

    pub(crate) type Clock;
    #[wasm_bindgen(method, structural)]
    pub(crate) fn now(this: &Clock) -> f64;

    pub(crate) type Navigator;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn storage(this: &Navigator) -> Option<Storage>;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn locks(this: &Navigator) -> Option<Locks>;
    #[wasm_bindgen(method, structural, getter, js_name = deviceMemory)]
    pub(crate) fn memory(this: &Navigator) -> Option<f64>;

    pub(crate) type Locks;
    #[wasm_bindgen(method, structural, catch)]
    pub(crate) fn request(this: &Locks, name: &str, options: &JsValue, then: &Function) -> Result<Promise, JsValue>;

    // ---- The private file system

    pub(crate) type Storage;
    #[wasm_bindgen(method, structural, catch, js_name = getDirectory)]
    pub(crate) fn folder(this: &Storage) -> Result<Promise, JsValue>;

    pub(crate) type Folder;
    #[wasm_bindgen(method, structural, catch, js_name = getFileHandle)]
    pub(crate) fn file(this: &Folder, name: &str, options: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, structural, catch, js_name = removeEntry)]
    pub(crate) fn remove(this: &Folder, name: &str) -> Result<Promise, JsValue>;

    pub(crate) type File;
    #[wasm_bindgen(method, structural, catch, js_name = createSyncAccessHandle)]
    pub(crate) fn access(this: &File) -> Result<Promise, JsValue>;

    // Some older browsers answer these with a promise, so what they give is waited for.
    pub(crate) type Access;
    #[wasm_bindgen(method, structural, catch, js_name = getSize)]
    pub(crate) fn size(this: &Access) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, structural, catch)]
    pub(crate) fn truncate(this: &Access, size: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, structural, catch)]
    pub(crate) fn flush(this: &Access) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, structural, catch)]
    pub(crate) fn close(this: &Access) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, structural, catch)]
    pub(crate) fn read(this: &Access, into: &Uint8Array, options: &JsValue) -> Result<f64, JsValue>;
    #[wasm_bindgen(method, structural, catch)]
    pub(crate) fn write(this: &Access, from: &Uint8Array, options: &JsValue) -> Result<f64, JsValue>;

    // ---- The database

    pub(crate) type Databases;
    #[wasm_bindgen(method, structural, catch)]
    pub(crate) fn open(this: &Databases, name: &str, version: u32) -> Result<Request, JsValue>;
    #[wasm_bindgen(method, structural, catch, js_name = deleteDatabase)]
    pub(crate) fn delete(this: &Databases, name: &str) -> Result<Request, JsValue>;

    #[derive(Clone)]
    pub(crate) type Request;
    #[wasm_bindgen(method, structural, getter, catch)]
    pub(crate) fn result(this: &Request) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, structural, setter, js_name = onupgradeneeded)]
    pub(crate) fn set_upgrade(this: &Request, then: &Function);

    pub(crate) type Database;
    #[wasm_bindgen(method, structural, catch, js_name = createObjectStore)]
    pub(crate) fn create(this: &Database, name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, structural, catch)]
    pub(crate) fn transaction(this: &Database, store: &str, mode: &str, options: &JsValue) -> Result<Transaction, JsValue>;
    #[wasm_bindgen(method, structural, js_name = close)]
    pub(crate) fn end(this: &Database);

    pub(crate) type Transaction;
    #[wasm_bindgen(method, structural, catch, js_name = objectStore)]
    pub(crate) fn store(this: &Transaction, name: &str) -> Result<Store, JsValue>;

    pub(crate) type Store;
    #[wasm_bindgen(method, structural, catch)]
    pub(crate) fn put(this: &Store, value: &Uint8Array, key: &str) -> Result<Request, JsValue>;
    #[wasm_bindgen(method, structural, catch)]
    pub(crate) fn get(this: &Store, key: &str) -> Result<Request, JsValue>;
}

/// The worker's own global object.
pub(crate) fn scope() -> Scope {
    js_sys::global().unchecked_into()
}

/// An object of options.
pub(crate) fn options(pairs: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in pairs {
        // A plain new object takes any property.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

/// Waits for a promise.
pub(crate) async fn wait(promise: Promise) -> Result<JsValue, Fault> {
    Ok(JsFuture::from(promise).await?)
}

/// Waits for what may be a promise or the value itself.
pub(crate) async fn settled(value: JsValue) -> Result<JsValue, Fault> {
    match value.dyn_into::<Promise>() {
        Ok(promise) => wait(promise).await,
        Err(value) => Ok(value),
    }
}

/// Waits until `object` calls the handler `good`, or one of `bad`, which is a fault, as is a silence of `patience` ms.
pub(crate) async fn told(object: &JsValue, good: &str, bad: &[&str], patience: u32) -> Result<(), Fault> {
    let promise = Promise::new(&mut |resolve, reject| {
        let _ = Reflect::set(object, &JsValue::from_str(good), &resolve);
        for it in bad {
            let _ = Reflect::set(object, &JsValue::from_str(it), &reject);
        }
    });
    let silence = Promise::new(&mut |_, reject| scope().later(&reject, patience));
    wait(Promise::race(&Array::of2(&promise, &silence))).await.map(drop)
}

/// Waits for so many ms.
pub(crate) async fn rest(ms: u32) {
    let _ = wait(Promise::new(&mut |resolve, _| scope().later(&resolve, ms))).await;
}
