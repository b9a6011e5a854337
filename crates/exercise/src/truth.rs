//! True protocols: every relation holds, and the figures are such as a precinct may have.

use crate::chance::Chance;
use protocol::{Entries, Figures, Form};

/// A protocol without a slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrueProtocol {
    /// How many candidates or questions it has.
    pub entries: Entries,
    /// Every figure of the paper form, and the seats where the form asks for them.
    pub figures: Figures,
}

/// A part of a whole, from `least` to `most` in a thousand.
fn part(chance: &mut Chance, whole: u32, least: u32, most: u32) -> u32 {
    whole * chance.between(least, most) / 1000
}

/// Small numbers are the most frequent: 0 about half of the time.
fn few(chance: &mut Chance, most: u32) -> u32 {
    let mut number = 0;
    while number < most && chance.happens(1, 2) {
        number += 1;
    }
    number
}

/// A true protocol of a form: a list of 200 to 2,500 voters, a turnout of 20 to 90 %, up to 60
/// voters outside the room, up to 4 % invalid, few ballots spoilt or taken away.
#[must_use]
pub fn true_protocol(form: &Form, chance: &mut Chance) -> TrueProtocol {
    let before = before_opening(form, chance);
    let find = |line: &str| {
        let own = before.iter().find(|(known, _)| *known == line);
        own.map_or(0, |(_, figure)| *figure)
    };
    let (received, outside) = (find("voters-received"), find("voters-outside"));
    let mobile = outside.saturating_sub(few(chance, 1) * few(chance, 2));
    let form_ballots = few(chance, 4);
    let in_room = received - outside - form_ballots;
    let stationary = in_room - few(chance, 6).min(in_room);
    let in_boxes = mobile + stationary;
    let invalid = part(chance, in_boxes, 0, 40);
    let unmarked = part(chance, invalid, 200, 800);
    let after = [
        ("box-mobile", mobile),
        ("box-stationary", stationary),
        ("invalid-total", invalid + form_ballots),
        ("invalid-form", form_ballots),
        ("invalid-unmarked", unmarked),
        ("invalid-other", invalid - unmarked),
        ("valid-votes", in_boxes - invalid),
    ];
    let mut figures = Figures::default();
    for (line, figure) in before.into_iter().chain(after) {
        if form.line(line).is_some() {
            figures.write(line, figure);
        }
    }
    let entries = entries(form, chance);
    write_piles(
        form,
        &entries,
        in_boxes,
        in_boxes - invalid,
        &mut figures,
        chance,
    );
    TrueProtocol { entries, figures }
}

fn before_opening(form: &Form, chance: &mut Chance) -> [(&'static str, u32); 10] {
    let listed = chance.between(200, 2500);
    let added = few(chance, listed / 30).saturating_mul(chance.between(1, 5));
    let has_dvc = form.line("dvc-voted").is_some();
    let mut cards = || if has_dvc { chance.between(0, 15) } else { 0 };
    let (voted, obtained) = (cards(), cards());
    let total = listed + added + voted - obtained;
    // Enough for the voters with cards and those outside the room, even of the shortest list.
    let received = part(chance, total, 200, 900).max(voted + 70);
    let spoilt = few(chance, 10);
    let given = (listed + part(chance, listed, 0, 30)).max(received + spoilt);
    let outside = if chance.happens(1, 6) {
        0
    } else {
        chance.between(1, 60)
    };
    [
        ("voters-total", total),
        ("voters-list", listed),
        ("voters-additional", added),
        ("dvc-voted", voted),
        ("dvc-obtained", obtained),
        ("ballots-received", given),
        ("ballots-cancelled-unused", given - received - spoilt),
        ("voters-received", received),
        ("voters-outside", outside),
        ("ballots-spoilt", spoilt),
    ]
}

/// Half of the ballots have up to eight candidates, a sixth more than fifteen.
fn entries(form: &Form, chance: &mut Chance) -> Entries {
    let Some(group) = form.groups.first() else {
        return Entries::default();
    };
    let most = match chance.between(1, 6) {
        1..=3 => 8,
        4..=5 => 15,
        _ => 30,
    };
    let least = u32::try_from(group.least).unwrap_or(1);
    let most = u32::try_from(group.most).unwrap_or(most).min(most);
    let count = chance.between(least, most);
    Entries::of(&group.id, usize::try_from(count).unwrap_or(1))
}

fn write_piles(
    form: &Form,
    entries: &Entries,
    in_boxes: u32,
    valid: u32,
    figures: &mut Figures,
    chance: &mut Chance,
) {
    let Some(group) = form.groups.first() else {
        return;
    };
    let count = entries.count(&group.id);
    if !group.columns.is_empty() {
        for entry in 1..=count {
            let invalid = part(chance, in_boxes, 0, 40);
            let against = part(chance, in_boxes - invalid, 50, 950);
            let id = |column: &str| format!("{}-{entry}-{column}", group.id);
            figures.write(&id("yes"), in_boxes - invalid - against);
            figures.write(&id("no"), against);
            figures.write(&id("invalid"), invalid);
        }
        return;
    }
    let votes = if form.line("seats").is_some() {
        marks(valid, count, figures, chance)
    } else {
        split(valid, count, chance)
    };
    for (entry, votes) in votes.into_iter().enumerate() {
        figures.write(&format!("{}-{}", group.id, entry + 1), votes);
    }
}

/// Splits votes among candidates: a few get most, as it happens.
fn split(votes: u32, count: usize, chance: &mut Chance) -> Vec<u32> {
    let shares: Vec<u32> = (0..count)
        .map(|_| chance.between(1, 100).pow(2) / chance.between(1, 20) + 1)
        .collect();
    let whole: u32 = shares.iter().sum();
    let mut piles: Vec<u32> = shares.iter().map(|share| votes * share / whole).collect();
    let rest = votes - piles.iter().sum::<u32>();
    let greatest = (0..count).max_by_key(|place| piles.get(*place).copied());
    if let Some(pile) = greatest.and_then(|place| piles.get_mut(place)) {
        *pile += rest;
    }
    piles
}

/// Every ballot has one to as many marks as there are seats, none twice for one candidate.
fn marks(valid: u32, count: usize, figures: &mut Figures, chance: &mut Chance) -> Vec<u32> {
    let most = u32::try_from(count)
        .unwrap_or(2)
        .saturating_sub(1)
        .clamp(1, 5);
    let seats = chance.between(1, most);
    figures.write("seats", seats);
    let mut piles = vec![0; count];
    for round in 0..seats {
        let votes = if round == 0 {
            valid
        } else {
            part(chance, valid, 300, 900)
        };
        for (pile, votes) in piles.iter_mut().zip(split(votes, count, chance)) {
            // What would be a second mark for the same candidate was not given.
            *pile = valid.min(*pile + votes);
        }
    }
    let missing = valid.saturating_sub(piles.iter().sum());
    if let Some(pile) = piles.iter_mut().find(|pile| **pile + missing <= valid) {
        *pile += missing;
    }
    piles
}
