//! A protocol as a table of two columns, for spreadsheets.

use crate::fault::{Fault, Place, Reason, Refused};
use crate::filling::{Filling, find_form};
use crate::protocol_file::{HEADER, Opened, ProtocolFile};
use crate::text::{decoded, without_hidden};
use crate::{FORMAT, FORMAT_VERSION, MOST_KEYS};
use chrono::{NaiveDate, NaiveTime};
use csv::{ReaderBuilder, StringRecord};
use protocol::{Cell, Entries, Form, Group};
use std::collections::{BTreeMap, BTreeSet};

const FIELD: char = 'A';
const VALUE: char = 'B';

/// A field with its value and where it stands.
struct Row {
    number: usize,
    field: String,
    value: String,
}

impl Row {
    fn at(&self, column: char) -> Place {
        Place::Cell(self.number, column)
    }
}

/// Whether the file is such a table, well made or not.
pub(crate) fn is_table(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let bytes = bytes.strip_prefix(b"\"").unwrap_or(bytes);
    bytes.starts_with(FORMAT.as_bytes())
}

/// Reads a protocol from a table: UTF-8 with or without a byte order mark, semicolon or comma,
/// quotes as in RFC 4180, rows in any order after the head row. `form` finds a form by its id.
///
/// # Errors
/// Every bad row.
pub fn read_csv(bytes: &[u8], form: impl Fn(&str) -> Option<Form>) -> Result<Opened, Refused> {
    let rows = rows(decoded(bytes)?)?;
    let mut ids = rows.iter().filter(|row| row.field == "form");
    let id = ids
        .next()
        .ok_or_else(|| Place::File.fault(Reason::NoForm))?;
    let form = find_form(id.value.trim(), form, &id.at(VALUE))?;
    let mut filling = Filling::new(&form);
    let mut table = Table::new(&form);
    let results = rows.iter().map(|row| table.take(&mut filling, row));
    let mut faults: Vec<Fault> = results.filter_map(Result::err).collect();
    faults.extend(table.name_entries(&mut filling));
    if !faults.is_empty() {
        return Err(Refused(faults));
    }
    let (protocol, notes) = filling.finish()?;
    Ok(Opened {
        form,
        protocol,
        notes,
    })
}

/// The rows after the head row.
fn rows(text: &str) -> Result<Vec<Row>, Refused> {
    let mut reader = ReaderBuilder::new()
        .delimiter(separator(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut faults = Vec::new();
    let mut record = StringRecord::new();
    let refused = |error: csv::Error| Place::File.fault(Reason::NoTable(error.to_string()));
    while reader.read_record(&mut record).map_err(refused)? {
        if rows.len() + faults.len() > MOST_KEYS {
            return Err(Place::File.fault(Reason::TooManyKeys).into());
        }
        if record.iter().any(|field| !field.is_empty()) {
            let number = number(text, &record);
            let row = row(number, &record);
            row.map_or_else(|fault| faults.push(fault), |row| rows.push(row));
        }
    }
    if faults.is_empty() {
        Ok(after_head(rows)?)
    } else {
        Err(Refused(faults))
    }
}

/// Spreadsheets of our countries separate with semicolons; the head row shows it.
fn separator(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    if head.contains(';') { b';' } else { b',' }
}

/// The line the row begins on. The reader counts the empty lines before a row as a part of it.
fn number(text: &str, record: &StringRecord) -> usize {
    let byte = record.position().map_or(0, csv::Position::byte);
    let byte = usize::try_from(byte).unwrap_or_default();
    let rest = text.get(byte..).unwrap_or_default();
    let empty = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    let before = text.get(..byte + empty).unwrap_or_default();
    let end = if text.contains('\n') { '\n' } else { '\r' };
    before.split(end).count()
}

fn row(number: usize, record: &StringRecord) -> Result<Row, Fault> {
    // Empty columns to the right come from cells that were touched and cleared.
    let numbered = record.iter().zip(1..);
    let last = numbered.filter(|(field, _)| !field.is_empty()).last();
    let fields = last.map_or(0, |(_, number)| number);
    if record.len() < 2 || fields > 2 {
        return Err(Place::Row(number).fault(Reason::Fields(fields)));
    }
    let field = record.get(0).unwrap_or_default().trim().to_owned();
    let value = unguarded(record.get(1).unwrap_or_default()).to_owned();
    Ok(Row {
        number,
        field,
        value,
    })
}

/// The head row names the format and its version.
fn after_head(rows: Vec<Row>) -> Result<Vec<Row>, Fault> {
    let mut rows = rows.into_iter();
    match rows.next() {
        Some(head) if head.field == FORMAT => {
            if head.value.trim() != FORMAT_VERSION.to_string() {
                return Err(head.at(VALUE).fault(Reason::OtherFormatVersion));
            }
            Ok(rows.collect())
        }
        head => {
            let place = head.map_or(Place::File, |head| head.at(FIELD));
            Err(place.fault(Reason::OtherFormat))
        }
    }
}

/// What a table of a form can hold, and the entries it has so far.
struct Table<'f> {
    group: Option<&'f Group>,
    /// The cells of a form that is as full as it can be.
    cells: Vec<Cell>,
    seen: BTreeSet<String>,
    /// The greatest number of an entry of which a row tells.
    entries: usize,
    names: BTreeMap<usize, (String, Place)>,
}

impl<'f> Table<'f> {
    fn new(form: &'f Form) -> Self {
        let group = form.groups.first();
        let most = group.map(|group| Entries::of(&group.id, group.most));
        Self {
            group,
            cells: form.cells(&most.unwrap_or_default()),
            seen: BTreeSet::new(),
            entries: 0,
            names: BTreeMap::new(),
        }
    }

    fn take(&mut self, filling: &mut Filling, row: &Row) -> Result<(), Fault> {
        let value = row.value.as_str();
        let place = row.at(VALUE);
        if !self.seen.insert(row.field.clone()) {
            return Err(row.at(FIELD).fault(Reason::Twice));
        }
        match row.field.split_once('.') {
            None if row.field == "form" => {}
            None if row.field == "formVersion" => filling.form_version(value.trim()),
            None if row.field == "practice" => {
                if !value.trim().eq_ignore_ascii_case("yes") {
                    return Err(place.fault(Reason::NoPractice));
                }
            }
            None => self.figure(filling, row)?,
            Some(("header", "date")) => filling.header("date", &plain_date(value), &place)?,
            Some(("header", name)) => filling.header(name, value, &place)?,
            Some(("completed", "date")) => filling.completed("date", &plain_date(value), &place)?,
            Some(("completed", part)) => filling.completed(part, &plain_time(value), &place)?,
            Some(("explanation", rule)) => filling.explanation(rule, value, &row.field, &place)?,
            Some((entry, "name")) => {
                let entry = self.entry(entry);
                let entry = entry.ok_or_else(|| row.at(FIELD).fault(Reason::UnknownLine))?;
                self.entries = self.entries.max(entry);
                self.names.insert(entry, (row.value.clone(), place));
            }
            Some(_) => filling.unknown(row.field.clone()),
        }
        Ok(())
    }

    fn figure(&mut self, filling: &mut Filling, row: &Row) -> Result<(), Fault> {
        let known = self.cells.iter().find(|cell| cell.id == row.field);
        let cell = known.ok_or_else(|| row.at(FIELD).fault(Reason::UnknownLine))?;
        self.entries = self.entries.max(cell.entry.unwrap_or_default());
        filling.figure(&cell.id, row.value.trim(), &row.at(VALUE))
    }

    /// The number of an entry that carries a name.
    fn entry(&self, id: &str) -> Option<usize> {
        self.group.filter(|group| group.named)?;
        self.cells.iter().find(|cell| cell.id == id)?.entry
    }

    /// Takes the names in the order of their numbers; every candidate has one.
    fn name_entries(mut self, filling: &mut Filling) -> Vec<Fault> {
        let mut faults = Vec::new();
        for entry in 1..=self.entries {
            let Some(group) = self.group.filter(|group| group.named) else {
                filling.numbered_entry();
                continue;
            };
            let missing = || (String::new(), Place::Key(name_field(group, entry)));
            let (name, place) = self.names.remove(&entry).unwrap_or_else(missing);
            faults.extend(filling.name(&name, &place).err());
        }
        faults
    }
}

fn name_field(group: &Group, entry: usize) -> String {
    format!("{}-{entry}.name", group.id)
}

/// Spreadsheets turn `2026-11-01` into their own way of writing it.
fn plain_date(text: &str) -> String {
    let text = text.trim();
    let date = NaiveDate::parse_from_str(text, "%d.%m.%Y");
    date.map_or_else(|_| text.to_owned(), |date| date.to_string())
}

/// Spreadsheets turn `08:05` into `8:05` or `08:05:00`.
fn plain_time(text: &str) -> String {
    let text = text.trim();
    let time = NaiveTime::parse_from_str(text.strip_suffix(":00").unwrap_or(text), "%H:%M");
    let time = time.or_else(|_| NaiveTime::parse_from_str(text, "%H:%M"));
    time.map_or_else(|_| text.to_owned(), |time| time.format("%H:%M").to_string())
}

/// Writes a protocol as a table that [`read_csv`] reads back, with a byte order mark and semicolons
/// as spreadsheets of our countries expect them. No text of it can begin a formula. Letters that
/// cannot be seen are left out of the texts.
#[must_use]
pub fn write_csv(form: &Form, protocol: &ProtocolFile) -> String {
    let mut table = format!("\u{feff}{FORMAT};{FORMAT_VERSION}\r\n");
    let mut add = |field: &str, value: &str| {
        table.extend([field, ";", value, "\r\n"]);
    };
    add("form", &form.id);
    add("formVersion", &quoted(&form.version));
    add("practice", "yes");
    for name in HEADER {
        let text = protocol.header.get(name).map_or("", String::as_str);
        add(
            &format!("header.{name}"),
            &quoted(&without_hidden(text, false)),
        );
    }
    if let Some(group) = form.groups.first().filter(|group| group.named) {
        for (index, name) in protocol.names.iter().enumerate() {
            let name = quoted(&without_hidden(name, false));
            add(&name_field(group, index + 1), &name);
        }
    }
    for cell in protocol.cells(form) {
        let figure = protocol.figures.get(&cell.id);
        let figure = figure.map_or_else(String::new, |figure| figure.to_string());
        add(&cell.id, &figure);
    }
    let date = protocol.completed.date.map(|date| date.to_string());
    add("completed.date", &date.unwrap_or_default());
    let time = protocol
        .completed
        .time
        .map(|time| time.format("%H:%M").to_string());
    add("completed.time", &time.unwrap_or_default());
    for (rule, text) in &protocol.explanations {
        add(
            &format!("explanation.{rule}"),
            &quoted(&without_hidden(text, true)),
        );
    }
    table
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", guarded(text).replace('"', "\"\""))
}

/// A text that a spreadsheet would reckon gets an apostrophe before it. So does one that looks as
/// if it had got one already.
fn guarded(text: &str) -> String {
    if is_formula(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn unguarded(text: &str) -> &str {
    let bare = text.strip_prefix('\'').filter(|bare| is_formula(bare));
    bare.unwrap_or(text)
}

fn is_formula(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}
