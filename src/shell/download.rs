//! A file for the worker, made in the page and handed to the browser's own downloads. It never crosses the network.

use wasm_bindgen::JsCast;

use super::document;

/// Offers `bytes` as a file of this name. `false` when the browser refuses.
pub(crate) fn offer(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    offered(name, media_type, bytes).is_some()
}

fn offered(name: &str, media_type: &str, bytes: &[u8]) -> Option<()> {
    let document = document()?;
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes).into());
    let blob = web_sys::Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let url = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has taken the bytes by the next turn of its loop.
    gloo::timers::callback::Timeout::new(10_000, move || {
        let _ = web_sys::Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}
