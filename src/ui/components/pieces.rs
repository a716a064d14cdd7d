//! Words or groups of digits to read aloud, write down or compare, piece by piece: a passphrase, or the words of a key.

use yew::Html;

use crate::domain::keeping::phrase;
use crate::html;

/// The pieces, under a name for screen readers. They are of no language that a browser could translate.
pub fn pieces(name: &str, shown: &str) -> Html {
    html! {
        <ol class="pieces" role="list" aria-label={name.to_owned()} translate="no" lang="en" dir="ltr">
            { for phrase::pieces(shown).enumerate().map(|(place, it)| html! { <li class="pieces__piece" key={place}>{ it.to_owned() }</li> }) }
        </ol>
    }
}
