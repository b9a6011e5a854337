//! Which recount would tell: the smallest one among others that a commission might think of.

use crate::chance::Chance;
use protocol::{Cell, Entries, Form, Repeat, Report, Severity, Trace};

/// Other recounts that are offered.
const OTHERS: usize = 3;

/// Counting something again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recounting {
    /// What is done again.
    pub repeat: Repeat,
    /// On which cells, in paper order.
    pub lines: Vec<String>,
}

/// The offered recounts, and which one is right.
pub(super) struct Offered {
    pub(super) recounts: Vec<Recounting>,
    pub(super) right: usize,
}

/// The recount of the trace; another one on the same lines, which is greater or tells nothing; and
/// the rest on lines that no trace of the cause names, those of the broken rules first.
pub(super) fn offered(
    form: &Form,
    entries: &Entries,
    report: &Report,
    trace: &Trace,
    accepted: &[String],
    chance: &mut Chance,
) -> Offered {
    let mut cells = form.cells(entries);
    cells.retain(|cell| cell.stage.is_on_the_form());
    let right = Recounting {
        repeat: trace.recount.repeat,
        lines: trace.recount.lines.clone(),
    };
    let mut others: Vec<Recounting> = otherwise(&cells, &right, chance).into_iter().collect();
    let is_elsewhere =
        |cell: &&Cell| !right.lines.contains(&cell.id) && !accepted.contains(&cell.id);
    let mut elsewhere: Vec<&Cell> = cells.iter().filter(is_elsewhere).collect();
    chance.shuffle(&mut elsewhere);
    let is_far = |cell: &&Cell| {
        let mut broken = report.of_severity(Severity::Error);
        !broken.any(|finding| finding.lines.contains(&cell.id))
    };
    elsewhere.sort_by_key(is_far);
    for cell in elsewhere.into_iter().take(OTHERS - others.len()) {
        let repeat = chance.one_of(repeats(&cells, cell)).copied();
        others.extend(repeat.map(|repeat| Recounting {
            repeat,
            lines: vec![cell.id.clone()],
        }));
    }
    let mut recounts = others;
    recounts.push(right.clone());
    chance.shuffle(&mut recounts);
    let place = recounts.iter().position(|recount| *recount == right);
    Offered {
        right: place.unwrap_or_default(),
        recounts,
    }
}

/// Something else done on the same lines.
fn otherwise(cells: &[Cell], right: &Recounting, chance: &mut Chance) -> Option<Recounting> {
    let counted = cells.iter().filter(|cell| right.lines.contains(&cell.id));
    let mut known = counted.map(|cell| repeats(cells, cell));
    let mut fitting: Vec<Repeat> = known.next()?.to_vec();
    for repeats in known {
        fitting.retain(|repeat| repeats.contains(repeat));
    }
    fitting.retain(|repeat| *repeat != right.repeat);
    Some(Recounting {
        repeat: *chance.one_of(&fitting)?,
        lines: right.lines.clone(),
    })
}

/// What may be done again on a line: by the document that its figure comes from, and for a total.
fn repeats(cells: &[Cell], cell: &Cell) -> &'static [Repeat] {
    let has_parts = cells.iter().any(|part| part.of.as_ref() == Some(&cell.id));
    match cell.source.as_str() {
        _ if has_parts => &[Repeat::Compare, Repeat::Add],
        "candidate-piles" if cell.group.is_none() => &[Repeat::Compare, Repeat::Add],
        "voter-list"
        | "additional-list"
        | "signatures"
        | "signatures-and-cards"
        | "mobile-register" => &[Repeat::Compare, Repeat::Names],
        "cards-attached-to-the-list" | "dvc-register" => &[Repeat::Compare, Repeat::Cards],
        "act-of-receipt" => &[Repeat::Compare],
        "act-of-cancelling" | "count-of-the-stationary-boxes" => {
            &[Repeat::Compare, Repeat::Bundles, Repeat::Ballots]
        }
        "candidate-piles" | "question-piles" => {
            &[Repeat::Compare, Repeat::LookThrough, Repeat::Ballots]
        }
        _ => &[Repeat::Compare, Repeat::Ballots],
    }
}
