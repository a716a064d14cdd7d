//! Where everything comes from: `packs/joint-form/sources.md` is written from the pack, and nothing of the printed form
//! or of the guide's list is missing or there twice. `UPDATE_EXPECT=1` rewrites the file.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use first_contact::domain::pack::{Agency, Choice, Condition, Question, QuestionId, Source};
use first_contact::domain::screening::HelpField;

use crate::support::{PACK, none, repository};

const FILE: &str = "packs/joint-form/sources.md";

fn row(table: &mut String, id: &str, kind: &str, printed: &str, source: &Source) {
    let policy = source.policy.as_deref().unwrap_or_default().replace('|', "\\|");
    writeln!(table, "| `{id}` | {kind} | {printed} | {} | {} | {policy} |", source.document, source.item).unwrap();
}

fn head(table: &mut String, title: &str) {
    write!(table, "\n## {title}\n\n| our id | kind | on the printed form | document | place | our decision, and why |\n|---|---|---|---|---|---|\n")
        .unwrap();
}

fn marks(choice: &Choice) -> String {
    choice.weight.marks().iter().map(|it| if *it == Agency::Iom { '†' } else { '*' }).collect()
}

/// "yes", "yes †", "yes, † is ours", "no".
fn on_the_form(choice: &Choice) -> String {
    let printed = if choice.printed { "yes" } else { "no" };
    match (marks(choice).as_str(), choice.printed_marks) {
        ("", _) => printed.into(),
        (marks, true) => format!("{printed} {marks}"),
        (marks, false) => format!("{printed}, {marks} is ours"),
    }
}

fn question(table: &mut String, question: &Question) {
    let printed = question.printed.as_deref().unwrap_or("no");
    row(table, &question.name, question.kind.word(), printed, &question.source);
    for option in &question.options {
        let choice = PACK.choice(*option);
        row(table, &format!("{}.{}", question.name, choice.name), "option", &on_the_form(choice), &choice.source);
    }
}

/// The whole file.
fn table() -> String {
    let mut table = format!(
        "# Where the pack {} {} comes from\n\n\
         Written by `UPDATE_EXPECT=1 cargo test --no-default-features --test domain sources`; don't edit it by hand.\n\n\
         Numbers are those that the form of Appendix A prints, with its slips: 13 is printed again in the overview, 23 twice,\n\
         and 5 and 6 stand where 25 and 26 would. † asks to tell IOM, * to tell UNHCR.\n\n\
         Parts of the form that are no questions: item 27 is the list of profiles, item 28 (help already given) has the fields\n\
         {} in each line, item 29 has its matrix of {} services and {} columns, and the line for urgent action is the fields\n\
         what, by whom and by when.\n",
        PACK.id(),
        PACK.version(),
        HelpField::WORDS.iter().map(|it| it.0).collect::<Vec<_>>().join(", "),
        PACK.services().count(),
        PACK.profiles().filter(|(_, it)| it.column).count(),
    );
    for (_, section) in PACK.sections() {
        head(&mut table, &format!("Section {}", section.name));
        row(&mut table, &section.name, "section", "", &section.source);
        for page in &section.pages {
            for id in &PACK.page(*page).questions {
                question(&mut table, PACK.question(*id));
            }
        }
    }
    head(&mut table, "Questions on the referral");
    for (_, it) in PACK.questions().filter(|(_, it)| it.page.is_none()) {
        question(&mut table, it);
    }
    for (_, group) in PACK.sign_groups() {
        head(&mut table, &format!("Signs, {}", group.name));
        for id in &group.signs {
            let sign = PACK.sign(*id);
            row(&mut table, &sign.name, "sign", "no", &sign.source);
        }
    }
    head(&mut table, "Safety");
    for (_, it) in PACK.safety_questions() {
        row(&mut table, &it.name, "safety question", "no", &it.source);
    }
    head(&mut table, "Recipients");
    for (_, it) in PACK.recipients() {
        row(&mut table, &it.name, "recipient", "no", &it.source);
    }
    head(&mut table, "Services (item 29, rows)");
    for (_, it) in PACK.services() {
        row(&mut table, &it.name, "service", "29", &it.source);
    }
    head(&mut table, "Profiles (item 27; columns of item 29)");
    for (_, it) in PACK.profiles() {
        row(&mut table, &it.name, if it.column { "profile and column" } else { "profile" }, "27", &it.source);
    }
    head(&mut table, "Rating rule (ours, not validated)");
    for (_, it) in PACK.rule_lines() {
        row(&mut table, &it.name, &format!("rule, {}", it.level.word()), "no", &it.source);
    }
    table
}

#[test]
fn the_table_of_sources_is_that_of_the_pack() {
    let path = repository(FILE);
    let table = table();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &table).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    let first = written.lines().zip(table.lines()).find(|(written, now)| written != now);
    assert!(written == table, "{FILE} is not what the pack says; look at the first difference and run with UPDATE_EXPECT=1: {first:#?}");
}

/// Parts of the printed form, each with the numbers that it prints and how many options stand under each.
const FORM: &[(&str, &[(&str, usize)])] = &[
    ("profile", &[("1", 0), ("2", 2), ("3", 10), ("4", 0), ("5", 0), ("6", 0), ("7", 0), ("8", 0), ("9", 0), ("10", 0), ("11", 1), ("12", 5)]),
    ("migration", &[("13", 0), ("14", 10), ("15", 8), ("16", 2), ("17", 19), ("18", 0), ("19", 0), ("20", 0)]),
    ("situation", &[("21", 17), ("22", 20), ("23", 8)]),
    ("prospects", &[("23", 2), ("24", 2), ("5", 2), ("6", 8), ("Observations", 0)]),
    ("", &[("29", 2)]),
];

/// The name of the section that a question stands in; empty for one about the referral.
fn part(question: &Question) -> &'static str {
    question.page.map_or("", |it| &PACK.section(PACK.page(it).section).name)
}

fn printed_options(question: &Question) -> usize {
    question.options.iter().filter(|it| PACK.choice(**it).printed).count()
}

#[test]
fn every_printed_item_is_there_once_with_its_options() {
    let mut found: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut order = Vec::new();
    for (_, it) in PACK.questions() {
        let Some(printed) = it.printed.as_deref() else {
            assert_eq!(printed_options(it), 0, "{} is not on the form", it.name);
            continue;
        };
        if !found.contains_key(&(part(it), printed)) {
            order.push((part(it), printed));
        }
        *found.entry((part(it), printed)).or_default() += printed_options(it);
    }
    let expected: BTreeMap<(&str, &str), usize> =
        FORM.iter().flat_map(|(part, items)| items.iter().map(|(item, options)| ((*part, *item), *options))).collect();
    assert_eq!(found, expected);
    let numbered = order.iter().filter(|(_, it)| *it != "Observations").count();
    assert_eq!(numbered + 2, 30, "with item 27, the profiles, and item 28, help given");
    assert_eq!(found.values().sum::<usize>(), 118);
}

#[test]
fn items_27_28_and_29_are_there() {
    let rows =
        |sources: Vec<&Source>, item: &str| sources.iter().enumerate().all(|(place, it)| *it.item == format!("Appendix A, {item} {}", place + 1));
    let profiles: Vec<_> = PACK.profiles().map(|(_, it)| &it.source).collect();
    assert_eq!(profiles.len(), 8);
    assert!(rows(profiles, "item 27, row"));
    let services: Vec<_> = PACK.services().map(|(_, it)| &it.source).collect();
    assert_eq!((services.len(), PACK.profiles().filter(|(_, it)| it.column).count()), (8, 6));
    assert!(rows(services, "item 29, matrix row"));
    assert_eq!(HelpField::WORDS.len(), 4);
}

#[test]
fn every_printed_mark_is_there_and_no_more() {
    let count = |agency: Agency| PACK.choices().filter(|(_, it)| it.printed_marks && it.weight.marks().contains(&agency)).count();
    assert_eq!((count(Agency::Iom), count(Agency::Unhcr)), (17, 9));
    let odd: Vec<String> = PACK
        .choices()
        .filter(|(_, it)| it.printed_marks && (!it.printed || it.weight.marks().is_empty()))
        .map(|(_, it)| it.name.to_string())
        .collect();
    none(&odd);
}

#[test]
fn every_mark_of_ours_has_its_reason() {
    let bare: Vec<String> = PACK
        .choices()
        .filter(|(_, it)| !it.weight.marks().is_empty() && !it.printed_marks && it.source.policy.is_none())
        .map(|(_, it)| it.name.to_string())
        .collect();
    none(&bare);
}

#[test]
fn every_sign_of_the_guide_is_there_once() {
    let groups: Vec<(&str, usize)> = PACK.sign_groups().map(|(_, it)| (&*it.name, it.signs.len())).collect();
    assert_eq!(groups, [("context", 9), ("social", 8), ("working", 13), ("physical", 6), ("control", 11), ("children", 13)]);
    for (_, group) in PACK.sign_groups() {
        let numbers: Vec<usize> = group.signs.iter().map(|id| PACK.sign(*id).source.item.rsplit(' ').next().unwrap().parse().unwrap()).collect();
        assert_eq!(numbers, (1..=group.signs.len()).collect::<Vec<_>>(), "{}: a gap or a double", group.name);
    }
    let places: BTreeSet<&str> = PACK.signs().map(|(_, it)| &*it.source.item).collect();
    assert_eq!(places.len(), 60);
    assert!(PACK.signs().all(|(_, it)| &*it.source.document == "guide"));
}

fn can_be_asked(id: QuestionId, seen: &mut BTreeSet<QuestionId>) -> bool {
    seen.insert(id)
        && match &PACK.question(id).ask_if {
            None => true,
            Some(Condition::Option(parent, option)) => PACK.question(*parent).options.contains(option) && can_be_asked(*parent, seen),
            Some(_) => false,
        }
}

#[test]
fn every_question_can_be_reached() {
    let mut unreachable = Vec::new();
    for (id, it) in PACK.questions() {
        let place = it.page.is_none_or(|page| PACK.page(page).questions.contains(&id) && PACK.section(PACK.page(page).section).pages.contains(&page));
        if !place || !can_be_asked(id, &mut BTreeSet::new()) {
            unreachable.push(it.name.to_string());
        }
    }
    none(&unreachable);
    let on_pages: Vec<QuestionId> = PACK.sections().flat_map(|(_, it)| it.pages.iter().flat_map(|page| PACK.page(*page).questions.clone())).collect();
    assert_eq!(on_pages.len(), on_pages.iter().collect::<BTreeSet<_>>().len(), "a question on two pages");
}

#[test]
fn nothing_is_there_twice() {
    fn doubled<'a>(shelf: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
        let mut seen = BTreeSet::new();
        names.filter(|it| !seen.insert(*it)).map(|it| format!("{shelf} {it}")).collect()
    }
    let options: Vec<String> = PACK.choices().map(|(_, it)| format!("{}.{}", PACK.question(it.question).name, it.name)).collect();
    let complaints = [
        doubled("question", PACK.questions().map(|(_, it)| &*it.name)),
        doubled("option", options.iter().map(String::as_str)),
        doubled("page", PACK.pages().map(|(_, it)| &*it.name)),
        doubled("section", PACK.sections().map(|(_, it)| &*it.name)),
        doubled("sign", PACK.signs().map(|(_, it)| &*it.name)),
        doubled("safety", PACK.safety_questions().map(|(_, it)| &*it.name)),
        doubled("recipient", PACK.recipients().map(|(_, it)| &*it.name)),
        doubled("service", PACK.services().map(|(_, it)| &*it.name)),
        doubled("profile", PACK.profiles().map(|(_, it)| &*it.name)),
        doubled("rule", PACK.rule_lines().map(|(_, it)| &*it.name)),
    ];
    none(&complaints.concat());
}

#[test]
fn a_source_names_its_document_and_its_place() {
    let bare: Vec<String> = table()
        .lines()
        .filter(|it| it.starts_with("| `") && it.split('|').skip(4).take(2).any(|it| it.trim().is_empty()))
        .map(str::to_owned)
        .collect();
    none(&bare);
}
