//! The shell: opens windows and files, turns errors into words, decides nothing.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod cabinet;
mod commands;
mod draft;
mod failure;
mod sheet;
mod sheet_view;
mod show;
#[cfg(test)]
mod types_test;
mod view;

use cabinet::Cabinet;
use tauri::Manager;

/// The file with everything the trainee did.
const STORE_FILE: &str = "protocols.sqlite";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![
            commands::start,
            commands::save_settings,
            commands::set_aside,
            commands::list_protocols,
            commands::create_protocol,
            commands::open_protocol,
            commands::remove_protocol,
            commands::copy_protocol,
            commands::write_fields,
            commands::write_entries,
            commands::undo,
            commands::redo,
            commands::finish,
            commands::preview_sheet,
            commands::save_sheet,
            commands::open_sheet,
            commands::open_folder,
        ])
        .setup(|app| {
            let folder = app.path().app_local_data_dir()?;
            app.manage(Cabinet::open(folder.join(STORE_FILE))?);
            Ok(())
        })
        .run(tauri::generate_context!())
}
