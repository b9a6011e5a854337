//! A step of a walkthrough as its screens show it.

use crate::cabinet::Cabinet;
use crate::walk_view::{ActorView, AnswerView, SceneView, StepView, ThingView};
use content::{Link, Scene, StepWords, WalkAnswer, WalkStep, WalkWords};
use locale::Words;
use rehearsal::Run;

/// Everything that is needed to say the steps of a walkthrough in one language.
pub struct StepTeller<'a> {
    cabinet: &'a Cabinet,
    words: &'a Words,
    told: &'a WalkWords,
}

impl<'a> StepTeller<'a> {
    /// Says the steps of the walkthrough with these words.
    pub fn new(cabinet: &'a Cabinet, words: &'a Words, told: &'a WalkWords) -> Self {
        Self {
            cabinet,
            words,
            told,
        }
    }

    /// A step, with so much of its decision as the run may tell.
    pub fn step(&self, no: usize, step: &WalkStep, run: &Run, is_met: bool) -> StepView {
        let unknown = StepWords::default();
        let told = self.told.steps.get(&step.id).unwrap_or(&unknown);
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let say = |id: String| self.words.say(&id);
        let law = step.law.iter().chain(&step.near);
        StepView {
            id: step.id.clone(),
            no,
            time: step.time.clone(),
            who: say(format!("who-{}", step.who.id())),
            actors: step.acting().into_iter().map(str::to_owned).collect(),
            role: step.role().id().to_owned(),
            text: told.text.clone(),
            say: text(&told.say),
            standing: say(format!("standing-{}", step.standing.id())),
            standing_id: step.standing.id(),
            law: self.cabinet.law(law, self.words),
            check: if step.check {
                self.words.say("check-with-con-ec")
            } else {
                String::new()
            },
            page: self.link(step.page.as_ref(), Link::Page),
            line: self.link(step.line.as_ref(), Link::Line),
            scene: scene_view(&step.scene),
            seen: scene_view(&step.scene.seen_by(step.role())),
            question: text(&told.question),
            answers: step
                .answers
                .iter()
                .map(|answer| self.answer(step, answer, told, run))
                .collect(),
            met: if is_met {
                text(&told.met)
            } else {
                String::new()
            },
            right: run.was_right(step),
        }
    }

    /// Where an answer leads is told with its reason: it would give the answer away.
    fn answer(
        &self,
        step: &WalkStep,
        answer: &WalkAnswer,
        told: &StepWords,
        run: &Run,
    ) -> AnswerView {
        let words = told.answers.get(&answer.id).cloned().unwrap_or_default();
        let may_tell = run.may_tell(&step.id, &answer.id);
        let link = |id: Option<&String>, of| self.link(id.filter(|_| may_tell), of);
        AnswerView {
            id: answer.id.clone(),
            text: words.text,
            chosen: run.has_chosen(&step.id, &answer.id),
            right: may_tell.then_some(answer.right),
            why: if may_tell { words.why } else { String::new() },
            line: link(answer.line.as_ref(), Link::Line),
            page: link(answer.page.as_ref(), Link::Page),
        }
    }

    fn link(
        &self,
        id: Option<&String>,
        of: fn(String) -> Link,
    ) -> Option<crate::guide_view::LinkView> {
        id.map(|id| self.cabinet.link(&of(id.clone()), self.words))
    }
}

/// A plan of the station.
pub fn scene_view(scene: &Scene) -> SceneView {
    let actors = scene.actors.iter();
    let things = scene.things.iter();
    SceneView {
        actors: actors
            .map(|(id, place)| ActorView {
                id: id.clone(),
                place: place.clone(),
            })
            .collect(),
        things: things
            .map(|(id, thing)| ThingView {
                id: id.clone(),
                place: thing.place.clone(),
                state: thing.state.clone(),
            })
            .collect(),
    }
}
