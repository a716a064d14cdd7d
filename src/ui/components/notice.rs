//! A calm box: something to know, something to look at, something urgent. The tone shows by border and word, not by
//! colour alone.

use yew::Html;

use crate::html;

/// How a notice speaks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Plain,
    /// Needs attention.
    Attention,
    /// Act now.
    Urgent,
}

/// The box. A title is optional: pass an empty text for none.
pub fn notice(tone: Tone, title: &str, body: Html) -> Html {
    let tone = match tone {
        Tone::Plain => "plain",
        Tone::Attention => "attention",
        Tone::Urgent => "urgent",
    };
    html! {
        <div class="notice" data-tone={tone}>
            if !title.is_empty() {
                <p class="notice__title">{ title.to_owned() }</p>
            }
            <div class="notice__body">{ body }</div>
        </div>
    }
}
