//! Papers of practice: every page of them says so.

use crate::PrintError;
use crate::booklet::{Booklet, Passage, booklet_pages};
use crate::display::{Day, Sheet};
use crate::paper::Paper;
use locale::Words;

/// The name of a paper of that kind about something that may have no name.
pub(crate) fn named(kind: &str, about: &str) -> String {
    if about.trim().is_empty() {
        kind.to_owned()
    } else {
        format!("{kind} – {about}")
    }
}

/// A booklet that bears the practice mark as a practice protocol does.
pub(crate) fn practice(
    title: String,
    passages: Vec<Passage>,
    words: &Words,
    made: Day,
) -> Result<Sheet, PrintError> {
    practice_on(Paper::A4, title, passages, words, made)
}

/// The same on another paper.
pub(crate) fn practice_on(
    paper: Paper,
    title: String,
    passages: Vec<Passage>,
    words: &Words,
    made: Day,
) -> Result<Sheet, PrintError> {
    booklet_pages(&Booklet {
        language: words.language(),
        paper,
        origin: title.clone(),
        title,
        made,
        notice: words.say("training-copy"),
        watermark: true,
        passages,
    })
}
