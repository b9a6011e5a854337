//! The printed sheet of a kept protocol: preview, file, and opening the file.

use crate::cabinet::Cabinet;
use crate::draft::Draft;
use crate::failure::Failure;
use crate::sheet_view::{MarkView, PageView, SavedSheet, SheetView};
use chrono::{Datelike, Local, NaiveDate, Timelike};
use locale::Words;
use print::{
    Explained, Grey, Header, Mark, Page, PrintError, ProtocolSheet, Sheet, protocol_pages, svg_path,
};
use protocol::{Severity, check};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;
use wording::{Paper, explained};

/// A sheet as bytes, with the name its file gets.
pub struct Made {
    /// The name with its ending.
    pub name: String,
    bytes: Vec<u8>,
}

impl From<PrintError> for Failure {
    fn from(error: PrintError) -> Self {
        Self::Sheet(error.to_string())
    }
}

/// The sheet as it will be printed.
pub fn preview(
    cabinet: &Cabinet,
    words: &Words,
    id: i64,
    blank: bool,
    copies: u8,
) -> Result<SheetView, Failure> {
    let sheet = lay_out(cabinet, words, id, blank, copies)?;
    Ok(SheetView {
        title: sheet.title.clone(),
        pages: sheet.pages.iter().map(page_view).collect(),
    })
}

/// The sheet as a PDF.
pub fn make(
    cabinet: &Cabinet,
    words: &Words,
    id: i64,
    blank: bool,
    copies: u8,
) -> Result<Made, Failure> {
    let bytes = print::pdf(&lay_out(cabinet, words, id, blank, copies)?)?;
    let draft = Draft::read(&cabinet.record(id)?.fields);
    let precinct = draft.text("header/precinct");
    let name = match (blank, precinct) {
        (true, _) => words.say("sheet-file-name-blank"),
        (false, "") => words.say("sheet-file-name"),
        (false, precinct) => words.say_with(
            "sheet-file-name-precinct",
            &[("precinct", file_safe(precinct).into())],
        ),
    };
    Ok(Made {
        name: format!("{name}.pdf"),
        bytes,
    })
}

fn lay_out(
    cabinet: &Cabinet,
    words: &Words,
    id: i64,
    blank: bool,
    copies: u8,
) -> Result<Sheet, Failure> {
    let record = cabinet.record(id)?;
    let form = cabinet.form(&record.form)?;
    let words = &words.worded(form.wording.as_deref());
    let draft = Draft::read(&record.fields);
    let entries = draft.entries(form);
    let names = draft.shown_names(form);
    let cells = form.cells(&entries);
    let report = check(form, &entries, &draft.figures);
    let paper = Paper {
        cells: &cells,
        figures: &draft.figures,
        names: &names,
    };
    let explanations = explained(words, &paper, &report, &draft.explanations)
        .into_iter()
        .map(|(said, explanation)| Explained {
            title: said.title,
            sum: said.sum,
            explanation,
        })
        .collect();
    let text = |field: &str| draft.text(field).to_owned();
    let errors = report.of_severity(Severity::Error).count();
    Ok(protocol_pages(&ProtocolSheet {
        form,
        cells: &cells,
        words,
        header: Header {
            constituency: text("header/constituency"),
            precinct: text("header/precinct"),
            address: text("header/address"),
            date: draft.voting_day().map(day),
            series: text("header/series"),
            number: text("header/number"),
        },
        figures: &draft.figures,
        candidates: &names,
        explanations,
        members: draft.figures.get("members"),
        completed: draft
            .completed()
            .map(|at| (day(at.date()), (at.hour(), at.minute()))),
        disagreements: u32::try_from(errors).unwrap_or(u32::MAX),
        blank,
        copies,
        made: day(Local::now().date_naive()),
    })?)
}

fn day(date: NaiveDate) -> (i32, u32, u32) {
    (date.year(), date.month(), date.day())
}

/// Leaves letters, digits, spaces and hyphens of a text, so that it can stand in a file name.
fn file_safe(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-'))
        .take(40)
        .collect()
}

/// A file in the documents folder under a name that is free.
pub fn documents_place(app: &AppHandle, words: &Words, name: &str) -> Result<PathBuf, Failure> {
    let documents = app.path().document_dir();
    let home = || app.path().home_dir();
    let folder = documents
        .or_else(|_| home())
        .map_err(|_| Failure::NoDocuments)?
        .join(words.say("sheet-folder"));
    std::fs::create_dir_all(&folder).map_err(|error| Failure::File(error, folder.clone()))?;
    Ok(free_place(&folder, name))
}

fn free_place(folder: &Path, name: &str) -> PathBuf {
    let first = folder.join(name);
    let stem = first.file_stem().map(OsStr::to_os_string);
    let stem = stem.unwrap_or_default().to_string_lossy().into_owned();
    std::iter::once(first)
        .chain((2..1000).map(|number| folder.join(format!("{stem} ({number}).pdf"))))
        .find(|place| !place.exists())
        // A thousand sheets of one name: the first is the oldest and gives way.
        .unwrap_or_else(|| folder.join(name))
}

/// A file where the person says; none if they say nothing.
pub fn asked_place(app: &AppHandle, name: &str) -> Option<PathBuf> {
    app.dialog()
        .file()
        .set_file_name(name)
        .add_filter("PDF", &["pdf"])
        .blocking_save_file()?
        .into_path()
        .ok()
}

/// Writes the file beside its place first, so that a full disk leaves no half sheet.
pub fn save(cabinet: &Cabinet, made: &Made, path: PathBuf) -> Result<SavedSheet, Failure> {
    let unfinished = path.with_extension("pdf-unfinished");
    let written =
        std::fs::write(&unfinished, &made.bytes).and_then(|()| std::fs::rename(&unfinished, &path));
    if let Err(error) = written {
        let _ = std::fs::remove_file(&unfinished);
        return Err(Failure::File(error, path));
    }
    let folder = path.parent().unwrap_or(&path).display().to_string();
    let shown = path.display().to_string();
    cabinet
        .saved
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(path);
    Ok(SavedSheet {
        path: shown,
        folder,
    })
}

/// Opens a saved sheet, or its folder. Nothing else is ever opened.
pub fn show(cabinet: &Cabinet, path: &str, folder: bool) -> Result<(), Failure> {
    let path = PathBuf::from(path);
    let saved = cabinet.saved.lock().unwrap_or_else(PoisonError::into_inner);
    let target = if folder {
        path.parent().unwrap_or(&path)
    } else {
        &path
    };
    if !saved.contains(&path)
        || !path.exists()
        || tauri_plugin_opener::open_path(target, None::<&str>).is_err()
    {
        return Err(Failure::NotShown(path.clone()));
    }
    Ok(())
}

fn page_view(page: &Page) -> PageView {
    PageView {
        width: page.width_mm,
        height: page.height_mm,
        marks: page.marks().map(mark_view).collect(),
    }
}

fn mark_view(mark: &Mark) -> MarkView {
    let black = || Grey::BLACK.css();
    match mark {
        Mark::Text(text) => MarkView::Text {
            x: text.x_mm,
            y: text.baseline_mm,
            size: text.size_mm,
            font: text.face.id(),
            text: text.text.trim_end().to_owned(),
            width: text.width_mm,
            fill: black(),
        },
        Mark::Rect {
            x_mm,
            y_mm,
            width_mm,
            height_mm,
            fill,
            line_mm,
        } => MarkView::Rect {
            x: *x_mm,
            y: *y_mm,
            width: *width_mm,
            height: *height_mm,
            fill: fill.map(Grey::css),
            stroke: (*line_mm > 0.0).then(black),
            line: *line_mm,
        },
        Mark::Line {
            from_mm: (x1, y1),
            to_mm: (x2, y2),
            line_mm,
        } => MarkView::Line {
            x1: *x1,
            y1: *y1,
            x2: *x2,
            y2: *y2,
            stroke: black(),
            line: *line_mm,
        },
        Mark::Path { segments, fill } => MarkView::Path {
            d: svg_path(segments),
            fill: fill.css(),
        },
    }
}
