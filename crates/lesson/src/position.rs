//! Where a session stands: block, slide, beat; and how it goes on.

use crate::material::Material;
use crate::plan::Plan;
use crate::slide::Slide;
use serde::{Deserialize, Serialize};

/// A place in a session. All count from 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// The block of the plan.
    pub block: usize,
    /// The slide of the block.
    pub slide: usize,
    /// What is revealed of it.
    pub beat: usize,
}

/// The slides of a plan in one language, block by block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deck {
    /// The slides of each block; none is empty.
    pub blocks: Vec<Vec<Slide>>,
}

impl Deck {
    /// Lays out a plan.
    #[must_use]
    pub fn new(plan: &Plan, material: &Material<'_>) -> Self {
        Self {
            blocks: plan
                .blocks
                .iter()
                .map(|block| material.slides(block))
                .collect(),
        }
    }

    /// The slide at a position.
    #[must_use]
    pub fn slide(&self, position: Position) -> Option<&Slide> {
        self.blocks.get(position.block)?.get(position.slide)
    }

    fn last_beat(&self, position: Position) -> usize {
        self.slide(position).map_or(0, |slide| slide.last_beat)
    }

    /// The same position, or the nearest there is.
    #[must_use]
    pub fn nearest(&self, position: Position) -> Position {
        let block = position.block.min(self.blocks.len().saturating_sub(1));
        let slides = self.blocks.get(block).map_or(0, Vec::len);
        let slide = position.slide.min(slides.saturating_sub(1));
        let place = Position {
            block,
            slide,
            beat: 0,
        };
        Position {
            beat: position.beat.min(self.last_beat(place)),
            ..place
        }
    }

    /// The next thing to reveal, else the next slide, else the next block; the end stays the end.
    #[must_use]
    pub fn next(&self, position: Position) -> Position {
        if position.beat < self.last_beat(position) {
            return Position {
                beat: position.beat + 1,
                ..position
            };
        }
        self.next_slide(position).unwrap_or(position)
    }

    /// The beginning of the next slide; none at the end.
    #[must_use]
    pub fn next_slide(&self, position: Position) -> Option<Position> {
        let in_block = Position {
            slide: position.slide + 1,
            beat: 0,
            ..position
        };
        let in_next = Position {
            block: position.block + 1,
            ..Position::default()
        };
        [in_block, in_next]
            .into_iter()
            .find(|place| self.slide(*place).is_some())
    }

    /// What stood before; the beginning stays the beginning.
    #[must_use]
    pub fn back(&self, position: Position) -> Position {
        if let Some(beat) = position.beat.checked_sub(1) {
            return Position { beat, ..position };
        }
        let before = match (position.slide.checked_sub(1), position.block.checked_sub(1)) {
            (Some(slide), _) => Position { slide, ..position },
            (None, Some(block)) => Position {
                block,
                slide: self
                    .blocks
                    .get(block)
                    .map_or(0, |slides| slides.len().saturating_sub(1)),
                beat: 0,
            },
            (None, None) => return position,
        };
        self.reveal(before)
    }

    /// Everything of the slide at once.
    #[must_use]
    pub fn reveal(&self, position: Position) -> Position {
        Position {
            beat: self.last_beat(position),
            ..position
        }
    }

    /// The beginning of a slide, or of the nearest there is.
    #[must_use]
    pub fn jump(&self, block: usize, slide: usize) -> Position {
        self.nearest(Position {
            block,
            slide,
            beat: 0,
        })
    }

    /// Where the same thing stands in the deck of another language, which may need more slides for it.
    #[must_use]
    pub fn same_in(&self, other: &Self, position: Position) -> Position {
        let same = self.slide(position).and_then(|here| {
            let slides = other.blocks.get(position.block)?;
            slides
                .iter()
                .rposition(|slide| slide.source == here.source && slide.part <= here.part)
        });
        other.nearest(Position {
            slide: same.unwrap_or(position.slide),
            ..position
        })
    }

    /// The first slide that fits.
    #[must_use]
    pub fn find(&self, fits: impl Fn(&Slide) -> bool) -> Option<Position> {
        let mut blocks = self.blocks.iter().enumerate();
        blocks.find_map(|(block, slides)| {
            let slide = slides.iter().position(&fits)?;
            Some(Position {
                block,
                slide,
                beat: 0,
            })
        })
    }
}
