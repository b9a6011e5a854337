//! Lays the sheets of a table out on all cores and hands them over in the order of the rows.

use crate::fault::{BatchError, Fault, Reason};
use crate::name::Names;
use crate::table::{Precinct, Table};
use locale::{Language, Words};
use print::{Binding, Day, Header, PrintError, ProtocolSheet, Sheet, pdf, protocol_pages};
use protocol::{Cell, Entries, Figures, Form};
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

/// The line that takes the number of voters on the list.
const VOTERS_LINE: &str = "voters-list";
/// How many sheets a core may be ahead of the one that is taken next: memory stays flat.
const AHEAD: usize = 4;

/// What is to be printed.
pub struct Job<'a> {
    /// The form.
    pub form: &'a Form,
    /// How many entries the groups of the form have; their names are left open.
    pub entries: &'a Entries,
    /// The words of every language.
    pub words: &'a [Words; 3],
    /// The language of rows that name none.
    pub language: Language,
    /// The day of printing.
    pub made: Day,
    /// One file each, or one in all.
    pub files: Files,
}

/// How many files there will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Files {
    /// One for each precinct.
    Each,
    /// One in all, but a further one after so many sheets: a file is kept in memory until it is
    /// complete, about 200 kB a sheet.
    Bound(usize),
}

/// A finished file.
#[derive(Debug, PartialEq, Eq)]
pub struct Made {
    /// Its name with its ending; no part of it leads to another folder.
    pub name: String,
    /// A PDF.
    pub bytes: Vec<u8>,
}

/// How it went.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many sheets were handed over.
    pub sheets: usize,
    /// Rows that were good and could not be laid out.
    pub faults: Vec<Fault>,
    /// Whether it was cancelled before the end.
    pub cancelled: bool,
}

/// Prints the precincts. `progress` is told how many of how many are done, on the caller's thread;
/// `sink` takes each file, in the order of the rows. Once `cancel` is set, no further file comes.
///
/// # Errors
/// What `sink` failed with, or that the one file cannot be written.
pub fn run<E: From<BatchError>>(
    table: &Table,
    job: &Job<'_>,
    cancel: &AtomicBool,
    progress: impl FnMut(usize, usize),
    sink: impl FnMut(Made) -> Result<(), E>,
) -> Result<Outcome, E> {
    let mut outcome = Outcome::default();
    match job.files {
        Files::Each => each(table, job, cancel, &mut outcome, progress, sink)?,
        Files::Bound(most) => {
            bound(
                table,
                job,
                most.max(1),
                cancel,
                &mut outcome,
                progress,
                sink,
            )?;
        }
    }
    outcome.cancelled = outcome.done() < table.precincts.len();
    Ok(outcome)
}

fn each<E: From<BatchError>>(
    table: &Table,
    job: &Job<'_>,
    cancel: &AtomicBool,
    outcome: &mut Outcome,
    mut progress: impl FnMut(usize, usize),
    mut sink: impl FnMut(Made) -> Result<(), E>,
) -> Result<(), E> {
    let sample = Sample::new(job);
    let mut names = Names::default();
    let print = |precinct: &Precinct| pdf(&sample.sheet(precinct)?);
    in_order(&table.precincts, cancel, print, |precinct, printed| {
        if let Some(bytes) = outcome.good(precinct, printed) {
            let name = names.give(precinct, job.words_of(precinct));
            sink(Made { name, bytes })?;
        }
        progress(outcome.done(), table.precincts.len());
        Ok(())
    })
}

fn bound<E: From<BatchError>>(
    table: &Table,
    job: &Job<'_>,
    most: usize,
    cancel: &AtomicBool,
    outcome: &mut Outcome,
    mut progress: impl FnMut(usize, usize),
    mut sink: impl FnMut(Made) -> Result<(), E>,
) -> Result<(), E> {
    let sample = Sample::new(job);
    let all = table.precincts.len();
    let mut volume = Volume::new(job, 1, most, all)?;
    let lay_out = |precinct: &Precinct| sample.sheet(precinct);
    in_order(&table.precincts, cancel, lay_out, |precinct, sheet| {
        if let Some(sheet) = outcome.good(precinct, sheet) {
            volume.add(&sheet)?;
        }
        let done = outcome.done();
        if done == all || done.is_multiple_of(most) {
            let full = std::mem::replace(&mut volume, Volume::new(job, done + 1, most, all)?);
            full.made()?.map_or(Ok(()), &mut sink)?;
        }
        progress(done, all);
        Ok(())
    })
}

/// One of the files that sheets are bound in.
struct Volume {
    title: String,
    binding: Binding,
    sheets: usize,
}

impl Volume {
    /// An empty one that begins with that row; it says which rows are in it if there are more.
    fn new(job: &Job<'_>, first: usize, most: usize, all: usize) -> Result<Self, BatchError> {
        let words = job.words_in(job.language);
        let title = if all <= most {
            words.say("batch-file-name-bound")
        } else {
            let last = all.min(first + most - 1);
            let rows = [first, last].map(|number| format!("{number:05}"));
            let rows = rows.join("–").into();
            words.say_with("batch-file-name-volume", &[("rows", rows)])
        };
        Ok(Self {
            binding: Binding::new(job.language, &title, job.made)?,
            title,
            sheets: 0,
        })
    }

    fn add(&mut self, sheet: &Sheet) -> Result<(), BatchError> {
        self.sheets += 1;
        Ok(self.binding.add(sheet)?)
    }

    fn made(self) -> Result<Option<Made>, BatchError> {
        if self.sheets == 0 {
            return Ok(None);
        }
        Ok(Some(Made {
            name: format!("{}.pdf", self.title),
            bytes: self.binding.pdf()?,
        }))
    }
}

impl Job<'_> {
    fn words_of(&self, precinct: &Precinct) -> &Words {
        self.words_in(precinct.language.unwrap_or(self.language))
    }

    fn words_in(&self, language: Language) -> &Words {
        let [first, ..] = self.words;
        let found = self.words.iter().find(|words| words.language() == language);
        found.unwrap_or(first)
    }
}

impl Outcome {
    fn done(&self) -> usize {
        self.sheets + self.faults.len()
    }

    /// Counts a sheet, or keeps why there is none.
    fn good<T>(&mut self, precinct: &Precinct, printed: Result<T, PrintError>) -> Option<T> {
        match printed {
            Ok(printed) => {
                self.sheets += 1;
                Some(printed)
            }
            Err(error) => {
                self.faults.push(Fault {
                    row: precinct.row,
                    column: None,
                    reason: Reason::NotPrinted(error.to_string()),
                });
                None
            }
        }
    }
}

/// What all sheets of a job share.
struct Sample<'a> {
    job: &'a Job<'a>,
    cells: Vec<Cell>,
}

impl<'a> Sample<'a> {
    fn new(job: &'a Job<'a>) -> Self {
        Self {
            job,
            cells: job.form.cells(job.entries),
        }
    }

    /// The sheet of a precinct: its header and the length of its list are written, the rest is
    /// left to be written by hand.
    fn sheet(&self, precinct: &Precinct) -> Result<Sheet, PrintError> {
        let voters = precinct
            .voters
            .map(|voters| (VOTERS_LINE.to_owned(), voters));
        let figures: Figures = voters.into_iter().collect();
        protocol_pages(&ProtocolSheet {
            form: self.job.form,
            cells: &self.cells,
            words: self.job.words_of(precinct),
            header: Header {
                constituency: precinct.constituency.clone(),
                precinct: precinct.precinct.clone(),
                address: precinct.address.clone(),
                ..Header::default()
            },
            figures: &figures,
            candidates: &[],
            explanations: Vec::new(),
            members: None,
            completed: None,
            disagreements: 0,
            blank: false,
            copies: 1,
            made: self.job.made,
        })
    }
}

/// Works on all cores and takes the results in the order of the rows, until `cancel` is set or
/// `take` fails. Each core has every nth row and a short lane of its own, so that no result can
/// pile up behind a slow one.
fn in_order<T: Send, E>(
    precincts: &[Precinct],
    cancel: &AtomicBool,
    work: impl Fn(&Precinct) -> T + Sync,
    mut take: impl FnMut(&Precinct, T) -> Result<(), E>,
) -> Result<(), E> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let is_cancelled = || cancel.load(Ordering::Relaxed);
    let work = &work;
    thread::scope(|scope| {
        let mut lanes = Vec::new();
        for core in 0..cores {
            let (give, lane) = sync_channel(AHEAD);
            lanes.push(lane);
            scope.spawn(move || {
                let own = precincts.iter().skip(core).step_by(cores);
                for precinct in own.take_while(|_| !is_cancelled()) {
                    if give.send(work(precinct)).is_err() {
                        return;
                    }
                }
            });
        }
        // The lanes end with this block; whoever still works then finds nobody to take and stops.
        for (precinct, lane) in precincts.iter().zip(lanes.iter().cycle()) {
            match lane.recv() {
                Ok(result) if !is_cancelled() => take(precinct, result)?,
                _ => break,
            }
        }
        Ok(())
    })
}
