//! The top of the first page: law, copy, title and the fields that name the precinct.

use super::{Copy, Setting, written};
use crate::PrintError;
use crate::block::{Block, count, rule, set_lines};
use crate::display::{Artifact, Branch, Mark, Role};
use crate::fonts::Face;
use crate::page::{LEFT_MM, RIGHT_MM, THIN_MM, TOP_MM};
use crate::shape::{Line, Style};

/// Room between two fields of one row.
const GAP_MM: f32 = 7.0;
const FIELD_PITCH_MM: f32 = 6.8;
/// How far the rule stands below its writing.
const BELOW_MM: f32 = 1.3;

/// A label with a ruled line for what is written.
pub(super) struct Field<'t> {
    pub(super) label: String,
    pub(super) value: Option<&'t str>,
    pub(super) x_mm: f32,
    pub(super) right_mm: f32,
}

impl Setting<'_> {
    pub(super) fn open(&self, copy: &mut Copy) -> Result<(), PrintError> {
        let mut branches = Vec::new();
        let top = self.top_line(copy.number, &mut branches)?;
        let titles = self.titles(&mut branches)?;
        let precinct = self.precinct_fields(&mut branches)?;
        let place = copy.stack.put(vec![top, titles, precinct])?;
        copy.mark(self.copy_title(copy.number), place);
        copy.stack.skip(4.0);
        copy.branches.extend(branches);
        Ok(())
    }

    fn copy_title(&self, copy: u8) -> String {
        match self.sheet.copies {
            0 | 1 => self.title(),
            _ => self.say(&format!("print-copy-{copy}")),
        }
    }

    fn top_line(&self, copy: u8, branches: &mut Vec<Branch>) -> Result<Block, PrintError> {
        let mut block = Block {
            height_mm: 12.0,
            ..Block::default()
        };
        let (frame, text) = self.copy_box(copy)?;
        let free_mm = match frame {
            Mark::Rect { x_mm, .. } => x_mm - LEFT_MM - GAP_MM,
            _ => RIGHT_MM - LEFT_MM,
        };
        let style = self.style(Face::Regular, 9.0);
        let law = self.typesetter.wrap(&self.law(), style, free_mm)?;
        let marks = set_lines(&law, style, LEFT_MM, 4.4, 4.0);
        let law = block.tell(self.leaves.next(), marks);
        block.decorate(Artifact::Layout, vec![frame.lowered(-TOP_MM)]);
        let copy = block.tell(self.leaves.next(), vec![text.lowered(-TOP_MM)]);
        branches.push(Role::Paragraph.of(vec![law]));
        branches.push(Role::Paragraph.of(vec![copy]));
        Ok(block)
    }

    /// The articles of the Election Code that fix the form.
    fn law(&self) -> String {
        let articles: Vec<&str> = self
            .sheet
            .form
            .law
            .iter()
            .filter_map(|law| law.strip_prefix("EC "))
            .collect();
        let articles = [("articles", articles.join(", ").into())];
        self.sheet.words.say_with("print-law", &articles)
    }

    fn titles(&self, branches: &mut Vec<Branch>) -> Result<Block, PrintError> {
        let mut block = Block::default();
        let country = self.style(Face::SemiBold, 10.5);
        let text = self.say("print-country");
        branches.push(Role::Paragraph.of(self.centred(&mut block, &text, country, 5.0)?));
        self.election(&mut block, branches)?;
        block.height_mm += 3.0;
        let title = self.style(Face::Bold, 14.0);
        let text = self.say("print-title");
        let leaves = self.centred(&mut block, &text, title, 6.2)?;
        branches.push(Role::Title(text).of(leaves));
        if self.sheet.disagreements > 0 && !self.sheet.blank {
            block.height_mm += 1.5;
            let number = [("n", self.sheet.disagreements.into())];
            let text = self.sheet.words.say_with("print-disagreements", &number);
            let style = self.style(Face::Bold, 10.5);
            branches.push(Role::Paragraph.of(self.centred(&mut block, &text, style, 5.0)?));
        }
        block.height_mm += 4.0;
        Ok(block)
    }

    /// Which election and on which day; a blank form has a line for the day.
    fn election(&self, block: &mut Block, branches: &mut Vec<Branch>) -> Result<(), PrintError> {
        const DAY_MM: f32 = 48.0;
        let style = self.style(Face::Regular, 10.5);
        let election = self.say(&format!("election-{}", self.sheet.form.id));
        let date = self.sheet.header.date.filter(|_| !self.sheet.blank);
        if let Some((year, month, day)) = date {
            let date = locale::long_date(year, month, day, style.language);
            let text = format!("{election} — {date}");
            branches.push(Role::Paragraph.of(self.centred(block, &text, style, 5.4)?));
            return Ok(());
        }
        let line = self.typesetter.line(&format!("{election} — "), style)?;
        let width_mm = line.width_mm(style) + 1.0;
        let x_mm = f32::midpoint(LEFT_MM, RIGHT_MM) - f32::midpoint(width_mm, DAY_MM);
        block.height_mm += 5.4;
        let y_mm = block.height_mm;
        let leaf = block.tell(self.leaves.next(), vec![line.at(style, x_mm, y_mm)]);
        let day_x_mm = x_mm + width_mm;
        let day = rule(day_x_mm, day_x_mm + DAY_MM, y_mm + BELOW_MM, THIN_MM);
        block.decorate(Artifact::Layout, vec![day]);
        branches.push(Role::Paragraph.of(vec![leaf]));
        Ok(())
    }

    /// Centred lines at the foot of the block so far.
    fn centred(
        &self,
        block: &mut Block,
        text: &str,
        style: Style,
        pitch_mm: f32,
    ) -> Result<Vec<Branch>, PrintError> {
        const WIDEST_MM: f32 = 150.0;
        let middle_mm = f32::midpoint(LEFT_MM, RIGHT_MM);
        let mut branches = Vec::new();
        for line in self.typesetter.wrap_evenly(text, style, WIDEST_MM)? {
            block.height_mm += pitch_mm;
            let x_mm = middle_mm - line.width_mm(style) / 2.0;
            let mark = line.at(style, x_mm, block.height_mm);
            branches.push(block.tell(self.leaves.next(), vec![mark]));
        }
        Ok(branches)
    }

    fn precinct_fields(&self, branches: &mut Vec<Branch>) -> Result<Block, PrintError> {
        let header = &self.sheet.header;
        let numbered = format!("{} {}", header.series, header.number);
        let row = |left: (&str, &'_ str), right: (&str, &'_ str), middle_mm: f32| {
            [
                (left, LEFT_MM, middle_mm - GAP_MM),
                (right, middle_mm, RIGHT_MM),
            ]
            .map(|((id, value), x_mm, right_mm)| (id.to_owned(), value.to_owned(), x_mm, right_mm))
        };
        let rows = [
            row(
                ("print-constituency", &header.constituency),
                ("print-precinct", &header.precinct),
                132.0,
            ),
            row(
                ("print-address", &header.address),
                ("print-series-and-number", &numbered),
                132.0,
            ),
        ];
        let mut block = Block::default();
        for row in rows {
            let top_mm = block.height_mm;
            for (id, value, x_mm, right_mm) in row {
                let field = Field {
                    label: self.say(&id),
                    value: written(self.sheet, &value),
                    x_mm,
                    right_mm,
                };
                let (branch, height_mm) = self.field(&mut block, top_mm, &field)?;
                block.height_mm = block.height_mm.max(top_mm + height_mm);
                branches.push(branch);
            }
        }
        Ok(block)
    }

    /// Draws a field into the block and says how tall it is: what is written may take more lines.
    pub(super) fn field(
        &self,
        block: &mut Block,
        top_mm: f32,
        field: &Field,
    ) -> Result<(Branch, f32), PrintError> {
        const AFTER_LABEL_MM: f32 = 2.0;
        let plain = self.style(Face::Regular, 9.5);
        let strong = self.style(Face::SemiBold, 10.5);
        let label = self.typesetter.line(&format!("{} ", field.label), plain)?;
        let from_mm = field.x_mm + label.width_mm(plain) + AFTER_LABEL_MM;
        let inside_mm = field.right_mm - from_mm - AFTER_LABEL_MM;
        let value = field.value.unwrap_or_default();
        let lines: Vec<Line> = self.typesetter.wrap(value, strong, inside_mm)?;
        let first_mm = top_mm + FIELD_PITCH_MM - BELOW_MM;
        let label = label.at(plain, field.x_mm, first_mm);
        let mut leaves = vec![block.tell(self.leaves.next(), vec![label])];
        let tall = count(lines.len().max(1));
        let rules = (0..lines.len().max(1)).map(|index| {
            let y_mm = first_mm + BELOW_MM + count(index) * FIELD_PITCH_MM;
            rule(from_mm, field.right_mm, y_mm, THIN_MM)
        });
        block.decorate(Artifact::Layout, rules.collect());
        if !lines.is_empty() {
            let x_mm = from_mm + AFTER_LABEL_MM / 2.0;
            let marks = set_lines(&lines, strong, x_mm, first_mm, FIELD_PITCH_MM);
            leaves.push(block.tell(self.leaves.next(), marks));
        }
        Ok((Role::Paragraph.of(leaves), tall * FIELD_PITCH_MM))
    }
}
