//! A table of precincts from elsewhere: checked, never trusted.

use crate::fault::{BatchError, Column, Fault, Reason, shown};
use csv::{ReaderBuilder, StringRecord, Trim};
use locale::Language;
use protocol::{GREATEST_FIGURE, RefusedFigure, read_figure};
use std::collections::HashMap;

/// The greatest table that is read: a row takes about a hundred bytes.
pub const GREATEST_TABLE_BYTES: usize = 16 << 20;
/// The most rows that are read: the country has some 6,500 precincts.
pub const MOST_ROWS: usize = 50_000;
/// Longest text of a field, in characters.
const LONGEST_TEXT: usize = 300;

/// What a table holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The good rows in their order.
    pub precincts: Vec<Precinct>,
    /// What is wrong with the others, in their order.
    pub faults: Vec<Fault>,
    /// Columns that mean nothing here, fit to be shown.
    pub unknown_columns: Vec<String>,
}

/// A row that can be printed.
#[derive(Debug, PartialEq, Eq)]
pub struct Precinct {
    /// The line of the table it begins on, from 1; the header row is counted.
    pub row: usize,
    /// Name or number of its constituency.
    pub constituency: String,
    /// Its number.
    pub precinct: String,
    /// Where its commission sits; empty leaves an empty line.
    pub address: String,
    /// How many voters its list has.
    pub voters: Option<u32>,
    /// The language of its sheet, where the row names one.
    pub language: Option<Language>,
}

/// Reads a table: UTF-8 with or without a byte order mark, comma or semicolon, quotes as in
/// RFC 4180, columns in any order. Rows without any text are passed over.
///
/// # Errors
/// The table as a whole cannot be used.
pub fn read(table: &[u8]) -> Result<Table, BatchError> {
    if table.len() > GREATEST_TABLE_BYTES {
        return Err(BatchError::TooLarge);
    }
    let text = std::str::from_utf8(table)
        .map_err(|error| BatchError::NotUtf8(Lines::new(table).of(error.valid_up_to())))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = ReaderBuilder::new()
        .delimiter(separator(text))
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let refused = |error: csv::Error| BatchError::Table(error.to_string());
    let mut record = StringRecord::new();
    reader.read_record(&mut record).map_err(refused)?;
    let mut rows = Rows::new(&record)?;
    let mut lines = Lines::new(text.as_bytes());
    while reader.read_record(&mut record).map_err(refused)? {
        let byte = record.position().map_or(0, csv::Position::byte);
        let row = lines.of(usize::try_from(byte).unwrap_or(usize::MAX));
        rows.take(row, &record)?;
    }
    Ok(rows.table)
}

/// Spreadsheets of our countries separate with semicolons; the header row shows it.
fn separator(text: &str) -> u8 {
    let header = text.trim_start().lines().next().unwrap_or_default();
    let count = |separator: u8| header.bytes().filter(|byte| *byte == separator).count();
    if count(b';') > count(b',') {
        b';'
    } else {
        b','
    }
}

/// Counts lines as an editor shows them, on and on through one text.
struct Lines<'t> {
    text: &'t [u8],
    /// What ends a line: the line feed, or where there is none the carriage return.
    end: u8,
    byte: usize,
    ends: usize,
}

impl<'t> Lines<'t> {
    fn new(text: &'t [u8]) -> Self {
        let end = if text.contains(&b'\n') { b'\n' } else { b'\r' };
        Self {
            text,
            end,
            byte: 0,
            ends: 0,
        }
    }

    /// The line on which the first text from that byte on stands, from 1. The reader counts the
    /// empty lines before a row as a part of it.
    fn of(&mut self, byte: usize) -> usize {
        let rest = self.text.get(byte..).unwrap_or_default();
        let is_end = |byte: &&u8| matches!(byte, b'\r' | b'\n');
        let byte = byte + rest.iter().take_while(is_end).count();
        let passed = self.text.get(self.byte..byte).unwrap_or_default();
        self.ends += passed.split(|byte| *byte == self.end).count() - 1;
        self.byte = byte;
        self.ends + 1
    }
}

/// The rows of a table while they are read.
struct Rows {
    table: Table,
    /// Where in a row each column stands.
    places: HashMap<Column, usize>,
    fields: usize,
    /// Constituencies and precincts with their rows.
    known: HashMap<(String, String), usize>,
}

impl Rows {
    fn new(header: &StringRecord) -> Result<Self, BatchError> {
        let mut rows = Self {
            table: Table::default(),
            places: HashMap::new(),
            fields: header.len(),
            known: HashMap::new(),
        };
        for (place, name) in header.iter().enumerate() {
            let column = Column::ALL
                .into_iter()
                .find(|column| name.eq_ignore_ascii_case(column.name()));
            match column {
                Some(column) if rows.places.insert(column, place).is_some() => {
                    return Err(BatchError::ColumnTwice(column));
                }
                None if !name.is_empty() => rows.table.unknown_columns.push(shown(name)),
                _ => {}
            }
        }
        for column in [Column::Constituency, Column::Precinct] {
            if !rows.places.contains_key(&column) {
                return Err(BatchError::NoColumn(column));
            }
        }
        Ok(rows)
    }

    fn take(&mut self, row: usize, record: &StringRecord) -> Result<(), BatchError> {
        if record.iter().all(str::is_empty) {
            return Ok(());
        }
        if self.table.precincts.len() + self.table.faults.len() >= MOST_ROWS {
            return Err(BatchError::TooManyRows);
        }
        let before = self.table.faults.len();
        if record.len() == self.fields {
            let precinct = self.precinct(row, record);
            if self.table.faults.len() == before {
                self.table.precincts.push(precinct);
            }
        } else {
            let reason = Reason::Fields(record.len(), self.fields);
            self.fault(row, None, reason);
        }
        Ok(())
    }

    fn precinct(&mut self, row: usize, record: &StringRecord) -> Precinct {
        let precinct = Precinct {
            row,
            constituency: self.text(row, record, Column::Constituency),
            precinct: self.text(row, record, Column::Precinct),
            address: self.text(row, record, Column::Address),
            voters: self.voters(row, record),
            language: self.language(row, record),
        };
        let key = (precinct.constituency.clone(), precinct.precinct.clone());
        if !key.1.is_empty() {
            let first = *self.known.entry(key).or_insert(row);
            if first != row {
                self.fault(row, Some(Column::Precinct), Reason::Twice(first));
            }
        }
        precinct
    }

    fn text(&mut self, row: usize, record: &StringRecord, column: Column) -> String {
        let text = self.field(record, column);
        if text.is_empty() && column != Column::Address {
            self.fault(row, Some(column), Reason::Missing);
        }
        if text.chars().count() > LONGEST_TEXT {
            self.fault(row, Some(column), Reason::TooLong(LONGEST_TEXT));
        }
        text.to_owned()
    }

    fn voters(&mut self, row: usize, record: &StringRecord) -> Option<u32> {
        let text = self.field(record, Column::Voters);
        let reason = match read_figure(text) {
            Ok(figure) => return figure,
            Err(RefusedFigure::NotDigits) => Reason::NoFigure(text.to_owned()),
            Err(RefusedFigure::TooGreat) => Reason::TooGreat(GREATEST_FIGURE),
        };
        self.fault(row, Some(Column::Voters), reason);
        None
    }

    fn language(&mut self, row: usize, record: &StringRecord) -> Option<Language> {
        let text = self.field(record, Column::Language);
        let language = Language::from_code(&text.to_ascii_lowercase());
        if language.is_none() && !text.is_empty() {
            let reason = Reason::UnknownLanguage(text.to_owned());
            self.fault(row, Some(Column::Language), reason);
        }
        language
    }

    fn field<'r>(&self, record: &'r StringRecord, column: Column) -> &'r str {
        let place = self.places.get(&column);
        place
            .and_then(|place| record.get(*place))
            .unwrap_or_default()
    }

    fn fault(&mut self, row: usize, column: Option<Column>, reason: Reason) {
        self.table.faults.push(Fault {
            row,
            column,
            reason,
        });
    }
}
