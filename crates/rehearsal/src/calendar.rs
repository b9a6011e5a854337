//! The days that matter: today, and the eve of the election.

use crate::Card;
use chrono::{Days, NaiveDate};

/// Today, and how far it is to the election.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calendar {
    /// The day on which one practises.
    pub today: NaiveDate,
    election: Option<NaiveDate>,
}

impl Calendar {
    /// A calendar with the day of the election, if it is known.
    #[must_use]
    pub fn new(today: NaiveDate, election: Option<NaiveDate>) -> Self {
        Self { today, election }
    }

    /// The day before the election, the last one of use for review; none where no election is known or it is over.
    #[must_use]
    pub fn eve(self) -> Option<NaiveDate> {
        let eve = self.election?.checked_sub_days(Days::new(1))?;
        (eve >= self.today).then_some(eve)
    }

    /// Days until the election; none where no day is known or it is past.
    #[must_use]
    pub fn days_left(self) -> Option<i64> {
        let days = self.election?.signed_duration_since(self.today).num_days();
        (days >= 0).then_some(days)
    }

    /// The day a card comes back. One that would come back after the eve of the election is brought forward to it, unless
    /// it was answered on the eve itself: then it is known as well as it can be.
    #[must_use]
    pub fn due(self, card: &Card) -> NaiveDate {
        match self.eve() {
            Some(eve) if card.due > eve && card.answered < eve => eve,
            _ => card.due,
        }
    }
}
