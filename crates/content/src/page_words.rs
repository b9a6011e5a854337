//! Reading the words of a page: `# title`, `> summary`, and `[id]` above the words of each block.

use crate::guide::{Block, Kind, Page};
use crate::reading::{BlockWords, PageWords, SeeDo, Span};

/// What parts the two sides of a case.
const THEN: &str = " => ";

/// What parts the cells of a row.
const NEXT_CELL: &str = " | ";

/// The words of a page as they stand in the file, with their lines.
#[derive(Default)]
pub(crate) struct PlacedWords<'text> {
    /// Its line and the title.
    pub title: Option<(usize, &'text str)>,
    /// Its line and the summary.
    pub summary: Option<(usize, &'text str)>,
    /// Lines that belong to nothing.
    pub stray: Vec<usize>,
    /// The blocks, in the order of the file.
    pub blocks: Vec<PlacedBlock<'text>>,
}

/// The words of a block.
pub(crate) struct PlacedBlock<'text> {
    pub id: &'text str,
    pub line: usize,
    /// The lines that are not empty, in paragraphs.
    pub paragraphs: Vec<Vec<(usize, &'text str)>>,
}

impl<'text> PlacedWords<'text> {
    /// Reads the file as far as it is right.
    pub fn read(text: &'text str) -> Self {
        let mut words = Self::default();
        let mut is_new_paragraph = true;
        for (line, content) in (1..).zip(text.lines()) {
            if content.is_empty() {
                is_new_paragraph = true;
                continue;
            }
            let heading = content
                .strip_prefix('[')
                .and_then(|rest| rest.strip_suffix(']'));
            match (words.blocks.last_mut(), heading) {
                (_, Some(id)) => words.blocks.push(PlacedBlock {
                    id,
                    line,
                    paragraphs: Vec::new(),
                }),
                (None, None) => words.head(line, content),
                (Some(block), None) => match block.paragraphs.last_mut() {
                    Some(paragraph) if !is_new_paragraph => paragraph.push((line, content)),
                    _ => block.paragraphs.push(vec![(line, content)]),
                },
            }
            is_new_paragraph = heading.is_some();
        }
        words
    }

    fn head(&mut self, line: usize, content: &'text str) {
        match (content.strip_prefix("# "), content.strip_prefix("> ")) {
            (Some(title), _) if self.title.is_none() => self.title = Some((line, title)),
            (_, Some(summary)) if self.title.is_some() && self.summary.is_none() => {
                self.summary = Some((line, summary));
            }
            _ => self.stray.push(line),
        }
    }

    /// The words by the structure, without what has a fault.
    pub fn page_words(&self, page: &Page) -> PageWords {
        let text = |placed: Option<(usize, &str)>| {
            placed.map_or_else(String::new, |(_, text)| text.to_owned())
        };
        let blocks = page.blocks.iter().filter_map(|block| {
            let placed = self.blocks.iter().find(|placed| placed.id == block.id)?;
            Some((block.id.clone(), placed.words(block)?))
        });
        PageWords {
            title: text(self.title),
            summary: text(self.summary),
            blocks: blocks.collect(),
        }
    }
}

impl<'text> PlacedBlock<'text> {
    /// The lines with their numbers.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &'text str)> {
        self.paragraphs.iter().flatten().copied()
    }

    fn words(&self, block: &Block) -> Option<BlockWords> {
        let lines = self.lines().map(|(_, line)| line);
        match block.kind {
            Kind::SeeDo => lines
                .map(case)
                .collect::<Option<_>>()
                .map(BlockWords::SeeDo),
            Kind::Table => lines.map(row).collect::<Option<_>>().map(BlockWords::Table),
            _ => {
                let paragraphs = self.paragraphs.iter().map(|lines| {
                    let lines: Vec<&str> = lines.iter().map(|(_, line)| *line).collect();
                    spans(&lines.join(" "))
                });
                paragraphs.collect::<Option<_>>().map(BlockWords::Prose)
            }
        }
    }
}

/// `what you see => what to do`.
pub(crate) fn case(line: &str) -> Option<SeeDo> {
    let (see, then) = line.split_once(THEN)?;
    Some(SeeDo {
        see: spans(see)?,
        then: spans(then)?,
    })
}

/// The texts of a row's cells.
pub(crate) fn cells(line: &str) -> impl Iterator<Item = &str> {
    line.split(NEXT_CELL)
}

fn row(line: &str) -> Option<Vec<Vec<Span>>> {
    cells(line).map(spans).collect()
}

/// Reads `**bold**` and `{key|words}`; nothing where one is not closed.
pub(crate) fn spans(text: &str) -> Option<Vec<Span>> {
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(['{', '}', '*']) {
        let (before, marked) = rest.split_at(start);
        if !before.is_empty() {
            spans.push(Span::Text(before.to_owned()));
        }
        let (span, after) = mark(marked)?;
        spans.push(span);
        rest = after;
    }
    if !rest.is_empty() {
        spans.push(Span::Text(rest.to_owned()));
    }
    Some(spans)
}

/// The mark at the beginning of a text, and what follows it.
fn mark(text: &str) -> Option<(Span, &str)> {
    let plain = |text: &str| !text.is_empty() && !text.contains(['{', '}', '*', '|']);
    if let Some(rest) = text.strip_prefix('{') {
        let (inner, after) = rest.split_once('}')?;
        let (key, text) = inner.split_once('|')?;
        let term = Span::Term {
            key: key.to_owned(),
            text: text.to_owned(),
        };
        return (plain(key) && plain(text)).then_some((term, after));
    }
    let (strong, after) = text.strip_prefix("**")?.split_once("**")?;
    plain(strong).then(|| (Span::Strong(strong.to_owned()), after))
}
