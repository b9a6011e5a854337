//! The printed sheet of a kept protocol: preview, file, and opening the file.

use crate::cabinet::Cabinet;
use crate::desk::Desk;
use crate::draft::Draft;
use crate::failure::Failure;
use crate::grade::{answer_key, handout};
use crate::paper_view::Document;
use crate::sheet_view::{MarkView, PageView, SavedSheet, SheetView};
use chrono::{Datelike, Local, NaiveDate, Timelike};
use locale::Words;
use print::{
    Day, Explained, Extent, Findings, Grey, Header, Mark, NotePrinted, Page, PrintError,
    ProtocolSheet, Sheet, WalkPaper, agenda, answer_cards, answer_key_pages, attendance,
    findings_pages, guide_pages, handout_pages, notes_pages, protocol_pages, relations_pages,
    svg_path, walk_cards, walk_checklists, walk_handout,
};
use protocol::{Figures, Form, Severity, traces};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;
use wording::explained;

/// A sheet as bytes, with the name its file gets.
pub struct Made {
    /// The name with its ending.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

impl From<PrintError> for Failure {
    fn from(error: PrintError) -> Self {
        Self::Sheet(error.to_string())
    }
}

/// A document as it will be printed.
pub fn preview(
    cabinet: &Cabinet,
    words: &Words,
    document: &Document,
) -> Result<SheetView, Failure> {
    let sheet = lay_out(cabinet, words, document)?;
    Ok(SheetView {
        title: sheet.title.clone(),
        pages: sheet.pages.iter().map(page_view).collect(),
    })
}

/// A document as a PDF.
pub fn make(cabinet: &Cabinet, words: &Words, document: &Document) -> Result<Made, Failure> {
    let sheet = lay_out(cabinet, words, document)?;
    let name = match document {
        Document::Protocol { id, blank, .. } => {
            file_name(words, &Draft::read(&cabinet.record(*id)?.fields), *blank)
        }
        Document::Form { .. } => words.say("sheet-file-name-blank"),
        Document::Findings { .. }
        | Document::Relations { .. }
        | Document::Evening { .. }
        | Document::Answers { .. } => words.say_with(
            "sheet-file-name-paper",
            &[("title", file_safe(&sheet.title).into())],
        ),
        _ => file_safe(&sheet.title),
    };
    Ok(Made {
        name: format!("{name}.pdf"),
        bytes: print::pdf(&sheet)?,
    })
}

/// The name of a protocol's file without its ending.
pub fn file_name(words: &Words, draft: &Draft, blank: bool) -> String {
    match (blank, draft.text("header/precinct")) {
        (true, _) => words.say("sheet-file-name-blank"),
        (false, "") => words.say("sheet-file-name"),
        (false, precinct) => words.say_with(
            "sheet-file-name-precinct",
            &[("precinct", file_safe(precinct).into())],
        ),
    }
}

fn lay_out(cabinet: &Cabinet, words: &Words, document: &Document) -> Result<Sheet, Failure> {
    match document {
        Document::Protocol { id, blank, copies } => {
            let record = cabinet.record(*id)?;
            let form = cabinet.form(&record.form)?;
            protocol(form, words, Draft::read(&record.fields), *blank, *copies)
        }
        Document::Form { form, entries } => {
            let form = cabinet.form(form)?;
            let group = form.groups.first();
            let count = group.map_or(0, |group| (*entries).clamp(group.least, group.most));
            let draft = Draft::of(vec![String::new(); count], Figures::default());
            protocol(form, words, draft, true, 1)
        }
        Document::Findings { id } => {
            let record = cabinet.record(*id)?;
            let form = cabinet.form(&record.form)?;
            findings(form, words, Draft::read(&record.fields))
        }
        Document::Relations { form } => {
            let form = cabinet.form(form)?;
            let words = &words.worded(form.wording.as_deref());
            Ok(relations_pages(form, words, today())?)
        }
        Document::Evening { exercise } => {
            let evening = cabinet.evening(exercise)?;
            let form = cabinet.form(&evening.form)?;
            Ok(handout_pages(
                &handout(evening, form, words),
                words,
                today(),
            )?)
        }
        Document::Answers { exercise } => {
            let evening = cabinet.evening(exercise)?;
            let form = cabinet.form(&evening.form)?;
            Ok(answer_key_pages(
                &answer_key(evening, form, words),
                words,
                today(),
            )?)
        }
        Document::GuidePage { page } => guide(cabinet, Extent::Page(page), words),
        Document::GuideChapter { chapter } => guide(cabinet, Extent::Chapter(chapter), words),
        Document::GuideBook => guide(cabinet, Extent::Book, words),
        Document::Notes => notes(cabinet, words),
        Document::WalkChecklists { walkthrough } => {
            walk(cabinet, walkthrough, words, walk_checklists)
        }
        Document::WalkCards { walkthrough } => walk(cabinet, walkthrough, words, walk_cards),
        Document::WalkHandout { walkthrough } => walk(cabinet, walkthrough, words, walk_handout),
        Document::PocketCard => cabinet.pocket_card(words),
        Document::AnswerCards => Ok(answer_cards(words, today())?),
        Document::Agenda { plan } => Ok(agenda(&cabinet.agenda(plan, words)?, words, today())?),
        Document::Attendance { plan } => Ok(attendance(
            &cabinet.attendance(plan, words)?,
            words,
            today(),
        )?),
    }
}

fn protocol(
    form: &Form,
    words: &Words,
    draft: Draft,
    blank: bool,
    copies: u8,
) -> Result<Sheet, Failure> {
    let words = &words.worded(form.wording.as_deref());
    let desk = Desk::new(form, words, draft);
    Ok(protocol_pages(&desk.sheet(blank, copies))?)
}

fn findings(form: &Form, words: &Words, draft: Draft) -> Result<Sheet, Failure> {
    let words = &words.worded(form.wording.as_deref());
    let desk = Desk::new(form, words, draft);
    let found = traces(form, &desk.entries, &desk.draft.figures, &desk.report);
    let sheet = desk.sheet(false, 1);
    let findings = Findings {
        report: &desk.report,
        traces: &found,
        reasons: &desk.draft.explanations,
    };
    Ok(findings_pages(&sheet, &findings)?)
}

fn guide(cabinet: &Cabinet, extent: Extent, words: &Words) -> Result<Sheet, Failure> {
    let library = &cabinet.library;
    let reading = library.reading(words.language());
    let picture = |name: &str| library.picture(name);
    Ok(guide_pages(
        &library.guide,
        reading,
        words,
        extent,
        today(),
        picture,
    )?)
}

fn walk(
    cabinet: &Cabinet,
    walkthrough: &str,
    words: &Words,
    pages: fn(&WalkPaper, &Words, Day) -> Result<Sheet, PrintError>,
) -> Result<Sheet, Failure> {
    let paper = cabinet.walk_paper(walkthrough, words)?;
    Ok(pages(&paper, words, today())?)
}

fn notes(cabinet: &Cabinet, words: &Words) -> Result<Sheet, Failure> {
    let notes = cabinet.notes(words)?.into_iter();
    let printed: Vec<NotePrinted> = notes
        .map(|note| NotePrinted {
            page: note.title,
            quote: note.quote,
            text: note.text,
            at: note.at,
        })
        .collect();
    Ok(notes_pages(&printed, words, today())?)
}

impl Desk<'_> {
    fn printed_explanations(&self) -> Vec<Explained> {
        explained(
            self.words,
            &self.paper(),
            &self.report,
            &self.draft.explanations,
        )
        .into_iter()
        .map(|(said, explanation)| Explained {
            title: said.title,
            sum: said.sum,
            explanation,
        })
        .collect()
    }

    fn sheet(&self, blank: bool, copies: u8) -> ProtocolSheet<'_> {
        let errors = self.report.of_severity(Severity::Error).count();
        ProtocolSheet {
            form: self.form,
            cells: &self.cells,
            words: self.words,
            header: header(&self.draft),
            figures: &self.draft.figures,
            candidates: &self.names,
            explanations: self.printed_explanations(),
            members: self.draft.figures.get("members"),
            completed: self
                .draft
                .completed()
                .map(|at| (day(at.date()), (at.hour(), at.minute()))),
            disagreements: u32::try_from(errors).unwrap_or(u32::MAX),
            blank,
            copies,
            made: today(),
        }
    }
}

fn header(draft: &Draft) -> Header {
    let text = |field: &str| draft.text(field).to_owned();
    Header {
        constituency: text("header/constituency"),
        precinct: text("header/precinct"),
        address: text("header/address"),
        date: draft.voting_day().map(day),
        series: text("header/series"),
        number: text("header/number"),
    }
}

/// The day of printing.
pub fn today() -> Day {
    day(Local::now().date_naive())
}

/// A day as it is printed.
pub fn day(date: NaiveDate) -> Day {
    (date.year(), date.month(), date.day())
}

/// Leaves letters, digits, spaces and hyphens of a text, so that it can stand in a file name.
fn file_safe(text: &str) -> String {
    let safe: String = text
        .chars()
        .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-'))
        .take(60)
        .collect();
    safe.split_whitespace().collect::<Vec<_>>().join(" ")
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
    let text = |part: Option<&OsStr>| part.map(|part| part.to_string_lossy().into_owned());
    let stem = text(first.file_stem()).unwrap_or_default();
    let ending = text(first.extension()).map_or_else(String::new, |ending| format!(".{ending}"));
    std::iter::once(first)
        .chain((2..1000).map(|number| folder.join(format!("{stem} ({number}){ending}"))))
        .find(|place| !place.exists())
        // A thousand sheets of one name: the first is the oldest and gives way.
        .unwrap_or_else(|| folder.join(name))
}

/// A file where the person says; none if they say nothing.
pub fn asked_place(app: &AppHandle, name: &str) -> Option<PathBuf> {
    let ending = Path::new(name).extension()?.to_string_lossy().into_owned();
    app.dialog()
        .file()
        .set_file_name(name)
        .add_filter(&ending, &[&ending])
        .blocking_save_file()?
        .into_path()
        .ok()
}

/// A folder of that name that is not there yet, in the folder the person says.
pub fn asked_folder(app: &AppHandle, name: &str) -> Option<PathBuf> {
    let folder = app.dialog().file().blocking_pick_folder()?;
    Some(free_place(&folder.into_path().ok()?, name))
}

/// Writes a file beside its place first, so that a full disk leaves no half one.
pub fn write_beside_first(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let unfinished = path.with_extension("unfinished");
    let written =
        std::fs::write(&unfinished, bytes).and_then(|()| std::fs::rename(&unfinished, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&unfinished);
    }
    written
}

/// Saves a sheet.
pub fn save(cabinet: &Cabinet, made: &Made, path: PathBuf) -> Result<SavedSheet, Failure> {
    if let Err(error) = write_beside_first(&path, &made.bytes) {
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
