//! What stands behind the chapters: terms and articles, with the pages that name them.

use super::{Book, place_of_block};
use crate::booklet::{Column, Passage, Prose, Table};
use content::{Block, BlockWords, Span, Term};
use locale::{Language, compare_az, fold};
use std::collections::BTreeSet;

/// Behind a word that is our own translation.
const OWN: &str = "*";

impl Book<'_> {
    /// The terms of the printed pages with their explanations and pages.
    pub(super) fn terms(&self) -> Vec<Passage> {
        let rows = self.marked_terms().into_iter().map(|term| {
            let is_it = |span: &&Span| matches!(span, Span::Term { key, .. } if *key == term.key);
            let marks =
                |words: &BlockWords| words.runs().into_iter().flatten().any(|span| is_it(&span));
            vec![
                vec![Prose::strong(self.term_name(term))],
                vec![term.explanation(self.language()).into()],
                vec![self.pages(|_, words| marks(words)).into()],
            ]
        });
        let table = self.list(
            [
                "print-guide-term",
                "print-guide-meaning",
                "print-guide-pages",
            ],
            [Some(46.0), None, Some(26.0)],
            rows.collect(),
        );
        self.own_words().into_iter().chain(table).collect()
    }

    /// The terms of a page that stands alone.
    pub(super) fn terms_alone(&self) -> Vec<Passage> {
        let terms = self.marked_terms();
        let Some((first, rest)) = terms.split_first() else {
            return Vec::new();
        };
        let term = |term: &Term| {
            let name = format!("{}:", self.term_name(term));
            Passage::Small(Prose::labelled(&name, term.explanation(self.language())))
        };
        let label = Passage::Small(Prose::strong(self.say("print-guide-terms")));
        let mut passages = vec![Passage::Together(vec![label, term(first)])];
        passages.extend(rest.iter().map(|other| term(other)));
        passages.extend(self.own_words());
        passages
    }

    /// What the sign behind our own words says, where one has it.
    fn own_words(&self) -> Option<Passage> {
        let terms = self.marked_terms();
        let mut own = terms
            .iter()
            .filter(|term| !term.is_attested(self.language()));
        own.next()
            .map(|_| Passage::Small(format!("{OWN} {}", self.say("print-guide-own-word")).into()))
    }

    /// The name, with a sign where the word is our own.
    fn term_name(&self, term: &Term) -> String {
        let name = term.name(self.language());
        if term.is_attested(self.language()) {
            return name.to_owned();
        }
        format!("{name}\u{a0}{OWN}")
    }

    /// The articles and acts of the printed pages: what they are about and how far they were read.
    pub(super) fn articles(&self) -> Vec<Passage> {
        let names = |block: &Block, reference: &String| {
            block.law.contains(reference) || block.near.contains(reference)
        };
        let blocks = || self.parts.iter().flat_map(|part| &part.page.blocks);
        let cited = self.guide.articles.iter();
        let cited = cited.filter(|article| blocks().any(|block| names(block, &article.reference)));
        let rows = cited.map(|article| {
            let read = self.say(&format!("read-{}", article.read.id()));
            let pages = self.pages(|block, _| names(block, &article.reference));
            vec![
                vec![Prose::strong(self.law(&article.reference))],
                vec![article.subject(self.language()).into()],
                vec![read.into()],
                vec![pages.into()],
            ]
        });
        let table = self.list(
            [
                "print-source",
                "print-guide-about",
                "print-guide-read",
                "print-guide-pages",
            ],
            [Some(35.0), None, Some(45.0), Some(26.0)],
            rows.collect(),
        );
        let of_what = Passage::Small(self.say("print-guide-articles-of").into());
        std::iter::once(of_what).chain(table).collect()
    }

    fn language(&self) -> Language {
        self.words.language()
    }

    fn list<const COLUMNS: usize>(
        &self,
        heads: [&str; COLUMNS],
        widths_mm: [Option<f32>; COLUMNS],
        rows: Vec<Vec<Vec<Prose>>>,
    ) -> Option<Passage> {
        let column = |(place, (head, width_mm)): (usize, (&str, Option<f32>))| Column {
            head: self.say(head),
            width_mm,
            names_row: place == 0,
            ..Column::default()
        };
        let columns = heads.into_iter().zip(widths_mm).enumerate();
        let table = Table {
            columns: columns.map(column).collect(),
            rows,
            small: true,
            ..Table::default()
        };
        (!table.rows.is_empty()).then_some(Passage::Table(table))
    }

    /// The terms that the printed pages mark, in the order of the alphabet.
    fn marked_terms(&self) -> Vec<&Term> {
        let words = self
            .parts
            .iter()
            .flat_map(|part| part.words.blocks.values());
        let spans = words.flat_map(BlockWords::runs).flatten();
        let keys: BTreeSet<&str> = spans
            .filter_map(|span| match span {
                Span::Term { key, .. } => Some(key.as_str()),
                Span::Text(_) | Span::Strong(_) => None,
            })
            .collect();
        let terms = keys.into_iter().filter_map(|key| self.guide.term(key));
        let mut terms: Vec<&Term> = terms.collect();
        terms.sort_by(|one, other| {
            let [one, other] = [one, other].map(|term| term.name(self.language()));
            match self.language() {
                Language::Az => compare_az(one, other),
                Language::En | Language::Ru => fold(one).cmp(&fold(other)),
            }
        });
        terms
    }

    /// The printed pages on which such blocks stand: `3, 7–9`.
    fn pages(&self, is_such: impl Fn(&Block, &BlockWords) -> bool) -> String {
        let mut pages = BTreeSet::new();
        for part in &self.parts {
            for block in &part.page.blocks {
                let words = part.words.blocks.get(&block.id);
                if words.is_some_and(|words| is_such(block, words)) {
                    let place = self.places.get(&place_of_block(&part.page.id, &block.id));
                    pages.extend(place.map(|place| place.page + 1));
                }
            }
        }
        let pages: Vec<usize> = pages.into_iter().collect();
        let runs = pages.chunk_by(|one, next| one + 1 == *next);
        let run = |run: &[usize]| match run {
            [first, .., last] => format!("{first}–{last}"),
            [one] => one.to_string(),
            [] => String::new(),
        };
        runs.map(run).collect::<Vec<_>>().join(", ")
    }
}
