//! What is passed on. A [`Disclosure`] takes from a screening what one recipient may know; a [`Summary`] lays it out,
//! and has never seen anything else.
//!
//! It can be made from a disclosure only, and a disclosure from consent only:
//! ```compile_fail
//! use first_contact::domain::summary::Summary;
//! let forged = Summary { sections: Vec::new() };
//! ```
//! ```compile_fail
//! use first_contact::domain::summary::Disclosure;
//! let forged = Disclosure { withheld: Vec::new() };
//! ```

mod disclosure;

pub use disclosure::{Disclosure, Kind, NotShared, Rated, SharedAnswer, SharedHelp, SharedRow, Urgent, Withheld};

use crate::domain::assessment::Reason;
use crate::domain::pack::{Agency, Category, Element, Pack, ProfileId, RecipientId, SafetyId, SignId, words};
use crate::domain::rules::Finding;
use crate::domain::screening::{Age, Code, ContactField, Date, Ground, Interpreter, Moment, Setting, Sure, Text};

words! {
    /// A section of a summary, in printing order: what to do first, the rest for whoever reads on.
    SectionKind {
        /// How urgent it is, what must be done, and why.
        Action = "action",
        /// Who should know.
        Who = "who",
        /// Age, language, interpreter, kind of place; answers of that kind.
        Basics = "basics",
        /// Safe ways to reach the person.
        Contact = "contact",
        /// What was unsafe.
        Safety = "safety",
        /// Name, birth date and place.
        Identity = "identity",
        /// Nationality, ethnicity, religion, marital status.
        Background = "background",
        /// Family and travelling companions.
        Family = "family",
        /// Papers and status.
        Documents = "documents",
        /// Health.
        Health = "health",
        /// What happened, in short.
        Account = "account",
        /// Things that the person was made to do.
        Acts = "acts",
        /// What was seen or told.
        Signs = "signs",
        /// Act, means and purpose: what was noted of each, and no verdict.
        Picture = "picture",
        /// Profiles indicated.
        Needs = "needs",
        /// Help already given.
        Help = "help",
        /// The referral matrix.
        Referral = "referral",
        /// What is withheld, and why.
        NotShared = "not-shared",
    }
}

/// One line of a summary: names and values. The words come from the catalogue of whoever renders it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// How urgent it is.
    Rating(Rated),
    /// The worker judges that life or wellbeing is threatened.
    Judgement,
    /// What must be done at once.
    UrgentWhat(Text),
    /// By whom.
    UrgentWhom(Text),
    /// By when.
    UrgentBy(Moment),
    /// Why the worker's rating differs from the suggested one.
    RatingReason(Text),
    /// A line of the rule that applies, with everything that makes it apply.
    Reason(Reason),
    /// Some lines of the rule apply for something that isn't shared. How many isn't told: that would tell something.
    ReasonsNotShared,
    /// An agency that can be told, and why.
    Agency {
        /// The agency.
        agency: Agency,
        /// What was noted, as far as it is shared. Never empty.
        because: Vec<Finding>,
    },
    /// How old the person is, as the worker knows.
    Age(Age),
    /// The language spoken with the person.
    Language(Text),
    /// Who interpreted.
    Interpreter(Interpreter),
    /// What the person prefers in an interpreter.
    InterpreterWish(Text),
    /// The kind of place.
    Setting(Setting),
    /// A field about reaching the person safely.
    Contact {
        /// The field.
        field: ContactField,
        /// What it says.
        text: Text,
    },
    /// A safety question that had its unsafe answer.
    Safety {
        /// The question.
        id: SafetyId,
        /// The answer.
        sure: Sure,
        /// Whether it was made safe since.
        made_safe: bool,
    },
    /// An answer.
    Answer(SharedAnswer),
    /// A sign.
    Sign {
        /// The sign.
        sign: SignId,
        /// How it came to be known. Never empty.
        grounds: Vec<Ground>,
    },
    /// What was noted of a part of the definition.
    Picture {
        /// The part.
        element: Element,
        /// What was noted, as far as it is shared. Never empty.
        because: Vec<Finding>,
    },
    /// A profile that the worker indicated.
    Profile(ProfileId),
    /// "Explain briefly", beside the profiles.
    ProfileWords(Text),
    /// Help already given.
    Help(SharedHelp),
    /// A row of the referral matrix.
    Referral(SharedRow),
    /// A category that is withheld.
    NotShared {
        /// The category.
        category: Category,
        /// Why.
        why: Withheld,
    },
}

/// A section with at least one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Which one.
    pub kind: SectionKind,
    /// Its lines, in printing order.
    pub lines: Vec<Line>,
}

/// What one recipient is told. See the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    kind: Kind,
    recipient: RecipientId,
    code: Code,
    started: Date,
    invented: bool,
    organisation: Option<Text>,
    rated: Option<Rated>,
    urgent: Urgent,
    withheld: Vec<(Category, Withheld)>,
    pack: (Box<str>, Box<str>),
    rule_version: Box<str>,
    sections: Vec<Section>,
}

impl Summary {
    /// Lays out a disclosure.
    #[must_use]
    pub fn new(pack: &Pack, disclosure: Disclosure) -> Self {
        Self {
            kind: disclosure.kind,
            recipient: disclosure.recipient,
            code: disclosure.code,
            started: disclosure.started,
            invented: disclosure.invented,
            organisation: disclosure.organisation.clone(),
            rated: disclosure.rated,
            urgent: disclosure.urgent.clone(),
            withheld: disclosure.withheld.clone(),
            pack: (pack.id().into(), pack.version().into()),
            rule_version: pack.rule().version.clone(),
            sections: sections(pack, disclosure),
        }
    }

    /// What kind of message it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// To whom it goes.
    #[must_use]
    pub fn recipient(&self) -> RecipientId {
        self.recipient
    }

    /// The reference code.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// The worker's organisation, unless they left it open.
    #[must_use]
    pub fn organisation(&self) -> Option<&Text> {
        self.organisation.as_ref()
    }

    /// The day of the conversation.
    #[must_use]
    pub fn started(&self) -> Date {
        self.started
    }

    /// Whether the person is invented, which every output must say.
    #[must_use]
    pub fn is_invented(&self) -> bool {
        self.invented
    }

    /// How urgent it is; a hand-over has no rating.
    #[must_use]
    pub fn rated(&self) -> Option<Rated> {
        self.rated
    }

    /// What must be done at once.
    #[must_use]
    pub fn urgent(&self) -> &Urgent {
        &self.urgent
    }

    /// Every category that is withheld, and why.
    #[must_use]
    pub fn withheld(&self) -> &[(Category, Withheld)] {
        &self.withheld
    }

    /// The pack's name.
    #[must_use]
    pub fn pack_id(&self) -> &str {
        &self.pack.0
    }

    /// The pack's version.
    #[must_use]
    pub fn pack_version(&self) -> &str {
        &self.pack.1
    }

    /// The version of the rating rule, which is not validated.
    #[must_use]
    pub fn rule_version(&self) -> &str {
        &self.rule_version
    }

    /// The sections that have something in them, in printing order.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The lines of a section; none when there is nothing in it.
    #[must_use]
    pub fn lines(&self, kind: SectionKind) -> &[Line] {
        self.sections.iter().find(|it| it.kind == kind).map_or(&[], |it| &it.lines)
    }
}

/// The section in which an answer of this category stands.
fn home(category: Category) -> SectionKind {
    match category {
        Category::Basics => SectionKind::Basics,
        Category::Identity => SectionKind::Identity,
        Category::Background => SectionKind::Background,
        Category::Contact => SectionKind::Contact,
        Category::Account => SectionKind::Account,
        Category::Acts => SectionKind::Acts,
        Category::Signs => SectionKind::Signs,
        Category::Health => SectionKind::Health,
        Category::Family => SectionKind::Family,
        Category::Documents => SectionKind::Documents,
        Category::Assistance => SectionKind::Help,
    }
}

fn sections(pack: &Pack, it: Disclosure) -> Vec<Section> {
    let mut lines: Vec<(SectionKind, Line)> = Vec::new();
    let mut put = |kind: SectionKind, line: Option<Line>| lines.extend(line.map(|line| (kind, line)));

    put(SectionKind::Action, it.rated.map(Line::Rating));
    put(SectionKind::Action, it.judgement.then_some(Line::Judgement));
    put(SectionKind::Action, it.urgent.what.map(Line::UrgentWhat));
    put(SectionKind::Action, it.urgent.whom.map(Line::UrgentWhom));
    put(SectionKind::Action, it.urgent.by.map(Line::UrgentBy));
    put(SectionKind::Action, it.rating_reason.map(Line::RatingReason));
    for reason in it.reasons {
        put(SectionKind::Action, Some(Line::Reason(reason)));
    }
    put(SectionKind::Action, it.more_reasons.then_some(Line::ReasonsNotShared));
    for (agency, because) in it.agencies {
        put(SectionKind::Who, Some(Line::Agency { agency, because }));
    }
    put(SectionKind::Basics, it.age.map(Line::Age));
    put(SectionKind::Basics, it.language.map(Line::Language));
    put(SectionKind::Basics, it.interpreter.map(Line::Interpreter));
    put(SectionKind::Basics, it.interpreter_wish.map(Line::InterpreterWish));
    put(SectionKind::Basics, it.setting.map(Line::Setting));
    for (field, text) in it.contact {
        put(SectionKind::Contact, Some(Line::Contact { field, text }));
    }
    for (id, sure, made_safe) in it.safety {
        put(SectionKind::Safety, Some(Line::Safety { id, sure, made_safe }));
    }
    for (sign, grounds) in it.signs {
        put(SectionKind::Signs, Some(Line::Sign { sign, grounds }));
    }
    for (element, because) in it.picture {
        put(SectionKind::Picture, Some(Line::Picture { element, because }));
    }
    for profile in it.profiles {
        put(SectionKind::Needs, Some(Line::Profile(profile)));
    }
    put(SectionKind::Needs, it.profile_words.map(Line::ProfileWords));
    for help in it.help {
        put(SectionKind::Help, Some(Line::Help(help)));
    }
    for row in it.rows {
        put(SectionKind::Referral, Some(Line::Referral(row)));
    }
    for answer in it.answers {
        put(home(pack.question(answer.question).category), Some(Line::Answer(answer)));
    }
    for (category, why) in it.withheld {
        put(SectionKind::NotShared, Some(Line::NotShared { category, why }));
    }

    SectionKind::WORDS
        .iter()
        .map(|(_, kind)| Section { kind: *kind, lines: lines.extract_if(.., |(of, _)| of == kind).map(|(_, line)| line).collect() })
        .filter(|it| !it.lines.is_empty())
        .collect()
}
