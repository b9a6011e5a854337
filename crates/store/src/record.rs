//! A protocol as it stands now, read from its tables.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::StoreError;
use crate::history::History;

/// A protocol as it stands now. Times are the texts that were handed in with the changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Number of the protocol, never given a second time.
    pub id: i64,
    /// Which form it fills.
    pub form: String,
    /// Which version of that form.
    pub form_version: String,
    /// Field name to value. A blank field is absent; no value is empty.
    pub fields: BTreeMap<String, String>,
    /// When it was begun or copied.
    pub created_at: String,
    /// When a field last changed, undo and redo included.
    pub changed_at: String,
    /// When it was finished, after which it is locked.
    pub finished_at: Option<String>,
    /// The protocol it was copied from, while that one exists.
    pub copied_from: Option<i64>,
    /// Whether a step can be undone; never for a finished protocol.
    pub can_undo: bool,
    /// Whether a step can be redone; never for a finished protocol.
    pub can_redo: bool,
}

impl Record {
    pub(crate) fn read(connection: &Connection, id: i64) -> Result<Record, StoreError> {
        let record = connection
            .query_row("SELECT * FROM protocol WHERE id = ?1", [id], |row| {
                Ok(Record {
                    id,
                    form: row.get("form")?,
                    form_version: row.get("form_version")?,
                    fields: BTreeMap::new(),
                    created_at: row.get("created_at")?,
                    changed_at: row.get("changed_at")?,
                    finished_at: row.get("finished_at")?,
                    copied_from: row.get("copied_from")?,
                    can_undo: false,
                    can_redo: false,
                })
            })
            .optional()?
            .ok_or(StoreError::Missing { id })?;
        let history = History::read(connection, id)?;
        let open = record.finished_at.is_none();
        Ok(Record {
            fields: read_fields(connection, id)?,
            can_undo: open && !history.undoable.is_empty(),
            can_redo: open && !history.redoable.is_empty(),
            ..record
        })
    }
}

pub(crate) fn read_fields(
    connection: &Connection,
    id: i64,
) -> Result<BTreeMap<String, String>, StoreError> {
    let mut statement = connection.prepare("SELECT field, value FROM entry WHERE protocol = ?1")?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Gives a field its current value; an empty one makes it blank.
pub(crate) fn set_field(
    connection: &Connection,
    id: i64,
    field: &str,
    value: &str,
) -> Result<(), StoreError> {
    if value.is_empty() {
        connection.execute(
            "DELETE FROM entry WHERE protocol = ?1 AND field = ?2",
            params![id, field],
        )?;
    } else {
        connection.execute(
            "INSERT INTO entry (protocol, field, value) VALUES (?1, ?2, ?3)
             ON CONFLICT (protocol, field) DO UPDATE SET value = excluded.value",
            params![id, field, value],
        )?;
    }
    Ok(())
}
