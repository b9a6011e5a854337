//! The cover of a book.

use super::galley::{Galley, Kept};
use super::prose::{Manner, SUBTITLE, baseline_mm, manner, pitch_mm};
use super::{Compositor, Cover, Measure, Passage, Prose};
use crate::PrintError;
use crate::block::{Block, rule, set_lines};
use crate::display::{Artifact, Branch, Role};
use crate::fonts::Face;

const ABOVE: Manner = manner(Face::SemiBold, 14.0, 1.2);
const TITLE: Manner = manner(Face::Bold, 34.0, 1.1);
/// Where the title begins, from the top of the type area.
const TITLE_MM: f32 = 38.0;

impl Compositor {
    /// One page: the title in its upper part, the notice and the edition at its foot.
    pub(super) fn cover(
        &self,
        galley: &mut Galley,
        cover: &Cover,
        measure: Measure,
    ) -> Result<(), PrintError> {
        let mut page = Block::gap(self.frame.bottom_mm - self.frame.top_mm);
        let mut told = Vec::new();
        let top = rule(measure.x_mm, measure.right_mm(), 1.0, 1.2);
        page.decorate(Artifact::Layout, vec![top]);
        let (above, _) = self.stand(&mut page, &cover.above, ABOVE, (measure, 8.0))?;
        told.push(Role::Paragraph.of(above));
        let (title, y_mm) = self.stand(&mut page, &cover.title, TITLE, (measure, TITLE_MM))?;
        self.has_title.set(true);
        told.push(Role::Title(cover.title.clone()).of(title));
        let place = (measure, y_mm + 4.0);
        let (subtitle, mut y_mm) = self.stand(&mut page, &cover.subtitle, SUBTITLE, place)?;
        told.push(Role::Paragraph.of(subtitle));
        if let Some((drawing, said)) = &cover.drawing {
            let place_mm = (measure.x_mm, measure.width_mm);
            let (block, leaf) = self.drawn(drawing, place_mm);
            y_mm += 14.0;
            page.place(block, (0.0, y_mm));
            told.push(Role::Figure(said.clone()).of(vec![leaf]));
        }
        let (kept, branches) = self.cover_foot(cover, measure)?;
        let mut y_mm = page.height_mm - kept.height_mm();
        for block in kept.blocks {
            let height_mm = block.height_mm;
            page.place(block, (0.0, y_mm));
            y_mm += height_mm;
        }
        told.extend(branches);
        galley.put(Kept::new(vec![page]));
        galley.tell(told);
        galley.turn();
        Ok(())
    }

    /// What it is, in a frame, and below it which edition.
    fn cover_foot(
        &self,
        cover: &Cover,
        measure: Measure,
    ) -> Result<(Kept, Vec<Branch>), PrintError> {
        let notice = cover.notice.iter().cloned().map(Passage::Paragraph);
        let mut passages = vec![Passage::KeyBox(notice.collect())];
        let below = cover.below.iter().map(|line| Prose::from(line.as_str()));
        passages.extend(below.map(Passage::Paragraph));
        let mut galley = Galley::default();
        self.set(&mut galley, &passages, measure)?;
        Ok(galley.into_kept())
    }

    /// Sets a text from that height on, and says where it ends.
    fn stand(
        &self,
        page: &mut Block,
        text: &str,
        manner: Manner,
        (measure, y_mm): (Measure, f32),
    ) -> Result<(Vec<Branch>, f32), PrintError> {
        let style = self.style(manner.face, manner.size_pt);
        let pitch_mm = pitch_mm(style, manner);
        let first_mm = y_mm + baseline_mm(style, manner);
        let lines = self.typesetter.wrap(text, style, measure.width_mm)?;
        let mut end_mm = y_mm;
        let mut told = Vec::new();
        for mark in set_lines(&lines, style, measure.x_mm, first_mm, pitch_mm) {
            told.push(page.tell(self.leaf(), vec![mark]));
            end_mm += pitch_mm;
        }
        Ok((told, end_mm))
    }
}
