//! The screening behind Yew's reducer trait: the one place where the two meet. Nothing is decided here.

use std::rc::Rc;

use yew::Reducible;

use super::files::{Files, Step};
use super::keeping::{Gate, Keep, Keeping, Told, Wish};
use super::languages::{Languages, Role};
use crate::domain::assessment::{Assessment, assess};
use crate::domain::export::ExportKind;
use crate::domain::ordered::Set;
use crate::domain::pack::{Deployment, Pack, PageId, QuestionId, RecipientId};
use crate::domain::rules::{can_be_handed, hand_over};
use crate::domain::screening::held::{Held, HeldEvent};
use crate::domain::screening::{Code, Date, Event, Path, Screening, Stage};
use crate::i18n::Catalogue;
use crate::view::walk::{self, Needed, Place};

/// What happened on the screen.
#[derive(Clone)]
pub enum Action {
    /// Something happened in the conversation.
    Said(Event),
    /// The worker went on.
    Continued,
    /// The worker went back: out of what is open, or else to the place before.
    WentBack,
    /// The worker jumped to a place of the walk.
    Went(Place),
    /// The list of all parts was opened or closed.
    MapToggled,
    /// The worker asked to stop.
    StopAsked,
    /// The open dialog was closed without doing anything.
    DialogClosed,
    /// What the open dialog asks for was confirmed.
    Confirmed(Event),
    /// A language was chosen; the empty tag for the same as the worker's.
    LanguageChosen(Role, Box<str>),
    /// The worker's words beside the person's, or not.
    BothToggled,
    /// Opens the choice of languages.
    LanguagesAsked,
    /// Opens what a word means.
    TermAsked(&'static str),
    /// The words of a language are there, or can't be had.
    WordsCame(Role, Box<str>, Option<Rc<Catalogue>>),
    /// Something left the device, or went to the printer, by the worker's own act.
    Exported(Export),
    /// A new conversation was begun.
    BegunAgain(Code, Date),
    /// The worker wants to open a sealed file.
    OpenAsked,
    /// Something happened to a file, in the try of this number.
    Files(u32, Step),
    /// The worker wants to hand the device to the person.
    HandAsked,
    /// The worker tapped a question to hand over.
    HandPicked(QuestionId),
    /// The worker tapped all questions of a page.
    HandPickedPage(PageId),
    /// The person gets the device.
    Handed,
    /// The person, who has the device, did something.
    Held(HeldEvent),
    /// The worker took the device back.
    TakenBack,
    /// The person agreed that the worker sees what is covered.
    Uncovered,
    /// The person gets the device again, with what is covered.
    HandedAgain,
    /// The person didn't agree: the worker is asked once more before what is covered is erased.
    CoverEraseAsked,
    /// What is covered is erased.
    CoverErased,
    /// A screening that was handed over goes on here, at the place of this word.
    HandedOver(Rc<(Screening, Box<str>)>),
    /// The worker did something about keeping, locking or covering.
    Keep(Keep),
    /// The vault or the page told something.
    Told(Told),
}

impl Action {
    /// Whether it can happen while the person has the device: what they do themselves, the gesture that takes it back, and what
    /// comes from the page and the vault.
    fn is_for_the_person(&self) -> bool {
        matches!(self, Self::Held(_) | Self::TakenBack | Self::WentBack | Self::Told(_) | Self::WordsCame(..))
    }
}

/// The id of what the worker sees first when they have the device back.
pub const HANDED: &str = "handed";

/// A question that stands before everything else.
#[derive(Clone)]
pub enum Dialog {
    /// Stop, or take back?
    Stop,
    /// This erases what was noted.
    Erase(Event),
    /// This erases what the person answered, which is covered.
    EraseCovered,
    /// Which languages?
    Languages,
    /// A word is explained: the name of its messages.
    Term(&'static str),
    /// Which questions does the person answer by themselves?
    Hand(Picked),
}

/// The questions that the worker picks for the person.
#[derive(Clone, Default)]
pub struct Picked {
    /// Those picked so far.
    pub questions: Set<QuestionId>,
    /// Whether it was tried with none.
    pub tried: bool,
}

/// What was exported, to be said at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Export {
    /// What it was.
    pub kind: ExportKind,
    /// To whom the summary in it goes, if it was one.
    pub to: Option<RecipientId>,
}

/// Everything that the screens show.
#[derive(Clone)]
pub struct Model {
    /// The instrument.
    pub pack: &'static Pack,
    /// The worker's language.
    pub catalogue: Rc<Catalogue>,
    /// The other languages.
    pub languages: Languages,
    /// The deployment's settings.
    pub deployment: Rc<Deployment>,
    /// What is wrong with the deployment file, for whoever set it up.
    pub deployment_problems: Option<Rc<str>>,
    /// The conversation.
    pub screening: Screening,
    /// What follows from it.
    pub assessment: Rc<Assessment>,
    /// The walk as it stands.
    pub places: Rc<[Place]>,
    /// Where the worker is.
    pub place: Place,
    /// What is, or was, in the person's own hands. None of it is in the conversation until they agree to show it.
    pub held: Option<Held>,
    /// How often the worker came to a place: the screens move the focus when it changes.
    pub arrivals: u32,
    /// Whether Continue was tried while something is still needed.
    pub tried: bool,
    /// Whether the list of all parts is open (on a phone it covers the screen).
    pub map_open: bool,
    /// The open dialog.
    pub dialog: Option<Dialog>,
    /// What was exported.
    pub exports: Vec<Export>,
    /// The files that are on the way.
    pub files: Files,
    /// Whether it may be seen.
    pub gate: Gate,
    /// Whether it is kept on this device.
    pub keeping: Keeping,
    /// Counts what would be lost: each change of what a draft says.
    pub revision: u32,
    /// What is wanted of the vault, and how often something was.
    pub wish: Option<Wish>,
    /// Counts the wishes, so that the same can be wished again.
    pub wishes: u32,
    /// Seconds until it locks, when that is near.
    pub warning: Option<u16>,
    /// What gets the focus on the next arrival, in place of the heading.
    pub resume: Option<Rc<str>>,
    /// What is known of this build and of the network.
    pub about: Rc<About>,
}

/// What is known of this build and of the network, for the foot of the start screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The short hash of the build; empty when unknown.
    pub build: Box<str>,
    /// Whether it works without a network: `ready`, `getting` or `no`.
    pub offline: Box<str>,
    /// Whether a newer version waits.
    pub update: bool,
    /// Whether it was asked for, and another page of ours was open.
    pub others: bool,
    /// Whether this is the single file.
    pub single: bool,
}

impl Model {
    /// A new conversation.
    pub fn new(pack: &'static Pack, deployment: Deployment, deployment_problems: Option<Rc<str>>, code: Code, today: Date) -> Self {
        let screening = Screening::start(code, today);
        let assessment = assess(pack, &screening);
        let screening = match &deployment.organisation {
            Some(name) => screening.apply(pack, Event::PrepWritten(crate::domain::screening::PrepField::Organisation, name.to_string())),
            None => screening,
        };
        let places = walk::places(pack, &deployment, &screening, &assessment).into();
        Self {
            pack,
            catalogue: Catalogue::english(),
            languages: Languages::new(&deployment.languages),
            deployment: Rc::new(deployment),
            deployment_problems,
            screening,
            assessment: Rc::new(assessment),
            places,
            place: Place::Start,
            held: None,
            arrivals: 0,
            tried: false,
            map_open: false,
            dialog: None,
            exports: Vec::new(),
            files: Files::default(),
            gate: Gate::Open,
            keeping: Keeping::default(),
            revision: 0,
            wish: None,
            wishes: 0,
            warning: None,
            resume: None,
            about: Rc::default(),
        }
    }

    /// A new conversation with the same settings: nothing of this one is in it.
    #[must_use]
    pub(super) fn fresh(&self, code: Code, today: Date) -> Self {
        Self {
            arrivals: self.arrivals + 1,
            wishes: self.wishes,
            revision: self.revision + 1,
            about: Rc::clone(&self.about),
            catalogue: Rc::clone(&self.catalogue),
            languages: self.languages.for_the_next(),
            files: self.files.forgotten(),
            ..Self::new(self.pack, (*self.deployment).clone(), self.deployment_problems.clone(), code, today)
        }
    }

    /// What this place still needs before the walk goes on.
    pub fn needed(&self) -> Option<Needed> {
        if self.place == Place::Leaving && self.wants_protection() {
            return Some(Needed::Protection);
        }
        walk::needed(self.pack, &self.screening, self.place)
    }

    /// The same, with the path whose word is `tapped`: the page offers the choice before the program is there.
    #[must_use]
    pub fn with_tapped(mut self, tapped: &str) -> Self {
        if let Some((_, path)) = Path::WORDS.iter().find(|(word, _)| *word == tapped) {
            self.happened(Event::PathChosen(*path));
        }
        self
    }

    /// Whether something is noted that would be lost when the page is left.
    pub fn keeps_notes(&self) -> bool {
        matches!(self.screening.stage(), Stage::Talking(_) | Stage::Observing(_) | Stage::Connecting(_) | Stage::Unrecorded(_))
    }

    /// What the person has in their hands, while they have it. Nothing of the worker's can be seen or done then.
    pub fn in_their_hands(&self) -> Option<&Held> {
        self.held.as_ref().filter(|it| it.is_with_the_person())
    }

    /// The words that the page is in now.
    pub fn page_words(&self) -> &Rc<Catalogue> {
        let theirs = matches!(self.gate, Gate::Open) && self.in_their_hands().is_some();
        if theirs { self.person_words() } else { &self.catalogue }
    }

    /// The questions of a page that can be handed over.
    pub fn to_hand_over(&self, page: PageId) -> impl Iterator<Item = QuestionId> {
        self.pack.page(page).questions.iter().copied().filter(|it| can_be_handed(self.pack, &self.screening, *it))
    }

    /// Whether the browser's Back has a use here. Where it has none, it leaves the page.
    pub fn uses_back(&self) -> bool {
        self.dialog.is_some()
            || self.map_open
            || self.is_asking()
            || self.keeps_notes()
            || self.place == Place::OpenFile
            || walk::before(&self.places, self.place).is_some()
    }

    pub(super) fn went(&mut self, place: Place) {
        self.left(place);
        self.files = self.files.forgotten();
        self.resume = None;
        // What came of it was said; only what is still covered stays.
        self.held = self.held.take().filter(Held::is_covered);
        self.place = place;
        self.arrivals += 1;
        self.tried = false;
        self.map_open = false;
    }

    fn went_back(&mut self) {
        if self.dialog.take().is_some() {
            return;
        }
        if std::mem::take(&mut self.map_open) || self.asked_less() {
            return;
        }
        let before = if self.place == Place::OpenFile { Some(Place::Start) } else { walk::before(&self.places, self.place) };
        if let Some(place) = before {
            self.went(place);
        }
    }

    /// Whether a file can be opened: only while nothing is noted here that it could take the place of.
    pub fn can_open(&self) -> bool {
        !self.keeps_notes() && self.protected().is_none()
    }

    fn handed_over(&mut self, screening: &Screening, place: &str) {
        if !self.can_open() {
            return;
        }
        self.screening = screening.clone();
        self.assessment = Rc::new(assess(self.pack, &self.screening));
        self.places = walk::places(self.pack, &self.deployment, &self.screening, &self.assessment).into();
        self.exports.clear();
        self.went(walk::nearest(&self.places, Place::named(self.pack, place).unwrap_or(Place::Start)));
    }

    fn said(&mut self, event: Event) {
        if self.screening.would_erase(self.pack, &event) {
            self.dialog = Some(Dialog::Erase(event));
            return;
        }
        self.happened(event);
    }

    fn happened(&mut self, event: Event) {
        self.becomes(self.screening.clone().apply(self.pack, event));
    }

    fn becomes(&mut self, screening: Screening) {
        self.screening = screening;
        if self.screening.notes().is_none() {
            self.held = None;
        }
        self.assessment = Rc::new(assess(self.pack, &self.screening));
        self.places = walk::places(self.pack, &self.deployment, &self.screening, &self.assessment).into();
        let nearest = walk::nearest(&self.places, self.place);
        if nearest != self.place {
            self.went(nearest);
        }
    }

    fn picked(&mut self, change: impl FnOnce(&Self, &mut Set<QuestionId>)) {
        let Some(Dialog::Hand(mut picked)) = self.dialog.take() else { return };
        change(self, &mut picked.questions);
        picked.tried = false;
        self.dialog = Some(Dialog::Hand(picked));
    }

    fn handed(&mut self) {
        let Some(Dialog::Hand(picked)) = &mut self.dialog else { return };
        let Some(held) = hand_over(self.pack, &self.screening, &picked.questions) else {
            picked.tried = true;
            return;
        };
        self.goes_to_them(held);
    }

    /// What is covered goes back to the person, who goes on where they were.
    fn handed_again(&mut self) {
        if let Some(held) = self.held.clone().filter(Held::is_covered) {
            self.goes_to_them(held.given_again());
        }
    }

    fn goes_to_them(&mut self, held: Held) {
        self.dialog = None;
        self.map_open = false;
        self.tried = false;
        self.files = self.files.forgotten();
        self.resume = None;
        self.held = Some(held);
        self.arrivals += 1;
    }

    fn answered(&mut self, event: HeldEvent) {
        let Some(held) = self.held.take() else { return };
        let before = held.at();
        let held = held.apply(self.pack, event);
        if held.at() != before {
            self.resume = None;
            self.arrivals += 1;
        }
        self.held = Some(held);
    }

    /// What is in the person's hands, or covered, goes on in another way.
    fn returns(&mut self, how: impl FnOnce(Screening, &'static Pack, Held) -> (Screening, Held)) {
        let Some(held) = self.held.take() else { return };
        let (screening, held) = how(self.screening.clone(), self.pack, held);
        self.becomes(screening);
        self.held = Some(held);
        self.resume = Some(Rc::from(HANDED));
        self.arrivals += 1;
    }

    fn taken_back(&mut self) {
        if self.in_their_hands().is_none() {
            return;
        }
        self.returns(Screening::takes_back);
        // What is sealed opens with its passphrase: covered at once, and locked as soon as it was drawn.
        if self.protected().is_some() {
            self.gate = Gate::Covered;
        }
    }

    fn continued(&mut self) {
        if self.needed().is_some() {
            self.tried = true;
            self.arrivals += 1;
            return;
        }
        if self.wants_protection() && !matches!(self.place, Place::Start | Place::Declined | Place::Finish) {
            self.went(Place::Leaving);
            return;
        }
        if self.place == Place::Limits {
            self.happened(Event::LimitsExplained);
        }
        if let Some(place) = walk::after(&self.places, self.place) {
            self.went(place);
        }
    }
}

/// The model as Yew holds it: shared, so that a render reads it without a copy.
#[derive(Clone)]
pub struct Live(pub Rc<Model>);

impl Reducible for Live {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self.0).clone();
        next.reduced(action);
        Rc::new(Self(Rc::new(next)))
    }
}

impl Model {
    fn reduced(&mut self, action: Action) {
        let next = self;
        // While the person has the device, nothing of the worker's happens.
        if matches!(next.gate, Gate::Open) && next.in_their_hands().is_some() && !action.is_for_the_person() {
            return;
        }
        match action {
            Action::Keep(keep) => next.kept(keep),
            Action::Told(told) => next.told(told),
            // Words may come while the screen is covered; the locked screen has them too.
            Action::WordsCame(role, tag, words) => next.words_came(role, &tag, words.as_ref()),
            Action::LanguageChosen(role, tag) => {
                next.language_chosen(role, &tag);
                next.revision += 1;
            }
            // What the vault made may come while the screen is covered.
            Action::Files(number, step) => next.files.happened(number, step),
            action @ (Action::Said(_)
            | Action::Continued
            | Action::WentBack
            | Action::Went(_)
            | Action::MapToggled
            | Action::StopAsked
            | Action::DialogClosed
            | Action::Confirmed(_)
            | Action::Exported(_)
            | Action::BegunAgain(..)
            | Action::BothToggled
            | Action::LanguagesAsked
            | Action::TermAsked(_)
            | Action::OpenAsked
            | Action::HandAsked
            | Action::HandPicked(_)
            | Action::HandPickedPage(_)
            | Action::Handed
            | Action::Held(_)
            | Action::TakenBack
            | Action::Uncovered
            | Action::HandedAgain
            | Action::CoverEraseAsked
            | Action::CoverErased
            | Action::HandedOver(_)) => next.happens(action),
        }
    }

    fn happens(&mut self, action: Action) {
        let next = self;
        // A tap on what is no longer there.
        if !matches!(next.gate, Gate::Open) {
            return;
        }
        next.revision += 1;
        match action {
            Action::Said(event) => next.said(event),
            Action::Continued => next.continued(),
            Action::WentBack if next.in_their_hands().is_some() => next.answered(HeldEvent::WentBack),
            Action::WentBack => next.went_back(),
            Action::Went(place) => {
                if next.places.contains(&place) {
                    next.went(place);
                }
            }
            Action::MapToggled => next.map_open = !next.map_open,
            Action::StopAsked => next.dialog = Some(Dialog::Stop),
            Action::LanguagesAsked => {
                next.map_open = false;
                next.dialog = Some(Dialog::Languages);
            }
            Action::TermAsked(term) => next.dialog = Some(Dialog::Term(term)),
            Action::BothToggled => next.languages.alone = !next.languages.alone,
            Action::DialogClosed => next.dialog = None,
            Action::Confirmed(event) => {
                next.dialog = None;
                let ends = matches!(event, Event::Withdrawn | Event::StoppedForNow);
                next.happened(Event::Confirmed(Box::new(event)));
                if ends {
                    next.went(Place::Finish);
                }
            }
            Action::Exported(export) => {
                if !next.exports.contains(&export) {
                    next.exports.push(export);
                }
            }
            Action::BegunAgain(code, today) => next.began_again(code, today),
            Action::OpenAsked => {
                if next.can_open() {
                    next.went(Place::OpenFile);
                }
            }
            Action::HandAsked => {
                let free = next.held.as_ref().is_none_or(|it| !it.is_covered());
                if free && next.screening.notes().is_some() {
                    next.map_open = false;
                    next.dialog = Some(Dialog::Hand(Picked::default()));
                }
            }
            Action::HandPicked(question) => next.picked(|_, it| {
                if !it.remove(&question) {
                    it.insert(question);
                }
            }),
            Action::HandPickedPage(page) => next.picked(|model, it| {
                let all: Vec<QuestionId> = model.to_hand_over(page).collect();
                if all.iter().all(|question| it.contains(question)) {
                    for question in &all {
                        it.remove(question);
                    }
                } else {
                    it.extend(all);
                }
            }),
            Action::Handed => next.handed(),
            Action::Held(event) => next.answered(event),
            Action::TakenBack => next.taken_back(),
            Action::Uncovered => next.returns(Screening::uncovers),
            Action::HandedAgain => next.handed_again(),
            Action::CoverEraseAsked => {
                if next.held.as_ref().is_some_and(Held::is_covered) {
                    next.dialog = Some(Dialog::EraseCovered);
                }
            }
            Action::CoverErased => {
                next.dialog = None;
                next.returns(|screening, _, held| (screening, held.erased()));
            }
            Action::HandedOver(handover) => next.handed_over(&handover.0, &handover.1),
            Action::Keep(_) | Action::Told(_) | Action::Files(..) | Action::LanguageChosen(..) | Action::WordsCame(..) => {}
        }
    }
}
