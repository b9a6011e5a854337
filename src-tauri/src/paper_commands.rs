//! The door, on the past of a protocol, its second reading, papers, files and batches.

#![expect(
    clippy::needless_pass_by_value,
    reason = "what comes through the door is owned by the command"
)]

use crate::cabinet::Cabinet;
use crate::commands::{Answer, answer, now};
use crate::paper_view::{
    BatchOrder, BatchProgress, BatchView, ChangeView, Document, HistoryView, Imported,
    ReadBackView, TableView,
};
use crate::sheet::Made;
use crate::sheet_view::{SavedSheet, SheetView};
use crate::view::ProtocolView;
use crate::{batch, file, sheet};
use locale::Words;
use std::sync::atomic::Ordering;
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

/// Every change of a protocol.
#[tauri::command(async)]
pub fn history(cabinet: State<'_, Cabinet>, id: i64, language: String) -> Answer<HistoryView> {
    answer(&cabinet, &language, |words| cabinet.history(id, words))
}

/// What differs between two points of a protocol.
#[tauri::command(async)]
pub fn compare_points(
    cabinet: State<'_, Cabinet>,
    id: i64,
    from: i64,
    to: i64,
    language: String,
) -> Answer<Vec<ChangeView>> {
    answer(&cabinet, &language, |words| {
        cabinet.compare_points(id, (from, to), words)
    })
}

/// What differs between another protocol and this one.
#[tauri::command(async)]
pub fn compare_with(
    cabinet: State<'_, Cabinet>,
    id: i64,
    other: i64,
    language: String,
) -> Answer<Vec<ChangeView>> {
    answer(&cabinet, &language, |words| {
        cabinet.compare_with(id, other, words)
    })
}

/// Brings a point of the past back, as a further step.
#[tauri::command(async)]
pub fn go_back(
    cabinet: State<'_, Cabinet>,
    id: i64,
    to: i64,
    language: String,
) -> Answer<ProtocolView> {
    answer(&cabinet, &language, |words| {
        cabinet.on_protocol(words, |store| store.go_back(id, to, &now()))
    })
}

/// The second reading as it stands.
#[tauri::command(async)]
pub fn open_read_back(
    cabinet: State<'_, Cabinet>,
    id: i64,
    language: String,
) -> Answer<ReadBackView> {
    answer(&cabinet, &language, |words| cabinet.read_back(id, words))
}

/// Keeps a figure of the second person.
#[tauri::command(async)]
pub fn write_read_back(
    cabinet: State<'_, Cabinet>,
    id: i64,
    cell: String,
    value: String,
    language: String,
) -> Answer<ReadBackView> {
    answer(&cabinet, &language, |words| {
        cabinet.write_second(id, &cell, &value)?;
        cabinet.read_back(id, words)
    })
}

/// Tells from now on which lines differ.
#[tauri::command(async)]
pub fn compare_read_back(
    cabinet: State<'_, Cabinet>,
    id: i64,
    language: String,
) -> Answer<ReadBackView> {
    answer(&cabinet, &language, |words| {
        cabinet.compare_second(id)?;
        cabinet.read_back(id, words)
    })
}

/// Both looked at the paper: shows the two figures of a line.
#[tauri::command(async)]
pub fn look_read_back(
    cabinet: State<'_, Cabinet>,
    id: i64,
    cell: String,
    language: String,
) -> Answer<ReadBackView> {
    answer(&cabinet, &language, |words| {
        cabinet.look(id, &cell)?;
        cabinet.read_back(id, words)
    })
}

/// Begins the second reading anew.
#[tauri::command(async)]
pub fn clear_read_back(
    cabinet: State<'_, Cabinet>,
    id: i64,
    language: String,
) -> Answer<ReadBackView> {
    answer(&cabinet, &language, |words| {
        cabinet.clear_second(id)?;
        cabinet.read_back(id, words)
    })
}

/// A document as it will be printed.
#[tauri::command(async)]
pub fn preview_sheet(
    cabinet: State<'_, Cabinet>,
    document: Document,
    language: String,
) -> Answer<SheetView> {
    answer(&cabinet, &language, |words| {
        sheet::preview(&cabinet, words, &document)
    })
}

/// Writes a document as a PDF: into the documents folder, or where the person says.
#[tauri::command(async)]
pub fn save_sheet(
    app: AppHandle,
    cabinet: State<'_, Cabinet>,
    document: Document,
    ask: bool,
    language: String,
) -> Answer<Option<SavedSheet>> {
    answer(&cabinet, &language, |words| {
        let made = sheet::make(&cabinet, words, &document)?;
        save(&app, &cabinet, words, &made, ask)
    })
}

/// Writes a file among the documents, or where the person says.
pub fn save(
    app: &AppHandle,
    cabinet: &Cabinet,
    words: &Words,
    made: &Made,
    ask: bool,
) -> Result<Option<SavedSheet>, crate::failure::Failure> {
    let place = if ask {
        sheet::asked_place(app, &made.name)
    } else {
        Some(sheet::documents_place(app, words, &made.name)?)
    };
    place
        .map(|path| sheet::save(cabinet, made, path))
        .transpose()
}

/// Opens a file that was saved while the app runs in the person's own viewer.
#[tauri::command(async)]
pub fn open_sheet(cabinet: State<'_, Cabinet>, path: String, language: String) -> Answer<()> {
    answer(&cabinet, &language, |_| sheet::show(&cabinet, &path, false))
}

/// Opens the folder of a file that was saved while the app runs.
#[tauri::command(async)]
pub fn open_folder(cabinet: State<'_, Cabinet>, path: String, language: String) -> Answer<()> {
    answer(&cabinet, &language, |_| sheet::show(&cabinet, &path, true))
}

/// Writes a protocol as a file for elsewhere.
#[tauri::command(async)]
pub fn export_protocol(
    app: AppHandle,
    cabinet: State<'_, Cabinet>,
    id: i64,
    csv: bool,
    ask: bool,
    language: String,
) -> Answer<Option<SavedSheet>> {
    answer(&cabinet, &language, |words| {
        let made = file::export(&cabinet, words, id, csv)?;
        save(&app, &cabinet, words, &made, ask)
    })
}

/// Takes a file from elsewhere in as a new draft.
#[tauri::command(async)]
pub fn import_protocol(
    cabinet: State<'_, Cabinet>,
    name: String,
    content: Vec<u8>,
    language: String,
) -> Answer<Imported> {
    answer(&cabinet, &language, |words| {
        cabinet.import(&name, &content, words, &now())
    })
}

/// Looks a table of precincts over.
#[tauri::command(async)]
pub fn read_table(
    cabinet: State<'_, Cabinet>,
    name: String,
    table: String,
    language: String,
) -> Answer<TableView> {
    answer(&cabinet, &language, |words| {
        batch::look_over(&name, &table, words)
    })
}

/// Prints a table into a new folder; none when the person chose no place for it.
#[tauri::command(async)]
pub fn print_batch(
    app: AppHandle,
    cabinet: State<'_, Cabinet>,
    order: BatchOrder,
    progress: Channel<BatchProgress>,
    language: String,
) -> Answer<Option<BatchView>> {
    answer(&cabinet, &language, |words| {
        let name = words.say("batch-folder");
        let place = if order.ask {
            sheet::asked_folder(&app, &name)
        } else {
            Some(sheet::documents_place(&app, words, &name)?)
        };
        place
            .map(|folder| batch::print_table(&cabinet, &order, &folder, words, &progress))
            .transpose()
    })
}

/// Stops the batch that is printed now; what is written stays.
#[tauri::command(async)]
pub fn cancel_batch(cabinet: State<'_, Cabinet>) {
    cabinet.cancelled.store(true, Ordering::Relaxed);
}
