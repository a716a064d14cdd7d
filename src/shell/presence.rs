//! Whether someone is there and can see the page: touches and keys, the page hidden and shown, frozen, left and brought
//! back. It reports; what follows is decided in `domain::keeping::watch`.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Window};

use super::document;
use super::host::Host;
use crate::domain::keeping::watch::Sight;

/// What can be noticed.
pub(crate) enum Noticed {
    /// Something that the watch decides on.
    Sight(Sight),
    /// A second passed.
    Second,
    /// The page is being left, by whatever way.
    Left,
    /// The browser brought back a page that was left.
    Back,
}

/// Whether the page can't be seen now.
pub(crate) fn is_hidden() -> bool {
    document().is_some_and(|it| it.hidden())
}

/// A device that is held in the hand: what is before another window there isn't seen any more.
fn is_held(window: &Window) -> bool {
    window.match_media("(pointer: coarse)").ok().flatten().is_some_and(|it| it.matches())
}

/// Reports from now on, for as long as the page lives.
pub(crate) fn watch(told: impl Fn(Noticed) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let Some(page) = window.document() else { return };
    let told: Rc<dyn Fn(Noticed)> = Rc::new(told);
    for kind in ["pointerdown", "click", "keydown", "input", "wheel", "touchmove"] {
        let told = Rc::clone(&told);
        EventListener::new_with_options(&window, kind, EventListenerOptions::run_in_capture_phase(), move |event| {
            // The warning must not go away between finger down and finger up: its button counts when it is clicked.
            let on_warning =
                || event.target().and_then(|it| it.dyn_into::<web_sys::Element>().ok()).and_then(|it| it.closest(".warning").ok().flatten());
            if kind != "pointerdown" || on_warning().is_none() {
                told(Noticed::Sight(Sight::Touched));
            }
        })
        .forget();
    }
    watch_sight(&window, &page, &told);
    let on = |kind: &'static str, tells: fn() -> Noticed| {
        let told = Rc::clone(&told);
        EventListener::new(&window, kind, move |_| told(tells())).forget();
    };
    on("pagehide", || Noticed::Left);
    {
        let told = Rc::clone(&told);
        EventListener::new(&window, "pageshow", move |event| {
            if event.dyn_ref::<web_sys::PageTransitionEvent>().is_some_and(web_sys::PageTransitionEvent::persisted) {
                told(Noticed::Back);
            }
        })
        .forget();
    }
    Interval::new(1_000, move || told(Noticed::Second)).forget();
}

/// Out of sight and back. While the print dialog is open the page isn't left.
fn watch_sight(window: &Window, page: &Document, told: &Rc<dyn Fn(Noticed)>) {
    let prints = Rc::new(std::cell::Cell::new(false));
    for (kind, begins) in [("beforeprint", true), ("afterprint", false)] {
        let prints = Rc::clone(&prints);
        EventListener::new(window, kind, move |_| prints.set(begins)).forget();
    }
    let seen = |target: &web_sys::EventTarget, kind: &'static str, sight: fn(&Window) -> Option<Sight>| {
        let (told, prints, window) = (Rc::clone(told), Rc::clone(&prints), window.clone());
        EventListener::new(target, kind, move |_| {
            if let Some(sight) = sight(&window).filter(|_| !prints.get()) {
                told(Noticed::Sight(sight));
            }
        })
        .forget();
    };
    seen(page, "visibilitychange", |_| Some(if is_hidden() { Sight::Hidden } else { Sight::Shown }));
    seen(window, "blur", |it| is_held(it).then_some(Sight::Hidden));
    seen(window, "focus", |_| (!is_hidden()).then_some(Sight::Shown));
    seen(page, "freeze", |_| Some(Sight::Frozen));
}

/// Calls this when the worker leaves, before the page goes. The page waits a moment for what it returns.
pub(crate) fn on_leave(host: &Host, left: impl Fn() -> JsValue + 'static) {
    let left: Closure<dyn Fn() -> JsValue> = Closure::new(left);
    host.on_leave(left.as_ref().unchecked_ref());
    left.forget();
}

/// Calls this when what is known of the network or of a newer version has changed.
pub(crate) fn on_change(host: &Host, changed: impl Fn() + 'static) {
    let changed: Closure<dyn Fn()> = Closure::new(changed);
    host.on_change(changed.as_ref().unchecked_ref());
    changed.forget();
}

/// A promise, and what keeps it.
pub(crate) fn promise() -> (JsValue, impl FnOnce()) {
    let mut keeps = None;
    let promise = js_sys::Promise::new(&mut |resolve, _| keeps = Some(resolve));
    (promise.into(), move || {
        if let Some(keeps) = keeps {
            let _ = keeps.call0(&JsValue::NULL);
        }
    })
}
