//! Room to write: labels with lines, lines alone.

use super::galley::{Galley, Kept};
use super::prose::{BODY, baseline_mm, pitch_mm};
use super::{Compositor, Measure};
use crate::PrintError;
use crate::block::{Block, count, rule};
use crate::display::{Artifact, Role};
use crate::fonts::Face;
use crate::page::THIN_MM;

/// From line to line: a hand needs so much.
const LINE_MM: f32 = 8.5;
/// Between two fields.
const APART_MM: f32 = 6.0;
/// Between a label and its line.
const AFTER_LABEL_MM: f32 = 2.0;

impl Compositor {
    /// Labels side by side, each with a line up to the next.
    pub(super) fn fields(
        &self,
        galley: &mut Galley,
        labels: &[String],
        measure: Measure,
    ) -> Result<(), PrintError> {
        let style = self.style(Face::Regular, BODY.size_pt);
        let mut block = Block::gap(LINE_MM);
        let baseline = LINE_MM - pitch_mm(style, BODY) + baseline_mm(style, BODY);
        let part_mm = (measure.width_mm + APART_MM) / count(labels.len().max(1));
        let mut branches = Vec::new();
        for (index, label) in labels.iter().enumerate() {
            let x_mm = measure.x_mm + count(index) * part_mm;
            let line = self.typesetter.line(label, style)?;
            let from_mm = x_mm + line.width_mm(style) + AFTER_LABEL_MM;
            let leaf = block.tell(self.leaf(), vec![line.at(style, x_mm, baseline)]);
            branches.push(Role::Paragraph.of(vec![leaf]));
            let line = rule(from_mm, x_mm + part_mm - APART_MM, baseline + 0.8, THIN_MM);
            block.decorate(Artifact::Layout, vec![line]);
        }
        galley.put(Kept::new(vec![block]));
        galley.tell(branches);
        Ok(())
    }
}

/// So many lines to write on; a page may break between them.
pub(super) fn ruled_lines(galley: &mut Galley, lines: usize, measure: Measure) {
    for _ in 0..lines {
        let mut block = Block::gap(LINE_MM);
        let line = rule(measure.x_mm, measure.right_mm(), LINE_MM, THIN_MM);
        block.decorate(Artifact::Layout, vec![line]);
        galley.put(Kept::new(vec![block]));
    }
}
