//! Is it safe to talk, and what to do when it isn't.

use yew::{Callback, Html, MouseEvent};

use super::heading;
use crate::domain::pack::{SafetyId, SafetyQuestion};
use crate::domain::screening::{Event, Path, Sure};
use crate::html;
use crate::i18n::{Key, key};
use crate::ui::components::{Shape, Tile, Tone, choices_with, help, notice};
use crate::ui::context::Cx;
use crate::ui::model::Action;
use crate::view::walk::Place;
use crate::view::words::{help_comes_first, unsafe_gates};

/// Yes, no and not sure, side by side.
pub(super) fn sure_tiles(cx: &Cx, answer: Option<Sure>, event: impl Fn(Sure) -> Event) -> Vec<Tile> {
    Sure::WORDS
        .iter()
        .map(|(word, it)| Tile {
            label: cx.of("answer", word, "").into(),
            detail: "".into(),
            checked: answer == Some(*it),
            on: cx.changes(event(*it)),
        })
        .collect()
}

/// The safety questions, each with what to do as soon as its answer calls for it.
pub(super) fn safety(cx: &Cx) -> Html {
    let pack = cx.model.pack;
    let open = if cx.model.tried { cx.open_safety() } else { Vec::new() };
    html! {
        <>
            { heading(cx.t(key::SAFE_TALK_TITLE)) }
            <p class="lead">{ cx.t(key::SAFE_TALK_LEAD) }</p>
            { for pack.safety_questions().map(|(id, it)| asked(cx, id, it, open.contains(&id))) }
        </>
    }
}

fn asked(cx: &Cx, id: SafetyId, it: &SafetyQuestion, is_open: bool) -> Html {
    let words = cx.of("safety", &it.name, "");
    let error = is_open.then(|| cx.t(key::SAFE_TALK_OPEN).to_owned());
    let legend = html! { <span class="legend">{ words }</span> };
    let tiles = sure_tiles(cx, cx.model.screening.safety().answer(id), |sure| Event::SafetyAnswered(id, sure));
    let source = format!("{} – {}", it.source.document, it.source.item);
    let beside = help(cx, words, &[(cx.t(key::HELP_WHY), cx.of("safety", &it.name, ".why"))], &source);
    html! {
        <section class="ask" key={it.name.to_string()}>
            <div class="answers-row">{ choices_with(&format!("safety-{}", it.name), legend, beside, Shape::One, error, tiles) }</div>
            <div aria-live="polite">
                if cx.model.screening.safety().calls_for_care(cx.model.pack, id) {
                    { todo(cx, id, it) }
                }
            </div>
        </section>
    }
}

/// What to do, and, where it decides whether to go on, the button that says it was done.
fn todo(cx: &Cx, id: SafetyId, it: &SafetyQuestion) -> Html {
    let first = help_comes_first(cx.model.pack, cx.model.screening.safety(), id);
    let (tone, title) = if first { (Tone::Urgent, key::SAFE_TALK_HELP_FIRST) } else { (Tone::Attention, key::SAFE_TALK_TODO) };
    let body = html! {
        <>
            <p>{ cx.of("safety", &it.name, ".todo") }</p>
            if it.gate {
                { made_safe(cx, id, it) }
            }
        </>
    };
    notice(tone, cx.t(title), body)
}

fn made_safe(cx: &Cx, id: SafetyId, it: &SafetyQuestion) -> Html {
    let done = cx.model.screening.safety().was_made_safe(id);
    html! {
        <button type="button" class="toggle" aria-pressed={done.to_string()} onclick={cx.says(Event::MadeSafe(id))}>
            { cx.t(key::SAFE_TALK_MADE_SAFE) }<span class="visually-hidden">{ cx.about(cx.of("safety", &it.name, "")) }</span>
        </button>
    }
}

/// It isn't safe yet: what to change, and the ways on when it can't be changed.
pub(super) fn not_safe(cx: &Cx) -> Html {
    let pack = cx.model.pack;
    html! {
        <>
            { heading(cx.t(key::NOT_SAFE_TITLE)) }
            <p class="lead">{ cx.t(key::NOT_SAFE_LEAD) }</p>
            { for unsafe_gates(pack, cx.model.screening.safety()).into_iter().map(|id| {
                let it = pack.safety_question(id);
                html! {
                    <section class="card" key={it.name.to_string()}>
                        <h2 class="card__title">{ cx.of("safety", &it.name, "") }</h2>
                        <div class="card__body">{ todo(cx, id, it) }</div>
                    </section>
                }
            }) }
            <h2 class="question">{ cx.t(key::NOT_SAFE_WAYS) }</h2>
            <div class="ways">
                { way(cx, key::NOT_SAFE_STOP, key::NOT_SAFE_STOP_DETAIL, cx.on_click(Action::StopAsked)) }
                { way(cx, key::NOT_SAFE_OBSERVE, key::NOT_SAFE_OBSERVE_DETAIL, cx.says(Event::PathChosen(Path::ObserveOnly))) }
                { way(cx, key::NOT_SAFE_CHECK, key::NOT_SAFE_CHECK_DETAIL, cx.goes(Place::Safety)) }
            </div>
        </>
    }
}

/// A way on: a wide button, and under it what it does.
pub(super) fn way(cx: &Cx, label: Key, detail: Key, on: Callback<MouseEvent>) -> Html {
    let described = format!("way-{}", detail.name().replace('.', "-"));
    html! {
        <div class="way">
            <button type="button" class="button" data-kind="wide" aria-describedby={described.clone()} onclick={on}>{ cx.t(label) }</button>
            <p class="hint" id={described}>{ cx.t(detail) }</p>
        </div>
    }
}
