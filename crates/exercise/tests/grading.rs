//! What a trainee wrote on an evening's form is told apart.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use exercise::{Evening, Grade, LineGrade, Mistake, Source};
use protocol::Form;
use std::collections::BTreeSet;

const TEXT: &str = include_str!("content/a-quiet-village.toml");

fn form(id: &str) -> Option<Form> {
    Form::parse(pack::form(id)?, pack::form).ok()
}

fn graded(changes: &[(&str, Option<u32>)], late: &[&str]) -> Grade {
    let evening = Evening::parse(TEXT, form).unwrap();
    let mut written = evening.answer().clone();
    for (cell, figure) in changes {
        match figure {
            Some(figure) => written.write(cell, *figure),
            None => written.clear(cell),
        }
    }
    let late: BTreeSet<String> = late.iter().map(|cell| (*cell).to_owned()).collect();
    evening.grade(&form("presidential").unwrap(), &written, &late)
}

fn line<'a>(grade: &'a Grade, cell: &str) -> &'a LineGrade {
    grade.lines.iter().find(|line| line.cell == cell).unwrap()
}

#[test]
fn the_answer_is_reckoned_from_documents_and_other_cells() {
    let evening = Evening::parse(TEXT, form).unwrap();
    for (cell, right) in [
        ("voters-total", 942),
        ("voters-received", 514),
        ("box-stationary", 500),
        ("invalid-total", 5),
        ("valid-votes", 508),
        ("candidate-1", 237),
        ("corners-cut", 516),
    ] {
        assert_eq!(evening.answer().get(cell), Some(right), "{cell}");
    }
    let [found, form] = evening.parts("box-stationary") else {
        panic!("two parts");
    };
    assert_eq!((found.figure, found.taken_away), (501, false));
    assert_eq!((form.figure, form.taken_away), (1, true));
    assert!(evening.parts("signatures").is_empty());
}

#[test]
fn every_kind_of_mistake_is_told_from_the_others() {
    let row = |document: &str, row: &str, entry| {
        Mistake::WrongLine(Source::Row {
            document: document.to_owned(),
            row: row.to_owned(),
            entry,
        })
    };
    let of_line = |cell: &str| Mistake::WrongLine(Source::Cell(cell.to_owned()));
    let cases = [
        (("voters-list", None), Mistake::Blank),
        // Two digits in each other's place.
        (("voters-list", Some(904)), Mistake::Miscounted),
        (("candidate-1", Some(337)), Mistake::Miscounted),
        // Beside it in its own document, where no line takes it.
        (
            ("voters-list", Some(512)),
            row("voter-list", "signatures", None),
        ),
        // Another document tempts.
        (
            ("candidate-2", Some(268)),
            row("first-count", "pile", Some(2)),
        ),
        (("candidate-1", Some(271)), of_line("candidate-2")),
        (
            ("ballots-received", Some(434)),
            of_line("ballots-cancelled-unused"),
        ),
        (("ballots-received", Some(508)), of_line("valid-votes")),
        // Small figures stand in many lines; only the next one shows anything, and nothing has 0.
        (("invalid-unmarked", Some(1)), of_line("invalid-form")),
        (("candidate-2", Some(5)), Mistake::Miscounted),
        (("ballots-spoilt", Some(0)), Mistake::Miscounted),
        // A part that was forgotten is a sum added wrongly, not another line.
        (("box-stationary", Some(501)), Mistake::Arithmetic),
        (("voters-total", Some(940)), Mistake::Arithmetic),
        (("valid-votes", Some(518)), Mistake::Arithmetic),
    ];
    for ((cell, figure), expected) in cases {
        let grade = graded(&[(cell, figure)], &[]);
        let line = line(&grade, cell);
        assert_eq!(line.mistake, Some(expected), "{cell} {figure:?}");
        assert_eq!(line.written, figure, "{cell}");
    }
}

#[test]
fn a_sum_of_wrong_figures_that_is_added_rightly_follows() {
    for (cell, written, total, sum, expected) in [
        (
            "candidate-2",
            Some(281),
            "valid-votes",
            518,
            Mistake::Follows,
        ),
        (
            "candidate-2",
            Some(281),
            "valid-votes",
            519,
            Mistake::Arithmetic,
        ),
        ("candidate-2", None, "valid-votes", 518, Mistake::Arithmetic),
        (
            "dvc-voted",
            Some(3),
            "voters-received",
            515,
            Mistake::Follows,
        ),
        ("dvc-voted", Some(3), "voters-total", 943, Mistake::Follows),
    ] {
        let grade = graded(&[(cell, written), (total, Some(sum))], &[]);
        assert_eq!(
            line(&grade, total).mistake,
            Some(expected),
            "{cell} {written:?}"
        );
    }
}

#[test]
fn mistakes_are_counted_by_their_ids() {
    let changes = [
        ("voters-list", None),
        ("candidate-2", Some(281)),
        ("valid-votes", Some(518)),
        ("ballots-received", Some(434)),
        ("invalid-total", Some(15)),
    ];
    let late = ["voters-outside", "valid-votes"];
    let grade = graded(&changes, &late);
    assert_eq!(grade.lines.len(), 19);
    assert_eq!(grade.right(), 14);
    let cases = ["blank", "miscounted", "follows", "wrong-line", "arithmetic"];
    for id in cases {
        assert_eq!(grade.count(id), 1, "{id}");
    }
    assert_eq!(grade.count("order"), 1);
    assert!(line(&grade, "voters-outside").late);
    // It belongs after the opening of the boxes, so it may be changed then.
    assert!(!line(&grade, "valid-votes").late);
}

#[test]
fn the_lines_stand_in_paper_order_without_the_figures_of_the_acts() {
    let grade = graded(&[], &[]);
    let cells: Vec<&str> = grade.lines.iter().map(|line| line.cell.as_str()).collect();
    assert_eq!(cells[..2], ["voters-total", "voters-list"]);
    assert_eq!(cells.last(), Some(&"candidate-2"));
}
