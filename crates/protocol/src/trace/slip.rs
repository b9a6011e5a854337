//! One supposed slip: what would undo it, and how likely it is before the figures are asked.

use super::cause::Cause;
use super::sheet::{Changes, Sheet};

/// The likelihood of something certain; a slip's own is a part of it.
pub(super) const CERTAIN: u64 = 1 << 32;

/// So many items as a factor of a likelihood.
pub(super) fn count(items: usize) -> u64 {
    u64::try_from(items).unwrap_or(u64::MAX)
}

/// Where a slip shows: what a trace names of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// Nothing more than that everything closes.
    None,
    /// The difference is the figure of this cell.
    Figure(usize),
    /// A bundle of so many ballots.
    Bundle(u32),
}

/// One slip.
#[derive(Debug, Clone)]
pub(super) struct Slip {
    pub(super) cause: Cause,
    /// What would have to be added to which cell to undo it. Never shown to anybody.
    pub(super) changes: Vec<(usize, i64)>,
    /// How many of the first changed cells a trace names.
    pub(super) named: usize,
    pub(super) sign: Sign,
    /// Of [`CERTAIN`], how likely the slip is before the figures are asked.
    pub(super) likelihood: u64,
    pub(super) mark: u64,
}

impl Slip {
    /// The cells that the trace names.
    pub(super) fn lines(&self) -> impl Iterator<Item = usize> {
        self.changes.iter().take(self.named).map(|(cell, _)| *cell)
    }

    pub(super) fn touches(&self, cell: usize) -> bool {
        self.changes.iter().any(|(changed, _)| *changed == cell)
    }
}

/// The slips supposed so far.
pub(super) struct Supposed<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) slips: Vec<Slip>,
}

impl Supposed<'_> {
    /// Supposes a slip that happens in `part` of `ways` of its cause. A change that does nothing or
    /// that no figure can have is left out.
    pub(super) fn suppose(
        &mut self,
        cause: Cause,
        changes: &Changes,
        sign: Sign,
        part: u64,
        ways: u64,
    ) {
        let can_be = |(cell, amount): &(usize, i64)| {
            let figure = self.sheet.figure(*cell) + amount;
            *amount != 0 && (0..=i64::from(crate::GREATEST_FIGURE)).contains(&figure)
        };
        if changes.is_empty() || !changes.iter().all(can_be) {
            return;
        }
        self.slips.push(Slip {
            cause,
            changes: changes.to_vec(),
            named: changes.len(),
            sign,
            likelihood: cause.weight() * CERTAIN / 1000 * part / ways.max(1),
            mark: self.sheet.mark_of(changes),
        });
    }

    /// The slip supposed last shows only so many of its cells.
    pub(super) fn name_only(&mut self, named: usize, supposed_before: usize) {
        if self.slips.len() > supposed_before
            && let Some(slip) = self.slips.last_mut()
        {
            slip.named = named;
        }
    }
}
