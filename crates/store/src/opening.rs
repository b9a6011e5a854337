//! Opening the file: whose it is, which version it has, whether it can be read, and how it is kept safe.

use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, OpenFlags, Transaction, TransactionBehavior};

use crate::StoreError;
use crate::error::from_io;

/// "SkGn": tells the file from any other program's database.
const APPLICATION_ID: i64 = 0x536B_476E;

/// One script for each version of the layout. A published script is never edited; a change is a further one.
const MIGRATIONS: [(u32, &str); 4] = [
    (1, include_str!("../migrations/1.sql")),
    (2, include_str!("../migrations/2.sql")),
    (3, include_str!("../migrations/3.sql")),
    (4, include_str!("../migrations/4.sql")),
];

/// Every table of the newest version.
const TABLES: [&str; 13] = [
    "protocol",
    "entry",
    "step",
    "change",
    "setting",
    "person",
    "result",
    "beside",
    "mark",
    "walk",
    "card",
    "lesson",
    "lesson_result",
];

/// A copy of the program that is just closing gets this long to let go of the file.
const PATIENCE: Duration = Duration::from_millis(250);

/// Opens or creates the database with its folders, brings it to the newest version and holds it alone.
pub(crate) fn open(path: &Path) -> Result<Connection, StoreError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| from_io(&error))?;
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    if connection.is_readonly(MAIN_DB)? {
        return Err(StoreError::ReadOnly);
    }
    hold_alone(&connection)?;
    let version = version(&connection)?;
    keep_safe(&connection)?;
    migrate(&mut connection, version)?;
    write_ahead(&connection)?;
    read_a_little(&connection)?;
    // From here on the file is ours: closing may tidy up the write-ahead log.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(connection)
}

/// Refuses a second running copy. Until the file is known to be ours, closing must not write into it either.
fn hold_alone(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.busy_timeout(PATIENCE)?;
    // The lock is taken by the first transaction and, in this mode, kept when it ends. Rolled back, because a commit
    // would write the first page of an empty file before it is known to be ours.
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK;")?;
    Ok(())
}

/// The version of the layout in the file; 0 for a file that was just created, which alone has no page. (An interrupted
/// first start leaves no page either: the journal is switched over only when the tables are there.)
fn version(connection: &Connection) -> Result<u32, StoreError> {
    let (pages, application, version): (i64, i64, i64) = connection.query_row(
        "SELECT page_count, application_id, user_version
         FROM pragma_page_count, pragma_application_id, pragma_user_version",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    if pages == 0 {
        return Ok(0);
    }
    let known = MIGRATIONS.last().map_or(0, |(number, _)| *number);
    match u32::try_from(version) {
        Ok(found) if application == APPLICATION_ID && found > known => {
            Err(StoreError::NewerDatabase { found, known })
        }
        Ok(found) if application == APPLICATION_ID && found > 0 => Ok(found),
        _ => Err(StoreError::Unreadable {
            reason: format!("another program's database ({application}, version {version})"),
        }),
    }
}

/// A commit returns only when the disk has it: "saved" is then true even if the power fails.
fn keep_safe(connection: &Connection) -> Result<(), StoreError> {
    // fullfsync is for macOS, where an ordinary flush stops at the drive's cache; elsewhere it changes nothing.
    // cell_size_check finds a damaged page before its contents are believed.
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA cell_size_check = ON;",
    )?;
    Ok(())
}

/// One flush a commit instead of several; and the file itself is not touched until the log is folded into it.
fn write_ahead(connection: &Connection) -> Result<(), StoreError> {
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode == "wal" {
        Ok(())
    } else {
        Err(StoreError::Other {
            reason: format!("the journal stayed {mode}"),
        })
    }
}

/// Each version in a transaction of its own, so that an interrupted start goes on where it stopped.
fn migrate(connection: &mut Connection, version: u32) -> Result<(), StoreError> {
    for (number, script) in MIGRATIONS.iter().filter(|(number, _)| *number > version) {
        let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
        transaction.execute_batch(script)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}

/// A look at the first row of each table. The whole file is not checked at every start: that would take longer
/// the more is in it, and damage elsewhere is told when it is read.
fn read_a_little(connection: &Connection) -> Result<(), StoreError> {
    for table in TABLES {
        let looked = connection
            .prepare(&format!("SELECT * FROM {table} LIMIT 1"))
            .and_then(|mut statement| statement.exists([]));
        looked.map_err(|error| match StoreError::from(error) {
            // Nothing else is wrong, so a table must be missing.
            StoreError::Other { reason } => StoreError::Unreadable { reason },
            named => named,
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_are_numbered_from_one_without_a_gap() {
        let numbers: Vec<u32> = MIGRATIONS.iter().map(|(number, _)| *number).collect();
        let expected: Vec<u32> = (1..).take(numbers.len()).collect();
        assert_eq!(numbers, expected);
    }

    #[test]
    fn a_commit_waits_for_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let connection = open(&folder.path().join("protocols.db")).unwrap();
        let table = [
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("fullfsync", "1"),
            ("foreign_keys", "1"),
            ("locking_mode", "exclusive"),
        ];
        for (pragma, expected) in table {
            let query = format!("SELECT CAST({pragma} AS TEXT) FROM pragma_{pragma}");
            let found: String = connection.query_row(&query, [], |row| row.get(0)).unwrap();
            assert_eq!(found, expected, "{pragma}");
        }
    }

    #[test]
    fn a_disk_that_is_full_at_the_first_start_leaves_a_file_that_opens_later() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("protocols.db");
        let mut connection = Connection::open(&path).unwrap();
        connection.pragma_update(None, "max_page_count", 3).unwrap();
        assert_eq!(migrate(&mut connection, 0), Err(StoreError::DiskFull));
        drop(connection);
        assert!(open(&path).is_ok());
    }
}
