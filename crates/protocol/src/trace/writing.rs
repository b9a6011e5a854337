//! Slips of writing a figure down: digits, lines, totals.

use super::cause::Cause;
use super::sheet::Sheet;
use super::slip::{Sign, Supposed, count};
use crate::relation::Comparison;

/// Digits that are read one for the other.
const ALIKE: [(u32, u32); 4] = [(1, 7), (3, 8), (0, 6), (5, 6)];

/// Of ten swapped pairs so many stand one below the other.
const SWAPPED_NEIGHBOURS_IN_TEN: u64 = 7;

/// Of ten wrong totals so many are off by one, ten or a hundred, and so many lack a part.
const CARRIED_WRONG_IN_TEN: u64 = 7;
const PART_LEFT_OUT_IN_TEN: u64 = 2;

/// Supposes every slip of writing.
pub(super) fn suppose_writing(supposed: &mut Supposed) {
    let sheet = supposed.sheet;
    for cell in sheet.written.iter().copied() {
        suppose_digits(supposed, cell);
    }
    suppose_swaps(supposed);
    suppose_copies(supposed);
    let totals = totals(sheet);
    for (total, parts) in &totals {
        suppose_total(supposed, *total, parts, count(totals.len()));
    }
}

/// The digits of a figure, the first first.
fn digits_of(figure: i64) -> Vec<u32> {
    figure
        .to_string()
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .collect()
}

/// The figure of digits; none where it would begin with a 0, which nobody writes.
fn figure_of(digits: &[u32]) -> Option<i64> {
    if digits.is_empty() || digits.len() > 1 && digits.first() == Some(&0) {
        return None;
    }
    let figure = digits
        .iter()
        .fold(0, |figure, digit| figure * 10 + i64::from(*digit));
    Some(figure)
}

fn suppose_digits(supposed: &mut Supposed, cell: usize) {
    let sheet = supposed.sheet;
    let figure = sheet.figure(cell);
    let digits = digits_of(figure);
    let (places, cells) = (count(digits.len()), count(sheet.written.len()));
    let mut suppose = |cause, other: &[u32], ways| {
        if let Some(other) = figure_of(other) {
            supposed.suppose(
                cause,
                &[(cell, other - figure)],
                Sign::None,
                1,
                ways * cells,
            );
        }
    };
    for place in 1..digits.len() {
        let mut other = digits.clone();
        other.swap(place - 1, place);
        if other == digits {
            other.remove(place);
            suppose(Cause::DigitDoubled, &other, places - 1);
        } else {
            suppose(Cause::DigitsTransposed, &other, places - 1);
        }
    }
    for (place, digit) in digits.iter().enumerate() {
        for likeness in look_alikes(*digit) {
            let mut other = digits.clone();
            if let Some(read) = other.get_mut(place) {
                *read = likeness;
            }
            suppose(Cause::DigitMisread, &other, places);
        }
    }
    for place in 0..=digits.len() {
        for dropped in 0..10 {
            let mut other = digits.clone();
            other.insert(place, dropped);
            suppose(Cause::DigitDropped, &other, places + 1);
        }
    }
}

fn look_alikes(digit: u32) -> impl Iterator<Item = u32> {
    ALIKE
        .into_iter()
        .filter_map(move |(one, other)| match digit {
            _ if digit == one => Some(other),
            _ if digit == other => Some(one),
            _ => None,
        })
}

fn suppose_swaps(supposed: &mut Supposed) {
    let sheet = supposed.sheet;
    let cells = count(sheet.written.len());
    for (place, first) in sheet.written.iter().enumerate() {
        for (distance, second) in sheet.written.iter().skip(place + 1).enumerate() {
            let difference = sheet.figure(*second) - sheet.figure(*first);
            let (part, pairs) = if distance == 0 {
                (SWAPPED_NEIGHBOURS_IN_TEN, cells - 1)
            } else {
                let pairs = (cells - 1) * (cells - 2) / 2;
                (10 - SWAPPED_NEIGHBOURS_IN_TEN, pairs)
            };
            let changes = [(*first, difference), (*second, -difference)];
            supposed.suppose(Cause::LinesSwapped, &changes, Sign::None, part, pairs * 10);
        }
    }
}

fn suppose_copies(supposed: &mut Supposed) {
    let sheet = supposed.sheet;
    let ways = 2 * count(sheet.written.len());
    for (place, cell) in sheet.written.iter().enumerate() {
        let above = place
            .checked_sub(1)
            .and_then(|place| sheet.written.get(place));
        let below = sheet.written.get(place + 1);
        for neighbour in above.into_iter().chain(below) {
            if sheet.figure(*neighbour) != sheet.figure(*cell) {
                continue;
            }
            for amount in sheet.missing_in(*cell) {
                let sign = Sign::Figure(*neighbour);
                supposed.suppose(Cause::NeighbourCopied, &[(*cell, amount)], sign, 1, ways);
            }
        }
    }
}

/// The lines that are the sum of others, with these: equations with a single cell on the one hand
/// that is the parent of some of the others, or the sum of a whole group.
pub(super) fn totals(sheet: &Sheet) -> Vec<(usize, Vec<usize>)> {
    let mut found = Vec::new();
    for asked in sheet
        .hard
        .iter()
        .filter(|asked| asked.comparison == Comparison::Equal)
    {
        let terms = asked.sum.terms();
        for (total, factor) in terms {
            let Some(cell) = sheet.cells.get(*total).filter(|cell| cell.group.is_none()) else {
                continue;
            };
            let parts: Vec<usize> = terms
                .iter()
                .map(|(part, _)| *part)
                .filter(|part| part != total)
                .collect();
            let is_part = |part: &usize| {
                sheet.cells.get(*part).is_some_and(|part| {
                    part.of.as_ref() == Some(&cell.id)
                        || part.group.is_some()
                            && part.line == part.group.clone().unwrap_or_default()
                })
            };
            if factor.abs() == 1 && !parts.is_empty() && parts.iter().all(is_part) {
                found.push((*total, parts));
            }
        }
    }
    found
}

fn suppose_total(supposed: &mut Supposed, total: usize, parts: &[usize], totals: u64) {
    let sheet = supposed.sheet;
    for amount in sheet.missing_in(total) {
        let is_left_out = parts.iter().any(|part| sheet.figure(*part) == amount.abs());
        let (part, ways) = if [1, 10, 100].contains(&amount.abs()) {
            (CARRIED_WRONG_IN_TEN, 6)
        } else if is_left_out {
            (PART_LEFT_OUT_IN_TEN, count(parts.len()))
        } else {
            let rest = 10 - CARRIED_WRONG_IN_TEN - PART_LEFT_OUT_IN_TEN;
            (rest, amount.unsigned_abs().saturating_mul(2))
        };
        let changes = [(total, amount)];
        supposed.suppose(
            Cause::TotalWrong,
            &changes,
            Sign::None,
            part,
            10 * ways * totals,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_never_begins_with_a_zero_that_nobody_writes() {
        for (digits, expected) in [
            (&[1, 0, 2][..], Some(102)),
            (&[0], Some(0)),
            (&[0, 7], None),
            (&[], None),
        ] {
            assert_eq!(figure_of(digits), expected, "{digits:?}");
        }
    }

    #[test]
    fn five_and_zero_look_like_six() {
        let alike = |digit| look_alikes(digit).collect::<Vec<_>>();
        assert_eq!(alike(6), [0, 5]);
        assert_eq!(alike(1), [7]);
        assert!(alike(2).is_empty());
    }
}
