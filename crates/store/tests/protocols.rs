//! What is kept of a protocol: values, steps, undo and redo, finishing, copies, settings.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is not as expected"
)]

use std::collections::BTreeMap;
use std::path::PathBuf;

use rusqlite::Connection;
use store::{LONGEST_FIELD, LONGEST_VALUE, Record, Store, StoreError};
use tempfile::TempDir;

const FIELD: &str = "figure/voters-total";

/// A store in a folder of its own that is removed with it.
struct Desk {
    store: Store,
    path: PathBuf,
    folder: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("protocols.db");
        Desk {
            store: Store::open(&path).unwrap(),
            path,
            folder,
        }
    }

    /// With one protocol begun at minute 0.
    fn with_protocol(fields: &[(&str, &str)]) -> (Desk, Record) {
        let mut desk = Desk::new();
        let record = desk
            .store
            .create("form", "2030-1", &owned(fields), &minute(0))
            .unwrap();
        (desk, record)
    }

    fn write(&mut self, id: i64, value: &str, at: u32) -> Record {
        self.store
            .write(id, &owned(&[(FIELD, value)]), &minute(at))
            .unwrap()
    }

    /// What the file itself says, row by row.
    fn rows(self, query: &str) -> (Desk, Vec<String>) {
        let Desk {
            store,
            path,
            folder,
        } = self;
        drop(store);
        let connection = Connection::open(&path).unwrap();
        let rows = connection
            .prepare(query)
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        drop(connection);
        let store = Store::open(&path).unwrap();
        let desk = Desk {
            store,
            path,
            folder,
        };
        (desk, rows)
    }
}

fn owned(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields
        .iter()
        .map(|(field, value)| ((*field).to_owned(), (*value).to_owned()))
        .collect()
}

fn fields(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    owned(pairs).into_iter().collect()
}

fn minute(number: u32) -> String {
    format!("2030-01-02T03:{number:02}:00+04:00")
}

#[test]
fn a_new_protocol_holds_its_first_values_and_has_nothing_to_undo() {
    let (desk, record) =
        Desk::with_protocol(&[(FIELD, "1012"), ("header/precinct", "14"), ("blank", "")]);
    let expected = Record {
        id: record.id,
        form: "form".to_owned(),
        form_version: "2030-1".to_owned(),
        fields: fields(&[(FIELD, "1012"), ("header/precinct", "14")]),
        created_at: minute(0),
        changed_at: minute(0),
        finished_at: None,
        copied_from: None,
        can_undo: false,
        can_redo: false,
    };
    assert_eq!(record, expected);
    assert_eq!(desk.store.read(record.id), Ok(expected));
}

#[test]
fn what_was_written_is_there_after_opening_again() {
    let (mut desk, record) = Desk::with_protocol(&[]);
    let text = "Şuşa, «ışıq» — 7\u{a0}fevral\n\0'; DROP TABLE entry; --";
    let written = desk.write(record.id, text, 1);
    assert_eq!(written.fields, fields(&[(FIELD, text)]));
    assert_eq!(written.changed_at, minute(1));
    drop(desk.store);
    let store = Store::open(&desk.path).unwrap();
    assert_eq!(store.read(record.id), Ok(written));
}

#[test]
fn an_empty_value_makes_a_field_blank() {
    let (mut desk, record) = Desk::with_protocol(&[(FIELD, "0")]);
    let blank = desk.write(record.id, "", 1);
    assert_eq!(blank.fields, BTreeMap::new());
    let undone = desk.store.undo(record.id, &minute(2)).unwrap();
    assert_eq!(undone.fields, fields(&[(FIELD, "0")]));
    let redone = desk.store.redo(record.id, &minute(3)).unwrap();
    assert_eq!(redone.fields, BTreeMap::new());
}

#[test]
fn one_write_is_one_step_and_its_last_value_of_a_field_holds() {
    let (mut desk, record) = Desk::with_protocol(&[("b", "old")]);
    let values = owned(&[("a", "1"), ("b", ""), ("c", "3"), ("a", "2")]);
    let written = desk.store.write(record.id, &values, &minute(1)).unwrap();
    assert_eq!(written.fields, fields(&[("a", "2"), ("c", "3")]));
    let undone = desk.store.undo(record.id, &minute(2)).unwrap();
    assert_eq!(undone.fields, fields(&[("b", "old")]));
    assert!(!undone.can_undo);
}

#[test]
fn a_write_that_changes_nothing_writes_nothing() {
    let (mut desk, record) = Desk::with_protocol(&[]);
    desk.write(record.id, "1012", 1);
    let undone = desk.store.undo(record.id, &minute(2)).unwrap();
    let same = owned(&[(FIELD, ""), ("never-filled", "")]);
    let after = desk.store.write(record.id, &same, &minute(3)).unwrap();
    assert_eq!(after, undone);
    assert!(after.can_redo);
    let (_desk, steps) = desk.rows("SELECT kind FROM step");
    assert_eq!(steps, ["ordinary", "undo"]);
}

#[test]
fn undo_and_redo_walk_through_the_values() {
    // w: write the next number; u: undo; r: redo; then the value and what is possible next.
    let table = [
        ("w", "1", true, false),
        ("u", "", false, true),
        ("r", "1", true, false),
        ("w", "2", true, false),
        ("w", "3", true, false),
        ("u", "2", true, true),
        ("u", "1", true, true),
        ("u", "", false, true),
        ("r", "1", true, true),
        ("r", "2", true, true),
        // A new change drops the 3 that could have been redone.
        ("w", "4", true, false),
        ("u", "2", true, true),
        ("u", "1", true, true),
    ];
    let (mut desk, record) = Desk::with_protocol(&[]);
    let mut number = 0;
    for (at, (action, value, can_undo, can_redo)) in (1..).zip(table) {
        let record = match action {
            "w" => {
                number += 1;
                desk.write(record.id, &number.to_string(), at)
            }
            "u" => desk.store.undo(record.id, &minute(at)).unwrap(),
            _ => desk.store.redo(record.id, &minute(at)).unwrap(),
        };
        let found = record.fields.get(FIELD).map_or("", String::as_str);
        assert_eq!(
            (found, record.can_undo, record.can_redo, record.changed_at),
            (value, can_undo, can_redo, minute(at)),
            "minute {at}"
        );
    }
}

#[test]
fn undo_and_redo_are_refused_where_there_is_nothing() {
    let (mut desk, record) = Desk::with_protocol(&[(FIELD, "1")]);
    let undo = desk.store.undo(record.id, &minute(1));
    assert_eq!(undo, Err(StoreError::NothingToUndo));
    desk.write(record.id, "2", 2);
    let redo = desk.store.redo(record.id, &minute(3));
    assert_eq!(redo, Err(StoreError::NothingToRedo));
}

#[test]
fn undo_still_works_after_opening_again() {
    let (mut desk, record) = Desk::with_protocol(&[]);
    desk.write(record.id, "1", 1);
    desk.write(record.id, "2", 2);
    drop(desk.store);
    let mut store = Store::open(&desk.path).unwrap();
    let undone = store.undo(record.id, &minute(3)).unwrap();
    assert_eq!(undone.fields, fields(&[(FIELD, "1")]));
}

#[test]
fn the_log_only_grows() {
    let (mut desk, record) = Desk::with_protocol(&[(FIELD, "1")]);
    let query = "SELECT concat_ws(' ', number, at, kind, of, quote(before), quote(after))
                 FROM step JOIN change ON step = number ORDER BY number, field";
    let mut earlier: Vec<String> = Vec::new();
    for (at, action) in (1..).zip(["2", "", "undo", "undo", "redo", "5"]) {
        match action {
            "undo" => desk.store.undo(record.id, &minute(at)).unwrap(),
            "redo" => desk.store.redo(record.id, &minute(at)).unwrap(),
            value => desk.write(record.id, value, at),
        };
        let rows;
        (desk, rows) = desk.rows(query);
        assert_eq!(rows.len(), earlier.len() + 1, "after {action}");
        assert!(rows.starts_with(&earlier), "{earlier:?} became {rows:?}");
        earlier = rows;
    }
    let expected = [
        format!("1 {} ordinary '1' '2'", minute(1)),
        format!("2 {} ordinary '2' NULL", minute(2)),
        format!("3 {} undo 2 NULL '2'", minute(3)),
        format!("4 {} undo 1 '2' '1'", minute(4)),
        format!("5 {} redo 1 '1' '2'", minute(5)),
        format!("6 {} ordinary '2' '5'", minute(6)),
    ];
    assert_eq!(earlier, expected);
}

#[test]
fn a_finished_protocol_is_locked() {
    let (mut desk, record) = Desk::with_protocol(&[]);
    let id = record.id;
    desk.write(id, "1", 1);
    desk.write(id, "2", 2);
    let draft = desk.store.undo(id, &minute(3)).unwrap();
    let finished = desk.store.finish(id, &minute(4)).unwrap();
    let expected = Record {
        finished_at: Some(minute(4)),
        can_undo: false,
        can_redo: false,
        ..draft
    };
    assert_eq!(finished, expected);
    let at = minute(5);
    for refused in [
        desk.store.write(id, &owned(&[(FIELD, "3")]), &at),
        desk.store.write(id, &owned(&[(FIELD, "1")]), &at),
        desk.store.undo(id, &at),
        desk.store.redo(id, &at),
        desk.store.finish(id, &at),
    ] {
        assert_eq!(refused, Err(StoreError::Finished { id }));
    }
    assert_eq!(desk.store.read(id), Ok(finished));
}

#[test]
fn a_copy_is_a_new_draft_and_the_original_stays() {
    let (mut desk, record) = Desk::with_protocol(&[("a", "1")]);
    desk.write(record.id, "2", 1);
    let original = desk.store.finish(record.id, &minute(2)).unwrap();
    let copy = desk.store.copy(original.id, &minute(3)).unwrap();
    let expected = Record {
        id: copy.id,
        created_at: minute(3),
        changed_at: minute(3),
        finished_at: None,
        copied_from: Some(original.id),
        ..original.clone()
    };
    assert_eq!(copy, expected);
    assert_ne!(copy.id, original.id);
    desk.write(copy.id, "3", 4);
    assert_eq!(desk.store.read(original.id), Ok(original));
}

#[test]
fn removing_takes_the_whole_log_and_leaves_the_copy() {
    let (mut desk, record) = Desk::with_protocol(&[("a", "1")]);
    let id = record.id;
    desk.write(id, "2", 1);
    desk.store.undo(id, &minute(2)).unwrap();
    let copy = desk.store.copy(id, &minute(3)).unwrap();
    desk.store.remove(id).unwrap();
    let left = Record {
        copied_from: None,
        ..copy
    };
    assert_eq!(desk.store.list(), Ok(vec![left]));
    let (_desk, rows) = desk.rows(
        "SELECT 'step' FROM step UNION ALL SELECT 'change' FROM change
         UNION ALL SELECT 'entry of ' || protocol FROM entry WHERE protocol = 1",
    );
    assert_eq!(rows, Vec::<String>::new());
}

#[test]
fn a_finished_protocol_can_be_removed_and_its_number_is_not_given_again() {
    let (mut desk, record) = Desk::with_protocol(&[]);
    desk.store.finish(record.id, &minute(1)).unwrap();
    desk.store.remove(record.id).unwrap();
    assert_eq!(desk.store.list(), Ok(Vec::new()));
    let next = desk.store.create("form", "1", &[], &minute(2)).unwrap();
    assert_ne!(next.id, record.id);
}

#[test]
fn a_protocol_that_is_not_there_is_told() {
    let (mut desk, record) = Desk::with_protocol(&[]);
    let id = record.id + 1;
    let at = minute(1);
    for refused in [
        desk.store.read(id),
        desk.store.write(id, &[], &at),
        desk.store.undo(id, &at),
        desk.store.redo(id, &at),
        desk.store.finish(id, &at),
        desk.store.copy(id, &at),
    ] {
        assert_eq!(refused, Err(StoreError::Missing { id }));
    }
    assert_eq!(desk.store.remove(id), Err(StoreError::Missing { id }));
}

#[test]
fn the_protocol_written_last_comes_first() {
    let mut desk = Desk::new();
    let ids: Vec<i64> = (0..4)
        .map(|at| {
            let record = desk.store.create("form", "1", &[], &minute(at));
            record.unwrap().id
        })
        .collect();
    desk.write(ids[1], "1", 10);
    desk.store.finish(ids[0], &minute(20)).unwrap();
    // 02:30 at +03:00 is 03:30 at +04:00, though its text sorts first.
    let other_clock = owned(&[(FIELD, "1")]);
    desk.store
        .write(ids[2], &other_clock, "2030-01-02T02:30:00+03:00")
        .unwrap();
    let listed: Vec<i64> = desk.store.list().unwrap().iter().map(|r| r.id).collect();
    assert_eq!(listed, [ids[2], ids[0], ids[1], ids[3]]);
}

#[test]
fn a_field_that_is_too_long_is_refused_and_nothing_is_written() {
    // Characters, not bytes: ə takes two of them.
    let longest = "ə".repeat(LONGEST_VALUE);
    let longest_name = "ə".repeat(LONGEST_FIELD);
    let (mut desk, record) = Desk::with_protocol(&[]);
    let fits = owned(&[(&longest_name, &longest)]);
    let kept = desk.store.write(record.id, &fits, &minute(1)).unwrap();
    for (field, value) in [
        ("note".to_owned(), format!("{longest}ə")),
        (format!("{longest_name}ə"), "1".to_owned()),
    ] {
        let values = [("a".to_owned(), "1".to_owned()), (field.clone(), value)];
        let error = Err(StoreError::TooLong { field });
        let written = desk.store.write(record.id, &values, &minute(2));
        assert_eq!(written, error);
        assert_eq!(desk.store.create("form", "1", &values, &minute(2)), error);
    }
    assert_eq!(desk.store.list(), Ok(vec![kept]));
}

#[test]
fn a_setting_keeps_its_latest_value() {
    let mut desk = Desk::new();
    assert_eq!(desk.store.setting("language"), Ok(None));
    desk.store.set_setting("language", "az").unwrap();
    desk.store.set_setting("language", "ru").unwrap();
    desk.store.set_setting("text-size", "").unwrap();
    drop(desk.store);
    let store = Store::open(&desk.path).unwrap();
    assert_eq!(store.setting("language"), Ok(Some("ru".to_owned())));
    assert_eq!(store.setting("text-size"), Ok(Some(String::new())));
}
