//! What comes back because it was not known. When it comes back is the caller's business.

use rusqlite::{Connection, params};

use crate::people::chosen;
use crate::store::last_values;
use crate::{Store, StoreError};

/// Something that comes back. Days are texts (`YYYY-MM-DD`).
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// What, in the caller's words.
    pub item: String,
    /// The day it comes back.
    pub due: String,
    /// The day it was last answered.
    pub answered: String,
    /// How long it is likely to be remembered, in days.
    pub stability: f64,
    /// How hard it is, from 1 to 10.
    pub difficulty: f64,
    /// How often it was answered.
    pub answers: u32,
    /// How often wrongly.
    pub missed: u32,
}

impl Store {
    /// Every card of whoever practises now, the one due first at the beginning.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn cards(&self) -> Result<Vec<Card>, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT item, due, answered, stability, difficulty, answers, missed FROM card
             WHERE person = ?1 ORDER BY due, item",
        )?;
        let rows = statement.query_map([chosen(&self.connection)?.unwrap_or(0)], |row| {
            Ok(Card {
                item: row.get(0)?,
                due: row.get(1)?,
                answered: row.get(2)?,
                stability: row.get(3)?,
                difficulty: row.get(4)?,
                answers: row.get(5)?,
                missed: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Keeps a card in the place of the earlier one of the same item.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] or a failure of the disk.
    pub fn keep_card(&mut self, card: &Card) -> Result<(), StoreError> {
        self.change(|transaction| write(transaction, card))
    }
}

pub(crate) fn write(connection: &Connection, card: &Card) -> Result<(), StoreError> {
    last_values(&[(card.item.clone(), String::new())])?;
    connection.execute(
        "INSERT INTO card (person, item, due, answered, stability, difficulty, answers, missed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT DO UPDATE SET due = excluded.due, answered = excluded.answered,
             stability = excluded.stability, difficulty = excluded.difficulty,
             answers = excluded.answers, missed = excluded.missed",
        params![
            chosen(connection)?.unwrap_or(0),
            card.item,
            card.due,
            card.answered,
            card.stability,
            card.difficulty,
            card.answers,
            card.missed
        ],
    )?;
    Ok(())
}
