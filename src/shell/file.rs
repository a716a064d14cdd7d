//! A file that the worker chose, read into memory.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{FileReader, HtmlInputElement};

/// Hands over the bytes of the file chosen in this field; nothing when it has more than `most` of them or can't be read.
/// `told` isn't called when no file is chosen.
pub(crate) fn chosen(field: &HtmlInputElement, most: usize, told: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let Some(file) = field.files().and_then(|it| it.get(0)) else { return };
    let small = u32::try_from(most).is_ok_and(|most| file.size() <= f64::from(most));
    let reader = FileReader::new().ok().filter(|it| small && it.read_as_array_buffer(&file).is_ok());
    let Some(reader) = reader else { return told(None) };
    let read = reader.clone();
    EventListener::once(&reader, "loadend", move |_| {
        told(read.result().ok().and_then(|it| it.dyn_into::<js_sys::ArrayBuffer>().ok()).map(|it| js_sys::Uint8Array::new(&it).to_vec()));
    })
    .forget();
}
