//! Says of every evening, or of the files named, whether it can be used, or what is wrong where.
#![expect(clippy::print_stdout, reason = "whoever writes evenings reads it")]

#[path = "../tests/content/files.rs"]
mod files;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let named: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let all = if named.is_empty() {
        files::files()
    } else {
        named
    };
    let mut is_right = true;
    for path in all {
        let name = path.file_name().unwrap_or_default().display();
        let faults = files::faults(&path);
        if faults.is_empty() {
            println!("{name}: ok");
        }
        for fault in faults {
            is_right = false;
            println!("{name}: {fault}");
        }
    }
    if is_right {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
