//! Placeholder until its author writes it.

use yew::{Html, html};

use crate::ui::context::Cx;

pub fn start(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "start" }</h1> } }

pub fn words(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "words" }</h1> } }

pub fn language(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "language" }</h1> } }
