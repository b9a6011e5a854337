//! Which of the slips that close every hard rule is the likeliest.

use super::cause::Cause;
use super::sheet::{Asked, Sheet};
use super::slip::{CERTAIN, Slip};
use crate::form::{Cell, Severity};
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

/// A right protocol breaks a rule that asks for an explanation, or a note, once in so many.
const EXPLAINED_ONCE_IN: u128 = 12;
const NOTED_ONCE_IN: u128 = 4;

/// Lines whose figure is mostly small: the greater it would be, the less likely it is.
const SMALL: [&str; 10] = [
    "voters-additional",
    "dvc-voted",
    "dvc-obtained",
    "voters-outside",
    "ballots-spoilt",
    "box-mobile",
    "invalid-total",
    "invalid-form",
    "invalid-unmarked",
    "invalid-other",
];

/// So many pairs of slips are asked whether they close everything, the likeliest first.
const MOST_PAIRS: usize = 2000;

/// So many partners are tried for one slip.
const MOST_PARTNERS: usize = 12;

/// Slips that look the same to whoever counts again: one trace.
pub(super) struct Ranked {
    /// The likeliest: one slip, or two that must both have happened.
    pub(super) slips: Vec<Slip>,
    /// For each of them the cells it may concern; more than it has where entries of a group differ.
    pub(super) lines: Vec<BTreeSet<usize>>,
    likelihood: u64,
    best: u64,
}

/// The single slips that close every hard rule, and, where none of a known kind does, the pairs.
/// The likeliest first.
pub(super) fn ranked(sheet: &Sheet, slips: &[Slip]) -> Vec<Ranked> {
    let mut found = Found::default();
    let mut is_named = false;
    for slip in slips.iter().filter(|slip| slip.mark == sheet.target) {
        if let Some(likelihood) = likelihood(sheet, &[slip]) {
            is_named |= slip.cause != Cause::LineMiscounted;
            found.add(sheet, &[slip], likelihood);
        }
    }
    if !is_named {
        for (one, other) in pairs(sheet, slips) {
            if let Some(likelihood) = likelihood(sheet, &[one, other]) {
                found.add(sheet, &[one, other], likelihood);
            }
        }
    }
    found.best_first()
}

/// How likely slips and the protocol without them are; nothing where a hard rule stays broken.
fn likelihood(sheet: &Sheet, slips: &[&Slip]) -> Option<u64> {
    let changes: Vec<(usize, i64)> = slips
        .iter()
        .flat_map(|slip| &slip.changes)
        .copied()
        .collect();
    let figures = sheet.changed(&changes);
    if !sheet.closes(&figures) {
        return None;
    }
    let certain = u128::from(CERTAIN);
    let mut likelihood = slips.iter().fold(certain * certain, |likelihood, slip| {
        likelihood * u128::from(slip.likelihood) / certain
    });
    for asked in sheet.soft.iter().filter(|asked| !asked.holds(&figures)) {
        likelihood /= once_in(asked);
    }
    for sum in &sheet.differences {
        likelihood /= 1 + u128::from(sum.amount(&figures).unsigned_abs());
    }
    if let (Some(outside), Some(mobile)) =
        (sheet.place("voters-outside"), sheet.place("box-mobile"))
    {
        let figure = |place: usize| figures.get(place).copied().unwrap_or_default();
        let missing = u128::from((figure(outside) - figure(mobile)).unsigned_abs());
        likelihood /= (1 + missing) * (1 + missing);
    }
    for (place, amount) in changes.iter().filter(|(place, _)| is_small(sheet, *place)) {
        let written = u128::from(sheet.figure(*place).unsigned_abs());
        let other = u128::from((sheet.figure(*place) + amount).unsigned_abs());
        likelihood = likelihood.saturating_mul(1 + written) / (1 + other);
    }
    Some(u64::try_from(likelihood / certain).unwrap_or(u64::MAX))
}

fn once_in(asked: &Asked) -> u128 {
    match asked.severity {
        Severity::Error | Severity::Explain => EXPLAINED_ONCE_IN,
        Severity::Note => NOTED_ONCE_IN,
    }
}

fn is_small(sheet: &Sheet, place: usize) -> bool {
    sheet
        .cells
        .get(place)
        .is_some_and(|cell| cell.group.is_some() || SMALL.contains(&cell.id.as_str()))
}

/// Pairs of slips on different cells that together do what is missing, the likeliest first.
fn pairs<'a>(sheet: &Sheet, slips: &'a [Slip]) -> Vec<(&'a Slip, &'a Slip)> {
    // A slip that explains everything alone needs no second.
    let is_part =
        |slip: &&Slip| slip.mark != sheet.target || !sheet.closes(&sheet.changed(&slip.changes));
    let mut likeliest: Vec<&Slip> = slips.iter().filter(is_part).collect();
    likeliest.sort_by_key(|slip| Reverse(slip.likelihood));
    let mut by_mark: HashMap<u64, Vec<(usize, &Slip)>> = HashMap::new();
    for (rank, slip) in likeliest.iter().enumerate() {
        by_mark.entry(slip.mark).or_default().push((rank, slip));
    }
    let mut pairs = Vec::new();
    for (rank, one) in likeliest.into_iter().enumerate() {
        let missing = sheet.target.wrapping_sub(one.mark);
        let partners = by_mark.get(&missing).into_iter().flatten();
        let partners = partners
            .filter(|(behind, other)| {
                *behind > rank && !other.changes.iter().any(|(cell, _)| one.touches(*cell))
            })
            .take(MOST_PARTNERS);
        pairs.extend(partners.map(|(_, other)| (one, *other)));
        if pairs.len() >= MOST_PAIRS {
            break;
        }
    }
    pairs
}

/// What a trace is known by: for each of its slips the cause and the lines, where the entries of a
/// group are one line, for the figures do not tell them apart.
type Look = Vec<(Cause, Vec<String>)>;

fn look(sheet: &Sheet, slip: &Slip) -> (Cause, Vec<String>) {
    let cells: Vec<&Cell> = slip
        .lines()
        .filter_map(|place| sheet.cells.get(place))
        .collect();
    let entries = cells.iter().filter(|cell| cell.group.is_some()).count();
    let name = |cell: &&Cell| match &cell.group {
        Some(group) if entries == 1 => group.clone(),
        _ => cell.id.clone(),
    };
    (slip.cause, cells.iter().map(name).collect())
}

#[derive(Default)]
struct Found {
    places: HashMap<Look, usize>,
    ranked: Vec<Ranked>,
}

impl Found {
    fn add(&mut self, sheet: &Sheet, slips: &[&Slip], likelihood: u64) {
        let look: Look = slips.iter().map(|slip| look(sheet, slip)).collect();
        let place = *self.places.entry(look).or_insert(self.ranked.len());
        let lines = slips.iter().map(|slip| slip.lines().collect());
        match self.ranked.get_mut(place) {
            None => self.ranked.push(Ranked {
                slips: slips.iter().copied().cloned().collect(),
                lines: lines.collect(),
                likelihood,
                best: likelihood,
            }),
            Some(known) => {
                for (known, lines) in known.lines.iter_mut().zip(lines) {
                    known.extend::<BTreeSet<usize>>(lines);
                }
                known.likelihood = known.likelihood.saturating_add(likelihood);
                if likelihood > known.best {
                    known.best = likelihood;
                    known.slips = slips.iter().copied().cloned().collect();
                }
            }
        }
    }

    fn best_first(mut self) -> Vec<Ranked> {
        // The order of supposing decides between equals, so that the same figures give the same list.
        self.ranked.sort_by_key(|ranked| Reverse(ranked.likelihood));
        self.ranked
    }
}
