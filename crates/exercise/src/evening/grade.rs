//! Telling what kind of mistake a wrong figure is.

use super::answer::total;
use super::{Evening, Part, Source};
use protocol::{Cell, Figures, Form, Stage};
use std::collections::BTreeSet;

/// Figures below this stand in many lines, so they show a wrong line only beside the right one.
const LEAST_TELLING_FIGURE: u32 = 10;

/// What became of an evening, line by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grade {
    /// The lines of the paper form in its order.
    pub lines: Vec<LineGrade>,
}

/// What became of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineGrade {
    /// The cell.
    pub cell: String,
    /// The figure that belongs there.
    pub right: u32,
    /// The figure that stands there; nothing where it is blank.
    pub written: Option<u32>,
    /// What is wrong with it, if anything.
    pub mistake: Option<Mistake>,
    /// Whether it belongs before the opening of the boxes and was changed after these lines were
    /// confirmed (C18).
    pub late: bool,
}

/// What kind of mistake a figure is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing is written.
    Blank,
    /// It is right by what the trainee wrote in other lines: no mistake of its own.
    Follows,
    /// It is the figure of something else.
    WrongLine(Source),
    /// It is a sum, and was added wrongly.
    Arithmetic,
    /// It was counted or copied wrongly.
    Miscounted,
}

impl Mistake {
    /// The id in words.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::Follows => "follows",
            Self::WrongLine(_) => "wrong-line",
            Self::Arithmetic => "arithmetic",
            Self::Miscounted => "miscounted",
        }
    }
}

impl Grade {
    /// How many lines have the mistake of that id; `order` counts the lines changed too late.
    #[must_use]
    pub fn count(&self, id: &str) -> usize {
        let has = |line: &&LineGrade| {
            let mistake = line.mistake.as_ref().map(Mistake::id);
            mistake == Some(id) || id == "order" && line.late
        };
        self.lines.iter().filter(has).count()
    }

    /// How many lines hold the right figure.
    #[must_use]
    pub fn right(&self) -> usize {
        let is_right = |line: &&LineGrade| line.mistake.is_none();
        self.lines.iter().filter(is_right).count()
    }
}

impl Evening {
    /// Compares what was written with the right figures. `late` holds the cells that were changed
    /// after the lines before the boxes were confirmed.
    #[must_use]
    pub fn grade(&self, form: &Form, written: &Figures, late: &BTreeSet<String>) -> Grade {
        let mut cells = form.cells(&self.entries(form));
        cells.retain(|cell| cell.stage.is_on_the_form());
        let grading = Grading {
            evening: self,
            cells: &cells,
            written,
        };
        let line = |(place, cell): (usize, &Cell)| {
            let right = self.answer().get(&cell.id)?;
            Some(LineGrade {
                cell: cell.id.clone(),
                right,
                written: written.get(&cell.id),
                mistake: grading.mistake(place, &cell.id, right),
                late: cell.stage == Stage::BeforeOpening && late.contains(&cell.id),
            })
        };
        Grade {
            lines: cells.iter().enumerate().filter_map(line).collect(),
        }
    }
}

struct Grading<'a> {
    evening: &'a Evening,
    cells: &'a [Cell],
    written: &'a Figures,
}

impl Grading<'_> {
    fn mistake(&self, place: usize, cell: &str, right: u32) -> Option<Mistake> {
        let Some(written) = self.written.get(cell) else {
            return Some(Mistake::Blank);
        };
        if written == right {
            return None;
        }
        let parts = self.evening.parts(cell);
        Some(if self.follows(parts, written) {
            Mistake::Follows
        } else if let Some(source) = self.wrong_line(place, cell, written) {
            Mistake::WrongLine(source)
        } else if parts.len() > 1 {
            Mistake::Arithmetic
        } else {
            Mistake::Miscounted
        })
    }

    /// Whether the figure is what its parts come to as the trainee wrote them.
    fn follows(&self, parts: &[Part], written: u32) -> bool {
        let own = |part: &Part| match &part.from {
            Source::Cell(cell) => self.written.get(cell),
            Source::Row { .. } => Some(part.figure),
        };
        let has_cell = parts
            .iter()
            .any(|part| matches!(part.from, Source::Cell(_)));
        has_cell && total(parts, own) == Some(i64::from(written))
    }

    /// What else has that figure, the nearest first: the same documents, the lines above and below,
    /// any line, any document. A part of the right sum is no other line, and nothing has 0.
    fn wrong_line(&self, place: usize, cell: &str, written: u32) -> Option<Source> {
        let own = self.evening.made_of(cell);
        let has_it =
            |source: &Source, figure: u32| figure == written && figure > 0 && !own.contains(source);
        let rows = self.evening.rows();
        let rows: Vec<Source> = rows
            .filter(|(source, figure)| has_it(source, *figure))
            .map(|(source, _)| source)
            .collect();
        let cells = self.cells.iter().enumerate().filter_map(|(other, cell)| {
            let source = Source::Cell(cell.id.clone());
            let figure = self.evening.answer().get(&cell.id)?;
            has_it(&source, figure).then_some((other.abs_diff(place), source))
        });
        let nearest = cells.min_by_key(|(distance, _)| *distance);
        let is_near = |source: &&Source| {
            let document = source.document();
            own.iter().any(|own| own.document() == document)
        };
        if let Some(row) = rows.iter().find(is_near) {
            return Some(self.as_line(row));
        }
        match nearest {
            Some((1, line)) => Some(line),
            _ if written < LEAST_TELLING_FIGURE => None,
            Some((_, line)) => Some(line),
            None => rows.first().cloned(),
        }
    }

    /// The line of the form that takes nothing but this row, or the row.
    fn as_line(&self, row: &Source) -> Source {
        let takes = |cell: &&Cell| match self.evening.parts(&cell.id) {
            [only] => !only.taken_away && only.from == *row,
            _ => false,
        };
        let line = self.cells.iter().find(takes);
        line.map_or_else(|| row.clone(), |line| Source::Cell(line.id.clone()))
    }
}
