//! The documents of an exercise and its grade, as texts of one language.

use crate::practice_view::{DocumentView, GradeLine, GradeView, MistakeKind};
use exercise::{Amount, Document, Evening, Grade, LineGrade, Mistake, Part, Row, Source};
use locale::{Words, grouped};
use print::{AnswerKey, AnswerRow, Handout, HandoutDocument, HandoutRow};
use protocol::{Cell, Form};
use wording::{cell_words, law_words};

/// What counts as a mistake of one's own, in the order it is told.
const KINDS: [&str; 5] = ["miscounted", "wrong-line", "arithmetic", "blank", "order"];

/// The documents of the evening.
pub fn documents(evening: &Evening, form: &Form, words: &Words) -> Vec<DocumentView> {
    let teller = Teller::new(evening, form, words);
    evening
        .documents
        .iter()
        .map(|document| teller.document(document))
        .collect()
}

/// The protocol beside the right one.
pub fn grade_view(evening: &Evening, form: &Form, words: &Words, grade: &Grade) -> GradeView {
    let words = &words.worded(form.wording.as_deref());
    let teller = Teller::new(evening, form, words);
    let kinds = KINDS.into_iter().map(|id| MistakeKind {
        id: id.to_owned(),
        label: words.say(&format!("mistake-{id}")),
        about: words.say(&format!("mistake-{id}-about")),
        count: grade.count(id),
    });
    let (right, whole) = (grade.right(), grade.lines.len());
    let summary = if right == whole {
        words.say("grade-all-right")
    } else {
        let arguments = [("right", right.into()), ("whole", whole.into())];
        words.say_with("grade-summary", &arguments)
    };
    GradeView {
        right,
        whole,
        summary,
        kinds: kinds.filter(|kind| kind.count > 0).collect(),
        lines: grade
            .lines
            .iter()
            .filter_map(|line| teller.line(line))
            .collect(),
        key: words.say(&format!("evening-{}-key", evening.id)),
    }
}

/// The right protocol, line by line, for the printed key.
pub fn answer_key(evening: &Evening, form: &Form, words: &Words) -> AnswerKey {
    let words = &words.worded(form.wording.as_deref());
    let teller = Teller::new(evening, form, words);
    let cells = teller.cells.iter();
    let rows = cells
        .filter(|cell| cell.stage.is_on_the_form())
        .filter_map(|cell| {
            let figure = evening.answer().get(&cell.id)?;
            Some(AnswerRow {
                no: cell.no.clone(),
                label: teller.label(cell),
                figure: grouped(i64::from(figure)),
                from: teller.from(evening.parts(&cell.id)),
                law: teller.law(cell).join(", "),
            })
        });
    AnswerKey {
        title: words.say(&format!("evening-{}", evening.id)),
        subtitle: teller.subtitle(),
        story: vec![words.say(&format!("evening-{}-story", evening.id))],
        rows: rows.collect(),
        key: vec![words.say(&format!("evening-{}-key", evening.id))],
    }
}

/// The documents of the evening, for a class.
pub fn handout(evening: &Evening, form: &Form, words: &Words) -> Handout {
    let words = &words.worded(form.wording.as_deref());
    let teller = Teller::new(evening, form, words);
    Handout {
        title: words.say(&format!("evening-{}", evening.id)),
        subtitle: teller.subtitle(),
        story: vec![words.say(&format!("evening-{}-story", evening.id))],
        documents: documents(evening, form, words)
            .into_iter()
            .map(|document| HandoutDocument {
                title: document.title,
                note: document.note.unwrap_or_default(),
                rows: document
                    .rows
                    .into_iter()
                    .map(|[label, figure]| HandoutRow { label, figure })
                    .collect(),
            })
            .collect(),
    }
}

struct Teller<'a> {
    evening: &'a Evening,
    words: &'a Words,
    cells: Vec<Cell>,
    named: bool,
}

impl<'a> Teller<'a> {
    fn new(evening: &'a Evening, form: &Form, words: &'a Words) -> Self {
        Self {
            evening,
            words,
            cells: form.cells(&evening.entries(form)),
            named: form.groups.first().is_some_and(|group| group.named),
        }
    }

    fn document(&self, document: &Document) -> DocumentView {
        let note = format!("evening-{}-{}-note", self.evening.id, document.id);
        DocumentView {
            id: document.id.clone(),
            title: self.words.say(&format!("document-{}", document.id)),
            note: document.note.then(|| self.words.say(&note)),
            rows: document
                .rows
                .iter()
                .map(|row| [self.row(row), amount(row.amount)])
                .collect(),
        }
    }

    fn row(&self, row: &Row) -> String {
        self.row_words(&row.id, row.entry)
    }

    fn row_words(&self, row: &str, entry: Option<usize>) -> String {
        let label = self.words.say(&format!("row-{row}"));
        let Some(entry) = entry else {
            return label;
        };
        if self.named {
            let name = self.evening.names.get(entry.wrapping_sub(1));
            let name = name.cloned().unwrap_or_default();
            let arguments = [("name", name.into()), ("row", label.into())];
            return self.words.say_with("row-of-candidate", &arguments);
        }
        let arguments = [("entry", entry.into()), ("row", label.into())];
        self.words.say_with("row-of-question", &arguments)
    }

    /// The kind of election, the level, the precinct.
    fn subtitle(&self) -> String {
        let evening = self.evening;
        let kind = self.words.say(&format!("election-{}", evening.form));
        let level = self.words.say(&format!("evening-level-{}", evening.level));
        let precinct = evening.header.get("precinct").cloned().unwrap_or_default();
        self.words.say_with(
            "exercise-subtitle",
            &[
                ("kind", kind.into()),
                ("number", evening.level.to_string().into()),
                ("level", level.into()),
                ("precinct", precinct.into()),
            ],
        )
    }

    fn label(&self, cell: &Cell) -> String {
        cell_words(self.words, cell, &self.evening.names).label
    }

    fn law(&self, cell: &Cell) -> Vec<String> {
        let law = cell.law.iter();
        law.map(|reference| law_words(self.words, reference))
            .collect()
    }

    fn line(&self, line: &LineGrade) -> Option<GradeLine> {
        let cell = self.cells.iter().find(|cell| cell.id == line.cell)?;
        let kind = match (&line.mistake, line.late) {
            (Some(mistake), _) => mistake.id(),
            (None, true) => "order",
            (None, false) => "right",
        };
        let grouped = |figure| grouped(i64::from(figure));
        Some(GradeLine {
            cell: cell.id.clone(),
            no: cell.no.clone(),
            label: self.label(cell),
            right: grouped(line.right),
            written: line.written.map_or_else(String::new, grouped),
            kind: kind.to_owned(),
            said: self.said(kind, line),
            from: self.from(self.evening.parts(&line.cell)),
            law: self.law(cell),
        })
    }

    fn said(&self, kind: &str, line: &LineGrade) -> String {
        let source = match &line.mistake {
            Some(Mistake::WrongLine(source)) => self.source(source),
            _ => String::new(),
        };
        match kind {
            "right" => String::new(),
            kind => self.words.say_with(
                &format!("mistake-{kind}-said"),
                &[("source", source.into())],
            ),
        }
    }

    fn source(&self, source: &Source) -> String {
        match source {
            Source::Cell(id) => {
                let cell = self.cells.iter().find(|cell| &cell.id == id);
                let no = cell.map_or_else(String::new, |cell| cell.no.clone());
                self.words.say_with("source-item", &[("item", no.into())])
            }
            Source::Row {
                document,
                row,
                entry,
            } => {
                let title = self.words.say(&format!("document-{document}"));
                let row = self.row_words(row, *entry);
                let arguments = [("document", title.into()), ("row", row.into())];
                self.words.say_with("source-row", &arguments)
            }
        }
    }

    /// The documents and items a figure comes from, with their figures where there are several.
    fn from(&self, parts: &[Part]) -> String {
        if let [part] = parts {
            return self.source(&part.from);
        }
        let mut told = String::new();
        for part in parts {
            if part.taken_away {
                told.push_str(if told.is_empty() { "− " } else { " − " });
            } else if !told.is_empty() {
                told.push_str(" + ");
            }
            let arguments = [
                ("source", self.source(&part.from).into()),
                ("figure", grouped(i64::from(part.figure)).into()),
            ];
            told.push_str(&self.words.say_with("source-with-figure", &arguments));
        }
        told
    }
}

/// A figure as the document shows it: bundles are counted by whoever reads it.
fn amount(amount: Amount) -> String {
    match amount {
        Amount::Figure(figure) => grouped(i64::from(figure)),
        Amount::Bundles {
            bundles,
            of,
            loose: 0,
        } => format!("{bundles} × {of}"),
        Amount::Bundles { bundles, of, loose } => format!("{bundles} × {of} + {loose}"),
    }
}
