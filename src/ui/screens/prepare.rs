//! Before meeting the person: what this is, what the worker may do, the place, the language.

use yew::{Callback, Html, MouseEvent};

use super::heading;
use super::languages::choice;
use crate::domain::screening::{Event, Interpreter, Path, PrepField, Setting};
use crate::html;
use crate::i18n::{Key, key};
use crate::shell;
use crate::ui::components::{Field, Shape, Tile, Tone, choices, field, notice};
use crate::ui::context::Cx;
use crate::ui::keeping::{Keeping, Since};
use crate::ui::languages::Role;
use crate::ui::model::Action;
use crate::view::words::speaks_with_person;

/// What it never does, line by line.
const NEVER: [Key; 5] = [key::START_NEVER_VERDICT, key::START_NEVER_STORY, key::START_NEVER_SEND, key::START_NEVER_KEEP, key::START_NEVER_POLICE];

/// What this is, and what the worker may do. `index.html` carries the same markup, so a change here is a change there.
/// What depends on the deployment stands below the choices: it is known only once the program runs, and nothing may
/// jump then.
pub(super) fn start(cx: &Cx) -> Html {
    let path = cx.model.screening.preparation().path();
    let error = (cx.model.tried && path.is_none()).then(|| cx.t(key::NEEDED_PATH).to_owned());
    let tiles = Path::WORDS
        .iter()
        .map(|(word, it)| Tile {
            label: cx.of("path", word, "").into(),
            detail: cx.of("path", word, ".detail").into(),
            checked: path == Some(*it),
            on: cx.changes(Event::PathChosen(*it)),
        })
        .collect();
    let legend = html! { <span class="question">{ cx.t(key::START_QUESTION) }</span> };
    html! {
        <>
            { heading(cx.t(key::START_TITLE)) }
            <p class="lead">{ cx.t(key::START_LEAD) }</p>
            <p class="hint">{ cx.t(if cx.model.about.single { key::KEEP_SINGLE_START } else { key::KEEP_NOTHING }) }</p>
            { choices("path", legend, Shape::One, error, tiles) }
            <div class="said" aria-live="polite">
                if let Some(path) = path {
                    <p class="said__words" data-path-detail={path.word()}>{ cx.of("path", path.word(), ".does") }</p>
                }
            </div>
            <details class="more">
                <summary class="more__open">{ cx.t(key::START_NEVER) }</summary>
                <ul class="list">{ for NEVER.iter().map(|it| html! { <li key={it.name()}>{ cx.t(*it) }</li> }) }</ul>
            </details>
            if cx.model.can_open() {
                <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::OpenAsked)}>{ cx.t(key::OPEN_OFFER) }</button>
            }
            { was(cx) }
            if cx.model.deployment.example {
                { notice(Tone::Plain, "", html! { <p>{ cx.t(key::EXAMPLE_NOTE) }</p> }) }
            }
            if let Some(problems) = &cx.model.deployment_problems {
                { notice(Tone::Attention, "", html! {
                    <>
                        <p>{ cx.t(key::DEPLOYMENT_BROKEN) }</p>
                        <ul class="list">{ for problems.lines().map(|it| html! { <li key={it}>{ it.to_owned() }</li> }) }</ul>
                    </>
                }) }
            }
            { about(cx) }
        </>
    }
}

/// What became of a conversation that was kept here.
fn was(cx: &Cx) -> Html {
    let words = match &cx.model.keeping {
        Keeping::Memory(Since::Erased) => key::WAS_ERASED,
        Keeping::Memory(Since::Expired) => key::WAS_EXPIRED,
        Keeping::Memory(Since::Gone) => key::WAS_GONE,
        Keeping::Memory(Since::Elsewhere) => key::WAS_ELSEWHERE,
        Keeping::Memory(Since::Start | Since::Refused(_) | Since::Unerased) | Keeping::Asking(_) | Keeping::Protected(_) | Keeping::Erasing => {
            return html! { "" };
        }
    };
    notice(Tone::Plain, "", html! { <p role="status">{ cx.t(words) }</p> })
}

/// The quiet foot: which version this is, and whether it works without a network.
fn about(cx: &Cx) -> Html {
    let about = &cx.model.about;
    let network = match &*about.offline {
        _ if about.single => cx.t(key::ABOUT_SINGLE),
        "ready" => cx.t(key::ABOUT_OFFLINE),
        "getting" => cx.t(key::ABOUT_GETTING),
        _ => cx.t(key::ABOUT_ONLINE),
    };
    html! {
        if about.build.is_empty() {
            { "" }
        } else {
            <div class="about">
                if about.update && !cx.model.keeps_notes() && cx.model.protected().is_none() {
                    <p>{ cx.t(key::ABOUT_UPDATE) }
                        { " " }
                        <button type="button" class="button" data-kind="quiet" onclick={Callback::from(|_: MouseEvent| shell::given::update())}>{ cx.t(key::ABOUT_UPDATE_USE) }</button>
                    </p>
                    <p role="status">{ if about.others { cx.t(key::ABOUT_UPDATE_OTHERS) } else { "" } }</p>
                }
                <p class="hint">{ network }</p>
                <p class="hint">{ cx.tf(key::ABOUT_BUILD, &[("version", env!("CARGO_PKG_VERSION")), ("build", &about.build)]) }</p>
            </div>
        }
    }
}

/// A field of the preparation.
fn prep_field(cx: &Cx, it: PrepField, label: Key, hint: Key) -> Html {
    field(
        cx,
        Field {
            id: format!("prepare-{}", it.word()),
            label: cx.t(label).into(),
            hint: cx.t(hint).into(),
            typed: cx.model.screening.preparation().field(it),
            problem: None,
            lines: 1,
            kind: "text",
            on: cx.types(move |typed| Event::PrepWritten(it, typed)),
        },
    )
}

/// Job, organisation and kind of place. Who only observes says nothing to the person, so the place is enough.
pub(super) fn words(cx: &Cx) -> Html {
    let preparation = cx.model.screening.preparation();
    let speaks = speaks_with_person(preparation.path());
    let (title, lead) = if speaks { (key::WORDS_TITLE, key::WORDS_LEAD) } else { (key::WORDS_OBSERVE_TITLE, key::WORDS_OBSERVE_LEAD) };
    let tiles = Setting::WORDS
        .iter()
        .map(|(word, it)| Tile {
            label: cx.of("setting", word, "").into(),
            detail: "".into(),
            checked: preparation.setting() == Some(*it),
            on: cx.changes(Event::SettingChosen(*it)),
        })
        .collect();
    let legend = html! { <span class="question">{ cx.t(key::SETTING_QUESTION) }</span> };
    html! {
        <>
            { heading(cx.t(title)) }
            <p class="lead">{ cx.t(lead) }</p>
            if speaks {
                { prep_field(cx, PrepField::Job, key::WORDS_JOB, key::WORDS_JOB_HINT) }
                { prep_field(cx, PrepField::Organisation, key::WORDS_ORGANISATION, key::WORDS_ORGANISATION_HINT) }
            }
            { choices("setting", legend, Shape::One, None, tiles) }
        </>
    }
}

/// The language spoken with the person, and who interprets.
pub(super) fn language(cx: &Cx) -> Html {
    let interpreter = cx.model.screening.preparation().interpreter();
    let tiles = Interpreter::WORDS
        .iter()
        .map(|(word, it)| Tile {
            label: cx.of("interpreter", word, "").into(),
            detail: "".into(),
            checked: interpreter == Some(*it),
            on: cx.changes(Event::InterpreterChosen(*it)),
        })
        .collect();
    let todo = interpreter.map(|it| cx.of("interpreter", it.word(), ".todo")).unwrap_or_default();
    let legend = html! { <span class="question">{ cx.t(key::LANGUAGE_INTERPRETER) }</span> };
    html! {
        <>
            { heading(cx.t(key::LANGUAGE_TITLE)) }
            { choice(cx, Role::Person) }
            { prep_field(cx, PrepField::Language, key::LANGUAGE_SPOKEN, key::LANGUAGE_SPOKEN_HINT) }
            { notice(Tone::Attention, cx.t(key::LANGUAGE_RULE_TITLE), html! { <p>{ cx.t(key::LANGUAGE_RULE) }</p> }) }
            { choices("interpreter", legend, Shape::One, None, tiles) }
            <div class="said" aria-live="polite">
                if !todo.is_empty() {
                    <p class="said__words">{ todo }</p>
                }
            </div>
            { prep_field(cx, PrepField::InterpreterWish, key::LANGUAGE_WISH, key::LANGUAGE_WISH_HINT) }
        </>
    }
}
