//! A page of the form as a conversation: words to say, the answer beside them, and every kind of silence. Blank is
//! never "no", and every question can be left open.

use yew::{AttrValue, Html, Properties, component, use_mut_ref};

use super::hand;
use super::heading;
use super::map::{pause_words, to_adds_up, to_map};
use crate::domain::pack::{Kind, OptionId, PageId, Question, QuestionId};
use crate::domain::rules::is_asked;
use crate::domain::screening::{Event, NOTE_LIMIT, Reply};
use crate::html;
use crate::i18n::{Catalogue, key};
use crate::ui::components::{Field, Shape, Tile, Tone, choices_with, field, help, notice, script_of, theirs, toggles};
use crate::ui::context::Cx;
use crate::view::question::{has_suggestion, is_observed, pause, silences, to_clear, with_suggestion};

/// The page that tells everyone about the right to asylum, whatever their answers were.
const ASYLUM: &str = "asylum-info";

/// A page of the form.
pub(super) fn page(cx: &Cx, page: PageId) -> Html {
    let pack = cx.model.pack;
    let page = pack.page(page);
    let asked = page.questions.iter().copied().filter(|it| is_asked(pack, &cx.model.screening, *it));
    html! {
        <>
            { heading(cx.of("page", &page.name, "")) }
            { hand::returned(cx) }
            if &*page.name == ASYLUM {
                { script_of(cx, cx.t(key::TALK_SAY), "script-asylum") }
            } else {
                <p class="hint">{ cx.t(key::TALK_LEAD) }</p>
            }
            <div class="questions">{ for asked.map(|it| block(cx, it)) }</div>
            { foot(cx) }
        </>
    }
}

/// What one question needs to be drawn.
struct Asked<'a> {
    id: QuestionId,
    question: &'a Question,
    reply: &'a Reply,
    /// Its short name.
    about: &'static str,
    /// Its words to say.
    words: &'static str,
}

/// One question: its words, its answers, and every way to leave it open.
pub(super) fn block(cx: &Cx, id: QuestionId) -> Html {
    let question = cx.model.pack.question(id);
    let silent = Reply::default();
    let reply = cx.notes().and_then(|it| it.reply(id)).unwrap_or(&silent);
    let it = Asked { id, question, reply, about: cx.of("q", &question.name, ".label"), words: cx.of("q", &question.name, "") };
    html! {
        <div class="question-block" key={&*question.name} data-kind={question.kind.word()}>
            if is_observed(question) {
                <p class="hint">{ cx.t(key::TALK_OBSERVED) }</p>
            }
            { answer(cx, &it) }
            if question.specify {
                { specify(cx, &it) }
            }
            { more(cx, &it) }
        </div>
    }
}

fn answer(cx: &Cx, it: &Asked<'_>) -> Html {
    match it.question.kind {
        Kind::One | Kind::YesNo => options(cx, it, Shape::One),
        Kind::Many => options(cx, it, Shape::Many),
        Kind::Text => written(cx, it, AttrValue::default(), 1),
        Kind::Lines => written(cx, it, cx.tf(key::TALK_LINES_HINT, &[("limit", &it.question.limit.to_string())]).into(), 3),
        Kind::Date => written(cx, it, cx.t(key::TALK_DATE_HINT).into(), 1),
    }
}

fn options(cx: &Cx, it: &Asked<'_>, shape: Shape) -> Html {
    let words = |words: &Catalogue, option: OptionId| words.find(&cx.model.pack.choice(option).key).unwrap_or_default().to_owned();
    let tiles = it.question.options.iter().map(|option| Tile {
        label: html! { <>{ words(&cx.model.catalogue, *option) }{ theirs(cx, "choice__theirs", |it| words(it, *option)) }</> },
        detail: AttrValue::default(),
        checked: it.reply.chosen().contains(option),
        on: cx.changes(Event::OptionTapped(it.id, *option)),
    });
    let legend = html! { <><span class="question">{ it.words }</span>{ their_question(cx, it) }</> };
    choices_with(&format!("q-{}", it.question.name), legend, help_with(cx, it), shape, None, tiles.collect())
}

fn written(cx: &Cx, it: &Asked<'_>, hint: AttrValue, lines: u32) -> Html {
    let id = it.id;
    html! {
        <div class="question-field">
            { their_question(cx, it) }
            { field(cx, Field {
                id: format!("q-{}", it.question.name),
                label: it.words.into(),
                hint,
                typed: it.reply.typed(),
                problem: it.reply.problem(it.question.kind),
                lines,
                kind: "text",
                on: cx.types(move |typed| Event::AnswerWritten(id, typed)),
            }) }
            { help_with(cx, it) }
        </div>
    }
}

/// The question in the person's language. What the worker notes by looking isn't said.
fn their_question(cx: &Cx, it: &Asked<'_>) -> Html {
    if is_observed(it.question) {
        return html! { "" };
    }
    theirs(cx, "question question--theirs", |words| words.of("q", &it.question.name, "").to_owned())
}

fn help_with(cx: &Cx, it: &Asked<'_>) -> Html {
    let name = &*it.question.name;
    let source = &it.question.source;
    let lines = [
        (cx.t(key::HELP_WHY), cx.of("q", name, ".why")),
        (cx.t(key::HELP_LOOKS), cx.of("q", name, ".looks")),
        (cx.t(key::HELP_OTHER), cx.of("q", name, ".other")),
    ];
    help(cx, it.about, &lines, &format!("{} – {}", source.document, source.item))
}

/// "Another, in a few words", and words to tap for what the printed form has no answer for.
fn specify(cx: &Cx, it: &Asked<'_>) -> Html {
    let id = it.id;
    let typed = it.reply.specify();
    html! {
        <div class="question-block__specify" role="group" aria-label={it.about}>
            { field(cx, Field {
                id: format!("q-{}-specify", it.question.name),
                label: cx.t(key::SPECIFY_LABEL).into(),
                hint: AttrValue::default(),
                typed,
                problem: None,
                lines: 1,
                kind: "text",
                on: cx.types(move |typed| Event::SpecifyWritten(id, typed)),
            }) }
            if !it.question.suggestions.is_empty() {
                <p class="hint">{ cx.t(key::TALK_SUGGESTIONS) }</p>
                { toggles(cx.t(key::TALK_SUGGESTIONS), it.question.suggestions.iter().map(|name| {
                    let words = cx.of("suggest", name, "");
                    let after = with_suggestion(typed.raw(), words);
                    (words.into(), has_suggestion(typed.raw(), words), cx.says(Event::SpecifyWritten(id, after)))
                }).collect()) }
            }
        </div>
    }
}

/// Silences, a way to clear, and a short note.
fn more(cx: &Cx, it: &Asked<'_>) -> Html {
    let id = it.id;
    let silences: Vec<_> = silences(it.question)
        .map(|silence| {
            let pressed = it.reply.silence() == Some(silence);
            (cx.of("silence", silence.word(), "").into(), pressed, cx.says(Event::SilenceTapped(id, silence)))
        })
        .collect();
    html! {
        <div class="question-block__more">
            if !silences.is_empty() {
                { toggles(&cx.tf(key::TALK_SILENCE, &[("about", it.about)]), silences) }
            }
            if let Some(chosen) = to_clear(it.question, it.reply) {
                <button type="button" class="button" data-kind="quiet" onclick={cx.says(Event::OptionTapped(id, chosen))}>
                    { cx.t(key::CLEAR_ANSWER) }<span class="visually-hidden">{ cx.about(it.about) }</span>
                </button>
            }
            { yew::html! { <Aside summary={cx.t(key::NOTE_ADD)} about={cx.about(it.about)} open={!it.reply.note().is_empty()}>
                { field(cx, Field {
                    id: format!("q-{}-note", it.question.name),
                    label: cx.tf(key::TALK_NOTE, &[("about", it.about)]).into(),
                    hint: cx.tf(key::NOTE_HINT, &[("limit", &NOTE_LIMIT.to_string())]).into(),
                    typed: it.reply.note(),
                    problem: None,
                    lines: 2,
                    kind: "text",
                    on: cx.types(move |typed| Event::NoteWritten(id, typed)),
                }) }
            </Aside> } }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct AsideProps {
    summary: AttrValue,
    /// What it belongs to, for screen readers, as it follows the summary.
    about: AttrValue,
    /// Whether there is something in it.
    open: bool,
    children: Html,
}

/// A part that opens in place. What it holds opens it; once open, it closes only by a tap, so that emptying a field
/// never takes the field away under the worker's hands.
#[component]
fn Aside(props: &AsideProps) -> Html {
    let opened = use_mut_ref(|| false);
    let open = props.open || *opened.borrow();
    opened.replace(open);
    html! {
        <details class="note" {open}>
            <summary class="note__open">{ props.summary.clone() }<span class="visually-hidden">{ props.about.clone() }</span></summary>
            { props.children.clone() }
        </details>
    }
}

/// The stop rule, and the way back to the hub.
fn foot(cx: &Cx) -> Html {
    let told = cx.notes().is_some_and(crate::domain::screening::Notes::told_enough);
    let pause = pause(&cx.model.screening, &cx.model.assessment);
    html! {
        <div class="stop-rule">
            <button type="button" class="toggle" data-kind="wide" aria-pressed={told.to_string()} onclick={cx.says(Event::ToldEnough)}>{ cx.t(key::TALK_TOLD) }</button>
            <div aria-live="polite">
                if let Some(pause) = pause {
                    { notice(Tone::Plain, pause_words(cx, pause), html! {
                        <>
                            <details class="note">
                                <summary class="note__open">{ cx.t(key::TALK_STOP_WORDS) }</summary>
                                { script_of(cx, cx.t(key::TALK_SAY), "script-stop") }
                            </details>
                            { to_adds_up(cx) }
                        </>
                    }) }
                }
            </div>
            { hand::open(cx) }
            { to_map(cx) }
        </div>
    }
}
