//! Help at hand: opened in place, without leaving the question.

use yew::{AttrValue, Html};

use super::rich;
use crate::html;
use crate::i18n::key;
use crate::ui::context::Cx;

/// A line of help: its heading and its words.
type Line = (&'static str, &'static str);

/// A disclosure with the lines that have words, and the source. `about` names the thing, for screen readers.
pub fn help(cx: &Cx, about: &str, lines: &[Line], source: &str) -> Html {
    let name = AttrValue::from(cx.of_what(key::HELP_OPEN, about));
    html! {
        <details class="help">
            <summary class="help__open" aria-label={name}><span aria-hidden="true" class="help__sign"></span>{ cx.t(key::HELP_OPEN) }</summary>
            <dl class="help__lines">
                { for lines.iter().filter(|(_, words)| !words.is_empty()).map(|(heading, words)| html! {
                    <div class="help__line" key={*heading}><dt>{ *heading }</dt><dd>{ rich(cx, words) }</dd></div>
                }) }
            </dl>
            if !source.is_empty() {
                <p class="help__source">{ cx.tf(key::HELP_SOURCE, &[("source", source)]) }</p>
            }
        </details>
    }
}
