//! The check of the words: complete in every language, in the order of the structure, plainly said.

use locale::Language;
use std::collections::{BTreeMap, BTreeSet};

use crate::fault::{Fault, Place, Reason, Style};
use crate::guide::{Block, Kind};
use crate::page_words::{PlacedBlock, PlacedWords, cells, spans};
use crate::reading::{Span, plain};
use crate::structure::{PlacedPage, Structure, stem};
use crate::style;

/// More marked terms would make a page of links.
const MOST_TERMS: usize = 6;

/// More bold words would say that nothing matters.
const MOST_BOLD: usize = 2;

type WordFile<'a> = (&'a str, PlacedWords<'a>);

pub(super) fn check(
    structure: &Structure,
    languages: &[(Language, Vec<(&str, &str)>)],
    faults: &mut Vec<Fault>,
) {
    for (language, files) in languages {
        let mut words: BTreeMap<&str, WordFile> = BTreeMap::new();
        for (file, text) in files {
            words.insert(stem(file), (file, PlacedWords::read(text)));
        }
        for placed in &structure.pages {
            match words.remove(placed.page.id.as_str()) {
                None => Place::new(placed.file, faults).add(1, Reason::NoWords(*language)),
                Some((file, words)) => {
                    let mut place = Place::new(file, faults);
                    PageCheck::new(structure, placed, *language).hold(&words, &mut place);
                }
            }
        }
        for (page, (file, _)) in words {
            if structure.topics.contains(page) {
                continue;
            }
            Place::new(file, faults).add(1, Reason::NoSuchPage(page.to_owned()));
        }
    }
    check_sizes(structure, languages, faults);
}

/// A case or a row stands beside the same one of the other languages. A table about a language may
/// have a column less in that language.
fn check_sizes(
    structure: &Structure,
    languages: &[(Language, Vec<(&str, &str)>)],
    faults: &mut Vec<Fault>,
) {
    let mut sizes: BTreeMap<(&str, &str), (Language, usize)> = BTreeMap::new();
    for (language, files) in languages {
        for (file, text) in files {
            let mut pages = structure.pages.iter().map(|placed| &placed.page);
            let Some(page) = pages.find(|page| page.id == stem(file)) else {
                continue;
            };
            for placed in PlacedWords::read(text).blocks {
                let own = page.blocks.iter().find(|block| {
                    block.id == placed.id && matches!(block.kind, Kind::SeeDo | Kind::Table)
                });
                let Some(own) = own else { continue };
                let rows = placed.lines().count();
                let first = sizes
                    .entry((&page.id, &own.id))
                    .or_insert((*language, rows));
                if first.1 != rows {
                    Place::new(file, faults).add(placed.line, Reason::OtherRows(first.0));
                }
            }
        }
    }
}

/// Holds the blocks of a file against those it must have.
pub(super) fn hold_order(expected: &[String], words: &PlacedWords, place: &mut Place) {
    let is_expected = |id: &str| expected.iter().any(|expected| expected == id);
    let mut known = BTreeSet::new();
    for placed in &words.blocks {
        if !known.insert(placed.id) {
            place.add(placed.line, Reason::Twice(placed.id.to_owned()));
        }
        if !is_expected(placed.id) {
            place.add(placed.line, Reason::NoSuchBlock(placed.id.to_owned()));
        }
    }
    let (present, missing): (Vec<&String>, Vec<_>) =
        expected.iter().partition(|id| known.contains(id.as_str()));
    for id in missing {
        place.add(1, Reason::NoBlockWords(id.clone()));
    }
    let written = words.blocks.iter().filter(|placed| is_expected(placed.id));
    let mut pairs = present.into_iter().zip(written);
    if let Some((id, placed)) = pairs.find(|(id, placed)| *id != placed.id) {
        place.add(placed.line, Reason::OutOfOrder(id.clone()));
    }
}

/// The check of one page in one language.
struct PageCheck<'a> {
    structure: &'a Structure<'a>,
    page: &'a PlacedPage<'a>,
    language: Language,
    marked: BTreeSet<String>,
    bold: usize,
    words: usize,
}

impl<'a> PageCheck<'a> {
    fn new(structure: &'a Structure<'a>, page: &'a PlacedPage<'a>, language: Language) -> Self {
        Self {
            structure,
            page,
            language,
            marked: BTreeSet::new(),
            bold: 0,
            words: 0,
        }
    }

    fn hold(mut self, words: &PlacedWords, place: &mut Place) {
        for line in &words.stray {
            place.add(*line, Reason::NoHead);
        }
        for head in [words.title, words.summary] {
            match head {
                None => place.add(1, Reason::NoHead),
                Some((line, text)) => self.hold_line(line, &[text], place),
            }
        }
        let blocks = &self.page.page.blocks;
        let ids: Vec<String> = blocks.iter().map(|block| block.id.clone()).collect();
        hold_order(&ids, words, place);
        for placed in &words.blocks {
            if let Some(block) = blocks.iter().find(|block| block.id == placed.id) {
                self.hold_block(block, placed, place);
            }
        }
        self.hold_whole(place);
    }

    fn hold_block(&mut self, block: &Block, placed: &PlacedBlock, place: &mut Place) {
        if placed.paragraphs.is_empty() {
            place.add(placed.line, Reason::Empty);
        }
        let columns = placed.lines().next().map(|(_, row)| cells(row).count());
        if block.kind == Kind::Table && (placed.lines().count() < 2 || columns < Some(2)) {
            place.add(placed.line, Reason::NoTable);
        }
        for (line, text) in placed.lines() {
            match block.kind {
                Kind::SeeDo => {
                    if text.matches(" => ").count() != 1 {
                        place.add(line, Reason::NoSeeDo);
                    }
                    let sides: Vec<&str> = text.split(" => ").collect();
                    self.hold_line(line, &sides, place);
                }
                Kind::Table => {
                    let row: Vec<&str> = cells(text).collect();
                    if Some(row.len()) != columns {
                        place.add(line, Reason::NoTable);
                    }
                    self.hold_line(line, &row, place);
                }
                _ => self.hold_line(line, &[text], place),
            }
        }
    }

    /// Holds a line, given as the texts that stand apart in it.
    fn hold_line(&mut self, line: usize, texts: &[&str], place: &mut Place) {
        for text in texts {
            if style::has_stray_space(text) {
                place.add(line, Style::Spaces);
            }
            let Some(spans) = spans(text) else {
                place.add(line, Reason::Unbalanced);
                continue;
            };
            for span in &spans {
                self.hold_span(line, span, place);
            }
            let text = plain(&spans);
            if text.is_empty() {
                place.add(line, Reason::Empty);
            }
            self.words += style::word_count(&text);
            for fault in style::faults(&text, self.language, &self.structure.avoid) {
                place.add(line, fault);
            }
        }
    }

    fn hold_span(&mut self, line: usize, span: &Span, place: &mut Place) {
        match span {
            Span::Text(_) => {}
            Span::Strong(_) => self.bold += 1,
            Span::Term { key, .. } => {
                let mut known = self.structure.terms.entries.iter();
                if !known.any(|(_, known, _)| known == key) {
                    place.add(line, Reason::UnknownTerm(key.clone()));
                }
                if !self.marked.insert(key.clone()) {
                    place.add(line, Reason::MarkedTwice(key.clone()));
                }
            }
        }
    }

    fn hold_whole(&self, place: &mut Place) {
        for (count, most) in [(self.marked.len(), MOST_TERMS), (self.bold, MOST_BOLD)] {
            if count > most {
                place.add(1, Reason::TooManyMarks(most));
            }
        }
        for key in &self.page.page.terms {
            if !self.marked.contains(key) {
                place.add(1, Reason::NotMarked(key.clone()));
            }
        }
        let (least, most) = style::page_length(self.language);
        if !(least..=most).contains(&self.words) {
            place.add(1, Style::PageLength(self.words, least, most));
        }
    }
}
