//! How wide the page is, for what would only cost time where nobody sees it.

use gloo::events::EventListener;

/// Where the list of all parts stands beside the screen (`styles/layout.css`).
const WIDE: &str = "(min-width: 64rem)";

fn is_wide() -> bool {
    web_sys::window().and_then(|it| it.match_media(WIDE).ok().flatten()).is_none_or(|it| it.matches())
}

/// Calls `told` now and whenever the page becomes wide or narrow. Returns what ends it.
pub(crate) fn watch_width(told: impl Fn(bool) + 'static) -> impl FnOnce() {
    told(is_wide());
    let listener = web_sys::window().map(|window| EventListener::new(&window, "resize", move |_| told(is_wide())));
    move || drop(listener)
}
