//! Placeholder until its author writes it.

use yew::{Html, html};

use crate::ui::context::Cx;

pub fn safety(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "safety" }</h1> } }

pub fn not_safe(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "not_safe" }</h1> } }
