//! What a reader left in the guide, on paper.

use crate::PrintError;
use crate::booklet::{Booklet, Passage, Prose, booklet_pages};
use crate::display::{Day, Level, Sheet};
use crate::paper::Paper;
use locale::Words;

/// A note or a highlight, as ready texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NotePrinted {
    /// The title of the guide's page.
    pub page: String,
    /// What the marked block says.
    pub quote: String,
    /// What the reader wrote; empty where they only marked it.
    pub text: String,
    /// When.
    pub at: String,
}

/// Lays out a reader's notes in the order they come; those of one page stand below its title.
///
/// # Errors
/// As [`booklet_pages`].
pub fn notes_pages(notes: &[NotePrinted], words: &Words, made: Day) -> Result<Sheet, PrintError> {
    let title = words.say("print-notes-title");
    let mut passages = vec![Passage::Title {
        title: title.clone(),
        subtitle: vec![words.say("print-guide-title")],
    }];
    if notes.is_empty() {
        passages.push(Passage::Paragraph(words.say("print-notes-none").into()));
    }
    for page in notes.chunk_by(|one, next| one.page == next.page) {
        for (index, note) in page.iter().enumerate() {
            let mut told = note_passages(note, words);
            if index == 0 {
                told.insert(0, Passage::Heading(Level::First, note.page.clone()));
            }
            passages.push(Passage::Together(told));
        }
    }
    booklet_pages(&Booklet {
        language: words.language(),
        paper: Paper::A4,
        origin: words.say("print-guide-title"),
        title,
        made,
        notice: words.say("print-notes-notice"),
        watermark: false,
        passages,
    })
}

/// The quote, what was written about it in a frame, and when.
fn note_passages(note: &NotePrinted, words: &Words) -> Vec<Passage> {
    let mut passages = Vec::new();
    let quote = note.quote.trim();
    if !quote.is_empty() {
        let quote = words.say_with("print-notes-quote", &[("quote", quote.into())]);
        passages.push(Passage::Paragraph(quote.into()));
    }
    let lines = note.text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty());
    let lines: Vec<Passage> = lines
        .map(|line| Passage::Paragraph(Prose::strong(line)))
        .collect();
    passages.extend((!lines.is_empty()).then_some(Passage::KeyBox(lines)));
    passages.push(Passage::Small(note.at.trim().into()));
    passages
}
