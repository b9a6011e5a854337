//! Traces name the slip, say what to count again, and never leave a hard rule broken. How often they
//! name slips planted by chance is held in the crate `exercise`.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use protocol::{Cause, Entries, Figures, Form, Trace, check, traces};

const RIGHT: [(&str, u32); 21] = include!("../../../fixtures/right-protocol.in");

fn presidential() -> Form {
    Form::parse(include_str!("../../../forms/presidential.toml"), |_| None).unwrap()
}

/// The traces of the right presidential protocol with something else written on it.
fn traced(changes: &[(&str, u32)]) -> Vec<Trace> {
    let mut figures: Figures = RIGHT
        .iter()
        .map(|(line, figure)| ((*line).to_owned(), *figure))
        .collect();
    for (line, figure) in changes {
        figures.write(line, *figure);
    }
    let (form, entries) = (presidential(), Entries::of("candidate", 4));
    let report = check(&form, &entries, &figures);
    let found = traces(&form, &entries, &figures, &report);
    for trace in &found {
        assert!(
            trace.explains(&form, &entries, &figures),
            "{changes:?}: {trace:?}"
        );
    }
    found
}

/// What is written wrongly, and the slip that is traced first: its cause, lines and step.
type Case = (
    &'static [(&'static str, u32)],
    Cause,
    &'static [&'static str],
    &'static str,
);

const CASES: [Case; 18] = [
    (
        &[("invalid-unmarked", 9), ("invalid-total", 4)],
        Cause::LinesSwapped,
        &["invalid-total", "invalid-unmarked"],
        "writing",
    ),
    (
        &[("ballots-cancelled-unused", 550)],
        Cause::DigitsTransposed,
        &["ballots-cancelled-unused"],
        "writing",
    ),
    (
        &[("ballots-received", 7020)],
        Cause::DigitMisread,
        &["ballots-received"],
        "writing",
    ),
    (
        &[("box-stationary", 46)],
        Cause::DigitDropped,
        &["box-stationary"],
        "writing",
    ),
    (
        &[("candidate-2", 1150)],
        Cause::DigitDoubled,
        &["candidate-2"],
        "writing",
    ),
    (
        &[("ballots-spoilt", 12)],
        Cause::NeighbourCopied,
        &["ballots-spoilt"],
        "writing",
    ),
    (
        &[("box-stationary", 498)],
        Cause::FormBallotsInBox,
        &["box-stationary"],
        "stationary-boxes",
    ),
    (
        &[("box-mobile", 0)],
        Cause::MobileBoxForgotten,
        &["box-mobile"],
        "mobile-box",
    ),
    (
        &[("valid-votes", 489), ("candidate-1", 248)],
        Cause::MobileBoxForgotten,
        &["valid-votes"],
        "mobile-box",
    ),
    (
        &[("box-stationary", 508)],
        Cause::MobileBoxAddedTwice,
        &["box-stationary"],
        "stationary-boxes",
    ),
    (
        &[("ballots-cancelled-unused", 508)],
        Cause::SpoiltCountedAsUnused,
        &["ballots-cancelled-unused"],
        "unused-ballots",
    ),
    (
        &[("ballots-cancelled-unused", 1010)],
        Cause::UnusedCountedOnceMore,
        &["ballots-cancelled-unused"],
        "unused-ballots",
    ),
    (
        &[("box-stationary", 446)],
        Cause::BundleOff,
        &["box-stationary"],
        "stationary-boxes",
    ),
    (
        &[("candidate-4", 23)],
        Cause::InvalidLeftInPile,
        &["candidate-1", "candidate-2", "candidate-3", "candidate-4"],
        "candidate-piles",
    ),
    (
        &[("voters-total", 1003)],
        Cause::DvcVotersForgotten,
        &["voters-total"],
        "cards",
    ),
    (
        &[("voters-total", 1007)],
        Cause::DvcVotersForgotten,
        &["voters-total"],
        "cards",
    ),
    (
        &[("voters-received", 503)],
        Cause::DvcVotersForgotten,
        &["voters-received"],
        "cards",
    ),
    (
        &[("valid-votes", 511)],
        Cause::TotalWrong,
        &["valid-votes"],
        "adding",
    ),
];

#[test]
fn the_likeliest_trace_is_the_slip_with_its_lines_and_step() {
    for (changes, cause, lines, step) in CASES {
        let found = traced(changes);
        let first = found.first().unwrap();
        assert_eq!(first.cause, cause, "{changes:?}");
        assert_eq!(first.lines, lines, "{changes:?}");
        assert_eq!(first.step, step, "{changes:?}");
        assert_eq!(first.and, None, "{changes:?}");
    }
}

#[test]
fn a_trace_says_what_gave_it_away_and_what_to_count() {
    let found = traced(&[("box-stationary", 498)]);
    let first = found.first().unwrap();
    assert_eq!(first.shown_by.as_deref(), Some("invalid-form"));
    assert_eq!(first.difference, Some(2));
    assert_eq!(first.recount.lines, ["box-stationary"]);
    assert!(!first.either);
    let found = traced(&[("candidate-4", 23)]);
    assert!(
        found.first().unwrap().either,
        "the figures do not tell which pile"
    );
}

#[test]
fn a_difference_that_is_the_missing_figure_is_not_told() {
    let found = traced(&[("box-mobile", 0)]);
    assert_eq!(found.first().unwrap().difference, None);
}

#[test]
fn two_slips_are_named_together_when_no_single_one_explains() {
    let found = traced(&[("ballots-cancelled-unused", 550), ("valid-votes", 511)]);
    let first = found.first().unwrap();
    let second = first.and.as_ref().unwrap();
    let mut causes = [first.cause, second.cause];
    causes.sort();
    assert_eq!(causes, [Cause::DigitsTransposed, Cause::TotalWrong]);
}

#[test]
fn nothing_is_traced_where_no_hard_rule_of_the_paper_form_is_broken() {
    assert_eq!(traced(&[]), []);
    assert_eq!(traced(&[("box-mobile", 15), ("box-stationary", 493)]), []);
    assert_eq!(traced(&[("members", 6), ("signatures", 2)]), []);
}

#[test]
fn a_blank_line_hinders_no_trace_of_the_others() {
    let mut figures: Figures = RIGHT
        .iter()
        .map(|(line, figure)| ((*line).to_owned(), *figure))
        .collect();
    figures.clear("valid-votes");
    figures.write("ballots-cancelled-unused", 550);
    let (form, entries) = (presidential(), Entries::of("candidate", 4));
    let report = check(&form, &entries, &figures);
    let found = traces(&form, &entries, &figures, &report);
    assert_eq!(found.first().unwrap().cause, Cause::DigitsTransposed);
}

#[test]
fn what_would_undo_a_slip_is_shown_to_nobody() {
    for trace in traced(&[("ballots-cancelled-unused", 550)]) {
        let shown = format!("{trace:?}");
        assert!(!shown.contains("505") && !shown.contains("-45"), "{shown}");
    }
}
