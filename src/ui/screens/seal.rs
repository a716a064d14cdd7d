//! Sealing: the buttons that begin it, and the panel in which a file becomes ready. What is in the file, who can open it
//! and where it goes is said before it is saved.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, Properties, component, use_effect_with};

use crate::domain::export::document::Document;
use crate::domain::export::{ExportKind, sealed, summary as as_data};
use crate::domain::pack::{Contact, RecipientId};
use crate::domain::summary::{Disclosure, Summary};
use crate::html;
use crate::i18n::{Key, key};
use crate::shell;
use crate::talk::{Refusal, SecretForm};
use crate::ui::components::{Shape, Tile, Tone, Unkept, choices, notice, pieces, rich, script_of, toggles};
use crate::ui::context::Cx;
use crate::ui::files::{How, Ready, Sealing, Stage, Step, Successor, What, saves, seals};
use crate::ui::model::{Action, Export};
use crate::view::document::document;

/// Why the vault could not do it, in words.
pub(super) fn refused(cx: &Cx, why: Refusal) -> Html {
    let words = cx.of("file", why.word(), "");
    let words = if words.is_empty() { cx.t(key::FILE_MESSAGE) } else { words };
    html! { <div role="alert">{ notice(Tone::Attention, "", html! { <p>{ words }</p> }) }</div> }
}

/// While the vault works.
pub(super) fn working(cx: &Cx) -> Html {
    html! { <p role="status">{ cx.t(key::SEAL_WORKING) }</p> }
}

/// A passphrase in one line, as whoever opens the file with another program has to type it.
pub(super) fn line(cx: &Cx, secret: &str) -> Html {
    html! { <p class="hint" translate="no">{ cx.tf(key::SEAL_LINE, &[("line", secret)]) }</p> }
}

/// Words or digits, for a passphrase that is shown. `other` is what a change begins.
pub(super) fn forms(cx: &Cx, now: SecretForm, other: impl Fn(SecretForm) -> Callback<MouseEvent>) -> Html {
    let form = |it: SecretForm, words: Key| (cx.t(words).into(), now == it, if now == it { Callback::noop() } else { other(it) });
    toggles(cx.t(key::SEAL_FORM), vec![form(SecretForm::Words, key::SEAL_FORM_WORDS), form(SecretForm::Digits, key::SEAL_FORM_DIGITS)])
}

/// The summary for this recipient, in words, as it stands.
pub(super) fn written(cx: &Cx, recipient: RecipientId) -> Option<(Document, Summary)> {
    let model = &cx.model;
    let summary = Summary::new(model.pack, Disclosure::for_recipient(model.pack, &model.screening, &model.assessment, recipient).ok()?);
    Some((document(model.pack, &summary, model.summary_words(), &model.deployment), summary))
}

/// What is to be sealed, as text.
fn text(cx: &Cx, what: What, how: &How) -> Option<String> {
    let model = &cx.model;
    match what {
        What::Handover => sealed::handover(model.pack, &model.screening, &model.place.word(model.pack)),
        What::Summary(recipient) => {
            let (document, summary) = written(cx, recipient)?;
            match how {
                How::Zip(_) => Some(document.to_text()),
                How::Key(_) | How::Secret(_) => sealed::summary(&document, &as_data::write(model.pack, &summary)),
            }
        }
    }
}

/// A click that begins to seal.
pub(super) fn begins(cx: &Cx, what: What, how: How, whose: &str) -> Callback<MouseEvent> {
    let (cx, whose): (Cx, Rc<str>) = (cx.clone(), whose.into());
    Callback::from(move |_| seals(&cx, what, &how, &whose, text(&cx, what, &how)))
}

/// A button and, under it, what it does.
pub(super) fn way(id: &'static str, words: String, detail: String, kind: &'static str, on: Callback<MouseEvent>) -> Html {
    html! {
        <div class="way">
            <button type="button" class="button" data-kind={kind} aria-describedby={id} onclick={on}>{ words }</button>
            <p class="hint" id={id}>{ detail }</p>
        </div>
    }
}

/// The ways to seal the summary for one recipient: for each of its keys, with a passphrase, and as ZIP where that is allowed.
pub(super) fn ways(cx: &Cx, recipient: RecipientId) -> Html {
    let what = What::Summary(recipient);
    let with_key = || cx.model.deployment.contacts_of(recipient).filter(|it| it.key.is_some());
    // The role tells one contact of an agency from another.
    let several = with_key().count() > 1;
    let of_key = |(place, contact): (usize, &Contact)| {
        let whose = if several { format!("{} ({})", contact.agency, contact.role) } else { contact.agency.to_string() };
        let agency = [("agency", &*whose)];
        let detail = format!("seal-key-{place}");
        let on = begins(cx, what, How::Key(Rc::from(contact.key.as_deref().unwrap_or_default())), &whose);
        html! {
            <div class="way" key={place}>
                <button type="button" class="button" data-kind="wide" aria-describedby={detail.clone()} onclick={on}>{ cx.tf(key::SEAL_KEY, &agency) }</button>
                <p class="hint" id={detail}>{ cx.tf(key::SEAL_KEY_DETAIL, &agency) }</p>
            </div>
        }
    };
    let keys = with_key().enumerate().map(of_key);
    let with = |id, words: Key, detail: Key, how| way(id, cx.t(words).to_owned(), cx.t(detail).to_owned(), "wide", begins(cx, what, how, ""));
    html! {
        <>
            { for keys }
            { with("seal-secret-detail", key::SEAL_SECRET, key::SEAL_SECRET_DETAIL, How::Secret(SecretForm::Words)) }
            if cx.model.deployment.guarding.zip {
                { with("seal-zip-detail", key::SEAL_ZIP, key::SEAL_ZIP_DETAIL, How::Zip(SecretForm::Words)) }
            }
        </>
    }
}

/// The whole screening, for another device: everything is in it, so what that means is read before the buttons are there.
pub(super) fn handover(cx: &Cx) -> Html {
    html! {
        <details class="help">
            <summary class="help__open">{ cx.t(key::HANDOVER_TITLE) }</summary>
            { notice(Tone::Attention, "", html! {
                <>
                    <p>{ cx.t(key::HANDOVER_DETAIL) }</p>
                    <p>{ cx.t(key::HANDOVER_AFTER) }</p>
                </>
            }) }
            { successor(cx) }
            if cx.model.files.may_hand_over() {
                { handover_ways(cx) }
            }
        </details>
    }
}

/// Who goes on: the same worker, or a colleague, for whom the person is asked first.
fn successor(cx: &Cx) -> Html {
    let chosen = cx.model.files.successor;
    let agreed = chosen == Some(Successor::Colleague { agreed: true });
    let tile = |label: Key, checked: bool, to: Successor| {
        let cx = cx.clone();
        Tile { label: cx.t(label).into(), detail: "".into(), checked, on: Callback::from(move |_| cx.file(Step::SuccessorChosen(to))) }
    };
    let is_colleague = matches!(chosen, Some(Successor::Colleague { .. }));
    let who = vec![
        tile(key::HANDOVER_WHO_ME, chosen == Some(Successor::Same), Successor::Same),
        tile(key::HANDOVER_WHO_COLLEAGUE, is_colleague, Successor::Colleague { agreed }),
    ];
    let yes = vec![tile(key::HANDOVER_YES, agreed, Successor::Colleague { agreed: !agreed })];
    let legend = |words: Key| html! { <span class="legend">{ cx.t(words) }</span> };
    html! {
        <>
            { choices("handover-who", legend(key::HANDOVER_WHO), Shape::One, None, who) }
            if is_colleague {
                { script_of(cx, cx.t(key::HANDOVER_SAY), key::HANDOVER_WORDS.name()) }
                { choices("handover-yes", legend(key::CONSENT_ANSWERED), Shape::Many, None, yes) }
                <p class="hint">{ rich(cx, cx.t(key::HANDOVER_NO)) }</p>
            }
        </>
    }
}

fn handover_ways(cx: &Cx) -> Html {
    let on_key = {
        let cx = cx.clone();
        Callback::from(move |_: MouseEvent| {
            let how = How::Key(shell::secret::read("handover-key").trim().into());
            seals(&cx, What::Handover, &how, "", text(&cx, What::Handover, &how));
        })
    };
    html! {
        <>
            <button type="button" class="button" data-kind="wide" onclick={begins(cx, What::Handover, How::Secret(SecretForm::Words), "")}>{ cx.t(key::HANDOVER_SECRET) }</button>
            <div class="field">
                <label class="field__label" for="handover-key">{ cx.t(key::HANDOVER_KEY_LABEL) }</label>
                <p class="field__hint" id="handover-key-hint">{ cx.t(key::HANDOVER_KEY_HINT) }</p>
                <textarea class="field__input" data-kind="key" id="handover-key" rows="2" aria-describedby="handover-key-hint"
                    dir="ltr" typed={Unkept} />
            </div>
            <button type="button" class="button" data-kind="wide" onclick={on_key}>{ cx.t(key::HANDOVER_KEY) }</button>
        </>
    }
}

#[derive(Properties)]
struct PanelProps {
    cx: Cx,
    sealing: Rc<Sealing>,
}

impl PartialEq for PanelProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.cx.model, &other.cx.model)
    }
}

/// The panel in place of the buttons, while something is sealed.
pub(super) fn panel(cx: &Cx, sealing: &Rc<Sealing>) -> Html {
    yew::html! { <Panel cx={cx.clone()} sealing={sealing.clone()} /> }
}

#[component]
fn Panel(props: &PanelProps) -> Html {
    let (cx, sealing) = (&props.cx, &props.sealing);
    let ready = matches!(sealing.stage, Stage::Ready(_));
    // What was pressed is gone; the focus follows to what came in its place, and again when the file is ready.
    use_effect_with(ready, |_| shell::focus::on("sealing"));
    let title = match (&sealing.how, sealing.what) {
        (How::Key(_), _) => key::SEAL_READY_KEY,
        (How::Secret(_) | How::Zip(_), _) => key::SEAL_READY_SECRET,
    };
    let body = match &sealing.stage {
        Stage::Working => working(cx),
        Stage::Refused(why) => refused(cx, *why),
        Stage::TooLarge => html! { <div role="alert">{ notice(Tone::Attention, "", html! { <p>{ cx.t(key::SEAL_TOO_LARGE) }</p> }) }</div> },
        Stage::ForAgency => html! { <div role="alert">{ notice(Tone::Attention, "", html! { <p>{ cx.t(key::HANDOVER_AGENCY) }</p> }) }</div> },
        Stage::Ready(ready) => shown(cx, sealing, ready, false),
        Stage::Saved(ready) => shown(cx, sealing, ready, true),
    };
    let forgets = !matches!(sealing.how, How::Key(_)) && matches!(sealing.stage, Stage::Ready(_) | Stage::Saved(_));
    let close = {
        let cx = cx.clone();
        Callback::from(move |_: MouseEvent| {
            cx.file(Step::SealingClosed);
            shell::focus::on("heading");
        })
    };
    html! {
        <section class="card" aria-labelledby="sealing">
            <h2 class="card__title" id="sealing" tabindex="-1">{ cx.t(title) }</h2>
            <div class="card__body">
                { body }
                <button type="button" class="button" data-kind="quiet" onclick={close}>{ cx.t(if forgets { key::SEAL_CLOSE_SECRET } else { key::SEAL_CLOSE }) }</button>
            </div>
        </section>
    }
}

/// What was made, what leaves, and the button that lets it go.
fn shown(cx: &Cx, sealing: &Rc<Sealing>, ready: &Rc<Ready>, saved: bool) -> Html {
    let lead = match &sealing.how {
        How::Key(_) if sealing.whose.is_empty() => cx.t(key::SEAL_READY_KEY_TYPED).to_owned(),
        How::Key(_) => cx.tf(key::SEAL_READY_KEY_DETAIL, &[("agency", &sealing.whose)]),
        How::Secret(_) | How::Zip(_) => cx.t(key::SEAL_READY_SECRET_DETAIL).to_owned(),
    };
    let goes = match sealing.what {
        What::Summary(it) => cx.tf(key::SEAL_GOES_SUMMARY, &[("recipient", cx.of("recipient", &cx.model.pack.recipient(it).name, ""))]),
        What::Handover => cx.t(key::SEAL_GOES_HANDOVER).to_owned(),
    };
    let again = |how: fn(SecretForm) -> How| {
        let sealing = sealing.clone();
        move |form| begins(cx, sealing.what, how(form), "")
    };
    let form = match sealing.how {
        _ if saved => html! { "" },
        How::Secret(form) => forms(cx, form, again(How::Secret)),
        How::Zip(form) => forms(cx, form, again(How::Zip)),
        How::Key(_) => html! { "" },
    };
    let on_save = {
        let (cx, ready, sealing) = (cx.clone(), ready.clone(), sealing.clone());
        Callback::from(move |_: MouseEvent| {
            if saves(&ready) {
                let export = match (sealing.what, &sealing.how) {
                    (What::Handover, _) => Export { kind: ExportKind::Handover, to: None },
                    (What::Summary(it), How::Zip(_)) => Export { kind: ExportKind::Zip, to: Some(it) },
                    (What::Summary(it), How::Key(_) | How::Secret(_)) => Export { kind: ExportKind::Sealed, to: Some(it) },
                };
                cx.act(Action::Exported(export));
                cx.file(Step::Saved);
            }
        })
    };
    let is_secret = !matches!(sealing.how, How::Key(_));
    let name = cx.t(if is_secret { key::SEAL_READY_SECRET } else { key::KEY_WORDS });
    html! {
        <>
            <p>{ lead }</p>
            { pieces(name, &ready.shown) }
            if is_secret {
                { line(cx, &ready.shown) }
            }
            { form }
            <p class="hint">{ goes }</p>
            <p class="hint">{ cx.tf(key::SEAL_NAME, &[("name", &ready.name)]) }</p>
            <button type="button" class="button" data-kind="main" onclick={on_save}>{ cx.t(key::SEAL_SAVE) }</button>
            <p class="said" role="status">{ if saved { cx.t(key::SEAL_SAVED) } else { "" } }</p>
        </>
    }
}
