//! The sentences that are shown of what is found, with the hits marked.
#![expect(
    clippy::float_arithmetic,
    reason = "how well a text fits, which is nothing about votes"
)]

use locale::Language;
use std::ops::Range;

use super::document::{Library, Place, Unit};
use super::query::Query;
use super::rank::Ranked;

/// As many characters as two lines of a list hold.
const LONGEST: usize = 170;

/// So many characters are shown before the first hit of a long text.
const BEFORE_HIT: usize = 60;

/// A text in the reader's language is shown rather than a slightly better one in another.
const OWN_LANGUAGE: f64 = 1.05;

/// What is shown.
pub(super) struct Shown {
    pub block: Option<String>,
    pub pieces: Vec<String>,
}

/// The best text of a document in the reader's language: the one with the hits, or the same one of
/// another language's.
pub(super) fn shown(
    ranked: &Ranked,
    query: &Query,
    library: &Library,
    language: Language,
) -> Shown {
    let best = ranked
        .units
        .iter()
        .filter_map(|(unit, fit)| Some((library.units.get(*unit)?, fit.fit)))
        .filter(|(unit, _)| matches!(unit.place, Place::Summary | Place::Block { .. }))
        .map(|(unit, fit)| {
            let own = if unit.language == language {
                OWN_LANGUAGE
            } else {
                1.0
            };
            (unit, fit * own)
        })
        .fold(None, |best: Option<(&Unit, f64)>, one| match best {
            Some(best) if best.1 >= one.1 => Some(best),
            _ => Some(one),
        });
    let place = best.map(|(unit, _)| &unit.place);
    let Some(unit) = counterpart(ranked.document, place, library, language) else {
        return Shown {
            block: None,
            pieces: Vec::new(),
        };
    };
    let block = match &unit.place {
        Place::Block { id, .. } => Some(id.clone()),
        _ => None,
    };
    Shown {
        block,
        pieces: pieces(&unit.text, &hits(unit, query)),
    }
}

/// The text at the same place in the reader's language, or the summary.
fn counterpart<'library>(
    document: usize,
    place: Option<&Place>,
    library: &'library Library,
    language: Language,
) -> Option<&'library Unit> {
    let own = || {
        let units = library.units.iter();
        units.filter(move |unit| unit.document == document && unit.language == language)
    };
    let is_same_block = |unit: &&Unit| match (&unit.place, place) {
        (Place::Block { id, .. }, Some(Place::Block { id: other, .. })) => id == other,
        _ => false,
    };
    own()
        .find(|unit| Some(&unit.place) == place)
        .or_else(|| own().find(is_same_block))
        .or_else(|| own().find(|unit| unit.place == Place::Summary))
}

/// Where the words of the query stand in a text.
fn hits(unit: &Unit, query: &Query) -> Vec<Range<usize>> {
    let is_hit = |word: &usize| {
        let mut words = query.words.iter();
        words.any(|typed| typed.fits.of(unit.language).contains_key(word))
    };
    let words = unit.words.iter().filter(|(word, _)| is_hit(word));
    words.map(|(_, place)| place.clone()).collect()
}

/// The text in pieces: every second one is a hit. A long text is cut at words.
fn pieces(text: &str, hits: &[Range<usize>]) -> Vec<String> {
    let window = window(text, hits.first().map_or(0, |hit| hit.start));
    let mut pieces = Vec::new();
    let mut done = window.start;
    let start = if window.start > 0 { "… " } else { "" };
    let mut before = start.to_owned();
    for hit in hits {
        if hit.start < done || hit.end > window.end {
            continue;
        }
        before.push_str(text.get(done..hit.start).unwrap_or_default());
        pieces.push(std::mem::take(&mut before));
        pieces.push(text.get(hit.clone()).unwrap_or_default().to_owned());
        done = hit.end;
    }
    before.push_str(text.get(done..window.end).unwrap_or_default());
    if window.end < text.len() {
        before.push_str(" …");
    }
    pieces.push(before);
    pieces
}

/// The part of a text that is shown: all of a short one, else the words around the first hit.
fn window(text: &str, first_hit: usize) -> Range<usize> {
    if text.chars().count() <= LONGEST {
        return 0..text.len();
    }
    let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
    let hit = places.partition_point(|place| *place < first_hit);
    let least = hit.saturating_sub(BEFORE_HIT);
    let most = (least + LONGEST).min(places.len());
    let byte = |character: usize| places.get(character).copied().unwrap_or(text.len());
    let is_space = |character: &usize| {
        text.get(byte(*character)..)
            .is_some_and(|rest| rest.starts_with(' '))
    };
    let start = if least == 0 {
        0
    } else {
        (least..hit)
            .find(is_space)
            .map_or(byte(least), |space| byte(space) + 1)
    };
    let end = if most == places.len() {
        text.len()
    } else {
        (hit..most).rev().find(is_space).map_or(byte(most), byte)
    };
    start..end.max(start)
}
