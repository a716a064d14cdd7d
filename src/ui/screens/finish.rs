//! The end: the last words, what left this screen, what stays and how it goes, what to do and not to do, and a word for
//! the worker.

use yew::{Callback, Html};

use super::heading;
use crate::domain::export::ExportKind;
use crate::domain::screening::{Code, Stage};
use crate::html;
use crate::i18n::key;
use crate::shell;
use crate::ui::components::{Tone, notice, rich, rich_after, script_of};
use crate::ui::context::Cx;
use crate::ui::keeping::{Keep, Keeping, Since};
use crate::ui::model::{Action, Export};

/// The end, in words for how it came about.
pub(super) fn finish(cx: &Cx) -> Html {
    let stage = cx.model.screening.stage();
    // Nothing is said to be gone before it is.
    let gone = !matches!(cx.model.keeping, Keeping::Protected(_) | Keeping::Erasing | Keeping::Memory(Since::Unerased));
    let ended = match stage {
        Stage::Withdrawn if gone => Some((key::FINISH_HEADING_WITHDRAWN, key::FINISH_WITHDRAWN)),
        Stage::Withdrawn => Some((key::FINISH_HEADING_TAKEN_BACK, key::FINISH_TAKEN_BACK)),
        Stage::Stopped => Some((key::FINISH_HEADING_STOPPED, if gone { key::FINISH_STOPPED } else { key::FINISH_STOPPED_UNERASED })),
        Stage::Declined(_) => Some((key::FINISH_HEADING_DECLINED, if gone { key::FINISH_DECLINED } else { key::FINISH_DECLINED_UNERASED })),
        Stage::Arriving | Stage::Talking(_) | Stage::Unrecorded(_) | Stage::Connecting(_) | Stage::Observing(_) => None,
    };
    // Nobody spoke with the person on the observing path.
    let spoke = !matches!(stage, Stage::Observing(_));
    // What is or was kept comes first: there is something to do about it. It stays in its place while it is erased.
    let first = !gone || matches!(cx.model.keeping, Keeping::Memory(Since::Erased));
    html! {
        <>
            { heading(cx.t(ended.map_or(key::FINISH_HEADING, |(title, _)| title))) }
            if let Some((_, words)) = ended {
                <p class="lead">{ rich(cx, cx.t(words)) }</p>
            }
            if first {
                { card("remains", cx.t(key::FINISH_REMAINS), remains(cx)) }
            }
            if spoke && ended.is_none() {
                { script_of(cx, cx.t(key::FINISH_SAY), "script-goodbye") }
            }
            if spoke {
                { notice(Tone::Attention, cx.t(key::FINISH_SAFETY), html! { cx.t(key::FINISH_SAFETY_DETAIL) }) }
            }
            if ended.is_none() || !cx.model.exports.is_empty() {
                { exported(cx) }
            }
            if !first {
                { card("remains", cx.t(key::FINISH_REMAINS), remains(cx)) }
            }
            <div class="grid-two">
                { card("dos", cx.t(key::FINISH_DOS), guidance(cx, "dos")) }
                { card("donts", cx.t(key::FINISH_DONTS), guidance(cx, "donts")) }
            </div>
            { card("wellbeing", cx.t(key::FINISH_WELLBEING), guidance(cx, "wellbeing")) }
            { again(cx) }
        </>
    }
}

/// What is kept, with the button that erases it; what became of it; or nothing.
fn remains(cx: &Cx) -> Html {
    let (status, words) = match &cx.model.keeping {
        Keeping::Protected(_) => ("", String::new()),
        Keeping::Erasing => (cx.t(key::FINISH_ERASING), String::new()),
        Keeping::Memory(Since::Unerased) => ("", cx.t(key::UNERASED).to_owned()),
        Keeping::Memory(Since::Erased) => (cx.t(key::WAS_ERASED), cx.t(key::FINISH_REMAINS_DETAIL).to_owned()),
        Keeping::Memory(_) | Keeping::Asking(_) => ("", cx.t(key::FINISH_REMAINS_DETAIL).to_owned()),
    };
    let hours = cx.model.deployment.guarding.keep_hours.to_string();
    html! {
        <>
            <p role="status">{ status }</p>
            if cx.model.protected().is_some() {
                <>
                    <p>{ cx.tf(key::FINISH_KEPT, &[("hours", &hours)]) }</p>
                    <button type="button" class="button" data-kind="main" onclick={cx.on_click(Action::Keep(Keep::Finished))}>{ cx.t(key::FINISH_ERASE) }</button>
                </>
            } else if !words.is_empty() {
                <p>{ words }</p>
            }
        </>
    }
}

fn card(id: &str, title: &str, body: Html) -> Html {
    let title_id = format!("{id}-title");
    html! {
        <section class="card" aria-labelledby={title_id.clone()}>
            <h2 class="card__title" id={title_id}>{ title.to_owned() }</h2>
            <div class="card__body">{ body }</div>
        </section>
    }
}

/// The numbered messages of one kind, as many as the catalogue has.
fn guidance(cx: &Cx, kind: &str) -> Html {
    let words = (1..).map(|number| cx.of("guidance", kind, &format!("-{number}"))).take_while(|it| !it.is_empty());
    let mut explained = Vec::new();
    html! { <ul class="list">{ for words.map(|it| html! { <li key={it}>{ rich_after(cx, it, &mut explained) }</li> }) }</ul> }
}

fn export_words(cx: &Cx, export: Export) -> String {
    let how = cx.of("export", export.kind.word(), "");
    match export.to {
        Some(it) => cx.tf(key::EXPORT_FOR, &[("how", how), ("recipient", cx.of("recipient", &cx.model.pack.recipient(it).name, ""))]),
        None => how.to_owned(),
    }
}

fn exported(cx: &Cx) -> Html {
    let exports = &cx.model.exports;
    let files = exports.iter().any(|it| it.kind != ExportKind::Printed);
    let body = html! {
        <>
            if exports.is_empty() {
                <p>{ cx.t(key::FINISH_EXPORTED_NONE) }</p>
            } else {
                <ul class="list">
                    { for exports.iter().map(|it| {
                        let words = export_words(cx, *it);
                        html! { <li key={words.clone()}>{ words }</li> }
                    }) }
                </ul>
            }
            if files {
                <p class="hint">{ rich(cx, cx.t(key::FINISH_FILES)) }</p>
            }
        </>
    };
    card("exported", cx.t(key::FINISH_EXPORTED), body)
}

/// Two steps, since it erases.
fn again(cx: &Cx) -> Html {
    let begin = {
        let cx = cx.clone();
        Callback::from(move |_: yew::MouseEvent| {
            let code = shell::random::code().unwrap_or_else(|| Code::new([0; 5]));
            let today = shell::clock::today().unwrap_or_else(|| cx.model.screening.started());
            cx.act(Action::BegunAgain(code, today));
        })
    };
    html! {
        <details class="help">
            <summary class="help__open">{ cx.t(key::FINISH_AGAIN) }</summary>
            <p>{ cx.t(key::FINISH_AGAIN_DETAIL) }</p>
            <button type="button" class="button" data-kind="wide" onclick={begin}>{ cx.t(key::FINISH_AGAIN_CONFIRM) }</button>
        </details>
    }
}
