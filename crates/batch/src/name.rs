//! Names of files: none leads out of its folder, none stands twice.

use crate::table::Precinct;
use locale::{Words, fold};
use std::collections::HashSet;

/// The names given so far.
#[derive(Default)]
pub(crate) struct Names {
    given: HashSet<String>,
}

impl Names {
    /// The name of a precinct's file in the language of its sheet.
    pub(crate) fn give(&mut self, precinct: &Precinct, words: &Words) -> String {
        let place = format!(
            "{}-{}",
            file_safe(&precinct.constituency),
            file_safe(&precinct.precinct)
        );
        let name = words.say_with("batch-file-name", &[("place", place.into())]);
        // File systems that take small and capital letters for the same do so in their own way.
        if self.given.insert(fold(&name.to_ascii_lowercase())) {
            format!("{name}.pdf")
        } else {
            format!("{name} ({}).pdf", precinct.row)
        }
    }
}

/// Leaves letters, digits, spaces and hyphens of a text, so that it can stand in a file name.
fn file_safe(text: &str) -> String {
    /// Two of them, the words and the ending stay under 255 bytes.
    const LONGEST: usize = 20;
    let kept: String = text
        .chars()
        .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-'))
        .take(LONGEST)
        .collect();
    kept.trim().to_owned()
}
