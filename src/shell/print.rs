//! The browser's own print dialog, which also makes PDF files. The page prints nothing of a conversation unless this
//! armed it a moment before: printing by the browser's own menu gives an empty sheet (`styles/print.css`).

use gloo::events::EventListener;

use super::document;

const ARMED: &str = "data-print";

fn root() -> Option<web_sys::Element> {
    document()?.document_element()
}

/// From now on nothing of a conversation is printed.
pub(crate) fn disarm() {
    if let Some(root) = root() {
        let _ = root.remove_attribute(ARMED);
    }
}

/// Opens it, with the document of this screen on the sheet. `false` when the browser refuses.
pub(crate) fn print() -> bool {
    let (Some(window), Some(root)) = (web_sys::window(), root()) else { return false };
    let _ = root.set_attribute(ARMED, "armed");
    EventListener::once(&window, "afterprint", |_| disarm()).forget();
    let opened = window.print().is_ok();
    if !opened {
        disarm();
    }
    opened
}
