//! An evening told in documents: what the commission finds, and the right figures that follow.

mod answer;
mod error;
mod grade;
mod read;

use protocol::{Entries, Figures, Form};
use std::collections::{BTreeMap, BTreeSet};

pub use error::EveningError;
pub use grade::{Grade, LineGrade, Mistake};

/// An exercise: the trainee reads documents and fills the form from them. It has no words of its
/// own; they are found by its id and by the ids of its documents and rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evening {
    /// The phrase that names it, e.g. `a-quiet-village`.
    pub id: String,
    /// The form it is filled on.
    pub form: String,
    /// How hard it is, 1 to 5.
    pub level: u8,
    /// How long it may take, by our estimate.
    pub minutes: u32,
    /// The slips it teaches: causes of traces or rules of the form.
    pub teaches: Vec<String>,
    /// The control codes that the right answer raises.
    pub raises: Vec<String>,
    /// The candidates in Azerbaijani alphabetical order; for questions as many empty names.
    pub names: Vec<String>,
    /// The seats of the municipality, where the form asks for them.
    pub seats: Option<u32>,
    /// The texts at the head of the form.
    pub header: BTreeMap<String, String>,
    /// What lies on the table, in the order in which it is shown.
    pub documents: Vec<Document>,
    answer: Figures,
    parts: BTreeMap<String, Vec<Part>>,
}

/// A list, a note or an act of the evening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The kind of document, a phrase id.
    pub id: String,
    /// Whether this evening has a sentence of its own on it.
    pub note: bool,
    /// What stands in it.
    pub rows: Vec<Row>,
}

/// One figure of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it counts, a phrase id.
    pub id: String,
    /// Which candidate or question, from 1.
    pub entry: Option<usize>,
    /// How much.
    pub amount: Amount,
}

/// How a document tells an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// Counted already.
    Figure(u32),
    /// Bundles and loose sheets, still to be reckoned together.
    Bundles {
        /// How many bundles.
        bundles: u32,
        /// Sheets in each.
        of: u32,
        /// Sheets beside them.
        loose: u32,
    },
}

impl Amount {
    /// What it comes to.
    #[must_use]
    pub fn figure(self) -> u32 {
        match self {
            Self::Figure(figure) => figure,
            Self::Bundles { bundles, of, loose } => {
                bundles.saturating_mul(of).saturating_add(loose)
            }
        }
    }
}

/// One term of the sum that a right figure is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Whether it is taken away, not added.
    pub taken_away: bool,
    /// Where it stands.
    pub from: Source,
    /// The right figure there.
    pub figure: u32,
}

/// Where a figure stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// In a document.
    Row {
        /// The document.
        document: String,
        /// What is counted.
        row: String,
        /// Which candidate or question, from 1.
        entry: Option<usize>,
    },
    /// In another cell of the form.
    Cell(String),
}

impl Source {
    /// The document of a row.
    fn document(&self) -> Option<&str> {
        match self {
            Self::Row { document, .. } => Some(document),
            Self::Cell(_) => None,
        }
    }
}

impl Evening {
    /// Reads an evening and holds it against its form, which `form` gives by its id.
    ///
    /// # Errors
    /// The first fault, with its place.
    pub fn parse(text: &str, form: impl Fn(&str) -> Option<Form>) -> Result<Self, EveningError> {
        read::read(text, form).map_err(|faults| {
            let nothing = || EveningError::Syntax(String::new());
            faults.into_iter().next().unwrap_or_else(nothing)
        })
    }

    /// Every fault of an evening, for whoever writes one.
    #[must_use]
    pub fn faults(text: &str, form: impl Fn(&str) -> Option<Form>) -> Vec<EveningError> {
        read::read(text, form).err().unwrap_or_default()
    }

    /// How many candidates or questions the form has that evening.
    #[must_use]
    pub fn entries(&self, form: &Form) -> Entries {
        let group = form.groups.first();
        group.map_or_else(Entries::default, |group| {
            Entries::of(&group.id, self.names.len())
        })
    }

    /// The right figures; the seats stand among them.
    #[must_use]
    pub fn answer(&self) -> &Figures {
        &self.answer
    }

    /// How the right figure of a cell comes about; nothing for a cell that is not answered.
    #[must_use]
    pub fn parts(&self, cell: &str) -> &[Part] {
        self.parts.get(cell).map_or(&[], Vec::as_slice)
    }

    /// Every row of the documents with its figure.
    fn rows(&self) -> impl Iterator<Item = (Source, u32)> {
        self.documents.iter().flat_map(|document| {
            document.rows.iter().map(|row| {
                let source = Source::Row {
                    document: document.id.clone(),
                    row: row.id.clone(),
                    entry: row.entry,
                };
                (source, row.amount.figure())
            })
        })
    }

    /// Everything the right figure of a cell is made of, through other cells down to the rows.
    fn made_of(&self, cell: &str) -> BTreeSet<Source> {
        let mut found = BTreeSet::new();
        let mut open = vec![cell];
        while let Some(cell) = open.pop() {
            for part in self.parts(cell) {
                if found.insert(part.from.clone())
                    && let Source::Cell(other) = &part.from
                {
                    open.push(other);
                }
            }
        }
        found
    }
}
