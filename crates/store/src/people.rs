//! People who practise here by name, and what each of them reached.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{Store, StoreError};

/// Longest name of a person, in characters.
pub const LONGEST_NAME: usize = 80;

/// Somebody who practises on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Never given a second time.
    pub id: i64,
    /// Unlike everybody else's.
    pub name: String,
}

/// One try at something with a right answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Try {
    /// What was tried, in the caller's words.
    pub subject: String,
    /// When.
    pub at: String,
    /// So many were right.
    pub reached: u32,
    /// Of so many.
    pub whole: u32,
    /// What was not, as the caller wrote it.
    pub missed: String,
}

impl Store {
    /// Everybody, in the order they came.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn people(&self) -> Result<Vec<Person>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT id, name FROM person ORDER BY id")?;
        let rows = statement.query_map([], |row| {
            Ok(Person {
                id: row.get(0)?,
                name: row.get(1)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whoever practises now; changes and tries are kept under this name.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn chosen_person(&self) -> Result<Option<Person>, StoreError> {
        let chosen = chosen(&self.connection)?;
        Ok(self
            .people()?
            .into_iter()
            .find(|person| Some(person.id) == chosen))
    }

    /// From now on this person practises, or nobody in particular.
    ///
    /// # Errors
    /// [`StoreError::NoSuchPerson`] or a failure of the disk.
    pub fn choose_person(&mut self, id: Option<i64>) -> Result<(), StoreError> {
        self.change(|transaction| {
            if let Some(id) = id {
                require_person(transaction, id)?;
            }
            choose(transaction, id)
        })
    }

    /// A further person, who practises from now on.
    ///
    /// # Errors
    /// [`StoreError::Nameless`], [`StoreError::NameTaken`], [`StoreError::TooLong`] or a failure of the disk.
    pub fn add_person(&mut self, name: &str, at: &str) -> Result<Person, StoreError> {
        let name = read_name(name)?;
        self.change(|transaction| {
            require_free(transaction, name, 0)?;
            transaction.execute(
                "INSERT INTO person (name, added_at) VALUES (?1, ?2)",
                [name, at],
            )?;
            let id = transaction.last_insert_rowid();
            choose(transaction, Some(id))?;
            Ok(Person {
                id,
                name: name.to_owned(),
            })
        })
    }

    /// Gives a person another name; changes made before keep the old one.
    ///
    /// # Errors
    /// As [`Store::add_person`], and [`StoreError::NoSuchPerson`].
    pub fn rename_person(&mut self, id: i64, name: &str) -> Result<(), StoreError> {
        let name = read_name(name)?;
        self.change(|transaction| {
            require_person(transaction, id)?;
            require_free(transaction, name, id)?;
            transaction.execute(
                "UPDATE person SET name = ?2 WHERE id = ?1",
                params![id, name],
            )?;
            Ok(())
        })
    }

    /// Removes a person with everything they reached. Protocols stay.
    ///
    /// # Errors
    /// [`StoreError::NoSuchPerson`] or a failure of the disk.
    pub fn remove_person(&mut self, id: i64) -> Result<(), StoreError> {
        self.change(|transaction| {
            require_person(transaction, id)?;
            if chosen(transaction)? == Some(id) {
                choose(transaction, None)?;
            }
            for left in [
                "DELETE FROM mark WHERE person = ?1",
                "DELETE FROM walk WHERE person = ?1",
                "DELETE FROM card WHERE person = ?1",
                "DELETE FROM person WHERE id = ?1",
            ] {
                transaction.execute(left, [id])?;
            }
            Ok(())
        })
    }

    /// Keeps a try of whoever practises now.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] or a failure of the disk.
    pub fn keep_try(&mut self, tried: &Try) -> Result<(), StoreError> {
        self.change(|transaction| keep_try(transaction, tried))
    }

    /// Every try of whoever practises now, the latest first.
    ///
    /// # Errors
    /// A failure of the disk.
    pub fn tries(&self) -> Result<Vec<Try>, StoreError> {
        let mut statement = self.connection.prepare(
            "SELECT subject, at, reached, whole, missed FROM result
             WHERE person IS ?1 ORDER BY id DESC",
        )?;
        let rows = statement.query_map([chosen(&self.connection)?], |row| {
            Ok(Try {
                subject: row.get(0)?,
                at: row.get(1)?,
                reached: row.get(2)?,
                whole: row.get(3)?,
                missed: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

pub(crate) fn keep_try(connection: &Connection, tried: &Try) -> Result<(), StoreError> {
    crate::store::last_values(&[
        (tried.subject.clone(), String::new()),
        ("missed".to_owned(), tried.missed.clone()),
    ])?;
    connection.execute(
        "INSERT INTO result (person, subject, at, reached, whole, missed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            chosen(connection)?,
            tried.subject,
            tried.at,
            tried.reached,
            tried.whole,
            tried.missed
        ],
    )?;
    Ok(())
}

pub(crate) fn chosen(connection: &Connection) -> Result<Option<i64>, StoreError> {
    Ok(connection
        .query_row(
            "SELECT person.id FROM person JOIN setting ON key = 'person' AND value = person.id",
            [],
            |row| row.get(0),
        )
        .optional()?)
}

fn choose(connection: &Connection, id: Option<i64>) -> Result<(), StoreError> {
    connection.execute("DELETE FROM setting WHERE key = 'person'", [])?;
    if let Some(id) = id {
        connection.execute(
            "INSERT INTO setting (key, value) VALUES ('person', ?1)",
            [id.to_string()],
        )?;
    }
    Ok(())
}

fn require_person(connection: &Connection, id: i64) -> Result<(), StoreError> {
    let known = connection
        .prepare("SELECT 1 FROM person WHERE id = ?1")?
        .exists([id])?;
    if known {
        Ok(())
    } else {
        Err(StoreError::NoSuchPerson { id })
    }
}

fn require_free(connection: &Connection, name: &str, but: i64) -> Result<(), StoreError> {
    let taken = connection
        .prepare("SELECT 1 FROM person WHERE name = ?1 AND id <> ?2")?
        .exists(params![name, but])?;
    if taken {
        Err(StoreError::NameTaken {
            name: name.to_owned(),
        })
    } else {
        Ok(())
    }
}

fn read_name(name: &str) -> Result<&str, StoreError> {
    let name = name.trim();
    if name.is_empty() {
        Err(StoreError::Nameless)
    } else if name.chars().count() > LONGEST_NAME {
        Err(StoreError::TooLong {
            field: "name".to_owned(),
        })
    } else {
        Ok(name)
    }
}
