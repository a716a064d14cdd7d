//! Before anything is asked: how to leave fast, what that can't take away, and whether anything is kept. Then, where the
//! worker protects it, the passphrase: made, shown once, typed again.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, SubmitEvent};

use super::heading;
use crate::domain::keeping::phrase::pieces;
use crate::domain::pack::Protection;
use crate::html;
use crate::i18n::{Key, key};
use crate::shell;
use crate::talk::SecretForm;
use crate::ui::components::{Secret, Shape, Tile, Tone, choices, notice, rich};
use crate::ui::context::Cx;
use crate::ui::keeping::{AGAIN, Asking, Differs, Keep, Keeping, Since, Step};
use crate::ui::model::Action;

/// What leaving can't take away, line by line.
const CANNOT: [Key; 4] = [key::LEAVING_CANNOT_HISTORY, key::LEAVING_CANNOT_FILES, key::LEAVING_CANNOT_DEVICE, key::LEAVING_CANNOT_WATCHED];

/// How to leave, and what is kept; or the step that the passphrase is at.
pub(super) fn leaving(cx: &Cx) -> Html {
    match &cx.model.keeping {
        Keeping::Asking(asking) => phrase(cx, asking),
        Keeping::Protected(_) => screen(cx, key::LEAVING_LEAD_KEPT, protected(cx)),
        Keeping::Memory(since) => screen(cx, key::LEAVING_LEAD_GONE, memory(cx, *since)),
        Keeping::Erasing => screen(cx, key::LEAVING_LEAD_GONE, html! { <p role="status">{ cx.t(key::LOCKED_ERASING) }</p> }),
    }
}

fn screen(cx: &Cx, then: Key, keeping: Html) -> Html {
    html! {
        <>
            { heading(cx.t(key::LEAVING_TITLE)) }
            <p class="lead">{ rich(cx, cx.t(key::LEAVING_LEAD)) }</p>
            <p>{ cx.t(then) }</p>
            { keeping }
            <details class="more">
                <summary class="more__open">{ cx.t(key::LEAVING_CANNOT) }</summary>
                <ul class="list">{ for CANNOT.iter().map(|it| html! { <li key={it.name()}>{ cx.t(*it) }</li> }) }</ul>
            </details>
        </>
    }
}

fn protected(cx: &Cx) -> Html {
    let guarding = cx.model.deployment.guarding;
    let (hours, minutes) = (guarding.keep_hours.to_string(), guarding.lock_minutes.to_string());
    notice(
        Tone::Plain,
        cx.t(key::KEEP_ON_TITLE),
        html! {
            <>
                <p>{ cx.tf(key::KEEP_ON, &[("hours", &hours)]) }</p>
                <p>{ cx.tf(key::KEEP_ON_LOCK, &[("minutes", &minutes)]) }</p>
            </>
        },
    )
}

fn memory(cx: &Cx, since: Since) -> Html {
    let why = match since {
        Since::Refused(trouble) => notice(Tone::Attention, "", html! { <p>{ cx.of("vault", trouble.word(), "") }</p> }),
        Since::Elsewhere => notice(Tone::Attention, "", html! { <p>{ cx.t(key::WAS_ELSEWHERE) }</p> }),
        Since::Start | Since::Erased | Since::Expired | Since::Gone | Since::Unerased => html! { "" },
    };
    let choice = match cx.model.deployment.guarding.protection {
        Protection::Never => html! { <p class="hint">{ rich(cx, cx.t(key::KEEP_NEVER)) }</p> },
        it @ (Protection::Offer | Protection::Always) if !cx.model.may_protect() => single(cx, it),
        Protection::Offer => offer(cx),
        Protection::Always => html! {
            <>
                <p>{ cx.t(key::KEEP_ALWAYS) }</p>
                <button type="button" class="button" data-kind="main" id="keep-begin" onclick={cx.on_click(Action::Keep(Keep::Chosen))}>{ cx.t(key::KEEP_BEGIN) }</button>
            </>
        },
    };
    html! {
        <>
            { why }
            { choice }
        </>
    }
}

/// The single file keeps nothing, also where the deployment wants everything protected.
fn single(cx: &Cx, wanted: Protection) -> Html {
    html! {
        <>
            if wanted == Protection::Always {
                { notice(Tone::Attention, "", html! { <p>{ cx.t(key::KEEP_SINGLE_ALWAYS) }</p> }) }
            }
            <p>{ cx.t(key::KEEP_SINGLE) }</p>
        </>
    }
}

fn offer(cx: &Cx) -> Html {
    let tile = |label: Key, detail: Key, checked: bool, keep: Keep| Tile {
        label: cx.t(label).into(),
        detail: cx.t(detail).into(),
        checked,
        on: {
            let cx = cx.clone();
            Callback::from(move |_: yew::Event| cx.act(Action::Keep(keep.clone())))
        },
    };
    let tiles = vec![
        tile(key::KEEP_MEMORY, key::KEEP_MEMORY_DETAIL, true, Keep::Dropped),
        tile(key::KEEP_PROTECT, key::KEEP_PROTECT_DETAIL, false, Keep::Chosen),
    ];
    choices("keep", html! { <span class="question">{ cx.t(key::KEEP_QUESTION) }</span> }, Shape::One, None, tiles)
}

fn phrase(cx: &Cx, asking: &Asking) -> Html {
    match asking.step {
        Step::Making | Step::Shown => shown(cx, asking),
        Step::Again | Step::Sealing => again(cx, asking),
    }
}

fn shown(cx: &Cx, asking: &Asking) -> Html {
    let tiles =
        [(SecretForm::Words, key::PHRASE_WORDS, key::PHRASE_WORDS_DETAIL), (SecretForm::Digits, key::PHRASE_DIGITS, key::PHRASE_DIGITS_DETAIL)]
            .into_iter()
            .map(|(form, label, detail)| Tile {
                label: cx.t(label).into(),
                detail: cx.t(detail).into(),
                checked: asking.form == form,
                on: {
                    let cx = cx.clone();
                    Callback::from(move |_: yew::Event| cx.act(Action::Keep(Keep::Form(form))))
                },
            })
            .collect();
    html! {
        <>
            { heading(cx.t(key::PHRASE_TITLE)) }
            <p class="lead">{ rich(cx, cx.t(key::PHRASE_LEAD)) }</p>
            { trouble(cx, asking) }
            { made(cx, asking) }
            if asking.secret.is_some() {
                <div class="actions">
                    <button type="button" class="button" data-kind="main" onclick={cx.on_click(Action::Keep(Keep::Noted))}>{ cx.t(key::PHRASE_NOTED) }</button>
                    <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::Keep(Keep::Another))}>{ cx.t(key::PHRASE_ANOTHER) }</button>
                </div>
                { notice(Tone::Attention, "", html! { <p>{ cx.t(key::PHRASE_LOST) }</p> }) }
                { choices("phrase-form", html! { <span class="legend">{ cx.t(key::PHRASE_FORM) }</span> }, Shape::One, None, tiles) }
            } else if asking.trouble.is_some() {
                <button type="button" class="button" data-kind="main" onclick={cx.on_click(Action::Keep(Keep::Another))}>{ cx.t(key::UNKEPT_AGAIN) }</button>
            }
            { drop_it(cx, asking) }
        </>
    }
}

/// The passphrase in large words or groups of digits.
fn made(cx: &Cx, asking: &Asking) -> Html {
    let Some(secret) = &asking.secret else {
        return html! { <p role="status">{ if asking.trouble.is_none() { cx.t(key::PHRASE_MAKING) } else { "" } }</p> };
    };
    html! {
        <div class="phrase" role="group" aria-labelledby="phrase-is">
            <p class="visually-hidden" id="phrase-is">{ cx.t(key::PHRASE_IS) }</p>
            <ol class="phrase__pieces" translate="no" lang="en" dir="ltr" data-form={asking.form.word()}>
                { for pieces(secret).enumerate().map(|(place, it)| html! { <li class="phrase__piece" key={place}>{ it.to_owned() }</li> }) }
            </ol>
        </div>
    }
}

fn again(cx: &Cx, asking: &Asking) -> Html {
    let confirm = {
        let cx = cx.clone();
        move || cx.act(Action::Keep(Keep::Repeated(Rc::from(shell::secret::read(AGAIN)))))
    };
    let on_submit = {
        let confirm = confirm.clone();
        Callback::from(move |it: SubmitEvent| {
            it.prevent_default();
            confirm();
        })
    };
    let on_click = Callback::from(move |_: MouseEvent| confirm());
    let error = asking.differs.map_or("", |it| cx.t(if it == Differs::Empty { key::PHRASE_EMPTY } else { key::PHRASE_DIFFERS }));
    let sealing = asking.step == Step::Sealing;
    html! {
        <>
            { heading(cx.t(key::PHRASE_AGAIN_TITLE)) }
            <p class="lead">{ rich(cx, cx.t(key::PHRASE_AGAIN_LEAD)) }</p>
            { trouble(cx, asking) }
            <div class="again" onsubmit={on_submit}>
                { yew::html! {
                    <Secret id={AGAIN} label={cx.t(key::PHRASE_FIELD)} show={cx.t(key::PHRASE_SHOW)} hide={cx.t(key::PHRASE_HIDE)} error={error} />
                } }
            </div>
            <p role="status">{ if sealing { cx.t(key::PHRASE_WORKING) } else { "" } }</p>
            if !sealing {
                <div class="actions">
                    <button type="button" class="button" data-kind="main" onclick={on_click}>{ cx.t(key::PHRASE_CONFIRM) }</button>
                    <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::Keep(Keep::SeenAgain))}>{ cx.t(key::PHRASE_LOOK) }</button>
                </div>
                { drop_it(cx, asking) }
            }
        </>
    }
}

fn trouble(cx: &Cx, asking: &Asking) -> Html {
    html! {
        if let Some(trouble) = asking.trouble {
            <div role="alert">
                { notice(Tone::Attention, "", html! { <p>{ cx.of("vault", trouble.word(), "") }</p> }) }
            </div>
        } else {
            { "" }
        }
    }
}

/// The way back to keeping nothing. Where every conversation must be protected, only when that can't be.
fn drop_it(cx: &Cx, asking: &Asking) -> Html {
    let may = cx.model.deployment.guarding.protection != Protection::Always || asking.trouble.is_some();
    html! {
        if may {
            <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::Keep(Keep::Dropped))}>{ cx.t(key::PHRASE_DROP) }</button>
        } else {
            { "" }
        }
    }
}
