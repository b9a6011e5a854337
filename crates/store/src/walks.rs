//! Where somebody stands in a walkthrough. Walkthroughs, ways, steps and answers are the caller's words.

use rusqlite::{Connection, params};

use crate::people::{chosen, keep_try};
use crate::store::last_values;
use crate::{Card, Store, StoreError, Try, cards};

/// How far somebody is in a walkthrough, gone through in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// The walkthrough.
    pub walkthrough: String,
    /// The way of going through it.
    pub way: String,
    /// The step to go on from.
    pub step: String,
    /// What was answered, as the caller wrote it.
    pub answers: String,
    /// Who plays, as the caller wrote it.
    pub players: String,
    /// When it was last changed.
    pub at: String,
    /// When its end was first reached.
    pub ended_at: Option<String>,
}

impl Store {
    /// Every walk of whoever practises now, the latest first.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn walks(&self) -> Result<Vec<Walk>, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT walkthrough, way, step, answers, players, at, ended_at FROM walk WHERE person = ?1
             ORDER BY unixepoch(at) DESC, at DESC, walkthrough, way",
        )?;
        let rows = statement.query_map([chosen(&self.connection)?.unwrap_or(0)], |row| {
            Ok(Walk {
                walkthrough: row.get(0)?,
                way: row.get(1)?,
                step: row.get(2)?,
                answers: row.get(3)?,
                players: row.get(4)?,
                at: row.get(5)?,
                ended_at: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Keeps a walk in the place of the earlier one of the same walkthrough and way, together with the card and the
    /// try that come of it: all of them or none.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] or a failure of the disk.
    pub fn keep_walk(
        &mut self,
        walk: &Walk,
        card: Option<&Card>,
        tried: Option<&Try>,
    ) -> Result<(), StoreError> {
        last_values(&[
            (walk.walkthrough.clone(), walk.answers.clone()),
            (walk.step.clone(), walk.players.clone()),
        ])?;
        self.change(|transaction| {
            write(transaction, walk)?;
            if let Some(card) = card {
                cards::write(transaction, card)?;
            }
            match tried {
                Some(tried) => keep_try(transaction, tried),
                None => Ok(()),
            }
        })
    }
}

fn write(connection: &Connection, walk: &Walk) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO walk (person, walkthrough, way, step, answers, players, at, ended_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT DO UPDATE SET step = excluded.step, answers = excluded.answers,
             players = excluded.players, at = excluded.at, ended_at = excluded.ended_at",
        params![
            chosen(connection)?.unwrap_or(0),
            walk.walkthrough,
            walk.way,
            walk.step,
            walk.answers,
            walk.players,
            walk.at,
            walk.ended_at
        ],
    )?;
    Ok(())
}
