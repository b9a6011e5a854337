//! Which counting or writing slip explains that relations fail.
//!
//! Every slip we know is undone on paper that nobody sees; what then breaks no rule of severity
//! `error` is named, the likeliest first. A trace says where to count again, never what to write.

mod cause;
mod counting;
mod rank;
mod recount;
mod sheet;
mod slip;
mod writing;

use crate::check::{Report, check};
use crate::figures::{Entries, Figures};
use crate::form::{Form, Severity};
use crate::relation::Comparison;
use rank::{Ranked, ranked};
use sheet::Sheet;
use slip::{Sign, Slip, Supposed};
use std::collections::BTreeSet;
use std::fmt;

pub use cause::Cause;
pub use recount::{Recount, Repeat};

/// So many traces are told at most: whoever has to count again needs a short list.
const MOST_TRACES: usize = 6;

/// A slip that would explain every relation that fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// What went wrong.
    pub cause: Cause,
    /// The cells it concerns, in paper order.
    pub lines: Vec<String>,
    /// Whether it concerns only one of several entries in `lines`, and the figures do not tell which.
    pub either: bool,
    /// The counting step where it happened, a phrase id.
    pub step: String,
    /// By how much the first relation fails that has one of the lines, an equation before a bound; not told where it happens to
    /// be a figure that would make everything agree.
    pub difference: Option<u32>,
    /// The cell that gave it away: its figure is the difference, or was copied.
    pub shown_by: Option<String>,
    /// How many ballots the bundle holds.
    pub bundle: Option<u32>,
    /// The smallest recount that would tell.
    pub recount: Recount,
    /// The second slip, where only two together explain everything.
    pub and: Option<Box<Trace>>,
    undoing: Undoing,
}

/// What would undo a slip. It is no proposal, so nothing outside can read it.
#[derive(Clone, PartialEq, Eq)]
struct Undoing(Vec<(String, i64)>);

impl fmt::Debug for Undoing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Undoing")
    }
}

impl Trace {
    /// Whether no rule of severity `error` that the paper form can break would be broken without
    /// the slip, asked of the whole check.
    #[must_use]
    pub fn explains(&self, form: &Form, entries: &Entries, figures: &Figures) -> bool {
        let mut other = figures.clone();
        let second = self.and.iter().flat_map(|trace| &trace.undoing.0);
        for (cell, amount) in self.undoing.0.iter().chain(second) {
            let figure = other.get(cell).map(|figure| i64::from(figure) + amount);
            let Some(figure) = figure.and_then(|figure| u32::try_from(figure).ok()) else {
                return false;
            };
            other.write(cell, figure);
        }
        let on_the_form: Vec<String> = form
            .cells(entries)
            .into_iter()
            .filter(|cell| cell.stage.is_on_the_form())
            .map(|cell| cell.id)
            .collect();
        let report = check(form, entries, &other);
        !report
            .of_severity(Severity::Error)
            .any(|finding| finding.lines.iter().any(|line| on_the_form.contains(line)))
    }
}

/// The slips that would explain every broken rule of severity `error` at once, the likeliest first;
/// pairs of slips where no single one of a known kind does. Empty where no such rule is broken, or
/// nothing we know explains it. Rules without a figure of the paper form, and rules that wait for a
/// figure, are left out.
#[must_use]
pub fn traces(form: &Form, entries: &Entries, figures: &Figures, report: &Report) -> Vec<Trace> {
    if report.of_severity(Severity::Error).next().is_none() {
        return Vec::new();
    }
    let sheet = Sheet::new(form, entries, figures);
    if sheet.broken().next().is_none() {
        return Vec::new();
    }
    let mut supposed = Supposed {
        sheet: &sheet,
        slips: Vec::new(),
    };
    counting::suppose_counting(&mut supposed);
    writing::suppose_writing(&mut supposed);
    let mut ranked = ranked(&sheet, &supposed.slips);
    ranked.truncate(MOST_TRACES);
    let slips = ranked.iter().flat_map(|ranked| &ranked.slips);
    let changes = slips.flat_map(|slip| &slip.changes);
    let telling = Telling {
        sheet: &sheet,
        report,
        unsaid: changes
            .map(|(place, amount)| sheet.figure(*place) + amount)
            .collect(),
    };
    ranked
        .iter()
        .filter_map(|ranked| telling.told(ranked))
        .collect()
}

struct Telling<'a> {
    sheet: &'a Sheet,
    report: &'a Report,
    /// What no trace may say, even as a difference: the figures that would make everything agree.
    unsaid: BTreeSet<i64>,
}

impl Telling<'_> {
    fn told(&self, ranked: &Ranked) -> Option<Trace> {
        let mut told = ranked
            .slips
            .iter()
            .zip(&ranked.lines)
            .map(|(slip, lines)| self.slip(slip, lines));
        let mut trace = told.next()?;
        trace.and = told.next().map(Box::new);
        Some(trace)
    }

    fn slip(&self, slip: &Slip, lines: &BTreeSet<usize>) -> Trace {
        let sheet = self.sheet;
        let id = |place: &usize| sheet.cells.get(*place).map(|cell| cell.id.clone());
        let places: Vec<usize> = lines.iter().copied().collect();
        let lines: Vec<String> = places.iter().filter_map(id).collect();
        let (shown_by, bundle) = match slip.sign {
            Sign::None => (None, None),
            Sign::Figure(place) => (Some(place), None),
            Sign::Bundle(bundle) => (None, Some(bundle)),
        };
        let findings = self.report.of_severity(Severity::Error);
        // What a sum lacks says more than by how much a bound is passed.
        let finding = findings
            .filter(|finding| finding.lines.iter().any(|line| lines.contains(line)))
            .min_by_key(|finding| finding.comparison != Comparison::Equal);
        let difference = finding
            .map(|finding| (finding.left.total - finding.right.total).abs())
            .filter(|difference| !self.unsaid.contains(difference));
        let parts = finding.map_or(0, |finding| finding.lines.len());
        let undoing = slip.changes.iter();
        Trace {
            cause: slip.cause,
            either: places.len() > slip.named,
            step: step(sheet, slip.cause, &places),
            difference: difference.and_then(|difference| u32::try_from(difference).ok()),
            shown_by: shown_by.as_ref().and_then(id),
            bundle,
            recount: recount::recount(sheet, slip.cause, &places, shown_by, parts),
            and: None,
            undoing: Undoing(
                undoing
                    .filter_map(|(place, amount)| Some((id(place)?, *amount)))
                    .collect(),
            ),
            lines,
        }
    }
}

/// The counting step where a slip happens: writing and adding have their own, a miscount the one
/// of the document its line comes from.
fn step(sheet: &Sheet, cause: Cause, lines: &[usize]) -> String {
    let source = lines
        .first()
        .and_then(|place| sheet.cells.get(*place))
        .map_or("", |cell| cell.source.as_str());
    let step = match cause {
        _ if cause.is_of_writing() => "writing",
        Cause::TotalWrong => "adding",
        Cause::DvcVotersForgotten => "cards",
        Cause::MobileBoxForgotten => "mobile-box",
        _ => match source {
            "voter-list" | "additional-list" | "voter-lists" | "voter-lists-and-cards" => "lists",
            "signatures" | "signatures-and-cards" | "mobile-register" => "signatures",
            "cards-attached-to-the-list" | "dvc-register" => "cards",
            "act-of-receipt" => "act-of-receipt",
            "act-of-cancelling" | "act-on-spoilt-ballots" => "unused-ballots",
            "count-of-the-mobile-box" => "mobile-box",
            "count-of-the-stationary-boxes" => "stationary-boxes",
            "invalid-piles" | "candidate-piles" | "question-piles" => source,
            _ => "piles",
        },
    };
    step.to_owned()
}
