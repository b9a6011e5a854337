//! Every practice protocol raises exactly the controls it was made for, and every rule has one.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at its first surprise"
)]

use protocol::{Entries, Figures, Form, check};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
struct ExerciseFile {
    exercise: Vec<Exercise>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Exercise {
    id: String,
    on: Option<String>,
    expected: Vec<String>,
    #[serde(default)]
    candidates: Vec<(String, u32)>,
    #[serde(default)]
    questions: usize,
    figures: BTreeMap<String, u32>,
}

fn exercises(form: &str) -> Vec<Exercise> {
    let path = format!(
        "{}/../fixtures/exercises/{form}.toml",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(path).unwrap();
    let all = toml::from_str::<ExerciseFile>(&text).unwrap().exercise;
    all.iter()
        .map(|exercise| match &exercise.on {
            None => exercise.clone(),
            Some(right) => {
                let right = all.iter().find(|other| &other.id == right).expect(right);
                let mut figures = right.figures.clone();
                figures.extend(exercise.figures.clone());
                Exercise {
                    candidates: right.candidates.clone(),
                    questions: right.questions,
                    figures,
                    ..exercise.clone()
                }
            }
        })
        .collect()
}

fn written(exercise: &Exercise) -> (Entries, Figures) {
    let votes = exercise.candidates.iter().enumerate();
    let votes = votes.map(|(index, (_, votes))| (format!("candidate-{}", index + 1), *votes));
    let figures = votes.chain(exercise.figures.clone()).collect();
    let entries = match exercise.questions {
        0 => Entries::of("candidate", exercise.candidates.len()),
        questions => Entries::of("question", questions),
    };
    (entries, figures)
}

fn form(id: &str) -> Form {
    Form::parse(pack::form(id).unwrap(), pack::form).unwrap()
}

#[test]
fn every_exercise_raises_exactly_its_controls() {
    for id in pack::form_ids() {
        let form = form(id);
        for exercise in exercises(id) {
            let (entries, figures) = written(&exercise);
            let report = check(&form, &entries, &figures);
            let raised: Vec<&String> = report.findings.iter().map(|found| &found.control).collect();
            assert_eq!(
                raised,
                exercise.expected.iter().collect::<Vec<_>>(),
                "{}",
                exercise.id
            );
            assert!(report.blank.is_empty(), "{}", exercise.id);
        }
    }
}

#[test]
fn every_rule_has_an_exercise_that_breaks_it() {
    for id in pack::form_ids() {
        let form = form(id);
        let broken: BTreeSet<String> = exercises(id)
            .iter()
            .flat_map(|exercise| {
                let (entries, figures) = written(exercise);
                check(&form, &entries, &figures).findings
            })
            .map(|finding| finding.rule)
            .collect();
        let unbroken: Vec<&String> = form
            .rules
            .iter()
            .map(|rule| &rule.id)
            .filter(|rule| !broken.contains(*rule))
            .collect();
        assert!(unbroken.is_empty(), "{id}: no exercise breaks {unbroken:?}");
    }
}

#[test]
fn every_line_takes_part_in_a_rule() {
    for id in pack::form_ids() {
        let form = form(id);
        let rules = format!("{:?}", form.rules);
        for line in &form.lines {
            assert!(
                rules.contains(&format!("\"{}\"", line.id)),
                "{id}: no rule has {}",
                line.id
            );
        }
    }
}

#[test]
fn a_changed_item_number_shows_everywhere_and_changes_no_finding() {
    let text = pack::form("presidential").unwrap();
    let renumbered = Form::parse(&text.replace("no = \"8\"", "no = \"88\""), pack::form).unwrap();
    let words = locale::Words::new(locale::Language::En, &pack::words("en")).unwrap();
    let exercise = exercises("presidential")
        .into_iter()
        .find(|exercise| exercise.expected == ["C09"])
        .unwrap();
    let (entries, figures) = written(&exercise);
    let report = check(&renumbered, &entries, &figures);
    let paper = wording::Paper {
        cells: &renumbered.cells(&entries),
        figures: &figures,
        names: &[],
    };
    let said = wording::finding_words(&words, &paper, &report.findings[0]);
    assert!(said.title.contains("7 + 88"), "{}", said.title);
    assert_eq!(report, check(&form("presidential"), &entries, &figures));
}
