//! The shell: opens windows and files, turns errors into words, decides nothing.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod awake;
mod batch;
mod cabinet;
mod commands;
mod console;
mod desk;
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
mod lesson_papers;
mod lesson_plans;
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
mod projector;
#[cfg(test)]
mod projector_test;
mod read_back;
mod review;
#[cfg(test)]
mod room_test;
mod settings;
mod sheet;
mod sheet_view;
mod show;
mod slide_view;
mod teach_commands;
mod teach_view;
#[cfg(test)]
mod types_test;
mod view;
mod walk;
mod walk_commands;
mod walk_paper;
mod walk_step;
#[cfg(test)]
mod walk_test;
mod walk_view;
mod wall;

use cabinet::{Cabinet, Contents};
use tauri::Manager;
use tauri::webview::PageLoadEvent;

/// The file with everything the trainee did.
const STORE_FILE: &str = "protocols.sqlite";

/// What the screens may ask.
#[expect(clippy::too_many_lines, reason = "one list of names")]
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
        commands::protocol_with_line,
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
        walk_commands::walks,
        walk_commands::open_walk,
        walk_commands::begin_walk,
        walk_commands::answer_walk,
        walk_commands::stand_at,
        walk_commands::finish_exam,
        walk_commands::review,
        walk_commands::answer_review,
        walk_commands::set_election_day,
        teach_commands::plans,
        teach_commands::open_plan,
        teach_commands::copy_plan,
        teach_commands::new_plan,
        teach_commands::save_plan,
        teach_commands::remove_plan,
        teach_commands::block_choices,
        teach_commands::displays,
        teach_commands::project,
        teach_commands::console,
        teach_commands::overview,
        teach_commands::watch_console,
        teach_commands::end_projection,
        teach_commands::turn,
        teach_commands::wall,
        teach_commands::watch_wall,
        teach_commands::park,
        teach_commands::unpark,
        teach_commands::vote,
        teach_commands::draw_lots,
    ]
}

fn main() -> tauri::Result<()> {
    let contents = std::thread::spawn(Contents::read);
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(door())
        .on_window_event(wall::on_window_event)
        .setup(|app| {
            let folder = app.path().app_local_data_dir()?;
            let contents = contents
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            app.manage(Cabinet::open(folder.join(STORE_FILE), contents));
            Ok(())
        })
        .on_page_load(|webview, load| {
            // Made when the first screen is there, so that neither it nor the first search waits.
            if load.event() == PageLoadEvent::Finished {
                let app = webview.app_handle().clone();
                std::thread::spawn(move || app.state::<Cabinet>().prepare_search());
            }
        })
        .run(tauri::generate_context!())
}
