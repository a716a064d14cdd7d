//! Sharing: how to reach the person safely, who may be told, and what each one may know. Nothing is ticked until the
//! person agrees, and what goes is shown as the domain computes it.

use yew::{Callback, Html};

use super::heading;
use super::summary::blocks;
use crate::domain::pack::{Category, RecipientId};
use crate::domain::screening::{ContactField, Decision, Event, Share};
use crate::domain::summary::{Disclosure, Summary};
use crate::html;
use crate::i18n::{Key, key};
use crate::ui::components::{Field, Shape, Tile, choices, field, rich, script, theirs};
use crate::ui::context::Cx;
use crate::ui::model::Action;
use crate::view::document::document;
use crate::view::sharing as words;
use crate::view::walk::{Place, recipients};

fn name(cx: &Cx, recipient: RecipientId) -> &'static str {
    cx.of("recipient", &cx.model.pack.recipient(recipient).name, "")
}

/// Safe ways and times, and what to avoid.
pub(super) fn safe_contact(cx: &Cx) -> Html {
    let Some(contact) = words::safe_contact(&cx.model.screening) else { return heading(cx.t(key::REACH_HEADING)) };
    let line = |of: ContactField, label: Key, hint: Key| {
        field(
            cx,
            Field {
                id: format!("reach-{}", of.word()),
                label: cx.t(label).into(),
                hint: cx.t(hint).into(),
                typed: contact.field(of),
                problem: None,
                lines: 2,
                kind: "text",
                on: cx.types(move |typed| Event::ContactWritten(of, typed)),
            },
        )
    };
    html! {
        <>
            { heading(cx.t(key::REACH_HEADING)) }
            <p class="lead">{ rich(cx, cx.t(key::REACH_LEAD)) }</p>
            { line(ContactField::Ways, key::REACH_WAYS, key::REACH_WAYS_HINT) }
            { line(ContactField::Times, key::REACH_TIMES, key::REACH_TIMES_HINT) }
            { line(ContactField::Avoid, key::REACH_AVOID, key::REACH_AVOID_HINT) }
        </>
    }
}

/// What was answered about one recipient, in a few words.
fn state(cx: &Cx, share: Option<&Share>) -> String {
    match share.and_then(Share::agreed) {
        Some(Decision::Yes) => cx.tf(key::SHARING_YES, &[("n", &share.map_or(0, |it| it.categories().len()).to_string())]),
        Some(Decision::NotNow) => cx.t(key::SHARING_NOT_NOW).to_owned(),
        Some(Decision::No) => cx.t(key::SHARING_NO).to_owned(),
        Some(Decision::CannotSay) => cx.t(key::SHARING_CANNOT_SAY).to_owned(),
        None => cx.t(key::SHARING_NOT_ASKED).to_owned(),
    }
}

/// Whom to share with: those that came up, and every other.
pub(super) fn sharing(cx: &Cx) -> Html {
    let Some(notes) = cx.notes() else { return heading(cx.t(key::SHARING_HEADING)) };
    let pack = cx.model.pack;
    let in_play = recipients(pack, &cx.model.screening, &cx.model.assessment);
    let adds = |recipient: RecipientId| {
        let cx = cx.clone();
        Callback::from(move |_: yew::MouseEvent| {
            cx.act(Action::Said(Event::RecipientAdded(recipient)));
            cx.act(Action::Went(Place::Share(recipient)));
        })
    };
    let others: Vec<RecipientId> = pack.recipient_ids().filter(|it| !in_play.contains(it)).collect();
    html! {
        <>
            { heading(cx.t(key::SHARING_HEADING)) }
            <p class="lead">{ rich(cx, cx.t(key::SHARING_LEAD)) }</p>
            <h2 class="legend">{ cx.t(key::SHARING_LEGEND) }</h2>
            if in_play.is_empty() {
                <p>{ cx.t(key::SHARING_NONE) }</p>
            } else {
                <ul class="parts">
                    { for in_play.iter().map(|it| html! {
                        <li key={it.index()}>
                            <button type="button" class="parts__link" onclick={cx.goes(Place::Share(*it))}>
                                <span>{ name(cx, *it) }</span><span class="parts__state">{ state(cx, notes.share(*it)) }</span>
                            </button>
                        </li>
                    }) }
                </ul>
            }
            if !others.is_empty() {
                <details class="help">
                    <summary class="help__open">{ cx.t(key::SHARING_ADD) }</summary>
                    <ul class="parts">
                        { for others.iter().map(|it| html! {
                            <li key={it.index()}>
                                <button type="button" class="parts__link" onclick={adds(*it)}>
                                    <span>{ name(cx, *it) }</span><span class="parts__state">{ cx.of("recipient", &pack.recipient(*it).name, ".role") }</span>
                                </button>
                            </li>
                        }) }
                    </ul>
                </details>
            }
        </>
    }
}

/// What one recipient may know: the words to say, the answer, the kinds, and what goes.
pub(super) fn share(cx: &Cx, recipient: RecipientId) -> Html {
    let Some(notes) = cx.notes() else { return heading(name(cx, recipient)) };
    let (pack, share) = (cx.model.pack, notes.share(recipient));
    let who = [("recipient", name(cx, recipient))];
    let variant = if cx.model.screening.consent().is_child() { "script-share-child" } else { "script-share" };
    let answer = share.and_then(Share::agreed);
    let tiles = Decision::WORDS.iter().map(|(word, it)| Tile {
        label: cx.of("answer", word, "").into(),
        detail: "".into(),
        checked: answer == Some(*it),
        on: cx.changes(Event::ShareAnswered(recipient, *it)),
    });
    let disclosure = Disclosure::for_recipient(pack, &cx.model.screening, &cx.model.assessment, recipient);
    html! {
        <>
            { heading(&cx.tf(key::SHARE_HEADING, &who)) }
            <p class="lead">{ rich(cx, cx.of("recipient", &pack.recipient(recipient).name, ".role")) }</p>
            { theirs(cx, "question--theirs", |it| it.of("recipient", &pack.recipient(recipient).name, ".role").to_owned()) }
            { script(cx, cx.t(key::SHARE_SCRIPT_LEAD), variant, |it| {
                it.format_of(variant, &[("recipient", it.of("recipient", &pack.recipient(recipient).name, ""))])
            }) }
            { choices(
                &format!("share-{}", recipient.index()),
                html! { <span class="question">{ cx.t(key::SHARE_ANSWER) }</span> },
                Shape::One,
                None,
                tiles.collect(),
            ) }
            if let Ok(disclosure) = disclosure {
                { kinds(cx, recipient, share) }
                { preview(cx, recipient, &disclosure) }
                { read_back(cx, disclosure) }
            } else {
                <p class="hint" aria-live="polite">{ cx.tf(key::SHARE_NOTHING_YET, &who) }</p>
            }
        </>
    }
}

/// The kinds of information: first those that this recipient needs.
fn kinds(cx: &Cx, recipient: RecipientId, share: Option<&Share>) -> Html {
    let needs = &cx.model.pack.recipient(recipient).needs;
    let others: Vec<Category> = Category::WORDS.iter().map(|(_, it)| *it).filter(|it| !needs.contains(it)).collect();
    let tiles = |kinds: &[Category]| -> Html { kinds.iter().map(|it| kind(cx, recipient, share, *it)).collect() };
    let who = [("recipient", name(cx, recipient))];
    html! {
        <>
            <h2 class="question">{ cx.tf(key::SHARE_WHAT, &who) }</h2>
            <p class="hint">{ rich(cx, cx.t(key::SHARE_WHAT_LEAD)) }</p>
            <fieldset class="choices">
                <legend class="choices__legend legend">{ cx.t(key::SHARE_NEEDED) }</legend>
                <div class="choices__tiles">{ tiles(needs) }</div>
            </fieldset>
            if !others.is_empty() {
                <fieldset class="choices">
                    <legend class="choices__legend legend">{ cx.t(key::SHARE_OTHERS) }</legend>
                    <p class="hint">{ rich(cx, cx.t(key::SHARE_OTHERS_HINT)) }</p>
                    <div class="choices__tiles">{ tiles(&others) }</div>
                </fieldset>
            }
        </>
    }
}

/// A kind of information to tick. One that can't go says why in its own words, and stays where it can be read.
fn kind(cx: &Cx, recipient: RecipientId, share: Option<&Share>, category: Category) -> Html {
    let closed = words::is_closed(&cx.model.screening, category);
    let checked = !closed && share.is_some_and(|it| it.categories().contains(&category));
    let detail = if closed { cx.t(key::SHARE_CONTACT_CLOSED) } else { cx.of("category", category.word(), ".detail") };
    let their_detail = if closed {
        html! { "" }
    } else {
        theirs(cx, "choice__theirs choice__theirs--detail", |it| it.of("category", category.word(), ".detail").to_owned())
    };
    html! {
        <label class="choice" key={category.word()} data-checked={checked.then_some("true")} data-closed={closed.then_some("true")}>
            <input class="choice__input" type="checkbox" name={format!("share-{}", category.word())} {checked} disabled={closed}
                onchange={cx.changes(Event::ShareTapped(recipient, category))} autocomplete="off" />
            <span class="choice__label">{ cx.of("category", category.word(), "") }{ theirs(cx, "choice__theirs", |it| it.of("category", category.word(), "").to_owned()) }<span class="choice__detail">{ detail }</span>{ their_detail }</span>
        </label>
    }
}

/// What goes and what stays, as the domain computes it.
fn preview(cx: &Cx, recipient: RecipientId, disclosure: &Disclosure) -> Html {
    let withheld = disclosure.withheld();
    let goes = Category::WORDS.iter().map(|(_, it)| *it).filter(|it| !withheld.iter().any(|(stays, _)| stays == it));
    let goes: Vec<&str> = goes.map(|it| cx.of("category", it.word(), "")).collect();
    html! {
        <section class="card" aria-labelledby="preview-title">
            <h2 class="card__title" id="preview-title">{ cx.tf(key::SHARE_PREVIEW, &[("recipient", name(cx, recipient))]) }</h2>
            <div class="card__body" aria-live="polite">
                <p class="hint">{ rich(cx, cx.t(key::SHARE_PREVIEW_ALWAYS)) }</p>
                <div class="grid-two">
                    <div>
                        <h3 class="legend">{ cx.t(key::SHARE_GOES) }</h3>
                        if goes.is_empty() {
                            <p>{ cx.t(key::SHARE_GOES_NONE) }</p>
                        } else {
                            <ul class="list">{ for goes.iter().map(|it| html! { <li key={*it}>{ *it }</li> }) }</ul>
                        }
                    </div>
                    if !withheld.is_empty() {
                        <div>
                            <h3 class="legend">{ cx.t(key::SHARE_STAYS) }</h3>
                            <ul class="list">{ for withheld.iter().map(|(category, why)| html! {
                                <li key={category.word()}>{ cx.of("category", category.word(), "") }<br /><span class="hint">{ cx.of("withheld", why.word(), "") }</span></li>
                            }) }</ul>
                        </div>
                    }
                </div>
            </div>
        </section>
    }
}

/// Everything that goes, in words, to be told to the person.
fn read_back(cx: &Cx, disclosure: Disclosure) -> Html {
    let summary = Summary::new(cx.model.pack, disclosure);
    let document = document(cx.model.pack, &summary, &cx.model.catalogue, &cx.model.deployment);
    html! {
        <details class="help read-back">
            <summary class="help__open">{ cx.t(key::SHARE_READ_BACK) }</summary>
            <p class="hint">{ rich(cx, cx.t(key::SHARE_READ_BACK_LEAD)) }</p>
            { blocks(&document) }
        </details>
    }
}
