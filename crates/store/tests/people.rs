//! People by name, what they reached, every point of a protocol's log, and what stands beside it.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is not as expected"
)]

use rusqlite::Connection;
use store::{Person, StepKind, Store, StoreError, Try};
use tempfile::TempDir;

fn desk() -> (Store, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("protocols.db")).unwrap();
    (store, folder)
}

fn value(field: &str, value: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), value.to_owned())]
}

fn at(minute: u32) -> String {
    format!("2030-01-01T20:{minute:02}:00+04:00")
}

fn tried(subject: &str, reached: u32) -> Try {
    Try {
        subject: subject.to_owned(),
        at: at(reached),
        reached,
        whole: 10,
        missed: String::new(),
    }
}

#[test]
fn a_name_is_there_once_and_is_not_empty() {
    let (mut store, _folder) = desk();
    let first = store.add_person("  Sınaq Birinci ", &at(0)).unwrap();
    assert_eq!(first.name, "Sınaq Birinci");
    let second = store.add_person("Sınaq İkinci", &at(1)).unwrap();
    let taken = StoreError::NameTaken {
        name: "Sınaq Birinci".to_owned(),
    };
    assert_eq!(
        store.add_person("Sınaq Birinci", &at(2)),
        Err(taken.clone())
    );
    assert_eq!(store.rename_person(second.id, "Sınaq Birinci"), Err(taken));
    assert_eq!(store.add_person("  ", &at(2)), Err(StoreError::Nameless));
    let long = "a".repeat(81);
    assert!(matches!(
        store.add_person(&long, &at(2)),
        Err(StoreError::TooLong { .. })
    ));
    assert_eq!(
        store.rename_person(99, "x"),
        Err(StoreError::NoSuchPerson { id: 99 })
    );
    assert_eq!(store.people(), Ok(vec![first, second]));
}

#[test]
fn tries_belong_to_whoever_is_chosen() {
    let (mut store, folder) = desk();
    store.keep_try(&tried("evening/nobody", 1)).unwrap();
    let first = store.add_person("Sınaq Birinci", &at(0)).unwrap();
    store.keep_try(&tried("evening/one", 2)).unwrap();
    store.keep_try(&tried("evening/two", 3)).unwrap();
    drop(store);
    let mut store = Store::open(&folder.path().join("protocols.db")).unwrap();
    assert_eq!(store.chosen_person(), Ok(Some(first.clone())));
    assert_eq!(
        store.tries(),
        Ok(vec![tried("evening/two", 3), tried("evening/one", 2)])
    );
    store.choose_person(None).unwrap();
    assert_eq!(store.tries(), Ok(vec![tried("evening/nobody", 1)]));
    store.choose_person(Some(first.id)).unwrap();
    store.remove_person(first.id).unwrap();
    assert_eq!(store.chosen_person(), Ok(None::<Person>));
    assert_eq!(store.tries(), Ok(vec![tried("evening/nobody", 1)]));
}

#[test]
fn a_step_keeps_the_name_it_was_made_under() {
    let (mut store, _folder) = desk();
    let id = store.create("form", "1", &[], &at(0)).unwrap().id;
    store.write(id, &value("a", "1"), &at(1)).unwrap();
    let person = store.add_person("Sınaq Birinci", &at(2)).unwrap();
    store.write(id, &value("a", "2"), &at(3)).unwrap();
    store.rename_person(person.id, "Sınaq İkinci").unwrap();
    store.undo(id, &at(4)).unwrap();
    store.remove_person(person.id).unwrap();
    let steps = store.steps(id).unwrap();
    let told: Vec<_> = steps
        .iter()
        .map(|step| (step.number, step.made_by.as_deref(), step.kind))
        .collect();
    assert_eq!(
        told,
        [
            (1, None, StepKind::Ordinary),
            (2, Some("Sınaq Birinci"), StepKind::Ordinary),
            (3, Some("Sınaq İkinci"), StepKind::Undo),
        ]
    );
    let last = steps.last().unwrap().changes.first().unwrap();
    assert_eq!(
        (last.before.as_str(), last.after.as_str()),
        ("2", "1"),
        "an undo tells what it changed"
    );
}

#[test]
fn every_point_of_the_log_can_be_read_and_gone_back_to() {
    let (mut store, _folder) = desk();
    let id = store
        .create("form", "1", &value("head", "x"), &at(0))
        .unwrap()
        .id;
    for (minute, text) in [(1, "1"), (2, "2"), (3, "")] {
        store.write(id, &value("a", text), &at(minute)).unwrap();
    }
    store.write(id, &value("b", "9"), &at(4)).unwrap();
    store.undo(id, &at(5)).unwrap();
    let at_point = |store: &Store, step| {
        let fields = store.fields_at(id, step).unwrap();
        fields
            .iter()
            .map(|(field, value)| format!("{field}={value}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let points = [
        "head=x",
        "a=1 head=x",
        "a=2 head=x",
        "head=x",
        "b=9 head=x",
        "head=x",
    ];
    for (step, expected) in (0..).zip(points) {
        assert_eq!(at_point(&store, step), expected, "after step {step}");
    }
    let back = store.go_back(id, 2, &at(6)).unwrap();
    assert_eq!(back.fields.get("a").map(String::as_str), Some("2"));
    assert_eq!(at_point(&store, 6), "a=2 head=x");
    assert!(back.can_undo && !back.can_redo);
    for step in [-1, 7] {
        let missing = StoreError::NoSuchStep { id, step };
        assert_eq!(store.fields_at(id, step), Err(missing.clone()));
        assert_eq!(store.go_back(id, step, &at(7)), Err(missing));
    }
    store.finish(id, &at(8)).unwrap();
    assert_eq!(
        store.go_back(id, 1, &at(9)),
        Err(StoreError::Finished { id })
    );
    assert!(store.fields_at(id, 1).is_ok());
}

#[test]
fn what_stands_beside_a_protocol_is_not_undone_with_it() {
    let (mut store, _folder) = desk();
    let id = store.create("form", "1", &[], &at(0)).unwrap().id;
    store.write(id, &value("a", "1"), &at(1)).unwrap();
    store.write_beside(id, &value("second/a", "2")).unwrap();
    store.write_beside(id, &value("second/b", "3")).unwrap();
    store.write_beside(id, &value("second/b", "")).unwrap();
    let record = store.undo(id, &at(2)).unwrap();
    assert!(record.fields.is_empty());
    let beside = store.beside(id).unwrap();
    assert_eq!(
        beside.into_iter().collect::<Vec<_>>(),
        value("second/a", "2")
    );
    assert_eq!(
        store.write_beside(99, &value("a", "1")),
        Err(StoreError::Missing { id: 99 })
    );
    store.finish(id, &at(3)).unwrap();
    assert_eq!(
        store.write_beside(id, &value("second/a", "4")),
        Err(StoreError::Finished { id })
    );
}

#[test]
fn a_file_of_the_first_layout_is_brought_to_the_newest_with_everything_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("protocols.db");
    let old = Connection::open(&path).unwrap();
    old.execute_batch(include_str!("../migrations/1.sql"))
        .unwrap();
    old.execute_batch(
        "PRAGMA application_id = 1399539566; PRAGMA user_version = 1;
         INSERT INTO protocol VALUES (7, 'form', '1', '2030-01-01T20:00:00+04:00', '2030-01-01T20:00:00+04:00', NULL, NULL);
         INSERT INTO entry VALUES (7, 'a', '1');
         INSERT INTO step VALUES (7, 1, '2030-01-01T20:00:00+04:00', 'ordinary', NULL);
         INSERT INTO change VALUES (7, 1, 'a', NULL, '1');",
    )
    .unwrap();
    drop(old);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(
        store.read(7).unwrap().fields.get("a").map(String::as_str),
        Some("1")
    );
    assert_eq!(store.steps(7).unwrap().len(), 1);
    assert!(store.go_back(7, 0, &at(1)).unwrap().fields.is_empty());
}

#[test]
fn a_mark_stands_once_at_its_place_and_belongs_to_whoever_left_it() {
    let (mut store, _folder) = desk();
    store
        .leave_mark("note", "opening.boxes#why", "nobody", &at(0))
        .unwrap();
    let person = store.add_person("Sınaq Birinci", &at(0)).unwrap();
    store
        .leave_mark("note", "opening.boxes#why", "first", &at(1))
        .unwrap();
    store
        .leave_mark("read", "opening.boxes", "edition", &at(2))
        .unwrap();
    store
        .leave_mark("note", "opening.boxes#why", "second", &at(3))
        .unwrap();
    store
        .leave_mark("bookmark", "opening.boxes", "yes", &at(4))
        .unwrap();
    store
        .leave_mark("bookmark", "opening.boxes", "", &at(5))
        .unwrap();
    let told = |store: &Store| -> Vec<String> {
        let marks = store.marks().unwrap();
        marks
            .iter()
            .map(|mark| format!("{} {}", mark.kind, mark.text))
            .collect()
    };
    assert_eq!(told(&store), ["note second", "read edition"]);
    store.remove_person(person.id).unwrap();
    assert_eq!(told(&store), ["note nobody"]);
}
