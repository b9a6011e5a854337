//! What is laid out but not yet on a page, and how it is stacked onto pages.

use crate::PrintError;
use crate::display::{Artifact, Branch, Content, Leaf, Mark, Piece};
use crate::shape::{Line, Style};
use std::cell::Cell;

/// Gives every leaf of a document its number.
#[derive(Default)]
pub(crate) struct Leaves(Cell<usize>);

impl Leaves {
    /// A leaf of the document's own language that reads as its marks.
    pub(crate) fn next(&self) -> Leaf {
        let id = self.0.get();
        self.0.set(id + 1);
        Leaf {
            id,
            instead: None,
            description: None,
            language: None,
            leads_to: None,
        }
    }
}

/// Something of known height that no page break splits; its marks count from its own top.
#[derive(Debug, Clone, Default)]
pub(crate) struct Block {
    pub(crate) height_mm: f32,
    pub(crate) pieces: Vec<Piece>,
}

impl Block {
    /// Adds decoration.
    pub(crate) fn decorate(&mut self, artifact: Artifact, marks: Vec<Mark>) {
        self.pieces.push(Piece {
            content: Content::Artifact(artifact),
            marks,
        });
    }

    /// Adds a part of the text and returns its place in the tree.
    pub(crate) fn tell(&mut self, leaf: Leaf, marks: Vec<Mark>) -> Branch {
        let branch = Branch::Leaf(leaf.id);
        self.pieces.push(Piece {
            content: Content::Leaf(leaf),
            marks,
        });
        branch
    }

    /// The block as a repeated head: what it tells was told before.
    pub(crate) fn repeated(mut self) -> Self {
        for piece in &mut self.pieces {
            piece.content = Content::Artifact(Artifact::Head);
        }
        self
    }

    /// A block of nothing.
    pub(crate) fn gap(height_mm: f32) -> Self {
        Self {
            height_mm,
            ..Self::default()
        }
    }

    /// Puts another block into this one, its top left corner there; the height stays.
    pub(crate) fn place(&mut self, other: Self, corner_mm: (f32, f32)) {
        self.pieces.extend(other.moved(corner_mm));
    }

    /// The same block as large as that.
    pub(crate) fn scaled(self, size: f32) -> Self {
        Self {
            height_mm: self.height_mm * size,
            pieces: redrawn(self.pieces, |mark| mark.scaled(size)).collect(),
        }
    }

    fn moved(self, by_mm: (f32, f32)) -> impl Iterator<Item = Piece> {
        redrawn(self.pieces, move |mark| mark.moved(by_mm))
    }
}

/// The same pieces with every mark drawn otherwise.
fn redrawn(pieces: Vec<Piece>, draw: impl Fn(Mark) -> Mark) -> impl Iterator<Item = Piece> {
    pieces.into_iter().map(move |piece| Piece {
        content: piece.content,
        marks: piece.marks.into_iter().map(&draw).collect(),
    })
}

/// Lines one below the other as marks.
pub(crate) fn set_lines(
    lines: &[Line],
    style: Style,
    x_mm: f32,
    first_mm: f32,
    pitch_mm: f32,
) -> Vec<Mark> {
    let mut baseline_mm = first_mm;
    let mut marks = Vec::with_capacity(lines.len());
    for line in lines {
        marks.push(line.at(style, x_mm, baseline_mm));
        baseline_mm += pitch_mm;
    }
    marks
}

/// Lines of text as one block for each, so that pages may break between them, with their places
/// in the tree.
pub(crate) fn separate_lines(
    lines: impl IntoIterator<Item = Vec<Mark>>,
    pitch_mm: f32,
    leaf: impl Fn() -> Leaf,
) -> (Vec<Block>, Vec<Branch>) {
    let separate = |marks: Vec<Mark>| {
        let mut block = Block::gap(pitch_mm);
        let branch = block.tell(leaf(), marks);
        (block, branch)
    };
    lines.into_iter().map(separate).unzip()
}

/// A horizontal rule.
pub(crate) fn rule(from_x_mm: f32, to_x_mm: f32, y_mm: f32, line_mm: f32) -> Mark {
    Mark::Line {
        from_mm: (from_x_mm, y_mm),
        to_mm: (to_x_mm, y_mm),
        line_mm,
    }
}

/// How many there are, as a measure to reckon with.
pub(crate) fn count(number: usize) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

/// Where something came to stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    pub(crate) page: usize,
    pub(crate) y_mm: f32,
}

/// Fills pages from top to bottom.
pub(crate) struct Stack {
    pages: Vec<Vec<Piece>>,
    first_mm: f32,
    top_mm: f32,
    bottom_mm: f32,
    y_mm: f32,
    repeated: Option<Block>,
}

impl Stack {
    /// One empty page whose body begins at `first_mm`; on later pages it begins at `top_mm`.
    pub(crate) fn new(first_mm: f32, top_mm: f32, bottom_mm: f32) -> Self {
        Self {
            pages: vec![Vec::new()],
            first_mm,
            top_mm,
            bottom_mm,
            y_mm: first_mm,
            repeated: None,
        }
    }

    /// From now on each new page begins with this head.
    pub(crate) fn repeat(&mut self, head: Option<Block>) {
        self.repeated = head.map(Block::repeated);
    }

    /// Leaves room; a page never begins with it.
    pub(crate) fn skip(&mut self, gap_mm: f32) {
        if !self.is_at_top() {
            self.y_mm += gap_mm;
        }
    }

    /// Whether nothing but a repeated head can stand on the page yet.
    pub(crate) fn is_at_top(&self) -> bool {
        let begin_mm = match self.pages.len() {
            1 => self.first_mm,
            _ => self.top_mm,
        };
        self.y_mm <= begin_mm
    }

    /// Puts blocks that belong together on one page if a page can hold them, and says where the
    /// first came to stand.
    ///
    /// # Errors
    /// A single block is taller than a page.
    pub(crate) fn put(&mut self, blocks: Vec<Block>) -> Result<Place, PrintError> {
        let together_mm: f32 = blocks.iter().map(|block| block.height_mm).sum();
        if together_mm > self.rest_mm() && together_mm <= self.room_mm() {
            self.turn();
        }
        let mut first = None;
        for block in blocks {
            let place = self.put_one(block)?;
            first.get_or_insert(place);
        }
        Ok(first.unwrap_or(self.place()))
    }

    /// The pages, each with its pieces.
    pub(crate) fn into_pages(self) -> Vec<Vec<Piece>> {
        self.pages
    }

    fn put_one(&mut self, block: Block) -> Result<Place, PrintError> {
        if block.height_mm > self.rest_mm() {
            self.turn();
        }
        if block.height_mm > self.rest_mm() {
            return Err(PrintError::TooTall {
                height_mm: block.height_mm,
            });
        }
        Ok(self.draw(block))
    }

    fn draw(&mut self, block: Block) -> Place {
        let place = self.place();
        self.y_mm += block.height_mm;
        if let Some(page) = self.pages.last_mut() {
            page.extend(block.moved((0.0, place.y_mm)));
        }
        place
    }

    /// Goes on at the top of a new page.
    pub(crate) fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y_mm = self.top_mm;
        if let Some(head) = self.repeated.clone() {
            self.draw(head);
        }
    }

    /// Goes on at the top of a page that has no running head.
    pub(crate) fn turn_bare(&mut self) {
        if !self.is_at_top() {
            self.turn();
        }
        self.y_mm = self.first_mm;
    }

    /// Where the next block would stand.
    pub(crate) fn place(&self) -> Place {
        Place {
            page: self.pages.len() - 1,
            y_mm: self.y_mm,
        }
    }

    /// What is left of the page.
    pub(crate) fn rest_mm(&self) -> f32 {
        self.bottom_mm - self.y_mm
    }

    fn room_mm(&self) -> f32 {
        let head_mm = self.repeated.as_ref().map_or(0.0, |head| head.height_mm);
        self.bottom_mm - self.top_mm - head_mm
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(height_mm: f32) -> Block {
        let mut block = Block {
            height_mm,
            ..Block::default()
        };
        block.decorate(Artifact::Layout, vec![rule(0.0, 1.0, 0.0, 0.1)]);
        block
    }

    fn place(page: usize, y_mm: f32) -> Place {
        Place { page, y_mm }
    }

    #[test]
    fn what_belongs_together_moves_to_the_next_page_together() {
        let mut stack = Stack::new(10.0, 20.0, 100.0);
        assert_eq!(stack.put(vec![block(60.0)]), Ok(place(0, 10.0)));
        assert_eq!(
            stack.put(vec![block(20.0), block(20.0)]),
            Ok(place(1, 20.0))
        );
        assert_eq!(stack.put(vec![block(1.0)]), Ok(place(1, 60.0)));
    }

    #[test]
    fn what_no_page_holds_is_split_between_its_blocks() {
        let mut stack = Stack::new(10.0, 20.0, 100.0);
        let blocks = vec![block(40.0), block(40.0), block(40.0)];
        assert_eq!(stack.put(blocks), Ok(place(0, 10.0)));
        assert_eq!(stack.put(vec![block(1.0)]), Ok(place(1, 60.0)));
        let refused = Err(PrintError::TooTall { height_mm: 81.0 });
        assert_eq!(stack.put(vec![block(81.0)]), refused);
    }

    #[test]
    fn a_new_page_begins_with_the_repeated_head_and_not_with_a_gap() {
        let mut stack = Stack::new(10.0, 20.0, 100.0);
        stack.repeat(Some(block(5.0)));
        assert_eq!(stack.put(vec![block(85.0)]), Ok(place(0, 10.0)));
        assert_eq!(stack.put(vec![block(10.0)]), Ok(place(1, 25.0)));
        stack.repeat(None);
        stack.skip(65.0);
        assert_eq!(stack.put(vec![block(10.0)]), Ok(place(2, 20.0)));
        let pages = stack.into_pages();
        let heads = pages.iter().map(|page| {
            let is_head = |piece: &&Piece| piece.content == Content::Artifact(Artifact::Head);
            page.iter().filter(is_head).count()
        });
        assert_eq!(heads.collect::<Vec<_>>(), [0, 1, 0]);
    }
}
