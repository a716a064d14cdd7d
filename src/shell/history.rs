//! The browser's own Back goes one screen back instead of away from an unsaved conversation, and leaving by mistake is
//! asked about. Nothing about the conversation is ever put into the history: one entry, one address.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};

fn push() {
    if let Some(history) = web_sys::window().and_then(|it| it.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", None);
    }
}

/// Calls `back` when the browser's Back is used. Returns what undoes it.
pub(crate) fn on_back(back: impl Fn() + 'static) -> impl FnOnce() {
    push();
    let listener = web_sys::window().map(|window| {
        EventListener::new(&window, "popstate", move |_| {
            push();
            back();
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
