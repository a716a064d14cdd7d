//! What it adds up to: who should know, act, means and purpose, and the rating. Three cards, never one verdict. Then,
//! for an urgent one, what must happen now.

use yew::{Callback, Html};

use super::heading;
use crate::domain::ordered::Set;
use crate::domain::pack::{Agency, Element, Rating};
use crate::domain::rules::Finding;
use crate::domain::screening::{Event, Stage, UrgentField, WorkerRating};
use crate::html;
use crate::i18n::key;
use crate::shell;
use crate::ui::components::{Field, Shape, Tile, Tone, choices, field, help, notice, rich, rich_after};
use crate::ui::context::Cx;
use crate::ui::model::Action;
use crate::view::document::rating_word;
use crate::view::findings::{Opening, all_words, by_level, keeps_findings, lead_word, openings, rule_words, time_words};
use crate::view::sharing::{DeadlineHint, deadline_hint};
use crate::view::walk::Place;

/// How many places are shown at once under "what would change it".
const SHOWN: usize = 8;

/// The three cards; without notes, only the rating.
pub(super) fn adds_up(cx: &Cx) -> Html {
    let findings = keeps_findings(cx.model.screening.stage());
    html! {
        <>
            { heading(cx.t(key::ADDS_HEADING)) }
            <p class="lead">{ rich(cx, cx.t(if findings { key::ADDS_LEAD } else { key::ADDS_LEAD_UNRECORDED })) }</p>
            if findings {
                { who_should_know(cx) }
                { parts(cx) }
            }
            { rating(cx, findings) }
        </>
    }
}

fn card(id: &str, title: &str, body: Html) -> Html {
    let title_id = format!("{id}-title");
    html! {
        <section class="card" aria-labelledby={title_id.clone()}>
            <h2 class="card__title" id={title_id}>{ title.to_owned() }</h2>
            <div class="card__body">{ body }</div>
        </section>
    }
}

fn words_of(cx: &Cx, findings: &Set<Finding>) -> Vec<String> {
    all_words(cx.model.pack, &cx.model.catalogue, cx.model.screening.signs(), findings)
}

fn list(cx: &Cx, words: Vec<String>) -> Html {
    let mut explained = Vec::new();
    html! {
        <ul class="list">
            { for words.into_iter().map(|it| html! { <li key={it.clone()}>{ rich_after(cx, &it, &mut explained) }</li> }) }
        </ul>
    }
}

/// A quiet button to a place of the walk, or only its words when the walk has no such place.
fn way_to(cx: &Cx, place: Place, words: String) -> Html {
    if cx.model.places.contains(&place) {
        html! { <button type="button" class="button" data-kind="quiet" onclick={cx.goes(place)}>{ words }</button> }
    } else {
        html! { <span>{ words }</span> }
    }
}

fn who_should_know(cx: &Cx) -> Html {
    let assessment = &cx.model.assessment;
    let told: Vec<Agency> = Agency::ALL.into_iter().filter(|it| !assessment.notify(*it).is_empty()).collect();
    let fear = cx.model.pack.page_named("return").map(Place::Page).filter(|it| cx.model.places.contains(it));
    let solutions = ["return-refugee", "return-other", "integration-refugee", "integration-other", "relocation-refugee", "relocation-other"];
    let body = html! {
        <>
            if told.is_empty() {
                <p>{ cx.t(key::ADDS_WHO_NEITHER) }</p>
            }
            { for told.iter().map(|agency| html! {
                <div key={agency.word()}>
                    <h3 class="legend">{ cx.tf(key::ADDS_BECAUSE, &[("who", cx.of("recipient", agency.word(), ""))]) }</h3>
                    { list(cx, words_of(cx, assessment.notify(*agency))) }
                </div>
            }) }
            if !told.is_empty() {
                <p class="hint">{ rich(cx, cx.t(key::ADDS_WHO_AGREED)) }</p>
            }
            <p>{ cx.t(key::ADDS_ASYLUM) }</p>
            if let Some(place) = fear {
                { way_to(cx, place, cx.t(key::ADDS_ASYLUM_GO).to_owned()) }
            }
            <h3 class="legend">{ cx.t(key::ADDS_LEAD_TITLE) }</h3>
            <p class="hint">{ cx.of("guidance-lead", lead_word(assessment.lead()), "") }</p>
            <details class="help">
                <summary class="help__open">{ cx.t(key::ADDS_SOLUTIONS) }</summary>
                { list(cx, solutions.into_iter().map(|it| cx.of("guidance", it, "").to_owned()).collect()) }
            </details>
        </>
    };
    card("adds-who", cx.t(key::ADDS_WHO), body)
}

fn parts(cx: &Cx) -> Html {
    let assessment = &cx.model.assessment;
    let body = html! {
        <>
            <p class="hint">{ rich(cx, cx.t(key::ADDS_PARTS_LEAD)) }</p>
            <dl class="rows">
                { for Element::ALL.into_iter().map(|element| {
                    let noted = words_of(cx, assessment.noted(element));
                    html! {
                        <div class="rows__row" key={element.word()}>
                            <dt>{ cx.of("element", element.word(), "") }<br />{ cx.of("element", element.word(), ".detail") }</dt>
                            <dd>
                                if noted.is_empty() {
                                    <p>{ cx.t(key::ADDS_NOTHING_NOTED) }</p>
                                } else {
                                    { list(cx, noted) }
                                }
                                if element == Element::Means && assessment.is_child() {
                                    <p class="hint">{ rich(cx, cx.t(key::ADDS_MEANS_CHILD)) }</p>
                                }
                            </dd>
                        </div>
                    }
                }) }
            </dl>
            { help(cx, cx.t(key::ADDS_PARTS), &[(cx.t(key::ADDS_SMUGGLING), cx.of("guidance", "smuggling", ""))], "") }
        </>
    };
    card("adds-parts", cx.t(key::ADDS_PARTS), body)
}

/// The worker's own rating, on the paths that have one.
fn worker_rating(cx: &Cx) -> Option<&WorkerRating> {
    match cx.model.screening.stage() {
        Stage::Talking(notes) => Some(notes.rating()),
        Stage::Unrecorded(outcome) => Some(outcome.rating()),
        Stage::Arriving | Stage::Connecting(_) | Stage::Observing(_) | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => None,
    }
}

fn rating_box(cx: &Cx, rating: Rating, about: &str) -> Html {
    html! {
        <div class="rating" data-rating={rating.word()}>
            <p class="tag">{ about.to_owned() }</p>
            <p class="rating__word">{ rating_word(&cx.model.catalogue, rating) }</p>
            <p class="rating__detail">{ cx.of("rating", rating.word(), "-detail") }</p>
        </div>
    }
}

fn rating(cx: &Cx, findings: bool) -> Html {
    let (pack, catalogue, assessment) = (cx.model.pack, &cx.model.catalogue, &cx.model.assessment);
    let decided = assessment.decided();
    let within = time_words(catalogue, cx.model.deployment.hours(pack, decided.rating()));
    let body = html! {
        <>
            if decided.is_changed() {
                { rating_box(cx, decided.rating(), cx.t(key::ADDS_YOURS)) }
            }
            { rating_box(cx, decided.suggested(), cx.t(key::ADDS_SUGGESTED)) }
            <p class="count" aria-live="polite">{ cx.tf(key::ADDS_WITHIN, &[("time", &within)]) }</p>
            { reasons(cx) }
            if findings {
                { still_open(cx) }
                { would_change(cx) }
            }
            { judgement(cx, cx.t(key::ADDS_JUDGEMENT_DETAIL)) }
            if let Some(worker) = worker_rating(cx) {
                { decide(cx, worker) }
            }
            <p class="hint">{ cx.tf(key::RULE_NOTE, &[("version", &pack.rule().version)]) }</p>
        </>
    };
    card("adds-rating", cx.t(key::ADDS_RATING), body)
}

fn reasons(cx: &Cx) -> Html {
    let (pack, reasons) = (cx.model.pack, cx.model.assessment.reasons());
    html! {
        <>
            <h3 class="legend">{ cx.t(key::ADDS_REASONS) }</h3>
            if reasons.is_empty() {
                <p>{ cx.t(key::ADDS_REASONS_NONE) }</p>
            } else {
                <ul class="list">
                    { for reasons.iter().map(|it| html! {
                        <li key={it.rule.index()}>
                            <span class="tag">{ rating_word(&cx.model.catalogue, it.level) }</span>
                            { " " }{ rule_words(pack, &cx.model.catalogue, it.rule) }
                            <p class="hint">{ cx.model.catalogue.series(&words_of(cx, &it.because)) }</p>
                        </li>
                    }) }
                </ul>
            }
        </>
    }
}

fn still_open(cx: &Cx) -> Html {
    let (pack, catalogue) = (cx.model.pack, &cx.model.catalogue);
    let groups = by_level(pack, cx.model.assessment.open());
    if groups.is_empty() {
        return html! { "" };
    }
    html! {
        <>
            <h3 class="legend">{ cx.t(key::ADDS_OPEN) }</h3>
            <p class="hint">{ rich(cx, cx.t(key::ADDS_OPEN_LEAD)) }</p>
            { for groups.into_iter().map(|(level, rules)| html! {
                <details class="help" key={level.word()}>
                    <summary class="help__open">{ cx.tf(key::ADDS_OPEN_TO, &[("rating", rating_word(catalogue, level))]) }{ " " }<span class="count">{ format!("({})", catalogue.number(rules.len())) }</span></summary>
                    { list(cx, rules.into_iter().map(|it| rule_words(pack, catalogue, it).to_owned()).collect()) }
                </details>
            }) }
        </>
    }
}

fn would_change(cx: &Cx) -> Html {
    let openings = openings(cx.model.pack, &cx.model.catalogue, &cx.model.assessment.changes(cx.model.pack));
    if openings.is_empty() {
        return html! { "" };
    }
    let (shown, rest) = openings.split_at(openings.len().min(SHOWN));
    let rows = |openings: &[Opening]| {
        html! {
            // They come sorted, so each rating stands once.
            for level in openings.chunk_by(|one, next| one.to == next.to) {
                <div class="ways" key={level.first().map_or("", |it| it.to.word())}>
                    <p class="ways__to">{ cx.tf(key::ADDS_OPEN_TO, &[("rating", level.first().map_or("", |it| rating_word(&cx.model.catalogue, it.to)))]) }</p>
                    <ul class="ways__list">
                        { for level.iter().map(|it| html! { <li key={format!("{:?} {}", it.place, it.words)}>{ way_to(cx, it.place, it.words.clone()) }</li> }) }
                    </ul>
                </div>
            }
        }
    };
    html! {
        <>
            <h3 class="legend">{ cx.t(key::ADDS_CHANGES) }</h3>
            <p class="hint">{ rich(cx, cx.t(key::ADDS_CHANGES_LEAD)) }</p>
            { rows(shown) }
            if !rest.is_empty() {
                <details class="help">
                    <summary class="help__open">{ cx.tf(key::ADDS_CHANGES_MORE, &[("n", &rest.len().to_string())]) }</summary>
                    { rows(rest) }
                </details>
            }
        </>
    }
}

/// The worker's own judgement that life or wellbeing is threatened: a tile to tick.
fn judgement(cx: &Cx, detail: &'static str) -> Html {
    let legend = html! { <span class="legend">{ cx.t(key::ADDS_JUDGEMENT_TITLE) }</span> };
    let tile = Tile {
        label: cx.t(key::ADDS_JUDGEMENT).into(),
        detail: detail.into(),
        checked: cx.model.screening.life_threatened(),
        on: cx.changes(Event::LifeThreatened),
    };
    choices("judgement", legend, Shape::Many, None, vec![tile])
}

fn decide(cx: &Cx, worker: &WorkerRating) -> Html {
    let decided = cx.model.assessment.decided();
    let suggested = decided.suggested();
    let chosen = worker.chosen().unwrap_or(suggested);
    let why = if cx.model.screening.keeps_words() { key::ADDS_WHY_NEEDED } else { key::ADDS_WHY_NO_WORDS };
    let needed = decided.waits_for_reason().then(|| cx.tf(why, &[("rating", rating_word(&cx.model.catalogue, suggested))]));
    let tiles = [Rating::Low, Rating::Medium, Rating::Urgent].into_iter().map(|rating| {
        let detail = cx.of("rating", rating.word(), "-detail");
        Tile {
            label: rating_word(&cx.model.catalogue, rating).into(),
            detail: if rating == suggested { cx.tf(key::ADDS_DECIDE_SUGGESTED, &[("detail", detail)]).into() } else { detail.into() },
            checked: rating == chosen,
            on: cx.changes(Event::RatingChosen((rating != suggested).then_some(rating))),
        }
    });
    html! {
        <>
            { choices("rating", html! { <span class="legend">{ cx.t(key::ADDS_DECIDE) }</span> }, Shape::One, needed, tiles.collect()) }
            if chosen != suggested && cx.model.screening.keeps_words() {
                { field(cx, Field {
                    id: "rating-why".to_owned(),
                    label: cx.t(key::ADDS_WHY).into(),
                    hint: cx.t(key::ADDS_WHY_HINT).into(),
                    typed: worker.reason(),
                    problem: None,
                    lines: 2,
                    kind: "text",
                    on: cx.types(Event::RatingReasonWritten),
                }) }
            }
        </>
    }
}

/// What must happen now, by whom, by when.
pub(super) fn urgent(cx: &Cx) -> Html {
    let Some(action) = cx.model.screening.urgent() else { return heading(cx.t(key::URGENT_HEADING)) };
    // A hand-over has no rating, so this is asked of everyone on that path.
    let handover = matches!(cx.model.screening.stage(), Stage::Connecting(_));
    let (title, lead) = if handover { (key::URGENT_HANDOVER_HEADING, key::URGENT_HANDOVER_LEAD) } else { (key::URGENT_HEADING, key::URGENT_LEAD) };
    let line = |of: UrgentField, label: &'static str, hint: &'static str, kind: &'static str| {
        field(
            cx,
            Field {
                id: format!("urgent-{}", of.word()),
                label: label.into(),
                hint: hint.into(),
                typed: action.field(of),
                problem: None,
                lines: 1,
                kind,
                on: cx.types(move |typed| Event::UrgentWritten(of, typed)),
            },
        )
    };
    let hours = cx.model.deployment.hours(cx.model.pack, Rating::Urgent);
    let fill = {
        let cx = cx.clone();
        Callback::from(move |_: yew::MouseEvent| {
            if let Some(moment) = shell::clock::in_hours(hours) {
                cx.act(Action::Said(Event::UrgentWritten(UrgentField::By, moment.to_string())));
            }
        })
    };
    let hint = deadline_hint(action, cx.model.screening.started()).map(|it| match it {
        DeadlineHint::Empty => key::URGENT_BY_EMPTY,
        DeadlineHint::Unreadable => key::URGENT_BY_UNREADABLE,
        DeadlineHint::Past => key::URGENT_BY_PAST,
    });
    html! {
        <>
            { heading(cx.t(title)) }
            <p class="lead">{ rich(cx, cx.t(lead)) }</p>
            if handover {
                { judgement(cx, cx.t(key::ADDS_JUDGEMENT_HANDOVER)) }
            }
            if cx.model.screening.keeps_words() {
                { line(UrgentField::What, cx.t(key::URGENT_WHAT), cx.t(key::URGENT_WHAT_HINT), "text") }
                { line(UrgentField::Whom, cx.t(key::URGENT_WHOM), cx.t(key::URGENT_WHOM_HINT), "text") }
            } else {
                { notice(Tone::Plain, "", html! { { cx.t(key::URGENT_NO_WORDS) } }) }
            }
            { line(UrgentField::By, cx.t(key::URGENT_BY), "", "datetime-local") }
            <button type="button" class="button" data-kind="quiet" onclick={fill}>{ cx.tf(key::URGENT_BY_FILL, &[("time", &time_words(&cx.model.catalogue, hours))]) }</button>
            <div aria-live="polite">
                if let Some(hint) = hint {
                    { notice(Tone::Plain, "", html! { { cx.t(hint) } }) }
                }
            </div>
        </>
    }
}
