//! The shell: opens windows and files, turns errors into words, decides nothing.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod batch;
mod cabinet;
mod commands;
mod draft;
mod drill;
mod failure;
mod file;
mod finder;
mod grade;
mod guide;
mod guide_block;
mod guide_commands;
mod guide_view;
mod library;
mod mobile_box;
mod paper_commands;
mod paper_view;
mod past;
mod people;
mod planted;
mod practice;
mod practice_commands;
mod practice_view;
mod read_back;
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

/// What the screens may ask.
fn door() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
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
        practice_commands::choose_person,
        practice_commands::add_person,
        practice_commands::rename_person,
        practice_commands::remove_person,
        practice_commands::list_exercises,
        practice_commands::begin_exercise,
        practice_commands::hand_in,
        practice_commands::plant_mistake,
        practice_commands::open_mistake,
        practice_commands::answer_mistake,
        practice_commands::begin_drill,
        practice_commands::check_words,
        practice_commands::finish_drill,
        paper_commands::history,
        paper_commands::compare_points,
        paper_commands::compare_with,
        paper_commands::go_back,
        paper_commands::open_read_back,
        paper_commands::write_read_back,
        paper_commands::compare_read_back,
        paper_commands::look_read_back,
        paper_commands::clear_read_back,
        paper_commands::preview_sheet,
        paper_commands::save_sheet,
        paper_commands::open_sheet,
        paper_commands::open_folder,
        paper_commands::export_protocol,
        paper_commands::import_protocol,
        paper_commands::read_table,
        paper_commands::print_batch,
        paper_commands::cancel_batch,
        guide_commands::guide,
        guide_commands::guide_page,
        guide_commands::stop_at,
        guide_commands::mark_read,
        guide_commands::bookmark,
        guide_commands::highlight,
        guide_commands::write_note,
        guide_commands::notes,
        guide_commands::export_notes,
        guide_commands::search,
    ]
}

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(door())
        .setup(|app| {
            let folder = app.path().app_local_data_dir()?;
            app.manage(Cabinet::open(folder.join(STORE_FILE))?);
            // Made beside the first screen, so that the first search does not wait for it.
            let handle = app.handle().clone();
            std::thread::spawn(move || handle.state::<Cabinet>().prepare_search());
            Ok(())
        })
        .run(tauri::generate_context!())
}
