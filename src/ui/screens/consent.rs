//! Asking, step by step: the words to say and what the person answered. On the screens that the person sees too there
//! is nothing but the words and the answers.

use yew::{Callback, Html, MouseEvent};

use super::heading;
use super::safety::{sure_tiles, way};
use crate::domain::pack::PageId;
use crate::domain::screening::{Age, Ask, Decider, Decision, Event, Path, PrepField, Stage};
use crate::html;
use crate::i18n::{Key, key};
use crate::ui::components::{Shape, Tile, Tone, choices, notice, script, script_of};
use crate::ui::context::Cx;
use crate::view::walk::Place;
use crate::view::words::{closing_script, first_ask, notes_seem_unsafe, script_variant, speaks_with_person, spoken_age};

/// A script for this person's age.
fn for_age(cx: &Cx, name: &str) -> Html {
    let preparation = cx.model.screening.preparation();
    let variant = script_variant(spoken_age(cx.model.screening.consent().age(), &cx.model.assessment));
    let message = format!("script-{name}-{variant}");
    script(cx, cx.t(key::CONSENT_SAY), &message, |words| {
        let typed = |field: PrepField, otherwise: Key| match preparation.field(field).text() {
            Some(text) => text.as_str().to_owned(),
            None => words.text(otherwise).to_owned(),
        };
        // A job in the worker's language would stand there as a foreign word; a name is a name.
        let own = words.tag() == cx.model.catalogue.tag();
        let job = if own { typed(PrepField::Job, key::TALK_JOB) } else { words.text(key::TALK_JOB).to_owned() };
        let organisation = typed(PrepField::Organisation, key::TALK_ORGANISATION);
        words.format_of(&message, &[("job", &job), ("organisation", &organisation)])
    })
}

/// The person's answer to one of the three asks.
fn answered(cx: &Cx, ask: Ask) -> Html {
    let answer = cx.model.screening.consent().answer(ask);
    let error = (cx.model.tried && answer.is_none()).then(|| cx.t(key::NEEDED_ANSWER).to_owned());
    let tiles = Decision::WORDS
        .iter()
        .map(|(word, it)| Tile {
            label: cx.of("answer", word, "").into(),
            detail: "".into(),
            checked: answer == Some(*it),
            on: cx.changes(Event::ConsentAnswered(ask, *it)),
        })
        .collect();
    let legend = html! { <span class="question">{ cx.t(key::CONSENT_ANSWERED) }</span> };
    choices(&format!("consent-{}", ask.word()), legend, Shape::One, error, tiles)
}

/// A line that appears with an answer; the empty text for none.
fn said(words: &str) -> Html {
    html! {
        <div class="said" aria-live="polite">
            if !words.is_empty() {
                <p class="said__words">{ words.to_owned() }</p>
            }
        </div>
    }
}

/// How old the person is, as far as it matters for the words.
pub(super) fn age(cx: &Cx) -> Html {
    let age = cx.model.screening.consent().age();
    let speaks = speaks_with_person(cx.model.screening.preparation().path());
    let question = if speaks { key::AGE_QUESTION } else { key::AGE_QUESTION_SEEN };
    let error = (cx.model.tried && age.is_none()).then(|| cx.t(key::NEEDED_AGE).to_owned());
    let tiles = Age::WORDS
        .iter()
        .map(|(word, it)| Tile {
            label: cx.of("age", word, "").into(),
            detail: cx.of("age", word, ".detail").into(),
            checked: age == Some(*it),
            on: cx.changes(Event::AgeChosen(*it)),
        })
        .collect();
    html! {
        <>
            { heading(cx.t(if speaks { key::AGE_TITLE } else { key::AGE_TITLE_SEEN })) }
            <p class="lead">{ cx.t(key::AGE_LEAD) }</p>
            { choices("age", html! { <span class="question">{ cx.t(question) }</span> }, Shape::One, error, tiles) }
        </>
    }
}

/// What stays private and what can't, said before any question; and what the person may always do.
pub(super) fn limits(cx: &Cx) -> Html {
    html! {
        <>
            { heading(cx.t(key::LIMITS_TITLE)) }
            { for_age(cx, "limits") }
            { script_of(cx, cx.t(key::CONSENT_SAY_TOO), "script-rights") }
        </>
    }
}

/// Asking to talk, or to be connected with someone who may.
pub(super) fn talk(cx: &Cx) -> Html {
    let ask = first_ask(cx.model.screening.preparation().path());
    html! {
        <>
            { heading(cx.of("ask", ask, "")) }
            { for_age(cx, ask) }
            { answered(cx, Ask::Talk) }
        </>
    }
}

/// Who decides for the child, and whether that person may be part of the harm.
pub(super) fn child(cx: &Cx) -> Html {
    let consent = cx.model.screening.consent();
    let tiles = Decider::WORDS
        .iter()
        .map(|(word, it)| Tile {
            label: cx.of("decider", word, "").into(),
            detail: "".into(),
            checked: consent.decider() == Some(*it),
            on: cx.changes(Event::DeciderChosen(*it)),
        })
        .collect();
    let decider = html! { <span class="question">{ cx.t(key::CHILD_DECIDER) }</span> };
    let involved = html! { <span class="question">{ cx.t(key::CHILD_INVOLVED) }</span> };
    let todo = consent.decider().map(|it| cx.of("decider", it.word(), ".todo")).unwrap_or_default();
    html! {
        <>
            { heading(cx.t(key::CHILD_TITLE)) }
            <p class="lead">{ cx.t(key::CHILD_LEAD) }</p>
            { choices("decider", decider, Shape::One, None, tiles) }
            { said(todo) }
            <div class="answers-row">
                { choices("decider-involved", involved, Shape::One, None, sure_tiles(cx, consent.decider_involved(), Event::DeciderInvolved)) }
            </div>
            <div aria-live="polite">
                if consent.keeps_decider_out() {
                    { notice(Tone::Attention, cx.t(key::CHILD_KEEP_OUT_TITLE), html! { <p>{ cx.t(key::CHILD_KEEP_OUT) }</p> }) }
                } else if consent.decider_involved().is_some() {
                    <p class="said__words">{ cx.t(key::CHILD_BRING_IN) }</p>
                }
            </div>
            <h2 class="question">{ cx.t(key::CHILD_MIND) }</h2>
            { lines(cx, &[key::CHILD_MIND_ASSENT, key::CHILD_MIND_SHORT, key::CHILD_MIND_FAMILY]) }
        </>
    }
}

fn lines(cx: &Cx, keys: &[Key]) -> Html {
    html! { <ul class="list">{ for keys.iter().map(|it| html! { <li key={it.name()}>{ cx.t(*it) }</li> }) }</ul> }
}

/// May I write short notes?
pub(super) fn notes(cx: &Cx) -> Html {
    let without = match cx.model.screening.stage() {
        Stage::Unrecorded(_) => cx.t(key::NOTES_WITHOUT),
        Stage::Arriving | Stage::Talking(_) | Stage::Connecting(_) | Stage::Observing(_) | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => {
            ""
        }
    };
    html! {
        <>
            { heading(cx.t(key::NOTES_TITLE)) }
            if notes_seem_unsafe(cx.model.pack, cx.model.screening.safety()) {
                { notice(Tone::Attention, "", html! { <p>{ cx.t(key::NOTES_UNSAFE) }</p> }) }
            }
            { for_age(cx, "notes") }
            { answered(cx, Ask::Notes) }
            { said(without) }
        </>
    }
}

/// May someone be in touch again?
pub(super) fn recontact(cx: &Cx) -> Html {
    let next = match cx.model.screening.consent().answer(Ask::Contact) {
        None => "",
        Some(Decision::Yes) if cx.model.places.contains(&Place::SafeContact) => cx.t(key::RECONTACT_WAYS),
        Some(Decision::Yes) => cx.t(key::RECONTACT_BY_WORD),
        Some(Decision::NotNow | Decision::No | Decision::CannotSay) => cx.t(key::RECONTACT_BACK),
    };
    html! {
        <>
            { heading(cx.t(key::RECONTACT_TITLE)) }
            { for_age(cx, "recontact") }
            { answered(cx, Ask::Contact) }
            { said(next) }
        </>
    }
}

/// The person didn't agree: a kind close, and a way back.
pub(super) fn declined(cx: &Cx) -> Html {
    let close = cx.model.screening.consent().answer(Ask::Talk).and_then(closing_script);
    html! {
        <>
            { heading(cx.t(key::DECLINED_TITLE)) }
            if let Some(close) = close {
                { script_of(cx, cx.t(key::CONSENT_SAY), &format!("script-{close}")) }
            }
            <h2 class="question">{ cx.t(key::DECLINED_BACK) }</h2>
            { lines(cx, &[key::DECLINED_BACK_WHERE, key::DECLINED_BACK_PRESS, key::DECLINED_BACK_CARE, key::DECLINED_KEPT]) }
            <details class="more">
                <summary class="more__open">{ cx.t(key::DECLINED_ASYLUM) }</summary>
                { script_of(cx, cx.t(key::CONSENT_SAY), "script-asylum") }
            </details>
            <button type="button" class="button" data-kind="quiet" onclick={cx.goes(Place::Talk)}>{ cx.t(key::DECLINED_CHANGE) }</button>
        </>
    }
}

/// No referral contact is set up. A word of advice before the deeper questions, and no lock.
pub(super) fn no_contacts(cx: &Cx) -> Html {
    let knowing = cx.model.screening.preparation().goes_on_without_contacts();
    html! {
        <>
            { heading(cx.t(key::NO_CONTACTS_TITLE)) }
            { notice(Tone::Attention, "", html! { <p>{ cx.of("guidance", "no-directory", "") }</p> }) }
            <p>{ cx.t(key::NO_CONTACTS_ASK) }</p>
            <h2 class="question">{ cx.t(key::NO_CONTACTS_WAYS) }</h2>
            <div class="ways">
                { way(cx, key::NO_CONTACTS_CONNECT, key::NO_CONTACTS_CONNECT_DETAIL, cx.says(Event::PathChosen(Path::NotTrained))) }
                { stays(cx, knowing, cx.says(Event::WentOnWithoutContacts)) }
            </div>
        </>
    }
}

/// The way on that stays pressed once it was taken.
fn stays(cx: &Cx, pressed: bool, on: Callback<MouseEvent>) -> Html {
    html! {
        <div class="way">
            <button type="button" class="button" data-kind="wide" id="go-on" aria-pressed={pressed.to_string()} aria-describedby="way-knowing" onclick={on}>
                if pressed {
                    <span class="button__mark" aria-hidden="true">{ "✓" }</span>
                }
                { cx.t(key::NO_CONTACTS_ON) }
            </button>
            <p class="hint" id="way-knowing">{ cx.t(key::NO_CONTACTS_ON_DETAIL) }</p>
        </div>
    }
}

/// Without notes: what one can talk about, and no place to keep an answer.
pub(super) fn prompts(cx: &Cx) -> Html {
    html! {
        <>
            { heading(cx.t(key::PROMPTS_TITLE)) }
            <p class="lead">{ cx.t(key::PROMPTS_LEAD) }</p>
            <h2 class="question">{ cx.t(key::PROMPTS_TOPICS) }</h2>
            <div class="topics">{ for cx.model.pack.page_ids().map(|id| topic(cx, id)) }</div>
            <h2 class="question">{ cx.t(key::PROMPTS_ASYLUM) }</h2>
            { script_of(cx, cx.t(key::CONSENT_SAY), "script-asylum") }
        </>
    }
}

fn topic(cx: &Cx, id: PageId) -> Html {
    let page = cx.model.pack.page(id);
    html! {
        <details class="more" key={page.name.to_string()}>
            <summary class="more__open">{ cx.of("page", &page.name, "") }</summary>
            <ul class="list">
                { for page.questions.iter().map(|it| {
                    let name = &cx.model.pack.question(*it).name;
                    html! { <li key={name.to_string()}>{ cx.of("q", name, "") }</li> }
                }) }
            </ul>
        </details>
    }
}
