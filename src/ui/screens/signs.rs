//! Placeholder
use yew::{Html, html};
use crate::ui::context::Cx;
pub fn signs(_cx: &Cx, _p: crate::domain::pack::SignGroupId) -> Html { html! { "" } }
