//! What is carried from one walkthrough into the next: who forgot something meets it again later in the day.

use crate::{Run, Way};
use content::{WalkStep, Walkthroughs};
use std::collections::BTreeMap;

/// The runs of one way through every walkthrough, as far as there are any.
pub struct Memory<'a> {
    walkthroughs: &'a Walkthroughs,
    runs: BTreeMap<String, Run>,
}

impl<'a> Memory<'a> {
    /// The runs by their walkthrough.
    #[must_use]
    pub fn new(walkthroughs: &'a Walkthroughs, runs: BTreeMap<String, Run>) -> Self {
        Self { walkthroughs, runs }
    }

    /// The run of a walkthrough; an empty one where it was not begun.
    #[must_use]
    pub fn run(&self, walkthrough: &str, way: Way) -> Run {
        let run = self.runs.get(walkthrough).cloned();
        run.unwrap_or_else(|| Run::new(way))
    }

    /// Whether somebody meets in this step what they forgot: the decision that had to be remembered was answered wrongly
    /// at the first try. Whoever did not come by that decision forgot nothing, and an exam tells nothing before its end.
    #[must_use]
    pub fn is_met(&self, step: &WalkStep) -> bool {
        let Some(flag) = &step.needs else {
            return false;
        };
        let walkthroughs = self.walkthroughs.all.iter();
        let mut first_answers = walkthroughs.flat_map(|walkthrough| {
            let run = self.runs.get(&walkthrough.id);
            let steps = walkthrough.steps.iter();
            steps
                .filter(|step| step.remembers.as_ref() == Some(flag))
                .filter_map(move |step| run?.was_right(step))
        });
        first_answers.any(|right| !right)
    }
}
