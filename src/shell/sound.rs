//! Plays a recording. Its bytes come from `boot.js`, since the page fetches nothing; they are decoded here, so no address is loaded.

use std::cell::{Cell, RefCell};

use js_sys::ArrayBuffer;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AudioBuffer, AudioContext};

use super::voice::over;

thread_local! {
    static PLAYING: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
    /// Counts what was begun: what comes late for an earlier one is dropped.
    static NUMBER: Cell<u32> = const { Cell::new(0) };
}

/// Plays this file of the deployment, and says when it is over.
pub(super) fn play(file: String) {
    let number = NUMBER.get() + 1;
    NUMBER.set(number);
    spawn_local(async move {
        if begun(&file, number).await.is_none() && NUMBER.get() == number {
            over(false);
        }
    });
}

async fn begun(file: &str, number: u32) -> Option<()> {
    let bytes: ArrayBuffer = super::given::host()?.recording(file).await.ok()?.dyn_into().ok()?;
    let context = AudioContext::new().ok()?;
    let sound: AudioBuffer = JsFuture::from(context.decode_audio_data(&bytes).ok()?).await.ok()?.dyn_into().ok()?;
    if NUMBER.get() != number {
        return Some(());
    }
    let source = context.create_buffer_source().ok()?;
    source.set_buffer(Some(&sound));
    source.connect_with_audio_node(&context.destination()).ok()?;
    let scheduled: &web_sys::AudioScheduledSourceNode = &source;
    scheduled.set_onended(Some(
        Closure::once_into_js(move || {
            if NUMBER.get() == number {
                over(true);
            }
        })
        .unchecked_ref(),
    ));
    source.start().ok()?;
    // One may have been before this one.
    if let Some(before) = PLAYING.with(|it| it.replace(Some(context))) {
        let _ = before.close();
    }
    Some(())
}

/// Nothing is played any more.
pub(super) fn stop() {
    NUMBER.set(NUMBER.get() + 1);
    if let Some(context) = PLAYING.with(RefCell::take) {
        // It may have been closed already.
        let _ = context.close();
    }
}
