//! The search over guide, glossary, walkthroughs, protocol lines, forms and exercises, in all languages
//! at once.
//!
//! The index is our own and not the full-text one of `SQLite`: the guide is a few thousand short texts,
//! searched in a millisecond, and what makes a page found (Azerbaijani suffixes, slips, synonyms, one
//! page in three languages as one document) would stand outside its tokenizer and its ranking.

mod azerbaijani;
mod document;
mod passage;
mod query;
mod rank;
mod slips;
mod synonyms;
mod tokens;
mod vocabulary;

use locale::{Language, Words};

use crate::structure::Three;
use crate::{Guide, Reading, WalkReading, Walkthroughs};
use document::{Document, Library};
use query::Query;

/// What kind of thing is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Found {
    /// A page of the guide.
    Page,
    /// A term of the glossary.
    Term,
    /// A line of the protocol.
    Line,
    /// A form.
    Form,
    /// An exercise.
    Exercise,
    /// A walkthrough.
    Walkthrough,
}

impl Found {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Page,
        Self::Term,
        Self::Line,
        Self::Form,
        Self::Exercise,
        Self::Walkthrough,
    ];

    /// The phrase that finds its name, `found-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Term => "term",
            Self::Line => "line",
            Self::Form => "form",
            Self::Exercise => "exercise",
            Self::Walkthrough => "walkthrough",
        }
    }
}

/// Something outside the guide that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub found: Found,
    /// Its id among its kind.
    pub id: String,
    /// What it is called.
    pub title: Three,
    /// What it is about.
    pub text: Three,
}

impl Entry {
    /// An entry whose title and text are messages; a message that is not there is an empty text.
    #[must_use]
    pub fn said(found: Found, id: &str, title: &str, text: &str, words: &[Words]) -> Self {
        let said = |message: &str| {
            Three::each(|language| {
                let mut words = words.iter();
                let words = words.find(|words| words.language() == language);
                words
                    .and_then(|words| words.find(message))
                    .unwrap_or_default()
            })
        };
        Self {
            found,
            id: id.to_owned(),
            title: said(title),
            text: said(text),
        }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// What it is.
    pub found: Found,
    /// Its id among its kind: the topic of a page, the key of a term.
    pub id: String,
    /// Of a page the block with the words, of a walkthrough the step; nothing where they stand in title
    /// or summary.
    pub block: Option<String>,
    /// What it is called, in the language of the reader.
    pub title: String,
    /// The sentences with the words, in pieces: every second piece is a hit, the first is none and
    /// may be empty.
    pub passage: Vec<String>,
    /// How well it fits; only to be compared with the other hits of the same search.
    pub score: f64,
}

/// Everything that can be found.
pub struct Index {
    library: Library,
}

impl Index {
    /// Makes the index: pages and terms of the guide in all languages, and further entries.
    #[must_use]
    pub fn new(guide: &Guide, readings: &[Reading], entries: &[Entry]) -> Self {
        let none = Walkthroughs::default();
        Self::with_walkthroughs(guide, readings, &none, &[], entries)
    }

    /// Makes the index as [`Index::new`] does, with the walkthroughs in it.
    #[must_use]
    pub fn with_walkthroughs(
        guide: &Guide,
        readings: &[Reading],
        walkthroughs: &Walkthroughs,
        walk_readings: &[WalkReading],
        entries: &[Entry],
    ) -> Self {
        let mut library = Library::default();
        for page in &guide.pages {
            library.add_page(page, guide, readings);
        }
        for term in &guide.terms {
            library.add_entry(&Entry {
                found: Found::Term,
                id: term.key.clone(),
                title: Three::each(|language| term.name(language).to_owned()),
                text: Three::each(|language| term.explanation(language).to_owned()),
            });
        }
        for walkthrough in &walkthroughs.all {
            library.add_walkthrough(walkthrough, walk_readings);
        }
        for entry in entries {
            library.add_entry(entry);
        }
        library.finish(&guide.synonyms);
        Self { library }
    }

    /// What fits the words typed so far, the best first, said in the language of the reader. The
    /// words may be of any language.
    #[must_use]
    pub fn search(&self, typed: &str, language: Language, most: usize) -> Vec<Hit> {
        let query = Query::read(typed, &self.library);
        let ranked = rank::ranked(&query, &self.library);
        let best = ranked.into_iter().take(most);
        best.filter_map(|ranked| {
            let document = self.library.documents.get(ranked.document)?;
            let shown = passage::shown(&ranked, &query, &self.library, language);
            Some(Hit {
                found: document.found,
                id: document.id.clone(),
                block: shown.block,
                title: document.title.of(language).to_owned(),
                passage: shown.pieces,
                score: ranked.score,
            })
        })
        .collect()
    }
}

impl Document {
    /// How much a kind of thing is worth beside the others: who searches wants to be told what to
    /// do, and that stands in the guide.
    fn worth(&self) -> f64 {
        match self.found {
            Found::Page => 1.0,
            Found::Term => 0.7,
            Found::Line => 0.65,
            Found::Form | Found::Exercise | Found::Walkthrough => 0.6,
        }
    }
}
