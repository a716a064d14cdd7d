//! Words that are said or shown to the person: in the worker's language and in theirs, each with its own `lang` and `dir`.

use yew::Html;

use super::Listen;
use crate::html;
use crate::i18n::{Catalogue, key};
use crate::ui::context::Cx;
use crate::ui::screens::spoken_of;

/// Words to say, under a short lead such as "Say this, in your own voice". `message` is the name of the message, for recordings;
/// `words` makes them from a catalogue.
pub fn script(cx: &Cx, lead: &str, message: &str, words: impl Fn(&Catalogue) -> String) -> Html {
    let theirs = cx.model.person_words();
    let two = cx.model.has_two_languages();
    html! {
        <figure class="script">
            <figcaption class="script__lead">{ lead.to_owned() }</figcaption>
            if two && !cx.model.languages.alone {
                <blockquote class="script__own" lang={cx.model.catalogue.tag().to_owned()} dir={cx.model.catalogue.direction()}>{ words(&cx.model.catalogue) }</blockquote>
            }
            <blockquote class="script__words" lang={theirs.tag().to_owned()} dir={theirs.direction()}>{ words(theirs) }</blockquote>
            if theirs.language().is_draft() {
                <p class="script__draft" lang={theirs.tag().to_owned()} dir={theirs.direction()}>{ theirs.text(key::PERSON_DRAFT) }</p>
            }
            { listen(cx, message, words(theirs)) }
        </figure>
    }
}

/// A message of the pack or of the scripts, without placeables.
pub fn script_of(cx: &Cx, lead: &str, message: &str) -> Html {
    script(cx, lead, message, |it| it.find(message).unwrap_or_default().to_owned())
}

/// The deployment's recording of a message in the person's language.
pub fn recording(cx: &Cx, message: &str) -> Option<String> {
    let theirs = cx.model.person_words().tag();
    let mut all = cx.model.deployment.languages.recordings.iter();
    all.find(|it| *it.message == *message && *it.language == *theirs).map(|it| it.file.to_string())
}

/// Reads these words of the person's aloud.
fn listen(cx: &Cx, message: &str, words: String) -> Html {
    let theirs = cx.model.person_words();
    let recordings: Vec<String> = recording(cx, message).into_iter().collect();
    yew::html! { <Listen
        key={format!("{message} {}", theirs.tag())}
        {words}
        {recordings}
        tag={theirs.tag().to_owned()}
        direction={theirs.direction()}
        listen={cx.t(key::LISTEN)}
        stop={cx.t(key::LISTEN_STOP)}
        looking={cx.t(key::LISTEN_LOOKING)}
        none={cx.tf(key::LISTEN_WORKER_NONE, &[("language", &spoken_of(cx, theirs.language()))])}
    /> }
}

/// The person's words beside the worker's, where both are needed to go on: under a question, on an answer. Nothing when they share a
/// language.
pub fn theirs(cx: &Cx, class: &'static str, words: impl Fn(&Catalogue) -> String) -> Html {
    let theirs = cx.model.person_words();
    html! {
        if cx.model.has_two_languages() {
            <span class={class} lang={theirs.tag().to_owned()} dir={theirs.direction()}>{ words(theirs) }</span>
        } else {
            { "" }
        }
    }
}
