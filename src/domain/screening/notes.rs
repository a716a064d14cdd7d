//! What may be kept once the person agreed to talk and to have notes taken. There is no other place for it.

use crate::domain::ordered::{Map, Set};

use super::answer::Reply;
use super::checklist::Checklist;
use super::consent::Decision;
use super::date::Moment;
use super::text::Typed;
use crate::domain::pack::{Category, ProfileId, QuestionId, Rating, RecipientId, ServiceId, words};

words! {
    /// A field about reaching the person safely.
    ContactField {
        /// Safe ways to reach the person.
        Ways = "ways",
        /// Safe times.
        Times = "times",
        /// What to avoid.
        Avoid = "avoid",
    }
}

words! {
    /// A field of the urgent action.
    UrgentField {
        /// What must be done.
        What = "what",
        /// By whom.
        Whom = "whom",
        /// By when, as `2026-11-22T14:30`.
        By = "by",
    }
}

words! {
    /// A field of one line of help already given (form, item 28).
    HelpField {
        /// The kind of help.
        Nature = "nature",
        /// The organisation that gave it.
        Organisation = "organisation",
        /// The contact's name or role.
        Contact = "contact",
        /// How to reach that contact.
        Details = "details",
    }
}

/// Most characters of a field of these.
pub const FIELD_LIMIT: u16 = 200;
/// Most lines of help already given.
pub const HELP_LINES: usize = 10;

/// Safe ways and times to reach the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SafeContact {
    fields: [Typed; 3],
}

impl SafeContact {
    /// A field.
    #[must_use]
    pub fn field(&self, field: ContactField) -> &Typed {
        let [ways, times, avoid] = &self.fields;
        match field {
            ContactField::Ways => ways,
            ContactField::Times => times,
            ContactField::Avoid => avoid,
        }
    }

    #[must_use]
    pub(in crate::domain) fn written(mut self, field: ContactField, typed: &str) -> Self {
        let [ways, times, avoid] = &mut self.fields;
        let place = match field {
            ContactField::Ways => ways,
            ContactField::Times => times,
            ContactField::Avoid => avoid,
        };
        *place = Typed::new(typed, FIELD_LIMIT);
        self
    }
}

/// What must be done at once, by whom, by when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UrgentAction {
    what: Typed,
    whom: Typed,
    by: Typed,
}

impl UrgentAction {
    /// A field, as typed.
    #[must_use]
    pub fn field(&self, field: UrgentField) -> &Typed {
        match field {
            UrgentField::What => &self.what,
            UrgentField::Whom => &self.whom,
            UrgentField::By => &self.by,
        }
    }

    /// By when, when that holds.
    #[must_use]
    pub fn by(&self) -> Option<Moment> {
        Moment::parse(self.by.text()?.as_str())
    }

    /// By when, and no words of the worker's own: anything but a moment, or nothing, leaves it as it was.
    #[must_use]
    pub(in crate::domain) fn timed(self, typed: &str) -> Self {
        if typed.is_empty() || Moment::parse(typed).is_some() { self.written(UrgentField::By, typed) } else { self }
    }

    #[must_use]
    pub(in crate::domain) fn written(mut self, field: UrgentField, typed: &str) -> Self {
        let typed = Typed::new(typed, FIELD_LIMIT);
        match field {
            UrgentField::What => self.what = typed,
            UrgentField::Whom => self.whom = typed,
            UrgentField::By => self.by = typed,
        }
        self
    }
}

/// The worker's own rating beside the computed one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkerRating {
    pub(in crate::domain) chosen: Option<Rating>,
    pub(in crate::domain) reason: Typed,
}

impl WorkerRating {
    /// What the worker chose, if anything.
    #[must_use]
    pub fn chosen(&self) -> Option<Rating> {
        self.chosen
    }

    /// Why.
    #[must_use]
    pub fn reason(&self) -> &Typed {
        &self.reason
    }
}

/// One line of help already given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpGiven {
    fields: [Typed; 4],
}

impl HelpGiven {
    /// A field.
    #[must_use]
    pub fn field(&self, field: HelpField) -> &Typed {
        let [nature, organisation, contact, details] = &self.fields;
        match field {
            HelpField::Nature => nature,
            HelpField::Organisation => organisation,
            HelpField::Contact => contact,
            HelpField::Details => details,
        }
    }

    /// Whether nothing was typed in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.iter().all(Typed::is_empty)
    }

    #[must_use]
    pub(in crate::domain) fn written(mut self, field: HelpField, typed: &str) -> Self {
        let [nature, organisation, contact, details] = &mut self.fields;
        let place = match field {
            HelpField::Nature => nature,
            HelpField::Organisation => organisation,
            HelpField::Contact => contact,
            HelpField::Details => details,
        };
        *place = Typed::new(typed, FIELD_LIMIT);
        self
    }
}

/// What was agreed about one recipient.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub(in crate::domain) agreed: Option<Decision>,
    pub(in crate::domain) categories: Set<Category>,
}

impl Share {
    /// Whether the person agreed that this recipient is told anything.
    #[must_use]
    pub fn agreed(&self) -> Option<Decision> {
        self.agreed
    }

    /// What the person agreed to share with it.
    #[must_use]
    pub fn categories(&self) -> &Set<Category> {
        &self.categories
    }
}

/// Everything kept of a conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    pub(in crate::domain) replies: Map<QuestionId, Reply>,
    pub(in crate::domain) signs: Checklist,
    pub(in crate::domain) told_enough: bool,
    pub(in crate::domain) life_threatened: bool,
    pub(in crate::domain) rating: WorkerRating,
    pub(in crate::domain) urgent: UrgentAction,
    pub(in crate::domain) profiles: Set<ProfileId>,
    pub(in crate::domain) profile_words: Typed,
    pub(in crate::domain) referrals: Set<(ServiceId, ProfileId)>,
    pub(in crate::domain) referred_to: Map<ServiceId, Typed>,
    pub(in crate::domain) help: Vec<HelpGiven>,
    pub(in crate::domain) contact: SafeContact,
    pub(in crate::domain) shares: Map<RecipientId, Share>,
}

impl Notes {
    /// What is kept about a question; `None` when nobody asked.
    #[must_use]
    pub fn reply(&self, question: QuestionId) -> Option<&Reply> {
        self.replies.get(&question)
    }

    /// Every reply, in the pack's order.
    pub fn replies(&self) -> impl Iterator<Item = (QuestionId, &Reply)> {
        self.replies.iter().map(|(id, reply)| (*id, reply))
    }

    /// The signs.
    #[must_use]
    pub fn signs(&self) -> &Checklist {
        &self.signs
    }

    /// Whether the worker marked that the person told enough, or is in distress.
    #[must_use]
    pub fn told_enough(&self) -> bool {
        self.told_enough
    }

    /// Whether the worker judges that life or wellbeing is threatened.
    #[must_use]
    pub fn life_threatened(&self) -> bool {
        self.life_threatened
    }

    /// The worker's rating.
    #[must_use]
    pub fn rating(&self) -> &WorkerRating {
        &self.rating
    }

    /// What must be done at once.
    #[must_use]
    pub fn urgent(&self) -> &UrgentAction {
        &self.urgent
    }

    /// The profiles that the worker indicated.
    #[must_use]
    pub fn profiles(&self) -> &Set<ProfileId> {
        &self.profiles
    }

    /// "Explain briefly", beside the profiles.
    #[must_use]
    pub fn profile_words(&self) -> &Typed {
        &self.profile_words
    }

    /// The ticked cells of the referral matrix.
    #[must_use]
    pub fn referrals(&self) -> &Set<(ServiceId, ProfileId)> {
        &self.referrals
    }

    /// To whom a row is referred, in words.
    #[must_use]
    pub fn referred_to(&self, service: ServiceId) -> Option<&Typed> {
        self.referred_to.get(&service)
    }

    /// Help already given.
    #[must_use]
    pub fn help(&self) -> &[HelpGiven] {
        &self.help
    }

    /// Safe ways to reach the person.
    #[must_use]
    pub fn contact(&self) -> &SafeContact {
        &self.contact
    }

    /// What was agreed about a recipient.
    #[must_use]
    pub fn share(&self, recipient: RecipientId) -> Option<&Share> {
        self.shares.get(&recipient)
    }

    /// Every recipient that was spoken of.
    pub fn shares(&self) -> impl Iterator<Item = (RecipientId, &Share)> {
        self.shares.iter().map(|(id, share)| (*id, share))
    }

    /// Whether nothing at all is kept yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
