//! A question that may save a recount: are two lines swapped, are two digits turned (W06)?
//!
//! A hint names lines and asks; it never says which figure to write.

use crate::check::{Report, is_without_errors};
use crate::figures::{Entries, Figures};
use crate::form::{Form, Severity};
use crate::relation::Comparison;
use std::collections::BTreeSet;

/// What would make every relation close again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// The figures of two cells stand in each other's place.
    Swapped {
        /// The cell that comes first on the paper.
        first: String,
        /// The other cell.
        second: String,
    },
    /// Two neighbouring digits of a cell stand in each other's place.
    DigitsTurned {
        /// The cell.
        cell: String,
    },
}

/// The single slips that would explain every broken `error` rule at once: lines written in each
/// other's place first, then turned digits. Empty where nothing is broken or no such slip explains it.
#[must_use]
pub fn hints(form: &Form, entries: &Entries, figures: &Figures, report: &Report) -> Vec<Hint> {
    // A bound alone says too little: nearly every swap would put it right.
    let suspects: BTreeSet<&String> = report
        .of_severity(Severity::Error)
        .filter(|finding| finding.comparison == Comparison::Equal)
        .flat_map(|finding| &finding.lines)
        .collect();
    let cells: Vec<String> = form
        .cells(entries)
        .into_iter()
        .filter(|cell| cell.stage.is_on_the_form())
        .map(|cell| cell.id)
        .collect();
    let mut found = Vec::new();
    for (place, first) in cells.iter().enumerate() {
        for second in cells.iter().skip(place + 1) {
            if (suspects.contains(first) || suspects.contains(second))
                && closes_when_swapped(form, entries, figures, first, second)
            {
                found.push(Hint::Swapped {
                    first: first.clone(),
                    second: second.clone(),
                });
            }
        }
    }
    for cell in cells.iter().filter(|cell| suspects.contains(cell)) {
        if closes_when_digits_turn(form, entries, figures, cell) {
            found.push(Hint::DigitsTurned { cell: cell.clone() });
        }
    }
    found
}

fn closes_when_swapped(
    form: &Form,
    entries: &Entries,
    figures: &Figures,
    first: &str,
    second: &str,
) -> bool {
    let (Some(one), Some(other)) = (figures.get(first), figures.get(second)) else {
        return false;
    };
    if one == other {
        return false;
    }
    let mut swapped = figures.clone();
    swapped.write(first, other);
    swapped.write(second, one);
    is_without_errors(form, entries, &swapped)
}

fn closes_when_digits_turn(form: &Form, entries: &Entries, figures: &Figures, cell: &str) -> bool {
    let Some(figure) = figures.get(cell) else {
        return false;
    };
    turned(figure).into_iter().any(|other| {
        let mut mended = figures.clone();
        mended.write(cell, other);
        is_without_errors(form, entries, &mended)
    })
}

/// The figures that come of turning two different neighbouring digits. The first digit of a
/// figure is never 0 on paper, so a turn that would put it there is left out.
fn turned(figure: u32) -> Vec<u32> {
    let mut others = Vec::new();
    let mut unit = 1;
    while figure / unit >= 10 {
        let (low, high) = (figure / unit % 10, figure / (unit * 10) % 10);
        let leads = figure / (unit * 10) < 10;
        if low != high && !(leads && low == 0) {
            others.push(figure - low * unit - high * unit * 10 + high * unit + low * unit * 10);
        }
        unit *= 10;
    }
    others
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turning_neighbouring_digits_changes_a_figure_by_a_multiple_of_nine() {
        for (figure, expected) in [
            (512, vec![521, 152]),
            (10, vec![]),
            (100, vec![]),
            (11, vec![]),
            (7, vec![]),
            (1020, vec![1002, 1200]),
        ] {
            assert_eq!(turned(figure), expected, "{figure}");
        }
    }
}
