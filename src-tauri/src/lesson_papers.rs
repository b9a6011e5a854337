//! A trainer's plan on paper: the agenda, and the sheet for signatures.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::lesson_plans::group_words;
use crate::teach_view::{BlockKind, PlanBlock, PlanView, VoteView};
use lesson::Plan;
use locale::Words;
use print::{Agenda, AgendaBlock, AgendaDay, AgendaVote, Attendance, VoteBar};

/// Rows to sign where the plan says no number; the CEC's groups had 36 to 40 people.
const USUAL_PEOPLE: u32 = 40;
/// More would be another group.
const MOST_PEOPLE: u32 = 400;

impl Cabinet {
    /// The agenda of a plan.
    pub fn agenda(&self, id: &str, words: &Words) -> Result<Agenda, Failure> {
        let (plan, title) = self.lesson_plan(id, words)?;
        let view = self.open_plan(id, words)?;
        Ok(Agenda {
            title,
            group: group_words(&plan, words),
            days: (1..=plan.days())
                .map(|day| agenda_day(&plan, &view, day, words))
                .collect(),
            parked: view
                .parked
                .iter()
                .map(|parked| parked.text.clone())
                .collect(),
            votes: view.votes.iter().map(agenda_vote).collect(),
        })
    }

    /// The sheet for the signatures of a plan's group.
    pub fn attendance(&self, id: &str, words: &Words) -> Result<Attendance, Failure> {
        let (plan, title) = self.lesson_plan(id, words)?;
        let people = if plan.people == 0 {
            USUAL_PEOPLE
        } else {
            plan.people
        };
        Ok(Attendance {
            title,
            group: plan.group.trim().to_owned(),
            days: usize::try_from(plan.days()).unwrap_or(1),
            rows: usize::try_from(people.min(MOST_PEOPLE)).unwrap_or_default(),
        })
    }
}

fn agenda_day(plan: &Plan, view: &PlanView, day: u32, words: &Words) -> AgendaDay {
    let blocks = view.blocks.iter().filter(|block| block.day == day);
    AgendaDay {
        blocks: blocks.map(|block| agenda_block(block, words)).collect(),
        ends: plan.ends_at(day),
    }
}

fn agenda_block(block: &PlanBlock, words: &Words) -> AgendaBlock {
    let kind = match block.kind {
        BlockKind::Walkthrough => words.say("block-walkthrough"),
        BlockKind::Page => words.say("block-page"),
        BlockKind::Exercise => words.say("block-exercise"),
        BlockKind::Question => words.say("block-question"),
        BlockKind::Break => String::new(),
    };
    AgendaBlock {
        begins: block.begins.clone(),
        minutes: block.minutes,
        title: block.title.clone(),
        kind,
        is_break: block.kind == BlockKind::Break,
    }
}

fn agenda_vote(vote: &VoteView) -> AgendaVote {
    let bars = vote.bars.iter();
    AgendaVote {
        question: vote.question.clone(),
        right: vote.right.clone(),
        bars: bars
            .map(|bar| VoteBar {
                letter: bar.letter.clone(),
                first: bar.first,
                second: bar.second,
            })
            .collect(),
    }
}
