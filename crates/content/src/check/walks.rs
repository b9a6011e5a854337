//! The check of the walkthroughs' structure: ids, standings, articles, targets, times, decisions.

use locale::minutes_of_day;
use std::collections::BTreeSet;

use super::Known;
use crate::fault::{Fault, Place, Reason};
use crate::guide::Standing;
use crate::structure::Structure;
use crate::walk_reading::{MET, NOTE, QUESTION, SAY};
use crate::walk_structure::{PlacedWalk, Target};
use crate::walkthrough::{WalkStep, Walkthrough};

/// Fewer steps are no walkthrough, more are not gone through in one sitting.
const STEPS: (usize, usize) = (6, 14);

/// Choices of a decision.
const ANSWERS: (usize, usize) = (2, 4);

/// When the day's last steps happen: an earlier time after a later one is past midnight.
const EVENING: &str = "18:00";
const MORNING: &str = "06:00";

pub(super) fn check(
    structure: &Structure,
    walks: &[PlacedWalk],
    known: &Known,
    faults: &mut Vec<Fault>,
) {
    let mut orders = BTreeSet::new();
    let mut remembered = BTreeSet::new();
    for placed in walks {
        let mut place = Place::new(placed.file, faults);
        check_targets(placed, structure, known, &mut place);
        check_walkthrough(placed, &mut place);
        check_flags(placed, &mut remembered, &mut place);
        if !orders.insert(placed.walkthrough.order) {
            let order = format!("order = {}", placed.walkthrough.order);
            place.add(1, Reason::Twice(order));
        }
    }
}

fn check_targets(placed: &PlacedWalk, structure: &Structure, known: &Known, place: &mut Place) {
    for (line, target) in &placed.targets {
        let articles = &structure.articles.entries;
        let unknown = match target {
            Target::Page(id) => {
                (!structure.topics.contains(id.as_str())).then(|| Reason::UnknownTarget(id.clone()))
            }
            Target::Line(id) => {
                (!known.lines.contains(id)).then(|| Reason::UnknownTarget(id.clone()))
            }
            Target::Article(id) => {
                let is_known = articles.iter().any(|(_, reference, _)| reference == id);
                (!is_known).then(|| Reason::UnknownArticle(id.clone()))
            }
        };
        if let Some(reason) = unknown {
            place.add(*line, reason);
        }
    }
}

fn check_walkthrough(placed: &PlacedWalk, place: &mut Place) {
    let walkthrough = &placed.walkthrough;
    let (least, most) = STEPS;
    let count = walkthrough.steps.len();
    if !(least..=most).contains(&count) {
        place.add(1, Reason::StepCount(count, least, most));
    }
    let mut ids = BTreeSet::new();
    let mut before: Option<&str> = None;
    for (line, step) in placed.steps() {
        if !ids.insert(&step.id) {
            place.add(line, Reason::Twice(step.id.clone()));
        }
        check_standing(step, line, place);
        check_actors(walkthrough, step, line, place);
        check_answers(step, line, place);
        if let Some(time) = step.time.as_deref() {
            if minutes_of_day(time).is_none() || before.is_some_and(|before| !follows(time, before))
            {
                place.add(line, Reason::WrongTime(time.to_owned()));
            }
            before = Some(time);
        }
    }
}

fn check_standing(step: &WalkStep, line: usize, place: &mut Place) {
    if step.standing.rests_on_a_text() && step.law.is_empty() {
        place.add(line, Reason::NoArticle);
    }
    if step.standing == Standing::Advice && !step.law.is_empty() {
        place.add(line, Reason::AdviceWithLaw);
    }
}

/// Who acts stands on the plan and can be played.
fn check_actors(walkthrough: &Walkthrough, step: &WalkStep, line: usize, place: &mut Place) {
    if step.acting().is_empty() {
        place.add(line, Reason::NotOnPlan(step.who.id().to_owned()));
    }
    let role = step.role();
    if !walkthrough.roles.contains(&role) {
        place.add(line, Reason::NotPlayed(role.id().to_owned()));
    }
}

fn check_answers(step: &WalkStep, line: usize, place: &mut Place) {
    let mut ids = BTreeSet::from([SAY, NOTE, QUESTION, MET]);
    for answer in &step.answers {
        if !ids.insert(&answer.id) {
            place.add(line, Reason::Twice(answer.id.clone()));
        }
    }
    let (least, most) = ANSWERS;
    let count = step.answers.len();
    if count > 0 && !(least..=most).contains(&count) {
        place.add(line, Reason::AnswerCount(count, least, most));
    }
    let right = step.answers.iter().filter(|answer| answer.right).count();
    if count > 0 && right != 1 {
        place.add(line, Reason::RightAnswers(right));
    }
}

/// A flag is set by a decision, and by one that comes before the step that needs it.
fn check_flags<'a>(placed: &'a PlacedWalk, remembered: &mut BTreeSet<&'a str>, place: &mut Place) {
    for (line, step) in placed.steps() {
        if let Some(flag) = step.needs.as_deref()
            && !remembered.contains(flag)
        {
            place.add(line, Reason::NotRemembered(flag.to_owned()));
        }
        let Some(flag) = step.remembers.as_deref() else {
            continue;
        };
        if step.answers.is_empty() {
            place.add(line, Reason::NotRemembered(flag.to_owned()));
        }
        if !remembered.insert(flag) {
            place.add(line, Reason::Twice(flag.to_owned()));
        }
    }
}

/// Whether a time is not before another, or past midnight.
fn follows(time: &str, before: &str) -> bool {
    time >= before || (before >= EVENING && time < MORNING)
}
