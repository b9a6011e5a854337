//! The slides of a walkthrough: each step, and after it its decision.

use crate::material::{FoundStep, Material};
use crate::sentences::sentences;
use crate::slide::{LETTERS, Line, Question, Slide, Source, at_once, laid};
use content::{WalkStep, WalkWords};

/// A walkthrough from its title to its last step.
pub(crate) fn walkthrough(material: &Material<'_>, id: &str) -> Vec<Slide> {
    let Some((walk, words)) = material.walk(id) else {
        return Vec::new();
    };
    let steps = walk.steps.iter();
    let steps = steps.flat_map(|step| with_decision(material, &format!("{id}/{}", step.id)));
    title(words).into_iter().chain(steps).collect()
}

/// The slides of `walkthrough/step`, and of its decision if it has one.
pub(crate) fn with_decision(material: &Material<'_>, id: &str) -> Vec<Slide> {
    let Some(found) = material.step(id) else {
        return Vec::new();
    };
    let mut slides = step_slides(material, &found);
    slides.extend(question_slide(material, &found));
    slides
}

fn title(words: &WalkWords) -> Vec<Slide> {
    let slide = Slide {
        heading: words.title.clone(),
        ..Slide::default()
    };
    laid(&slide, at_once(sentences(&words.summary)))
}

fn line(text: String, beat: usize) -> Line {
    Line {
        text,
        beat,
        ..Line::default()
    }
}

fn empty(found: &FoundStep<'_>) -> Slide {
    Slide {
        scene: Some(found.step.scene.clone()),
        actors: found.step.acting().into_iter().map(str::to_owned).collect(),
        ..Slide::default()
    }
}

fn article(material: &Material<'_>, step: &WalkStep) -> String {
    material.told(Some(step.standing), &step.law, step.check)
}

/// The first sentence is the heading; the others follow one by one, then what is said aloud.
fn step_slides(material: &Material<'_>, found: &FoundStep<'_>) -> Vec<Slide> {
    let mut texts = sentences(&found.words.text).into_iter();
    let slide = Slide {
        source: Source::Step(found.step.id.clone()),
        heading: texts.next().unwrap_or_default(),
        article: article(material, found.step),
        ..empty(found)
    };
    let mut groups: Vec<Vec<Line>> = (1..)
        .zip(texts)
        .map(|(beat, text)| vec![line(text, beat)])
        .collect();
    let beat = groups.len() + 1;
    let said = sentences(found.words.say.as_deref().unwrap_or_default());
    groups.push(
        said.into_iter()
            .map(|text| Line {
                said: true,
                ..line(text, beat)
            })
            .collect(),
    );
    laid(&slide, groups)
}

/// Question and answers at once; the right one with its article at the last beat.
fn question_slide(material: &Material<'_>, found: &FoundStep<'_>) -> Option<Slide> {
    let right = found.step.answers.iter().position(|answer| answer.right)?;
    let letters = LETTERS.into_iter().zip(&found.step.answers);
    let lines = letters.clone().filter_map(|(letter, answer)| {
        let words = found.words.answers.get(&answer.id)?;
        Some(Line {
            mark: letter.to_string(),
            ..line(words.text.clone(), 0)
        })
    });
    Some(Slide {
        source: Source::Question(found.step.id.clone()),
        heading: found.words.question.clone()?,
        lines: lines.collect(),
        article: article(material, found.step),
        question: Some(Question {
            id: format!("{}/{}", found.walk.id, found.step.id),
            letters: letters.map(|(letter, _)| letter).collect(),
            right,
        }),
        last_beat: 1,
        ..empty(found)
    })
}
