//! The door: what the screens may ask. Each command turns a failure into words.

#![expect(
    clippy::needless_pass_by_value,
    reason = "what comes through the door is owned by the command"
)]

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::view::{self, EntryChange, FieldChange, ProtocolSummary, ProtocolView, Settings, Start};
use locale::Words;
use tauri::State;

/// What a command answers with: a value, or a failure in words.
pub type Answer<T> = Result<T, view::Failure>;

/// The moment, as the store keeps it.
pub fn now() -> String {
    chrono::Local::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
}

/// Runs a command's work with the words of the language, and says its failure in them.
pub fn answer<T>(
    cabinet: &Cabinet,
    language: &str,
    work: impl FnOnce(&Words) -> Result<T, Failure>,
) -> Answer<T> {
    let words = cabinet.words(language).ok_or_else(|| view::Failure {
        kind: "no-words".to_owned(),
        what: language.to_owned(),
        kept: String::new(),
        todo: String::new(),
    })?;
    work(words).map_err(|failure| failure.said(words))
}

/// What the first screen needs.
#[tauri::command(async)]
pub fn start(cabinet: State<'_, Cabinet>, language: Option<String>) -> Start {
    cabinet.start(language.as_deref())
}

/// Keeps the settings.
#[tauri::command(async)]
pub fn save_settings(cabinet: State<'_, Cabinet>, settings: Settings) -> Answer<Settings> {
    let language = settings.language.clone();
    answer(&cabinet, &language, |_| cabinet.save_settings(&settings))
}

/// Puts an unreadable file aside and begins a new one.
#[tauri::command(async)]
pub fn set_aside(cabinet: State<'_, Cabinet>, language: String) -> Answer<Start> {
    answer(&cabinet, &language, |_| {
        cabinet.begin_anew(&now())?;
        Ok(cabinet.start(Some(&language)))
    })
}

/// Every kept protocol.
#[tauri::command(async)]
pub fn list_protocols(
    cabinet: State<'_, Cabinet>,
    language: String,
) -> Answer<Vec<ProtocolSummary>> {
    answer(&cabinet, &language, |words| cabinet.list(words))
}

/// A new draft.
#[tauri::command(async)]
pub fn create_protocol(
    cabinet: State<'_, Cabinet>,
    form: String,
    language: String,
) -> Answer<ProtocolView> {
    answer(&cabinet, &language, |words| {
        cabinet.create(&form, words, &now())
    })
}

/// A kept protocol.
#[tauri::command(async)]
pub fn open_protocol(
    cabinet: State<'_, Cabinet>,
    id: i64,
    language: String,
) -> Answer<ProtocolView> {
    answer(&cabinet, &language, |words| {
        cabinet.on_protocol(words, |store| store.read(id))
    })
}

/// Removes a protocol; answers with the rest.
#[tauri::command(async)]
pub fn remove_protocol(
    cabinet: State<'_, Cabinet>,
    id: i64,
    language: String,
) -> Answer<Vec<ProtocolSummary>> {
    answer(&cabinet, &language, |words| {
        cabinet.remove(id)?;
        cabinet.list(words)
    })
}

/// A new draft with everything that stands in a protocol.
#[tauri::command(async)]
pub fn copy_protocol(
    cabinet: State<'_, Cabinet>,
    id: i64,
    language: String,
) -> Answer<ProtocolView> {
    answer(&cabinet, &language, |words| {
        cabinet.on_protocol(words, |store| store.copy(id, &now()))
    })
}

/// The protocol in which a line is shown: the open one, else the draft changed last that has it.
#[tauri::command(async)]
pub fn protocol_with_line(
    cabinet: State<'_, Cabinet>,
    line: String,
    open: Option<i64>,
    language: String,
) -> Answer<Option<i64>> {
    answer(&cabinet, &language, |_| cabinet.with_line(&line, open))
}

/// Writes fields as one step, all or none.
#[tauri::command(async)]
pub fn write_fields(
    cabinet: State<'_, Cabinet>,
    id: i64,
    language: String,
    changes: Vec<FieldChange>,
) -> Answer<ProtocolView> {
    answer(&cabinet, &language, |words| {
        cabinet.write(id, words, &changes, &now())
    })
}

/// Writes the list of candidates or questions as one step.
#[tauri::command(async)]
pub fn write_entries(
    cabinet: State<'_, Cabinet>,
    id: i64,
    language: String,
    entries: Vec<EntryChange>,
) -> Answer<ProtocolView> {
    answer(&cabinet, &language, |words| {
        cabinet.write_entries(id, words, &entries, &now())
    })
}

/// Takes the last step back.
#[tauri::command(async)]
pub fn undo(cabinet: State<'_, Cabinet>, id: i64, language: String) -> Answer<ProtocolView> {
    answer(&cabinet, &language, |words| {
        cabinet.on_protocol(words, |store| store.undo(id, &now()))
    })
}

/// Brings the last undone step back.
#[tauri::command(async)]
pub fn redo(cabinet: State<'_, Cabinet>, id: i64, language: String) -> Answer<ProtocolView> {
    answer(&cabinet, &language, |words| {
        cabinet.on_protocol(words, |store| store.redo(id, &now()))
    })
}

/// Locks a protocol in which nothing is missing.
#[tauri::command(async)]
pub fn finish(cabinet: State<'_, Cabinet>, id: i64, language: String) -> Answer<ProtocolView> {
    answer(&cabinet, &language, |words| {
        cabinet.finish(id, words, &now())
    })
}
