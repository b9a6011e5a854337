//! The door, on practising: people, exercises, planted mistakes, numbers in words.

#![expect(
    clippy::needless_pass_by_value,
    reason = "what comes through the door is owned by the command"
)]

use crate::cabinet::Cabinet;
use crate::commands::{Answer, answer, now};
use crate::drill;
use crate::practice_view::{
    DrillView, ExercisesView, PeopleView, PlantedAnswer, PlantedView, WordsAnswer,
};
use crate::view::ProtocolView;
use tauri::State;

/// A number nobody can foresee, from the fractions of the present second.
fn chance() -> u32 {
    chrono::Utc::now().timestamp_subsec_nanos() / 1000
}

/// From now on this person practises, or nobody in particular.
#[tauri::command(async)]
pub fn choose_person(
    cabinet: State<'_, Cabinet>,
    id: Option<i64>,
    language: String,
) -> Answer<PeopleView> {
    answer(&cabinet, &language, |_| {
        cabinet.on_people(|store| store.choose_person(id))
    })
}

/// A further person, who practises from now on.
#[tauri::command(async)]
pub fn add_person(
    cabinet: State<'_, Cabinet>,
    name: String,
    language: String,
) -> Answer<PeopleView> {
    answer(&cabinet, &language, |_| {
        cabinet.on_people(|store| store.add_person(&name, &now()).map(drop))
    })
}

/// Gives a person another name.
#[tauri::command(async)]
pub fn rename_person(
    cabinet: State<'_, Cabinet>,
    id: i64,
    name: String,
    language: String,
) -> Answer<PeopleView> {
    answer(&cabinet, &language, |_| {
        cabinet.on_people(|store| store.rename_person(id, &name))
    })
}

/// Removes a person with everything they reached.
#[tauri::command(async)]
pub fn remove_person(cabinet: State<'_, Cabinet>, id: i64, language: String) -> Answer<PeopleView> {
    answer(&cabinet, &language, |_| {
        cabinet.on_people(|store| store.remove_person(id))
    })
}

/// Everything there is to practise.
#[tauri::command(async)]
pub fn list_exercises(cabinet: State<'_, Cabinet>, language: String) -> Answer<ExercisesView> {
    answer(&cabinet, &language, |words| cabinet.exercises(words))
}

/// The draft begun for an exercise, or a new one.
#[tauri::command(async)]
pub fn begin_exercise(
    cabinet: State<'_, Cabinet>,
    exercise: String,
    language: String,
) -> Answer<ProtocolView> {
    answer(&cabinet, &language, |words| {
        cabinet.begin_exercise(&exercise, words, &now())
    })
}

/// Locks the protocol of an exercise and tells how it went.
#[tauri::command(async)]
pub fn hand_in(cabinet: State<'_, Cabinet>, id: i64, language: String) -> Answer<ProtocolView> {
    answer(&cabinet, &language, |words| {
        cabinet.hand_in(id, words, &now())
    })
}

/// A protocol with a planted mistake nobody has seen; without a form, of any kind of election.
#[tauri::command(async)]
pub fn plant_mistake(
    cabinet: State<'_, Cabinet>,
    form: Option<String>,
    level: u8,
    language: String,
) -> Answer<PlantedView> {
    answer(&cabinet, &language, |words| {
        let number = chance();
        let form = form.unwrap_or_else(|| cabinet.any_form(number));
        cabinet.plant_mistake(&form, level, number, words)
    })
}

/// The protocol of a code.
#[tauri::command(async)]
pub fn open_mistake(
    cabinet: State<'_, Cabinet>,
    code: String,
    language: String,
) -> Answer<PlantedView> {
    answer(&cabinet, &language, |words| {
        cabinet.open_mistake(&code, words)
    })
}

/// Tells whether the mistake is there.
#[tauri::command(async)]
pub fn answer_mistake(
    cabinet: State<'_, Cabinet>,
    code: String,
    cell: String,
    recount: usize,
    language: String,
) -> Answer<PlantedAnswer> {
    answer(&cabinet, &language, |words| {
        cabinet.answer_mistake(&code, &cell, recount, words, &now())
    })
}

/// Ten figures to write in words.
#[tauri::command(async)]
pub fn begin_drill(level: u8) -> DrillView {
    drill::drill_view(level, chance())
}

/// What became of the typed words.
#[tauri::command(async)]
pub fn check_words(
    cabinet: State<'_, Cabinet>,
    figure: u32,
    text: String,
    language: String,
) -> Answer<WordsAnswer> {
    answer(&cabinet, &language, |words| {
        Ok(drill::check_words(figure, &text, words))
    })
}

/// Keeps how a drill went.
#[tauri::command(async)]
pub fn finish_drill(
    cabinet: State<'_, Cabinet>,
    level: u8,
    right: u32,
    whole: u32,
    missed: Vec<u32>,
    language: String,
) -> Answer<()> {
    answer(&cabinet, &language, |_| {
        cabinet.finish_drill(level, right, whole, &missed, &now())
    })
}
