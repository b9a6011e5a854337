//! Text that flows over pages: titles, paragraphs, lists, frames and tables, as ready texts.
//!
//! Whoever makes a booklet decides the words; nothing here knows an id of a message.

mod blank;
mod contents;
mod cover;
mod cut;
mod fitted;
mod frame;
mod galley;
mod picture;
mod prose;
mod table;

use crate::PrintError;
use crate::block::{Leaves, Place, Stack, rule};
use crate::display::{
    Artifact, Bookmark, Content, Day, Labels, Leaf, Level, Mark, Node, Page, Piece, Role, Sheet,
    Target,
};
use crate::drawing::Drawing;
use crate::fonts::Face;
use crate::page::{Foot, THIN_MM, page, style};
use crate::paper::{Frame, Paper};
use crate::shape::{Style, Typesetter};
use galley::Galley;
use locale::Language;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A document of running text.
#[derive(Debug, Clone, PartialEq)]
pub struct Booklet {
    /// The language of its texts.
    pub language: Language,
    /// What it is printed on.
    pub paper: Paper,
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
    /// The page that stands before a book, alone and without head and foot.
    Cover(Cover),
    /// The name of a chapter of a book: a heading of the first level in large letters. Headings
    /// below it are as large as those one level above elsewhere.
    Chapter(String),
    /// What the pages from here on name in their head; the page that begins with it has none.
    RunningHead(String),
    /// A heading, which is also a bookmark. It stays with what follows it.
    Heading(Level, String),
    /// Names the place of the next passage.
    Anchor(String),
    /// What stands below leads there when it is clicked.
    Leading(Target, Box<Passage>),
    /// The sentence below a heading that says what follows. It stays with what follows it.
    Lead(Prose),
    /// A paragraph.
    Paragraph(Prose),
    /// A paragraph in small letters: sources, notes on how something is known.
    Small(Prose),
    /// A list.
    List {
        /// What stands before its items.
        labels: Labels,
        /// The items, each of one or more passages.
        items: Vec<Vec<Passage>>,
    },
    /// What stands where, with page numbers.
    Contents(Vec<Entry>),
    /// A picture.
    Picture {
        /// What is drawn.
        drawing: Drawing,
        /// What stands below it.
        caption: Prose,
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
    /// What stands on one page in any case, from its top and without running head: it is set
    /// smaller in small steps until a page holds it.
    OnePage {
        /// A reader can jump to it by this name; empty where that is of no use.
        name: String,
        /// As large as it is set at most; 1 is the usual size.
        largest: f32,
        /// What stands on it.
        passages: Vec<Passage>,
    },
    /// Cards of one size to be cut out, eight on A4; a long one takes the place of two or more.
    CutCards(Vec<CutCard>),
    /// Labels side by side, each with a line to write on.
    Fields(Vec<String>),
    /// So many lines to write on.
    Lines(usize),
}

/// A paragraph's text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prose(
    /// Its runs; each but the last ends with the space before the next.
    pub Vec<Run>,
);

/// A run of text in one weight and size.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// What it says.
    pub text: String,
    /// Whether it stands out.
    pub strong: bool,
    /// Whether it stands back: sources behind a sentence.
    pub small: bool,
}

impl Prose {
    /// A text that stands out.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self(vec![Run {
            text: text.into(),
            strong: true,
            small: false,
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
            ..Run::default()
        }])
    }
}

impl From<&str> for Prose {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

/// A card to be cut out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CutCard {
    /// What it is known by from afar: a letter or two, framed.
    pub sign: String,
    /// Beside it, strong.
    pub title: String,
    /// Below that, small.
    pub subtitle: String,
    /// What it says.
    pub passages: Vec<Passage>,
    /// At its foot, very small: what it is once it has left its sheet.
    pub notice: String,
}

/// What stands before a book.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cover {
    /// Whose book it is.
    pub above: String,
    /// What it is called.
    pub title: String,
    /// Whom it is for.
    pub subtitle: String,
    /// The picture below.
    pub drawing: Option<(Drawing, String)>,
    /// What it is and what it is not, in a frame.
    pub notice: Vec<Prose>,
    /// Its language, edition, day.
    pub below: Vec<String>,
}

/// An entry of a list of contents.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// How deep it stands.
    pub level: Level,
    /// Its number, or nothing.
    pub number: String,
    /// Its name.
    pub title: String,
    /// The page it stands on, as it is printed.
    pub page: String,
    /// Where it stands.
    pub to: Option<Target>,
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
    /// How high its rows are at least, where people write in them; its cells are then framed.
    pub row_mm: Option<f32>,
    /// Said in small letters below the last row.
    pub note: Prose,
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
    /// Where its cells are boxes to tick: what is said of a box to a reader who does not see it.
    pub tick: Option<String>,
}

/// Lays the booklet out.
///
/// # Errors
/// The head of a table is taller than a page, or a built-in font is broken.
pub fn booklet_pages(booklet: &Booklet) -> Result<Sheet, PrintError> {
    laid_out(booklet).map(|(sheet, _)| sheet)
}

/// The booklet, and where what has a name came to stand.
pub(crate) fn laid_out(booklet: &Booklet) -> Result<(Sheet, BTreeMap<String, Place>), PrintError> {
    let frame = booklet.paper.frame();
    let compositor = Compositor::new(booklet.language, frame);
    let mut galley = Galley::default();
    let measure = Measure {
        x_mm: frame.left_mm,
        width_mm: frame.right_mm - frame.left_mm,
    };
    compositor.set(&mut galley, &booklet.passages, measure)?;
    let mut stack = Stack::new(frame.top_mm, frame.later_top_mm, frame.bottom_mm);
    let mut filled = galley.fill(&mut stack)?;
    if filled.bookmarks.is_empty() {
        filled.bookmarks.push(Bookmark {
            title: booklet.title.clone(),
            level: Level::First,
            page: 0,
            y_mm: frame.top_mm,
        });
    }
    let sheet = Sheet {
        language: booklet.language,
        title: booklet.title.clone(),
        made: booklet.made,
        pages: compositor.surrounded(booklet, stack.into_pages(), &filled.heads)?,
        tree: vec![Node {
            role: Role::Part,
            children: filled.branches,
        }],
        bookmarks: filled.bookmarks,
    };
    Ok((sheet, filled.places))
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
    frame: Frame,
    typesetter: Rc<Typesetter>,
    leaves: Leaves,
    /// Whether there is a title. Where there is none the first headings are titles.
    has_title: Cell<bool>,
    /// Of the heading before.
    level: Cell<Option<Level>>,
    /// Whether there are chapters.
    has_chapters: Cell<bool>,
    /// Where what is being set leads to.
    leads_to: RefCell<Option<Target>>,
}

impl Compositor {
    fn new(language: Language, frame: Frame) -> Self {
        Self {
            language,
            frame,
            typesetter: Typesetter::shared(),
            leaves: Leaves::default(),
            has_title: Cell::new(false),
            level: Cell::new(None),
            has_chapters: Cell::new(false),
            leads_to: RefCell::new(None),
        }
    }

    fn style(&self, face: Face, size_pt: f32) -> Style {
        style(self.language, face, size_pt)
    }

    fn leaf(&self) -> Leaf {
        Leaf {
            leads_to: self.leads_to.borrow().clone(),
            ..self.leaves.next()
        }
    }

    /// The pages with all that stands around their text. `heads` says from which page on which
    /// running head stands.
    fn surrounded(
        &self,
        booklet: &Booklet,
        bodies: Vec<Vec<Piece>>,
        heads: &[(usize, String)],
    ) -> Result<Vec<Page>, PrintError> {
        let mark = booklet
            .watermark
            .then(|| (self.typesetter).watermark(&booklet.notice, &self.frame, self.language))
            .transpose()?;
        let has_cover = matches!(booklet.passages.first(), Some(Passage::Cover(_)));
        let all = bodies.len();
        let mut pages = Vec::with_capacity(all);
        for (index, body) in bodies.into_iter().enumerate() {
            let mut pieces: Vec<Piece> = mark.iter().cloned().collect();
            pieces.extend(body);
            if index > 0 || !has_cover {
                pieces.push(self.foot(booklet, index + 1, all)?);
            }
            let section = heads.iter().rfind(|(from, _)| *from <= index);
            let begins = section.is_some_and(|(from, _)| *from == index);
            if index > 0 && !begins {
                let section = section.map_or("", |(_, text)| text.as_str());
                pieces.push(self.running_head(&booklet.title, section)?);
            }
            pages.push(page(pieces, &self.frame));
        }
        Ok(pages)
    }

    fn foot(&self, booklet: &Booklet, number: usize, all: usize) -> Result<Piece, PrintError> {
        let foot = Foot {
            notice: &booklet.notice,
            numbered: &format!("{number} / {all}"),
            origin: &booklet.origin,
        };
        self.typesetter.foot(&foot, &self.frame, self.language)
    }

    /// The title at the left, the section at the right.
    fn running_head(&self, title: &str, section: &str) -> Result<Piece, PrintError> {
        const APART_MM: f32 = 8.0;
        let Frame {
            left_mm: from_mm,
            right_mm: to_mm,
            ..
        } = self.frame;
        let whole_mm = to_mm - from_mm;
        let head_mm = self.frame.top_mm + 4.4;
        let style = self.style(Face::Regular, 9.0);
        let strong = self.style(Face::SemiBold, 9.0);
        let right = self.typesetter.cut(section, strong, whole_mm * 0.6)?;
        let right_mm = right.width_mm(strong);
        let left_mm = if section.is_empty() {
            whole_mm
        } else {
            whole_mm - right_mm - APART_MM
        };
        let left = self.typesetter.cut(title, style, left_mm)?;
        let mut marks: Vec<Mark> = vec![
            left.at(style, from_mm, head_mm),
            rule(from_mm, to_mm, head_mm + 2.2, THIN_MM),
        ];
        if !section.is_empty() {
            marks.push(right.at(strong, to_mm - right_mm, head_mm));
        }
        Ok(Piece {
            content: Content::Artifact(Artifact::Head),
            marks,
        })
    }
}
