//! What a worker does and what is kept of it. Each name is a claim.

use first_contact::domain::assessment::Enough;
use first_contact::domain::export::record;
use first_contact::domain::pack::{Category, OptionId, Rating};
use first_contact::domain::rules::{Finding, is_asked};
use first_contact::domain::screening::{
    Age, Answer, Ask, Code, ContactField, Decision, Event, Ground, HELP_LINES, HelpField, Interpreter, NOTE_LIMIT, Outcome, PartialDate, Path,
    PrepField, Preparation, SafetyVerdict, Setting, Silence, Stage, Sure, TextProblem, UrgentField,
};

use serde_json::json;

use crate::packs::{changed, small};
use crate::support::JOINT_FORM;
use crate::support::story::{Story, on_day, story, talking, talking_with};

/// Everything that a worker can try to put on record.
#[track_caller]
fn everything_is_tried(story: Story) -> Story {
    let recipient = story.pack.recipient_named("iom").unwrap();
    let (service, profile) = (story.pack.service_named("medical").unwrap(), story.pack.profile_named("minor").unwrap());
    story
        .answers("departure-how", &["kidnapped"])
        .stays_silent("left-why", Silence::DoesNotKnow)
        .writes("name", "MARKER name")
        .specifies("left-why", "MARKER specify")
        .notes_beside("treatment", "MARKER note")
        .sees("forced-to-work")
        .says("pay-withheld")
        .hears("watched")
        .then(Event::ToldEnough)
        .then(Event::ProfileTapped(profile))
        .then(Event::ProfileWordsWritten("MARKER profile".into()))
        .then(Event::ReferralTapped(service, profile))
        .then(Event::ReferredToWritten(service, "MARKER referred".into()))
        .helped(0, HelpField::Nature, "MARKER help")
        .then(Event::ShareAnswered(recipient, Decision::Yes))
        .then(Event::ShareTapped(recipient, Category::Identity))
}

/// What may be kept without notes: the outcome.
#[track_caller]
fn the_outcome_is_tried(story: Story) -> Story {
    let recipient = story.pack.recipient_named("iom").unwrap();
    story
        .then(Event::ConnectChosen(recipient))
        .judges_that_life_is_threatened()
        .rates(Rating::Medium)
        .because("MARKER reason")
        .then(Event::UrgentWritten(UrgentField::What, "MARKER what".into()))
        .then(Event::ContactWritten(ContactField::Ways, "MARKER ways".into()))
}

#[test]
fn before_consent_there_is_no_place_for_an_answer() {
    for waiting in [story(), story().trained(), story().trained().safe().adult(), story().trained().safe().adult().agrees_to_talk()] {
        let tried = the_outcome_is_tried(everything_is_tried(waiting.clone()));
        assert_eq!(tried.screening, waiting.screening);
        assert_eq!(tried.screening.notes(), None);
        tried.stands_at(&Stage::Arriving);
    }
}

#[test]
fn consent_to_notes_alone_opens_nothing() {
    story().trained().safe().adult().agrees_to_notes().stands_at(&Stage::Arriving);
}

#[test]
fn after_a_no_nothing_can_be_recorded() {
    for no in [Decision::No, Decision::NotNow, Decision::CannotSay] {
        let declined = story().trained().safe().adult().agrees_to_notes().decides(Ask::Talk, no).stands_at(&Stage::Declined(no));
        let tried = the_outcome_is_tried(everything_is_tried(declined.clone()));
        assert_eq!(tried.screening, declined.screening);
    }
}

#[test]
fn after_a_no_there_is_a_way_back() {
    let back = story().trained().safe().adult().decides(Ask::Talk, Decision::NotNow).agrees_to_talk().agrees_to_notes();
    assert!(back.notes().is_empty());
    back.stands_at(&Stage::Talking(Box::default()));
}

#[test]
fn another_way_to_say_no_replaces_the_first() {
    story().trained().decides(Ask::Talk, Decision::NotNow).decides(Ask::Talk, Decision::No).stands_at(&Stage::Declined(Decision::No));
}

#[test]
fn withdrawal_leaves_nothing() {
    let told = the_outcome_is_tried(everything_is_tried(talking()))
        .then(Event::PrepWritten(PrepField::Language, "MARKER language".into()))
        .then(Event::InterpreterChosen(Interpreter::Remote))
        .then(Event::SettingChosen(Setting::Detention));
    assert!(told.screening.would_erase(told.pack, &Event::Withdrawn), "the screen must say what it erases");
    let gone = told.confirmed(Event::Withdrawn);
    let never_begun = story().trained().withdraws();
    assert_eq!(gone.screening, never_begun.screening, "as if nothing had been said");
    assert_eq!(gone.screening.preparation().path(), Some(Path::Trained));
    gone.stands_at(&Stage::Withdrawn);
}

#[test]
fn withdrawal_with_nothing_noted_needs_no_confirmation() {
    talking().withdraws().stands_at(&Stage::Withdrawn);
    story().withdraws().stands_at(&Stage::Withdrawn);
}

#[test]
fn after_withdrawal_nothing_can_be_recorded() {
    let gone = talking().withdraws();
    let tried = the_outcome_is_tried(everything_is_tried(gone.clone().adult().agrees_to_talk().agrees_to_notes()))
        .confirmed(Event::PathChosen(Path::ObserveOnly));
    assert_eq!(tried.screening, gone.screening);
}

#[test]
fn ending_for_now_erases_what_was_noted_once_confirmed() {
    let told = everything_is_tried(talking());
    assert_eq!(told.clone().then(Event::StoppedForNow).screening, told.screening);
    let stopped = told.confirmed(Event::StoppedForNow).stands_at(&Stage::Stopped);
    assert_eq!(stopped.screening.consent(), talking().withdraws().screening.consent());
    assert_eq!(everything_is_tried(stopped.clone()).screening, stopped.screening);
}

#[test]
fn without_consent_to_notes_only_the_outcome_is_kept() {
    for no in [Decision::No, Decision::NotNow, Decision::CannotSay] {
        let unrecorded = story().trained().safe().adult().agrees_to_talk().decides(Ask::Notes, no).stands_at(&Stage::Unrecorded(Outcome::default()));
        let tried = everything_is_tried(unrecorded.clone());
        assert_eq!(tried.screening, unrecorded.screening, "no answer, no sign, no referral");
        let kept = the_outcome_is_tried(tried);
        assert!(kept.screening.life_threatened());
        assert_eq!(kept.screening.connect(), kept.pack.recipient_named("iom"));
        assert_eq!(kept.screening.notes(), None);
        assert_eq!(kept.screening.signs(), None);
    }
}

#[test]
fn changing_consent_to_no_needs_confirmation_and_then_erases() {
    for (ask, after) in [(Ask::Notes, Stage::Unrecorded(Outcome::default())), (Ask::Talk, Stage::Declined(Decision::No))] {
        let told = everything_is_tried(talking());
        let change = Event::ConsentAnswered(ask, Decision::No);
        assert!(told.screening.would_erase(told.pack, &change));
        assert_eq!(told.clone().then(change.clone()).screening, told.screening, "an unconfirmed change does nothing");
        let changed = told.confirmed(change).stands_at(&after);
        assert_eq!(changed.screening.consent().answer(ask), Some(Decision::No));
        assert!(talking().screening == changed.confirmed(Event::ConsentAnswered(ask, Decision::Yes)).screening, "a new yes starts with empty notes");
    }
}

#[test]
fn changing_consent_with_nothing_noted_needs_no_confirmation() {
    talking().decides(Ask::Notes, Decision::No).stands_at(&Stage::Unrecorded(Outcome::default()));
}

#[test]
fn consent_to_be_contacted_again_erases_nothing() {
    let told = everything_is_tried(talking());
    for decision in [Decision::No, Decision::NotNow, Decision::CannotSay, Decision::Yes] {
        let after = told.clone().decides(Ask::Contact, decision);
        assert_eq!(after.screening.stage(), told.screening.stage());
        assert_eq!(after.screening.consent().answer(Ask::Contact), Some(decision));
    }
}

#[test]
fn changing_the_path_with_notes_needs_confirmation() {
    let told = everything_is_tried(talking());
    assert_eq!(told.clone().then(Event::PathChosen(Path::ObserveOnly)).screening, told.screening);
    let observing = told.confirmed(Event::PathChosen(Path::ObserveOnly));
    assert!(observing.screening.signs().unwrap().is_empty(), "signs that the person spoke of don't come along");
}

#[test]
fn not_trained_never_reaches_a_question() {
    let connecting = story().not_trained().safe().adult().agrees_to_talk().agrees_to_notes();
    assert!(matches!(connecting.screening.stage(), Stage::Connecting(_)));
    let tried = everything_is_tried(connecting.clone());
    assert_eq!(tried.screening, connecting.screening);
    assert_eq!((tried.screening.notes(), tried.screening.signs()), (None, None));
    let kept = the_outcome_is_tried(tried);
    let Stage::Connecting(handover) = kept.screening.stage() else { panic!("still connecting") };
    assert_eq!(handover.contact().field(ContactField::Ways).raw(), "MARKER ways");
    assert_eq!(kept.screening.connect(), kept.pack.recipient_named("iom"));
}

#[test]
fn observe_only_cannot_record_what_the_person_said() {
    let observing = story().observes_only().safe();
    let tried = everything_is_tried(observing.agrees_to_talk().agrees_to_notes());
    let signs = tried.screening.signs().unwrap();
    assert!(signs.is_marked(tried.sign("forced-to-work"), Ground::Seen));
    assert!(signs.is_marked(tried.sign("watched"), Ground::Told));
    assert_eq!(signs.grounds(tried.sign("pay-withheld")).count(), 0, "nobody spoke with the person");
    assert_eq!(signs.len(), 2);
    assert_eq!(tried.screening.notes(), None);
}

#[test]
fn a_question_nobody_asked_has_no_reply() {
    let fresh = talking();
    assert!(fresh.pack.question_ids().all(|id| fresh.notes().reply(id).is_none()));
    assert_eq!(fresh.notes().replies().count(), 0);
}

#[test]
fn what_is_taken_back_leaves_no_reply() {
    let back =
        talking().writes("name", "Kaung").writes("name", "").answers("left-why", &["work", "work"]).notes_beside("sex", "x").notes_beside("sex", "");
    assert!(back.notes().is_empty());
}

#[test]
fn silence_replaces_the_answer_and_back() {
    for (_, silence) in Silence::WORDS {
        let answered = talking().answers("departure-how", &["coerced"]).specifies("departure-how", "by night").notes_beside("departure-how", "calm");
        let silent = answered.stays_silent("departure-how", *silence);
        let reply = silent.reply("departure-how").unwrap();
        let kind = silent.pack.question(silent.question("departure-how")).kind;
        assert_eq!((reply.silence(), reply.chosen().len(), reply.specify().raw()), (Some(*silence), 0, ""));
        assert_eq!(reply.answer(kind), Some(Answer::Silence(*silence)));
        assert_eq!(reply.note().raw(), "calm", "the short note isn't the answer");
        let spoken = silent.answers("departure-how", &["self"]);
        assert_eq!(spoken.reply("departure-how").unwrap().silence(), None);
        assert_eq!(spoken.chosen("departure-how"), ["self"], "the answer from before doesn't come back by itself");
    }
    let back = talking()
        .stays_silent("name", Silence::DoesNotKnow)
        .stays_silent("name", Silence::PrefersNotToSay)
        .stays_silent("name", Silence::PrefersNotToSay);
    assert!(back.reply("name").is_none(), "tapped twice, a silence is taken back");
}

#[test]
fn typing_ends_a_silence() {
    let typed = talking().stays_silent("name", Silence::NotSafeToAsk).writes("name", "Kaung");
    assert_eq!(typed.reply("name").unwrap().silence(), None);
}

#[test]
fn in_a_question_for_one_answer_the_second_takes_the_place_of_the_first() {
    assert_eq!(talking().answers("sex", &["male", "female"]).chosen("sex"), ["female"]);
    assert_eq!(talking().answers("stay", &["yes", "no"]).chosen("stay"), ["no"]);
    assert_eq!(talking().answers("left-why", &["work", "marriage"]).chosen("left-why"), ["work", "marriage"]);
}

#[test]
fn an_option_of_another_question_is_not_taken() {
    let start = talking();
    let foreign = start.pack.option_named(start.question("sex"), "female").unwrap();
    let tapped = start.clone().then(Event::OptionTapped(start.question("left-why"), foreign));
    assert_eq!(tapped.screening, start.screening);
}

#[test]
fn a_text_is_not_taken_where_options_stand_nor_words_where_none_are_asked() {
    let start = talking();
    assert_eq!(start.clone().writes("sex", "female").screening, start.screening);
    assert_eq!(start.clone().specifies("sex", "x").screening, start.screening);
    assert_eq!(start.clone().specifies("name", "x").screening, start.screening);
}

#[test]
fn a_follow_up_is_asked_only_once_what_it_follows_was_answered_so() {
    let asked = |story: &Story| is_asked(story.pack, &story.screening, story.question("experience-kind"));
    let start = talking();
    assert!(!asked(&start));
    assert!(asked(&start.clone().answers("experience", &["yes"])));
    assert!(!asked(&start.clone().answers("experience", &["no"])));
    assert!(!asked(&start.stays_silent("experience", Silence::DoesNotKnow)));
}

#[test]
fn a_follow_up_out_of_play_says_nothing_but_is_kept_for_the_way_back() {
    let told = talking().answers("experience", &["yes"]).answers("experience-kind", &["exploitation"]).comes_to(Rating::Medium, "iom");
    let corrected = told.answers("experience", &["no"]).comes_to(Rating::Low, "");
    assert_eq!(corrected.chosen("experience-kind"), ["exploitation"]);
    corrected.answers("experience", &["yes"]).comes_to(Rating::Medium, "iom");
}

#[test]
fn what_follows_a_follow_up_goes_with_it() {
    let source = json!({ "doc": "guide", "item": "page 1" });
    let crop = json!({ "id": "crop", "kind": "yes-no", "category": "account", "purpose": "situation", "necessity": "optional", "source": source,
        "options": [{ "id": "yes", "strength": "strong" }, { "id": "no" }], "askIf": { "option": "which.farm" } });
    let pack = changed(small(), "sections[0].pages[0].questions[-]", crop);
    let told = talking_with(&pack).answers("paid", &["yes"]).answers("which", &["farm"]).answers("crop", &["yes"]).comes_to(Rating::Medium, "");
    told.stays_silent("paid", Silence::DoesNotKnow).comes_to(Rating::Low, "");
}

#[test]
fn a_follow_up_may_stand_before_what_it_follows() {
    let story = talking_with(&changed(small(), "sections[0].pages[0].questions[0].askIf", json!({ "option": "where.farm" })));
    let unpaid = story.pack.option_named(story.question("paid"), "no").unwrap();
    let changes = story.assessed().changes(story.pack);
    assert!(changes.iter().any(|it| it.finding == Finding::Option(unpaid) && it.to == Rating::Medium));
}

#[test]
fn an_answer_out_of_play_may_come_back_so_asking_on_can_still_change_something() {
    let settled = |story: Story| {
        let open: Vec<_> = story.pack.questions().filter(|(id, it)| !it.options.is_empty() && story.notes().reply(*id).is_none()).collect();
        let plain = |id: &OptionId| story.pack.choice(*id).weight.marks().is_empty();
        let answers: Vec<_> = open.iter().filter_map(|(id, it)| Some(Event::OptionTapped(*id, it.options.iter().copied().rfind(plain)?))).collect();
        answers.into_iter().fold(story.clone().judges_that_life_is_threatened(), Story::then)
    };
    // Any sign could still say that IOM should know, so here the signs say nothing.
    let mut pack: serde_json::Value = serde_json::from_str(JOINT_FORM).unwrap();
    for group in pack["signGroups"].as_array_mut().unwrap() {
        for sign in group["signs"].as_array_mut().unwrap() {
            sign.as_object_mut().unwrap().remove("marks");
        }
    }
    let told = talking_with(&pack)
        .answers("experience", &["yes"])
        .answers("experience-kind", &["exploitation"])
        .stays_silent("experience", Silence::PrefersNotToSay);
    let told = settled(told.specifies("treatment", "loud music"));
    assert_eq!(told.assessed().enough(), Enough::NotYet);
    assert_eq!(told.answers("experience", &["no"]).assessed().enough(), Enough::NothingMoreCanChange);
}

#[test]
fn a_too_long_text_is_kept_as_typed_with_its_problem() {
    let long = "ပ".repeat(10_000);
    let typed = talking().writes("name", &long).notes_beside("name", &long).specifies("left-why", &long);
    let reply = typed.reply("name").unwrap();
    let kind = typed.pack.question(typed.question("name")).kind;
    assert_eq!(reply.typed().raw(), long);
    assert_eq!(reply.typed().text(), None, "it is neither shared nor exported");
    assert_eq!(reply.problem(kind), Some(TextProblem::TooLong { limit: 120, length: 10_000 }));
    assert_eq!(reply.answer(kind), None);
    assert_eq!(reply.note().problem(), Some(TextProblem::TooLong { limit: NOTE_LIMIT, length: 10_000 }));
    assert_eq!(typed.reply("left-why").unwrap().specify().problem(), Some(TextProblem::TooLong { limit: 200, length: 10_000 }));
    assert!(reply.needs_mending(kind));
    let mended = typed.writes("name", "ပ").notes_beside("name", "");
    assert!(!mended.reply("name").unwrap().needs_mending(kind));
}

#[test]
fn characters_are_counted_not_bytes() {
    let fits = "ပ".repeat(120);
    let typed = talking().writes("name", &format!("  {fits}\n"));
    assert_eq!(typed.reply("name").unwrap().typed().text().unwrap().as_str(), fits);
}

#[test]
fn hidden_characters_are_pointed_out() {
    for hidden in
        ['\0', '\u{7}', '\u{1b}', '\r', '\u{7f}', '\u{85}', '\u{202A}', '\u{202E}', '\u{2066}', '\u{2069}', '\u{FEFF}', '\u{FFF9}', '\u{E0041}']
    {
        let text = format!("Ka{hidden}ung");
        let typed = talking().writes("name", &text).specifies("left-why", &text).notes_beside("sex", &text);
        let name = typed.reply("name").unwrap();
        assert_eq!(name.typed().problem(), Some(TextProblem::Hidden), "{hidden:?}");
        assert_eq!((name.typed().raw(), name.typed().text()), (text.as_str(), None));
        assert_eq!(typed.reply("left-why").unwrap().specify().problem(), Some(TextProblem::Hidden));
        assert_eq!(typed.reply("sex").unwrap().note().problem(), Some(TextProblem::Hidden));
    }
}

#[test]
fn every_script_is_fine_and_nothing_is_markup() {
    let texts = [
        "كاونغ\u{200F} (Ko)\u{200E}",
        "سارا\u{200C}نام\u{061C}",
        "👩🏽‍⚕️ 🇲🇲 🙂",
        "ကောင်း\u{200B}ကောင်း",
        "Ọlá Nguyễn Źródło",
        "line\nline\ttab",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "=HYPERLINK(\"http://example.org\")",
        "+1-1",
        "@SUM(A1:A9)",
        "{{ template }} ${value} %s \\u0000 ';--",
    ];
    for text in texts {
        let typed = talking().writes("name", text);
        assert_eq!(typed.reply("name").unwrap().typed().text().map(first_contact::domain::screening::Text::as_str), Some(text));
    }
}

#[test]
fn an_impossible_date_is_kept_as_typed_with_its_problem() {
    for date in [
        "2010-02-30",
        "2010-13",
        "2010-00",
        "2010-04-31",
        "2023-02-29",
        "1899",
        "2200",
        "2010-5",
        "2010-05-1",
        "10-05-2010",
        "2010/05/01",
        "soon",
        "2010-05-01-01",
        "٢٠١٠-١٣",
        "+201",
        "2010-",
        "1900-02-29",
        "2010-01-00",
    ] {
        let typed = talking().writes("birth-date", date);
        let reply = typed.reply("birth-date").unwrap();
        let kind = typed.pack.question(typed.question("birth-date")).kind;
        assert_eq!(reply.problem(kind), Some(TextProblem::NotADate), "{date}");
        assert_eq!((reply.answer(kind), reply.typed().raw()), (None, date));
    }
}

#[test]
fn a_year_or_a_month_is_a_good_date() {
    for date in ["1900", "2010", "2010-05", "2010-05-31", "2024-02-29", "2000-02-29", "2199-12-31"] {
        let typed = talking().writes("left-when", &format!(" {date} "));
        let reply = typed.reply("left-when").unwrap();
        let kind = typed.pack.question(typed.question("left-when")).kind;
        assert_eq!(reply.problem(kind), None, "{date}");
        let Some(Answer::Date(read)) = reply.answer(kind) else { panic!("{date} is a date") };
        assert_eq!(read.to_string(), date);
    }
}

#[test]
fn a_yes_counts_only_after_safety_age_and_the_limits() {
    let yes = |story: Story| story.decides(Ask::Talk, Decision::Yes).decides(Ask::Notes, Decision::Yes);
    let ready = story().trained().safe().adult().hears_the_limits();
    assert!(matches!(yes(ready.clone()).screening.stage(), Stage::Talking(_)));
    let too_early = [
        story().safe().adult().hears_the_limits(),
        story().trained().adult().hears_the_limits(),
        story().trained().safe().hears_the_limits(),
        story().trained().safe().adult(),
        ready.unsafe_for("safe-to-talk"),
    ];
    for story in too_early {
        assert_eq!(*yes(story).screening.stage(), Stage::Arriving);
    }
}

#[test]
fn without_notes_and_when_observing_no_words_of_the_worker_are_kept() {
    let words = |story: Story| {
        [UrgentField::What, UrgentField::Whom, UrgentField::By]
            .into_iter()
            .fold(story, |story, field| story.then(Event::UrgentWritten(field, "MARKER room 4".into())))
            .then(Event::RatingReasonWritten("MARKER".into()))
            .then(Event::UrgentWritten(UrgentField::By, "2026-11-23T10:00".into()))
    };
    for story in [story().trained().agrees_to_talk().decides(Ask::Notes, Decision::No), story().observes_only()] {
        let told = words(story);
        assert!(!record::text(told.pack, &told.screening).contains("MARKER"));
        assert_eq!(told.screening.urgent().unwrap().by().unwrap().to_string(), "2026-11-23T10:00");
    }
}

#[test]
fn unknown_age_counts_as_a_child() {
    for (age, child) in [(None, true), (Some(Age::Unknown), true), (Some(Age::Child), true), (Some(Age::Adolescent), true), (Some(Age::Adult), false)]
    {
        let aged = age.into_iter().fold(story().trained().safe(), Story::aged);
        assert_eq!(aged.screening.consent().is_child(), child, "{age:?}");
        assert_eq!(aged.assessed().is_child(), child, "{age:?}");
    }
}

#[test]
fn a_birth_date_under_18_counts_as_a_child_even_when_the_worker_chose_adult() {
    let rows = [
        ("2026-11-22", "2008-11-21", false, "18 yesterday"),
        ("2026-11-22", "2008-11-22", false, "18 today"),
        ("2026-11-22", "2008-11-23", true, "18 tomorrow"),
        ("2026-11-22", "2008-11", true, "18 this month, on an unknown day"),
        ("2026-11-22", "2008-10", false, "18 last month"),
        ("2026-11-30", "2008-11", false, "18 this month, which ends today"),
        ("2026-11-22", "2008", true, "18 this year, on an unknown day"),
        ("2026-12-31", "2008", false, "18 this year, which ends today"),
        ("2026-11-22", "2007", false, "18 last year"),
        ("2026-02-28", "2008-02-29", true, "born on a leap day, the day before"),
        ("2026-03-01", "2008-02-29", false, "born on a leap day, the day after"),
        ("2026-02-28", "2008-02", true, "a leap month"),
        ("2026-11-22", "2027", true, "not born yet: surely a slip, and the careful reading holds"),
        ("2026-11-22", "1900", false, "very old"),
        ("2026-11-22", "2008-11-31", false, "not a date: the worker's word stands"),
    ];
    for (today, born, child, why) in rows {
        let told = on_day(today).trained().safe().adult().agrees_to_talk().agrees_to_notes().writes("birth-date", born);
        assert_eq!(told.assessed().is_child(), child, "{born} on {today}: {why}");
    }
}

#[test]
fn the_option_for_a_minor_counts_as_a_child_even_when_the_worker_chose_adult() {
    assert!(talking().answers("age-group", &["minor"]).assessed().is_child());
    assert!(!talking().answers("age-group", &["adult"]).assessed().is_child());
    assert!(!talking().answers("age-group", &["minor", "elderly"]).assessed().is_child());
}

#[test]
fn a_birth_date_of_an_adult_does_not_unmake_a_child() {
    let told = talking().aged(Age::Unknown).writes("birth-date", "1980").answers("age-group", &["adult"]);
    assert!(told.assessed().is_child(), "the worker said unknown; only the worker can change that");
}

#[test]
fn the_conversation_waits_for_every_gate() {
    assert!(matches!(story().screening.safety().verdict(story().pack), SafetyVerdict::Open(_)));
    let safe = story().safe();
    assert_eq!(safe.screening.safety().verdict(safe.pack), SafetyVerdict::Safe);
    for (id, question) in safe.pack.safety_questions() {
        let verdict = |story: &Story| story.screening.safety().verdict(story.pack);
        let expected = if question.gate { SafetyVerdict::NotNow(vec![id]) } else { SafetyVerdict::Safe };
        assert_eq!(verdict(&safe.clone().unsafe_for(&question.name)), expected, "{}", question.name);
        assert_eq!(verdict(&safe.clone().not_sure_about(&question.name)), expected, "not sure about {}", question.name);
        let mended = safe.clone().unsafe_for(&question.name).made_safe(&question.name);
        assert_eq!(verdict(&mended), SafetyVerdict::Safe);
    }
}

#[test]
fn the_controller_stays_on_record_after_being_made_safe() {
    let parted = talking().unsafe_for("answers-for-them").made_safe("answers-for-them");
    assert_eq!(parted.screening.safety().verdict(parted.pack), SafetyVerdict::Safe);
    parted.comes_to(Rating::Urgent, "");
}

#[test]
fn making_safe_what_nobody_asked_does_nothing() {
    let start = story();
    assert_eq!(start.clone().made_safe("alone").screening, start.screening);
}

#[test]
fn made_safe_by_a_slip_is_taken_back_by_a_second_tap() {
    let slip = talking().unsafe_for("answers-for-them").made_safe("answers-for-them");
    let id = slip.safety("answers-for-them");
    let back = slip.clone().made_safe("answers-for-them");
    assert!(slip.screening.safety().was_made_safe(id) && !back.screening.safety().was_made_safe(id));
    assert_eq!(back.screening.safety().verdict(back.pack), SafetyVerdict::NotNow(vec![id]));
    assert!(back.screening.notes().is_some(), "nothing that was noted is lost");
    assert_eq!(back.made_safe("answers-for-them").screening, slip.screening);
}

#[test]
fn another_safety_answer_asks_anew_whether_it_was_made_safe() {
    let back = story().safe().unsafe_for("alone").made_safe("alone").not_sure_about("alone");
    assert!(!back.screening.safety().was_made_safe(back.safety("alone")));
}

#[test]
fn double_taps_do_nothing_more() {
    let recipient = story().pack.recipient_named("iom").unwrap();
    let settled = everything_is_tried(talking());
    for event in [
        Event::PathChosen(Path::Trained),
        Event::InterpreterChosen(Interpreter::Present),
        Event::SettingChosen(Setting::Camp),
        Event::WentOnWithoutContacts,
        Event::SafetyAnswered(settled.safety("alone"), Sure::Yes),
        Event::AgeChosen(Age::Adult),
        Event::LimitsExplained,
        Event::ConsentAnswered(Ask::Talk, Decision::Yes),
        Event::ConsentAnswered(Ask::Notes, Decision::Yes),
        Event::ShareAnswered(recipient, Decision::Yes),
        Event::RatingChosen(Some(Rating::Urgent)),
        Event::Withdrawn,
        Event::Confirmed(Box::new(Event::Withdrawn)),
        Event::Confirmed(Box::new(Event::Confirmed(Box::new(Event::StoppedForNow)))),
    ] {
        let once = settled.clone().then(event.clone());
        assert_eq!(once.clone().then(event).screening, once.screening);
    }
    let twice = talking().answers("left-why", &["false-promise", "false-promise"]).sees("watched").sees("watched");
    assert!(twice.notes().is_empty(), "an option or a sign tapped twice is no longer marked");
}

#[test]
fn a_sign_keeps_each_of_its_grounds() {
    let marked = talking().sees("watched").says("watched").hears("watched").says("watched");
    let signs = marked.notes().signs();
    assert_eq!(signs.grounds(marked.sign("watched")).collect::<Vec<_>>(), [Ground::Seen, Ground::Told]);
}

#[test]
fn help_has_at_most_ten_lines_and_no_gaps() {
    let start = talking().helped(3, HelpField::Nature, "past the end");
    assert!(start.notes().help().is_empty(), "a line is added at the end only");
    let full = (0..20).fold(start, |story, line| story.helped(line, HelpField::Nature, &format!("line {line}")));
    assert_eq!(full.notes().help().len(), HELP_LINES);
    let shorter = full.then(Event::HelpRemoved(0)).then(Event::HelpRemoved(99));
    assert_eq!(shorter.notes().help().len(), HELP_LINES - 1);
    assert_eq!(shorter.notes().help()[0].field(HelpField::Nature).raw(), "line 1");
}

#[test]
fn only_a_column_of_the_matrix_can_be_ticked() {
    let start = talking();
    let service = start.pack.service_named("medical").unwrap();
    for (profile, it) in start.pack.profiles() {
        let ticked = start.clone().then(Event::ReferralTapped(service, profile));
        assert_eq!(ticked.notes().referrals().contains(&(service, profile)), it.column, "{}", it.name);
        assert!(ticked.then(Event::ReferralTapped(service, profile)).notes().is_empty());
    }
}

#[test]
fn urgent_action_has_a_moment_or_none() {
    for (typed, holds) in [
        ("2026-11-22T14:30", true),
        ("2026-11-22", false),
        ("2026-02-30T10:00", false),
        ("2026-11-22T24:00", false),
        ("2026-11T10:00", false),
        ("tonight", false),
    ] {
        let story = talking().then(Event::UrgentWritten(UrgentField::By, typed.into()));
        assert_eq!(story.screening.urgent().unwrap().by().map(|it| it.to_string()), holds.then(|| typed.to_owned()));
    }
}

#[test]
fn a_code_reads_as_it_was_written() {
    for random in [[0; 5], [255; 5], [1, 2, 3, 4, 5], [0x80, 0, 0xff, 0x10, 7]] {
        let code = Code::new(random);
        let written = code.to_string();
        assert_eq!(Code::parse(&written), Some(code));
        assert!(!written.contains(['0', 'O', '1', 'I']), "{written} is easy to misread");
    }
    for slip in ["", "7K3M", "7K3MQ2XA", "7K3M-Q2X0", "7k3m-q2xa", "7K3M-Q2XÄ", "7K3M-Q2XA-", "-7K3MQ2XA"] {
        assert_eq!(Code::parse(slip), None, "{slip}");
    }
}

#[test]
fn debug_output_never_contains_an_answer() {
    let told = the_outcome_is_tried(everything_is_tried(talking()))
        .writes("birth-date", "1987-06-05")
        .then(Event::PrepWritten(PrepField::Job, "MARKER job".into()))
        .then(Event::PrepWritten(PrepField::Organisation, "MARKER organisation".into()));
    let name = told.reply("name").unwrap();
    let event = Event::AnswerWritten(told.question("name"), "MARKER event".into());
    let date = PartialDate::parse("1987-06-05").unwrap();
    let decided = told.clone().answers("treatment", &["wages-withheld"]).rates(Rating::Low).because("MARKER because").assessed();
    let kind = told.pack.question(told.question("name")).kind;
    let printed = format!("{:?} {name:?} {:?} {event:?} {date:?} {decided:?} {:?}", told.screening, name.answer(kind), told.assessed());
    for secret in ["MARKER", "1987", "kidnapped", "forced-to-work", "DoesNotKnow"] {
        assert!(!printed.contains(secret), "{secret} is in: {printed}");
    }
    assert!(printed.contains("characters"), "the length is enough to look for a fault");
}

#[test]
fn preparation_names_nobody_and_has_no_companion_as_interpreter() {
    assert!(Interpreter::WORDS.iter().all(|(word, _)| !["companion", "relative", "family", "employer"].contains(word)));
    assert_eq!(*story().screening.preparation(), Preparation::default());
}
