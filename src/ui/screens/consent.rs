//! Placeholder until its author writes it.

use yew::{Html, html};

use crate::ui::context::Cx;

pub fn age(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "age" }</h1> } }

pub fn limits(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "limits" }</h1> } }

pub fn talk(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "talk" }</h1> } }

pub fn child(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "child" }</h1> } }

pub fn notes(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "notes" }</h1> } }

pub fn recontact(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "recontact" }</h1> } }

pub fn declined(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "declined" }</h1> } }

pub fn no_contacts(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "no_contacts" }</h1> } }

pub fn prompts(_cx: &Cx) -> Html { html! { <h1 class="heading" id="heading" tabindex="-1">{ "prompts" }</h1> } }
