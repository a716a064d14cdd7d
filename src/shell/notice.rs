//! What the page says when the program stops by a fault of its own.

/// Prints a fixed code, never a message, and shows the page's own notice that asks to load it again.
pub(crate) fn stopped() {
    if let Some(body) = web_sys::window().and_then(|it| it.document()).and_then(|it| it.body()) {
        let _ = body.set_attribute("data-stopped", "true");
    }
    web_sys::console::error_1(&"first-contact: stopped (P1)".into());
}
