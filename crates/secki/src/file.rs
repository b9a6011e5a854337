//! Files as the command line opens them, and why one is refused.

use crate::complain;
use exchange::{GREATEST_FILE_BYTES, ProtocolFile};
use locale::{Argument, Words};
use protocol::Form;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Why a file is refused: the file and one or more reasons.
#[derive(Debug, PartialEq, Eq)]
pub struct Refusal {
    file: PathBuf,
    message: &'static str,
    reasons: Vec<String>,
}

impl Refusal {
    /// A refusal of a whole file.
    pub fn of(file: &Path, message: &'static str) -> Self {
        Self {
            file: file.to_owned(),
            message,
            reasons: Vec::new(),
        }
    }

    /// The same with one more reason.
    pub fn because(mut self, reason: &str) -> Self {
        self.reasons.push(reason.to_owned());
        self
    }

    /// The refusal: a line with file and reason for each reason.
    pub fn said(&self, words: &Words) -> String {
        let line = |reason: &str| {
            let arguments: [(&str, Argument); 2] = [named(&self.file), ("reason", reason.into())];
            words.say_with(self.message, &arguments)
        };
        if self.reasons.is_empty() {
            return line("");
        }
        let lines: Vec<String> = self.reasons.iter().map(|reason| line(reason)).collect();
        lines.join("\n")
    }
}

/// Reads a protocol and the form it names. What was left out is named.
pub fn open(path: &Path, words: &Words) -> Result<(Form, ProtocolFile), Refusal> {
    let bytes = read_at_most(path, GREATEST_FILE_BYTES)
        .map_err(|error| Refusal::of(path, "secki-unreadable").because(&error.to_string()))?;
    let opened = exchange::read(&bytes, form).map_err(|refused| {
        let whole = Refusal::of(path, "exchange-in-file");
        let faults = refused.0.iter();
        faults.fold(whole, |refusal, fault| refusal.because(&fault.said(words)))
    })?;
    for note in &opened.notes {
        let reason = ("reason", note.said(words).into());
        complain(&words.say_with("exchange-in-file", &[named(path), reason]));
    }
    Ok((opened.form, opened.protocol))
}

/// A form that is built in.
pub fn form(id: &str) -> Option<Form> {
    Form::parse(pack::form(id)?, pack::form).ok()
}

fn named(path: &Path) -> (&'static str, Argument) {
    ("file", path.display().to_string().into())
}

/// The file, or one byte more than the most where it is larger.
pub fn read_at_most(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
