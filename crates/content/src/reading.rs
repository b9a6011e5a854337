//! The words of the guide in one language.

use locale::Language;
use std::collections::BTreeMap;

use crate::Guide;
use crate::page_words::PlacedWords;

/// The words of every page in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The language.
    pub language: Language,
    pages: BTreeMap<String, PageWords>,
}

/// The words of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageWords {
    /// What stands above it.
    pub title: String,
    /// One sentence, for lists and for what is found.
    pub summary: String,
    /// The words of each block, by its id.
    pub blocks: BTreeMap<String, BlockWords>,
}

/// The words of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockWords {
    /// Paragraphs.
    Prose(Vec<Vec<Span>>),
    /// What you see and what you do, a pair each.
    SeeDo(Vec<SeeDo>),
    /// Rows of cells; the first row is the head.
    Table(Vec<Vec<Vec<Span>>>),
}

/// A case and what to do in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeeDo {
    /// What you see.
    pub see: Vec<Span>,
    /// What to do then.
    pub then: Vec<Span>,
}

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Text(String),
    /// A word that matters, in bold.
    Strong(String),
    /// A term that opens its explanation.
    Term {
        /// The key of the glossary.
        key: String,
        /// The words as they stand in the sentence.
        text: String,
    },
}

impl Span {
    /// The words alone.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Term { text, .. } => text,
        }
    }
}

/// The words of spans without marks.
#[must_use]
pub fn plain(spans: &[Span]) -> String {
    spans.iter().map(Span::text).collect()
}

impl BlockWords {
    /// Every run of spans: paragraphs, sides of cases, cells.
    pub fn runs(&self) -> Vec<&[Span]> {
        match self {
            Self::Prose(paragraphs) => paragraphs.iter().map(Vec::as_slice).collect(),
            Self::SeeDo(cases) => {
                let sides = cases.iter().flat_map(|case| [&case.see, &case.then]);
                sides.map(Vec::as_slice).collect()
            }
            Self::Table(rows) => rows.iter().flatten().map(Vec::as_slice).collect(),
        }
    }
}

impl Reading {
    /// Reads the words of a language from files given as name and text, one for each page, called
    /// after its topic. What has a fault is left out: [`crate::faults`] names it.
    #[must_use]
    pub fn new(language: Language, guide: &Guide, files: &[(&str, &str)]) -> Self {
        let pages = files.iter().filter_map(|(file, text)| {
            let page = guide.page(crate::structure::stem(file))?;
            let words = PlacedWords::read(text);
            Some((page.id.clone(), words.page_words(page)))
        });
        Self {
            language,
            pages: pages.collect(),
        }
    }

    /// The words of a page.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&PageWords> {
        self.pages.get(id)
    }
}
