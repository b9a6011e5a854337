//! The walkthroughs are complete: structure once, words three times, every decision with its answers.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use toml::{Table, Value};

const LANGUAGES: [&str; 3] = ["az", "en", "ru"];
const STANDINGS: [&str; 4] = ["law", "older", "customary", "advice"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every walkthrough by its id.
fn walkthroughs() -> BTreeMap<String, Table> {
    let files = fs::read_dir(root().join("walkthroughs")).unwrap();
    files
        .map(|file| {
            let path = file.unwrap().path();
            let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let table = fs::read_to_string(&path).unwrap().parse().unwrap();
            (id, table)
        })
        .collect()
}

/// The ids of the blocks of words in their order; each must say something.
fn blocks(id: &str, language: &str) -> Vec<String> {
    let path = root().join(format!("locales/{language}/walkthroughs/{id}.md"));
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("# "), "{language}/{id}: a title");
    assert!(text.contains("\n> "), "{language}/{id}: a summary");
    let mut parts = text.split("\n[");
    parts.next();
    parts
        .map(|part| {
            let (block, words) = part.split_once("]\n").unwrap();
            assert!(
                !words.trim().is_empty(),
                "{language}/{id} [{block}] is empty"
            );
            block.to_owned()
        })
        .collect()
}

fn list<'t>(table: &'t Table, key: &str) -> Vec<&'t Table> {
    let list = table.get(key).and_then(Value::as_array);
    let tables = list
        .into_iter()
        .flatten()
        .map(|value| value.as_table().unwrap());
    tables.collect()
}

fn text<'t>(table: &'t Table, key: &str) -> &'t str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The blocks a walkthrough must have; what is said aloud may be left out.
fn asked(walkthrough: &Table) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    for step in list(walkthrough, "step") {
        let id = text(step, "id");
        asked.insert(id.to_owned());
        asked.insert(format!("{id}.note"));
        let answers = list(step, "answer");
        if !answers.is_empty() {
            asked.insert(format!("{id}.question"));
        }
        for answer in answers {
            let answer = text(answer, "id");
            asked.insert(format!("{id}.{answer}"));
            asked.insert(format!("{id}.{answer}.why"));
        }
        if step.contains_key("needs") {
            asked.insert(format!("{id}.met"));
        }
    }
    asked
}

#[test]
fn seventeen_walkthroughs_have_their_words_in_every_language() {
    let walkthroughs = walkthroughs();
    assert_eq!(walkthroughs.len(), 17);
    for (id, walkthrough) in &walkthroughs {
        let asked = asked(walkthrough);
        let first = blocks(id, "az");
        for language in LANGUAGES {
            let there = blocks(id, language);
            assert_eq!(there, first, "{language}/{id}");
            let told: BTreeSet<String> = there.iter().cloned().collect();
            assert_eq!(
                told.len(),
                there.len(),
                "{language}/{id}: a block stands twice"
            );
            let missing: Vec<_> = asked.difference(&told).collect();
            assert!(missing.is_empty(), "{language}/{id}: {missing:?}");
            let stray: Vec<_> = told
                .difference(&asked)
                .filter(|block| block.rsplit_once('.').is_none_or(|(_, kind)| kind != "say"))
                .collect();
            assert!(stray.is_empty(), "{language}/{id}: {stray:?}");
        }
    }
}

#[test]
fn every_step_says_who_acts_and_who_says_so() {
    for (id, walkthrough) in walkthroughs() {
        let steps = list(&walkthrough, "step");
        assert!(
            (6..=14).contains(&steps.len()),
            "{id}: {} steps",
            steps.len()
        );
        for step in steps {
            let place = format!("{id} [{}]", text(step, "id"));
            assert!(!text(step, "who").is_empty(), "{place}: who");
            let standing = text(step, "standing");
            assert!(STANDINGS.contains(&standing), "{place}: {standing}");
            let has_law = step.contains_key("law");
            let needs_law = matches!(standing, "law" | "older");
            assert!(has_law || !needs_law, "{place}: an article");
            assert!(
                !(has_law && standing == "advice"),
                "{place}: advice with an article"
            );
        }
    }
}

#[test]
fn every_decision_has_two_to_four_answers_and_a_right_one() {
    for (id, walkthrough) in walkthroughs() {
        for step in list(&walkthrough, "step") {
            let answers = list(step, "answer");
            if answers.is_empty() {
                continue;
            }
            let place = format!("{id} [{}]", text(step, "id"));
            assert!((2..=4).contains(&answers.len()), "{place}");
            let right = answers
                .iter()
                .filter(|answer| answer.get("right").and_then(Value::as_bool) == Some(true));
            assert!(right.count() >= 1, "{place}: no right answer");
        }
    }
}

#[test]
fn pages_and_flags_that_a_walkthrough_names_exist() {
    let walkthroughs = walkthroughs();
    let set: BTreeSet<&str> = walkthroughs
        .values()
        .flat_map(|walkthrough| list(walkthrough, "step"))
        .map(|step| text(step, "remembers"))
        .collect();
    for (id, walkthrough) in &walkthroughs {
        let steps = list(walkthrough, "step");
        let mut pages: Vec<&str> = vec![text(walkthrough, "page")];
        for step in steps {
            pages.extend(step.get("page").and_then(Value::as_str));
            let needs = text(step, "needs");
            assert!(needs.is_empty() || set.contains(needs), "{id}: {needs}");
        }
        for page in pages {
            let file = root().join(format!("guide/{page}.toml"));
            assert!(file.exists(), "{id}: page {page}");
        }
    }
}
