//! What is said about one cell of the form.

use crate::law::law_words;
use locale::Words;
use protocol::Cell;

/// The words of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellWords {
    /// Short, for the screen; a candidate's own name.
    pub label: String,
    /// In full, as printed on the sheet; empty where the cell is not on it.
    pub official: String,
    /// What it counts.
    pub counts: String,
    /// The document its figure is taken from.
    pub source: String,
    /// How its number on the official form is known.
    pub evidence: String,
    /// The articles that ask for it.
    pub law: Vec<String>,
}

/// Says everything about a cell. `names` are the names of the entries, in order.
#[must_use]
pub fn cell_words(words: &Words, cell: &Cell, names: &[String]) -> CellWords {
    let line = &cell.line;
    let name = cell
        .entry
        .and_then(|entry| names.get(entry.checked_sub(1)?));
    CellWords {
        label: name.map_or_else(|| words.say(&format!("line-{line}")), Clone::clone),
        official: words
            .find(&format!("line-{line}-official"))
            .unwrap_or_default(),
        counts: words.say(&format!("line-{line}-counts")),
        source: words.say(&format!("source-{}", cell.source)),
        evidence: words.say(&format!("number-evidence-{}", cell.evidence.id())),
        law: cell
            .law
            .iter()
            .map(|reference| law_words(words, reference))
            .collect(),
    }
}
