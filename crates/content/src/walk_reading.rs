//! The words of the walkthroughs in one language.

use locale::Language;
use std::collections::BTreeMap;

use crate::page_words::{PlacedBlock, PlacedWords};
use crate::structure::stem;
use crate::walkthrough::{WalkStep, Walkthrough, Walkthroughs};

/// The words of every walkthrough in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalkReading {
    /// The language.
    pub language: Language,
    walkthroughs: BTreeMap<String, WalkWords>,
}

/// The words of a walkthrough.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WalkWords {
    /// What stands above it.
    pub title: String,
    /// One sentence, for lists and for what is found.
    pub summary: String,
    /// The words of each step, by its id.
    pub steps: BTreeMap<String, StepWords>,
}

/// The words of a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepWords {
    /// What to do.
    pub text: String,
    /// What to say aloud.
    pub say: Option<String>,
    /// What the trainer says and asks; never on the wall.
    pub note: String,
    /// What is to be decided.
    pub question: Option<String>,
    /// The answers, by their ids.
    pub answers: BTreeMap<String, AnswerWords>,
    /// What somebody meets here who decided wrongly before.
    pub met: Option<String>,
}

/// The words of an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerWords {
    /// What one would do.
    pub text: String,
    /// Why it is right or wrong, and what it leads to.
    pub why: String,
}

/// What a block of a step is called after the id of the step.
pub(crate) const SAY: &str = "say";
pub(crate) const NOTE: &str = "note";
pub(crate) const QUESTION: &str = "question";
pub(crate) const MET: &str = "met";
/// After the id of the answer.
pub(crate) const WHY: &str = "why";

impl WalkReading {
    /// Reads the words of a language from files given as name and text, each called after its
    /// walkthrough. What has a fault is left out: [`crate::faults`] names it.
    #[must_use]
    pub fn new(language: Language, walkthroughs: &Walkthroughs, files: &[(&str, &str)]) -> Self {
        let words = files.iter().filter_map(|(file, text)| {
            let walkthrough = walkthroughs.get(stem(file))?;
            let placed = PlacedWords::read(text);
            Some((walkthrough.id.clone(), words(walkthrough, &placed)))
        });
        Self {
            language,
            walkthroughs: words.collect(),
        }
    }

    /// The words of a walkthrough.
    #[must_use]
    pub fn words(&self, id: &str) -> Option<&WalkWords> {
        self.walkthroughs.get(id)
    }
}

fn words(walkthrough: &Walkthrough, placed: &PlacedWords) -> WalkWords {
    let head =
        |head: Option<(usize, &str)>| head.map_or_else(String::new, |(_, text)| text.to_owned());
    let texts: BTreeMap<&str, String> = placed
        .blocks
        .iter()
        .map(|block| (block.id, text(block)))
        .collect();
    let steps = walkthrough.steps.iter();
    WalkWords {
        title: head(placed.title),
        summary: head(placed.summary),
        steps: steps
            .map(|step| (step.id.clone(), step_words(step, &texts)))
            .collect(),
    }
}

fn text(block: &PlacedBlock) -> String {
    let lines: Vec<&str> = block.lines().map(|(_, line)| line).collect();
    lines.join(" ")
}

fn step_words(step: &WalkStep, texts: &BTreeMap<&str, String>) -> StepWords {
    let find = |id: &str| texts.get(id).cloned();
    let of_step = |kind: &str| find(&format!("{}.{kind}", step.id));
    let answers = step.answers.iter().map(|answer| {
        let words = AnswerWords {
            text: of_step(&answer.id).unwrap_or_default(),
            why: of_step(&format!("{}.{WHY}", answer.id)).unwrap_or_default(),
        };
        (answer.id.clone(), words)
    });
    StepWords {
        text: find(&step.id).unwrap_or_default(),
        say: of_step(SAY),
        note: of_step(NOTE).unwrap_or_default(),
        question: of_step(QUESTION),
        answers: answers.collect(),
        met: of_step(MET),
    }
}
