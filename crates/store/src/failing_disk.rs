//! Tests of a disk that fails while the store is open. They reach for the connection, which nobody outside can.

use tempfile::TempDir;

use crate::{Record, Store, StoreError};

const AT: &str = "2030-01-02T03:04:05+04:00";

fn one_value(field: &str, value: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), value.to_owned())]
}

/// A store with one protocol that has one step.
fn begun() -> (TempDir, Store, Record) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("protocols.db")).unwrap();
    let id = store.create("form", "1", &[], AT).unwrap().id;
    let record = store.write(id, &one_value("first", "1"), AT).unwrap();
    (folder, store, record)
}

/// Enough values to need further pages, so that part of the write succeeds before it fails.
fn many_values() -> Vec<(String, String)> {
    let value = "9".repeat(2_000);
    (1..=20)
        .map(|number| (format!("field-{number:02}"), value.clone()))
        .collect()
}

fn rows_of_the_log(store: &Store) -> i64 {
    store
        .connection
        .query_row(
            "SELECT (SELECT count(*) FROM step) + (SELECT count(*) FROM change)",
            [],
            |row| row.get(0),
        )
        .unwrap()
}

/// Every change fails with this error and leaves protocol and log as they were.
fn assert_nothing_changes(store: &mut Store, before: &Record, expected: &StoreError) {
    let rows = rows_of_the_log(store);
    let error = store.write(before.id, &many_values(), AT).unwrap_err();
    assert_eq!(&error, expected, "write");
    let error = store.create("form", "1", &many_values(), AT).unwrap_err();
    assert_eq!(&error, expected, "create");
    assert_eq!(store.list().unwrap(), std::slice::from_ref(before));
    assert_eq!(rows_of_the_log(store), rows);
}

#[test]
fn a_full_disk_keeps_the_earlier_state_and_the_same_write_succeeds_when_there_is_room() {
    let (_folder, mut store, before) = begun();
    store
        .connection
        .execute_batch("PRAGMA max_page_count = 1")
        .unwrap();
    assert_nothing_changes(&mut store, &before, &StoreError::DiskFull);
    store
        .connection
        .execute_batch("PRAGMA max_page_count = 10000")
        .unwrap();
    let after = store.write(before.id, &many_values(), AT).unwrap();
    assert_eq!(after.fields.len(), 21);
}

#[test]
fn a_disk_that_may_not_be_written_keeps_the_earlier_state() {
    let (_folder, mut store, before) = begun();
    store
        .connection
        .execute_batch("PRAGMA query_only = ON")
        .unwrap();
    assert_nothing_changes(&mut store, &before, &StoreError::ReadOnly);
    for error in [
        store.undo(before.id, AT).unwrap_err(),
        store.finish(before.id, AT).unwrap_err(),
        store.copy(before.id, AT).unwrap_err(),
        store.remove(before.id).unwrap_err(),
        store.set_setting("language", "az").unwrap_err(),
    ] {
        assert_eq!(error, StoreError::ReadOnly);
    }
    assert_eq!(store.list().unwrap(), [before]);
}

#[test]
fn a_value_of_a_foreign_kind_is_told_as_damage() {
    let (_folder, store, before) = begun();
    store
        .connection
        .execute_batch(
            "PRAGMA ignore_check_constraints = ON;
             UPDATE step SET kind = 'ordinary ', of = NULL;",
        )
        .unwrap();
    let error = store.read(before.id).unwrap_err();
    assert!(matches!(error, StoreError::Unreadable { .. }), "{error:?}");
}
