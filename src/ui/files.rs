//! Files that leave sealed or come in sealed, as far as the screens have got with one. The vault does the work: it is
//! started for one act and ends with it. What it made waits here until the worker saves it or closes the panel.

use std::future::Future;
use std::rc::Rc;

use yew::UseReducerDispatcher;

use super::context::Cx;
use super::model::{Action, Live};
use crate::domain::export::document::Document;
use crate::domain::export::sealed::{self, LARGEST_FILE, Opener, Sealed};
use crate::domain::export::{FileKind, file_name};
use crate::domain::pack::{Pack, RecipientId};
use crate::domain::screening::{Real, Screening};
use crate::shell;
use crate::shell::vault::Vault;
use crate::talk::{Ask, Purpose, Refusal, Reply, SecretForm};

/// How the private half of a key begins, as age writes it.
const PRIVATE: &str = "AGE-SECRET-KEY-1";

/// The name of the text inside a ZIP file.
const INSIDE: &str = "note.txt";

/// What is sealed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The summary for one recipient.
    Summary(RecipientId),
    /// The whole screening.
    Handover,
}

/// Who goes on with a screening that is handed over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Successor {
    /// The same worker, on another device.
    Same,
    /// A colleague, who learns everything: only when the person agreed to that one.
    Colleague {
        /// Whether the person said yes.
        agreed: bool,
    },
}

/// How it is sealed.
#[derive(Clone, PartialEq, Eq)]
pub enum How {
    /// To this public key.
    Key(Rc<str>),
    /// With a new passphrase of this form.
    Secret(SecretForm),
    /// Into a ZIP file, with a new passphrase of this form.
    Zip(SecretForm),
}

/// A file that is being sealed, or is ready.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealing {
    /// What is in it.
    pub what: What,
    /// How it is sealed.
    pub how: How,
    /// Whose key it is, for the words beside it; empty for a key that was typed.
    pub whose: Rc<str>,
    /// How far it is.
    pub stage: Stage,
}

/// How far a file is.
#[derive(Clone, PartialEq, Eq)]
pub enum Stage {
    /// The vault works.
    Working,
    /// It could not be made.
    Refused(Refusal),
    /// What it would hold is too large for one file.
    TooLarge,
    /// A whole screening was to be sealed to the key of an agency.
    ForAgency,
    /// It can be saved.
    Ready(Rc<Ready>),
    /// It was saved.
    Saved(Rc<Ready>),
}

/// A file that can be saved.
#[derive(PartialEq, Eq)]
pub struct Ready {
    /// Its name, which says nothing.
    pub name: String,
    /// Its bytes.
    pub file: Vec<u8>,
    /// The passphrase, or the words of the key.
    pub shown: String,
}

/// A sealed file that someone wants to open.
#[derive(Clone, Default, PartialEq)]
pub struct Opening {
    /// The file.
    pub file: Option<Rc<[u8]>>,
    /// What opens it.
    pub opener: Option<Opener>,
    /// The key file.
    pub key_file: Option<Rc<[u8]>>,
    /// How far it is.
    pub stage: Opened,
    /// A key that is being made.
    pub key: Option<MadeKey>,
}

/// How far opening is.
#[derive(Clone, Default, PartialEq)]
pub enum Opened {
    /// The worker chooses the file and gives what opens it.
    #[default]
    Asking,
    /// Something of that is missing.
    Missing,
    /// The vault works.
    Working,
    /// It could not be opened.
    Refused(Refusal),
    /// It was a key file.
    IsKey,
    /// It was opened, and what is in it can't be read: why, for whoever runs this site.
    Unread(Rc<str>),
    /// A summary.
    Summary(Rc<Document>),
    /// A whole screening, and the word of the place where it was left.
    Handover(Rc<(Screening, Box<str>)>),
}

/// A key that is being made, or was.
#[derive(Clone, PartialEq, Eq)]
pub enum MadeKey {
    /// The vault works.
    Working,
    /// It could not be made.
    Refused(Refusal),
    /// It is there: its public half, its words, and the key file with its passphrase.
    Ready {
        /// The public half.
        recipient: Rc<str>,
        /// The words to compare.
        words: Rc<str>,
        /// The key file; `shown` is its passphrase.
        file: Rc<Ready>,
        /// Whether it was saved.
        saved: bool,
    },
}

/// What happened to a file.
#[derive(Clone)]
pub enum Step {
    /// The worker said who goes on with the screening.
    SuccessorChosen(Successor),
    /// The vault was asked to seal.
    SealingBegun(Sealing),
    /// What came of it.
    SealingEnded(Result<Rc<Ready>, Refusal>),
    /// The file that was ready was saved.
    Saved,
    /// The worker closed the panel; what was in it is forgotten.
    SealingClosed,
    /// A file was chosen, or couldn't be read.
    FileChosen(Option<Rc<[u8]>>),
    /// A key file was chosen, or couldn't be read.
    KeyFileChosen(Option<Rc<[u8]>>),
    /// Opening has got this far.
    OpeningReached(Opened),
    /// Making a key has got this far; nothing when it was closed.
    KeyReached(Option<MadeKey>),
}

/// The files that are on the way. A number tells one try from the next, so that what comes too late changes nothing.
#[derive(Clone, Default)]
pub struct Files {
    try_number: u32,
    /// Who goes on with the screening, when it is to be handed over.
    pub successor: Option<Successor>,
    /// What is being sealed.
    pub sealing: Option<Rc<Sealing>>,
    /// What is being opened.
    pub opening: Rc<Opening>,
}

impl Files {
    /// Nothing is on the way any more; what the vault still makes is of no use.
    #[must_use]
    pub fn forgotten(&self) -> Self {
        Self { try_number: self.try_number + 1, ..Self::default() }
    }

    /// Whether the screening may be handed over: to the same worker, or to a colleague whom the person agreed to.
    #[must_use]
    pub fn may_hand_over(&self) -> bool {
        matches!(self.successor, Some(Successor::Same | Successor::Colleague { agreed: true }))
    }

    /// The number of the present try.
    #[must_use]
    pub fn try_number(&self) -> u32 {
        self.try_number
    }

    /// What happened in this try.
    pub fn happened(&mut self, number: u32, step: Step) {
        if number != self.try_number {
            return;
        }
        match step {
            Step::SuccessorChosen(it) => self.successor = Some(it),
            Step::SealingBegun(sealing) => self.sealing = Some(Rc::new(sealing)),
            Step::SealingEnded(result) => self.reaches(match result {
                Ok(ready) => Stage::Ready(ready),
                Err(why) => Stage::Refused(why),
            }),
            Step::Saved => {
                if let Some(Stage::Ready(ready)) = self.sealing.as_deref().map(|it| &it.stage) {
                    let ready = ready.clone();
                    self.reaches(Stage::Saved(ready));
                }
            }
            Step::SealingClosed => *self = self.forgotten(),
            Step::FileChosen(file) => {
                let opening = Rc::make_mut(&mut self.opening);
                opening.opener = file.as_ref().and_then(|it| sealed::opener(it, it.len()));
                opening.stage = if opening.opener.is_some() { Opened::Asking } else { Opened::Refused(Refusal::NotSealed) };
                opening.file = file;
            }
            Step::KeyFileChosen(file) => {
                let opening = Rc::make_mut(&mut self.opening);
                let is_sealed = file.as_ref().is_some_and(|it| sealed::opener(it, it.len()) == Some(Opener::Passphrase));
                opening.stage = if is_sealed { Opened::Asking } else { Opened::Refused(Refusal::NotAKey) };
                opening.key_file = file.filter(|_| is_sealed);
            }
            Step::OpeningReached(stage) => {
                let opening = Rc::make_mut(&mut self.opening);
                // What was opened is shown in place of what it was opened from.
                if matches!(stage, Opened::Summary(_) | Opened::Handover(_)) {
                    (opening.file, opening.key_file) = (None, None);
                }
                opening.stage = stage;
            }
            Step::KeyReached(key) => Rc::make_mut(&mut self.opening).key = key,
        }
    }

    fn reaches(&mut self, stage: Stage) {
        if let Some(sealing) = &mut self.sealing {
            Rc::make_mut(sealing).stage = stage;
        }
    }
}

impl Cx {
    /// Says at once what happened to a file, in the try that this screen shows.
    pub fn file(&self, step: Step) {
        self.act(Action::Files(self.model.files.try_number(), step));
    }
}

/// Lets the vault do one thing, and says what came of it. Nothing of the conversation is held while it works but what it
/// was given.
fn with_vault<T: 'static, F: Future<Output = Result<T, Refusal>> + 'static>(
    cx: &Cx,
    work: impl FnOnce(Vault) -> F + 'static,
    then: impl FnOnce(Result<T, Refusal>) -> Step + 'static,
) {
    let (act, number): (UseReducerDispatcher<Live>, u32) = (cx.dispatcher(), cx.model.files.try_number());
    // Of its own, and ended with this act: a passphrase was stretched in its memory.
    let vault = shell::given::host().as_ref().and_then(Vault::start);
    yew::platform::spawn_local(async move {
        let result = match vault {
            Some(vault) => work(vault).await,
            None => Err(Refusal::Message),
        };
        act.dispatch(Action::Files(number, then(result)));
    });
}

async fn secret(vault: &Vault, form: SecretForm) -> Result<String, Refusal> {
    match vault.ask(&Ask::Secret { form, purpose: Purpose::File }, None).await? {
        (Reply::Secret(secret), _) => Ok(secret),
        _ => Err(Refusal::Message),
    }
}

async fn file_of(vault: &Vault, ask: Ask) -> Result<Vec<u8>, Refusal> {
    match vault.ask(&ask, None).await? {
        (Reply::Sealed, Some(file)) if file.len() <= LARGEST_FILE => Ok(file),
        _ => Err(Refusal::Message),
    }
}

async fn sealed_as(vault: Vault, how: How, text: String, mark: [u8; 6]) -> Result<Rc<Ready>, Refusal> {
    let (shown, kind, ask) = match how {
        How::Key(recipient) => {
            let recipient = recipient.trim().to_owned();
            let asked = Ask::Fingerprint { recipient: recipient.clone() };
            let (Reply::Words(words), _) = vault.ask(&asked, None).await? else { return Err(Refusal::Message) };
            (words, FileKind::Sealed, Ask::SealTo { recipients: vec![recipient], text })
        }
        How::Secret(form) => {
            let secret = secret(&vault, form).await?;
            (secret.clone(), FileKind::Sealed, Ask::SealWith { secret, text })
        }
        How::Zip(form) => {
            let secret = secret(&vault, form).await?;
            (secret.clone(), FileKind::Zip, Ask::Zip { secret, name: INSIDE.to_owned(), text })
        }
    };
    let file = file_of(&vault, ask).await?;
    Ok(Rc::new(Ready { name: file_name(mark, kind), file, shown }))
}

/// Begins to seal this text; without one, it is too large.
pub fn seals(cx: &Cx, what: What, how: &How, whose: &str, text: Option<String>) {
    let sealing = |stage| Step::SealingBegun(Sealing { what, how: how.clone(), whose: whose.into(), stage });
    let Some(text) = text else { return cx.file(sealing(Stage::TooLarge)) };
    let is_agency = |key: &str| cx.model.deployment.contacts.iter().any(|it| it.key.as_deref() == Some(key.trim()));
    match (what, how) {
        (What::Handover, How::Key(key)) if is_agency(key) => return cx.file(sealing(Stage::ForAgency)),
        (What::Handover, _) if !cx.model.files.may_hand_over() => return,
        _ => {}
    }
    cx.file(sealing(Stage::Working));
    let (how, mark) = (how.clone(), shell::random::mark());
    with_vault(cx, move |vault| sealed_as(vault, how, text, mark), Step::SealingEnded);
}

/// Hands a file to the browser's downloads.
#[must_use]
pub fn saves(ready: &Ready) -> bool {
    shell::download::offer(&ready.name, "application/octet-stream", &ready.file)
}

/// What opens a file: a passphrase; a key as text; or a key file and its passphrase.
pub enum Unlock {
    /// A passphrase.
    Secret(String),
    /// The private half of a key.
    Key(String),
    /// The private half of a key, in a file that a passphrase opens.
    KeyFile(Rc<[u8]>, String),
}

async fn unsealed(vault: &Vault, ask: Ask, file: Rc<[u8]>) -> Result<String, Refusal> {
    match vault.ask(&ask, Some(file.to_vec())).await? {
        (Reply::Unsealed(text), _) => Ok(text),
        _ => Err(Refusal::Message),
    }
}

async fn opened(vault: Vault, file: Rc<[u8]>, unlock: Unlock, pack: &'static Pack) -> Result<Opened, Refusal> {
    let ask = match unlock {
        Unlock::Secret(secret) => Ask::UnsealWith { secret },
        Unlock::Key(key) => Ask::UnsealAs { key },
        Unlock::KeyFile(key_file, secret) => Ask::UnsealAs { key: unsealed(&vault, Ask::UnsealWith { secret }, key_file).await? },
    };
    let text = unsealed(&vault, ask, file).await?;
    drop(vault);
    if text.lines().any(|it| it.starts_with(PRIVATE)) {
        return Ok(Opened::IsKey);
    }
    Ok(match sealed::read::<Real>(pack, &text) {
        Ok(Sealed::Summary { document, .. }) => Opened::Summary(Rc::new(document)),
        Ok(Sealed::Handover { screening, place }) => Opened::Handover(Rc::new((*screening, place))),
        Err(problems) => Opened::Unread(problems.to_string().into()),
    })
}

/// Begins to open this file.
pub fn opens(cx: &Cx, file: Rc<[u8]>, unlock: Unlock) {
    cx.file(Step::OpeningReached(Opened::Working));
    let pack = cx.model.pack;
    with_vault(cx, move |vault| opened(vault, file, unlock, pack), |it| Step::OpeningReached(it.unwrap_or_else(Opened::Refused)));
}

async fn made(vault: Vault, form: SecretForm, mark: [u8; 6]) -> Result<MadeKey, Refusal> {
    let shown = secret(&vault, form).await?;
    match vault.ask(&Ask::NewKey { secret: shown.clone() }, None).await? {
        (Reply::Key { recipient, words }, Some(file)) => Ok(MadeKey::Ready {
            recipient: recipient.into(),
            words: words.into(),
            file: Rc::new(Ready { name: file_name(mark, FileKind::Sealed), file, shown }),
            saved: false,
        }),
        _ => Err(Refusal::Message),
    }
}

/// Begins to make a key.
pub fn makes_key(cx: &Cx, form: SecretForm) {
    cx.file(Step::KeyReached(Some(MadeKey::Working)));
    let mark = shell::random::mark();
    with_vault(cx, move |vault| made(vault, form, mark), |it| Step::KeyReached(Some(it.unwrap_or_else(MadeKey::Refused))));
}
