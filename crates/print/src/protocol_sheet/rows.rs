//! The tables of figures: what is written before and after the boxes are opened, and the entries
//! of each group, such as the votes for each candidate.

use super::{Copy, Setting};
use crate::PrintError;
use crate::block::{Block, count, rule, set_lines};
use crate::display::{Artifact, Branch, Grey, Leaf, Mark, Role};
use crate::fonts::Face;
use crate::page::{LEFT_MM, RIGHT_MM, THIN_MM};
use crate::shape::{Line, Style};
use locale::Language;
use protocol::Cell;

/// One digit each; figures have at least four boxes and at most seven (9 999 999).
const BOX_MM: f32 = 7.0;
const BOXES: std::ops::RangeInclusive<usize> = 4..=7;
const FIGURE_PT: f32 = 13.0;
const NUMBER_MM: f32 = 11.5;
const WORDS_MM: f32 = 45.0;
const GAP_MM: f32 = 3.5;
/// Room above and below what stands in a row: as much as lets the lines of the form end on the
/// first page, the entries of a group being on the next.
const PADDING_MM: std::ops::RangeInclusive<f32> = 0.75..=1.6;
/// Between two tables.
const SPACE_MM: f32 = 6.0;
/// How far the lines that are a part of another are set in.
const INDENT_MM: f32 = 3.5;
/// From line to line, as parts of the size.
const PITCH: f32 = 1.2;

/// A table: a stage's lines or a group's entries, with its measures known.
struct Table<'a> {
    title: String,
    head: Block,
    heads: Vec<Branch>,
    rows: Vec<Row<'a>>,
}

impl Table<'_> {
    fn height_mm(&self, padding_mm: f32) -> f32 {
        let rows_mm: f32 = self.rows.iter().map(|row| row.height_mm(padding_mm)).sum();
        self.head.height_mm + rows_mm
    }
}

/// Where the columns stand; more boxes leave less room for labels and words.
#[derive(Clone, Copy)]
struct Columns {
    boxes: usize,
    label_x_mm: f32,
    label_width_mm: f32,
    boxes_x_mm: f32,
    words_x_mm: f32,
}

impl Columns {
    fn new(boxes: usize) -> Self {
        let more_mm = BOX_MM * count(boxes - BOXES.start());
        let label_x_mm = LEFT_MM + NUMBER_MM;
        let words_x_mm = RIGHT_MM - WORDS_MM + more_mm / 7.0;
        let boxes_x_mm = words_x_mm - GAP_MM - BOX_MM * count(boxes);
        Self {
            boxes,
            label_x_mm,
            label_width_mm: boxes_x_mm - GAP_MM - label_x_mm,
            boxes_x_mm,
            words_x_mm,
        }
    }
}

/// One row with its measures known.
struct Row<'a> {
    cell: &'a Cell,
    columns: Columns,
    /// Whether it is a part of another line.
    part: bool,
    label: Vec<Line>,
    label_style: Style,
    /// The language of the label, where it is a name.
    language: Option<Language>,
    figure: Option<u32>,
    figure_style: Style,
    words: Vec<Line>,
    words_style: Style,
}

impl Setting<'_> {
    pub(super) fn tables(&self, copy: &mut Copy) -> Result<(), PrintError> {
        let columns = Columns::new(self.boxes());
        let mut tables = Vec::new();
        for cells in self.sections() {
            tables.push(self.measured_table(&cells, columns)?);
        }
        let padding_mm = padding_mm(&tables, copy.stack.rest_mm());
        for table in tables {
            self.table(copy, table, padding_mm)?;
        }
        Ok(())
    }

    /// The cells of the paper form, table by table.
    fn sections(&self) -> Vec<Vec<&Cell>> {
        let on_paper = self
            .sheet
            .cells
            .iter()
            .filter(|cell| cell.stage.is_on_the_form());
        let mut sections: Vec<Vec<&Cell>> = Vec::new();
        for cell in on_paper {
            match sections.last_mut() {
                Some(section) if section.iter().all(|other| goes_with(other, cell)) => {
                    section.push(cell);
                }
                _ => sections.push(vec![cell]),
            }
        }
        sections
    }

    fn measured_table<'c>(
        &self,
        cells: &[&'c Cell],
        columns: Columns,
    ) -> Result<Table<'c>, PrintError> {
        let title = cells.first().map_or_else(String::new, |cell| {
            self.say(&match &cell.group {
                Some(group) => format!("group-{group}"),
                None => format!("stage-{}", cell.stage.id()),
            })
        });
        let (head, heads) = self.head(&title, columns)?;
        let rows = cells.iter().map(|cell| self.measured(cell, columns));
        Ok(Table {
            title,
            head,
            heads,
            rows: rows.collect::<Result<_, _>>()?,
        })
    }

    /// As many boxes as the greatest figure of the sheet needs.
    fn boxes(&self) -> usize {
        let figures = self.sheet.cells.iter().filter_map(|cell| self.figure(cell));
        let digits = figures.map(|figure| figure.to_string().len()).max();
        digits
            .unwrap_or_default()
            .clamp(*BOXES.start(), *BOXES.end())
    }

    fn figure(&self, cell: &Cell) -> Option<u32> {
        let figure = self.sheet.figures.get(&cell.id);
        figure.filter(|_| !self.sheet.blank)
    }

    fn table(&self, copy: &mut Copy, table: Table<'_>, padding_mm: f32) -> Result<(), PrintError> {
        let mut together = vec![table.head.clone()];
        let mut place = None;
        let mut branches = Vec::new();
        let mut rows = table.rows.iter().peekable();
        while let Some(row) = rows.next() {
            let goes_on = rows.peek().is_some_and(|next| next.part);
            let (block, branch) = self.row(row, padding_mm, goes_on)?;
            together.push(block);
            branches.push(branch);
            if !goes_on {
                let put = copy.stack.put(std::mem::take(&mut together))?;
                if place.is_none() {
                    place = Some(put);
                    copy.stack.repeat(Some(table.head.clone()));
                }
            }
        }
        copy.stack.repeat(None);
        copy.stack.skip(SPACE_MM);
        if let Some(place) = place {
            copy.mark(table.title, place);
        }
        let head = Role::TableHead.of(vec![Role::Row.of(table.heads)]);
        let body = Role::TableBody.of(branches);
        copy.branches.push(Role::Table.of(vec![head, body]));
        Ok(())
    }

    fn head(&self, title: &str, columns: Columns) -> Result<(Block, Vec<Branch>), PrintError> {
        const PADDING_MM: f32 = 2.1;
        let style = self.style(Face::Bold, 9.5);
        let small = self.style(Face::SemiBold, 8.5);
        let title = self.typesetter.wrap(title, style, columns.label_width_mm)?;
        let pitch_mm = style.size_mm * PITCH;
        let others_mm = count(title.len().max(1) - 1) * pitch_mm;
        let mut block = Block {
            height_mm: style.capital_mm() + others_mm + 2.0 * PADDING_MM,
            ..Block::default()
        };
        let first_mm = PADDING_MM + style.capital_mm();
        let last_mm = first_mm + others_mm;
        let mut heads = Vec::new();
        for (id, x_mm) in [
            ("print-number", LEFT_MM),
            ("", columns.label_x_mm),
            ("print-in-figures", columns.boxes_x_mm),
            ("print-in-words", columns.words_x_mm),
        ] {
            let marks = if id.is_empty() {
                set_lines(&title, style, x_mm, first_mm, pitch_mm)
            } else {
                let line = self.typesetter.line(&self.say(id), small)?;
                vec![line.at(small, x_mm, last_mm)]
            };
            let leaf = block.tell(self.leaves.next(), marks);
            heads.push(Role::ColumnHead.of(vec![leaf]));
        }
        let rules = vec![
            rule(LEFT_MM, RIGHT_MM, 0.0, 0.5),
            rule(LEFT_MM, RIGHT_MM, block.height_mm, 0.25),
        ];
        block.decorate(Artifact::Layout, rules);
        Ok((block, heads))
    }

    fn measured<'c>(&self, cell: &'c Cell, columns: Columns) -> Result<Row<'c>, PrintError> {
        let part = cell.of.is_some();
        let (label, face, size_pt, language) = match self.name(cell) {
            Some(name) => (name, Face::SemiBold, 10.5, Some(Language::Az)),
            None => (self.printed_label(cell), Face::Regular, 9.0, None),
        };
        let mut label_style = self.style(face, size_pt);
        label_style.language = language.unwrap_or(label_style.language);
        let words_style = self.style(Face::Regular, 9.5);
        let indent_mm = if part { INDENT_MM } else { 0.0 };
        let width_mm = columns.label_width_mm - indent_mm;
        let figure = self.figure(cell);
        let words = figure.map_or_else(String::new, |figure| {
            locale::number_in_words(figure, words_style.language)
        });
        let room_mm = RIGHT_MM - columns.words_x_mm - 1.0;
        Ok(Row {
            cell,
            columns,
            part,
            label: self.typesetter.wrap(&label, label_style, width_mm)?,
            label_style,
            language: language.filter(|name| *name != words_style.language),
            figure,
            figure_style: self.style(Face::Bold, FIGURE_PT),
            words: self.typesetter.wrap(&words, words_style, room_mm)?,
            words_style,
        })
    }

    /// The name of a candidate, empty where none is written. A question has none.
    fn name(&self, cell: &Cell) -> Option<String> {
        let group = self.sheet.form.group(cell.group.as_ref()?)?;
        let name = self.sheet.candidates.get(cell.entry?.checked_sub(1)?);
        group
            .named
            .then(|| name.map_or("", |name| name.trim()).to_owned())
    }

    fn printed_label(&self, cell: &Cell) -> String {
        let entry = cell
            .entry
            .map_or_else(String::new, |entry| entry.to_string());
        let id = format!("line-{}-official", cell.line);
        self.sheet.words.say_with(&id, &[("entry", entry.into())])
    }

    fn row(
        &self,
        row: &Row,
        padding_mm: f32,
        goes_on: bool,
    ) -> Result<(Block, Branch), PrintError> {
        let height_mm = row.height_mm(padding_mm);
        let mut block = Block {
            height_mm,
            ..Block::default()
        };
        let middle_mm = height_mm / 2.0;
        let cells = vec![
            Role::Cell.of(vec![self.number(&mut block, row, middle_mm)?]),
            Role::RowHead.of(vec![self.label(&mut block, row, middle_mm)]),
            Role::Cell.of(vec![self.digits(&mut block, row, middle_mm)?]),
            Role::Cell.of(vec![self.figure_in_words(&mut block, row, middle_mm)]),
        ];
        let from_mm = if goes_on {
            row.columns.label_x_mm
        } else {
            LEFT_MM
        };
        let under = rule(from_mm, RIGHT_MM, height_mm, THIN_MM);
        block.decorate(Artifact::Layout, vec![under]);
        Ok((block, Role::Row.of(cells)))
    }

    fn number(&self, block: &mut Block, row: &Row, middle_mm: f32) -> Result<Branch, PrintError> {
        let face = if row.part { Face::Regular } else { Face::Bold };
        let style = self.style(face, 10.0);
        let x_mm = LEFT_MM + if row.part { INDENT_MM } else { 0.0 };
        let line = self.typesetter.line(&row.cell.no, style)?;
        let mark = line.at(style, x_mm, row.first_baseline_mm(middle_mm));
        Ok(block.tell(self.leaves.next(), vec![mark]))
    }

    fn label(&self, block: &mut Block, row: &Row, middle_mm: f32) -> Branch {
        let x_mm = row.columns.label_x_mm + if row.part { INDENT_MM } else { 0.0 };
        if row.label.is_empty() {
            let y_mm = middle_mm + BOX_MM / 2.0;
            let to_mm = row.columns.label_x_mm + row.columns.label_width_mm;
            return self.empty(block, vec![rule(x_mm, to_mm, y_mm, THIN_MM)]);
        }
        let first_mm = row.first_baseline_mm(middle_mm);
        let marks = set_lines(
            &row.label,
            row.label_style,
            x_mm,
            first_mm,
            row.label_pitch_mm(),
        );
        let leaf = Leaf {
            language: row.language,
            ..self.leaves.next()
        };
        block.tell(leaf, marks)
    }

    /// The boxes and in them the figure, which reads as one number.
    fn digits(&self, block: &mut Block, row: &Row, middle_mm: f32) -> Result<Branch, PrintError> {
        let boxes = row.boxes(middle_mm);
        let Some(figure) = row.figure else {
            return Ok(self.empty(block, boxes));
        };
        block.decorate(Artifact::Layout, boxes);
        let style = row.figure_style;
        let text = figure.to_string();
        let first_box = row.columns.boxes.saturating_sub(text.len());
        let baseline_mm = middle_mm + style.capital_mm() / 2.0;
        let mut marks = Vec::new();
        for (index, digit) in text.chars().enumerate() {
            let line = self.typesetter.line(&digit.to_string(), style)?;
            let box_x_mm = row.columns.boxes_x_mm + BOX_MM * count(first_box + index);
            let x_mm = box_x_mm + (BOX_MM - line.width_mm(style)) / 2.0;
            marks.push(line.at(style, x_mm, baseline_mm));
        }
        let leaf = Leaf {
            instead: Some(text),
            ..self.leaves.next()
        };
        Ok(block.tell(leaf, marks))
    }

    /// The words stand on one line with the figure, or about it where they take more lines; the
    /// rule of the row is the line to write on.
    fn figure_in_words(&self, block: &mut Block, row: &Row, middle_mm: f32) -> Branch {
        let x_mm = row.columns.words_x_mm;
        if row.words.is_empty() {
            let rule = rule(x_mm, RIGHT_MM, block.height_mm, THIN_MM);
            return self.empty(block, vec![rule]);
        }
        let pitch_mm = row.words_pitch_mm();
        let others_mm = count(row.words.len() - 1) * pitch_mm;
        let first_mm = middle_mm + (row.figure_style.capital_mm() - others_mm) / 2.0;
        let marks = set_lines(&row.words, row.words_style, x_mm, first_mm, pitch_mm);
        block.tell(self.leaves.next(), marks)
    }

    /// Boxes or a line on which nothing is written yet.
    fn empty(&self, block: &mut Block, marks: Vec<Mark>) -> Branch {
        let leaf = Leaf {
            description: Some(self.say("print-not-written")),
            ..self.leaves.next()
        };
        block.tell(leaf, marks)
    }
}

impl Row<'_> {
    fn label_pitch_mm(&self) -> f32 {
        self.label_style.size_mm * PITCH
    }

    fn words_pitch_mm(&self) -> f32 {
        self.words_style.size_mm * PITCH
    }

    fn height_mm(&self, padding_mm: f32) -> f32 {
        let label_mm = count(self.label.len()) * self.label_pitch_mm();
        let words_mm = count(self.words.len()) * self.words_pitch_mm();
        BOX_MM.max(label_mm).max(words_mm) + 2.0 * padding_mm
    }

    /// The first line of the label; the number stands beside it. A single line stands on one
    /// line with the figure, more are centred.
    fn first_baseline_mm(&self, middle_mm: f32) -> f32 {
        let others_mm = count(self.label.len().max(1) - 1) * self.label_pitch_mm();
        let capital_mm = match self.label.len() {
            0 | 1 => self.figure_style.capital_mm(),
            _ => self.label_style.capital_mm(),
        };
        middle_mm + (capital_mm - others_mm) / 2.0
    }

    fn boxes(&self, middle_mm: f32) -> Vec<Mark> {
        let top_mm = middle_mm - BOX_MM / 2.0;
        let frame = Mark::Rect {
            x_mm: self.columns.boxes_x_mm,
            y_mm: top_mm,
            width_mm: BOX_MM * count(self.columns.boxes),
            height_mm: BOX_MM,
            fill: Some(Grey::WHITE),
            line_mm: 0.3,
        };
        let dividers = (1..self.columns.boxes).map(|index| {
            let x_mm = self.columns.boxes_x_mm + BOX_MM * count(index);
            Mark::Line {
                from_mm: (x_mm, top_mm),
                to_mm: (x_mm, top_mm + BOX_MM),
                line_mm: THIN_MM,
            }
        });
        std::iter::once(frame).chain(dividers).collect()
    }
}

/// The padding with which the lines of the form fill what is left of the first page.
fn padding_mm(tables: &[Table], rest_mm: f32) -> f32 {
    /// So that sums of rounded heights never miss the foot of the page.
    const ROUNDING_MM: f32 = 0.1;
    let of_lines = || {
        let entries = |table: &&Table| table.rows.iter().all(|row| row.cell.entry.is_none());
        tables.iter().filter(entries)
    };
    let bare_mm: f32 = of_lines()
        .map(|table| table.height_mm(0.0) + SPACE_MM)
        .sum();
    let rows: usize = of_lines().map(|table| table.rows.len()).sum();
    let spare_mm = rest_mm - (bare_mm - SPACE_MM) - ROUNDING_MM;
    (spare_mm / (2.0 * count(rows.max(1)))).clamp(*PADDING_MM.start(), *PADDING_MM.end())
}

/// Whether two cells stand in one table.
fn goes_with(one: &Cell, other: &Cell) -> bool {
    one.stage == other.stage && one.group == other.group
}
