//! The slides of an exercise: what is told, and how each table begins.

use crate::material::Material;
use crate::plan::{Block, BlockKind};
use crate::sentences::sentences;
use crate::slide::{Line, Slide, Source, at_once, laid};
use exercise::{Code, Evening};

/// An evening told in documents, or a planted mistake by its code.
pub(crate) fn exercise(material: &Material<'_>, target: &str) -> Vec<Slide> {
    let block = Block {
        kind: BlockKind::Exercise,
        target: target.to_owned(),
        minutes: 1,
        day: 1,
    };
    let Some(heading) = material.title(&block) else {
        return Vec::new();
    };
    let title = Slide {
        heading,
        ..Slide::default()
    };
    match material.evening(target) {
        Some(evening) => evening_slides(material, &title, evening),
        None => mistake_slides(material, &title, target),
    }
}

fn evening_slides(material: &Material<'_>, title: &Slide, evening: &Evening) -> Vec<Slide> {
    let words = material.words;
    let say = |id: String| words.say(&id);
    let level = [
        (
            "level",
            say(format!("evening-level-{}", evening.level)).into(),
        ),
        ("number", u32::from(evening.level).into()),
    ];
    let about = [
        say(format!("election-{}", evening.form)),
        words.say_with("lesson-exercise-level", &level),
        words.say_with(
            "lesson-exercise-minutes",
            &[("minutes", evening.minutes.into())],
        ),
    ];
    let story = Slide {
        source: Source::Exercise,
        ..title.clone()
    };
    let told = laid(
        &story,
        at_once(sentences(&say(format!("evening-{}-story", evening.id)))),
    );
    let how = how(
        material,
        &story,
        told.len(),
        &["open", "find", "fill", "hand"],
    );
    [laid(title, at_once(about.into())), told, how].concat()
}

fn mistake_slides(material: &Material<'_>, title: &Slide, target: &str) -> Vec<Slide> {
    let Ok(code) = target.parse::<Code>() else {
        return Vec::new();
    };
    let election = material.words.say(&format!("election-{}", code.form));
    let begin = Slide {
        source: Source::Exercise,
        ..title.clone()
    };
    let how = how(material, &begin, 0, &["open", "code", "look", "recount"]);
    [laid(title, at_once(vec![election])), how].concat()
}

/// What each table does, one after another.
fn how(material: &Material<'_>, title: &Slide, part: usize, steps: &[&str]) -> Vec<Slide> {
    let arguments = [
        ("exercises", material.words.say("exercises").into()),
        ("title", title.heading.as_str().into()),
    ];
    let lines = (1_usize..).zip(steps).map(|(number, step)| {
        vec![Line {
            mark: number.to_string(),
            text: material
                .words
                .say_with(&format!("lesson-exercise-{step}"), &arguments),
            ..Line::default()
        }]
    });
    let slide = Slide {
        heading: material.words.say("lesson-exercise-how"),
        part,
        ..title.clone()
    };
    laid(&slide, lines.collect())
}
