//! The plans of a trainer: those that come with the app, and their own.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::show::moment;
use crate::teach_view::{
    BarPair, BlockChange, BlockChoice, BlockChoices, BlockKind, ParkedView, PlanBlock, PlanChange,
    PlanSummary, PlanView, PlansView, VoteView,
};
use content::Chapter;
use lesson::{Bar, Block, Material, Plan, PlanError, Question, Votes};
use locale::{Argument, Language, Words};
use store::LessonResult;

/// What stands before the name of a plan that comes with the app.
const READY: &str = "ready/";
/// What stands before the id of a walkthrough that is shown without a plan.
const WALKTHROUGH: &str = "walkthrough/";
/// What stands before the topic of a page that is shown without a plan.
const PAGE: &str = "page/";
/// A day begins then where nobody says otherwise.
const USUAL_BEGINNING: &str = "09:00";

/// The kind of what a session left: a question for the end.
pub const PARKED: &str = "parked";
/// The kind of what a session left: what the room answered.
pub const VOTE: &str = "vote";

impl From<PlanError> for Failure {
    fn from(error: PlanError) -> Self {
        Self::Plan(error)
    }
}

impl From<lesson::BlockKind> for BlockKind {
    fn from(kind: lesson::BlockKind) -> Self {
        match kind {
            lesson::BlockKind::Walkthrough => Self::Walkthrough,
            lesson::BlockKind::Page => Self::Page,
            lesson::BlockKind::Exercise => Self::Exercise,
            lesson::BlockKind::Question => Self::Question,
            lesson::BlockKind::Break => Self::Break,
        }
    }
}

impl From<BlockKind> for lesson::BlockKind {
    fn from(kind: BlockKind) -> Self {
        match kind {
            BlockKind::Walkthrough => Self::Walkthrough,
            BlockKind::Page => Self::Page,
            BlockKind::Exercise => Self::Exercise,
            BlockKind::Question => Self::Question,
            BlockKind::Break => Self::Break,
        }
    }
}

/// The phase of the day as the screens know it.
pub fn chapter_id(chapter: Option<Chapter>) -> String {
    let is_of_the_day =
        |chapter: &Chapter| !matches!(chapter, Chapter::Background | Chapter::Trainers);
    let chapter = chapter.filter(is_of_the_day);
    chapter.unwrap_or(Chapter::Background).id().to_owned()
}

/// What the room answered to each letter.
pub fn bar_pairs(bars: &[Bar]) -> Vec<BarPair> {
    bars.iter()
        .map(|bar| BarPair {
            letter: bar.letter.to_string(),
            first: bar.first,
            second: bar.second,
        })
        .collect()
}

/// The letter of the right answer.
pub fn right_letter(question: &Question) -> String {
    let letter = question.letters.get(question.right);
    letter.map_or_else(String::new, char::to_string)
}

fn ready_plan(name: &str) -> Option<Plan> {
    let file = format!("{name}.toml");
    let files = pack::lesson_files().into_iter();
    let (_, text) = files.into_iter().find(|(known, _)| *known == file)?;
    Plan::parse(text).ok()
}

/// A plan that is one thing.
fn plan_of(kind: lesson::BlockKind, target: &str, minutes: u32) -> Plan {
    Plan {
        blocks: vec![Block {
            kind,
            target: target.to_owned(),
            minutes,
            day: 1,
        }],
        ..empty_plan(String::new())
    }
}

fn empty_plan(title: String) -> Plan {
    Plan {
        order: 0,
        title,
        group: String::new(),
        people: 0,
        begins: USUAL_BEGINNING.to_owned(),
        blocks: Vec::new(),
    }
}

/// The number of an own plan.
fn number(id: &str) -> Result<i64, Failure> {
    id.parse().map_err(|_| Failure::UnknownPlan(id.to_owned()))
}

/// Whether a lesson is a plan, not a single walkthrough or page.
pub fn is_plan(lesson: &str) -> bool {
    !lesson.starts_with(WALKTHROUGH) && !lesson.starts_with(PAGE)
}

/// The name of a lesson that is a walkthrough alone.
pub fn of_walkthrough(id: &str) -> String {
    format!("{WALKTHROUGH}{id}")
}

/// The name of a lesson that is a page alone.
pub fn of_page(id: &str) -> String {
    format!("{PAGE}{id}")
}

/// The group and how many; either may be missing.
pub fn group_words(plan: &Plan, words: &Words) -> String {
    let arguments: [(&str, Argument); 2] = [
        ("group", plan.group.trim().into()),
        ("people", plan.people.into()),
    ];
    match (plan.group.trim().is_empty(), plan.people) {
        (_, 0) => plan.group.trim().to_owned(),
        (true, _) => words.say_with("lesson-people", &arguments),
        (false, _) => words.say_with("lesson-group", &arguments),
    }
}

impl Cabinet {
    /// What slides are made of, in the language of the words.
    pub fn material<'a>(&'a self, words: &'a Words) -> Material<'a> {
        let language = words.language();
        Material {
            walkthroughs: &self.library.walkthroughs,
            walk_reading: self.library.walk_reading(language),
            guide: &self.library.guide,
            reading: self.library.reading(language),
            evenings: &self.evenings,
            words,
        }
    }

    /// A plan by its id, with its title; also a walkthrough or a page alone.
    pub fn lesson_plan(&self, id: &str, words: &Words) -> Result<(Plan, String), Failure> {
        let unknown = || Failure::UnknownPlan(id.to_owned());
        let material = self.material(words);
        let alone = |kind: lesson::BlockKind, target: &str| {
            let plan = plan_of(kind, target, material.usual_minutes(kind, target));
            let title = plan.blocks.first().and_then(|block| material.title(block));
            title.map(|title| (plan, title)).ok_or_else(unknown)
        };
        if let Some(name) = id.strip_prefix(READY) {
            let plan = ready_plan(name).ok_or_else(unknown)?;
            return Ok((plan, words.say(&format!("plan-{name}"))));
        }
        if let Some(target) = id.strip_prefix(WALKTHROUGH) {
            return alone(lesson::BlockKind::Walkthrough, target);
        }
        if let Some(target) = id.strip_prefix(PAGE) {
            return alone(lesson::BlockKind::Page, target);
        }
        let kept = self.with_store(|store| Ok(store.lesson(number(id)?)?))?;
        let plan = Plan::parse(&kept.plan)?;
        let title = plan.title.clone();
        Ok((plan, title))
    }

    /// Every plan. One of their own that cannot be read any more has its number for a name.
    pub fn plans(&self, words: &Words) -> Result<PlansView, Failure> {
        let mut ready: Vec<(String, Plan)> = pack::lesson_files()
            .into_iter()
            .filter_map(|(file, text)| {
                let name = file.strip_suffix(".toml")?;
                Some((name.to_owned(), Plan::parse(text).ok()?))
            })
            .collect();
        ready.sort_by_key(|(_, plan)| plan.order);
        let ready = ready.iter().map(|(name, plan)| {
            let about = words.say(&format!("plan-{name}-about"));
            let title = words.say(&format!("plan-{name}"));
            self.plan_summary(format!("{READY}{name}"), title, plan, about)
        });
        let own = self.with_store(|store| Ok(store.lessons()?))?;
        let own = own.into_iter().map(|kept| {
            let id = kept.id.to_string();
            let plan = Plan::parse(&kept.plan).unwrap_or_else(|_| empty_plan(id.clone()));
            self.plan_summary(id, plan.title.clone(), &plan, group_words(&plan, words))
        });
        Ok(PlansView {
            ready: ready.collect::<Result<_, _>>()?,
            own: own.collect::<Result<_, _>>()?,
            running: self.running_title(words)?,
        })
    }

    fn plan_summary(
        &self,
        id: String,
        title: String,
        plan: &Plan,
        about: String,
    ) -> Result<PlanSummary, Failure> {
        Ok(PlanSummary {
            begun: self.is_begun(&id)?,
            id,
            title,
            days: usize::try_from(plan.days()).unwrap_or(1),
            minutes: plan.blocks.iter().map(|block| block.minutes).sum(),
            blocks: plan.blocks.len(),
            about,
        })
    }

    /// A plan as it is edited.
    pub fn open_plan(&self, id: &str, words: &Words) -> Result<PlanView, Failure> {
        let (plan, title) = self.lesson_plan(id, words)?;
        let results = self.with_store(|store| Ok(store.lesson_results(id)?))?;
        let material = self.material(words);
        let blocks = plan.blocks.iter().enumerate();
        Ok(PlanView {
            id: id.to_owned(),
            own: !id.starts_with(READY),
            title,
            group: plan.group.clone(),
            people: plan.people,
            begins: plan.begins.clone(),
            blocks: blocks
                .map(|(place, block)| PlanBlock {
                    kind: block.kind.into(),
                    target: block.target.clone(),
                    title: material
                        .title(block)
                        .unwrap_or_else(|| block.target.clone()),
                    minutes: block.minutes,
                    day: block.day,
                    begins: plan.begins_at(place),
                })
                .collect(),
            day_minutes: (1..=plan.days()).map(|day| plan.minutes(day)).collect(),
            parked: parked(&results),
            votes: votes(&results, &material, words.language()),
            begun: self.is_begun(id)?,
        })
    }

    /// A plan of one's own that says the same; of one's own it is called a copy.
    pub fn copy_plan(&self, id: &str, words: &Words, at: &str) -> Result<PlanView, Failure> {
        let (mut plan, title) = self.lesson_plan(id, words)?;
        plan.title = if id.starts_with(READY) {
            title
        } else {
            words.say_with("lesson-copy", &[("title", title.into())])
        };
        plan.order = 0;
        self.keep_plan(None, &plan, words, at)
    }

    /// A plan of one's own with nothing in it.
    pub fn new_plan(&self, words: &Words, at: &str) -> Result<PlanView, Failure> {
        self.keep_plan(None, &empty_plan(words.say("lesson-new")), words, at)
    }

    /// Keeps a plan as the trainer changed it.
    pub fn save_plan(
        &self,
        change: &PlanChange,
        words: &Words,
        at: &str,
    ) -> Result<PlanView, Failure> {
        let id = number(&change.id)?;
        let title = change.title.trim();
        let plan = Plan {
            title: if title.is_empty() {
                words.say("lesson-new")
            } else {
                title.to_owned()
            },
            group: change.group.trim().to_owned(),
            people: change.people,
            begins: change.begins.clone(),
            blocks: change.blocks.iter().map(block).collect(),
            order: 0,
        };
        plan.check()?;
        self.material(words).check(&plan)?;
        self.keep_plan(Some(id), &plan, words, at)
    }

    fn keep_plan(
        &self,
        id: Option<i64>,
        plan: &Plan,
        words: &Words,
        at: &str,
    ) -> Result<PlanView, Failure> {
        let text = plan.text()?;
        let kept = self.with_store(|store| Ok(store.keep_lesson(id, &text, at)?))?;
        self.open_plan(&kept.id.to_string(), words)
    }

    /// Removes a plan of one's own with what its sessions left.
    pub fn remove_plan(&self, id: &str, words: &Words) -> Result<PlansView, Failure> {
        let number = number(id)?;
        self.with_store(|store| Ok(store.remove_lesson(number)?))?;
        self.forget_showing(id)?;
        self.plans(words)
    }

    /// Everything a block can be made of.
    pub fn block_choices(&self, words: &Words) -> BlockChoices {
        let choices = self.material(words).choices().into_iter();
        BlockChoices {
            choices: choices
                .map(|choice| BlockChoice {
                    kind: choice.block.kind.into(),
                    target: choice.block.target,
                    title: choice.title,
                    minutes: choice.block.minutes,
                    chapter: chapter_id(choice.chapter),
                })
                .collect(),
        }
    }
}

fn block(change: &BlockChange) -> Block {
    Block {
        kind: change.kind.into(),
        target: change.target.clone(),
        minutes: change.minutes,
        day: change.day,
    }
}

/// Questions of the group for the end.
pub fn parked(results: &[LessonResult]) -> Vec<ParkedView> {
    let parked = results.iter().filter(|result| result.kind == PARKED);
    parked
        .map(|result| ParkedView {
            id: result.id,
            text: result.text.clone(),
        })
        .collect()
}

/// What the room answered. A question that the walkthroughs no longer have is left out.
fn votes(results: &[LessonResult], material: &Material<'_>, language: Language) -> Vec<VoteView> {
    let votes = results.iter().filter(|result| result.kind == VOTE);
    votes
        .filter_map(|result| {
            let (id, votes) = Votes::read(&result.text)?;
            let (heading, question) = material.question(id)?;
            Some(VoteView {
                question: heading,
                right: right_letter(&question),
                bars: bar_pairs(&votes.histogram(&question.letters)),
                at: moment(&result.at, language),
            })
        })
        .collect()
}
