//! What the check of a protocol found, on paper: what must be mended, what is explained, where to
//! count again.

use crate::PrintError;
use crate::booklet::{Booklet, Passage, Prose, Run, booklet_pages};
use crate::display::{Labels, Level, Sheet};
use crate::paper;
use crate::protocol_sheet::{ProtocolSheet, origin};
use protocol::{Finding, Report, Severity, Trace};
use std::collections::BTreeMap;
use wording::{FindingWords, Paper, TraceWords, finding_words, trace_words};

/// More would take a page of their own and help nobody to begin.
const MOST_TRACES: usize = 3;

/// What was found on a protocol.
#[derive(Debug, Clone, Copy)]
pub struct Findings<'a> {
    /// What the check found.
    pub report: &'a Report,
    /// The slips that would explain it, the likeliest first.
    pub traces: &'a [Trace],
    /// The reasons somebody wrote, by rule.
    pub reasons: &'a BTreeMap<String, String>,
}

/// Lays out the page of findings and explanations that goes with a practice protocol. Its foot
/// bears the check code of the protocol's own sheet.
///
/// # Errors
/// As [`booklet_pages`].
pub fn findings_pages(sheet: &ProtocolSheet, findings: &Findings) -> Result<Sheet, PrintError> {
    let telling = Telling {
        sheet,
        paper: Paper {
            cells: sheet.cells,
            figures: sheet.figures,
            names: sheet.candidates,
        },
        findings,
    };
    booklet_pages(&Booklet {
        language: sheet.words.language(),
        paper: paper::Paper::A4,
        title: telling.name(),
        made: sheet.made,
        notice: sheet.words.say("training-copy"),
        watermark: true,
        origin: origin(sheet),
        passages: telling.passages(),
    })
}

struct Telling<'a> {
    sheet: &'a ProtocolSheet<'a>,
    paper: Paper<'a>,
    findings: &'a Findings<'a>,
}

impl Telling<'_> {
    fn say(&self, id: &str) -> String {
        self.sheet.words.say(id)
    }

    fn name(&self) -> String {
        match self.sheet.header.precinct.trim() {
            "" => self.say("print-findings-title"),
            precinct => {
                let precinct = [("precinct", precinct.into())];
                self.sheet
                    .words
                    .say_with("print-findings-document", &precinct)
            }
        }
    }

    fn passages(&self) -> Vec<Passage> {
        let mut passages = vec![
            Passage::Title {
                title: self.say("print-findings-title"),
                subtitle: vec![self.election(), self.place()],
            },
            Passage::Small(self.counts()),
        ];
        passages.extend(self.unhurt());
        for severity in [Severity::Error, Severity::Explain, Severity::Note] {
            passages.extend(self.section(severity));
            if severity == Severity::Error {
                passages.extend(self.traces());
            }
        }
        passages.extend(self.assumptions());
        passages
    }

    fn election(&self) -> String {
        let election = self.say(&format!("election-{}", self.sheet.form.id));
        match self.sheet.header.date {
            None => election,
            Some((year, month, day)) => {
                let date = locale::long_date(year, month, day, self.sheet.words.language());
                format!("{election} — {date}")
            }
        }
    }

    fn place(&self) -> String {
        let header = &self.sheet.header;
        let parts = [
            (
                "print-constituency-of-page",
                "constituency",
                &header.constituency,
            ),
            ("print-precinct-of-page", "precinct", &header.precinct),
        ];
        let said = parts.into_iter().filter_map(|(id, name, text)| {
            let text = text.trim();
            let arguments = [(name, text.into())];
            (!text.is_empty()).then(|| self.sheet.words.say_with(id, &arguments))
        });
        said.collect::<Vec<_>>().join("  ·  ")
    }

    /// How many findings of each gravity, how many checks agree, and how many still wait.
    fn counts(&self) -> Prose {
        let report = self.findings.report;
        let counted = |severity: Severity| {
            let label = self.say(&format!("severity-{}", severity.id()));
            format!("{label}: {}", report.of_severity(severity).count())
        };
        let rules = |id: &str, rules: &[String]| {
            let count = [("n", rules.len().into())];
            self.sheet.words.say_with(id, &count)
        };
        let mut parts = vec![
            counted(Severity::Error),
            counted(Severity::Explain),
            counted(Severity::Note),
            rules("print-agreeing", &report.agreeing),
        ];
        if !report.waiting.is_empty() {
            parts.push(rules("print-waiting", &report.waiting));
        }
        parts.join("  ·  ").into()
    }

    /// That nothing is wrong, and which items are blank.
    fn unhurt(&self) -> Option<Passage> {
        let report = self.findings.report;
        let mut said = Vec::new();
        if report.findings.is_empty() && !report.agreeing.is_empty() {
            said.push(Passage::Paragraph(Prose::strong(
                self.say("print-nothing-found"),
            )));
        }
        if !report.blank.is_empty() {
            let items: Vec<&str> = (report.blank.iter())
                .map(|cell| self.paper.number(cell))
                .collect();
            let items = [("items", items.join(", ").into())];
            let blank = self.sheet.words.say_with("print-blank-items", &items);
            said.push(Passage::Paragraph(blank.into()));
        }
        (!said.is_empty()).then_some(Passage::KeyBox(said))
    }

    /// The findings of one gravity. Those that share a cause stand below each other.
    fn section(&self, severity: Severity) -> Vec<Passage> {
        let report = self.findings.report;
        let in_order = report
            .messages
            .iter()
            .flat_map(|message| std::iter::once(&message.head).chain(&message.folded));
        let findings: Vec<&Finding> = in_order
            .filter_map(|index| report.findings.get(*index))
            .filter(|finding| finding.severity == severity)
            .collect();
        if findings.is_empty() {
            return Vec::new();
        }
        let title = self.say(&format!("severity-{}", severity.id()));
        let mut passages = vec![Passage::Heading(Level::First, title)];
        passages.extend(findings.into_iter().map(|finding| self.finding(finding)));
        passages
    }

    fn finding(&self, finding: &Finding) -> Passage {
        let said = finding_words(self.sheet.words, &self.paper, finding);
        let mut passages = vec![
            Passage::Heading(Level::Second, said.title.clone()),
            Passage::Paragraph(self.sum(&said)),
            Passage::Paragraph(said.why.as_str().into()),
            Passage::Paragraph(Prose::labelled(
                &self.say("print-repeat"),
                said.step.as_str(),
            )),
        ];
        if finding.severity == Severity::Explain {
            passages.push(self.explanation(finding, &said));
        }
        passages.push(Passage::Small(sources(finding, said).into()));
        Passage::Together(passages)
    }

    fn sum(&self, said: &FindingWords) -> Prose {
        let mut prose = Prose::strong(said.sum.as_str());
        if let Some(difference) = &said.difference {
            let difference = [("difference", difference.as_str().into())];
            let difference = self.sheet.words.say_with("print-difference", &difference);
            prose = Prose::strong(format!("{} ", said.sum));
            prose.0.push(Run {
                text: format!(" ·  {difference}"),
                ..Run::default()
            });
        }
        prose
    }

    /// What somebody wrote, or what to write.
    fn explanation(&self, finding: &Finding, said: &FindingWords) -> Passage {
        let reason = self.findings.reasons.get(&finding.rule);
        let reason = reason.map_or("", |reason| reason.trim());
        if reason.is_empty() {
            let to_write = said.explain.clone().unwrap_or_default();
            let to_write = Prose::labelled(&self.say("print-what-to-write"), to_write);
            let nothing = Prose::strong(self.say("print-no-explanation"));
            return Passage::KeyBox(vec![
                Passage::Paragraph(nothing),
                Passage::Paragraph(to_write),
            ]);
        }
        let mut lines = reason.split('\n').map(str::trim);
        let first = lines.next().unwrap_or_default();
        let first = Prose::labelled(&self.say("print-explanation"), first);
        let rest = lines.filter(|line| !line.is_empty()).map(Prose::from);
        let written = std::iter::once(first).chain(rest);
        Passage::KeyBox(written.map(Passage::Paragraph).collect())
    }

    fn traces(&self) -> Vec<Passage> {
        if self.findings.traces.is_empty() {
            return Vec::new();
        }
        let items = self.findings.traces.iter().take(MOST_TRACES).map(|trace| {
            let said = trace_words(self.sheet.words, &self.paper, trace);
            self.trace(&said)
                .into_iter()
                .map(Passage::Paragraph)
                .collect()
        });
        vec![
            Passage::Heading(Level::First, self.say("print-traces")),
            Passage::Paragraph(self.say("print-traces-why").into()),
            Passage::List {
                labels: Labels::Numbers,
                items: items.collect(),
            },
        ]
    }

    fn trace(&self, said: &TraceWords) -> Vec<Prose> {
        let mut why = Prose::from(format!("{} ", said.why));
        let recount = Prose::labelled(&self.say("print-recount"), said.recount.as_str());
        why.0.extend(recount.0);
        let mut paragraphs = vec![Prose::strong(said.title.as_str()), why];
        if let Some(and) = &said.and {
            let title = format!("{} {}", self.say("print-traces-and"), and.title);
            paragraphs.push(Prose::strong(title));
            paragraphs.extend(self.trace(and).into_iter().skip(1));
        }
        paragraphs
    }

    /// The assumptions that the findings rest on, each told once.
    fn assumptions(&self) -> Vec<Passage> {
        let mut ids: Vec<&String> = Vec::new();
        for finding in &self.findings.report.findings {
            ids.extend(&finding.assumptions);
        }
        ids.sort();
        ids.dedup();
        if ids.is_empty() {
            return Vec::new();
        }
        let mut passages = vec![Passage::Heading(
            Level::First,
            self.say("print-assumptions"),
        )];
        passages.extend(ids.into_iter().map(|id| {
            let text = self.say(&format!("assumption-{id}"));
            Passage::Small(Prose::labelled(&format!("{id}."), text))
        }));
        passages
    }
}

/// Code, articles, who says so, and the assumptions by their ids.
fn sources(finding: &Finding, said: FindingWords) -> String {
    let mut parts = vec![finding.control.clone()];
    parts.extend(said.law);
    parts.push(said.basis);
    parts.extend(finding.assumptions.iter().cloned());
    parts.join("  ·  ")
}
