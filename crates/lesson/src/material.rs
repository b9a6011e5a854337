//! What slides are made of: walkthroughs, guide, exercises and their words in one language.

use crate::plan::{Block, BlockKind, Plan, PlanError};
use crate::slide::{LETTERS, Line, Question, Slide, Source};
use crate::{exercise_slides, page_slides, walk_slides};
use content::{
    Chapter, Guide, PageWords, Reading, Standing, StepWords, WalkReading, WalkStep, WalkWords,
    Walkthrough, Walkthroughs, plain,
};
use exercise::{Code, Evening};
use locale::Words;
use wording::law_words;

/// Minutes for a question with two votes and the talk between them; our estimate.
const QUESTION_MINUTES: u32 = 10;

/// Minutes of a break, where the trainer says nothing else.
const BREAK_MINUTES: u32 = 15;

/// Minutes for a planted mistake; our estimate.
const MISTAKE_MINUTES: u32 = 15;

/// Words of a page that are spoken about in a minute; our estimate.
const WORDS_A_MINUTE: usize = 30;

/// Everything slides are made of, in one language.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// The walkthroughs.
    pub walkthroughs: &'a Walkthroughs,
    /// Their words.
    pub walk_reading: &'a WalkReading,
    /// The guide.
    pub guide: &'a Guide,
    /// Its words.
    pub reading: &'a Reading,
    /// The exercises told in documents.
    pub evenings: &'a [Evening],
    /// The messages.
    pub words: &'a Words,
}

/// Something a block can be made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The block, with the minutes it usually takes.
    pub block: Block,
    /// Its name.
    pub title: String,
    /// The part of the guide it belongs to; none of a break.
    pub chapter: Option<Chapter>,
}

/// A step of a walkthrough with its words.
pub(crate) struct FoundStep<'a> {
    pub walk: &'a Walkthrough,
    pub walk_words: &'a WalkWords,
    pub step: &'a WalkStep,
    pub words: &'a StepWords,
}

impl<'a> Material<'a> {
    pub(crate) fn walk(&self, id: &str) -> Option<(&'a Walkthrough, &'a WalkWords)> {
        Some((self.walkthroughs.get(id)?, self.walk_reading.words(id)?))
    }

    /// The step of `walkthrough/step`.
    pub(crate) fn step(&self, id: &str) -> Option<FoundStep<'a>> {
        let (walkthrough, step) = id.split_once('/')?;
        let (walk, walk_words) = self.walk(walkthrough)?;
        Some(FoundStep {
            step: walk.step(step)?,
            words: walk_words.steps.get(step)?,
            walk,
            walk_words,
        })
    }

    fn decision(&self, id: &str) -> Option<FoundStep<'a>> {
        let found = self.step(id)?;
        (!found.step.answers.is_empty()).then_some(found)
    }

    /// A question to the room by `walkthrough/step`: its words, its letters and the right one.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<(String, Question)> {
        let slides = walk_slides::with_decision(self, id).into_iter();
        let mut asked = slides.filter_map(|slide| Some((slide.heading, slide.question?)));
        asked.next()
    }

    /// The walkthrough a block shows or asks from.
    #[must_use]
    pub fn walkthrough(&self, block: &Block) -> Option<&'a Walkthrough> {
        let id = match block.kind {
            BlockKind::Walkthrough => block.target.as_str(),
            BlockKind::Question => block.target.split_once('/')?.0,
            _ => return None,
        };
        self.walkthroughs.get(id)
    }

    pub(crate) fn evening(&self, id: &str) -> Option<&'a Evening> {
        self.evenings.iter().find(|evening| evening.id == id)
    }

    /// Whether every block is made of something that exists.
    ///
    /// # Errors
    /// [`PlanError::UnknownTarget`] with the first block that is not.
    pub fn check(&self, plan: &Plan) -> Result<(), PlanError> {
        let mut blocks = (1..).zip(&plan.blocks);
        match blocks.find(|(_, block)| self.title(block).is_none()) {
            Some((number, block)) => Err(PlanError::UnknownTarget {
                block: number,
                target: block.target.clone(),
            }),
            None => Ok(()),
        }
    }

    /// The name of a block; none where there is no such thing.
    #[must_use]
    pub fn title(&self, block: &Block) -> Option<String> {
        let target = block.target.as_str();
        match block.kind {
            BlockKind::Walkthrough => Some(self.walk(target)?.1.title.clone()),
            BlockKind::Page => Some(self.reading.page(target)?.title.clone()),
            BlockKind::Question => {
                let found = self.decision(target)?;
                let arguments = [
                    ("walkthrough", found.walk_words.title.as_str().into()),
                    ("question", found.words.question.as_deref()?.into()),
                ];
                Some(self.words.say_with("lesson-question", &arguments))
            }
            BlockKind::Exercise => self.exercise_title(target),
            BlockKind::Break if !target.is_empty() => None,
            BlockKind::Break if block.is_lunch() => Some(self.words.say("lesson-lunch")),
            BlockKind::Break => Some(self.words.say("lesson-break")),
        }
    }

    fn exercise_title(&self, target: &str) -> Option<String> {
        if let Some(evening) = self.evening(target) {
            return Some(self.words.say(&format!("evening-{}", evening.id)));
        }
        let code: Code = target.parse().ok()?;
        let arguments = [("code", code.to_string().into())];
        Some(self.words.say_with("lesson-mistake", &arguments))
    }

    /// The part of the guide a block belongs to; none of a break.
    #[must_use]
    pub fn chapter(&self, block: &Block) -> Option<Chapter> {
        match block.kind {
            BlockKind::Walkthrough => Some(self.walk(&block.target)?.0.chapter),
            BlockKind::Question => Some(self.step(&block.target)?.walk.chapter),
            BlockKind::Page => Some(self.guide.page(&block.target)?.chapter),
            BlockKind::Exercise => Some(Chapter::Protocol),
            BlockKind::Break => None,
        }
    }

    /// The slides of a block, at least one.
    #[must_use]
    pub fn slides(&self, block: &Block) -> Vec<Slide> {
        let target = block.target.as_str();
        let slides = match block.kind {
            BlockKind::Walkthrough => walk_slides::walkthrough(self, target),
            BlockKind::Question => walk_slides::with_decision(self, target),
            BlockKind::Page => page_slides::page(self, target),
            BlockKind::Exercise => exercise_slides::exercise(self, target),
            BlockKind::Break => vec![Slide {
                source: Source::Break,
                heading: self.title(block).unwrap_or_default(),
                ..Slide::default()
            }],
        };
        if slides.is_empty() {
            vec![self.gone(target)]
        } else {
            slides
        }
    }

    /// What stands in the place of something that an older version of the content had.
    fn gone(&self, target: &str) -> Slide {
        Slide {
            heading: target.to_owned(),
            lines: vec![Line {
                text: self.words.say("lesson-gone"),
                ..Line::default()
            }],
            ..Slide::default()
        }
    }

    /// What the trainer says and asks beside a slide, in the language of this material; empty where there
    /// is nothing. Lines are separated by line feeds.
    #[must_use]
    pub fn note(&self, block: &Block, source: &Source) -> String {
        let place = |step: &str| match block.kind {
            BlockKind::Question => block.target.clone(),
            _ => format!("{}/{step}", block.target),
        };
        match (block.kind, source) {
            (_, Source::Step(step)) => {
                let found = self.step(&place(step));
                found.map_or_else(String::new, |found| found.words.note.clone())
            }
            (_, Source::Question(step)) => {
                let found = self.decision(&place(step));
                found.map_or_else(String::new, |found| self.reasons(&found))
            }
            (BlockKind::Exercise, _) => {
                let key = self.evening(&block.target);
                let key =
                    key.and_then(|evening| self.words.find(&format!("evening-{}-key", evening.id)));
                key.unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    /// Why each answer is right or wrong.
    fn reasons(&self, found: &FoundStep<'_>) -> String {
        let answers = LETTERS.iter().zip(&found.step.answers);
        let reasons = answers.filter_map(|(letter, answer)| {
            let words = found.words.answers.get(&answer.id)?;
            let id = if answer.right {
                "lesson-reason-right"
            } else {
                "lesson-reason-wrong"
            };
            let arguments = [
                ("letter", letter.to_string().into()),
                ("why", words.why.as_str().into()),
            ];
            Some(self.words.say_with(id, &arguments))
        });
        reasons.collect::<Vec<_>>().join("\n")
    }

    /// Everything a block can be made of: by the parts of the guide, in each the walkthroughs, their
    /// questions, the pages and the exercises; a break last.
    #[must_use]
    pub fn choices(&self) -> Vec<Choice> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut add = |kind: BlockKind, target: &str| {
            blocks.push(Block {
                kind,
                target: target.to_owned(),
                minutes: self.usual_minutes(kind, target),
                day: 1,
            });
        };
        for chapter in Chapter::ALL {
            let walks = self.walkthroughs.all.iter();
            let walks = walks.filter(|walk| walk.chapter == chapter);
            for walk in walks.clone() {
                add(BlockKind::Walkthrough, &walk.id);
            }
            for walk in walks {
                for step in walk.steps.iter().filter(|step| !step.answers.is_empty()) {
                    add(BlockKind::Question, &format!("{}/{}", walk.id, step.id));
                }
            }
            for page in self.guide.chapter(chapter) {
                add(BlockKind::Page, &page.id);
            }
            if chapter == Chapter::Protocol {
                for evening in self.evenings {
                    add(BlockKind::Exercise, &evening.id);
                }
            }
        }
        add(BlockKind::Break, "");
        let choices = blocks.into_iter().filter_map(|block| {
            Some(Choice {
                title: self.title(&block)?,
                chapter: self.chapter(&block),
                block,
            })
        });
        choices.collect()
    }

    /// How long a block of that kind usually takes, in minutes.
    #[must_use]
    pub fn usual_minutes(&self, kind: BlockKind, target: &str) -> u32 {
        match kind {
            BlockKind::Walkthrough => self.walkthroughs.get(target).map_or(1, |walk| walk.minutes),
            BlockKind::Page => self.page_minutes(target),
            BlockKind::Exercise => self
                .evening(target)
                .map_or(MISTAKE_MINUTES, |evening| evening.minutes),
            BlockKind::Question => QUESTION_MINUTES,
            BlockKind::Break => BREAK_MINUTES,
        }
    }

    /// In steps of five minutes.
    fn page_minutes(&self, id: &str) -> u32 {
        let count = |words: &PageWords| -> usize {
            let runs = words.blocks.values().flat_map(content::BlockWords::runs);
            runs.map(|run| plain(run).split_whitespace().count()).sum()
        };
        let words = self.reading.page(id).map_or(0, count);
        let fives = words.div_ceil(WORDS_A_MINUTE * 5).max(1);
        u32::try_from(fives).unwrap_or(1) * 5
    }

    /// Who says so, as it stands below a slide: the law is cited, everything else is called by its name.
    pub(crate) fn told(&self, standing: Option<Standing>, law: &[String], check: bool) -> String {
        let Some(standing) = standing else {
            return String::new();
        };
        let mut parts = Vec::new();
        if standing != Standing::Law {
            parts.push(self.words.say(&format!("standing-{}", standing.id())));
        }
        if standing != Standing::Advice {
            parts.extend(law.iter().map(|reference| self.law(reference)));
        }
        if check {
            parts.push(self.words.say("check-with-con-ec"));
        }
        parts.join(" · ")
    }

    fn law(&self, reference: &str) -> String {
        let article = self.guide.article(reference);
        let name = article.and_then(|article| article.name(self.words.language()));
        name.map_or_else(|| law_words(self.words, reference), str::to_owned)
    }
}
