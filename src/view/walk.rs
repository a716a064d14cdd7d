//! The walk: which places there are now, in which order, and what each still needs. Back and forward follow this list,
//! so neither can lose an answer nor lead nowhere.

use super::sharing::is_stale;
use crate::domain::assessment::Assessment;
use crate::domain::pack::Rating;
use crate::domain::pack::{Agency, Deployment, Pack, PageId, RecipientId, SignGroupId};
use crate::domain::rules::is_asked;
use crate::domain::screening::{Ask, Decision, Mode, Path, SafetyVerdict, Screening, Stage};

/// One screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// What this is, and what the worker may do.
    Start,
    /// Open a sealed file, or make a key. It is no part of the walk: only the start leads there, and back.
    OpenFile,
    /// How to leave fast, and whether anything is kept on this device.
    Leaving,
    /// Job title, organisation, kind of place: for the words to say.
    Words,
    /// The person's language and who interprets.
    Language,
    /// Is it safe to talk?
    Safety,
    /// It isn't, for now: what to do instead.
    NotSafe,
    /// How old the person is, for the right words.
    Age,
    /// The limits of confidentiality, said before any question.
    Limits,
    /// The words to ask for consent, and the person's answer.
    Talk,
    /// Who decides for a child.
    Child,
    /// May I take short notes?
    Notes,
    /// May someone contact you again?
    Recontact,
    /// The person said no, or not now.
    Declined,
    /// No referral contact is configured.
    NoContacts,
    /// All parts of the conversation: the hub.
    Map,
    /// A page of the form.
    Page(PageId),
    /// A group of signs.
    Signs(SignGroupId),
    /// What this adds up to.
    AddsUp,
    /// Urgent: what, by whom, by when.
    Urgent,
    /// Profiles indicated.
    Profiles,
    /// Help already given.
    Help,
    /// The referral matrix.
    Referral,
    /// Safe ways to reach the person.
    SafeContact,
    /// Whom to share with.
    Sharing,
    /// What one recipient may know.
    Share(RecipientId),
    /// Without notes: what to talk about, with no place to keep an answer.
    Prompts,
    /// Without notes, or not trained: which agency to connect with.
    Connect,
    /// The summaries, to read, print and export.
    Summary,
    /// The end: what remains, what not to do.
    Finish,
}

/// A part of the walk, as the map and the progress show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Prepare.
    Prepare,
    /// Safety.
    Safety,
    /// Consent.
    Consent,
    /// Conversation.
    Conversation,
    /// Signs.
    Signs,
    /// What this adds up to.
    AddsUp,
    /// Needs and referral.
    Needs,
    /// Sharing.
    Sharing,
    /// Summary.
    Summary,
    /// Finish.
    Finish,
}

impl Part {
    /// Its word in catalogue keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::Safety => "safety",
            Self::Consent => "consent",
            Self::Conversation => "conversation",
            Self::Signs => "signs",
            Self::AddsUp => "adds-up",
            Self::Needs => "needs",
            Self::Sharing => "sharing",
            Self::Summary => "summary",
            Self::Finish => "finish",
        }
    }
}

/// The places that there is only one of, with their words in drafts.
const SINGLE: &[(&str, Place)] = &[
    ("start", Place::Start),
    ("leaving", Place::Leaving),
    ("words", Place::Words),
    ("language", Place::Language),
    ("safety", Place::Safety),
    ("not-safe", Place::NotSafe),
    ("age", Place::Age),
    ("limits", Place::Limits),
    ("talk", Place::Talk),
    ("child", Place::Child),
    ("notes", Place::Notes),
    ("recontact", Place::Recontact),
    ("declined", Place::Declined),
    ("no-contacts", Place::NoContacts),
    ("map", Place::Map),
    ("adds-up", Place::AddsUp),
    ("urgent", Place::Urgent),
    ("profiles", Place::Profiles),
    ("help", Place::Help),
    ("referral", Place::Referral),
    ("safe-contact", Place::SafeContact),
    ("sharing", Place::Sharing),
    ("prompts", Place::Prompts),
    ("connect", Place::Connect),
    ("summary", Place::Summary),
    ("finish", Place::Finish),
];

impl Place {
    /// Its word in a draft: `safety`, `page:papers`.
    #[must_use]
    pub fn word(self, pack: &Pack) -> String {
        if let Self::Page(id) = self {
            format!("page:{}", pack.page(id).name)
        } else if let Self::Signs(id) = self {
            format!("signs:{}", pack.sign_group(id).name)
        } else if let Self::Share(id) = self {
            format!("share:{}", pack.recipient(id).name)
        } else {
            SINGLE.iter().find(|(_, it)| *it == self).map_or_else(String::new, |(word, _)| (*word).to_owned())
        }
    }

    /// The place of this word, if the pack has it.
    #[must_use]
    pub fn named(pack: &Pack, word: &str) -> Option<Self> {
        match word.split_once(':') {
            Some(("page", name)) => pack.page_named(name).map(Self::Page),
            Some(("signs", name)) => pack.sign_group_ids().find(|it| *pack.sign_group(*it).name == *name).map(Self::Signs),
            Some(("share", name)) => pack.recipient_named(name).map(Self::Share),
            Some(_) => None,
            None => SINGLE.iter().find(|(it, _)| *it == word).map(|(_, place)| *place),
        }
    }

    /// The part that this place belongs to.
    #[must_use]
    pub fn part(self) -> Part {
        match self {
            Self::Start | Self::OpenFile | Self::Leaving | Self::Words | Self::Language => Part::Prepare,
            Self::Safety | Self::NotSafe => Part::Safety,
            Self::Age | Self::Limits | Self::Talk | Self::Child | Self::Notes | Self::Recontact | Self::Declined => Part::Consent,
            Self::NoContacts | Self::Map | Self::Page(_) | Self::Prompts => Part::Conversation,
            Self::Signs(_) => Part::Signs,
            Self::AddsUp | Self::Urgent => Part::AddsUp,
            Self::Profiles | Self::Help | Self::Referral | Self::Connect => Part::Needs,
            Self::SafeContact | Self::Sharing | Self::Share(_) => Part::Sharing,
            Self::Summary => Part::Summary,
            Self::Finish => Part::Finish,
        }
    }

    /// Whether the person sees this place too, so that no technical word may stand on it.
    #[must_use]
    pub fn is_shown_to_person(self) -> bool {
        matches!(self, Self::Limits | Self::Talk | Self::Notes | Self::Recontact)
    }
}

/// What a place still needs before the walk goes on. Nothing but safety and consent is ever needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// The worker's path.
    Path,
    /// The safety questions that decide.
    Safety,
    /// The age group.
    Age,
    /// The person's answer.
    Answer,
    /// The worker's word that they go on although nobody can be reached.
    Word,
    /// The protection that this deployment wants for every screening.
    Protection,
}

/// The places of the walk as it stands, in order.
#[must_use]
pub fn places<M: Mode>(pack: &Pack, deployment: &Deployment, screening: &Screening<M>, assessment: &Assessment) -> Vec<Place> {
    // What was taken back or ended has no screen to return to.
    if matches!(screening.stage(), Stage::Stopped | Stage::Withdrawn) {
        return vec![Place::Finish];
    }
    let mut list = vec![Place::Start];
    let Some(path) = screening.preparation().path() else { return list };
    list.extend([Place::Leaving, Place::Words]);
    if path == Path::ObserveOnly {
        list.push(Place::Age);
        list.extend(pack.sign_group_ids().map(Place::Signs));
        list.push(Place::AddsUp);
        push_urgent(&mut list, assessment);
        list.extend([Place::Summary, Place::Finish]);
        return list;
    }
    list.extend([Place::Language, Place::Safety]);
    match screening.safety().verdict(pack) {
        SafetyVerdict::Open(_) => return list,
        SafetyVerdict::NotNow(_) => {
            list.push(Place::NotSafe);
            return list;
        }
        SafetyVerdict::Safe => {}
    }
    list.push(Place::Age);
    if screening.consent().age().is_none() {
        return list;
    }
    list.extend([Place::Limits, Place::Talk]);
    match screening.stage() {
        Stage::Declined(_) => list.extend([Place::Declined, Place::Finish]),
        Stage::Connecting(_) => {
            list.extend([Place::Connect, Place::SafeContact]);
            list.push(Place::Urgent);
            list.extend([Place::Summary, Place::Finish]);
        }
        Stage::Arriving | Stage::Withdrawn | Stage::Stopped | Stage::Observing(_) => {
            if screening.consent().answer(Ask::Talk) == Some(Decision::Yes) {
                push_child(&mut list, assessment);
                list.push(Place::Notes);
            }
        }
        Stage::Unrecorded(_) => {
            push_child(&mut list, assessment);
            list.extend([Place::Notes, Place::Recontact, Place::Prompts, Place::Connect, Place::AddsUp]);
            push_urgent(&mut list, assessment);
            list.extend([Place::Summary, Place::Finish]);
        }
        Stage::Talking(_) => {
            push_child(&mut list, assessment);
            list.extend([Place::Notes, Place::Recontact]);
            // An old directory is no directory: nobody knows whether anyone is still there.
            if deployment.contacts.iter().all(|it| is_stale(it, screening.started())) {
                list.push(Place::NoContacts);
            }
            list.push(Place::Map);
            list.extend(pack.page_ids().map(Place::Page));
            list.extend(pack.sign_group_ids().map(Place::Signs));
            list.push(Place::AddsUp);
            push_urgent(&mut list, assessment);
            list.extend([Place::Profiles, Place::Help, Place::Referral]);
            if screening.consent().answer(Ask::Contact) == Some(Decision::Yes) {
                list.push(Place::SafeContact);
            }
            list.push(Place::Sharing);
            list.extend(recipients(pack, screening, assessment).into_iter().map(Place::Share));
            list.extend([Place::Summary, Place::Finish]);
        }
    }
    list
}

/// Also for an adult in the worker's eyes of whom an answer says that they may be a child.
fn push_child(list: &mut Vec<Place>, assessment: &Assessment) {
    if assessment.is_child() {
        list.push(Place::Child);
    }
}

fn push_urgent(list: &mut Vec<Place>, assessment: &Assessment) {
    if assessment.decided().rating() == Rating::Urgent {
        list.push(Place::Urgent);
    }
}

/// The recipients to speak about: those that the marks, the referral and the worker named.
#[must_use]
pub fn recipients<M: Mode>(pack: &Pack, screening: &Screening<M>, assessment: &Assessment) -> Vec<RecipientId> {
    let Some(notes) = screening.notes() else { return Vec::new() };
    let marked = |agency: Agency, name: &str| (!assessment.notify(agency).is_empty()).then(|| pack.recipient_named(name)).flatten();
    let named = [marked(Agency::Iom, "iom"), marked(Agency::Unhcr, "unhcr")];
    let referred = notes.referrals().iter().map(|(service, _)| pack.service(*service).to);
    let chosen = notes.shares().map(|(id, _)| id);
    let wanted: crate::domain::ordered::Set<RecipientId> = named.into_iter().flatten().chain(referred).chain(chosen).collect();
    // For a child the child protection service always comes first: it finds out what is best and who may decide.
    let first = pack.recipient_named("child-protection").filter(|_| assessment.is_child());
    first.into_iter().chain(pack.recipient_ids().filter(|it| wanted.contains(it) && Some(*it) != first)).collect()
}

/// What this place still needs before the walk goes on.
#[must_use]
#[allow(clippy::wildcard_enum_match_arm, reason = "a new place needs nothing, unless it is about safety or consent")]
pub fn needed<M: Mode>(pack: &Pack, screening: &Screening<M>, place: Place) -> Option<Needed> {
    let consent = screening.consent();
    match place {
        Place::Start => screening.preparation().path().is_none().then_some(Needed::Path),
        Place::Safety => matches!(screening.safety().verdict(pack), SafetyVerdict::Open(_)).then_some(Needed::Safety),
        Place::Age => (consent.age().is_none() && screening.preparation().path() != Some(Path::ObserveOnly)).then_some(Needed::Age),
        Place::Talk => consent.answer(Ask::Talk).is_none().then_some(Needed::Answer),
        Place::Notes => consent.answer(Ask::Notes).is_none().then_some(Needed::Answer),
        Place::Recontact => consent.answer(Ask::Contact).is_none().then_some(Needed::Answer),
        Place::NoContacts => (!screening.preparation().goes_on_without_contacts()).then_some(Needed::Word),
        _ => None,
    }
}

/// The place after this one.
#[must_use]
pub fn after(places: &[Place], place: Place) -> Option<Place> {
    let at = places.iter().position(|it| *it == place)?;
    places.get(at + 1).copied()
}

/// The place before this one.
#[must_use]
pub fn before(places: &[Place], place: Place) -> Option<Place> {
    let at = places.iter().position(|it| *it == place)?;
    places.get(at.checked_sub(1)?).copied()
}

/// Where the worker stands when the place they were at is no longer there: the last place of the walk before it.
#[must_use]
pub fn nearest(places: &[Place], place: Place) -> Place {
    if places.contains(&place) {
        return place;
    }
    places.iter().rev().find(|it| it.part() <= place.part()).copied().unwrap_or(Place::Start)
}

/// The parts of a whole walk on this path, for a progress that does not grow under the worker's eyes.
fn parts_of(path: Option<Path>) -> &'static [Part] {
    match path {
        None | Some(Path::Trained) => &[
            Part::Prepare,
            Part::Safety,
            Part::Consent,
            Part::Conversation,
            Part::Signs,
            Part::AddsUp,
            Part::Needs,
            Part::Sharing,
            Part::Summary,
            Part::Finish,
        ],
        Some(Path::NotTrained) => {
            &[Part::Prepare, Part::Safety, Part::Consent, Part::Needs, Part::Sharing, Part::AddsUp, Part::Summary, Part::Finish]
        }
        Some(Path::ObserveOnly) => &[Part::Prepare, Part::Consent, Part::Signs, Part::AddsUp, Part::Summary, Part::Finish],
    }
}

/// Which part of how many, and the parts that can be gone to now. While the walk is still open (no consent yet), the
/// parts of the whole path are counted; once it leads to its end, those that it really has.
#[must_use]
pub fn progress(path: Option<Path>, places: &[Place], place: Place) -> (usize, usize, Vec<Part>) {
    let mut now: Vec<Part> = places.iter().map(|it| it.part()).collect();
    now.dedup();
    let whole = if places.last() == Some(&Place::Finish) { now.as_slice() } else { parts_of(path) };
    let at = whole.iter().position(|it| *it == place.part()).unwrap_or_default();
    (at + 1, whole.len(), now)
}

/// How far a place of the conversation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Nothing was noted.
    Nothing,
    /// Something was noted.
    Something,
    /// Every question of it was answered or set aside.
    Everything,
    /// Something in it must be mended before it counts.
    NeedsMending,
}

impl Done {
    /// Its word in catalogue keys and styles.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Something => "something",
            Self::Everything => "everything",
            Self::NeedsMending => "mend",
        }
    }
}

/// How far a page of the form is.
#[must_use]
pub fn page_done<M: Mode>(pack: &Pack, screening: &Screening<M>, page: PageId) -> Done {
    let Some(notes) = screening.notes() else { return Done::Nothing };
    let asked: Vec<_> = pack.page(page).questions.iter().copied().filter(|it| is_asked(pack, screening, *it)).collect();
    if asked.iter().any(|id| notes.reply(*id).is_some_and(|it| it.needs_mending(pack.question(*id).kind))) {
        return Done::NeedsMending;
    }
    let answered = asked.iter().filter(|id| notes.reply(**id).is_some_and(|it| it.answer(pack.question(**id).kind).is_some())).count();
    if answered == asked.len() {
        Done::Everything
    } else if answered > 0 || asked.iter().any(|id| notes.reply(*id).is_some()) {
        Done::Something
    } else {
        Done::Nothing
    }
}

/// How many signs of a group are marked.
#[must_use]
pub fn signs_marked<M: Mode>(pack: &Pack, screening: &Screening<M>, group: SignGroupId) -> usize {
    let Some(signs) = screening.signs() else { return 0 };
    pack.sign_group(group).signs.iter().filter(|id| signs.grounds(**id).next().is_some()).count()
}
