//! Names the commands of the door, so that each window is granted only those it needs.

/// What the screens may ask; `src/main.rs` handles the same.
const COMMANDS: &[&str] = &[
    "start",
    "save_settings",
    "set_aside",
    "list_protocols",
    "create_protocol",
    "open_protocol",
    "remove_protocol",
    "copy_protocol",
    "write_fields",
    "write_entries",
    "undo",
    "redo",
    "finish",
    "choose_person",
    "add_person",
    "rename_person",
    "remove_person",
    "list_exercises",
    "begin_exercise",
    "hand_in",
    "plant_mistake",
    "open_mistake",
    "answer_mistake",
    "begin_drill",
    "check_words",
    "finish_drill",
    "history",
    "compare_points",
    "compare_with",
    "go_back",
    "open_read_back",
    "write_read_back",
    "compare_read_back",
    "look_read_back",
    "clear_read_back",
    "preview_sheet",
    "save_sheet",
    "open_sheet",
    "open_folder",
    "export_protocol",
    "import_protocol",
    "read_table",
    "print_batch",
    "cancel_batch",
    "guide",
    "guide_page",
    "stop_at",
    "mark_read",
    "bookmark",
    "highlight",
    "write_note",
    "notes",
    "export_notes",
    "search",
];

fn main() {
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    if let Err(error) =
        tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
    {
        println!("cargo::error={error:#}");
    }
}
