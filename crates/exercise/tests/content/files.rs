//! The evenings of the content folder, and their faults that need no words.

use exercise::Evening;
use locale::compare_az;
use protocol::Form;
use std::cmp::Ordering;
use std::fs;
use std::path::{Path, PathBuf};

/// Every evening there is a file for, in order of the names.
pub fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/exercises/evenings");
    let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    files
}

/// A form of the program.
pub fn form(id: &str) -> Option<Form> {
    Form::parse(pack::form(id)?, pack::form).ok()
}

/// What is wrong with a file; nothing where all is well.
pub fn faults(path: &Path) -> Vec<String> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => return vec![error.to_string()],
    };
    let mut faults: Vec<String> = Evening::faults(&text, form)
        .iter()
        .map(ToString::to_string)
        .collect();
    if let Ok(evening) = Evening::parse(&text, form) {
        if path
            .file_stem()
            .is_none_or(|name| name != evening.id.as_str())
        {
            faults.push(format!("id `{}` is not the name of the file", evening.id));
        }
        let mut neighbours = evening.names.iter().zip(evening.names.iter().skip(1));
        let order = |(one, next): (&String, &String)| compare_az(one, next) == Ordering::Greater;
        if neighbours.any(order) {
            faults.push("names: not in Azerbaijani alphabetical order".to_owned());
        }
    }
    faults
}
