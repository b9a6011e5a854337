//! The order of what is found: BM25 over the fields of a document, and the best of its short texts.
#![expect(
    clippy::float_arithmetic,
    reason = "how well a text fits, which is nothing about votes"
)]

use locale::Language;
use std::collections::BTreeMap;

use super::Found;
use super::document::{Library, PerLanguage, Place};
use super::query::{Query, TypedWord};
use crate::guide::Kind;

/// How soon more of the same word stops counting.
const SATURATION: f64 = 1.5;

/// How much a long page is held back.
const LENGTH: f64 = 0.4;

/// How much it counts that the words stand together in one short text.
const TOGETHER: f64 = 0.9;

/// How much a title, or what a page is asked for, counts as a text: at least, and how much more if
/// exactly its words are typed.
const PARTLY_TYPED: f64 = 0.8;
const EXACTLY_TYPED: f64 = 2.0;

/// How much it counts beside the text that a word stands in the title, in the summary, in the name
/// of a term that the page explains, or among what the page is asked for by.
const IN_TITLE: f64 = 0.8;
const IN_SUMMARY: f64 = 0.45;
const IN_TERMS: f64 = 0.15;
const IN_ASKED: f64 = 1.0;

/// A document, with how well it fits.
pub(super) struct Ranked {
    pub document: usize,
    pub score: f64,
    /// Its texts with typed words.
    pub units: BTreeMap<usize, Reached>,
}

/// How well the typed words fit a text.
#[derive(Default, Clone, Copy)]
pub(super) struct Reached {
    /// With how rare they are.
    pub fit: f64,
    /// How many of the text's words they are.
    words: f64,
}

/// What one typed word finds in a document.
#[derive(Default)]
struct Share {
    /// How well the best of its words fits.
    fit: f64,
    /// How well the best of them fits that stand in the title, the summary, the terms, among
    /// what the page is asked for by.
    in_title: f64,
    in_summary: f64,
    in_terms: f64,
    in_asked: f64,
    /// How often it stands in the text, weighted, in each language.
    counts: PerLanguage<f64>,
    units: BTreeMap<usize, f64>,
}

/// Every document with a typed word, the best first.
pub(super) fn ranked(query: &Query, library: &Library) -> Vec<Ranked> {
    let mut found: BTreeMap<usize, Ranked> = BTreeMap::new();
    let mut reached: BTreeMap<usize, f64> = BTreeMap::new();
    let mut possible = 0.0;
    for word in &query.words {
        let shares = shares(word, library);
        // The root, here and below: a word that happens to stand on one page alone must not outweigh
        // all the others that were typed.
        let rarity = rarity(&shares, word, library).sqrt() * word.weight;
        possible += rarity * word.best_fit();
        for (document, share) in shares {
            let ranked = found.entry(document).or_insert_with(|| Ranked {
                document,
                score: 0.0,
                units: BTreeMap::new(),
            });
            *reached.entry(document).or_insert(0.0) += rarity * share.fit;
            ranked.score += rarity * share.value(document, library);
            for (unit, fit) in share.units {
                let reached = ranked.units.entry(unit).or_default();
                reached.fit += rarity * fit;
                reached.words += fit;
            }
        }
    }
    let mut ranked: Vec<Ranked> = found.into_values().collect();
    for one in &mut ranked {
        let best = one
            .units
            .iter()
            .map(|(unit, reached)| together(*unit, *reached, possible, library));
        one.score += TOGETHER * best.fold(0.0, f64::max);
        let reached = reached.get(&one.document).copied().unwrap_or_default();
        if possible > 0.0 {
            one.score *= (reached / possible).sqrt();
        }
        if let Some(document) = library.documents.get(one.document) {
            one.score *= document.worth();
        }
    }
    ranked.sort_by(|one, other| other.score.total_cmp(&one.score));
    ranked
}

fn shares(word: &TypedWord, library: &Library) -> BTreeMap<usize, Share> {
    let mut shares: BTreeMap<usize, Share> = BTreeMap::new();
    for language in Language::ALL {
        let postings = library.postings.of(language);
        for (id, fit) in word.fits.of(language) {
            for (unit, count) in postings.get(id).into_iter().flatten() {
                let Some(text) = library.units.get(*unit) else {
                    continue;
                };
                let share = shares.entry(text.document).or_default();
                share.fit = share.fit.max(*fit);
                match text.place {
                    Place::Title => share.in_title = share.in_title.max(*fit),
                    Place::Summary => share.in_summary = share.in_summary.max(*fit),
                    Place::Terms => share.in_terms = share.in_terms.max(*fit),
                    Place::Asked => share.in_asked = share.in_asked.max(*fit),
                    Place::Block { kind, .. } => {
                        *share.counts.of_mut(language) += fit * weight(kind) * f64::from(*count);
                    }
                }
                let best = share.units.entry(*unit).or_insert(0.0);
                *best = best.max(*fit);
            }
        }
    }
    shares
}

/// How few pages have the word: a word of every page tells none from another.
fn rarity(shares: &BTreeMap<usize, Share>, word: &TypedWord, library: &Library) -> f64 {
    let is_page = |document: &usize| {
        let document = library.documents.get(*document);
        document.is_some_and(|document| document.found == Found::Page)
    };
    let best = word.best_fit().max(f64::MIN_POSITIVE);
    let with: f64 = shares
        .iter()
        .filter(|(document, _)| is_page(document))
        .map(|(_, share)| share.fit / best)
        .sum();
    let pages = library
        .documents
        .iter()
        .filter(|one| one.found == Found::Page)
        .count();
    let pages = u32::try_from(pages).map_or(1.0, f64::from).max(with);
    (1.0 + (pages - with + 0.5) / (with + 0.5)).ln()
}

/// The count of a word, held down for long documents, in the language where it is largest: the
/// same page in another language says nothing new.
fn saturated(document: usize, share: &Share, library: &Library) -> f64 {
    let Some(document) = library.documents.get(document) else {
        return 0.0;
    };
    let counts = Language::ALL.into_iter().map(|language| {
        let average = f64::from(*library.average_lengths.of(language)).max(1.0);
        let length = f64::from(*document.lengths.of(language)) / average;
        let count = *share.counts.of(language);
        count / (count + SATURATION * (1.0 - LENGTH + LENGTH * length))
    });
    counts.fold(0.0, f64::max)
}

impl Share {
    /// How much the word says for the document.
    fn value(&self, document: usize, library: &Library) -> f64 {
        IN_TITLE * self.in_title
            + IN_SUMMARY * self.in_summary
            + IN_TERMS * self.in_terms
            + IN_ASKED * self.in_asked
            + self.fit * saturated(document, self, library)
    }
}

/// How much a word counts by the block it stands in.
fn weight(kind: Kind) -> f64 {
    match kind {
        Kind::Heading => 2.0,
        Kind::Key => 1.5,
        Kind::Picture | Kind::Link => 0.6,
        Kind::Text | Kind::Step | Kind::SeeDo | Kind::Table => 1.0,
    }
}

/// How much it counts that words stand together in this text. Titles and what a page is asked for
/// count more, the nearer they are to exactly what was typed.
fn together(unit: usize, reached: Reached, possible: f64, library: &Library) -> f64 {
    let Some(unit) = library.units.get(unit) else {
        return 0.0;
    };
    let length = u32::try_from(unit.words.len())
        .map_or(1.0, f64::from)
        .max(1.0);
    let share_of_text = (reached.words / length).min(1.0);
    let share_of_typed = (reached.fit / possible.max(f64::MIN_POSITIVE)).min(1.0);
    let counts = match unit.place {
        Place::Title | Place::Asked => {
            PARTLY_TYPED + EXACTLY_TYPED * (share_of_text * share_of_typed).powi(2)
        }
        Place::Summary => 1.1,
        Place::Block {
            kind: Kind::Link | Kind::Picture,
            ..
        } => 0.7,
        Place::Block { .. } | Place::Terms => 1.0,
    };
    reached.fit * counts
}
