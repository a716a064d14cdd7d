//! Who can be reached here: the deployment's own file, empty as shipped. Roles and services, never names of people.

use super::{Found, Node, Pack, Problems, RecipientId, parse};
use crate::domain::pack::Rating;

const LARGEST: usize = 256 * 1024;

/// One way to reach one kind of agency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The kind of agency.
    pub recipient: RecipientId,
    /// What it is called here.
    pub agency: Box<str>,
    /// Whom to ask for: a role, not a name.
    pub role: Box<str>,
    /// How to reach it.
    pub reach: Box<str>,
    /// When it can be reached.
    pub hours: Option<Box<str>>,
    /// The day on which someone last checked all this, as `2026-11-01`.
    pub last_checked: Box<str>,
}

/// A deployment's settings: its contacts, its shorter deadlines, its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deployment {
    /// The contacts, in the file's order.
    pub contacts: Vec<Contact>,
    /// The organisation, filled in for the words to say.
    pub organisation: Option<Box<str>>,
    /// Whether everything in it is invented, which the screens then say.
    pub example: bool,
    hours: [Option<u16>; 3],
}

impl Deployment {
    /// Reads a deployment file (JSON, at most 256 kB; see `schema/deployment.schema.json`). `{}` is a good file.
    ///
    /// # Errors
    /// Every problem of the file at once.
    pub fn read(pack: &Pack, text: &str) -> Result<Self, Problems> {
        let found = Found::default();
        let tree = parse(text, LARGEST, &found);
        let deployment = tree.as_ref().map(|value| Self::from_tree(pack, &Node::root(value, &found)));
        found.into_result(deployment)
    }

    fn from_tree(pack: &Pack, root: &Node<'_>) -> Self {
        root.only(&["$schema", "format", "version", "example", "organisation", "hours", "directory"]);
        if root.field("format").text().is_some_and(|it| it != "first-contact.deployment") {
            root.field("format").problem("write \"first-contact.deployment\"");
        }
        root.field("version").number(1, 1);
        let hours = root.field("hours");
        hours.only(&["low", "medium", "urgent"]);
        let shorter = |rating: Rating| {
            let node = hours.field(rating.word());
            let most = pack.hours(rating);
            node.number(1, u64::from(most)).and_then(|it| u16::try_from(it).ok())
        };
        let contacts = root
            .field("directory")
            .list()
            .iter()
            .filter_map(|node| {
                node.only(&["recipient", "agency", "role", "reach", "hours", "lastChecked"]);
                let name = node.field("recipient").need_text();
                let recipient = name.and_then(|it| pack.recipient_named(it));
                if name.is_some() && recipient.is_none() {
                    node.field("recipient").problem("no such recipient in the pack; use one of its ids, such as iom or focal-point");
                }
                let checked = node.field("lastChecked").need_text().unwrap_or_default();
                if !checked.is_empty() && !is_day(checked) {
                    node.field("lastChecked").problem("write a day as 2026-11-01");
                }
                Some(Contact {
                    recipient: recipient?,
                    agency: node.field("agency").need_text()?.into(),
                    role: node.field("role").need_text()?.into(),
                    reach: node.field("reach").need_text()?.into(),
                    hours: node.field("hours").text().map(Into::into),
                    last_checked: checked.into(),
                })
            })
            .collect();
        Self {
            contacts,
            organisation: root.field("organisation").text().map(Into::into),
            example: root.field("example").flag(),
            hours: [shorter(Rating::Low), shorter(Rating::Medium), shorter(Rating::Urgent)],
        }
    }

    /// The contacts of one kind of agency.
    pub fn contacts_of(&self, recipient: RecipientId) -> impl Iterator<Item = &Contact> {
        self.contacts.iter().filter(move |it| it.recipient == recipient)
    }

    /// Hours within which to act: the pack's, or fewer.
    #[must_use]
    pub fn hours(&self, pack: &Pack, rating: Rating) -> u16 {
        let [low, medium, urgent] = self.hours;
        let own = match rating {
            Rating::Low => low,
            Rating::Medium => medium,
            Rating::Urgent => urgent,
        };
        own.unwrap_or_else(|| pack.hours(rating))
    }
}

/// `2026-11-01`, without a look at the calendar.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts.as_slice(), [year, month, day] if [(year, 4), (month, 2), (day, 2)].iter().all(|(it, length)| it.len() == *length && it.bytes().all(|it| it.is_ascii_digit())))
}
