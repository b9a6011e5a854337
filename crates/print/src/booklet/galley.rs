//! What is set but not yet on pages, and how it fills them.

use crate::PrintError;
use crate::block::{Block, Place, Stack};
use crate::display::{Bookmark, Branch, Level};
use std::collections::BTreeMap;

/// Between two cards.
const CARD_GAP_MM: f32 = 5.0;

/// Set text in reading order, with its place in the tree.
#[derive(Default)]
pub(super) struct Galley {
    steps: Vec<Step>,
    branches: Vec<Branch>,
    /// The names of the place where the next text will stand.
    anchors: Vec<String>,
}

/// What happens next on the pages.
enum Step {
    /// Room that no page begins with.
    Gap(f32),
    /// What stays on one page.
    Put(Kept),
    /// What stays with whatever comes next.
    Lead(Kept),
    /// The head of a table that goes on, or none any more.
    Repeat(Option<Block>),
    /// Cards, and where their columns begin.
    Cards(Vec<Kept>, [f32; 2]),
    /// What the pages from here on name in their head.
    Head(String),
    /// A new page.
    Break,
    /// A page of its own without running head.
    Page(Kept),
}

/// Blocks below each other, and the bookmarks in them.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) blocks: Vec<Block>,
    jumps: Vec<Jump>,
}

struct Jump {
    to: JumpTo,
    /// From the top of the first block.
    down_mm: f32,
}

/// What a place is known by.
enum JumpTo {
    Bookmark(Level, String),
    Anchor(String),
}

/// What is known when the pages are full.
#[derive(Default)]
pub(super) struct Filled {
    /// The reading order.
    pub(super) branches: Vec<Branch>,
    pub(super) bookmarks: Vec<Bookmark>,
    /// Where what has a name came to stand.
    pub(super) places: BTreeMap<String, Place>,
    /// What pages name in their head, and the page from which on.
    pub(super) heads: Vec<(usize, String)>,
}

impl Kept {
    pub(super) fn new(blocks: Vec<Block>) -> Self {
        Self {
            blocks,
            jumps: Vec::new(),
        }
    }

    pub(super) fn height_mm(&self) -> f32 {
        self.blocks.iter().map(|block| block.height_mm).sum()
    }

    /// The same as large as that.
    pub(super) fn scaled(self, size: f32) -> Self {
        let jumps = self.jumps.into_iter().map(|jump| Jump {
            down_mm: jump.down_mm * size,
            ..jump
        });
        let blocks = self.blocks.into_iter().map(|block| block.scaled(size));
        Self {
            blocks: blocks.collect(),
            jumps: jumps.collect(),
        }
    }

    /// Puts others below.
    pub(super) fn append(&mut self, other: Kept) {
        let height_mm = self.height_mm();
        self.blocks.extend(other.blocks);
        self.jumps.extend(other.jumps.into_iter().map(|jump| Jump {
            down_mm: jump.down_mm + height_mm,
            ..jump
        }));
    }
}

impl Galley {
    /// Leaves room above what comes next.
    pub(super) fn gap(&mut self, height_mm: f32) {
        if !self.steps.is_empty() {
            self.steps.push(Step::Gap(height_mm));
        }
    }

    /// Names the place where what comes next will stand.
    pub(super) fn anchor(&mut self, name: &str) {
        self.anchors.push(name.to_owned());
    }

    /// Adds what stays on one page.
    pub(super) fn put(&mut self, kept: Kept) {
        let kept = self.anchored(kept);
        self.steps.push(Step::Put(kept));
    }

    fn anchored(&mut self, mut kept: Kept) -> Kept {
        let names = self.anchors.drain(..);
        kept.jumps.extend(names.map(|name| Jump {
            to: JumpTo::Anchor(name),
            down_mm: 0.0,
        }));
        kept
    }

    /// Adds what stays with what comes next, and a bookmark that leads to it.
    pub(super) fn lead(&mut self, blocks: Vec<Block>, bookmark: Option<(Level, &str)>) {
        let jump = bookmark.map(|(level, title)| Jump {
            to: JumpTo::Bookmark(level, title.to_owned()),
            down_mm: 0.0,
        });
        let kept = self.anchored(Kept {
            blocks,
            jumps: jump.into_iter().collect(),
        });
        self.steps.push(Step::Lead(kept));
    }

    /// From here on the head of each page names this.
    pub(super) fn head(&mut self, text: &str) {
        self.steps.push(Step::Head(text.to_owned()));
    }

    pub(super) fn repeat(&mut self, head: Option<Block>) {
        self.steps.push(Step::Repeat(head));
    }

    pub(super) fn cards(&mut self, cards: Vec<Kept>, columns_mm: [f32; 2]) {
        self.steps.push(Step::Cards(cards, columns_mm));
    }

    pub(super) fn turn(&mut self) {
        self.steps.push(Step::Break);
    }

    /// Adds a page of its own, and a bookmark that leads to it unless it has no name.
    pub(super) fn page(&mut self, mut kept: Kept, name: &str) {
        if !name.is_empty() {
            kept.jumps.push(Jump {
                to: JumpTo::Bookmark(Level::First, name.to_owned()),
                down_mm: 0.0,
            });
        }
        let kept = self.anchored(kept);
        self.steps.push(Step::Page(kept));
    }

    /// Adds to the reading order.
    pub(super) fn tell(&mut self, branches: impl IntoIterator<Item = Branch>) {
        self.branches.extend(branches);
    }

    /// All of it below each other, and its reading order.
    pub(super) fn into_kept(self) -> (Kept, Vec<Branch>) {
        let mut all = Kept::default();
        for step in self.steps {
            match step {
                Step::Gap(height_mm) => all.append(Kept::new(vec![Block::gap(height_mm)])),
                Step::Put(kept) | Step::Lead(kept) | Step::Page(kept) => all.append(kept),
                Step::Cards(cards, _) => {
                    for card in cards {
                        all.append(card);
                    }
                }
                Step::Repeat(_) | Step::Head(_) | Step::Break => {}
            }
        }
        (all, self.branches)
    }

    /// Fills pages.
    ///
    /// # Errors
    /// A single block is taller than a page.
    pub(super) fn fill(self, stack: &mut Stack) -> Result<Filled, PrintError> {
        let mut filling = Filling {
            stack,
            waiting: Kept::default(),
            filled: Filled {
                branches: self.branches,
                ..Filled::default()
            },
        };
        for step in self.steps {
            filling.step(step)?;
        }
        filling.put(Kept::default())?;
        Ok(filling.filled)
    }
}

struct Filling<'a> {
    stack: &'a mut Stack,
    /// What waits for what comes next, to stand with it.
    waiting: Kept,
    filled: Filled,
}

impl Filling<'_> {
    fn step(&mut self, step: Step) -> Result<(), PrintError> {
        match step {
            Step::Gap(height_mm) if self.waiting.blocks.is_empty() => self.stack.skip(height_mm),
            Step::Gap(height_mm) => self.waiting.blocks.push(Block::gap(height_mm)),
            Step::Put(kept) => self.put(kept)?,
            Step::Lead(kept) => self.waiting.append(kept),
            Step::Repeat(head) => self.stack.repeat(head),
            Step::Cards(cards, columns_mm) => self.cards(cards, columns_mm)?,
            Step::Head(text) => {
                self.put(Kept::default())?;
                let page = self.stack.place().page;
                self.filled.heads.push((page, text));
            }
            Step::Break => {
                self.put(Kept::default())?;
                if !self.stack.is_at_top() {
                    self.stack.turn();
                }
            }
            Step::Page(kept) => {
                self.put(Kept::default())?;
                self.stack.turn_bare();
                let page = self.stack.place().page;
                self.filled.heads.push((page, String::new()));
                self.put(kept)?;
            }
        }
        Ok(())
    }

    fn put(&mut self, kept: Kept) -> Result<(), PrintError> {
        let mut all = std::mem::take(&mut self.waiting);
        all.append(kept);
        if all.blocks.is_empty() {
            return Ok(());
        }
        let place = self.stack.put(all.blocks)?;
        for jump in all.jumps {
            self.jump(jump, place);
        }
        Ok(())
    }

    fn jump(&mut self, jump: Jump, Place { page, y_mm }: Place) {
        let y_mm = y_mm + jump.down_mm;
        match jump.to {
            JumpTo::Bookmark(level, title) => self.filled.bookmarks.push(Bookmark {
                title,
                level,
                page,
                y_mm,
            }),
            JumpTo::Anchor(name) => {
                self.filled.places.insert(name, Place { page, y_mm });
            }
        }
    }

    /// The next card goes into the column that is shorter; what fits in neither goes on the next
    /// page.
    fn cards(&mut self, cards: Vec<Kept>, columns_mm: [f32; 2]) -> Result<(), PrintError> {
        let mut cards = cards.into_iter().peekable();
        while cards.peek().is_some() {
            let rest_mm = self.stack.rest_mm() - self.waiting.height_mm();
            let mut band = Kept::new(vec![Block::default()]);
            let mut filled_mm = [0.0_f32; 2];
            loop {
                let [left_mm, right_mm] = &mut filled_mm;
                let [left_x_mm, right_x_mm] = columns_mm;
                let (below_mm, x_mm) = if *right_mm < *left_mm {
                    (right_mm, right_x_mm)
                } else {
                    (left_mm, left_x_mm)
                };
                let fits = |card: &Kept| *below_mm + card.height_mm() <= rest_mm;
                let Some(card) = cards.next_if(fits) else {
                    break;
                };
                let height_mm = card.height_mm();
                band.stand(card, (x_mm, *below_mm));
                *below_mm += height_mm + CARD_GAP_MM;
            }
            if band.height_mm() > 0.0 {
                self.put(band)?;
            } else if self.stack.is_at_top() {
                // No page can hold it: it is split.
                self.put(cards.next().unwrap_or_default())?;
            } else {
                self.stack.turn();
                continue;
            }
            self.stack.skip(CARD_GAP_MM);
        }
        Ok(())
    }
}

impl Kept {
    /// Draws a card into the only block of a band, which grows with it.
    pub(super) fn stand(&mut self, card: Kept, (x_mm, top_mm): (f32, f32)) {
        let jumps = card.jumps.into_iter().map(|jump| Jump {
            down_mm: jump.down_mm + top_mm,
            ..jump
        });
        self.jumps.extend(jumps);
        let Some(band) = self.blocks.first_mut() else {
            return;
        };
        let mut y_mm = top_mm;
        for block in card.blocks {
            let height_mm = block.height_mm;
            band.place(block, (x_mm, y_mm));
            y_mm += height_mm;
        }
        band.height_mm = band.height_mm.max(y_mm);
    }
}
