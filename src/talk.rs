//! What the page and the vault say to each other. The vault is the second program: it runs in a worker, holds everything
//! cryptographic and writes what is kept. The page only asks.
//!
//! A message is a JSON text and, where a file goes along, its bytes. The vault reads what the page asks as strictly as a
//! file from outside: unknown words, missing parts and texts that are too long are refused.

use std::fmt;

use serde_json::{Map, Value};

use crate::domain::keeping::tries::Tries;
use crate::domain::pack::words;

/// Most bytes of one message's text: a padded record and its frame.
pub const LARGEST: usize = 8 * 1024 * 1024;
/// Most bytes of a file that goes along with a message.
pub const LARGEST_FILE: usize = 4 * 1024 * 1024;
/// Most characters of a passphrase as it is typed.
pub const LONGEST_SECRET: usize = 400;

/// What the page asks of the vault. Secrets and texts are in it, so its `Debug` prints the kind only.
#[derive(Clone, PartialEq, Eq)]
pub enum Ask {
    /// Make a passphrase. Nothing is kept of it.
    Secret {
        /// In words or in digits.
        form: SecretForm,
        /// For a draft or for a file.
        purpose: Purpose,
    },
    /// Become the one page that writes on this device, until the worker ends. Answered with [`Reply::Held`].
    Hold,
    /// What is kept on this device, as far as it can be known without the passphrase. `now` is in ms since 1970.
    Look {
        /// The device's clock.
        now: u64,
    },
    /// Begin to protect: make a draft identity, wrap its private half with the passphrase and keep that on the device.
    Protect {
        /// The passphrase.
        secret: String,
        /// The device's clock, in ms since 1970.
        now: u64,
        /// Hours after the last save until the draft expires, 1 to 72.
        hours: u16,
    },
    /// Keep this draft, sealed to the draft's own recipient.
    Save {
        /// The public half of the draft identity (`age1…`).
        recipient: String,
        /// Which save this is; each is higher than the one before.
        sequence: u64,
        /// The device's clock, in ms since 1970.
        now: u64,
        /// The draft.
        text: String,
    },
    /// Open the draft that is kept.
    Open {
        /// The passphrase.
        secret: String,
        /// The device's clock, in ms since 1970.
        now: u64,
        /// After how many wrong passphrases it is erased, where the deployment wants that.
        erase_after: Option<u16>,
    },
    /// Take the key away and everything that is kept.
    Shred,
    /// Seal a text to recipients (`age1…`).
    SealTo {
        /// Their public keys.
        recipients: Vec<String>,
        /// What to seal.
        text: String,
    },
    /// Seal a text with a passphrase.
    SealWith {
        /// The passphrase.
        secret: String,
        /// What to seal.
        text: String,
    },
    /// Open the file that goes along, with a passphrase.
    UnsealWith {
        /// The passphrase.
        secret: String,
    },
    /// Open the file that goes along, with a private key: the key's own text, or a key file opened with a passphrase.
    UnsealAs {
        /// The private key as text (`AGE-SECRET-KEY-1…`), as it stands in a key file.
        key: String,
    },
    /// Put a text into an AES-256 ZIP file.
    Zip {
        /// The passphrase.
        secret: String,
        /// The name of the file inside, such as `note.txt`.
        name: String,
        /// What is in it.
        text: String,
    },
    /// Make a key pair for an agency; the private half comes back sealed with the passphrase.
    NewKey {
        /// The passphrase of the key file.
        secret: String,
    },
    /// The words by which two people compare a public key (`age1…`).
    Fingerprint {
        /// The public key.
        recipient: String,
    },
}

/// What the vault answers. Bytes, where there are any, go along with it.
#[derive(Clone, PartialEq, Eq)]
pub enum Reply {
    /// A passphrase.
    Secret(String),
    /// Whether this page is now the one that writes.
    Held(bool),
    /// What is kept on this device.
    Looked(Kept),
    /// Protection has begun: the recipient to save to (`age1…`).
    Protected(String),
    /// A draft was kept, and read back.
    Saved {
        /// Which save.
        sequence: u64,
        /// Whether it is in the database.
        database: bool,
        /// Whether it is in the private file system.
        files: bool,
    },
    /// The draft.
    Opened {
        /// The draft.
        text: String,
        /// Which save it is.
        sequence: u64,
        /// The recipient to go on saving to.
        recipient: String,
        /// Whether a later save is known to have been there and could not be opened.
        older: bool,
    },
    /// The passphrase doesn't open the draft: so many were wrong by now.
    Wrong(Tries),
    /// Nothing is kept any more.
    Shredded,
    /// A sealed file or a ZIP file goes along.
    Sealed,
    /// What was in a file.
    Unsealed(String),
    /// A key pair: its public half and its words; the key file goes along.
    Key {
        /// The public half (`age1…`).
        recipient: String,
        /// The words to compare.
        words: String,
    },
    /// The words of a public key.
    Words(String),
    /// It could not be done.
    Refused(Refusal),
}

/// What is kept on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "four facts that don't depend on each other")]
pub struct Kept {
    /// Whether there is a sealed draft.
    pub draft: bool,
    /// Whether one was there and had expired; it is gone now.
    pub expired: bool,
    /// Whether the database can be used here.
    pub database: bool,
    /// Whether the private file system can be used here.
    pub files: bool,
    /// How many wrong passphrases were typed since it was last opened.
    pub tries: Tries,
}

words! {
    /// Why the vault could not do it. Each has its words in the catalogue (`vault-…`).
    Refusal {
        /// The passphrase or key doesn't open it.
        WrongSecret = "wrong-secret",
        /// The passphrase is too short or too simple to protect anything.
        WeakSecret = "weak-secret",
        /// There is nothing to open.
        Nothing = "nothing",
        /// It was there, but is damaged, and no good copy was found.
        Damaged = "damaged",
        /// It was kept longer than it may be, and is gone.
        Expired = "expired",
        /// The private file system did not take it.
        NotKept = "not-kept",
        /// Another page of this device writes.
        Elsewhere = "elsewhere",
        /// This is not a sealed file that we read, or it is too large or asks for too much work.
        NotSealed = "not-sealed",
        /// This is not a public key, or not a private one.
        NotAKey = "not-a-key",
        /// The device has too little memory for it.
        Memory = "memory",
        /// The message was not understood: a fault of the program.
        Message = "message",
    }
}

words! {
    /// The form of a made passphrase.
    SecretForm {
        /// Words of the list.
        Words = "words",
        /// Digits, for keyboards without Latin letters.
        Digits = "digits",
    }
}

words! {
    /// What a made passphrase is for: a file that travels needs a longer one than a draft that stays.
    Purpose {
        /// A draft on this device.
        Draft = "draft",
        /// A file that leaves it.
        File = "file",
    }
}

impl fmt::Debug for Ask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Ask {
    fn word(&self) -> &'static str {
        match self {
            Self::Secret { .. } => "secret",
            Self::Hold => "hold",
            Self::Look { .. } => "look",
            Self::Protect { .. } => "protect",
            Self::Save { .. } => "save",
            Self::Open { .. } => "open",
            Self::Shred => "shred",
            Self::SealTo { .. } => "seal-to",
            Self::SealWith { .. } => "seal-with",
            Self::UnsealWith { .. } => "unseal-with",
            Self::UnsealAs { .. } => "unseal-as",
            Self::Zip { .. } => "zip",
            Self::NewKey { .. } => "new-key",
            Self::Fingerprint { .. } => "fingerprint",
        }
    }

    /// As the text of a message.
    #[must_use]
    pub fn write(&self) -> String {
        let mut it = Map::new();
        put(&mut it, "ask", self.word());
        match self {
            Self::Hold | Self::Shred => {}
            Self::Secret { form, purpose } => {
                put(&mut it, "form", form.word());
                put(&mut it, "purpose", purpose.word());
            }
            Self::Look { now } => put(&mut it, "now", *now),
            Self::Protect { secret, now, hours } => {
                put(&mut it, "secret", &**secret);
                put(&mut it, "now", *now);
                put(&mut it, "hours", *hours);
            }
            Self::Save { recipient, sequence, now, text } => {
                put(&mut it, "recipient", &**recipient);
                put(&mut it, "sequence", *sequence);
                put(&mut it, "now", *now);
                put(&mut it, "text", &**text);
            }
            Self::Open { secret, now, erase_after } => {
                put(&mut it, "secret", &**secret);
                put(&mut it, "now", *now);
                if let Some(after) = erase_after {
                    put(&mut it, "eraseAfter", *after);
                }
            }
            Self::SealTo { recipients, text } => {
                put(&mut it, "recipients", recipients.iter().map(|it| Value::from(&**it)).collect::<Vec<_>>());
                put(&mut it, "text", &**text);
            }
            Self::SealWith { secret, text } => {
                put(&mut it, "secret", &**secret);
                put(&mut it, "text", &**text);
            }
            Self::UnsealWith { secret } | Self::NewKey { secret } => put(&mut it, "secret", &**secret),
            Self::UnsealAs { key } => put(&mut it, "key", &**key),
            Self::Zip { secret, name, text } => {
                put(&mut it, "secret", &**secret);
                put(&mut it, "name", &**name);
                put(&mut it, "text", &**text);
            }
            Self::Fingerprint { recipient } => put(&mut it, "recipient", &**recipient),
        }
        Value::Object(it).to_string()
    }

    /// Reads the text of a message.
    ///
    /// # Errors
    /// [`Refusal::Message`] when it is not exactly one of the messages above.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let mut it = Parts::read(text)?;
        let word = it.text("ask", 20)?;
        let ask = match &*word {
            "secret" => Self::Secret { form: it.word("form", SecretForm::WORDS)?, purpose: it.word("purpose", Purpose::WORDS)? },
            "hold" => Self::Hold,
            "look" => Self::Look { now: it.number("now")? },
            "protect" => Self::Protect {
                secret: it.secret()?,
                now: it.number("now")?,
                hours: Some(it.small("hours")?).filter(|it| (1..=72).contains(it)).ok_or(Refusal::Message)?,
            },
            "save" => Self::Save {
                recipient: it.text("recipient", 200)?,
                sequence: it.number("sequence")?,
                now: it.number("now")?,
                text: it.text("text", LARGEST)?,
            },
            "open" => Self::Open {
                secret: it.secret()?,
                now: it.number("now")?,
                erase_after: if it.has("eraseAfter") { Some(it.small("eraseAfter")?) } else { None },
            },
            "shred" => Self::Shred,
            "seal-to" => Self::SealTo { recipients: it.texts("recipients", 200)?, text: it.text("text", LARGEST)? },
            "seal-with" => Self::SealWith { secret: it.secret()?, text: it.text("text", LARGEST)? },
            "unseal-with" => Self::UnsealWith { secret: it.secret()? },
            "unseal-as" => Self::UnsealAs { key: it.text("key", 20_000)? },
            "zip" => Self::Zip { secret: it.secret()?, name: it.text("name", 60)?, text: it.text("text", LARGEST)? },
            "new-key" => Self::NewKey { secret: it.secret()? },
            "fingerprint" => Self::Fingerprint { recipient: it.text("recipient", 200)? },
            _ => return Err(Refusal::Message),
        };
        it.ended()?;
        Ok(ask)
    }
}

impl Reply {
    fn word(&self) -> &'static str {
        match self {
            Self::Secret(_) => "secret",
            Self::Held(_) => "held",
            Self::Looked(_) => "looked",
            Self::Protected(_) => "protected",
            Self::Saved { .. } => "saved",
            Self::Opened { .. } => "opened",
            Self::Wrong(_) => "wrong",
            Self::Shredded => "shredded",
            Self::Sealed => "sealed",
            Self::Unsealed(_) => "unsealed",
            Self::Key { .. } => "key",
            Self::Words(_) => "words",
            Self::Refused(_) => "refused",
        }
    }

    /// As the text of a message.
    #[must_use]
    pub fn write(&self) -> String {
        let mut it = Map::new();
        put(&mut it, "reply", self.word());
        match self {
            Self::Shredded | Self::Sealed => {}
            Self::Secret(text) | Self::Unsealed(text) | Self::Words(text) | Self::Protected(text) => put(&mut it, "text", &**text),
            Self::Held(yes) => put(&mut it, "yes", *yes),
            Self::Looked(kept) => {
                put(&mut it, "draft", kept.draft);
                put(&mut it, "expired", kept.expired);
                put(&mut it, "database", kept.database);
                put(&mut it, "files", kept.files);
                put(&mut it, "tries", kept.tries.count());
            }
            Self::Wrong(tries) => put(&mut it, "tries", tries.count()),
            Self::Saved { sequence, database, files } => {
                put(&mut it, "sequence", *sequence);
                put(&mut it, "database", *database);
                put(&mut it, "files", *files);
            }
            Self::Opened { text, sequence, recipient, older } => {
                put(&mut it, "text", &**text);
                put(&mut it, "sequence", *sequence);
                put(&mut it, "recipient", &**recipient);
                put(&mut it, "older", *older);
            }
            Self::Key { recipient, words } => {
                put(&mut it, "recipient", &**recipient);
                put(&mut it, "words", &**words);
            }
            Self::Refused(why) => put(&mut it, "why", why.word()),
        }
        Value::Object(it).to_string()
    }

    /// Reads the text of a message.
    ///
    /// # Errors
    /// [`Refusal::Message`] when it is not exactly one of the messages above.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let mut it = Parts::read(text)?;
        let word = it.text("reply", 20)?;
        let reply = match &*word {
            "secret" => Self::Secret(it.text("text", LONGEST_SECRET * 4)?),
            "held" => Self::Held(it.flag("yes")?),
            "looked" => Self::Looked(Kept {
                draft: it.flag("draft")?,
                expired: it.flag("expired")?,
                database: it.flag("database")?,
                files: it.flag("files")?,
                tries: Tries::of(it.small("tries")?),
            }),
            "wrong" => Self::Wrong(Tries::of(it.small("tries")?)),
            "protected" => Self::Protected(it.text("text", 200)?),
            "saved" => Self::Saved { sequence: it.number("sequence")?, database: it.flag("database")?, files: it.flag("files")? },
            "opened" => Self::Opened {
                text: it.text("text", LARGEST)?,
                sequence: it.number("sequence")?,
                recipient: it.text("recipient", 200)?,
                older: it.flag("older")?,
            },
            "shredded" => Self::Shredded,
            "sealed" => Self::Sealed,
            "unsealed" => Self::Unsealed(it.text("text", LARGEST)?),
            "key" => Self::Key { recipient: it.text("recipient", 200)?, words: it.text("words", 400)? },
            "words" => Self::Words(it.text("text", 400)?),
            "refused" => Self::Refused(it.word("why", Refusal::WORDS)?),
            _ => return Err(Refusal::Message),
        };
        it.ended()?;
        Ok(reply)
    }
}

fn put(object: &mut Map<String, Value>, key: &str, value: impl Into<Value>) {
    object.insert(key.to_owned(), value.into());
}

/// The parts of a message, taken out one by one: what is left over was not asked for.
struct Parts(Map<String, Value>);

impl Parts {
    fn read(text: &str) -> Result<Self, Refusal> {
        if text.len() > 2 * LARGEST {
            return Err(Refusal::Message);
        }
        match serde_json::from_str(text) {
            Ok(Value::Object(parts)) => Ok(Self(parts)),
            _ => Err(Refusal::Message),
        }
    }

    fn text(&mut self, key: &str, most: usize) -> Result<String, Refusal> {
        match self.0.remove(key) {
            Some(Value::String(text)) if text.len() <= most => Ok(text),
            _ => Err(Refusal::Message),
        }
    }

    /// One word of a fixed list.
    fn word<T: Copy>(&mut self, key: &str, words: &[(&str, T)]) -> Result<T, Refusal> {
        let text = self.text(key, 20)?;
        words.iter().find(|(it, _)| *it == text).map(|(_, it)| *it).ok_or(Refusal::Message)
    }

    fn secret(&mut self) -> Result<String, Refusal> {
        self.text("secret", LONGEST_SECRET * 4)
    }

    fn texts(&mut self, key: &str, most: usize) -> Result<Vec<String>, Refusal> {
        let Some(Value::Array(list)) = self.0.remove(key) else { return Err(Refusal::Message) };
        if list.len() > 20 {
            return Err(Refusal::Message);
        }
        let mut texts = Vec::with_capacity(list.len());
        for it in list {
            let Value::String(text) = it else { return Err(Refusal::Message) };
            if text.len() > most {
                return Err(Refusal::Message);
            }
            texts.push(text);
        }
        Ok(texts)
    }

    fn number(&mut self, key: &str) -> Result<u64, Refusal> {
        // JavaScript holds whole numbers up to 2^53.
        self.0.remove(key).as_ref().and_then(Value::as_u64).filter(|it| *it <= 1 << 53).ok_or(Refusal::Message)
    }

    fn small(&mut self, key: &str) -> Result<u16, Refusal> {
        u16::try_from(self.number(key)?).map_err(|_| Refusal::Message)
    }

    fn has(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    fn flag(&mut self, key: &str) -> Result<bool, Refusal> {
        self.0.remove(key).as_ref().and_then(Value::as_bool).ok_or(Refusal::Message)
    }

    fn ended(self) -> Result<(), Refusal> {
        if self.0.is_empty() { Ok(()) } else { Err(Refusal::Message) }
    }
}
