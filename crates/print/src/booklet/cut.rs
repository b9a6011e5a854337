//! Cards to be cut out.

use super::fitted::sizes;
use super::galley::{Galley, Kept};
use super::prose::{Manner, manner};
use super::{Compositor, CutCard, Measure, Prose};
use crate::PrintError;
use crate::block::{Block, count};
use crate::cutting::dashed;
use crate::display::{Artifact, Branch, Grey, Level, Mark, Role};
use crate::fonts::Face;

/// Places below each other on a page.
const PLACES: usize = 4;
/// At both sides of the page: old printers reach no further out.
const EDGE_MM: f32 = 13.0;
/// Four places must not be taller than a page for want of a hair.
const SPARE_MM: f32 = 0.5;
/// Between a cut and what is printed.
const PADDING_MM: f32 = 4.0;
/// The frame about the sign.
const SIGN_MM: f32 = 11.0;
/// At the foot, for the notice.
const FOOT_MM: f32 = 3.4;

const SIGN: Manner = manner(Face::Bold, 17.0, 1.0);
const TITLE: Manner = manner(Face::SemiBold, 12.5, 1.14);
const SUBTITLE: Manner = manner(Face::Regular, 8.0, 1.2);
const NOTICE: Manner = manner(Face::Regular, 6.0, 1.2);

/// Where cards stand on pages.
struct Places {
    width_mm: f32,
    height_mm: f32,
    /// How many places of each column are taken.
    taken: [usize; 2],
    page: Kept,
}

impl Places {
    /// The column in which a card of so many places stands on this page.
    fn column(&self, places: usize) -> Option<usize> {
        let [left, right] = self.taken;
        let column = usize::from(right < left);
        let other = 1 - column;
        let fits = |column: &usize| {
            let taken = if *column == 0 { left } else { right };
            taken + places <= PLACES
        };
        [column, other].into_iter().find(fits)
    }

    /// Draws a card with its cuts.
    fn stand(&mut self, card: Kept, places: usize, column: usize) {
        let Some(taken) = self.taken.get_mut(column) else {
            return;
        };
        let x_mm = EDGE_MM + count(column) * self.width_mm;
        let y_mm = count(*taken) * self.height_mm;
        *taken += places;
        let bottom_mm = y_mm + count(places) * self.height_mm;
        let right_mm = x_mm + self.width_mm;
        let mut cuts = vec![
            dashed((x_mm, y_mm), (right_mm, y_mm)),
            dashed((x_mm, bottom_mm), (right_mm, bottom_mm)),
        ];
        for place in 0..places {
            let top_mm = y_mm + count(place) * self.height_mm;
            for x_mm in [x_mm, right_mm] {
                cuts.push(dashed((x_mm, top_mm), (x_mm, top_mm + self.height_mm)));
            }
        }
        if let Some(block) = self.page.blocks.first_mut() {
            block.decorate(Artifact::Layout, cuts);
        }
        self.page.stand(card, (x_mm, y_mm));
    }

    /// The page as far as it is filled, and an empty one.
    fn turn(&mut self) -> Kept {
        self.taken = [0, 0];
        std::mem::replace(&mut self.page, Kept::new(vec![Block::default()]))
    }
}

impl Compositor {
    pub(super) fn cut_cards(
        &self,
        galley: &mut Galley,
        cards: &[CutCard],
    ) -> Result<(), PrintError> {
        let frame = self.frame;
        let mut places = Places {
            width_mm: (frame.page_mm.0 - 2.0 * EDGE_MM) / 2.0,
            height_mm: (frame.bottom_mm - frame.top_mm - SPARE_MM) / count(PLACES),
            taken: [0, 0],
            page: Kept::new(vec![Block::default()]),
        };
        for card in cards {
            let (kept, branch, long) = self.cut_card(card, &places)?;
            let column = places.column(long).unwrap_or_else(|| {
                galley.page(places.turn(), "");
                0
            });
            places.stand(kept, long, column);
            galley.tell([branch]);
        }
        if places.taken != [0, 0] {
            galley.page(places.turn(), "");
        }
        Ok(())
    }

    /// A card on as few places as hold it in a size that is read at arm's length, and their number.
    fn cut_card(
        &self,
        card: &CutCard,
        places: &Places,
    ) -> Result<(Kept, Branch, usize), PrintError> {
        const LARGEST: f32 = 0.95;
        /// 8 points.
        const SMALLEST: f32 = 0.76;
        let measure = Measure {
            x_mm: 0.0,
            width_mm: places.width_mm,
        }
        .inside(PADDING_MM, PADDING_MM);
        let (head, mut told) = self.card_head(card, measure)?;
        let head_mm = head.height_mm;
        for long in 1..=PLACES {
            let height_mm = count(long) * places.height_mm;
            let room_mm = height_mm - head_mm - FOOT_MM - PADDING_MM;
            let smallest = if long == PLACES { 0.0 } else { SMALLEST };
            let sizes = sizes(LARGEST, smallest);
            let Some((body, branches)) = self.fitted(&card.passages, (measure, room_mm), &sizes)?
            else {
                continue;
            };
            let (notice, below) = self.card_notice(card, measure)?;
            let mut whole = Kept::new(vec![head]);
            whole.append(body);
            let rest_mm = height_mm - whole.height_mm() - FOOT_MM - PADDING_MM * 0.5;
            whole.blocks.push(Block::gap(rest_mm));
            whole.blocks.push(notice);
            whole.blocks.push(Block::gap(PADDING_MM * 0.5));
            told.extend(branches.into_iter().chain(below));
            return Ok((whole, Role::Group.of(told), long));
        }
        Err(PrintError::TooTall {
            height_mm: count(PLACES + 1) * places.height_mm,
        })
    }

    /// The sign in its frame, and beside it the title above the subtitle.
    fn card_head(
        &self,
        card: &CutCard,
        measure: Measure,
    ) -> Result<(Block, Vec<Branch>), PrintError> {
        let mut block = Block::gap(PADDING_MM);
        let mut heading = Vec::new();
        let mut subtitle = Vec::new();
        let style = self.style(SIGN.face, SIGN.size_pt);
        let sign = self.typesetter.line(&format!("{} ", card.sign), style)?;
        let frame_mm = SIGN_MM.max(sign.width_mm(style) + 3.0);
        if !card.sign.is_empty() {
            let x_mm = measure.x_mm + (frame_mm - sign.width_mm(style)) / 2.0;
            let baseline_mm = PADDING_MM + f32::midpoint(SIGN_MM, style.capital_mm());
            block.decorate(Artifact::Layout, vec![sign_frame(measure.x_mm, frame_mm)]);
            heading.push(block.tell(self.leaf(), vec![sign.at(style, x_mm, baseline_mm)]));
        }
        let beside = measure.inside(frame_mm + 3.0, 0.0);
        let mut y_mm = PADDING_MM;
        for (text, kind, told) in [
            (&card.title, TITLE, &mut heading),
            (&card.subtitle, SUBTITLE, &mut subtitle),
        ] {
            let (lines, leaves) = self.lines(&Prose::from(text.as_str()), kind, beside)?;
            for line in lines {
                let height_mm = line.height_mm;
                block.place(line, (0.0, y_mm));
                y_mm += height_mm;
            }
            told.extend(leaves);
        }
        block.height_mm = y_mm.max(PADDING_MM + SIGN_MM) + 1.6;
        let name = format!("{} {}", card.sign, card.title);
        let (_, role) = self.heading_role(Level::First, name.trim());
        let mut told = vec![role.of(heading)];
        told.extend((!subtitle.is_empty()).then(|| Role::Paragraph.of(subtitle)));
        Ok((block, told))
    }

    fn card_notice(
        &self,
        card: &CutCard,
        measure: Measure,
    ) -> Result<(Block, Option<Branch>), PrintError> {
        let (lines, leaves) = self.lines(&Prose::from(card.notice.as_str()), NOTICE, measure)?;
        let mut block = Block::gap(FOOT_MM);
        if let Some(line) = lines.into_iter().next() {
            block.place(line, (0.0, 0.0));
        }
        let told = (!leaves.is_empty()).then(|| Role::Paragraph.of(leaves));
        Ok((block, told))
    }
}

fn sign_frame(x_mm: f32, width_mm: f32) -> Mark {
    Mark::Rect {
        x_mm,
        y_mm: PADDING_MM,
        width_mm,
        height_mm: SIGN_MM,
        fill: Some(Grey::WHITE),
        line_mm: 0.6,
    }
}
