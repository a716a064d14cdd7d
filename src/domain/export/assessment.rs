//! An assessment as data: `schema/record.d.ts` describes it. Names only, no answer in words.

use serde_json::{Value, json};

use super::object;
use crate::domain::assessment::{Assessment, Change, Enough, Lead};
use crate::domain::pack::{Agency, Element, Pack};
use crate::domain::rules::Finding;

/// The assessment as data.
#[must_use]
pub fn write(pack: &Pack, assessment: &Assessment) -> Value {
    let decided = assessment.decided();
    let noted = |element: Element| findings(pack, assessment.noted(element));
    json!({
        "format": "first-contact.assessment",
        "version": 1,
        "pack": { "id": pack.id(), "version": pack.version() },
        "rule": rule(pack),
        "disclaimer": true,
        "rating": decided.rating().word(),
        "suggested": decided.suggested().word(),
        "floor": assessment.floor().word(),
        "waitsForReason": decided.waits_for_reason(),
        "hours": pack.hours(decided.rating()),
        "reasons": assessment.reasons().iter().map(|it| json!({
            "rule": pack.rule_line(it.rule).name,
            "level": it.level.word(),
            "because": findings(pack, &it.because),
        })).collect::<Vec<_>>(),
        "open": assessment.open().iter().map(|it| &*pack.rule_line(*it).name).collect::<Vec<_>>(),
        "changes": assessment.changes(pack).iter().map(|Change { finding: it, to }| json!({ "finding": finding(pack, *it), "to": to.word() })).collect::<Vec<_>>(),
        "notify": object(&mut Agency::ALL.map(|it| (it.word(), Some(findings(pack, assessment.notify(it)))))),
        "lead": lead(assessment.lead()),
        "noted": object(&mut Element::ALL.map(|it| (it.word(), Some(noted(it))))),
        "child": assessment.is_child(),
        "enough": enough(assessment.enough()),
        "profiles": assessment.profiles().iter().map(|(id, because)| json!({
            "profile": pack.profile(*id).name,
            "because": findings(pack, because),
        })).collect::<Vec<_>>(),
        "services": assessment.services().iter().map(|(id, because)| json!({
            "service": pack.service(*id).name,
            "because": findings(pack, because),
        })).collect::<Vec<_>>(),
    })
}

/// The rating rule, which no study has validated.
pub(super) fn rule(pack: &Pack) -> Value {
    json!({ "id": pack.id(), "version": pack.rule().version, "validated": false })
}

/// A finding, in the words of the pack's conditions.
pub(super) fn finding(pack: &Pack, finding: Finding) -> Value {
    match finding {
        Finding::Option(id) => {
            let choice = pack.choice(id);
            json!({ "option": format!("{}.{}", pack.question(choice.question).name, choice.name) })
        }
        Finding::Sign(id) => json!({ "sign": pack.sign(id).name }),
        Finding::Unsafe(id) => json!({ "unsafe": pack.safety_question(id).name }),
        Finding::Child => json!({ "child": true }),
        Finding::Judgement => json!({ "judgement": true }),
    }
}

/// Findings as a list.
pub(super) fn findings<'a>(pack: &Pack, list: impl IntoIterator<Item = &'a Finding>) -> Value {
    list.into_iter().map(|it| finding(pack, *it)).collect()
}

fn enough(enough: Enough) -> &'static str {
    match enough {
        Enough::NotYet => "not-yet",
        Enough::EnoughToRefer => "enough-to-refer",
        Enough::NothingMoreCanChange => "nothing-more-can-change",
    }
}

fn lead(lead: Lead) -> &'static str {
    match lead {
        Lead::Both => "both",
        Lead::Iom => "iom",
        Lead::Unhcr => "unhcr",
        Lead::Neither => "neither",
    }
}
