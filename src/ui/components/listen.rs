//! Reads words aloud: from a recording, or with a voice that is on the device. When there is neither, it says so.

use gloo::timers::callback::Timeout;
use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, use_effect_with, use_mut_ref, use_state};

use crate::html;
use crate::shell::voice::{self, Heard};

/// How long a browser may take to say which voices it has.
const PATIENCE: u32 = 1_500;

/// What is read, and the words on the button.
#[derive(PartialEq, Properties)]
pub struct ListenProps {
    /// What is read.
    pub words: String,
    /// Its language.
    pub tag: String,
    /// Recordings of it, one after the other; none for a voice.
    pub recordings: Vec<String>,
    /// The direction in which it is written.
    pub direction: &'static str,
    /// “Listen”.
    pub listen: AttrValue,
    /// “Stop reading aloud”.
    pub stop: AttrValue,
    /// While a voice is looked for.
    pub looking: AttrValue,
    /// There is no voice.
    pub none: AttrValue,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Quiet,
    Looking,
    Reading,
    None,
}

/// The button.
#[component]
pub fn Listen(props: &ListenProps) -> Html {
    let state = use_state(|| State::Quiet);
    let later = use_mut_ref(|| None::<Timeout>);
    // Another screen, another question: what was read before is not meant any more.
    use_effect_with((), |()| voice::stop);
    let begin = {
        let (state, words, tag, recordings) = (state.clone(), props.words.clone(), props.tag.clone(), props.recordings.clone());
        move || {
            let ended = state.setter();
            let heard = voice::read(&tag, &words, recordings.clone(), move |fine| ended.set(if fine { State::Quiet } else { State::None }));
            state.set(match heard {
                Heard::Reading => State::Reading,
                Heard::NotYet => State::Looking,
                Heard::Nobody => State::None,
            });
            heard
        }
    };
    let on = Callback::from({
        let (state, later) = (state.clone(), later.clone());
        move |_: MouseEvent| {
            if *state == State::Reading {
                voice::stop();
                state.set(State::Quiet);
            } else if begin() == Heard::NotYet {
                let (begin, state) = (begin.clone(), state.clone());
                *later.borrow_mut() = Some(Timeout::new(PATIENCE, move || {
                    if begin() == Heard::NotYet {
                        state.set(State::None);
                    }
                }));
            }
        }
    });
    let reading = *state == State::Reading;
    let said = match *state {
        State::Quiet | State::Reading => AttrValue::default(),
        State::Looking => props.looking.clone(),
        State::None => props.none.clone(),
    };
    html! {
        <div class="listen">
            <button type="button" class="button" data-kind="quiet" onclick={on}>
                <span class="listen__mark" aria-hidden="true">{ if reading { "◼" } else { "►" } }</span>{ if reading { props.stop.clone() } else { props.listen.clone() } }
                <span class="visually-hidden">{ ": " }<span lang={props.tag.clone()} dir={props.direction}>{ beginning(&props.words) }</span></span>
            </button>
            <p class="hint" role="status">{ said }</p>
        </div>
    }
}

/// The first words, which tell one button from another.
fn beginning(words: &str) -> String {
    // What was set apart in the whole may be cut in two here.
    let words: String = words.chars().filter(|it| !matches!(it, '\u{2068}' | '\u{2069}')).collect();
    let first: Vec<&str> = words.split_whitespace().take(5).collect();
    format!("{} …", first.join(" "))
}
