//! What can go wrong with the user's file, and which failure of the machine means which.

use std::io;

use rusqlite::ErrorCode;
use rusqlite::ffi;
use thiserror::Error;

/// Why the store could not do what was asked. Nothing is half done: the file holds what it held before.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    /// The file was written by a newer version of the program. It was left untouched.
    #[error("the database has version {found}, this program knows versions up to {known}")]
    NewerDatabase {
        /// Version of the layout in the file.
        found: u32,
        /// Newest version this program can read.
        known: u32,
    },
    /// The file is damaged, is no database, or is another program's database. It was left untouched;
    /// [`crate::set_aside`] makes room for a new one.
    #[error("the database cannot be read: {reason}")]
    Unreadable {
        /// For the log.
        reason: String,
    },
    /// Another program holds the file, most likely a second running copy of this one.
    #[error("the database is in use by another program")]
    InUse,
    /// The disk or the person's quota is full. After making room the same call may be repeated.
    #[error("the disk is full")]
    DiskFull,
    /// The file or the disk may be read but not written.
    #[error("the database cannot be written")]
    ReadOnly,
    /// The folder or the file in it can be neither created nor opened, or was taken away while in use.
    #[error("the folder or the file cannot be opened: {reason}")]
    NoFolder {
        /// For the log.
        reason: String,
    },
    /// No protocol has this number (any more).
    #[error("there is no protocol {id}")]
    Missing {
        /// The number asked for.
        id: i64,
    },
    /// The protocol is finished and can no longer be changed; a copy of it can.
    #[error("protocol {id} is finished")]
    Finished {
        /// The number asked for.
        id: i64,
    },
    /// No step is left that could be undone.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// No undone step is left, or a new change came after it.
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// No step of this protocol has that number.
    #[error("protocol {id} has no step {step}")]
    NoSuchStep {
        /// The protocol.
        id: i64,
        /// The number asked for.
        step: i64,
    },
    /// Nobody has this number (any more).
    #[error("there is no person {id}")]
    NoSuchPerson {
        /// The number asked for.
        id: i64,
    },
    /// No plan has this number (any more).
    #[error("there is no lesson {id}")]
    NoSuchLesson {
        /// The number asked for.
        id: i64,
    },
    /// Somebody has this name already.
    #[error("the name {name} is taken")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// The name is empty.
    #[error("a name is missing")]
    Nameless,
    /// The field's name or value is longer than [`crate::LONGEST_FIELD`] or [`crate::LONGEST_VALUE`].
    #[error("the field {field} is too long")]
    TooLong {
        /// Name of the field.
        field: String,
    },
    /// A failure that has no name of its own here.
    #[error("the database failed: {reason}")]
    Other {
        /// For the log.
        reason: String,
    },
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        // Asked for at once: the next call to the system would put its own number in place of this one.
        from_sqlite(&error, io::Error::last_os_error().kind())
    }
}

/// The one place where a failure of the database gets its meaning. `system` is the operating system's latest failure;
/// it counts only where the database says that the system failed, because otherwise it may be an old one.
fn from_sqlite(error: &rusqlite::Error, system: io::ErrorKind) -> StoreError {
    let reason = error.to_string();
    match error {
        rusqlite::Error::SqliteFailure(code, _) => from_code(*code, system, reason),
        // What was stored is not what this crate stores.
        rusqlite::Error::FromSqlConversionFailure(..)
        | rusqlite::Error::IntegralValueOutOfRange(..)
        | rusqlite::Error::Utf8Error(..)
        | rusqlite::Error::InvalidColumnType(..) => StoreError::Unreadable { reason },
        rusqlite::Error::InvalidPath(_) | rusqlite::Error::NulError(_) => {
            StoreError::NoFolder { reason }
        }
        _ => StoreError::Other { reason },
    }
}

fn from_code(error: ffi::Error, system: io::ErrorKind, reason: String) -> StoreError {
    match (error.code, error.extended_code) {
        (ErrorCode::DiskFull, _) => StoreError::DiskFull,
        // A full disk on flushing, a full quota, and a journal for which there is no room come in this disguise.
        (ErrorCode::SystemIoFailure | ErrorCode::CannotOpen, _) if is_full(system) => {
            StoreError::DiskFull
        }
        (ErrorCode::SystemIoFailure, ffi::SQLITE_IOERR_CORRUPTFS | ffi::SQLITE_IOERR_DATA)
        | (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _) => {
            StoreError::Unreadable { reason }
        }
        (
            ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::FileLockingProtocolFailed,
            _,
        ) => StoreError::InUse,
        (ErrorCode::ReadOnly, ffi::SQLITE_READONLY_DBMOVED)
        | (ErrorCode::CannotOpen | ErrorCode::PermissionDenied, _) => {
            StoreError::NoFolder { reason }
        }
        (ErrorCode::ReadOnly, _) => StoreError::ReadOnly,
        _ => StoreError::Other { reason },
    }
}

/// The meaning of a failure while folders are made or files renamed.
pub(crate) fn from_io(error: &io::Error) -> StoreError {
    match error.kind() {
        kind if is_full(kind) => StoreError::DiskFull,
        io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
        _ => StoreError::NoFolder {
            reason: error.to_string(),
        },
    }
}

fn is_full(kind: io::ErrorKind) -> bool {
    matches!(
        kind,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The variant's name, which is what the shell chooses its words by.
    fn name(error: &StoreError) -> String {
        let text = format!("{error:?}");
        text.split([' ', '{']).next().unwrap_or_default().to_owned()
    }

    #[test]
    fn every_sqlite_code_has_its_meaning() {
        use io::ErrorKind::{NotFound, Other, QuotaExceeded, StorageFull};
        let table = [
            (ffi::SQLITE_FULL, Other, "DiskFull"),
            (ffi::SQLITE_IOERR_WRITE, StorageFull, "DiskFull"),
            (ffi::SQLITE_IOERR_WRITE, QuotaExceeded, "DiskFull"),
            (ffi::SQLITE_IOERR_FSYNC, StorageFull, "DiskFull"),
            (ffi::SQLITE_IOERR_FSYNC, Other, "Other"),
            (ffi::SQLITE_IOERR_CORRUPTFS, Other, "Unreadable"),
            (ffi::SQLITE_IOERR_READ, NotFound, "Other"),
            (ffi::SQLITE_READONLY, Other, "ReadOnly"),
            // A failure of long ago does not change what a code says by itself.
            (ffi::SQLITE_READONLY, StorageFull, "ReadOnly"),
            (ffi::SQLITE_READONLY_DIRECTORY, Other, "ReadOnly"),
            (ffi::SQLITE_READONLY_RECOVERY, Other, "ReadOnly"),
            (ffi::SQLITE_READONLY_DBMOVED, Other, "NoFolder"),
            (ffi::SQLITE_CANTOPEN, NotFound, "NoFolder"),
            (ffi::SQLITE_CANTOPEN, StorageFull, "DiskFull"),
            (ffi::SQLITE_CANTOPEN_ISDIR, Other, "NoFolder"),
            (ffi::SQLITE_PERM, Other, "NoFolder"),
            (ffi::SQLITE_BUSY, Other, "InUse"),
            (ffi::SQLITE_BUSY_RECOVERY, Other, "InUse"),
            (ffi::SQLITE_LOCKED, Other, "InUse"),
            (ffi::SQLITE_PROTOCOL, Other, "InUse"),
            (ffi::SQLITE_NOTADB, Other, "Unreadable"),
            (ffi::SQLITE_CORRUPT, Other, "Unreadable"),
            (ffi::SQLITE_CORRUPT_INDEX, Other, "Unreadable"),
            (ffi::SQLITE_NOMEM, Other, "Other"),
            (ffi::SQLITE_CONSTRAINT_CHECK, Other, "Other"),
        ];
        for (code, system, meaning) in table {
            let error = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
            assert_eq!(
                name(&from_sqlite(&error, system)),
                meaning,
                "{code} with {system:?}"
            );
        }
    }

    #[test]
    fn every_failure_of_the_file_system_has_its_meaning() {
        let table = [
            (io::ErrorKind::StorageFull, "DiskFull"),
            (io::ErrorKind::QuotaExceeded, "DiskFull"),
            (io::ErrorKind::ReadOnlyFilesystem, "ReadOnly"),
            (io::ErrorKind::PermissionDenied, "NoFolder"),
            (io::ErrorKind::NotFound, "NoFolder"),
        ];
        for (kind, meaning) in table {
            assert_eq!(name(&from_io(&io::Error::from(kind))), meaning, "{kind:?}");
        }
    }
}
