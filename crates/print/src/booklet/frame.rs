//! What stands in frames: key boxes, and cards side by side.

use super::galley::{Galley, Kept};
use super::{Compositor, Measure, Passage};
use crate::PrintError;
use crate::block::{Block, rule};
use crate::display::{Artifact, Branch, Grey, Mark, Role};
use crate::page::THIN_MM;

const PADDING_MM: f32 = 3.2;
/// The thick edge of a key box.
const EDGE_MM: f32 = 1.2;
/// Between two columns of cards.
const COLUMN_GAP_MM: f32 = 5.0;

impl Compositor {
    pub(super) fn key_box(
        &self,
        galley: &mut Galley,
        passages: &[Passage],
        measure: Measure,
    ) -> Result<(), PrintError> {
        let (kept, branch) = self.framed(passages, measure, EDGE_MM)?;
        galley.put(kept);
        galley.tell([branch]);
        Ok(())
    }

    /// Cards of half the width, or of the whole where one would be taller than a page.
    pub(super) fn cards(
        &self,
        galley: &mut Galley,
        cards: &[Vec<Passage>],
        measure: Measure,
    ) -> Result<(), PrintError> {
        let width_mm = (measure.width_mm - COLUMN_GAP_MM) / 2.0;
        let half = Measure {
            x_mm: 0.0,
            width_mm,
        };
        let mut narrow = Vec::new();
        let mut branches = Vec::new();
        for card in cards {
            let (kept, branch) = self.framed(card, half, 0.0)?;
            narrow.push(kept);
            branches.push(branch);
        }
        let room_mm = self.frame.bottom_mm - self.frame.later_top_mm;
        let fits = |card: &Kept| card.height_mm() <= room_mm;
        if narrow.iter().all(fits) {
            let columns_mm = [measure.x_mm, measure.x_mm + width_mm + COLUMN_GAP_MM];
            galley.cards(narrow, columns_mm);
            galley.tell(branches);
            return Ok(());
        }
        for card in cards {
            let (kept, branch) = self.framed(card, measure, 0.0)?;
            galley.put(kept);
            galley.gap(COLUMN_GAP_MM);
            galley.tell([branch]);
        }
        Ok(())
    }

    /// The passages in a frame whose left edge may be thicker.
    fn framed(
        &self,
        passages: &[Passage],
        measure: Measure,
        edge_mm: f32,
    ) -> Result<(Kept, Branch), PrintError> {
        let mut inner = Galley::default();
        let left_mm = PADDING_MM + edge_mm;
        self.set(&mut inner, passages, measure.inside(left_mm, PADDING_MM))?;
        let (mut kept, branches) = inner.into_kept();
        let mut whole = Kept::new(vec![Block::gap(PADDING_MM - 0.8)]);
        kept.blocks.push(Block::gap(PADDING_MM - 0.4));
        whole.append(kept);
        let last = whole.blocks.len() - 1;
        for (index, block) in whole.blocks.iter_mut().enumerate() {
            let mut marks = sides(measure, edge_mm, block.height_mm);
            if index == 0 {
                marks.push(rule(measure.x_mm, measure.right_mm(), 0.0, THIN_MM));
            }
            if index == last {
                let y_mm = block.height_mm;
                marks.push(rule(measure.x_mm, measure.right_mm(), y_mm, THIN_MM));
            }
            block.decorate(Artifact::Layout, marks);
        }
        Ok((whole, Role::Group.of(branches)))
    }
}

/// Both edges of a part of the frame: each part draws its own, wherever a page breaks.
fn sides(measure: Measure, edge_mm: f32, height_mm: f32) -> Vec<Mark> {
    let line = |x_mm: f32| Mark::Line {
        from_mm: (x_mm, 0.0),
        to_mm: (x_mm, height_mm),
        line_mm: THIN_MM,
    };
    let left = if edge_mm > 0.0 {
        Mark::Rect {
            x_mm: measure.x_mm,
            y_mm: 0.0,
            width_mm: edge_mm,
            height_mm,
            fill: Some(Grey::BLACK),
            line_mm: 0.0,
        }
    } else {
        line(measure.x_mm)
    };
    vec![left, line(measure.right_mm())]
}
