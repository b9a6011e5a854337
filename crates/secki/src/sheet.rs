//! `secki print` and `secki relations`: sheets as PDF.

use crate::arguments::Paper;
use chrono::{Datelike, Local, NaiveDate, Timelike};
use exchange::ProtocolFile;
use locale::Words;
use print::{
    Day, Explained, Findings, Header, PrintError, ProtocolSheet, findings_pages, protocol_pdf,
    relations_pages,
};
use protocol::{Form, Severity, check, traces};
use wording::explained;

/// A protocol, or what was found on it, as the bytes of a PDF.
pub fn pdf(
    form: &Form,
    protocol: &ProtocolFile,
    words: &Words,
    paper: Paper,
) -> Result<Vec<u8>, PrintError> {
    let entries = protocol.entries(form);
    let cells = form.cells(&entries);
    let report = check(form, &entries, &protocol.figures);
    let named = wording::Paper {
        cells: &cells,
        figures: &protocol.figures,
        names: &protocol.names,
    };
    let explanations = explained(words, &named, &report, &protocol.explanations)
        .into_iter()
        .map(|(said, explanation)| Explained {
            title: said.title,
            sum: said.sum,
            explanation,
        })
        .collect();
    let errors = report.of_severity(Severity::Error).count();
    let completed = protocol.completed.moment();
    let sheet = ProtocolSheet {
        form,
        cells: &cells,
        words,
        header: header(protocol),
        figures: &protocol.figures,
        candidates: &protocol.names,
        explanations,
        members: protocol.figures.get("members"),
        completed: completed.map(|moment| (day(moment.date()), (moment.hour(), moment.minute()))),
        disagreements: u32::try_from(errors).unwrap_or(u32::MAX),
        blank: paper == Paper::Blank,
        copies: 1,
        made: today(),
    };
    if paper != Paper::Findings {
        return protocol_pdf(&sheet);
    }
    let findings = Findings {
        report: &report,
        traces: &traces(form, &entries, &protocol.figures, &report),
        reasons: &protocol.explanations,
    };
    print::pdf(&findings_pages(&sheet, &findings)?)
}

/// All relations of a form as the bytes of a PDF.
pub fn relations(form: &Form, words: &Words) -> Result<Vec<u8>, PrintError> {
    print::pdf(&relations_pages(form, words, today())?)
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

/// The day the sheet is made.
pub fn today() -> Day {
    day(Local::now().date_naive())
}

fn day(date: NaiveDate) -> Day {
    (date.year(), date.month(), date.day())
}
