//! What comes out of the printer: returns bytes, saves nothing.
//!
//! A sheet is shaped and laid out into a display list ([`Sheet`]) that knows what stands where and
//! what it is; [`pdf`] writes that list, the preview on the screen shows the same list.
#![expect(clippy::float_arithmetic, reason = "millimetres on paper")]

mod agenda;
mod answer_cards;
mod attendance;
mod block;
mod booklet;
mod cutting;
mod display;
mod drawing;
mod evening_sheets;
mod findings_sheet;
mod fonts;
mod guide_book;
mod notes_sheet;
mod page;
mod paper;
mod path;
mod pdf;
mod pocket_card;
mod practice;
mod protocol_sheet;
mod relations_sheet;
mod rich;
mod shape;
mod walk_paper;

pub use agenda::{Agenda, AgendaBlock, AgendaDay, AgendaVote, VoteBar, agenda};
pub use answer_cards::answer_cards;
pub use attendance::{Attendance, attendance};
pub use booklet::{
    Booklet, Column, Cover, CutCard, Entry, Passage, Prose, Run, Table, booklet_pages,
};
pub use display::{
    Artifact, Bookmark, Branch, Content, Day, Grey, Labels, Leaf, Level, Mark, Node, Page, Piece,
    Role, Sheet, Target, Text,
};
pub use drawing::Drawing;
pub use evening_sheets::{
    AnswerKey, AnswerRow, Handout, HandoutDocument, HandoutRow, answer_key_pages, handout_pages,
};
pub use findings_sheet::{Findings, findings_pages};
pub use fonts::Face;
pub use guide_book::{Extent, guide_pages};
pub use notes_sheet::{NotePrinted, notes_pages};
pub use paper::Paper;
pub use path::{Point, Segment, svg_path};
pub use pdf::{Binding, pdf};
pub use pocket_card::{WeakPoint, pocket_card};
pub use protocol_sheet::{
    Clock, Explained, Header, ProtocolSheet, check_code, protocol_pages, protocol_pdf,
};
pub use relations_sheet::relations_pages;
pub use walk_paper::{
    Basis, PaperAnswer, PaperMove, PaperPlayer, PaperRole, PaperStep, WalkPaper, walk_cards,
    walk_checklists, walk_handout,
};

/// Why nothing could be printed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PrintError {
    /// A font that is built in cannot be read.
    #[error("the built-in font {0:?} cannot be read")]
    Font(Face),
    /// Something that may not be split is taller than a page, such as an endless name.
    #[error("a row of {height_mm} mm is taller than a page")]
    TooTall {
        /// How tall it is.
        height_mm: f32,
    },
    /// A drawing cannot be read: its name, and why.
    #[error("the drawing {0} cannot be read: {1}")]
    Drawing(String, String),
    /// The guide has no page and no chapter of that name.
    #[error("the guide has no {0}")]
    NotInGuide(String),
    /// The writer refused the document.
    #[error("the document cannot be written: {0}")]
    Writer(String),
}
