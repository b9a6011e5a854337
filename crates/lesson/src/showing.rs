//! A session that is being shown: what must survive when the machine stops.

use crate::clock::Clock;
use crate::lots::Lot;
use crate::plan::{self, PlanError};
use crate::position::Position;
use crate::votes::Votes;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is shown, where it stands, and what the room has done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Showing {
    /// The plan, or `walkthrough/<id>`, `page/<id>`.
    pub lesson: String,
    /// The code of the wall's language.
    pub language: String,
    /// The code of the language of the notes.
    pub note_language: String,
    /// Whether nothing is on the wall.
    #[serde(default)]
    pub black: bool,
    /// Whether the text on the wall is larger.
    #[serde(default)]
    pub larger: bool,
    /// When the block was begun, in seconds since 1970.
    pub begun: i64,
    /// Where the console stands.
    pub position: Position,
    /// Where the wall stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frozen: Option<Position>,
    /// The time used.
    #[serde(default)]
    pub clock: Clock,
    /// What the room answered, by question.
    #[serde(default)]
    pub votes: BTreeMap<String, Votes>,
    /// The number that the store gave what the room answered, by question.
    #[serde(default)]
    pub kept: BTreeMap<String, i64>,
    /// Who was drawn for which role.
    #[serde(default)]
    pub lots: Vec<Lot>,
}

impl Showing {
    /// Reads what was kept.
    ///
    /// # Errors
    /// What cannot be read, with its line.
    pub fn parse(text: &str) -> Result<Self, PlanError> {
        plan::read(text)
    }

    /// Itself as text.
    ///
    /// # Errors
    /// Nothing it can hold makes it fail; the writer of TOML has the last word.
    pub fn text(&self) -> Result<String, PlanError> {
        plan::written(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again() {
        let mut showing = Showing {
            lesson: "ready/refresher".to_owned(),
            language: "az".to_owned(),
            note_language: "ru".to_owned(),
            begun: 1_800_000_000,
            position: Position {
                block: 2,
                slide: 5,
                beat: 1,
            },
            ..Showing::default()
        };
        showing.clock.count(2, 90);
        showing
            .votes
            .entry("opening/begin".to_owned())
            .or_default()
            .cast(&[3, 4, 5]);
        showing.lots = crate::draw(&["C"], &["“Leyla” = 1".to_owned()], 7);
        for frozen in [None, Some(Position::default())] {
            showing.frozen = frozen;
            assert_eq!(
                Showing::parse(&showing.text().unwrap()),
                Ok(showing.clone())
            );
        }
        assert!(Showing::parse("lesson = 1").is_err());
    }
}
