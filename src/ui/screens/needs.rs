//! Needs and referral: profiles, help already given, the referral matrix, and, where nothing is noted, the one agency
//! to connect with.

use yew::{AttrValue, Callback, Html, MouseEvent};

use super::conversation::block;
use super::heading;
use crate::domain::ordered::Set;
use crate::domain::pack::{Contact, ProfileId, RecipientId, Service, ServiceId};
use crate::domain::rules::Finding;
use crate::domain::screening::{Event, HELP_LINES, HelpField, HelpGiven, Notes, Typed};
use crate::html;
use crate::i18n::{Key, key};
use crate::ui::components::{Field, Shape, Tile, Tone, choices, field, notice, rich};
use crate::ui::context::Cx;
use crate::ui::model::Action;
use crate::view::findings::some_words;
use crate::view::sharing::{STALE_DAYS, columns, is_stale, suggested_cells, suggested_profiles};

/// How many findings stand beside a suggestion.
const SHOWN: usize = 3;

/// One tap that says several events, one after the other.
fn says_all(cx: &Cx, events: Vec<Event>) -> Callback<MouseEvent> {
    let cx = cx.clone();
    Callback::from(move |_| events.iter().for_each(|it| cx.act(Action::Said(it.clone()))))
}

fn accept(cx: &Cx, events: Vec<Event>) -> Html {
    if events.is_empty() {
        return html! { "" };
    }
    html! { <button type="button" class="button" data-kind="wide" onclick={says_all(cx, events)}>{ cx.t(key::NEEDS_ACCEPT) }</button> }
}

fn why(cx: &Cx, because: &Set<Finding>) -> String {
    some_words(cx.model.pack, &cx.model.catalogue, cx.model.screening.signs(), because, SHOWN)
}

fn profile_name(cx: &Cx, profile: ProfileId) -> &'static str {
    cx.of("profile", &cx.model.pack.profile(profile).name, "")
}

fn line(cx: &Cx, id: String, words: (Key, Option<Key>), typed: &Typed, event: impl Fn(String) -> Event + 'static) -> Html {
    let (label, hint) = words;
    field(
        cx,
        Field {
            id,
            label: cx.t(label).into(),
            hint: hint.map(|it| AttrValue::from(cx.t(it))).unwrap_or_default(),
            typed,
            problem: None,
            lines: 1,
            kind: "text",
            on: cx.types(event),
        },
    )
}

/// The form's eight profiles: the worker indicates, the tool suggests.
pub(super) fn profiles(cx: &Cx) -> Html {
    let Some(notes) = cx.notes() else { return heading(cx.t(key::NEEDS_PROFILES_HEADING)) };
    let suggested = |id: ProfileId| cx.model.assessment.profiles().iter().find(|(it, _)| *it == id).map(|(_, because)| because);
    let tiles = cx.model.pack.profile_ids().map(|id| Tile {
        label: profile_name(cx, id).into(),
        detail: suggested(id).map(|it| cx.tf(key::NEEDS_SUGGESTED_WHY, &[("why", &why(cx, it))]).into()).unwrap_or_default(),
        checked: notes.profiles().contains(&id),
        on: cx.changes(Event::ProfileTapped(id)),
    });
    let legend = html! { <span class="legend">{ cx.t(key::NEEDS_PROFILES_LEGEND) }</span> };
    html! {
        <>
            { heading(cx.t(key::NEEDS_PROFILES_HEADING)) }
            <p class="lead">{ rich(cx, cx.t(key::NEEDS_PROFILES_LEAD)) }</p>
            { accept(cx, suggested_profiles(notes, &cx.model.assessment).into_iter().map(Event::ProfileTapped).collect()) }
            { choices("profiles", legend, Shape::Many, None, tiles.collect()) }
            { field(cx, Field {
                id: "profile-words".to_owned(),
                label: cx.t(key::NEEDS_WORDS).into(),
                hint: cx.t(key::NEEDS_WORDS_HINT).into(),
                typed: notes.profile_words(),
                problem: None,
                lines: 3,
                kind: "text",
                on: cx.types(Event::ProfileWordsWritten),
            }) }
        </>
    }
}

/// Help already given: a few short lines each.
pub(super) fn help_given(cx: &Cx) -> Html {
    let Some(notes) = cx.notes() else { return heading(cx.t(key::GIVEN_HEADING)) };
    let lines = notes.help();
    let add = if lines.is_empty() { key::GIVEN_ADD } else { key::GIVEN_ADD_MORE };
    html! {
        <>
            { heading(cx.t(key::GIVEN_HEADING)) }
            <p class="lead">{ rich(cx, cx.t(key::GIVEN_LEAD)) }</p>
            if lines.is_empty() {
                <p class="hint">{ rich(cx, cx.t(key::GIVEN_NONE)) }</p>
            }
            { for lines.iter().enumerate().map(|(place, help)| help_line(cx, place, help)) }
            if lines.len() < HELP_LINES {
                <button type="button" class="button" data-kind="wide" onclick={cx.says(Event::HelpWritten(lines.len(), HelpField::Nature, String::new()))}>{ cx.t(add) }</button>
            }
        </>
    }
}

fn help_line(cx: &Cx, place: usize, help: &HelpGiven) -> Html {
    let number = (place + 1).to_string();
    let write = |of: HelpField, words: (Key, Option<Key>)| {
        line(cx, format!("help-{place}-{}", of.word()), words, help.field(of), move |typed| Event::HelpWritten(place, of, typed))
    };
    html! {
        <fieldset class="card" key={place}>
            <legend class="legend">{ cx.tf(key::GIVEN_LINE, &[("n", &number)]) }</legend>
            { write(HelpField::Nature, (key::GIVEN_NATURE, Some(key::GIVEN_NATURE_HINT))) }
            { write(HelpField::Organisation, (key::GIVEN_ORGANISATION, None)) }
            { write(HelpField::Contact, (key::GIVEN_CONTACT, Some(key::GIVEN_CONTACT_HINT))) }
            { write(HelpField::Details, (key::GIVEN_DETAILS, None)) }
            <button type="button" class="button" data-kind="quiet" onclick={cx.says(Event::HelpRemoved(place))}>{ cx.tf(key::GIVEN_REMOVE, &[("n", &number)]) }</button>
        </fieldset>
    }
}

/// The referral matrix: a card for each service, and everything at a glance.
pub(super) fn referral(cx: &Cx) -> Html {
    let Some(notes) = cx.notes() else { return heading(cx.t(key::REFERRAL_HEADING)) };
    let pack = cx.model.pack;
    let columns = columns(pack, notes);
    let cells = suggested_cells(pack, notes, &cx.model.assessment);
    html! {
        <>
            { heading(cx.t(key::REFERRAL_HEADING)) }
            <p class="lead">{ rich(cx, cx.t(key::REFERRAL_LEAD)) }</p>
            { for pack.questions().filter(|(_, it)| it.page.is_none()).map(|(id, _)| block(cx, id)) }
            { accept(cx, cells.into_iter().map(|(service, profile)| Event::ReferralTapped(service, profile)).collect()) }
            { for pack.services().map(|(id, it)| service(cx, notes, &columns, id, it)) }
            { matrix(cx, notes) }
        </>
    }
}

/// A service: why it is suggested, for whom it is, and who gives it. What isn't suggested is closed at first.
fn service(cx: &Cx, notes: &Notes, columns: &[ProfileId], id: ServiceId, service: &Service) -> Html {
    let because = cx.model.assessment.services().iter().find(|(it, _)| *it == id).map(|(_, because)| because);
    let chosen = notes.referrals().iter().any(|(it, _)| *it == id);
    let name = cx.of("service", &service.name, "");
    let title_id = format!("service-{}", service.name);
    html! {
        <details class="card service" key={&*service.name} open={because.is_some()}>
            <summary class="card__title service__open">
                <span id={title_id}>{ name }</span>
                if because.is_some() {
                    <span class="tag">{ cx.t(key::NEEDS_SUGGESTED) }</span>
                }
                if chosen {
                    <span class="tag" data-tone="attention">{ cx.t(key::REFERRAL_CHOSEN) }</span>
                }
            </summary>
            <div class="card__body">
                if let Some(because) = because {
                    <p class="hint">{ cx.tf(key::REFERRAL_WHY, &[("why", &why(cx, because))]) }</p>
                }
                <fieldset class="service__columns">
                    <legend class="legend">{ cx.t(key::REFERRAL_FOR) }<span class="visually-hidden">{ cx.about(name) }</span></legend>
                    <div class="service__tiles">
                        { for columns.iter().map(|profile| html! {
                            <label class="ground" key={profile.index()}>
                                <input class="ground__input" type="checkbox" name={format!("service-{}-{}", service.name, profile.index())} checked={notes.referrals().contains(&(id, *profile))}
                                    onchange={cx.changes(Event::ReferralTapped(id, *profile))} autocomplete="off" />
                                <span class="ground__label">{ profile_name(cx, *profile) }</span>
                            </label>
                        }) }
                    </div>
                </fieldset>
                { to_whom(cx, notes, id, service) }
            </div>
        </details>
    }
}

fn to_whom(cx: &Cx, notes: &Notes, id: ServiceId, service: &Service) -> Html {
    let recipient = cx.of("recipient", &cx.model.pack.recipient(service.to).name, "");
    let nothing = Typed::default();
    html! {
        <>
            { field(cx, Field {
                id: format!("to-{}", service.name),
                label: cx.t(key::REFERRAL_TO).into(),
                hint: cx.tf(key::REFERRAL_TO_HINT, &[("recipient", recipient)]).into(),
                typed: notes.referred_to(id).unwrap_or(&nothing),
                problem: None,
                lines: 1,
                kind: "text",
                on: cx.types(move |typed| Event::ReferredToWritten(id, typed)),
            }) }
            { contacts(cx, service.to, cx.of("service", &service.name, ""), |contact| Some(cx.says(Event::ReferredToWritten(id, cx.model.catalogue.list(&[&contact.agency, &contact.role]))))) }
        </>
    }
}

/// The contacts of a kind of agency, each with how old it is; `take` makes one a button that fills it in. `about` tells
/// these buttons from those of another service with the same agency.
fn contacts(cx: &Cx, recipient: RecipientId, about: &str, take: impl Fn(&Contact) -> Option<Callback<MouseEvent>>) -> Html {
    let contacts: Vec<&Contact> = cx.model.deployment.contacts_of(recipient).collect();
    if contacts.is_empty() {
        return html! { <p class="hint">{ rich(cx, cx.t(key::REFERRAL_NO_CONTACT)) }</p> };
    }
    let today = cx.model.screening.started();
    html! {
        <ul class="contacts">
            { for contacts.into_iter().enumerate().map(|(place, it)| {
                let stale = is_stale(it, today);
                let date = cx.model.catalogue.date(&it.last_checked);
                let checked = [("date", &*date), ("days", &STALE_DAYS.to_string())];
                html! {
                    <li class="contact" key={place} data-stale={stale.then_some("true")}>
                        <p class="contact__name"><bdi>{ it.agency.to_string() }</bdi></p>
                        <p><bdi>{ it.role.to_string() }</bdi></p>
                        <p class="contact__reach"><bdi>{ it.reach.to_string() }</bdi></p>
                        if let Some(hours) = &it.hours {
                            <p class="hint">{ cx.tf(key::REFERRAL_HOURS, &[("hours", hours)]) }</p>
                        }
                        if stale {
                            { notice(Tone::Attention, "", html! { cx.tf(key::REFERRAL_STALE, &checked) }) }
                        } else {
                            <p class="hint">{ cx.tf(key::REFERRAL_CHECKED, &checked) }</p>
                        }
                        if let Some(on_take) = take(it) {
                            <button type="button" class="button" data-kind="quiet" onclick={on_take}>{ cx.t(key::REFERRAL_USE) }<span class="visually-hidden">{ cx.about(&it.agency) }{ if about.is_empty() { String::new() } else { cx.about(about) } }</span></button>
                        }
                    </li>
                }
            }) }
        </ul>
    }
}

/// Every row and column, to read: a wide screen shows it at once.
fn matrix(cx: &Cx, notes: &Notes) -> Html {
    let pack = cx.model.pack;
    let columns: Vec<ProfileId> = pack.profiles().filter(|(_, it)| it.column).map(|(id, _)| id).collect();
    html! {
        <details class="matrix">
            <summary class="matrix__open">{ cx.t(key::REFERRAL_TABLE) }</summary>
            <div class="matrix__scroll" tabindex="0" role="region" aria-label={cx.t(key::REFERRAL_TABLE)}>
                <table class="matrix__table">
                    <thead>
                        <tr>
                            <th scope="col">{ cx.t(key::REFERRAL_TABLE_SERVICE) }</th>
                            { for columns.iter().map(|it| html! { <th scope="col" key={it.index()}>{ profile_name(cx, *it) }</th> }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for pack.services().map(|(id, service)| html! {
                            <tr key={&*service.name}>
                                <th scope="row">{ cx.of("service", &service.name, "") }</th>
                                { for columns.iter().map(|profile| {
                                    let ticked = notes.referrals().contains(&(id, *profile));
                                    html! {
                                        <td key={profile.index()} data-ticked={ticked.then_some("true")}>
                                            <span aria-hidden="true">{ if ticked { "✓" } else { "–" } }</span>
                                            <span class="visually-hidden">{ cx.t(if ticked { key::ANSWER_YES } else { key::ANSWER_NO }) }</span>
                                        </td>
                                    }
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </details>
    }
}

/// Without notes, or for a worker who isn't trained: the one agency to connect the person with.
pub(super) fn connect(cx: &Cx) -> Html {
    let pack = cx.model.pack;
    let chosen = cx.model.screening.connect();
    let name = |id: RecipientId| cx.of("recipient", &pack.recipient(id).name, "");
    let tiles = pack.recipients().map(|(id, it)| Tile {
        label: name(id).into(),
        detail: cx.of("recipient", &it.name, ".role").into(),
        checked: chosen == Some(id),
        on: cx.changes(Event::ConnectChosen(id)),
    });
    html! {
        <>
            { heading(cx.t(key::CONNECT_HEADING)) }
            <p class="lead">{ rich(cx, cx.t(key::CONNECT_LEAD)) }</p>
            if cx.model.deployment.contacts.is_empty() {
                { notice(Tone::Attention, "", html! { cx.of("guidance", "no-directory", "") }) }
            }
            { choices("connect", html! { <span class="legend">{ cx.t(key::CONNECT_LEGEND) }</span> }, Shape::One, None, tiles.collect()) }
            <div aria-live="polite">
                if let Some(recipient) = chosen {
                    <h2 class="legend">{ cx.tf(key::CONNECT_REACH, &[("recipient", name(recipient))]) }</h2>
                    { contacts(cx, recipient, "", |_| None) }
                }
            </div>
        </>
    }
}
