//! In which form. A record keeps a whole screening for its own worker; a summary and a short note are for others, and
//! are made from a [`Summary`] only. Assessments and summaries as data are for programs that embed this one.
//!
//! Sealed files hold a summary or a record for one opener only. File names are drawn at random and say nothing.

pub mod assessment;
pub mod document;
pub mod record;
pub mod sealed;
pub mod summary;

use serde_json::Value;

use crate::domain::assessment::assess;
use crate::domain::pack::{Pack, Problem, Problems, Rating, RecipientId, words};
use crate::domain::screening::{Code, Mode, Moment, Practice, Real, Screening};
use crate::domain::summary::{Disclosure, Summary};

words! {
    /// A file that the worker can make, by how it can be opened.
    FileKind {
        /// Sealed: for whoever has the key or the passphrase.
        Sealed = "sealed",
        /// A ZIP file with a passphrase.
        Zip = "zip",
        /// Text that anyone can read.
        Plain = "plain",
    }
}

words! {
    /// What left the device by the worker's own act, to be said at the end: its kind, never what was in it.
    ExportKind {
        /// A summary was sent to the printer.
        Printed = "printed",
        /// A summary was saved sealed.
        Sealed = "sealed",
        /// A summary was saved as a ZIP file with a passphrase.
        Zip = "zip",
        /// A summary was saved as text that anyone can read.
        Text = "text",
        /// The short note was saved.
        Note = "note",
        /// The whole screening was saved sealed, for another device.
        Handover = "handover",
        /// The record was saved for anyone to read.
        Record = "record",
    }
}

impl FileKind {
    fn ending(self) -> &'static str {
        match self {
            Self::Sealed => "age",
            Self::Zip => "zip",
            Self::Plain => "txt",
        }
    }
}

/// The name of a file, such as `note-7K3MQ2.age`, from six random bytes: neither what is in it nor whose it is.
#[must_use]
pub fn file_name(random: [u8; 6], kind: FileKind) -> String {
    let mark: String = random.into_iter().map(Code::letter).collect();
    format!("note-{mark}.{}", kind.ending())
}

/// What fits in a text message or a call by radio, and identifies nobody: not even whether the person is a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShortNote {
    code: Code,
    recipient: RecipientId,
    invented: bool,
    rating: Option<Rating>,
    hours: Option<u16>,
    by: Option<Moment>,
}

/// The short note that goes with a summary.
#[must_use]
pub fn short_note(_: &Pack, summary: &Summary) -> ShortNote {
    let rated = summary.rated();
    ShortNote {
        code: summary.code(),
        recipient: summary.recipient(),
        invented: summary.is_invented(),
        rating: rated.map(|it| it.rating),
        hours: rated.map(|it| it.hours),
        by: summary.urgent().by,
    }
}

impl ShortNote {
    /// The reference code.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// To whom it goes.
    #[must_use]
    pub fn recipient(&self) -> RecipientId {
        self.recipient
    }

    /// Whether the person is invented, which the note must say.
    #[must_use]
    pub fn is_invented(&self) -> bool {
        self.invented
    }

    /// The rating that stands; a hand-over has none.
    #[must_use]
    pub fn rating(&self) -> Option<Rating> {
        self.rating
    }

    /// Hours within which to act on it, by the pack.
    #[must_use]
    pub fn hours(&self) -> Option<u16> {
        self.hours
    }

    /// By when, where an urgent action says so.
    #[must_use]
    pub fn by(&self) -> Option<Moment> {
        self.by
    }
}

/// What follows from a record, as data. The interface computes it with the same function.
///
/// # Errors
/// Every problem of the record at once, each with its path.
pub fn assess_record(pack: &Pack, text: &str) -> Result<Value, Problems> {
    fn of<M: Mode>(pack: &Pack, screening: &Screening<M>) -> Value {
        assessment::write(pack, &assess(pack, screening))
    }
    let tree = record::tree(text)?;
    if record::is_practice(&tree) {
        Ok(of(pack, &record::read_value::<Practice>(pack, &tree)?))
    } else {
        Ok(of(pack, &record::read_value::<Real>(pack, &tree)?))
    }
}

/// What `recipient` (its name in the pack) is told of a record, as data.
///
/// # Errors
/// Every problem of the record at once; or, with the path `recipient`, why nothing goes to it.
pub fn summarise_record(pack: &Pack, text: &str, recipient: &str) -> Result<Value, Problems> {
    fn of<M: Mode>(pack: &Pack, screening: &Screening<M>, recipient: &str) -> Result<Value, Problems> {
        let refused = |what: String| Problems(vec![Problem { path: "recipient".into(), what }]);
        let Some(id) = pack.recipient_named(recipient) else {
            let names: Vec<&str> = pack.recipients().map(|(_, it)| &*it.name).collect();
            return Err(refused(format!("no such recipient in this pack; use one of: {}", names.join(", "))));
        };
        let disclosure = Disclosure::for_recipient(pack, screening, &assess(pack, screening), id).map_err(|it| refused(it.to_string()))?;
        Ok(summary::write(pack, &Summary::new(pack, disclosure)))
    }
    let tree = record::tree(text)?;
    if record::is_practice(&tree) {
        of(pack, &record::read_value::<Practice>(pack, &tree)?, recipient)
    } else {
        of(pack, &record::read_value::<Real>(pack, &tree)?, recipient)
    }
}

/// An object of those members that are there.
fn object(members: &mut [(&str, Option<Value>)]) -> Value {
    let mut object = serde_json::Map::new();
    for (key, value) in members {
        if let Some(value) = value.take() {
            object.insert((*key).to_owned(), value);
        }
    }
    Value::Object(object)
}

/// An object of these entries. One by one: `collect` would bring a sort of its own for each place that calls it.
fn entries(entries: impl Iterator<Item = (String, Value)>) -> Value {
    let mut object = serde_json::Map::new();
    entries.for_each(|(key, value)| {
        object.insert(key, value);
    });
    Value::Object(object)
}

/// The list, unless it is empty.
fn filled(list: Vec<Value>) -> Option<Value> {
    (!list.is_empty()).then_some(Value::Array(list))
}
