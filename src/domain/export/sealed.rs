//! The text inside a sealed file: a summary for an agency to read, or a whole screening for another device to go on with.
//! What it can hold is in `schema/sealed.schema.json`. Sealing itself is the vault's; here it is text.
//!
//! Who opens a sealed file cannot know who made it, so it is read as strictly as anything from outside: unknown names,
//! missing parts, what is too deep, too long or too many is a problem of the file, and all problems are told at once. No
//! value of the file is ever repeated in one.

use serde_json::{Value, json};

use super::document::{Document, read_blocks, write_blocks};
use super::record;
use crate::domain::pack::{Found, Node, Pack, Problem, Problems, is_language_tag, parse, words};
use crate::domain::screening::{Mode, Real, Screening, is_hidden};

/// Most bytes of the text. A sealed file has at most 4 MiB; padding and what age adds must fit in as well.
pub const LARGEST: usize = 4 * 1024 * 1024 - 128 * 1024;
/// How deep its parts can stand in one another.
const DEEPEST: usize = 16;
/// Most things in one list or one object.
const MOST: usize = 2_000;
/// Most characters of one text. A field that doesn't hold is kept as it was typed, whatever its length.
const LONGEST: usize = 10_000;
/// Most bytes of the name of a place.
const LONGEST_PLACE: usize = 80;

const FORMAT: &str = "first-contact.sealed";

words! {
    /// What is in a sealed file.
    Content {
        /// A summary for one recipient.
        Summary = "summary",
        /// A whole screening.
        Handover = "handover",
    }
}

/// What a sealed file held.
#[derive(Clone, PartialEq, Eq)]
pub enum Sealed<M: Mode = Real> {
    /// A summary: to read and print, and as data for programs.
    Summary {
        /// The summary in words.
        document: Document,
        /// The same as data.
        data: Value,
    },
    /// A whole screening, and where the worker was.
    Handover {
        /// The screening.
        screening: Box<Screening<M>>,
        /// The name of the place, as the walk names it.
        place: Box<str>,
    },
}

impl<M: Mode> std::fmt::Debug for Sealed<M> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Summary { .. } => Content::Summary.word(),
            Self::Handover { .. } => Content::Handover.word(),
        })
    }
}

/// The text for a summary, of which `data` is the form for programs. `None` when it is too large for a file.
#[must_use]
pub fn summary(document: &Document, data: &Value) -> Option<String> {
    fits(&json!({
        "format": FORMAT,
        "version": 1,
        "kind": Content::Summary.word(),
        "language": &*document.language,
        "direction": &*document.direction,
        "title": document.title,
        "code": document.code,
        "disclaimer": document.disclaimer,
        "blocks": write_blocks(&document.blocks),
        "data": data,
    }))
}

/// The text for a whole screening whose worker is at this place. `None` when it is too large for a file.
#[must_use]
pub fn handover<M: Mode>(pack: &Pack, screening: &Screening<M>, place: &str) -> Option<String> {
    fits(&json!({
        "format": FORMAT,
        "version": 1,
        "kind": Content::Handover.word(),
        "place": place,
        "record": record::write(pack, screening),
    }))
}

fn fits(value: &Value) -> Option<String> {
    Some(value.to_string()).filter(|it| it.len() <= LARGEST)
}

/// Reads the text of a sealed file. White space around it is padding.
///
/// # Errors
/// Every problem of the file at once, each with its path and what to do, and never a value of the file.
pub fn read<M: Mode>(pack: &Pack, text: &str) -> Result<Sealed<M>, Problems> {
    let found = Found::default();
    let tree = parse(text.trim_matches([' ', '\n']), LARGEST, &found);
    let sealed = tree.as_ref().and_then(|value| {
        let root = Node::root(value, &found);
        limits(&root, value, 0);
        from_tree(pack, &root, value, &found)
    });
    found.into_result(sealed)
}

/// Notes what is too deep, too many or too long.
fn limits(node: &Node<'_>, value: &Value, depth: usize) {
    if depth > DEEPEST {
        node.problem(format!("at most {DEEPEST} parts can stand in one another; this is deeper"));
        return;
    }
    match value {
        Value::Array(items) if items.len() > MOST => node.problem(format!("at most {MOST} things fit; take some out")),
        Value::Array(items) => node.list().iter().zip(items).for_each(|(node, it)| limits(node, it, depth + 1)),
        Value::Object(members) if members.len() > MOST => node.problem(format!("at most {MOST} things fit; take some out")),
        Value::Object(members) => members.iter().for_each(|(key, it)| {
            if key != "draft" || !it.is_string() {
                limits(&node.field(key), it, depth + 1);
            }
        }),
        Value::String(text) if text.chars().count() > LONGEST => node.problem(format!("at most {LONGEST} characters fit; shorten it")),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn from_tree<M: Mode>(pack: &Pack, root: &Node<'_>, value: &Value, found: &Found) -> Option<Sealed<M>> {
    let format = root.field("format");
    if format.need_text().is_some_and(|it| it != FORMAT) {
        format.problem(format!("this is not what a sealed file of ours holds; there it says \"{FORMAT}\""));
        return None;
    }
    let version = root.field("version").need_number(1, 1);
    let content = root.field("kind").need_word(Content::WORDS);
    match (version?, content?) {
        (_, Content::Summary) => {
            root.only(&["format", "version", "kind", "language", "direction", "title", "code", "disclaimer", "blocks", "data"]);
            let need = |name: &str| {
                root.field(name).needed();
                told(&root.field(name))
            };
            let (title, code, disclaimer) = (need("title"), need("code"), need("disclaimer"));
            let blocks = read_blocks(&root.field("blocks"));
            let data = root.field("data");
            data.needed();
            if data.field("format").need_text().is_some_and(|it| it != super::summary::FORMAT) {
                data.field("format").problem(format!("this is not a summary; a summary has \"{}\" here", super::summary::FORMAT));
            }
            data.field("version").need_number(1, 1);
            if data.field("code").need_text().is_some_and(|it| code.as_deref().is_some_and(|code| code != it)) {
                data.field("code").problem("this is another code than that of the document; they must be one");
            }
            let language = root.field("language");
            if language.text().is_some_and(|it| !is_language_tag(it)) {
                language.problem("write a language tag, such as fr or pt-BR");
            }
            let direction = root.field("direction").word(&[("ltr", "ltr"), ("rtl", "rtl")]).unwrap_or("ltr");
            let document = Document {
                language: language.text().unwrap_or("en").into(),
                direction: direction.into(),
                title: title?,
                code: code?,
                disclaimer: disclaimer?,
                blocks,
            };
            Some(Sealed::Summary { document, data: value.get("data")?.clone() })
        }
        (_, Content::Handover) => {
            root.only(&["format", "version", "kind", "place", "record"]);
            let place = root.field("place");
            let name = place.need_text();
            let fine =
                |it: &str| (1..=LONGEST_PLACE).contains(&it.len()) && it.bytes().all(|it| matches!(it, b'a'..=b'z' | b'0'..=b'9' | b'-' | b':'));
            if name.is_some_and(|it| !fine(it)) {
                place.problem("a place is named with small letters, digits, hyphens and a colon; mend it");
            }
            root.field("record").needed();
            let screening = match record::read_value(pack, value.get("record")?) {
                Ok(screening) => Some(screening),
                Err(Problems(problems)) => {
                    for Problem { path, what } in problems {
                        found.add(if path.is_empty() { "record".into() } else { format!("record.{path}") }, what);
                    }
                    None
                }
            };
            Some(Sealed::Handover { screening: Box::new(screening?), place: name?.into() })
        }
    }
}

/// The words of a text that is shown: without what could make them read differently than they are. Marks that keep
/// writing directions apart are fine, since catalogues set them around names.
pub(super) fn told(node: &Node<'_>) -> Option<String> {
    let text = node.text()?;
    if text.chars().any(|it| is_hidden(it) && !matches!(it, '\u{2066}'..='\u{2069}')) {
        node.problem("this has hidden characters; remove them");
    }
    Some(text.into())
}

/// Most bytes of a sealed file.
pub const LARGEST_FILE: usize = 4 * 1024 * 1024;

/// What opens a sealed file, as its first lines say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opener {
    /// A passphrase.
    Passphrase,
    /// The private half of a key.
    Key,
}

/// What opens this file, or `None` when it is no sealed file, or too large for one. Only its first lines are looked at;
/// the vault reads all of it.
#[must_use]
pub fn opener(start: &[u8], size: usize) -> Option<Opener> {
    let rest = start.strip_prefix(b"age-encryption.org/v1\n-> ").filter(|_| size <= LARGEST_FILE)?;
    Some(if rest.starts_with(b"scrypt ") { Opener::Passphrase } else { Opener::Key })
}
