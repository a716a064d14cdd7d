//! A text for the worker in which words can be asked for what they mean.

use yew::Html;

use crate::html;
use crate::ui::context::Cx;
use crate::ui::model::Action;
use crate::view::glossary::{Part, parts};

/// The text, with each word that is explained as a button that opens what it means.
pub fn rich(cx: &Cx, text: &str) -> Html {
    rich_after(cx, text, &mut Vec::new())
}

/// The same, but for words that were `explained` before, as in the items of one list.
pub fn rich_after(cx: &Cx, text: &str, explained: &mut Vec<&'static str>) -> Html {
    html! {
        for (place, part) in parts(&cx.model.catalogue, text, explained).into_iter().enumerate() {
            { match part {
                Part::Plain(words) => html! { <span key={place}>{ words.to_owned() }</span> },
                Part::Term(word, name) => html! {
                    <button key={place} type="button" class="term" aria-haspopup="dialog" onclick={cx.on_click(Action::TermAsked(name))}>{ word.to_owned() }</button>
                },
            } }
        }
    }
}
