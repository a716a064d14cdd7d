//! One function for each place of the walk. A screen draws the model and reports what was tapped or typed.
//!
//! Every screen begins with [`heading`], which takes the focus when the worker arrives.

mod adds_up;
mod consent;
mod conversation;
mod finish;
mod hand;
mod held;
mod languages;
mod leaving;
mod locked;
mod map;
mod needs;
mod open;
mod prepare;
mod safety;
mod seal;
mod sharing;
mod signs;
mod summary;

use yew::Html;

pub(super) use hand::choose as choose_questions;
pub(super) use held::{held, still};
pub(super) use languages::{choose as choose_languages, spoken_of};
pub(super) use locked::{covered, locked};
pub use map::parts_list;

use super::context::Cx;
use crate::html;
use crate::view::walk::Place;

/// The heading of a screen. It takes the focus on arrival, so that a screen reader says where the worker is.
pub fn heading(words: &str) -> Html {
    html! { <h1 class="heading" id="heading" tabindex="-1">{ words.to_owned() }</h1> }
}

/// The screen of a place.
pub fn screen(cx: &Cx) -> Html {
    match cx.model.place {
        Place::Start => prepare::start(cx),
        Place::Leaving => leaving::leaving(cx),
        Place::OpenFile => open::open(cx),
        Place::Words => prepare::words(cx),
        Place::Language => prepare::language(cx),
        Place::Safety => safety::safety(cx),
        Place::NotSafe => safety::not_safe(cx),
        Place::Age => consent::age(cx),
        Place::Limits => consent::limits(cx),
        Place::Talk => consent::talk(cx),
        Place::Child => consent::child(cx),
        Place::Notes => consent::notes(cx),
        Place::Recontact => consent::recontact(cx),
        Place::Declined => consent::declined(cx),
        Place::NoContacts => consent::no_contacts(cx),
        Place::Prompts => consent::prompts(cx),
        Place::Map => map::map(cx),
        Place::Page(page) => conversation::page(cx, page),
        Place::Signs(group) => signs::signs(cx, group),
        Place::AddsUp => adds_up::adds_up(cx),
        Place::Urgent => adds_up::urgent(cx),
        Place::Profiles => needs::profiles(cx),
        Place::Help => needs::help_given(cx),
        Place::Referral => needs::referral(cx),
        Place::Connect => needs::connect(cx),
        Place::SafeContact => sharing::safe_contact(cx),
        Place::Sharing => sharing::sharing(cx),
        Place::Share(recipient) => sharing::share(cx, recipient),
        Place::Summary => summary::summary(cx),
        Place::Finish => finish::finish(cx),
    }
}
