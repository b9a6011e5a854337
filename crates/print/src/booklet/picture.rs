//! Pictures with their captions.

use super::galley::{Galley, Kept};
use super::prose::SMALL;
use super::{Compositor, Measure, Prose};
use crate::PrintError;
use crate::block::Block;
use crate::display::{Artifact, Branch, Mark, Role};
use crate::drawing::Drawing;
use crate::page::THIN_MM;

/// Wide enough for every drawing to be read at arm's length, and two fit on a page.
const WIDTH_MM: f32 = 112.0;

impl Compositor {
    /// The picture in a thin frame. Its caption is also what is said of it: it stands inside the
    /// figure, so that nobody hears it twice.
    pub(super) fn picture(
        &self,
        galley: &mut Galley,
        drawing: &Drawing,
        caption: &Prose,
        measure: Measure,
    ) -> Result<(), PrintError> {
        let width_mm = WIDTH_MM.min(measure.width_mm);
        let said = caption.0.iter().map(|run| run.text.as_str()).collect();
        let (mut block, leaf) = self.drawn(drawing, (measure.x_mm, width_mm));
        block.height_mm += 1.4;
        let (lines, leaves) = self.lines(caption, SMALL, measure)?;
        let mut told = vec![leaf];
        if !leaves.is_empty() {
            told.push(Role::Caption.of(leaves));
        }
        let mut blocks = vec![block];
        blocks.extend(lines);
        galley.put(Kept::new(blocks));
        galley.tell([Role::Figure(said).of(told)]);
        Ok(())
    }

    /// A framed drawing that wide as a block, and its leaf.
    pub(super) fn drawn(&self, drawing: &Drawing, (x_mm, width_mm): (f32, f32)) -> (Block, Branch) {
        let height_mm = drawing.height_mm(width_mm);
        let mut block = Block::gap(height_mm);
        let leaf = block.tell(self.leaf(), drawing.marks((x_mm, 0.0), width_mm));
        let frame = Mark::Rect {
            x_mm,
            y_mm: 0.0,
            width_mm,
            height_mm,
            fill: None,
            line_mm: THIN_MM,
        };
        block.decorate(Artifact::Layout, vec![frame]);
        (block, leaf)
    }
}
