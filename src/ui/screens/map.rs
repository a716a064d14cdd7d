//! Placeholder
use yew::{Html, html};
use crate::ui::context::Cx;
pub fn map(_cx: &Cx) -> Html { html! { "" } }
pub fn parts_list(_cx: &Cx) -> Html { html! { "" } }
