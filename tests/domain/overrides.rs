//! The worker decides: raising is free, going below a safety floor needs a written reason, which stays beside the
//! computed value.

use first_contact::domain::pack::{Pack, Rating};
use first_contact::domain::screening::{Ask, Decision};

use crate::support::JOINT_FORM;
use crate::support::story::{Story, talking};

use Rating::{Low, Medium, Urgent};

/// The shipped pack, but "fear of return" is no safety floor: so that a rating can lie above its floor.
fn soft_pack() -> &'static Pack {
    let line = JOINT_FORM.rfind("\"id\": \"fear-of-return\"").unwrap();
    let floor = line + JOINT_FORM[line..].find("\"floor\": true").unwrap();
    let text = format!("{}\"floor\": false{}", &JOINT_FORM[..floor], &JOINT_FORM[floor + "\"floor\": true".len()..]);
    Box::leak(Box::new(Pack::read(&text).unwrap()))
}

#[test]
fn the_worker_decides_as_the_table_says() {
    let low = talking();
    let soft = Story { pack: soft_pack(), ..talking() }.answers("return-fear", &["fear-of-return"]);
    let medium = talking().answers("treatment", &["wages-withheld"]);
    let urgent = talking().answers("threat", &["to-person"]);
    let too_long = "x".repeat(281);
    let rows = [
        // suggested, floor, chosen, reason | stands, changed, reason stays, waits
        (&low, Low, Low, None, "", Low, false, false, false),
        (&low, Low, Low, None, "why", Low, false, false, false),
        (&low, Low, Low, Some(Low), "", Low, false, false, false),
        (&low, Low, Low, Some(Medium), "", Medium, true, false, false),
        (&low, Low, Low, Some(Urgent), "why", Urgent, true, true, false),
        (&soft, Medium, Low, Some(Low), "", Low, true, false, false),
        (&soft, Medium, Low, Some(Low), "why", Low, true, true, false),
        (&soft, Medium, Low, Some(Medium), "why", Medium, false, false, false),
        (&medium, Medium, Medium, None, "", Medium, false, false, false),
        (&medium, Medium, Medium, Some(Low), "", Medium, false, false, true),
        (&medium, Medium, Medium, Some(Low), " \n ", Medium, false, false, true),
        (&medium, Medium, Medium, Some(Low), "hid\u{202E}den", Medium, false, false, true),
        (&medium, Medium, Medium, Some(Low), too_long.as_str(), Medium, false, false, true),
        (&medium, Medium, Medium, Some(Low), "why", Low, true, true, false),
        (&medium, Medium, Medium, Some(Medium), "why", Medium, false, false, false),
        (&medium, Medium, Medium, Some(Urgent), "", Urgent, true, false, false),
        (&urgent, Urgent, Urgent, Some(Medium), "", Urgent, false, false, true),
        (&urgent, Urgent, Urgent, Some(Medium), "why", Medium, true, true, false),
        (&urgent, Urgent, Urgent, Some(Low), "why", Low, true, true, false),
        (&urgent, Urgent, Urgent, Some(Urgent), "", Urgent, false, false, false),
    ];
    for (story, suggested, floor, chosen, reason, stands, changed, stays, waits) in rows {
        let story = chosen.into_iter().fold(story.clone(), Story::rates).because(reason);
        let seen = story.assessed();
        let decided = seen.decided();
        let row = format!("suggested {suggested:?}, floor {floor:?}, chosen {chosen:?}, {} characters of reason", reason.len());
        assert_eq!((seen.suggested(), seen.floor(), decided.suggested()), (suggested, floor, suggested), "{row}");
        assert_eq!(decided.rating(), stands, "{row}");
        assert_eq!((decided.is_changed(), decided.reason().is_some(), decided.waits_for_reason()), (changed, stays, waits), "{row}");
    }
}

#[test]
fn the_suggested_rating_stays_beside_the_workers() {
    let lowered = talking().answers("threat", &["to-person"]).rates(Low).because("spoke with her supervisor, the threat is over").assessed();
    assert_eq!((lowered.suggested(), lowered.decided().rating()), (Urgent, Low));
    assert_eq!(lowered.decided().reason().unwrap().as_str(), "spoke with her supervisor, the threat is over");
}

#[test]
fn a_new_concern_raises_the_floor_under_a_worker_who_chose_before_it() {
    let chosen = talking().rates(Low).answers("threat", &["to-person"]).assessed();
    assert!(chosen.decided().waits_for_reason());
    assert_eq!(chosen.decided().rating(), Urgent);
}

#[test]
fn the_worker_can_go_back_to_the_suggested_rating() {
    let back = talking().rates(Urgent).then(first_contact::domain::screening::Event::RatingChosen(None)).assessed();
    assert_eq!((back.decided().rating(), back.decided().is_changed()), (Low, false));
}

#[test]
fn without_notes_the_worker_decides_as_well() {
    let rated = talking().decides(Ask::Notes, Decision::No).judges_that_life_is_threatened().rates(Low).assessed();
    assert!(rated.decided().waits_for_reason());
    assert_eq!(rated.decided().rating(), Urgent);
}

#[test]
fn a_more_urgent_rating_never_has_more_time() {
    let pack = talking().pack;
    assert_eq!((pack.hours(Urgent), pack.hours(Medium), pack.hours(Low)), (24, 72, 14 * 24));
}
