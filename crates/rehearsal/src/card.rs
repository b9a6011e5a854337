//! A decision that comes back because it was answered wrongly, and when it does.

use crate::Calendar;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use rs_fsrs::{FSRS, Parameters, Rating, State};

/// A decision that was answered wrongly at least once.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// `walkthrough/step`.
    pub item: String,
    /// The day the memory model chose. [`Calendar::due`] says when it comes back.
    pub due: NaiveDate,
    /// The day it was last answered.
    pub answered: NaiveDate,
    /// How long it is likely to be remembered, in days.
    pub stability: f64,
    /// How hard it is, from 1 to 10.
    pub difficulty: f64,
    /// How often it was answered.
    pub answers: u32,
    /// How often wrongly.
    pub missed: u32,
}

impl Card {
    /// What becomes of a decision when it is answered, in study or in the review; none where nothing changes. Only a wrong
    /// answer makes a card. A right one before its day proves nothing and is not counted.
    #[must_use]
    pub fn after(
        before: Option<&Self>,
        item: &str,
        right: bool,
        calendar: Calendar,
    ) -> Option<Self> {
        match before {
            None if right => None,
            Some(card) if right && calendar.due(card) > calendar.today => None,
            _ => Some(answered(before, item, right, calendar)),
        }
    }

    /// The walkthrough and the step.
    #[must_use]
    pub fn place(&self) -> Option<(&str, &str)> {
        self.item.split_once('/')
    }
}

fn answered(before: Option<&Card>, item: &str, right: bool, calendar: Calendar) -> Card {
    let rating = if right { Rating::Good } else { Rating::Again };
    let now = moment(calendar.today);
    let next = model().next(before.map_or_else(unknown, known), now, rating);
    let [answers, missed] = before.map_or([0, 0], |card| [card.answers, card.missed]);
    Card {
        item: item.to_owned(),
        due: if right {
            next.card.due.date_naive()
        } else {
            day_of_second_try(calendar)
        },
        answered: calendar.today,
        stability: next.card.stability,
        difficulty: next.card.difficulty,
        answers: answers.saturating_add(1),
        missed: missed.saturating_add(u32::from(!right)),
    }
}

/// The day after a wrong answer, whatever the model says: a rule of the day is not to be unknown for longer. On the eve
/// of the election it is the same day.
fn day_of_second_try(calendar: Calendar) -> NaiveDate {
    let tomorrow = calendar.today.checked_add_days(Days::new(1));
    let tomorrow = tomorrow.unwrap_or(calendar.today);
    calendar.eve().map_or(tomorrow, |eve| tomorrow.min(eve))
}

/// In whole days, without chance: the same answers give the same days.
fn model() -> FSRS {
    FSRS::new(Parameters {
        enable_short_term: false,
        enable_fuzz: false,
        ..Parameters::default()
    })
}

fn unknown() -> rs_fsrs::Card {
    rs_fsrs::Card::default()
}

fn known(card: &Card) -> rs_fsrs::Card {
    rs_fsrs::Card {
        due: moment(card.due),
        stability: card.stability,
        difficulty: card.difficulty,
        state: State::Review,
        last_review: moment(card.answered),
        ..unknown()
    }
}

/// The model reckons with moments; days are enough for us.
fn moment(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}
