//! A plan of a session: blocks with minutes and days. Ready plans and a trainer's own have one format.

use locale::{clock_time, minutes_of_day};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// The longest block, in minutes.
pub const LONGEST_BLOCK_MINUTES: u32 = 480;

/// The most blocks of a plan.
pub const MOST_BLOCKS: usize = 200;

/// The most days of a plan; trainings of a commission took up to ten.
pub const MOST_DAYS: u32 = 10;

/// A break of so many minutes is for lunch.
const LUNCH_MINUTES: u32 = 45;

/// What is done in a session, one block after another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The place of a ready plan among the others; 0 for one's own.
    #[serde(default)]
    pub order: u32,
    /// The title of one's own plan; a ready one has its title in every language, `plan-<id>`.
    #[serde(default)]
    pub title: String,
    /// The group, as the trainer writes it.
    #[serde(default)]
    pub group: String,
    /// How many people; 0 where it is not written.
    #[serde(default)]
    pub people: u32,
    /// When each day begins, `HH:MM`.
    pub begins: String,
    /// What is done.
    #[serde(default, rename = "block")]
    pub blocks: Vec<Block>,
}

/// A block of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// What is done.
    pub kind: BlockKind,
    /// The walkthrough, page, exercise or question (`walkthrough/step`); empty for a break.
    #[serde(default)]
    pub target: String,
    /// How long it takes.
    pub minutes: u32,
    /// The day, from 1.
    #[serde(default = "first_day")]
    pub day: u32,
}

fn first_day() -> u32 {
    1
}

/// What is done in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// A walkthrough, step by step.
    Walkthrough,
    /// A page of the guide.
    Page,
    /// An exercise with the protocol: an evening, or the code of a planted mistake.
    Exercise,
    /// A question to the room.
    Question,
    /// A break.
    Break,
}

/// Why a text is no plan. Lines and blocks count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The reader of TOML refuses it.
    #[error("line {line}: {reason}")]
    Syntax {
        /// Where.
        line: usize,
        /// What it missed.
        reason: String,
    },
    /// A day begins at `HH:MM`.
    #[error("`{0}` is no time")]
    Begins(String),
    /// A block takes at least a minute and at most [`LONGEST_BLOCK_MINUTES`].
    #[error("block {block} takes {minutes} minutes")]
    Minutes {
        /// Which block.
        block: usize,
        /// What stands there.
        minutes: u32,
    },
    /// Days begin with 1, follow each other, and are at most [`MOST_DAYS`].
    #[error("block {block} is on day {day}")]
    Day {
        /// Which block.
        block: usize,
        /// What stands there.
        day: u32,
    },
    /// There are more than [`MOST_BLOCKS`].
    #[error("{0} blocks")]
    TooMany(usize),
    /// There is no such walkthrough, page, exercise or question.
    #[error("block {block}: there is no `{target}`")]
    UnknownTarget {
        /// Which block.
        block: usize,
        /// What stands there.
        target: String,
    },
}

impl Block {
    /// Whether it is a break that is long enough to eat.
    #[must_use]
    pub fn is_lunch(&self) -> bool {
        self.kind == BlockKind::Break && self.minutes >= LUNCH_MINUTES
    }
}

impl Plan {
    /// Reads a plan.
    ///
    /// # Errors
    /// The first thing that is wrong, with its place. Whether its targets exist is asked of
    /// [`crate::Material::check`].
    pub fn parse(text: &str) -> Result<Self, PlanError> {
        let plan: Self = read(text)?;
        plan.check()?;
        Ok(plan)
    }

    /// Whether times, minutes and days can be.
    ///
    /// # Errors
    /// The first thing that is wrong, with its place.
    pub fn check(&self) -> Result<(), PlanError> {
        if minutes_of_day(&self.begins).is_none() {
            return Err(PlanError::Begins(self.begins.clone()));
        }
        if self.blocks.len() > MOST_BLOCKS {
            return Err(PlanError::TooMany(self.blocks.len()));
        }
        let mut before = 1;
        for (number, block) in (1..).zip(&self.blocks) {
            let Block { minutes, day, .. } = *block;
            if !(1..=LONGEST_BLOCK_MINUTES).contains(&minutes) {
                return Err(PlanError::Minutes {
                    block: number,
                    minutes,
                });
            }
            let follows = if number == 1 {
                day == 1
            } else {
                (before..=before + 1).contains(&day)
            };
            if !follows || day > MOST_DAYS {
                return Err(PlanError::Day { block: number, day });
            }
            before = day;
        }
        Ok(())
    }

    /// The plan as text, as [`Plan::parse`] reads it.
    ///
    /// # Errors
    /// Nothing that a plan can hold makes it fail; the writer of TOML has the last word.
    pub fn text(&self) -> Result<String, PlanError> {
        written(self)
    }

    /// How many days it takes.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.blocks.iter().map(|block| block.day).max().unwrap_or(1)
    }

    /// The minutes of a day.
    #[must_use]
    pub fn minutes(&self, day: u32) -> u32 {
        self.of_day(day).map(|block| block.minutes).sum()
    }

    fn of_day(&self, day: u32) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(move |block| block.day == day)
    }

    /// When a block begins by the plan, `HH:MM`; nothing where there is no such block.
    #[must_use]
    pub fn begins_at(&self, block: usize) -> String {
        let day = self.blocks.get(block).map(|block| block.day);
        let passed = |day: u32| {
            let before = self.blocks.iter().take(block);
            let of_day = before.filter(|block| block.day == day);
            of_day.map(|block| block.minutes).sum()
        };
        day.map_or_else(String::new, |day| later(&self.begins, passed(day)))
    }

    /// When a day ends by the plan, `HH:MM`.
    #[must_use]
    pub fn ends_at(&self, day: u32) -> String {
        later(&self.begins, self.minutes(day))
    }
}

/// Reads what [`written`] writes.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, PlanError> {
    toml::from_str(text).map_err(|error| PlanError::Syntax {
        line: line_of(text, error.span()),
        reason: error.message().to_owned(),
    })
}

/// Something as it is kept.
pub(crate) fn written<T: Serialize>(what: &T) -> Result<String, PlanError> {
    toml::to_string(what).map_err(|error| PlanError::Syntax {
        line: 1,
        reason: error.to_string(),
    })
}

/// The line of a place in a text, from 1.
fn line_of(text: &str, span: Option<Range<usize>>) -> usize {
    let start = span.map_or(0, |span| span.start);
    1 + text
        .bytes()
        .take(start)
        .filter(|byte| *byte == b'\n')
        .count()
}

/// A time of the day so many minutes later, `HH:MM`.
pub(crate) fn later(time: &str, minutes: u32) -> String {
    let whole = minutes_of_day(time).unwrap_or_default() + minutes;
    clock_time(whole / 60 % 24, whole % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = "begins = \"09:30\"\n[[block]]\nkind = \"page\"\ntarget = \"roles\"\nminutes = 45\n\
                         [[block]]\nkind = \"break\"\nminutes = 15\n\
                         [[block]]\nkind = \"question\"\ntarget = \"opening/begin\"\nminutes = 5\nday = 2\n";

    #[test]
    fn a_plan_is_read_as_it_was_written() {
        let mut plan = Plan::parse(SMALL).unwrap();
        plan.title = "Qrup \"3\" \\ \u{4d9}\nikinci sətir".to_owned();
        plan.group = "= [[block]]".to_owned();
        assert_eq!(Plan::parse(&plan.text().unwrap()), Ok(plan));
    }

    #[test]
    fn blocks_follow_each_other_and_each_day_begins_anew() {
        let plan = Plan::parse(SMALL).unwrap();
        let begins: Vec<String> = (0..4).map(|block| plan.begins_at(block)).collect();
        assert_eq!(begins, ["09:30", "10:15", "09:30", ""]);
        assert_eq!([plan.ends_at(1), plan.ends_at(2)], ["10:30", "09:35"]);
        assert_eq!((plan.days(), plan.minutes(1), plan.minutes(2)), (2, 60, 5));
        assert_eq!(later("23:50", 15), "00:05");
    }

    #[test]
    fn what_is_no_plan_is_refused_with_its_place() {
        let block = |rest: &str| format!("begins = \"09:00\"\n[[block]]\nkind = \"break\"\n{rest}");
        for (text, place) in [
            (String::new(), "line 1"),
            ("begins = \"9:00\"".to_owned(), "`9:00`"),
            ("begins = \"24:00\"".to_owned(), "`24:00`"),
            ("begins = \"09:00\"\nsomething = 1".to_owned(), "line 2"),
            (block("minutes = -1"), "line 4"),
            (block("minutes = 0"), "block 1"),
            (block("minutes = 4294967295"), "block 1"),
            (block("minutes = 5\nday = 2"), "block 1"),
            (block("minutes = 5\nday = 0"), "block 1"),
            (block("minutes = 5\ncolour = 1"), "line 5"),
            (block("minutes = 5").replace("break", "dance"), "line 3"),
            (SMALL.replace("day = 2", "day = 3"), "block 3"),
            (
                format!(
                    "begins = \"09:00\"\n{}",
                    "[[block]]\nkind = \"break\"\nminutes = 1\n".repeat(MOST_BLOCKS + 1)
                ),
                "201 blocks",
            ),
        ] {
            let error = Plan::parse(&text).unwrap_err().to_string();
            assert!(error.contains(place), "{text}: {error}");
        }
    }
}
