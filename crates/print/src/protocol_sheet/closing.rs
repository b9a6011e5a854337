//! What follows the figures: explanations, signatures, stamp, date and time.

use super::opening::Field;
use super::{Copy, Setting};
use crate::PrintError;
use crate::block::{Block, rule, separate_lines};
use crate::display::{Artifact, Branch, Grey, Level, Mark, Role};
use crate::fonts::Face;
use crate::page::{LEFT_MM, RIGHT_MM, THIN_MM};
use crate::path::ring;
use crate::shape::Style;

/// Members of a precinct commission when nobody said how many there are.
const USUAL_MEMBERS: u32 = 6;
/// No commission is larger; a slip of the pen must not print a thousand lines.
const MOST_MEMBERS: u32 = 40;
const NAME_X_MM: f32 = 72.0;
const SIGNATURE_X_MM: f32 = 146.0;
const SIGNATURE_PITCH_MM: f32 = 9.5;
/// Left of the place for the stamp.
const BESIDE_STAMP_MM: f32 = 146.0;
const STAMP_RADIUS_MM: f32 = 19.0;

impl Setting<'_> {
    pub(super) fn explanations(&self, copy: &mut Copy) -> Result<(), PrintError> {
        if self.sheet.blank || self.sheet.explanations.is_empty() {
            return Ok(());
        }
        let strong = self.style(Face::SemiBold, 9.5);
        let plain = self.style(Face::Regular, 9.5);
        let mut together = vec![self.heading(copy, "print-explanations")?];
        for each in &self.sheet.explanations {
            let mut paragraphs = Vec::new();
            for (text, style) in [
                (&each.title, strong),
                (&each.sum, plain),
                (&each.explanation, plain),
            ] {
                for paragraph in text.split('\n') {
                    paragraphs.extend(self.paragraph(copy, paragraph, style)?);
                }
            }
            let rest = paragraphs.split_off(paragraphs.len().min(3));
            together.extend(paragraphs);
            copy.stack.put(std::mem::take(&mut together))?;
            for line in rest {
                copy.stack.put(vec![line])?;
            }
            copy.stack.skip(2.5);
        }
        copy.stack.skip(3.5);
        Ok(())
    }

    /// A paragraph as one block for each line, so that pages may break in it.
    fn paragraph(
        &self,
        copy: &mut Copy,
        text: &str,
        style: Style,
    ) -> Result<Vec<Block>, PrintError> {
        const PITCH_MM: f32 = 4.4;
        let lines = self
            .typesetter
            .wrap(text.trim(), style, RIGHT_MM - LEFT_MM)?;
        let marks = lines
            .iter()
            .map(|line| vec![line.at(style, LEFT_MM, PITCH_MM - 1.0)]);
        let (blocks, leaves) = separate_lines(marks, PITCH_MM, || self.leaves.next());
        if !leaves.is_empty() {
            copy.branches.push(Role::Paragraph.of(leaves));
        }
        Ok(blocks)
    }

    fn heading(&self, copy: &mut Copy, id: &str) -> Result<Block, PrintError> {
        let style = self.style(Face::Bold, 11.5);
        let text = self.say(id);
        let line = self.typesetter.line(&text, style)?;
        let mut block = Block {
            height_mm: 7.0,
            ..Block::default()
        };
        let leaf = block.tell(self.leaves.next(), vec![line.at(style, LEFT_MM, 4.5)]);
        copy.branches
            .push(Role::Heading(Level::First, text).of(vec![leaf]));
        Ok(block)
    }

    /// The signature block stays on one page: nobody signs a page without knowing what.
    pub(super) fn signing(&self, copy: &mut Copy) -> Result<(), PrintError> {
        let mut blocks = vec![self.heading(copy, "print-signatures")?];
        let note = self.style(Face::Regular, 9.0);
        let text = self.say("print-signatures-note");
        blocks.extend(self.paragraph(copy, &text, note)?);
        blocks.push(self.signature_heads(copy)?);
        for role in self.roles() {
            blocks.push(self.signature(copy, role)?);
        }
        blocks.push(self.completion(copy)?);
        let place = copy.stack.put(blocks)?;
        copy.mark(self.say("print-signatures"), place);
        Ok(())
    }

    /// Chairperson, two secretaries, and the other members.
    fn roles(&self) -> Vec<&'static str> {
        let members = self.sheet.members.unwrap_or(USUAL_MEMBERS);
        let others = members.min(MOST_MEMBERS).saturating_sub(3);
        let mut roles = vec!["print-chairperson", "print-secretary", "print-secretary"];
        roles.extend((0..others).map(|_| "print-member"));
        roles
    }

    fn signature_heads(&self, copy: &mut Copy) -> Result<Block, PrintError> {
        let style = self.style(Face::Regular, 8.5);
        let mut block = Block {
            height_mm: 5.0,
            ..Block::default()
        };
        let mut leaves = Vec::new();
        for (id, x_mm) in [
            ("print-name", NAME_X_MM),
            ("print-signature", SIGNATURE_X_MM),
        ] {
            let line = self.typesetter.line(&format!("{} ", self.say(id)), style)?;
            leaves.push(block.tell(self.leaves.next(), vec![line.at(style, x_mm, 4.5)]));
        }
        copy.branches.push(Role::Paragraph.of(leaves));
        Ok(block)
    }

    fn signature(&self, copy: &mut Copy, role: &str) -> Result<Block, PrintError> {
        const BASELINE_MM: f32 = SIGNATURE_PITCH_MM - 1.3;
        let style = self.style(Face::Regular, 10.0);
        let mut block = Block {
            height_mm: SIGNATURE_PITCH_MM,
            ..Block::default()
        };
        let line = self.typesetter.line(&self.say(role), style)?;
        let mark = line.at(style, LEFT_MM, BASELINE_MM);
        let leaf = block.tell(self.leaves.next(), vec![mark]);
        let lines = vec![
            rule(NAME_X_MM, SIGNATURE_X_MM - 5.0, SIGNATURE_PITCH_MM, THIN_MM),
            rule(SIGNATURE_X_MM, RIGHT_MM, SIGNATURE_PITCH_MM, THIN_MM),
        ];
        block.decorate(Artifact::Layout, lines);
        copy.branches.push(Role::Paragraph.of(vec![leaf]));
        Ok(block)
    }

    /// Date and time (EC 100.2.17), special opinions (EC 100.12) and the place of the stamp.
    fn completion(&self, copy: &mut Copy) -> Result<Block, PrintError> {
        let mut block = Block {
            height_mm: 2.0 * STAMP_RADIUS_MM + 8.0,
            ..Block::default()
        };
        let completed = self.completed();
        for (id, value, top_mm) in [
            ("print-completed", completed.as_deref(), 9.0),
            ("print-special-opinions", None, 22.0),
        ] {
            let field = Field {
                label: self.say(id),
                value,
                x_mm: LEFT_MM,
                right_mm: BESIDE_STAMP_MM,
            };
            let (branch, _) = self.field(&mut block, top_mm, &field)?;
            copy.branches.push(branch);
        }
        let opinions = rule(LEFT_MM, BESIDE_STAMP_MM, 36.0, THIN_MM);
        block.decorate(Artifact::Layout, vec![opinions]);
        let stamp = self.stamp(&mut block)?;
        copy.branches.push(Role::Paragraph.of(vec![stamp]));
        Ok(block)
    }

    fn completed(&self) -> Option<String> {
        let ((year, month, day), (hour, minute)) =
            self.sheet.completed.filter(|_| !self.sheet.blank)?;
        let date = locale::long_date(year, month, day, self.sheet.words.language());
        let time = locale::clock_time(hour, minute);
        let when = [("date", date.into()), ("time", time.into())];
        Some(self.sheet.words.say_with("print-completed-at", &when))
    }

    fn stamp(&self, block: &mut Block) -> Result<Branch, PrintError> {
        let middle = (RIGHT_MM - STAMP_RADIUS_MM, STAMP_RADIUS_MM + 7.0);
        let style = self.style(Face::Regular, 8.5);
        let line = self.typesetter.line(&self.say("print-stamp"), style)?;
        let x_mm = middle.0 - line.width_mm(style) / 2.0;
        let circle = Mark::Path {
            segments: ring(middle, STAMP_RADIUS_MM, THIN_MM).into(),
            fill: Grey::BLACK,
        };
        block.decorate(Artifact::Layout, vec![circle]);
        let text = line.at(style, x_mm, middle.1 + style.capital_mm() / 2.0);
        Ok(block.tell(self.leaves.next(), vec![text]))
    }
}
