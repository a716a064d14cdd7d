//! A summary in words, as a document without a format.

use super::findings::{all_words, rule_words, sign_words, time_words};
use crate::domain::export::ShortNote;
pub use crate::domain::export::document::{Block, Document};
use crate::domain::pack::{Deployment, Pack, Rating};
use crate::domain::rules::Finding;
use crate::domain::screening::{Answer, Moment, Text};
use crate::domain::summary::{Kind, Line, SectionKind, SharedAnswer, SharedHelp, SharedRow, Summary};
use crate::i18n::{Catalogue, key};

/// The summary in the words of this catalogue. The deployment can ask to act sooner and says who sends it.
#[must_use]
pub fn document(pack: &Pack, summary: &Summary, catalogue: &Catalogue, deployment: &Deployment) -> Document {
    let writer = Writer { pack, catalogue, deployment };
    let recipient = catalogue.of("recipient", &pack.recipient(summary.recipient()).name, "");
    let title = catalogue.format_of(&format!("doc-title-{}", summary.kind().word()), &[("recipient", recipient)]);
    let mut page = Page::default();

    if summary.is_invented() {
        page.paragraph(catalogue.text(key::DOC_INVENTED).to_owned());
    }
    if deployment.example {
        page.paragraph(catalogue.text(key::EXAMPLE_NOTE).to_owned());
    }
    page.row(catalogue.text(key::DOC_CODE), summary.code().to_string());
    page.row(catalogue.text(key::DOC_DATE), catalogue.date(&summary.started().to_string()));
    if let Some(organisation) = summary.organisation() {
        page.row(catalogue.text(key::DOC_FROM), organisation.as_str().to_owned());
    }
    if deployment.contacts_of(summary.recipient()).next().is_none() {
        page.paragraph(catalogue.text(key::REFERRAL_NO_CONTACT).to_owned());
    }
    if summary.rated().is_none() && summary.kind() == Kind::Outcome {
        page.paragraph(catalogue.text(key::DOC_NOT_RATED).to_owned());
    }
    if catalogue.language().is_draft() {
        page.paragraph(catalogue.format(key::DOC_DRAFT, &[("language", catalogue.language().name())]));
    }
    for section in summary.sections() {
        page.heading(catalogue.of("doc-section", section.kind.word(), "").to_owned());
        if let Some(lead) = writer.lead(section.kind) {
            page.paragraph(lead.to_owned());
        }
        for line in &section.lines {
            writer.line(&mut page, line);
        }
    }
    if !summary.withheld().is_empty() {
        let kinds: Vec<&str> = summary.withheld().iter().map(|(it, _)| catalogue.of("category", it.word(), "")).collect();
        page.paragraph(catalogue.format(key::DOC_NOT_SHARED, &[("kinds", &catalogue.list(&kinds))]));
        page.paragraph(catalogue.text(key::DOC_NOT_SHARED_LEAD).to_owned());
    }
    if summary.rated().is_some() {
        page.paragraph(catalogue.format(key::RULE_NOTE, &[("version", summary.rule_version())]));
    }
    page.paragraph(catalogue.format(key::DOC_MADE_WITH, &[("pack", summary.pack_id()), ("version", summary.pack_version())]));
    Document {
        language: catalogue.tag().into(),
        direction: catalogue.direction().into(),
        title,
        code: summary.code().to_string(),
        disclaimer: catalogue.text(key::DISCLAIMER).to_owned(),
        blocks: page.blocks,
    }
}

/// The short note for a text message or the radio: code, rating, time, agency. Nothing else.
#[must_use]
pub fn note_text(pack: &Pack, note: &ShortNote, catalogue: &Catalogue, deployment: &Deployment) -> String {
    let mut parts = Vec::new();
    if note.is_invented() {
        parts.push(catalogue.text(key::NOTE_INVENTED).to_owned());
    }
    parts.push(catalogue.format(key::NOTE_CODE, &[("code", &note.code().to_string())]));
    if let Some(rating) = note.rating() {
        parts.push(catalogue.format(key::NOTE_RATING, &[("rating", rating_word(catalogue, rating))]));
    }
    match (note.by(), note.rating()) {
        (Some(by), _) => parts.push(catalogue.format(key::NOTE_BY, &[("by", &moment_words(catalogue, by))])),
        (None, Some(rating)) => parts.push(catalogue.format(key::NOTE_WITHIN, &[("time", &time_words(catalogue, deployment.hours(pack, rating)))])),
        (None, None) => parts.push(catalogue.text(key::NOTE_NO_RATING).to_owned()),
    }
    parts.push(catalogue.format(key::NOTE_WHOM, &[("recipient", catalogue.of("recipient", &pack.recipient(note.recipient()).name, ""))]));
    parts.join(" ")
}

/// The word for a rating.
#[must_use]
pub fn rating_word(catalogue: &Catalogue, rating: Rating) -> &'static str {
    catalogue.of("rating", rating.word(), "")
}

fn moment_words(catalogue: &Catalogue, moment: Moment) -> String {
    catalogue.date(&moment.to_string())
}

/// Blocks in the making: rows beside rows and items beside items come together.
#[derive(Default)]
struct Page {
    blocks: Vec<Block>,
}

impl Page {
    fn heading(&mut self, words: String) {
        self.blocks.push(Block::Heading(words));
    }

    fn paragraph(&mut self, words: String) {
        self.blocks.push(Block::Paragraph(words));
    }

    fn row(&mut self, label: &str, value: String) {
        let row = (label.to_owned(), value);
        match self.blocks.last_mut() {
            Some(Block::Rows(rows)) => rows.push(row),
            Some(Block::Heading(_) | Block::Paragraph(_) | Block::List(_)) | None => self.blocks.push(Block::Rows(vec![row])),
        }
    }

    /// An item of a list that begins with this lead.
    fn item_under(&mut self, lead: &str, words: String) {
        if !matches!(self.blocks.last(), Some(Block::List(_))) {
            self.paragraph(lead.to_owned());
        }
        self.item(words);
    }

    fn item(&mut self, words: String) {
        match self.blocks.last_mut() {
            Some(Block::List(items)) => items.push(words),
            Some(Block::Heading(_) | Block::Paragraph(_) | Block::Rows(_)) | None => self.blocks.push(Block::List(vec![words])),
        }
    }
}

struct Writer<'a> {
    pack: &'a Pack,
    catalogue: &'a Catalogue,
    deployment: &'a Deployment,
}

impl Writer<'_> {
    fn lead(&self, kind: SectionKind) -> Option<&'static str> {
        let key = match kind {
            SectionKind::Signs => key::DOC_SIGNS_LEAD,
            SectionKind::Picture => key::DOC_PICTURE_LEAD,
            SectionKind::Needs => key::DOC_NEEDS_LEAD,
            SectionKind::Action
            | SectionKind::Who
            | SectionKind::Basics
            | SectionKind::Contact
            | SectionKind::Safety
            | SectionKind::Identity
            | SectionKind::Background
            | SectionKind::Family
            | SectionKind::Documents
            | SectionKind::Health
            | SectionKind::Account
            | SectionKind::Acts
            | SectionKind::Help
            | SectionKind::Referral
            | SectionKind::NotShared => return None,
        };
        Some(self.catalogue.text(key))
    }

    fn findings(&self, findings: &[Finding]) -> String {
        self.catalogue.series(&all_words(self.pack, self.catalogue, None, findings))
    }

    fn rating(&self, rating: Rating) -> String {
        let detail = self.catalogue.of("rating", rating.word(), "-detail");
        self.catalogue.format(key::DOC_RATING_WORDS, &[("rating", rating_word(self.catalogue, rating)), ("detail", detail)])
    }

    fn line(&self, page: &mut Page, line: &Line) {
        let words = self.catalogue;
        let text = |it: &Text| it.as_str().to_owned();
        match line {
            Line::Rating(it) => {
                page.row(words.text(key::DOC_RATING), self.rating(it.rating));
                if it.rating != it.suggested {
                    page.row(words.text(key::DOC_RATING_SUGGESTED), self.rating(it.suggested));
                }
                page.row(words.text(key::DOC_TIME), time_words(words, self.deployment.hours(self.pack, it.rating)));
            }
            Line::Judgement => page.row(words.text(key::DOC_JUDGEMENT), words.text(key::FINDING_JUDGEMENT).to_owned()),
            Line::UrgentWhat(it) => page.row(words.text(key::DOC_URGENT_WHAT), text(it)),
            Line::UrgentWhom(it) => page.row(words.text(key::DOC_URGENT_WHOM), text(it)),
            Line::UrgentBy(it) => page.row(words.text(key::DOC_URGENT_BY), moment_words(words, *it)),
            Line::RatingReason(it) => page.row(words.text(key::DOC_RATING_REASON), text(it)),
            Line::Reason(it) => {
                let because: Vec<Finding> = it.because.iter().copied().collect();
                let because = [("rule", rule_words(self.pack, words, it.rule)), ("because", &self.findings(&because))];
                page.item_under(words.text(key::DOC_REASONS), words.format(key::DOC_BECAUSE, &because));
            }
            Line::ReasonsNotShared => page.paragraph(words.text(key::DOC_REASONS_NOT_SHARED).to_owned()),
            Line::Agency { agency, because } => page.row(words.of("recipient", agency.word(), ""), self.findings(because)),
            Line::Age(it) => page.row(words.text(key::DOC_AGE), words.of("doc-age", it.word(), "").to_owned()),
            Line::Language(it) => page.row(words.text(key::DOC_LANGUAGE), text(it)),
            Line::Interpreter(it) => page.row(words.text(key::DOC_INTERPRETER), words.of("interpreter", it.word(), "").to_owned()),
            Line::InterpreterWish(it) => page.row(words.text(key::DOC_INTERPRETER_WISH), text(it)),
            Line::Setting(it) => page.row(words.text(key::DOC_SETTING), words.of("setting", it.word(), "").to_owned()),
            Line::Contact { field, text: it } => page.row(words.of("reach", field.word(), ""), text(it)),
            Line::Safety { id, made_safe, .. } => {
                let what = words.of("unsafe", &self.pack.safety_question(*id).name, "");
                page.item(if *made_safe { words.format(key::DOC_MADE_SAFE, &[("what", what)]) } else { what.to_owned() });
            }
            Line::Answer(it) => self.answer(page, it),
            Line::Sign { sign, grounds } => page.item(sign_words(words, words.of("sign", &self.pack.sign(*sign).name, ""), grounds)),
            Line::Picture { element, because } => page.row(words.of("element", element.word(), ""), self.findings(because)),
            Line::Profile(it) => page.item(words.of("profile", &self.pack.profile(*it).name, "").to_owned()),
            Line::ProfileWords(it) => page.row(words.text(key::DOC_PROFILE_WORDS), text(it)),
            Line::Help(it) => page.item(help(words, it)),
            Line::Referral(it) => self.referral(page, it),
            // Said once for all of them, by kind only: why is between the person and the worker.
            Line::NotShared { .. } => {}
        }
    }

    fn answer(&self, page: &mut Page, shared: &SharedAnswer) {
        let answer = shared.answer.as_ref().map(|it| match it {
            Answer::Silence(it) => self.catalogue.of("silence", it.word(), "").to_owned(),
            Answer::Text(it) => it.as_str().to_owned(),
            Answer::Date(it) => self.catalogue.date(&it.to_string()),
            Answer::Options { chosen, specify } => {
                let chosen = chosen.iter().map(|it| self.catalogue.find(&self.pack.choice(*it).key).unwrap_or_default());
                let specify = specify.as_ref().map(|it| self.catalogue.apart(it.as_str()));
                self.catalogue.series(&chosen.chain(specify.as_deref()).collect::<Vec<_>>())
            }
        });
        let note = shared.note.as_ref().map(|it| self.catalogue.format(key::DOC_NOTE, &[("note", it.as_str())]));
        let label = self.catalogue.of("q", &self.pack.question(shared.question).name, ".label");
        page.row(label, self.beside(answer, note));
    }

    fn referral(&self, page: &mut Page, row: &SharedRow) {
        let profiles: Vec<&str> = row.profiles.iter().map(|it| self.catalogue.of("profile", &self.pack.profile(*it).name, "")).collect();
        let profiles = (!profiles.is_empty()).then(|| self.catalogue.series(&profiles));
        let to = row.to.as_ref().map(|it| self.catalogue.format(key::DOC_REFERRAL_TO, &[("to", it.as_str())]));
        let service = self.catalogue.of("service", &self.pack.service(row.service).name, "");
        match self.beside(profiles, to) {
            none if none.is_empty() => page.item(service.to_owned()),
            words => page.row(service, words),
        }
    }

    /// One after the other, when there are both.
    fn beside(&self, one: Option<String>, other: Option<String>) -> String {
        match (one, other) {
            (Some(one), Some(other)) => self.catalogue.format(key::DOC_BESIDE, &[("one", &one), ("other", &other)]),
            (one, other) => one.or(other).unwrap_or_default(),
        }
    }
}

fn help(catalogue: &Catalogue, help: &SharedHelp) -> String {
    let fields = [&help.nature, &help.organisation, &help.contact, &help.details];
    let typed: Vec<String> = fields.into_iter().flatten().map(|it| catalogue.apart(it.as_str())).collect();
    catalogue.list(&typed.iter().map(String::as_str).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::{Block, Document, document, note_text};
    use crate::domain::assessment::assess;
    use crate::domain::export::short_note;
    use crate::domain::pack::{Category, Deployment};
    use crate::domain::screening::{ContactField, Decision, Event, Ground, Mode, Practice, Screening, UrgentField};
    use crate::domain::summary::{Disclosure, Summary};
    use crate::i18n::Catalogue;
    use crate::view::testing::{pack, talking};

    fn noted() -> Vec<Event> {
        let name = pack().question_named("name").unwrap();
        let treatment = pack().question_named("treatment").unwrap();
        let debt = pack().option_named(treatment, "debt-bondage").unwrap();
        let iom = pack().recipient_named("iom").unwrap();
        vec![
            Event::AnswerWritten(name, "Marker Name".into()),
            Event::OptionTapped(treatment, debt),
            Event::SignTapped(pack().sign_named("watched").unwrap(), Ground::Seen),
            Event::UrgentWritten(UrgentField::What, "a safe bed".into()),
            Event::UrgentWritten(UrgentField::By, "2026-11-23T14:30".into()),
            Event::ContactWritten(ContactField::Ways, "through the clinic".into()),
            Event::ShareAnswered(iom, Decision::Yes),
        ]
    }

    fn summary<M: Mode>(screening: &Screening<M>) -> Summary {
        let iom = pack().recipient_named("iom").unwrap();
        Summary::new(pack(), Disclosure::for_recipient(pack(), screening, &assess(pack(), screening), iom).unwrap())
    }

    fn written<M: Mode>(screening: &Screening<M>) -> Document {
        document(pack(), &summary(screening), &Catalogue::english(), &Deployment::default())
    }

    fn agreeing(kinds: &[Category]) -> Vec<Event> {
        let iom = pack().recipient_named("iom").unwrap();
        noted().into_iter().chain(kinds.iter().map(|it| Event::ShareTapped(iom, *it))).collect()
    }

    #[test]
    fn a_document_holds_what_was_agreed_and_names_the_rest_by_kind_only() {
        let document = written(&talking::<crate::domain::screening::Real>(agreeing(&[Category::Account, Category::Basics])));
        let text = document.to_text();
        for expected in [
            "Referral summary for IOM",
            &document.disclaimer,
            &document.code,
            "2026-11-22",
            "Rating: MEDIUM",
            "Time to act: 3 days",
            "Treatment: I had to work to pay a debt",
            "By when: 2026-11-23 14:30",
            "Project rule, version 1, not validated.",
            "Name and birth",
        ] {
            assert!(text.contains(expected), "{expected:?} is not in:\n{text}");
        }
        for withheld in ["Marker Name", "through the clinic", "Watched", "{", "}", "victim"] {
            assert!(!text.contains(withheld), "{withheld:?} is in:\n{text}");
        }
        assert!(!text.contains("INVENTED"));
    }

    #[test]
    fn no_line_is_empty_and_no_label_stands_alone() {
        let all: Vec<Category> = Category::WORDS.iter().map(|(_, it)| *it).collect();
        let document = written(&talking::<crate::domain::screening::Real>(agreeing(&all)));
        for block in &document.blocks {
            match block {
                Block::Heading(words) | Block::Paragraph(words) => assert!(!words.trim().is_empty()),
                Block::Rows(rows) => assert!(rows.iter().all(|(label, value)| !label.is_empty() && !value.is_empty()), "{rows:?}"),
                Block::List(items) => assert!(items.iter().all(|it| !it.trim().is_empty()), "{items:?}"),
            }
        }
        assert!(document.to_text().contains("Marker Name"));
    }

    #[test]
    fn typed_line_breaks_cannot_pass_for_lines_of_the_document() {
        let health = pack().question_named("health-needs").unwrap();
        let events = [Event::AnswerWritten(health, "asthma\nRating: LOW".into())].into_iter().chain(agreeing(&[Category::Health])).collect();
        let text = written(&talking::<crate::domain::screening::Real>(events)).to_text();
        assert!(text.contains("asthma\n    Rating: LOW"), "{text}");
    }

    #[test]
    fn practice_says_on_every_output_that_it_is_invented() {
        let screening = talking::<Practice>(agreeing(&[]));
        assert!(written(&screening).to_text().contains("INVENTED"));
        let note = note_text(pack(), &short_note(pack(), &summary(&screening)), &Catalogue::english(), &Deployment::default());
        assert!(note.starts_with("PRACTICE."), "{note}");
    }

    #[test]
    fn a_short_note_says_code_rating_time_and_agency_and_nothing_else() {
        let summary = summary(&talking::<crate::domain::screening::Real>(agreeing(&[Category::Account])));
        let note = note_text(pack(), &short_note(pack(), &summary), &Catalogue::english(), &Deployment::default());
        assert_eq!(note, format!("Reference {}. MEDIUM. By 2026-11-23 14:30. For IOM.", summary.code()));
    }
}
