//! Placeholder
use yew::{Html, html};
use crate::ui::context::Cx;
pub fn page(_cx: &Cx, _p: crate::domain::pack::PageId) -> Html { html! { "" } }
