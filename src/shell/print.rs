//! The browser's own print dialog, which also makes PDF files.

/// Opens it. `false` when the browser refuses.
pub(crate) fn print() -> bool {
    web_sys::window().is_some_and(|it| it.print().is_ok())
}
