//! Placeholder until its author writes it.

use yew::{Html, html};

use crate::ui::context::Cx;

pub fn finish(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "finish" }</h1> } }
