//! Keeping, covering and locking, as far as they show without a browser: what each screen says, and that nothing of a
//! conversation is behind a lock.

use std::rc::Rc;

use first_contact::domain::keeping::draft::Draft;
use first_contact::domain::keeping::tries::Tries;
use first_contact::domain::screening::{Age, Ask, Code, Date, Decision, Event, Path, Stage};
use first_contact::talk::{Kept, Refusal, SecretForm};
use first_contact::ui::keeping::{Gate, Keep, Keeping, Opened, Since, Told, Trouble, Wish};
use first_contact::ui::model::{About, Action};
use first_contact::view::walk::{Needed, Place};

use crate::support::worker::{Worker, worker, worker_with};
use crate::walks::a_full_conversation;

const WORDS: &str = "acid bounce cedar dusk elbow fruit";

/// Stands on every screen, for paper only.
const PRINTS_NOTHING: &str = "There is nothing to print here.";

fn today() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

impl Worker {
    pub fn keeps(self, keep: Keep) -> Self {
        self.does(Action::Keep(keep))
    }

    pub fn told(self, told: Told) -> Self {
        self.does(Action::Told(told))
    }

    fn refused(self, why: Refusal) -> Self {
        self.told(Told::Trouble(Trouble::Vault(why)))
    }

    fn has_a_passphrase(self) -> Self {
        self.goes_to(Place::Leaving).keeps(Keep::Chosen).told(Told::Secret(WORDS.into()))
    }

    fn types_it_again(self, typed: &str) -> Self {
        self.keeps(Keep::Noted).keeps(Keep::Repeated(typed.into()))
    }

    /// Protected and kept, wherever it is.
    pub fn protected(self) -> Self {
        let place = self.model().place;
        let there = self.has_a_passphrase().types_it_again(WORDS).told(Told::Protected("age1example".into()));
        there.goes_to(place).kept_now()
    }

    fn kept_now(self) -> Self {
        let revision = self.model().revision;
        self.told(Told::Saved(revision))
    }

    pub fn locks(self) -> Self {
        self.told(Told::Locked(Some("q-name".into()), Code::new([9; 5]), today()))
    }

    fn types_a_wrong_one(self, times: u16) -> Self {
        (0..times).fold(self, |worker, _| {
            let waited = (0..60).fold(worker, |worker, _| worker.told(Told::Waited));
            waited.keeps(Keep::Unlocked("wrong".into())).told(Told::Wrong(Tries::default()))
        })
    }

    fn sees_words(&self) -> String {
        self.sees().texts().join(" ")
    }
}

fn always() -> Worker {
    worker_with(&[("protect", "always".into())]).on(Path::Trained)
}

/// The locked screen as it is at the start, when something is kept from before.
fn found_locked() -> Worker {
    Worker::of(worker().model().clone().locked())
}

/// Something is kept, and so many wrong passphrases were typed before.
fn looked(tries: u16) -> Told {
    Told::Looked(Kept { draft: true, files: true, tries: Tries::of(tries), ..Kept::default() })
}

/// Every screen of these, by name.
pub fn screens(mut add: impl FnMut(&str, &Worker)) {
    let leaving = worker().on(Path::Trained).goes_to(Place::Leaving);
    let making = leaving.clone().keeps(Keep::Chosen);
    let shown = leaving.clone().has_a_passphrase();
    add("leaving.always", &always().goes_to(Place::Leaving));
    add("leaving.always-needed", &always().goes_to(Place::Leaving).goes_on());
    add("leaving.never", &worker_with(&[("protect", "never".into())]).on(Path::Trained).goes_to(Place::Leaving));
    add("leaving.protected", &leaving.clone().protected());
    add("leaving.not-possible", &making.clone().refused(Refusal::NotKept).keeps(Keep::Dropped));
    add("leaving.elsewhere", &making.clone().refused(Refusal::Elsewhere).keeps(Keep::Dropped));
    add("phrase.making", &making);
    add("phrase.not-possible", &making.clone().refused(Refusal::NotKept));
    add("phrase.kept-already", &making.clone().told(Told::Trouble(Trouble::KeptAlready)));
    add("phrase.words", &shown);
    add("phrase.digits", &shown.clone().keeps(Keep::Form(SecretForm::Digits)).told(Told::Secret("3141 5926 5358 9793".into())));
    add("phrase.again", &shown.clone().keeps(Keep::Noted));
    add("phrase.differs", &shown.clone().types_it_again("acid"));
    add("phrase.empty", &shown.clone().types_it_again(""));
    add("phrase.sealing", &shown.clone().types_it_again(WORDS));
    add("phrase.memory", &shown.clone().types_it_again(WORDS).refused(Refusal::Memory));

    let map = a_full_conversation().goes_to(Place::Map).protected();
    add("map.kept", &map);
    add("map.keeping", &map.clone().says(Event::LifeThreatened));
    add("map.not-kept", &map.clone().told(Told::Unsaved(Refusal::NotKept)));
    add("map.warned", &map.clone().told(Told::Warned(Some(20))));
    add("map.warned-in-dialog", &map.clone().does(Action::StopAsked).told(Told::Warned(Some(20))));
    let finished = map.clone().goes_to(Place::Finish).keeps(Keep::Finished);
    add("finish.kept", &map.clone().goes_to(Place::Finish));
    add("finish.erasing", &finished);
    add("finish.erased", &finished.clone().told(Told::Erased(true)));
    add("finish.not-erased", &finished.told(Told::Erased(false)));
    add("finish.withdrawn-not-erased", &map.clone().does(Action::Confirmed(Event::Withdrawn)).told(Told::Erased(false)));
    add("covered", &a_full_conversation().locks());

    let locked = map.clone().locks();
    let wrong = locked.clone().types_a_wrong_one(3);
    add("locked", &locked);
    add("locked.opening", &locked.clone().keeps(Keep::Unlocked(WORDS.into())));
    add("locked.wrong", &wrong);
    add("locked.erase-asked", &locked.clone().keeps(Keep::EraseAsked));
    add("locked.erasing", &locked.clone().keeps(Keep::EraseAsked).keeps(Keep::EraseConfirmed));
    add("locked.elsewhere", &locked.clone().keeps(Keep::Unlocked(WORDS.into())).refused(Refusal::Elsewhere));
    add("locked.damaged", &locked.clone().keeps(Keep::Unlocked(WORDS.into())).refused(Refusal::Damaged));
    let unkept = locked.clone().told(Told::Unsaved(Refusal::NotKept));
    add("locked.unkept-damaged", &unkept.keeps(Keep::Unlocked(WORDS.into())).refused(Refusal::Damaged));
    let erases = worker_with(&[("eraseAfter", 5.into())]).on(Path::Trained).protected().locks();
    add("locked.erases-after", &erases.clone().types_a_wrong_one(4));
    add("locked.tried-before", &erases.told(looked(3)));
    add("map.older", &locked.keeps(Keep::Unlocked(WORDS.into())).opens(&map, true));

    add("start.erased", &found_locked().keeps(Keep::EraseConfirmed).told(Told::Erased(true)));
    add("start.expired", &found_locked().told(Told::Looked(Kept { expired: true, ..Kept::default() })));
    add("start.gone", &found_locked().told(Told::Looked(Kept::default())));
    let about = |offline: &str, update: bool, single: bool| {
        Told::About(Rc::new(About { build: "4f2a91c0".into(), offline: offline.into(), update, single, ..About::default() }))
    };
    add("start.offline", &worker().told(about("ready", false, false)));
    add("start.getting-offline", &worker().told(about("getting", false, false)));
    add("start.newer", &worker().told(about("ready", true, false)));
    let others = About { build: "4f2a91c0".into(), offline: "ready".into(), update: true, others: true, single: false };
    add("start.newer-others", &worker().told(Told::About(Rc::new(others))));
    let single = about("no", false, true);
    add("start.single", &worker().told(single.clone()));
    add("leaving.single", &leaving.told(single.clone()));
    add("leaving.single-always", &always().goes_to(Place::Leaving).told(single));
}

impl Worker {
    /// The passphrase opens what is kept of this other one.
    pub fn unlocks(self, kept: &Worker) -> Self {
        self.keeps(Keep::Unlocked(WORDS.into())).opens(kept, false)
    }

    /// What is kept of this other one is opened.
    fn opens(self, kept: &Worker, older: bool) -> Self {
        let draft: Draft = kept.model().read_draft(&kept.model().draft(Some("q-name"))).unwrap();
        self.told(Told::Opened(Rc::new(Opened { draft, recipient: "age1example".into(), older })))
    }
}

fn keeping_of(worker: &Worker) -> &Keeping {
    &worker.model().keeping
}

#[test]
fn nothing_is_kept_unless_the_worker_chooses_it() {
    let worker = worker().on(Path::Trained).goes_on().goes_on();
    assert!(matches!(keeping_of(&worker), Keeping::Memory(Since::Start)));
    assert_eq!(worker.model().place, Place::Words);
    assert!(worker.model().wish.is_none());
}

#[test]
fn a_passphrase_counts_only_when_it_was_typed_again() {
    let shown = worker().on(Path::Trained).has_a_passphrase();
    for typed in ["", "acid", "fruit elbow dusk cedar bounce acid"] {
        let typed = shown.clone().types_it_again(typed);
        assert!(typed.model().protected().is_none());
        assert!(!matches!(typed.model().wish, Some(Wish::Protect(_))));
    }
    let confirmed = shown.types_it_again("Acid bounce-cedar dusk elbow FRUIT");
    assert!(matches!(&confirmed.model().wish, Some(Wish::Protect(it)) if &**it == WORDS));
    assert!(confirmed.told(Told::Protected("age1example".into())).model().wish.is_none(), "the passphrase is not held any longer");
}

#[test]
fn going_away_from_a_passphrase_forgets_it() {
    let shown = worker().on(Path::Trained).has_a_passphrase();
    for away in [shown.clone().goes_to(Place::Words), shown.clone().keeps(Keep::Dropped), shown.clone().does(Action::WentBack)] {
        assert!(matches!(keeping_of(&away), Keeping::Memory(_)));
        assert!(!away.sees_words().contains("bounce"));
    }
    let hidden = shown.keeps(Keep::Noted);
    assert!(!hidden.sees().pretty().contains("bounce"), "while it is typed again it is nowhere in the page");
}

#[test]
fn where_every_conversation_is_protected_the_walk_goes_on_only_then_or_when_it_cannot_be() {
    let stays = always().goes_to(Place::Leaving).goes_on();
    assert_eq!((stays.model().place, stays.model().needed()), (Place::Leaving, Some(Needed::Protection)));
    // Nor by jumping over it.
    let jumped = always().goes_to(Place::Words).goes_on();
    assert_eq!(jumped.model().place, Place::Leaving);
    assert_eq!(always().goes_to(Place::Leaving).protected().goes_on().model().place, Place::Words);
    let cannot = always().goes_to(Place::Leaving).keeps(Keep::Chosen).refused(Refusal::NotKept).keeps(Keep::Dropped);
    assert_eq!(cannot.goes_on().model().place, Place::Words);
}

#[test]
fn the_single_file_offers_no_protection_and_the_walk_goes_on_where_it_is_wanted() {
    let single = || Told::About(Rc::new(About { single: true, ..About::default() }));
    for leaving in [worker().on(Path::Trained), always()].map(|it| it.told(single()).goes_to(Place::Leaving)) {
        assert!(leaving.sees().tagged(&["input"]).is_empty());
        let words = leaving.sees_words();
        assert!(words.contains("it can’t protect a conversation") && !words.contains("Make a passphrase"), "{words}");
        assert!(leaving.clone().keeps(Keep::Chosen).model().wish.is_none());
        assert_eq!(leaving.clone().goes_on().model().place, Place::Words);
        // A new conversation in the same page is no other.
        assert!(!leaving.does(Action::BegunAgain(Code::new([9; 5]), today())).model().may_protect());
    }
}

#[test]
fn where_nothing_may_be_kept_nothing_can_be_chosen() {
    let never = worker_with(&[("protect", "never".into())]).on(Path::Trained).goes_to(Place::Leaving);
    assert!(never.sees().tagged(&["input"]).is_empty());
    assert!(never.keeps(Keep::Chosen).model().wish.is_none());
}

#[test]
fn behind_the_lock_nothing_of_the_conversation_is_left() {
    let talked = a_full_conversation().goes_to(Place::Map).protected();
    let locked = talked.clone().locks().told(Told::FinalSaved);
    let model = locked.model();
    assert_eq!((model.place, model.screening.stage(), model.screening.code()), (Place::Start, &Stage::Arriving, Code::new([9; 5])));
    assert_eq!(model.screening.preparation().path(), None);
    assert!(model.exports.is_empty() && model.protected().is_none() && model.wish.is_none() && model.resume.is_none());
    assert!(matches!(&model.gate, Gate::Locked(it) if it.unsaved.is_none()));
    let seen = locked.sees();
    let words: Vec<&str> = seen.texts();
    assert_eq!(
        words,
        ["Leave now", "Locked", "Passphrase", "Show", "Open", "Begin another one here, with nothing kept", "Erase what is kept", PRINTS_NOTHING]
    );
    assert!(seen.all().into_iter().all(|it| it.attribute("value").is_none()));
}

#[test]
fn a_lock_takes_no_tap_that_was_on_its_way() {
    let locked = a_full_conversation().goes_to(Place::Map).protected().locks();
    for action in [Action::Continued, Action::Went(Place::Words), Action::StopAsked, Action::Said(Event::PathChosen(Path::Trained))] {
        let after = locked.clone().does(action);
        assert!(matches!(after.model().gate, Gate::Locked(_)));
        assert_eq!((after.model().place, after.model().dialog.is_some()), (Place::Start, false));
        assert_eq!(after.model().screening, locked.model().screening);
    }
}

#[test]
fn unlocking_leads_back_to_the_same_place_answers_and_exports() {
    let talked = a_full_conversation().goes_to(Place::Page(crate::support::worker::pack().page_named("profile-name").unwrap())).protected();
    let back = talked.clone().locks().told(Told::FinalSaved).keeps(Keep::Unlocked(WORDS.into())).opens(&talked, false);
    let (before, after) = (talked.model(), back.model());
    assert_eq!((after.place, &after.screening, &after.exports), (before.place, &before.screening, &before.exports));
    assert_eq!(after.resume.as_deref(), Some("q-name"));
    assert!(after.protected().is_some() && after.wish.is_none());
    assert_ne!(after.protected().unwrap().saved, after.revision, "it is kept anew");
}

#[test]
fn what_could_not_be_kept_before_the_lock_is_not_lost() {
    let talked = a_full_conversation().goes_to(Place::Map).protected();
    let more = talked.clone().says(Event::LifeThreatened).told(Told::Unsaved(Refusal::NotKept));
    // Only the older copy was kept.
    let back = more.clone().locks().keeps(Keep::Unlocked(WORDS.into())).opens(&talked, false);
    assert_eq!(back.model().screening, more.model().screening);
    assert_ne!(back.model().screening, talked.model().screening);
}

/// Locked, with notes that could not be kept, and what was noted.
fn locked_with_unkept_notes() -> (Worker, Worker) {
    let talked = a_full_conversation().goes_to(Place::Map).protected().says(Event::LifeThreatened);
    (talked.clone().locks().told(Told::Unsaved(Refusal::NotKept)), talked)
}

/// Covered, in memory, with all that was noted, which one tap shows again.
#[track_caller]
fn is_restored(after: &Worker, before: &Worker) {
    assert!(matches!(after.model().gate, Gate::Covered));
    assert!(after.model().protected().is_none() && after.model().would_lose());
    let shown = after.clone().keeps(Keep::Revealed);
    assert!(matches!(shown.model().gate, Gate::Open));
    assert_eq!((shown.model().place, &shown.model().screening), (before.model().place, &before.model().screening));
}

#[test]
fn when_what_was_kept_is_gone_the_notes_that_could_not_be_kept_are_all_there_still() {
    let (locked, talked) = locked_with_unkept_notes();
    for (why, since) in [(Refusal::Nothing, Since::Gone), (Refusal::Expired, Since::Expired)] {
        let after = locked.clone().keeps(Keep::Unlocked(WORDS.into())).refused(why);
        is_restored(&after, &talked);
        assert!(matches!(keeping_of(&after), Keeping::Memory(it) if *it == since));
    }
    for expired in [false, true] {
        is_restored(&locked.clone().told(Told::Looked(Kept { expired, files: true, ..Kept::default() })), &talked);
    }
}

#[test]
fn a_device_that_cannot_be_looked_at_opens_no_lock() {
    let (locked, _) = locked_with_unkept_notes();
    let after = locked.told(Told::Looked(Kept::default()));
    assert!(matches!(&after.model().gate, Gate::Locked(it) if it.unsaved.is_some()));
}

#[test]
fn beside_another_page_the_notes_that_could_not_be_kept_stay_behind_the_lock() {
    let (locked, talked) = locked_with_unkept_notes();
    let elsewhere = locked.keeps(Keep::Unlocked(WORDS.into())).refused(Refusal::Elsewhere);
    assert!(!elsewhere.sees_words().contains("Begin another one here"));
    let after = elsewhere.keeps(Keep::Fresh);
    assert!(matches!(after.model().gate, Gate::Locked(_)));
    assert_eq!(after.keeps(Keep::Unlocked(WORDS.into())).opens(&talked, false).model().screening, talked.model().screening);
}

#[test]
fn beside_a_damaged_copy_the_notes_that_could_not_be_kept_can_be_gone_on_with() {
    let (locked, talked) = locked_with_unkept_notes();
    let restored = |it: &Worker| it.clone().keeps(Keep::Restored);
    assert!(matches!(restored(&locked).model().gate, Gate::Locked(_)), "no way around a lock that opens");
    let damaged = locked.keeps(Keep::Unlocked(WORDS.into())).refused(Refusal::Damaged);
    assert!(damaged.sees_words().contains("Go on with the notes still here"));
    let after = restored(&damaged);
    is_restored(&after, &talked);
    // The damaged copy would stand in the way of another.
    assert!(matches!(keeping_of(&after), Keeping::Erasing));
    is_restored(&after.told(Told::Erased(true)), &talked);
    let nothing_held = found_locked().keeps(Keep::Unlocked(WORDS.into())).refused(Refusal::Damaged);
    assert!(!nothing_held.sees_words().contains("still here"));
    assert!(matches!(restored(&nothing_held).model().gate, Gate::Locked(_)));
}

#[test]
fn a_locked_page_whose_last_save_failed_says_so_and_asks_before_it_is_closed() {
    let warns = |it: &Worker| (it.sees_words().contains("The last notes could not be kept."), it.model().would_lose());
    let (unkept, _) = locked_with_unkept_notes();
    assert_eq!(warns(&unkept), (true, true));
    assert_eq!(warns(&unkept.told(Told::FinalSaved)), (false, false));
    let kept = a_full_conversation().goes_to(Place::Map).protected();
    assert_eq!(warns(&kept.clone().locks()), (false, false));
    assert_eq!(warns(&kept.clone().says(Event::LifeThreatened).locks()), (false, true), "it is still being kept");
    assert_eq!(warns(&kept.told(Told::Unsaved(Refusal::NotKept)).locks()), (true, true));
}

#[test]
fn what_is_protected_while_it_is_covered_is_behind_no_single_tap() {
    let covered = a_full_conversation().has_a_passphrase().types_it_again(WORDS).locks();
    assert!(matches!(covered.model().gate, Gate::Covered));
    let protected = covered.told(Told::Protected("age1example".into()));
    assert!(matches!(protected.clone().keeps(Keep::Revealed).model().gate, Gate::Covered));
    let locked = protected.clone().locks();
    assert!(matches!(locked.model().gate, Gate::Locked(_)));
    assert!(!locked.model().keeps_notes());
    let opened = locked.keeps(Keep::Unlocked(WORDS.into())).opens(&protected, false);
    assert!(matches!(opened.model().gate, Gate::Open));
    assert_eq!(opened.model().resume.as_deref(), Some("q-name"));
}

#[test]
fn coming_to_the_last_screen_erases_nothing_until_its_button_is_pressed() {
    const BUTTON: &str = "Done: erase what is kept here";
    let there = a_full_conversation().goes_to(Place::Map).protected().goes_to(Place::Finish);
    assert!(there.model().protected().is_some());
    let words = there.sees_words();
    assert!(words.contains(BUTTON) && words.contains("24 hours after the last change."));
    assert!(!words.contains("No copy is kept"), "a copy is kept");
    assert!(there.clone().goes_to(Place::Map).keeps(Keep::Finished).model().protected().is_some(), "only there");
    let erasing = there.keeps(Keep::Finished);
    assert!(matches!(keeping_of(&erasing), Keeping::Erasing));
    let words = erasing.sees_words();
    assert!(words.contains("Erasing. Wait a moment.") && !words.contains(BUTTON) && !words.contains("No copy is kept"));
    let erased = erasing.clone().told(Told::Erased(true)).sees_words();
    assert!(erased.contains("What was kept on this device is erased. No copy is kept by this page."));
    let failed = erasing.told(Told::Erased(false)).sees_words();
    assert!(failed.contains("It is still sealed on this device.") && !failed.contains("No copy is kept"));
    let memory = a_full_conversation().goes_to(Place::Finish).sees_words();
    assert!(memory.contains("No copy is kept by this page.") && !memory.contains(BUTTON));
}

#[test]
fn nothing_is_said_to_be_gone_before_it_is() {
    for event in [Event::Withdrawn, Event::StoppedForNow] {
        let ended = a_full_conversation().goes_to(Place::Map).protected().does(Action::Confirmed(event));
        let says = |it: &Worker| it.sees_words().contains("gone") || it.sees_words().contains("Everything was erased");
        assert!(!says(&ended));
        assert!(!says(&ended.clone().told(Told::Erased(false))));
        assert!(says(&ended.told(Told::Erased(true))));
    }
}

#[test]
fn leaving_or_closing_while_it_is_erased_does_not_break_it_off() {
    let erasing = a_full_conversation().goes_to(Place::Map).protected().goes_to(Place::Finish).keeps(Keep::Finished);
    assert!(erasing.model().would_lose());
    for worker in [erasing.clone(), erasing.locks()] {
        let left = worker.told(Told::Left(Code::new([9; 5]), today()));
        assert!(matches!(keeping_of(&left), Keeping::Erasing));
        assert!(left.model().would_lose() && !left.model().keeps_notes());
        assert!(!left.told(Told::Erased(true)).model().would_lose());
    }
}

#[test]
fn what_is_not_kept_is_covered_and_one_tap_shows_it_again() {
    let talked = a_full_conversation().goes_to(Place::Map);
    let covered = talked.clone().locks();
    assert_eq!(
        covered.sees().texts(),
        [
            "Leave now",
            "Covered",
            "Not locked: one tap shows it again. If this is not your own conversation, use “Leave now”.",
            "Show it again",
            PRINTS_NOTHING
        ]
    );
    assert_eq!(covered.clone().does(Action::StopAsked).sees().texts(), covered.sees().texts());
    let shown = covered.keeps(Keep::Revealed);
    assert_eq!((shown.model().place, &shown.model().screening), (Place::Map, &talked.model().screening));
}

#[test]
fn wrong_passphrases_from_before_a_reload_count_and_their_wait_goes_on() {
    let locked = worker_with(&[("eraseAfter", 5.into())]).on(Path::Trained).protected().locks();
    let found = locked.clone().told(looked(3));
    let words = found.sees_words();
    assert!(words.contains("You can try again in 4 s.") && words.contains("After 2 more wrong passphrases"));
    assert!(!words.contains("This passphrase doesn’t open it."), "none was typed here yet");
    let wishes = found.model().wishes;
    assert_eq!(found.clone().keeps(Keep::Unlocked(WORDS.into())).model().wishes, wishes, "none is taken while it waits");
    // A look later on tells nothing new.
    let waited = (0..4).fold(found.clone(), |it, _| it.told(Told::Waited));
    assert!(!waited.told(looked(3)).sees_words().contains("You can try again"));
    assert!(!matches!(keeping_of(&found.clone().types_a_wrong_one(1)), Keeping::Erasing));
    assert!(matches!(keeping_of(&found.types_a_wrong_one(2)), Keeping::Erasing));
    // What the vault counts goes before what this page has seen.
    let told = locked.keeps(Keep::Unlocked("wrong".into())).told(Told::Wrong(Tries::of(5)));
    assert!(matches!(keeping_of(&told), Keeping::Erasing));
}

#[test]
fn wrong_passphrases_are_all_told_in_the_same_words_and_none_is_taken_while_it_waits() {
    let locked = worker().on(Path::Trained).protected().locks();
    let words = |times| locked.clone().types_a_wrong_one(times).sees_words().replace(|it: char| it.is_ascii_digit(), "");
    assert_eq!(words(1), words(2));
    assert_eq!(words(2), words(30));
    let waiting = locked.clone().types_a_wrong_one(3);
    let wishes = waiting.model().wishes;
    assert_eq!(waiting.keeps(Keep::Unlocked(WORDS.into())).model().wishes, wishes);
    assert!(matches!(keeping_of(&locked.types_a_wrong_one(500)), Keeping::Memory(_)), "nothing is erased for it");
}

#[test]
fn a_deployment_can_have_it_erased_after_so_many() {
    let locked = worker_with(&[("eraseAfter", 5.into())]).on(Path::Trained).protected().locks();
    assert!(!matches!(keeping_of(&locked.clone().types_a_wrong_one(4)), Keeping::Erasing));
    let fifth = locked.types_a_wrong_one(5);
    assert!(matches!(keeping_of(&fifth), Keeping::Erasing));
    let gone = fifth.told(Told::Erased(true));
    assert!(matches!(gone.model().gate, Gate::Open));
    assert!(gone.sees_words().contains("What was kept on this device is erased."));
}

#[test]
fn every_end_of_a_conversation_erases_what_was_kept_of_it() {
    let asked = |answer| worker().on(Path::Trained).safe().aged(Age::Adult).protected().decides(Ask::Talk, answer);
    let talked = || a_full_conversation().goes_to(Place::Map).protected();
    let ends: Vec<(&str, Worker)> = vec![
        ("finish", talked().goes_to(Place::Finish).keeps(Keep::Finished)),
        ("withdrawn", talked().does(Action::Confirmed(Event::Withdrawn))),
        ("stopped", talked().does(Action::Confirmed(Event::StoppedForNow))),
        ("a no", asked(Decision::No).goes_to(Place::Talk).goes_on()),
        ("not now", asked(Decision::NotNow).goes_to(Place::Talk).goes_on()),
        ("begun again", talked().does(Action::BegunAgain(Code::new([1; 5]), today()))),
    ];
    for (name, end) in ends {
        assert!(matches!(keeping_of(&end), Keeping::Erasing), "{name}");
        let erased = end.clone().told(Told::Erased(true));
        assert!(matches!(keeping_of(&erased), Keeping::Memory(Since::Erased)), "{name}");
        let left = end.told(Told::Erased(false)).sees_words();
        assert!(left.contains("could not be erased"), "{name}: what is left must be said");
    }
}

#[test]
fn a_conversation_that_ends_while_its_passphrase_is_sealed_is_not_kept_after_all() {
    let sealing = a_full_conversation().has_a_passphrase().types_it_again(WORDS).does(Action::Confirmed(Event::Withdrawn));
    assert!(matches!(keeping_of(&sealing.told(Told::Protected("age1example".into()))), Keeping::Erasing));
}

#[test]
fn leaving_the_page_leaves_nothing_behind_it() {
    let left = |worker: Worker| worker.told(Told::Left(Code::new([9; 5]), today()));
    let talked = a_full_conversation().goes_to(Place::Map);
    let bare = left(talked.clone());
    assert!(matches!(bare.model().gate, Gate::Open));
    assert_eq!((bare.model().place, bare.model().keeps_notes()), (Place::Start, false));
    let sealed = left(talked.clone().protected());
    assert!(matches!(&sealed.model().gate, Gate::Locked(it) if it.unsaved.is_none()));
    assert!(!sealed.model().keeps_notes());
    let covered = left(talked.locks());
    assert_eq!((covered.model().place, covered.model().keeps_notes()), (Place::Start, false));
}

#[test]
fn closing_is_asked_about_only_where_something_would_be_lost() {
    let talked = a_full_conversation().goes_to(Place::Map);
    assert!(!worker().model().would_lose());
    assert!(talked.model().would_lose());
    let kept = talked.protected();
    assert!(!kept.model().would_lose());
    assert!(kept.clone().says(Event::LifeThreatened).model().would_lose());
    assert!(kept.told(Told::Unsaved(Refusal::NotKept)).model().would_lose());
}

#[test]
fn beside_another_page_that_keeps_its_own_it_says_so_and_works_in_memory() {
    let locked = found_locked().keeps(Keep::Unlocked(WORDS.into())).refused(Refusal::Elsewhere);
    assert!(locked.sees_words().contains("Another tab or window"));
    let fresh = locked.keeps(Keep::Fresh);
    assert!(matches!(fresh.model().gate, Gate::Open));
    assert!(fresh.sees_words().contains("Nothing of this one is kept"));
    assert!(matches!(keeping_of(&fresh), Keeping::Memory(Since::Elsewhere)));
}

#[test]
fn what_a_colleague_keeps_can_be_left_alone_and_another_begun() {
    let fresh = found_locked().keeps(Keep::Fresh);
    assert!(matches!(fresh.model().gate, Gate::Open));
    assert_eq!((fresh.model().place, fresh.model().screening.stage()), (Place::Start, &Stage::Arriving));
    assert!(fresh.sees_words().contains("Another conversation stays sealed on this device."));
}

#[test]
fn a_save_that_failed_is_said_until_one_works() {
    let kept = a_full_conversation().goes_to(Place::Map).protected();
    let failed = kept.told(Told::Unsaved(Refusal::NotKept));
    let says = |worker: &Worker| worker.sees_words().contains("Not kept on this device right now");
    assert!(says(&failed) && says(&failed.clone().says(Event::LifeThreatened)));
    assert!(matches!(failed.clone().keeps(Keep::SavedAgain).model().wish, Some(Wish::Save)));
    assert!(!says(&failed.kept_now()));
}
