//! Tables whose head is repeated on each page.

use super::galley::{Galley, Kept};
use super::prose::SMALL;
use super::{Column, Compositor, Measure, Prose, Table};
use crate::PrintError;
use crate::block::{Block, count, rule};
use crate::display::{Artifact, Branch, Grey, Leaf, Mark, Role};
use crate::fonts::Face;
use crate::page::THIN_MM;
use crate::rich::{RichLine, Voice};
use crate::shape::Style;

/// From line to line, as parts of the size.
const PITCH: f32 = 1.26;
/// Under a row: finer than a rule to write on.
const HAIR_MM: f32 = 0.1;
/// A row of more lines is split, so that none is taller than a page.
const MOST_LINES: usize = 30;
/// How large a box to tick is, as a part of the pitch.
const TICK: f32 = 0.92;
/// No column of figures takes a greater part of the table.
const WIDEST_FIGURES: f32 = 0.4;

/// A table with its columns in their places.
struct Grid<'a> {
    columns: Vec<(&'a Column, Measure)>,
    measure: Measure,
    text: Style,
    head: Style,
    /// Above and below what stands in a row.
    padding_mm: f32,
    /// Between columns.
    gap_mm: f32,
    /// How high a row is at least, where it is written in.
    row_mm: Option<f32>,
}

impl Grid<'_> {
    fn height_mm(&self, style: Style, lines: usize) -> f32 {
        count(lines) * style.size_mm * PITCH + 2.0 * self.padding_mm
    }

    /// How much further down the text of a row of that height stands, to stand in its middle.
    fn lowered_mm(&self, height_mm: f32, most: usize) -> f32 {
        (height_mm - self.height_mm(self.text, most)) / 2.0
    }

    /// Lines between and around the columns.
    fn uprights(&self, height_mm: f32) -> Vec<Mark> {
        let edges = self.columns.iter().skip(1);
        let between = edges.map(|(_, measure)| measure.x_mm - self.gap_mm / 2.0);
        let ends = [self.measure.x_mm, self.measure.right_mm()];
        let line = |x_mm: f32| Mark::Line {
            from_mm: (x_mm, 0.0),
            to_mm: (x_mm, height_mm),
            line_mm: THIN_MM,
        };
        between.chain(ends).map(line).collect()
    }

    fn rule(&self, y_mm: f32, line_mm: f32) -> Mark {
        rule(self.measure.x_mm, self.measure.right_mm(), y_mm, line_mm)
    }

    /// The lines of a cell, after so many empty ones.
    fn marks(
        &self,
        lines: &[RichLine],
        (column, measure): (&Column, Measure),
        style: Style,
        below: usize,
    ) -> Vec<Mark> {
        let pitch_mm = style.size_mm * PITCH;
        let first_mm = self.padding_mm + f32::midpoint(pitch_mm, style.capital_mm());
        let mut marks = Vec::new();
        for (index, line) in lines.iter().enumerate() {
            let x_mm = if column.numeric {
                measure.right_mm() - line.width_mm(style)
            } else {
                measure.x_mm
            };
            let baseline_mm = first_mm + count(below + index) * pitch_mm;
            marks.extend(line.at(style, x_mm, baseline_mm));
        }
        marks
    }
}

impl Table {
    pub(super) fn has_head(&self) -> bool {
        self.columns.iter().any(|column| !column.head.is_empty())
    }
}

impl Compositor {
    pub(super) fn table(
        &self,
        galley: &mut Galley,
        table: &Table,
        measure: Measure,
    ) -> Result<(), PrintError> {
        if table.rows.is_empty() {
            return Ok(());
        }
        let grid = self.grid(table, measure)?;
        let mut parts = Vec::new();
        let mut waiting = Vec::new();
        let mut told_note = Vec::new();
        let has_head = table.has_head();
        if has_head {
            let (block, branch) = self.head(&grid)?;
            parts.push(Role::TableHead.of(vec![branch]));
            waiting.push(block);
        }
        let head = waiting.first().cloned();
        let mut rows = Vec::new();
        for (index, row) in (1..).zip(&table.rows) {
            // A table without a head stands in a frame, which closes it.
            let closes = has_head || index < table.rows.len();
            let (blocks, branch) = self.row(row, &grid, closes)?;
            waiting.extend(blocks);
            rows.push(branch);
            // No page begins with the last row or ends with the first.
            let stays = index == 1 || index + 1 == table.rows.len();
            if index == table.rows.len() {
                let (note, leaves) = self.lines(&table.note, SMALL, measure)?;
                if !leaves.is_empty() {
                    waiting.push(Block::gap(1.2));
                    told_note.push(Role::Paragraph.of(leaves));
                }
                waiting.extend(note);
            }
            if !stays || index == table.rows.len() {
                galley.put(Kept::new(std::mem::take(&mut waiting)));
                galley.repeat(head.clone());
            }
        }
        galley.repeat(None);
        parts.push(Role::TableBody.of(rows));
        galley.tell([Role::Table.of(parts)]);
        galley.tell(told_note);
        Ok(())
    }

    fn grid<'t>(&self, table: &'t Table, measure: Measure) -> Result<Grid<'t>, PrintError> {
        let (text_pt, head_pt, padding_mm, gap_mm) = if table.small {
            (8.5, 8.0, 0.7, 3.0)
        } else {
            (9.5, 8.5, 1.2, 4.0)
        };
        let mut grid = Grid {
            columns: Vec::new(),
            measure,
            text: self.style(Face::Regular, text_pt),
            head: self.style(Face::SemiBold, head_pt),
            padding_mm,
            gap_mm,
            row_mm: table.row_mm,
        };
        let mut asked = Vec::new();
        for (index, column) in table.columns.iter().enumerate() {
            asked.push(match column.width_mm {
                None if column.numeric => Some(self.figures_mm(table, index, &grid)?),
                width_mm => width_mm,
            });
        }
        let fixed_mm: f32 = asked.iter().flatten().sum();
        let between_mm = gap_mm * count(asked.len().saturating_sub(1));
        let outer_mm = table.row_mm.map_or(0.0, |_| gap_mm / 2.0);
        let open_mm = measure.width_mm - fixed_mm - between_mm - 2.0 * outer_mm;
        let shares = self.shares(table, &asked, &grid)?;
        // In frames the text stands off from the outer lines as from the others.
        let mut x_mm = measure.x_mm + outer_mm;
        for ((column, width_mm), share) in table.columns.iter().zip(asked).zip(shares) {
            let width_mm = width_mm.unwrap_or(open_mm * share);
            grid.columns.push((column, Measure { x_mm, width_mm }));
            x_mm += width_mm + gap_mm;
        }
        Ok(grid)
    }

    /// What part each open column takes of the room that is left: the more, the more it says, but
    /// none is squeezed.
    fn shares(
        &self,
        table: &Table,
        asked: &[Option<f32>],
        grid: &Grid,
    ) -> Result<Vec<f32>, PrintError> {
        const LEAST: f32 = 0.5;
        let mut sizes = Vec::new();
        for (index, width_mm) in asked.iter().enumerate() {
            let mut size_mm = 0.0;
            let cells = table.rows.iter().filter_map(|row| row.get(index));
            for prose in cells.flatten().filter(|_| width_mm.is_none()) {
                let lines = self.wrapped(prose, grid.text, grid.measure.width_mm)?;
                size_mm += lines
                    .iter()
                    .map(|line| line.width_mm(grid.text))
                    .sum::<f32>();
            }
            sizes.push(size_mm);
        }
        let open = count(asked.iter().filter(|width_mm| width_mm.is_none()).count());
        let whole_mm: f32 = sizes.iter().sum();
        for (size, width_mm) in sizes.iter_mut().zip(asked) {
            let part = (*size / whole_mm.max(1.0)).max(LEAST / open);
            *size = if width_mm.is_none() { part } else { 0.0 };
        }
        let parts: f32 = sizes.iter().sum();
        Ok(sizes.into_iter().map(|part| part / parts).collect())
    }

    /// How wide the figures of a column and its head are.
    fn figures_mm(&self, table: &Table, index: usize, grid: &Grid) -> Result<f32, PrintError> {
        /// So that rounding breaks no line that just fits.
        const SPARE_MM: f32 = 0.1;
        let most_mm = grid.measure.width_mm * WIDEST_FIGURES;
        let head = table.columns.get(index).map_or("", |column| &column.head);
        let mut width_mm = self.typesetter.line(head, grid.head)?.width_mm(grid.head);
        for cell in table.rows.iter().filter_map(|row| row.get(index)) {
            for line in self.cell(cell, grid.text, most_mm)? {
                width_mm = width_mm.max(line.width_mm(grid.text));
            }
        }
        Ok((width_mm + SPARE_MM).min(most_mm))
    }

    fn head(&self, grid: &Grid) -> Result<(Block, Branch), PrintError> {
        let style = grid.head;
        let mut heads = Vec::new();
        for (column, measure) in &grid.columns {
            let run = (column.head.as_str(), Voice::of(style.face));
            heads.push(self.typesetter.wrap_runs([run], style, measure.width_mm)?);
        }
        let most = heads.iter().map(Vec::len).max().unwrap_or_default();
        let mut block = Block::gap(grid.height_mm(style, most) + 0.6);
        let mut cells = Vec::new();
        for (place, lines) in grid.columns.iter().zip(&heads) {
            let marks = grid.marks(lines, *place, style, most - lines.len());
            let leaf = block.tell(self.leaf(), marks);
            cells.push(Role::ColumnHead.of(vec![leaf]));
        }
        let rules = vec![grid.rule(0.0, 0.5), grid.rule(block.height_mm, 0.25)];
        block.decorate(Artifact::Layout, rules);
        Ok((block, Role::Row.of(cells)))
    }

    /// A row as one block, or as more where it is very tall.
    fn row(
        &self,
        row: &[Vec<Prose>],
        grid: &Grid,
        ruled: bool,
    ) -> Result<(Vec<Block>, Branch), PrintError> {
        let nothing = Vec::new();
        let mut columns = Vec::new();
        for (index, (_, measure)) in grid.columns.iter().enumerate() {
            let cell = row.get(index).unwrap_or(&nothing);
            columns.push(self.cell(cell, grid.text, measure.width_mm)?);
        }
        let most = columns.iter().map(Vec::len).max().unwrap_or_default();
        let mut blocks = Vec::new();
        let mut leaves = vec![Vec::new(); columns.len()];
        for begin in (0..most.max(1)).step_by(MOST_LINES) {
            let here = MOST_LINES.min(most.saturating_sub(begin));
            let least_mm = grid.row_mm.unwrap_or_default();
            let mut block = Block::gap(grid.height_mm(grid.text, here.max(1)).max(least_mm));
            let down_mm = grid.lowered_mm(block.height_mm, here.max(1));
            for ((place, lines), leaves) in grid.columns.iter().zip(&columns).zip(&mut leaves) {
                if begin == 0 {
                    leaves.extend(self.tick_box(&mut block, grid, *place));
                }
                let end = lines.len().min(begin + MOST_LINES);
                if let Some(lines) = lines.get(begin..end).filter(|lines| !lines.is_empty()) {
                    let marks = grid.marks(lines, *place, grid.text, 0).into_iter();
                    let marks = marks.map(|mark| mark.lowered(down_mm)).collect();
                    leaves.push(block.tell(self.leaf(), marks));
                }
            }
            if grid.row_mm.is_some() {
                block.decorate(Artifact::Layout, grid.uprights(block.height_mm));
            }
            blocks.push(block);
        }
        if let Some(last) = blocks.last_mut().filter(|_| ruled) {
            let line_mm = grid.row_mm.map_or(HAIR_MM, |_| THIN_MM);
            let under = grid.rule(last.height_mm, line_mm);
            last.decorate(Artifact::Layout, vec![under]);
        }
        let cell = |((column, _), leaves): (&(&Column, Measure), Vec<Branch>)| {
            if column.names_row {
                Role::RowHead.of(leaves)
            } else {
                Role::Cell.of(leaves)
            }
        };
        let cells = grid.columns.iter().zip(leaves).map(cell).collect();
        Ok((blocks, Role::Row.of(cells)))
    }

    /// A box to tick beside the first line of a row.
    fn tick_box(
        &self,
        block: &mut Block,
        grid: &Grid,
        (column, measure): (&Column, Measure),
    ) -> Option<Branch> {
        let pitch_mm = grid.text.size_mm * PITCH;
        let size_mm = pitch_mm * TICK;
        let leaf = Leaf {
            description: Some(column.tick.clone()?),
            ..self.leaf()
        };
        let empty = Mark::Rect {
            x_mm: measure.x_mm,
            y_mm: grid.padding_mm + (pitch_mm - size_mm) / 2.0,
            width_mm: size_mm,
            height_mm: size_mm,
            fill: Some(Grey::WHITE),
            line_mm: 0.3,
        };
        Some(block.tell(leaf, vec![empty]))
    }

    fn cell(
        &self,
        paragraphs: &[Prose],
        style: Style,
        width_mm: f32,
    ) -> Result<Vec<RichLine>, PrintError> {
        let mut lines = Vec::new();
        for (index, prose) in (1..).zip(paragraphs) {
            let mut prose = prose.clone();
            // So that the words of two paragraphs do not join when they are extracted.
            if let Some(run) = prose.0.last_mut().filter(|_| index < paragraphs.len()) {
                run.text.push(' ');
            }
            lines.extend(self.wrapped(&prose, style, width_mm)?);
        }
        Ok(lines)
    }
}
