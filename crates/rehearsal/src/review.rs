//! What is due for review, ten minutes' worth of it, and what somebody is weakest in.

use crate::{Calendar, Card};
use chrono::NaiveDate;

/// So many decisions take about ten minutes, at half a minute each.
pub const TEN_MINUTES: usize = 20;

/// What is due on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Review<'a> {
    /// Everything that is due, the weakest first.
    pub due: Vec<&'a Card>,
    /// How many come back on a later day.
    pub later: usize,
    /// The first of these days.
    pub next: Option<NaiveDate>,
}

impl<'a> Review<'a> {
    /// Looks the cards over.
    #[must_use]
    pub fn of(cards: &'a [Card], calendar: Calendar) -> Self {
        let (mut due, later): (Vec<&Card>, Vec<&Card>) = cards
            .iter()
            .partition(|card| calendar.due(card) <= calendar.today);
        weakest_first(&mut due);
        Self {
            due,
            later: later.len(),
            next: later.into_iter().map(|card| calendar.due(card)).min(),
        }
    }

    /// What is asked today: the weakest, not more than ten minutes' worth.
    #[must_use]
    pub fn today(&self) -> &[&'a Card] {
        self.due.get(..TEN_MINUTES).unwrap_or(&self.due)
    }
}

/// The decisions that are most likely not to be known, the weakest first.
#[must_use]
pub fn weak_points(cards: &[Card]) -> Vec<&Card> {
    let mut weak: Vec<&Card> = cards.iter().collect();
    weakest_first(&mut weak);
    weak
}

fn weakest_first(cards: &mut [&Card]) {
    cards.sort_by(|one, other| {
        let by_stability = one.stability.total_cmp(&other.stability);
        let by_misses = other.missed.cmp(&one.missed);
        by_stability
            .then(by_misses)
            .then_with(|| one.item.cmp(&other.item))
    });
}
