//! Before meeting the person: who the worker is, which languages, what kind of place. Nothing about the person.

use super::text::Typed;
use crate::domain::pack::words;

words! {
    /// What the worker may do; it decides the whole walk.
    Path {
        /// Trained to interview: the whole walk.
        Trained = "trained",
        /// Not trained: connect only. The words to say, a yes or no, a minimal hand-over; no questions.
        NotTrained = "not-trained",
        /// No contact with the person at all: signs seen, no personal data.
        ObserveOnly = "observe-only",
    }
}

words! {
    /// Who interprets. A companion, a relative or an employer is never in the list.
    Interpreter {
        /// Nobody is needed.
        NotNeeded = "not-needed",
        /// A trained interpreter, present.
        Present = "present",
        /// A trained interpreter, by telephone or video.
        Remote = "remote",
        /// A colleague who speaks the language.
        Colleague = "colleague",
        /// Nobody suitable yet.
        Nobody = "nobody",
    }
}

words! {
    /// The kind of place (review digest, R7).
    Setting {
        /// A camp or settlement.
        Camp = "camp",
        /// A reception or collective centre.
        Reception = "reception",
        /// A border, port or airport.
        Border = "border",
        /// A place of detention.
        Detention = "detention",
        /// A shelter.
        Shelter = "shelter",
        /// A clinic or hospital.
        Clinic = "clinic",
        /// A hotline, or a meeting at a distance.
        Hotline = "hotline",
        /// A registration or asylum interview.
        Interview = "interview",
        /// A visit in the community.
        Community = "community",
        /// Another place.
        Other = "other",
    }
}

words! {
    /// A field of the preparation that is typed.
    PrepField {
        /// The worker's job title, said in the script.
        Job = "job",
        /// The worker's organisation, said in the script.
        Organisation = "organisation",
        /// The language spoken with the person.
        Language = "language",
        /// What the person prefers in an interpreter.
        InterpreterWish = "interpreter-wish",
    }
}

/// What was prepared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preparation {
    pub(in crate::domain) path: Option<Path>,
    pub(in crate::domain) interpreter: Option<Interpreter>,
    pub(in crate::domain) setting: Option<Setting>,
    pub(in crate::domain) job: Typed,
    pub(in crate::domain) organisation: Typed,
    pub(in crate::domain) language: Typed,
    pub(in crate::domain) interpreter_wish: Typed,
    pub(in crate::domain) without_contacts: bool,
}

/// Most characters of a field of the preparation.
pub const PREP_LIMIT: u16 = 80;

impl Preparation {
    /// The walk.
    #[must_use]
    pub fn path(&self) -> Option<Path> {
        self.path
    }

    /// Who interprets.
    #[must_use]
    pub fn interpreter(&self) -> Option<Interpreter> {
        self.interpreter
    }

    /// The kind of place.
    #[must_use]
    pub fn setting(&self) -> Option<Setting> {
        self.setting
    }

    /// A typed field.
    #[must_use]
    pub fn field(&self, field: PrepField) -> &Typed {
        match field {
            PrepField::Job => &self.job,
            PrepField::Organisation => &self.organisation,
            PrepField::Language => &self.language,
            PrepField::InterpreterWish => &self.interpreter_wish,
        }
    }

    /// Whether the worker chose to go on although no referral contact is configured.
    #[must_use]
    pub fn goes_on_without_contacts(&self) -> bool {
        self.without_contacts
    }

    #[must_use]
    pub(in crate::domain) fn written(mut self, field: PrepField, typed: &str) -> Self {
        let typed = Typed::new(typed, PREP_LIMIT);
        match field {
            PrepField::Job => self.job = typed,
            PrepField::Organisation => self.organisation = typed,
            PrepField::Language => self.language = typed,
            PrepField::InterpreterWish => self.interpreter_wish = typed,
        }
        self
    }
}
