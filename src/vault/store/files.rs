//! The private file system: three small files, written in place and flushed to the device. Handles are held only while
//! something is read or written, since a file that one worker holds is shut to all others.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};

use super::ROOM;
use super::browser::{Access, Fault, File, Folder, options, rest, scope, settled, wait};

/// How often a file is tried that another worker holds, and how long is waited in between, in ms.
const TRIES: u8 = 25;
const PAUSE: u32 = 40;

/// A file that is held.
struct Held(Access);

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.0.close();
    }
}

/// The folder; none where this browser has no private file system for us, or none that can be flushed.
pub(crate) async fn folder() -> Result<Folder, Fault> {
    let folder = wait(scope().navigator().storage().ok_or(Fault::Other)?.folder()?).await?;
    let prototype = js_sys::Reflect::get(&js_sys::global(), &"FileSystemFileHandle".into())?;
    let prototype = js_sys::Reflect::get(&prototype, &"prototype".into())?;
    if js_sys::Reflect::has(&prototype, &"createSyncAccessHandle".into())? { Ok(folder.unchecked_into()) } else { Err(Fault::Other) }
}

/// Holds a file; `None` when there is none of this name.
async fn hold(folder: &Folder, name: &str, create: bool) -> Result<Option<Held>, Fault> {
    let found = wait(folder.file(name, &options(&[("create", create.into())]))?).await;
    let file: File = match found {
        Ok(file) => file.unchecked_into(),
        Err(Fault::Missing) if !create => return Ok(None),
        Err(fault) => return Err(fault),
    };
    for _ in 0..TRIES {
        if let Ok(access) = wait(file.access()?).await {
            return Ok(Some(Held(access.unchecked_into())));
        }
        rest(PAUSE).await;
    }
    Err(Fault::Other)
}

async fn content(held: &Held) -> Result<Vec<u8>, Fault> {
    let size = settled(held.0.size()?).await?.as_f64().ok_or(Fault::Other)?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a file's size is a whole number; what is larger is no file of ours")]
    let length = if size <= f64::from(u32::MAX) { size as u32 } else { return Err(Fault::Other) };
    let bytes = Uint8Array::new_with_length(length);
    let read = held.0.read(&bytes, &options(&[("at", 0.into())]))?;
    if read < size { Err(Fault::Other) } else { Ok(bytes.to_vec()) }
}

/// Whether there is a file of this name.
pub(crate) async fn has(folder: &Folder, name: &str) -> bool {
    match folder.file(name, &options(&[])) {
        Ok(found) => wait(found).await.is_ok(),
        Err(_) => false,
    }
}

async fn put(held: &Held, at: usize, bytes: &[u8]) -> Result<(), Fault> {
    #[allow(clippy::cast_precision_loss, reason = "no file of ours has 2^53 bytes")]
    let (at, length) = (at as f64, bytes.len() as f64);
    let written = held.0.write(&Uint8Array::from(bytes), &options(&[("at", JsValue::from(at))]))?;
    if written < length {
        return Err(Fault::Other);
    }
    settled(held.0.flush()?).await.map(drop)
}

/// What is in a file; `None` when there is none of this name.
pub(crate) async fn read(folder: &Folder, name: &str) -> Result<Option<Vec<u8>>, Fault> {
    match hold(folder, name, false).await? {
        Some(held) => content(&held).await.map(Some),
        None => Ok(None),
    }
}

/// Writes a file whole, flushes it and reads it back. A fault if other bytes come back.
pub(crate) async fn write(folder: &Folder, name: &str, bytes: &[u8]) -> Result<(), Fault> {
    let held = hold(folder, name, true).await?.ok_or(Fault::Other)?;
    #[allow(clippy::cast_precision_loss, reason = "no file of ours has 2^53 bytes")]
    settled(held.0.truncate(bytes.len() as f64)?).await?;
    put(&held, 0, bytes).await?;
    if content(&held).await? == bytes { Ok(()) } else { Err(Fault::Other) }
}

/// Changes a few bytes of a file in place. `change` is given the content, and says what to write where; nothing for nothing.
/// The file is held all the while, so no other worker's change comes in between.
pub(crate) async fn change<E: From<Fault>>(
    folder: &Folder,
    name: &str,
    change: impl FnOnce(Option<&[u8]>) -> Result<Option<(usize, Vec<u8>)>, E>,
) -> Result<(), E> {
    let Some(held) = hold(folder, name, false).await? else { return change(None).map(drop) };
    let before = content(&held).await?;
    if let Some((at, bytes)) = change(Some(&before))? {
        put(&held, at, &bytes).await?;
        let after = content(&held).await?;
        if after.len() != before.len() || after.get(at..at + bytes.len()) != Some(&bytes) {
            return Err(Fault::Other.into());
        }
    }
    Ok(())
}

/// Writes over what is in a file, as far as this device writes in place at all, and empties it.
pub(crate) async fn spend(folder: &Folder, name: &str) -> Result<(), Fault> {
    let Some(held) = hold(folder, name, false).await? else { return Ok(()) };
    let before = content(&held).await?;
    // Some devices write elsewhere, and need room for that: it is emptied all the same.
    let over = put(&held, 0, &vec![0; before.len()]).await;
    emptied(&held).await.and(over)
}

async fn emptied(held: &Held) -> Result<(), Fault> {
    settled(held.0.truncate(0.0)?).await?;
    settled(held.0.flush()?).await.map(drop)
}

/// Whether the disk has room to change the browser's list of these files, tried by filling for a moment the last one that can be
/// had. What is in that one is lost. A change of the list that breaks off for want of room spoils it: browsers then say that a file
/// was made, and have lost it at the next start, and so with each file that is made after it.
pub(crate) async fn has_room(folder: &Folder, names: &[&str]) -> bool {
    let mut there = false;
    for name in names.iter().rev() {
        match hold(folder, name, false).await {
            Ok(None) => {}
            Ok(Some(held)) => {
                let grown = put(&held, 0, &vec![0; ROOM]).await;
                return emptied(&held).await.and(grown).is_ok();
            }
            Err(_) => there = true,
        }
    }
    !there
}

/// Takes a file away.
pub(crate) async fn remove(folder: &Folder, name: &str) -> Result<(), Fault> {
    match wait(folder.remove(name)?).await {
        // One that isn't there can't be taken away, and needn't.
        Ok(_) | Err(Fault::Missing) => Ok(()),
        Err(fault) => Err(fault),
    }
}
