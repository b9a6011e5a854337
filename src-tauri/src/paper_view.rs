//! What goes through the door about the past of a protocol, its second reading, files and batches.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every change of a protocol.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// The points in time, the first is the beginning.
    pub points: Vec<PointView>,
    /// The protocol it was copied from.
    pub original: Option<OriginalView>,
    /// Whether it can go back to a point.
    pub open: bool,
}

/// The protocol another was copied from.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OriginalView {
    /// Its number in the store.
    #[ts(type = "number")]
    pub id: i64,
    /// Its name in the list.
    pub title: String,
}

/// A point in the past of a protocol.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PointView {
    /// 0 is the beginning.
    #[ts(type = "number")]
    pub number: i64,
    /// The date and time.
    pub at: String,
    /// Who practised then.
    pub person: Option<String>,
    /// What it was.
    #[ts(type = "\"begun\" | \"ordinary\" | \"undo\" | \"redo\"")]
    pub kind: &'static str,
    /// What it changed.
    pub changes: Vec<ChangeView>,
}

/// A field that differs between two points.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// Which field.
    pub label: String,
    /// What stood there; empty is blank.
    pub before: String,
    /// What stands there; empty is blank.
    pub after: String,
}

/// A second person writes the figures without seeing the first ones.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadBackView {
    /// The protocol.
    #[ts(type = "number")]
    pub id: i64,
    /// Its name in the list.
    pub title: String,
    /// The lines of the paper form.
    pub lines: Vec<ReadBackLine>,
    /// Whether both were compared; before, nothing is said about the first figures.
    pub compared: bool,
    /// How many lines agree; 0 before they were compared.
    pub agreeing: usize,
}

/// One line of a second reading.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadBackLine {
    /// The cell.
    pub cell: String,
    /// Its printed number.
    pub no: String,
    /// Its short name, or the name of a candidate.
    pub label: String,
    /// The line it is a part of.
    pub of: Option<String>,
    /// The second figure in plain digits; empty is blank. Of a line that differs it is hidden until both looked.
    pub second: String,
    /// The first figure; only of a line that differs, after both looked at the paper.
    pub first: String,
    /// Whether the two differ; never before they were compared.
    pub differs: bool,
    /// Whether both looked at the paper.
    pub looked: bool,
}

/// The way of the law when the mobile box holds more ballots than there were requests (EC 106.2).
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MobileBoxView {
    /// The number of the commission's decision.
    pub decision: String,
    /// When it was taken, `HH:MM`.
    pub time: String,
    /// The surnames of the members who went with the box.
    pub members: String,
    /// Whether decision, time and surnames are written.
    pub written: bool,
    /// Whether every ballot of the box stands among the other invalid ones.
    pub votes_moved: bool,
    /// The line of the other invalid ballots.
    pub invalid_cell: String,
}

/// What is to be printed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Document {
    /// The protocol of a practice.
    Protocol {
        /// Its number in the store.
        #[ts(type = "number")]
        id: i64,
        /// Without what people write.
        blank: bool,
        /// 1 or 3.
        copies: u8,
    },
    /// Explanations and findings of a protocol.
    Findings {
        /// Its number in the store.
        #[ts(type = "number")]
        id: i64,
    },
    /// An empty form that belongs to no protocol.
    Form {
        /// The kind of election.
        form: String,
        /// So many empty lines for candidates or questions.
        entries: usize,
    },
    /// All control relations of a form.
    Relations {
        /// The kind of election.
        form: String,
    },
    /// The documents of an exercise, for a class.
    Evening {
        /// The exercise.
        exercise: String,
    },
    /// The answer key of an exercise.
    Answers {
        /// The exercise.
        exercise: String,
    },
    /// A page of the guide.
    GuidePage {
        /// The topic.
        page: String,
    },
    /// A chapter of the guide.
    GuideChapter {
        /// The chapter.
        chapter: String,
    },
    /// The whole guide.
    GuideBook,
    /// The reader's own notes.
    Notes,
    /// A checklist for each role of a walkthrough.
    WalkChecklists {
        /// The walkthrough.
        walkthrough: String,
    },
    /// The roles of a walkthrough, to cut out.
    WalkCards {
        /// The walkthrough.
        walkthrough: String,
    },
    /// A walkthrough to take home.
    WalkHandout {
        /// The walkthrough.
        walkthrough: String,
    },
    /// What one still answers wrongly, for the pocket.
    PocketCard,
    /// The letters A to D, to answer with in a room.
    AnswerCards,
    /// A trainer's plan with its times, and what its sessions left.
    Agenda {
        /// `ready/<name>` or the number in the store.
        plan: String,
    },
    /// The sheet for the signatures of a plan's group.
    Attendance {
        /// `ready/<name>` or the number in the store.
        plan: String,
    },
}

/// A file of a protocol from elsewhere, taken in as a new draft.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    /// The new draft.
    #[ts(type = "number")]
    pub id: i64,
    /// What the file holds that means nothing here.
    pub unknown: Vec<String>,
}

/// A table of precincts that was looked over.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableView {
    /// How many sheets there will be.
    pub rows: usize,
    /// What is wrong with other rows: file, row, column, why.
    pub faults: Vec<String>,
}

/// How to print a table.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchOrder {
    /// The name of the file the table was read from.
    pub name: String,
    /// The table.
    pub table: String,
    /// The kind of election.
    pub form: String,
    /// So many empty lines for candidates or questions.
    pub entries: usize,
    /// One file in all instead of one each.
    pub one_file: bool,
    /// Ask for the folder instead of taking a new one among the documents.
    pub ask: bool,
}

/// How far a batch is.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchProgress {
    /// Sheets handed over.
    pub done: usize,
    /// Of so many.
    pub all: usize,
}

/// How a batch went.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BatchView {
    /// The sheets that were made.
    pub sheets: usize,
    /// The files that were written.
    pub files: usize,
    /// Any of the files, for opening the folder; none when nothing was written.
    pub place: Option<String>,
    /// The folder.
    pub folder: String,
    /// What could not be printed: file, row, column, why.
    pub faults: Vec<String>,
    /// Somebody stopped it.
    pub cancelled: bool,
}
