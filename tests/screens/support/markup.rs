//! Markup as the server renderer writes it, read into a tree: to be printed one element a line, and to be asked.

use std::fmt::Write;

/// Elements that have no end tag.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];

/// An element or a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    Element(Element),
    Text(String),
}

/// An element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Element {
    pub tag: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

/// Reads the markup of one element.
#[track_caller]
pub fn read(markup: &str) -> Node {
    let mut open = vec![Element::default()];
    let mut rest = markup;
    while !rest.is_empty() {
        let (text, tag) = rest.split_once('<').unwrap_or((rest, ""));
        if !text.is_empty() {
            open.last_mut().unwrap().children.push(Node::Text(plain(text)));
        }
        if tag.is_empty() {
            break;
        }
        let (inside, after) = split_tag(tag);
        rest = after;
        if let Some(name) = inside.strip_prefix('/') {
            let done = open.pop().unwrap();
            assert_eq!(done.tag, name, "an element ends that isn't open");
            open.last_mut().unwrap().children.push(Node::Element(done));
        } else {
            let element = element(inside);
            if VOID.contains(&&*element.tag) {
                open.last_mut().unwrap().children.push(Node::Element(element));
            } else {
                open.push(element);
            }
        }
    }
    let root = open.pop().unwrap();
    assert!(open.is_empty(), "{} is never ended", root.tag);
    root.children.into_iter().next().expect("some markup")
}

/// The inside of a tag and what follows it. A `>` within quotes doesn't end it.
fn split_tag(tag: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, letter) in tag.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return (&tag[..at], &tag[at + 1..]),
            _ => {}
        }
    }
    panic!("a tag without its end: {tag}");
}

fn element(inside: &str) -> Element {
    let (tag, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').unwrap(),
            None => ("", after),
        };
        attributes.push((name.to_owned(), plain(value)));
        rest = after.trim_start();
    }
    Element { tag: tag.to_owned(), attributes, children: Vec::new() }
}

/// A text without the escapes of markup.
fn plain(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'").replace("&amp;", "&")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The same, with spaces at its edges that can be seen.
fn edged(text: &str) -> String {
    let (before, after) = (text.len() - text.trim_start_matches(' ').len(), text.len() - text.trim_end_matches(' ').len());
    if before == text.len() {
        return "&#32;".repeat(before);
    }
    format!("{}{}{}", "&#32;".repeat(before), escaped(text.trim_matches(' ')), "&#32;".repeat(after))
}

impl Node {
    /// The element.
    #[track_caller]
    pub fn element(&self) -> &Element {
        match self {
            Self::Element(element) => element,
            Self::Text(text) => panic!("a text, not an element: {text}"),
        }
    }

    fn print(&self, depth: usize, page: &mut String) {
        let indent = "  ".repeat(depth);
        match self {
            Self::Text(text) => writeln!(page, "{indent}{}", edged(text)).unwrap(),
            Self::Element(it) => {
                write!(page, "{indent}<{}", it.tag).unwrap();
                for (name, value) in &it.attributes {
                    if value.is_empty() {
                        write!(page, " {name}").unwrap();
                    } else {
                        write!(page, " {name}=\"{}\"", escaped(value).replace('"', "&quot;")).unwrap();
                    }
                }
                page.push('>');
                if VOID.contains(&&*it.tag) {
                    page.push('\n');
                    return;
                }
                let end = format!("</{}>", it.tag);
                match &*it.children {
                    [] => {}
                    [Self::Text(text)] => page.push_str(&escaped(text)),
                    children => {
                        page.push('\n');
                        for it in children {
                            it.print(depth + 1, page);
                        }
                        page.push_str(&indent);
                    }
                }
                writeln!(page, "{end}").unwrap();
            }
        }
    }
}

impl Element {
    /// One element a line.
    pub fn pretty(&self) -> String {
        let mut page = String::new();
        Node::Element(self.clone()).print(0, &mut page);
        page
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(it, _)| it == name).map(|(_, value)| &**value)
    }

    pub fn is(&self, tags: &[&str]) -> bool {
        tags.contains(&&*self.tag)
    }

    /// The elements directly within.
    pub fn inside(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|it| match it {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// This element and all within, each after those that it stands in.
    pub fn all(&self) -> Vec<&Element> {
        let mut found = vec![self];
        found.extend(self.inside().flat_map(Element::all));
        found
    }

    /// Every element with those that it stands in, outermost first.
    pub fn with_ancestors(&self) -> Vec<(Vec<&Element>, &Element)> {
        fn walk<'a>(it: &'a Element, above: &[&'a Element], found: &mut Vec<(Vec<&'a Element>, &'a Element)>) {
            found.push((above.to_vec(), it));
            let above: Vec<&Element> = above.iter().copied().chain([it]).collect();
            it.inside().for_each(|inner| walk(inner, &above, found));
        }
        let mut found = Vec::new();
        walk(self, &[], &mut found);
        found
    }

    /// All with one of these tags.
    pub fn tagged(&self, tags: &[&str]) -> Vec<&Element> {
        self.all().into_iter().filter(|it| it.is(tags)).collect()
    }

    /// The first with this class.
    pub fn classed(&self, class: &str) -> Option<&Element> {
        self.all().into_iter().find(|it| it.attribute("class").is_some_and(|it| it.split(' ').any(|it| it == class)))
    }

    /// The texts directly and deeper within, each by itself.
    pub fn texts(&self) -> Vec<&str> {
        self.children
            .iter()
            .flat_map(|it| match it {
                Node::Text(text) => vec![&**text],
                Node::Element(element) => element.texts(),
            })
            .collect()
    }

    /// All text within.
    pub fn text(&self) -> String {
        self.texts().concat().trim().to_owned()
    }

    /// What a screen reader calls it, as far as the screens use it: its label, or the text in it.
    pub fn name(&self) -> String {
        self.attribute("aria-label").map_or_else(|| self.text(), |it| it.trim().to_owned())
    }

    /// The tag with what tells it apart, for messages.
    pub fn said(&self) -> String {
        let marks = ["id", "name", "class"].iter().find_map(|it| self.attribute(it).map(|value| format!(" {it}={value}")));
        format!("<{}{}>", self.tag, marks.unwrap_or_default())
    }
}
