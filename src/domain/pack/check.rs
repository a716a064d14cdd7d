//! From a pack as written to a pack that can be trusted: every name resolved, every problem told at once.

use crate::domain::ordered::Map;

use super::id::{OptionId, PageId, QuestionId, SectionId, SignGroupId};
use super::{
    Agency, Category, Choice, Condition, Element, Found, Kind, Node, Pack, Page, Picture, Problems, Profile, Purpose, Question, Rating,
    RecipientKind, Rule, RuleLine, SafetyQuestion, Section, Sensitivity, Service, Sign, SignGroup, Source, Strength, Tag, Weight, parse,
};

const LARGEST: usize = 1024 * 1024;
const AGENCIES: &[(&str, Agency)] = &[("iom", Agency::Iom), ("unhcr", Agency::Unhcr)];
const STRENGTHS: &[(&str, Strength)] = &[("weak", Strength::Weak), ("strong", Strength::Strong)];
const ELEMENTS: &[(&str, Element)] = &[("act", Element::Act), ("means", Element::Means), ("purpose", Element::Purpose)];
const ANSWERS: &[(&str, bool)] = &[("yes", true), ("no", false)];

pub(super) fn read(text: &str) -> Result<Pack, Problems> {
    let found = Found::default();
    let tree = parse(text, LARGEST, &found);
    let pack = tree.as_ref().map(|value| Checker::default().pack(&Node::root(value, &found)));
    found.into_result(pack)
}

#[derive(Default)]
struct Checker<'a> {
    documents: Vec<&'a str>,
    seen: Map<(&'static str, &'a str), String>,
    sets: Map<&'a str, Node<'a>>,
    /// Conditions may name questions that come later, so they are read at the end.
    conditions: Vec<(usize, Node<'a>)>,
    questions: Vec<Question>,
    choices: Vec<Choice>,
    pages: Vec<Page>,
    sections: Vec<Section>,
    signs: Vec<Sign>,
    sign_groups: Vec<SignGroup>,
    safety: Vec<SafetyQuestion>,
    recipients: Vec<RecipientKind>,
}

fn next(list: usize) -> u16 {
    u16::try_from(list).unwrap_or(u16::MAX)
}

fn hit<T>(node: &Node<'_>, hit: Option<T>, what: &str) -> Option<T> {
    if hit.is_none() {
        node.problem(format!("no such {what} in this pack; mend the word"));
    }
    hit
}

/// What a table says for each word of a fixed list, in the list's order: none may lack.
fn of_each<'a, T: Copy, V>(table: &Node<'a>, words: &[(&str, T)], read: impl Fn(&Node<'a>) -> V) -> Vec<V> {
    let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    table.only(&names);
    names.iter().map(|it| read(&table.field(it))).collect()
}

impl<'a> Checker<'a> {
    fn pack(mut self, root: &Node<'a>) -> Pack {
        root.only(&[
            "$schema",
            "format",
            "id",
            "version",
            "sources",
            "purposes",
            "sensitivity",
            "sets",
            "sections",
            "caseQuestions",
            "signGroups",
            "safety",
            "recipients",
            "services",
            "profiles",
            "minor",
            "birthDate",
            "rule",
        ]);
        root.field("format").need_number(1, 1);
        for source in root.field("sources").list() {
            source.only(&["id", "title"]);
            if let Some(id) = self.id("source", &source) {
                self.documents.push(id);
            }
            source.field("title").need_text();
        }
        let purposes = of_each(&root.field("purposes"), Purpose::WORDS, |it| it.need_text().unwrap_or_default().into());
        let sensitivity = of_each(&root.field("sensitivity"), Category::WORDS, |it| it.need_word(Sensitivity::WORDS).unwrap_or(Sensitivity::Special));
        self.sets = root.field("sets").members().into_iter().collect();
        for section in root.field("sections").list() {
            self.section(&section);
        }
        for question in root.field("caseQuestions").list() {
            self.question(&question, None);
        }
        for group in root.field("signGroups").list() {
            self.sign_group(&group);
        }
        for safety in root.field("safety").list() {
            self.safety(&safety);
        }
        for recipient in root.field("recipients").list() {
            self.recipient(&recipient);
        }
        for name in ["sections", "signGroups", "safety", "recipients"] {
            if root.field(name).list().is_empty() {
                root.field(name).problem("this list is missing or empty; a pack needs it");
            }
        }
        let conditions = std::mem::take(&mut self.conditions);
        for (question, node) in &conditions {
            let condition = self.condition(node, 0);
            if let Some(question) = self.questions.get_mut(*question) {
                question.ask_if = condition;
            }
        }
        for (question, node) in &conditions {
            if self.goes_round(*question) {
                node.problem("these questions wait for each other, so none of them is ever asked; take one condition out");
            }
        }
        let services = root.field("services").list().iter().filter_map(|it| self.service(it)).collect();
        let profiles = root.field("profiles").list().iter().filter_map(|it| self.profile(it)).collect();
        let rule = self.rule(&root.field("rule"));
        let minor = root.field("minor").text().and_then(|text| self.option_path(&root.field("minor"), text));
        let birth_date = root.field("birthDate");
        let birth_question = birth_date.text().and_then(|text| self.questions.iter().position(|it| &*it.name == text && it.kind == Kind::Date));
        if birth_date.is_there() && birth_question.is_none() {
            birth_date.problem("no question for a date with this id; mend the word");
        }
        Pack {
            id: root.field("id").need_id().unwrap_or_default().into(),
            version: root.field("version").need_text().unwrap_or_default().into(),
            purposes,
            sensitivity,
            questions: self.questions,
            choices: self.choices,
            pages: self.pages,
            sections: self.sections,
            signs: self.signs,
            sign_groups: self.sign_groups,
            safety: self.safety,
            recipients: self.recipients,
            services,
            profiles,
            minor,
            birth_date: birth_question.map(|it| QuestionId(next(it))),
            rule,
        }
    }

    /// The id of `node`; a problem when another of the same shelf has it.
    fn id(&mut self, kind: &'static str, node: &Node<'a>) -> Option<&'a str> {
        let id = node.field("id").need_id()?;
        if let Some(first) = self.seen.insert((kind, id), node.path().to_owned()) {
            node.field("id").problem(format!("this id stands at {first} already; give one of them another"));
        }
        Some(id)
    }

    fn source(&self, node: &Node<'a>, fallback: Option<&Source>) -> Source {
        let policy: Option<Box<str>> = node.field("policy").text().map(Into::into);
        let source = node.field("source");
        if !source.is_there() {
            if let Some(fallback) = fallback {
                return Source { policy: policy.or_else(|| fallback.policy.clone()), ..fallback.clone() };
            }
            source.problem("this is missing; name the document and the place in it");
            return Source { document: "".into(), item: "".into(), policy };
        }
        source.only(&["doc", "item"]);
        let document = source.field("doc").need_text().unwrap_or_default();
        if !document.is_empty() && !self.documents.contains(&document) {
            source.field("doc").problem("no such document in sources; add it there or mend the word");
        }
        if document == "policy" && policy.is_none() {
            node.field("policy").problem("a decision of ours needs its reason; add it");
        }
        Source { document: document.into(), item: source.field("item").need_text().unwrap_or_default().into(), policy }
    }

    fn section(&mut self, node: &Node<'a>) {
        node.only(&["id", "source", "policy", "pages"]);
        let Some(name) = self.id("section", node) else { return };
        let source = self.source(node, None);
        let section = SectionId(next(self.sections.len()));
        let mut pages = Vec::new();
        if node.field("pages").list().is_empty() {
            node.field("pages").problem("a section needs at least one page");
        }
        for page in node.field("pages").list() {
            page.only(&["id", "questions"]);
            let Some(name) = self.id("page", &page) else { continue };
            let id = PageId(next(self.pages.len()));
            self.pages.push(Page { name: name.into(), section, questions: Vec::new() });
            pages.push(id);
            let questions: Vec<QuestionId> = page.field("questions").list().iter().filter_map(|it| self.question(it, Some(id))).collect();
            if page.field("questions").list().is_empty() {
                page.field("questions").problem("a page needs at least one question");
            }
            if let Some(page) = self.pages.last_mut() {
                page.questions = questions;
            }
        }
        self.sections.push(Section { name: name.into(), pages, source });
    }

    fn question(&mut self, node: &Node<'a>, page: Option<PageId>) -> Option<QuestionId> {
        node.only(&[
            "id",
            "printed",
            "kind",
            "category",
            "purpose",
            "necessity",
            "options",
            "set",
            "specify",
            "suggestions",
            "limit",
            "observed",
            "askIf",
            "source",
            "policy",
        ]);
        let name = self.id("question", node);
        let kind = node.field("kind").need_word(Kind::WORDS);
        let category = node.field("category").need_word(Category::WORDS);
        let purpose = node.field("purpose").need_word(Purpose::WORDS);
        if node.field("necessity").need_text().is_some_and(|it| it != "optional") {
            node.field("necessity").problem("no question is mandatory; write \"optional\"");
        }
        let source = self.source(node, None);
        let (name, kind, category, purpose) = (name?, kind?, category?, purpose?);
        let id = QuestionId(next(self.questions.len()));
        let set = node.field("set");
        let (list, prefix) = match set.text() {
            Some(set_name) => {
                let options = hit(&set, self.sets.get(&set_name), "set");
                (options.map(Node::list).unwrap_or_default(), set_name)
            }
            None => (node.field("options").list(), name),
        };
        let mut options = Vec::new();
        let mut names = Vec::new();
        for option in &list {
            if let Some((name, choice)) = self.option(option, id, prefix, category, &source) {
                if names.contains(&name) {
                    option.field("id").problem("this option stands twice in one question; take one out");
                }
                names.push(name);
                options.push(OptionId(next(self.choices.len())));
                self.choices.push(choice);
            }
        }
        let choosing = matches!(kind, Kind::One | Kind::Many | Kind::YesNo);
        if choosing && list.is_empty() && set.text().is_none_or(|it| self.sets.contains_key(&it)) {
            node.field("options").problem("a question to choose from needs options or a set");
        }
        if !choosing && !options.is_empty() {
            node.field("options").problem("a text or a date has no options; take them out or change the kind");
        }
        if kind == Kind::YesNo && names != ["yes", "no"] {
            node.field("options").problem("a yes-no question has the options yes and no, in this order");
        }
        if node.field("askIf").is_there() {
            self.conditions.push((self.questions.len(), node.field("askIf")));
        }
        let limit = node.field("limit").number(1, 1000).and_then(|it| u16::try_from(it).ok()).unwrap_or(200);
        self.questions.push(Question {
            name: name.into(),
            printed: node.field("printed").text().map(Into::into),
            kind,
            category,
            purpose,
            ask_if: None,
            options,
            specify: node.field("specify").flag(),
            suggestions: node.field("suggestions").list().iter().filter_map(|it| it.text().map(Into::into)).collect(),
            limit,
            observed: node.field("observed").flag(),
            page,
            source,
        });
        Some(id)
    }

    fn option(&self, node: &Node<'a>, question: QuestionId, prefix: &str, category: Category, source: &Source) -> Option<(&'a str, Choice)> {
        node.only(&[
            "id",
            "printed",
            "printedMark",
            "alone",
            "observed",
            "picture",
            "marks",
            "strength",
            "palermo",
            "tags",
            "category",
            "source",
            "policy",
        ]);
        let name = node.field("id").need_id()?;
        let weight = Self::weight(node);
        let printed = node.field("printed").flag();
        let source = self.source(node, Some(source));
        let printed_marks = node.field("printedMark").flag();
        if !weight.marks.is_empty() && !printed_marks && source.policy.is_none() {
            node.field("policy").problem("a mark that the printed form doesn't have is a decision of ours; give its reason");
        }
        let choice = Choice {
            name: name.into(),
            key: format!("o-{prefix}-{name}").into(),
            question,
            weight,
            category: node.field("category").word(Category::WORDS).unwrap_or(category),
            printed,
            printed_marks,
            alone: node.field("alone").flag(),
            observed: node.field("observed").flag(),
            picture: node.field("picture").word(Picture::WORDS),
            source,
        };
        Some((name, choice))
    }

    fn weight(node: &Node<'a>) -> Weight {
        Weight {
            marks: node.field("marks").list().iter().filter_map(|it| it.word(AGENCIES)).collect(),
            strength: node.field("strength").word(STRENGTHS),
            elements: node.field("palermo").list().iter().filter_map(|it| it.word(ELEMENTS)).collect(),
            tags: node.field("tags").list().iter().filter_map(|it| it.word(Tag::WORDS)).collect(),
        }
    }

    fn sign_group(&mut self, node: &Node<'a>) {
        node.only(&["id", "purpose", "source", "policy", "signs"]);
        let Some(name) = self.id("sign group", node) else { return };
        let purpose = node.field("purpose").need_word(Purpose::WORDS).unwrap_or(Purpose::Notice);
        let group_source = self.source(node, None);
        let group = SignGroupId(next(self.sign_groups.len()));
        let mut signs = Vec::new();
        if node.field("signs").list().is_empty() {
            node.field("signs").problem("a group needs at least one sign");
        }
        for sign in node.field("signs").list() {
            sign.only(&["id", "marks", "strength", "palermo", "tags", "source", "policy"]);
            let Some(name) = self.id("sign", &sign) else { continue };
            signs.push(super::SignId(next(self.signs.len())));
            let source = self.source(&sign, Some(&group_source));
            self.signs.push(Sign { name: name.into(), group, weight: Self::weight(&sign), source });
        }
        self.sign_groups.push(SignGroup { name: name.into(), purpose, signs });
    }

    fn safety(&mut self, node: &Node<'a>) {
        node.only(&["id", "unsafe", "gate", "category", "purpose", "source", "policy"]);
        let Some(name) = self.id("safety question", node) else { return };
        let Some(unsafe_yes) = node.field("unsafe").need_word(ANSWERS) else { return };
        let purpose = node.field("purpose").need_word(Purpose::WORDS).unwrap_or(Purpose::ImmediateSafety);
        let source = self.source(node, None);
        self.safety.push(SafetyQuestion {
            name: name.into(),
            unsafe_yes,
            gate: node.field("gate").flag(),
            category: node.field("category").word(Category::WORDS).unwrap_or(Category::Signs),
            purpose,
            source,
        });
    }

    fn recipient(&mut self, node: &Node<'a>) {
        node.only(&["id", "needs", "source", "policy"]);
        let Some(name) = self.id("recipient", node) else { return };
        let source = self.source(node, None);
        let needs = node.field("needs").list().iter().filter_map(|it| it.need_word(Category::WORDS)).collect();
        self.recipients.push(RecipientKind { name: name.into(), needs, source });
    }

    fn service(&mut self, node: &Node<'a>) -> Option<Service> {
        node.only(&["id", "to", "category", "purpose", "when", "source", "policy"]);
        let name = self.id("service", node);
        let recipient = node.field("to").need_text().and_then(|to| {
            let place = self.recipients.iter().position(|it| &*it.name == to);
            if place.is_none() {
                node.field("to").problem("no such recipient; use an id of recipients");
            }
            place
        });
        let category = node.field("category").need_word(Category::WORDS);
        let purpose = node.field("purpose").need_word(Purpose::WORDS);
        let when = self.condition(&node.field("when"), 0);
        let source = self.source(node, None);
        let to = super::RecipientId(next(recipient?));
        Some(Service { name: name?.into(), to, category: category?, purpose: purpose?, when: when?, source })
    }

    fn profile(&mut self, node: &Node<'a>) -> Option<Profile> {
        node.only(&["id", "column", "category", "purpose", "when", "source", "policy"]);
        let name = self.id("profile", node);
        let category = node.field("category").need_word(Category::WORDS);
        let purpose = node.field("purpose").need_word(Purpose::WORDS);
        // Without a condition it is never suggested, only chosen.
        let when = node.field("when");
        let when = if when.is_there() { self.condition(&when, 0) } else { Some(Condition::Any(Vec::new())) };
        let source = self.source(node, None);
        let column = node.field("column").flag();
        Some(Profile { name: name?.into(), column, category: category?, purpose: purpose?, when: when?, source })
    }

    fn rule(&mut self, node: &Node<'a>) -> Rule {
        node.only(&["version", "validated", "policy", "hours", "lines"]);
        if node.field("validated").flag() {
            node.field("validated").problem("no study has validated this rule; write false");
        }
        node.field("policy").need_text();
        let hours = node.field("hours");
        hours.only(&["low", "medium", "urgent"]);
        let hour = |name: &str| hours.field(name).need_number(1, 1000).and_then(|it| u16::try_from(it).ok()).unwrap_or(24);
        let hours_of = [hour("low"), hour("medium"), hour("urgent")];
        if !(hours_of[2] <= hours_of[1] && hours_of[1] <= hours_of[0]) {
            hours.problem("a more urgent rating can't have more time; put the hours in order");
        }
        let mut lines = Vec::new();
        for line in node.field("lines").list() {
            line.only(&["id", "level", "floor", "when", "source", "policy"]);
            let name = self.id("rule", &line);
            let level = line.field("level").need_word(Rating::WORDS);
            let when = self.condition(&line.field("when"), 0);
            let (floor, source) = (line.field("floor").flag(), self.source(&line, None));
            if let (Some(name), Some(level), Some(when)) = (name, level, when) {
                lines.push(RuleLine { name: name.into(), level, floor, when, source });
            }
        }
        if node.field("lines").list().is_empty() {
            node.field("lines").problem("the rule needs at least one line");
        }
        Rule { version: node.field("version").need_text().unwrap_or_default().into(), hours: hours_of, lines }
    }

    /// Whether a question is asked only because of an answer to itself, by way of others.
    fn goes_round(&self, question: usize) -> bool {
        let mut at = question;
        for _ in 0..=self.questions.len() {
            match self.questions.get(at).and_then(|it| it.ask_if.as_ref()) {
                Some(Condition::Option(parent, _)) => at = parent.index(),
                _ => return false,
            }
        }
        true
    }

    /// An option written as `question.option`.
    fn option_path(&self, node: &Node<'a>, text: &str) -> Option<(QuestionId, OptionId)> {
        let found = text.split_once('.').and_then(|(question, option)| {
            let question = self.questions.iter().position(|it| &*it.name == question)?;
            let options = &self.questions.get(question)?.options;
            let option = options.iter().find(|id| self.choices.get(id.index()).is_some_and(|it| &*it.name == option))?;
            Some((QuestionId(next(question)), *option))
        });
        hit(node, found, "question.option")
    }

    fn condition(&self, node: &Node<'a>, depth: u8) -> Option<Condition> {
        if depth > 8 {
            node.problem("this nests too deep; write it as separate lines");
            return None;
        }
        let members = node.members();
        let [(word, value)] = members.as_slice() else {
            node.problem("a condition has exactly one of: option, sign, unsafe, child, judgement, tag, mark, strength, weakGroups, all, any");
            return None;
        };
        let every = |this: &Self| -> Option<Vec<Condition>> {
            let parts = value.list();
            if parts.is_empty() {
                value.problem("this list needs at least one condition");
            }
            parts.iter().map(|it| this.condition(it, depth + 1)).collect()
        };
        match *word {
            "option" => self.option_path(value, value.need_text()?).map(|(question, option)| Condition::Option(question, option)),
            "sign" => {
                let text = value.need_text()?;
                hit(value, self.signs.iter().position(|it| &*it.name == text).map(|it| Condition::Sign(super::SignId(next(it)))), "sign")
            }
            "unsafe" => {
                let text = value.need_text()?;
                hit(
                    value,
                    self.safety.iter().position(|it| &*it.name == text).map(|it| Condition::Unsafe(super::SafetyId(next(it)))),
                    "safety question",
                )
            }
            "child" => Some(Condition::Child),
            "judgement" => Some(Condition::Judgement),
            "tag" => value.need_word(Tag::WORDS).map(Condition::Tag),
            "mark" => value.need_word(AGENCIES).map(Condition::Mark),
            "strength" => value.need_word(STRENGTHS).map(Condition::Strong),
            "weakGroups" => value.need_number(1, 20).and_then(|it| u8::try_from(it).ok()).map(Condition::WeakGroups),
            "all" => every(self).map(Condition::All),
            "any" => every(self).map(Condition::Any),
            _ => {
                value.problem(
                    "this word is not known here; use one of: option, sign, unsafe, child, judgement, tag, mark, strength, weakGroups, all, any",
                );
                None
            }
        }
    }
}
