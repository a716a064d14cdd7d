//! The frame around the screens: header, progress, navigation, the list of parts, dialogs.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::{Callback, Html, KeyboardEvent, Properties, SubmitEvent, component, use_effect_with, use_mut_ref, use_reducer, use_state};

use super::context::Cx;
use super::model::{Action, Dialog, Live, Model};
use super::screens::{parts_list, screen};
use crate::domain::screening::{Event, Stage};
use crate::html;
use crate::i18n::key;
use crate::shell;
use crate::view::walk::{self, Needed, Place};

/// What the app starts with.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// A new conversation with this deployment's settings.
    pub model: Rc<Model>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.model, &other.model)
    }
}

/// First Contact.
#[component]
pub fn App(props: &AppProps) -> Html {
    let model = use_reducer({
        let model = props.model.clone();
        move || Live(model)
    });
    let cx = Cx::new(model.0.clone(), model.dispatcher());
    let uses_back = cx.model.uses_back();

    let wide = use_state(|| false);
    use_effect_with((), {
        let wide = wide.setter();
        move |()| shell::viewport::watch_width(move |it| wide.set(it))
    });
    // What the browser's Back finds when it is used, long after this was drawn.
    let has_use = use_mut_ref(|| false);
    *has_use.borrow_mut() = uses_back;
    use_effect_with((), {
        let act = model.dispatcher();
        move |()| {
            shell::history::on_back(move || {
                let used = *has_use.borrow();
                if used {
                    act.dispatch(Action::WentBack);
                }
                used
            })
        }
    });
    use_effect_with((cx.model.arrivals, uses_back), |_| shell::history::renew());
    use_effect_with(cx.model.keeps_notes(), |keeps| shell::history::warn_before_leaving(*keeps));
    // These two before the next effect: what is closed by leading to another screen leaves the focus on its heading.
    use_effect_with(cx.model.map_open, |open| {
        let open = *open;
        move || {
            if open {
                shell::focus::on_opener_of("parts");
            }
        }
    });
    use_effect_with(cx.model.dialog.is_some(), |open| {
        let back = open.then(|| shell::focus::open_dialog("dialog", "heading"));
        move || {
            if let Some(back) = back {
                back();
            }
        }
    });
    use_effect_with((cx.model.arrivals, cx.model.tried), |(arrivals, tried)| {
        if *tried {
            shell::focus::on("needed");
        } else if *arrivals > 0 {
            shell::focus::on_top("heading");
        }
    });

    html! {
        <div class="app" data-part={cx.model.place.part().word()} data-person={cx.model.place.is_shown_to_person().then_some("true")} onkeydown={closes_parts(&cx)}>
            { header(&cx) }
            <div class="app__body">
                { side(&cx, *wide) }
                <form class="app__screen" autocomplete="off" onsubmit={Callback::from(|it: SubmitEvent| it.prevent_default())}>
                    { needed_summary(&cx) }
                    <div class="screen" key={format!("{:?}", cx.model.place)}>{ screen(&cx) }</div>
                    { navigation(&cx) }
                </form>
            </div>
            { dialog(&cx) }
        </div>
    }
}

fn header(cx: &Cx) -> Html {
    let (at, all, _) = walk::progress(cx.model.screening.preparation().path(), &cx.model.places, cx.model.place);
    let place = cx.model.place;
    let percent = at * 100 / all.max(1);
    let begun = place != Place::Start;
    html! {
        <header class="header">
            <div class="header__row">
                if begun {
                    <button type="button" class="header__map" aria-expanded={cx.model.map_open.to_string()} aria-controls="parts" onclick={cx.on_click(Action::MapToggled)}>
                        <span aria-hidden="true">{ "☰" }</span><span>{ part_name(cx, place) }</span>
                        <span class="visually-hidden">{ format!(" – {}", cx.t(key::APP_MAP)) }</span>
                    </button>
                } else {
                    <p class="header__name">{ cx.t(key::APP_NAME) }</p>
                }
                if begun && place != Place::Finish {
                    <button type="button" class="header__stop" onclick={cx.on_click(Action::StopAsked)}>{ cx.t(key::STOP_OPEN) }</button>
                }
            </div>
            if begun && !place.is_shown_to_person() {
                <div class="progress">
                    <progress class="progress__bar" max="100" value={percent.to_string()} aria-label={cx.tf(key::APP_PROGRESS, &[("at", &at.to_string()), ("all", &all.to_string())])} />
                    <p class="progress__words" aria-hidden="true">{ cx.tf(key::APP_PROGRESS, &[("at", &at.to_string()), ("all", &all.to_string())]) }</p>
                </div>
            }
        </header>
    }
}

/// Escape closes the list of all parts, wherever the focus is.
fn closes_parts(cx: &Cx) -> Callback<KeyboardEvent> {
    let cx = cx.clone();
    Callback::from(move |it: KeyboardEvent| {
        if it.key() == "Escape" && cx.model.map_open && cx.model.dialog.is_none() {
            cx.act(Action::MapToggled);
        }
    })
}

fn part_name(cx: &Cx, place: Place) -> &'static str {
    cx.of("part", place.part().word(), "")
}

/// The list of all parts: beside the screen where it is wide enough, over it on a phone when it was opened.
fn side(cx: &Cx, wide: bool) -> Html {
    let shown = wide && cx.model.place != Place::Start && !cx.model.place.is_shown_to_person();
    html! {
        <nav class="side" id="parts" aria-label={cx.t(key::APP_MAP)} data-open={cx.model.map_open.to_string()} hidden={!shown && !cx.model.map_open}>
            if shown || cx.model.map_open {
                { parts_list(cx) }
            }
        </nav>
    }
}

fn needed_summary(cx: &Cx) -> Html {
    let needed = walk::needed(cx.model.pack, &cx.model.screening, cx.model.place).filter(|_| cx.model.tried);
    let Some(needed) = needed else { return html! { "" } };
    let words = match needed {
        Needed::Path => key::NEEDED_PATH,
        Needed::Safety => key::NEEDED_SAFETY,
        Needed::Age => key::NEEDED_AGE,
        Needed::Answer => key::NEEDED_ANSWER,
        Needed::Word => key::NEEDED_WORD,
    };
    html! {
        <div class="needed" id="needed" role="alert" tabindex="-1">
            <p class="needed__title">{ cx.t(key::NEEDED_TITLE) }</p>
            <p>{ cx.t(words) }</p>
        </div>
    }
}

fn navigation(cx: &Cx) -> Html {
    let back = walk::before(&cx.model.places, cx.model.place).is_some();
    // A walk that isn't decided yet has no next place; Continue then says what is needed.
    let open = walk::needed(cx.model.pack, &cx.model.screening, cx.model.place).is_some();
    let onward = open || walk::after(&cx.model.places, cx.model.place).is_some();
    let ended = matches!(cx.model.screening.stage(), Stage::Withdrawn | Stage::Stopped);
    html! {
        <div class="navigation">
            if back && !ended {
                <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::WentBack)}>{ cx.t(key::APP_BACK) }</button>
            }
            if onward && !ended {
                <button type="button" class="button" data-kind="main" data-next="true" onclick={cx.on_click(Action::Continued)}>{ cx.t(key::APP_CONTINUE) }</button>
            }
        </div>
    }
}

fn dialog(cx: &Cx) -> Html {
    let body = match &cx.model.dialog {
        None => return html! { "" },
        Some(Dialog::Stop) => html! {
            <>
                <h2 class="dialog__title" id="dialog-title">{ cx.t(key::STOP_TITLE) }</h2>
                <button type="button" class="button" data-kind="wide" onclick={cx.on_click(Action::Confirmed(Event::Withdrawn))}>{ cx.t(key::STOP_PERSON) }</button>
                <p class="dialog__detail">{ cx.t(key::STOP_PERSON_DETAIL) }</p>
                <button type="button" class="button" data-kind="wide" onclick={cx.on_click(Action::Confirmed(Event::StoppedForNow))}>{ cx.t(key::STOP_NOW) }</button>
                <p class="dialog__detail">{ cx.t(key::STOP_NOW_DETAIL) }</p>
                <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::DialogClosed)}>{ cx.t(key::STOP_KEEP) }</button>
            </>
        },
        Some(Dialog::Erase(event)) => html! {
            <>
                <h2 class="dialog__title" id="dialog-title">{ cx.t(key::ERASE_TITLE) }</h2>
                <p class="dialog__detail">{ cx.t(key::ERASE_DETAIL) }</p>
                <button type="button" class="button" data-kind="main" onclick={cx.on_click(Action::DialogClosed)}>{ cx.t(key::ERASE_KEEP) }</button>
                <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::Confirmed(event.clone()))}>{ cx.t(key::ERASE_CONFIRM) }</button>
            </>
        },
    };
    let on_cancel = {
        let cx = cx.clone();
        Callback::from(move |it: yew::Event| {
            it.prevent_default();
            cx.act(Action::DialogClosed);
        })
    };
    html! {
        <dialog class="dialog" id="dialog" aria-labelledby="dialog-title" oncancel={on_cancel}>
            <div class="dialog__body">{ body }</div>
        </dialog>
    }
}

/// The element that the app lives in.
pub fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.get_element_by_id("app")?.dyn_into().ok()
}
