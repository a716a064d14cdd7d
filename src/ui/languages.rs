//! The languages that are spoken here: the worker's, the person's, and that of summaries. Answers are codes, so a change changes
//! words and nothing else.

use std::rc::Rc;

use super::model::Model;
use crate::domain::pack::{LanguageSettings, words};
use crate::i18n::{Catalogue, Language};

words! {
    /// For whom a language is.
    Role {
        /// The worker: buttons, headings, help.
        Worker = "worker",
        /// The person: all that is said or shown to them.
        Person = "person",
        /// Whoever gets a summary.
        Summary = "summary",
    }
}

/// The languages of a conversation.
#[derive(Clone)]
pub struct Languages {
    /// Those that can be chosen here.
    pub all: Rc<[Language]>,
    /// The person's, when it is another than the worker's.
    pub person: Option<Rc<Catalogue>>,
    /// That of summaries, when it is another than the worker's.
    pub summary: Option<Rc<Catalogue>>,
    /// Whether only the person's words are shown where both could be.
    pub alone: bool,
    /// What is wanted, until it is there or can't be had. The last for each.
    pub wanted: Vec<(Role, Box<str>)>,
    /// What could not be had, until something else is chosen.
    pub failed: Option<(Role, Box<str>)>,
}

impl Languages {
    /// English alone, with these to choose from.
    pub fn new(settings: &LanguageSettings) -> Self {
        Self { all: Language::offered(settings).into(), person: None, summary: None, alone: false, wanted: Vec::new(), failed: None }
    }

    /// The language with this tag, when it is offered.
    pub fn find(&self, tag: &str) -> Option<&Language> {
        self.all.iter().find(|it| it.tag() == tag)
    }

    /// Whether words are of a language that is offered, and not less than was promised of it.
    pub fn are_as_offered(&self, words: &Catalogue) -> bool {
        self.find(words.tag()).is_some_and(|it| it.is_kept_by(words.language()))
    }

    /// The languages for a new conversation: the next person may speak another.
    pub(super) fn for_the_next(&self) -> Self {
        Self { person: None, wanted: Vec::new(), failed: None, ..self.clone() }
    }
}

impl Model {
    /// The catalogue of the person's words.
    pub fn person_words(&self) -> &Rc<Catalogue> {
        self.languages.person.as_ref().unwrap_or(&self.catalogue)
    }

    /// The catalogue of summaries.
    pub fn summary_words(&self) -> &Rc<Catalogue> {
        self.languages.summary.as_ref().unwrap_or(&self.catalogue)
    }

    /// Whether worker and person have different languages.
    pub fn has_two_languages(&self) -> bool {
        self.languages.person.as_ref().is_some_and(|it| it.tag() != self.catalogue.tag())
    }

    /// The tag that is chosen for this role; empty for the same as the worker's.
    pub fn chosen(&self, role: Role) -> &str {
        let it = match role {
            Role::Worker => Some(&self.catalogue),
            Role::Person => self.languages.person.as_ref(),
            Role::Summary => self.languages.summary.as_ref(),
        };
        self.languages.wanted.iter().find(|(it, _)| *it == role).map_or_else(|| it.map_or("", |it| it.tag()), |(_, tag)| tag)
    }

    /// The tags of all three, for a draft.
    pub fn language_tags(&self) -> [Option<Box<str>>; 3] {
        let tag = |it: &Rc<Catalogue>| Box::from(it.tag());
        [Some(tag(&self.catalogue)), self.languages.person.as_ref().map(tag), self.languages.summary.as_ref().map(tag)]
    }

    /// A language is chosen: the empty tag for the same as the worker's. It counts from when its words are there.
    pub(super) fn language_chosen(&mut self, role: Role, tag: &str) {
        self.languages.failed = None;
        self.languages.wanted.retain(|(it, _)| *it != role);
        if tag == self.chosen(role) {
            return;
        }
        match (role, tag) {
            (Role::Worker, "") => {}
            (Role::Person, "") => self.languages.person = None,
            (Role::Summary, "") => self.languages.summary = None,
            _ if self.languages.find(tag).is_some_and(|it| it.is_for(role)) => self.languages.wanted.push((role, tag.into())),
            _ => {}
        }
    }

    /// Words came, or could not be had.
    pub(super) fn words_came(&mut self, role: Role, tag: &str, words: Option<&Rc<Catalogue>>) {
        let before = self.languages.wanted.len();
        self.languages.wanted.retain(|(it, wanted)| *it != role || **wanted != *tag);
        if self.languages.wanted.len() == before {
            return;
        }
        let Some(words) = words.filter(|it| self.languages.are_as_offered(it)) else {
            self.languages.failed = Some((role, tag.into()));
            return;
        };
        match role {
            Role::Worker => self.catalogue = Rc::clone(words),
            Role::Person => self.languages.person = Some(Rc::clone(words)),
            Role::Summary => self.languages.summary = Some(Rc::clone(words)),
        }
    }
}

impl Language {
    /// Whether it has the words for this role.
    pub fn is_for(&self, role: Role) -> bool {
        role == Role::Person || self.scope() == crate::i18n::Scope::Whole
    }
}
