//! The time of a session: planned, used, ahead or behind. In seconds; the moment comes from outside.

use crate::plan::Plan;
use serde::{Deserialize, Serialize};

/// How long each block was on, in seconds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    used: Vec<i64>,
}

/// How the time stands. All in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Used in the block that is on.
    pub block_used: i64,
    /// Planned for it.
    pub block_planned: i64,
    /// Used on the day of that block.
    pub used: i64,
    /// Planned for that day.
    pub planned: i64,
    /// Behind the plan; negative is ahead. A block that was begun in time is neither before its end.
    pub behind: i64,
}

impl Clock {
    /// A block was on for so long. Time that runs backwards counts as none: the clock of a machine may be
    /// set while it runs.
    pub fn count(&mut self, block: usize, seconds: i64) {
        if self.used.len() <= block {
            self.used.resize(block + 1, 0);
        }
        if let Some(used) = self.used.get_mut(block) {
            *used = used.saturating_add(seconds.max(0));
        }
    }

    /// How the time stands while a block is on that runs for so long since it was last counted.
    #[must_use]
    pub fn pace(&self, plan: &Plan, block: usize, running: i64) -> Pace {
        let mut now = self.clone();
        now.count(block, running);
        let used_in = |block: usize| now.used.get(block).copied().unwrap_or_default();
        let day = plan.blocks.get(block).map_or(1, |block| block.day);
        let of_day = || {
            let blocks = plan.blocks.iter().enumerate();
            blocks.filter(|(_, block)| block.day == day)
        };
        let seconds = |minutes: u32| i64::from(minutes) * 60;
        let block_planned = plan
            .blocks
            .get(block)
            .map_or(0, |block| seconds(block.minutes));
        let before: i64 = of_day()
            .filter(|(place, _)| *place < block)
            .map(|(_, block)| seconds(block.minutes))
            .sum();
        let used: i64 = of_day().map(|(place, _)| used_in(place)).sum();
        Pace {
            block_used: used_in(block),
            block_planned,
            used,
            planned: of_day().map(|(_, block)| seconds(block.minutes)).sum(),
            behind: used - before - used_in(block).min(block_planned),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> Plan {
        let block = |minutes: u32, day: u32| {
            format!("[[block]]\nkind = \"break\"\nminutes = {minutes}\nday = {day}\n")
        };
        let blocks = [block(10, 1), block(20, 1), block(30, 2)].concat();
        Plan::parse(&format!("begins = \"09:00\"\n{blocks}")).unwrap()
    }

    #[test]
    fn a_session_is_behind_by_what_it_took_more() {
        // used in the first block, block that is on, since when, behind
        for (first, block, running, behind) in [
            (0, 0, 0, 0),
            (0, 0, 600, 0),
            (0, 0, 660, 60),
            (600, 1, 0, 0),
            (600, 1, 1200, 0),
            (480, 1, 30, -120),
            (720, 1, 30, 120),
            (720, 1, 1260, 180),
            (0, 1, 0, -600),
            (0, 0, -50, 0),
        ] {
            let mut clock = Clock::default();
            clock.count(0, first);
            let pace = clock.pace(&plan(), block, running);
            assert_eq!(pace.behind, behind, "{first} {block} {running}");
            assert_eq!(pace.planned, 1800);
        }
    }

    #[test]
    fn each_day_has_its_own_time() {
        let mut clock = Clock::default();
        clock.count(0, 5000);
        let pace = clock.pace(&plan(), 2, 60);
        assert_eq!((pace.used, pace.planned, pace.behind), (60, 1800, 0));
        assert_eq!((pace.block_used, pace.block_planned), (60, 1800));
    }
}
