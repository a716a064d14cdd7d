//! Reading aloud: a recording, or a voice that is on the device. A voice elsewhere would be sent the text; it is never used.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// It is being read.
    Reading,
    /// The browser has not said yet which voices it has.
    NotYet,
    /// There is neither recording nor voice.
    Nobody,
}

type Ended = Box<dyn FnOnce(bool)>;

thread_local! {
    /// Who waits for the end of what is read.
    static ENDED: RefCell<Option<Ended>> = const { RefCell::new(None) };
    /// Its listener, for as long as it is read.
    static LISTENER: RefCell<Option<Closure<dyn Fn()>>> = const { RefCell::new(None) };
}

fn speech() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

/// A voice on this device that speaks this language.
fn voice(speech: &SpeechSynthesis, tag: &str) -> Option<SpeechSynthesisVoice> {
    let wanted = tag.split('-').next().unwrap_or_default();
    let voices = speech.get_voices();
    voices
        .iter()
        .filter_map(|it| it.dyn_into::<SpeechSynthesisVoice>().ok())
        .find(|it| it.local_service() && it.lang().split(['-', '_']).next().is_some_and(|it| it.eq_ignore_ascii_case(wanted)))
}

/// Whether a voice on this device may read this language. A browser that has not said yet which voices it has, may;
/// so may a test without a browser.
pub(crate) fn may_read(tag: &str) -> bool {
    !cfg!(target_arch = "wasm32") || speech().is_some_and(|it| it.get_voices().length() == 0 || voice(&it, tag).is_some())
}

/// Plays these recordings one after the other.
fn plays(mut files: std::vec::IntoIter<String>, ended: Ended) {
    let Some(file) = files.next() else { return ended(true) };
    super::sound::play(file);
    let then: Ended = Box::new(move |fine| if fine { plays(files, ended) } else { ended(false) });
    ENDED.with(|it| it.replace(Some(then)));
}

/// Reads these words, and calls `ended` when it is over: with whether it could be read.
pub(crate) fn read(tag: &str, words: &str, recordings: Vec<String>, ended: impl FnOnce(bool) + 'static) -> Heard {
    stop();
    if !recordings.is_empty() {
        plays(recordings.into_iter(), Box::new(ended));
        return Heard::Reading;
    }
    let Some(speech) = speech() else { return Heard::Nobody };
    let Some(voice) = voice(&speech, tag) else {
        return if speech.get_voices().length() == 0 { Heard::NotYet } else { Heard::Nobody };
    };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(words) else { return Heard::Nobody };
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    utterance.set_rate(0.9);
    ENDED.with(|it| it.replace(Some(Box::new(ended))));
    let listener: Closure<dyn Fn()> = Closure::new(|| over(true));
    let failed = Closure::once_into_js(|| over(false));
    utterance.set_onend(Some(listener.as_ref().unchecked_ref()));
    utterance.set_onerror(Some(failed.unchecked_ref()));
    LISTENER.with(|it| it.replace(Some(listener)));
    speech.speak(&utterance);
    Heard::Reading
}

/// It is over; whoever waits is told.
pub(super) fn over(fine: bool) {
    if let Some(ended) = ENDED.with(RefCell::take) {
        ended(fine);
    }
}

/// Nothing is read any more.
pub(crate) fn stop() {
    ENDED.with(RefCell::take);
    super::sound::stop();
    if let Some(speech) = speech() {
        speech.cancel();
    }
}
