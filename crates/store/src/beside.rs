//! What stands beside a protocol and is not undone with it, such as the figures of a second reader.

use std::collections::BTreeMap;

use rusqlite::params;

use crate::store::{last_values, require_draft};
use crate::{Store, StoreError};

impl Store {
    /// Everything that stands beside a protocol, by field.
    ///
    /// # Errors
    /// [`StoreError::Missing`] or a failure of the disk.
    pub fn beside(&self, id: i64) -> Result<BTreeMap<String, String>, StoreError> {
        self.read(id)?;
        let mut statement = self
            .connection
            .prepare("SELECT field, value FROM beside WHERE protocol = ?1")?;
        let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Writes fields beside a draft; an empty value makes a field blank.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Finished`], [`StoreError::TooLong`] or a failure of the disk.
    pub fn write_beside(&mut self, id: i64, values: &[(String, String)]) -> Result<(), StoreError> {
        let values = last_values(values)?;
        self.change(|transaction| {
            require_draft(transaction, id)?;
            for (field, value) in &values {
                transaction.execute(
                    "DELETE FROM beside WHERE protocol = ?1 AND field = ?2",
                    params![id, field],
                )?;
                if !value.is_empty() {
                    transaction.execute(
                        "INSERT INTO beside (protocol, field, value) VALUES (?1, ?2, ?3)",
                        params![id, field, value],
                    )?;
                }
            }
            Ok(())
        })
    }
}
