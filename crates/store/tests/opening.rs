//! Which files are opened, which are refused and why, and that a refused file keeps every byte.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is not as expected"
)]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::thread;

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use store::{Store, StoreError, set_aside};
use tempfile::TempDir;

const AT: &str = "2030-01-02T03:04:05+04:00";

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("protocols.db");
    (folder, path)
}

/// A database of many pages, closed again.
fn filled(path: &Path) {
    let mut store = Store::open(path).unwrap();
    let fields: Vec<_> = (0..100)
        .map(|number| (format!("field/{number:03}"), "value ".repeat(50)))
        .collect();
    let id = store.create("form", "1", &fields, AT).unwrap().id;
    let step = [("field/000".to_owned(), "1".to_owned())];
    store.write(id, &step, AT).unwrap();
}

/// Every file of the folder with its bytes. Empty ones do not count: a look at a database may leave an empty journal.
fn contents(folder: &Path) -> BTreeMap<OsString, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| (entry.file_name(), fs::read(entry.path()).unwrap()))
        .filter(|(_, bytes)| !bytes.is_empty())
        .collect()
}

fn shortened(path: &Path, bytes: u64) {
    let file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.set_len(bytes).unwrap();
}

fn overwritten(path: &Path, from: usize, length: usize, with: u8) {
    let mut bytes = fs::read(path).unwrap();
    bytes
        .iter_mut()
        .skip(from)
        .take(length)
        .for_each(|byte| *byte = with);
    fs::write(path, bytes).unwrap();
}

fn with_sql(path: &Path, sql: &str) {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(sql).unwrap();
}

#[test]
fn missing_folders_are_created() {
    let (folder, _) = folder();
    let path = folder.path().join("a/b/protocols.db");
    let store = Store::open(&path).unwrap();
    assert_eq!(store.list(), Ok(Vec::new()));
}

#[test]
fn a_file_that_cannot_be_read_is_refused_untouched_and_makes_room_when_set_aside() {
    type Damage = fn(&Path);
    let table: [(&str, Damage); 9] = [
        ("a text", |path| {
            fs::write(path, "Bu fayl mətndir.\n".repeat(500)).unwrap();
        }),
        ("a few letters", |path| fs::write(path, "salam").unwrap()),
        ("nothing but zeros", |path| {
            fs::write(path, [0; 8192]).unwrap();
        }),
        ("another program's database", |path| {
            with_sql(path, "CREATE TABLE photo (name TEXT)");
        }),
        ("another program's empty database", |path| {
            with_sql(path, "CREATE TABLE photo (name TEXT); DROP TABLE photo");
        }),
        ("our mark without our tables", |path| {
            filled(path);
            with_sql(path, "DROP TABLE change");
        }),
        ("cut in the middle", |path| {
            filled(path);
            shortened(path, fs::metadata(path).unwrap().len() / 2);
        }),
        ("cut in the header", |path| {
            filled(path);
            shortened(path, 50);
        }),
        ("a damaged list of tables", |path| {
            filled(path);
            overwritten(path, 100, 3000, 0xFF);
        }),
    ];
    for (what, damage) in table {
        let (folder, path) = folder();
        damage(&path);
        let before = contents(folder.path());
        let error = Store::open(&path).unwrap_err();
        assert!(
            matches!(error, StoreError::Unreadable { .. }),
            "{what}: {error:?}"
        );
        assert!(contents(folder.path()) == before, "{what} was touched");

        let aside = set_aside(&path, AT).unwrap();
        assert!(fs::read(aside).unwrap() == before[path.file_name().unwrap()]);
        assert_eq!(Store::open(&path).unwrap().list(), Ok(Vec::new()), "{what}");
    }
}

#[test]
fn damage_found_later_is_told_as_unreadable() {
    let (_folder, path) = folder();
    filled(&path);
    let connection = Connection::open(&path).unwrap();
    let (offset, size): (u32, u32) = connection
        .query_row(
            "SELECT (pageno - 1) * pgsize, pgsize FROM dbstat WHERE name = 'entry' ORDER BY path DESC LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    drop(connection);
    let [offset, size] = [offset, size].map(|bytes| usize::try_from(bytes).unwrap());
    overwritten(&path, offset, size, 0xFF);
    let store = Store::open(&path).unwrap();
    let error = store.list().unwrap_err();
    assert!(matches!(error, StoreError::Unreadable { .. }), "{error:?}");
}

#[test]
fn a_newer_database_is_refused_untouched() {
    let (folder, path) = folder();
    filled(&path);
    // Left behind as if the newer program had been stopped: its latest change stands in the journal alone.
    let connection = Connection::open(&path).unwrap();
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .unwrap();
    connection
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    drop(connection);
    let before = contents(folder.path());
    assert!(before.contains_key(&OsString::from("protocols.db-wal")));
    let refused = Store::open(&path).unwrap_err();
    let expected = StoreError::NewerDatabase {
        found: 99,
        known: 4,
    };
    assert_eq!(refused, expected);
    let mut after = contents(folder.path());
    // An index of the journal that is made anew whenever it is missing.
    let index = OsString::from("protocols.db-shm");
    after.extend(
        before
            .get_key_value(&index)
            .map(|(k, v)| (k.clone(), v.clone())),
    );
    assert!(after == before, "the newer database was touched");
}

#[test]
fn a_second_opener_is_refused_until_the_first_has_closed() {
    let (_folder, path) = folder();
    let first = Store::open(&path).unwrap();
    assert_eq!(Store::open(&path).unwrap_err(), StoreError::InUse);
    drop(first);
    assert!(Store::open(&path).is_ok());
}

#[test]
fn of_several_first_starts_at_once_no_two_succeed() {
    let (_folder, path) = folder();
    let start = Barrier::new(4);
    let answers: Vec<_> = thread::scope(|scope| {
        let open = || {
            start.wait();
            Store::open(&path)
        };
        let starts: Vec<_> = (0..4).map(|_| scope.spawn(open)).collect();
        starts
            .into_iter()
            .map(|start| start.join().unwrap())
            .collect()
    });
    let refused: Vec<_> = answers
        .iter()
        .filter_map(|answer| answer.as_ref().err())
        .collect();
    // They may also all get in each other's way; whoever tries again is let in.
    assert!(refused.len() >= 3, "two hold the same file");
    assert!(
        refused.iter().all(|error| **error == StoreError::InUse),
        "{refused:?}"
    );
    drop(answers);
    assert!(Store::open(&path).is_ok());
}

#[test]
fn a_place_that_cannot_hold_a_file_is_refused() {
    let (folder, path) = folder();
    fs::write(&path, "a file, not a folder").unwrap();
    for place in [path.join("protocols.db"), folder.path().to_owned()] {
        let error = Store::open(&place).unwrap_err();
        assert!(matches!(error, StoreError::NoFolder { .. }), "{error:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_only_be_read_is_refused_as_read_only() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    use std::process::Command;
    // The superuser may write everything, so a person without rights asks: this test once more, in a second process.
    const READER: &str = "STORE_TEST_READS_ONLY";
    const NOBODY: u32 = 65_534;
    if let Some(path) = std::env::var_os(READER) {
        assert_eq!(
            Store::open(Path::new(&path)).unwrap_err(),
            StoreError::ReadOnly
        );
        return;
    }
    let (folder, path) = folder();
    filled(&path);
    let allow = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode));
    allow(folder.path(), 0o755).unwrap();
    allow(&path, 0o444).unwrap();
    let program = folder.path().join("reader");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mut reader = Command::new(program);
    reader
        .args([
            "a_file_that_may_only_be_read_is_refused_as_read_only",
            "--exact",
        ])
        .env(READER, &path);
    if fs::OpenOptions::new().write(true).open(&path).is_ok() {
        reader.uid(NOBODY).gid(NOBODY);
    }
    let answer = reader.output().unwrap();
    assert!(answer.status.success(), "{answer:?}");
    // Not merely because no test had that name.
    assert!(
        String::from_utf8_lossy(&answer.stdout).contains("1 passed"),
        "{answer:?}"
    );
}

#[cfg(unix)]
#[test]
fn nothing_is_called_saved_in_a_file_that_was_taken_away() {
    let (_folder, path) = folder();
    let mut store = Store::open(&path).unwrap();
    store.set_setting("language", "az").unwrap();
    fs::rename(&path, path.with_extension("moved")).unwrap();
    let error = store.set_setting("language", "ru").unwrap_err();
    assert!(matches!(error, StoreError::NoFolder { .. }), "{error:?}");
}

#[test]
fn a_database_is_set_aside_with_its_journals_under_a_name_not_taken() {
    let (folder, path) = folder();
    let stamp = "2030-01-02T03-04-05-04-00";
    let name = |ending: &str| OsString::from(format!("protocols.set-aside-{stamp}{ending}"));
    // The name is taken even where only a journal has it.
    fs::write(folder.path().join(name(".db-wal")), "earlier journal").unwrap();
    let mut expected = contents(folder.path());
    for (ending, aside) in [("", "-2.db"), ("-wal", "-2.db-wal"), ("-shm", "-2.db-shm")] {
        let text = format!("text of {aside}");
        fs::write(folder.path().join(format!("protocols.db{ending}")), &text).unwrap();
        expected.insert(name(aside), text.into_bytes());
    }
    let aside = set_aside(&path, AT).unwrap();
    assert_eq!(aside, folder.path().join(name("-2.db")));
    assert_eq!(contents(folder.path()), expected);

    fs::write(&path, "the next one").unwrap();
    let next = set_aside(&path, AT).unwrap();
    assert_eq!(next, folder.path().join(name("-3.db")));
}

#[test]
fn setting_aside_what_is_not_there_renames_nothing() {
    let (folder, path) = folder();
    fs::write(folder.path().join("protocols.db-wal"), "journal").unwrap();
    let before = contents(folder.path());
    let error = set_aside(&path, AT).unwrap_err();
    assert!(matches!(error, StoreError::NoFolder { .. }), "{error:?}");
    assert_eq!(contents(folder.path()), before);
}
