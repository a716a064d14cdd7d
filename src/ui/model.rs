//! The screening behind Yew's reducer trait: the one place where the two meet. Nothing is decided here.

use std::rc::Rc;

use yew::Reducible;

use crate::domain::assessment::{Assessment, assess};
use crate::domain::pack::{Deployment, Pack, RecipientId};
use crate::domain::screening::{Code, Date, Event, Path, Screening, Stage};
use crate::i18n::Catalogue;
use crate::view::walk::{self, Place};

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
    /// Something left the device, or went to the printer, by the worker's own act.
    Exported(Export),
    /// A new conversation was begun.
    BegunAgain(Code, Date),
}

/// A question that stands before everything else.
#[derive(Clone)]
pub enum Dialog {
    /// Stop, or take back?
    Stop,
    /// This erases what was noted.
    Erase(Event),
}

/// What was exported, to be said at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// A summary was sent to the printer.
    Printed(Option<RecipientId>),
    /// A summary was saved as text.
    Saved(Option<RecipientId>),
    /// The short note was copied or saved.
    Note(Option<RecipientId>),
    /// The record was saved.
    Record,
}

/// Everything that the screens show.
#[derive(Clone)]
pub struct Model {
    /// The instrument.
    pub pack: &'static Pack,
    /// The worker's language.
    pub catalogue: Rc<Catalogue>,
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
            catalogue: Rc::new(Catalogue::english()),
            deployment: Rc::new(deployment),
            deployment_problems,
            screening,
            assessment: Rc::new(assessment),
            places,
            place: Place::Start,
            arrivals: 0,
            tried: false,
            map_open: false,
            dialog: None,
            exports: Vec::new(),
        }
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

    /// Whether the browser's Back has a use here. Where it has none, it leaves the page.
    pub fn uses_back(&self) -> bool {
        self.dialog.is_some() || self.map_open || self.keeps_notes() || walk::before(&self.places, self.place).is_some()
    }

    fn went(&mut self, place: Place) {
        self.place = place;
        self.arrivals += 1;
        self.tried = false;
        self.map_open = false;
    }

    fn went_back(&mut self) {
        if self.dialog.take().is_some() {
            return;
        }
        if std::mem::take(&mut self.map_open) {
            return;
        }
        if let Some(place) = walk::before(&self.places, self.place) {
            self.went(place);
        }
    }

    fn said(&mut self, event: Event) {
        if self.screening.would_erase(self.pack, &event) {
            self.dialog = Some(Dialog::Erase(event));
            return;
        }
        self.happened(event);
    }

    fn happened(&mut self, event: Event) {
        self.screening = self.screening.clone().apply(self.pack, event);
        self.assessment = Rc::new(assess(self.pack, &self.screening));
        self.places = walk::places(self.pack, &self.deployment, &self.screening, &self.assessment).into();
        let nearest = walk::nearest(&self.places, self.place);
        if nearest != self.place {
            self.went(nearest);
        }
    }

    fn continued(&mut self) {
        if walk::needed(self.pack, &self.screening, self.place).is_some() {
            self.tried = true;
            self.arrivals += 1;
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
        match action {
            Action::Said(event) => next.said(event),
            Action::Continued => next.continued(),
            Action::WentBack => next.went_back(),
            Action::Went(place) => {
                if next.places.contains(&place) {
                    next.went(place);
                }
            }
            Action::MapToggled => next.map_open = !next.map_open,
            Action::StopAsked => next.dialog = Some(Dialog::Stop),
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
            Action::BegunAgain(code, today) => {
                let deployment = (*next.deployment).clone();
                let problems = next.deployment_problems.clone();
                *next = Self { arrivals: next.arrivals + 1, ..Self::new(next.pack, deployment, problems, code, today) };
            }
        }
    }
}
