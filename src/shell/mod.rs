//! The only code that touches the browser beyond Yew: one file for each thing that it is asked for. Nothing here panics;
//! what the browser refuses is reported or left out.

pub(crate) mod clock;
pub(crate) mod cover;
pub(crate) mod download;
pub(crate) mod file;
pub(crate) mod focus;
pub(crate) mod given;
pub(crate) mod history;
pub(crate) mod host;
pub(crate) mod intl;
pub(crate) mod notice;
pub(crate) mod presence;
pub(crate) mod print;
pub(crate) mod random;
pub(crate) mod secret;
mod sound;
pub(crate) mod vault;
pub(crate) mod viewport;
pub(crate) mod voice;

use wasm_bindgen::JsCast;

/// The page's document; nothing in native tests.
pub(crate) fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// The element with this id, when there is one of this kind.
pub(crate) fn element<T: JsCast>(id: &str) -> Option<T> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The language of the page and its direction, for screen readers, voices and the layout.
pub(crate) fn set_language(tag: &str, direction: &str) {
    let Some(root) = document().and_then(|it| it.document_element()) else { return };
    let _ = root.set_attribute("lang", tag);
    let _ = root.set_attribute("dir", direction);
}
