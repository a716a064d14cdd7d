//! Placeholder until its author writes it.

use yew::{Html, html};

use crate::ui::context::Cx;

pub fn summary(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "summary" }</h1> } }
