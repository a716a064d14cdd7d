//! What the person agreed to. To talk, to have notes taken and to be contacted again are three answers, and sharing is
//! asked for each recipient apart. Silence is never a yes.

use super::safety::Sure;
use crate::domain::pack::words;

words! {
    /// What the person answered.
    Decision {
        /// Yes.
        Yes = "yes",
        /// Not now; they may come back to it.
        NotNow = "not-now",
        /// No.
        No = "no",
        /// They can't say, or it isn't clear. It is treated as a no.
        CannotSay = "cannot-say",
    }
}

words! {
    /// What the person is asked to agree to, beside sharing.
    Ask {
        /// To talk; on the connect-only path, to be connected.
        Talk = "talk",
        /// To have short notes taken.
        Notes = "notes",
        /// To be contacted again.
        Contact = "contact",
    }
}

words! {
    /// How old the person is, as far as it matters for the words to say. Unknown is treated as a child.
    Age {
        /// 18 or older.
        Adult = "adult",
        /// About 12 to 17.
        Adolescent = "adolescent",
        /// Under about 12.
        Child = "child",
        /// Not known, or in doubt.
        Unknown = "unknown",
    }
}

words! {
    /// Who decides for a child.
    Decider {
        /// A parent.
        Parent = "parent",
        /// Another relative.
        Relative = "relative",
        /// A guardian named by law.
        Guardian = "guardian",
        /// A care worker or a service.
        Service = "service",
        /// Nobody yet.
        Nobody = "nobody",
        /// Not known.
        Unknown = "unknown",
    }
}

/// The answers so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consent {
    pub(in crate::domain) age: Option<Age>,
    pub(in crate::domain) limits_explained: bool,
    pub(in crate::domain) talk: Option<Decision>,
    pub(in crate::domain) notes: Option<Decision>,
    pub(in crate::domain) contact: Option<Decision>,
    pub(in crate::domain) decider: Option<Decider>,
    pub(in crate::domain) decider_involved: Option<Sure>,
}

impl Consent {
    /// How old the person is.
    #[must_use]
    pub fn age(&self) -> Option<Age> {
        self.age
    }

    /// Whether the words for a child are due: for a child, an adolescent, and whenever the age isn't known.
    #[must_use]
    pub fn is_child(&self) -> bool {
        self.age != Some(Age::Adult)
    }

    /// Whether the limits of confidentiality were explained.
    #[must_use]
    pub fn limits_explained(&self) -> bool {
        self.limits_explained
    }

    /// The answer to one of the three.
    #[must_use]
    pub fn answer(&self, ask: Ask) -> Option<Decision> {
        match ask {
            Ask::Talk => self.talk,
            Ask::Notes => self.notes,
            Ask::Contact => self.contact,
        }
    }

    /// Who decides for the child.
    #[must_use]
    pub fn decider(&self) -> Option<Decider> {
        self.decider
    }

    /// Whether whoever decides for the child may be part of the harm.
    #[must_use]
    pub fn decider_involved(&self) -> Option<Sure> {
        self.decider_involved
    }

    /// Whether whoever decides for the child must be kept out of it: they may be part of the harm, or nobody is sure.
    #[must_use]
    pub fn keeps_decider_out(&self) -> bool {
        matches!(self.decider_involved, Some(Sure::Yes | Sure::NotSure))
    }

    #[must_use]
    pub(in crate::domain) fn answered(mut self, ask: Ask, decision: Decision) -> Self {
        match ask {
            Ask::Talk => self.talk = Some(decision),
            Ask::Notes => self.notes = Some(decision),
            Ask::Contact => self.contact = Some(decision),
        }
        self
    }
}
