//! What is kept on this device, and nothing else is: a key slot, two sealed copies and the count of wrong passphrases in the
//! private file system (`k`, `a`, `b`, `t`), and two more copies in a database (`n`). Which copy goes where, and when it counts, is decided in
//! `domain/keeping/slots.rs`; here it is done.
//!
//! The key slot is nowhere but in its file, which is taken away whole. A database keeps what it deleted.

mod browser;
mod database;
mod files;

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

pub(crate) use self::browser::scope;
use self::browser::{Fault, Folder, options, wait};
use self::database::Database;
use super::draft;
use super::envelope::Identity;
use super::keyslot::{self, Facts};
use super::secret::Secret;
use super::tries;
use crate::domain::keeping::slots::{self, Found, Keeper, Outcome, Pair, Slot, Step, Verdict};
use crate::domain::keeping::tries::Tries;
use crate::talk::{Kept, Refusal};

/// The key slot's file.
const KEY: &str = "k";
/// The file with the count of wrong passphrases.
const TRIES: &str = "t";
/// All files there are, in the order in which they go: the key before all.
const ALL: [&str; 4] = [KEY, TRIES, Slot::A.name(), Slot::B.name()];
/// How much room there must be to change the browser's list of private files, in bytes.
const ROOM: usize = 1 << 20;
/// The name of the one writer's lock.
const WRITER: &str = "n";

impl From<Fault> for Refusal {
    fn from(_: Fault) -> Self {
        Self::NotKept
    }
}

/// What this vault does with the device.
#[derive(Default)]
pub(crate) struct Store {
    /// Whether this is the one that writes.
    held: Rc<Cell<bool>>,
    session: Option<Session>,
}

/// From the first save on.
struct Session {
    folder: Folder,
    /// The key slot as it was found, to see that it is still the same.
    key: Vec<u8>,
    keeper: Keeper,
    database: Option<Database>,
}

/// A draft that was opened.
pub(crate) struct Opened {
    /// The draft.
    pub(crate) draft: draft::Draft,
    /// The number after which the next save's comes.
    pub(crate) sequence: u64,
    /// Whether a later save was answered for and is not to be had.
    pub(crate) older: bool,
    /// The draft's key.
    pub(crate) identity: Identity,
}

/// What became of a passphrase.
pub(crate) enum Tried {
    /// It opened the draft.
    Right(Opened),
    /// It was wrong; so many were by now.
    Wrong(Tries),
}

/// What a look at the key slot told.
enum Looked {
    Nothing,
    /// It has been written over to be taken away, which then broke off.
    Spent,
    Damaged,
    Expired,
    There(Box<keyslot::Slot>),
}

impl Store {
    /// Becomes the one that writes, until this worker ends; false when there is another.
    pub(crate) async fn hold(&mut self) -> bool {
        if !self.held.get() {
            // Where there are no locks, no one can know to be the only one.
            let _ = self.lock().await;
        }
        self.held.get()
    }

    async fn lock(&self) -> Result<(), Fault> {
        let locks = scope().navigator().locks().ok_or(Fault::Other)?;
        let mut tell = None;
        let told = Promise::new(&mut |resolve, _| tell = Some(resolve));
        let held = Rc::clone(&self.held);
        let granted = Closure::once_into_js(move |lock: JsValue| {
            held.set(!lock.is_null());
            let _ = tell.map(|it: Function| it.call0(&JsValue::NULL));
            // The lock is held for as long as this promise is open: for ever.
            if lock.is_null() { JsValue::UNDEFINED } else { Promise::new(&mut |_, _| {}).into() }
        });
        let how = options(&[("mode", "exclusive".into()), ("ifAvailable", true.into())]);
        let request = locks.request(WRITER, &how, granted.unchecked_ref())?;
        wait(Promise::race(&Array::of2(&told, &request))).await.map(drop)
    }

    /// What is kept, as far as it can be known without the passphrase. What has expired is taken away.
    pub(crate) async fn look(&mut self, now: u64) -> Kept {
        let mut kept = Kept { database: database::is_here(), ..Kept::default() };
        let Ok(folder) = files::folder().await else { return kept };
        kept.files = true;
        match looked(&folder, now).await {
            // Leftovers of what was taken away; but another page may just be beginning.
            Ok(Looked::Nothing) => {
                if (files::has(&folder, Slot::A.name()).await || files::has(&folder, Slot::B.name()).await) && self.hold().await {
                    let _ = self.shred().await;
                }
            }
            // Another page may be beginning with these very files.
            Ok(Looked::Spent) => {
                if self.hold().await {
                    let _ = self.shred().await;
                }
            }
            Ok(Looked::Expired) => {
                kept.expired = true;
                let _ = self.shred().await;
            }
            // A key to which nothing was ever sealed keeps nothing.
            Ok(Looked::There(slot)) => {
                kept.draft = slot.facts.sequence > 0 || begun(&folder).await;
                kept.tries = tried(&folder).await;
            }
            // It can't be opened now, and that will be said when it is tried.
            Ok(Looked::Damaged) | Err(_) => kept.draft = true,
        }
        kept
    }

    /// Begins to protect: keeps this key slot, in place of all that was kept before.
    pub(crate) async fn protect(&mut self, slot: &keyslot::Slot) -> Result<(), Refusal> {
        let folder = files::folder().await?;
        // Only what is in them, where there are any: they are written anew below.
        self.spend(&folder).await?;
        if !database::has_room().await {
            return Err(Refusal::NotKept);
        }
        let mut kept = Ok(());
        // All four files at once, the key slot last: from then on nothing is put on the browser's list of files or taken off
        // it, which on a full disk could fail (see `files::has_room`).
        let none = tries::write(Tries::default());
        for (name, bytes) in [(Slot::A.name(), &[][..]), (Slot::B.name(), &[][..]), (TRIES, &none[..]), (KEY, &slot.write()[..])] {
            kept = kept.and(files::write(&folder, name, bytes).await);
        }
        if kept.is_err() {
            let _ = self.shred().await;
        }
        Ok(kept?)
    }

    /// Keeps a sealed draft, and says where.
    pub(crate) async fn save(&mut self, sequence: u64, now: u64, sealed: &[u8]) -> Result<Verdict, Refusal> {
        if !self.held.get() {
            return Err(Refusal::Elsewhere);
        }
        if self.session.is_none() {
            self.session = Some(Session::begin().await?);
        }
        let session = self.session.as_mut().ok_or(Refusal::NotKept)?;
        // An earlier number would hide behind what is there.
        if sequence <= session.keeper.sequence() {
            return Err(Refusal::Message);
        }
        let verdict = session.save(sequence, &slots::framed(sequence, sealed)).await;
        if !verdict.kept() {
            return Err(Refusal::NotKept);
        }
        session.answered_for(sequence, now).await?;
        Ok(verdict)
    }

    /// Opens what is kept, with the passphrase as it was typed. Where it is the last of so many wrong ones, erases what is kept
    /// before anyone is told that it was wrong.
    pub(crate) async fn open(&mut self, typed: &str, now: u64, erase_after: Option<u16>) -> Result<Tried, Refusal> {
        let folder = files::folder().await.map_err(|_| Refusal::Nothing)?;
        let slot = match looked(&folder, now).await? {
            Looked::There(slot) => slot,
            Looked::Damaged => return Err(Refusal::Damaged),
            Looked::Nothing => return Err(Refusal::Nothing),
            Looked::Spent => {
                let _ = self.shred().await;
                return Err(Refusal::Nothing);
            }
            Looked::Expired => {
                let _ = self.shred().await;
                return Err(Refusal::Expired);
            }
        };
        // Counted before it is tried: whoever ends the page in between has learnt nothing, and has used a try.
        let before = tried(&folder).await;
        let tries = before.one_more();
        note(&folder, tries).await;
        let identity = match Secret::typed(typed).and_then(|it| slot.open(&it)) {
            Ok(it) => {
                note(&folder, Tries::default()).await;
                it
            }
            Err(Refusal::WrongSecret) => {
                if tries.erases(erase_after) {
                    // The page asks for it once more, and tells if it can't be done.
                    let _ = self.shred().await;
                }
                return Ok(Tried::Wrong(tries));
            }
            // Nothing was learnt of the passphrase.
            Err(why) => {
                note(&folder, before).await;
                return Err(why);
            }
        };
        let mut found = Vec::new();
        for it in Slot::BOTH {
            // A copy that can't be read is as good as none; the others may be well.
            found.extend(files::read(&folder, it.name()).await.ok().flatten());
        }
        if let Ok(database) = Database::open().await {
            for it in Slot::BOTH {
                found.extend(database.read(it).await.ok().flatten());
            }
        }
        let copies: Vec<(Found, &[u8])> = found.iter().map(|it| slots::read(it)).filter(|it| it.0 != Found::Empty).collect();
        let sealed: Vec<&[u8]> = copies.iter().map(|it| it.1).collect();
        let known = slot.facts.sequence;
        let newest = match draft::newest(&identity, &sealed, known) {
            // There was a draft.
            Err(Refusal::Nothing) if known > 0 => Err(Refusal::Damaged),
            other => other,
        }?;
        let numbers = copies.iter().map(|it| if let Found::Whole(sequence) = it.0 { sequence } else { 0 });
        let sequence = numbers.chain([known, newest.draft.sequence]).max().unwrap_or(known);
        Ok(Tried::Right(Opened { draft: newest.draft, sequence, older: newest.older, identity }))
    }

    /// Takes the key away, and then everything else. Files that there is no room to take off the browser's list stay on it,
    /// empty; the next look that finds room takes them off.
    pub(crate) async fn shred(&mut self) -> Result<(), Refusal> {
        // Where there are no such files, there is no key.
        let Ok(folder) = files::folder().await else { return Ok(()) };
        let spent = self.spend(&folder).await;
        let mut removed = Ok(());
        // A key that could not be written over must go in whatever way there is.
        if spent.is_err() || files::has_room(&folder, &ALL).await {
            for name in ALL {
                let done = files::remove(&folder, name).await;
                if name == KEY {
                    removed = done;
                }
            }
        }
        let _ = database::remove().await;
        Ok(spent.or(removed)?)
    }

    /// Writes over what is in the files and empties them, the key before all: that needs no room on the disk, and makes some for
    /// what follows. Only that the key is gone counts; what else can't be taken away can no longer be opened.
    async fn spend(&mut self, folder: &Folder) -> Result<(), Fault> {
        self.session = None;
        let mut spent = Ok(());
        for name in ALL {
            let done = files::spend(folder, name).await;
            if name == KEY {
                spent = done;
            }
        }
        spent
    }
}

/// How many passphrases were wrong. Drafts of older versions have no such file; one that is missing, damaged or can't be read
/// counts as none.
async fn tried(folder: &Folder) -> Tries {
    files::read(folder, TRIES).await.ok().flatten().map_or_else(Tries::default, |it| tries::read(&it))
}

/// Keeps the count, flushed, in the file that was made with the draft: on a full disk none must be made. A device that takes no
/// such note, being full, must still let open what is kept; the page counts as well, until it is loaded again. A count that
/// can't be set back is emptied, or it would grow with each good passphrase.
async fn note(folder: &Folder, tries: Tries) {
    if !files::has(folder, TRIES).await {
        return;
    }
    if files::write(folder, TRIES, &tries::write(tries)).await.is_err() && tries == Tries::default() {
        let _ = files::spend(folder, TRIES).await;
    }
}

/// Whether anything was ever written to a slot.
async fn begun(folder: &Folder) -> bool {
    for it in Slot::BOTH {
        if files::read(folder, it.name()).await.ok().flatten().is_some_and(|it| !it.is_empty()) {
            return true;
        }
    }
    false
}

/// Looks at the key slot, and notes in it that it was looked at. A device that takes no such note any more, being full, must
/// still let open what could be read.
async fn looked(folder: &Folder, now: u64) -> Result<Looked, Fault> {
    let mut looked = None;
    let noted = files::change(folder, KEY, |bytes| {
        let Some(bytes) = bytes else { return Ok::<_, Fault>(None) };
        if bytes.iter().all(|it| *it == 0) {
            looked = Some(Looked::Spent);
            return Ok(None);
        }
        let Ok(mut slot) = keyslot::Slot::read(bytes) else {
            looked = Some(Looked::Damaged);
            return Ok(None);
        };
        let before = slot.facts;
        slot.facts = before.looked(now);
        let facts = (slot.facts != before).then(|| (keyslot::FACTS.start, slot.facts.write().to_vec()));
        looked = Some(if slot.expired(now) { Looked::Expired } else { Looked::There(Box::new(slot)) });
        Ok(facts)
    })
    .await;
    match looked {
        Some(it) => Ok(it),
        None => noted.map(|()| Looked::Nothing),
    }
}

impl Session {
    async fn begin() -> Result<Self, Refusal> {
        let folder = files::folder().await?;
        let key = files::read(&folder, KEY).await?.ok_or(Refusal::NotKept)?;
        keyslot::Slot::read(&key).map_err(|_| Refusal::NotKept)?;
        let mut pair = Pair::default();
        for it in Slot::BOTH {
            // What can't be read is no copy to be spared.
            let found = files::read(&folder, it.name()).await.map_or(Found::Broken, |it| slots::read(&it.unwrap_or_default()).0);
            pair.set(it, found);
        }
        let mut database = Database::open().await.ok();
        let known = match &database {
            Some(it) => read(it).await.ok(),
            None => None,
        };
        if known.is_none() {
            database = None;
        }
        Ok(Self { folder, key, keeper: Keeper::new(pair, known), database })
    }

    /// Writes a save wherever it is to go.
    async fn save(&mut self, sequence: u64, bytes: &[u8]) -> Verdict {
        let mut step = self.keeper.begin();
        loop {
            let done = match step {
                Step::Done(verdict) => return verdict,
                Step::Files(slot) => files::write(&self.folder, slot.name(), bytes).await,
                Step::Renew(slot) => self.renewed(slot, bytes).await,
                Step::Database(slot) => self.written(slot, bytes).await,
            };
            let outcome = match done {
                Ok(()) => Outcome::Kept,
                Err(Fault::Silent) => Outcome::Silent,
                Err(Fault::Missing | Fault::Full | Fault::Other) => Outcome::Failed,
            };
            step = self.keeper.went(sequence, step, outcome);
        }
    }

    async fn written(&mut self, slot: Slot, bytes: &[u8]) -> Result<(), Fault> {
        if self.database.is_none() {
            self.database = Some(Database::open().await?);
        }
        let written = match &self.database {
            Some(it) => it.write(slot, bytes).await,
            None => Err(Fault::Other),
        };
        if written.is_err() {
            self.database = None;
        }
        written
    }

    /// Again, if it is refused: after a full disk the browser gives its broken one up only once it has met the fault again, and on a
    /// busy device only after a moment. One that was silent is not waited for a second time.
    async fn renewed(&mut self, slot: Slot, bytes: &[u8]) -> Result<(), Fault> {
        for rest in [0, 100, 400, 1_500] {
            match self.made_anew(slot, bytes).await {
                Err(Fault::Missing | Fault::Full | Fault::Other) => browser::rest(rest).await,
                done => return done,
            }
        }
        self.made_anew(slot, bytes).await
    }

    async fn made_anew(&mut self, slot: Slot, bytes: &[u8]) -> Result<(), Fault> {
        self.database = None;
        database::remove().await?;
        self.written(slot, bytes).await
    }

    /// Notes in the key slot that this save is being answered for, and with that, that the key is still there: without it no
    /// copy can be opened, and nothing is kept.
    async fn answered_for(&self, sequence: u64, now: u64) -> Result<(), Refusal> {
        let same = |bytes: &[u8]| {
            let rest = |it: &[u8]| it.iter().enumerate().filter(|(place, _)| !keyslot::FACTS.contains(place)).map(|(_, it)| *it).collect::<Vec<_>>();
            rest(bytes) == rest(&self.key)
        };
        files::change(&self.folder, KEY, |bytes| {
            let bytes = bytes.filter(|it| same(it)).ok_or(Refusal::NotKept)?;
            let facts: Facts = keyslot::Slot::read(bytes).map_err(|_| Refusal::NotKept)?.facts;
            Ok(Some((keyslot::FACTS.start, facts.saved(sequence, now).write().to_vec())))
        })
        .await
    }
}

async fn read(database: &Database) -> Result<Pair, Fault> {
    let mut pair = Pair::default();
    for it in Slot::BOTH {
        pair.set(it, slots::read(&database.read(it).await?.unwrap_or_default()).0);
    }
    Ok(pair)
}
