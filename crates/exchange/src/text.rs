//! Bytes of a stranger as text, and a stranger's text as it may be shown.

use crate::GREATEST_FILE_BYTES;
use crate::fault::{Fault, Place, Reason};

/// The text of a file: UTF-8, without its byte order mark.
pub(crate) fn decoded(bytes: &[u8]) -> Result<&str, Fault> {
    if bytes.len() > GREATEST_FILE_BYTES {
        return Err(Place::File.fault(Reason::TooLarge));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let good = std::str::from_utf8(good).unwrap_or_default();
        let column = good.chars().rev().take_while(|letter| *letter != '\n');
        Place::Text(good.split('\n').count(), column.count() + 1).fault(Reason::NotUtf8)
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The first letter that steers a terminal, turns the direction of writing or cannot be seen.
/// Line ends and tabs may stand in texts of several lines.
pub(crate) fn hidden(text: &str, several_lines: bool) -> Option<char> {
    text.chars()
        .find(|letter| is_hidden(*letter, several_lines))
}

fn is_hidden(letter: char, several_lines: bool) -> bool {
    let ends_line = several_lines && matches!(letter, '\n' | '\r' | '\t');
    let steers = letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{feff}');
    steers && !ends_line
}

/// The text without hidden letters: what is written here must be readable here.
pub(crate) fn without_hidden(text: &str, several_lines: bool) -> String {
    let seen = text.chars();
    seen.filter(|letter| !is_hidden(*letter, several_lines))
        .collect()
}

/// A stranger's text as it may stand in a message: short, and without hidden letters.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 100;
    let seen = text.chars().filter(|letter| !is_hidden(*letter, false));
    seen.take(LONGEST).collect()
}
