//! The log as it is read: every step with its time and person, the values at a point, and the way back to one.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::history::{self, Kind};
use crate::record::{self, Record};
use crate::store::require_draft;
use crate::{Store, StoreError};

/// What a step was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// Somebody wrote something.
    Ordinary,
    /// A step was taken back.
    Undo,
    /// A step that was taken back was repeated.
    Redo,
}

/// One step of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// From 1; 0 is the protocol as it was begun.
    pub number: i64,
    /// When.
    pub at: String,
    /// Who practised then, if anybody was chosen.
    pub made_by: Option<String>,
    /// What it was.
    pub kind: StepKind,
    /// What it changed, in order of the fields.
    pub changes: Vec<Change>,
}

/// A field that differs; an empty value is a blank field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The field.
    pub field: String,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
}

impl Store {
    /// Every step of a protocol in its order. A copy has no steps of its original.
    ///
    /// # Errors
    /// [`StoreError::Missing`] or a failure of the disk.
    pub fn steps(&self, id: i64) -> Result<Vec<Step>, StoreError> {
        self.read(id)?;
        let mut statement = self.connection.prepare(
            "SELECT number, at, made_by, kind FROM step WHERE protocol = ?1 ORDER BY number",
        )?;
        let mut rows = statement.query([id])?;
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            let number = row.get("number")?;
            steps.push(Step {
                number,
                at: row.get("at")?,
                made_by: row.get("made_by")?,
                kind: match Kind::from_word(&row.get::<_, String>("kind")?)? {
                    Kind::Ordinary => StepKind::Ordinary,
                    Kind::Undo => StepKind::Undo,
                    Kind::Redo => StepKind::Redo,
                },
                changes: changes(&self.connection, id, number)?,
            });
        }
        Ok(steps)
    }

    /// The fields as they stood after a step; 0 is the protocol as it was begun.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::NoSuchStep`] or a failure of the disk.
    pub fn fields_at(&self, id: i64, step: i64) -> Result<BTreeMap<String, String>, StoreError> {
        self.read(id)?;
        fields_at(&self.connection, id, step)
    }

    /// Brings back the fields as they stood after a step, by a further step that can be undone.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Finished`], [`StoreError::NoSuchStep`] or a failure of the disk.
    pub fn go_back(&mut self, id: i64, step: i64, at: &str) -> Result<Record, StoreError> {
        self.change(|transaction| {
            require_draft(transaction, id)?;
            let mut values = fields_at(transaction, id, step)?;
            for field in record::read_fields(transaction, id)?.into_keys() {
                values.entry(field).or_default();
            }
            history::add_step(transaction, id, (Kind::Ordinary, None), &values, at)?;
            Record::read(transaction, id)
        })
    }
}

fn changes(connection: &Connection, id: i64, step: i64) -> Result<Vec<Change>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT field, coalesce(before, ''), coalesce(after, '') FROM change
         WHERE protocol = ?1 AND step = ?2 ORDER BY field",
    )?;
    let rows = statement.query_map([id, step], |row| {
        Ok(Change {
            field: row.get(0)?,
            before: row.get(1)?,
            after: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The present values with every later change taken back, the last one first.
fn fields_at(
    connection: &Connection,
    id: i64,
    step: i64,
) -> Result<BTreeMap<String, String>, StoreError> {
    let last: i64 = connection.query_row(
        "SELECT coalesce(max(number), 0) FROM step WHERE protocol = ?1",
        [id],
        |row| row.get(0),
    )?;
    if !(0..=last).contains(&step) {
        return Err(StoreError::NoSuchStep { id, step });
    }
    let mut fields = record::read_fields(connection, id)?;
    let mut statement = connection.prepare(
        "SELECT field, before FROM change WHERE protocol = ?1 AND step > ?2 ORDER BY step DESC",
    )?;
    let mut rows = statement.query(params![id, step])?;
    while let Some(row) = rows.next()? {
        let field: String = row.get("field")?;
        match row.get("before")? {
            Some(value) => fields.insert(field, value),
            None => fields.remove(&field),
        };
    }
    Ok(fields)
}
