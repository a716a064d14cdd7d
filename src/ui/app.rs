//! The frame around the screens: header, progress, navigation, the list of parts, dialogs.

use std::rc::Rc;

use yew::{
    Callback, Html, KeyboardEvent, MouseEvent, Properties, SubmitEvent, component, use_effect, use_effect_with, use_mut_ref, use_reducer, use_state,
};

use super::components::{Tone, notice};
use super::context::Cx;
use super::desk::Desk;
use super::keeping::{Gate, Keep, Keeping, Since};
use super::model::{Action, Dialog, Live, Model};
use super::screens::{choose_languages, choose_questions, covered, held, locked, parts_list, screen, still};
use crate::domain::screening::held::Held;
use crate::domain::screening::{Event, Stage};
use crate::html;
use crate::i18n::{Key, key};
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
    use_effect_with(cx.model.would_lose(), |loses| shell::history::warn_before_leaving(*loses));
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
    use_effect_with((cx.model.arrivals, cx.model.tried), {
        let resume = cx.model.resume.clone();
        move |(arrivals, tried)| {
            if *tried {
                shell::focus::on("needed");
            } else if *arrivals > 0 && !resume.is_some_and(|it| shell::focus::on_word(&it)) {
                shell::focus::on_top("heading");
            }
        }
    });
    let page_words = cx.model.page_words();
    use_effect_with((page_words.tag().to_owned(), page_words.direction()), |(tag, direction)| shell::set_language(tag, direction));
    // A passphrase that was wrong is typed again.
    use_effect_with(cx.model.wrong_phrase(), |field| {
        if let Some((field, _)) = field {
            shell::focus::on(field);
        }
    });
    let desk = use_mut_ref(|| None);
    use_effect({
        let (cx, model) = (cx.clone(), Rc::clone(&cx.model));
        move || {
            let there = desk.borrow().clone();
            let opened = there.or_else(|| shell::given::host().map(|it| Desk::open(it, cx.dispatcher(), &model)));
            if let Some(it) = &opened {
                it.sees(&model);
            }
            desk.replace(opened);
        }
    });

    match &cx.model.gate {
        Gate::Open => {}
        Gate::Covered => return guarded(&cx, "covered", covered(&cx)),
        Gate::Locked(it) => return guarded(&cx, "locked", locked(&cx, it)),
    }
    if let Some(it) = cx.model.in_their_hands() {
        return in_their_hands(&cx, it);
    }
    html! {
        <div class="app" key={"open"} data-part={cx.model.place.part().word()} data-person={cx.model.place.is_shown_to_person().then_some("true")} onkeydown={closes_parts(&cx)}>
            { header(&cx) }
            <div class="app__body">
                { side(&cx, *wide) }
                <form class="app__screen" autocomplete="off" onsubmit={Callback::from(|it: SubmitEvent| it.prevent_default())}>
                    { keeping(&cx) }
                    { needed_summary(&cx) }
                    <div class="screen" key={format!("{:?}", cx.model.place)}>{ screen(&cx) }</div>
                    { navigation(&cx) }
                </form>
            </div>
            { dialog(&cx) }
            { unprinted(&cx) }
            if cx.model.dialog.is_none() {
                { warning(&cx) }
            }
        </div>
    }
}

/// A screen of which nothing may be seen: the way out, and the way back in.
fn guarded(cx: &Cx, name: &'static str, body: Html) -> Html {
    html! {
        <div class="app" key={name} data-part={name}>
            <header class="header"><div class="header__row">{ leave(cx, "") }</div></header>
            <div class="app__body">{ body }</div>
            { unprinted(cx) }
        </div>
    }
}

/// What the person sees while they have the device: their own screen, and the way out, in their words at the corner of every screen.
fn in_their_hands(cx: &Cx, it: &Held) -> Html {
    let (worker, theirs) = (&cx.model.catalogue, cx.model.person_words());
    html! {
        <div class="app" key={"held"} data-part="held" data-person="true">
            <header class="header" dir={worker.direction()}>
                <div class="header__row">
                    <button type="button" class="header__leave" data-leave="" data-at="" lang={theirs.tag().to_owned()} dir={theirs.direction()}>
                        { theirs.text(key::HELD_LEAVE) }
                    </button>
                </div>
            </header>
            <div class="app__body">
                <form class="app__screen" autocomplete="off" onsubmit={Callback::from(|it: SubmitEvent| it.prevent_default())}>{ held(cx, it) }</form>
            </div>
            <div lang={worker.tag().to_owned()} dir={worker.direction()}>{ unprinted(cx) }</div>
            if cx.model.warning.is_some() {
                { still(cx) }
            }
        </div>
    }
}

/// All that is on paper when the browser's own menu prints.
fn unprinted(cx: &Cx) -> Html {
    html! { <p class="unprinted">{ cx.t(key::PRINT_NOTHING) }</p> }
}

/// The way out, at the same corner of every screen. `boot.js` does what it says, whatever state this program is in.
fn leave(cx: &Cx, at: &'static str) -> Html {
    html! { <button type="button" class="header__leave" data-leave="" data-at={at}>{ cx.t(key::LEAVE_NOW) }</button> }
}

/// It locks soon. Any touch or key stops that, and a button says so.
fn warning(cx: &Cx) -> Html {
    html! {
        if let Some(seconds) = cx.model.warning {
            <div class="warning" role="alert">
                <p>{ cx.tf(key::WARNING, &[("seconds", &seconds.to_string())]) }</p>
                <button type="button" class="button" data-kind="main">{ cx.t(key::WARNING_STAY) }</button>
            </div>
        } else {
            { "" }
        }
    }
}

/// What the worker must know about keeping, above the screen; and what a screen reader says when it changes.
fn keeping(cx: &Cx) -> Html {
    let (failed, older) = cx.model.protected().map_or((None, false), |it| (it.failed, it.older));
    let unerased = matches!(cx.model.keeping, Keeping::Memory(Since::Unerased));
    let say = |keep: Keep, words: Key| {
        html! { <button type="button" class="button" data-kind="wide" onclick={cx.on_click(Action::Keep(keep))}>{ cx.t(words) }</button> }
    };
    html! {
        <>
            <p class="visually-hidden" role="status">{ if cx.model.protected().is_some() { cx.t(key::STATE_SAID_KEPT) } else { "" } }</p>
            if failed.is_some() || older || unerased {
            <div class="kept" role="alert">
                if failed.is_some() {
                    { notice(Tone::Attention, cx.t(key::UNKEPT_TITLE), html! { <><p>{ cx.t(key::UNKEPT) }</p>{ say(Keep::SavedAgain, key::UNKEPT_AGAIN) }</> }) }
                }
                if older {
                    { notice(Tone::Attention, cx.t(key::OLDER_TITLE), html! { <><p>{ cx.t(key::OLDER) }</p>{ say(Keep::OlderSeen, key::OLDER_CLOSE) }</> }) }
                }
                if unerased {
                    { notice(Tone::Attention, cx.t(key::UNERASED_TITLE), html! { <><p>{ cx.t(key::UNERASED) }</p>{ say(Keep::ErasedAgain, key::UNERASED_AGAIN) }</> }) }
                }
            </div>
            }
        </>
    }
}

/// The small state: whether it is kept.
fn kept_state(cx: &Cx) -> Html {
    let (words, state) = match cx.model.protected() {
        None => (key::STATE_MEMORY, "memory"),
        Some(it) if it.failed.is_some() => (key::STATE_UNKEPT, "failed"),
        Some(it) if it.saved == cx.model.revision => (key::STATE_KEPT, "kept"),
        Some(_) => (key::STATE_KEEPING, "keeping"),
    };
    html! { <p class="header__kept" data-kept={state}>{ cx.t(words) }</p> }
}

fn header(cx: &Cx) -> Html {
    let (at, all, _) = walk::progress(cx.model.screening.preparation().path(), &cx.model.places, cx.model.place);
    let place = cx.model.place;
    let percent = at * 100 / all.max(1);
    let begun = !matches!(place, Place::Start | Place::OpenFile);
    html! {
        <header class="header">
            <div class="header__row">
                <div class="header__here">
                if begun {
                    <button type="button" class="header__map" aria-expanded={cx.model.map_open.to_string()} aria-controls="parts" onclick={cx.on_click(Action::MapToggled)}>
                        <span aria-hidden="true">{ "☰" }</span><span>{ part_name(cx, place) }</span>
                        <span class="visually-hidden">{ cx.about(cx.t(key::APP_MAP)) }</span>
                    </button>
                } else {
                    <p class="header__name">{ cx.t(key::APP_NAME) }</p>
                    <button type="button" class="header__languages" aria-haspopup="dialog" onclick={cx.on_click(Action::LanguagesAsked)}>
                        { cx.t(key::LANGUAGES_OPEN) }
                    </button>
                }
                if begun && place != Place::Finish {
                    <button type="button" class="header__stop" onclick={cx.on_click(Action::StopAsked)}>{ cx.t(key::STOP_OPEN) }</button>
                }
                </div>
                { leave(cx, "") }
            </div>
            if begun && !place.is_shown_to_person() {
                <div class="progress">
                    <progress class="progress__bar" max="100" value={percent.to_string()} aria-label={cx.tf(key::APP_PROGRESS, &[("at", &at.to_string()), ("all", &all.to_string())])} />
                    <p class="progress__words" aria-hidden="true">{ cx.tf(key::APP_PROGRESS, &[("at", &at.to_string()), ("all", &all.to_string())]) }</p>
                    { kept_state(cx) }
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
    let shown = wide && !matches!(cx.model.place, Place::Start | Place::OpenFile) && !cx.model.place.is_shown_to_person();
    html! {
        <nav class="side" id="parts" aria-label={cx.t(key::APP_MAP)} data-open={cx.model.map_open.to_string()} hidden={!shown && !cx.model.map_open}>
            if shown || cx.model.map_open {
                { parts_list(cx) }
            }
        </nav>
    }
}

fn needed_summary(cx: &Cx) -> Html {
    let needed = cx.model.needed().filter(|_| cx.model.tried);
    let Some(needed) = needed else { return html! { "" } };
    let words = match needed {
        Needed::Path => key::NEEDED_PATH,
        Needed::Safety => key::NEEDED_SAFETY,
        Needed::Age => key::NEEDED_AGE,
        Needed::Answer => key::NEEDED_ANSWER,
        Needed::Word => key::NEEDED_WORD,
        Needed::Protection => key::NEEDED_PROTECTION,
    };
    let open = open_fields(cx, needed);
    html! {
        <div class="needed" id="needed" role="alert" tabindex="-1">
            <p class="needed__title">{ cx.t(key::NEEDED_TITLE) }</p>
            if let [field] = open.as_slice() {
                <p>{ leads_to(field.clone(), cx.t(words)) }</p>
            } else {
                <>
                    <p>{ cx.t(words) }</p>
                    <ul class="needed__list">{ for cx.open_safety().into_iter().zip(open).map(|(id, field)| {
                        let name = &cx.model.pack.safety_question(id).name;
                        html! { <li key={&**name}>{ leads_to(field, cx.of("safety", name, "")) }</li> }
                    }) }</ul>
                </>
            }
        </div>
    }
}

/// A button in the summary of what is needed, which leads to the field where it is given.
fn leads_to(field: String, words: &str) -> Html {
    let on = Callback::from(move |_: MouseEvent| {
        shell::focus::on_word(&field);
    });
    html! { <button type="button" class="needed__link" onclick={on}>{ words.to_owned() }</button> }
}

/// Where that is needed, in words that the focus finds (see [`shell::focus`]).
fn open_fields(cx: &Cx, needed: Needed) -> Vec<String> {
    let field = match (needed, cx.model.place) {
        (Needed::Path, _) => "path[0]",
        (Needed::Age, _) => "age[0]",
        (Needed::Answer, Place::Notes) => "consent-notes[0]",
        (Needed::Answer, Place::Recontact) => "consent-contact[0]",
        (Needed::Answer, _) => "consent-talk[0]",
        (Needed::Word, _) => "go-on",
        (Needed::Protection, _) => "keep-begin",
        (Needed::Safety, _) => {
            return cx.open_safety().into_iter().map(|it| format!("safety-{}[0]", cx.model.pack.safety_question(it).name)).collect();
        }
    };
    vec![field.to_owned()]
}

fn navigation(cx: &Cx) -> Html {
    // The steps to a passphrase have buttons of their own.
    if cx.model.is_asking() {
        return html! { "" };
    }
    let back = walk::before(&cx.model.places, cx.model.place).is_some();
    // A walk that isn't decided yet has no next place; Continue then says what is needed.
    let open = cx.model.needed().is_some();
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

/// Asks once more before something is erased for good.
fn erases(cx: &Cx, title: Key, detail: Key, confirmed: Action) -> Html {
    html! {
        <>
            <h2 class="dialog__title" id="dialog-title">{ cx.t(title) }</h2>
            <p class="dialog__detail">{ cx.t(detail) }</p>
            <button type="button" class="button" data-kind="main" onclick={cx.on_click(Action::DialogClosed)}>{ cx.t(key::ERASE_KEEP) }</button>
            <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(confirmed)}>{ cx.t(key::ERASE_CONFIRM) }</button>
        </>
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
        Some(Dialog::Languages) => choose_languages(cx),
        Some(Dialog::Term(name)) => html! {
            <>
                <h2 class="dialog__title" id="dialog-title">{ cx.model.catalogue.find(name).unwrap_or_default() }</h2>
                <p class="dialog__detail">{ cx.model.catalogue.find(&format!("{name}.meaning")).unwrap_or_default() }</p>
                <button type="button" class="button" data-kind="main" onclick={cx.on_click(Action::DialogClosed)}>{ cx.t(key::GLOSSARY_CLOSE) }</button>
            </>
        },
        Some(Dialog::Hand(picked)) => choose_questions(cx, picked),
        Some(Dialog::EraseCovered) => erases(cx, key::HAND_ERASE_TITLE, key::HAND_ERASE_DETAIL, Action::CoverErased),
        Some(Dialog::Erase(event)) => erases(cx, key::ERASE_TITLE, key::ERASE_DETAIL, Action::Confirmed(event.clone())),
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
            { warning(cx) }
            { leave(cx, "dialog") }
        </dialog>
    }
}

/// The element that the app lives in.
pub fn root() -> Option<web_sys::Element> {
    shell::element("app")
}
