//! What `public/boot.js` hands over: the few things that the page's policy lets only that script do. It is there before the
//! program and outlives its faults, so the way out and what came with the page are its business.

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Worker;

#[wasm_bindgen]
extern "C" {
    /// The object that `mount` is called with.
    #[derive(Clone, Debug)]
    pub type Host;

    /// Starts the vault. Only this script may start a worker, and only this one.
    #[wasm_bindgen(method, structural, catch)]
    pub fn worker(this: &Host) -> Result<Worker, JsValue>;

    /// Whether a key slot was found on this device at the start. It says nothing about what it opens.
    #[wasm_bindgen(method, structural, getter)]
    pub fn kept(this: &Host) -> bool;

    /// The short hash of everything that this build serves.
    #[wasm_bindgen(method, structural, getter)]
    pub fn build(this: &Host) -> String;

    /// The text of the compiled catalogue of this language, or nothing when it can't be had.
    #[wasm_bindgen(method, structural, catch)]
    pub async fn words(this: &Host, tag: &str) -> Result<JsValue, JsValue>;

    /// The compiled catalogue of the worker's language, which was got before the page was shut; nothing for English.
    #[wasm_bindgen(method, structural, getter)]
    pub fn first(this: &Host) -> Option<String>;

    /// The bytes of a recording of this deployment, as an `ArrayBuffer`, or nothing.
    #[wasm_bindgen(method, structural, catch)]
    pub async fn recording(this: &Host, file: &str) -> Result<JsValue, JsValue>;

    /// Whether this is the single file that runs without a host.
    #[wasm_bindgen(method, structural, getter)]
    pub fn single(this: &Host) -> bool;

    /// Calls this when the worker leaves, after the screen is covered. A promise it returns is waited for, but not long.
    #[wasm_bindgen(method, structural, js_name = onLeave)]
    pub fn on_leave(this: &Host, told: &Function);

    /// Whether it works without a network: `ready`, `getting` (ready) or `no`.
    #[wasm_bindgen(method, structural)]
    pub fn offline(this: &Host) -> String;

    /// Calls this when the answer of `offline` or of `update` has changed.
    #[wasm_bindgen(method, structural, js_name = onChange)]
    pub fn on_change(this: &Host, told: &Function);

    /// Whether a newer version is ready and waits until nothing is open.
    #[wasm_bindgen(method, structural)]
    pub fn update(this: &Host) -> bool;

    /// Whether beginning with the newer version was refused, since another page of ours is open.
    #[wasm_bindgen(method, structural)]
    pub fn others(this: &Host) -> bool;

    /// Begins anew with the newer version. To be called only while no screening is open.
    #[wasm_bindgen(method, structural, js_name = applyUpdate)]
    pub fn apply_update(this: &Host);
}
