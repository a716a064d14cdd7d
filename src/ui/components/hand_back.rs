//! The small line at the foot of the person's screens, for the worker: it opens what takes the device back.

use gloo::timers::callback::Timeout;
use yew::{AttrValue, Callback, Event, FocusEvent, Html, KeyboardEvent, MouseEvent, PointerEvent, Properties, component, use_mut_ref, use_state};

use crate::domain::keeping::hand_back::{Gesture, HOLD};
use crate::html;
use crate::shell::clock;

/// Its words, and what it does.
#[derive(PartialEq, Properties)]
pub struct HandBackProps {
    /// “For staff: take it back”, on the line and on the button.
    pub words: AttrValue,
    /// How to do it.
    pub lead: AttrValue,
    /// What comes after it; empty for nothing.
    pub then: AttrValue,
    /// “Keep holding …”
    pub holding: AttrValue,
    /// The language of these words.
    pub tag: AttrValue,
    /// Its direction.
    pub direction: AttrValue,
    /// The gesture is done.
    pub on: Callback<()>,
}

/// What is done to the button.
#[derive(Clone, Copy)]
enum Done {
    Pressed,
    Released,
    Dropped,
    Clicked,
}

fn is_pressing(it: &KeyboardEvent) -> bool {
    matches!(it.key().as_str(), "Enter" | " ")
}

/// The line and what it opens.
#[component]
pub fn HandBack(props: &HandBackProps) -> Html {
    let gesture = use_mut_ref(Gesture::default);
    let timer = use_mut_ref(|| None::<Timeout>);
    let holding = use_state(|| false);
    let does = {
        let (gesture, timer, holding, on) = (gesture.clone(), timer.clone(), holding.clone(), props.on.clone());
        Callback::from(move |done: Done| {
            let now = clock::now().steady;
            let before = gesture.take();
            let was_down = before.is_down();
            let next = match done {
                Done::Pressed => before.pressed(now),
                Done::Released => before.released(now),
                Done::Dropped => before.dropped(),
                Done::Clicked => before.clicked(now),
            };
            let (is_down, is_done) = (next.is_down(), next.is_done(now));
            gesture.replace(next);
            if is_done {
                timer.take();
                return on.emit(());
            }
            if is_down != was_down {
                holding.set(is_down);
                let (gesture, on) = (gesture.clone(), on.clone());
                *timer.borrow_mut() = is_down.then(|| {
                    Timeout::new(u32::try_from(HOLD).unwrap_or(u32::MAX), move || {
                        // The clock may be a little behind the timer.
                        if gesture.borrow().is_done(clock::now().steady + 50) {
                            on.emit(());
                        }
                    })
                });
            }
        })
    };
    let pointer = |done: Done| {
        let does = does.clone();
        Callback::from(move |_: PointerEvent| does.emit(done))
    };
    let key = |done: Done| {
        let does = does.clone();
        Callback::from(move |it: KeyboardEvent| {
            if is_pressing(&it) {
                // A key that is held would press the button again and again.
                it.prevent_default();
                does.emit(done);
            }
        })
    };
    let click = {
        let does = does.clone();
        // Fingers, mice and keys were counted already; a screen reader has none of them.
        Callback::from(move |it: MouseEvent| {
            if it.detail() == 0 {
                does.emit(Done::Clicked);
            }
        })
    };
    let left = {
        let does = does.clone();
        Callback::from(move |_: FocusEvent| does.emit(Done::Dropped))
    };
    let no_menu = Callback::from(|it: Event| it.prevent_default());
    html! {
        <details class="hand-back" lang={props.tag.clone()} dir={props.direction.clone()}>
            <summary class="hand-back__open">{ props.words.clone() }</summary>
            <p class="hint">{ props.lead.clone() }{ if props.then.is_empty() { AttrValue::default() } else { format!(" {}", props.then).into() } }</p>
            <button type="button" class="button hand-back__button" data-kind="wide" onpointerdown={pointer(Done::Pressed)} onpointerup={pointer(Done::Released)}
                onpointercancel={pointer(Done::Dropped)} onpointerout={pointer(Done::Dropped)} onkeydown={key(Done::Pressed)} onkeyup={key(Done::Released)}
                onclick={click} onfocusout={left} oncontextmenu={no_menu}>{ props.words.clone() }</button>
            <p class="hint" role="status">{ if *holding { props.holding.clone() } else { AttrValue::default() } }</p>
        </details>
    }
}
