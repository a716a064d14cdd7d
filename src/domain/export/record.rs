//! The record: a whole screening in one JSON file, for the worker who made it and for nobody else. What it can hold is
//! in `schema/record.schema.json`; `schema/record.d.ts` says the same to programs.
//!
//! Writing and reading are inverse. A field that doesn't hold (too long, half a date, a space at its end) stands as
//! `{ "draft": "as typed" }` in place of its text, so that nobody's work is lost and nothing half-known passes for known.
//!
//! A record is read by living it again: each of its facts becomes the event that made it, from *prepare* to the end. So
//! no file can bring about a screening that the walk itself could not: notes without consent have no place to go, and
//! are a problem of the file. Problems name places and say what to do; no value of the file is ever repeated in one.

use serde_json::{Value, json};

use super::{entries, filled, object};
use crate::domain::ordered::Set;
use crate::domain::pack::{
    Category, Found, Kind, Node, Pack, Problems, ProfileId, Question, QuestionId, Rating, RecipientId, SafetyId, ServiceId, parse,
};
use crate::domain::screening::{
    Age, Ask, Checklist, Code, ContactField, Date, Decider, Decision, Event, FIELD_LIMIT, Ground, HELP_LINES, HelpField, Interpreter, Mode, Moment,
    NOTE_LIMIT, Notes, PREP_LIMIT, PartialDate, Path, Practice, PrepField, Reply, SPECIFY_LIMIT, SafeContact, Screening, Setting, Silence, Stage,
    Sure, Text, TextProblem, Typed, UrgentAction, UrgentField, WorkerRating,
};

/// Most bytes of a record.
pub const LARGEST: usize = 4 * 1024 * 1024;

const FORMAT: &str = "first-contact.record";
const VERSION: u64 = 1;

/// The member that holds a field of the preparation.
fn prep_member(field: PrepField) -> &'static str {
    match field {
        PrepField::Job => "job",
        PrepField::Organisation => "organisation",
        PrepField::Language => "language",
        PrepField::InterpreterWish => "interpreterWish",
    }
}

/// The word of a stage, and the member that holds what is kept in it.
fn stage_words(stage: &Stage) -> (&'static str, Option<&'static str>) {
    match stage {
        Stage::Arriving => ("arriving", None),
        Stage::Talking(_) => ("talking", Some("notes")),
        Stage::Unrecorded(_) => ("unrecorded", Some("unrecorded")),
        Stage::Connecting(_) => ("connecting", Some("handover")),
        Stage::Observing(_) => ("observing", Some("observed")),
        Stage::Declined(_) => ("declined", None),
        Stage::Withdrawn => ("withdrawn", None),
        Stage::Stopped => ("stopped", None),
    }
}

const OUTCOMES: &[(&str, &str)] = &[
    ("arriving", "arriving"),
    ("talking", "talking"),
    ("unrecorded", "unrecorded"),
    ("connecting", "connecting"),
    ("observing", "observing"),
    ("declined", "declined"),
    ("withdrawn", "withdrawn"),
    ("stopped", "stopped"),
];

// Writing.

/// The record of a screening.
#[must_use]
pub fn write<M: Mode>(pack: &Pack, screening: &Screening<M>) -> Value {
    let consent = screening.consent();
    let decision = |ask: Ask| consent.answer(ask).map(|it| it.word().into());
    let stage = match screening.stage() {
        Stage::Talking(notes) => Some(write_notes(pack, notes)),
        Stage::Unrecorded(outcome) => Some(object(&mut [
            ("connect", write_connect(pack, screening)),
            ("lifeThreatened", yes(screening.life_threatened())),
            ("rating", write_rating(outcome.rating())),
            ("urgent", screening.urgent().and_then(write_urgent)),
        ])),
        Stage::Connecting(handover) => Some(object(&mut [
            ("connect", write_connect(pack, screening)),
            ("contact", write_contact(handover.contact())),
            ("lifeThreatened", yes(screening.life_threatened())),
            ("urgent", screening.urgent().and_then(write_urgent)),
        ])),
        Stage::Observing(observed) => Some(object(&mut [
            ("signs", write_signs(pack, observed.signs())),
            ("lifeThreatened", yes(screening.life_threatened())),
            ("urgent", screening.urgent().and_then(write_urgent)),
        ])),
        Stage::Arriving | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => None,
    };
    let (outcome, member) = stage_words(screening.stage());
    object(&mut [
        ("format", Some(FORMAT.into())),
        ("version", Some(VERSION.into())),
        ("mode", Some(M::WORD.into())),
        ("pack", Some(json!({ "id": pack.id(), "version": pack.version() }))),
        ("code", Some(screening.code().to_string().into())),
        ("started", Some(screening.started().to_string().into())),
        ("preparation", write_preparation(screening)),
        ("safety", write_safety(pack, screening)),
        (
            "consent",
            some_of(object(&mut [
                ("age", consent.age().map(|it| it.word().into())),
                ("limitsExplained", yes(consent.limits_explained())),
                ("talk", decision(Ask::Talk)),
                ("notes", decision(Ask::Notes)),
                ("contact", decision(Ask::Contact)),
                ("decider", consent.decider().map(|it| it.word().into())),
                ("deciderInvolved", consent.decider_involved().map(|it| it.word().into())),
            ])),
        ),
        ("outcome", Some(outcome.into())),
        (member.unwrap_or_default(), stage),
    ])
}

/// The text of the file.
#[must_use]
pub fn text<M: Mode>(pack: &Pack, screening: &Screening<M>) -> String {
    format!("{:#}\n", write(pack, screening))
}

/// The object, unless it is empty.
fn some_of(value: Value) -> Option<Value> {
    value.as_object().is_none_or(|it| !it.is_empty()).then_some(value)
}

/// `true`, or nothing.
fn yes(flag: bool) -> Option<Value> {
    flag.then_some(Value::Bool(true))
}

fn any_text(_: &str) -> bool {
    true
}

fn is_date(text: &str) -> bool {
    PartialDate::parse(text).is_some()
}

fn is_moment(text: &str) -> bool {
    Moment::parse(text).is_some()
}

/// A field: its text when that is exactly what was typed and holds, what was typed otherwise.
fn write_typed(typed: &Typed, holds: fn(&str) -> bool) -> Option<Value> {
    let exact = typed.text().is_some_and(|it| it.as_str() == typed.raw() && holds(it.as_str()));
    (!typed.is_empty()).then(|| if exact { typed.raw().into() } else { json!({ "draft": typed.raw() }) })
}

fn write_preparation<M: Mode>(screening: &Screening<M>) -> Option<Value> {
    let preparation = screening.preparation();
    let field = |field: PrepField| (prep_member(field), write_typed(preparation.field(field), any_text));
    some_of(object(&mut [
        ("path", preparation.path().map(|it| it.word().into())),
        field(PrepField::Job),
        field(PrepField::Organisation),
        field(PrepField::Language),
        ("interpreter", preparation.interpreter().map(|it| it.word().into())),
        field(PrepField::InterpreterWish),
        ("setting", preparation.setting().map(|it| it.word().into())),
        ("withoutContacts", yes(preparation.goes_on_without_contacts())),
    ]))
}

fn write_safety<M: Mode>(pack: &Pack, screening: &Screening<M>) -> Option<Value> {
    let safety = screening.safety();
    let entry = |answer: Sure, made_safe: bool| object(&mut [("answer", Some(answer.word().into())), ("madeSafe", yes(made_safe))]);
    let answers = pack.safety_questions().filter_map(|(id, it)| Some((it.name.to_string(), entry(safety.answer(id)?, safety.was_made_safe(id)))));
    some_of(entries(answers))
}

fn write_connect<M: Mode>(pack: &Pack, screening: &Screening<M>) -> Option<Value> {
    screening.connect().map(|it| pack.recipient(it).name.as_ref().into())
}

fn write_rating(rating: &WorkerRating) -> Option<Value> {
    some_of(object(&mut [("chosen", rating.chosen().map(|it| it.word().into())), ("reason", write_typed(rating.reason(), any_text))]))
}

fn write_urgent(urgent: &UrgentAction) -> Option<Value> {
    some_of(object(&mut [
        ("what", write_typed(urgent.field(UrgentField::What), any_text)),
        ("whom", write_typed(urgent.field(UrgentField::Whom), any_text)),
        ("by", write_typed(urgent.field(UrgentField::By), is_moment)),
    ]))
}

fn write_contact(contact: &SafeContact) -> Option<Value> {
    let fields = ContactField::WORDS.iter().filter_map(|(word, it)| Some(((*word).to_owned(), write_typed(contact.field(*it), any_text)?)));
    some_of(entries(fields))
}

fn write_signs(pack: &Pack, signs: &Checklist) -> Option<Value> {
    let marks = signs.marked().map(|id| (pack.sign(id).name.to_string(), signs.grounds(id).map(Ground::word).collect()));
    some_of(entries(marks))
}

/// What stands under a question, here and in a draft.
pub(in crate::domain) fn write_reply(pack: &Pack, question: &Question, reply: &Reply) -> Value {
    let (text, date) =
        if question.kind == Kind::Date { (None, write_typed(reply.typed(), is_date)) } else { (write_typed(reply.typed(), any_text), None) };
    object(&mut [
        ("silence", reply.silence().map(|it| it.word().into())),
        ("text", text),
        ("date", date),
        ("options", filled(reply.chosen().iter().map(|it| pack.choice(*it).name.as_ref().into()).collect())),
        ("specify", write_typed(reply.specify(), any_text)),
        ("note", write_typed(reply.note(), any_text)),
    ])
}

fn write_row(pack: &Pack, notes: &Notes, service: ServiceId) -> Option<Value> {
    let profiles = notes.referrals().iter().filter(|(it, _)| *it == service).map(|(_, it)| pack.profile(*it).name.as_ref().into()).collect();
    let row = [("profiles", filled(profiles)), ("to", notes.referred_to(service).and_then(|it| write_typed(it, any_text)))];
    row.iter().any(|(_, it)| it.is_some()).then(|| {
        let [profiles, to] = row;
        object(&mut [("service", Some(pack.service(service).name.as_ref().into())), profiles, to])
    })
}

fn write_notes(pack: &Pack, notes: &Notes) -> Value {
    let answers = entries(notes.replies().map(|(id, reply)| (pack.question(id).name.to_string(), write_reply(pack, pack.question(id), reply))));
    let help = notes.help().iter().map(|help| {
        let fields = HelpField::WORDS.iter().filter_map(|(word, it)| Some(((*word).to_owned(), write_typed(help.field(*it), any_text)?)));
        entries(fields)
    });
    let sharing = entries(notes.shares().map(|(id, share)| {
        let categories = share.categories().iter().map(|it| it.word().into()).collect();
        (
            pack.recipient(id).name.to_string(),
            object(&mut [("agreed", share.agreed().map(|it| it.word().into())), ("categories", filled(categories))]),
        )
    }));
    object(&mut [
        ("answers", some_of(answers)),
        ("signs", write_signs(pack, notes.signs())),
        ("toldEnough", yes(notes.told_enough())),
        ("lifeThreatened", yes(notes.life_threatened())),
        ("rating", write_rating(notes.rating())),
        ("urgent", write_urgent(notes.urgent())),
        ("profiles", filled(notes.profiles().iter().map(|it| pack.profile(*it).name.as_ref().into()).collect())),
        ("profileWords", write_typed(notes.profile_words(), any_text)),
        ("referrals", filled(pack.service_ids().filter_map(|it| write_row(pack, notes, it)).collect())),
        ("help", filled(help.collect())),
        ("contact", write_contact(notes.contact())),
        ("sharing", some_of(sharing)),
    ])
}

// Reading.

/// Reads the text of a record.
///
/// # Errors
/// Every problem of the file at once, each with its path and what to do, and never a value of the file.
pub fn read<M: Mode>(pack: &Pack, text: &str) -> Result<Screening<M>, Problems> {
    read_value(pack, &tree(text)?)
}

/// Reads a record.
///
/// # Errors
/// Every problem of it at once, each with its path and what to do, and never a value of the record.
pub fn read_value<M: Mode>(pack: &Pack, record: &Value) -> Result<Screening<M>, Problems> {
    let found = Found::default();
    let screening = Reader { pack, found: &found }.screening(&Node::root(record, &found));
    found.into_result(screening)
}

/// The JSON of a record.
///
/// # Errors
/// When it is too large, or not JSON.
pub(super) fn tree(text: &str) -> Result<Value, Problems> {
    let found = Found::default();
    let tree = parse(text, LARGEST, &found);
    found.into_result(tree)
}

/// Whether this says that it is the record of an invented person. Anything else is read as a real one.
pub(super) fn is_practice(record: &Value) -> bool {
    record.get("mode").and_then(Value::as_str) == Some(Practice::WORD)
}

struct Reader<'a> {
    pack: &'a Pack,
    found: &'a Found,
}

/// Reads what stands under several questions, as the events that lead there.
pub(in crate::domain) fn read_answers(pack: &Pack, node: &Node<'_>, found: &Found) -> Vec<Event> {
    let mut events = Vec::new();
    Reader { pack, found }.answers(node, &mut events);
    events
}

/// A name of the pack.
fn name<T>(node: &Node<'_>, id: Option<T>, what: &str) -> Option<T> {
    if id.is_none() {
        node.problem(format!("no such {what} in this pack; mend the name or remove it"));
    }
    id
}

/// The name of something in the pack, written as a text.
fn need_name<T>(node: &Node<'_>, of: impl Fn(&str) -> Option<T>, what: &str) -> Option<T> {
    name(node, of(node.need_text()?), what)
}

/// A list in which nothing stands twice.
fn each<T: Ord + Copy>(node: &Node<'_>, of: impl Fn(&Node<'_>) -> Option<T>) -> Vec<T> {
    let mut seen = Set::new();
    let mut list = Vec::new();
    for item in node.list() {
        let Some(it) = of(&item) else { continue };
        if seen.insert(it) {
            list.push(it);
        } else {
            item.problem("this stands twice; take one out");
        }
    }
    list
}

/// A field: its text, or what was typed. Returns what the field showed.
fn typed(node: &Node<'_>, limit: u16, holds: fn(&str) -> bool, what: &str) -> Option<String> {
    if node.is_object() {
        node.only(&["draft"]);
        return node.field("draft").need_text().map(Into::into);
    }
    let text = node.text()?;
    match Text::parse(text, limit) {
        Err(TextProblem::TooLong { .. }) => node.problem(format!("at most {limit} characters fit; shorten it")),
        Err(TextProblem::Hidden) => node.problem("this has hidden characters; remove them"),
        Ok(Some(it)) if !holds(it.as_str()) => node.problem(what),
        Ok(_) | Err(TextProblem::NotADate) => {}
    }
    Some(text.into())
}

fn words(node: &Node<'_>, limit: u16) -> Option<String> {
    typed(node, limit, any_text, "")
}

fn flag(node: &Node<'_>, event: Event) -> Option<Event> {
    node.flag().then_some(event)
}

impl Reader<'_> {
    fn screening<M: Mode>(&self, root: &Node<'_>) -> Option<Screening<M>> {
        root.only(&[
            "format",
            "version",
            "mode",
            "pack",
            "code",
            "started",
            "preparation",
            "safety",
            "consent",
            "outcome",
            "notes",
            "unrecorded",
            "handover",
            "observed",
        ]);
        if !self.is_ours::<M>(root) {
            return None;
        }
        let code = root.field("code");
        let reference = code.need_text().and_then(Code::parse);
        if code.is_there() && reference.is_none() {
            code.problem("a code looks like 7K3M-Q2XA; mend it");
        }
        let started = root.field("started");
        let day = started.need_text().and_then(Date::parse);
        if started.is_there() && day.is_none() {
            started.problem("a day is written as 2026-11-22; mend it");
        }
        let before = self.found.len();
        let outcome = root.field("outcome").need_word(OUTCOMES);
        let preparation = Self::preparation(&root.field("preparation"));
        let safety = self.safety(&root.field("safety"));
        let consent = Self::consent(&root.field("consent"));
        // When the way to the stage itself needs mending, what else doesn't fit it would only confuse.
        let sure = self.found.len() == before;

        let live = |screening: Screening<M>, events: Vec<Event>| events.into_iter().fold(screening, |it, event| it.apply(self.pack, event));
        // The code and the day don't decide anything here; a stand-in lets the other problems be found too.
        let fresh = Screening::<M>::start(reference.unwrap_or_else(|| Code::new([0; 5])), day.or_else(|| Date::new(2000, 1, 1))?);
        // Safety comes before consent, and may have changed since: so consent is given while all that was answered is safe.
        let opening = self.opening(&safety);
        let mut screening = live(live(live(live(fresh, preparation), opening), consent), safety);
        match outcome {
            Some("withdrawn") => screening = screening.apply(self.pack, Event::Withdrawn),
            Some("stopped") => screening = screening.apply(self.pack, Event::StoppedForNow),
            _ => {}
        }
        let (stage, member) = stage_words(screening.stage());
        if sure {
            Self::only_what_remains(root, stage);
            if outcome != Some(stage) {
                root.field("outcome").problem(format!("the path and the consent in this record lead to \"{stage}\"; write that, or mend them"));
            }
            for other in ["notes", "unrecorded", "handover", "observed"].into_iter().filter(|it| Some(*it) != member) {
                if root.field(other).is_there() {
                    root.field(other).problem(if other == "notes" {
                        "the consent in this record does not allow notes; remove them"
                    } else {
                        "the path and the consent in this record have no place for this; remove it"
                    });
                }
            }
        }
        let kept: Vec<Event> = [
            self.notes(&root.field("notes")),
            self.unrecorded(&root.field("unrecorded")),
            self.handover(&root.field("handover")),
            self.observed(&root.field("observed")),
        ]
        .into_iter()
        .flatten()
        .collect();
        Some(live(screening, kept))
    }

    /// Whether this can be read as a record at all: not when it is something else, nor when it belongs to another pack,
    /// for then every name in it would be a problem, too. What is only missing stops nothing.
    fn is_ours<M: Mode>(&self, root: &Node<'_>) -> bool {
        let (format, version) = (root.field("format"), root.field("version"));
        let is_record = !format.is_there() || format.text() == Some(FORMAT);
        if format.need_text().is_some() && !is_record {
            format.problem(format!("this is not a record; a record has \"{FORMAT}\" here"));
        }
        let is_read = version.need_number(VERSION, VERSION).is_some() || !version.is_there();
        let mode = root.field("mode");
        if mode.need_text().is_some_and(|it| it != M::WORD) {
            mode.problem(format!("only records of the mode \"{}\" can be opened here; open this one in its own mode", M::WORD));
        }
        let pack = root.field("pack");
        pack.only(&["id", "version"]);
        let (id, edition) = (pack.field("id"), pack.field("version"));
        let another = id.need_text().is_some_and(|it| it != self.pack.id());
        let changed = edition.need_text().is_some_and(|it| it != self.pack.version());
        if another {
            id.problem(format!("this record needs the pack named here, and only \"{}\" is loaded; load the other one", self.pack.id()));
        } else if changed {
            edition.problem(format!(
                "this record needs the version of the pack named here, and version {} is loaded; load the other one",
                self.pack.version()
            ));
        }
        is_record && is_read && !another && !changed
    }

    /// What was erased can't stand in a record.
    fn only_what_remains(root: &Node<'_>, stage: &str) {
        let erased = |node: Node<'_>| node.problem("nothing of this remains after the conversation ended so; remove it");
        if stage == "withdrawn" {
            for (_, node) in root.field("preparation").members().into_iter().filter(|(key, _)| *key != "path") {
                erased(node);
            }
            if !root.field("safety").members().is_empty() {
                erased(root.field("safety"));
            }
        }
        if matches!(stage, "withdrawn" | "stopped") && !root.field("consent").members().is_empty() {
            erased(root.field("consent"));
        }
    }

    fn preparation(node: &Node<'_>) -> Vec<Event> {
        let fields = PrepField::WORDS.iter().map(|(_, it)| *it);
        let mut allowed = vec!["path", "interpreter", "setting", "withoutContacts"];
        allowed.extend(fields.clone().map(prep_member));
        node.only(&allowed);
        let mut events: Vec<Event> = Vec::new();
        events.extend(node.field("path").word(Path::WORDS).map(Event::PathChosen));
        events.extend(node.field("interpreter").word(Interpreter::WORDS).map(Event::InterpreterChosen));
        events.extend(node.field("setting").word(Setting::WORDS).map(Event::SettingChosen));
        events.extend(fields.filter_map(|it| Some(Event::PrepWritten(it, words(&node.field(prep_member(it)), PREP_LIMIT)?))));
        events.extend(flag(&node.field("withoutContacts"), Event::WentOnWithoutContacts));
        events
    }

    fn safety(&self, node: &Node<'_>) -> Vec<Event> {
        let mut events = Vec::new();
        for (key, entry) in node.members() {
            let Some(id) = name(&entry, self.pack.safety_named(key), "safety question") else { continue };
            entry.only(&["answer", "madeSafe"]);
            events.extend(entry.field("answer").need_word(Sure::WORDS).map(|it| Event::SafetyAnswered(id, it)));
            events.extend(flag(&entry.field("madeSafe"), Event::MadeSafe(id)));
        }
        events
    }

    /// The safe answer to each of these safety questions.
    fn opening(&self, answered: &[Event]) -> Vec<Event> {
        let safe = |id: SafetyId| Event::SafetyAnswered(id, if self.pack.safety_question(id).unsafe_yes { Sure::No } else { Sure::Yes });
        answered.iter().filter_map(|it| if let Event::SafetyAnswered(id, _) = it { Some(safe(*id)) } else { None }).collect()
    }

    fn consent(node: &Node<'_>) -> Vec<Event> {
        node.only(&["age", "limitsExplained", "talk", "notes", "contact", "decider", "deciderInvolved"]);
        let mut events: Vec<Event> = Vec::new();
        events.extend(node.field("age").word(Age::WORDS).map(Event::AgeChosen));
        events.extend(flag(&node.field("limitsExplained"), Event::LimitsExplained));
        events.extend(Ask::WORDS.iter().filter_map(|(word, ask)| Some(Event::ConsentAnswered(*ask, node.field(word).word(Decision::WORDS)?))));
        events.extend(node.field("decider").word(Decider::WORDS).map(Event::DeciderChosen));
        events.extend(node.field("deciderInvolved").word(Sure::WORDS).map(Event::DeciderInvolved));
        events
    }

    fn notes(&self, node: &Node<'_>) -> Vec<Event> {
        node.only(&[
            "answers",
            "signs",
            "toldEnough",
            "lifeThreatened",
            "rating",
            "urgent",
            "profiles",
            "profileWords",
            "referrals",
            "help",
            "contact",
            "sharing",
        ]);
        let mut events = Vec::new();
        self.answers(&node.field("answers"), &mut events);
        events.extend(self.signs(&node.field("signs"), Ground::WORDS));
        events.extend(flag(&node.field("toldEnough"), Event::ToldEnough));
        events.extend(flag(&node.field("lifeThreatened"), Event::LifeThreatened));
        events.extend(Self::rating(&node.field("rating")));
        events.extend(Self::urgent(&node.field("urgent")));
        let profile = |node: &Node<'_>| need_name(node, |it| self.pack.profile_named(it), "profile");
        events.extend(each(&node.field("profiles"), profile).into_iter().map(Event::ProfileTapped));
        events.extend(words(&node.field("profileWords"), NOTE_LIMIT).map(Event::ProfileWordsWritten));
        self.referrals(&node.field("referrals"), &mut events);
        Self::help(&node.field("help"), &mut events);
        events.extend(Self::contact(&node.field("contact")));
        for (key, entry) in node.field("sharing").members() {
            if let Some(id) = name(&entry, self.pack.recipient_named(key), "recipient") {
                Self::share(&entry, id, &mut events);
            }
        }
        events
    }

    fn answers(&self, node: &Node<'_>, events: &mut Vec<Event>) {
        for (key, entry) in node.members() {
            if let Some(id) = name(&entry, self.pack.question_named(key), "question") {
                self.answer(&entry, id, events);
            }
        }
    }

    fn answer(&self, node: &Node<'_>, id: QuestionId, events: &mut Vec<Event>) {
        node.only(&["silence", "text", "date", "options", "specify", "note"]);
        let question = self.pack.question(id);
        let member = match question.kind {
            Kind::Text | Kind::Lines => "text",
            Kind::Date => "date",
            Kind::One | Kind::Many | Kind::YesNo => "options",
        };
        for other in ["text", "date", "options"].into_iter().filter(|it| *it != member) {
            if node.field(other).is_there() {
                node.field(other).problem(format!("an answer to this question stands under \"{member}\"; move it there"));
            }
        }
        let (silence, specify) = (node.field("silence"), node.field("specify"));
        if specify.is_there() && !question.specify {
            specify.problem("this question has no place for other words; remove them, or move them to \"note\"");
        }
        if silence.is_there() && (node.field(member).is_there() || specify.is_there()) {
            silence.problem("there is an answer and a silence; remove one of the two");
        }
        events.extend(silence.word(Silence::WORDS).map(|it| Event::SilenceTapped(id, it)));
        let value = node.field(member);
        match question.kind {
            Kind::Text | Kind::Lines => events.extend(words(&value, question.limit).map(|it| Event::AnswerWritten(id, it))),
            Kind::Date => {
                let date = typed(&value, question.limit, is_date, "a date is written as 2010, 2010-05 or 2010-05-31; mend it");
                events.extend(date.map(|it| Event::AnswerWritten(id, it)));
            }
            Kind::One | Kind::Many | Kind::YesNo => {
                let options = each(&value, |node| need_name(node, |it| self.pack.option_named(id, it), "option of this question"));
                if options.len() > 1 && question.kind != Kind::Many {
                    value.problem("this question has one answer; keep one of them");
                } else if options.len() > 1 && options.iter().any(|it| self.pack.choice(*it).alone) {
                    value.problem("one of these options says that none of the others is so; keep it alone, or remove it");
                }
                events.extend(options.into_iter().map(|it| Event::OptionTapped(id, it)));
            }
        }
        events.extend(words(&specify, SPECIFY_LIMIT).map(|it| Event::SpecifyWritten(id, it)));
        events.extend(words(&node.field("note"), NOTE_LIMIT).map(|it| Event::NoteWritten(id, it)));
    }

    fn signs(&self, node: &Node<'_>, grounds: &[(&str, Ground)]) -> Vec<Event> {
        let mut events = Vec::new();
        for (key, entry) in node.members() {
            let Some(id) = name(&entry, self.pack.sign_named(key), "sign") else { continue };
            if entry.list().is_empty() {
                entry.problem("say how the sign came to be known, or remove it");
            }
            events.extend(each(&entry, |it| it.need_word(grounds)).into_iter().map(|it| Event::SignTapped(id, it)));
        }
        events
    }

    fn rating(node: &Node<'_>) -> Vec<Event> {
        node.only(&["chosen", "reason"]);
        let chosen = node.field("chosen").word(Rating::WORDS).map(|it| Event::RatingChosen(Some(it)));
        let reason = words(&node.field("reason"), NOTE_LIMIT).map(Event::RatingReasonWritten);
        chosen.into_iter().chain(reason).collect()
    }

    fn urgent(node: &Node<'_>) -> Vec<Event> {
        node.only(&["what", "whom", "by"]);
        let what = words(&node.field("what"), FIELD_LIMIT).map(|it| Event::UrgentWritten(UrgentField::What, it));
        let whom = words(&node.field("whom"), FIELD_LIMIT).map(|it| Event::UrgentWritten(UrgentField::Whom, it));
        let by = typed(&node.field("by"), FIELD_LIMIT, is_moment, "a day and time is written as 2026-11-22T14:30; mend it");
        [what, whom, by.map(|it| Event::UrgentWritten(UrgentField::By, it))].into_iter().flatten().collect()
    }

    fn contact(node: &Node<'_>) -> Vec<Event> {
        node.only(&["ways", "times", "avoid"]);
        ContactField::WORDS.iter().filter_map(|(word, it)| Some(Event::ContactWritten(*it, words(&node.field(word), FIELD_LIMIT)?))).collect()
    }

    fn referrals(&self, node: &Node<'_>, events: &mut Vec<Event>) {
        let column = |node: &Node<'_>| -> Option<ProfileId> {
            let id = need_name(node, |it| self.pack.profile_named(it), "profile")?;
            if !self.pack.profile(id).column {
                node.problem("this profile is no column of the matrix; remove it");
            }
            Some(id)
        };
        let mut seen = Set::new();
        for row in node.list() {
            row.only(&["service", "profiles", "to"]);
            let profiles = each(&row.field("profiles"), column);
            let to = words(&row.field("to"), FIELD_LIMIT);
            let Some(service) = need_name(&row.field("service"), |it| self.pack.service_named(it), "service") else { continue };
            if !seen.insert(service) {
                row.field("service").problem("this service stands twice; put its profiles into one row");
            }
            events.extend(profiles.into_iter().map(|it| Event::ReferralTapped(service, it)));
            events.extend(to.map(|it| Event::ReferredToWritten(service, it)));
        }
    }

    fn help(node: &Node<'_>, events: &mut Vec<Event>) {
        let lines = node.list();
        if lines.len() > HELP_LINES {
            node.problem(format!("at most {HELP_LINES} lines fit; remove the others"));
        }
        for (place, line) in lines.iter().enumerate() {
            line.only(&["nature", "organisation", "contact", "details"]);
            // A line that was begun and left empty is a line, too.
            events.push(Event::HelpWritten(place, HelpField::Nature, String::new()));
            events.extend(
                HelpField::WORDS.iter().filter_map(|(word, it)| Some(Event::HelpWritten(place, *it, words(&line.field(word), FIELD_LIMIT)?))),
            );
        }
    }

    fn share(node: &Node<'_>, id: RecipientId, events: &mut Vec<Event>) {
        node.only(&["agreed", "categories"]);
        events.push(Event::RecipientAdded(id));
        events.extend(node.field("agreed").word(Decision::WORDS).map(|it| Event::ShareAnswered(id, it)));
        events.extend(each(&node.field("categories"), |it| it.need_word(Category::WORDS)).into_iter().map(|it| Event::ShareTapped(id, it)));
    }

    fn connect(&self, node: &Node<'_>) -> Option<Event> {
        node.is_there().then(|| need_name(node, |it| self.pack.recipient_named(it), "recipient").map(Event::ConnectChosen)).flatten()
    }

    fn unrecorded(&self, node: &Node<'_>) -> Vec<Event> {
        node.only(&["connect", "lifeThreatened", "rating", "urgent"]);
        let mut events: Vec<Event> = self.connect(&node.field("connect")).into_iter().collect();
        events.extend(flag(&node.field("lifeThreatened"), Event::LifeThreatened));
        let rating = node.field("rating");
        rating.only(&["chosen"]);
        events.extend(rating.field("chosen").word(Rating::WORDS).map(|it| Event::RatingChosen(Some(it))));
        events.extend(Self::time(&node.field("urgent")));
        events
    }

    /// By when, on the paths that have no words of the worker's own.
    fn time(node: &Node<'_>) -> Option<Event> {
        node.only(&["by"]);
        let by = node.field("by");
        let text = by.text()?;
        if Moment::parse(text).is_none() {
            by.problem("a day and time is written as 2026-11-22T14:30; mend it");
        }
        Some(Event::UrgentWritten(UrgentField::By, text.to_owned()))
    }

    fn handover(&self, node: &Node<'_>) -> Vec<Event> {
        node.only(&["connect", "contact", "lifeThreatened", "urgent"]);
        let mut events: Vec<Event> = self.connect(&node.field("connect")).into_iter().collect();
        events.extend(Self::contact(&node.field("contact")));
        events.extend(flag(&node.field("lifeThreatened"), Event::LifeThreatened));
        events.extend(Self::urgent(&node.field("urgent")));
        events
    }

    fn observed(&self, node: &Node<'_>) -> Vec<Event> {
        node.only(&["signs", "lifeThreatened", "urgent"]);
        // Nobody spoke with the person, so they said nothing.
        let grounds: Vec<(&str, Ground)> = Ground::WORDS.iter().copied().filter(|(_, it)| *it != Ground::Said).collect();
        let mut events = self.signs(&node.field("signs"), &grounds);
        events.extend(flag(&node.field("lifeThreatened"), Event::LifeThreatened));
        events.extend(Self::time(&node.field("urgent")));
        events
    }
}
