//! Reading the file of an evening and holding it against its form.
//!
//! `crates/exercise/tests/content/a-quiet-village.toml` is a whole one. An answer is a sum or
//! difference of `document.row`, `document.row.entry` and other cells; no numbers, no factors. A row
//! that no answer takes is a figure that tempts.

use super::answer::reckoned;
use super::{Amount, Document, Evening, EveningError, Row};
use protocol::{Cause, Figures, Form, GREATEST_FIGURE, Group, Stage, check};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The texts at the head that every evening gives.
const HEADER: [&str; 3] = ["constituency", "precinct", "address"];

/// The levels of evenings.
const LEVELS: (u8, u8) = (1, 5);

/// Nobody sits longer over one exercise.
const MOST_MINUTES: u32 = 180;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EveningFile {
    id: String,
    form: String,
    level: u8,
    minutes: u32,
    teaches: Vec<String>,
    #[serde(default)]
    raises: Vec<String>,
    /// Candidates in Azerbaijani alphabetical order; none at a referendum.
    #[serde(default)]
    names: Vec<String>,
    /// How many, at a referendum.
    questions: Option<usize>,
    /// At a municipal election; they go into the answer by themselves.
    seats: Option<u32>,
    header: BTreeMap<String, String>,
    document: Vec<DocumentEntry>,
    /// Every cell of the paper form, and of the acts those that are asked.
    answer: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentEntry {
    id: String,
    #[serde(default)]
    note: bool,
    rows: Vec<RowEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowEntry {
    id: String,
    entry: Option<usize>,
    figure: Option<u32>,
    bundles: Option<u32>,
    of: Option<u32>,
    loose: Option<u32>,
}

/// Reads an evening, or tells every fault.
pub(super) fn read(
    text: &str,
    form: impl Fn(&str) -> Option<Form>,
) -> Result<Evening, Vec<EveningError>> {
    let file: EveningFile =
        toml::from_str(text).map_err(|error| vec![EveningError::Syntax(error.to_string())])?;
    let form = form(&file.form).ok_or_else(|| vec![unknown("form", &file.form)])?;
    let mut faults = Faults::default();
    faults.hold_head(&file, &form);
    let names = faults.names(&file, &form);
    let documents = faults.documents(&file.document, names.len());
    let mut evening = Evening {
        id: file.id,
        form: file.form,
        level: file.level,
        minutes: file.minutes,
        teaches: file.teaches,
        raises: file.raises,
        names,
        seats: file.seats,
        header: file.header,
        documents,
        answer: Figures::default(),
        parts: BTreeMap::new(),
    };
    faults.hold_cells(&file.answer, &evening, &form);
    match reckoned(&file.answer, &evening.documents) {
        Ok(reckoned) => {
            evening.answer = reckoned.figures;
            evening.parts = reckoned.parts;
        }
        Err(found) => faults.0.extend(found),
    }
    if let Some(seats) = evening.seats {
        evening.answer.write("seats", seats);
    }
    if faults.0.is_empty() {
        faults.hold_raised(&evening, &form);
    }
    if faults.0.is_empty() {
        Ok(evening)
    } else {
        Err(faults.0)
    }
}

fn unknown(place: &str, name: &str) -> EveningError {
    EveningError::Unknown {
        place: place.to_owned(),
        name: name.to_owned(),
    }
}

#[derive(Default)]
struct Faults(Vec<EveningError>);

impl Faults {
    fn hold_within(&mut self, place: &str, is: i64, (least, most): (i64, i64)) {
        if !(least..=most).contains(&is) {
            self.0.push(EveningError::Outside {
                place: place.to_owned(),
                is,
                least,
                most,
            });
        }
    }

    fn hold_phrase(&mut self, place: &str, name: &str) {
        let is_letter =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if name.is_empty() || !name.chars().all(is_letter) {
            self.0.push(EveningError::NoPhrase {
                place: place.to_owned(),
                name: name.to_owned(),
            });
        }
    }

    fn hold_different<T: Ord + Copy>(
        &mut self,
        place: &str,
        names: impl Iterator<Item = T>,
        shown: impl Fn(T) -> String,
    ) {
        let mut known = BTreeSet::new();
        let twice = names.filter(|name| !known.insert(*name));
        self.0.extend(twice.map(|name| EveningError::Twice {
            place: place.to_owned(),
            name: shown(name),
        }));
    }

    fn hold_head(&mut self, file: &EveningFile, form: &Form) {
        self.hold_phrase("id", &file.id);
        let (least, most) = LEVELS;
        self.hold_within("level", file.level.into(), (least.into(), most.into()));
        self.hold_within("minutes", file.minutes.into(), (1, MOST_MINUTES.into()));
        if file.teaches.is_empty() {
            self.0.push(EveningError::Missing("teaches".to_owned()));
        }
        for name in &file.teaches {
            let is_cause = Cause::ALL.iter().any(|cause| cause.id() == name);
            if !is_cause && form.rule(name).is_none() {
                self.0.push(unknown("teaches", name));
            }
        }
        for key in HEADER {
            if file
                .header
                .get(key)
                .is_none_or(|text| text.trim().is_empty())
            {
                self.0.push(EveningError::Missing(format!("header.{key}")));
            }
        }
        let more = file.header.keys();
        let more = more.filter(|key| !HEADER.contains(&key.as_str()));
        self.0.extend(more.map(|key| unknown("header", key)));
        match (form.line("seats"), file.seats) {
            (Some(_), Some(seats)) => self.hold_within("seats", seats.into(), (1, 99)),
            (Some(_), None) => self.0.push(EveningError::Missing("seats".to_owned())),
            (None, Some(_)) => self.0.push(EveningError::NotOfTheForm("seats".to_owned())),
            (None, None) => {}
        }
    }

    /// The names of the entries: of candidates as written, of questions empty.
    fn names(&mut self, file: &EveningFile, form: &Form) -> Vec<String> {
        let Some(group) = form.groups.first() else {
            return Vec::new();
        };
        if !group.named {
            if !file.names.is_empty() {
                self.0.push(EveningError::NotOfTheForm("names".to_owned()));
            }
            let Some(questions) = file.questions else {
                self.0.push(EveningError::Missing("questions".to_owned()));
                return Vec::new();
            };
            self.hold_count("questions", questions, group);
            return vec![String::new(); questions.min(group.most)];
        }
        if file.questions.is_some() {
            self.0
                .push(EveningError::NotOfTheForm("questions".to_owned()));
        }
        self.hold_count("names", file.names.len(), group);
        self.hold_different("names", file.names.iter(), String::clone);
        if file.names.iter().any(|name| name.trim().is_empty()) {
            self.0
                .push(EveningError::Missing("a name in names".to_owned()));
        }
        file.names.clone()
    }

    fn hold_count(&mut self, place: &str, count: usize, group: &Group) {
        let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
        let bounds = (number(group.least), number(group.most));
        self.hold_within(place, number(count), bounds);
    }

    fn documents(&mut self, documents: &[DocumentEntry], entries: usize) -> Vec<Document> {
        let ids = documents.iter().map(|document| document.id.as_str());
        self.hold_different("document", ids, str::to_owned);
        let read = |document: &DocumentEntry| {
            let place = format!("document {}", document.id);
            self.hold_phrase("document", &document.id);
            if document.rows.is_empty() {
                self.0.push(EveningError::Missing(format!("{place}: rows")));
            }
            let ids = document.rows.iter().map(|row| (row.id.as_str(), row.entry));
            self.hold_different(&place, ids, |(id, entry)| {
                entry.map_or_else(|| id.to_owned(), |entry| format!("{id}.{entry}"))
            });
            let rows = document.rows.iter();
            Document {
                id: document.id.clone(),
                note: document.note,
                rows: rows
                    .filter_map(|row| self.row(&place, row, entries))
                    .collect(),
            }
        };
        documents.iter().map(read).collect()
    }

    fn row(&mut self, document: &str, row: &RowEntry, entries: usize) -> Option<Row> {
        self.hold_phrase(document, &row.id);
        let place = match row.entry {
            None => format!("{document}, row {}", row.id),
            Some(entry) => format!("{document}, row {} of entry {entry}", row.id),
        };
        if let Some(entry) = row.entry {
            let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
            self.hold_within(&place, number(entry), (1, number(entries)));
        }
        let amount = match (row.figure, row.bundles, row.of, row.loose) {
            (Some(figure), None, None, None) => Amount::Figure(figure),
            (None, Some(bundles), Some(of), Some(loose)) => Amount::Bundles { bundles, of, loose },
            _ => {
                self.0.push(EveningError::Amount(place));
                return None;
            }
        };
        self.hold_within(&place, amount.figure().into(), (0, GREATEST_FIGURE.into()));
        Some(Row {
            id: row.id.clone(),
            entry: row.entry,
            amount,
        })
    }

    /// Every cell of the paper form is answered, a figure of the acts may be, nothing else.
    fn hold_cells(&mut self, answers: &BTreeMap<String, String>, evening: &Evening, form: &Form) {
        let cells = form.cells(&evening.entries(form));
        for cell in &cells {
            if cell.stage.is_on_the_form() && !answers.contains_key(&cell.id) {
                self.0
                    .push(EveningError::Missing(format!("answer.{}", cell.id)));
            }
        }
        for name in answers.keys() {
            let cell = cells.iter().find(|cell| cell.id == *name);
            match cell.map(|cell| cell.stage) {
                None => self.0.push(unknown("answer", name)),
                Some(Stage::Signing | Stage::Election) => {
                    self.0
                        .push(EveningError::NotOfTheForm(format!("answer.{name}")));
                }
                Some(Stage::BeforeOpening | Stage::AfterOpening | Stage::Acts) => {}
            }
        }
    }

    fn hold_raised(&mut self, evening: &Evening, form: &Form) {
        let report = check(form, &evening.entries(form), &evening.answer);
        let raised: BTreeSet<&String> =
            report.findings.iter().map(|found| &found.control).collect();
        let expected: BTreeSet<&String> = evening.raises.iter().collect();
        if raised != expected {
            let listed = |codes: BTreeSet<&String>| codes.into_iter().cloned().collect();
            self.0.push(EveningError::Raises {
                expected: listed(expected),
                raised: listed(raised),
            });
        }
    }
}
