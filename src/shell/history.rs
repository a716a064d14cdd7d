//! The browser's own Back goes one screen back instead of away from an unsaved conversation, and leaving by mistake is
//! asked about. Nothing about the conversation is ever put into the history: one entry, one address.

use std::cell::Cell;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// Whether the entry that Back uses up is there.
    static ENTRY: Cell<bool> = const { Cell::new(false) };
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// Adds the one entry that Back uses up, unless it is there.
pub(crate) fn renew() {
    if !ENTRY.replace(true)
        && let Some(history) = history()
    {
        let _ = history.push_state_with_url(&JsValue::NULL, "", None);
    }
}

/// Calls `back` when the browser's Back is used. It says whether there was something to go back from; if not, the page is
/// left. Returns what undoes it.
pub(crate) fn on_back(back: impl Fn() -> bool + 'static) -> impl FnOnce() {
    renew();
    let listener = web_sys::window().map(|window| {
        EventListener::new(&window, "popstate", move |_| {
            // Without the entry this is no Back of the worker's: the page is being left already, or came back.
            if !ENTRY.replace(false) {
                return;
            }
            if back() {
                renew();
            } else if let Some(history) = history() {
                let _ = history.back();
            }
        })
    });
    move || drop(listener)
}

/// While `warns`, the browser asks before the page is left or reloaded.
pub(crate) fn warn_before_leaving(warns: bool) -> impl FnOnce() {
    let listener = web_sys::window().filter(|_| warns).map(|window| {
        EventListener::new_with_options(&window, "beforeunload", EventListenerOptions::enable_prevent_default(), |event| {
            event.prevent_default();
            if let Some(event) = event.dyn_ref::<web_sys::BeforeUnloadEvent>() {
                event.set_return_value("leave");
            }
        })
    });
    move || drop(listener)
}
