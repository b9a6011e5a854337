//! The papers of an exercise: the evening's documents for a class, and the answer key for its trainer.

use crate::PrintError;
use crate::booklet::{Column, Passage, Prose, Table};
use crate::display::{Day, Level, Sheet};
use crate::practice::practice;
use locale::Words;

/// The right answer of an exercise, as ready texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerKey {
    /// What the exercise is called.
    pub title: String,
    /// Its kind of election, its level.
    pub subtitle: String,
    /// The evening, paragraph by paragraph.
    pub story: Vec<String>,
    /// The answer in paper order.
    pub rows: Vec<AnswerRow>,
    /// What it teaches and how the slip is seen, paragraph by paragraph.
    pub key: Vec<String>,
}

/// One item of the form as it is right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerRow {
    /// The number of the item.
    pub no: String,
    /// What the item counts, or the name of a candidate.
    pub label: String,
    /// The right figure.
    pub figure: String,
    /// The documents and items it comes from.
    pub from: String,
    /// The articles that ask for it.
    pub law: String,
}

/// The documents of an evening, as ready texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Handout {
    /// What the exercise is called.
    pub title: String,
    /// Its kind of election, its level, the precinct.
    pub subtitle: String,
    /// The evening, paragraph by paragraph.
    pub story: Vec<String>,
    /// What the trainee finds on the table.
    pub documents: Vec<HandoutDocument>,
}

/// One document of the evening.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HandoutDocument {
    /// What it is.
    pub title: String,
    /// A sentence on it, or nothing.
    pub note: String,
    /// Its figures.
    pub rows: Vec<HandoutRow>,
}

/// One figure of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HandoutRow {
    /// What it counts.
    pub label: String,
    /// The figure, or the bundles that make it up.
    pub figure: String,
}

/// Lays out the answer key.
///
/// # Errors
/// As [`crate::booklet_pages`].
pub fn answer_key_pages(key: &AnswerKey, words: &Words, made: Day) -> Result<Sheet, PrintError> {
    let kind = words.say("print-answer-key");
    let mut passages = opening(&key.title, &[&kind, &key.subtitle]);
    passages.extend(story(words, &key.story));
    passages.push(Passage::Heading(Level::First, words.say("print-answer")));
    passages.push(Passage::Table(answer(key, words)));
    let lessons = key.key.iter().filter(|text| !text.trim().is_empty());
    let lessons: Vec<Passage> = lessons.map(|text| paragraph(text)).collect();
    if !lessons.is_empty() {
        let heading = Passage::Heading(Level::First, words.say("print-teaches"));
        passages.push(Passage::Together(vec![heading, Passage::KeyBox(lessons)]));
    }
    practice(format!("{kind} – {}", key.title), passages, words, made)
}

/// Lays out the documents of an evening for a class.
///
/// # Errors
/// As [`crate::booklet_pages`].
pub fn handout_pages(handout: &Handout, words: &Words, made: Day) -> Result<Sheet, PrintError> {
    let mut passages = opening(&handout.title, &[&handout.subtitle]);
    passages.extend(story(words, &handout.story));
    passages.push(Passage::Heading(Level::First, words.say("print-documents")));
    passages.push(Passage::Cards(handout.documents.iter().map(card).collect()));
    practice(handout.title.clone(), passages, words, made)
}

fn opening(title: &str, subtitle: &[&str]) -> Vec<Passage> {
    let said = subtitle.iter().filter(|text| !text.trim().is_empty());
    let said: Vec<&str> = said.copied().collect();
    vec![Passage::Title {
        title: title.to_owned(),
        subtitle: vec![said.join("  ·  ")],
    }]
}

fn story(words: &Words, story: &[String]) -> Vec<Passage> {
    if story.is_empty() {
        return Vec::new();
    }
    let heading = Passage::Heading(Level::First, words.say("print-evening"));
    let told = story.iter().map(|text| paragraph(text));
    std::iter::once(heading).chain(told).collect()
}

fn paragraph(text: &str) -> Passage {
    Passage::Paragraph(text.trim().into())
}

fn answer(key: &AnswerKey, words: &Words) -> Table {
    let column = |head: &str, width_mm: Option<f32>| Column {
        head: words.say(head),
        width_mm,
        ..Column::default()
    };
    let row = |row: &AnswerRow| {
        let plain = |text: &String| vec![Prose::from(text.as_str())];
        vec![
            plain(&row.no),
            plain(&row.label),
            vec![Prose::strong(row.figure.as_str())],
            plain(&row.from),
            plain(&row.law),
        ]
    };
    Table {
        columns: vec![
            column("print-number", Some(11.0)),
            Column {
                names_row: true,
                ..column("print-item", None)
            },
            Column {
                numeric: true,
                ..column("print-right-figure", None)
            },
            column("print-where-from", Some(52.0)),
            column("print-source", Some(28.0)),
        ],
        rows: key.rows.iter().map(row).collect(),
        ..Table::default()
    }
}

/// A document as a framed paper of its own.
fn card(document: &HandoutDocument) -> Vec<Passage> {
    let mut passages = vec![Passage::Heading(Level::Second, document.title.clone())];
    if !document.note.trim().is_empty() {
        passages.push(Passage::Small(document.note.trim().into()));
    }
    let row = |row: &HandoutRow| {
        let figure = Prose::strong(row.figure.as_str());
        vec![vec![Prose::from(row.label.as_str())], vec![figure]]
    };
    passages.push(Passage::Table(Table {
        columns: vec![
            Column {
                names_row: true,
                ..Column::default()
            },
            Column {
                numeric: true,
                ..Column::default()
            },
        ],
        rows: document.rows.iter().map(row).collect(),
        ..Table::default()
    }));
    passages
}
