//! Words for what was noted: for the reasons behind a rating, a suggestion or an agency to tell.

use super::walk::Place;
use crate::domain::assessment::{Change, Lead};
use crate::domain::ordered::Set;
use crate::domain::pack::{Pack, Rating, RuleId};
use crate::domain::rules::Finding;
use crate::domain::screening::{Checklist, Ground, Stage};
use crate::i18n::{Catalogue, key};

/// A finding in a few words, for a worker. `signs` adds to a sign how it came to be known.
#[must_use]
pub fn finding_words(pack: &Pack, catalogue: &Catalogue, signs: Option<&Checklist>, finding: Finding) -> String {
    match finding {
        Finding::Option(id) => {
            let choice = pack.choice(id);
            let question = catalogue.of("q", &pack.question(choice.question).name, ".label");
            catalogue.format(key::FINDING_OPTION, &[("question", question), ("answer", catalogue.find(&choice.key).unwrap_or_default())])
        }
        Finding::Sign(id) => {
            let label = catalogue.of("sign", &pack.sign(id).name, "");
            let grounds: Vec<Ground> = signs.map(|it| it.grounds(id).collect()).unwrap_or_default();
            if grounds.is_empty() { label.to_owned() } else { sign_words(catalogue, label, &grounds) }
        }
        Finding::Unsafe(id) => catalogue.of("unsafe", &pack.safety_question(id).name, "").to_owned(),
        Finding::Child => catalogue.text(key::FINDING_CHILD).to_owned(),
        Finding::Judgement => catalogue.text(key::FINDING_JUDGEMENT).to_owned(),
    }
}

/// A sign and how it came to be known: "Watched all the time (seen, told)".
#[must_use]
pub fn sign_words(catalogue: &Catalogue, label: &str, grounds: &[Ground]) -> String {
    let grounds: Vec<&str> = grounds.iter().map(|it| catalogue.of("ground", it.word(), "")).collect();
    catalogue.format(key::DOC_SIGN, &[("sign", label), ("grounds", &catalogue.list(&grounds))])
}

/// Each finding in words, in the pack's order.
#[must_use]
pub fn all_words<'a>(pack: &Pack, catalogue: &Catalogue, signs: Option<&Checklist>, findings: impl IntoIterator<Item = &'a Finding>) -> Vec<String> {
    findings.into_iter().map(|it| finding_words(pack, catalogue, signs, *it)).collect()
}

/// The first `most` findings in one line, and how many more there are.
#[must_use]
pub fn some_words(pack: &Pack, catalogue: &Catalogue, signs: Option<&Checklist>, findings: &Set<Finding>, most: usize) -> String {
    let mut words: Vec<String> = findings.iter().take(most).map(|it| finding_words(pack, catalogue, signs, *it)).collect();
    let more = findings.len() - words.len();
    if more > 0 {
        words.push(catalogue.format(key::FINDING_MORE, &[("n", &more.to_string())]));
    }
    catalogue.series(&words)
}

/// A line of the rating rule in plain words.
#[must_use]
pub fn rule_words(pack: &Pack, catalogue: &Catalogue, rule: RuleId) -> &'static str {
    catalogue.of("rule", &pack.rule_line(rule).name, "")
}

/// Hours in words; whole days from two days on.
#[must_use]
pub fn time_words(catalogue: &Catalogue, hours: u16) -> String {
    if hours >= 48 && hours.is_multiple_of(24) {
        catalogue.format(key::TIME_DAYS, &[("n", &(hours / 24).to_string())])
    } else {
        catalogue.format(key::TIME_HOURS, &[("n", &hours.to_string())])
    }
}

/// The word of a lead in catalogue keys: `guidance-lead-<word>`.
#[must_use]
pub fn lead_word(lead: Lead) -> &'static str {
    match lead {
        Lead::Both => "both",
        Lead::Iom => "iom",
        Lead::Unhcr => "unhcr",
        Lead::Neither => "neither",
    }
}

/// A question, a group of signs or another place where something could be noted that changes the rating by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Where it is.
    pub place: Place,
    /// The question's or the group's name.
    pub words: String,
    /// The highest rating that one finding there would lead to.
    pub to: Rating,
}

/// The changes by the question or group of signs where they would be noted, the most urgent first, each once.
#[must_use]
pub fn openings(pack: &Pack, catalogue: &Catalogue, changes: &[Change]) -> Vec<Opening> {
    let mut openings: Vec<Opening> = Vec::new();
    for change in changes {
        let (place, words) = where_noted(pack, catalogue, change.finding);
        if !openings.iter().any(|it| it.place == place && it.words == words) {
            openings.push(Opening { place, words, to: change.to });
        }
    }
    openings
}

fn where_noted(pack: &Pack, catalogue: &Catalogue, finding: Finding) -> (Place, String) {
    match finding {
        Finding::Option(id) => {
            let question = pack.question(pack.choice(id).question);
            (question.page.map_or(Place::Referral, Place::Page), catalogue.of("q", &question.name, ".label").to_owned())
        }
        Finding::Sign(id) => {
            let group = pack.sign(id).group;
            let name = catalogue.of("signgroup", &pack.sign_group(group).name, "");
            (Place::Signs(group), catalogue.format(key::ADDS_CHANGES_SIGNS, &[("group", name)]))
        }
        Finding::Unsafe(_) => (Place::Safety, finding_words(pack, catalogue, None, finding)),
        Finding::Child => (Place::Age, finding_words(pack, catalogue, None, finding)),
        Finding::Judgement => (Place::AddsUp, finding_words(pack, catalogue, None, finding)),
    }
}

/// Lines of the rule by the rating that they ask for, the most urgent first; no empty ones.
#[must_use]
pub fn by_level(pack: &Pack, rules: &[RuleId]) -> Vec<(Rating, Vec<RuleId>)> {
    [Rating::Urgent, Rating::Medium, Rating::Low]
        .into_iter()
        .map(|level| (level, rules.iter().copied().filter(|it| pack.rule_line(*it).level == level).collect::<Vec<_>>()))
        .filter(|(_, rules)| !rules.is_empty())
        .collect()
}

/// Whether this path keeps findings to reason from: a conversation with notes, or an observation.
#[must_use]
pub fn keeps_findings(stage: &Stage) -> bool {
    matches!(stage, Stage::Talking(_) | Stage::Observing(_))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{finding_words, openings, some_words, time_words};
    use crate::domain::assessment::assess;
    use crate::domain::ordered::Set;
    use crate::domain::pack::Rating;
    use crate::domain::rules::Finding;
    use crate::domain::screening::{Event, Ground, Screening};
    use crate::i18n::Catalogue;
    use crate::view::testing::pack;
    use crate::view::walk::Place;

    fn talking() -> Screening {
        crate::view::testing::talking(Vec::new())
    }

    #[test]
    fn every_finding_of_the_pack_has_words() {
        let catalogue = Catalogue::english();
        let options = pack().choice_ids().map(Finding::Option);
        let signs = pack().sign_ids().map(Finding::Sign);
        let safety = pack().safety_ids().map(Finding::Unsafe);
        for finding in options.chain(signs).chain(safety).chain([Finding::Child, Finding::Judgement]) {
            let words = finding_words(pack(), &catalogue, None, finding);
            assert!(!words.is_empty() && !words.starts_with(": ") && !words.ends_with(": "), "{finding:?}: {words:?}");
        }
    }

    #[test]
    fn every_rule_line_service_and_profile_has_words() {
        let catalogue = Catalogue::english();
        for (prefix, names) in [
            ("rule", pack().rule_lines().map(|(_, it)| it.name.clone()).collect::<Vec<_>>()),
            ("service", pack().services().map(|(_, it)| it.name.clone()).collect()),
            ("profile", pack().profiles().map(|(_, it)| it.name.clone()).collect()),
        ] {
            for name in names {
                assert_ne!(catalogue.of(prefix, &name, ""), "", "{prefix}-{name}");
            }
        }
    }

    #[test]
    fn a_sign_says_how_it_came_to_be_known() {
        let sign = pack().sign_named("watched").unwrap();
        let screening = talking().apply(pack(), Event::SignTapped(sign, Ground::Seen)).apply(pack(), Event::SignTapped(sign, Ground::Told));
        let words = finding_words(pack(), &Catalogue::english(), screening.signs(), Finding::Sign(sign));
        assert!(words.ends_with("(Seen, Told)"), "{words}");
    }

    #[test]
    fn what_would_change_it_names_each_place_once_and_the_most_urgent_first() {
        let screening = talking();
        let assessment = assess(pack(), &screening);
        let openings = openings(pack(), &Catalogue::english(), &assessment.changes(pack()));
        let seen: BTreeSet<_> = openings.iter().map(|it| (it.place, it.words.clone())).collect();
        assert_eq!(seen.len(), openings.len());
        assert!(openings.iter().any(|it| matches!(it.place, Place::Page(_))));
        assert_eq!(openings.first().map(|it| it.to), Some(Rating::Urgent));
        assert!(openings.is_sorted_by_key(|it| std::cmp::Reverse(it.to)));
    }

    #[test]
    fn a_long_reason_is_cut_and_says_so() {
        let findings: Set<_> = pack().choice_ids().take(5).map(Finding::Option).collect();
        let words = some_words(pack(), &Catalogue::english(), None, &findings, 2);
        assert!(words.ends_with("and 3 more"), "{words}");
    }

    #[test]
    fn time_is_said_in_days_from_two_days_on() {
        let catalogue = Catalogue::english();
        assert_eq!(time_words(&catalogue, 24), "24 hours");
        assert_eq!(time_words(&catalogue, 1), "1 hour");
        assert_eq!(time_words(&catalogue, 72), "3 days");
        assert_eq!(time_words(&catalogue, 336), "14 days");
    }
}
