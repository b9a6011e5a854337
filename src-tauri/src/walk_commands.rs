//! The door, on walkthroughs and their review.

#![expect(
    clippy::needless_pass_by_value,
    reason = "what comes through the door is owned by the command"
)]

use crate::cabinet::Cabinet;
use crate::commands::{Answer, answer, now};
use crate::walk_view::{Player, ReviewAnswer, ReviewView, WalkView, WalksView, Way};
use tauri::State;

/// Every walkthrough and how far somebody is in it.
#[tauri::command(async)]
pub fn walks(cabinet: State<'_, Cabinet>, language: String) -> Answer<WalksView> {
    answer(&cabinet, &language, |words| cabinet.walks(words, &now()))
}

/// A walkthrough where this way of going through it was left.
#[tauri::command(async)]
pub fn open_walk(
    cabinet: State<'_, Cabinet>,
    walkthrough: String,
    way: Way,
    language: String,
) -> Answer<WalkView> {
    answer(&cabinet, &language, |words| {
        cabinet.open_walk(&walkthrough, way, words)
    })
}

/// Begins a walkthrough afresh.
#[tauri::command(async)]
pub fn begin_walk(
    cabinet: State<'_, Cabinet>,
    walkthrough: String,
    way: Way,
    players: Vec<Player>,
    language: String,
) -> Answer<WalkView> {
    answer(&cabinet, &language, |words| {
        cabinet.begin_walk(&walkthrough, way, &players, words, &now())
    })
}

/// Keeps an answer.
#[tauri::command(async)]
pub fn answer_walk(
    cabinet: State<'_, Cabinet>,
    walkthrough: String,
    way: Way,
    step: String,
    answer: String,
    language: String,
) -> Answer<WalkView> {
    crate::commands::answer(&cabinet, &language, |words| {
        cabinet.answer_walk((&walkthrough, way), &step, &answer, words, &now())
    })
}

/// Keeps the step to go on from.
#[tauri::command(async)]
pub fn stand_at(
    cabinet: State<'_, Cabinet>,
    walkthrough: String,
    way: Way,
    step: String,
    language: String,
) -> Answer<()> {
    answer(&cabinet, &language, |_| {
        cabinet.stand_at(&walkthrough, way, &step, &now())
    })
}

/// Ends an exam.
#[tauri::command(async)]
pub fn finish_exam(
    cabinet: State<'_, Cabinet>,
    walkthrough: String,
    language: String,
) -> Answer<WalkView> {
    answer(&cabinet, &language, |words| {
        cabinet.finish_exam(&walkthrough, words, &now())
    })
}

/// What is due today.
#[tauri::command(async)]
pub fn review(cabinet: State<'_, Cabinet>, language: String) -> Answer<ReviewView> {
    answer(&cabinet, &language, |words| cabinet.review(words, &now()))
}

/// Takes an answer of the review.
#[tauri::command(async)]
pub fn answer_review(
    cabinet: State<'_, Cabinet>,
    walkthrough: String,
    step: String,
    answer: String,
    language: String,
) -> Answer<ReviewAnswer> {
    crate::commands::answer(&cabinet, &language, |words| {
        cabinet.answer_review((&walkthrough, &step), &answer, words, &now())
    })
}

/// Keeps the day of the election, or takes it away.
#[tauri::command(async)]
pub fn set_election_day(
    cabinet: State<'_, Cabinet>,
    day: String,
    language: String,
) -> Answer<ReviewView> {
    answer(&cabinet, &language, |words| {
        cabinet.set_election_day(&day, words, &now())
    })
}
