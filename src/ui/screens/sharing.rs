//! Placeholder until its author writes it.

use yew::{Html, html};

use crate::ui::context::Cx;

pub fn safe_contact(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "safe_contact" }</h1> } }

pub fn sharing(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "sharing" }</h1> } }
pub fn share(_cx: &Cx, _r: crate::domain::pack::RecipientId) -> Html { html! { "" } }
