//! What a trainer plans, and what a session left. Plans, kinds and texts are the caller's words.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::store::last_values;
use crate::{Store, StoreError};

/// Longest plan of a lesson, in characters.
pub const LONGEST_PLAN: usize = 100_000;

/// A trainer's own plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Never given a second time.
    pub id: i64,
    /// The plan, as the caller wrote it.
    pub plan: String,
    /// When it was made.
    pub made_at: String,
    /// When it was last changed.
    pub changed_at: String,
}

/// Something a session left, such as a vote or a question put off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonResult {
    /// Never given a second time.
    pub id: i64,
    /// The number of a plan, or the name of one that came with the program.
    pub lesson: String,
    /// What it is.
    pub kind: String,
    /// What it says, as the caller wrote it.
    pub text: String,
    /// When.
    pub at: String,
}

impl Store {
    /// Every own plan, the last changed first.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn lessons(&self) -> Result<Vec<Lesson>, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT id, plan, made_at, changed_at FROM lesson
             ORDER BY unixepoch(changed_at) DESC, changed_at DESC, id DESC",
        )?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One own plan.
    ///
    /// # Errors
    /// [`StoreError::NoSuchLesson`] or a failure of the disk.
    pub fn lesson(&self, id: i64) -> Result<Lesson, StoreError> {
        one(&self.connection, id)
    }

    /// Keeps a plan in the place of the one with that number, or as a new one where no number is given.
    ///
    /// # Errors
    /// [`StoreError::NoSuchLesson`], [`StoreError::TooLong`] or a failure of the disk.
    pub fn keep_lesson(
        &mut self,
        id: Option<i64>,
        plan: &str,
        at: &str,
    ) -> Result<Lesson, StoreError> {
        if plan.chars().count() > LONGEST_PLAN {
            return Err(StoreError::TooLong {
                field: "plan".to_owned(),
            });
        }
        self.change(|transaction| {
            let id = if let Some(id) = id {
                transaction.execute(
                    "UPDATE lesson SET plan = ?2, changed_at = ?3 WHERE id = ?1",
                    params![id, plan, at],
                )?;
                id
            } else {
                transaction.execute(
                    "INSERT INTO lesson (plan, made_at, changed_at) VALUES (?1, ?2, ?2)",
                    [plan, at],
                )?;
                transaction.last_insert_rowid()
            };
            one(transaction, id)
        })
    }

    /// Removes a plan with everything its sessions left.
    ///
    /// # Errors
    /// [`StoreError::NoSuchLesson`] or a failure of the disk.
    pub fn remove_lesson(&mut self, id: i64) -> Result<(), StoreError> {
        self.change(|transaction| {
            one(transaction, id)?;
            transaction.execute(
                "DELETE FROM lesson_result WHERE lesson = ?1",
                [id.to_string()],
            )?;
            transaction.execute("DELETE FROM lesson WHERE id = ?1", [id])?;
            Ok(())
        })
    }

    /// Keeps something a session of a plan left, and says its number. `lesson` is the number of a plan or the name of
    /// one that came with the program.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] or a failure of the disk.
    pub fn add_lesson_result(
        &mut self,
        lesson: &str,
        kind: &str,
        text: &str,
        at: &str,
    ) -> Result<i64, StoreError> {
        last_values(&[(lesson.to_owned(), text.to_owned())])?;
        self.change(|transaction| {
            transaction.execute(
                "INSERT INTO lesson_result (lesson, kind, text, at) VALUES (?1, ?2, ?3, ?4)",
                [lesson, kind, text, at],
            )?;
            Ok(transaction.last_insert_rowid())
        })
    }

    /// Everything the sessions of a plan left, in the order it came.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn lesson_results(&self, lesson: &str) -> Result<Vec<LessonResult>, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT id, lesson, kind, text, at FROM lesson_result WHERE lesson = ?1 ORDER BY id",
        )?;
        let rows = statement.query_map([lesson], |row| {
            Ok(LessonResult {
                id: row.get(0)?,
                lesson: row.get(1)?,
                kind: row.get(2)?,
                text: row.get(3)?,
                at: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Removes something a session left; one that is gone already stays gone.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn remove_lesson_result(&mut self, id: i64) -> Result<(), StoreError> {
        self.change(|transaction| {
            transaction.execute("DELETE FROM lesson_result WHERE id = ?1", [id])?;
            Ok(())
        })
    }
}

fn one(connection: &Connection, id: i64) -> Result<Lesson, StoreError> {
    connection
        .query_row(
            "SELECT id, plan, made_at, changed_at FROM lesson WHERE id = ?1",
            [id],
            read,
        )
        .optional()?
        .ok_or(StoreError::NoSuchLesson { id })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Lesson> {
    Ok(Lesson {
        id: row.get(0)?,
        plan: row.get(1)?,
        made_at: row.get(2)?,
        changed_at: row.get(3)?,
    })
}
