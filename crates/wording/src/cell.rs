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

/// Says everything about a cell. `names` are the names of the entries, in order; an entry whose
/// name is empty goes by its number.
#[must_use]
pub fn cell_words(words: &Words, cell: &Cell, names: &[String]) -> CellWords {
    let line = &cell.line;
    let entry = cell.entry.unwrap_or_default();
    let name = names.get(entry.wrapping_sub(1));
    let say = |id: String| words.say_with(&id, &[("entry", entry.to_string().into())]);
    let official = format!("line-{line}-official");
    CellWords {
        label: name
            .filter(|name| !name.is_empty())
            .map_or_else(|| say(format!("line-{line}")), Clone::clone),
        official: if words.has(&official) {
            say(official)
        } else {
            String::new()
        },
        counts: say(format!("line-{line}-counts")),
        source: words.say(&format!("source-{}", cell.source)),
        evidence: words.say(&format!("number-evidence-{}", cell.evidence.id())),
        law: cell
            .law
            .iter()
            .map(|reference| law_words(words, reference))
            .collect(),
    }
}
