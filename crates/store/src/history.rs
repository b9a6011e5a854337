//! The log of a protocol: which steps there are, which of them can be undone or redone, and how a step is written.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::StoreError;
use crate::record;

/// What a step was. Undo and redo are steps like any other, so that the log shows them too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Ordinary,
    Undo,
    Redo,
}

impl Kind {
    const ALL: [Kind; 3] = [Kind::Ordinary, Kind::Undo, Kind::Redo];

    fn word(self) -> &'static str {
        match self {
            Kind::Ordinary => "ordinary",
            Kind::Undo => "undo",
            Kind::Redo => "redo",
        }
    }

    pub(crate) fn from_word(word: &str) -> Result<Kind, StoreError> {
        Kind::ALL
            .into_iter()
            .find(|kind| kind.word() == word)
            .ok_or_else(|| StoreError::Unreadable {
                reason: format!("a step of the unknown kind {word}"),
            })
    }
}

/// Numbers of the ordinary steps that can be undone and redone, the next one last.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct History {
    pub(crate) undoable: Vec<i64>,
    pub(crate) redoable: Vec<i64>,
}

impl History {
    /// Reads the steps of a protocol in their order.
    pub(crate) fn read(connection: &Connection, id: i64) -> Result<History, StoreError> {
        let mut statement = connection
            .prepare("SELECT number, kind FROM step WHERE protocol = ?1 ORDER BY number")?;
        let mut rows = statement.query([id])?;
        let mut history = History::default();
        while let Some(row) = rows.next()? {
            let kind = Kind::from_word(&row.get::<_, String>("kind")?)?;
            history.follow(row.get("number")?, kind);
        }
        Ok(history)
    }

    fn follow(&mut self, number: i64, kind: Kind) {
        match kind {
            Kind::Ordinary => {
                self.undoable.push(number);
                self.redoable.clear();
            }
            Kind::Undo => self.redoable.extend(self.undoable.pop()),
            Kind::Redo => self.undoable.extend(self.redoable.pop()),
        }
    }
}

/// The values that undoing (`before`) or redoing (`after`) a step brings back.
pub(crate) fn values_of(
    connection: &Connection,
    id: i64,
    step: i64,
    kind: Kind,
) -> Result<BTreeMap<String, String>, StoreError> {
    let side = if kind == Kind::Undo {
        "before"
    } else {
        "after"
    };
    let sql =
        format!("SELECT field, coalesce({side}, '') FROM change WHERE protocol = ?1 AND step = ?2");
    let mut statement = connection.prepare(&sql)?;
    let rows = statement.query_map([id, step], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes one step that gives the named fields these values (empty: blank) and leaves all others.
/// Where nothing differs, nothing is written, not even the time.
pub(crate) fn add_step(
    connection: &Connection,
    id: i64,
    (kind, of): (Kind, Option<i64>),
    values: &BTreeMap<String, String>,
    at: &str,
) -> Result<(), StoreError> {
    let mut current = record::read_fields(connection, id)?;
    let changes: Vec<_> = values
        .iter()
        .map(|(field, after)| (field, current.remove(field).unwrap_or_default(), after))
        .filter(|(_, before, after)| before != *after)
        .collect();
    if changes.is_empty() {
        return Ok(());
    }
    let number: i64 = connection.query_row(
        "INSERT INTO step (protocol, number, at, kind, of, made_by)
         SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4,
                (SELECT name FROM person WHERE id = (SELECT value FROM setting WHERE key = 'person'))
         FROM step WHERE protocol = ?1
         RETURNING number",
        params![id, at, kind.word(), of],
        |row| row.get(0),
    )?;
    let mut log = connection.prepare(
        "INSERT INTO change (protocol, step, field, before, after)
         VALUES (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''))",
    )?;
    for (field, before, after) in changes {
        log.execute(params![id, number, field, before, after])?;
        record::set_field(connection, id, field, after)?;
    }
    connection.execute(
        "UPDATE protocol SET changed_at = ?2 WHERE id = ?1",
        params![id, at],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undo_and_redo_are_told_by_the_kinds_of_the_steps() {
        // o: an ordinary step, u: undo, r: redo; steps are numbered from 1.
        let table: [(&str, &[i64], &[i64]); 9] = [
            ("", &[], &[]),
            ("oo", &[1, 2], &[]),
            ("oou", &[1], &[2]),
            ("oouu", &[], &[2, 1]),
            ("oouur", &[1], &[2]),
            ("oouurr", &[1, 2], &[]),
            ("oouo", &[1, 4], &[]),
            ("oouou", &[1], &[4]),
            ("ouru", &[], &[1]),
        ];
        for (steps, undoable, redoable) in table {
            let mut history = History::default();
            for (number, letter) in (1..).zip(steps.chars()) {
                let kind = match letter {
                    'u' => Kind::Undo,
                    'r' => Kind::Redo,
                    _ => Kind::Ordinary,
                };
                history.follow(number, kind);
            }
            assert_eq!(history.undoable, undoable, "undoable after {steps}");
            assert_eq!(history.redoable, redoable, "redoable after {steps}");
        }
    }
}
