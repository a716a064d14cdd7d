//! The text of a draft: a screening as it stands, with the place where the worker is. It is written to be sealed, and
//! read only after it was opened; even so it is read as strictly as a file from outside.
//!
//! ```json
//! {"format":"first-contact.draft","version":1,"place":"page:profile-papers","focus":"q-papers"|null,"exports":[{"what":"record","to":"iom"}],
//!  "languages":["fr","fa",null],"held":{"questions":["transit","papers"],"at":"question","question":"papers","answers":{…}}|null,"record":{…}}
//! ```
//!
//! `held` is what the person holds, or held, with answers that may still be covered.
//! Words of places belong to the screens: the reader is told which there are.

use serde_json::{Value, json};

use crate::domain::export::{ExportKind, record};
use crate::domain::pack::{Found, Node, Pack, Problem, Problems, RecipientId, is_language_tag, parse};
use crate::domain::screening::Screening;
use crate::domain::screening::held::{At, Back, Choice, Held, Left};

/// Most bytes of a draft: a record and its frame.
pub const LARGEST: usize = record::LARGEST + 64 * 1024;

const FORMAT: &str = "first-contact.draft";
const VERSION: u64 = 1;
/// Most exports that are remembered: each kind to each recipient, and then some.
const EXPORTS: usize = 400;

/// What left the device by the worker's own act, to be said at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exported {
    /// What it was.
    pub kind: ExportKind,
    /// For whom.
    pub to: Option<RecipientId>,
}

/// A screening as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The word of the place where the worker is.
    pub place: Box<str>,
    /// What had the focus there.
    pub focus: Option<Box<str>>,
    /// What was exported.
    pub exports: Vec<Exported>,
    /// The languages, by tag: the worker's, the person's (if it is another), that of summaries (if it is another).
    pub languages: [Option<Box<str>>; 3],
    /// What is, or was, in the person's own hands.
    pub held: Option<Held>,
    /// The screening.
    pub screening: Screening,
}

/// The id of an element, or the name of a group with a place in it: `q-papers`, `path[1]`. Letters, digits, `-` and `_`.
#[must_use]
pub fn is_focus(word: &str) -> bool {
    let (name, place) = word.strip_suffix(']').and_then(|it| it.split_once('[')).unwrap_or((word, "0"));
    let fine = |it: &str, most: usize, holds: fn(u8) -> bool| (1..=most).contains(&it.len()) && it.bytes().all(holds);
    fine(name, 80, |it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_') && fine(place, 3, |it| it.is_ascii_digit())
}

/// The text of a draft.
#[must_use]
pub fn write(pack: &Pack, draft: &Draft) -> String {
    let mut exports = Vec::with_capacity(draft.exports.len());
    for it in &draft.exports {
        exports.push(match it.to {
            Some(to) => json!({ "what": it.kind.word(), "to": &*pack.recipient(to).name }),
            None => json!({ "what": it.kind.word() }),
        });
    }
    json!({
        "format": FORMAT,
        "version": VERSION,
        "place": &*draft.place,
        "focus": draft.focus.as_deref(),
        "exports": exports,
        "languages": draft.languages.iter().map(|it| it.as_deref().into()).collect::<Vec<Value>>(),
        "held": draft.held.as_ref().map(|it| write_held(pack, it)),
        "record": record::write(pack, &draft.screening),
    })
    .to_string()
}

/// Reads the text of a draft. `is_place` says whether a word is one of a place.
///
/// # Errors
/// Every problem of it at once, each with its path. No value of the draft is repeated in one.
pub fn read(pack: &Pack, text: &str, is_place: &dyn Fn(&str) -> bool) -> Result<Draft, Problems> {
    let found = Found::default();
    let tree = parse(text, LARGEST, &found);
    let draft = tree.as_ref().and_then(|value| from_tree(pack, &Node::root(value, &found), value, is_place, &found));
    found.into_result(draft)
}

fn from_tree(pack: &Pack, root: &Node<'_>, tree: &Value, is_place: &dyn Fn(&str) -> bool, found: &Found) -> Option<Draft> {
    root.only(&["format", "version", "place", "focus", "exports", "languages", "held", "record"]);
    if root.field("format").need_text().is_some_and(|it| it != FORMAT) {
        root.field("format").problem("this is not a draft");
    }
    root.field("version").need_number(VERSION, VERSION);
    let place = root.field("place").need_text();
    if place.is_some_and(|it| !is_place(it)) {
        root.field("place").problem("there is no such place");
    }
    let focus = root.field("focus").text();
    if focus.is_some_and(|it| !is_focus(it)) {
        root.field("focus").problem("this is not the name of an element");
    }
    let list = root.field("exports").list();
    if list.len() > EXPORTS {
        root.field("exports").problem("more exports than there can be; remove some");
    }
    let mut exports = Vec::new();
    for it in list.iter().take(EXPORTS) {
        exports.extend(exported(pack, it));
    }
    let mut languages = [None, None, None];
    for (place, it) in languages.iter_mut().zip(root.field("languages").list()) {
        let tag = it.text();
        if tag.is_some_and(|it| !is_language_tag(it)) {
            it.problem("this is not the tag of a language");
        }
        *place = tag.map(Box::from);
    }
    let screening = match tree.get("record") {
        None => {
            root.field("record").needed();
            None
        }
        Some(value) => record::read_value(pack, value)
            .map_err(|problems| {
                for Problem { path, what } in problems.list() {
                    found.add(if path.is_empty() { "record".to_owned() } else { format!("record.{path}") }, what.clone());
                }
            })
            .ok(),
    };
    let held = root.field("held").is_there().then(|| read_held(pack, &root.field("held"), found)).flatten();
    if held.is_some() && screening.as_ref().is_some_and(|it| it.notes().is_none()) {
        root.field("held").problem("without notes nothing is in the person's hands; remove it");
    }
    Some(Draft { place: place?.into(), focus: focus.map(Into::into), exports, languages, held, screening: screening? })
}

/// Each place but for those at a question, with its word.
const PLACES: &[(&str, At)] = &[
    ("first", At::First),
    ("last", At::Last),
    ("deleting", At::Deleting),
    ("show", At::Decided(Choice::Show)),
    ("later", At::Decided(Choice::Later)),
    ("delete", At::Decided(Choice::Delete)),
    ("covered", At::Back(Back::Covered(Left::Last))),
    ("covered-first", At::Back(Back::Covered(Left::First))),
    ("covered-later", At::Back(Back::Covered(Left::Later))),
    ("shown", At::Back(Back::Shown)),
    ("nothing", At::Back(Back::Nothing)),
    ("erased", At::Back(Back::Erased)),
];
/// In the person's hands at a question; and taken back while they were at one.
const QUESTION: &str = "question";
const COVERED_QUESTION: &str = "covered-question";

/// Where it is, with the place of the question.
type AtQuestion = fn(usize) -> At;
const AT_QUESTION: [(&str, AtQuestion); 2] = [(QUESTION, At::Question), (COVERED_QUESTION, |it| At::Back(Back::Covered(Left::Question(it))))];

fn write_held(pack: &Pack, held: &Held) -> Value {
    let name = |id| pack.question(id).name.to_string();
    let answers = held.replies().map(|(id, reply)| (name(id), record::write_reply(pack, pack.question(id), reply)));
    let covered = if let Some(Left::Question(place)) = held.left() { held.questions().get(place).copied() } else { None };
    let elsewhere = if covered.is_some() { COVERED_QUESTION } else { QUESTION };
    json!({
        "questions": held.questions().iter().map(|id| name(*id)).collect::<Vec<String>>(),
        "at": PLACES.iter().find(|(_, at)| *at == held.at()).map_or(elsewhere, |(word, _)| word),
        "question": held.question().or(covered).map(name),
        "answers": answers.collect::<serde_json::Map<String, Value>>(),
    })
}

fn read_held(pack: &Pack, node: &Node<'_>, found: &Found) -> Option<Held> {
    node.only(&["questions", "at", "question", "answers"]);
    let before = found.len();
    let question = |it: &Node<'_>| {
        let id = it.need_text().and_then(|name| pack.question_named(name));
        if id.is_none() {
            it.problem("there is no such question in the pack");
        }
        id
    };
    let questions: Vec<_> = node.field("questions").list().iter().filter_map(question).collect();
    let words: Vec<(&str, Result<At, AtQuestion>)> =
        PLACES.iter().map(|(word, at)| (*word, Ok(*at))).chain(AT_QUESTION.map(|(word, at)| (word, Err(at)))).collect();
    let at = node.field("at").need_word(&words)?;
    let at = match at {
        Ok(at) => {
            if node.field("question").is_there() {
                node.field("question").problem("the person is at no question there; remove it");
            }
            at
        }
        Err(at) => {
            let id = question(&node.field("question"))?;
            at(questions.iter().position(|it| *it == id).unwrap_or(usize::MAX))
        }
    };
    let answered = record::read_answers(pack, &node.field("answers"), found);
    let held = (found.len() == before).then(|| Held::from_parts(pack, questions, answered, at)).flatten();
    if held.is_none() && found.len() == before {
        node.problem("the parts of this don't fit together");
    }
    held
}

fn exported(pack: &Pack, node: &Node<'_>) -> Option<Exported> {
    node.only(&["what", "to"]);
    let kind = node.field("what").need_word(ExportKind::WORDS);
    let to = node.field("to");
    let name = to.text();
    let recipient = name.and_then(|it| pack.recipient_named(it));
    if name.is_some() && recipient.is_none() {
        to.problem("there is no such recipient in the pack");
    }
    Some(Exported { kind: kind?, to: recipient })
}
