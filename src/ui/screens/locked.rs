//! Locked: a field, and nothing that says of whom or what. Covered: one button.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, SubmitEvent};

use super::heading;
use crate::html;
use crate::i18n::key;
use crate::shell;
use crate::talk::Refusal;
use crate::ui::components::{Secret, Tone, notice};
use crate::ui::context::Cx;
use crate::ui::keeping::{Keep, Locked, Trouble, UNLOCK, Work};
use crate::ui::model::Action;

/// The locked screen.
pub(in crate::ui) fn locked(cx: &Cx, it: &Locked) -> Html {
    let open = {
        let (cx, ready) = (cx.clone(), it.work == Work::None && it.wait == 0);
        move || {
            if ready && !shell::secret::read(UNLOCK).is_empty() {
                cx.act(Action::Keep(Keep::Unlocked(Rc::from(shell::secret::take(UNLOCK)))));
            }
        }
    };
    let on_submit = {
        let open = open.clone();
        Callback::from(move |it: SubmitEvent| {
            it.prevent_default();
            open();
        })
    };
    let on_click = Callback::from(move |_: MouseEvent| open());
    let wrong = it.trouble == Some(Trouble::Vault(Refusal::WrongSecret));
    let busy = it.work != Work::None || it.wait > 0;
    let doing = match it.work {
        Work::None => "",
        Work::Opening => cx.t(key::LOCKED_WORKING),
        Work::Erasing => cx.t(key::LOCKED_ERASING),
    };
    html! {
        <form class="app__screen" autocomplete="off" onsubmit={on_submit}>
            <div class="screen locked" key={"locked"}>
                { heading(cx.t(key::LOCKED_TITLE)) }
                if it.unkept {
                    <p class="lead" role="alert">{ cx.t(key::LOCKED_UNKEPT) }</p>
                }
                { yew::html! {
                    <Secret id={UNLOCK} label={cx.t(key::PHRASE_FIELD)} show={cx.t(key::PHRASE_SHOW)} hide={cx.t(key::PHRASE_HIDE)}
                        error={if wrong { cx.t(key::LOCKED_WRONG) } else { "" }} />
                } }
                if it.wait > 0 {
                    <p class="hint">{ cx.tf(key::LOCKED_WAIT, &[("seconds", &it.wait.to_string())]) }</p>
                }
                if let Some(left) = it.tries.left(cx.model.deployment.guarding.erase_after).filter(|_| it.tries.count() > 0) {
                    <p class="hint">{ cx.tf(key::LOCKED_LEFT, &[("left", &left.to_string())]) }</p>
                }
                <button type="button" class="button" data-kind="main" aria-disabled={busy.then_some("true")} onclick={on_click}>{ cx.t(key::LOCKED_OPEN) }</button>
                <p role="status">{ doing }</p>
                { trouble(cx, it) }
                { fresh(cx, it) }
                { erase(cx, it) }
            </div>
        </form>
    }
}

fn trouble(cx: &Cx, it: &Locked) -> Html {
    let other = it.trouble.filter(|it| *it != Trouble::Vault(Refusal::WrongSecret));
    html! {
        if let Some(other) = other {
            <div role="alert">
                { notice(Tone::Attention, "", html! {
                    <>
                        <p>{ cx.of("vault", other.word(), "") }</p>
                        if it.can_restore() {
                            <button type="button" class="button" data-kind="wide" onclick={cx.on_click(Action::Keep(Keep::Restored))}>{ cx.t(key::LOCKED_RESTORE) }</button>
                        }
                    </>
                }) }
            </div>
        } else {
            { "" }
        }
    }
}

/// What is kept may be a colleague's: whoever meets a person now can begin without touching it.
fn fresh(cx: &Cx, it: &Locked) -> Html {
    if !it.may_leave_alone() {
        return html! { "" };
    }
    html! { <p><button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::Keep(Keep::Fresh))}>{ cx.t(key::LOCKED_FRESH) }</button></p> }
}

/// Two steps, since it erases.
fn erase(cx: &Cx, it: &Locked) -> Html {
    if it.work != Work::None {
        return html! { "" };
    }
    if !it.erase_asked {
        return html! {
            <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::Keep(Keep::EraseAsked))}>{ cx.t(key::LOCKED_ERASE) }</button>
        };
    }
    html! {
        <div class="actions" role="group" aria-label={cx.t(key::LOCKED_ERASE)}>
            <p>{ cx.t(key::LOCKED_ERASE_DETAIL) }</p>
            <button type="button" class="button" data-kind="wide" onclick={cx.on_click(Action::Keep(Keep::EraseDropped))}>{ cx.t(key::LOCKED_ERASE_KEEP) }</button>
            <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::Keep(Keep::EraseConfirmed))}>{ cx.t(key::LOCKED_ERASE_CONFIRM) }</button>
        </div>
    }
}

/// The cover over what isn't kept.
pub(in crate::ui) fn covered(cx: &Cx) -> Html {
    html! {
        <div class="app__screen">
            <div class="screen locked" key={"covered"}>
                { heading(cx.t(key::COVERED_TITLE)) }
                <p class="lead">{ cx.t(key::COVERED) }</p>
                <button type="button" class="button" data-kind="main" onclick={cx.on_click(Action::Keep(Keep::Revealed))}>{ cx.t(key::COVERED_SHOW) }</button>
            </div>
        </div>
    }
}
