//! What was typed, as the words of the texts that it may mean.
#![expect(
    clippy::float_arithmetic,
    reason = "how well a word fits, which is nothing about votes"
)]

use locale::{Language, fold};
use std::collections::BTreeMap;

use super::document::Library;
use super::slips::other_keyboard;
use super::synonyms::{Fits, MEANS_THE_SAME};
use super::tokens::{Token, tokens};
use super::vocabulary::{SURE, Typed, WordId, keep_best};

/// Nobody types more words in a hurry; more would only cost time.
const MOST_WORDS: usize = 12;

/// So much counts a word that says little.
const SMALL: f64 = 0.2;

/// So much counts a figure: hours and articles stand on every page.
const FIGURE: f64 = 0.5;

/// So well fit two typed words that the texts write as one.
const JOINED: f64 = 0.9;

/// What was typed.
pub(super) struct Query {
    pub words: Vec<TypedWord>,
}

/// A typed word.
pub(super) struct TypedWord {
    /// The words of each language that it may mean, each with how well it fits.
    pub fits: Fits,
    /// How much it says, from 0 to 1.
    pub weight: f64,
}

impl Query {
    /// Reads what was typed. Where nothing at all fits, it may have been typed on the other keyboard.
    pub fn read(typed: &str, library: &Library) -> Self {
        let query = Self::of(typed, library);
        if query.words.iter().any(|word| !word.is_unknown()) {
            return query;
        }
        Self::of(&other_keyboard(&fold(typed)), library)
    }

    fn of(typed: &str, library: &Library) -> Self {
        let mut tokens = tokens(typed);
        tokens.truncate(MOST_WORDS);
        let is_begun = !typed.ends_with(char::is_whitespace);
        let last = tokens.len().saturating_sub(1);
        let words = tokens.iter().enumerate().map(|(place, token)| {
            let typed = if is_begun && place == last {
                Typed::Begun
            } else {
                Typed::Whole
            };
            TypedWord::read(token, typed, library)
        });
        let mut query = Self {
            words: words.collect(),
        };
        query.join(&tokens, library);
        query.add_synonyms(&tokens, library);
        query
    }

    /// Two words that the texts write as one: səs vermə, con ec.
    fn join(&mut self, tokens: &[Token], library: &Library) {
        for (place, pair) in tokens.windows(2).enumerate() {
            let joined: String = pair.iter().map(|token| token.folded.as_str()).collect();
            for language in Language::ALL {
                let found = library.vocabularies.of(language).forms(&joined);
                for word in self.words.iter_mut().skip(place).take(2) {
                    word.add(language, &found, JOINED);
                }
            }
        }
    }

    fn add_synonyms(&mut self, tokens: &[Token], library: &Library) {
        let typed: Vec<String> = tokens.iter().map(|token| token.folded.clone()).collect();
        for (place, fits) in library.synonyms.named(&typed, &library.vocabularies) {
            for word in self.words.iter_mut().skip(place.start).take(place.len()) {
                for language in Language::ALL {
                    word.add(language, fits.of(language), MEANS_THE_SAME);
                }
                word.weight = word.weight.max(1.0);
            }
        }
    }
}

impl TypedWord {
    fn read(token: &Token, typed: Typed, library: &Library) -> Self {
        let is_small = library.synonyms.is_small(&token.folded);
        let mut fits = Fits::default();
        for language in Language::ALL {
            let vocabulary = library.vocabularies.of(language);
            *fits.of_mut(language) = if is_small && typed == Typed::Whole {
                vocabulary.forms(&token.folded)
            } else {
                vocabulary.fitting(&token.folded, typed)
            };
        }
        let is_figure = token
            .folded
            .starts_with(|first: char| first.is_ascii_digit());
        let weight = match (is_small, is_figure) {
            (true, _) => SMALL,
            (false, true) => FIGURE,
            (false, false) => 1.0,
        };
        let mut word = Self { fits, weight };
        if !word.is_sure() {
            for language in Language::ALL {
                let vocabulary = library.vocabularies.of(language);
                word.add(language, &vocabulary.corrected(&token.folded, typed), 1.0);
            }
        }
        word
    }

    fn add(&mut self, language: Language, found: &BTreeMap<WordId, f64>, fit: f64) {
        for (word, own) in found {
            keep_best(self.fits.of_mut(language), *word, own * fit);
        }
    }

    fn fit_values(&self) -> impl Iterator<Item = f64> {
        let languages = Language::ALL.into_iter();
        languages.flat_map(|language| self.fits.of(language).values().copied())
    }

    fn is_sure(&self) -> bool {
        self.fit_values().any(|fit| fit >= SURE)
    }

    fn is_unknown(&self) -> bool {
        self.fit_values().next().is_none()
    }

    /// How well the best of its words fits.
    pub fn best_fit(&self) -> f64 {
        self.fit_values().fold(0.0, f64::max)
    }
}
