//! The engine on a made-up form of a few lines.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use protocol::{
    Entries, Figures, Form, FormError, Obstacle, Severity, can_confirm, check, obstacles,
};
use std::collections::BTreeSet;

const TWO_PILES: &str = include_str!("forms/two-piles.toml");

fn form() -> Form {
    Form::parse(TWO_PILES, |_| None).unwrap()
}

fn figures(cells: &[(&str, u32)]) -> Figures {
    cells
        .iter()
        .map(|(cell, figure)| ((*cell).to_owned(), *figure))
        .collect()
}

fn right_protocol() -> Vec<(&'static str, u32)> {
    vec![
        ("whole", 100),
        ("left", 30),
        ("right", 70),
        ("pile-1", 50),
        ("pile-2", 20),
    ]
}

fn with(cell: &'static str, figure: u32) -> Figures {
    let mut cells = right_protocol();
    cells.push((cell, figure));
    figures(&cells)
}

fn rules_that_fail(figures: &Figures) -> Vec<String> {
    check(&form(), &Entries::of("pile", 2), figures)
        .findings
        .into_iter()
        .map(|finding| finding.rule)
        .collect()
}

#[test]
fn a_right_protocol_has_no_finding() {
    let report = check(
        &form(),
        &Entries::of("pile", 2),
        &figures(&right_protocol()),
    );
    assert_eq!(report.findings, []);
    assert_eq!(report.blank, Vec::<String>::new());
    assert_eq!(report.waiting, Vec::<String>::new());
    assert_eq!(report.agreeing.len(), 5);
    assert_eq!(report.differences.get("rest"), Some(&70));
}

#[test]
fn each_broken_relation_is_found() {
    for (cell, figure, expected) in [
        ("right", 71, vec!["parts-add-up", "piles-add-up"]),
        ("pile-2", 21, vec!["piles-add-up"]),
        ("pile-1", 70, vec!["piles-add-up", "no-pile-has-everything"]),
        ("whole", 101, vec!["parts-add-up"]),
        (
            "left",
            130,
            vec!["parts-add-up", "left-within-whole", "left-below-half"],
        ),
        ("left", 45, vec!["parts-add-up", "left-below-half"]),
    ] {
        assert_eq!(rules_that_fail(&with(cell, figure)), expected, "{cell}");
    }
}

#[test]
fn a_rule_waits_while_one_of_its_lines_is_blank() {
    let report = check(
        &form(),
        &Entries::of("pile", 2),
        &figures(&[("whole", 1), ("left", 5), ("pile-1", 3)]),
    );
    assert_eq!(report.blank, ["right", "pile-2"]);
    assert_eq!(
        report.waiting,
        ["parts-add-up", "piles-add-up", "no-pile-has-everything"]
    );
    let failing: Vec<&str> = report.findings.iter().map(|f| f.rule.as_str()).collect();
    assert_eq!(failing, ["left-within-whole", "left-below-half"]);
}

#[test]
fn zero_is_a_figure_and_blank_is_not() {
    let cells = ["whole", "left", "right", "pile-1", "pile-2"];
    let zeros = figures(&cells.map(|cell| (cell, 0)));
    assert_eq!(rules_that_fail(&zeros), ["left-below-half"]);
    assert_eq!(rules_that_fail(&Figures::default()), Vec::<String>::new());
}

#[test]
fn findings_that_share_a_line_are_one_message_with_the_gravest_equation_first() {
    let report = check(&form(), &Entries::of("pile", 2), &with("left", 130));
    assert_eq!(report.messages.len(), 1);
    assert_eq!(report.messages[0].head, 0);
    assert_eq!(report.messages[0].folded, [1, 2]);
}

#[test]
fn findings_without_a_common_line_are_two_messages() {
    let mut figures = with("left", 50);
    figures.write("right", 50);
    let report = check(&form(), &Entries::of("pile", 2), &figures);
    assert_eq!(report.findings.len(), 3);
    let heads: Vec<usize> = report.messages.iter().map(|message| message.head).collect();
    assert_eq!(heads, [0, 2]);
    assert_eq!(report.messages[0].folded, [1]);
}

#[test]
fn a_finding_holds_both_sums_with_their_figures() {
    let report = check(&form(), &Entries::of("pile", 2), &with("pile-2", 21));
    let finding = &report.findings[0];
    assert_eq!((finding.left.total, finding.right.total), (71, 70));
    assert_eq!(finding.left.terms[0].cells, ["pile-1", "pile-2"]);
    assert_eq!(finding.lines, ["pile-1", "pile-2", "right"]);
    assert_eq!(finding.comparison.broken_sign(), "≠");
}

#[test]
fn what_is_blank_wrong_or_unexplained_stands_between_a_draft_and_its_end() {
    let figures = with("left", 45);
    let report = check(&form(), &Entries::of("pile", 2), &figures);
    assert_eq!(
        obstacles(&form(), &figures, &report, &BTreeSet::new()),
        [
            Obstacle::Blank {
                cell: "signed".to_owned()
            },
            Obstacle::Error { finding: 0 },
            Obstacle::Unexplained { finding: 1 },
        ]
    );
    let mut mended = figures;
    mended.write("right", 55);
    mended.write("pile-2", 5);
    mended.write("signed", 4);
    let report = check(&form(), &Entries::of("pile", 2), &mended);
    assert_eq!(report.findings[0].severity, Severity::Explain);
    let explained = BTreeSet::from(["left-below-half".to_owned()]);
    assert_eq!(obstacles(&form(), &mended, &report, &explained), []);
}

#[test]
fn the_lines_before_the_boxes_are_confirmed_only_when_all_are_written() {
    let entries = Entries::of("pile", 2);
    assert!(!can_confirm(&form(), &entries, &figures(&[("whole", 1)])));
    assert!(can_confirm(
        &form(),
        &entries,
        &figures(&[("whole", 1), ("left", 0)])
    ));
}

/// What is changed into what, the place that is named, and the reason.
const WRONG_FORMS: &[(&str, &str, &str, &str)] = &[
    (
        "left + right",
        "left + wrong",
        "parts-add-up",
        "`wrong` is no line of the form",
    ),
    (
        "left + right",
        "left +",
        "parts-add-up",
        "a term is missing",
    ),
    (
        "left + right",
        "left right",
        "parts-add-up",
        "`right` where + or - belongs",
    ),
    (
        "whole = left",
        "whole left",
        "parts-add-up",
        "no comparison",
    ),
    (
        "whole - left",
        "whole - nothing",
        "rest",
        "`nothing` is no line of the form",
    ),
    (
        "sum(pile)",
        "sum(piles)",
        "piles-add-up",
        "`sum(piles)` is no line of the form",
    ),
    (
        "each = \"pile\"",
        "each = \"box\"",
        "no-pile-has-everything",
        "`pile` is no line of the form",
    ),
    (
        "of = \"whole\"",
        "of = \"hole\"",
        "",
        "`left`: `hole` is no line of the form",
    ),
    (
        "id = \"left\"",
        "id = \"whole\"",
        "rest",
        "`left` is no line of the form",
    ),
    ("id = \"rest\"", "id = \"pile\"", "", "`pile` stands twice"),
    (
        "left-within-whole",
        "parts-add-up",
        "",
        "`parts-add-up` stands twice",
    ),
];

#[test]
fn a_wrong_form_file_is_refused_with_its_place() {
    let refused =
        |from: &str, to: &str| Form::parse(&TWO_PILES.replace(from, to), |_| None).unwrap_err();
    let place = |error: FormError| match error {
        FormError::Relation { place, reason } => (place, reason),
        other => (String::new(), other.to_string()),
    };
    for (from, to, expected_place, expected_reason) in WRONG_FORMS {
        assert_eq!(
            place(refused(from, to)),
            ((*expected_place).to_owned(), (*expected_reason).to_owned()),
            "{from} -> {to}"
        );
    }
    let syntax = refused("severity = \"error\"", "severity = \"fatal\"").to_string();
    assert!(syntax.contains("fatal"), "{syntax}");
}

/// The same form with differences: two questions of two columns instead of piles, and a factor.
const QUESTIONS: &str = include_str!("forms/questions.toml");

fn questions() -> Form {
    Form::parse(QUESTIONS, |id| (id == "two-piles").then_some(TWO_PILES)).unwrap()
}

#[test]
fn a_form_told_by_its_differences_keeps_the_rest() {
    let form = questions();
    let rules: Vec<&str> = form.rules.iter().map(|rule| rule.id.as_str()).collect();
    let expected = [
        "parts-add-up",
        "left-within-whole",
        "left-below-half",
        "answers-add-up",
        "left-within-seats",
    ];
    assert_eq!(rules, expected);
    assert_eq!(form.line("whole").unwrap().no, "7");
    assert_eq!((form.id.as_str(), form.bars.len()), ("questions", 0));
    let unknown = |from: &str, to: &str| {
        let text = QUESTIONS.replace(from, to);
        Form::parse(&text, |id| (id == "two-piles").then_some(TWO_PILES))
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        unknown("\"pile\", ", "\"hill\", "),
        "`questions`: `hill` is no line of the form"
    );
    assert_eq!(
        unknown("like = \"two-piles\"", "like = \"three\""),
        "`questions`: `three` is no line of the form"
    );
    assert_eq!(
        unknown("\"piles-add-up\", ", ""),
        "`piles-add-up`: `sum(pile)` is no line of the form"
    );
}

#[test]
fn each_entry_has_a_cell_for_each_column() {
    let cells = questions().cells(&Entries::of("question", 2));
    let of_questions: Vec<(&str, &str)> = cells
        .iter()
        .filter(|cell| cell.entry.is_some())
        .map(|cell| (cell.id.as_str(), cell.no.as_str()))
        .collect();
    let expected = [
        ("question-1-yes", "3.1a"),
        ("question-1-no", "3.1b"),
        ("question-2-yes", "3.2a"),
        ("question-2-no", "3.2b"),
    ];
    assert_eq!(of_questions, expected);
}

#[test]
fn each_question_is_asked_by_itself_and_a_product_is_reckoned() {
    let mut figures = figures(&[("whole", 100), ("left", 30), ("right", 70), ("seats", 1)]);
    let answers = [
        ("question-1-yes", 50),
        ("question-1-no", 20),
        ("question-2-yes", 40),
        ("question-2-no", 31),
    ];
    for (cell, figure) in answers {
        figures.write(cell, figure);
    }
    let report = check(&questions(), &Entries::of("question", 2), &figures);
    let found: Vec<(&str, Option<usize>)> = report
        .findings
        .iter()
        .map(|finding| (finding.rule.as_str(), finding.entry))
        .collect();
    assert_eq!(found, [("answers-add-up", Some(2))]);
    figures.write("seats", 0);
    let report = check(&questions(), &Entries::of("question", 2), &figures);
    let product = &report.findings[1].right;
    assert_eq!((product.total, product.terms[0].product), (0, true));
    assert_eq!(product.terms[0].cells, ["seats", "right"]);
}
