//! Words that are said or shown to the person: in the worker's language and in theirs, each with its own `lang` and `dir`.

use yew::{AttrValue, Html};

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
            { listen(cx, message, &words(theirs)) }
        </figure>
    }
}

/// A message of the pack or of the scripts, without placeables.
pub fn script_of(cx: &Cx, lead: &str, message: &str) -> Html {
    script(cx, lead, message, |it| it.find(message).unwrap_or_default().to_owned())
}

/// The deployment's recording of a message in the person's language.
fn recording(cx: &Cx, message: &str) -> Option<String> {
    let theirs = cx.model.person_words().tag();
    let mut all = cx.model.deployment.languages.recordings.iter();
    all.find(|it| *it.message == *message && *it.language == *theirs).map(|it| it.file.to_string())
}

/// The deployment's recordings of these messages in the person's language, when it has one of each.
pub fn recordings<'a>(cx: &Cx, messages: impl IntoIterator<Item = &'a str>) -> Option<Vec<String>> {
    messages.into_iter().map(|it| recording(cx, it)).collect()
}

/// Reads these messages aloud, given with their words in the person's language: from recordings, where each of them has one. Last,
/// what the button says: to start, to stop, while it looks for a voice, and when there is none.
pub fn aloud(cx: &Cx, messages: &[(&str, &str)], [listen, stop, looking, none]: [AttrValue; 4]) -> Html {
    let theirs = cx.model.person_words();
    let words: Vec<&str> = messages.iter().map(|it| it.1).filter(|it| !it.is_empty()).collect();
    yew::html! { <Listen
        key={format!("{} {}", messages.first().map_or("", |it| it.0), theirs.tag())}
        words={words.join("\n")}
        recordings={recordings(cx, messages.iter().map(|it| it.0)).unwrap_or_default()}
        tag={theirs.tag().to_owned()}
        direction={theirs.direction()}
        {listen}
        {stop}
        {looking}
        {none}
    /> }
}

/// Reads a message aloud, with what the button says in the worker's language.
fn listen(cx: &Cx, message: &str, words: &str) -> Html {
    let none = cx.tf(key::LISTEN_WORKER_NONE, &[("language", &spoken_of(cx, cx.model.person_words().language()))]);
    aloud(cx, &[(message, words)], [cx.t(key::LISTEN).into(), cx.t(key::LISTEN_STOP).into(), cx.t(key::LISTEN_LOOKING).into(), none.into()])
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
