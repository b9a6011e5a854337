//! A page for each role of a walkthrough, to be ticked off.

use super::{PaperStep, WalkPaper, legend};
use crate::PrintError;
use crate::booklet::{Column, Passage, Prose, Run, Table};
use crate::display::{Day, Sheet};
use crate::practice::{named, practice};
use locale::Words;

/// Lays out a checklist for each role to which a step is addressed, each on one page: what to do,
/// and of a decision the right answer.
///
/// # Errors
/// A built-in font is broken.
pub fn walk_checklists(walk: &WalkPaper, words: &Words, made: Day) -> Result<Sheet, PrintError> {
    let kind = words.say("print-walk-checklist");
    let mut passages = Vec::new();
    for (role, name) in walk.roles.iter().map(|role| &role.name).enumerate() {
        let steps: Vec<&PaperStep> = walk.steps_of(role).collect();
        if steps.is_empty() {
            continue;
        }
        let minutes = walk.minutes(words);
        passages.push(Passage::OnePage {
            name: name.clone(),
            largest: 1.2,
            passages: vec![
                Passage::Title {
                    title: name.clone(),
                    subtitle: vec![walk.title.clone(), format!("{kind}  ·  {minutes}")],
                },
                Passage::Fields(
                    ["print-walk-name", "print-walk-date"]
                        .map(|id| words.say(id))
                        .to_vec(),
                ),
                Passage::Table(table(name, &steps, words)),
                Passage::Together(vec![legend(&steps, words)]),
            ],
        });
    }
    practice(named(&kind, &walk.title), passages, words, made)
}

fn table(role: &str, steps: &[&PaperStep], words: &Words) -> Table {
    let has_times = steps.iter().any(|step| !step.time.is_empty());
    let column = |head: &str, width_mm: Option<f32>| Column {
        head: words.say(head),
        width_mm,
        ..Column::default()
    };
    let mut columns = vec![Column {
        tick: Some(words.say("print-walk-tick")),
        ..column("print-walk-done", Some(13.6))
    }];
    columns.extend(has_times.then(|| column("print-walk-time", Some(10.0))));
    columns.push(Column {
        names_row: true,
        ..column("print-walk-what", None)
    });
    columns.push(column("print-walk-basis", Some(44.0)));
    let row = |step: &&PaperStep| {
        let time = has_times.then(|| vec![Prose::strong(step.time.as_str())]);
        let mut cells = vec![Vec::new()];
        cells.extend(time);
        cells.push(what(role, step));
        cells.push(known(step, words));
        cells
    };
    Table {
        columns,
        rows: steps.iter().map(row).collect(),
        ..Table::default()
    }
}

/// What to do, and what is right where one must decide.
fn what(role: &str, step: &PaperStep) -> Vec<Prose> {
    let mut told = if step.who.is_empty() || step.who == role {
        vec![Prose::from(step.text.as_str())]
    } else {
        vec![Prose::labelled(
            &format!("{}:", step.who),
            step.text.as_str(),
        )]
    };
    if let Some(right) = step.right() {
        told.push(Prose(vec![Run {
            text: step.question.clone(),
            small: true,
            ..Run::default()
        }]));
        told.push(Prose::strong(format!("→\u{a0}{}", right.text)));
    }
    told
}

/// Who says so, by which articles, and whether to ask.
fn known(step: &PaperStep, words: &Words) -> Vec<Prose> {
    let (standing, rests_on, check) = step.basis.parts(words);
    let mut told = vec![Prose::strong(standing)];
    told.extend((!rests_on.is_empty()).then(|| Prose::from(rests_on)));
    told.extend(check.map(Prose::strong));
    told
}
