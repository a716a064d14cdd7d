//! A blank page over everything, at once. What is under it stays where it is, but takes no part in the picture: a system
//! that takes one for its list of open pages, or someone who comes back to the device, sees nothing.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::document;

thread_local! {
    /// Whether the worker left: then nothing uncovers.
    static LEFT: Cell<bool> = const { Cell::new(false) };
    /// What had the focus, which the browser takes away from what can't be seen.
    static FOCUS: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// Covers.
pub(crate) fn on() {
    let Some(page) = document() else { return };
    let Some(app) = page.get_element_by_id("app") else { return };
    if app.has_attribute("data-covered") {
        return;
    }
    // Nothing is read aloud from a page that is covered.
    super::voice::stop();
    FOCUS.with(|it| it.replace(page.active_element().and_then(|it| it.dyn_into().ok())));
    let _ = app.set_attribute("data-covered", "");
    if let Some(cover) = page.get_element_by_id("cover") {
        let _ = cover.remove_attribute("hidden");
    }
}

/// Takes the cover away, unless the worker left.
pub(crate) fn off() {
    let Some(page) = document() else { return };
    let Some(app) = page.get_element_by_id("app").filter(|it| it.has_attribute("data-covered")) else { return };
    if LEFT.with(Cell::get) {
        return;
    }
    let _ = app.remove_attribute("data-covered");
    if let Some(cover) = page.get_element_by_id("cover") {
        let _ = cover.set_attribute("hidden", "");
    }
    if let Some(before) = FOCUS.with(RefCell::take).filter(|it| it.is_connected()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = before.focus_with_options(&options);
    }
}

/// Lets the page that is being left wait for an erasing, longer than it waits for anything else.
pub(crate) fn erases() {
    if let Some(root) = document().and_then(|it| it.document_element()) {
        let _ = root.set_attribute("data-erasing", "");
    }
}

/// Covers for good.
pub(crate) fn leave() {
    LEFT.with(|it| it.set(true));
    on();
}
