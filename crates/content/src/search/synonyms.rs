//! Words that find each other: what people type beside what the texts say.

use locale::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::document::PerLanguage;
use super::tokens::tokens;
use super::vocabulary::{Vocabulary, WordId, keep_best};
use crate::SynonymLists;

/// So well fits a word of a text for a word that means the same.
pub(super) const MEANS_THE_SAME: f64 = 0.65;

/// The words of each language that stand for a typed word.
pub(super) type Fits = PerLanguage<BTreeMap<WordId, f64>>;

/// A stem of this many letters is no accident where no text vouches for it.
const SURE_STEM: usize = 4;

/// The stems of a word in all the languages of its letters.
type Stems = BTreeSet<String>;

/// Lists of words that mean the same.
#[derive(Default)]
pub(super) struct Synonyms {
    members: Vec<Member>,
    /// The members whose first word has the stem.
    by_stem: BTreeMap<String, BTreeSet<usize>>,
    /// The words of the texts for each list.
    fits: Vec<Fits>,
    small: BTreeSet<String>,
}

/// A word, or several words, of a list.
struct Member {
    list: usize,
    words: Vec<Word>,
}

/// A word of a member.
struct Word {
    /// By what it is known: the word as it stands in the list, and its stems that are no accident.
    names: Stems,
}

impl Word {
    fn new(folded: &str, vocabularies: &PerLanguage<Vocabulary>) -> Self {
        let names = languages(folded).iter().flat_map(|language| {
            let stems = vocabularies.of(*language).stems_of(folded).into_iter();
            let sure = |place: usize, stem: &str| {
                *language != Language::Az || place == 0 || stem.chars().count() >= SURE_STEM
            };
            let stems = stems.enumerate();
            stems.filter_map(move |(place, stem)| sure(place, &stem).then_some(stem))
        });
        Self {
            names: names.collect(),
        }
    }
}

impl Synonyms {
    pub fn new(lists: &SynonymLists, vocabularies: &PerLanguage<Vocabulary>) -> Self {
        let small = lists.small.iter().flat_map(|word| folded(word));
        let mut synonyms = Self {
            small: small.collect(),
            ..Self::default()
        };
        for words in &lists.same {
            let mut fits = Fits::default();
            for member in words {
                let words = folded(member);
                // Several words are only recognised: their parts would find too much.
                if let [word] = words.as_slice() {
                    add_forms(&mut fits, word, vocabularies);
                }
                synonyms.add_member(&words, vocabularies);
            }
            synonyms.fits.push(fits);
        }
        synonyms
    }

    fn add_member(&mut self, words: &[String], vocabularies: &PerLanguage<Vocabulary>) {
        let words: Vec<Word> = words
            .iter()
            .map(|word| Word::new(word, vocabularies))
            .collect();
        for stem in words.iter().take(1).flat_map(|word| &word.names) {
            let known = self.by_stem.entry(stem.clone()).or_default();
            known.insert(self.members.len());
        }
        self.members.push(Member {
            list: self.fits.len(),
            words,
        });
    }

    /// Whether a word says little by itself.
    pub fn is_small(&self, folded: &str) -> bool {
        self.small.contains(folded)
    }

    /// For each list that a run of typed words names: where the run is, and the words of the texts.
    pub fn named(
        &self,
        typed: &[String],
        vocabularies: &PerLanguage<Vocabulary>,
    ) -> Vec<(Range<usize>, &Fits)> {
        let typed: Vec<Stems> = typed.iter().map(|word| stems(word, vocabularies)).collect();
        let mut named = Vec::new();
        for (place, first) in typed.iter().enumerate() {
            let members = first.iter().filter_map(|stem| self.by_stem.get(stem));
            let members: BTreeSet<&usize> = members.flatten().collect();
            for member in members
                .into_iter()
                .filter_map(|member| self.members.get(*member))
            {
                let run = place..place + member.words.len();
                let fits = typed.get(run.clone()).is_some_and(|run| {
                    let mut pairs = run.iter().zip(&member.words);
                    pairs.all(|(typed, word)| !typed.is_disjoint(&word.names))
                });
                if let (true, Some(fits)) = (fits, self.fits.get(member.list)) {
                    named.push((run, fits));
                }
            }
        }
        named
    }
}

fn folded(words: &str) -> Vec<String> {
    tokens(words)
        .into_iter()
        .map(|token| token.folded)
        .collect()
}

fn languages(folded: &str) -> &'static [Language] {
    if folded.contains(|letter| matches!(letter, '\u{400}'..='\u{4ff}')) {
        &[Language::Ru]
    } else {
        &[Language::Az, Language::En]
    }
}

fn stems(folded: &str, vocabularies: &PerLanguage<Vocabulary>) -> Stems {
    let languages = languages(folded).iter();
    languages
        .flat_map(|language| vocabularies.of(*language).stems_of(folded))
        .collect()
}

fn add_forms(fits: &mut Fits, word: &str, vocabularies: &PerLanguage<Vocabulary>) {
    for language in languages(word) {
        for (form, fit) in vocabularies.of(*language).forms(word) {
            keep_best(fits.of_mut(*language), form, fit);
        }
    }
}
