//! Find the mistake: a full protocol with exactly one planted fault, from a code.

mod recounts;

use crate::chance::Chance;
use crate::code::Code;
use crate::slip::plant;
use crate::truth::true_protocol;
use protocol::{
    Cause, Comparison, Entries, Figures, Finding, Form, Report, Severity, SideTerm, Trace, check,
    traces,
};

pub use recounts::Recounting;

/// Slips of each level: of writing where a sum shows them at once, of writing anywhere, of counting.
const LEVELS: [&[Cause]; 3] = [
    &[Cause::TotalWrong, Cause::LinesSwapped],
    &[
        Cause::DigitsTransposed,
        Cause::DigitMisread,
        Cause::DigitDropped,
        Cause::DigitDoubled,
        Cause::NeighbourCopied,
        Cause::BundleOff,
    ],
    &[
        Cause::FormBallotsInBox,
        Cause::MobileBoxForgotten,
        Cause::MobileBoxAddedTwice,
        Cause::SpoiltCountedAsUnused,
        Cause::UnusedCountedOnceMore,
        Cause::InvalidLeftInPile,
        Cause::DvcVotersForgotten,
    ],
];

/// The most piles of a protocol on each level: it is to be read on one screen.
const MOST_PILES: [usize; 3] = [6, 9, 12];

/// So many protocols are tried for one kind of slip before another kind is taken; the rarest
/// mostly needs fewer than a hundred.
const TRIES: u32 = 300;

/// A full protocol with one fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planted {
    /// The code that gives it again.
    pub code: Code,
    /// How many candidates or questions it has.
    pub entries: Entries,
    /// How many invented names it needs; none where the entries are questions.
    pub names_count: usize,
    /// The figures, with the fault among them.
    pub figures: Figures,
    /// The figures without the fault, for the key.
    pub right: Figures,
    /// What went wrong.
    pub cause: Cause,
    /// The cells that the fault was planted in.
    pub lines: Vec<String>,
    /// The trace that names the fault; the first of all traces.
    pub trace: Trace,
    accepted: Vec<String>,
    recounts: Vec<Recounting>,
    right_recount: usize,
}

impl Planted {
    /// Whether the fault is in that cell, or may be by the figures: a trace with the same cause
    /// names it too.
    #[must_use]
    pub fn accepts(&self, cell: &str) -> bool {
        self.accepted.iter().any(|accepted| accepted == cell)
    }

    /// The smallest recount that would tell, and two or three others, in an order of chance.
    #[must_use]
    pub fn recounts(&self) -> &[Recounting] {
        &self.recounts
    }

    /// Which of [`Planted::recounts`] is the right one, from 0.
    #[must_use]
    pub fn right_recount(&self) -> usize {
        self.right_recount
    }
}

/// The protocol of a code, the same on every machine. The fault breaks a rule of severity `error`
/// and is the likeliest of its traces; without it no rule would be broken. Nothing where the level
/// is unknown or the form has no place for any slip of the level.
#[must_use]
pub fn planted(form: &Form, code: &Code) -> Option<Planted> {
    let level = usize::from(code.level).checked_sub(1)?;
    let causes = LEVELS.get(level)?;
    let mut chance = Chance::of(&code.to_string());
    let mut causes = causes.to_vec();
    chance.shuffle(&mut causes);
    let making = Making {
        form,
        code,
        most_piles: MOST_PILES.get(level).copied()?,
    };
    let mut tries = causes
        .into_iter()
        .flat_map(|cause| (0..TRIES).map(move |_| cause));
    tries.find_map(|cause| making.attempt(cause, &mut chance))
}

struct Making<'a> {
    form: &'a Form,
    code: &'a Code,
    most_piles: usize,
}

impl Making<'_> {
    fn attempt(&self, cause: Cause, chance: &mut Chance) -> Option<Planted> {
        let protocol = true_protocol(self.form, chance);
        if !self.is_readable(&protocol.entries) {
            return None;
        }
        let slip = plant(self.form, &protocol, cause, chance)?;
        let clean = check(self.form, &protocol.entries, &protocol.figures);
        if !clean.findings.is_empty() || !clean.blank.is_empty() {
            return None;
        }
        let report = check(self.form, &protocol.entries, &slip.figures);
        if !self.breaks_enough(&report) {
            return None;
        }
        let found = traces(self.form, &protocol.entries, &slip.figures, &report);
        let trace = found.first().filter(|trace| slip.is_named_by(trace))?;
        if found.iter().any(|trace| is_rival(trace, cause)) {
            return None;
        }
        let of_cause = found.iter().filter(|trace| trace.cause == cause);
        let accepted: Vec<String> = of_cause.flat_map(|trace| trace.lines.clone()).collect();
        let offered = recounts::offered(
            self.form,
            &protocol.entries,
            &report,
            trace,
            &accepted,
            chance,
        );
        let named = self.form.groups.iter().filter(|group| group.named);
        Some(Planted {
            code: self.code.clone(),
            names_count: named.map(|group| protocol.entries.count(&group.id)).sum(),
            entries: protocol.entries,
            figures: slip.figures,
            right: protocol.figures,
            cause,
            lines: slip.lines,
            trace: trace.clone(),
            accepted,
            recounts: offered.recounts,
            right_recount: offered.right,
        })
    }

    fn is_readable(&self, entries: &Entries) -> bool {
        let piles = self
            .form
            .groups
            .iter()
            .map(|group| entries.count(&group.id) * group.columns.len().max(1));
        piles.sum::<usize>() <= self.most_piles
    }

    /// Whether a rule of severity `error` is broken; on level 1 one that is a total with its parts.
    fn breaks_enough(&self, report: &Report) -> bool {
        let mut findings = report.of_severity(Severity::Error);
        findings.any(|finding| self.code.level > 1 || is_of_a_total(finding))
    }
}

/// Whether the figures would allow another slip that we know. A plain miscount they always allow.
fn is_rival(trace: &Trace, cause: Cause) -> bool {
    ![cause, Cause::LineMiscounted].contains(&trace.cause)
}

/// Whether the relation is an equation of one line with the sum of others.
fn is_of_a_total(finding: &Finding) -> bool {
    let sides = [&finding.left, &finding.right];
    let is_line = |terms: &[SideTerm]| matches!(terms, [only] if only.cells.len() == 1);
    finding.comparison == Comparison::Equal && sides.iter().any(|side| is_line(&side.terms))
}
