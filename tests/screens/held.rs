//! The device in the person's own hands: what they see, that nothing of the worker's can be done or seen then, and that what is
//! covered shows on no screen until they agree.

use first_contact::domain::pack::{Kind, PageId};
use first_contact::domain::rules::can_be_handed;
use first_contact::domain::screening::held::{At, Back, Choice, Held, HeldEvent, Left};
use first_contact::domain::screening::{Age, Event, Silence};
use first_contact::ui::keeping::{Gate, Keep, Told};
use first_contact::ui::languages::Role;
use first_contact::ui::model::{Action, Dialog, HANDED};
use first_contact::view::walk::Place;

use crate::support::worker::{Worker, asked, pack, place_name, worker, worker_with_contacts};
use crate::walks::a_full_conversation;

const CANARY: &str = "Canary Zebra 42";

fn page(name: &str) -> PageId {
    pack().page_named(name).unwrap()
}

impl Worker {
    /// Hands these questions over.
    #[track_caller]
    fn hands_over(self, questions: &[&str]) -> Self {
        let picking = questions.iter().fold(self.does(Action::HandAsked), |it, name| it.does(Action::HandPicked(asked(name))));
        let handed = picking.does(Action::Handed);
        assert!(handed.model().in_their_hands().is_some());
        handed
    }

    /// The person does this.
    fn held(self, event: HeldEvent) -> Self {
        self.does(Action::Held(event))
    }

    fn taps(self, question: &str, option: &str) -> Self {
        let option = pack().option_named(asked(question), option).unwrap();
        self.held(HeldEvent::OptionTapped(option))
    }

    /// Answers two questions, one of them in words that can be found again, and comes to the end.
    fn answers_it(self) -> Self {
        let begun = self.hands_over(&["threat", "name"]).held(HeldEvent::Begun).taps("threat", "to-family").held(HeldEvent::WentOn);
        begun.held(HeldEvent::Written(CANARY.into())).held(HeldEvent::WentOn)
    }

    fn stands_at(&self) -> Option<At> {
        self.model().held.as_ref().map(first_contact::domain::screening::held::Held::at)
    }
}

fn talking() -> Worker {
    worker_with_contacts().talks_with(Age::Adult).goes_to(Place::Map)
}

/// Every screen of it.
pub fn screens(mut add: impl FnMut(&str, &Worker)) {
    let map = talking();
    let picking = map.clone().does(Action::HandAsked);
    add("hand.picking", &picking);
    add("hand.picked", &picking.clone().does(Action::HandPickedPage(page("now-safety"))));
    add("hand.none", &picking.does(Action::Handed));
    add("hand.picking-on-page", &map.clone().goes_to(Place::Page(page("profile-name"))).does(Action::HandAsked));
    let all = pack().page_ids().fold(map.clone().does(Action::HandAsked), |it, page| it.does(Action::HandPickedPage(page)));
    let first = all.does(Action::Handed);
    add("held.first", &first);
    let mut at = first.held(HeldEvent::Begun);
    while let Some(id) = at.model().in_their_hands().and_then(Held::question) {
        add(&format!("held.{}", pack().question(id).name), &at);
        at = at.held(HeldEvent::WentOn);
    }
    add("held.nothing", &at);
    let begun = map.clone().hands_over(&["threat", "safe-tonight", "name"]).held(HeldEvent::Begun);
    add("held.answered-one", &begun.clone().held(HeldEvent::WentOn).taps("safe-tonight", "yes"));
    add("held.answered-many", &begun.clone().taps("threat", "to-family").taps("threat", "to-person"));
    add("held.silent", &begun.clone().held(HeldEvent::SilenceTapped(Silence::PrefersNotToSay)));
    add("held.warned", &begun.clone().told(Told::Warned(Some(20))));
    let answered = map.clone().answers_it();
    add("held.last", &answered);
    for (word, choice) in Choice::WORDS {
        let chosen = answered.clone().held(HeldEvent::Chosen(*choice));
        if *choice == Choice::Delete {
            add("held.deleting", &chosen);
        }
        add(&format!("held.decided-{word}"), &chosen.held(HeldEvent::Deleted));
    }
    let covered = answered.clone().does(Action::TakenBack);
    add("hand.covered", &covered);
    add("hand.covered-later", &answered.held(HeldEvent::Chosen(Choice::Later)).does(Action::TakenBack));
    add("held.again", &covered.clone().does(Action::HandedAgain));
    add("hand.covered-on-page", &covered.clone().goes_to(Place::Page(page("now-safety"))));
    add("hand.shown", &covered.clone().does(Action::Uncovered));
    add("hand.erasing", &covered.clone().does(Action::CoverEraseAsked));
    add("hand.erased", &covered.does(Action::CoverErased));
    add("hand.nothing", &map.clone().hands_over(&["name"]).does(Action::TakenBack));
    let kept = map.protected().hands_over(&["name"]);
    add("held.protected", &kept);
    add("held.locked", &kept.locks());
}

#[test]
fn while_the_person_has_it_nothing_of_the_workers_happens() {
    let held = a_full_conversation().goes_to(Place::Map).answers_it();
    let before = held.model();
    let english = before.catalogue.tag().to_owned();
    let actions = [
        Action::Said(Event::LifeThreatened),
        Action::Said(Event::NoteWritten(asked("name"), CANARY.into())),
        Action::Continued,
        Action::Went(Place::AddsUp),
        Action::MapToggled,
        Action::StopAsked,
        Action::LanguagesAsked,
        Action::LanguageChosen(Role::Worker, "fr".into()),
        Action::BothToggled,
        Action::Confirmed(Event::Withdrawn),
        Action::OpenAsked,
        Action::HandAsked,
        Action::HandPicked(asked("name")),
        Action::Handed,
        Action::Uncovered,
        Action::HandedAgain,
        Action::CoverEraseAsked,
        Action::CoverErased,
        Action::Keep(Keep::Chosen),
        Action::BegunAgain(before.screening.code(), before.screening.started()),
    ];
    for (number, action) in actions.into_iter().enumerate() {
        let after = held.clone().does(action);
        let model = after.model();
        assert_eq!((model.held.as_ref(), &model.screening, model.place), (before.held.as_ref(), &before.screening, before.place), "action {number}");
        assert!(model.dialog.is_none() && !model.map_open && !model.is_asking() && model.languages.wanted.is_empty(), "action {number}");
        assert_eq!((model.catalogue.tag(), model.languages.alone), (&*english, false), "action {number}");
    }
}

#[test]
fn the_browsers_back_goes_to_the_question_before_and_never_out() {
    let mut at = talking().answers_it();
    assert!(at.model().uses_back());
    for expected in [At::Question(1), At::Question(0), At::First, At::First, At::First] {
        at = at.does(Action::WentBack);
        assert_eq!(at.stands_at(), Some(expected));
        assert!(at.model().uses_back());
    }
}

#[test]
fn each_step_is_an_arrival_and_a_tap_on_an_answer_is_none() {
    let first = talking().hands_over(&["threat", "name"]);
    let begun = first.clone().held(HeldEvent::Begun);
    assert!(begun.model().arrivals > first.model().arrivals);
    assert_eq!(begun.clone().taps("threat", "to-person").model().arrivals, begun.model().arrivals);
}

#[test]
fn only_their_own_screen_is_drawn() {
    let held = a_full_conversation().goes_to(Place::Map).hands_over(&["threat"]).held(HeldEvent::Begun);
    let seen = held.sees();
    for gone in ["header__map", "header__stop", "progress", "side", "dialog", "header__kept"] {
        assert!(seen.classed(gone).is_none(), "{gone}");
    }
    assert_eq!(seen.classed("header__leave").unwrap().text(), "Leave now");
    let heading = seen.tagged(&["h1"])[0];
    assert_eq!(heading.text(), "Is anyone trying to hurt or scare you, or someone you care about?");
    assert!(seen.tagged(&["input"]).iter().all(|it| it.attribute("checked").is_none()), "what was answered before is not shown");
}

#[test]
fn each_answer_has_a_picture_that_says_nothing_by_itself() {
    let all = pack().page_ids().fold(talking().does(Action::HandAsked), |it, page| it.does(Action::HandPickedPage(page)));
    let mut at = all.does(Action::Handed).held(HeldEvent::Begun);
    let mut answers = 0;
    while let Some(id) = at.model().in_their_hands().and_then(Held::question) {
        let seen = at.sees();
        let tiles: Vec<_> = seen.tagged(&["label"]).into_iter().filter(|it| it.attribute("class") == Some("choice")).collect();
        let own = pack().own_options(id).count();
        assert_eq!(tiles.len(), own + 2, "the answers and two silences: {}", pack().question(id).name);
        for tile in tiles {
            let picture = tile.tagged(&["svg"]);
            assert_eq!(picture.len(), 1, "{}", tile.said());
            assert_eq!(picture[0].attribute("aria-hidden"), Some("true"));
            answers += 1;
        }
        let typed = matches!(pack().question(id).kind, Kind::Text | Kind::Lines | Kind::Date) || pack().question(id).specify;
        assert_eq!(seen.tagged(&["textarea"]).len(), usize::from(typed));
        at = at.held(HeldEvent::WentOn);
    }
    assert!(answers > 150, "{answers}");
}

/// On every screen of the worker's: covered answers change nothing but the card that says so.
#[test]
fn what_is_covered_shows_on_no_screen() {
    let before = a_full_conversation();
    let covered = before.clone().goes_to(Place::Map).answers_it().does(Action::TakenBack);
    assert_eq!(covered.stands_at(), Some(At::Back(Back::Covered(Left::Last))));
    assert_eq!(covered.model().screening, before.model().screening);
    for place in before.model().places.iter() {
        let (with, without) = (covered.clone().goes_to(*place).sees().pretty(), before.clone().goes_to(*place).sees().pretty());
        assert!(!with.contains(CANARY), "{}", place_name(*place));
        if !matches!(place, Place::Map | Place::Page(_)) {
            assert_eq!(with, without, "{}", place_name(*place));
        }
    }
    let shown = covered.does(Action::Uncovered).goes_to(Place::Page(page("profile-name"))).sees().pretty();
    assert!(shown.contains(CANARY));
}

#[test]
fn what_they_let_the_worker_see_stands_with_the_questions_and_it_is_said_once() {
    let back = talking().answers_it().held(HeldEvent::Chosen(Choice::Show)).does(Action::TakenBack);
    assert!(back.model().screening.notes().unwrap().reply(asked("name")).is_some());
    let said = |it: &Worker| it.sees().texts().concat().contains("They let you see their answers.");
    assert!(said(&back));
    assert_eq!(back.model().resume.as_deref(), Some(HANDED));
    let gone_on = back.goes_to(Place::Page(page("profile-name")));
    assert!(!said(&gone_on) && gone_on.model().held.is_none());
}

#[test]
fn while_answers_are_covered_no_others_are_handed_over() {
    let covered = talking().answers_it().does(Action::TakenBack);
    assert!(covered.clone().does(Action::HandAsked).model().dialog.is_none());
    assert!(covered.does(Action::CoverErased).does(Action::HandAsked).model().dialog.is_some());
}

#[test]
fn before_what_is_covered_is_erased_the_worker_is_asked() {
    let asked = talking().answers_it().does(Action::TakenBack).does(Action::CoverEraseAsked);
    assert!(matches!(asked.model().dialog, Some(Dialog::EraseCovered)));
    let kept = asked.clone().does(Action::DialogClosed);
    assert!(kept.model().held.as_ref().is_some_and(Held::is_covered));
    let erased = asked.does(Action::CoverErased);
    assert!(erased.model().dialog.is_none());
    assert_eq!(erased.stands_at(), Some(At::Back(Back::Erased)));
    assert!(talking().does(Action::CoverEraseAsked).model().dialog.is_none(), "where nothing is covered");
}

#[test]
fn what_is_covered_can_be_given_back_to_the_person_who_goes_on_where_they_were() {
    let interrupted = talking().answers_it().held(HeldEvent::WentBack).does(Action::TakenBack);
    let again = interrupted.clone().does(Action::HandedAgain);
    assert_eq!(again.stands_at(), Some(At::Question(1)));
    assert!(again.sees().pretty().contains(CANARY), "their answer is still there, for them");
    assert!(again.model().arrivals > interrupted.model().arrivals);
    assert!(again.does(Action::Went(Place::AddsUp)).model().in_their_hands().is_some());
    assert!(talking().does(Action::HandedAgain).model().held.is_none());
}

#[test]
fn the_card_says_when_they_said_not_now_and_only_then() {
    let said = |it: &Worker| it.sees().texts().concat().contains("They said: not now. Do not press them.");
    let later = talking().answers_it().held(HeldEvent::Chosen(Choice::Later)).does(Action::TakenBack);
    let interrupted = talking().answers_it().does(Action::TakenBack);
    assert!(said(&later) && !said(&interrupted));
}

/// Everything in the open dialog.
fn offered(it: &Worker) -> String {
    it.clone().does(Action::HandAsked).sees().texts().concat()
}

#[test]
fn only_a_protected_hand_over_promises_that_nothing_else_can_be_opened() {
    let (promise, warning) = ("Nothing else can be opened", "Not protected: whoever presses the line at the foot can see what was noted.");
    let (bare, kept) = (offered(&talking()), offered(&talking().protected()));
    assert!(bare.contains(warning) && !bare.contains(promise));
    assert!(kept.contains(promise) && !kept.contains(warning));
    for said in [bare, kept] {
        assert!(said.contains("Press and hold for three seconds."), "how to take it back");
    }
}

#[test]
fn without_notes_it_is_not_offered() {
    let early = worker().does(Action::HandAsked);
    assert!(early.model().dialog.is_none());
    let none = talking().does(Action::HandAsked).does(Action::Handed);
    assert!(matches!(&none.model().dialog, Some(Dialog::Hand(it)) if it.tried) && none.model().held.is_none());
}

#[test]
fn a_page_is_picked_as_a_whole_and_back() {
    let picked = |it: &Worker| match &it.model().dialog {
        Some(Dialog::Hand(picked)) => picked.questions.len(),
        _ => panic!("the dialog is closed"),
    };
    let page = page("profile-travel");
    let all = pack().page(page).questions.iter().filter(|it| can_be_handed(pack(), &talking().model().screening, **it)).count();
    let once = talking().does(Action::HandAsked).does(Action::HandPickedPage(page));
    assert_eq!(picked(&once), all);
    assert_eq!(picked(&once.does(Action::HandPickedPage(page))), 0);
}

#[test]
fn a_withdrawal_and_a_new_conversation_end_it() {
    let covered = talking().answers_it().does(Action::TakenBack);
    for ends in [Event::Withdrawn, Event::StoppedForNow] {
        assert!(covered.clone().does(Action::Confirmed(ends)).model().held.is_none());
    }
    let (code, today) = (covered.model().screening.code(), covered.model().screening.started());
    assert!(covered.does(Action::BegunAgain(code, today)).model().held.is_none());
}

#[test]
fn an_idle_lock_leads_back_into_their_hands() {
    let held = talking().protected().answers_it();
    let locked = held.clone().locks().told(Told::FinalSaved);
    assert!(matches!(locked.model().gate, Gate::Locked(_)) && locked.model().held.is_none());
    assert!(!locked.sees().pretty().contains(CANARY));
    let back = locked.unlocks(&held);
    assert_eq!(back.model().held, held.model().held);
    assert!(back.model().in_their_hands().is_some());
}

#[test]
fn where_it_is_protected_taking_it_back_locks_and_the_passphrase_leads_to_the_worker() {
    let taken = talking().protected().answers_it().does(Action::TakenBack);
    // Covered at once; the page locks as soon as it was drawn.
    assert!(matches!(taken.model().gate, Gate::Covered));
    assert!(matches!(taken.clone().keeps(Keep::Revealed).model().gate, Gate::Covered), "no tap opens what is sealed");
    let locked = taken.clone().locks().told(Told::FinalSaved);
    assert!(matches!(locked.model().gate, Gate::Locked(_)));
    let back = locked.unlocks(&taken);
    assert_eq!(back.stands_at(), Some(At::Back(Back::Covered(Left::Last))));
    assert_eq!((back.model().place, back.model().resume.as_deref()), (Place::Map, Some(HANDED)));
}

#[test]
fn without_a_passphrase_it_returns_at_once_and_a_cover_shows_their_screen_again() {
    let held = talking().answers_it();
    let shown = held.clone().locks().keeps(Keep::Revealed);
    assert_eq!(shown.model().held, held.model().held);
    let back = held.does(Action::TakenBack);
    assert!(matches!(back.model().gate, Gate::Open) && back.model().in_their_hands().is_none());
}
