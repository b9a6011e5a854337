//! The open database and everything that can be asked of it.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use crate::history::{self, History, Kind};
use crate::record::{self, Record};
use crate::{StoreError, opening};

/// Longest name of a field, in characters.
pub const LONGEST_FIELD: usize = 200;

/// Longest value of a field, in characters.
pub const LONGEST_VALUE: usize = 4_000;

/// The open database, held by this program alone until it is dropped.
///
/// A call that changes something returns after the change is on the disk, and only then may it be called saved; if it
/// fails, everything is as before. While the store is open, nothing else in this program may open the same file, not
/// even to read it: on Unix, closing it there lets go of the lock that keeps a second copy out.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
}

impl Store {
    /// Opens the database at `path`, or creates it together with its folders.
    ///
    /// # Errors
    /// [`StoreError::InUse`] for a second running copy, [`StoreError::NewerDatabase`] and [`StoreError::Unreadable`]
    /// with the file left untouched, [`StoreError::ReadOnly`], [`StoreError::NoFolder`], [`StoreError::DiskFull`].
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        opening::open(path).map(|connection| Store { connection })
    }

    /// Begins a protocol with its first values, which cannot be undone.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] or a failure of the disk.
    pub fn create(
        &mut self,
        form: &str,
        form_version: &str,
        fields: &[(String, String)],
        at: &str,
    ) -> Result<Record, StoreError> {
        let fields = last_values(fields)?;
        self.change(|transaction| {
            transaction.execute(
                "INSERT INTO protocol (form, form_version, created_at, changed_at)
                 VALUES (?1, ?2, ?3, ?3)",
                params![form, form_version, at],
            )?;
            let id = transaction.last_insert_rowid();
            for (field, value) in &fields {
                record::set_field(transaction, id, field, value)?;
            }
            Record::read(transaction, id)
        })
    }

    /// All protocols, the one last written or finished first.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn list(&self) -> Result<Vec<Record>, StoreError> {
        // As moments, because texts with different offsets do not sort by time; the texts tell parts of a second.
        let mut statement = self.connection.prepare(
            "SELECT id, coalesce(finished_at, changed_at) AS latest FROM protocol
             ORDER BY unixepoch(latest) DESC, latest DESC, id DESC",
        )?;
        let ids: Vec<i64> = statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        ids.into_iter().map(|id| self.read(id)).collect()
    }

    /// One protocol as it stands now.
    ///
    /// # Errors
    /// [`StoreError::Missing`] or a failure of the disk.
    pub fn read(&self, id: i64) -> Result<Record, StoreError> {
        Record::read(&self.connection, id)
    }

    /// Gives fields new values in one step, which is undone as a whole; an empty value makes a field blank. Where
    /// nothing differs, nothing is written.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Finished`], [`StoreError::TooLong`] or a failure of the disk.
    pub fn write(
        &mut self,
        id: i64,
        values: &[(String, String)],
        at: &str,
    ) -> Result<Record, StoreError> {
        self.change(|transaction| {
            require_draft(transaction, id)?;
            let values = last_values(values)?;
            history::add_step(transaction, id, (Kind::Ordinary, None), &values, at)?;
            Record::read(transaction, id)
        })
    }

    /// Takes back the latest step that is not taken back yet, by a further step.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], [`StoreError::Missing`], [`StoreError::Finished`] or a failure of the disk.
    pub fn undo(&mut self, id: i64, at: &str) -> Result<Record, StoreError> {
        self.change(|transaction| {
            require_draft(transaction, id)?;
            let step = History::read(transaction, id)?.undoable.pop();
            let step = step.ok_or(StoreError::NothingToUndo)?;
            bring_back(transaction, id, step, Kind::Undo, at)
        })
    }

    /// Repeats the step that was taken back last, by a further step. A new change after an undo leaves nothing to redo.
    ///
    /// # Errors
    /// [`StoreError::NothingToRedo`], [`StoreError::Missing`], [`StoreError::Finished`] or a failure of the disk.
    pub fn redo(&mut self, id: i64, at: &str) -> Result<Record, StoreError> {
        self.change(|transaction| {
            require_draft(transaction, id)?;
            let step = History::read(transaction, id)?.redoable.pop();
            let step = step.ok_or(StoreError::NothingToRedo)?;
            bring_back(transaction, id, step, Kind::Redo, at)
        })
    }

    /// Finishes a protocol: it can be read, copied and removed, but not changed any more.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Finished`] or a failure of the disk.
    pub fn finish(&mut self, id: i64, at: &str) -> Result<Record, StoreError> {
        self.change(|transaction| {
            require_draft(transaction, id)?;
            transaction.execute(
                "UPDATE protocol SET finished_at = ?2 WHERE id = ?1",
                params![id, at],
            )?;
            Record::read(transaction, id)
        })
    }

    /// Begins a new draft with the values of this protocol, which stays as it is. The copy has no steps yet.
    ///
    /// # Errors
    /// [`StoreError::Missing`] or a failure of the disk.
    pub fn copy(&mut self, id: i64, at: &str) -> Result<Record, StoreError> {
        self.change(|transaction| {
            let begun = transaction.execute(
                "INSERT INTO protocol (form, form_version, created_at, changed_at, copied_from)
                 SELECT form, form_version, ?2, ?2, id FROM protocol WHERE id = ?1",
                params![id, at],
            )?;
            if begun == 0 {
                return Err(StoreError::Missing { id });
            }
            let copy = transaction.last_insert_rowid();
            transaction.execute(
                "INSERT INTO entry (protocol, field, value)
                 SELECT ?2, field, value FROM entry WHERE protocol = ?1",
                [id, copy],
            )?;
            Record::read(transaction, copy)
        })
    }

    /// Removes a protocol, draft or finished, with its whole log. Copies of it stay.
    ///
    /// # Errors
    /// [`StoreError::Missing`] or a failure of the disk.
    pub fn remove(&mut self, id: i64) -> Result<(), StoreError> {
        self.change(|transaction| {
            match transaction.execute("DELETE FROM protocol WHERE id = ?1", [id])? {
                0 => Err(StoreError::Missing { id }),
                _ => Ok(()),
            }
        })
    }

    /// A setting of the program, if it was ever set.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self
            .connection
            .query_row("SELECT value FROM setting WHERE key = ?1", [key], |row| {
                row.get(0)
            })
            .optional()?)
    }

    /// Keeps a setting of the program.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.change(|transaction| {
            transaction.execute(
                "INSERT INTO setting (key, value) VALUES (?1, ?2)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                [key, value],
            )?;
            Ok(())
        })
    }

    /// All of the change or none of it. What is handed back is read before the commit, so that after it nothing can
    /// fail and a saved change is never reported as lost.
    pub(crate) fn change<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.require_file()?;
        let transaction = Transaction::new(&mut self.connection, TransactionBehavior::Immediate)?;
        let outcome = work(&transaction)?;
        transaction.commit()?;
        Ok(outcome)
    }

    /// On Unix a file that is deleted or moved away while open still takes every write, which is then lost. Windows
    /// does not let an open file be taken away.
    fn require_file(&self) -> Result<(), StoreError> {
        #[cfg(unix)]
        {
            let mut moved = 0;
            let question = rusqlite::FileControl::HasMoved(&mut moved);
            self.connection
                .file_control(Some(rusqlite::MAIN_DB), question)?;
            if moved != 0 {
                return Err(StoreError::NoFolder {
                    reason: "the database was deleted or moved while it was open".to_owned(),
                });
            }
        }
        Ok(())
    }
}

pub(crate) fn require_draft(connection: &Connection, id: i64) -> Result<(), StoreError> {
    let finished: Option<bool> = connection
        .query_row(
            "SELECT finished_at IS NOT NULL FROM protocol WHERE id = ?1",
            [id],
            |row| row.get(0),
        )
        .optional()?;
    match finished {
        None => Err(StoreError::Missing { id }),
        Some(true) => Err(StoreError::Finished { id }),
        Some(false) => Ok(()),
    }
}

/// The values by field, the last one where a field is named twice.
pub(crate) fn last_values(
    values: &[(String, String)],
) -> Result<BTreeMap<String, String>, StoreError> {
    for (field, value) in values {
        if field.chars().count() > LONGEST_FIELD || value.chars().count() > LONGEST_VALUE {
            return Err(StoreError::TooLong {
                field: field.clone(),
            });
        }
    }
    Ok(values.iter().cloned().collect())
}

fn bring_back(
    connection: &Connection,
    id: i64,
    step: i64,
    kind: Kind,
    at: &str,
) -> Result<Record, StoreError> {
    let values = history::values_of(connection, id, step, kind)?;
    history::add_step(connection, id, (kind, Some(step)), &values, at)?;
    Record::read(connection, id)
}
