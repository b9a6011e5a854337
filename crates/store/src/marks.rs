//! What a reader left in the guide. Kinds and places are the caller's words.

use rusqlite::params;

use crate::people::chosen;
use crate::store::last_values;
use crate::{Store, StoreError};

/// Something a reader left at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// What it is, such as a note.
    pub kind: String,
    /// Where.
    pub place: String,
    /// What it says.
    pub text: String,
    /// When it was last changed.
    pub at: String,
}

impl Store {
    /// Every mark of whoever practises now, the latest first.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn marks(&self) -> Result<Vec<Mark>, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT kind, place, text, at FROM mark WHERE person = ?1
             ORDER BY unixepoch(at) DESC, at DESC, kind, place",
        )?;
        let rows = statement.query_map([chosen(&self.connection)?.unwrap_or(0)], |row| {
            Ok(Mark {
                kind: row.get(0)?,
                place: row.get(1)?,
                text: row.get(2)?,
                at: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Leaves a mark, in the place of an earlier one of the same kind; an empty text takes it away.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] or a failure of the disk.
    pub fn leave_mark(
        &mut self,
        kind: &str,
        place: &str,
        text: &str,
        at: &str,
    ) -> Result<(), StoreError> {
        last_values(&[(place.to_owned(), text.to_owned())])?;
        self.change(|transaction| {
            let person = chosen(transaction)?.unwrap_or(0);
            if text.is_empty() {
                transaction.execute(
                    "DELETE FROM mark WHERE person = ?1 AND kind = ?2 AND place = ?3",
                    params![person, kind, place],
                )?;
            } else {
                transaction.execute(
                    "INSERT INTO mark (person, kind, place, text, at) VALUES (?1, ?2, ?3, ?4, ?5)
                     ON CONFLICT DO UPDATE SET text = excluded.text, at = excluded.at",
                    params![person, kind, place, text, at],
                )?;
            }
            Ok(())
        })
    }
}
