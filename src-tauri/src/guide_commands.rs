//! The door, on the guide: reading, finding, notes.

#![expect(
    clippy::needless_pass_by_value,
    reason = "what comes through the door is owned by the command"
)]

use crate::cabinet::Cabinet;
use crate::commands::{Answer, answer, now};
use crate::guide_view::{GuidePage, GuideView, NoteView, SearchView};
use crate::paper_commands::save;
use crate::sheet_view::SavedSheet;
use tauri::{AppHandle, State};

/// The contents and how far the reader has come.
#[tauri::command(async)]
pub fn guide(cabinet: State<'_, Cabinet>, language: String) -> Answer<GuideView> {
    answer(&cabinet, &language, |words| cabinet.guide(words))
}

/// A page, with another language beside it where one is asked.
#[tauri::command(async)]
pub fn guide_page(
    cabinet: State<'_, Cabinet>,
    page: String,
    beside: Option<String>,
    language: String,
) -> Answer<GuidePage> {
    answer(&cabinet, &language, |words| {
        cabinet.guide_page(&page, beside.as_deref(), words)
    })
}

/// Keeps where to go on reading.
#[tauri::command(async)]
pub fn stop_at(
    cabinet: State<'_, Cabinet>,
    page: String,
    block: String,
    language: String,
) -> Answer<()> {
    answer(&cabinet, &language, |_| {
        cabinet.stop_at(&page, &block, &now())
    })
}

/// Keeps that the reader has read a page, or has not.
#[tauri::command(async)]
pub fn mark_read(
    cabinet: State<'_, Cabinet>,
    page: String,
    read: bool,
    language: String,
) -> Answer<GuideView> {
    answer(&cabinet, &language, |words| {
        cabinet.mark_read(&page, read, &now())?;
        cabinet.guide(words)
    })
}

/// Puts a bookmark, or takes it away.
#[tauri::command(async)]
pub fn bookmark(
    cabinet: State<'_, Cabinet>,
    page: String,
    on: bool,
    language: String,
) -> Answer<GuideView> {
    answer(&cabinet, &language, |words| {
        cabinet.bookmark(&page, on, &now())?;
        cabinet.guide(words)
    })
}

/// Highlights a block, or no longer.
#[tauri::command(async)]
pub fn highlight(
    cabinet: State<'_, Cabinet>,
    page: String,
    block: String,
    on: bool,
    language: String,
) -> Answer<GuidePage> {
    answer(&cabinet, &language, |words| {
        cabinet.highlight(&page, &block, on, &now())?;
        cabinet.guide_page(&page, None, words)
    })
}

/// Writes a note beside a block; an empty one is taken away.
#[tauri::command(async)]
pub fn write_note(
    cabinet: State<'_, Cabinet>,
    page: String,
    block: String,
    text: String,
    language: String,
) -> Answer<GuidePage> {
    answer(&cabinet, &language, |words| {
        cabinet.write_note(&page, &block, &text, &now())?;
        cabinet.guide_page(&page, None, words)
    })
}

/// Every note and highlight.
#[tauri::command(async)]
pub fn notes(cabinet: State<'_, Cabinet>, language: String) -> Answer<Vec<NoteView>> {
    answer(&cabinet, &language, |words| cabinet.notes(words))
}

/// The notes as a text file.
#[tauri::command(async)]
pub fn export_notes(
    app: AppHandle,
    cabinet: State<'_, Cabinet>,
    ask: bool,
    language: String,
) -> Answer<Option<SavedSheet>> {
    answer(&cabinet, &language, |words| {
        let made = cabinet.notes_file(words)?;
        save(&app, &cabinet, words, &made, ask)
    })
}

/// What the words stand in, while they are typed.
#[tauri::command(async)]
pub fn search(cabinet: State<'_, Cabinet>, query: String, language: String) -> Answer<SearchView> {
    answer(&cabinet, &language, |words| {
        Ok(cabinet.search(&query, words))
    })
}
