//! A table of precincts as many sheets in a new folder, with progress and a way to stop.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::paper_view::{BatchOrder, BatchProgress, BatchView, TableView};
use crate::sheet::{day, write_beside_first};
use batch::{BatchError, Fault, Files, Job, Made, read, run};
use chrono::Local;
use locale::Words;
use protocol::{Entries, Form};
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use tauri::ipc::Channel;

/// A file of more protocols would be slow to open on an old laptop and take its memory to make.
const MOST_IN_ONE_FILE: usize = 500;

/// What ended the work before its time.
enum Stopped {
    Batch(BatchError),
    File(std::io::Error, PathBuf),
}

impl From<BatchError> for Stopped {
    fn from(error: BatchError) -> Self {
        Self::Batch(error)
    }
}

/// Looks a table over.
pub fn look_over(name: &str, table: &str, words: &Words) -> Result<TableView, Failure> {
    let table = read(table.as_bytes()).map_err(|error| Failure::Table(error.said(words)))?;
    Ok(TableView {
        rows: table.precincts.len(),
        faults: said(name, &table.faults, words),
    })
}

/// Prints a table into a folder that is made for it.
pub fn print_table(
    cabinet: &Cabinet,
    order: &BatchOrder,
    folder: &Path,
    words: &Words,
    progress: &Channel<BatchProgress>,
) -> Result<BatchView, Failure> {
    cabinet.cancelled.store(false, Ordering::Relaxed);
    let form = cabinet.form(&order.form)?;
    let table = read(order.table.as_bytes()).map_err(|error| Failure::Table(error.said(words)))?;
    std::fs::create_dir_all(folder).map_err(|error| Failure::File(error, folder.to_owned()))?;
    let all_words = cabinet.all_words(form);
    let job = Job {
        form,
        entries: &entries(form, order.entries),
        words: &all_words,
        language: words.language(),
        made: day(Local::now().date_naive()),
        files: if order.one_file {
            Files::Bound(MOST_IN_ONE_FILE)
        } else {
            Files::Each
        },
    };
    let mut meter = Meter {
        channel: progress,
        shown_percent: None,
    };
    let mut written: Vec<PathBuf> = Vec::new();
    let outcome = run(
        &table,
        &job,
        &cabinet.cancelled,
        |done, all| meter.show(done, all),
        |made: Made| {
            let place = folder.join(&made.name);
            write_beside_first(&place, &made.bytes)
                .map_err(|error| Stopped::File(error, place.clone()))?;
            written.push(place);
            Ok(())
        },
    )
    .map_err(|stopped| match stopped {
        Stopped::Batch(error) => Failure::Table(error.said(words)),
        Stopped::File(error, place) => Failure::File(error, place),
    })?;
    let faults = said(&order.name, &table.faults, words)
        .into_iter()
        .chain(said(&order.name, &outcome.faults, words));
    let place = written.first().cloned();
    let mut saved = cabinet.saved.lock().unwrap_or_else(PoisonError::into_inner);
    saved.extend(place.clone());
    Ok(BatchView {
        sheets: outcome.sheets,
        files: written.len(),
        place: place.map(|place| place.display().to_string()),
        folder: folder.display().to_string(),
        faults: faults.collect(),
        cancelled: outcome.cancelled,
    })
}

fn entries(form: &Form, count: usize) -> Entries {
    form.groups.first().map_or_else(Entries::default, |group| {
        Entries::of(&group.id, count.clamp(group.least, group.most))
    })
}

/// What is wrong with rows: file, row, column, why.
fn said(name: &str, faults: &[Fault], words: &Words) -> Vec<String> {
    faults
        .iter()
        .map(|fault| {
            let arguments = [("file", name.into()), ("fault", fault.said(words).into())];
            words.say_with("batch-fault-in-file", &arguments)
        })
        .collect()
}

/// Tells how far the work is, once a percent.
struct Meter<'a> {
    channel: &'a Channel<BatchProgress>,
    shown_percent: Option<usize>,
}

impl Meter<'_> {
    fn show(&mut self, done: usize, all: usize) {
        let percent = Some(100 * done / all.max(1));
        if percent != self.shown_percent {
            self.shown_percent = percent;
            // A window that is gone has nobody left to tell.
            let _ = self.channel.send(BatchProgress { done, all });
        }
    }
}
