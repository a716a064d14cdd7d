//! What the app does about keeping, covering and locking: it hands the model's wishes to the vault, saves at the pace of
//! `domain::keeping::pace`, and covers and locks as `domain::keeping::watch` decides. It holds no answer but the model that
//! is on the screen.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::UseReducerDispatcher;
use yew::platform::spawn_local;

use super::keeping::{Gate, Keeping, Opened, Told, Trouble, Wish, Work};
use super::languages::Role;
use super::model::{About, Action, Live, Model};
use crate::domain::keeping::pace::{Next, Pace};
use crate::domain::keeping::watch::{Sight, Verdict, WARNING, Watch};
use crate::domain::screening::{Code, Date};
use crate::i18n::Catalogue;
use crate::shell::host::Host;
use crate::shell::presence::{Noticed, is_hidden};
use crate::shell::vault::Vault;
use crate::shell::{clock, cover, focus, presence, random};
use crate::talk::{Ask, Purpose, Refusal, Reply, SecretForm};

/// While it is locked, what is kept is looked at so often (in seconds): it may have expired.
const LOOK: u32 = 3_600;

/// The desk.
pub(super) struct Desk {
    host: Host,
    act: UseReducerDispatcher<Live>,
    model: RefCell<Rc<Model>>,
    /// The vault that writes, while something is kept.
    keeper: RefCell<Option<Rc<Vault>>>,
    /// The vault for one thing at a time: it ends when that is done, and its memory with it.
    opener: RefCell<Option<Rc<Vault>>>,
    sequence: Cell<u64>,
    pace: Cell<Pace>,
    revision: Cell<u32>,
    granted: Cell<u32>,
    /// How many saves are under way.
    saving: Cell<u32>,
    erasing: Cell<bool>,
    /// What waits until it is erased.
    after_erasing: RefCell<Vec<Box<dyn FnOnce()>>>,
    seconds: Cell<u32>,
    watch: Cell<Watch>,
    timer: RefCell<Option<Timeout>>,
    /// The languages that were read.
    words: RefCell<Vec<Rc<Catalogue>>>,
    /// Those that are on their way.
    asked: RefCell<Vec<(Role, Box<str>)>>,
}

impl Desk {
    /// Begins to watch, for as long as the page lives.
    pub(super) fn open(host: Host, act: UseReducerDispatcher<Live>, model: &Rc<Model>) -> Rc<Self> {
        let desk = Rc::new(Self {
            host,
            act,
            watch: Cell::new(Watch::new(model.deployment.guarding.lock_minutes, clock::now())),
            model: RefCell::new(Rc::clone(model)),
            keeper: RefCell::default(),
            opener: RefCell::default(),
            sequence: Cell::new(0),
            pace: Cell::default(),
            revision: Cell::new(model.revision),
            granted: Cell::new(0),
            saving: Cell::new(0),
            erasing: Cell::new(false),
            after_erasing: RefCell::default(),
            seconds: Cell::new(0),
            timer: RefCell::default(),
            words: RefCell::new(vec![Catalogue::english(), Rc::clone(&model.catalogue)]),
            asked: RefCell::default(),
        });
        let it = Rc::clone(&desk);
        presence::watch(move |noticed| it.noticed(&noticed));
        let it = Rc::clone(&desk);
        presence::on_leave(&desk.host, move || {
            cover::leave();
            let (promise, keeps) = presence::promise();
            it.leave(keeps);
            promise
        });
        let it = Rc::clone(&desk);
        presence::on_change(&desk.host, move || it.tell_about());
        desk.tell_about();
        desk
    }

    fn tell(&self, told: Told) {
        self.act.dispatch(Action::Told(told));
    }

    fn now(&self) -> Rc<Model> {
        Rc::clone(&self.model.borrow())
    }

    fn tell_about(&self) {
        let host = &self.host;
        let about =
            About { build: host.build().into(), offline: host.offline().into(), update: host.update(), others: host.others(), single: host.single() };
        self.tell(Told::About(Rc::new(about)));
    }

    fn anew(&self) -> (Code, Date) {
        let code = random::code().unwrap_or_else(|| Code::new([0; 5]));
        (code, clock::today().unwrap_or_else(|| self.now().screening.started()))
    }

    /// The model that was just drawn.
    pub(super) fn sees(self: &Rc<Self>, model: &Rc<Model>) {
        let before = self.model.replace(Rc::clone(model));
        if model.holds_something() && !before.holds_something() {
            self.watch.set(Watch::new(model.deployment.guarding.lock_minutes, clock::now()));
            // Opening takes seconds: who looked away meanwhile has it covered, and locked in time.
            if is_hidden() {
                self.saw(Sight::Hidden);
            }
        }
        if matches!(model.gate, Gate::Covered) && model.protected().is_some() {
            self.lock(model);
        }
        self.gets_words(model);
        let asking = model.is_asking();
        if !asking {
            self.opener.take();
        }
        if model.protected().is_some() {
            if self.revision.replace(model.revision) != model.revision {
                self.pace.set(self.pace.get().changed(clock::now().steady));
            }
            self.plan();
        } else {
            self.timer.take();
        }
        if self.granted.replace(model.wishes) != model.wishes
            && let Some(wish) = &model.wish
        {
            self.grant(wish.clone());
        }
        if matches!(model.keeping, Keeping::Erasing) {
            self.erase();
        } else if matches!((&model.keeping, &model.gate), (Keeping::Memory(_), Gate::Open | Gate::Covered)) {
            self.keeper.take();
        }
    }

    // Words

    /// Gets the words of the languages that were chosen since.
    fn gets_words(self: &Rc<Self>, model: &Model) {
        let mut asked = self.asked.borrow_mut();
        asked.retain(|it| model.languages.wanted.contains(it));
        for wanted in &model.languages.wanted {
            if asked.contains(wanted) {
                continue;
            }
            asked.push(wanted.clone());
            let (desk, (role, tag)) = (Rc::clone(self), wanted.clone());
            spawn_local(async move {
                let words = desk.words_of(&tag).await;
                desk.act.dispatch(Action::WordsCame(role, tag, words));
            });
        }
    }

    async fn words_of(&self, tag: &str) -> Option<Rc<Catalogue>> {
        let there = self.words.borrow().iter().find(|it| it.tag() == tag).cloned();
        if there.is_some() {
            return there;
        }
        let text = self.host.words(tag).await.ok()?.as_string()?;
        let read = Rc::new(Catalogue::read(&text).ok().filter(|it| it.tag() == tag)?);
        self.words.borrow_mut().push(Rc::clone(&read));
        Some(read)
    }

    // Seeing

    fn noticed(self: &Rc<Self>, noticed: &Noticed) {
        match noticed {
            Noticed::Sight(sight) => self.saw(*sight),
            Noticed::Second => self.second(),
            Noticed::Left => self.leave(|| ()),
            Noticed::Back => {
                self.keeper.take();
                self.opener.take();
                cover::off();
            }
        }
    }

    fn second(self: &Rc<Self>) {
        let model = self.now();
        if let Gate::Locked(locked) = &model.gate {
            if locked.wait > 0 {
                self.tell(Told::Waited);
            }
            let seconds = self.seconds.get() + 1;
            self.seconds.set(seconds % LOOK);
            if seconds == LOOK {
                self.look();
            }
        }
        self.saw(Sight::Passed);
    }

    fn saw(self: &Rc<Self>, sight: Sight) {
        let model = self.now();
        if !model.holds_something() {
            if sight == Sight::Shown {
                cover::off();
            }
            return;
        }
        let (watch, verdict) = self.watch.get().saw(sight, clock::now());
        self.watch.set(watch);
        match verdict {
            Verdict::Open => self.warn(&model, None),
            Verdict::Warn(_) => self.warn(&model, Some(WARNING / 1_000).filter(|_| model.protected().is_some())),
            Verdict::Cover => {
                cover::on();
                // What was typed last is kept before the system stops the page.
                self.save_what_is_unsaved();
            }
            Verdict::Lock => self.lock(&model),
        }
    }

    fn warn(&self, model: &Model, seconds: Option<u64>) {
        cover::off();
        let seconds = seconds.and_then(|it| u16::try_from(it).ok());
        if model.warning != seconds {
            self.tell(Told::Warned(seconds));
        }
    }

    /// Covered first, then kept, then dropped.
    fn lock(self: &Rc<Self>, model: &Model) {
        let focus = focus::word().map(Rc::from);
        cover::on();
        if model.protected().is_some() {
            self.save(|| ());
        }
        let (code, today) = self.anew();
        self.tell(Told::Locked(focus, code, today));
        // After the next picture is drawn: the locked screen.
        spawn_local(async {
            if !is_hidden() {
                cover::off();
            }
        });
    }

    /// The page goes. What is protected is kept once more; everything else is dropped.
    fn leave(self: &Rc<Self>, then: impl FnOnce() + 'static) {
        cover::on();
        let model = self.now();
        if matches!(model.keeping, Keeping::Erasing) {
            cover::erases();
            self.after_erasing.borrow_mut().push(Box::new(then));
            self.erase();
        } else if model.protected().is_some_and(|it| it.saved != model.revision || it.failed.is_some()) {
            self.save(then);
        } else {
            then();
        }
        let (code, today) = self.anew();
        self.tell(Told::Left(code, today));
    }

    // Keeping

    fn save_what_is_unsaved(self: &Rc<Self>) {
        if self.now().protected().is_some() && self.pace.get().next(u64::MAX) == Next::Save {
            self.save(|| ());
        }
    }

    fn plan(self: &Rc<Self>) {
        let timer = match self.pace.get().next(clock::now().steady) {
            Next::Nothing => None,
            Next::Save => {
                self.save(|| ());
                None
            }
            Next::Wait(ms) => {
                let desk = Rc::clone(self);
                Some(Timeout::new(u32::try_from(ms).unwrap_or(u32::MAX), move || {
                    if desk.now().protected().is_some() {
                        desk.plan();
                    }
                }))
            }
        };
        self.timer.replace(timer);
    }

    /// Keeps the conversation as it stands. What is kept is written down here and now; only the answer is waited for.
    fn save(self: &Rc<Self>, then: impl FnOnce() + 'static) {
        let model = self.now();
        let Some(protected) = model.protected() else { return then() };
        let sequence = self.sequence.get() + 1;
        self.sequence.set(sequence);
        let text = model.draft(focus::word().as_deref());
        let ask = Ask::Save { recipient: (*protected.recipient).to_owned(), sequence, now: clock::now().wall, text };
        let revision = model.revision;
        drop(model);
        self.pace.set(self.pace.get().begun());
        self.saving.set(self.saving.get() + 1);
        let desk = Rc::clone(self);
        spawn_local(async move {
            let answer = match desk.writes().await {
                Ok(keeper) => keeper.ask(&ask, None).await,
                Err(why) => Err(why),
            };
            drop(ask);
            desk.saving.set(desk.saving.get().saturating_sub(1));
            desk.was_saved(sequence, revision, answer.map(|_| ()));
            then();
        });
    }

    fn was_saved(self: &Rc<Self>, sequence: u64, revision: u32, answer: Result<(), Refusal>) {
        let locked = matches!(self.now().gate, Gate::Locked(_));
        match answer {
            Ok(()) => {
                self.pace.set(self.pace.get().kept());
                if !locked {
                    self.tell(Told::Saved(revision));
                } else if sequence == self.sequence.get() {
                    self.tell(Told::FinalSaved);
                }
            }
            Err(why) => {
                if why == Refusal::Message {
                    // It stopped; the next save gets another.
                    self.keeper.take();
                }
                self.pace.set(self.pace.get().failed(clock::now().steady));
                self.tell(Told::Unsaved(why));
            }
        }
        if locked && sequence == self.sequence.get() && matches!(&self.now().gate, Gate::Locked(it) if it.work == Work::None) {
            self.keeper.take();
        } else if !locked {
            self.plan();
        }
    }

    /// The vault that writes. There is one for all pages of this browser.
    async fn writes(&self) -> Result<Rc<Vault>, Refusal> {
        let there = self.keeper.borrow().clone();
        if let Some(keeper) = there {
            return Ok(keeper);
        }
        let keeper = Rc::new(Vault::start(&self.host).ok_or(Refusal::NotKept)?);
        match keeper.ask(&Ask::Hold, None).await? {
            (Reply::Held(true), _) => {
                self.keeper.replace(Some(Rc::clone(&keeper)));
                Ok(keeper)
            }
            _ => Err(Refusal::Elsewhere),
        }
    }

    fn opens(&self) -> Result<Rc<Vault>, Refusal> {
        let there = self.opener.borrow().clone();
        if let Some(opener) = there {
            return Ok(opener);
        }
        let opener = Rc::new(Vault::start(&self.host).ok_or(Refusal::NotKept)?);
        self.opener.replace(Some(Rc::clone(&opener)));
        Ok(opener)
    }

    async fn asks(&self, ask: Ask) -> Result<Reply, Refusal> {
        let opener = self.opens()?;
        opener.ask(&ask, None).await.map(|it| it.0)
    }

    // Wishes

    fn grant(self: &Rc<Self>, wish: Wish) {
        if matches!(wish, Wish::Save) {
            return self.save(|| ());
        }
        if matches!(wish, Wish::Look) {
            return self.look();
        }
        let desk = Rc::clone(self);
        spawn_local(async move {
            let told = desk.answers(wish).await.unwrap_or_else(Told::Trouble);
            desk.tell(told);
        });
    }

    async fn answers(&self, wish: Wish) -> Result<Told, Trouble> {
        match wish {
            Wish::Begin(form) => self.begins(form).await,
            Wish::Make(form) => self.makes(form).await,
            Wish::Protect(secret) => self.protects(&secret).await,
            Wish::Open(secret) => self.reads(&secret).await,
            Wish::Save | Wish::Look => Err(Refusal::Message.into()),
        }
    }

    async fn begins(&self, form: SecretForm) -> Result<Told, Trouble> {
        // The one that writes looks, since a look tidies what an erasure on a full disk has left, and only that one may.
        let writes = self.writes().await;
        let looks = if let Ok(it) = &writes { Rc::clone(it) } else { self.opens()? };
        let (Reply::Looked(kept), _) = looks.ask(&Ask::Look { now: clock::now().wall }, None).await? else {
            return Err(Refusal::Message.into());
        };
        if !kept.files {
            self.keeper.take();
            return Err(Refusal::NotKept.into());
        }
        writes?;
        if kept.draft {
            return Err(Trouble::KeptAlready);
        }
        self.makes(form).await
    }

    async fn makes(&self, form: SecretForm) -> Result<Told, Trouble> {
        let answer = self.asks(Ask::Secret { form, purpose: Purpose::Draft }).await?;
        let Reply::Secret(secret) = answer else { return Err(Refusal::Message.into()) };
        Ok(Told::Secret(secret.into()))
    }

    async fn protects(&self, secret: &str) -> Result<Told, Trouble> {
        let hours = self.now().deployment.guarding.keep_hours;
        let ask = Ask::Protect { secret: secret.to_owned(), now: clock::now().wall, hours };
        let answer = self.asks(ask).await;
        self.opener.take();
        let Reply::Protected(recipient) = answer? else { return Err(Refusal::Message.into()) };
        self.sequence.set(0);
        self.pace.set(Pace::default());
        Ok(Told::Protected(recipient.into()))
    }

    async fn reads(&self, secret: &str) -> Result<Told, Trouble> {
        self.writes().await?;
        let erase_after = self.now().deployment.guarding.erase_after;
        let answer = self.asks(Ask::Open { secret: secret.to_owned(), now: clock::now().wall, erase_after }).await;
        self.opener.take();
        let opened = match answer {
            Ok(Reply::Opened { text, sequence, recipient, older }) => match self.now().read_draft(&text) {
                Some(draft) => {
                    self.sequence.set(sequence);
                    self.pace.set(Pace::default());
                    Ok(Told::Opened(Rc::new(Opened { draft, recipient: recipient.into(), older })))
                }
                None => Err(Refusal::Damaged.into()),
            },
            Ok(Reply::Wrong(tries)) => Ok(Told::Wrong(tries)),
            Ok(_) => Err(Refusal::Message.into()),
            Err(why) => Err(why.into()),
        };
        if !matches!(opened, Ok(Told::Opened(_))) {
            // Another page may try meanwhile.
            self.keeper.take();
        }
        opened
    }

    fn look(self: &Rc<Self>) {
        let desk = Rc::clone(self);
        spawn_local(async move {
            let looked = desk.asks(Ask::Look { now: clock::now().wall }).await;
            if !matches!(&desk.now().gate, Gate::Locked(it) if it.work == Work::Opening) {
                desk.opener.take();
            }
            if let Ok(Reply::Looked(kept)) = looked {
                desk.tell(Told::Looked(kept));
            }
        });
    }

    fn erase(self: &Rc<Self>) {
        if self.erasing.replace(true) {
            return;
        }
        // A save under way must not come first: it ends with its vault. This page is the one that writes, so another vault of
        // its own needn't ask whether it is.
        let fresh = if self.saving.get() > 0 {
            if let Some(it) = self.keeper.take() {
                it.end();
            }
            Vault::start(&self.host)
        } else {
            None
        };
        let desk = Rc::clone(self);
        spawn_local(async move {
            let keeper = match fresh {
                Some(it) => Ok(Rc::new(it)),
                None => desk.writes().await,
            };
            let answer = match keeper {
                Ok(keeper) => keeper.ask(&Ask::Shred, None).await.map(|it| it.0),
                Err(why) => Err(why),
            };
            desk.keeper.take();
            desk.erasing.set(false);
            desk.tell(Told::Erased(matches!(answer, Ok(Reply::Shredded))));
            for then in desk.after_erasing.take() {
                then();
            }
        });
    }
}
