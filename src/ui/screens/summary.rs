//! What goes to whom: one summary at a time, only what was agreed, and each way out as an act of the worker's own that
//! says what leaves and where it goes.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, Properties, UseStateSetter, component, use_effect_with, use_state};

use super::heading;
use super::languages::choice;
use super::seal::{handover, panel, way, ways, written};
use crate::domain::export::{ExportKind, FileKind, file_name, record, short_note};
use crate::domain::pack::RecipientId;
use crate::domain::screening::Stage;
use crate::domain::summary::{Disclosure, NotShared, Summary};
use crate::html;
use crate::i18n::{Key, key};
use crate::shell;
use crate::ui::components::{Tone, Unkept, notice, rich, toggles};
use crate::ui::context::Cx;
use crate::ui::files::{Step, What};
use crate::ui::languages::Role;
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
    // A browser that never says that printing is over must not print another summary later.
    use_effect_with(open, |_| shell::print::disarm);
    let tabs = receivers.iter().map(|it| {
        let (it, opened, said, cx) = (*it, opened.setter(), said.setter(), cx.clone());
        let on_open = Callback::from({
            let cx = cx.clone();
            move |_: MouseEvent| {
                opened.set(Some(it));
                said.set(None);
                cx.file(Step::SealingClosed);
            }
        });
        (name(&cx, it).into(), open == Some(it), on_open)
    });
    html! {
        <>
            { heading(cx.t(key::SUMMARY_HEADING)) }
            <p class="lead">{ rich(cx, cx.t(key::SUMMARY_LEAD)) }</p>
            { choice(cx, Role::Summary) }
            if receivers.len() > 1 {
                { toggles(cx.t(key::SUMMARY_FOR), tabs.collect()) }
            }
            if let Some(recipient) = open {
                { for_one(cx, recipient, said.setter()) }
            } else {
                { nobody(cx) }
            }
            <p class="said" role="status">{ said.map(|it| cx.t(it)).unwrap_or_default() }</p>
            { whole(cx, said.setter()) }
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

/// A click that hands a text that anyone can read to the browser's downloads, notes it for the end, and says how it went.
fn saves(cx: &Cx, said: UseStateSetter<Option<Key>>, text: impl Fn(&Cx) -> String + 'static, export: Export) -> Callback<MouseEvent> {
    let cx = cx.clone();
    Callback::from(move |_: MouseEvent| {
        if shell::download::offer(&file_name(shell::random::mark(), FileKind::Plain), "text/plain;charset=utf-8", text(&cx).as_bytes()) {
            cx.act(Action::Exported(export));
            said.set(Some(key::SUMMARY_SAID_SAVED));
        } else {
            said.set(Some(key::SUMMARY_SAID_REFUSED));
        }
    })
}

/// A click that prints the document on this screen, and nothing else of it. What was opened from a file is not noted.
pub(super) fn prints(cx: &Cx, noted: Option<(UseStateSetter<Option<Key>>, RecipientId)>) -> Callback<MouseEvent> {
    let cx = cx.clone();
    Callback::from(move |_: MouseEvent| {
        let opened = shell::print::print();
        let Some((said, recipient)) = &noted else { return };
        if opened {
            cx.act(Action::Exported(Export { kind: ExportKind::Printed, to: Some(*recipient) }));
            said.set(Some(key::SUMMARY_SAID_PRINTED));
        } else {
            said.set(Some(key::SUMMARY_SAID_REFUSED));
        }
    })
}

/// The document as it is shown and printed.
pub(super) fn paper(document: &Document, disclaimer: String) -> Html {
    html! {
        <article class="document" lang={document.language.to_string()} dir={document.direction.to_string()}>
            <h2 class="document__title">{ document.title.clone() }</h2>
            { blocks(document) }
            <footer class="document__footer">{ disclaimer }</footer>
        </article>
    }
}

fn ready(cx: &Cx, recipient: RecipientId, summary: &Summary, said: UseStateSetter<Option<Key>>) -> Html {
    let (pack, catalogue, deployment) = (cx.model.pack, cx.model.summary_words(), &cx.model.deployment);
    let document = document(pack, summary, catalogue, deployment);
    let ways = match &cx.model.files.sealing {
        Some(sealing) if sealing.what == What::Summary(recipient) => panel(cx, sealing),
        Some(_) => html! { "" },
        None => pass_on(cx, recipient, note_text(pack, &short_note(pack, summary), catalogue, deployment), said),
    };
    html! {
        <>
            { paper(&document, document.disclaimer.clone()) }
            { ways }
        </>
    }
}

/// Each way out of this device.
fn pass_on(cx: &Cx, recipient: RecipientId, short: String, said: UseStateSetter<Option<Key>>) -> Html {
    let export = |kind| Export { kind, to: Some(recipient) };
    let save_note = {
        let short = short.clone();
        saves(cx, said.clone(), move |_| short.clone(), export(ExportKind::Note))
    };
    let on_print = prints(cx, Some((said.clone(), recipient)));
    html! {
        <section class="card" aria-labelledby="pass-on-title">
            <h2 class="card__title" id="pass-on-title">{ cx.t(key::SUMMARY_ACT_TITLE) }</h2>
            <div class="card__body">
                { ways(cx, recipient) }
                { way("print-detail", cx.t(key::SUMMARY_PRINT).to_owned(), cx.t(key::SUMMARY_PRINT_DETAIL).to_owned(), "wide", on_print) }
                <div class="field">
                    <label class="field__label" for="short-note">{ cx.t(key::SUMMARY_NOTE) }</label>
                    <p class="field__hint" id="short-note-hint">{ cx.t(key::SUMMARY_NOTE_DETAIL) }</p>
                    <textarea class="field__input" id="short-note" rows="3" readonly=true value={short} aria-describedby="short-note-hint"
                        lang={cx.model.summary_words().tag().to_owned()} dir={cx.model.summary_words().direction()} typed={Unkept} />
                </div>
                <button type="button" class="button" data-kind="wide" onclick={save_note}>{ cx.t(key::SUMMARY_NOTE_SAVE) }</button>
                if cx.model.deployment.guarding.plain_files {
                    { plain(cx, recipient, said) }
                }
            </div>
        </section>
    }
}

/// Text that anyone can read, where the deployment allows it: two steps, and a plain warning between them.
fn plain(cx: &Cx, recipient: RecipientId, said: UseStateSetter<Option<Key>>) -> Html {
    let text = move |cx: &Cx| written(cx, recipient).map(|(document, _)| document.to_text()).unwrap_or_default();
    let save = saves(cx, said, text, Export { kind: ExportKind::Text, to: Some(recipient) });
    html! {
        <details class="help">
            <summary class="help__open">{ cx.t(key::PLAIN_TITLE) }</summary>
            { notice(Tone::Attention, "", html! { <p>{ cx.t(key::PLAIN_WARNING) }</p> }) }
            <button type="button" class="button" data-kind="danger" onclick={save}>{ cx.t(key::PLAIN_TEXT) }</button>
        </details>
    }
}

/// The whole screening holds everything, whatever was agreed: for another device; and, where the deployment allows it, as
/// data that anyone can read.
fn whole(cx: &Cx, said: UseStateSetter<Option<Key>>) -> Html {
    if let Some(sealing) = &cx.model.files.sealing {
        return if sealing.what == What::Handover {
            panel(cx, sealing)
        } else {
            html! { "" }
        };
    }
    let record = |cx: &Cx| record::text(cx.model.pack, &cx.model.screening);
    let save = saves(cx, said, record, Export { kind: ExportKind::Record, to: None });
    html! {
        <>
            { handover(cx) }
            if cx.model.deployment.guarding.plain_files {
                <details class="help">
                    <summary class="help__open">{ cx.t(key::PLAIN_RECORD_TITLE) }</summary>
                    { notice(Tone::Attention, "", html! { <p>{ cx.t(key::PLAIN_RECORD_WARNING) }</p> }) }
                    <button type="button" class="button" data-kind="danger" onclick={save}>{ cx.t(key::PLAIN_RECORD) }</button>
                </details>
            }
        </>
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
