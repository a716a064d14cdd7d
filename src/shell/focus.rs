//! Where the focus goes: to the heading of a screen, to what is needed, into a dialog and back out of it.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

use super::{document, element};

/// Moves the focus to this element and lets the browser show it.
pub(crate) fn on(id: &str) {
    if let Some(element) = element::<HtmlElement>(id) {
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

/// Moves the focus to the button that opens and closes the element with this id.
pub(crate) fn on_opener_of(id: &str) {
    let opener = document().and_then(|it| it.query_selector(&format!("[aria-controls=\"{id}\"]")).ok().flatten());
    if let Some(opener) = opener.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _ = opener.focus();
    }
}

/// Shows a dialog before everything else; the browser keeps the focus within it. Returns what gives the focus back to
/// where it was, or, when that is no longer in the page, to `instead`: the dialog is taken out of the page, and the
/// browser then forgets.
pub(crate) fn open_dialog(id: &str, instead: &'static str) -> impl FnOnce() + 'static {
    let before = document().and_then(|it| it.active_element()).and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(dialog) = element::<HtmlDialogElement>(id)
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
    move || match before.filter(|it| it.is_connected()) {
        Some(before) => {
            let _ = before.focus();
        }
        None => on(instead),
    }
}

/// What has the focus, in a word that finds it again after everything was drawn anew: an id, or the name of a group and
/// the place in it. What has neither is told by the first thing of its question that has.
pub(crate) fn word() -> Option<String> {
    let on = document()?.active_element().filter(|it| it.closest("#app").ok().flatten().is_some())?;
    named(&on).or_else(|| {
        let around = on.closest(".question-block, .sign, fieldset, details").ok().flatten()?;
        named(&around.query_selector("[id]:not(p):not(h2), [name]").ok().flatten()?)
    })
}

fn named(element: &web_sys::Element) -> Option<String> {
    if !element.id().is_empty() {
        return Some(element.id());
    }
    let name = element.get_attribute("name").filter(|it| !it.is_empty() && !it.contains('"'))?;
    let group = document()?.query_selector_all(&format!("[name=\"{name}\"]")).ok()?;
    let place = (0..group.length()).find(|it| group.item(*it).is_some_and(|it| it.is_same_node(Some(element))))?;
    Some(format!("{name}[{place}]"))
}

/// Moves the focus to what [`word`] told, opens what it stands in, and shows it in the middle. `false` when it isn't there.
pub(crate) fn on_word(word: &str) -> bool {
    found(word).is_some()
}

fn found(word: &str) -> Option<()> {
    let element: HtmlElement = match word.strip_suffix(']').and_then(|it| it.split_once('[')) {
        Some((name, place)) => {
            let group = document()?.query_selector_all(&format!("[name=\"{name}\"]")).ok()?;
            group.item(place.parse().ok()?)?.dyn_into().ok()?
        }
        None => element(word)?,
    };
    if let Some(around) = element.closest("details").ok().flatten() {
        let _ = around.set_attribute("open", "");
    }
    let _ = element.focus();
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    Some(())
}
