//! Cards a room answers with: a letter each, to be read from ten metres.

use crate::PrintError;
use crate::block::{Block, Leaves};
use crate::cutting::dashed;
use crate::display::{Artifact, Bookmark, Day, Grey, Level, Mark, Node, Role, Sheet};
use crate::fonts::Face;
use crate::page::{Foot, page};
use crate::paper::{Frame, Paper};
use crate::path::{Point, Segment, circle};
use crate::shape::{Style, Typesetter};
use locale::Words;

/// At both sides of the page: old printers reach no further out.
const EDGE_MM: f32 = 13.0;
/// Between a cut and the border of a card.
const INSET_MM: f32 = 5.5;
/// How thick a border is.
const BORDER_MM: f32 = 8.0;
/// So large that the widest letter fills its card.
const LETTER_MM: f32 = 96.0;

/// What tells a card from the others where its letter cannot be read. Print needs no colour.
#[derive(Clone, Copy)]
enum Border {
    Solid,
    Double,
    Blocks,
    Dots,
}

const CARDS: [(&str, Border); 4] = [
    ("A", Border::Solid),
    ("B", Border::Double),
    ("C", Border::Blocks),
    ("D", Border::Dots),
];

/// A place on the page.
#[derive(Clone, Copy)]
struct Area {
    corner_mm: Point,
    size_mm: (f32, f32),
}

impl Area {
    /// The same without so much on all sides.
    fn inside(self, by_mm: f32) -> Self {
        let (x_mm, y_mm) = self.corner_mm;
        let (width_mm, height_mm) = self.size_mm;
        Self {
            corner_mm: (x_mm + by_mm, y_mm + by_mm),
            size_mm: (width_mm - 2.0 * by_mm, height_mm - 2.0 * by_mm),
        }
    }

    fn corners(self) -> [Point; 4] {
        let (x_mm, y_mm) = self.corner_mm;
        let (width_mm, height_mm) = self.size_mm;
        let (right_mm, bottom_mm) = (x_mm + width_mm, y_mm + height_mm);
        [
            (x_mm, y_mm),
            (right_mm, y_mm),
            (right_mm, bottom_mm),
            (x_mm, bottom_mm),
        ]
    }

    /// From corner to corner.
    fn sides(self) -> [(Point, Point); 4] {
        let [first, second, third, fourth] = self.corners();
        [
            (first, second),
            (second, third),
            (third, fourth),
            (fourth, first),
        ]
    }
}

/// Lays out one sheet of the cards A to D.
///
/// # Errors
/// A built-in font is broken.
pub fn answer_cards(words: &Words, made: Day) -> Result<Sheet, PrintError> {
    let (language, frame) = (words.language(), Paper::A4.frame());
    let typesetter = Typesetter::shared();
    let title = words.say("print-walk-answer-cards");
    let notice = words.say("training-copy");
    let foot = Foot {
        notice: &notice,
        numbered: "1 / 1",
        origin: &words.say("print-walk-answer-cards-print"),
    };
    let style = Style {
        face: Face::Bold,
        size_mm: LETTER_MM,
        language,
    };
    let leaves = Leaves::default();
    let mut block = Block::default();
    let mut told = Vec::new();
    for (place, (letter, border)) in places(&frame).into_iter().zip(CARDS) {
        let cuts = place.sides().map(|(from, to)| dashed(from, to));
        block.decorate(Artifact::Layout, cuts.to_vec());
        let inner = place.inside(INSET_MM);
        block.decorate(Artifact::Layout, border.marks(inner));
        let line = typesetter.line(letter, style)?;
        let (left_mm, top_mm) = inner.corner_mm;
        let (width_mm, height_mm) = inner.size_mm;
        let x_mm = left_mm + (width_mm - line.width_mm(style)) / 2.0;
        let baseline_mm = top_mm + f32::midpoint(height_mm, style.capital_mm());
        let leaf = block.tell(leaves.next(), vec![line.at(style, x_mm, baseline_mm)]);
        told.push(Role::Paragraph.of(vec![leaf]));
    }
    let mut pieces = vec![typesetter.watermark(&notice, &frame, language)?];
    pieces.append(&mut block.pieces);
    pieces.push(typesetter.foot(&foot, &frame, language)?);
    Ok(Sheet {
        language,
        title: title.clone(),
        made,
        pages: vec![page(pieces, &frame)],
        tree: vec![Node {
            role: Role::Part,
            children: told,
        }],
        bookmarks: vec![Bookmark {
            title,
            level: Level::First,
            page: 0,
            y_mm: frame.top_mm,
        }],
    })
}

/// The four quarters of what is printed on.
fn places(frame: &Frame) -> [Area; 4] {
    let width_mm = (frame.page_mm.0 - 2.0 * EDGE_MM) / 2.0;
    let height_mm = (frame.bottom_mm - frame.top_mm) / 2.0;
    let place = |across: f32, down: f32| Area {
        corner_mm: (EDGE_MM + across * width_mm, frame.top_mm + down * height_mm),
        size_mm: (width_mm, height_mm),
    };
    [
        place(0.0, 0.0),
        place(1.0, 0.0),
        place(0.0, 1.0),
        place(1.0, 1.0),
    ]
}

impl Border {
    fn marks(self, outer: Area) -> Vec<Mark> {
        match self {
            Self::Solid => vec![band(outer, BORDER_MM)],
            Self::Double => vec![
                band(outer, BORDER_MM * 0.3),
                band(outer.inside(BORDER_MM * 0.7), BORDER_MM * 0.3),
            ],
            Self::Blocks => (outer.inside(BORDER_MM / 2.0).sides().into_iter())
                .map(|side| path(along(side, BORDER_MM * 1.8, block)))
                .collect(),
            Self::Dots => (outer.inside(BORDER_MM / 2.0).sides().into_iter())
                .map(|side| path(along(side, BORDER_MM * 1.35, dot)))
                .collect(),
        }
    }
}

fn path(segments: Vec<Segment>) -> Mark {
    Mark::Path {
        segments: segments.into(),
        fill: Grey::BLACK,
    }
}

/// A closed band: its outer edge runs one way round and its inner edge the other.
fn band(outer: Area, thick_mm: f32) -> Mark {
    let mut segments = polygon(outer.corners());
    let mut inner = outer.inside(thick_mm).corners();
    inner.reverse();
    segments.extend(polygon(inner));
    path(segments)
}

fn polygon([first, second, third, fourth]: [Point; 4]) -> Vec<Segment> {
    vec![
        Segment::Move(first),
        Segment::Line(second),
        Segment::Line(third),
        Segment::Line(fourth),
        Segment::Close,
    ]
}

/// The same figure along a side, evenly, from its first corner to just before its last.
fn along(
    ((x1, y1), (x2, y2)): (Point, Point),
    apart_mm: f32,
    figure: fn(Point) -> Vec<Segment>,
) -> Vec<Segment> {
    let length_mm = (x2 - x1).hypot(y2 - y1);
    let figures = (length_mm / apart_mm).round().max(1.0);
    let (across_mm, down_mm) = ((x2 - x1) / figures, (y2 - y1) / figures);
    let mut segments = Vec::new();
    let mut index = 0.0;
    while index < figures {
        segments.extend(figure((x1 + index * across_mm, y1 + index * down_mm)));
        index += 1.0;
    }
    segments
}

fn block((x_mm, y_mm): Point) -> Vec<Segment> {
    let corner = Area {
        corner_mm: (x_mm - BORDER_MM / 2.0, y_mm - BORDER_MM / 2.0),
        size_mm: (BORDER_MM, BORDER_MM),
    };
    polygon(corner.corners())
}

fn dot(middle: Point) -> Vec<Segment> {
    circle(middle, BORDER_MM * 0.46, 1.0)
}
