//! Everything that can be found, taken apart into short texts.

use locale::Language;
use std::collections::BTreeMap;
use std::ops::Range;

use super::synonyms::Synonyms;
use super::tokens::tokens;
use super::vocabulary::{Vocabulary, WordId};
use super::{Entry, Found};
use crate::guide::Kind;
use crate::reading::{BlockWords, plain};
use crate::structure::Three;
use crate::{Guide, Page, Reading, WalkReading, Walkthrough};

/// Something that can be found, in all languages at once.
pub(super) struct Document {
    pub found: Found,
    pub id: String,
    pub title: Three,
    /// How many words it has in each language.
    pub lengths: PerLanguage<u32>,
}

/// A short text of a document: a paragraph, a case, a row.
pub(super) struct Unit {
    pub document: usize,
    pub language: Language,
    pub place: Place,
    pub text: String,
    /// Its words, with their places in the text.
    pub words: Vec<(WordId, Range<usize>)>,
}

/// Where a text stands in its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Title,
    Summary,
    /// The names of the terms that a page explains; not shown.
    Terms,
    /// What a page is asked for by; not shown.
    Asked,
    /// A block of a page or a step of a walkthrough, and the part of it.
    Block {
        id: String,
        part: usize,
        kind: Kind,
    },
}

/// One of a thing for each language.
#[derive(Default)]
pub(super) struct PerLanguage<T> {
    az: T,
    en: T,
    ru: T,
}

impl<T> PerLanguage<T> {
    pub fn of(&self, language: Language) -> &T {
        match language {
            Language::Az => &self.az,
            Language::En => &self.en,
            Language::Ru => &self.ru,
        }
    }

    pub fn of_mut(&mut self, language: Language) -> &mut T {
        match language {
            Language::Az => &mut self.az,
            Language::En => &mut self.en,
            Language::Ru => &mut self.ru,
        }
    }
}

/// Everything that can be found.
pub(super) struct Library {
    pub documents: Vec<Document>,
    pub units: Vec<Unit>,
    pub vocabularies: PerLanguage<Vocabulary>,
    /// For each word of a language the texts with it, and how often.
    pub postings: PerLanguage<BTreeMap<WordId, BTreeMap<usize, u32>>>,
    /// How many words a page has on average.
    pub average_lengths: PerLanguage<u32>,
    pub synonyms: Synonyms,
}

impl Default for Library {
    fn default() -> Self {
        Self {
            documents: Vec::new(),
            units: Vec::new(),
            vocabularies: PerLanguage {
                az: Vocabulary::new(Language::Az),
                en: Vocabulary::new(Language::En),
                ru: Vocabulary::new(Language::Ru),
            },
            postings: PerLanguage::default(),
            average_lengths: PerLanguage::default(),
            synonyms: Synonyms::default(),
        }
    }
}

impl Library {
    pub fn add_page(&mut self, page: &Page, guide: &Guide, readings: &[Reading]) {
        let words = |language: Language| {
            let mut readings = readings.iter();
            let reading = readings.find(|reading| reading.language == language);
            reading.and_then(|reading| reading.page(&page.id))
        };
        let title =
            |language| words(language).map_or_else(String::new, |words| words.title.clone());
        self.begin(Found::Page, &page.id, &Three::each(title));
        for language in Language::ALL {
            let Some(words) = words(language) else {
                continue;
            };
            self.add(language, Place::Summary, words.summary.clone());
            let terms = page.terms.iter().filter_map(|key| guide.term(key));
            for term in terms {
                self.add(language, Place::Terms, term.name(language).to_owned());
            }
            let asked = guide.synonyms.asked.get(&page.id);
            for phrase in asked.into_iter().flat_map(|asked| asked.of(language)) {
                self.add(language, Place::Asked, phrase.clone());
            }
            for block in &page.blocks {
                let Some(words) = words.blocks.get(&block.id) else {
                    continue;
                };
                for (part, text) in parts(words).into_iter().enumerate() {
                    let place = Place::Block {
                        id: block.id.clone(),
                        part,
                        kind: block.kind,
                    };
                    self.add(language, place, text);
                }
            }
        }
    }

    /// Adds what is done and said in a walkthrough. Its decisions are left out, for most answers are
    /// wrong, and the trainer's notes.
    pub fn add_walkthrough(&mut self, walkthrough: &Walkthrough, readings: &[WalkReading]) {
        let words = |language: Language| {
            let mut readings = readings.iter();
            let reading = readings.find(|reading| reading.language == language);
            reading.and_then(|reading| reading.words(&walkthrough.id))
        };
        let title =
            |language| words(language).map_or_else(String::new, |words| words.title.clone());
        self.begin(Found::Walkthrough, &walkthrough.id, &Three::each(title));
        for language in Language::ALL {
            let Some(words) = words(language) else {
                continue;
            };
            self.add(language, Place::Summary, words.summary.clone());
            for step in &walkthrough.steps {
                let Some(words) = words.steps.get(&step.id) else {
                    continue;
                };
                let texts = [Some(&words.text), words.say.as_ref()];
                for (part, text) in texts.into_iter().flatten().enumerate() {
                    let place = Place::Block {
                        id: step.id.clone(),
                        part,
                        kind: Kind::Step,
                    };
                    self.add(language, place, text.clone());
                }
            }
        }
    }

    pub fn add_entry(&mut self, entry: &Entry) {
        self.begin(entry.found, &entry.id, &entry.title);
        for language in Language::ALL {
            self.add(language, Place::Summary, entry.text.of(language).to_owned());
        }
    }

    fn begin(&mut self, found: Found, id: &str, title: &Three) {
        self.documents.push(Document {
            found,
            id: id.to_owned(),
            title: title.clone(),
            lengths: PerLanguage::default(),
        });
        for language in Language::ALL {
            self.add(language, Place::Title, title.of(language).to_owned());
        }
    }

    /// Adds a text to the document that was begun last.
    fn add(&mut self, language: Language, place: Place, text: String) {
        let Some(document) = self.documents.last_mut() else {
            return;
        };
        let vocabulary = self.vocabularies.of_mut(language);
        let tokens = tokens(&text).into_iter();
        let words: Vec<_> = tokens
            .map(|token| (vocabulary.add(&token.folded), token.place))
            .collect();
        let postings = self.postings.of_mut(language);
        for (word, _) in &words {
            let counts = postings.entry(*word).or_default();
            *counts.entry(self.units.len()).or_insert(0) += 1;
        }
        *document.lengths.of_mut(language) += u32::try_from(words.len()).unwrap_or(u32::MAX);
        self.units.push(Unit {
            document: self.documents.len() - 1,
            language,
            place,
            text,
            words,
        });
    }

    /// Reckons what needs all documents.
    pub fn finish(&mut self, synonyms: &crate::SynonymLists) {
        for language in Language::ALL {
            let pages = self
                .documents
                .iter()
                .filter(|document| document.found == Found::Page);
            let lengths: Vec<u32> = pages.map(|page| *page.lengths.of(language)).collect();
            let pages = u32::try_from(lengths.len()).unwrap_or(u32::MAX).max(1);
            *self.average_lengths.of_mut(language) = lengths.iter().sum::<u32>() / pages;
        }
        self.synonyms = Synonyms::new(synonyms, &self.vocabularies);
    }
}

/// The parts of a block that are read by themselves.
fn parts(words: &BlockWords) -> Vec<String> {
    match words {
        BlockWords::Prose(paragraphs) => paragraphs.iter().map(|spans| plain(spans)).collect(),
        BlockWords::SeeDo(cases) => {
            let cases = cases.iter();
            cases
                .map(|case| format!("{} → {}", plain(&case.see), plain(&case.then)))
                .collect()
        }
        BlockWords::Table(rows) => {
            let row = |row: &Vec<Vec<_>>| {
                let cells: Vec<String> = row.iter().map(|cell| plain(cell)).collect();
                cells.join(" · ")
            };
            rows.iter().map(row).collect()
        }
    }
}
