//! Text that flows over A4 pages: titles, paragraphs, lists, frames and tables, as ready texts.
//!
//! Whoever makes a booklet decides the words; nothing here knows an id of a message.

mod frame;
mod galley;
mod prose;
mod table;

use crate::PrintError;
use crate::block::{Leaves, Stack, rule};
use crate::display::{
    Artifact, Bookmark, Content, Day, Level, Mark, Node, Page, Piece, Role, Sheet,
};
use crate::fonts::Face;
use crate::page::{
    BOTTOM_MM, Foot, HEAD_MM, LATER_TOP_MM, LEFT_MM, RIGHT_MM, THIN_MM, TOP_MM, page, style,
};
use crate::shape::{Style, Typesetter};
use galley::Galley;
use locale::Language;
use std::cell::Cell;
use std::rc::Rc;

/// A document of running text.
#[derive(Debug, Clone, PartialEq)]
pub struct Booklet {
    /// The language of its texts.
    pub language: Language,
    /// The name of the document; it stands at the head of all pages but the first.
    pub title: String,
    /// The day it was made.
    pub made: Day,
    /// Said in bold at the foot of each page: the practice mark.
    pub notice: String,
    /// Whether the notice also stands behind the text, as on a practice protocol.
    pub watermark: bool,
    /// Said at the foot of each page: by what the page is known once it has left its pile.
    pub origin: String,
    /// What it says, in reading order.
    pub passages: Vec<Passage>,
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq)]
pub enum Passage {
    /// The title, once and first, with what stands below it.
    Title {
        /// What the document is called.
        title: String,
        /// What it is about, line by line.
        subtitle: Vec<String>,
    },
    /// A heading, which is also a bookmark. It stays with what follows it.
    Heading(Level, String),
    /// A paragraph.
    Paragraph(Prose),
    /// A paragraph in small letters: sources, notes on how something is known.
    Small(Prose),
    /// A list.
    List {
        /// Whether its items are counted.
        numbered: bool,
        /// The items, each of one or more paragraphs.
        items: Vec<Vec<Prose>>,
    },
    /// A frame with a thick edge about what must not be overlooked.
    KeyBox(Vec<Passage>),
    /// Framed papers set side by side as they fit; each stays on one page if a page can hold it.
    Cards(Vec<Vec<Passage>>),
    /// A table.
    Table(Table),
    /// What stays on one page if a page can hold it.
    Together(Vec<Passage>),
    /// What follows begins a new page.
    PageBreak,
}

/// A paragraph's text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prose(
    /// Its runs; each but the last ends with the space before the next.
    pub Vec<Run>,
);

/// A run of text in one weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// What it says.
    pub text: String,
    /// Whether it stands out.
    pub strong: bool,
}

impl Prose {
    /// A text that stands out.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self(vec![Run {
            text: text.into(),
            strong: true,
        }])
    }

    /// A label that stands out, and what it labels.
    #[must_use]
    pub fn labelled(label: &str, text: impl Into<String>) -> Self {
        let mut prose = Self::strong(format!("{label} "));
        prose.0.extend(Self::from(text.into()).0);
        prose
    }
}

impl From<String> for Prose {
    fn from(text: String) -> Self {
        Self(vec![Run {
            text,
            strong: false,
        }])
    }
}

impl From<&str> for Prose {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

/// A table; its head is repeated on each page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// Its columns. Where all heads are empty the table has none.
    pub columns: Vec<Column>,
    /// Its rows: as many cells as there are columns, each of one or more paragraphs.
    pub rows: Vec<Vec<Vec<Prose>>>,
    /// Whether it is set small and close, to be looked up and not read.
    pub small: bool,
}

/// A column of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Column {
    /// What stands above it.
    pub head: String,
    /// Its width. Without one a numeric column is as wide as its figures; the others share what
    /// is left.
    pub width_mm: Option<f32>,
    /// Whether it holds figures, which stand below each other by their last digit.
    pub numeric: bool,
    /// Whether its cells name their rows to a reader who does not see the table.
    pub names_row: bool,
}

/// Lays the booklet out.
///
/// # Errors
/// The head of a table is taller than a page, or a built-in font is broken.
pub fn booklet_pages(booklet: &Booklet) -> Result<Sheet, PrintError> {
    let compositor = Compositor::new(booklet.language);
    let mut galley = Galley::default();
    let measure = Measure {
        x_mm: LEFT_MM,
        width_mm: RIGHT_MM - LEFT_MM,
    };
    compositor.set(&mut galley, &booklet.passages, measure)?;
    let mut stack = Stack::new(TOP_MM, LATER_TOP_MM, BOTTOM_MM);
    let (branches, mut bookmarks) = galley.fill(&mut stack)?;
    if bookmarks.is_empty() {
        bookmarks.push(Bookmark {
            title: booklet.title.clone(),
            level: Level::First,
            page: 0,
            y_mm: TOP_MM,
        });
    }
    Ok(Sheet {
        language: booklet.language,
        title: booklet.title.clone(),
        made: booklet.made,
        pages: compositor.surrounded(booklet, stack.into_pages())?,
        tree: vec![Node {
            role: Role::Part,
            children: branches,
        }],
        bookmarks,
    })
}

/// Where text is set, from left to right.
#[derive(Debug, Clone, Copy)]
struct Measure {
    x_mm: f32,
    width_mm: f32,
}

impl Measure {
    fn right_mm(self) -> f32 {
        self.x_mm + self.width_mm
    }

    /// The same without so much at both sides.
    fn inside(self, left_mm: f32, right_mm: f32) -> Self {
        Self {
            x_mm: self.x_mm + left_mm,
            width_mm: self.width_mm - left_mm - right_mm,
        }
    }
}

/// Sets the passages of one booklet.
struct Compositor {
    language: Language,
    typesetter: Rc<Typesetter>,
    leaves: Leaves,
    /// Of the heading before.
    level: Cell<Option<Level>>,
}

impl Compositor {
    fn new(language: Language) -> Self {
        Self {
            language,
            typesetter: Typesetter::shared(),
            leaves: Leaves::default(),
            level: Cell::new(None),
        }
    }

    fn style(&self, face: Face, size_pt: f32) -> Style {
        style(self.language, face, size_pt)
    }

    /// The pages with all that stands around their text.
    fn surrounded(
        &self,
        booklet: &Booklet,
        bodies: Vec<Vec<Piece>>,
    ) -> Result<Vec<Page>, PrintError> {
        let mark = booklet
            .watermark
            .then(|| self.typesetter.watermark(&booklet.notice, self.language))
            .transpose()?;
        let all = bodies.len();
        let mut pages = Vec::with_capacity(all);
        for (number, body) in (1..).zip(bodies) {
            let foot = Foot {
                notice: &booklet.notice,
                numbered: &format!("{number} / {all}"),
                origin: &booklet.origin,
            };
            let mut pieces: Vec<Piece> = mark.iter().cloned().collect();
            pieces.extend(body);
            pieces.push(self.typesetter.foot(&foot, self.language)?);
            if number > 1 {
                pieces.push(self.running_head(&booklet.title)?);
            }
            pages.push(page(pieces));
        }
        Ok(pages)
    }

    fn running_head(&self, title: &str) -> Result<Piece, PrintError> {
        let style = self.style(Face::Regular, 9.0);
        let line = self.typesetter.cut(title, style, RIGHT_MM - LEFT_MM)?;
        let marks: Vec<Mark> = vec![
            line.at(style, LEFT_MM, HEAD_MM),
            rule(LEFT_MM, RIGHT_MM, HEAD_MM + 2.2, THIN_MM),
        ];
        Ok(Piece {
            content: Content::Artifact(Artifact::Head),
            marks,
        })
    }
}
