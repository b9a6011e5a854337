//! Who took part in a session: a sheet to sign.

use crate::PrintError;
use crate::booklet::{Column, Passage, Prose, Table};
use crate::display::{Day, Sheet};
use crate::practice::{named, practice};
use locale::Words;

/// A row to write in: 40 of them fit on two pages.
const ROW_MM: f32 = 10.0;

/// A session to sign for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attendance {
    /// What the session is called.
    pub title: String,
    /// The group; or nothing.
    pub group: String,
    /// How many days: each has its own column to sign in.
    pub days: usize,
    /// How many people can sign.
    pub rows: usize,
}

/// Lays out the sheet.
///
/// # Errors
/// A built-in font is broken.
pub fn attendance(sheet: &Attendance, words: &Words, made: Day) -> Result<Sheet, PrintError> {
    let kind = words.say("print-walk-attendance");
    let subtitle = [sheet.title.as_str(), sheet.group.trim()];
    let subtitle: Vec<&str> = (subtitle.into_iter())
        .filter(|part| !part.is_empty())
        .collect();
    let fields = [
        "print-walk-date",
        "print-walk-attendance-place",
        "print-walk-attendance-trainer",
    ];
    let passages = vec![
        Passage::Title {
            title: kind.clone(),
            subtitle: vec![subtitle.join("  ·  ")],
        },
        Passage::Fields(fields.map(|id| words.say(id)).to_vec()),
        Passage::Table(table(sheet, words)),
    ];
    practice(named(&kind, &sheet.title), passages, words, made)
}

fn table(sheet: &Attendance, words: &Words) -> Table {
    const NUMBER_MM: f32 = 9.0;
    const PRECINCT_MM: f32 = 24.0;
    let days = sheet.days.max(1);
    let signature_mm = if days == 1 { 42.0 } else { 30.0 };
    let column = |head: String, width_mm: Option<f32>| Column {
        head,
        width_mm,
        ..Column::default()
    };
    let mut columns = vec![
        column(words.say("print-number"), Some(NUMBER_MM)),
        Column {
            names_row: true,
            ..column(words.say("print-walk-attendance-name"), None)
        },
        column(
            words.say("print-walk-attendance-precinct"),
            Some(PRECINCT_MM),
        ),
    ];
    columns.extend((1..=days).map(|day| {
        let head = if days == 1 {
            words.say("print-signature")
        } else {
            words.say_with("print-walk-attendance-signature", &[("n", day.into())])
        };
        column(head, Some(signature_mm))
    }));
    let row = |number: usize| {
        let mut cells = vec![vec![Prose::from(number.to_string())]];
        cells.resize(columns.len(), Vec::new());
        cells
    };
    Table {
        rows: (1..=sheet.rows).map(row).collect(),
        columns: columns.clone(),
        row_mm: Some(ROW_MM),
        ..Table::default()
    }
}
