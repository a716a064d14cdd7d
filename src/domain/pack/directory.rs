//! Who can be reached here: the deployment's own file, empty as shipped. Roles and services, never names of people.

use super::{Found, Node, Pack, Problems, RecipientId, parse, words};
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
    /// The public key to which files for it are sealed (`age1…`), when it has one.
    pub key: Option<Box<str>>,
}

words! {
    /// Whether a screening can be kept, sealed, on the device.
    Protection {
        /// The worker chooses. Nothing is kept unless they do.
        Offer = "offer",
        /// Every screening is protected before it begins.
        Always = "always",
        /// Never: memory only.
        Never = "never",
    }
}

/// How a screening is kept and guarded in this place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guarding {
    /// Whether a screening can be kept, sealed, on the device.
    pub protection: Protection,
    /// Minutes without a touch until it locks, 1 to 10.
    pub lock_minutes: u16,
    /// Hours after the last save until a kept screening expires, 1 to 72.
    pub keep_hours: u16,
    /// Wrong passphrases until what is kept is erased: 5, 10 or 20; never, when absent.
    pub erase_after: Option<u16>,
    /// Whether summaries and records may be saved as files that anyone can read.
    pub plain_files: bool,
    /// Whether summaries may be saved as AES-256 ZIP files, for partners who can open nothing else.
    pub zip: bool,
}

impl Default for Guarding {
    fn default() -> Self {
        Self { protection: Protection::Offer, lock_minutes: 2, keep_hours: 24, erase_after: None, plain_files: false, zip: false }
    }
}

/// A language whose compiled catalogue was laid beside a hosted build, as `words-<tag>.txt`. Whether the words hold is for the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoreLanguage {
    /// As in `lang`.
    pub tag: Box<str>,
    /// Its name in itself.
    pub name: Box<str>,
    /// Its name in English.
    pub english: Box<str>,
    /// `ltr` or `rtl`.
    pub direction: Box<str>,
    /// `whole` or `person`.
    pub scope: Box<str>,
    /// Who reviewed it and when; empty for a draft.
    pub reviewed: Box<str>,
}

/// A recording of a message, laid beside a hosted build as `sound-….mp3` or the like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// The language that is spoken.
    pub language: Box<str>,
    /// The message, such as `script-rights`.
    pub message: Box<str>,
    /// The file.
    pub file: Box<str>,
}

/// Which languages can be chosen in this place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanguageSettings {
    /// The worker's language at the start; the browser's own, when absent.
    pub first: Option<Box<str>>,
    /// The only ones to offer, by tag; all, when empty. English is always there.
    pub offered: Vec<Box<str>>,
    /// Whether languages that no native speaker has reviewed are left out.
    pub refuse_drafts: bool,
    /// Languages beside those of the build.
    pub more: Vec<MoreLanguage>,
    /// Recordings to listen to.
    pub recordings: Vec<Recording>,
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
    /// How a screening is kept and guarded.
    pub guarding: Guarding,
    /// Which languages can be chosen.
    pub languages: LanguageSettings,
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
        root.only(&[
            "$schema",
            "format",
            "version",
            "example",
            "organisation",
            "hours",
            "directory",
            "protect",
            "lockMinutes",
            "keepHours",
            "eraseAfter",
            "leaveTo",
            "plainFiles",
            "zip",
            "language",
            "languages",
            "refuseDrafts",
            "moreLanguages",
            "recordings",
        ]);
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
                node.only(&["recipient", "agency", "role", "reach", "hours", "lastChecked", "key"]);
                let name = node.field("recipient").need_text();
                let recipient = name.and_then(|it| pack.recipient_named(it));
                if name.is_some() && recipient.is_none() {
                    node.field("recipient").problem("no such recipient in the pack; use one of its ids, such as iom or focal-point");
                }
                let checked = node.field("lastChecked").need_text().unwrap_or_default();
                if !checked.is_empty() && !is_day(checked) {
                    node.field("lastChecked").problem("write a day as 2026-11-01");
                }
                let key = node.field("key").text();
                if key.is_some_and(|it| !is_public_key(it)) {
                    node.field("key").problem("this is not a public key; copy it whole, from age1 to its end");
                }
                Some(Contact {
                    key: key.map(Into::into),
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
            guarding: guarding(root),
            languages: languages(root),
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

fn guarding(root: &Node<'_>) -> Guarding {
    let usual = Guarding::default();
    let number =
        |name: &str, least: u64, most: u64, usual: u16| root.field(name).number(least, most).and_then(|it| u16::try_from(it).ok()).unwrap_or(usual);
    let tries = number("eraseAfter", 0, 20, 0);
    if ![0, 5, 10, 20].contains(&tries) {
        root.field("eraseAfter").problem("write 5, 10 or 20, or 0 for never");
    }
    // Followed by the page itself, before the program is there (public/boot.js).
    if root.field("leaveTo").text().is_some_and(|it| !it.starts_with("https://")) {
        root.field("leaveTo").problem("write an address that begins with https://");
    }
    Guarding {
        protection: root.field("protect").word(Protection::WORDS).unwrap_or(usual.protection),
        lock_minutes: number("lockMinutes", 1, 10, usual.lock_minutes),
        keep_hours: number("keepHours", 1, 72, usual.keep_hours),
        erase_after: Some(tries).filter(|it| *it > 0),
        plain_files: root.field("plainFiles").flag(),
        zip: root.field("zip").flag(),
    }
}

fn languages(root: &Node<'_>) -> LanguageSettings {
    let tag = |node: &Node<'_>| {
        let found = node.need_text()?;
        if !is_language_tag(found) {
            node.problem("write a language tag, such as fr or pt-BR");
        }
        Some(Box::from(found))
    };
    let first = root.field("language");
    let more = root.field("moreLanguages").list().into_iter().filter_map(|node| {
        node.only(&["tag", "name", "english", "direction", "scope", "reviewed"]);
        Some(MoreLanguage {
            tag: tag(&node.field("tag"))?,
            name: node.field("name").need_text()?.into(),
            english: node.field("english").need_text()?.into(),
            direction: node.field("direction").need_word(&[("ltr", "ltr"), ("rtl", "rtl")])?.into(),
            scope: node.field("scope").need_word(&[("whole", "whole"), ("person", "person")])?.into(),
            reviewed: node.field("reviewed").text().unwrap_or_default().into(),
        })
    });
    let recordings = root.field("recordings").list().into_iter().filter_map(|node| {
        node.only(&["language", "message", "file"]);
        let file = node.field("file");
        let name = file.need_text();
        if name.is_some_and(|it| !is_sound_file(it)) {
            file.problem("write the name of a file beside the page, such as sound-fr-rights.mp3");
        }
        Some(Recording { language: tag(&node.field("language"))?, message: node.field("message").need_text()?.into(), file: name?.into() })
    });
    LanguageSettings {
        first: if first.is_there() { tag(&first) } else { None },
        offered: root.field("languages").list().iter().filter_map(tag).collect(),
        refuse_drafts: root.field("refuseDrafts").flag(),
        more: more.collect(),
        recordings: recordings.collect(),
    }
}

/// Whether this can be a language's tag: `fr`, `zh-Hant`.
#[must_use]
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().is_some_and(|it| (2..=3).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_lowercase()));
    first && parts.all(|it| (2..=8).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric())) && tag.len() <= 20
}

/// `sound-`, then letters, digits and `-`, then an ending that browsers play.
fn is_sound_file(name: &str) -> bool {
    let inner = name.strip_prefix("sound-").and_then(|it| it.rsplit_once('.'));
    inner.is_some_and(|(name, ending)| {
        ["mp3", "m4a", "ogg", "opus", "wav"].contains(&ending)
            && (1..=80).contains(&name.len())
            && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
    })
}

/// Whether this looks like an age recipient. Whether its checksum holds is for the vault, which reads it.
fn is_public_key(text: &str) -> bool {
    text.strip_prefix("age1").is_some_and(|it| it.len() == 58 && it.bytes().all(|it| b"qpzry9x8gf2tvdw0s3jn54khce6mua7l".contains(&it)))
}

/// How many days this month has; none when there is no such month.
pub(in crate::domain) fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

/// A day that the calendar has, as `2026-11-01`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |it: &str, length: usize| Some(it).filter(|it| it.len() == length && it.bytes().all(|it| it.is_ascii_digit()))?.parse::<u16>().ok();
    let [year, month, day] = parts.as_slice() else { return false };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else { return false };
    u8::try_from(month).is_ok_and(|month| (1..=u16::from(days_in(year, month))).contains(&day))
}
