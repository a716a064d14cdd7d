//! Placeholder until its author writes it.

use yew::{Html, html};

use crate::ui::context::Cx;

pub fn adds_up(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "adds_up" }</h1> } }

pub fn urgent(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "urgent" }</h1> } }
