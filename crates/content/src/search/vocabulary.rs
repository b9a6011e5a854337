//! The words of one language, and how a typed word is found among them.
#![expect(
    clippy::float_arithmetic,
    reason = "how well a word fits, which is nothing about votes"
)]

use locale::Language;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::BTreeMap;

use super::azerbaijani;
use super::slips::{is_one_slip, loose};

/// A word of the vocabulary, by its place in it.
pub(super) type WordId = usize;

/// The typed word itself.
const SAME: f64 = 1.0;
/// Another form of it; forms with a short stem are less sure.
const SAME_STEM: f64 = 0.95;
const SHORT_STEM: f64 = 0.8;
const SHORTEST_STEM: f64 = 0.65;
/// A word that begins so, or one of the same family.
const BEGINS_SO: f64 = 0.8;
const SAME_FAMILY: f64 = 0.45;
/// Typed as in chat, or with a slip; a short word is soon another word.
const LOOSE: f64 = 0.75;
const SLIP: f64 = 0.7;
const SLIP_IN_SHORT: f64 = 0.55;

/// A word that fits less than this is looked for among slips too.
pub(super) const SURE: f64 = 0.75;

/// Words of fewer letters are not corrected: they are one slip from too many others. Neither are
/// shorter stems, nor is a word of this many letters sure to be the one that was meant.
const LEAST_CORRECTED: usize = 4;
const LEAST_CORRECTED_STEM: usize = 5;
const LONG: usize = 6;

/// The words of one language.
pub(super) struct Vocabulary {
    language: Language,
    stemmer: Option<Stemmer>,
    /// The compared letters of each word.
    words: Vec<String>,
    by_word: BTreeMap<String, WordId>,
    by_stem: BTreeMap<String, Vec<WordId>>,
    by_loose: BTreeMap<String, Vec<WordId>>,
}

/// How a typed word may be completed and corrected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Typed {
    /// Other words follow it, or a space.
    Whole,
    /// It may still be typed.
    Begun,
}

impl Vocabulary {
    pub fn new(language: Language) -> Self {
        let stemmer = match language {
            Language::Az => None,
            Language::En => Some(Stemmer::create(Algorithm::English)),
            Language::Ru => Some(Stemmer::create(Algorithm::Russian)),
        };
        Self {
            language,
            stemmer,
            words: Vec::new(),
            by_word: BTreeMap::new(),
            by_stem: BTreeMap::new(),
            by_loose: BTreeMap::new(),
        }
    }

    /// The word's place, new or known.
    pub fn add(&mut self, folded: &str) -> WordId {
        let word = self.letters(folded);
        if let Some(id) = self.by_word.get(&word) {
            return *id;
        }
        let id = self.words.len();
        for stem in self.stems(&word) {
            self.by_stem.entry(stem).or_default().push(id);
        }
        self.by_loose.entry(loose(&word)).or_default().push(id);
        self.by_word.insert(word.clone(), id);
        self.words.push(word);
        id
    }

    /// Every stem the word may have, the word itself first.
    pub fn stems_of(&self, folded: &str) -> Vec<String> {
        let word = self.letters(folded);
        let mut stems = self.stems(&word);
        if stems.first() != Some(&word) {
            stems.insert(0, word);
        }
        stems
    }

    /// The letters by which words are compared.
    fn letters(&self, folded: &str) -> String {
        match self.language {
            Language::Az => azerbaijani::letters(folded),
            Language::En | Language::Ru => folded.to_owned(),
        }
    }

    /// Every stem the word may have.
    fn stems(&self, word: &str) -> Vec<String> {
        match &self.stemmer {
            None => azerbaijani::stems(word),
            Some(stemmer) => vec![stemmer.stem(word).into_owned()],
        }
    }

    /// The word itself and its other forms, each with how well it fits.
    pub fn forms(&self, folded: &str) -> BTreeMap<WordId, f64> {
        let word = self.letters(folded);
        let mut found = BTreeMap::new();
        if let Some(id) = self.by_word.get(&word) {
            found.insert(*id, SAME);
        }
        for stem in self.stems(&word) {
            let fit = match (&self.stemmer, stem.chars().count()) {
                (Some(_), _) | (None, 4..) => SAME_STEM,
                (None, 3) => SHORT_STEM,
                (None, _) => SHORTEST_STEM,
            };
            for id in self.by_stem.get(&stem).into_iter().flatten() {
                keep_best(&mut found, *id, fit);
            }
        }
        found
    }

    /// Every word that fits what was typed, each with how well it fits.
    pub fn fitting(&self, folded: &str, typed: Typed) -> BTreeMap<WordId, f64> {
        let mut found = self.forms(folded);
        let word = self.letters(folded);
        self.add_longer(&word, typed, &mut found);
        if self.stemmer.is_some() {
            self.add_family(&word, &mut found);
        }
        found
    }

    /// Words that begin with what was typed.
    fn add_longer(&self, word: &str, typed: Typed, found: &mut BTreeMap<WordId, f64>) {
        let least = if typed == Typed::Begun { 2 } else { 3 };
        let letters = word.chars().count();
        if letters < least || word.starts_with(|first: char| first.is_ascii_digit()) {
            return;
        }
        let from = self.by_word.range(word.to_owned()..);
        for (longer, id) in from.take_while(|(longer, _)| longer.starts_with(word)) {
            let share = share(letters, longer.chars().count());
            let fit = match typed {
                Typed::Begun => BEGINS_SO * (0.5 + 0.5 * share),
                Typed::Whole => BEGINS_SO * share,
            };
            keep_best(found, *id, fit);
        }
    }

    /// Words of the same family, whose stems begin alike: испортил and испорченный.
    fn add_family(&self, word: &str, found: &mut BTreeMap<WordId, f64>) {
        let stems = self.stems(word);
        let Some(stem) = stems.first() else { return };
        let Some(start) = prefix(stem, 4) else { return };
        let from = self.by_stem.range(start.to_owned()..);
        for (other, ids) in from.take_while(|(other, _)| other.starts_with(start)) {
            let pairs = stem.chars().zip(other.chars());
            let common = pairs.take_while(|(one, two)| one == two).count();
            let (one, two) = (stem.chars().count(), other.chars().count());
            let is_inside = common == one.min(two) && 2 * common >= one.max(two);
            let is_near = common >= 5 && 10 * common >= 6 * one.max(two);
            if is_inside || is_near {
                for id in ids {
                    keep_best(found, *id, SAME_FAMILY);
                }
            }
        }
    }

    /// Words that fit if there was a slip, or a habit of chat.
    pub fn corrected(&self, folded: &str, typed: Typed) -> BTreeMap<WordId, f64> {
        let mut found = BTreeMap::new();
        let word = self.letters(folded);
        let letters = word.chars().count();
        for stem in self.stems(&loose(&word)) {
            for id in self.by_loose.get(&stem).into_iter().flatten() {
                keep_best(&mut found, *id, LOOSE);
            }
        }
        if letters < LEAST_CORRECTED {
            return found;
        }
        for (other, id) in near(&self.by_word, &word) {
            if is_one_slip(&word, other) {
                keep_best(&mut found, *id, slip(letters));
            }
        }
        if self.stemmer.is_none() {
            self.add_stems_with_slip(&word, &mut found);
        }
        if found.is_empty() && typed == Typed::Begun {
            self.add_longer_with_slip(&word, &mut found);
        }
        found
    }

    /// Forms of words whose stem is one slip from a stem of what was typed.
    fn add_stems_with_slip(&self, word: &str, found: &mut BTreeMap<WordId, f64>) {
        for own in self.stems(word) {
            let letters = own.chars().count();
            if letters < LEAST_CORRECTED_STEM {
                continue;
            }
            let fitting = near(&self.by_stem, &own).filter(|(stem, _)| is_one_slip(&own, stem));
            for id in fitting.flat_map(|(_, ids)| ids) {
                keep_best(found, *id, slip(letters));
            }
        }
    }

    /// Words whose beginning is one slip from what was typed so far.
    fn add_longer_with_slip(&self, word: &str, found: &mut BTreeMap<WordId, f64>) {
        let letters = word.chars().count();
        for (longer, id) in near(&self.by_word, word) {
            if let Some(start) = prefix(longer, letters)
                && is_one_slip(start, word)
            {
                let share = share(letters, longer.chars().count());
                keep_best(found, *id, SLIP * (0.5 + 0.5 * share));
            }
        }
    }
}

/// The entries that begin with the first or the second letter of a word: no others are a slip away.
fn near<'map, Value>(
    entries: &'map BTreeMap<String, Value>,
    word: &str,
) -> impl Iterator<Item = (&'map String, &'map Value)> {
    let mut letters: Vec<char> = word.chars().take(2).collect();
    letters.dedup();
    letters.into_iter().flat_map(|letter| {
        let from = entries.range(letter.to_string()..);
        from.take_while(move |(entry, _)| entry.starts_with(letter))
    })
}

fn slip(letters: usize) -> f64 {
    if letters < LONG { SLIP_IN_SHORT } else { SLIP }
}

pub(super) fn keep_best(found: &mut BTreeMap<WordId, f64>, id: WordId, fit: f64) {
    let best = found.entry(id).or_insert(fit);
    *best = best.max(fit);
}

fn share(part: usize, whole: usize) -> f64 {
    let number = |count| u32::try_from(count).map_or(0.0, f64::from);
    number(part) / number(whole).max(1.0)
}

/// The first so many letters, where there are as many.
fn prefix(text: &str, letters: usize) -> Option<&str> {
    let ends = text.char_indices().map(|(place, _)| place);
    let end = ends.chain([text.len()]).nth(letters)?;
    text.get(..end)
}
