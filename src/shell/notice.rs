//! What the page says when the program stops by a fault of its own.

use super::document;

/// Prints a fixed code, never a message, takes everything off the screen, and shows the page's own notice that asks to
/// load it again.
pub(crate) fn stopped() {
    if let Some(page) = document() {
        if let Some(app) = page.get_element_by_id("app") {
            app.set_text_content(None);
            let _ = app.set_attribute("hidden", "");
        }
        if let Some(notice) = page.get_element_by_id("stopped") {
            let _ = notice.remove_attribute("hidden");
        }
    }
    web_sys::console::error_1(&"first-contact: stopped (P1)".into());
}
