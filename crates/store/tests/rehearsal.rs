//! Walks, cards, plans and what sessions left: whose they are, and that an older file takes them in.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is not as expected"
)]

use rusqlite::Connection;
use store::{Card, Store, StoreError, Try, Walk};
use tempfile::TempDir;

fn desk() -> (Store, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("protocols.db")).unwrap();
    (store, folder)
}

fn at(minute: u32) -> String {
    format!("2030-01-01T20:{minute:02}:00+04:00")
}

fn walk(way: &str, step: &str, minute: u32) -> Walk {
    Walk {
        walkthrough: "closing".to_owned(),
        way: way.to_owned(),
        step: step.to_owned(),
        answers: format!("{step}=one"),
        players: String::new(),
        at: at(minute),
        ended_at: None,
    }
}

fn card(item: &str, due: &str) -> Card {
    Card {
        item: item.to_owned(),
        due: due.to_owned(),
        answered: "2030-01-01".to_owned(),
        stability: 0.4,
        difficulty: 7.25,
        answers: 2,
        missed: 1,
    }
}

fn tried(subject: &str) -> Try {
    Try {
        subject: subject.to_owned(),
        at: at(0),
        reached: 1,
        whole: 4,
        missed: "cancel".to_owned(),
    }
}

#[test]
fn a_walk_stands_once_for_each_way_and_survives_the_end_of_the_program() {
    let (mut store, folder) = desk();
    store
        .keep_walk(&walk("study", "look", 1), None, None)
        .unwrap();
    store
        .keep_walk(&walk("exam", "look", 2), None, None)
        .unwrap();
    let further = Walk {
        ended_at: Some(at(3)),
        players: "[]".to_owned(),
        ..walk("study", "cancel", 3)
    };
    store.keep_walk(&further, None, None).unwrap();
    drop(store);
    let store = Store::open(&folder.path().join("protocols.db")).unwrap();
    assert_eq!(store.walks(), Ok(vec![further, walk("exam", "look", 2)]));
}

#[test]
fn an_answer_and_what_comes_of_it_are_kept_together_or_not_at_all() {
    let (mut store, _folder) = desk();
    let long = Try {
        missed: "x".repeat(store::LONGEST_VALUE + 1),
        ..tried("exam/closing")
    };
    let refused = store.keep_walk(
        &walk("study", "look", 1),
        Some(&card("closing/look", "2030-01-02")),
        Some(&long),
    );
    assert!(
        matches!(refused, Err(StoreError::TooLong { .. })),
        "{refused:?}"
    );
    assert!(store.walks().unwrap().is_empty() && store.cards().unwrap().is_empty());

    let card = card("closing/look", "2030-01-02");
    let tried = tried("exam/closing");
    store
        .keep_walk(&walk("study", "look", 1), Some(&card), Some(&tried))
        .unwrap();
    assert_eq!(store.walks().unwrap().len(), 1);
    assert_eq!(store.cards(), Ok(vec![card]));
    assert_eq!(store.tries(), Ok(vec![tried]));
}

#[test]
fn walks_and_cards_belong_to_whoever_is_chosen_and_go_with_them() {
    let (mut store, _folder) = desk();
    store
        .keep_walk(
            &walk("study", "look", 1),
            Some(&card("nobody", "2030-01-02")),
            None,
        )
        .unwrap();
    let person = store.add_person("Sınaq Birinci", &at(0)).unwrap();
    assert!(store.walks().unwrap().is_empty() && store.cards().unwrap().is_empty());
    store
        .keep_walk(&walk("study", "cancel", 2), None, None)
        .unwrap();
    store.keep_card(&card("b", "2030-01-09")).unwrap();
    store.keep_card(&card("a", "2030-01-03")).unwrap();
    store.keep_card(&card("b", "2030-01-02")).unwrap();
    let items = |store: &Store| -> Vec<String> {
        let cards = store.cards().unwrap();
        cards.into_iter().map(|card| card.item).collect()
    };
    assert_eq!(items(&store), ["b", "a"], "the one due first");
    store.remove_person(person.id).unwrap();
    assert_eq!(items(&store), ["nobody"]);
    assert_eq!(store.walks(), Ok(vec![walk("study", "look", 1)]));
}

#[test]
fn a_plan_is_changed_in_its_place_and_takes_with_it_what_its_sessions_left() {
    let (mut store, _folder) = desk();
    let first = store.keep_lesson(None, "one", &at(1)).unwrap();
    let second = store.keep_lesson(None, "two", &at(2)).unwrap();
    let changed = store
        .keep_lesson(Some(first.id), "one again", &at(3))
        .unwrap();
    assert_eq!((changed.made_at.as_str(), changed.id), (&*at(1), first.id));
    assert_eq!(store.lesson(first.id), Ok(changed.clone()));
    assert_eq!(store.lessons(), Ok(vec![changed, second.clone()]));

    let number = first.id.to_string();
    for (lesson, kind, text) in [
        (number.as_str(), "vote", "3 4"),
        ("ready/refresher", "parked", "why"),
        (number.as_str(), "parked", "who"),
    ] {
        store.add_lesson_result(lesson, kind, text, &at(4)).unwrap();
    }
    let told = |store: &Store, lesson: &str| -> Vec<String> {
        let left = store.lesson_results(lesson).unwrap();
        left.iter()
            .map(|left| format!("{} {}", left.kind, left.text))
            .collect()
    };
    assert_eq!(told(&store, &number), ["vote 3 4", "parked who"]);
    let vote = store.lesson_results(&number).unwrap().remove(0);
    store.remove_lesson_result(vote.id).unwrap();
    assert_eq!(told(&store, &number), ["parked who"]);

    store.remove_lesson(first.id).unwrap();
    assert!(told(&store, &number).is_empty());
    assert_eq!(told(&store, "ready/refresher"), ["parked why"]);
    let gone = StoreError::NoSuchLesson { id: first.id };
    assert_eq!(store.lesson(first.id), Err(gone.clone()));
    assert_eq!(
        store.keep_lesson(Some(first.id), "x", &at(5)),
        Err(gone.clone())
    );
    assert_eq!(store.remove_lesson(first.id), Err(gone));
    let third = store.keep_lesson(None, "three", &at(6)).unwrap();
    assert!(third.id > second.id, "a number is given once");
    let long = "x".repeat(store::LONGEST_PLAN + 1);
    assert!(matches!(
        store.keep_lesson(None, &long, &at(7)),
        Err(StoreError::TooLong { .. })
    ));
}

#[test]
fn a_file_of_the_third_layout_keeps_everything_and_takes_in_the_new() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("protocols.db");
    let old = Connection::open(&path).unwrap();
    for script in [
        include_str!("../migrations/1.sql"),
        include_str!("../migrations/2.sql"),
        include_str!("../migrations/3.sql"),
    ] {
        old.execute_batch(script).unwrap();
    }
    old.execute_batch(
        "PRAGMA application_id = 1399539566; PRAGMA user_version = 3;
         INSERT INTO protocol VALUES (7, 'form', '1', '2030-01-01T20:00:00+04:00', '2030-01-01T20:00:00+04:00', NULL, NULL);
         INSERT INTO entry VALUES (7, 'a', '1');
         INSERT INTO step VALUES (7, 1, '2030-01-01T20:00:00+04:00', 'ordinary', NULL, NULL);
         INSERT INTO change VALUES (7, 1, 'a', NULL, '1');
         INSERT INTO beside VALUES (7, 'second/a', '2');
         INSERT INTO person VALUES (3, 'Sınaq Birinci', '2030-01-01T20:00:00+04:00');
         INSERT INTO setting VALUES ('person', '3'), ('language', 'ru');
         INSERT INTO result VALUES (1, 3, 'evening/first', '2030-01-01T20:00:00+04:00', 1, 2, '');
         INSERT INTO mark VALUES (3, 'note', 'opening.boxes#why', 'why', '2030-01-01T20:00:00+04:00');",
    )
    .unwrap();
    drop(old);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(
        store.read(7).unwrap().fields.get("a").map(String::as_str),
        Some("1")
    );
    assert_eq!(store.steps(7).unwrap().len(), 1);
    assert_eq!(store.beside(7).unwrap().len(), 1);
    assert_eq!(store.chosen_person().unwrap().unwrap().id, 3);
    assert_eq!(store.setting("language"), Ok(Some("ru".to_owned())));
    assert_eq!(store.tries().unwrap().len(), 1);
    assert_eq!(store.marks().unwrap().len(), 1);
    let walk = walk("study", "look", 1);
    store.keep_walk(&walk, None, None).unwrap();
    assert_eq!(store.walks(), Ok(vec![walk]));
    assert!(store.keep_lesson(None, "plan", &at(2)).is_ok());
}
