//! A summary as data: `schema/record.d.ts` describes it. Everything in it is in the [`Summary`], which has seen only
//! what the person agreed to share.

use serde_json::{Value, json};

use super::assessment::{findings, rule};
use super::{filled, object};
use crate::domain::pack::Pack;
use crate::domain::screening::{Answer, Ground, Text};
use crate::domain::summary::{Line, Section, SharedAnswer, Summary};

/// What a summary says that it is.
pub(super) const FORMAT: &str = "first-contact.summary";

/// The summary as data.
#[must_use]
pub fn write(pack: &Pack, summary: &Summary) -> Value {
    let rated = summary.rated();
    let urgent = summary.urgent();
    json!({
        "format": FORMAT,
        "version": 1,
        "pack": { "id": summary.pack_id(), "version": summary.pack_version() },
        "rule": rule(pack),
        "disclaimer": true,
        "invented": summary.is_invented(),
        "recipient": pack.recipient(summary.recipient()).name,
        "code": summary.code().to_string(),
        "started": summary.started().to_string(),
        "organisation": summary.organisation().map(text),
        "kind": summary.kind().word(),
        "rating": rated.map(|it| it.rating.word()),
        "suggested": rated.map(|it| it.suggested.word()),
        "hours": rated.map(|it| it.hours),
        "urgent": object(&mut [
            ("what", urgent.what.as_ref().map(text)),
            ("whom", urgent.whom.as_ref().map(text)),
            ("by", urgent.by.map(|it| it.to_string().into())),
        ]),
        "sections": summary.sections().iter().map(|it| section(pack, it)).collect::<Vec<_>>(),
        "notShared": summary.withheld().iter().map(|(category, why)| json!({ "category": category.word(), "reason": why.word() })).collect::<Vec<_>>(),
    })
}

fn text(text: &Text) -> Value {
    text.as_str().into()
}

fn section(pack: &Pack, section: &Section) -> Value {
    json!({ "kind": section.kind.word(), "lines": section.lines.iter().map(|it| line(pack, it)).collect::<Vec<_>>() })
}

/// A line: what it is under `line`, then names and values. The member `text` is kept free for the words of a language.
fn line(pack: &Pack, line: &Line) -> Value {
    match line {
        Line::Rating(it) => json!({ "line": "rating", "rating": it.rating.word(), "suggested": it.suggested.word(), "hours": it.hours }),
        Line::Judgement => json!({ "line": "judgement" }),
        Line::UrgentWhat(it) => json!({ "line": "urgent", "field": "what", "value": it.as_str() }),
        Line::UrgentWhom(it) => json!({ "line": "urgent", "field": "whom", "value": it.as_str() }),
        Line::UrgentBy(it) => json!({ "line": "urgent", "field": "by", "value": it.to_string() }),
        Line::RatingReason(it) => json!({ "line": "rating-reason", "value": it.as_str() }),
        Line::Reason(it) => {
            json!({ "line": "reason", "rule": pack.rule_line(it.rule).name, "level": it.level.word(), "because": findings(pack, &it.because) })
        }
        Line::ReasonsNotShared => json!({ "line": "reasons-not-shared" }),
        Line::Agency { agency, because } => json!({ "line": "agency", "agency": agency.word(), "because": findings(pack, because) }),
        Line::Age(it) => json!({ "line": "age", "value": it.word() }),
        Line::Language(it) => json!({ "line": "language", "value": it.as_str() }),
        Line::Interpreter(it) => json!({ "line": "interpreter", "value": it.word() }),
        Line::InterpreterWish(it) => json!({ "line": "interpreter-wish", "value": it.as_str() }),
        Line::Setting(it) => json!({ "line": "setting", "value": it.word() }),
        Line::Contact { field, text } => json!({ "line": "contact", "field": field.word(), "value": text.as_str() }),
        Line::Safety { id, sure, made_safe } => {
            json!({ "line": "safety", "question": pack.safety_question(*id).name, "answer": sure.word(), "madeSafe": made_safe })
        }
        Line::Answer(it) => answer(pack, it),
        Line::Sign { sign, grounds } => {
            json!({ "line": "sign", "sign": pack.sign(*sign).name, "grounds": grounds.iter().copied().map(Ground::word).collect::<Vec<_>>() })
        }
        Line::Picture { element, because } => json!({ "line": "picture", "element": element.word(), "because": findings(pack, because) }),
        Line::Profile(it) => json!({ "line": "profile", "profile": pack.profile(*it).name }),
        Line::ProfileWords(it) => json!({ "line": "profile-words", "value": it.as_str() }),
        Line::Help(it) => object(&mut [
            ("line", Some("help".into())),
            ("nature", it.nature.as_ref().map(text)),
            ("organisation", it.organisation.as_ref().map(text)),
            ("contact", it.contact.as_ref().map(text)),
            ("details", it.details.as_ref().map(text)),
        ]),
        Line::Referral(it) => object(&mut [
            ("line", Some("referral".into())),
            ("service", Some(pack.service(it.service).name.as_ref().into())),
            ("profiles", Some(it.profiles.iter().map(|it| &*pack.profile(*it).name).collect())),
            ("to", it.to.as_ref().map(text)),
        ]),
        Line::NotShared { category, why } => json!({ "line": "not-shared", "category": category.word(), "reason": why.word() }),
    }
}

fn answer(pack: &Pack, shared: &SharedAnswer) -> Value {
    let answer = shared.answer.as_ref().map(|it| match it {
        Answer::Silence(it) => json!({ "silence": it.word() }),
        Answer::Text(it) => json!({ "text": it.as_str() }),
        Answer::Date(it) => json!({ "date": it.to_string() }),
        Answer::Options { chosen, specify } => object(&mut [
            ("options", filled(chosen.iter().map(|it| pack.choice(*it).name.as_ref().into()).collect())),
            ("specify", specify.as_ref().map(text)),
        ]),
    });
    object(&mut [
        ("line", Some("answer".into())),
        ("question", Some(pack.question(shared.question).name.as_ref().into())),
        ("answer", answer),
        ("note", shared.note.as_ref().map(text)),
    ])
}
