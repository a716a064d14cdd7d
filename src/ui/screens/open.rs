//! Opening a sealed file, without a conversation: a summary to read and print, or a conversation to go on with. And making
//! a key, to which files can be sealed.

use std::rc::Rc;

use yew::{AttrValue, Callback, Event, Html, KeyboardEvent, MouseEvent, Properties, TargetCast, component, use_effect_with};

use super::heading;
use super::seal::{forms, line, refused, working};
use super::summary::{paper, prints};
use crate::domain::export::sealed::{LARGEST_FILE, Opener};
use crate::domain::screening::Screening;
use crate::html;
use crate::i18n::{Key, key};
use crate::shell;
use crate::talk::SecretForm;
use crate::ui::components::{Tone, Unkept, notice, pieces, rich};
use crate::ui::context::Cx;
use crate::ui::files::{MadeKey, Opened, Opening, Ready, Step, Unlock, makes_key, opens, saves};
use crate::ui::model::Action;
use crate::view::document::Document;

/// What the file field takes. Some phones know no file by the ending alone.
const ACCEPTED: &str = ".age,application/octet-stream";

/// Opening a file, or what was in it.
pub(super) fn open(cx: &Cx) -> Html {
    let opening = &cx.model.files.opening;
    match &opening.stage {
        Opened::Summary(document) => summary(cx, document),
        Opened::Handover(handover) => handed_over(cx, handover),
        Opened::Asking | Opened::Missing | Opened::Working | Opened::Refused(_) | Opened::IsKey | Opened::Unread(_) => {
            yew::html! { <Ask cx={cx.clone()} /> }
        }
    }
}

#[derive(Properties)]
struct AskProps {
    cx: Cx,
}

impl PartialEq for AskProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.cx.model, &other.cx.model)
    }
}

#[component]
fn Ask(props: &AskProps) -> Html {
    let cx = &props.cx;
    let opening = &cx.model.files.opening;
    let made = matches!(opening.key, Some(MadeKey::Ready { .. }));
    use_effect_with(made, |made| {
        if *made {
            shell::focus::on("key-made");
        }
    });
    html! {
        <>
            { heading(cx.t(key::OPEN_HEADING)) }
            <p class="lead">{ rich(cx, cx.t(key::OPEN_LEAD)) }</p>
            { file_field(cx, "open-file", key::OPEN_FILE, key::OPEN_FILE_HINT, Step::FileChosen) }
            if opening.file.is_some() {
                { unlocking(cx, opening) }
            }
            { trouble(cx, opening) }
            { make_a_key(cx, opening) }
            <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::WentBack)}>{ cx.t(key::OPEN_BACK) }</button>
        </>
    }
}

fn file_field(cx: &Cx, id: &'static str, label: Key, hint: Key, step: fn(Option<Rc<[u8]>>) -> Step) -> Html {
    let on_change = {
        let cx = cx.clone();
        Callback::from(move |it: Event| {
            if let Some(field) = it.target_dyn_into::<web_sys::HtmlInputElement>() {
                let (act, number) = (cx.dispatcher(), cx.model.files.try_number());
                shell::file::chosen(&field, LARGEST_FILE, move |bytes| act.dispatch(Action::Files(number, step(bytes.map(Into::into)))));
            }
        })
    };
    let hint_id = format!("{id}-hint");
    html! {
        <div class="field">
            <label class="field__label" for={id}>{ cx.t(label) }</label>
            <p class="field__hint" id={hint_id.clone()}>{ cx.t(hint) }</p>
            <input class="field__input" id={id} type="file" accept={ACCEPTED} onchange={on_change} aria-describedby={hint_id}
                typed={Unkept} />
        </div>
    }
}

/// A field for a secret. What is typed stays in it alone until it is used. Enter opens.
fn secret_field(cx: &Cx, id: &'static str, label: Key, hint: Key) -> Html {
    let on_key = {
        let cx = cx.clone();
        Callback::from(move |it: KeyboardEvent| {
            if it.key() == "Enter" {
                it.prevent_default();
                unlock(&cx);
            }
        })
    };
    let hint_id = format!("{id}-hint");
    html! {
        <div class="field">
            <label class="field__label" for={id}>{ cx.t(label) }</label>
            <p class="field__hint" id={hint_id.clone()}>{ cx.t(hint) }</p>
            <textarea class="field__input" id={id} rows="1" data-line="" onkeydown={on_key} aria-describedby={hint_id}
                dir="ltr" typed={Unkept} />
        </div>
    }
}

/// What opens the chosen file, as its first lines say.
fn unlocking(cx: &Cx, opening: &Opening) -> Html {
    let fields = match opening.opener {
        None => return html! { "" },
        Some(Opener::Passphrase) => secret_field(cx, "open-secret", key::OPEN_SECRET, key::OPEN_SECRET_HINT),
        Some(Opener::Key) => html! {
            <>
                <p>{ cx.t(key::OPEN_KEY_DETAIL) }</p>
                { file_field(cx, "open-key-file", key::OPEN_KEY_FILE, key::OPEN_KEY_FILE_HINT, Step::KeyFileChosen) }
                if opening.key_file.is_some() {
                    { secret_field(cx, "open-key-secret", key::OPEN_KEY_SECRET, key::OPEN_KEY_SECRET_HINT) }
                } else {
                    <details class="help">
                        <summary class="help__open">{ cx.t(key::OPEN_KEY_MORE) }</summary>
                        { secret_field(cx, "open-key-text", key::OPEN_KEY_TEXT, key::OPEN_KEY_TEXT_HINT) }
                    </details>
                }
            </>
        },
    };
    let on_open = {
        let cx = cx.clone();
        Callback::from(move |_: MouseEvent| unlock(&cx))
    };
    html! {
        <>
            { fields }
            <button type="button" class="button" data-kind="main" onclick={on_open} disabled={opening.stage == Opened::Working}>{ cx.t(key::OPEN_ACT) }</button>
        </>
    }
}

fn unlock(cx: &Cx) {
    let opening = &cx.model.files.opening;
    let Some(file) = opening.file.clone().filter(|_| opening.stage != Opened::Working) else { return };
    let typed = |id| Some(shell::secret::read(id)).filter(|it| !it.trim().is_empty());
    let with = match (opening.opener, &opening.key_file) {
        (None, _) => None,
        (Some(Opener::Passphrase), _) => typed("open-secret").map(Unlock::Secret),
        (Some(Opener::Key), Some(key_file)) => typed("open-key-secret").map(|it| Unlock::KeyFile(key_file.clone(), it)),
        (Some(Opener::Key), None) => typed("open-key-text").map(Unlock::Key),
    };
    match with {
        Some(with) => opens(cx, file, with),
        None => cx.file(Step::OpeningReached(Opened::Missing)),
    }
}

fn trouble(cx: &Cx, opening: &Opening) -> Html {
    let told = |words: Key| html! { <div role="alert">{ notice(Tone::Attention, "", html! { <p>{ cx.t(words) }</p> }) }</div> };
    match &opening.stage {
        Opened::Asking | Opened::Summary(_) | Opened::Handover(_) => html! { "" },
        Opened::Missing => told(key::OPEN_MISSING),
        Opened::Working => working(cx),
        Opened::Refused(why) => refused(cx, *why),
        Opened::IsKey => told(key::OPEN_IS_KEY),
        Opened::Unread(problems) => html! {
            <>
                { told(key::OPEN_UNREAD) }
                <details class="help">
                    <summary class="help__open">{ cx.t(key::OPEN_UNREAD_MORE) }</summary>
                    <ul class="list">{ for problems.lines().enumerate().map(|(place, it)| html! { <li key={place}><bdi>{ it.to_owned() }</bdi></li> }) }</ul>
                </details>
            </>
        },
    }
}

fn close_button(cx: &Cx) -> Html {
    html! { <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::WentBack)}>{ cx.t(key::OPEN_CLOSE) }</button> }
}

/// What was opened comes in place of the form: the focus goes to its heading.
#[derive(Properties, PartialEq)]
struct ArrivedProps {
    words: AttrValue,
}

#[component]
fn Arrived(props: &ArrivedProps) -> Html {
    use_effect_with((), |()| {
        shell::focus::on_top("heading");
        shell::print::disarm
    });
    heading(&props.words)
}

/// A summary, to read and print.
fn summary(cx: &Cx, document: &Rc<Document>) -> Html {
    // The file brings the words beside its summary along; ours stand there all the same.
    let ours = cx.t(key::DISCLAIMER);
    let disclaimer = if document.disclaimer == ours { ours.to_owned() } else { format!("{ours} {}", document.disclaimer) };
    let on_print = prints(cx, None);
    html! {
        <>
            { yew::html! { <Arrived words={cx.t(key::OPEN_SUMMARY)} /> } }
            { notice(Tone::Plain, "", html! { <p>{ cx.tf(key::OPEN_SUMMARY_DETAIL, &[("code", &document.code)]) }</p> }) }
            { paper(document, disclaimer) }
            <div class="way">
                <button type="button" class="button" data-kind="main" aria-describedby="print-detail" onclick={on_print}>{ cx.t(key::OPEN_PRINT) }</button>
                <p class="hint" id="print-detail">{ cx.t(key::OPEN_PRINT_DETAIL) }</p>
            </div>
            { close_button(cx) }
        </>
    }
}

/// A whole conversation, to go on with. Nothing of it is shown before that is chosen.
fn handed_over(cx: &Cx, handover: &Rc<(Screening, Box<str>)>) -> Html {
    let screening = &handover.0;
    let facts = [("code", screening.code().to_string()), ("date", screening.started().to_string())];
    let facts = facts.each_ref().map(|(name, it)| (*name, it.as_str()));
    html! {
        <>
            { yew::html! { <Arrived words={cx.t(key::OPEN_HANDOVER)} /> } }
            <p>{ cx.tf(key::OPEN_HANDOVER_DETAIL, &facts) }</p>
            <button type="button" class="button" data-kind="main" onclick={cx.on_click(Action::HandedOver(handover.clone()))}>{ cx.t(key::OPEN_CONTINUE) }</button>
            { close_button(cx) }
        </>
    }
}

/// A key for an agency: the half to give away, and the half to keep.
fn make_a_key(cx: &Cx, opening: &Opening) -> Html {
    let make = |form: SecretForm| {
        let cx = cx.clone();
        Callback::from(move |_: MouseEvent| makes_key(&cx, form))
    };
    let body = match &opening.key {
        None => html! {
            <button type="button" class="button" data-kind="wide" onclick={make(SecretForm::Words)}>{ cx.t(key::KEY_MAKE) }</button>
        },
        Some(MadeKey::Working) => working(cx),
        Some(MadeKey::Refused(why)) => refused(cx, *why),
        Some(MadeKey::Ready { recipient, words, file, saved }) => made(cx, recipient, words, file, *saved, &make),
    };
    html! {
        <details class="help">
            <summary class="help__open">{ cx.t(key::KEY_TITLE) }</summary>
            <p>{ cx.t(key::KEY_DETAIL) }</p>
            { body }
        </details>
    }
}

fn made(cx: &Cx, recipient: &Rc<str>, words: &Rc<str>, file: &Rc<Ready>, saved: bool, make: &dyn Fn(SecretForm) -> Callback<MouseEvent>) -> Html {
    let on_save = {
        let (cx, recipient, words, file) = (cx.clone(), recipient.clone(), words.clone(), file.clone());
        Callback::from(move |_: MouseEvent| {
            if saves(&file) {
                cx.file(Step::KeyReached(Some(MadeKey::Ready {
                    recipient: recipient.clone(),
                    words: words.clone(),
                    file: file.clone(),
                    saved: true,
                })));
            }
        })
    };
    let on_close = {
        let cx = cx.clone();
        Callback::from(move |_: MouseEvent| cx.file(Step::KeyReached(None)))
    };
    let form = if file.shown.starts_with(|it: char| it.is_ascii_digit()) { SecretForm::Digits } else { SecretForm::Words };
    html! {
        <>
            <section class="card" aria-labelledby="key-made">
                <h2 class="card__title" id="key-made" tabindex="-1">{ cx.t(key::KEY_PUBLIC) }</h2>
                <div class="card__body">
                    <div class="field">
                        <label class="field__hint" for="key-public">{ cx.t(key::KEY_PUBLIC_HINT) }</label>
                        <textarea class="field__input" data-kind="key" id="key-public" rows="3" readonly=true value={recipient.to_string()}
                            dir="ltr" typed={Unkept} />
                    </div>
                    <h3 class="legend">{ cx.t(key::KEY_WORDS) }</h3>
                    <p class="hint">{ rich(cx, cx.t(key::KEY_WORDS_HINT)) }</p>
                    { pieces(cx.t(key::KEY_WORDS), words) }
                </div>
            </section>
            <section class="card" aria-labelledby="key-kept">
                <h2 class="card__title" id="key-kept">{ cx.t(key::KEY_PRIVATE) }</h2>
                <div class="card__body">
                    <p class="hint">{ rich(cx, cx.t(key::KEY_PRIVATE_HINT)) }</p>
                    { pieces(cx.t(key::OPEN_KEY_SECRET), &file.shown) }
                    { line(cx, &file.shown) }
                    if !saved {
                        { forms(cx, form, make) }
                    }
                    <p class="hint">{ cx.tf(key::SEAL_NAME, &[("name", &file.name)]) }</p>
                    <button type="button" class="button" data-kind="main" onclick={on_save}>{ cx.t(key::KEY_SAVE) }</button>
                    <p class="said" role="status">{ if saved { cx.t(key::KEY_SAVED) } else { "" } }</p>
                    <button type="button" class="button" data-kind="quiet" onclick={on_close}>{ cx.t(key::KEY_CLOSE) }</button>
                </div>
            </section>
        </>
    }
}
