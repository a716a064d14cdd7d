//! The hub of the conversation, and the list of all parts: conversations do not go in order.

use yew::Html;

use super::hand;
use super::heading;
use crate::domain::pack::{PageId, SignGroupId};
use crate::html;
use crate::i18n::key;
use crate::ui::components::{Tone, notice};
use crate::ui::context::Cx;
use crate::ui::model::Action;
use crate::view::question::{Pause, pause};
use crate::view::walk::{Part, Place, page_done, progress, signs_marked};

/// All pages and signs, each with how far it is.
pub(super) fn map(cx: &Cx) -> Html {
    let pack = cx.model.pack;
    let first = pack.sections().next().map_or("", |(_, it)| cx.of("section", &it.name, ""));
    html! {
        <>
            { heading(cx.t(key::MAP_TITLE)) }
            { hand::returned(cx) }
            <p class="lead">{ cx.tf(key::MAP_ORDER, &[("first", first)]) }</p>
            { enough(cx) }
            { for pack.sections().map(|(_, section)| html! {
                <section class="map__section" key={&*section.name}>
                    <h2 class="map__title">{ cx.of("section", &section.name, "") }</h2>
                    <ul class="part-rows">
                        { for section.pages.iter().map(|page| row(cx, Place::Page(*page))) }
                    </ul>
                </section>
            }) }
            <section class="map__section" key="signs">
                <h2 class="map__title">{ cx.of("part", Part::Signs.word(), "") }</h2>
                <ul class="part-rows">
                    { for pack.sign_group_ids().map(|group| row(cx, Place::Signs(group))) }
                </ul>
            </section>
            { hand::open(cx) }
            <ul class="part-rows" key="onward">{ row(cx, Place::AddsUp) }</ul>
        </>
    }
}

/// The list of all parts, beside the screen or (on a phone) over it.
pub fn parts_list(cx: &Cx) -> Html {
    let places = &cx.model.places;
    let here = cx.model.place.part();
    let (_, _, parts) = progress(cx.model.screening.preparation().path(), places, cx.model.place);
    html! {
        <div class="parts">
            <div class="parts__head">
                <p class="parts__title">{ cx.t(key::APP_MAP) }</p>
                <button type="button" class="button parts__close" data-kind="quiet" onclick={cx.on_click(Action::MapToggled)}>{ cx.t(key::APP_MAP_CLOSE) }</button>
            </div>
            <ol class="parts__list">
                { for parts.into_iter().map(|part| {
                    let first = places.iter().copied().find(|it| it.part() == part).unwrap_or(Place::Start);
                    html! {
                        <li class="parts__item" key={part.word()}>
                            <button type="button" class="parts__part" aria-current={(part == here).then_some("step")} onclick={cx.goes(first)}>
                                { cx.of("part", part.word(), "") }
                            </button>
                            if part == here {
                                { rooms(cx, part) }
                            }
                        </li>
                    }
                }) }
            </ol>
            <button type="button" class="button" data-kind="quiet" aria-haspopup="dialog" onclick={cx.on_click(Action::LanguagesAsked)}>{ cx.t(key::LANGUAGES_OPEN) }</button>
            if here < Part::AddsUp {
                { enough(cx) }
            }
        </div>
    }
}

/// The pages or groups of the part where the worker is.
fn rooms(cx: &Cx, part: Part) -> Html {
    let rooms: Vec<Place> =
        cx.model.places.iter().copied().filter(|it| it.part() == part && matches!(it, Place::Map | Place::Page(_) | Place::Signs(_))).collect();
    if rooms.is_empty() {
        return html! { "" };
    }
    html! { <ul class="part-rows parts__rooms">{ for rooms.into_iter().map(|it| row(cx, it)) }</ul> }
}

/// A line that says, when it is true, that the conversation can stop here.
fn enough(cx: &Cx) -> Html {
    let Some(pause) = pause(&cx.model.screening, &cx.model.assessment) else { return html! { "" } };
    notice(
        Tone::Plain,
        "",
        html! {
            <>
                <p>{ pause_words(cx, pause) }
                    if pause == Pause::EnoughToRefer {
                        { " " }{ cx.t(key::MAP_ENOUGH_NEXT) }
                    }
                </p>
                { to_adds_up(cx) }
            </>
        },
    )
}

/// Why the conversation can stop here.
pub(super) fn pause_words(cx: &Cx, pause: Pause) -> &'static str {
    cx.t(match pause {
        Pause::EnoughToRefer => key::MAP_ENOUGH,
        Pause::NothingMoreCanChange => key::MAP_NOTHING_MORE,
    })
}

/// The button that goes on to what it adds up to.
pub(super) fn to_adds_up(cx: &Cx) -> Html {
    html! { <button type="button" class="button" data-kind="wide" onclick={cx.goes(Place::AddsUp)}>{ cx.t(key::MAP_ADDS_UP) }</button> }
}

/// The quiet way back to the hub; nothing where the walk has none.
pub(super) fn to_map(cx: &Cx) -> Html {
    html! {
        if cx.model.places.contains(&Place::Map) {
            <button type="button" class="button" data-kind="quiet" onclick={cx.goes(Place::Map)}>{ cx.t(key::TALK_MAP) }</button>
        } else {
            { "" }
        }
    }
}

fn row(cx: &Cx, place: Place) -> Html {
    let (name, state, done) = if let Place::Page(page) = place {
        page_words(cx, page)
    } else if let Place::Signs(group) = place {
        group_words(cx, group)
    } else {
        let name = if place == Place::Map { cx.t(key::MAP_TITLE) } else { cx.of("part", place.part().word(), "") };
        (name, String::new(), None)
    };
    html! {
        <li class="part-rows__item" key={name}>
            <button type="button" class="part-row" aria-current={(place == cx.model.place).then_some("page")} data-done={done} onclick={cx.goes(place)}>
                <span class="part-row__name">{ name }</span>
                { " " }
                <span class="part-row__state">{ state }</span>
            </button>
        </li>
    }
}

type Words = (&'static str, String, Option<&'static str>);

fn page_words(cx: &Cx, page: PageId) -> Words {
    let done = page_done(cx.model.pack, &cx.model.screening, page).word();
    (cx.of("page", &cx.model.pack.page(page).name, ""), cx.of("done", done, "").to_owned(), Some(done))
}

fn group_words(cx: &Cx, group: SignGroupId) -> Words {
    let count = signs_marked(cx.model.pack, &cx.model.screening, group);
    let (state, done) = match count {
        0 => (cx.t(key::MAP_SIGNS_NONE).to_owned(), "nothing"),
        more => (cx.tf(key::MAP_SIGNS_MARKED, &[("n", &more.to_string())]), "something"),
    };
    (cx.of("signgroup", &cx.model.pack.sign_group(group).name, ""), state, Some(done))
}
