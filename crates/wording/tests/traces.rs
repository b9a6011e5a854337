//! How traces are said in the three languages.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use locale::{Language, Words};
use protocol::{Cause, Entries, Figures, Form, check, traces};
use std::collections::BTreeSet;
use wording::{Paper, TraceWords, trace_words};

const RIGHT: [(&str, u32); 21] = [
    ("voters-total", 1012),
    ("voters-list", 1000),
    ("voters-additional", 7),
    ("dvc-voted", 9),
    ("dvc-obtained", 4),
    ("ballots-received", 1020),
    ("ballots-cancelled-unused", 505),
    ("voters-received", 512),
    ("voters-outside", 14),
    ("ballots-spoilt", 3),
    ("box-mobile", 13),
    ("box-stationary", 495),
    ("invalid-total", 15),
    ("invalid-form", 2),
    ("invalid-unmarked", 6),
    ("invalid-other", 7),
    ("valid-votes", 495),
    ("candidate-1", 254),
    ("candidate-2", 150),
    ("candidate-3", 71),
    ("candidate-4", 20),
];

/// One wrong protocol for each cause.
const CASES: [&[(&str, u32)]; 17] = [
    &[("invalid-unmarked", 15), ("invalid-total", 6)],
    &[("ballots-cancelled-unused", 550)],
    &[("ballots-received", 7020)],
    &[("box-stationary", 45)],
    &[("candidate-2", 1150)],
    &[("ballots-spoilt", 14)],
    &[("box-stationary", 497)],
    &[("box-mobile", 0)],
    &[("valid-votes", 482), ("candidate-1", 241)],
    &[("box-stationary", 508)],
    &[("ballots-cancelled-unused", 508)],
    &[("ballots-cancelled-unused", 1010)],
    &[("box-stationary", 445)],
    &[("candidate-4", 23)],
    &[("voters-total", 1003)],
    &[("valid-votes", 505)],
    &[("ballots-cancelled-unused", 550), ("valid-votes", 505)],
];

/// The steps a trace may name.
const STEPS: [&str; 13] = [
    "writing",
    "adding",
    "lists",
    "signatures",
    "cards",
    "act-of-receipt",
    "unused-ballots",
    "mobile-box",
    "stationary-boxes",
    "piles",
    "invalid-piles",
    "candidate-piles",
    "question-piles",
];

/// What is said of every trace, with its causes.
fn said(language: Language, changes: &[(&str, u32)]) -> Vec<(Cause, TraceWords)> {
    let form = Form::parse(pack::form("presidential").unwrap(), pack::form).unwrap();
    let entries = Entries::of("candidate", 4);
    let figures: Figures = RIGHT
        .iter()
        .chain(changes)
        .map(|(line, figure)| ((*line).to_owned(), *figure))
        .collect();
    let names = ["Alma", "Badam", "Çinar", "Əncir"].map(str::to_owned);
    let cells = form.cells(&entries);
    let paper = Paper {
        cells: &cells,
        figures: &figures,
        names: &names,
    };
    let words = Words::new(language, &pack::words(language.code())).unwrap();
    let report = check(&form, &entries, &figures);
    traces(&form, &entries, &figures, &report)
        .iter()
        .map(|trace| (trace.cause, trace_words(&words, &paper, trace)))
        .collect()
}

fn texts(trace: &TraceWords) -> Vec<String> {
    let mut own = vec![
        trace.title.clone(),
        trace.why.clone(),
        trace.step.clone(),
        trace.recount.clone(),
    ];
    own.extend(trace.and.iter().flat_map(|and| texts(and)));
    own
}

#[test]
fn every_cause_is_said_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language, &pack::words(language.code())).unwrap();
        for cause in Cause::ALL {
            for part in ["", "-why", "-recount"] {
                let id = format!("cause-{}{part}", cause.id());
                assert!(words.has(&id), "{language:?}: {id}");
            }
        }
        for step in STEPS {
            assert!(words.has(&format!("step-{step}")), "{language:?}: {step}");
        }
        let mut causes = BTreeSet::new();
        for changes in CASES {
            for (cause, trace) in said(language, changes) {
                causes.insert(cause);
                for text in texts(&trace) {
                    let is_whole = !text.contains(['⟨', '{']) && !text.contains("()");
                    assert!(is_whole, "{language:?} {changes:?}: {text}");
                }
            }
        }
        assert_eq!(causes.len(), Cause::ALL.len(), "{language:?}: {causes:?}");
    }
}

#[test]
fn no_trace_names_the_right_figure() {
    for language in Language::ALL {
        for changes in CASES {
            for (line, _) in changes {
                let right = RIGHT.iter().find(|(known, _)| known == line).unwrap().1;
                // Small figures are item numbers and minutes too.
                if right < 100 {
                    continue;
                }
                let right = locale::grouped(right.into());
                for (_, trace) in said(language, changes) {
                    for text in texts(&trace) {
                        let mut words = text
                            .split(|letter: char| !letter.is_ascii_digit() && letter != '\u{a0}');
                        assert!(!words.any(|word| word == right), "{language:?}: {text}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_trace_names_items_difference_and_the_document_to_look_at() {
    let found = said(Language::En, &[("ballots-cancelled-unused", 550)]);
    let (_, trace) = found.first().unwrap();
    assert!(trace.title.ends_with("item 3"), "{}", trace.title);
    assert!(trace.why.ends_with("Difference: 45."), "{}", trace.why);
    assert!(
        trace.recount.contains("act on cancelling"),
        "{}",
        trace.recount
    );
    assert!(trace.recount.ends_with("2 minutes."), "{}", trace.recount);
}

#[test]
fn where_the_figures_do_not_tell_which_pile_the_trace_says_so() {
    let found = said(Language::En, &[("candidate-4", 23)]);
    let (_, trace) = found.first().unwrap();
    assert!(
        trace.title.ends_with("11.4 (one of these)"),
        "{}",
        trace.title
    );
}

#[test]
fn two_slips_are_said_together() {
    let found = said(
        Language::Ru,
        &[("ballots-cancelled-unused", 550), ("valid-votes", 505)],
    );
    let (_, trace) = found.first().unwrap();
    assert!(trace.and.is_some());
}
