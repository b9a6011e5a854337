//! Why a file is not taken, what of it was left out, and how both are said.

use crate::text::shown;
use crate::{FORMAT, FORMAT_VERSION, GREATEST_FILE_BYTES, MOST_KEYS};
use locale::{Argument, Words};

/// Why a file is not taken. Nothing of it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the file is refused: {0:?}")]
pub struct Refused(
    /// What is wrong with it: in a table all bad rows, in a JSON file the first fault.
    pub Vec<Fault>,
);

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        Self(vec![fault])
    }
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands.
    pub place: Place,
    /// What is wrong.
    pub reason: Reason,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A letter of its text: line and column, from 1.
    Text(usize, usize),
    /// A key of a JSON file with all keys around it, such as `candidates[2].votes`, or the field
    /// of a table.
    Key(String),
    /// A row of a table, by the line it begins on, from 1.
    Row(usize),
    /// A cell of a table: row as above, and the letter that spreadsheets give the column.
    Cell(usize, char),
}

impl Place {
    pub(crate) fn fault(&self, reason: Reason) -> Fault {
        Fault {
            place: self.clone(),
            reason,
        }
    }
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It has more bytes than [`GREATEST_FILE_BYTES`].
    TooLarge,
    /// It is not UTF-8.
    NotUtf8,
    /// The reader of JSON refuses it, for this reason.
    NotJson(String),
    /// The reader of tables refuses it, for this reason.
    NoTable(String),
    /// It names another format.
    OtherFormat,
    /// It has a version of the format that is not known here.
    OtherFormatVersion,
    /// It says that it is no practice protocol.
    NoPractice,
    /// Something else stands where keys and values must.
    NoObject,
    /// Something else stands where a list must.
    NoList,
    /// Something else stands where a text must.
    NoText,
    /// It names no form.
    NoForm,
    /// There is no form of this id.
    UnknownForm(String),
    /// The form has no such line.
    UnknownLine,
    /// Something else than a whole number without sign stands where a figure must.
    NoFigure,
    /// The figure is greater than [`protocol::GREATEST_FIGURE`].
    FigureTooGreat,
    /// No day of the calendar, written as in `2026-11-01`.
    NoDate,
    /// No time of day, written as in `18:40`.
    NoTime,
    /// The minutes of completion are not those of its date and time.
    OtherMinutes,
    /// The text has more characters than this.
    TextTooLong(usize),
    /// The text has this letter, which cannot be seen.
    HiddenLetter(char),
    /// A candidate has no name.
    Nameless,
    /// The entry must have this number.
    WrongNumber(usize),
    /// The form takes so many candidates or questions at most.
    TooManyEntries(usize),
    /// There are more keys or rows than [`MOST_KEYS`].
    TooManyKeys,
    /// The same stands in the file before.
    Twice,
    /// The row has so many fields, and not two.
    Fields(usize),
}

impl Reason {
    fn said(&self, words: &Words) -> String {
        let most = |most: usize| vec![("most", Argument::from(most))];
        let reason = |text: &str| vec![("reason", Argument::from(text))];
        let (message, arguments) = match self {
            Self::TooLarge => ("exchange-too-large", most(GREATEST_FILE_BYTES >> 20)),
            Self::NotUtf8 => ("exchange-not-utf8", vec![]),
            Self::NotJson(text) => ("exchange-no-json", reason(text)),
            Self::NoTable(text) => ("exchange-no-table", reason(text)),
            Self::OtherFormat => ("exchange-other-format", vec![("format", FORMAT.into())]),
            Self::OtherFormatVersion => {
                let known = vec![("known", FORMAT_VERSION.to_string().into())];
                ("exchange-other-format-version", known)
            }
            Self::NoPractice => ("exchange-no-practice", vec![]),
            Self::NoObject => ("exchange-no-object", vec![]),
            Self::NoList => ("exchange-no-list", vec![]),
            Self::NoText => ("exchange-no-text", vec![]),
            Self::NoForm => ("exchange-no-form", vec![]),
            Self::UnknownForm(id) => ("exchange-unknown-form", vec![("form", shown(id).into())]),
            Self::UnknownLine => ("exchange-unknown-line", vec![]),
            Self::NoFigure => ("exchange-no-figure", vec![]),
            Self::FigureTooGreat => {
                let greatest = locale::grouped(protocol::GREATEST_FIGURE.into());
                ("exchange-figure-too-great", vec![("most", greatest.into())])
            }
            Self::NoDate => ("exchange-no-date", vec![]),
            Self::NoTime => ("exchange-no-time", vec![]),
            Self::OtherMinutes => ("exchange-other-minutes", vec![]),
            Self::TextTooLong(longest) => ("exchange-text-too-long", most(*longest)),
            Self::HiddenLetter(letter) => {
                let code = format!("U+{:04X}", u32::from(*letter));
                ("exchange-hidden-letter", vec![("code", code.into())])
            }
            Self::Nameless => ("exchange-nameless", vec![]),
            Self::WrongNumber(right) => {
                let right = right.to_string();
                ("exchange-wrong-number", vec![("number", right.into())])
            }
            Self::TooManyEntries(count) => ("exchange-too-many-entries", most(*count)),
            Self::TooManyKeys => ("exchange-too-many-keys", most(MOST_KEYS)),
            Self::Twice => ("exchange-twice", vec![]),
            Self::Fields(count) => ("exchange-fields", vec![("count", (*count).into())]),
        };
        words.say_with(message, &arguments)
    }
}

impl Fault {
    /// Place and reason as one line; the file is not named in it.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        let why = ("why", self.reason.said(words).into());
        let at =
            |place: String| words.say_with("exchange-at", &[("place", place.into()), why.clone()]);
        match &self.place {
            Place::File => self.reason.said(words),
            Place::Text(line, column) => at(format!("{line}:{column}")),
            Place::Key(key) => at(shown(key)),
            Place::Row(row) => {
                let row = ("row", row.to_string().into());
                words.say_with("exchange-at-row", &[row, why])
            }
            Place::Cell(row, column) => {
                let row = ("row", row.to_string().into());
                let column = ("column", column.to_string().into());
                words.say_with("exchange-at-cell", &[row, column, why])
            }
        }
    }
}

/// What of a good file was not taken, or wants a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// A key that means nothing here, with all keys around it, as it stands in the file.
    UnknownKey(String),
    /// The file was made with another version of the form.
    OtherFormVersion {
        /// The version in the file.
        file: String,
        /// The version of the form here.
        here: String,
    },
}

impl Note {
    /// The note as a sentence; the file is not named in it.
    #[must_use]
    pub fn said(&self, words: &Words) -> String {
        match self {
            Self::UnknownKey(key) => {
                words.say_with("exchange-unknown-key", &[("key", shown(key).into())])
            }
            Self::OtherFormVersion { file, here } => {
                let arguments = [("theirs", shown(file).into()), ("here", shown(here).into())];
                words.say_with("exchange-other-form-version", &arguments)
            }
        }
    }
}
