//! The display list: what stands where on each page and what it is, before any writer sees it.
//!
//! Tests and the preview on the screen read it; the PDF writer draws it. All places and sizes are
//! millimetres from the top left corner of the page.

use crate::fonts::Face;
use crate::path::Segment;
use crate::shape::Glyph;
use locale::Language;
use std::sync::Arc;

/// Year, month, day.
pub type Day = (i32, u32, u32);

/// A finished document of pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The language of everything that names no other.
    pub language: Language,
    /// The name of the document.
    pub title: String,
    /// The day it was made. An archive file must carry one.
    pub made: Day,
    /// The pages in order.
    pub pages: Vec<Page>,
    /// The reading order: what a screen reader meets.
    pub tree: Vec<Node>,
    /// The places a reader can jump to.
    pub bookmarks: Vec<Bookmark>,
}

/// One page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Its width.
    pub width_mm: f32,
    /// Its height.
    pub height_mm: f32,
    /// What is drawn, back to front.
    pub pieces: Vec<Piece>,
}

impl Page {
    /// Everything drawn on the page, back to front.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.pieces.iter().flat_map(|piece| &piece.marks)
    }
}

/// Marks that belong together: one leaf of the tree, or decoration.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// What the marks are.
    pub content: Content,
    /// The marks, back to front.
    pub marks: Vec<Mark>,
}

/// What a piece is to a reader who does not see it.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Nothing: lines, boxes, repeated heads.
    Artifact(Artifact),
    /// A part of the text.
    Leaf(Leaf),
}

/// Kinds of decoration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Artifact {
    /// The head of a page and repeated table heads.
    Head,
    /// The foot of a page.
    Foot,
    /// The practice mark behind the text.
    Watermark,
    /// Rules and boxes.
    Layout,
}

/// A part of the text that the tree points at.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    /// Its number in the document; the tree names it.
    pub id: usize,
    /// What is read and extracted in place of the single marks: the digits of a figure as one number.
    pub instead: Option<String>,
    /// What is said of marks that are no text, such as empty boxes.
    pub description: Option<String>,
    /// The language, where it is not the document's.
    pub language: Option<Language>,
    /// Where it leads when it is clicked.
    pub leads_to: Option<Target>,
}

/// A place in the document that a text leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// The page, from 0.
    pub page: usize,
    /// How far down the page.
    pub y_mm: f32,
    /// What stands there, said to a reader who does not see it.
    pub says: String,
}

/// A branch of the reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// What it holds, in reading order.
    pub children: Vec<Branch>,
}

/// What a node of the tree holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Branch {
    /// A node.
    Node(Node),
    /// The leaf of that number.
    Leaf(usize),
}

/// The roles of tagged PDF that the sheets use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// One copy of the document.
    Part,
    /// The title; its text stands in it once more for a list of headings.
    Title(String),
    /// The heading of a section, with its text.
    Heading(Level, String),
    /// A paragraph.
    Paragraph,
    /// Paragraphs and tables that belong together, such as what stands in a frame.
    Group,
    /// A list.
    List(Labels),
    /// An item of a list: its label and its body.
    ListItem,
    /// The number or the bullet of an item.
    Label,
    /// What an item says.
    ListBody,
    /// A list of what stands where.
    Contents,
    /// An entry of that list, with those below it.
    ContentsItem,
    /// What leads to another place.
    Reference,
    /// A picture, with what is said of it.
    Figure(String),
    /// What stands below a picture.
    Caption,
    /// A table of head and body.
    Table,
    /// The head of a table.
    TableHead,
    /// The rows of a table.
    TableBody,
    /// A row.
    Row,
    /// A cell that names its column.
    ColumnHead,
    /// A cell that names its row.
    RowHead,
    /// A cell.
    Cell,
}

/// What stands before the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Labels {
    /// A bullet.
    Bullets,
    /// 1, 2, 3 …
    Numbers,
    /// A, B, C … as far as the alphabet goes.
    Letters,
}

impl Role {
    /// A node of this role.
    pub(crate) fn of(self, children: Vec<Branch>) -> Branch {
        Branch::Node(Node {
            role: self,
            children,
        })
    }
}

/// How deep a heading stands; the title stands above them all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A section.
    First,
    /// A part of a section.
    Second,
    /// A part of that.
    Third,
}

/// A place a reader can jump to.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    /// Its name.
    pub title: String,
    /// A deeper one stands under the one before it.
    pub level: Level,
    /// The page, from 0.
    pub page: usize,
    /// How far down the page.
    pub y_mm: f32,
}

/// A shade between black and white: the sheets must do with black alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grey(
    /// 0 is black, 255 white.
    pub u8,
);

impl Grey {
    /// What everything is written and ruled in.
    pub const BLACK: Self = Self(0);
    /// The inside of boxes.
    pub const WHITE: Self = Self(255);
    /// Pale enough to vanish on a copier (0.93).
    pub const WATERMARK: Self = Self(237);

    /// The shade of a colour: as bright as it is seen. What is almost white is white, so that no
    /// printer sets pale dots.
    #[must_use]
    pub fn of_colour(red: u8, green: u8, blue: u8) -> Self {
        let [red, green, blue] = [red, green, blue].map(u32::from);
        let shade = (red * 213 + green * 715 + blue * 72) / 1000;
        match u8::try_from(shade) {
            Ok(shade) if shade < 242 => Self(shade),
            _ => Self::WHITE,
        }
    }

    /// The shade as the screen writes it: `#ededed`.
    #[must_use]
    pub fn css(self) -> String {
        let Self(shade) = self;
        format!("#{shade:02x}{shade:02x}{shade:02x}")
    }
}

/// One thing that is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A run of text in one face and size, black.
    Text(Text),
    /// A box.
    Rect {
        /// Left edge.
        x_mm: f32,
        /// Top edge.
        y_mm: f32,
        /// Its width.
        width_mm: f32,
        /// Its height.
        height_mm: f32,
        /// What it is filled with.
        fill: Option<Grey>,
        /// The thickness of its black edge; 0 draws none.
        line_mm: f32,
    },
    /// A straight black line.
    Line {
        /// Where it begins.
        from_mm: (f32, f32),
        /// Where it ends.
        to_mm: (f32, f32),
        /// Its thickness.
        line_mm: f32,
    },
    /// A filled outline, shared by the pages that show it.
    Path {
        /// The outline in page coordinates.
        segments: Arc<[Segment]>,
        /// What it is filled with.
        fill: Grey,
    },
}

/// A run of text on one line.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// Where it begins.
    pub x_mm: f32,
    /// The line it stands on.
    pub baseline_mm: f32,
    /// The size of the font.
    pub size_mm: f32,
    /// The weight.
    pub face: Face,
    /// The letters; a line that goes on ends with its space.
    pub text: String,
    /// How wide it is, without that space.
    pub width_mm: f32,
    pub(crate) glyphs: Vec<Glyph>,
}

impl Mark {
    /// Left, top, right and bottom edge of a text, with room for letters below the line.
    pub(crate) fn edges_mm(&self) -> Option<[f32; 4]> {
        let Self::Text(text) = self else {
            return None;
        };
        let right_mm = text.x_mm + text.width_mm;
        let (above_mm, below_mm) = (text.size_mm * 0.8, text.size_mm * 0.25);
        Some([
            text.x_mm,
            text.baseline_mm - above_mm,
            right_mm,
            text.baseline_mm + below_mm,
        ])
    }

    /// The same mark further down.
    pub(crate) fn lowered(self, by_mm: f32) -> Self {
        self.moved((0.0, by_mm))
    }

    /// The same mark as large as that, every place as far from the corner; its lines stay as thick.
    pub(crate) fn scaled(self, size: f32) -> Self {
        let scaled = |(x_mm, y_mm): (f32, f32)| (x_mm * size, y_mm * size);
        match self {
            Self::Text(text) => Self::Text(Text {
                x_mm: text.x_mm * size,
                baseline_mm: text.baseline_mm * size,
                size_mm: text.size_mm * size,
                width_mm: text.width_mm * size,
                ..text
            }),
            Self::Rect {
                x_mm,
                y_mm,
                width_mm,
                height_mm,
                fill,
                line_mm,
            } => Self::Rect {
                x_mm: x_mm * size,
                y_mm: y_mm * size,
                width_mm: width_mm * size,
                height_mm: height_mm * size,
                fill,
                line_mm,
            },
            Self::Line {
                from_mm,
                to_mm,
                line_mm,
            } => Self::Line {
                from_mm: scaled(from_mm),
                to_mm: scaled(to_mm),
                line_mm,
            },
            Self::Path { segments, fill } => Self::Path {
                segments: segments.iter().map(|each| each.mapped(scaled)).collect(),
                fill,
            },
        }
    }

    /// The same mark further to the right and further down.
    pub(crate) fn moved(self, (across_mm, down_mm): (f32, f32)) -> Self {
        match self {
            Self::Text(text) => Self::Text(Text {
                x_mm: text.x_mm + across_mm,
                baseline_mm: text.baseline_mm + down_mm,
                ..text
            }),
            Self::Rect {
                x_mm,
                y_mm,
                width_mm,
                height_mm,
                fill,
                line_mm,
            } => Self::Rect {
                x_mm: x_mm + across_mm,
                y_mm: y_mm + down_mm,
                width_mm,
                height_mm,
                fill,
                line_mm,
            },
            Self::Line {
                from_mm: (x1, y1),
                to_mm: (x2, y2),
                line_mm,
            } => Self::Line {
                from_mm: (x1 + across_mm, y1 + down_mm),
                to_mm: (x2 + across_mm, y2 + down_mm),
                line_mm,
            },
            Self::Path { segments, fill } => Self::Path {
                segments: segments
                    .iter()
                    .map(|each| each.mapped(|(x, y)| (x + across_mm, y + down_mm)))
                    .collect(),
                fill,
            },
        }
    }
}
