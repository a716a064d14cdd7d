//! Handing the device over, as the worker sees it: which questions, and what came back.

use yew::Html;

use super::spoken_of;
use crate::domain::pack::PageId;
use crate::domain::screening::held::{At, Back, Held, Left};
use crate::html;
use crate::i18n::key;
use crate::ui::components::{Tone, notice, script_of};
use crate::ui::context::Cx;
use crate::ui::model::{Action, HANDED, Picked};
use crate::view::walk::Place;

/// What came back, above the questions: answers that are still covered, or what became of them.
pub(super) fn returned(cx: &Cx) -> Html {
    let Some(held) = &cx.model.held else { return html! { "" } };
    let said = match held.at() {
        At::Back(Back::Covered(left)) => return covered(cx, held, left),
        At::Back(Back::Shown) => key::HAND_SHOWN,
        At::Back(Back::Nothing) => key::HAND_NOTHING,
        At::Back(Back::Erased) => key::HAND_ERASED,
        At::First | At::Question(_) | At::Last | At::Deleting | At::Decided(_) => return html! { "" },
    };
    html! {
        <div id={HANDED} class="handed" tabindex="-1" role="status">{ notice(Tone::Plain, "", html! { <p>{ cx.t(said) }</p> }) }</div>
    }
}

/// The answers are covered: what the person said of it, the question to ask, and what follows from what they say.
fn covered(cx: &Cx, held: &Held, left: Left) -> Html {
    let later = left == Left::Later;
    let ask = if later { key::HAND_LATER_ASK } else { key::HAND_COVERED_ASK };
    html! {
        <div id={HANDED} class="handed" tabindex="-1" role="group" aria-labelledby={if later { "handed-said handed-title" } else { "handed-title" }}>
            { notice(Tone::Attention, "", html! {
                <>
                    if later {
                        <p class="notice__title" id="handed-said">{ cx.t(key::HAND_LATER) }</p>
                    }
                    <p class="notice__title" id="handed-title">{ cx.tf(key::HAND_COVERED, &[("n", &held.answered().to_string())]) }</p>
                    <p>{ cx.t(key::HAND_COVERED_LEAD) }</p>
                    { script_of(cx, cx.t(ask), key::HELD_SHOW.name()) }
                    <button type="button" class="button" data-kind="wide" onclick={cx.on_click(Action::Uncovered)}>{ cx.t(key::HAND_COVERED_SHOW) }</button>
                    <button type="button" class="button" data-kind="wide" onclick={cx.on_click(Action::HandedAgain)}>{ cx.t(key::HAND_AGAIN) }</button>
                    <button type="button" class="button" data-kind="wide" onclick={cx.on_click(Action::CoverEraseAsked)}>{ cx.t(key::HAND_COVERED_ERASE) }</button>
                </>
            }) }
        </div>
    }
}

/// The button that begins it, where there is something to hand over and nothing is covered.
pub(super) fn open(cx: &Cx) -> Html {
    let covered = cx.model.held.as_ref().is_some_and(Held::is_covered);
    if covered || cx.notes().is_none() {
        return html! { "" };
    }
    html! { <button type="button" class="button" data-kind="wide" aria-haspopup="dialog" onclick={cx.on_click(Action::HandAsked)}>{ cx.t(key::HAND_OPEN) }</button> }
}

/// The dialog: which questions, how to offer it, and the hand-over.
pub(in crate::ui) fn choose(cx: &Cx, picked: &Picked) -> Html {
    let here = if let Place::Page(page) = cx.model.place { Some(page) } else { None };
    let pages = cx.model.pack.page_ids().filter(|it| cx.model.to_hand_over(*it).next().is_some());
    // The page where the worker is comes first, open.
    let mut pages: Vec<PageId> = pages.collect();
    pages.sort_by_key(|it| Some(*it) != here);
    let language = spoken_of(cx, cx.model.person_words().language());
    let protected = cx.model.protected().is_some();
    let how = cx.tf(key::HAND_HOW, &[("line", cx.t(key::HAND_BACK))]);
    let how: Vec<&str> = [&*how, cx.t(key::HAND_BACK_LEAD)].into_iter().chain(protected.then(|| cx.t(key::HAND_BACK_PHRASE))).collect();
    let error = (picked.tried).then_some("hand-none");
    html! {
        <>
            <h2 class="dialog__title hand__title" id="dialog-title">{ cx.t(key::HAND_TITLE) }</h2>
            <p>{ cx.tf(key::HAND_LEAD, &[("language", &language)]) }</p>
            if protected {
                <p>{ cx.t(key::HAND_LEAD_PROTECTED) }</p>
            } else {
                { notice(Tone::Attention, "", html! { <p>{ cx.t(key::HAND_LEAD_UNPROTECTED) }</p> }) }
            }
            <p>{ cx.t(key::HAND_OFFER) }</p>
            <p>{ how.join(" ") }</p>
            <div class="hand" role="group" aria-labelledby="hand-which" aria-describedby={error}>
                <p class="hand__which legend" id="hand-which">{ cx.t(key::HAND_WHICH) }</p>
                { for pages.into_iter().map(|it| page(cx, picked, it, Some(it) == here)) }
            </div>
            <div class="hand__foot">
                <p role="status">{ cx.tf(key::HAND_COUNT, &[("n", &picked.questions.len().to_string())]) }</p>
                if picked.tried {
                    <p class="field__error" id="hand-none" role="alert">{ cx.t(key::HAND_NONE) }</p>
                }
                <button type="button" class="button" data-kind="main" onclick={cx.on_click(Action::Handed)}>{ cx.t(key::HAND_BEGIN) }</button>
                <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::DialogClosed)}>{ cx.t(key::HAND_KEEP) }</button>
            </div>
        </>
    }
}

fn page(cx: &Cx, picked: &Picked, page: PageId, open: bool) -> Html {
    let name = &cx.model.pack.page(page).name;
    let words = cx.of("page", name, "");
    let all = cx.model.to_hand_over(page).all(|it| picked.questions.contains(&it));
    html! {
        <details class="note" {open} key={&**name}>
            <summary class="note__open">{ words }</summary>
            <fieldset class="choices">
                <legend class="visually-hidden">{ words }</legend>
                <button type="button" class="toggle" aria-label={cx.of_what(key::HAND_ALL, words)} aria-pressed={all.to_string()}
                    onclick={cx.on_click(Action::HandPickedPage(page))}>{ cx.t(key::HAND_ALL) }</button>
                <div class="choices__tiles">
                    { for cx.model.to_hand_over(page).map(|id| {
                        let on = cx.on_change(Action::HandPicked(id));
                        let chosen = picked.questions.contains(&id);
                        let question = &cx.model.pack.question(id).name;
                        html! {
                            <label class="choice" key={&**question} data-checked={chosen.then_some("true")}>
                                <input class="choice__input" type="checkbox" name={format!("hand-{question}")} checked={chosen} onchange={on} autocomplete="off" />
                                <span class="choice__label">{ cx.of("q", question, ".label") }</span>
                            </label>
                        }
                    }) }
                </div>
            </fieldset>
        </details>
    }
}
