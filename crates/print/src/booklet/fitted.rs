//! What is set as large as its room allows.

use super::galley::{Galley, Kept};
use super::{Compositor, Measure, Passage};
use crate::PrintError;
use crate::display::Branch;

/// From large to small; type smaller than that is a burden to read.
const SIZES: [f32; 15] = [
    1.2, 1.15, 1.1, 1.05, 1.0, 0.95, 0.9, 0.85, 0.8, 0.76, 0.72, 0.68, 0.64, 0.6, 0.56,
];

/// The sizes from one to another.
pub(super) fn sizes(largest: f32, smallest: f32) -> Vec<f32> {
    let sizes = SIZES.into_iter();
    sizes
        .filter(|size| *size <= largest && *size >= smallest)
        .collect()
}

impl Compositor {
    pub(super) fn one_page(
        &self,
        galley: &mut Galley,
        (name, largest): (&str, f32),
        passages: &[Passage],
        measure: Measure,
    ) -> Result<(), PrintError> {
        let room_mm = self.frame.bottom_mm - self.frame.top_mm;
        let sizes = sizes(largest, 0.0);
        let (kept, branches) = match self.fitted(passages, (measure, room_mm), &sizes)? {
            Some(fitted) => fitted,
            // More than anybody would hand out: it goes on on the next page.
            None => self.sized(passages, measure, 1.0)?,
        };
        galley.page(kept, name);
        galley.tell(branches);
        Ok(())
    }

    /// The passages in the first of these sizes that a room of that height holds.
    pub(super) fn fitted(
        &self,
        passages: &[Passage],
        (measure, room_mm): (Measure, f32),
        sizes: &[f32],
    ) -> Result<Option<(Kept, Vec<Branch>)>, PrintError> {
        let level = self.level.get();
        for size in sizes {
            self.level.set(level);
            let (kept, branches) = self.sized(passages, measure, *size)?;
            if kept.height_mm() <= room_mm {
                return Ok(Some((kept, branches)));
            }
        }
        self.level.set(level);
        Ok(None)
    }

    /// The passages as large as that: set on a wider or narrower measure, then drawn to its width.
    fn sized(
        &self,
        passages: &[Passage],
        measure: Measure,
        size: f32,
    ) -> Result<(Kept, Vec<Branch>), PrintError> {
        let mut inner = Galley::default();
        let measure = Measure {
            x_mm: measure.x_mm / size,
            width_mm: measure.width_mm / size,
        };
        self.set(&mut inner, passages, measure)?;
        let (kept, branches) = inner.into_kept();
        Ok((kept.scaled(size), branches))
    }
}
