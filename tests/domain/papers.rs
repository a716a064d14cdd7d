//! What the papers claim can be looked up: every test that they name exists under that name, every file and link is there,
//! and no threat and no safety rule is left out.
//!
//! A test is named as `path › name`: the function of a Rust test, the title of one in JavaScript.

use std::collections::BTreeSet;

use crate::support::{files, none, repository};

/// The papers at the root and in `docs/`, with their texts.
fn papers() -> Vec<(String, String)> {
    let root = ["README.md", "SECURITY.md", "ARCHITECTURE.md", "ACCESSIBILITY.md", "CHANGELOG.md"];
    let mut all: Vec<(String, String)> =
        root.iter().map(|it| ((*it).to_owned(), std::fs::read_to_string(repository(it)).unwrap_or_else(|_| panic!("{it} is missing")))).collect();
    all.extend(files("docs", "md"));
    all
}

/// What stands between single backticks, outside of blocks of code.
fn spans(text: &str) -> Vec<String> {
    let mut block = false;
    let prose: Vec<&str> = text
        .lines()
        .filter(|it| {
            let fence = it.trim_start().starts_with("```");
            block ^= fence;
            !block && !fence
        })
        .collect();
    prose.join("\n").split('`').skip(1).step_by(2).map(|it| it.replace('\n', " ")).collect()
}

/// Whether this source has a test of this name.
fn has_test(path: &str, source: &str, name: &str) -> bool {
    if path.rsplit('.').next() == Some("rs") {
        let is_test = |at: usize| {
            let above = source[..at].lines().rev().map(str::trim).skip_while(|it| it.is_empty());
            above.take_while(|it| it.starts_with("#[") || it.starts_with("//")).any(|it| it == "#[test]")
        };
        let call = format!("fn {name}(");
        source.match_indices(&call).any(|(at, _)| is_test(at))
    } else {
        ["\"", "'", "`"]
            .iter()
            .any(|quote| source.contains(&format!("test({quote}{name}{quote}")) || source.contains(&format!("check({quote}{name}{quote}")))
    }
}

fn complaints_about_spans(paper: &str, text: &str) -> Vec<String> {
    const ROOTS: &[&str] = &["tests/", "src/", "scripts/", "docs/", "public/", "packs/", "schema/", "locales/", "styles/", "fuzz/", "hosting/"];
    let mut found = Vec::new();
    for span in spans(text) {
        let (path, name) = span.split_once(" › ").map_or((span.as_str(), None), |(path, name)| (path, Some(name)));
        let is_path = ROOTS.iter().any(|it| path.starts_with(it)) && !path.contains(['*', '…', '<', '{', ' ']);
        // Made by the build, so they need not be there.
        if !is_path || path.starts_with("hosting/") {
            if name.is_some() {
                found.push(format!("{paper}: `{span}` names a test in no file of the repository"));
            }
            continue;
        }
        let place = repository(path);
        match (name, std::fs::read_to_string(&place)) {
            (_, Err(_)) if !place.exists() => found.push(format!("{paper}: there is no {path}")),
            (Some(name), Ok(source)) if !has_test(path, &source, name) => found.push(format!("{paper}: {path} has no test “{name}”")),
            (Some(_), Err(_)) => found.push(format!("{paper}: `{span}` names a test in a folder")),
            _ => {}
        }
    }
    found
}

#[test]
fn every_test_and_file_that_a_paper_names_exists() {
    none(&papers().iter().flat_map(|(paper, text)| complaints_about_spans(paper, text)).collect::<Vec<_>>());
}

#[test]
fn a_test_that_does_not_exist_is_told() {
    for wrong in [
        "`tests/domain/papers.rs › no_such_claim_was_ever_tested`",
        "`tests/domain/no-such-file.rs`",
        "`papers › a_test_that_does_not_exist_is_told`",
        "`tests/domain › a_test_that_does_not_exist_is_told`",
        "`tests/domain/papers.rs › spans`",
        "`tests/e2e/network.spec.mjs › nothing of the kind`",
    ] {
        assert_eq!(complaints_about_spans("a paper", wrong).len(), 1, "{wrong}");
    }
    assert_eq!(complaints_about_spans("a paper", "`tests/domain/papers.rs › a_test_that_does_not_exist_is_told`"), Vec::<String>::new());
}

#[test]
fn every_link_within_the_repository_leads_somewhere() {
    let mut found = Vec::new();
    for (paper, text) in papers() {
        let folder = paper.rsplit_once('/').map_or("", |it| it.0);
        for link in text.split("](").skip(1).filter_map(|it| it.split(')').next()) {
            let target = link.split('#').next().unwrap_or_default();
            if !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:") && !repository(folder).join(target).exists() {
                found.push(format!("{paper}: the link to {link} leads nowhere"));
            }
        }
    }
    none(&found);
}

/// The rows of the tables whose first cell is `letter` and a number, each with that number.
fn rows(text: &str, letter: char) -> Vec<(usize, &str)> {
    let number = |line: &str| line.strip_prefix("| ")?.strip_prefix(letter)?.split(' ').next()?.parse().ok();
    text.lines().filter_map(|line| Some((number(line)?, line))).collect()
}

#[track_caller]
fn check_rows(paper: &str, letter: char, last: usize) {
    let text = std::fs::read_to_string(repository(paper)).unwrap();
    let rows = rows(&text, letter);
    assert_eq!(rows.iter().map(|it| it.0).collect::<Vec<_>>(), (1..=last).collect::<Vec<_>>(), "{paper}: one row each, in order");
    let bare: Vec<String> = rows
        .iter()
        .filter(|(_, it)| !it.contains(" › ") && !it.contains("`tests/prove/") && !it.to_lowercase().contains("no test"))
        .map(|(number, _)| format!("{letter}{number}"))
        .collect();
    assert!(bare.is_empty(), "{paper}: {bare:?} name no test, and don't say that there is none");
}

#[test]
fn every_threat_has_its_control_and_its_test_or_says_that_it_has_none() {
    check_rows("SECURITY.md", 'T', 25);
}

#[test]
fn every_safety_rule_has_its_test_or_says_that_it_has_none() {
    check_rows("docs/safety-rules.md", 'E', 32);
}

#[test]
fn decisions_are_numbered_without_a_gap() {
    let numbers: Vec<String> = files("docs/decisions", "md").iter().map(|(name, _)| name["docs/decisions/".len()..][..4].to_owned()).collect();
    assert_eq!(numbers, (1..=numbers.len()).map(|it| format!("{it:04}")).collect::<Vec<_>>());
    let titles: BTreeSet<String> =
        files("docs/decisions", "md").into_iter().map(|(_, text)| text.lines().next().unwrap_or_default().to_owned()).collect();
    assert_eq!(titles.len(), numbers.len(), "each has its own title");
}

/// WCAG 2.2, levels A and AA.
const CRITERIA: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 \
    1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 \
    3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3";

#[test]
fn every_criterion_of_wcag_has_its_test_or_says_that_it_has_none() {
    let text = std::fs::read_to_string(repository("ACCESSIBILITY.md")).unwrap();
    let number = |line: &str| line.strip_prefix("| ").and_then(|it| it.split(' ').next()).filter(|it| it.split('.').count() == 3).map(str::to_owned);
    let rows: Vec<(String, &str)> = text.lines().filter_map(|line| Some((number(line)?, line))).collect();
    let criteria: Vec<&str> = CRITERIA.split_whitespace().collect();
    assert_eq!(criteria.len(), 55);
    assert_eq!(rows.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), criteria, "one row each, in order");
    let bare: Vec<&str> = rows.iter().filter(|(_, it)| !it.contains(" › ") && !it.contains("no test")).map(|it| it.0.as_str()).collect();
    assert!(bare.is_empty(), "{bare:?} name no test, and don't say that there is none");
}
