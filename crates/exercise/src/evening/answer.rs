//! Reckoning the answer: references become figures.

use super::{Document, EveningError, Part, Source};
use protocol::{Figures, GREATEST_FIGURE};
use std::collections::BTreeMap;

/// The terms of an answer before they are reckoned: whether each is taken away, and where it stands.
type Terms = Vec<(bool, Source)>;

/// The figures of the answers, with how each comes about.
#[derive(Default)]
pub(super) struct Reckoned {
    pub(super) figures: Figures,
    pub(super) parts: BTreeMap<String, Vec<Part>>,
}

/// Reckons every answer, or tells every fault.
pub(super) fn reckoned(
    answers: &BTreeMap<String, String>,
    documents: &[Document],
) -> Result<Reckoned, Vec<EveningError>> {
    let mut faults = Vec::new();
    let mut open: BTreeMap<&str, Terms> = BTreeMap::new();
    for (cell, text) in answers {
        match terms(text) {
            Ok(terms) => {
                let unknown = terms.iter().filter(|(_, source)| {
                    let is_cell =
                        matches!(source, Source::Cell(cell) if answers.contains_key(cell));
                    !is_cell && row_figure(documents, source).is_none()
                });
                faults.extend(unknown.map(|(_, source)| EveningError::Unknown {
                    place: place(cell),
                    name: name(source),
                }));
                open.insert(cell, terms);
            }
            Err(reason) => faults.push(EveningError::Answer {
                place: place(cell),
                reason,
            }),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut reckoned = Reckoned::default();
    loop {
        let before = open.len();
        open.retain(|cell, terms| !reckon(cell, terms, documents, &mut reckoned, &mut faults));
        if open.len() == before {
            break;
        }
    }
    if faults.is_empty() {
        faults.extend(
            open.keys()
                .map(|cell| EveningError::Circle((*cell).to_owned())),
        );
    }
    if faults.is_empty() {
        Ok(reckoned)
    } else {
        Err(faults)
    }
}

fn place(cell: &str) -> String {
    format!("answer.{cell}")
}

/// Whether nothing more is to be done for the cell: all it is made of was known.
fn reckon(
    cell: &str,
    terms: &Terms,
    documents: &[Document],
    reckoned: &mut Reckoned,
    faults: &mut Vec<EveningError>,
) -> bool {
    let part = |(taken_away, source): &(bool, Source)| {
        let figure = match source {
            Source::Cell(other) => reckoned.figures.get(other),
            Source::Row { .. } => row_figure(documents, source),
        };
        Some(Part {
            taken_away: *taken_away,
            from: source.clone(),
            figure: figure?,
        })
    };
    let Some(parts) = terms.iter().map(part).collect::<Option<Vec<Part>>>() else {
        return false;
    };
    let amount = total(&parts, |part| Some(part.figure)).unwrap_or_default();
    match u32::try_from(amount) {
        Ok(figure) if figure <= GREATEST_FIGURE => reckoned.figures.write(cell, figure),
        _ => faults.push(EveningError::Outside {
            place: place(cell),
            is: amount,
            least: 0,
            most: i64::from(GREATEST_FIGURE),
        }),
    }
    reckoned.parts.insert(cell.to_owned(), parts);
    true
}

/// What the parts come to with these figures; nothing where one has none.
pub(super) fn total(parts: &[Part], figure: impl Fn(&Part) -> Option<u32>) -> Option<i64> {
    let amounts = parts.iter().map(|part| {
        let amount = i64::from(figure(part)?);
        Some(if part.taken_away { -amount } else { amount })
    });
    amounts.sum()
}

fn row_figure(documents: &[Document], source: &Source) -> Option<u32> {
    let Source::Row {
        document,
        row,
        entry,
    } = source
    else {
        return None;
    };
    let document = documents.iter().find(|own| own.id == *document)?;
    let mut rows = document.rows.iter();
    let row = rows.find(|own| own.id == *row && own.entry == *entry)?;
    Some(row.amount.figure())
}

/// A source as an answer writes it.
fn name(source: &Source) -> String {
    match source {
        Source::Cell(cell) => cell.clone(),
        Source::Row {
            document,
            row,
            entry: None,
        } => format!("{document}.{row}"),
        Source::Row {
            document,
            row,
            entry: Some(entry),
        } => format!("{document}.{row}.{entry}"),
    }
}

/// Reads `voter-list.entered + voters-additional - dvc-obtained`.
fn terms(text: &str) -> Result<Terms, String> {
    let mut terms = Terms::new();
    let mut words = text.split_whitespace();
    let mut taken_away = false;
    loop {
        let word = words.next().ok_or("a reference is missing")?;
        terms.push((taken_away, source(word)?));
        taken_away = match words.next() {
            None => return Ok(terms),
            Some("+") => false,
            Some("-") => true,
            Some(other) => return Err(format!("`{other}` where + or - belongs")),
        };
    }
}

fn source(word: &str) -> Result<Source, String> {
    let row = |document: &str, row: &str, entry| Source::Row {
        document: document.to_owned(),
        row: row.to_owned(),
        entry,
    };
    let refused = || format!("`{word}` is no reference");
    if word.parse::<i64>().is_ok() {
        return Err(format!(
            "`{word}` is a number; an answer is made of references"
        ));
    }
    match word.split('.').collect::<Vec<_>>().as_slice() {
        [cell] => Ok(Source::Cell((*cell).to_owned())),
        [document, id] => Ok(row(document, id, None)),
        [document, id, entry] => {
            let entry = entry.parse().map_err(|_| refused())?;
            Ok(row(document, id, Some(entry)))
        }
        _ => Err(refused()),
    }
}
