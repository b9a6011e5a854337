//! Slips of counting ballots and voters. A form that lacks a line has no slip with it.

use super::cause::Cause;
use super::sheet::Sheet;
use super::slip::{Sign, Supposed, count};
use super::writing::totals;

/// How many ballots a bundle may hold.
const BUNDLES: [u32; 2] = [50, 100];

/// More invalid ballots than this are not left in one pile unseen.
const MOST_LEFT_IN_A_PILE: i64 = 5;

/// Of ten ballots of indeterminate form so many were found in a stationary box.
const STATIONARY_IN_TEN: u64 = 8;

/// Supposes every slip of counting.
pub(super) fn suppose_counting(supposed: &mut Supposed) {
    suppose_form_ballots(supposed);
    suppose_mobile_box(supposed);
    suppose_unused(supposed);
    suppose_bundles(supposed);
    suppose_invalid_in_piles(supposed);
    suppose_dvc_voters(supposed);
    suppose_miscounts(supposed);
}

/// The written cells that are piles: entries of a group, but not the invalid answers to a question.
fn piles(sheet: &Sheet) -> Vec<usize> {
    let is_pile = |place: &usize| {
        sheet
            .cells
            .get(*place)
            .is_some_and(|cell| cell.group.is_some() && !cell.line.ends_with("-invalid"))
    };
    sheet.written.iter().copied().filter(is_pile).collect()
}

fn suppose_form_ballots(supposed: &mut Supposed) {
    let sheet = supposed.sheet;
    let Some(form) = sheet.place("invalid-form") else {
        return;
    };
    let parts = [
        ("box-stationary", STATIONARY_IN_TEN),
        ("box-mobile", 10 - STATIONARY_IN_TEN),
    ];
    for (line, part) in parts {
        if let Some(place) = sheet.place(line) {
            let changes = [(place, -sheet.figure(form))];
            supposed.suppose(
                Cause::FormBallotsInBox,
                &changes,
                Sign::Figure(form),
                part,
                10,
            );
        }
    }
}

fn suppose_mobile_box(supposed: &mut Supposed) {
    let sheet = supposed.sheet;
    let (Some(mobile), Some(stationary)) =
        (sheet.place("box-mobile"), sheet.place("box-stationary"))
    else {
        return;
    };
    let ballots = sheet.figure(mobile);
    if ballots == 0 {
        let outside = sheet.place("voters-outside");
        let sign = outside.map_or(Sign::None, Sign::Figure);
        for amount in sheet.missing_in(mobile) {
            supposed.suppose(Cause::MobileBoxForgotten, &[(mobile, amount)], sign, 1, 2);
        }
        return;
    }
    let sign = Sign::Figure(mobile);
    supposed.suppose(
        Cause::MobileBoxAddedTwice,
        &[(stationary, -ballots)],
        sign,
        1,
        1,
    );
    if let Some(valid) = sheet.place("valid-votes") {
        // Where marks are only bounded by the valid votes, the piles may close without the ballots.
        supposed.suppose(Cause::MobileBoxForgotten, &[(valid, ballots)], sign, 1, 4);
        let mut changes = vec![(valid, ballots)];
        changes.extend(spread(sheet).map(|pile| (pile, ballots)));
        let before = supposed.slips.len();
        supposed.suppose(Cause::MobileBoxForgotten, &changes, sign, 1, 4);
        supposed.name_only(1, before);
    }
}

/// One pile for each whole that the piles add up to: every question has its own, all candidates one.
fn spread(sheet: &Sheet) -> impl Iterator<Item = usize> {
    let mut greatest: Vec<(Option<usize>, usize)> = Vec::new();
    for pile in piles(sheet) {
        let Some(cell) = sheet.cells.get(pile) else {
            continue;
        };
        let whole = cell
            .entry
            .filter(|_| cell.group.as_ref() != Some(&cell.line));
        match greatest.iter_mut().find(|(known, _)| *known == whole) {
            Some((_, best)) if sheet.figure(*best) < sheet.figure(pile) => *best = pile,
            Some(_) => {}
            None => greatest.push((whole, pile)),
        }
    }
    greatest.into_iter().map(|(_, pile)| pile)
}

fn suppose_unused(supposed: &mut Supposed) {
    let sheet = supposed.sheet;
    let Some(unused) = sheet.place("ballots-cancelled-unused") else {
        return;
    };
    if let Some(spoilt) = sheet.place("ballots-spoilt") {
        let changes = [(unused, -sheet.figure(spoilt))];
        let sign = Sign::Figure(spoilt);
        supposed.suppose(Cause::SpoiltCountedAsUnused, &changes, sign, 1, 1);
    }
    let ballots = sheet.figure(unused);
    if ballots % 2 == 0 {
        let changes = [(unused, -ballots / 2)];
        supposed.suppose(Cause::UnusedCountedOnceMore, &changes, Sign::None, 1, 1);
    }
}

fn suppose_bundles(supposed: &mut Supposed) {
    let sheet = supposed.sheet;
    let counted = ["ballots-cancelled-unused", "box-stationary"];
    let mut places: Vec<usize> = counted
        .iter()
        .filter_map(|line| sheet.place(line))
        .collect();
    places.extend(piles(sheet));
    // Piles too small for a bundle are no place for the slip.
    let large = |place: &usize| sheet.figure(*place) >= i64::from(BUNDLES[0]);
    let ways = 4 * count(places.iter().filter(|place| large(place)).count());
    for place in places {
        for bundle in BUNDLES {
            let (ballots, sign) = (i64::from(bundle), Sign::Bundle(bundle));
            supposed.suppose(Cause::BundleOff, &[(place, ballots)], sign, 1, ways);
            if sheet.figure(place) >= 2 * ballots {
                supposed.suppose(Cause::BundleOff, &[(place, -ballots)], sign, 1, ways);
            }
        }
    }
}

/// The invalid ballots are counted in their own lines and in the pile, or in the sum of the piles too.
fn suppose_invalid_in_piles(supposed: &mut Supposed) {
    let sheet = supposed.sheet;
    let piles = piles(sheet);
    let ways = count(piles.len()) * MOST_LEFT_IN_A_PILE.unsigned_abs();
    let has_answers = piles.iter().any(|pile| {
        let cell = sheet.cells.get(*pile);
        cell.is_some_and(|cell| cell.group.as_ref() != Some(&cell.line))
    });
    let valid = sheet.place("valid-votes").filter(|_| !has_answers);
    for pile in piles {
        for ballots in 1..=MOST_LEFT_IN_A_PILE {
            let cause = Cause::InvalidLeftInPile;
            let alone = [(pile, -ballots)];
            supposed.suppose(cause, &alone, Sign::None, 1, ways * 2);
            if let Some(valid) = valid {
                let both = [(pile, -ballots), (valid, -ballots)];
                let before = supposed.slips.len();
                supposed.suppose(cause, &both, Sign::None, 1, ways * 2);
                supposed.name_only(1, before);
            }
        }
    }
}

fn suppose_dvc_voters(supposed: &mut Supposed) {
    let sheet = supposed.sheet;
    let Some(voted) = sheet.place("dvc-voted") else {
        return;
    };
    let sign = Sign::Figure(voted);
    let forgotten = sheet.figure(voted);
    let mut suppose = |line, amount| {
        if let Some(place) = sheet.place(line) {
            supposed.suppose(Cause::DvcVotersForgotten, &[(place, amount)], sign, 1, 3);
        }
    };
    suppose("voters-received", forgotten);
    suppose("voters-total", forgotten);
    if let Some(obtained) = sheet.place("dvc-obtained").map(|place| sheet.figure(place))
        && obtained > 0
    {
        suppose("voters-total", forgotten - obtained);
    }
}

/// A miscount explains any figure, so each other ballot makes it less likely. A total is added, not
/// counted.
fn suppose_miscounts(supposed: &mut Supposed) {
    let sheet = supposed.sheet;
    let cells = count(sheet.written.len());
    let totals = totals(sheet);
    for place in &sheet.written {
        if totals.iter().any(|(total, _)| total == place) {
            continue;
        }
        for amount in sheet.missing_in(*place) {
            let ways = cells * (1 + amount.unsigned_abs());
            supposed.suppose(
                Cause::LineMiscounted,
                &[(*place, amount)],
                Sign::None,
                1,
                ways,
            );
        }
    }
}
