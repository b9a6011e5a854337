//! Making room for a new database without deleting the one that cannot be read.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::StoreError;
use crate::error::from_io;

/// The files that belong to a database, itself last: what is left of its journals must never meet a new database
/// of the same name, even if the machine stops halfway.
const FILES: [&str; 4] = ["-journal", "-wal", "-shm", ""];

/// Renames a database that cannot be read, with the files that belong to it, and says its new name: beside the old
/// one, with the time `at` in it, and not taken yet. Nothing is deleted; if a file cannot be renamed, all keep their
/// names. The database must not be open.
///
/// # Errors
/// [`StoreError::NoFolder`] if it is not there or may not be renamed, [`StoreError::ReadOnly`],
/// [`StoreError::DiskFull`].
pub fn set_aside(path: &Path, at: &str) -> Result<PathBuf, StoreError> {
    let aside = free_name(path, at);
    let mut renamed = Vec::new();
    for ending in FILES {
        let (old, new) = (with_ending(path, ending), with_ending(&aside, ending));
        if !ending.is_empty() && !is_there(&old) {
            continue;
        }
        if let Err(error) = fs::rename(&old, &new) {
            put_back(&renamed);
            return Err(from_io(&error));
        }
        renamed.push((old, new));
    }
    Ok(aside)
}

fn put_back(renamed: &[(PathBuf, PathBuf)]) {
    for (old, new) in renamed.iter().rev() {
        // The first failure is the one to report; a file that cannot go back keeps its new name.
        let _ = fs::rename(new, old);
    }
}

/// `protocols.db` becomes `protocols.set-aside-2030-01-02T03-04-05-04-00.db`; colons are not allowed in names on
/// every system.
fn free_name(path: &Path, at: &str) -> PathBuf {
    let stamp: String = at
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect();
    let mut aside = named(path, &stamp);
    let mut further = 1_u32;
    while FILES
        .iter()
        .any(|ending| is_there(&with_ending(&aside, ending)))
    {
        further = further.saturating_add(1);
        aside = named(path, &format!("{stamp}-{further}"));
    }
    aside
}

fn named(path: &Path, stamp: &str) -> PathBuf {
    let mut name = path.file_stem().map(OsString::from).unwrap_or_default();
    name.push(format!(".set-aside-{stamp}"));
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Also true for a link that leads nowhere: renaming would replace it.
fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
