//! How findings of the presidential form are said in the three languages.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use locale::{Language, Words};
use protocol::{Entries, Figures, Form, check};
use wording::{FindingWords, Paper, cell_words, finding_words, law_words};

const RIGHT: [(&str, u32); 21] = include!("../../../fixtures/right-protocol.in");

fn words(language: Language) -> Words {
    Words::new(language, &pack::words(language.code())).unwrap()
}

fn form() -> Form {
    Form::parse(pack::form("presidential").unwrap(), pack::form).unwrap()
}

fn names() -> Vec<String> {
    ["Alma", "Badam", "Çinar", "Əncir"]
        .map(str::to_owned)
        .to_vec()
}

/// The right protocol with something else written on it.
fn with(changes: &[(&str, u32)]) -> Figures {
    let mut figures: Figures = RIGHT
        .iter()
        .map(|(line, figure)| ((*line).to_owned(), *figure))
        .collect();
    for (cell, figure) in changes {
        figures.write(cell, *figure);
    }
    figures
}

/// What is said of the first finding.
fn said(language: Language, changes: &[(&str, u32)]) -> FindingWords {
    let (form, entries, figures, names) =
        (form(), Entries::of("candidate", 4), with(changes), names());
    let cells = form.cells(&entries);
    let paper = Paper {
        cells: &cells,
        figures: &figures,
        names: &names,
    };
    let words = words(language);
    let report = check(&form, &entries, &figures);
    let finding = report.findings.first().unwrap();
    finding_words(&words, &paper, finding)
}

#[test]
fn a_sum_is_said_in_figures_with_grouped_thousands() {
    for (changes, expected) in [
        (
            &[("box-stationary", 498)][..],
            "12 + 498 = 510 ≠ 501 + 9 − 2 = 508",
        ),
        (
            &[("ballots-cancelled-unused", 506)],
            "1 020 ≠ 506 + 512 + 3 = 1 021",
        ),
        (&[("candidate-4", 21)], "260 + 150 + 71 + 21 = 502 ≠ 501"),
        (&[("invalid-unmarked", 5)], "9 ≠ 2 + 5 + 3 = 10"),
        (&[("box-mobile", 15), ("box-stationary", 493)], "15 > 12"),
    ] {
        for language in Language::ALL {
            let finding = said(language, changes);
            assert_eq!(finding.sum.replace('\u{a0}', " "), expected, "{language:?}");
        }
    }
}

#[test]
fn a_finding_names_items_difference_articles_and_who_says_so() {
    let finding = said(Language::En, &[("candidate-4", 21)]);
    assert!(
        finding.title.contains("11.1 + … + 11.4"),
        "{}",
        finding.title
    );
    assert_eq!(finding.difference.as_deref(), Some("1"));
    assert_eq!(finding.law, ["Article 201.2"]);
    assert_eq!(finding.basis, "Follows arithmetically");
    assert_eq!(finding.explain, None);
    assert_eq!(finding.assumption, None);
}

#[test]
fn an_assumption_and_an_explanation_are_told_where_they_matter() {
    let finding = said(Language::Ru, &[("ballots-cancelled-unused", 506)]);
    assert!(finding.assumption.is_some());
    let finding = said(Language::Az, &[("box-mobile", 15), ("box-stationary", 493)]);
    assert!(finding.explain.is_some());
    assert_eq!(
        finding.difference, None,
        "a bound has no difference to find"
    );
}

#[test]
fn a_share_is_said_with_its_own_figures() {
    let finding = said(
        Language::En,
        &[
            ("invalid-total", 20),
            ("invalid-unmarked", 15),
            ("valid-votes", 490),
            ("candidate-1", 249),
        ],
    );
    assert!(
        finding.sum.contains("20") && finding.sum.contains("490"),
        "{}",
        finding.sum
    );
    assert!(!finding.sum.contains('×'), "{}", finding.sum);
}

#[test]
fn the_time_of_completion_is_said_as_a_time() {
    for language in Language::ALL {
        let finding = said(language, &[("completed-minutes", 1120)]);
        assert!(finding.sum.contains("18:40"), "{}", finding.sum);
    }
}

#[test]
fn a_cell_is_said_with_its_document_article_and_evidence() {
    let words = words(Language::En);
    let cells = form().cells(&Entries::of("candidate", 4));
    let find = |id: &str| cells.iter().find(|cell| cell.id == id).unwrap();
    let line = cell_words(&words, find("ballots-received"), &names());
    assert_eq!(line.label, "Ballots received");
    assert_eq!(line.law, ["Article 100.2.3"]);
    let candidate = cell_words(&words, find("candidate-3"), &names());
    assert_eq!(candidate.label, "Çinar");
}

#[test]
fn articles_and_acts_are_said_as_the_language_says_them() {
    for (language, article, act) in [
        (Language::Az, "Maddə 106.2", "MSK 9/39-4"),
        (Language::En, "Article 106.2", "CEC 9/39-4"),
        (Language::Ru, "ст. 106.2", "ЦИК 9/39-4"),
    ] {
        let words = words(language);
        assert_eq!(law_words(&words, "EC 106.2"), article);
        assert_eq!(law_words(&words, "CEC 9/39-4"), act);
    }
}
