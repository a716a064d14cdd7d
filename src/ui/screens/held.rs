//! The person's own screens: one question at a time, large, in their language, with a picture beside each answer. Nothing else of
//! the program is here but the way out and, at the foot, the worker's gesture. No word of it names a crime, a label or a rating.

use yew::{Callback, Html};

use crate::domain::pack::{Kind, Picture, Question, QuestionId};
use crate::domain::screening::held::{At, Choice, Held, HeldEvent, OWN_SILENCES};
use crate::domain::screening::{Reply, Silence};
use crate::html;
use crate::i18n::{Catalogue, Key, key};
use crate::shell::voice;
use crate::ui::components::{HandBack, Unkept, aloud, recordings};
use crate::ui::context::Cx;
use crate::ui::model::Action;
use crate::ui::pictures::picture;

/// The screen, with what is under it.
pub(in crate::ui) fn held(cx: &Cx, it: &Held) -> Html {
    let words = &**cx.model.person_words();
    let (body, under) = match it.at() {
        At::First => (first(cx, words), html! { <div class="navigation">{ main(cx, words, key::HELD_BEGIN, HeldEvent::Begun) }</div> }),
        At::Question(place) => match it.question() {
            Some(id) => (question(cx, words, it, place, id), steps(cx, words)),
            None => (html! { "" }, html! { "" }),
        },
        At::Last => (last(cx, words, it), html! { <div class="navigation">{ back(cx, words) }</div> }),
        At::Deleting => (deleting(cx, words), html! { <div class="navigation">{ back(cx, words) }</div> }),
        At::Decided(choice) => {
            let under = if choice == Choice::Delete {
                html! { "" }
            } else {
                html! { <div class="navigation">{ back(cx, words) }</div> }
            };
            (decided(cx, words, choice), under)
        }
        At::Back(_) => (html! { "" }, html! { "" }),
    };
    html! {
        <>
            <div class="screen held" key={format!("{:?}", it.at())} lang={words.tag().to_owned()} dir={words.direction()}>
                { body }
                if words.language().is_draft() {
                    <p class="held__draft">{ words.text(key::PERSON_DRAFT) }</p>
                }
            </div>
            <div lang={words.tag().to_owned()} dir={words.direction()} class="held__steps">{ under }</div>
            { hand_back(cx) }
        </>
    }
}

/// The button by which the person says that they are still there, when it locks soon.
pub(in crate::ui) fn still(cx: &Cx) -> Html {
    let words = cx.model.person_words();
    html! {
        <div class="warning" role="alert" lang={words.tag().to_owned()} dir={words.direction()}>
            <button type="button" class="button" data-kind="main">{ words.text(key::HELD_STILL) }</button>
        </div>
    }
}

fn main(cx: &Cx, words: &Catalogue, name: Key, event: HeldEvent) -> Html {
    html! { <button type="button" class="button" data-kind="main" data-next="true" onclick={cx.on_click(Action::Held(event))}>{ words.text(name) }</button> }
}

fn back(cx: &Cx, words: &Catalogue) -> Html {
    html! { <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::Held(HeldEvent::WentBack))}>{ words.text(key::HELD_BACK) }</button> }
}

fn steps(cx: &Cx, words: &Catalogue) -> Html {
    html! { <div class="navigation">{ back(cx, words) }{ main(cx, words, key::HELD_NEXT, HeldEvent::WentOn) }</div> }
}

/// The heading takes the focus at each step.
fn heading(words: &'static str) -> Html {
    html! { <h1 class="held__heading" id="heading" tabindex="-1">{ words }</h1> }
}

fn first(cx: &Cx, words: &Catalogue) -> Html {
    let lines = [key::HELD_TITLE, key::HELD_LEAD, key::HELD_LEAD_SKIP, key::HELD_LEAD_COVERED, key::HELD_LEAD_LISTEN];
    let mut said: Vec<(Key, String)> = lines.into_iter().map(|it| (it, words.text(it).to_owned())).collect();
    said.push((key::HELD_LEAD_LEAVE, words.format(key::HELD_LEAD_LEAVE, &[("leave", words.text(key::HELD_LEAVE))])));
    // Where nothing can be listened to, nothing says that it can.
    if recordings(cx, said.iter().map(|(it, _)| it.name())).is_none() && !voice::may_read(words.tag()) {
        said.retain(|(it, _)| *it != key::HELD_LEAD_LISTEN);
    }
    let aloud: Vec<(&str, &str)> = said.iter().map(|(it, words)| (it.name(), &**words)).collect();
    html! {
        <>
            { heading(words.text(key::HELD_TITLE)) }
            { for said.iter().skip(1).map(|(_, it)| html! { <p>{ it.clone() }</p> }) }
            { listen_to(cx, &aloud) }
        </>
    }
}

/// What a question needs to be drawn.
struct Asked<'a> {
    words: &'a Catalogue,
    question: &'a Question,
    reply: &'a Reply,
    listen: Html,
    options: Vec<Answer>,
    silences: Vec<Answer>,
}

/// An answer that can be tapped.
struct Answer {
    picture: Option<Picture>,
    message: &'static str,
    words: &'static str,
    chosen: bool,
    event: HeldEvent,
}

fn question(cx: &Cx, words: &Catalogue, held: &Held, place: usize, id: QuestionId) -> Html {
    let pack = cx.model.pack;
    let question = pack.question(id);
    let none = Reply::default();
    let reply = held.reply(id).unwrap_or(&none);
    let message = format!("q-{}", question.name);
    let options: Vec<Answer> = pack
        .own_options(id)
        .map(|option| Answer {
            picture: pack.choice(option).picture,
            message: &pack.choice(option).key,
            words: words.find(&pack.choice(option).key).unwrap_or_default(),
            chosen: reply.chosen().contains(&option),
            event: HeldEvent::OptionTapped(option),
        })
        .collect();
    let silences: Vec<Answer> = OWN_SILENCES.into_iter().map(|it| silence(words, reply, it)).collect();
    let aloud: Vec<&str> = std::iter::once(&*message).chain(options.iter().chain(&silences).map(|it| it.message)).collect();
    let (at, all) = ((place + 1).to_string(), held.questions().len().to_string());
    let listen = listen(cx, &aloud);
    let it = Asked { words, question, reply, listen, options, silences };
    let answers = match question.kind {
        Kind::One | Kind::YesNo => chosen(cx, it, "radio", key::HELD_CHOOSE_ONE),
        Kind::Many => chosen(cx, it, "checkbox", key::HELD_CHOOSE_MANY),
        Kind::Text | Kind::Lines | Kind::Date => written(cx, it),
    };
    html! {
        <>
            <div class="held__above">
                <p>{ words.format(key::HELD_PROGRESS, &[("at", &at), ("all", &all)]) }</p>
                <button type="button" class="button" data-kind="quiet" onclick={cx.on_click(Action::Held(HeldEvent::Stopped))}>{ words.text(key::HELD_STOP) }</button>
            </div>
            { answers }
            <button type="button" class="button" data-kind="wide" onclick={cx.on_click(Action::Held(HeldEvent::LeftOut))}>{ words.text(key::HELD_SKIP) }</button>
        </>
    }
}

fn silence(words: &Catalogue, reply: &Reply, it: Silence) -> Answer {
    let (name, picture) =
        if it == Silence::DoesNotKnow { (key::HELD_DO_NOT_KNOW, Picture::Question) } else { (key::HELD_RATHER_NOT, Picture::ClosedEye) };
    Answer {
        picture: Some(picture),
        message: name.name(),
        words: words.text(name),
        chosen: reply.silence() == Some(it),
        event: HeldEvent::SilenceTapped(it),
    }
}

fn chosen(cx: &Cx, it: Asked<'_>, kind: &'static str, hint: Key) -> Html {
    html! {
        <fieldset class="choices" aria-describedby="held-hint">
            <legend class="choices__legend">{ heading(it.words.of("q", &it.question.name, "")) }</legend>
            <p class="hint" id="held-hint">{ it.words.text(hint) }</p>
            { it.listen }
            { tiles(cx, kind, it.options) }
            if it.question.specify {
                { field(cx, it.words, "held-specify", it.words.text(key::HELD_WRITE), ("", 1), it.reply.specify().raw(), HeldEvent::SpecifyWritten) }
            }
            { tiles(cx, kind, it.silences) }
        </fieldset>
    }
}

fn tiles(cx: &Cx, kind: &'static str, answers: Vec<Answer>) -> Html {
    html! {
        <div class="choices__tiles held__tiles">
            { for answers.into_iter().enumerate().map(|(place, it)| html! {
                <label class="choice" key={place} data-checked={it.chosen.then_some("true")}>
                    <input class="choice__input" type={kind} name="held" checked={it.chosen} onchange={cx.on_change(Action::Held(it.event))} autocomplete="off" />
                    { it.picture.map(picture) }
                    <span class="choice__label">{ it.words }</span>
                </label>
            }) }
        </div>
    }
}

fn written(cx: &Cx, it: Asked<'_>) -> Html {
    let said = it.words.of("q", &it.question.name, "");
    let (hint, lines) = match it.question.kind {
        Kind::Date => (it.words.text(key::HELD_DATE), 1),
        Kind::Lines => (it.words.text(key::HELD_WRITE), 4),
        Kind::Text | Kind::One | Kind::Many | Kind::YesNo => (it.words.text(key::HELD_WRITE), 1),
    };
    html! {
        <>
            { heading(said) }
            { it.listen }
            { field(cx, it.words, "held-answer", said, (hint, lines), it.reply.typed().raw(), HeldEvent::Written) }
            <fieldset class="choices">
                <legend class="visually-hidden">{ said }</legend>
                { tiles(cx, "checkbox", it.silences) }
            </fieldset>
        </>
    }
}

/// A field to write in. With a hint its label is the heading above it, so it is only heard; without one the label is seen.
fn field(
    cx: &Cx,
    words: &Catalogue,
    id: &'static str,
    label: &'static str,
    (hint, lines): (&'static str, u32),
    typed: &str,
    event: fn(String) -> HeldEvent,
) -> Html {
    let hint_id = format!("{id}-hint");
    let on = cx.on_typing(move |typed| Action::Held(event(typed)));
    let alone = hint.is_empty();
    html! {
        <div class="field">
            <label class={if alone { "field__label" } else { "visually-hidden" }} for={id}>{ label }</label>
            if !alone {
                <p class="hint" id={hint_id.clone()}>{ hint }</p>
            }
            <textarea class="field__input" id={id} rows={lines.to_string()} value={typed.to_owned()} oninput={on} aria-describedby={(!alone).then_some(hint_id)}
                data-line={(lines == 1).then_some("")} lang={words.tag().to_owned()} dir="auto" typed={Unkept} />
        </div>
    }
}

fn last(cx: &Cx, words: &Catalogue, held: &Held) -> Html {
    let done = words.text(key::HELD_DONE);
    if held.answered() == 0 {
        return html! {
            <>
                { heading(done) }
                <p>{ words.text(key::HELD_GIVE_BACK) }</p>
                { listen(cx, &[key::HELD_DONE.name(), key::HELD_GIVE_BACK.name()]) }
            </>
        };
    }
    let asked = words.text(key::HELD_SHOW);
    let answers = [
        (Choice::Show, key::HELD_SHOW_YES, Picture::Tick),
        (Choice::Later, key::HELD_SHOW_LATER, Picture::Clock),
        (Choice::Delete, key::HELD_SHOW_NO, Picture::Cross),
    ];
    let aloud: Vec<&str> = [key::HELD_DONE, key::HELD_SHOW].into_iter().chain(answers.map(|it| it.1)).map(Key::name).collect();
    html! {
        <>
            { heading(done) }
            <p id="held-show">{ asked }</p>
            <div class="choices__tiles" role="group" aria-labelledby="held-show">
                { for answers.into_iter().map(|(choice, name, image)| html! {
                    <button type="button" class="button held__decision" data-kind="wide" onclick={cx.on_click(Action::Held(HeldEvent::Chosen(choice)))}>
                        { picture(image) }<span>{ words.text(name) }</span>
                    </button>
                }) }
            </div>
            { listen(cx, &aloud) }
        </>
    }
}

/// Before everything is deleted. *Back*, at the foot, leads to the choice again.
fn deleting(cx: &Cx, words: &Catalogue) -> Html {
    html! {
        <>
            { heading(words.text(key::HELD_DELETE_ASK)) }
            <div class="choices__tiles">
                <button type="button" class="button held__decision" data-kind="wide" onclick={cx.on_click(Action::Held(HeldEvent::Deleted))}>
                    { picture(Picture::Cross) }<span>{ words.text(key::HELD_DELETE_YES) }</span>
                </button>
            </div>
            { listen(cx, &[key::HELD_DELETE_ASK.name(), key::HELD_DELETE_YES.name()]) }
        </>
    }
}

fn decided(cx: &Cx, words: &Catalogue, choice: Choice) -> Html {
    let said = match choice {
        Choice::Show => key::HELD_SHOWN,
        Choice::Later => key::HELD_COVERED,
        Choice::Delete => key::HELD_DELETED,
    };
    html! {
        <>
            { heading(words.text(said)) }
            <p>{ words.text(key::HELD_GIVE_BACK) }</p>
            { listen(cx, &[said.name(), key::HELD_GIVE_BACK.name()]) }
        </>
    }
}

/// All of the screen, read aloud: the question with its answers. From recordings, where each of them has one.
fn listen(cx: &Cx, messages: &[&str]) -> Html {
    let words = cx.model.person_words();
    let aloud: Vec<(&str, &str)> = messages.iter().map(|it| (*it, words.find(it).unwrap_or_default())).collect();
    listen_to(cx, &aloud)
}

/// The same, of messages with their words: some have placeables.
fn listen_to(cx: &Cx, messages: &[(&str, &str)]) -> Html {
    let words = cx.model.person_words();
    aloud(cx, messages, [words.text(key::LISTEN).into(), words.text(key::LISTEN_STOP).into(), "".into(), words.text(key::LISTEN_NONE).into()])
}

fn hand_back(cx: &Cx) -> Html {
    let act = cx.dispatcher();
    let worker = &cx.model.catalogue;
    yew::html! { <HandBack
        words={cx.t(key::HAND_BACK)}
        lead={cx.t(key::HAND_BACK_LEAD)}
        then={if cx.model.protected().is_some() { cx.t(key::HAND_BACK_PHRASE) } else { "" }}
        holding={cx.t(key::HAND_BACK_HELD)}
        tag={worker.tag().to_owned()}
        direction={worker.direction()}
        on={Callback::from(move |()| act.dispatch(Action::TakenBack))}
    /> }
}
