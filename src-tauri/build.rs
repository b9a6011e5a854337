//! Names the commands of the door, so that each window is granted only those it needs.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&[
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
        "preview_sheet",
        "save_sheet",
        "open_sheet",
        "open_folder",
    ]);
    if let Err(error) =
        tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
    {
        println!("cargo::error={error:#}");
    }
}
