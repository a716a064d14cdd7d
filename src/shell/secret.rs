//! A passphrase is typed into the page and stays in its field alone until it is used.

use web_sys::HtmlTextAreaElement;

use super::element;

/// What is typed in the field with this id.
pub(crate) fn read(id: &str) -> String {
    element::<HtmlTextAreaElement>(id).map(|it| it.value()).unwrap_or_default()
}

/// The same, and the field is empty then.
pub(crate) fn take(id: &str) -> String {
    let typed = read(id);
    if let Some(field) = element::<HtmlTextAreaElement>(id) {
        field.set_value("");
    }
    typed
}
