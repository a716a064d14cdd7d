//! Keeping, covering and locking as the model holds them. What the page and the vault do about it is in `desk`; when to do
//! it is decided in `domain::keeping`.

use std::rc::Rc;

use super::languages::Role;
use super::model::{About, Export, HANDED, Model};
use crate::domain::assessment::assess;
use crate::domain::keeping::draft::{self, Draft, Exported};
use crate::domain::keeping::phrase::is_same;
use crate::domain::keeping::tries::Tries;
use crate::domain::pack::Protection;
use crate::domain::screening::{Code, Date};
use crate::talk::{Kept, Refusal, SecretForm};
use crate::view::walk::{self, Place};

/// The field in which a new passphrase is typed again.
pub const AGAIN: &str = "phrase-again";
/// The field in which the passphrase is typed to open what is kept.
pub const UNLOCK: &str = "unlock";

/// Whether the conversation may be seen.
#[derive(Clone)]
pub enum Gate {
    /// It may.
    Open,
    /// It is covered; one tap shows it again. Only where nothing is kept, since nothing could open it then.
    Covered,
    /// It is locked: the model holds a new conversation, and what was noted is sealed.
    Locked(Locked),
}

/// The locked screen.
#[derive(Clone, Default)]
pub struct Locked {
    /// The passphrases that were wrong.
    pub tries: Tries,
    /// Seconds until the next may be tried.
    pub wait: u16,
    /// What the vault does.
    pub work: Work,
    /// Why it did not open.
    pub trouble: Option<Trouble>,
    /// Whether it was asked to erase what is kept.
    pub erase_asked: bool,
    /// What could not be kept before it was locked. It stays in memory until it is, or it would be lost.
    pub unsaved: Option<Rc<Model>>,
    /// Whether keeping that was tried, and failed.
    pub unkept: bool,
}

impl Locked {
    /// Whether another conversation may begin and leave this one as it is: not while the vault works, and not while what could
    /// not be kept waits here.
    pub fn may_leave_alone(&self) -> bool {
        self.work == Work::None && self.unsaved.is_none()
    }

    /// Whether it can go on with what is in memory: what was kept can't be opened with any passphrase.
    #[must_use]
    pub fn can_restore(&self) -> bool {
        self.unsaved.is_some() && self.trouble == Some(Trouble::Vault(Refusal::Damaged))
    }
}

/// What the vault does for a locked screen.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Work {
    /// Nothing.
    #[default]
    None,
    /// It opens.
    Opening,
    /// It erases.
    Erasing,
}

/// Whether what is noted is kept on this device.
#[derive(Clone)]
pub enum Keeping {
    /// In memory only.
    Memory(Since),
    /// A passphrase is being agreed on.
    Asking(Asking),
    /// Sealed, as it changes.
    Protected(Protected),
    /// What was kept is being erased.
    Erasing,
}

impl Default for Keeping {
    fn default() -> Self {
        Self::Memory(Since::Start)
    }
}

/// Since when, or why, nothing is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// From the start, or by the worker's choice.
    Start,
    /// What was kept is erased.
    Erased,
    /// It was too old, and is erased.
    Expired,
    /// Nothing of it was there any more.
    Gone,
    /// Another page keeps its own.
    Elsewhere,
    /// Nothing can be kept here.
    Refused(Trouble),
    /// What was kept could not be erased.
    Unerased,
}

/// On the way to a passphrase.
#[derive(Clone)]
pub struct Asking {
    /// Words or digits.
    pub form: SecretForm,
    /// The passphrase, once it is made.
    pub secret: Option<Rc<str>>,
    /// How far it is.
    pub step: Step,
    /// What went wrong.
    pub trouble: Option<Trouble>,
    /// What was typed to confirm it is something else, or nothing.
    pub differs: Option<Differs>,
}

/// How far a passphrase is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It is being made.
    Making,
    /// It is shown.
    Shown,
    /// It is to be typed again.
    Again,
    /// The key is being sealed with it.
    Sealing,
}

/// What was typed to confirm a passphrase.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Differs {
    /// Nothing.
    Empty,
    /// Something else.
    Other,
}

/// Kept, sealed.
#[derive(Clone)]
pub struct Protected {
    /// The public half of the draft's identity.
    pub recipient: Rc<str>,
    /// The revision that was kept last.
    pub saved: u32,
    /// Why the last save failed.
    pub failed: Option<Refusal>,
    /// Whether what was opened was an older copy, and nobody has seen the notice yet.
    pub older: bool,
}

/// Why something did not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The vault refused.
    Vault(Refusal),
    /// Something is kept already.
    KeptAlready,
}

impl From<Refusal> for Trouble {
    fn from(why: Refusal) -> Self {
        Self::Vault(why)
    }
}

impl Trouble {
    /// Its word in the catalogue, after `vault-`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Vault(why) => why.word(),
            Self::KeptAlready => "kept-already",
        }
    }
}

/// What is wanted of the vault.
#[derive(Clone)]
pub enum Wish {
    /// Look whether anything can be kept, become the one that writes, and make a passphrase.
    Begin(SecretForm),
    /// Make another passphrase.
    Make(SecretForm),
    /// Seal a new key with this passphrase.
    Protect(Rc<str>),
    /// Open what is kept with this passphrase.
    Open(Rc<str>),
    /// Look what is kept.
    Look,
    /// Save now.
    Save,
}

/// What the worker did.
#[derive(Clone)]
pub enum Keep {
    /// Chose to protect.
    Chosen,
    /// Chose to keep nothing.
    Dropped,
    /// Chose words or digits.
    Form(SecretForm),
    /// Wanted another passphrase.
    Another,
    /// Has the passphrase.
    Noted,
    /// Wanted to see it again.
    SeenAgain,
    /// Typed it again.
    Repeated(Rc<str>),
    /// Wanted another save.
    SavedAgain,
    /// Saw that it is an older copy.
    OlderSeen,
    /// Wanted what was kept erased, again.
    ErasedAgain,
    /// Is done with the conversation: what was kept of it can go.
    Finished,
    /// Typed the passphrase to open.
    Unlocked(Rc<str>),
    /// Asked to erase what is kept, without opening it.
    EraseAsked,
    /// Rather not.
    EraseDropped,
    /// Yes, erase it.
    EraseConfirmed,
    /// Begins another conversation beside one that another page keeps.
    Fresh,
    /// Goes on with what is still in memory, since what was kept is damaged.
    Restored,
    /// Wanted to see what is covered.
    Revealed,
}

/// What the vault or the page told.
#[derive(Clone)]
pub enum Told {
    /// A passphrase is made.
    Secret(Rc<str>),
    /// It is protected from now on, with this recipient.
    Protected(Rc<str>),
    /// It did not work.
    Trouble(Trouble),
    /// The passphrase was wrong; so many were by now, as the vault counts.
    Wrong(Tries),
    /// This revision is kept.
    Saved(u32),
    /// A save failed.
    Unsaved(Refusal),
    /// What was kept is erased, or could not be.
    Erased(bool),
    /// What is kept here, as far as it can be known without the passphrase.
    Looked(Kept),
    /// It is open.
    Opened(Rc<Opened>),
    /// A second of waiting passed.
    Waited,
    /// It locks in so many seconds; or no longer.
    Warned(Option<u16>),
    /// It must be covered or locked; with what had the focus, and a new conversation's code and day.
    Locked(Option<Rc<str>>, Code, Date),
    /// What was locked is kept.
    FinalSaved,
    /// The page is being left.
    Left(Code, Date),
    /// What is known of the build and the network changed.
    About(Rc<About>),
}

/// A draft that was opened.
pub struct Opened {
    /// The draft.
    pub draft: Draft,
    /// The recipient to go on saving to.
    pub recipient: Rc<str>,
    /// Whether a later one was there.
    pub older: bool,
}

impl Model {
    /// The same, locked: something is kept on this device from before.
    #[must_use]
    pub fn locked(mut self) -> Self {
        self.gate = Gate::Locked(Locked::default());
        self.wishes(Wish::Look);
        self
    }

    /// Whether anything is on the screens that others should not see or that would be lost.
    pub fn holds_something(&self) -> bool {
        matches!(self.gate, Gate::Open) && (self.place != Place::Start || self.keeps_notes() || self.protected().is_some())
    }

    /// The state of keeping, when it is protected.
    pub fn protected(&self) -> Option<&Protected> {
        match &self.keeping {
            Keeping::Protected(it) => Some(it),
            Keeping::Memory(_) | Keeping::Asking(_) | Keeping::Erasing => None,
        }
    }

    /// Whether closing the page would lose something without a word.
    pub fn would_lose(&self) -> bool {
        // What was to be erased would stay.
        if matches!(self.keeping, Keeping::Erasing) {
            return true;
        }
        if let Gate::Locked(it) = &self.gate {
            return it.unsaved.as_ref().is_some_and(|unsaved| it.unkept || unsaved.would_lose());
        }
        let kept = self.protected().is_some_and(|it| it.saved == self.revision && it.failed.is_none());
        self.keeps_notes() && !kept
    }

    /// Whether a passphrase is being agreed on.
    pub fn is_asking(&self) -> bool {
        matches!(self.keeping, Keeping::Asking(_))
    }

    /// Whether it may be protected here. What a browser keeps for a page from a disk may be shared with other files, lost or
    /// left behind, so the single file keeps nothing.
    pub fn may_protect(&self) -> bool {
        self.deployment.guarding.protection != Protection::Never && !self.about.single
    }

    /// Whether this deployment wants it protected, and it can be.
    pub fn wants_protection(&self) -> bool {
        self.deployment.guarding.protection == Protection::Always
            && self.may_protect()
            && match self.keeping {
                Keeping::Memory(Since::Refused(_) | Since::Elsewhere) | Keeping::Protected(_) | Keeping::Erasing => false,
                Keeping::Memory(_) | Keeping::Asking(_) => true,
            }
    }

    /// The text of a draft of it as it stands.
    pub fn draft(&self, focus: Option<&str>) -> String {
        let mut exports = Vec::with_capacity(self.exports.len());
        for it in &self.exports {
            exports.push(Exported { kind: it.kind, to: it.to });
        }
        let draft = Draft {
            place: self.place.word(self.pack).into(),
            focus: focus.filter(|it| draft::is_focus(it)).map(Into::into),
            exports,
            languages: self.language_tags(),
            held: self.held.clone(),
            screening: self.screening.clone(),
        };
        draft::write(self.pack, &draft)
    }

    /// Reads a draft's text.
    pub fn read_draft(&self, text: &str) -> Option<Draft> {
        draft::read(self.pack, text, &|word| Place::named(self.pack, word).is_some()).ok()
    }

    /// The field with a passphrase that was wrong, and how often one was.
    pub fn wrong_phrase(&self) -> Option<(&'static str, Tries)> {
        match (&self.gate, &self.keeping) {
            (Gate::Locked(it), _) if it.trouble == Some(Trouble::Vault(Refusal::WrongSecret)) => Some((UNLOCK, it.tries)),
            (Gate::Open, Keeping::Asking(it)) if it.differs.is_some() => Some((AGAIN, Tries::default())),
            (Gate::Open | Gate::Covered | Gate::Locked(_), _) => None,
        }
    }

    fn wishes(&mut self, wish: Wish) {
        self.wish = Some(wish);
        self.wishes += 1;
    }

    /// The worker goes to another place: a passphrase that wasn't agreed on is forgotten, and where a conversation has ended,
    /// what was kept of it goes. Coming to the last screen ends none: one tap leads there, and the walk leads back.
    pub(super) fn left(&mut self, to: Place) {
        let asking = matches!(&self.keeping, Keeping::Asking(it) if it.step != Step::Sealing);
        if asking && to != Place::Leaving {
            self.keeping = Keeping::default();
            self.wish = None;
        }
        let ended = to == Place::Declined || to == Place::Finish && !self.keeps_notes();
        if ended && self.protected().is_some() {
            self.keeping = Keeping::Erasing;
        }
    }

    /// Back within the steps to a passphrase.
    pub(super) fn asked_less(&mut self) -> bool {
        let Keeping::Asking(asking) = &mut self.keeping else { return false };
        match asking.step {
            Step::Again => asking.step = Step::Shown,
            Step::Making | Step::Shown => self.keeping = Keeping::default(),
            Step::Sealing => return true,
        }
        self.arrivals += 1;
        true
    }

    pub(super) fn began_again(&mut self, code: Code, today: Date) {
        let erasing = match self.keeping {
            Keeping::Protected(_) | Keeping::Erasing => Keeping::Erasing,
            Keeping::Memory(since @ (Since::Unerased | Since::Refused(_) | Since::Elsewhere)) => Keeping::Memory(since),
            Keeping::Memory(_) | Keeping::Asking(_) => Keeping::default(),
        };
        *self = Self { keeping: erasing, ..self.fresh(code, today) };
    }

    fn asks(&mut self, form: SecretForm, wish: Wish) {
        let asking = Asking { form, secret: None, step: Step::Making, trouble: None, differs: None };
        self.keeping = Keeping::Asking(asking);
        self.wishes(wish);
    }

    pub(super) fn kept(&mut self, keep: Keep) {
        let is_protected = self.protected().is_some();
        match (&mut self.gate, keep) {
            (Gate::Open, keep) => self.kept_open(keep),
            // What is sealed opens with its passphrase and in no other way.
            (Gate::Covered, Keep::Revealed) if !is_protected => {
                self.gate = Gate::Open;
                self.arrivals += 1;
            }
            (Gate::Locked(locked), Keep::Unlocked(secret)) if locked.work == Work::None && locked.wait == 0 => {
                locked.work = Work::Opening;
                locked.trouble = None;
                self.wishes(Wish::Open(secret));
            }
            (Gate::Locked(locked), Keep::EraseAsked) => locked.erase_asked = true,
            (Gate::Locked(locked), Keep::EraseDropped) => locked.erase_asked = false,
            (Gate::Locked(locked), Keep::EraseConfirmed) => {
                locked.work = Work::Erasing;
                locked.unsaved = None;
                self.keeping = Keeping::Erasing;
            }
            (Gate::Locked(locked), Keep::Restored) if locked.work == Work::None && locked.can_restore() => {
                let Some(unsaved) = locked.unsaved.take() else { return };
                // What is in memory is newer, and beside what can't be opened nothing else can be kept.
                self.restores(&unsaved, Keeping::Erasing, Gate::Covered);
            }
            (Gate::Locked(locked), Keep::Fresh) if locked.may_leave_alone() => {
                self.gate = Gate::Open;
                self.keeping = Keeping::Memory(Since::Elsewhere);
                self.arrivals += 1;
            }
            (Gate::Covered | Gate::Locked(_), _) => {}
        }
    }

    fn kept_open(&mut self, keep: Keep) {
        let may_protect = self.may_protect();
        match (&mut self.keeping, keep) {
            (Keeping::Memory(_), Keep::Chosen) if may_protect => {
                self.asks(SecretForm::Words, Wish::Begin(SecretForm::Words));
                self.arrivals += 1;
            }
            (Keeping::Asking(it), Keep::Dropped) => {
                let elsewhere = it.trouble == Some(Trouble::Vault(Refusal::Elsewhere));
                let since = if elsewhere { Since::Elsewhere } else { it.trouble.map_or(Since::Start, Since::Refused) };
                self.keeping = Keeping::Memory(since);
                self.tried = false;
                self.arrivals += 1;
            }
            (Keeping::Asking(it), Keep::Form(form)) if it.form != form => self.asks(form, Wish::Make(form)),
            (Keeping::Asking(it), Keep::Another) => {
                let (form, began) = (it.form, it.secret.is_some());
                self.asks(form, if began { Wish::Make(form) } else { Wish::Begin(form) });
            }
            (Keeping::Asking(it), Keep::Noted) if it.secret.is_some() => {
                it.step = Step::Again;
                it.differs = None;
                self.arrivals += 1;
            }
            (Keeping::Asking(it), Keep::SeenAgain) => {
                it.step = Step::Shown;
                self.arrivals += 1;
            }
            (Keeping::Asking(it), Keep::Repeated(typed)) if it.step == Step::Again => {
                let Some(secret) = it.secret.clone() else { return };
                it.differs = if typed.is_empty() {
                    Some(Differs::Empty)
                } else if is_same(&secret, &typed) {
                    None
                } else {
                    Some(Differs::Other)
                };
                if it.differs.is_none() {
                    it.step = Step::Sealing;
                    it.trouble = None;
                    self.wishes(Wish::Protect(secret));
                }
            }
            (Keeping::Protected(_), Keep::SavedAgain) => self.wishes(Wish::Save),
            (Keeping::Protected(it), Keep::OlderSeen) => it.older = false,
            (Keeping::Memory(Since::Unerased), Keep::ErasedAgain) => self.keeping = Keeping::Erasing,
            (Keeping::Protected(_), Keep::Finished) if self.place == Place::Finish => {
                self.keeping = Keeping::Erasing;
                self.arrivals += 1;
            }
            _ => {}
        }
    }

    pub(super) fn told(&mut self, told: Told) {
        match told {
            Told::Secret(secret) => {
                if let Keeping::Asking(it) = &mut self.keeping
                    && it.step == Step::Making
                {
                    it.secret = Some(secret);
                    it.step = Step::Shown;
                }
            }
            Told::Protected(recipient) => {
                self.wish = None;
                let saved = self.revision;
                self.revision += 1;
                self.keeping = Keeping::Protected(Protected { recipient, saved, failed: None, older: false });
                self.tried = false;
                self.arrivals += 1;
                // It may have ended meanwhile.
                self.left(self.place);
            }
            Told::Trouble(trouble) => self.met(trouble),
            Told::Wrong(tries) => self.was_wrong(tries),
            Told::Saved(revision) => {
                if let Keeping::Protected(it) = &mut self.keeping {
                    it.saved = revision;
                    it.failed = None;
                }
            }
            Told::Unsaved(why) => {
                if let Keeping::Protected(it) = &mut self.keeping {
                    it.failed = Some(why);
                }
                if let Gate::Locked(it) = &mut self.gate {
                    it.unkept = it.unsaved.is_some();
                }
            }
            Told::Erased(done) => self.erased(done),
            Told::Looked(kept) => self.looked(kept),
            Told::Opened(opened) => self.opened(&opened),
            Told::Waited => {
                if let Gate::Locked(it) = &mut self.gate {
                    it.wait = it.wait.saturating_sub(1);
                }
            }
            Told::Warned(seconds) => self.warning = seconds,
            Told::Locked(focus, code, today) => self.locks(focus, code, today),
            Told::FinalSaved => {
                if let Gate::Locked(it) = &mut self.gate {
                    it.unsaved = None;
                    it.unkept = false;
                }
            }
            Told::Left(code, today) => match self.gate {
                Gate::Open | Gate::Covered if self.protected().is_some() => {
                    self.locks(None, code, today);
                    if let Gate::Locked(it) = &mut self.gate {
                        it.unsaved = None;
                    }
                }
                // The erasing goes on.
                Gate::Open | Gate::Covered if matches!(self.keeping, Keeping::Erasing) => {
                    *self = Self { keeping: Keeping::Erasing, ..self.fresh(code, today) };
                }
                Gate::Open | Gate::Covered => *self = self.fresh(code, today),
                Gate::Locked(_) => {}
            },
            Told::About(about) => self.about = about,
        }
    }

    fn met(&mut self, trouble: Trouble) {
        self.wish = None;
        if let Gate::Locked(locked) = &mut self.gate {
            locked.work = Work::None;
            locked.trouble = Some(trouble);
            if trouble == Trouble::Vault(Refusal::Expired) {
                self.ended(Since::Expired);
            } else if trouble == Trouble::Vault(Refusal::Nothing) {
                self.ended(Since::Gone);
            }
        } else if let Keeping::Asking(it) = &mut self.keeping {
            it.trouble = Some(trouble);
            it.step = if it.secret.is_some() { Step::Shown } else { Step::Making };
            self.arrivals += 1;
        }
    }

    /// Where the vault could note nothing, what was counted here goes on.
    fn was_wrong(&mut self, counted: Tries) {
        self.wish = None;
        let Gate::Locked(locked) = &mut self.gate else { return };
        locked.work = Work::None;
        locked.trouble = Some(Trouble::Vault(Refusal::WrongSecret));
        locked.tries = locked.tries.one_more().max(counted);
        locked.wait = locked.tries.wait();
        if locked.tries.erases(self.deployment.guarding.erase_after) {
            locked.work = Work::Erasing;
            locked.unsaved = None;
            self.keeping = Keeping::Erasing;
        }
    }

    /// What was locked is no longer there. What could not be kept of it is still in memory, and is all that is left.
    fn ended(&mut self, since: Since) {
        if let Gate::Locked(it) = &mut self.gate
            && let Some(unsaved) = it.unsaved.take()
        {
            return self.restores(&unsaved, Keeping::Memory(since), Gate::Covered);
        }
        self.gate = Gate::Open;
        self.keeping = Keeping::Memory(since);
        self.arrivals += 1;
    }

    /// What stayed in memory behind the lock is the conversation again.
    fn restores(&mut self, unsaved: &Self, keeping: Keeping, gate: Gate) {
        *self = Self {
            arrivals: self.arrivals + 1,
            wishes: self.wishes,
            wish: None,
            about: Rc::clone(&self.about),
            catalogue: Rc::clone(&self.catalogue),
            keeping,
            gate,
            ..unsaved.clone()
        };
        self.revision += 1;
    }

    fn erased(&mut self, done: bool) {
        if !matches!(self.keeping, Keeping::Erasing) {
            return;
        }
        let since = if done { Since::Erased } else { Since::Unerased };
        if matches!(self.gate, Gate::Locked(_)) {
            self.ended(since);
        } else {
            self.keeping = Keeping::Memory(since);
        }
    }

    fn looked(&mut self, kept: Kept) {
        let Gate::Locked(locked) = &mut self.gate else { return };
        if locked.work != Work::None {
            return;
        }
        // Where the files can't even be looked for, the key may still be there: nothing in memory comes forth for that.
        let gone = !kept.draft && (kept.files || locked.unsaved.is_none());
        if kept.expired {
            self.ended(Since::Expired);
        } else if gone {
            self.ended(Since::Gone);
        } else if kept.tries > locked.tries {
            // From before this page was loaded.
            locked.tries = kept.tries;
            locked.wait = kept.tries.wait();
        }
    }

    fn opened(&mut self, opened: &Opened) {
        let Gate::Locked(locked) = &mut self.gate else { return };
        let keeping = Protected { recipient: Rc::clone(&opened.recipient), saved: 0, failed: None, older: opened.older };
        let arrivals = self.arrivals + 1;
        if let Some(unsaved) = locked.unsaved.take() {
            // What was in memory is newer than what was kept.
            return self.restores(&unsaved, Keeping::Protected(Protected { older: false, ..keeping }), Gate::Open);
        }
        let draft = &opened.draft;
        self.gate = Gate::Open;
        self.wish = None;
        self.screening = draft.screening.clone();
        self.assessment = Rc::new(assess(self.pack, &self.screening));
        self.places = walk::places(self.pack, &self.deployment, &self.screening, &self.assessment).into();
        self.place = walk::nearest(&self.places, Place::named(self.pack, &draft.place).unwrap_or(Place::Start));
        self.exports = draft.exports.iter().map(|it| Export { kind: it.kind, to: it.to }).collect();
        for (role, tag) in [Role::Worker, Role::Person, Role::Summary].into_iter().zip(&draft.languages) {
            self.language_chosen(role, tag.as_deref().unwrap_or_default());
        }
        self.held.clone_from(&draft.held);
        let back = self.held.as_ref().is_some_and(|it| !it.is_with_the_person());
        self.resume = if back { Some(Rc::from(HANDED)) } else { draft.focus.as_deref().map(Rc::from) };
        self.tried = false;
        self.map_open = false;
        self.dialog = None;
        self.revision += 1;
        self.keeping = Keeping::Protected(keeping);
        self.arrivals = arrivals;
    }

    /// Covers what isn't kept, locks what is, also when it was covered before it was protected.
    fn locks(&mut self, focus: Option<Rc<str>>, code: Code, today: Date) {
        let focus = match self.gate {
            Gate::Open => focus,
            Gate::Covered if self.protected().is_some() => self.resume.take(),
            Gate::Covered | Gate::Locked(_) => return,
        };
        self.warning = None;
        if self.protected().is_none() {
            self.gate = Gate::Covered;
            self.resume = focus;
            return;
        }
        let fresh = self.fresh(code, today);
        let mut unsaved = std::mem::replace(self, fresh);
        unsaved.resume = focus;
        // Covered is how it was left, not how it is found again.
        unsaved.gate = Gate::Open;
        let unkept = unsaved.protected().is_some_and(|it| it.failed.is_some());
        self.gate = Gate::Locked(Locked { unsaved: Some(Rc::new(unsaved)), unkept, ..Locked::default() });
    }
}
