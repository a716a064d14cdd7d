//! A document without a format: headings, paragraphs, rows and lists. The screen, the printer, the text file and the
//! sealed file show the same one.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::sealed::told;
use crate::domain::pack::Node;

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The heading of a section.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// Labels and values.
    Rows(Vec<(String, String)>),
    /// A list.
    List(Vec<String>),
}

/// A document, with every text resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The language of its fixed words, as in `lang`.
    pub language: Box<str>,
    /// The direction in which it is written, as in `dir`.
    pub direction: Box<str>,
    /// What it is and for whom.
    pub title: String,
    /// The reference code.
    pub code: String,
    /// What it is for and what it must never be used for. It comes first in a text and on every page of a print.
    pub disclaimer: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

impl Document {
    /// As plain text: one blank line between blocks, labels and values on one line.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("{}\n{}\n\n{}\n", self.title, "=".repeat(self.title.chars().count()), self.disclaimer);
        for block in &self.blocks {
            text.push('\n');
            match block {
                Block::Heading(words) => line(&mut text, &format!("{words}\n{}", "-".repeat(words.chars().count()))),
                Block::Paragraph(words) => line(&mut text, words),
                Block::Rows(rows) => rows.iter().for_each(|(label, value)| line(&mut text, &format!("{label}: {}", set_in(&self.apart(value))))),
                Block::List(items) => items.iter().for_each(|it| line(&mut text, &format!("- {}", set_in(&self.apart(it))))),
            }
        }
        text
    }

    /// Each line of a value set apart, where it could run another way than the text: a telephone number in Arabic, a name in
    /// Arabic letters in English.
    fn apart(&self, value: &str) -> String {
        if &*self.direction != "rtl" && !value.chars().any(runs_from_the_right) {
            return value.to_owned();
        }
        value.split('\n').map(|it| format!("\u{2068}{it}\u{2069}")).collect::<Vec<_>>().join("\n")
    }
}

/// Whether a letter runs from the right to the left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms.
#[must_use]
pub fn runs_from_the_right(letter: char) -> bool {
    matches!(u32::from(letter), 0x0590..=0x08ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x1_0800..=0x1_0fff | 0x1_e800..=0x1_efff)
}

fn line(text: &mut String, words: &str) {
    // Writing to a text can't fail.
    let _ = writeln!(text, "{words}");
}

/// Words that someone typed can have line breaks. Set in, they can't pass for a line of the document's own.
fn set_in(words: &str) -> String {
    words.replace('\n', "\n    ")
}

const PIECES: &[&str] = &["heading", "paragraph", "rows", "list"];

/// The blocks as data: each is an object with the one member that says what it is.
pub(super) fn write_blocks(blocks: &[Block]) -> Value {
    let block = |block: &Block| match block {
        Block::Heading(words) => json!({ "heading": words }),
        Block::Paragraph(words) => json!({ "paragraph": words }),
        Block::Rows(rows) => json!({ "rows": rows.iter().map(|(label, value)| json!({ "label": label, "value": value })).collect::<Vec<_>>() }),
        Block::List(items) => json!({ "list": items }),
    };
    Value::Array(blocks.iter().map(block).collect())
}

/// Reads blocks as they were written. What is wrong is noted, and left out.
pub(super) fn read_blocks(node: &Node<'_>) -> Vec<Block> {
    node.needed();
    let mut blocks = Vec::new();
    for block in node.list() {
        block.only(PIECES);
        if PIECES.iter().filter(|it| block.field(it).is_there()).count() != 1 {
            block.problem("a block is a heading, a paragraph, rows or a list; keep one of them");
        }
        let (rows, list) = (block.field("rows"), block.field("list"));
        blocks.extend(told(&block.field("heading")).map(Block::Heading));
        blocks.extend(told(&block.field("paragraph")).map(Block::Paragraph));
        if rows.is_there() {
            let row = |row: &Node<'_>| {
                row.only(&["label", "value"]);
                let (label, value) = (row.field("label"), row.field("value"));
                label.needed();
                value.needed();
                let (label, value) = (told(&label), told(&value));
                label.zip(value)
            };
            blocks.push(Block::Rows(rows.list().iter().filter_map(row).collect()));
        }
        if list.is_there() {
            let item = |item: &Node<'_>| {
                item.needed();
                told(item)
            };
            blocks.push(Block::List(list.list().iter().filter_map(item).collect()));
        }
    }
    blocks
}
