//! Reads a JSON tree step by step and keeps every problem with its path, so that whoever wrote the file can mend all
//! of it at once. A problem names the place and what to do, never the value found there.

use std::cell::RefCell;
use std::fmt;

use serde_json::Value;

/// One thing wrong in a file: where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The place, written as `sections[2].pages[0].questions[1].id`; empty for the file as a whole.
    pub path: String,
    /// What is wrong and what to do, in one sentence without a full stop.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() { write!(f, "{}", self.what) } else { write!(f, "{}: {}", self.path, self.what) }
    }
}

/// Every problem that was found, in the order of the file. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(pub(in crate::domain) Vec<Problem>);

impl Problems {
    /// The problems, in the order of the file.
    #[must_use]
    pub fn list(&self) -> &[Problem] {
        &self.0
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, problem) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// Where the problems of one reading are gathered.
#[derive(Debug, Default)]
pub(in crate::domain) struct Found(RefCell<Vec<Problem>>);

impl Found {
    pub(in crate::domain) fn add(&self, path: impl Into<String>, what: impl Into<String>) {
        self.0.borrow_mut().push(Problem { path: path.into(), what: what.into() });
    }

    /// How many so far.
    pub(in crate::domain) fn len(&self) -> usize {
        self.0.borrow().len()
    }

    pub(in crate::domain) fn into_result<T>(self, value: Option<T>) -> Result<T, Problems> {
        let mut problems = self.0.into_inner();
        // A set that two questions use is read twice; its problems are told once.
        let mut told: Vec<Problem> = Vec::new();
        problems.retain(|it| told.binary_search(it).map_err(|place| told.insert(place, it.clone())).is_err());
        match value {
            Some(value) if problems.is_empty() => Ok(value),
            _ => {
                if problems.is_empty() {
                    problems.push(Problem { path: String::new(), what: "the file could not be read; check its form against the schema".into() });
                }
                Err(Problems(problems))
            }
        }
    }
}

/// Parses the text of a file of at most `limit` bytes.
pub(in crate::domain) fn parse(text: &str, limit: usize, found: &Found) -> Option<Value> {
    if text.len() > limit {
        found.add("", format!("the file is larger than {} kB; split it or take out what it doesn't need", limit / 1024));
        return None;
    }
    match serde_json::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            found.add(
                "",
                format!("this is not JSON (line {}, column {}); check for a missing comma, quote or bracket there", error.line(), error.column()),
            );
            None
        }
    }
}

/// A place in the tree, there or not.
#[derive(Clone)]
pub(in crate::domain) struct Node<'a> {
    value: Option<&'a Value>,
    path: String,
    found: &'a Found,
}

impl<'a> Node<'a> {
    pub(in crate::domain) fn root(value: &'a Value, found: &'a Found) -> Self {
        Self { value: Some(value), path: String::new(), found }
    }

    pub(in crate::domain) fn path(&self) -> &str {
        &self.path
    }

    /// Notes a problem at this place.
    pub(in crate::domain) fn problem(&self, what: impl Into<String>) {
        self.found.add(self.path.clone(), what);
    }

    /// Whether something other than `null` stands here.
    pub(in crate::domain) fn is_there(&self) -> bool {
        self.value.is_some_and(|it| !it.is_null())
    }

    /// Whether an object { … } stands here.
    pub(in crate::domain) fn is_object(&self) -> bool {
        self.value.is_some_and(Value::is_object)
    }

    /// The member `name`; absent when this isn't an object.
    pub(in crate::domain) fn field(&self, name: &str) -> Node<'a> {
        let path = if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) };
        let value = self.value.and_then(|it| it.get(name)).filter(|it| !it.is_null());
        Node { value, path, found: self.found }
    }

    /// The members of an object. Nothing, and a problem, when it is something else; nothing when absent.
    pub(in crate::domain) fn members(&self) -> Vec<(&'a str, Node<'a>)> {
        match self.value {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Object(map)) => map.keys().map(|key| (key.as_str(), self.field(key))).collect(),
            Some(_) => {
                self.problem("this must be an object { … }");
                Vec::new()
            }
        }
    }

    /// Notes members that nobody reads: a slip of the pen there would otherwise be lost in silence.
    pub(in crate::domain) fn only(&self, allowed: &[&str]) {
        for (key, node) in self.members() {
            if !allowed.contains(&key) {
                node.problem(format!("this name is not known here; remove it, or use one of: {}", allowed.join(", ")));
            }
        }
    }

    /// The elements of a list. Nothing, and a problem, when it is something else; nothing when absent.
    pub(in crate::domain) fn list(&self) -> Vec<Node<'a>> {
        match self.value {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(items)) => items
                .iter()
                .enumerate()
                .map(|(place, value)| Node { value: Some(value), path: format!("{}[{place}]", self.path), found: self.found })
                .collect(),
            Some(_) => {
                self.problem("this must be a list [ … ]");
                Vec::new()
            }
        }
    }

    /// A text, when there is one; a problem when it is something else.
    pub(in crate::domain) fn text(&self) -> Option<&'a str> {
        match self.value {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(text),
            Some(_) => {
                self.problem("this must be a text in quotes");
                None
            }
        }
    }

    /// A text that must be there.
    pub(in crate::domain) fn need_text(&self) -> Option<&'a str> {
        self.needed();
        self.text()
    }

    pub(in crate::domain) fn needed(&self) {
        if !self.is_there() {
            self.problem("this is missing; add it");
        }
    }

    /// A whole number from `least` to `most`.
    pub(in crate::domain) fn number(&self, least: u64, most: u64) -> Option<u64> {
        let value = self.value.filter(|it| !it.is_null())?;
        match value.as_u64() {
            Some(number) if (least..=most).contains(&number) => Some(number),
            _ => {
                self.problem(format!("this must be a whole number from {least} to {most}"));
                None
            }
        }
    }

    /// A whole number that must be there.
    pub(in crate::domain) fn need_number(&self, least: u64, most: u64) -> Option<u64> {
        self.needed();
        self.number(least, most)
    }

    /// `true` or `false`; absent reads as `false`.
    pub(in crate::domain) fn flag(&self) -> bool {
        match self.value {
            None | Some(Value::Null) => false,
            Some(Value::Bool(flag)) => *flag,
            Some(_) => {
                self.problem("this must be true or false");
                false
            }
        }
    }

    /// One word of a fixed list, when there is one.
    pub(in crate::domain) fn word<T: Copy>(&self, words: &[(&str, T)]) -> Option<T> {
        let text = self.text()?;
        let hit = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if hit.is_none() {
            let list: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.problem(format!("this word is not known here; use one of: {}", list.join(", ")));
        }
        hit
    }

    /// One word of a fixed list that must be there.
    pub(in crate::domain) fn need_word<T: Copy>(&self, words: &[(&str, T)]) -> Option<T> {
        self.needed();
        self.word(words)
    }

    /// An id: small letters, digits and hyphens, at most 60 of them.
    pub(in crate::domain) fn need_id(&self) -> Option<&'a str> {
        let text = self.need_text()?;
        let fine = (1..=60).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-');
        if !fine {
            self.problem("an id has 1 to 60 small letters, digits and hyphens; change it");
        }
        fine.then_some(text)
    }
}
