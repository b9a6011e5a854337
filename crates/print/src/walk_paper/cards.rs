//! Cards of a walkthrough to cut out: one for everybody on the plan who plays.

use super::{PaperPlayer, PaperStep, WalkPaper};
use crate::PrintError;
use crate::booklet::{CutCard, Passage, Prose, Run};
use crate::display::{Day, Sheet};
use crate::practice::{named, practice};
use locale::Words;

/// Lays out a card for everybody who plays: where to be and what to do when, and what to say. The
/// decisions are theirs, so no answer stands on it.
///
/// # Errors
/// A card is longer than a page.
pub fn walk_cards(walk: &WalkPaper, words: &Words, made: Day) -> Result<Sheet, PrintError> {
    let kind = words.say("print-walk-cards");
    let players = walk
        .roles
        .iter()
        .enumerate()
        .flat_map(|(role, it)| it.players.iter().map(move |player| (role, player)));
    let cards = players.map(|(role, player)| card(walk, role, player, words));
    let cards = vec![Passage::CutCards(cards.collect())];
    practice(named(&kind, &walk.title), cards, words, made)
}

fn card(walk: &WalkPaper, role: usize, player: &PaperPlayer, words: &Words) -> CutCard {
    let told = walk.steps.iter().filter_map(|step| {
        let is_theirs = if step.actors.iter().any(|letter| walk.is_played(letter)) {
            step.actors.contains(&player.letter)
        } else {
            step.role == Some(role)
        };
        let decides = step.deciding.contains(&player.letter);
        let says = if decides {
            Some(Prose::strong(step.question.as_str()))
        } else {
            is_theirs.then(|| step.aloud(words).map(Prose::strong).unwrap_or_default())
        };
        Some((says.is_some(), line(step, player, says)?))
    });
    let told: Vec<(bool, Prose)> = told.collect();
    // Ways between two steps of one's own are one paragraph.
    let paragraphs = told.chunk_by(|(is_theirs, _), (is_next, _)| !is_theirs && !is_next);
    let mut passages: Vec<Passage> = paragraphs
        .map(|lines| {
            let runs = lines.iter().flat_map(|(_, prose)| prose.0.clone());
            Passage::Paragraph(Prose(runs.collect()))
        })
        .collect();
    if passages.is_empty() {
        let waits = words.say("print-walk-no-steps");
        passages.push(Passage::Paragraph(waits.into()));
    }
    CutCard {
        sign: player.letter.clone(),
        title: player.name.clone(),
        subtitle: walk.title.clone(),
        passages,
        notice: words.say("training-copy"),
    }
}

/// The time, where to go; where the step is theirs, what happens in it and what they say or decide.
fn line(step: &PaperStep, player: &PaperPlayer, says: Option<Prose>) -> Option<Prose> {
    let goes = step.moves.iter().find(|to| to.letter == player.letter);
    let goes = goes.map(|to| format!("→\u{a0}{}. ", to.place));
    if goes.is_none() && says.is_none() {
        return None;
    }
    let mut told = Prose::default();
    if !step.time.is_empty() {
        told.0
            .extend(Prose::strong(format!("{}\u{a0}", step.time)).0);
    }
    told.0.extend(goes.map(|text| Run {
        text,
        ..Run::default()
    }));
    if let Some(says) = says {
        told.0.extend(Prose::from(format!("{} ", step.text)).0);
        told.0.extend(says.0);
    }
    Some(told)
}
