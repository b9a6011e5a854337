//! The check of the walkthroughs' words: complete in every language, in the order of the structure,
//! plainly said.

use locale::Language;
use std::collections::{BTreeMap, BTreeSet};

use super::words::hold_order;
use crate::fault::{Fault, Place, Reason};
use crate::page_words::{PlacedBlock, PlacedWords};
use crate::structure::{Structure, stem};
use crate::walk_reading::{MET, NOTE, QUESTION, SAY, WHY};
use crate::walk_structure::PlacedWalk;
use crate::walkthrough::{WalkStep, Walkthrough};

type Files<'a> = [(Language, Vec<(&'a str, &'a str)>)];

pub(super) fn check(
    structure: &Structure,
    walks: &[PlacedWalk],
    languages: &Files,
    faults: &mut Vec<Fault>,
) {
    let said = said_aloud(languages);
    for (language, files) in languages {
        let mut words: BTreeMap<&str, _> = files
            .iter()
            .map(|(file, text)| (stem(file), (*file, PlacedWords::read(text))))
            .collect();
        for placed in walks {
            let id = placed.walkthrough.id.as_str();
            let Some((file, words)) = words.remove(id) else {
                Place::new(placed.file, faults).add(1, Reason::NoWords(*language));
                continue;
            };
            let expected = blocks(&placed.walkthrough, |block| said.contains(&(id, block)));
            let mut place = Place::new(file, faults);
            hold_order(&expected, &words, &mut place);
            hold_texts(&words, *language, structure, &mut place);
        }
        for (id, (file, _)) in words {
            Place::new(file, faults).add(1, Reason::NoSuchPage(id.to_owned()));
        }
    }
}

/// What is said aloud in one language is said in all: the walkthroughs with their blocks.
fn said_aloud<'a>(languages: &Files<'a>) -> BTreeSet<(&'a str, &'a str)> {
    let files = languages.iter().flat_map(|(_, files)| files);
    let blocks = files.flat_map(|(file, text)| {
        let blocks = PlacedWords::read(text).blocks.into_iter();
        blocks.map(|block| (stem(file), block.id))
    });
    blocks.collect()
}

/// The blocks of a walkthrough's words in their order.
fn blocks(walkthrough: &Walkthrough, is_said: impl Fn(&str) -> bool) -> Vec<String> {
    let steps = walkthrough.steps.iter();
    let blocks = steps.flat_map(of_step);
    blocks
        .filter(|block| !block.ends_with(&format!(".{SAY}")) || is_said(block))
        .collect()
}

fn of_step(step: &WalkStep) -> Vec<String> {
    let block = |kind: &str| format!("{}.{kind}", step.id);
    let mut blocks = vec![step.id.clone(), block(SAY), block(NOTE)];
    if !step.answers.is_empty() {
        blocks.push(block(QUESTION));
    }
    for answer in &step.answers {
        blocks.push(block(&answer.id));
        blocks.push(block(&format!("{}.{WHY}", answer.id)));
    }
    if step.needs.is_some() {
        blocks.push(block(MET));
    }
    blocks
}

fn hold_texts(words: &PlacedWords, language: Language, structure: &Structure, place: &mut Place) {
    for line in &words.stray {
        place.add(*line, Reason::NoHead);
    }
    for head in [words.title, words.summary] {
        if head.is_none() {
            place.add(1, Reason::NoHead);
        }
    }
    for block in &words.blocks {
        if block.paragraphs.is_empty() {
            place.add(block.line, Reason::Empty);
        }
    }
    let heads = [words.title, words.summary].into_iter().flatten();
    for (line, text) in heads.chain(words.blocks.iter().flat_map(PlacedBlock::lines)) {
        if text.contains(['{', '}', '*']) {
            place.add(line, Reason::Marked);
        }
        super::check_texts(place, line, &[text], language, &structure.avoid);
    }
}
