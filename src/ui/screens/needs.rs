//! Placeholder until its author writes it.

use yew::{Html, html};

use crate::ui::context::Cx;

pub fn profiles(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "profiles" }</h1> } }

pub fn help_given(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "help_given" }</h1> } }

pub fn referral(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "referral" }</h1> } }

pub fn connect(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "connect" }</h1> } }
