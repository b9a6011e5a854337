//! A draft with everything that follows from it: what screens and sheets say of it.

use crate::draft::Draft;
use locale::Words;
use protocol::{Cell, Entries, Form, Report, check};
use wording::Paper;

/// Everything that is needed to say a protocol.
pub struct Desk<'a> {
    /// The form it is written on.
    pub form: &'a Form,
    /// The words, in the wording of the form.
    pub words: &'a Words,
    /// What is written.
    pub draft: Draft,
    /// How many entries each group has.
    pub entries: Entries,
    /// The candidates as they are shown; one without a name has a number.
    pub names: Vec<String>,
    /// The cells in the order of the paper.
    pub cells: Vec<Cell>,
    /// What the check found.
    pub report: Report,
}

impl<'a> Desk<'a> {
    /// Checks a draft.
    pub fn new(form: &'a Form, words: &'a Words, draft: Draft) -> Self {
        let entries = draft.entries(form);
        Self {
            names: draft.shown_names(form),
            cells: form.cells(&entries),
            report: check(form, &entries, &draft.figures),
            form,
            words,
            draft,
            entries,
        }
    }

    /// What the words of a finding are taken from.
    pub fn paper(&self) -> Paper<'_> {
        Paper {
            cells: &self.cells,
            figures: &self.draft.figures,
            names: &self.names,
        }
    }
}
