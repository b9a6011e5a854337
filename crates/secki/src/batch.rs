//! `secki batch`: a table of precincts as many sheets.

use crate::arguments::Batch;
use crate::file::{Refusal, read_at_most};
use crate::{complain, tell, words_of};
use batch::{BatchError, Fault, Files, GREATEST_TABLE_BYTES, Job, Made, Table, read, run};
use chrono::{Datelike, Local};
use locale::{Language, Words, grouped};
use protocol::{Entries, Form};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;

/// As many candidates as a practice protocol begins with, where the form takes them.
const USUAL_ENTRIES: usize = 4;

/// A file of more protocols would be slow to open on an old laptop and take its memory to make.
const MOST_IN_ONE_FILE: usize = 500;

/// How `secki batch` is used.
pub fn usage(words: &Words) -> String {
    words.say_with("batch-usage", &[("most", MOST_IN_ONE_FILE.into())])
}

/// Prints what is asked. Exit code 1 when a row was bad.
pub fn print(asked: &Batch, words: &Words) -> Result<ExitCode, Refusal> {
    let form = pack::form(&asked.form)
        .and_then(|text| Form::parse(text, pack::form).ok())
        .ok_or_else(|| {
            Refusal::of(Path::new("--form"), "batch-unknown-form").because(&asked.form)
        })?;
    let entries = entries(asked, &form)?;
    let table = table(asked, words)?;
    let all_words = all_words(&form).ok_or_else(|| {
        Refusal::of(Path::new("--form"), "batch-unknown-form").because(&asked.form)
    })?;
    prepare(&asked.out)?;
    for column in &table.unknown_columns {
        let column = ("column", column.as_str().into());
        complain(&words.say_with("batch-unknown-column", &[named(&asked.table), column]));
    }
    name_faults(&asked.table, &table.faults, words);
    let today = Local::now().date_naive();
    let job = Job {
        form: &form,
        entries: &entries,
        words: &all_words,
        language: words.language(),
        made: (today.year(), today.month(), today.day()),
        files: if asked.one_file {
            Files::Bound(MOST_IN_ONE_FILE)
        } else {
            Files::Each
        },
    };
    let never = AtomicBool::new(false);
    let mut meter = Meter::new(words);
    let progress = |done, all| meter.show(done, all);
    let printed = run(&table, &job, &never, progress, |made| {
        save(&asked.out, &made)
    });
    meter.end();
    let outcome = printed.map_err(|stopped| stopped.refusal(&asked.table, words))?;
    name_faults(&asked.table, &outcome.faults, words);
    let bad = bad_rows(&table.faults) + outcome.faults.len();
    let counts = [
        ("sheets", shown(outcome.sheets).into()),
        ("rows", shown(bad).into()),
        named(&asked.out),
    ];
    tell(&words.say_with("batch-done", &counts))?;
    Ok(ExitCode::from(u8::from(bad > 0)))
}

/// How many entries the first group of the form has.
fn entries(asked: &Batch, form: &Form) -> Result<Entries, Refusal> {
    let Some(group) = form.groups.first() else {
        return Ok(Entries::default());
    };
    let count = match &asked.entries {
        None if group.named => USUAL_ENTRIES.clamp(group.least, group.most),
        None => group.least,
        Some(typed) => {
            let count = typed.parse().ok();
            let fitting = count.filter(|count| (group.least..=group.most).contains(count));
            fitting.ok_or_else(|| {
                Refusal::of(Path::new("--entries"), "batch-wrong-entries").because(typed)
            })?
        }
    };
    Ok(Entries::of(&group.id, count))
}

fn table(asked: &Batch, words: &Words) -> Result<Table, Refusal> {
    let path = &asked.table;
    let bytes = read_at_most(path, GREATEST_TABLE_BYTES)
        .map_err(|error| Refusal::of(path, "secki-unreadable").because(&error.to_string()))?;
    read(&bytes).map_err(|error| Stopped::Batch(error).refusal(path, words))
}

fn all_words(form: &Form) -> Option<[Words; 3]> {
    let words = |language: Language| Some(words_of(language)?.worded(form.wording.as_deref()));
    Some([
        words(Language::Az)?,
        words(Language::En)?,
        words(Language::Ru)?,
    ])
}

/// Takes a new or an empty folder only: nothing of anybody is overwritten.
fn prepare(folder: &Path) -> Result<(), Refusal> {
    if folder.exists() && !folder.is_dir() {
        return Err(Refusal::of(folder, "batch-no-folder"));
    }
    let failed =
        |error: io::Error| Refusal::of(folder, "secki-not-written").because(&error.to_string());
    std::fs::create_dir_all(folder).map_err(failed)?;
    match std::fs::read_dir(folder).map_err(failed)?.next() {
        None => Ok(()),
        Some(_) => Err(Refusal::of(folder, "batch-folder-not-empty")),
    }
}

/// Writes the file beside its place first, so that a full disk leaves no half sheet.
fn save(folder: &Path, made: &Made) -> Result<(), Stopped> {
    let place = folder.join(&made.name);
    let unfinished = folder.join(format!("{}-unfinished", made.name));
    let written = std::fs::write(&unfinished, &made.bytes)
        .and_then(|()| std::fs::rename(&unfinished, &place));
    written.map_err(|error| {
        let _ = std::fs::remove_file(&unfinished);
        Stopped::File(place, error)
    })
}

/// What ended the work before its time.
enum Stopped {
    Batch(BatchError),
    File(PathBuf, io::Error),
}

impl From<BatchError> for Stopped {
    fn from(error: BatchError) -> Self {
        Self::Batch(error)
    }
}

impl Stopped {
    fn refusal(self, table: &Path, words: &Words) -> Refusal {
        match self {
            Self::Batch(error) => Refusal::of(table, "batch-refused").because(&error.said(words)),
            Self::File(place, error) => {
                Refusal::of(&place, "secki-not-written").because(&error.to_string())
            }
        }
    }
}

fn name_faults(table: &Path, faults: &[Fault], words: &Words) {
    for fault in faults {
        let fault = ("fault", fault.said(words).into());
        complain(&words.say_with("batch-fault-in-file", &[named(table), fault]));
    }
}

/// A row can have more than one fault; they follow each other.
fn bad_rows(faults: &[Fault]) -> usize {
    faults.chunk_by(|one, next| one.row == next.row).count()
}

fn named(path: &Path) -> (&'static str, locale::Argument) {
    ("file", path.display().to_string().into())
}

fn shown(count: usize) -> String {
    grouped(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Shows on a terminal how far the work is; in a file such lines would be rubbish.
struct Meter<'a> {
    words: &'a Words,
    on: bool,
    shown_percent: usize,
}

impl<'a> Meter<'a> {
    fn new(words: &'a Words) -> Self {
        Self {
            words,
            on: io::stderr().is_terminal(),
            shown_percent: 0,
        }
    }

    fn show(&mut self, done: usize, all: usize) {
        let percent = 100 * done / all.max(1);
        if !self.on || percent == self.shown_percent {
            return;
        }
        self.shown_percent = percent;
        let counts = [("done", shown(done).into()), ("all", shown(all).into())];
        let text = self.words.say_with("batch-progress", &counts);
        let _ = write!(io::stderr(), "\r{text}");
    }

    fn end(&self) {
        if self.shown_percent > 0 {
            complain("");
        }
    }
}
