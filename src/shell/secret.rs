//! A passphrase is typed into the page and stays in its field alone until it is used.

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

fn field(id: &str) -> Option<HtmlTextAreaElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// What is typed in the field with this id.
pub(crate) fn read(id: &str) -> String {
    field(id).map(|it| it.value()).unwrap_or_default()
}

/// The same, and the field is empty then.
pub(crate) fn take(id: &str) -> String {
    let typed = read(id);
    if let Some(field) = field(id) {
        field.set_value("");
    }
    typed
}
