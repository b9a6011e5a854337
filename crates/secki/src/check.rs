//! `secki check`: every relation that fails, for people or for machines.

use exchange::ProtocolFile;
use locale::Words;
use protocol::{Finding, Form, Report, Severity, Trace, check, traces};
use serde_json::{Value, json};
use std::process::ExitCode;
use wording::{FindingWords, Paper, finding_words, trace_words};

/// What is printed, and the exit code: 1 when something must be mended.
pub fn said(
    form: &Form,
    protocol: &ProtocolFile,
    words: &Words,
    as_json: bool,
) -> (String, ExitCode) {
    let entries = protocol.entries(form);
    let report = check(form, &entries, &protocol.figures);
    let cells = form.cells(&entries);
    let paper = Paper {
        cells: &cells,
        figures: &protocol.figures,
        names: &protocol.names,
    };
    let traces = traces(form, &entries, &protocol.figures, &report);
    let text = if as_json {
        json_text(&report, &traces, words, &paper)
    } else {
        plain_text(&report, &traces, words, &paper)
    };
    let has_errors = report.of_severity(Severity::Error).next().is_some();
    (text, ExitCode::from(u8::from(has_errors)))
}

fn json_text(report: &Report, traces: &[Trace], words: &Words, paper: &Paper) -> String {
    let findings: Vec<Value> = report
        .findings
        .iter()
        .map(|finding| json_finding(finding, &finding_words(words, paper, finding)))
        .collect();
    let traces: Vec<Value> = traces
        .iter()
        .map(|trace| json_trace(trace, words, paper))
        .collect();
    format!(
        "{:#}",
        json!({ "findings": findings, "blank": report.blank, "traces": traces })
    )
}

/// The names of causes and of ways to recount are listed in `docs/traces.md`.
fn json_trace(trace: &Trace, words: &Words, paper: &Paper) -> Value {
    let said = trace_words(words, paper, trace);
    json!({
        "cause": trace.cause.id(),
        "lines": trace.lines,
        "step": trace.step,
        "recount": {
            "repeat": trace.recount.repeat.id(),
            "lines": trace.recount.lines,
            "minutes": trace.recount.minutes,
        },
        "message": format!("{}. {} {}", said.title, said.why, said.recount),
        "and": trace.and.as_ref().map(|and| json_trace(and, words, paper)),
    })
}

fn json_finding(finding: &Finding, said: &FindingWords) -> Value {
    json!({
        "rule": finding.rule,
        "control": finding.control,
        "severity": finding.severity.id(),
        "lines": finding.lines,
        "left": finding.left.total,
        "right": finding.right.total,
        "message": format!("{}. {}. {} {}", said.title, said.sum, said.why, said.step),
    })
}

fn plain_text(report: &Report, traces: &[Trace], words: &Words, paper: &Paper) -> String {
    let mut lines = Vec::new();
    for message in &report.messages {
        let findings = std::iter::once(&message.head).chain(&message.folded);
        for (index, finding) in findings
            .filter_map(|index| report.findings.get(*index))
            .enumerate()
        {
            let indent = if index == 0 { "" } else { "    " };
            lines.extend(
                finding_lines(finding, words, paper)
                    .into_iter()
                    .map(|line| format!("{indent}{line}")),
            );
        }
        lines.push(String::new());
    }
    for trace in traces {
        let said = trace_words(words, paper, trace);
        lines.push(format!("? {}", said.title));
        lines.push(format!("  {}", said.why));
        lines.push(format!("  → {}", said.recount));
        if let Some(and) = said.and {
            lines.push(format!("  + {}", and.title));
        }
        lines.push(String::new());
    }
    if !report.blank.is_empty() {
        let numbers: Vec<&str> = report.blank.iter().map(|cell| paper.number(cell)).collect();
        lines.push(words.say_with("secki-blank", &[("items", numbers.join(", ").into())]));
    }
    lines.push(words.say_with(
        "secki-agreeing",
        &[
            ("n", report.agreeing.len().into()),
            ("findings", report.findings.len().into()),
        ],
    ));
    lines.join("\n")
}

fn finding_lines(finding: &Finding, words: &Words, paper: &Paper) -> Vec<String> {
    let said = finding_words(words, paper, finding);
    let severity = words.say(&format!("severity-{}", finding.severity.id()));
    let basis: Vec<String> = said
        .law
        .into_iter()
        .chain(std::iter::once(said.basis))
        .collect();
    vec![
        format!("{} · {severity}: {}", finding.control, said.title),
        format!("  {}", said.sum),
        format!("  {}", said.why),
        format!("  → {}", said.step),
        format!("  [{}]", basis.join(" · ")),
    ]
}
