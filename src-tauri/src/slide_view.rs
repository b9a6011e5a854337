//! A slide as both windows show it.

use crate::cabinet::Cabinet;
use crate::lesson_plans::{bar_pairs, chapter_id};
use crate::projector::On;
use crate::teach_view::{SlideLine, SlideView, WallView};
use crate::walk_step::scene_view;
use chrono::{DateTime, Local, Timelike};
use lesson::{BlockKind, Position, Shown, Slide, Votes};
use locale::clock_time;

/// What stands at a position, neither black nor frozen.
pub fn slide_view(cabinet: &Cabinet, on: &On, position: Position, now: i64) -> WallView {
    let showing = &on.showing;
    let words = cabinet.words(&showing.language);
    let of = words.zip(on.plan.blocks.get(position.block));
    let of = of.map(|(words, block)| (cabinet.material(words), block));
    let title = of
        .as_ref()
        .and_then(|(material, block)| material.title(block));
    let chapter = of
        .as_ref()
        .and_then(|(material, block)| material.chapter(block));
    WallView {
        language: showing.language.clone(),
        larger: showing.larger,
        black: false,
        title: title.unwrap_or_default(),
        chapter: chapter_id(chapter),
        no: position.slide + 1,
        slides: on.deck.blocks.get(position.block).map_or(1, Vec::len),
        slide: slide_of(cabinet, on, position, until(on, position, now)),
    }
}

/// When a break ends that is on, or would begin now, `HH:MM`.
fn until(on: &On, position: Position, now: i64) -> String {
    let block = on.plan.blocks.get(position.block);
    let Some(block) = block.filter(|block| block.kind == BlockKind::Break) else {
        return String::new();
    };
    let is_on = position.block == on.showing.position.block;
    let begun = if is_on { on.showing.begun } else { now };
    let end = DateTime::from_timestamp(begun + i64::from(block.minutes) * 60, 0);
    end.map_or_else(String::new, |end| {
        let end = end.with_timezone(&Local);
        clock_time(end.hour(), end.minute())
    })
}

fn slide_of(cabinet: &Cabinet, on: &On, position: Position, until: String) -> SlideView {
    let nothing = Slide::default();
    let slide = on.deck.slide(position).unwrap_or(&nothing);
    let question = slide.question.as_ref();
    let votes = question.and_then(|question| on.showing.votes.get(&question.id));
    let Shown {
        lines,
        article,
        histogram,
    } = slide.at(position.beat, votes.unwrap_or(&Votes::default()));
    let picture = slide.picture.as_ref();
    SlideView {
        heading: slide.heading.clone(),
        lines: lines
            .into_iter()
            .map(|line| SlideLine {
                mark: line.mark,
                text: line.text,
                said: line.said,
                state: line.state.id(),
            })
            .collect(),
        article,
        scene: slide.scene.as_ref().map(scene_view),
        actors: slide.actors.clone(),
        picture: picture
            .and_then(|name| cabinet.library.picture(name))
            .map(str::to_owned),
        histogram: bar_pairs(&histogram),
        until,
    }
}
