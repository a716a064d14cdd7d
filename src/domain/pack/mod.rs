//! What is asked: the form, the signs, the safety questions, the agencies and the rating rule, as data.
//!
//! A [`Pack`] is checked when it is read and never changes. It holds structure only; every text that a person sees
//! is in a locale catalogue, under a key made from the names here.

mod check;
mod condition;
mod directory;
mod id;
mod picture;
mod reader;

pub use condition::Condition;
pub(in crate::domain) use directory::days_in;
pub use directory::{Contact, Deployment, Guarding, LanguageSettings, MoreLanguage, Protection, Recording, is_language_tag};
pub use id::{OptionId, PageId, ProfileId, QuestionId, RecipientId, RuleId, SafetyId, SectionId, ServiceId, SignGroupId, SignId};
pub use picture::Picture;
pub(in crate::domain) use reader::{Found, Node, parse};
pub use reader::{Problem, Problems};

/// Where a piece of content comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The document: `framework`, `guide`, `review`, `slides`, or `policy` for a decision of this project.
    pub document: Box<str>,
    /// The place in that document, such as `Appendix A, item 15`.
    pub item: Box<str>,
    /// Why we decided so, where the sources leave something open.
    pub policy: Option<Box<str>>,
}

/// An agency that the form's marks name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agency {
    /// † on the form: the person may have been trafficked; the International Organization for Migration can be told.
    Iom,
    /// * on the form: the person may be of concern to the UN refugee agency, which can be told.
    Unhcr,
}

impl Agency {
    /// Both, in the order of the form's footnotes.
    pub const ALL: [Self; 2] = [Self::Iom, Self::Unhcr];

    /// The word for it in files and catalogue keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Iom => "iom",
            Self::Unhcr => "unhcr",
        }
    }
}

/// How much one finding says. Only what the pack marks has a strength; origin, belief, sex and status never do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// Odd, common, and with many innocent explanations.
    Weak,
    /// Force, threats, confinement, withheld papers or pay, debt bondage, sale, deception, violence.
    Strong,
}

/// The part of the definition in the Palermo Protocol that a finding belongs to (guide, Section 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Element {
    /// What was done: recruiting, moving, handing over, housing or receiving a person.
    Act,
    /// How: force, threat, deception, debt, abuse of power. Not needed for a child.
    Means,
    /// What for: any kind of exploitation.
    Purpose,
}

impl Element {
    /// The three, in the order of the definition.
    pub const ALL: [Self; 3] = [Self::Act, Self::Means, Self::Purpose];

    /// The word for it in files and catalogue keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Means => "means",
            Self::Purpose => "purpose",
        }
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Each of them, with its word in files and catalogue keys.
            pub const WORDS: &[(&'static str, Self)] = &[$(($word, Self::$variant)),+];

            /// The word for it in files and catalogue keys.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}
pub(crate) use words;

words! {
    /// What a finding is about, for the rules that speak of kinds of harm.
    Tag {
        /// Work or service from which someone else gains unfairly.
        Exploitation = "exploitation",
        /// Someone else decides over the person's life.
        Control = "control",
        /// Physical, sexual or mental violence.
        Violence = "violence",
        /// Sexual violence, for which care can be limited in time.
        SexualViolence = "sexual-violence",
        /// Marks of trauma.
        Trauma = "trauma",
        /// Fear of going back.
        FearOfReturn = "fear-of-return",
        /// Lies about work, travel or marriage.
        Deception = "deception",
        /// Debt that binds.
        Debt = "debt",
        /// Papers kept by someone else.
        WithheldDocuments = "withheld-documents",
        /// Pay kept back.
        WithheldWages = "withheld-wages",
        /// Locked in or not free to move.
        Confinement = "confinement",
        /// Threats to the person, the family or others.
        Threats = "threats",
        /// Money or goods changed hands for the person.
        Sold = "sold",
        /// An armed group or force.
        ArmedGroup = "armed-group",
        /// A child away from those who care for it.
        Unaccompanied = "unaccompanied",
        /// Sexual acts that the person couldn't refuse.
        CoercedSex = "coerced-sex",
        /// Work of a child.
        ChildLabour = "child-labour",
        /// Offences that the person may have been made to commit.
        Crime = "crime",
        /// A health need.
        Health = "health",
        /// Travel that was arranged for money and nothing more.
        Smuggling = "smuggling",
    }
}

words! {
    /// What a person can agree to share. Each has its [`Sensitivity`] in the pack, so each field has one.
    Category {
        /// Child or adult, sex, language.
        Basics = "basics",
        /// Name, birth date and place.
        Identity = "identity",
        /// Nationality, ethnicity, religion, marital status.
        Background = "background",
        /// Safe ways and times to reach the person.
        Contact = "contact",
        /// What happened, in short.
        Account = "account",
        /// Things that the person was made to do and that could be held against them.
        Acts = "acts",
        /// What the worker saw or was told.
        Signs = "signs",
        /// Health.
        Health = "health",
        /// Family and travelling companions.
        Family = "family",
        /// Papers and status.
        Documents = "documents",
        /// Help already given.
        Assistance = "assistance",
    }
}

words! {
    /// How much harm it can do in the wrong hands.
    Sensitivity {
        /// It says nothing about anyone.
        Ordinary = "ordinary",
        /// It is about a person who can be found by it.
        Personal = "personal",
        /// It can bring harm, shame or punishment to whomever it is about: abuse, health, belief, origin, status, offences.
        Special = "special",
    }
}

words! {
    /// Why a field exists. The pack has a sentence for each; `docs/dpia-template.md` prints them beside every field.
    Purpose {
        /// To know the person again at the next meeting.
        IdentifyAgain = "identify-again",
        /// To find the right language and interpreter.
        Interpret = "interpret",
        /// To give a child, or an older person, the protection due to them.
        AgeProtection = "age-protection",
        /// To keep families together, when that is safe.
        FamilyUnity = "family-unity",
        /// To find care.
        HealthCare = "health-care",
        /// To replace or recover papers.
        Documents = "documents",
        /// To understand how the person came here.
        Route = "route",
        /// To understand how the person is treated.
        Situation = "situation",
        /// To understand what going back would mean.
        ReturnRisk = "return-risk",
        /// To plan the referral.
        PlanReferral = "plan-referral",
        /// To keep the person safe now.
        ImmediateSafety = "immediate-safety",
        /// To notice signs together.
        Notice = "notice",
        /// To act within the time there is.
        ActInTime = "act-in-time",
        /// To reach the person without danger.
        ReachSafely = "reach-safely",
        /// To ask nothing twice.
        NotTwice = "not-twice",
        /// To respect what the person agreed to.
        Consent = "consent",
        /// To say who is speaking.
        Introduce = "introduce",
        /// To lead the worker only where it is right to go.
        Prepare = "prepare",
        /// To speak of a conversation without a name.
        ReferByCode = "refer-by-code",
        /// To read the record again.
        ReadAgain = "read-again",
    }
}

words! {
    /// What an answer to a question can be.
    Kind {
        /// One line of text.
        Text = "text",
        /// A few short lines.
        Lines = "lines",
        /// A year, a month or a day; approximate is fine.
        Date = "date",
        /// One option.
        One = "one",
        /// Any number of options.
        Many = "many",
        /// Yes or no.
        YesNo = "yes-no",
    }
}

words! {
    /// How urgent the referral is. LOW reads "no high concern noted so far", never "no".
    Rating {
        /// No high concern noted so far.
        Low = "low",
        /// Act within days.
        Medium = "medium",
        /// Act within a day.
        Urgent = "urgent",
    }
}

/// What an option or a sign says about the person's situation, when it is noted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    pub(in crate::domain) marks: Vec<Agency>,
    pub(in crate::domain) strength: Option<Strength>,
    pub(in crate::domain) elements: Vec<Element>,
    pub(in crate::domain) tags: Vec<Tag>,
}

impl Weight {
    /// The agencies that can be told.
    #[must_use]
    pub fn marks(&self) -> &[Agency] {
        &self.marks
    }

    /// How much it says, if anything.
    #[must_use]
    pub fn strength(&self) -> Option<Strength> {
        self.strength
    }

    /// The parts of the definition that it belongs to.
    #[must_use]
    pub fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// What it is about.
    #[must_use]
    pub fn tags(&self) -> &[Tag] {
        &self.tags
    }
}

/// One question of the interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its name in files and keys: `q-<name>`.
    pub name: Box<str>,
    /// The number that the printed form gives it; the form has slips, so this is a reference and no id.
    pub printed: Option<Box<str>>,
    /// What an answer can be.
    pub kind: Kind,
    /// What an answer to it belongs to when it is shared.
    pub category: Category,
    /// Why it exists.
    pub purpose: Purpose,
    /// When it is asked; always, when `None`.
    pub ask_if: Option<Condition>,
    /// Its options, in order; empty for text and dates.
    pub options: Vec<OptionId>,
    /// Whether a few words can be added ("another, in a few words").
    pub specify: bool,
    /// Keys `suggest-<name>` of things the printed form has no code for.
    pub suggestions: Vec<Box<str>>,
    /// Most characters of a text.
    pub limit: u16,
    /// Whether the worker answers it by looking, so that it is never said to the person.
    pub observed: bool,
    /// Where it stands.
    pub page: Option<PageId>,
    /// Where it comes from.
    pub source: Source,
}

/// One option of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each says something of its own that the pack's file says")]
pub struct Choice {
    /// Its name within the question.
    pub name: Box<str>,
    /// The catalogue key of its label.
    pub key: Box<str>,
    /// Whose option it is.
    pub question: QuestionId,
    /// What it says.
    pub weight: Weight,
    /// What it belongs to when it is shared.
    pub category: Category,
    /// Whether the printed form has it.
    pub printed: bool,
    /// Whether its marks stand on the printed form (otherwise they are a decision of ours).
    pub printed_marks: bool,
    /// Whether it says "none of these", so that no other option can stand beside it.
    pub alone: bool,
    /// Whether it says what the worker sees or does, so that it is no answer of the person's own.
    pub observed: bool,
    /// What is shown beside it to the person.
    pub picture: Option<Picture>,
    /// Where it comes from.
    pub source: Source,
}

/// A page of one to three questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its name: `page-<name>`.
    pub name: Box<str>,
    /// The section it belongs to.
    pub section: SectionId,
    /// Its questions.
    pub questions: Vec<QuestionId>,
}

/// A section of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its name: `section-<name>`.
    pub name: Box<str>,
    /// Its pages.
    pub pages: Vec<PageId>,
    /// Where it comes from.
    pub source: Source,
}

/// A sign of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// Its name: `sign-<name>`.
    pub name: Box<str>,
    /// Its group.
    pub group: SignGroupId,
    /// What it says.
    pub weight: Weight,
    /// Where it comes from.
    pub source: Source,
}

/// A group of signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignGroup {
    /// Its name: `signgroup-<name>`.
    pub name: Box<str>,
    /// Why they are looked for.
    pub purpose: Purpose,
    /// Its signs.
    pub signs: Vec<SignId>,
}

/// A safety question to the worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafetyQuestion {
    /// Its name: `safety-<name>`.
    pub name: Box<str>,
    /// Whether "yes" is the unsafe answer (otherwise "no" is).
    pub unsafe_yes: bool,
    /// Whether the unsafe answer stops the conversation for now.
    pub gate: bool,
    /// What the unsafe answer belongs to when it is shared.
    pub category: Category,
    /// Why it is asked.
    pub purpose: Purpose,
    /// Where it comes from.
    pub source: Source,
}

/// A kind of agency that can receive a referral.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecipientKind {
    /// Its name: `recipient-<name>`.
    pub name: Box<str>,
    /// What it needs in order to act.
    pub needs: Vec<Category>,
    /// Where it comes from.
    pub source: Source,
}

/// A row of the referral matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its name: `service-<name>`.
    pub name: Box<str>,
    /// The kind of agency that usually gives it.
    pub to: RecipientId,
    /// What being referred to it says about the person.
    pub category: Category,
    /// Why it is noted.
    pub purpose: Purpose,
    /// When it is suggested.
    pub when: Condition,
    /// Where it comes from.
    pub source: Source,
}

/// A profile that can be indicated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Its name: `profile-<name>`.
    pub name: Box<str>,
    /// Whether it is a column of the matrix.
    pub column: bool,
    /// What it says about the person.
    pub category: Category,
    /// Why it is noted.
    pub purpose: Purpose,
    /// When it is suggested.
    pub when: Condition,
    /// Where it comes from.
    pub source: Source,
}

/// A line of the rating rule: when it applies, the rating is at least `level`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleLine {
    /// Its name: `rule-<name>`.
    pub name: Box<str>,
    /// The least rating while it applies.
    pub level: Rating,
    /// Whether going below it needs a written reason.
    pub floor: bool,
    /// When it applies.
    pub when: Condition,
    /// Where it comes from.
    pub source: Source,
}

/// The rating rule: ours, and not validated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its version, printed on every output.
    pub version: Box<str>,
    /// Hours within which to act, for LOW, MEDIUM and URGENT.
    pub hours: [u16; 3],
    /// Its lines.
    pub lines: Vec<RuleLine>,
}

/// An instrument, checked and unchanging.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    id: Box<str>,
    version: Box<str>,
    /// A sentence for each purpose, and the sensitivity of each category, in the order of their words.
    purposes: Vec<Box<str>>,
    sensitivity: Vec<Sensitivity>,
    questions: Vec<Question>,
    choices: Vec<Choice>,
    pages: Vec<Page>,
    sections: Vec<Section>,
    signs: Vec<Sign>,
    sign_groups: Vec<SignGroup>,
    safety: Vec<SafetyQuestion>,
    recipients: Vec<RecipientKind>,
    services: Vec<Service>,
    profiles: Vec<Profile>,
    minor: Option<(QuestionId, OptionId)>,
    birth_date: Option<QuestionId>,
    rule: Rule,
}

macro_rules! shelves {
    ($($one:ident, $all:ident, $ids:ident, $named:ident: $field:ident [$id:ident] -> $item:ty;)+) => {
        impl Pack {$(
            #[doc = concat!("The [`", stringify!($item), "`] with this id. Ids of another pack may fail.")]
            #[must_use]
            #[expect(clippy::indexing_slicing, reason = "an id is a place in the pack that made it")]
            pub fn $one(&self, id: $id) -> &$item {
                &self.$field[id.index()]
            }

            #[doc = concat!("Every [`", stringify!($item), "`], in the pack's order.")]
            pub fn $all(&self) -> impl Iterator<Item = ($id, &$item)> {
                self.$field.iter().enumerate().map(|(place, it)| ($id(u16::try_from(place).unwrap_or(u16::MAX)), it))
            }

            #[doc = concat!("The ids of every [`", stringify!($item), "`], in the pack's order.")]
            pub fn $ids(&self) -> impl Iterator<Item = $id> + use<> {
                (0..u16::try_from(self.$field.len()).unwrap_or(u16::MAX)).map($id)
            }

            #[doc = concat!("The id of the [`", stringify!($item), "`] with this name.")]
            #[must_use]
            pub fn $named(&self, name: &str) -> Option<$id> {
                self.$all().find(|(_, it)| &*it.name == name).map(|(id, _)| id)
            }
        )+}
    };
}

shelves! {
    question, questions, question_ids, question_named: questions [QuestionId] -> Question;
    page, pages, page_ids, page_named: pages [PageId] -> Page;
    section, sections, section_ids, section_named: sections [SectionId] -> Section;
    sign, signs, sign_ids, sign_named: signs [SignId] -> Sign;
    sign_group, sign_groups, sign_group_ids, sign_group_named: sign_groups [SignGroupId] -> SignGroup;
    safety_question, safety_questions, safety_ids, safety_named: safety [SafetyId] -> SafetyQuestion;
    recipient, recipients, recipient_ids, recipient_named: recipients [RecipientId] -> RecipientKind;
    service, services, service_ids, service_named: services [ServiceId] -> Service;
    profile, profiles, profile_ids, profile_named: profiles [ProfileId] -> Profile;
    choice, choices, choice_ids, choice_named_anywhere: choices [OptionId] -> Choice;
}

impl Pack {
    /// Reads a pack from the text of its file (JSON, at most 1 MiB; see `schema/pack.schema.json`).
    ///
    /// # Errors
    /// Every problem of the file at once, each with its path and what to do.
    pub fn read(text: &str) -> Result<Self, Problems> {
        check::read(text)
    }

    /// The pack's name, such as `joint-form`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The pack's version, such as `1.0.0`.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Why fields with this purpose exist, in one sentence. The program that is served carries a short pointer instead.
    #[must_use]
    pub fn why(&self, purpose: Purpose) -> &str {
        self.purposes.get(purpose as usize).map_or("", |it| it)
    }

    /// How much harm what belongs to this category can do in the wrong hands.
    #[must_use]
    pub fn sensitivity(&self, category: Category) -> Sensitivity {
        self.sensitivity.get(category as usize).copied().unwrap_or(Sensitivity::Special)
    }

    /// The option of the form that says that the person is a child, whatever the worker thought before.
    #[must_use]
    pub fn minor_option(&self) -> Option<(QuestionId, OptionId)> {
        self.minor
    }

    /// The question for the birth date, which can say the same.
    #[must_use]
    pub fn birth_date(&self) -> Option<QuestionId> {
        self.birth_date
    }

    /// The rating rule.
    #[must_use]
    pub fn rule(&self) -> &Rule {
        &self.rule
    }

    /// The line of the rating rule with this id.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "an id is a place in the pack that made it")]
    pub fn rule_line(&self, id: RuleId) -> &RuleLine {
        &self.rule.lines[id.index()]
    }

    /// Every line of the rating rule, in order.
    pub fn rule_lines(&self) -> impl Iterator<Item = (RuleId, &RuleLine)> {
        self.rule.lines.iter().enumerate().map(|(place, it)| (RuleId(u16::try_from(place).unwrap_or(u16::MAX)), it))
    }

    /// The option of `question` with this name.
    #[must_use]
    pub fn option_named(&self, question: QuestionId, name: &str) -> Option<OptionId> {
        self.question(question).options.iter().copied().find(|id| &*self.choice(*id).name == name)
    }

    /// The options of `question` that are the person's own to choose.
    pub fn own_options(&self, question: QuestionId) -> impl Iterator<Item = OptionId> {
        self.question(question).options.iter().copied().filter(|it| !self.choice(*it).observed)
    }

    /// Whether the person can answer this question by themselves: nobody has to look or to explain something for it.
    #[must_use]
    pub fn is_for_the_person(&self, question: QuestionId) -> bool {
        let it = self.question(question);
        !it.observed && (it.options.is_empty() || self.own_options(question).next().is_some())
    }

    /// Hours within which to act on a rating.
    #[must_use]
    pub fn hours(&self, rating: Rating) -> u16 {
        let [low, medium, urgent] = self.rule.hours;
        match rating {
            Rating::Low => low,
            Rating::Medium => medium,
            Rating::Urgent => urgent,
        }
    }
}
