//! Reading the files of the walkthroughs' structure; every id keeps the line it stands on.

use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

use crate::fault::{Fault, Place, Reason};
use crate::guide::{Chapter, Standing, Who};
use crate::scene::{self, Scene, Thing};
use crate::structure::{line_of, parsed, stem};
use crate::walkthrough::{Role, WalkAnswer, WalkStep, Walkthrough};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WalkFile {
    order: u32,
    chapter: Chapter,
    minutes: u32,
    page: Spanned<String>,
    pages: Vec<Spanned<String>>,
    roles: Vec<Role>,
    stage: Change,
    step: Vec<StepEntry>,
}

/// Who and what goes where; whoever is not named stays.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    #[serde(default)]
    at: Moves,
    #[serde(default)]
    things: Moves,
}

type Moves = BTreeMap<Spanned<String>, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepEntry {
    id: Spanned<String>,
    time: Option<String>,
    who: Who,
    standing: Standing,
    #[serde(default)]
    law: Vec<Spanned<String>>,
    #[serde(default)]
    near: Vec<Spanned<String>>,
    #[serde(default)]
    check: bool,
    page: Option<Spanned<String>>,
    line: Option<Spanned<String>>,
    #[serde(default)]
    at: Moves,
    #[serde(default)]
    things: Moves,
    remembers: Option<String>,
    needs: Option<String>,
    #[serde(default)]
    answer: Vec<AnswerEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerEntry {
    id: Spanned<String>,
    #[serde(default)]
    right: bool,
    line: Option<Spanned<String>>,
    page: Option<Spanned<String>>,
}

/// A walkthrough with the lines its ids stand on.
pub(crate) struct PlacedWalk<'files> {
    pub file: &'files str,
    pub walkthrough: Walkthrough,
    /// In the order of the steps.
    step_lines: Vec<usize>,
    /// What it points to.
    pub targets: Vec<(usize, Target)>,
}

impl PlacedWalk<'_> {
    /// The steps with their lines.
    pub fn steps(&self) -> impl Iterator<Item = (usize, &WalkStep)> {
        let lines = self.step_lines.iter().copied();
        lines.zip(&self.walkthrough.steps)
    }
}

/// What a walkthrough points to.
pub(crate) enum Target {
    Page(String),
    Line(String),
    Article(String),
}

/// Reads all files. One that is not what it must be is left out, with a fault.
pub(crate) fn read<'files>(
    files: &[(&'files str, &str)],
    faults: &mut Vec<Fault>,
) -> Vec<PlacedWalk<'files>> {
    let read = files.iter().filter_map(|(file, text)| {
        let mut place = Place::new(file, faults);
        let entry = parsed(text, &mut place)?;
        Some(Reader::new(text, place).walk(entry))
    });
    let mut walks: Vec<_> = read.collect();
    walks.sort_by(|one, other| place_of(one).cmp(&place_of(other)));
    walks
}

fn place_of<'a>(placed: &'a PlacedWalk) -> (u32, &'a str) {
    (placed.walkthrough.order, &placed.walkthrough.id)
}

/// Reads one file from the first step to the last.
struct Reader<'files, 'faults, 'text> {
    text: &'text str,
    place: Place<'files, 'faults>,
    targets: Vec<(usize, Target)>,
    /// How it stands after the step read last.
    scene: Scene,
}

impl<'files, 'faults, 'text> Reader<'files, 'faults, 'text> {
    fn new(text: &'text str, place: Place<'files, 'faults>) -> Self {
        Self {
            text,
            place,
            targets: Vec::new(),
            scene: Scene::default(),
        }
    }

    fn walk(mut self, entry: WalkFile) -> PlacedWalk<'files> {
        let page = self.target(entry.page, Target::Page);
        let pages = entry.pages.into_iter();
        let pages = pages.map(|page| self.target(page, Target::Page)).collect();
        self.change(entry.stage);
        let step_lines = entry.step.iter().map(|step| self.line(&step.id)).collect();
        let steps = entry.step.into_iter().map(|step| self.step(step)).collect();
        PlacedWalk {
            file: self.place.file,
            walkthrough: Walkthrough {
                id: stem(self.place.file).to_owned(),
                order: entry.order,
                chapter: entry.chapter,
                minutes: entry.minutes,
                page,
                pages,
                roles: entry.roles,
                steps,
            },
            step_lines,
            targets: self.targets,
        }
    }

    fn line(&self, name: &Spanned<String>) -> usize {
        line_of(self.text, name.span().start)
    }

    fn target(&mut self, name: Spanned<String>, of: fn(String) -> Target) -> String {
        let line = self.line(&name);
        self.targets.push((line, of(name.get_ref().clone())));
        name.into_inner()
    }

    fn targets(&mut self, names: Vec<Spanned<String>>, of: fn(String) -> Target) -> Vec<String> {
        let names = names.into_iter();
        names.map(|name| self.target(name, of)).collect()
    }

    fn step(&mut self, entry: StepEntry) -> WalkStep {
        self.change(Change {
            at: entry.at,
            things: entry.things,
        });
        let answers = entry.answer.into_iter();
        WalkStep {
            id: entry.id.into_inner(),
            time: entry.time,
            who: entry.who,
            standing: entry.standing,
            law: self.targets(entry.law, Target::Article),
            near: self.targets(entry.near, Target::Article),
            check: entry.check,
            page: entry.page.map(|page| self.target(page, Target::Page)),
            line: entry.line.map(|line| self.target(line, Target::Line)),
            scene: self.scene.clone(),
            remembers: entry.remembers,
            needs: entry.needs,
            answers: answers.map(|answer| self.answer(answer)).collect(),
        }
    }

    fn answer(&mut self, entry: AnswerEntry) -> WalkAnswer {
        WalkAnswer {
            id: entry.id.into_inner(),
            right: entry.right,
            line: entry.line.map(|line| self.target(line, Target::Line)),
            page: entry.page.map(|page| self.target(page, Target::Page)),
        }
    }

    fn change(&mut self, change: Change) {
        for (actor, place) in change.at {
            let line = self.line(&actor);
            let actor = actor.into_inner();
            self.known(line, scene::is_actor(&actor), &actor);
            self.known(line, scene::is_place(&place), &place);
            self.scene.actors.insert(actor, place);
        }
        for (name, told) in change.things {
            let line = self.line(&name);
            let name = name.into_inner();
            let states = scene::states(&name);
            self.known(line, states.is_some(), &name);
            let Some(thing) = Thing::read(&told) else {
                self.known(line, false, &told);
                continue;
            };
            self.known(line, scene::is_place(&thing.place), &thing.place);
            let can_be = states.unwrap_or_default().contains(&thing.state.as_str());
            self.known(line, can_be, &told);
            self.scene.things.insert(name, thing);
        }
    }

    fn known(&mut self, line: usize, is_known: bool, name: &str) {
        if !is_known {
            self.place.add(line, Reason::UnknownTarget(name.to_owned()));
        }
    }
}
