//! What one recipient may know, computed from consent and from nothing else.
//!
//! | kind | stage | to whom | what goes |
//! |---|---|---|---|
//! | referral | talking | each recipient for which the person said yes | the agreed categories; rating, time of the urgent action, setting |
//! | hand-over | connecting | the chosen one | age, language, interpreter, safe contact, setting, urgent action, judgement |
//! | observation | observing | any | signs, age as seen, rating, time of the urgent action, setting: nothing personal |
//! | outcome | without notes | the chosen one | the rating that the worker gave or safety asks for, and the time |
//!
//! Of a referral, something goes only when every category that it tells of was agreed:
//!
//! | what | goes with |
//! |---|---|
//! | an answer | its question's category; each option with its own as well; a silence with the question's |
//! | a follow-up | the same, and everything for which it is asked: that it was asked tells the answer before it |
//! | free text beside a question (note, "another") | the question's category and that of every option it has |
//! | a sign | signs |
//! | an unsafe answer | its safety question's category |
//! | "child or maybe" as a reason | basics; and identity when only the birth date says so |
//! | a reason, an agency, act, means and purpose | what they rest on: a reason whole or not at all, the others by finding |
//! | safe contact | contact, and a yes to be contacted again |
//! | the worker's reason, the words beside the profiles | account |
//! | a profile, also in a row of the matrix | its category |
//! | a row of the matrix | its category; always to the one that gives the service |
//! | to whom a row is referred, in words | only to the one that gives the service: the words may name a place or a person |
//! | rating, time of the urgent action, setting, code, date | always: they are about the work |
//! | what must be done at once, and by whom | account and health: such words can say why |

use crate::domain::ordered::{Map, Set};

use crate::domain::assessment::{Assessment, Reason};
use crate::domain::pack::{Agency, Category, Element, Pack, ProfileId, QuestionId, Rating, RecipientId, SafetyId, ServiceId, SignId, words};
use crate::domain::rules::{Finding, World, is_asked};
use crate::domain::screening::{
    Age, Answer, Ask, Code, ContactField, Date, Decision, Ground, Handover, HelpField, HelpGiven, Interpreter, Mode, Moment, Notes, Observed,
    PrepField, Preparation, Reply, SafeContact, Screening, Setting, Share, Stage, Sure, Text, UrgentAction, UrgentField,
};

words! {
    /// What kind of message goes to the recipient, by how far the person's consent goes.
    Kind {
        /// After a conversation with notes.
        Referral = "referral",
        /// From a worker who isn't trained: whom to reach, and how.
        Handover = "handover",
        /// From a worker who only observed.
        Observation = "observation",
        /// After a conversation without notes: how urgent it is, and nothing else.
        Outcome = "outcome",
    }
}

words! {
    /// Why a category is withheld. Every one that isn't shared is listed, whether anything was noted in it or not, so
    /// that the list itself tells nothing.
    Withheld {
        /// The person didn't agree to share it with this recipient.
        NotAgreed = "not-agreed",
        /// This recipient doesn't need it, and it was not agreed.
        NotNeeded = "not-needed",
        /// The person doesn't want to be contacted again, or wasn't asked.
        NoRecontact = "no-recontact",
    }
}

words! {
    /// Why nothing at all goes to a recipient.
    NotShared {
        /// The person was not asked to talk yet, or did not agree.
        NoConsentToTalk = "no-consent-to-talk",
        /// The person was not asked about notes yet, or did not agree.
        NoConsentToNotes = "no-consent-to-notes",
        /// The person doesn't want this recipient to be told.
        NotAgreed = "not-agreed",
        /// Nobody asked the person about this recipient.
        NotAsked = "not-asked",
        /// The person took everything back.
        Withdrawn = "withdrawn",
        /// The worker ended the conversation, because it wasn't safe.
        Stopped = "stopped",
        /// The person said no.
        Declined = "declined",
        /// This is not the agency that the person is connected with.
        NotChosen = "not-chosen",
    }
}

impl std::fmt::Display for NotShared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoConsentToTalk => "the person has not agreed to talk; ask first",
            Self::NoConsentToNotes => "the person has not agreed to notes; ask first",
            Self::NotAgreed => "the person did not agree to share anything with this recipient; nothing goes to it",
            Self::NotAsked => "the person was not asked about this recipient; ask first",
            Self::Withdrawn => "the person took everything back; nothing can go anywhere",
            Self::Stopped => "the conversation was ended for now; nothing can go anywhere",
            Self::Declined => "the person said no; nothing can go anywhere",
            Self::NotChosen => "the person is not connected with this recipient; choose it first",
        })
    }
}

impl std::error::Error for NotShared {}

/// Everything that may go to one recipient, and only that: clones, so that nothing else is even in reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosure {
    pub(super) kind: Kind,
    pub(super) recipient: RecipientId,
    pub(super) code: Code,
    pub(super) started: Date,
    pub(super) invented: bool,
    pub(super) organisation: Option<Text>,
    pub(super) rated: Option<Rated>,
    pub(super) judgement: bool,
    pub(super) urgent: Urgent,
    pub(super) rating_reason: Option<Text>,
    pub(super) reasons: Vec<Reason>,
    pub(super) more_reasons: bool,
    pub(super) agencies: Vec<(Agency, Vec<Finding>)>,
    pub(super) picture: Vec<(Element, Vec<Finding>)>,
    pub(super) age: Option<Age>,
    pub(super) language: Option<Text>,
    pub(super) interpreter: Option<Interpreter>,
    pub(super) interpreter_wish: Option<Text>,
    pub(super) setting: Option<Setting>,
    pub(super) contact: Vec<(ContactField, Text)>,
    pub(super) safety: Vec<(SafetyId, Sure, bool)>,
    pub(super) answers: Vec<SharedAnswer>,
    pub(super) signs: Vec<(SignId, Vec<Ground>)>,
    pub(super) profiles: Vec<ProfileId>,
    pub(super) profile_words: Option<Text>,
    pub(super) help: Vec<SharedHelp>,
    pub(super) rows: Vec<SharedRow>,
    pub(super) withheld: Vec<(Category, Withheld)>,
}

/// The rating that stands and the one that the rule suggests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rated {
    /// The rating that stands.
    pub rating: Rating,
    /// The rating that the rule suggests.
    pub suggested: Rating,
    /// Hours within which to act on it, by the pack. A deployment may ask for less.
    pub hours: u16,
}

/// What must be done at once, as far as it was written and holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Urgent {
    /// What must be done.
    pub what: Option<Text>,
    /// By whom.
    pub whom: Option<Text>,
    /// By when.
    pub by: Option<Moment>,
}

/// An answer, or a note beside a question, as far as it may go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedAnswer {
    /// The question.
    pub question: QuestionId,
    /// The answer; `None` when only the note goes.
    pub answer: Option<Answer>,
    /// The short note.
    pub note: Option<Text>,
}

/// A line of help already given. At least one field is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedHelp {
    /// The kind of help.
    pub nature: Option<Text>,
    /// The organisation that gave it.
    pub organisation: Option<Text>,
    /// The contact's name or role.
    pub contact: Option<Text>,
    /// How to reach that contact.
    pub details: Option<Text>,
}

/// A row of the referral matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedRow {
    /// The service.
    pub service: ServiceId,
    /// The categories of person that it is ticked for, as far as they may go.
    pub profiles: Vec<ProfileId>,
    /// To whom, in words.
    pub to: Option<Text>,
}

impl Disclosure {
    /// What may go to `recipient`.
    ///
    /// # Errors
    /// Why nothing may.
    pub fn for_recipient<M: Mode>(pack: &Pack, screening: &Screening<M>, assessment: &Assessment, recipient: RecipientId) -> Result<Self, NotShared> {
        let consent = screening.consent();
        match screening.stage() {
            Stage::Arriving if consent.answer(Ask::Talk) == Some(Decision::Yes) => Err(NotShared::NoConsentToNotes),
            Stage::Arriving => Err(NotShared::NoConsentToTalk),
            Stage::Declined(_) => Err(NotShared::Declined),
            Stage::Withdrawn => Err(NotShared::Withdrawn),
            Stage::Stopped => Err(NotShared::Stopped),
            Stage::Talking(notes) => {
                let share = agreed(screening, notes, recipient)?;
                Ok(Referral::new(pack, screening, notes, assessment, recipient, effective(screening, share)).disclosure())
            }
            Stage::Unrecorded(_) | Stage::Connecting(_) if screening.connect() != Some(recipient) => Err(NotShared::NotChosen),
            // Nothing was noted, so a LOW that nobody chose would only read silence as a finding.
            Stage::Unrecorded(outcome) => Ok(Self {
                rated: (outcome.rating().chosen().is_some() || assessment.suggested() > Rating::Low).then(|| rated(pack, assessment)),
                urgent: urgent(screening.urgent()),
                ..Self::bare(screening, Kind::Outcome, recipient)
            }),
            Stage::Connecting(handover) => Ok(Self::handover(screening, handover, recipient)),
            Stage::Observing(observed) => Ok(Self::observation(pack, screening, observed, assessment, recipient)),
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

    /// Every category that doesn't go, and why. Of a referral only: the other kinds have no answers to withhold, but
    /// for the safe contact of a person who doesn't want to be contacted.
    #[must_use]
    pub fn withheld(&self) -> &[(Category, Withheld)] {
        &self.withheld
    }

    /// Nothing but the code, the date and who sends it.
    fn bare<M: Mode>(screening: &Screening<M>, kind: Kind, recipient: RecipientId) -> Self {
        Self {
            kind,
            recipient,
            code: screening.code(),
            started: screening.started(),
            invented: M::INVENTED,
            organisation: screening.preparation().field(PrepField::Organisation).text().cloned(),
            rated: None,
            judgement: false,
            urgent: Urgent::default(),
            rating_reason: None,
            reasons: Vec::new(),
            more_reasons: false,
            agencies: Vec::new(),
            picture: Vec::new(),
            age: None,
            language: None,
            interpreter: None,
            interpreter_wish: None,
            setting: None,
            contact: Vec::new(),
            safety: Vec::new(),
            answers: Vec::new(),
            signs: Vec::new(),
            profiles: Vec::new(),
            profile_words: None,
            help: Vec::new(),
            rows: Vec::new(),
            withheld: Vec::new(),
        }
    }

    /// The person agreed to be connected with this recipient, which is a yes to be reached by it. Only an explicit
    /// answer to "may someone contact you again" that isn't yes takes the safe contact out; this walk doesn't ask it.
    fn handover<M: Mode>(screening: &Screening<M>, handover: &Handover, recipient: RecipientId) -> Self {
        let reachable = screening.consent().answer(Ask::Contact).is_none_or(|it| it == Decision::Yes);
        Self {
            judgement: screening.life_threatened(),
            urgent: urgent(screening.urgent()),
            contact: if reachable { contact(handover.contact()) } else { Vec::new() },
            withheld: if reachable { Vec::new() } else { vec![(Category::Contact, Withheld::NoRecontact)] },
            setting: screening.preparation().setting(),
            ..Self::bare(screening, Kind::Handover, recipient)
        }
        .with_basics(screening)
    }

    fn observation<M: Mode>(pack: &Pack, screening: &Screening<M>, observed: &Observed, assessment: &Assessment, recipient: RecipientId) -> Self {
        Self {
            rated: Some(rated(pack, assessment)),
            urgent: urgent(screening.urgent()),
            age: screening.consent().age(),
            setting: screening.preparation().setting(),
            signs: observed.signs().marked().map(|sign| (sign, observed.signs().grounds(sign).collect())).collect(),
            ..Self::bare(screening, Kind::Observation, recipient)
        }
    }

    fn with_basics<M: Mode>(self, screening: &Screening<M>) -> Self {
        let preparation: &Preparation = screening.preparation();
        let text = |field: PrepField| preparation.field(field).text().cloned();
        Self {
            age: screening.consent().age(),
            language: text(PrepField::Language),
            interpreter: preparation.interpreter(),
            interpreter_wish: text(PrepField::InterpreterWish),
            ..self
        }
    }
}

/// What the person agreed for this recipient, when they agreed to everything before it too.
fn agreed<'a, M: Mode>(screening: &Screening<M>, notes: &'a Notes, recipient: RecipientId) -> Result<&'a Share, NotShared> {
    let consent = screening.consent();
    if consent.answer(Ask::Talk) != Some(Decision::Yes) {
        return Err(NotShared::NoConsentToTalk);
    }
    if consent.answer(Ask::Notes) != Some(Decision::Yes) {
        return Err(NotShared::NoConsentToNotes);
    }
    let share = notes.share(recipient).ok_or(NotShared::NotAsked)?;
    match share.agreed() {
        Some(Decision::Yes) => Ok(share),
        Some(Decision::No | Decision::NotNow | Decision::CannotSay) => Err(NotShared::NotAgreed),
        None => Err(NotShared::NotAsked),
    }
}

fn wants_recontact<M: Mode>(screening: &Screening<M>) -> bool {
    screening.consent().answer(Ask::Contact) == Some(Decision::Yes)
}

/// The categories that really go.
fn effective<M: Mode>(screening: &Screening<M>, share: &Share) -> Set<Category> {
    let goes = |it: &Category| *it != Category::Contact || wants_recontact(screening);
    share.categories().iter().copied().filter(goes).collect()
}

fn rated(pack: &Pack, assessment: &Assessment) -> Rated {
    let rating = assessment.decided().rating();
    Rated { rating, suggested: assessment.suggested(), hours: pack.hours(rating) }
}

fn urgent(action: Option<&UrgentAction>) -> Urgent {
    let text = |field: UrgentField| action.and_then(|it| it.field(field).text().cloned());
    Urgent { what: text(UrgentField::What), whom: text(UrgentField::Whom), by: action.and_then(UrgentAction::by) }
}

fn contact(contact: &SafeContact) -> Vec<(ContactField, Text)> {
    ContactField::WORDS.iter().filter_map(|(_, field)| Some((*field, contact.field(*field).text()?.clone()))).collect()
}

fn help(help: &HelpGiven) -> Option<SharedHelp> {
    let text = |field: HelpField| help.field(field).text().cloned();
    let shared = SharedHelp {
        nature: text(HelpField::Nature),
        organisation: text(HelpField::Organisation),
        contact: text(HelpField::Contact),
        details: text(HelpField::Details),
    };
    let is_there = shared.nature.is_some() || shared.organisation.is_some() || shared.contact.is_some() || shared.details.is_some();
    is_there.then_some(shared)
}

/// A referral in the making: everything that was noted, and what of it was agreed.
struct Referral<'a, M: Mode> {
    pack: &'a Pack,
    screening: &'a Screening<M>,
    notes: &'a Notes,
    assessment: &'a Assessment,
    recipient: RecipientId,
    shared: Set<Category>,
    known: World,
    /// The questions of which it may be known that they were asked.
    questions: Set<QuestionId>,
}

impl<'a, M: Mode> Referral<'a, M> {
    fn new(
        pack: &'a Pack,
        screening: &'a Screening<M>,
        notes: &'a Notes,
        assessment: &'a Assessment,
        recipient: RecipientId,
        shared: Set<Category>,
    ) -> Self {
        let questions = pack.questions().filter(|(_, it)| shared.contains(&it.category)).map(|(id, _)| id).collect();
        let known = World::known(pack, screening);
        let mut this = Self { pack, screening, notes, assessment, recipient, shared, known, questions };
        // A follow-up goes out with what it follows, and takes its own follow-ups with it.
        loop {
            let (stay, go): (Set<_>, Set<_>) = this.questions.iter().copied().partition(|it| this.may_be_asked(*it));
            this.questions = stay;
            if go.is_empty() {
                return this;
            }
        }
    }

    fn may_be_asked(&self, id: QuestionId) -> bool {
        let condition = self.pack.question(id).ask_if.as_ref();
        condition.is_none_or(|it| self.known.because(self.pack, it).into_iter().all(|it| self.finding_goes(it)))
    }

    fn goes(&self, category: Category) -> bool {
        self.shared.contains(&category)
    }

    fn finding_goes(&self, finding: Finding) -> bool {
        self.goes(finding.category(self.pack))
            && match finding {
                Finding::Option(option) => self.question_goes(self.pack.choice(option).question),
                Finding::Child => self.child_goes(),
                Finding::Sign(_) | Finding::Unsafe(_) | Finding::Judgement => true,
            }
    }

    /// Whether what says that the person is a child may go: the worker's word, the form's option, or the birth date.
    fn child_goes(&self) -> bool {
        let named = self.pack.minor_option().is_some_and(|(question, option)| {
            self.question_goes(question) && self.goes(self.pack.choice(option).category) && self.known.has(Finding::Option(option))
        });
        self.screening.consent().is_child() || named || self.pack.birth_date().is_some_and(|it| self.question_goes(it))
    }

    /// Whether that a question was asked may be known.
    fn question_goes(&self, id: QuestionId) -> bool {
        self.questions.contains(&id)
    }

    /// Whether free text beside a question may go: it can tell of the question and of any of its options.
    fn free_text_goes(&self, id: QuestionId) -> bool {
        self.pack.question(id).options.iter().all(|it| self.goes(self.pack.choice(*it).category))
    }

    fn findings(&self, findings: &Set<Finding>) -> Vec<Finding> {
        findings.iter().copied().filter(|it| self.finding_goes(*it)).collect()
    }

    fn answer(&self, id: QuestionId, reply: &Reply) -> Option<SharedAnswer> {
        let question = self.pack.question(id);
        if !is_asked(self.pack, self.screening, id) || !self.question_goes(id) {
            return None;
        }
        let free = self.free_text_goes(id);
        let answer = reply.answer(question.kind).and_then(|it| match it {
            Answer::Options { chosen, specify } => {
                let chosen: Set<_> = chosen.into_iter().filter(|it| self.goes(self.pack.choice(*it).category)).collect();
                let specify = specify.filter(|_| free);
                // Nothing is left rather than an empty list, which would tell that something was taken out.
                (!chosen.is_empty() || specify.is_some()).then_some(Answer::Options { chosen, specify })
            }
            other @ (Answer::Silence(_) | Answer::Text(_) | Answer::Date(_)) => Some(other),
        });
        let note = reply.note().text().filter(|_| free).cloned();
        (answer.is_some() || note.is_some()).then_some(SharedAnswer { question: id, answer, note })
    }

    fn rows(&self) -> Vec<SharedRow> {
        let mut rows: Map<ServiceId, Vec<ProfileId>> = Map::new();
        for (service, profile) in self.notes.referrals() {
            rows.change(*service, |it| it.push(*profile));
        }
        // A row of which only the words were written is a row for the one that gives the service, and for nobody else.
        let gives = |service: ServiceId| self.pack.service(service).to == self.recipient;
        let words = |service: ServiceId| self.notes.referred_to(service).and_then(|it| it.text()).filter(|_| gives(service)).cloned();
        for service in self.pack.service_ids().filter(|it| words(*it).is_some()) {
            rows.change(service, |_| ());
        }
        rows.into_iter()
            .filter(|(service, _)| gives(*service) || self.goes(self.pack.service(*service).category))
            .map(|(service, profiles)| SharedRow {
                service,
                profiles: profiles.into_iter().filter(|it| self.goes(self.pack.profile(*it).category)).collect(),
                to: words(service),
            })
            .collect()
    }

    fn withheld(&self) -> Vec<(Category, Withheld)> {
        let agreed = self.notes.share(self.recipient).map(Share::categories);
        let needs = &self.pack.recipient(self.recipient).needs;
        let why = |category: Category| {
            if agreed.is_some_and(|it| it.contains(&category)) {
                Withheld::NoRecontact
            } else if needs.contains(&category) {
                Withheld::NotAgreed
            } else {
                Withheld::NotNeeded
            }
        };
        Category::WORDS.iter().map(|(_, it)| *it).filter(|it| !self.goes(*it)).map(|it| (it, why(it))).collect()
    }

    fn disclosure(self) -> Disclosure {
        let (pack, screening, notes, assessment) = (self.pack, self.screening, self.notes, self.assessment);
        // A line of the rule goes when what is shared makes it apply by itself, and then with that alone.
        let shared = World::of(self.known.findings().filter(|it| self.finding_goes(*it)));
        let reasons: Vec<Reason> = assessment
            .reasons()
            .iter()
            .map(|it| Reason { because: shared.because(pack, &pack.rule_line(it.rule).when), ..it.clone() })
            .filter(|it| !it.because.is_empty())
            .collect();
        let safety = screening.safety();
        let account = self.goes(Category::Account);
        let bare = Disclosure::bare(screening, Kind::Referral, self.recipient);
        let bare = if self.goes(Category::Basics) { bare.with_basics(screening) } else { bare };
        // "Adult" can't stand beside an answer that says otherwise. Where that answer stays back, no age is given at all.
        let doubted = bare.age == Some(Age::Adult) && self.known.has(Finding::Child);
        let bare = if doubted { Disclosure { age: self.child_goes().then_some(Age::Unknown), ..bare } } else { bare };
        // Words about what must be done can say why, so they go only where what happened and health may go. The time always goes.
        let worded = urgent(screening.urgent());
        let urgent = if account && self.goes(Category::Health) { worded } else { Urgent { by: worded.by, ..Urgent::default() } };
        Disclosure {
            rated: Some(rated(pack, assessment)),
            urgent,
            rating_reason: assessment.decided().reason().filter(|_| account).cloned(),
            more_reasons: reasons.len() < assessment.reasons().len(),
            reasons,
            // Another agency is named only when the person agreed that it is told: a no to it is nobody else's business.
            agencies: Agency::ALL
                .into_iter()
                .filter(|it| {
                    let kind = pack.recipient_named(it.word());
                    kind == Some(self.recipient) || kind.and_then(|it| notes.share(it)).and_then(Share::agreed) == Some(Decision::Yes)
                })
                .map(|it| (it, self.findings(assessment.notify(it))))
                .filter(|(_, because)| !because.is_empty())
                .collect(),
            picture: Element::ALL
                .map(|it| (it, self.findings(assessment.noted(it))))
                .into_iter()
                .filter(|(_, because)| !because.is_empty())
                .collect(),
            setting: screening.preparation().setting(),
            contact: if self.goes(Category::Contact) { contact(notes.contact()) } else { Vec::new() },
            safety: pack
                .safety_ids()
                .filter(|id| safety.is_unsafe(pack, *id) && self.finding_goes(Finding::Unsafe(*id)))
                .filter_map(|id| Some((id, safety.answer(id)?, safety.was_made_safe(id))))
                .collect(),
            answers: notes.replies().filter_map(|(id, reply)| self.answer(id, reply)).collect(),
            signs: if self.goes(Category::Signs) {
                notes.signs().marked().map(|sign| (sign, notes.signs().grounds(sign).collect())).collect()
            } else {
                Vec::new()
            },
            profiles: notes.profiles().iter().copied().filter(|it| self.goes(pack.profile(*it).category)).collect(),
            profile_words: notes.profile_words().text().filter(|_| account).cloned(),
            help: if self.goes(Category::Assistance) { notes.help().iter().filter_map(help).collect() } else { Vec::new() },
            rows: self.rows(),
            withheld: self.withheld(),
            ..bare
        }
    }
}
