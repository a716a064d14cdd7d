//! Two back-ends, two slots each: no save that was called kept is lost. Tried with a model of what browsers' storage does:
//! errors that leave nothing, half or all of what was written, a database that lies after its first error until it is made
//! anew, back-ends that lie from the start, crashes in the middle of a step, and a second page that wants to write too.

use first_contact::domain::keeping::slots::{Found, Keeper, Outcome, Pair, Slot, Step, Verdict, framed, read};
use proptest::prelude::*;

/// How a back-end behaves.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Nature {
    /// It keeps what it acknowledges, and says when it can't.
    Honest,
    /// Honest until its first error. From then on it acknowledges and reads back what is gone after a restart, until it is
    /// deleted and made anew. (Measured: databases after a full disk.)
    PoisonedByErrors,
    /// It never keeps anything beyond a restart.
    Liar,
}

/// What happens at a step.
#[derive(Clone, Copy, Debug)]
enum Luck {
    Good,
    /// An error, and of what was written this many hundredths are there.
    Error(usize),
    /// No error, but other bytes come back.
    Garbled,
    /// The browser is killed when this many hundredths are written.
    Crash(usize),
}

struct BackEnd {
    nature: Nature,
    poisoned: bool,
    /// What reading gives until the browser ends, and what is there after.
    seen: [Vec<u8>; 2],
    lasting: [Vec<u8>; 2],
}

fn place(slot: Slot) -> usize {
    Slot::BOTH.iter().position(|it| *it == slot).unwrap()
}

impl BackEnd {
    fn new(nature: Nature) -> Self {
        Self { nature, poisoned: false, seen: Default::default(), lasting: Default::default() }
    }

    fn put(&mut self, slot: Slot, bytes: &[u8]) {
        self.seen[place(slot)] = bytes.to_vec();
        if self.nature != Nature::Liar && !self.poisoned {
            self.lasting[place(slot)] = bytes.to_vec();
        }
    }

    /// Writes and reads back. `None` is a crash.
    fn write(&mut self, slot: Slot, bytes: &[u8], luck: Luck) -> Option<Outcome> {
        let part = |hundredths: usize| {
            // What was there before stays beyond what has been written.
            let mut left = self.seen[place(slot)].clone();
            let cut = bytes.len() * hundredths.min(100) / 100;
            if hundredths > 0 {
                left.resize(left.len().max(cut), 0);
                left[..cut].copy_from_slice(&bytes[..cut]);
            }
            left
        };
        match luck {
            Luck::Good => self.put(slot, bytes),
            Luck::Error(hundredths) => {
                self.put(slot, &part(hundredths));
                self.poisoned |= self.nature == Nature::PoisonedByErrors;
                return Some(Outcome::Failed);
            }
            Luck::Garbled => {
                let mut other = bytes.to_vec();
                other[30] ^= 1;
                self.put(slot, &other);
            }
            Luck::Crash(hundredths) => {
                self.put(slot, &part(hundredths));
                return None;
            }
        }
        Some(if self.seen[place(slot)] == bytes { Outcome::Kept } else { Outcome::Failed })
    }

    fn renew(&mut self) {
        *self = Self::new(self.nature);
    }

    fn restart(&mut self) {
        self.seen = self.lasting.clone();
    }

    fn pair(&self) -> Pair {
        Pair { a: read(&self.seen[0]).0, b: read(&self.seen[1]).0 }
    }
}

/// The content of a save, so that a torn one can't pass for it.
fn content(sequence: u64) -> Vec<u8> {
    sequence.to_string().repeat(20).into_bytes()
}

struct Device {
    files: BackEnd,
    database: BackEnd,
    /// The pages that are open; one of them holds the lock.
    pages: [Option<Keeper>; 2],
    holder: Option<usize>,
    /// The highest save that was called kept, on the word of a back-end that does not lie from the start.
    kept: u64,
    /// The highest save of which the page said so.
    called: u64,
    opened: u64,
    sequence: u64,
    /// Whether a crash fell into the moment in which the database was being made anew.
    crashed_in_renewal: bool,
}

impl Device {
    fn new(files: Nature, database: Nature) -> Self {
        Self {
            files: BackEnd::new(files),
            database: BackEnd::new(database),
            pages: [None, None],
            holder: None,
            kept: 0,
            called: 0,
            opened: 0,
            sequence: 0,
            crashed_in_renewal: false,
        }
    }

    /// The newest copy that opens: whole, and with the very content of its save.
    fn newest(&self) -> u64 {
        let all = self.files.seen.iter().chain(&self.database.seen);
        let whole = all.filter_map(|bytes| match read(bytes) {
            (Found::Whole(sequence), sealed) => {
                assert_eq!(sealed, content(sequence), "a torn copy passed for a whole one");
                Some(sequence)
            }
            _ => None,
        });
        whole.max().unwrap_or(0)
    }

    fn crash(&mut self) {
        self.files.restart();
        self.database.restart();
        self.pages = [None, None];
        self.holder = None;
    }

    /// A page opens what is kept and goes on from there, if no other page writes.
    fn open(&mut self, page: usize) {
        if self.holder.is_some_and(|it| it != page) {
            return;
        }
        self.holder = Some(page);
        self.opened = self.newest();
        self.sequence = self.opened;
        self.pages[page] = Some(Keeper::new(self.files.pair(), Some(self.database.pair())));
    }

    fn save(&mut self, page: usize, luck: [Luck; 2]) -> Option<Verdict> {
        if self.holder != Some(page) {
            return None;
        }
        let mut keeper = self.pages[page].take()?;
        self.sequence = self.sequence.max(keeper.sequence()) + 1;
        let bytes = framed(self.sequence, &content(self.sequence));
        let mut step = keeper.begin();
        let verdict = loop {
            let outcome = match step {
                Step::Done(verdict) => break verdict,
                Step::Files(slot) => self.files.write(slot, &bytes, luck[0]),
                Step::Renew(slot) => {
                    self.database.renew();
                    self.database.write(slot, &bytes, luck[1])
                }
                Step::Database(slot) => self.database.write(slot, &bytes, luck[1]),
            };
            let Some(outcome) = outcome else {
                self.crashed_in_renewal |= matches!(step, Step::Renew(_));
                self.crash();
                return None;
            };
            step = keeper.went(self.sequence, step, outcome);
        };
        let word_of = |said: bool, it: &BackEnd| said && it.nature != Nature::Liar;
        if word_of(verdict.files, &self.files) || word_of(verdict.database, &self.database) {
            self.kept = self.sequence;
        }
        if verdict.kept() {
            self.called = self.sequence;
        }
        self.pages[page] = Some(keeper);
        Some(verdict)
    }
}

#[derive(Clone, Debug)]
enum Act {
    Save(usize, Luck, Luck),
    Open(usize),
    Close(usize),
    Kill,
}

fn luck() -> impl Strategy<Value = Luck> {
    prop_oneof![
        6 => Just(Luck::Good),
        2 => (0_usize..=100).prop_map(Luck::Error),
        1 => Just(Luck::Garbled),
        1 => (0_usize..=100).prop_map(Luck::Crash),
    ]
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        8 => (0_usize..2, luck(), luck()).prop_map(|(page, files, database)| Act::Save(page, files, database)),
        3 => (0_usize..2).prop_map(Act::Open),
        1 => (0_usize..2).prop_map(Act::Close),
        1 => Just(Act::Kill),
    ];
    prop::collection::vec(act, 1..60)
}

fn run(device: &mut Device, acts: Vec<Act>, mut after: impl FnMut(&mut Device)) {
    device.open(0);
    for act in acts {
        match act {
            Act::Save(page, files, database) => {
                device.save(page, [files, database]);
            }
            Act::Open(page) => device.open(page),
            Act::Close(page) => {
                device.pages[page] = None;
                if device.holder == Some(page) {
                    device.holder = None;
                }
            }
            Act::Kill => device.crash(),
        }
        after(device);
    }
    device.crash();
    device.open(0);
    after(device);
}

proptest! {
    #[test]
    fn no_save_that_was_called_kept_is_lost_where_the_database_lies_after_errors(acts in acts()) {
        let mut device = Device::new(Nature::Honest, Nature::PoisonedByErrors);
        run(&mut device, acts, |device| assert!(device.newest() >= device.kept, "lost {}, found {}", device.kept, device.newest()));
    }

    #[test]
    fn no_save_that_was_called_kept_is_lost_where_the_database_lies_from_the_start(acts in acts()) {
        let mut device = Device::new(Nature::Honest, Nature::Liar);
        run(&mut device, acts, |device| assert!(device.newest() >= device.called.max(device.kept)));
    }

    #[test]
    fn lying_files_lose_what_the_database_kept_only_by_a_crash_while_it_is_made_anew(acts in acts()) {
        let mut device = Device::new(Nature::Liar, Nature::Honest);
        // An error makes the database anew, and an error in that is as good as a crash: here it only crashes.
        let only_crashes = |it| if let Luck::Error(_) | Luck::Garbled = it { Luck::Good } else { it };
        let acts = acts.into_iter().map(|it| match it {
            Act::Save(page, files, database) => Act::Save(page, files, only_crashes(database)),
            other @ (Act::Open(_) | Act::Close(_) | Act::Kill) => other,
        });
        run(&mut device, acts.collect(), |device| assert!(device.crashed_in_renewal || device.newest() >= device.kept));
    }

    #[test]
    fn a_copy_with_any_change_is_broken(sequence in 1_u64..1000, sealed in prop::collection::vec(any::<u8>(), 1..200), place in any::<prop::sample::Index>(), with in 1_u8..) {
        let bytes = framed(sequence, &sealed);
        assert_eq!(read(&bytes), (Found::Whole(sequence), &*sealed));
        let mut changed = bytes.clone();
        changed[place.index(bytes.len())] ^= with;
        assert_eq!(read(&changed).0, Found::Broken);
        assert!(!matches!(read(&bytes[..place.index(bytes.len())]).0, Found::Whole(_)));
    }

    #[test]
    fn any_bytes_can_be_read_as_a_slot(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        assert!(!matches!(read(&bytes).0, Found::Whole(_)));
    }
}

/// One save by a page whose two steps end like this.
#[track_caller]
fn saved(keeper: &mut Keeper, sequence: u64, files: Outcome, database: Outcome) -> (Vec<Step>, Verdict) {
    let mut steps = Vec::new();
    let mut step = keeper.begin();
    loop {
        if let Step::Done(verdict) = step {
            return (steps, verdict);
        }
        steps.push(step);
        step = keeper.went(sequence, step, if matches!(step, Step::Files(_)) { files } else { database });
    }
}

const BOTH: Verdict = Verdict { database: true, files: true };
const FILES: Verdict = Verdict { database: false, files: true };
const DATABASE: Verdict = Verdict { database: true, files: false };
const NEITHER: Verdict = Verdict { database: false, files: false };

#[test]
fn saves_take_turns_between_the_slots() {
    use Outcome::Kept;
    let mut keeper = Keeper::new(Pair::default(), Some(Pair::default()));
    assert_eq!(saved(&mut keeper, 1, Kept, Kept), (vec![Step::Files(Slot::A), Step::Renew(Slot::A)], BOTH));
    assert_eq!(saved(&mut keeper, 2, Kept, Kept), (vec![Step::Files(Slot::B), Step::Database(Slot::B)], BOTH));
    assert_eq!(saved(&mut keeper, 3, Kept, Kept), (vec![Step::Files(Slot::A), Step::Database(Slot::A)], BOTH));
}

#[test]
fn after_a_fault_the_database_is_made_anew_but_only_once_the_files_have_the_save() {
    use Outcome::{Failed, Kept};
    let mut keeper = Keeper::new(Pair::default(), Some(Pair::default()));
    saved(&mut keeper, 1, Kept, Kept);
    assert_eq!(saved(&mut keeper, 2, Kept, Failed), (vec![Step::Files(Slot::B), Step::Database(Slot::B)], FILES));
    assert_eq!(saved(&mut keeper, 3, Failed, Kept), (vec![Step::Files(Slot::A), Step::Database(Slot::B)], NEITHER));
    assert_eq!(saved(&mut keeper, 4, Kept, Kept), (vec![Step::Files(Slot::A), Step::Renew(Slot::A)], BOTH));
}

#[test]
fn a_database_alone_is_written_all_the_same_but_nothing_is_called_kept_for_it() {
    use Outcome::{Failed, Kept};
    let mut keeper = Keeper::new(Pair::default(), Some(Pair::default()));
    assert_eq!(saved(&mut keeper, 1, Failed, Kept).1, NEITHER);
    assert_eq!(saved(&mut keeper, 2, Kept, Kept).1, BOTH);
    assert_eq!(saved(&mut keeper, 3, Failed, Kept).1, DATABASE);
    assert_eq!([BOTH, FILES, DATABASE, NEITHER].map(Verdict::kept), [true, true, false, false]);
    assert_eq!(saved(&mut keeper, 4, Failed, Failed).1, NEITHER);
}

#[test]
fn a_database_that_cannot_be_read_is_not_touched_before_the_files_have_the_save() {
    use Outcome::{Failed, Kept};
    let mut keeper = Keeper::new(Pair::default(), None);
    assert_eq!(saved(&mut keeper, 1, Failed, Kept), (vec![Step::Files(Slot::A)], NEITHER));
    assert_eq!(saved(&mut keeper, 2, Kept, Kept), (vec![Step::Files(Slot::A), Step::Renew(Slot::A)], BOTH));
}

#[test]
fn a_database_that_is_silent_is_not_waited_for_with_each_save() {
    use Outcome::{Failed, Kept, Silent};
    let mut keeper = Keeper::new(Pair::default(), None);
    let mut tried = |saves: std::ops::RangeInclusive<u64>, ends| saves.filter(|it| saved(&mut keeper, *it, Kept, ends).0.len() > 1).count();
    assert_eq!(tried(1..=64, Silent), 19, "thrice, and then with each fourth");
    assert_eq!(tried(65..=67, Failed), 0, "it is still left alone");
    assert_eq!(tried(68..=72, Failed), 5, "it answers again: a full disk may have room at any time");
}
