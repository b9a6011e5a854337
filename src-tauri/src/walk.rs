//! Walkthroughs as people go through them: the list, where somebody stands, what they answered.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::review::{calendar, day_of, kept_card, known_cards};
use crate::show::moment;
use crate::walk_step::StepTeller;
use crate::walk_view::{
    Player, RoleView, ScoreView, StoppedView, WalkSummary, WalkView, WalksView, Way,
};
use content::{Link, Role, WalkStep, WalkWords, Walkthrough};
use locale::Words;
use rehearsal::{Card, Memory, Review, Run, Score};
use std::collections::BTreeMap;
use store::{Store, Try, Walk};

impl From<Way> for rehearsal::Way {
    fn from(way: Way) -> Self {
        match way {
            Way::Study => Self::Study,
            Way::Exam => Self::Exam,
            Way::Roles => Self::Roles,
        }
    }
}

impl From<rehearsal::Way> for Way {
    fn from(way: rehearsal::Way) -> Self {
        match way {
            rehearsal::Way::Study => Self::Study,
            rehearsal::Way::Exam => Self::Exam,
            rehearsal::Way::Roles => Self::Roles,
        }
    }
}

impl Cabinet {
    /// The walkthrough of that id.
    pub fn walkthrough(&self, id: &str) -> Result<&Walkthrough, Failure> {
        let walkthrough = self.library.walkthroughs.get(id);
        walkthrough.ok_or_else(|| Failure::UnknownWalk(id.to_owned()))
    }

    /// The words of a walkthrough.
    pub fn walk_words(&self, id: &str, words: &Words) -> Result<&WalkWords, Failure> {
        let reading = self.library.walk_reading(words.language());
        let found = reading.words(id);
        found.ok_or_else(|| Failure::UnknownWalk(id.to_owned()))
    }

    /// Every walkthrough and how far somebody is in it.
    pub fn walks(&self, words: &Words, at: &str) -> Result<WalksView, Failure> {
        self.with_store(|store| {
            let (walks, tries) = (store.walks()?, store.tries()?);
            let cards = known_cards(self, store)?;
            let all = self.library.walkthroughs.all.iter();
            Ok(WalksView {
                walks: all
                    .map(|walkthrough| self.summary(walkthrough, &walks, &tries, words))
                    .collect::<Result<_, _>>()?,
                due: Review::of(&cards, calendar(store, day_of(at))?).due.len(),
                stopped: walks.iter().find_map(|walk| self.stopped(walk, words)),
            })
        })
    }

    /// A walkthrough where it was left.
    pub fn open_walk(&self, id: &str, way: Way, words: &Words) -> Result<WalkView, Failure> {
        self.with_store(|store| Walking::read(self, store, id, way)?.view(words))
    }

    /// Begins a walkthrough afresh in this way.
    pub fn begin_walk(
        &self,
        id: &str,
        way: Way,
        players: &[Player],
        words: &Words,
        at: &str,
    ) -> Result<WalkView, Failure> {
        self.with_store(|store| {
            let mut walking = Walking::read(self, store, id, way)?;
            walking.begin(players)?;
            walking.keep(store, at, None, None)?;
            walking.view(words)
        })
    }

    /// Keeps the step to go on from.
    pub fn stand_at(&self, id: &str, way: Way, step: &str, at: &str) -> Result<(), Failure> {
        self.with_store(|store| {
            let mut walking = Walking::read(self, store, id, way)?;
            walking.stand(step)?;
            walking.keep(store, at, None, None)
        })
    }

    /// Keeps an answer, and in study what comes of it.
    pub fn answer_walk(
        &self,
        (id, way): (&str, Way),
        step: &str,
        answer: &str,
        words: &Words,
        at: &str,
    ) -> Result<WalkView, Failure> {
        self.with_store(|store| {
            let mut walking = Walking::read(self, store, id, way)?;
            let right = is_right(walking.stand(step)?, answer)?;
            let is_first = walking.run.answer(step, answer);
            let card = if is_first && way == Way::Study {
                let calendar = calendar(store, day_of(at))?;
                let item = format!("{id}/{step}");
                let cards = known_cards(self, store)?;
                let before = cards.iter().find(|card| card.item == item);
                Card::after(before, &item, right, calendar)
            } else {
                None
            };
            walking.keep(store, at, card.as_ref(), None)?;
            walking.view(words)
        })
    }

    /// Ends an exam and keeps how it went; one that is over stays as it is.
    pub fn finish_exam(&self, id: &str, words: &Words, at: &str) -> Result<WalkView, Failure> {
        self.with_store(|store| {
            let mut walking = Walking::read(self, store, id, Way::Exam)?;
            if !walking.run.has_ended() {
                walking.run.end();
                let tried = walking.tried(at);
                walking.keep(store, at, None, Some(&tried))?;
            }
            walking.view(words)
        })
    }

    fn summary(
        &self,
        walkthrough: &Walkthrough,
        walks: &[Walk],
        tries: &[Try],
        words: &Words,
    ) -> Result<WalkSummary, Failure> {
        let told = self.walk_words(&walkthrough.id, words)?;
        let study = find(walks, &walkthrough.id, rehearsal::Way::Study);
        let run = study.map_or_else(|| Run::new(rehearsal::Way::Study), run_of);
        let score = run.score(walkthrough);
        let subject = format!("exam/{}", walkthrough.id);
        let exam = tries.iter().find(|tried| tried.subject == subject);
        Ok(WalkSummary {
            id: walkthrough.id.clone(),
            title: told.title.clone(),
            summary: told.summary.clone(),
            chapter: walkthrough.chapter.id().to_owned(),
            minutes: walkthrough.minutes,
            steps: walkthrough.steps.len(),
            decisions: score.whole,
            roles: roles(walkthrough, words),
            at: study.map_or(0, |walk| place_of(walkthrough, &walk.step) + 1),
            walked: study.is_some_and(|walk| walk.ended_at.is_some()),
            right: score.right,
            exam: exam.map(|tried| ScoreView {
                right: usize::try_from(tried.reached).unwrap_or_default(),
                whole: usize::try_from(tried.whole).unwrap_or_default(),
                at: moment(&tried.at, words.language()),
            }),
        })
    }

    /// The walk, unless it was gone through to its end.
    fn stopped(&self, walk: &Walk, words: &Words) -> Option<StoppedView> {
        let walkthrough = self.library.walkthroughs.get(&walk.walkthrough)?;
        let way = rehearsal::Way::from_id(&walk.way)?;
        let place = place_of(walkthrough, &walk.step);
        let is_over = match way {
            rehearsal::Way::Exam => walk.ended_at.is_some(),
            _ => place + 1 == walkthrough.steps.len(),
        };
        let told = self.walk_words(&walkthrough.id, words).ok()?;
        (!is_over).then(|| StoppedView {
            walkthrough: walkthrough.id.clone(),
            title: told.title.clone(),
            way: way.into(),
            no: place + 1,
            steps: walkthrough.steps.len(),
        })
    }
}

/// The step's place, from 0; the first where it is no longer among the steps.
fn place_of(walkthrough: &Walkthrough, step: &str) -> usize {
    let mut steps = walkthrough.steps.iter();
    steps.position(|known| known.id == step).unwrap_or_default()
}

fn find<'a>(walks: &'a [Walk], id: &str, way: rehearsal::Way) -> Option<&'a Walk> {
    let mut walks = walks.iter();
    walks.find(|walk| walk.walkthrough == id && walk.way == way.id())
}

fn run_of(walk: &Walk) -> Run {
    let way = rehearsal::Way::from_id(&walk.way).unwrap_or(rehearsal::Way::Study);
    Run::read(way, &walk.answers, walk.ended_at.is_some())
}

fn roles(walkthrough: &Walkthrough, words: &Words) -> Vec<RoleView> {
    let roles = walkthrough.roles.iter();
    roles
        .map(|role| RoleView {
            id: role.id(),
            name: words.say(&format!("walk-role-{}", role.id())),
            steps: walkthrough
                .steps
                .iter()
                .filter(|step| step.role() == *role)
                .count(),
        })
        .collect()
}

/// Whether an answer of the step is right.
pub fn is_right(step: &WalkStep, answer: &str) -> Result<bool, Failure> {
    let mut answers = step.answers.iter();
    let found = answers.find(|known| known.id == answer);
    found
        .map(|answer| answer.right)
        .ok_or_else(|| Failure::UnknownWalk(format!("{} · {answer}", step.id)))
}

/// A walkthrough as somebody goes through it.
struct Walking<'a> {
    cabinet: &'a Cabinet,
    walkthrough: &'a Walkthrough,
    run: Run,
    /// The runs of the same way through the other walkthroughs; an exam knows of none.
    others: BTreeMap<String, Run>,
    step: String,
    players: String,
    ended_at: Option<String>,
    at: String,
}

impl<'a> Walking<'a> {
    fn read(cabinet: &'a Cabinet, store: &Store, id: &str, way: Way) -> Result<Self, Failure> {
        let walkthrough = cabinet.walkthrough(id)?;
        let way = rehearsal::Way::from(way);
        let walks = store.walks()?;
        let kept = find(&walks, id, way);
        let is_of_the_way = |walk: &&Walk| walk.way == way.id() && way != rehearsal::Way::Exam;
        let others = walks.iter().filter(is_of_the_way);
        let text = |of: fn(&Walk) -> &String| kept.map(of).cloned().unwrap_or_default();
        let place = kept.map_or(0, |walk| place_of(walkthrough, &walk.step));
        let step = walkthrough.steps.get(place);
        Ok(Self {
            run: kept.map_or_else(|| Run::new(way), run_of),
            others: others
                .map(|walk| (walk.walkthrough.clone(), run_of(walk)))
                .collect(),
            step: step.map_or_else(String::new, |step| step.id.clone()),
            players: text(|walk| &walk.players),
            ended_at: kept.and_then(|walk| walk.ended_at.clone()),
            at: text(|walk| &walk.at),
            cabinet,
            walkthrough,
        })
    }

    /// Forgets the answers; that a walkthrough was once studied to its end is not forgotten.
    fn begin(&mut self, players: &[Player]) -> Result<(), Failure> {
        self.run = Run::new(self.run.way());
        self.players = players_text(players)?;
        if self.run.way() != rehearsal::Way::Study {
            self.ended_at = None;
        }
        let first = self.walkthrough.steps.first();
        self.step = first.map_or_else(String::new, |step| step.id.clone());
        Ok(())
    }

    fn stand(&mut self, step: &str) -> Result<&'a WalkStep, Failure> {
        let walkthrough = self.walkthrough;
        let unknown = || Failure::UnknownWalk(format!("{} · {step}", walkthrough.id));
        let found = walkthrough.step(step).ok_or_else(unknown)?;
        found.id.clone_into(&mut self.step);
        let is_last = walkthrough.steps.last() == Some(found);
        if is_last && self.run.way() != rehearsal::Way::Exam {
            self.run.end();
        }
        Ok(found)
    }

    fn keep(
        &mut self,
        store: &mut Store,
        at: &str,
        card: Option<&Card>,
        tried: Option<&Try>,
    ) -> Result<(), Failure> {
        if self.run.has_ended() && self.ended_at.is_none() {
            self.ended_at = Some(at.to_owned());
        }
        at.clone_into(&mut self.at);
        let walk = Walk {
            walkthrough: self.walkthrough.id.clone(),
            way: self.run.way().id().to_owned(),
            step: self.step.clone(),
            answers: self.run.to_string(),
            players: self.players.clone(),
            at: self.at.clone(),
            ended_at: self.ended_at.clone(),
        };
        store.keep_walk(&walk, card.map(kept_card).as_ref(), tried)?;
        Ok(())
    }

    fn tried(&self, at: &str) -> Try {
        let score = self.run.score(self.walkthrough);
        let missed = self.run.missed(self.walkthrough);
        let missed: Vec<&str> = missed.map(|step| step.id.as_str()).collect();
        Try {
            subject: format!("exam/{}", self.walkthrough.id),
            at: at.to_owned(),
            reached: u32::try_from(score.right).unwrap_or(u32::MAX),
            whole: u32::try_from(score.whole).unwrap_or(u32::MAX),
            missed: missed.join(" "),
        }
    }

    fn view(&self, words: &Words) -> Result<WalkView, Failure> {
        let walkthrough = self.walkthrough;
        let told = self.cabinet.walk_words(&walkthrough.id, words)?;
        let mut runs = self.others.clone();
        runs.insert(walkthrough.id.clone(), self.run.clone());
        let memory = Memory::new(&self.cabinet.library.walkthroughs, runs);
        let teller = StepTeller::new(self.cabinet, words, told);
        let pages = std::iter::once(&walkthrough.page).chain(&walkthrough.pages);
        Ok(WalkView {
            id: walkthrough.id.clone(),
            title: told.title.clone(),
            summary: told.summary.clone(),
            chapter: walkthrough.chapter.id().to_owned(),
            minutes: walkthrough.minutes,
            pages: pages
                .map(|page| self.cabinet.link(&Link::Page(page.clone()), words))
                .collect(),
            way: self.run.way().into(),
            players: players_of(&self.players),
            at: self.step.clone(),
            steps: (1..)
                .zip(&walkthrough.steps)
                .map(|(no, step)| teller.step(no, step, &self.run, memory.is_met(step)))
                .collect(),
            score: self.score(words),
        })
    }

    /// How it went: of an exam when it is over, otherwise once every decision is answered.
    fn score(&self, words: &Words) -> Option<ScoreView> {
        let score: Score = self.run.score(self.walkthrough);
        let (is_known, at) = match self.run.way() {
            rehearsal::Way::Exam => (self.run.has_ended(), self.ended_at.as_ref()?),
            _ => (score.answered == score.whole, &self.at),
        };
        is_known.then(|| ScoreView {
            right: score.right,
            whole: score.whole,
            at: moment(at, words.language()),
        })
    }
}

/// A player a line: role and name.
fn players_text(players: &[Player]) -> Result<String, Failure> {
    let mut lines = Vec::new();
    for player in players {
        if Role::from_id(&player.role).is_none() {
            return Err(Failure::UnknownWalk(player.role.clone()));
        }
        let name: Vec<&str> = player.name.split_whitespace().collect();
        lines.push(format!("{}={}", player.role, name.join(" ")));
    }
    Ok(lines.join("\n"))
}

fn players_of(text: &str) -> Vec<Player> {
    let lines = text.lines().filter_map(|line| line.split_once('='));
    lines
        .map(|(role, name)| Player {
            role: role.to_owned(),
            name: name.to_owned(),
        })
        .collect()
}
