//! One way through a walkthrough: what was answered, what may be told, how it went.

use content::{WalkStep, Walkthrough};
use std::fmt;

/// How a walkthrough is gone through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Free: each answer is explained at once, and another may be tried.
    Study,
    /// No word before the end; until then an answer may be changed.
    Exam,
    /// Several people at one laptop; otherwise as in study.
    Roles,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Study, Self::Exam, Self::Roles];

    /// The word it is kept under.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Study => "study",
            Self::Exam => "exam",
            Self::Roles => "roles",
        }
    }

    /// The way kept under that word.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.id() == id)
    }
}

/// So many first answers were right, of so many decisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// Right at the first try.
    pub right: usize,
    /// Decisions that were answered.
    pub answered: usize,
    /// Decisions there are.
    pub whole: usize,
}

/// What was answered in a walkthrough, in the order of the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    way: Way,
    has_ended: bool,
    given: Vec<(String, String)>,
}

impl Run {
    /// A run in which nothing is answered.
    #[must_use]
    pub fn new(way: Way) -> Self {
        Self {
            way,
            has_ended: false,
            given: Vec::new(),
        }
    }

    /// Reads what [`Run`] writes: `step=answer step=answer`. A piece that is none is left out.
    #[must_use]
    pub fn read(way: Way, text: &str, has_ended: bool) -> Self {
        let given = text.split(' ').filter_map(|piece| piece.split_once('='));
        Self {
            way,
            has_ended,
            given: given
                .map(|(step, answer)| (step.to_owned(), answer.to_owned()))
                .collect(),
        }
    }

    /// How it is gone through.
    #[must_use]
    pub fn way(&self) -> Way {
        self.way
    }

    /// Takes an answer; tells whether it is the first one to the decision. An exam that is over takes none.
    pub fn answer(&mut self, step: &str, answer: &str) -> bool {
        if self.way == Way::Exam {
            if self.has_ended {
                return false;
            }
            self.given.retain(|(answered, _)| answered != step);
        }
        let is_first = self.first(step).is_none();
        if !self.has_chosen(step, answer) {
            self.given.push((step.to_owned(), answer.to_owned()));
        }
        is_first
    }

    /// The exam is over: from now on everything may be told.
    pub fn end(&mut self) {
        self.has_ended = true;
    }

    /// Whether its end was reached.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// The answer that counts.
    #[must_use]
    pub fn first(&self, step: &str) -> Option<&str> {
        let mut given = self.given.iter();
        given
            .find(|(answered, _)| answered == step)
            .map(|(_, answer)| answer.as_str())
    }

    /// Whether an answer was tried.
    #[must_use]
    pub fn has_chosen(&self, step: &str, answer: &str) -> bool {
        let is = |(answered, chosen): &(String, String)| answered == step && chosen == answer;
        self.given.iter().any(is)
    }

    /// Whether the first answer to a decision was right; none where it was not answered, and none in an exam before
    /// its end.
    #[must_use]
    pub fn was_right(&self, step: &WalkStep) -> Option<bool> {
        let is_silent = self.way == Way::Exam && !self.has_ended;
        if is_silent { None } else { self.graded(step) }
    }

    /// Whether it may be told of an answer whether it is right, and why: of one that was tried, and of every one when an
    /// exam is over.
    #[must_use]
    pub fn may_tell(&self, step: &str, answer: &str) -> bool {
        if self.way == Way::Exam {
            self.has_ended
        } else {
            self.has_chosen(step, answer)
        }
    }

    /// How the first answers were. An exam that was ended early counts what is missing as not right.
    #[must_use]
    pub fn score(&self, walkthrough: &Walkthrough) -> Score {
        let decisions = || walkthrough.steps.iter().filter(|step| is_decision(step));
        let grades: Vec<bool> = decisions().filter_map(|step| self.graded(step)).collect();
        Score {
            right: grades.iter().filter(|right| **right).count(),
            answered: grades.len(),
            whole: decisions().count(),
        }
    }

    /// The decisions whose first answer was wrong, or that an exam left open.
    pub fn missed<'a>(
        &'a self,
        walkthrough: &'a Walkthrough,
    ) -> impl Iterator<Item = &'a WalkStep> {
        let decisions = walkthrough.steps.iter().filter(|step| is_decision(step));
        decisions.filter(|step| self.graded(step) != Some(true))
    }

    fn graded(&self, step: &WalkStep) -> Option<bool> {
        let first = self.first(&step.id)?;
        let answer = step.answers.iter().find(|answer| answer.id == first)?;
        Some(answer.right)
    }
}

impl fmt::Display for Run {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (step, answer)) in self.given.iter().enumerate() {
            let gap = if place == 0 { "" } else { " " };
            write!(out, "{gap}{step}={answer}")?;
        }
        Ok(())
    }
}

fn is_decision(step: &WalkStep) -> bool {
    !step.answers.is_empty()
}
