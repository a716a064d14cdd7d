//! What goes to whom: one summary at a time, only what was agreed, and each way out as an act of the worker's own that
//! says what leaves and where it goes.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, Properties, UseStateSetter, component, use_state};

use super::heading;
use crate::domain::export::{FileKind, file_name, record, short_note};
use crate::domain::pack::RecipientId;
use crate::domain::screening::Stage;
use crate::domain::summary::{Disclosure, NotShared, Summary};
use crate::html;
use crate::i18n::{Key, key};
use crate::shell;
use crate::ui::components::{Tone, notice, toggles};
use crate::ui::context::Cx;
use crate::ui::model::{Action, Export};
use crate::view::document::{Block, Document, document, note_text};
use crate::view::sharing::receivers;
use crate::view::walk::Place;

/// The summaries, to read, print and save.
pub(super) fn summary(cx: &Cx) -> Html {
    yew::html! { <Summaries cx={cx.clone()} /> }
}

#[derive(Properties)]
struct SummariesProps {
    cx: Cx,
}

impl PartialEq for SummariesProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.cx.model, &other.cx.model)
    }
}

/// Only the open summary is in the page, so only that one can be printed.
#[component]
fn Summaries(props: &SummariesProps) -> Html {
    let cx = &props.cx;
    let opened = use_state(|| None::<RecipientId>);
    let said = use_state(|| None::<Key>);
    let receivers = receivers(cx.model.pack, &cx.model.screening, &cx.model.assessment);
    let open = opened.filter(|it| receivers.contains(it)).or_else(|| receivers.first().copied());
    let tabs = receivers.iter().map(|it| {
        let (it, opened, said) = (*it, opened.setter(), said.setter());
        let on_open = Callback::from(move |_: MouseEvent| {
            opened.set(Some(it));
            said.set(None);
        });
        (name(cx, it).into(), open == Some(it), on_open)
    });
    html! {
        <>
            { heading(cx.t(key::SUMMARY_HEADING)) }
            <p class="lead">{ cx.t(key::SUMMARY_LEAD) }</p>
            if receivers.len() > 1 {
                { toggles(cx.t(key::SUMMARY_FOR), tabs.collect()) }
            }
            if let Some(recipient) = open {
                { for_one(cx, recipient, said.setter()) }
            } else {
                { nobody(cx) }
            }
            <p class="said" role="status">{ said.map(|it| cx.t(it)).unwrap_or_default() }</p>
            { whole_record(cx, said.setter()) }
        </>
    }
}

fn name(cx: &Cx, recipient: RecipientId) -> &'static str {
    cx.of("recipient", &cx.model.pack.recipient(recipient).name, "")
}

fn button_to(cx: &Cx, place: Place, words: String) -> Html {
    html! { <button type="button" class="button" data-kind="wide" onclick={cx.goes(place)}>{ words }</button> }
}

fn nobody(cx: &Cx) -> Html {
    let (place, words) = match cx.model.screening.stage() {
        Stage::Unrecorded(_) | Stage::Connecting(_) => (Place::Connect, key::SUMMARY_NONE_CONNECT),
        Stage::Arriving | Stage::Talking(_) | Stage::Observing(_) | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => {
            (Place::Sharing, key::SUMMARY_NONE_SHARING)
        }
    };
    html! {
        <>
            <p>{ cx.t(key::SUMMARY_NONE) }</p>
            if cx.model.places.contains(&place) {
                { button_to(cx, place, cx.t(words).to_owned()) }
            }
        </>
    }
}

fn for_one(cx: &Cx, recipient: RecipientId, said: UseStateSetter<Option<Key>>) -> Html {
    match Disclosure::for_recipient(cx.model.pack, &cx.model.screening, &cx.model.assessment, recipient) {
        Ok(disclosure) => ready(cx, recipient, &Summary::new(cx.model.pack, disclosure), said),
        Err(why) => refused(cx, recipient, why),
    }
}

fn refused(cx: &Cx, recipient: RecipientId, why: NotShared) -> Html {
    let who = [("recipient", name(cx, recipient))];
    let words = cx.model.catalogue.format_of(&format!("not-shared-{}", why.word()), &who);
    let place = Place::Share(recipient);
    html! {
        <>
            { notice(Tone::Plain, name(cx, recipient), html! { words }) }
            if cx.model.places.contains(&place) {
                { button_to(cx, place, cx.tf(key::NOT_SHARED_ASK, &who)) }
            }
        </>
    }
}

/// A click that hands a text to the browser's downloads, notes it for the end, and says how it went.
fn saves(cx: &Cx, said: UseStateSetter<Option<Key>>, kind: FileKind, text: impl Fn(&Cx) -> String + 'static, export: Export) -> Callback<MouseEvent> {
    let cx = cx.clone();
    Callback::from(move |_: yew::MouseEvent| {
        let media_type = match kind {
            FileKind::Summary | FileKind::Note => "text/plain;charset=utf-8",
            FileKind::Data | FileKind::Record => "application/json",
        };
        if shell::download::offer(&file_name(cx.model.screening.code(), kind), media_type, &text(&cx)) {
            cx.act(Action::Exported(export));
            said.set(Some(key::SUMMARY_SAID_SAVED));
        } else {
            said.set(Some(key::SUMMARY_SAID_REFUSED));
        }
    })
}

fn prints(cx: &Cx, said: UseStateSetter<Option<Key>>, recipient: RecipientId) -> Callback<MouseEvent> {
    let cx = cx.clone();
    Callback::from(move |_: yew::MouseEvent| {
        if shell::print::print() {
            cx.act(Action::Exported(Export::Printed(Some(recipient))));
            said.set(Some(key::SUMMARY_SAID_PRINTED));
        } else {
            said.set(Some(key::SUMMARY_SAID_REFUSED));
        }
    })
}

fn ready(cx: &Cx, recipient: RecipientId, summary: &Summary, said: UseStateSetter<Option<Key>>) -> Html {
    let (pack, catalogue, deployment) = (cx.model.pack, &cx.model.catalogue, &cx.model.deployment);
    let document = document(pack, summary, catalogue, deployment);
    let short = note_text(pack, &short_note(pack, summary), catalogue, deployment);
    let text = document.to_text();
    let save = saves(cx, said.clone(), FileKind::Summary, move |_| text.clone(), Export::Saved(Some(recipient)));
    let save_note = {
        let short = short.clone();
        saves(cx, said.clone(), FileKind::Note, move |_| short.clone(), Export::Note(Some(recipient)))
    };
    html! {
        <>
            <article class="document" key={recipient.index()}>
                <h2 class="document__title">{ document.title.clone() }</h2>
                { blocks(&document) }
                <footer class="document__footer">{ document.disclaimer.clone() }</footer>
            </article>
            <section class="card" aria-labelledby="pass-on-title">
                <h2 class="card__title" id="pass-on-title">{ cx.t(key::SUMMARY_ACT_TITLE) }</h2>
                <div class="card__body">
                    <button type="button" class="button" data-kind="wide" aria-describedby="print-detail" onclick={prints(cx, said, recipient)}>{ cx.t(key::SUMMARY_PRINT) }</button>
                    <p class="hint" id="print-detail">{ cx.t(key::SUMMARY_PRINT_DETAIL) }</p>
                    <button type="button" class="button" data-kind="wide" aria-describedby="save-detail" onclick={save}>{ cx.t(key::SUMMARY_SAVE) }</button>
                    <p class="hint" id="save-detail">{ cx.t(key::SUMMARY_SAVE_DETAIL) }</p>
                    <div class="field">
                        <label class="field__label" for="short-note">{ cx.t(key::SUMMARY_NOTE) }</label>
                        <p class="field__hint" id="short-note-hint">{ cx.t(key::SUMMARY_NOTE_DETAIL) }</p>
                        <textarea class="field__input" id="short-note" rows="3" readonly=true value={short} aria-describedby="short-note-hint" dir="auto" autocomplete="off" autocorrect="off" autocapitalize="off" spellcheck="false" translate="no" writingsuggestions="false" />
                    </div>
                    <button type="button" class="button" data-kind="wide" onclick={save_note}>{ cx.t(key::SUMMARY_NOTE_SAVE) }</button>
                </div>
            </section>
        </>
    }
}

/// The record holds everything, whatever was agreed: two steps, and a plain warning between them.
fn whole_record(cx: &Cx, said: UseStateSetter<Option<Key>>) -> Html {
    let save = saves(cx, said, FileKind::Record, |cx| record::text(cx.model.pack, &cx.model.screening), Export::Record);
    html! {
        <details class="help">
            <summary class="help__open">{ cx.t(key::SUMMARY_RECORD) }</summary>
            { notice(Tone::Attention, "", html! { cx.t(key::SUMMARY_RECORD_WARNING) }) }
            <button type="button" class="button" data-kind="danger" onclick={save}>{ cx.t(key::SUMMARY_RECORD_SAVE) }</button>
        </details>
    }
}

fn block(block: &Block, place: usize) -> Html {
    match block {
        Block::Heading(words) => html! { <h3 class="legend" key={place}>{ words.clone() }</h3> },
        Block::Paragraph(words) => html! { <p key={place}>{ words.clone() }</p> },
        Block::Rows(rows) => html! {
            <dl class="rows" key={place}>
                { for rows.iter().enumerate().map(|(place, (label, value))| html! {
                    <div class="rows__row" key={place}><dt>{ label.clone() }</dt><dd><bdi>{ value.clone() }</bdi></dd></div>
                }) }
            </dl>
        },
        Block::List(items) => html! {
            <ul class="list" key={place}>{ for items.iter().enumerate().map(|(place, it)| html! { <li key={place}><bdi>{ it.clone() }</bdi></li> }) }</ul>
        },
    }
}

/// The blocks of a document, each section by itself.
pub(super) fn blocks(document: &Document) -> Html {
    let blocks = &document.blocks;
    let sections = blocks.chunk_by(|_, next| !matches!(next, Block::Heading(_)));
    html! {
        for (place, section) in sections.enumerate() {
            <section class="document__section" key={place}>
                { for section.iter().enumerate().map(|(place, it)| block(it, place)) }
            </section>
        }
    }
}
