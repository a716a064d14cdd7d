//! Where each save of a draft goes, and when it may be called kept. There are two back-ends (the private file system and the
//! database) with two slots each. Decisions only: what reads and writes is in the vault.
//!
//! - A save never goes over the newest good copy of its back-end, so one that breaks off costs nothing.
//! - The files come first. Then the database: one that was not made anew in this session, or has ever shown a fault since, is
//!   first deleted and made anew, and that only once the files have taken this save. (After a full disk, browsers' databases
//!   say “written”, read it back, and lose it at the next start, again and again until they are deleted.)
//! - A save is called kept when the files have given the same bytes back. The database is a second copy to open from, never a
//!   reason to call a save kept: after a full disk even one that was made anew has lied (seen twice in some two hundred such disks).
//!
//! ```text
//! files took it   database            what happens to the database        called kept
//! yes             trusted             written                             yes, in both when it took it
//! yes             not trusted         made anew, written                  yes, in both when it took it
//! no              either              written, without counting on it     no
//! ```
//!
//! A database that could not even be read is left alone until the files have taken a save: it may hold the newest copy.

/// Most silences in a row of a database that is to be made anew before that is left for a while: each takes seconds.
const TRIES: u8 = 3;
/// Then it is tried again with each save of so many.
const PAUSE: u64 = 4;

/// One of the two places of a back-end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The first.
    A,
    /// The second.
    B,
}

impl Slot {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::A, Self::B];

    /// Its name in storage.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

/// What a slot holds, as far as it can be known without the key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    #[default]
    Empty,
    /// A whole copy of this save.
    Whole(u64),
    /// Something that was cut or changed.
    Broken,
}

/// Bytes before each sealed copy: the number of the save and a check. They only say where the next save may go; which save it
/// is that was opened, and whether it is authentic, stands inside.
const LABEL: usize = 16;

/// The sealed copy of a save, as it stands in a slot.
#[must_use]
pub fn framed(sequence: u64, sealed: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(LABEL + sealed.len());
    bytes.extend_from_slice(&sequence.to_le_bytes());
    bytes.extend_from_slice(&check(sequence, sealed).to_le_bytes());
    bytes.extend_from_slice(sealed);
    bytes
}

/// What these bytes of a slot are, and the sealed copy in them.
#[must_use]
pub fn read(bytes: &[u8]) -> (Found, &[u8]) {
    if bytes.is_empty() {
        return (Found::Empty, &[]);
    }
    let Some((sequence, rest)) = bytes.split_first_chunk() else { return (Found::Broken, &[]) };
    let Some((sum, sealed)) = rest.split_first_chunk() else { return (Found::Broken, &[]) };
    let sequence = u64::from_le_bytes(*sequence);
    let whole = u64::from_le_bytes(*sum) == check(sequence, sealed);
    (if whole { Found::Whole(sequence) } else { Found::Broken }, sealed)
}

/// A check against cut and changed bytes (FNV-1a, 64 bits). Against forgery the seal itself helps, not this.
fn check(sequence: u64, sealed: &[u8]) -> u64 {
    let numbers = [sequence.to_le_bytes(), (sealed.len() as u64).to_le_bytes()];
    let all = numbers.iter().flatten().chain(sealed);
    all.fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The two slots of a back-end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// The first.
    pub a: Found,
    /// The second.
    pub b: Found,
}

impl Pair {
    /// The newest whole copy.
    #[must_use]
    pub fn newest(&self) -> Option<(Slot, u64)> {
        match (self.a, self.b) {
            (Found::Whole(a), Found::Whole(b)) if b > a => Some((Slot::B, b)),
            (Found::Whole(a), _) => Some((Slot::A, a)),
            (_, Found::Whole(b)) => Some((Slot::B, b)),
            (Found::Empty | Found::Broken, Found::Empty | Found::Broken) => None,
        }
    }

    /// Where the next save goes: not over the newest whole copy.
    #[must_use]
    pub fn next(&self) -> Slot {
        match self.newest() {
            Some((Slot::A, _)) => Slot::B,
            Some((Slot::B, _)) | None => Slot::A,
        }
    }

    /// Notes what is in a slot.
    pub fn set(&mut self, slot: Slot, found: Found) {
        match slot {
            Slot::A => self.a = found,
            Slot::B => self.b = found,
        }
    }
}

/// What is to be done next for a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Write it to this slot of the files, and read it back.
    Files(Slot),
    /// Delete the database, make it anew, write to this slot, and read it back.
    Renew(Slot),
    /// Write it to this slot of the database, and read it back.
    Database(Slot),
    /// There is nothing left to do.
    Done(Verdict),
}

/// What may be said of a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether the database has it and is trusted.
    pub database: bool,
    /// Whether the private file system has it.
    pub files: bool,
}

impl Verdict {
    /// Whether it may be called kept: only on the word of the files.
    #[must_use]
    pub fn kept(self) -> bool {
        self.files
    }
}

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The same bytes came back.
    Kept,
    /// Any fault, also one without a reason, and other bytes.
    Failed,
    /// It took too long to wait for.
    Silent,
}

/// What one session of saving knows of its two back-ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keeper {
    files: Pair,
    /// `None` when it could not be read.
    database: Option<Pair>,
    /// Whether the database was made anew in this session and has shown no fault since.
    trusted: bool,
    silent: u8,
}

impl Keeper {
    /// Begins with what was found in the back-ends; `None` for a database that can't be read.
    #[must_use]
    pub fn new(files: Pair, database: Option<Pair>) -> Self {
        Self { files, database, trusted: false, silent: 0 }
    }

    /// The highest save that the files are known to hold. The next must be higher.
    #[must_use]
    pub fn sequence(&self) -> u64 {
        self.files.newest().map_or(0, |(_, sequence)| sequence)
    }

    /// Begins a save.
    #[must_use]
    pub fn begin(&self) -> Step {
        Step::Files(self.files.next())
    }

    /// Goes on with a save after a step has ended.
    #[must_use]
    pub fn went(&mut self, sequence: u64, step: Step, outcome: Outcome) -> Step {
        let found = match outcome {
            Outcome::Kept => Found::Whole(sequence),
            Outcome::Failed | Outcome::Silent => Found::Broken,
        };
        match step {
            Step::Files(slot) => {
                self.files.set(slot, found);
                let renew = outcome == Outcome::Kept && (self.silent < TRIES || sequence.is_multiple_of(PAUSE));
                match &self.database {
                    Some(pair) if self.trusted || outcome != Outcome::Kept => Step::Database(pair.next()),
                    _ if renew => Step::Renew(Slot::A),
                    _ => Step::Done(self.verdict(sequence)),
                }
            }
            Step::Renew(slot) => {
                let mut made = Pair::default();
                made.set(slot, found);
                self.database = Some(made);
                self.trusted = outcome == Outcome::Kept;
                self.silent = if outcome == Outcome::Silent { self.silent.saturating_add(1) } else { 0 };
                Step::Done(self.verdict(sequence))
            }
            Step::Database(slot) => {
                if let Some(pair) = &mut self.database {
                    pair.set(slot, found);
                }
                self.trusted &= outcome == Outcome::Kept;
                Step::Done(self.verdict(sequence))
            }
            Step::Done(_) => step,
        }
    }

    fn verdict(&self, sequence: u64) -> Verdict {
        let has = |pair: &Pair| [pair.a, pair.b].contains(&Found::Whole(sequence));
        Verdict { database: self.trusted && self.database.as_ref().is_some_and(has), files: has(&self.files) }
    }
}
