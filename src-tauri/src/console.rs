//! What the trainer sees: the wall, what comes next, notes, time, the room's answers.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::lesson_plans::{PARKED, VOTE, group_words, is_plan, parked, right_letter};
use crate::projector::{On, Projector};
use crate::slide_view::slide_view;
use crate::teach_view::{ClockView, ConsoleView, LotView, OverviewBlock, QuestionView};
use lesson::{Question, Votes, actors, draw};
use locale::Words;

/// The phrase that names who is played on the plan.
fn actor_phrase(actor: &str) -> &'static str {
    match actor.chars().next() {
        Some('C') => "actor-chairperson",
        Some('S') => "actor-secretary",
        Some('V') => "actor-voter",
        Some('O') => "actor-observer",
        Some('A') => "actor-agent",
        Some('J') => "actor-journalist",
        Some('H') => "actor-helper",
        Some('P') => "actor-police",
        Some('K') => "actor-con-ec",
        _ => "actor-member",
    }
}

impl Cabinet {
    /// The console in a language; none where nothing is projected.
    pub fn console(&self, words: &Words, now: i64) -> Result<Option<ConsoleView>, Failure> {
        let mut projector = self.projector();
        self.go_on_projecting(&mut projector, now)?;
        console_view(self, &projector, words, now)
    }

    /// The blocks of what is projected with their slides; asked by itself, because a plan of two days has
    /// hundreds of them and the console is told at every turn.
    pub fn overview(&self) -> Result<Vec<OverviewBlock>, Failure> {
        let projector = self.projector();
        let on = projector.on.as_ref().ok_or(Failure::NothingShown)?;
        Ok(overview(self, on))
    }

    /// Changes what is projected and keeps it. What is refused is as it was: a vote that could not be kept
    /// is taken again, and is not the second one.
    fn on_showing(&self, work: impl FnOnce(&mut On) -> Result<(), Failure>) -> Result<(), Failure> {
        let mut projector = self.projector();
        let on = projector.on.as_mut().ok_or(Failure::NothingShown)?;
        let before = on.showing.clone();
        let worked = work(on).and_then(|()| self.keep_projection(&projector));
        if worked.is_err()
            && let Some(on) = &mut projector.on
        {
            on.showing = before;
        }
        worked
    }

    /// Keeps a question of the group for the end; an empty one is none.
    pub fn park(&self, text: &str, at: &str) -> Result<(), Failure> {
        let text = text.trim();
        self.on_showing(|on| {
            if !text.is_empty() {
                let lesson = &on.showing.lesson;
                self.with_store(|store| Ok(store.add_lesson_result(lesson, PARKED, text, at)?))?;
            }
            Ok(())
        })
    }

    /// Takes a question for the end away.
    pub fn unpark(&self, id: i64) -> Result<(), Failure> {
        self.on_showing(|on| {
            let lesson = &on.showing.lesson;
            self.with_store(|store| {
                let results = store.lesson_results(lesson)?;
                if parked(&results).iter().any(|parked| parked.id == id) {
                    store.remove_lesson_result(id)?;
                }
                Ok(())
            })
        })
    }

    /// Takes the counts of a vote on the question that stands on the wall.
    pub fn vote(&self, counts: &[u32], at: &str) -> Result<(), Failure> {
        self.on_showing(|on| {
            let slide = on.deck.slide(on.showing.position);
            let question = slide.and_then(|slide| slide.question.as_ref());
            let question = question.ok_or(Failure::NothingShown)?;
            let id = question.id.clone();
            let counts = counts.get(..question.letters.len()).unwrap_or(counts);
            let votes = on.showing.votes.entry(id.clone()).or_default();
            votes.cast(counts);
            let text = votes.are_complete().then(|| votes.text(&id));
            let lesson = &on.showing.lesson;
            let kept = on.showing.kept.remove(&id);
            let number = self.with_store(|store| {
                // A vote that is corrected is kept once.
                if let Some(kept) = kept {
                    store.remove_lesson_result(kept)?;
                }
                text.map(|text| Ok(store.add_lesson_result(lesson, VOTE, &text, at)?))
                    .transpose()
            })?;
            on.showing.kept.extend(number.map(|number| (id, number)));
            Ok(())
        })
    }

    /// Draws names for the roles of the walkthrough that is on.
    pub fn draw_lots(&self, names: &[String], seed: u64) -> Result<(), Failure> {
        self.on_showing(|on| {
            let block = on.plan.blocks.get(on.showing.position.block);
            // Whatever the language, the roles are the same.
            let words = self
                .words(&on.showing.language)
                .ok_or(Failure::NothingShown)?;
            let walkthrough = block.and_then(|block| self.material(words).walkthrough(block));
            let walkthrough = walkthrough.ok_or(Failure::NothingShown)?;
            on.showing.lots = draw(&actors(walkthrough), names, seed);
            Ok(())
        })
    }
}

/// The console in a language; none where nothing is projected.
pub fn console_view(
    cabinet: &Cabinet,
    projector: &Projector,
    words: &Words,
    now: i64,
) -> Result<Option<ConsoleView>, Failure> {
    let Some(on) = &projector.on else {
        return Ok(None);
    };
    let showing = &on.showing;
    let (_, title) = cabinet.lesson_plan(&showing.lesson, words)?;
    let position = showing.position;
    let view = |position| slide_view(cabinet, on, position, now);
    let slide = on.deck.slide(position);
    let question = slide.and_then(|slide| slide.question.as_ref());
    let results = cabinet.with_store(|store| Ok(store.lesson_results(&showing.lesson)?))?;
    let window = projector.window;
    Ok(Some(ConsoleView {
        title,
        group: group_words(&on.plan, words),
        plan: is_plan(&showing.lesson).then(|| showing.lesson.clone()),
        wall: on.wall(cabinet, now),
        here: view(position),
        next: on.deck.next_slide(position).map(view),
        frozen: on.frozen.is_some(),
        open: window.open,
        full_screen: window.full_screen,
        one_display: window.one_display,
        note: note(cabinet, on),
        note_language: showing.note_language.clone(),
        lots: lots(cabinet, on, words),
        question: question.map(|question| question_view(question, showing.votes.get(&question.id))),
        parked: parked(&results),
        block: position.block,
        slide: position.slide,
        clock: clock_view(on, now),
    }))
}

fn note(cabinet: &Cabinet, on: &On) -> String {
    let words = cabinet.words(&on.showing.note_language);
    let block = on.plan.blocks.get(on.showing.position.block);
    let slide = on.deck.slide(on.showing.position);
    let all = words.zip(block).zip(slide);
    all.map_or_else(String::new, |((words, block), slide)| {
        cabinet.material(words).note(block, &slide.source)
    })
}

fn lots(cabinet: &Cabinet, on: &On, words: &Words) -> Vec<LotView> {
    let block = on.plan.blocks.get(on.showing.position.block);
    let walkthrough = block.and_then(|block| cabinet.material(words).walkthrough(block));
    let name = |actor: &str| {
        let mut lots = on.showing.lots.iter();
        let lot = lots.find(|lot| lot.actor == actor);
        lot.map_or_else(String::new, |lot| lot.name.clone())
    };
    let actors = walkthrough.map(actors).unwrap_or_default().into_iter();
    actors
        .map(|actor| LotView {
            actor: actor.to_owned(),
            role: words.say(actor_phrase(actor)),
            name: name(actor),
        })
        .collect()
}

fn question_view(question: &Question, votes: Option<&Votes>) -> QuestionView {
    let votes = votes.cloned().unwrap_or_default();
    QuestionView {
        id: question.id.clone(),
        letters: question.letters.iter().map(char::to_string).collect(),
        right: right_letter(question),
        first: votes.first,
        second: votes.second,
    }
}

/// In the language of the wall, because another language may divide a page otherwise.
fn overview(cabinet: &Cabinet, on: &On) -> Vec<OverviewBlock> {
    let words = cabinet.words(&on.showing.language);
    let blocks = on.plan.blocks.iter().zip(&on.deck.blocks);
    blocks
        .map(|(block, slides)| OverviewBlock {
            title: words
                .and_then(|words| cabinet.material(words).title(block))
                .unwrap_or_else(|| block.target.clone()),
            minutes: block.minutes,
            slides: slides.iter().map(|slide| slide.heading.clone()).collect(),
        })
        .collect()
}

fn clock_view(on: &On, now: i64) -> ClockView {
    let running = now.saturating_sub(on.counted);
    let block = on.showing.position.block;
    let pace = on.showing.clock.pace(&on.plan, block, running);
    ClockView {
        block_used: pace.block_used,
        block_planned: pace.block_planned,
        used: pace.used,
        planned: pace.planned,
        behind: pace.behind,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::teach_view::Projection;

    #[test]
    fn what_is_refused_leaves_the_projection_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let cabinet = Cabinet::in_folder(folder.path());
        let what = Projection::Page {
            id: "roles".to_owned(),
        };
        let words = cabinet.words("az").unwrap();
        cabinet.begin_projection(&what, words, 0).unwrap();
        let refused = cabinet.on_showing(|on| {
            let votes = on.showing.votes.entry("opening/begin".to_owned());
            votes.or_default().cast(&[1, 2, 3]);
            Err(Failure::NothingShown)
        });
        assert!(refused.is_err());
        let projector = cabinet.projector();
        assert!(projector.on.as_ref().unwrap().showing.votes.is_empty());
    }
}
