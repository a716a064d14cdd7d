//! Words to say to the person: large, set apart, and plain enough for the person to read along.

use yew::Html;

use crate::html;

/// The words under a short lead such as "Say this, in your own voice".
pub fn script(lead: &str, words: &str) -> Html {
    html! {
        <figure class="script">
            <figcaption class="script__lead">{ lead.to_owned() }</figcaption>
            <blockquote class="script__words">{ words.to_owned() }</blockquote>
        </figure>
    }
}
