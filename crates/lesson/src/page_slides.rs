//! The slides of a page of the guide: steps numbered, cases before what to do, tables row by row.

use crate::material::Material;
use crate::sentences::sentences;
use crate::slide::{Group, Line, Slide, Source, at_once, laid};
use content::{Block, BlockWords, Kind, PageWords, SeeDo, Span, plain};

/// What stands before what to do in a case.
const THEN: &str = "→";

/// A page from its title to its last block. Links lead nowhere on a wall and are left out.
pub(crate) fn page(material: &Material<'_>, id: &str) -> Vec<Slide> {
    let Some((page, words)) = material.guide.page(id).zip(material.reading.page(id)) else {
        return Vec::new();
    };
    let title = Slide {
        heading: words.title.clone(),
        ..Slide::default()
    };
    let mut laying = Laying {
        slides: laid(&title, at_once(sentences(&words.summary))),
        section: words.title.clone(),
        run: None,
        step: 0,
    };
    for block in &page.blocks {
        laying.add(material, block, words);
    }
    laying.finish();
    laying.slides
}

/// Blocks of one kind and one standing that follow each other.
struct Run {
    kind: Kind,
    slide: Slide,
    groups: Vec<Group>,
}

struct Laying {
    slides: Vec<Slide>,
    /// The heading that the blocks stand under.
    section: String,
    run: Option<Run>,
    /// The number of the last step.
    step: usize,
}

impl Laying {
    fn finish(&mut self) {
        if let Some(run) = self.run.take() {
            self.slides.extend(laid(&run.slide, run.groups));
        }
    }

    fn add(&mut self, material: &Material<'_>, block: &Block, words: &PageWords) {
        let Some(words) = words.blocks.get(&block.id) else {
            return;
        };
        self.step = if block.kind == Kind::Step {
            self.step + 1
        } else {
            0
        };
        match block.kind {
            Kind::Link => {}
            Kind::Heading => {
                self.finish();
                self.section = texts(words).concat();
            }
            _ => self.lay(material, block, words),
        }
    }

    fn lay(&mut self, material: &Material<'_>, block: &Block, words: &BlockWords) {
        let article = material.told(block.standing, &block.law, block.check);
        let slide = Slide {
            source: Source::Piece(block.id.clone()),
            heading: self.section.clone(),
            article,
            picture: block.picture.clone(),
            ..Slide::default()
        };
        if let BlockWords::SeeDo(cases) = words {
            self.finish();
            self.slides.extend(case_slides(&slide, cases));
            return;
        }
        let goes_on = |run: &Run| run.kind == block.kind && run.slide.article == slide.article;
        let stands_alone = matches!(block.kind, Kind::Key | Kind::Picture | Kind::Table);
        if stands_alone || !self.run.as_ref().is_some_and(goes_on) {
            self.finish();
            self.run = Some(Run {
                kind: block.kind,
                slide,
                groups: Vec::new(),
            });
        }
        let step = self.step;
        if let Some(run) = &mut self.run {
            run.add(words, step);
        }
    }
}

impl Run {
    fn add(&mut self, words: &BlockWords, step: usize) {
        let beat = self
            .groups
            .iter()
            .flatten()
            .map(|line| line.beat + 1)
            .max()
            .unwrap_or(0);
        match (self.kind, words) {
            (Kind::Step, _) => self.groups.push(step_group(&texts(words), step, beat)),
            (Kind::Key, _) => {
                let mut texts = texts(words).into_iter();
                self.slide.heading = texts.next().unwrap_or_default();
                self.groups.extend(at_once(texts.collect()));
            }
            (_, BlockWords::Table(rows)) => {
                self.groups.extend(row_lines(rows).map(|line| vec![line]));
            }
            (_, BlockWords::Prose(_) | BlockWords::SeeDo(_)) => {
                self.groups.extend(at_once(texts(words)));
            }
        }
    }
}

/// The sentences of a block.
fn texts(words: &BlockWords) -> Vec<String> {
    words
        .runs()
        .into_iter()
        .flat_map(|run| sentences(&plain(run)))
        .collect()
}

/// The number stands before the first sentence.
fn step_group(texts: &[String], step: usize, beat: usize) -> Group {
    let lines = texts.iter().enumerate().map(|(place, text)| Line {
        mark: if place == 0 {
            step.to_string()
        } else {
            String::new()
        },
        text: text.clone(),
        beat,
        ..Line::default()
    });
    lines.collect()
}

/// What one sees is the heading; what one does comes at the next beat.
fn case_slides(slide: &Slide, cases: &[SeeDo]) -> Vec<Slide> {
    let mut slides: Vec<Slide> = Vec::new();
    for case in cases {
        let slide = Slide {
            heading: plain(&case.see),
            part: slides.len(),
            ..slide.clone()
        };
        let then = sentences(&plain(&case.then)).into_iter().enumerate();
        let lines = then.map(|(place, text)| Line {
            mark: if place == 0 {
                THEN.to_owned()
            } else {
                String::new()
            },
            text,
            hidden: true,
            beat: 1,
            ..Line::default()
        });
        slides.extend(laid(&slide, vec![lines.collect()]));
    }
    slides
}

/// The rows of a table below its head, each cell after the head of its column. Where rows are numbered
/// from 1, the number stands before the line.
fn row_lines(rows: &[Vec<Vec<Span>>]) -> impl Iterator<Item = Line> {
    let cells = |row: &[Vec<Span>]| -> Vec<String> { row.iter().map(|cell| plain(cell)).collect() };
    let mut rows = rows.iter().map(move |row| cells(row));
    let head = rows.next().unwrap_or_default();
    let rows: Vec<(String, Vec<String>)> = (1_usize..)
        .map(|number| number.to_string())
        .zip(rows)
        .collect();
    let is_numbered = rows.iter().all(|(number, row)| row.first() == Some(number));
    rows.into_iter().map(move |(number, row)| {
        let pairs = head.iter().zip(&row).skip(usize::from(is_numbered));
        let pairs: Vec<String> = pairs
            .map(|(head, cell)| format!("{head}: {cell}"))
            .collect();
        Line {
            mark: if is_numbered { number } else { String::new() },
            text: pairs.join(" · "),
            ..Line::default()
        }
    })
}
