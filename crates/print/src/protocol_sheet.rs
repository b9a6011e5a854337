//! The results protocol of a precinct as a sheet, filled or blank, in one copy or three.

mod check_code;
mod closing;
mod opening;
mod rows;
mod surround;

use crate::PrintError;
use crate::block::{Leaves, Place, Stack};
use crate::display::{Bookmark, Branch, Day, Level, Node, Role, Sheet};
use crate::fonts::Face;
use crate::page::{BOTTOM_MM, LATER_TOP_MM, TOP_MM, page};
use crate::paper::Paper;
use crate::shape::{Style, Typesetter};
use locale::Words;
use protocol::{Cell, Figures, Form};
use std::rc::Rc;

pub use check_code::check_code;
pub(crate) use surround::origin;

/// Hour, minute.
pub type Clock = (u32, u32);

/// Everything the sheet says.
#[derive(Clone)]
pub struct ProtocolSheet<'a> {
    /// The form: its id, version and articles are printed.
    pub form: &'a Form,
    /// Its cells in paper order; those of the acts and of the signing are no rows of the table.
    pub cells: &'a [Cell],
    /// The words, which also choose the language.
    pub words: &'a Words,
    /// The precinct and its paper.
    pub header: Header,
    /// The figures; a cell without one is blank.
    pub figures: &'a Figures,
    /// The names of the group's entries in order.
    pub candidates: &'a [String],
    /// The explanations, ready to be read.
    pub explanations: Vec<Explained>,
    /// Members with decisive vote, chairperson and secretaries among them; 6 when not known.
    pub members: Option<u32>,
    /// When the protocol was completed (EC 100.2.17).
    pub completed: Option<(Day, Clock)>,
    /// How many errors stand in a practice protocol that is printed all the same.
    pub disagreements: u32,
    /// Nothing that people write is printed: boxes and lines are empty. Names of candidates stay.
    pub blank: bool,
    /// 1 to 3; copy 1 goes to the constituency commission (EC 106.7).
    pub copies: u8,
    /// The day of printing.
    pub made: Day,
}

/// What stands at the top of the paper; an empty text leaves an empty line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// Name or number of the constituency.
    pub constituency: String,
    /// Number of the precinct.
    pub precinct: String,
    /// Where the commission sits.
    pub address: String,
    /// Voting day.
    pub date: Option<Day>,
    /// Series of the numbered paper.
    pub series: String,
    /// Its number.
    pub number: String,
}

/// A finding that somebody explained, as texts of the sheet's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// What does not fit.
    pub title: String,
    /// Its figures.
    pub sum: String,
    /// What the commission writes about it.
    pub explanation: String,
}

/// Lays the protocol out.
///
/// # Errors
/// A name fills more than a page, or a built-in font is broken.
pub fn protocol_pages(sheet: &ProtocolSheet) -> Result<Sheet, PrintError> {
    let setting = Setting::new(sheet);
    let mark = setting.say("training-copy");
    let watermark =
        setting
            .typesetter
            .watermark(&mark, &Paper::A4.frame(), sheet.words.language())?;
    let mut finished = Sheet {
        language: sheet.words.language(),
        title: setting.title(),
        made: sheet.made,
        pages: Vec::new(),
        tree: Vec::new(),
        bookmarks: Vec::new(),
    };
    for copy in 1..=sheet.copies.clamp(1, 3) {
        let before = finished.pages.len();
        let copy = setting.copy(copy)?;
        let pages = copy.stack.into_pages();
        let all = pages.len();
        for (index, body) in pages.into_iter().enumerate() {
            let mut pieces = vec![watermark.clone()];
            pieces.extend(body);
            pieces.extend(setting.surround(copy.number, index + 1, all)?);
            finished.pages.push(page(pieces, &Paper::A4.frame()));
        }
        finished.tree.push(Node {
            role: Role::Part,
            children: copy.branches,
        });
        finished
            .bookmarks
            .extend(copy.bookmarks.into_iter().map(|bookmark| Bookmark {
                page: bookmark.page + before,
                ..bookmark
            }));
    }
    Ok(finished)
}

/// The protocol as the bytes of a PDF file.
///
/// # Errors
/// As [`protocol_pages`] and [`crate::pdf`].
pub fn protocol_pdf(sheet: &ProtocolSheet) -> Result<Vec<u8>, PrintError> {
    crate::pdf(&protocol_pages(sheet)?)
}

/// What people wrote, unless the form is to be empty.
fn written<'t>(sheet: &ProtocolSheet, text: &'t str) -> Option<&'t str> {
    let text = text.trim();
    (!sheet.blank && !text.is_empty()).then_some(text)
}

/// One copy while it is laid out.
struct Copy {
    number: u8,
    stack: Stack,
    branches: Vec<Branch>,
    bookmarks: Vec<Bookmark>,
}

impl Copy {
    fn mark(&mut self, title: String, place: Place) {
        self.bookmarks.push(Bookmark {
            title,
            level: Level::First,
            page: place.page,
            y_mm: place.y_mm,
        });
    }
}

/// What every part of the sheet is set with.
struct Setting<'a> {
    sheet: &'a ProtocolSheet<'a>,
    typesetter: Rc<Typesetter>,
    leaves: Leaves,
}

impl<'a> Setting<'a> {
    fn new(sheet: &'a ProtocolSheet<'a>) -> Self {
        Self {
            sheet,
            typesetter: Typesetter::shared(),
            leaves: Leaves::default(),
        }
    }

    /// The words of that id.
    fn say(&self, id: &str) -> String {
        self.sheet.words.say(id)
    }

    /// A style in the sheet's language.
    fn style(&self, face: Face, size_pt: f32) -> Style {
        crate::page::style(self.sheet.words.language(), face, size_pt)
    }

    fn title(&self) -> String {
        let precinct = written(self.sheet, &self.sheet.header.precinct);
        match precinct {
            Some(precinct) => self
                .sheet
                .words
                .say_with("print-document-title", &[("precinct", precinct.into())]),
            None => self.say("protocol-title"),
        }
    }

    fn copy(&self, number: u8) -> Result<Copy, PrintError> {
        let mut copy = Copy {
            number,
            stack: Stack::new(TOP_MM, LATER_TOP_MM, BOTTOM_MM),
            branches: Vec::new(),
            bookmarks: Vec::new(),
        };
        self.open(&mut copy)?;
        self.tables(&mut copy)?;
        self.explanations(&mut copy)?;
        self.signing(&mut copy)?;
        Ok(copy)
    }
}
