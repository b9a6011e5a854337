//! When a decision comes back.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is not as expected"
)]

use chrono::{Days, NaiveDate};
use rehearsal::{Calendar, Card, Review, TEN_MINUTES, weak_points};

fn day(number: u64) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2030, 1, 1).unwrap();
    first.checked_add_days(Days::new(number)).unwrap()
}

fn on(number: u64) -> Calendar {
    Calendar::new(day(number), None)
}

/// A card after answers on the days they are told: `(day, right)`.
fn answered(calendar: impl Fn(u64) -> Calendar, answers: &[(u64, bool)]) -> Option<Card> {
    answers.iter().fold(None, |card, (number, right)| {
        Card::after(card.as_ref(), "closing/cancel", *right, calendar(*number)).or(card)
    })
}

fn missed(number: u64) -> Card {
    answered(on, &[(number, false)]).unwrap()
}

#[test]
fn only_a_wrong_answer_makes_a_card() {
    assert_eq!(answered(on, &[(0, true)]), None);
    let card = missed(0);
    assert_eq!(card.place(), Some(("closing", "cancel")));
    assert_eq!((card.answers, card.missed), (1, 1));
}

#[test]
fn a_missed_decision_is_due_the_next_day() {
    assert_eq!(missed(3).due, day(4));
    // Also where it was known for long.
    let known = answered(
        on,
        &[
            (0, false),
            (1, true),
            (20, true),
            (200, true),
            (2000, false),
        ],
    );
    let known = known.unwrap();
    assert_eq!(known.due, day(2001));
    assert_eq!((known.answers, known.missed), (5, 2));
}

#[test]
fn every_right_answer_on_its_day_makes_the_gap_longer() {
    let mut card = missed(0);
    let mut gap = 1;
    for _ in 0..5 {
        let today = card.due;
        card = Card::after(Some(&card), &card.item, true, Calendar::new(today, None)).unwrap();
        let days = card.due.signed_duration_since(today).num_days();
        assert!(days > gap, "{days} after {gap}");
        gap = days;
    }
}

#[test]
fn a_right_answer_before_its_day_changes_nothing_and_a_wrong_one_does() {
    let card = missed(0);
    assert_eq!(Card::after(Some(&card), &card.item, true, on(0)), None);
    let again = Card::after(Some(&card), &card.item, false, on(0)).unwrap();
    assert_eq!((again.missed, again.due), (2, day(1)));
}

#[test]
fn no_card_is_due_after_the_eve_of_the_election() {
    let election = 40;
    let before = |number| Calendar::new(day(number), Some(day(election)));
    let mut cards: Vec<Card> = Vec::new();
    for begun in 0..election - 1 {
        let mut card = answered(before, &[(begun, false)]).unwrap();
        cards.push(card.clone());
        // Answered rightly whenever it is due, until the day before the eve.
        while before(0).due(&card) < day(election - 1) {
            let today = Calendar::new(before(0).due(&card), Some(day(election)));
            card = Card::after(Some(&card), &card.item, true, today).unwrap();
            cards.push(card.clone());
        }
    }
    let late: Vec<&Card> = cards
        .iter()
        .filter(|card| before(0).due(card) >= day(election))
        .collect();
    assert!(late.is_empty(), "{late:#?}");
    let brought_forward = cards
        .iter()
        .filter(|card| card.due >= day(election))
        .count();
    assert!(brought_forward > 10, "only {brought_forward} had to be");
}

#[test]
fn on_the_eve_a_wrong_answer_comes_back_at_once_and_a_right_one_does_not() {
    let eve = |_| Calendar::new(day(39), Some(day(40)));
    let card = missed(30);
    let wrong = Card::after(Some(&card), &card.item, false, eve(0)).unwrap();
    assert_eq!(eve(0).due(&wrong), day(39));
    let right = Card::after(Some(&card), &card.item, true, eve(0)).unwrap();
    assert!(eve(0).due(&right) > day(40));
}

#[test]
fn an_election_that_is_over_brings_nothing_forward() {
    let mut card = missed(0);
    card.due = day(90);
    for (today, due) in [(39, 39), (40, 90), (60, 90)] {
        let calendar = Calendar::new(day(today), Some(day(40)));
        assert_eq!(calendar.due(&card), day(due), "on day {today}");
    }
}

#[test]
fn the_days_to_the_election_are_counted_until_it_is_past() {
    let table = [
        (None, None),
        (Some(12), Some(2)),
        (Some(10), Some(0)),
        (Some(9), None),
    ];
    for (election, expected) in table {
        let calendar = Calendar::new(day(10), election.map(day));
        assert_eq!(calendar.days_left(), expected, "{election:?}");
    }
}

#[test]
fn a_review_takes_the_weakest_ten_minutes_and_tells_what_comes_later() {
    let card = |item: usize, stability: f64, due: u64| Card {
        item: format!("closing/{item:02}"),
        stability,
        due: day(due),
        ..missed(0)
    };
    let hard = |item: usize| [9.0, 0.5, 3.0].into_iter().cycle().nth(item).unwrap();
    let mut cards: Vec<Card> = (0..24).map(|item| card(item, hard(item), 5)).collect();
    cards.extend([card(90, 0.1, 7), card(91, 0.1, 6)]);
    let review = Review::of(&cards, on(5));
    assert_eq!(review.due.len(), 24);
    assert_eq!((review.later, review.next), (2, Some(day(6))));
    assert_eq!(review.today().len(), TEN_MINUTES);
    let items: Vec<&str> = review.today().iter().map(|card| &*card.item).collect();
    assert_eq!(items.get(..2).unwrap(), ["closing/01", "closing/04"]);
    assert_eq!(items.last(), Some(&"closing/09"));

    let weak: Vec<&str> = weak_points(&cards).iter().map(|card| &*card.item).collect();
    let first = ["closing/90", "closing/91", "closing/01"];
    assert_eq!((weak.len(), weak.get(..3).unwrap()), (26, &first[..]));
    let nothing = Review::of(&[], on(5));
    assert_eq!(
        (nothing.later, nothing.next, nothing.today().len()),
        (0, None, 0)
    );
}
