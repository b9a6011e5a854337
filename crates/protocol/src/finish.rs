//! What still stands between a draft and a finished protocol.

use crate::check::Report;
use crate::figures::{Entries, Figures};
use crate::form::{Form, Severity, Stage};
use std::collections::BTreeSet;

/// One thing to do before a protocol can be finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// A cell of the form, or of its signature block, has no figure.
    Blank {
        /// The cell.
        cell: String,
    },
    /// A relation fails that must be mended.
    Error {
        /// An index into [`Report::findings`].
        finding: usize,
    },
    /// A relation fails and nobody wrote why.
    Unexplained {
        /// An index into [`Report::findings`].
        finding: usize,
    },
}

/// Lists what is missing, in the order of the paper. `explained` holds the rules for which a
/// reason is written.
#[must_use]
pub fn obstacles(
    form: &Form,
    figures: &Figures,
    report: &Report,
    explained: &BTreeSet<String>,
) -> Vec<Obstacle> {
    let signing = form
        .lines
        .iter()
        .filter(|line| line.stage == Stage::Signing && figures.get(&line.id).is_none())
        .map(|line| line.id.clone());
    let blank = report
        .blank
        .iter()
        .cloned()
        .chain(signing)
        .map(|cell| Obstacle::Blank { cell });
    let findings = report
        .findings
        .iter()
        .enumerate()
        .filter_map(|(finding, found)| match found.severity {
            Severity::Error => Some(Obstacle::Error { finding }),
            Severity::Explain if !explained.contains(&found.rule) => {
                Some(Obstacle::Unexplained { finding })
            }
            Severity::Explain | Severity::Note => None,
        });
    blank.chain(findings).collect()
}

/// Whether every line that belongs before the opening of the boxes is written (C18).
#[must_use]
pub fn can_confirm(form: &Form, entries: &Entries, figures: &Figures) -> bool {
    form.cells(entries)
        .iter()
        .filter(|cell| cell.stage == Stage::BeforeOpening)
        .all(|cell| figures.get(&cell.id).is_some())
}
