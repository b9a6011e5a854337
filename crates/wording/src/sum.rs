//! Sums as they are read aloud: item numbers on one hand, figures on the other.

use locale::grouped;
use protocol::{Cell, Figures, Side, SideTerm};

/// What stands on the paper, for naming items and figures.
#[derive(Debug, Clone, Copy)]
pub struct Paper<'a> {
    /// The cells of the form.
    pub cells: &'a [Cell],
    /// The written figures.
    pub figures: &'a Figures,
    /// The names of the entries, in order.
    pub names: &'a [String],
}

impl Paper<'_> {
    /// The printed number of a cell.
    #[must_use]
    pub fn number(&self, cell: &str) -> &str {
        self.cells
            .iter()
            .find(|known| known.id == cell)
            .map_or("", |known| known.no.as_str())
    }
}

/// More cells of a group than this are shortened to the first, the second, … and the last.
const MOST_SHOWN: usize = 6;

/// The items of a side by their numbers: `10 + 9 − 9a`, `11.1 + … + 11.4`.
#[must_use]
pub fn side_items(paper: &Paper, side: &Side) -> String {
    joined(side, |term| {
        let numbers: Vec<String> = term
            .cells
            .iter()
            .map(|cell| paper.number(cell).to_owned())
            .filter(|number| !number.is_empty())
            .collect();
        if term.product {
            numbers.join(" × ")
        } else {
            shortened(&numbers, 2)
        }
    })
}

/// The figures of a side and what they come to: `501 + 9 − 2 = 508`; a single figure stands alone.
#[must_use]
pub fn side_figures(paper: &Paper, side: &Side) -> String {
    let sum = joined(side, |term| {
        let figures: Vec<String> = term
            .cells
            .iter()
            .map(|cell| grouped(paper.figures.get(cell).map_or(0, i64::from)))
            .collect();
        if term.product {
            figures.join(" × ")
        } else {
            shortened(&figures, MOST_SHOWN)
        }
    });
    let figures: usize = side.terms.iter().map(|term| term.cells.len().max(1)).sum();
    if figures > 1 {
        format!("{sum} = {}", grouped(side.total))
    } else {
        sum
    }
}

fn joined(side: &Side, say: impl Fn(&SideTerm) -> String) -> String {
    let mut text = String::new();
    for term in &side.terms {
        let sign = match (text.is_empty(), term.factor < 0) {
            (true, false) => "",
            (true, true) => "−",
            (false, false) => " + ",
            (false, true) => " − ",
        };
        text.push_str(sign);
        if term.cells.is_empty() {
            text.push_str(&grouped(term.factor.abs()));
        } else {
            if term.factor.abs() != 1 {
                text.push_str(&grouped(term.factor.abs()));
                text.push_str(" × ");
            }
            text.push_str(&say(term));
        }
    }
    text
}

fn shortened(parts: &[String], most: usize) -> String {
    match parts {
        [first, .., last] if parts.len() > most => {
            let second = parts.get(1).filter(|_| most > 2);
            let head: Vec<&str> = std::iter::once(first.as_str())
                .chain(second.map(String::as_str))
                .collect();
            format!("{} + … + {last}", head.join(" + "))
        }
        _ => parts.join(" + "),
    }
}
