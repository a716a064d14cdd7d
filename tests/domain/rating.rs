//! The rating rule as tables, for a protection officer to read. One line, one situation.
//!
//! Facts are parted by `;`. `question: option, option` is an answer, `question = words` a typed one. `sees`, `says` and
//! `told` mark a sign. `unsafe` and `not sure` answer a safety question. Where nothing else is said, the person is alone
//! in a safe place and agreed to talk and to notes.

use first_contact::domain::pack::Rating;
use first_contact::domain::screening::{Age, SafetyVerdict};

use crate::support::none;
use crate::support::story::{Story, story, talking, told};

/// Nothing by itself: what a person is, where from, and what they do, carries no weight.
const NO_CONCERN: &str = "
adult   |                                                                     | LOW    |             |
adult   | nationality = Burmese                                               | LOW    |             |
adult   | nationality = stateless; ethnicity = Rohingya; religion = Muslim    | LOW    |             |
adult   | sex: female                                                         | LOW    |             |
adult   | sex: male                                                           | LOW    |             |
adult   | sex: other                                                          | LOW    |             |
adult   | marital-status = married at 16                                      | LOW    |             |
adult   | status = no papers                                                  | LOW    |             |
adult   | status = asylum seeker                                              | LOW    |             |
adult   | activities: sex-work                                                | LOW    |             |
adult   | sex: female; activities: sex-work; status = no papers               | LOW    |             |
adult   | transit-activity: yes; transit-activities: sex-work                 | LOW    |             |
adult   | activities: agriculture, domestic, fishing, construction            | LOW    |             |
adult   | left-why: work, education, visit, marriage, family-reunification    | LOW    |             |
adult   | departure-how: self                                                 | LOW    |             |
adult   | departure-how: adoption                                             | LOW    |             |
adult   | departure-how: other                                                | LOW    |             |
adult   | age-group: elderly                                                  | LOW    |             |
adult   | travelling-with: alone                                              | LOW    |             |
adult   | transit: yes; transit-places = Ranong                               | LOW    |             |
adult   | return-wish: no; stay: yes; move-on: no                             | LOW    |             |
adult   | return-fear: detention, prosecution, other                          | LOW    |             |
adult   | experience: yes; experience-kind: arrest, detention                 | LOW    |             |
adult   | health-state: confused, lost-contact, unusual-behaviour             | LOW    |             |
adult   | recent-harm: medicine-needed                                        | LOW    |             |
adult   | threat: none; moved-soon: none; recent-harm: none                   | LOW    |             |
adult   | back-under-control: no; safe-tonight: yes                           | LOW    |             |
adult   | sees context-organised-crime; sees context-armed-groups             | LOW    |             |
child   |                                                                     | LOW    |             |
unknown |                                                                     | LOW    |             |
child   | child-travel: with-parents                                          | LOW    |             |
";

/// The safety floors: each URGENT by itself, each with what falls just short of it.
const FLOORS: &str = "
adult   | unsafe medical-emergency                                            | URGENT |             | medical-emergency
adult   | not sure medical-emergency                                          | LOW    |             |
adult   | health-state: harm-risk                                             | URGENT |             | harm-risk, strong
adult   | health-state: confused                                              | LOW    |             |
adult   | unsafe answers-for-them                                             | URGENT |             | controller
adult   | not sure answers-for-them                                           | LOW    |             |
adult   | sees accompanied-silenced                                           | URGENT | iom         | controller, strong
adult   | sees lets-others-speak                                              | LOW    |             |
adult   | back-under-control: yes                                             | URGENT |             | controller, strong
adult   | unsafe outside; unsafe holds-things                                 | URGENT |             | controller
adult   | unsafe outside                                                      | LOW    |             |
adult   | unsafe holds-things                                                 | LOW    |             |
adult   | unsafe alone; unsafe private-place; unsafe safe-to-talk             | LOW    |             |
adult   | unsafe safe-to-note                                                 | LOW    |             |
adult   | unsafe danger-now                                                   | URGENT |             | danger-now
adult   | threat: to-person                                                   | URGENT |             | danger-now, strong
adult   | threat: to-family                                                   | URGENT |             | danger-now, strong
adult   | threat: to-others-held                                              | URGENT |             | danger-now, strong
adult   | treatment: threats-person                                           | MEDIUM | iom         | strong
adult   | moved-soon: travel                                                  | URGENT |             | moved-soon, strong
adult   | moved-soon: removal                                                 | URGENT |             | moved-soon, strong
adult   | moved-soon: marriage                                                | URGENT |             | moved-soon, strong
adult   | moved-soon: disappear                                               | URGENT |             | moved-soon, strong
adult   | move-on: yes; move-where = Thailand                                 | LOW    |             |
child   | treatment: long-hours                                               | URGENT | iom         | child-exploited
unknown | treatment: long-hours                                               | URGENT | iom         | child-exploited
adult   | treatment: long-hours                                               | LOW    | iom         |
child   | sees watched                                                        | URGENT |             | child-exploited
adult   | sees watched                                                        | LOW    |             |
adult   | birth-date = 2015; sees watched                                     | URGENT |             | child-exploited
adult   | age-group: minor; sees watched                                      | URGENT |             | child-exploited
child   | child-travel: alone, with-non-family-adult                          | URGENT | iom         | child-alone-marked, child-alone
child   | child-travel: separated; departure-how: facilitated                 | URGENT | iom         | child-alone-marked, child-alone
child   | child-travel: with-non-family-adult                                 | LOW    | iom         |
child   | departure-how: facilitated                                          | LOW    | iom         |
adult   | child-travel: separated; departure-how: facilitated                 | LOW    | iom         |
adult   | recent-harm: sexual-violence                                        | URGENT |             | recent-sexual-violence, strong, violence-trauma
adult   | treatment: sexual-abuse                                             | MEDIUM | iom         | strong, violence-trauma
adult   | judgement                                                           | URGENT |             | judgement
";

/// At least MEDIUM, and what falls just short of it.
const MEDIUM: &str = "
adult   | departure-how: facilitated                                          | LOW    | iom         |
adult   | departure-how: kidnapped                                            | MEDIUM | iom         | strong
adult   | departure-how: coerced                                              | MEDIUM | iom         | strong
adult   | departure-how: sold-by-family                                       | MEDIUM | iom         | strong
adult   | departure-how: sold-by-others                                       | MEDIUM | iom         | strong
adult   | left-why: false-promise                                             | MEDIUM | iom         | strong
adult   | papers-held: retained                                               | MEDIUM | iom         | strong
adult   | papers-held: no                                                     | LOW    |             |
adult   | treatment: physical-abuse                                           | MEDIUM | iom         | strong, violence-trauma
adult   | treatment: psychological-abuse                                      | MEDIUM | iom         | strong, violence-trauma
adult   | treatment: threats-law                                              | MEDIUM | iom         | strong
adult   | treatment: threats-family                                           | MEDIUM | iom         | strong
adult   | treatment: false-promises                                           | MEDIUM | iom         | strong
adult   | treatment: no-freedom-of-movement                                   | MEDIUM | iom         | strong
adult   | treatment: given-drugs                                              | MEDIUM | iom         | strong
adult   | treatment: given-alcohol                                            | LOW    | iom         |
adult   | treatment: no-medical-care                                          | MEDIUM | iom         | strong
adult   | treatment: no-food                                                  | MEDIUM | iom         | strong
adult   | treatment: wages-withheld                                           | MEDIUM | iom         | strong
adult   | treatment: identity-papers-withheld                                 | MEDIUM | iom         | strong
adult   | treatment: travel-papers-withheld                                   | MEDIUM | iom         | strong
adult   | treatment: debt-bondage                                             | MEDIUM | iom         | strong
adult   | treatment: long-hours, given-alcohol                                | LOW    | iom         |
adult   | treatment: sex-refuse-client                                        | MEDIUM | iom         | strong, violence-trauma
adult   | treatment: sex-refuse-acts                                          | MEDIUM | iom         | strong, violence-trauma
adult   | treatment: sex-refuse-protection                                    | MEDIUM | iom         | strong, violence-trauma
adult   | experience: yes; experience-kind: exploitation                      | MEDIUM | iom         | strong
adult   | experience: yes; experience-kind: violence                          | MEDIUM | iom         | strong, violence-trauma
adult   | experience: yes; experience-kind: fear-travel, fear-here            | LOW    | iom         |
adult   | experience: yes                                                     | LOW    |             |
adult   | return-fear: retaliation                                            | MEDIUM | iom, unhcr  | strong, fear-of-return
adult   | return-fear: physical-violence                                      | MEDIUM | iom, unhcr  | strong, fear-of-return
adult   | return-fear: sexual-violence                                        | MEDIUM | iom, unhcr  | strong, fear-of-return
adult   | return-fear: fear-of-return                                         | MEDIUM | unhcr       | fear-of-return
adult   | return-fear: cannot-return                                          | MEDIUM | unhcr       | fear-of-return
adult   | left-why: fear-of-harm                                              | MEDIUM | unhcr       | fear-of-return
adult   | left-why: indiscriminate-violence                                   | MEDIUM | unhcr       | fear-of-return
adult   | left-why: armed-conflict                                            | MEDIUM | unhcr       | fear-of-return
adult   | left-why: public-disorder                                           | MEDIUM | unhcr       | fear-of-return
adult   | says forced-to-work                                                 | MEDIUM | iom         | strong
adult   | told forced-to-work                                                 | MEDIUM | iom         | strong
adult   | sees pay-withheld                                                   | MEDIUM | iom         | strong
child   | sees child-working                                                  | MEDIUM |             | child-labour
adult   | sees signs-of-abuse                                                 | MEDIUM | iom         | strong, violence-trauma
adult   | sees watched; sees long-hours                                       | MEDIUM |             | two-weaker
adult   | sees no-breaks; sees long-hours; sees harsh-conditions              | LOW    |             |
adult   | sees fearful-or-tense; treatment: given-alcohol                     | MEDIUM | iom         | two-weaker
adult   | sees fearful-or-tense; sees confused-unfocused                      | LOW    |             |
adult   | activities: begging; transit-activity: yes; transit-activities: small-offences | MEDIUM | | two-weaker
adult   | activities: begging, small-offences                                 | LOW    |             |
adult   | transit-activity: no; activities: begging                           | LOW    |             |
child   | child-travel: alone                                                 | MEDIUM |             | child-alone
child   | child-travel: unaccompanied                                         | MEDIUM |             | child-alone
child   | child-travel: separated                                             | MEDIUM |             | child-alone
unknown | child-travel: separated                                             | MEDIUM |             | child-alone
adult   | child-travel: separated                                             | LOW    |             |
child   | sees child-travels-alone                                            | MEDIUM |             | child-alone
child   | child-travel: with-non-family-adult; departure-how: kidnapped       | URGENT | iom         | child-exploited, strong, two-weaker
adult   | health-state: trauma                                                | MEDIUM |             | violence-trauma
adult   | recent-harm: injury                                                 | MEDIUM |             | violence-trauma
adult   | safe-tonight: no                                                    | MEDIUM |             | no-safe-place
adult   | safe-tonight: yes                                                   | LOW    |             |
";

/// The twelve cases for practice (invented people after the review's patterns): who is told, how urgent, which rows of
/// the matrix are suggested. Where the case itself leaves the urgency open, both ends of it stand here.
const CASES: &str = "
V1 boy, sold to a begging ring        | child   | unsafe medical-emergency; departure-how: sold-by-family; child-travel: does-not-know-adult, separated; activities: begging; treatment: physical-abuse, no-food, no-freedom-of-movement, threats-person; experience: yes; experience-kind: exploitation; return-fear: cannot-return; threat: to-others-held | URGENT | iom, unhcr | emergency-relocation, reception, medical, vot-process, asylum-process, family-tracing, best-interests
V1 the same, return never spoken of   | child   | unsafe medical-emergency; departure-how: sold-by-family; child-travel: separated; activities: begging; treatment: physical-abuse, no-food | URGENT | iom | emergency-relocation, reception, medical, vot-process, asylum-process, family-tracing, best-interests
V3 girl at a border with an aunt      | teen    | unsafe answers-for-them; child-travel: with-non-family-adult, destination-unknown; left-why: false-promise, armed-conflict | URGENT | iom, unhcr | emergency-relocation, vot-process, asylum-process, family-tracing, best-interests
V9 child taken by an armed group      | child   | left-why: armed-conflict; departure-how: kidnapped; child-travel: separated; treatment: sexual-abuse; health-state: trauma; sees child-near-armed | URGENT | iom, unhcr | emergency-relocation, reception, medical, vot-process, asylum-process, family-tracing, best-interests
V15 claim of asylum under pressure    | adult   | sex: female; unsafe outside; unsafe holds-things; sees story-scripted; papers-held: retained; return-fear: fear-of-return | URGENT | iom, unhcr | emergency-relocation, vot-process, asylum-process
V16 escorted by a cousin, then alone  | adult   | sex: female; unsafe answers-for-them; sees lets-others-speak; treatment: threats-person; return-fear: retaliation | URGENT | iom, unhcr | emergency-relocation, asylum-process
V25 agreed to sex work, then trapped  | adult   | activities: sex-work; left-why: false-promise; treatment: debt-bondage, sex-refuse-client, identity-papers-withheld | MEDIUM | iom | emergency-relocation, medical, vot-process, other-service
V25 the same, going back tonight      | adult   | activities: sex-work; treatment: debt-bondage, sex-refuse-client; back-under-control: yes | URGENT | iom | emergency-relocation, medical, vot-process, other-service
V27 displaced, then made to sell sex  | adult   | left-why: armed-conflict, false-promise; activities: small-offences; treatment: sex-refuse-client | MEDIUM | iom, unhcr | medical, vot-process, asylum-process, other-service
V27 the same, with a gang after her   | adult   | left-why: armed-conflict, false-promise; activities: small-offences; treatment: sex-refuse-client; threat: to-person | URGENT | iom, unhcr | emergency-relocation, medical, vot-process, asylum-process, other-service
V31 domestic worker, papers kept      | adult   | activities: domestic; papers-held: retained; treatment: wages-withheld, travel-papers-withheld, long-hours, debt-bondage, threats-law | MEDIUM | iom | emergency-relocation, vot-process, other-service
V31 the same, locked in and going back| adult   | activities: domestic; papers-held: retained; treatment: wages-withheld, no-freedom-of-movement, physical-abuse; back-under-control: yes | URGENT | iom | emergency-relocation, medical, vot-process, other-service
V34 smuggled, then made to pay it off | adult   | departure-how: facilitated; treatment: debt-bondage; return-fear: fear-of-return | MEDIUM | iom, unhcr | vot-process, asylum-process, other-service
V34 the same, threatened now          | adult   | departure-how: facilitated; treatment: debt-bondage; threat: to-person | URGENT | iom | emergency-relocation, vot-process, other-service
V36 disabled man made to beg, minder  | adult   | sex: male; unsafe answers-for-them; activities: begging; experience: yes; experience-kind: exploitation; sees money-not-own; sees worn-down | URGENT | iom | emergency-relocation, medical, vot-process, other-service
V37 simply smuggled                   | adult   | departure-how: facilitated; activities: construction; papers-held: no; safe-tonight: yes | LOW | iom |
V38 refugee with a vague offer of work| adult   | left-why: armed-conflict; safe-tonight: yes | MEDIUM | unhcr | asylum-process
V38 the same, flight not spoken of    | adult   | status = refugee, recognised; safe-tonight: yes | LOW | |
V38 the same, a lie found             | adult   | left-why: armed-conflict, false-promise; safe-tonight: yes | MEDIUM | iom, unhcr | vot-process, asylum-process
";

/// The columns of each line.
fn rows(table: &str) -> Vec<Vec<&str>> {
    table.trim().lines().map(|line| line.split('|').map(str::trim).collect()).collect()
}

fn rating(word: &str) -> Rating {
    Rating::WORDS.iter().find(|(it, _)| it.eq_ignore_ascii_case(word)).unwrap_or_else(|| panic!("no rating {word}")).1
}

fn age(word: &str) -> Age {
    match word {
        "adult" => Age::Adult,
        "teen" => Age::Adolescent,
        "child" => Age::Child,
        "unknown" => Age::Unknown,
        _ => panic!("no age {word}"),
    }
}

/// Puts one fact of a table on record.
#[track_caller]
fn noted(story: Story, fact: &str) -> Story {
    if let Some((question, options)) = fact.split_once(": ") {
        return story.answers(question, &options.split(", ").collect::<Vec<_>>());
    }
    if let Some((question, words)) = fact.split_once(" = ") {
        return story.writes(question, words);
    }
    match fact.rsplit_once(' ') {
        None if fact == "judgement" => story.judges_that_life_is_threatened(),
        Some(("sees", sign)) => story.sees(sign),
        Some(("says", sign)) => story.says(sign),
        Some(("told", sign)) => story.hears(sign),
        Some(("unsafe", name)) => story.unsafe_for(name),
        Some(("not sure", name)) => story.not_sure_about(name),
        _ => panic!("no such fact: {fact}"),
    }
}

#[track_caller]
fn happened(who: &str, facts: &str) -> Story {
    facts.split("; ").filter(|it| !it.is_empty()).fold(talking().aged(age(who)), noted)
}

/// Compares every row with what follows from it, and tells all that differ.
#[track_caller]
fn check(table: &str) {
    let mut complaints = Vec::new();
    for row in rows(table) {
        let [who, facts, expected, agencies, because] = row[..] else { panic!("five columns: {row:?}") };
        let story = happened(who, facts);
        let seen = story.assessed();
        let found = (seen.suggested(), told(&seen), story.why(&seen).join(", "));
        if found != (rating(expected), agencies.to_owned(), because.to_owned()) {
            complaints.push(format!("{who} | {facts}: expected {expected} | {agencies} | {because}, found {found:?}"));
        }
    }
    none(&complaints);
}

#[test]
fn nobody_is_rated_for_who_they_are() {
    check(NO_CONCERN);
}

#[test]
fn each_safety_floor_is_urgent_by_itself() {
    check(FLOORS);
}

#[test]
fn what_is_at_least_medium_and_what_falls_short() {
    check(MEDIUM);
}

#[test]
fn every_line_of_the_rule_has_a_row() {
    let because: Vec<String> =
        [FLOORS, MEDIUM].into_iter().flat_map(rows).flat_map(|row| row[4].split(", ").map(str::to_owned).collect::<Vec<_>>()).collect();
    let missing: Vec<String> = story().pack.rule_lines().map(|(_, it)| it.name.to_string()).filter(|it| !because.contains(it)).collect();
    none(&missing);
}

#[test]
fn every_option_with_a_mark_has_a_row() {
    let facts = [NO_CONCERN, FLOORS, MEDIUM].join("\n");
    let missing: Vec<String> = story()
        .pack
        .choices()
        .filter(|(_, it)| !it.weight.marks().is_empty())
        .map(|(_, it)| it.name.to_string())
        .filter(|it| !facts.contains(it.as_str()) && !CASES.contains(it.as_str()))
        .collect();
    none(&missing);
}

#[test]
fn the_cases_for_practice_lead_where_they_should() {
    let mut complaints = Vec::new();
    for row in rows(CASES) {
        let [name, who, facts, expected, agencies, services] = row[..] else { panic!("six columns: {row:?}") };
        let story = happened(who, facts);
        let seen = story.assessed();
        let found = (seen.suggested(), told(&seen), story.services(&seen).join(", "));
        if found != (rating(expected), agencies.to_owned(), services.to_owned()) {
            complaints.push(format!("{name}: expected {expected} | {agencies} | {services}, found {found:?}"));
        }
    }
    none(&complaints);
}

#[test]
fn a_companion_who_answers_stops_the_conversation_before_it_begins() {
    let escorted = story().trained().safe().unsafe_for("answers-for-them");
    let verdict = escorted.screening.safety().verdict(escorted.pack);
    assert_eq!(verdict, SafetyVerdict::NotNow(vec![escorted.safety("answers-for-them")]));
    escorted.comes_to(Rating::Urgent, "");
}

#[test]
fn a_profile_is_suggested_with_its_reason_and_never_by_sex_or_travel_alone() {
    let profiles = |facts: &str| {
        let story = happened("adult", facts);
        let seen = story.assessed();
        story.profiles(&seen).join(", ")
    };
    for (facts, expected) in [
        ("sex: female", ""),
        ("departure-how: facilitated", ""),
        ("activities: sex-work", ""),
        ("sex: female; return-fear: fear-of-return", "asylum-seeker, woman-at-risk"),
        ("sex: male; return-fear: fear-of-return", "asylum-seeker"),
        ("treatment: wages-withheld", "possible-trafficking"),
        ("age-group: elderly", "older-at-risk"),
        ("age-group: minor", "minor"),
        ("health-state: trauma", "violence-trauma"),
        ("unsafe medical-emergency", "health-disability"),
    ] {
        assert_eq!(profiles(facts), expected, "{facts}");
    }
}
