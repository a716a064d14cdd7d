//! Where the focus goes: to the heading of a screen, to what is needed, into a dialog.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

fn element(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Moves the focus to this element and lets the browser show it.
pub(crate) fn on(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Moves the focus to this element and scrolls to the top: a new screen begins there.
pub(crate) fn on_top(id: &str) {
    on(id);
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Shows a dialog before everything else; the browser keeps the focus within it. Returns what gives the focus back to
/// where it was, as far as that is still in the page: the dialog is taken out of it, and the browser then forgets.
pub(crate) fn open_dialog(id: &str) -> impl FnOnce() + 'static {
    let before = web_sys::window().and_then(|it| it.document()).and_then(|it| it.active_element()).and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(dialog) = element(id).and_then(|it| it.dyn_into::<HtmlDialogElement>().ok())
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
    move || {
        if let Some(before) = before.filter(|it| it.is_connected()) {
            let _ = before.focus();
        }
    }
}
