//! `secki print`: a protocol as a PDF.

use crate::file::ProtocolFile;
use chrono::{Datelike, Local, NaiveDate};
use locale::Words;
use print::{Explained, Header, PrintError, ProtocolSheet, protocol_pdf};
use protocol::{Form, Severity, check};
use wording::{Paper, explained};

/// The bytes of the PDF.
pub fn pdf(
    form: &Form,
    protocol: &ProtocolFile,
    words: &Words,
    blank: bool,
) -> Result<Vec<u8>, PrintError> {
    let entries = protocol.entries(form);
    let cells = form.cells(&entries);
    let report = check(form, &entries, &protocol.figures);
    let paper = Paper {
        cells: &cells,
        figures: &protocol.figures,
        names: &protocol.names,
    };
    let explanations = explained(words, &paper, &report, &protocol.explanations)
        .into_iter()
        .map(|(said, explanation)| Explained {
            title: said.title,
            sum: said.sum,
            explanation,
        })
        .collect();
    let errors = report.of_severity(Severity::Error).count();
    protocol_pdf(&ProtocolSheet {
        form,
        cells: &cells,
        words,
        header: header(protocol),
        figures: &protocol.figures,
        candidates: &protocol.names,
        explanations,
        members: protocol.figures.get("members"),
        completed: None,
        disagreements: u32::try_from(errors).unwrap_or(u32::MAX),
        blank,
        copies: 1,
        made: day(Local::now().date_naive()),
    })
}

fn header(protocol: &ProtocolFile) -> Header {
    let text = |name: &str| protocol.header.get(name).cloned().unwrap_or_default();
    Header {
        constituency: text("constituency"),
        precinct: text("precinct"),
        address: text("address"),
        date: text("date").parse().ok().map(day),
        series: text("series"),
        number: text("number"),
    }
}

fn day(date: NaiveDate) -> (i32, u32, u32) {
    (date.year(), date.month(), date.day())
}
