//! What stands in the file of a protocol.

use crate::fault::Note;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use protocol::{Cell, Entries, Figures, Form};
use std::collections::BTreeMap;

/// The names of the texts of the head, in the order of the paper.
pub const HEADER: [&str; 6] = [
    "constituency",
    "precinct",
    "address",
    "date",
    "series",
    "number",
];
/// The line that holds the minutes of completion, from midnight of voting day.
pub(crate) const MINUTES_LINE: &str = "completed-minutes";

/// A file that was taken.
#[derive(Debug, PartialEq, Eq)]
pub struct Opened {
    /// The form it names.
    pub form: Form,
    /// What stands in it.
    pub protocol: ProtocolFile,
    /// What of it was not taken, or wants a look.
    pub notes: Vec<Note>,
}

/// The values of a protocol.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProtocolFile {
    /// The figures, with the minutes of completion where [`Self::completed_minutes`] has them.
    pub figures: Figures,
    /// The names of the candidates in the order of the file; of questions, as many empty names.
    pub names: Vec<String>,
    /// The head of the form by the names of [`HEADER`]; the date as in `2026-11-01`. What is blank
    /// is absent.
    pub header: BTreeMap<String, String>,
    /// When the protocol was drawn up.
    pub completed: Completed,
    /// Reasons by rule.
    pub explanations: BTreeMap<String, String>,
}

/// When a protocol was drawn up (EC 100.2.17), as far as it is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Completed {
    /// The day.
    pub date: Option<NaiveDate>,
    /// The time of day, without seconds.
    pub time: Option<NaiveTime>,
}

impl Completed {
    /// Day and time, if both are written.
    #[must_use]
    pub fn moment(self) -> Option<NaiveDateTime> {
        Some(self.date?.and_time(self.time?))
    }
}

impl ProtocolFile {
    /// How many entries the groups of the form have.
    #[must_use]
    pub fn entries(&self, form: &Form) -> Entries {
        let group = form.groups.first();
        group.map_or_else(Entries::default, |group| {
            Entries::of(&group.id, self.names.len())
        })
    }

    /// Minutes from midnight of voting day to completion, if the form has a line for them and the
    /// date of the head, the day and the time are written. A moment before that midnight counts as
    /// midnight.
    #[must_use]
    pub fn completed_minutes(&self, form: &Form) -> Option<i64> {
        form.line(MINUTES_LINE)?;
        let voting_day: NaiveDate = self.header.get("date")?.parse().ok()?;
        let since = self.completed.moment()? - voting_day.and_time(NaiveTime::MIN);
        Some(since.num_minutes().max(0))
    }

    /// The cells that are written, in paper order. The minutes are left out where they follow from
    /// what else is written.
    pub(crate) fn cells(&self, form: &Form) -> Vec<Cell> {
        let follows = self.completed_minutes(form).is_some();
        let mut cells = form.cells(&self.entries(form));
        cells.retain(|cell| !follows || cell.id != MINUTES_LINE);
        cells
    }
}
