//! What can be wrong with a table or with one of its rows, and how it is said.

use locale::{Argument, Words};
use print::PrintError;

/// A column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// Name or number of the constituency.
    Constituency,
    /// Number of the precinct.
    Precinct,
    /// Where the commission sits; may be left out.
    Address,
    /// Voters on the list; may be left out.
    Voters,
    /// The language of the sheet; may be left out.
    Language,
}

impl Column {
    /// Every column.
    pub const ALL: [Self; 5] = [
        Self::Constituency,
        Self::Precinct,
        Self::Address,
        Self::Voters,
        Self::Language,
    ];

    /// Its name in the header row.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Constituency => "constituency",
            Self::Precinct => "precinct",
            Self::Address => "address",
            Self::Voters => "voters",
            Self::Language => "language",
        }
    }
}

/// A row that gives no sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line of the table it begins on, from 1; the header row is counted.
    pub row: usize,
    /// Where in the row; `None` for the whole row.
    pub column: Option<Column>,
    /// What is wrong.
    pub reason: Reason,
}

/// Why a row gives no sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Nothing stands where something must.
    Missing,
    /// The text has more characters than this.
    TooLong(usize),
    /// The number of voters is no whole number written in digits alone.
    NoFigure(String),
    /// The number of voters is greater than this.
    TooGreat(u32),
    /// No sheet is made in this language.
    UnknownLanguage(String),
    /// The precinct stood in its constituency on this row before.
    Twice(usize),
    /// The row has so many fields, the header so many.
    Fields(usize, usize),
    /// It could not be laid out, for this reason.
    NotPrinted(String),
}

impl Fault {
    /// Why, as a sentence.
    #[must_use]
    pub fn why(&self, words: &Words) -> String {
        let (message, arguments): (&str, Vec<(&str, Argument)>) = match &self.reason {
            Reason::Missing => ("batch-missing", vec![]),
            Reason::TooLong(most) => ("batch-too-long", vec![("most", (*most).into())]),
            Reason::NoFigure(text) => ("batch-no-figure", vec![("text", shown(text).into())]),
            Reason::TooGreat(most) => {
                let most = locale::grouped(i64::from(*most));
                ("batch-too-great", vec![("most", most.into())])
            }
            Reason::UnknownLanguage(text) => {
                let text = shown(text).into();
                ("batch-unknown-language", vec![("text", text)])
            }
            Reason::Twice(first) => ("batch-twice", vec![("row", first.to_string().into())]),
            Reason::Fields(here, header) => {
                let arguments = vec![("here", (*here).into()), ("header", (*header).into())];
                ("batch-fields", arguments)
            }
            Reason::NotPrinted(why) => ("batch-not-printed", vec![("reason", why.as_str().into())]),
        };
        words.say_with(message, &arguments)
    }

    /// Row, column and reason as one line.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let row = ("row", self.row.to_string().into());
        let why = ("why", self.why(words).into());
        match self.column {
            Some(column) => {
                let column = ("column", column.name().into());
                words.say_with("batch-fault", &[row, column, why])
            }
            None => words.say_with("batch-fault-of-row", &[row, why]),
        }
    }
}

/// Why nothing can be made of a table.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum BatchError {
    /// It has more bytes than [`crate::GREATEST_TABLE_BYTES`].
    #[error("the table is too large")]
    TooLarge,
    /// It has more rows than [`crate::MOST_ROWS`].
    #[error("the table has too many rows")]
    TooManyRows,
    /// It is not UTF-8; the line of the first wrong byte, from 1.
    #[error("line {0} is not UTF-8")]
    NotUtf8(usize),
    /// The header row does not name this column.
    #[error("the column {0:?} is missing")]
    NoColumn(Column),
    /// The header row names this column twice.
    #[error("the column {0:?} stands twice")]
    ColumnTwice(Column),
    /// The reader of the table refuses it.
    #[error("the table cannot be read: {0}")]
    Table(String),
    /// The file of all sheets cannot be written.
    #[error(transparent)]
    Print(#[from] PrintError),
}

impl BatchError {
    /// The error as a sentence.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let grouped = |most: usize| {
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            ("most", locale::grouped(most).into())
        };
        match self {
            Self::TooLarge => {
                let most = grouped(crate::GREATEST_TABLE_BYTES >> 20);
                words.say_with("batch-too-large", &[most])
            }
            Self::TooManyRows => {
                words.say_with("batch-too-many-rows", &[grouped(crate::MOST_ROWS)])
            }
            Self::NotUtf8(line) => {
                words.say_with("batch-not-utf8", &[("row", line.to_string().into())])
            }
            Self::NoColumn(column) => {
                words.say_with("batch-no-column", &[("column", column.name().into())])
            }
            Self::ColumnTwice(column) => {
                words.say_with("batch-column-twice", &[("column", column.name().into())])
            }
            Self::Table(reason) => {
                words.say_with("batch-no-table", &[("reason", reason.as_str().into())])
            }
            Self::Print(error) => {
                words.say_with("batch-not-printed", &[("reason", error.to_string().into())])
            }
        }
    }
}

/// A stranger's text as it may stand in a message: short, and without what steers a terminal or
/// turns the direction of writing.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 40;
    let steers = |letter: &char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
    };
    text.chars()
        .filter(|letter| !steers(letter))
        .take(LONGEST)
        .collect()
}
