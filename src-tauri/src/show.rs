//! A kept protocol as its screen shows it. Everything is said in one language and reckoned by the
//! protocol crate.

use crate::desk::Desk;
use crate::draft::Draft;
use crate::mobile_box::mobile_box;
use crate::view::{
    BarPart, BarView, Completed, DifferenceView, FinishView, GroupView, Header, LineView,
    MessageView, Missing, Place, ProtocolSummary, ProtocolView, ReportView, State, TraceView,
};
use locale::{Language, Words, clock_time, grouped, number_in_words, numeric_date};
use protocol::{
    Bar, Cell, Finding, Form, Message, Obstacle, Severity, Stage, Trace, can_confirm, obstacles,
    traces,
};
use store::Record;
use wording::{TraceWords, cell_words, finding_words, trace_words};

/// The protocol for its screen.
pub fn protocol_view(form: &Form, words: &Words, record: &Record) -> ProtocolView {
    let words = &words.worded(form.wording.as_deref());
    let desk = Desk::new(form, words, Draft::read(&record.fields));
    let draft = &desk.draft;
    let text = |field: &str| draft.text(field).to_owned();
    ProtocolView {
        id: record.id,
        form: record.form.clone(),
        form_version: record.form_version.clone(),
        state: state(record),
        saved_at: time_of_day(&record.changed_at),
        can_undo: record.can_undo,
        can_redo: record.can_redo,
        copied_from: record.copied_from,
        finished_at: record
            .finished_at
            .as_ref()
            .map(|at| moment(at, words.language())),
        unlocked: draft.confirmed,
        can_confirm: can_confirm(form, &desk.entries, &draft.figures),
        header: Header {
            constituency: text("header/constituency"),
            precinct: text("header/precinct"),
            address: text("header/address"),
            date: text("header/date"),
            series: text("header/series"),
            number: text("header/number"),
        },
        completed: Completed {
            date: text("completed/date"),
            time: text("completed/time"),
        },
        lines: desk.lines(record.finished_at.is_some()),
        group: desk.group(),
        report: desk.report_view(),
        bars: form.bars.iter().map(|bar| desk.bar(bar)).collect(),
        difference: desk.difference(),
        finish: desk.finish(),
        exercise: None,
        mobile_box: mobile_box(form, draft),
    }
}

/// The protocol as a row of the list.
pub fn protocol_summary(form: &Form, words: &Words, record: &Record) -> ProtocolSummary {
    let words = &words.worded(form.wording.as_deref());
    let desk = Desk::new(form, words, Draft::read(&record.fields));
    let on_the_form = desk
        .cells
        .iter()
        .filter(|cell| cell.stage.is_on_the_form())
        .count();
    let precinct = desk.draft.text("header/precinct");
    ProtocolSummary {
        id: record.id,
        form: record.form.clone(),
        title: protocol_title(words, &desk.draft),
        precinct: precinct.to_owned(),
        constituency: desk.draft.text("header/constituency").to_owned(),
        state: state(record),
        changed: moment(&record.changed_at, words.language()),
        written: on_the_form - desk.report.blank.len(),
        cells: on_the_form,
        errors: desk.told(Severity::Error),
        to_explain: desk.explanations().1,
        copied_from: record.copied_from,
        exercise: match desk.draft.text("exercise") {
            "" => None,
            id => Some(words.say(&format!("evening-{id}"))),
        },
    }
}

/// The name of a protocol in lists.
pub fn protocol_title(words: &Words, draft: &Draft) -> String {
    match draft.text("header/precinct") {
        "" => words.say("draft-untitled"),
        precinct => words.say_with("draft-title", &[("precinct", precinct.into())]),
    }
}

fn state(record: &Record) -> State {
    if record.finished_at.is_some() {
        State::Finished
    } else {
        State::Draft
    }
}

/// The time of day of a stored moment (RFC 3339), to the second.
fn time_of_day(at: &str) -> String {
    at.get(11..19).unwrap_or_default().to_owned()
}

/// The date and time of a stored moment, as read.
pub fn moment(at: &str, language: Language) -> String {
    use chrono::{Datelike, Timelike};
    chrono::DateTime::parse_from_rfc3339(at).map_or_else(
        |_| at.to_owned(),
        |at| {
            let date = numeric_date(at.year(), at.month(), at.day(), language);
            format!("{date}, {}", clock_time(at.hour(), at.minute()))
        },
    )
}

impl Desk<'_> {
    fn group(&self) -> Option<GroupView> {
        let group = self.form.groups.first()?;
        Some(GroupView {
            id: group.id.clone(),
            named: group.named,
            least: group.least,
            most: group.most,
            names: self.draft.names.clone(),
        })
    }

    fn lines(&self, finished: bool) -> Vec<LineView> {
        self.cells
            .iter()
            .filter(|cell| cell.id != "completed-minutes")
            .map(|cell| self.line(cell, finished))
            .collect()
    }

    fn line(&self, cell: &Cell, finished: bool) -> LineView {
        let figure = self.draft.figures.get(&cell.id);
        let words = cell_words(self.words, cell, &self.names);
        let in_words = |figure| number_in_words(figure, self.words.language());
        LineView {
            id: cell.id.clone(),
            no: cell.no.clone(),
            line: cell.line.clone(),
            name: cell
                .group
                .as_ref()
                .and_then(|id| self.form.group(id))
                .filter(|group| group.named)
                .map(|_| words.label.clone()),
            entry: cell.entry,
            of: cell.of.clone(),
            stage: cell.stage.id(),
            figure: figure.map_or_else(String::new, |figure| figure.to_string()),
            grouped: figure.map_or_else(String::new, |figure| grouped(i64::from(figure))),
            words: figure.map_or_else(String::new, in_words),
            locked: finished || (cell.stage == Stage::AfterOpening && !self.draft.confirmed),
            mark: self.mark(&cell.id),
            label: words.label,
            official: words.official,
            counts: words.counts,
            source: words.source,
            law: words.law,
            evidence: words.evidence,
        }
    }

    fn mark(&self, cell: &str) -> Option<&'static str> {
        self.report
            .messages
            .iter()
            .filter_map(|message| self.report.findings.get(message.head))
            .filter(|finding| finding.lines.iter().any(|line| line == cell))
            .map(|finding| finding.severity)
            .min()
            .map(Severity::id)
    }

    /// How many messages of a severity are told.
    fn told(&self, severity: Severity) -> usize {
        self.report
            .messages
            .iter()
            .filter_map(|message| self.report.findings.get(message.head))
            .filter(|head| head.severity == severity)
            .count()
    }

    /// How many explanations are written, and how many are missing.
    fn explanations(&self) -> (usize, usize) {
        let explained = self.draft.explained();
        let asked = self.report.of_severity(Severity::Explain);
        let (written, missing): (Vec<&Finding>, Vec<&Finding>) =
            asked.partition(|finding| explained.contains(&finding.rule));
        (written.len(), missing.len())
    }

    fn report_view(&self) -> ReportView {
        let (explained, to_explain) = self.explanations();
        ReportView {
            agreeing: self.report.agreeing.len(),
            errors: self.told(Severity::Error),
            to_explain,
            explained,
            notes: self.told(Severity::Note),
            waiting: self.report.waiting.len(),
            blank: self.report.blank.clone(),
            messages: self.messages(),
            traces: self.traces(),
        }
    }

    /// The likeliest slips; more would no longer save a recount.
    fn traces(&self) -> Vec<TraceView> {
        const MOST: usize = 3;
        traces(self.form, &self.entries, &self.draft.figures, &self.report)
            .iter()
            .take(MOST)
            .map(|trace| {
                let words = trace_words(self.words, &self.paper(), trace);
                self.trace(trace, words)
            })
            .collect()
    }

    fn trace(&self, trace: &Trace, words: TraceWords) -> TraceView {
        TraceView {
            cause: trace.cause.id().to_owned(),
            title: words.title,
            why: words.why,
            recount: words.recount,
            go_to: self.places(&trace.lines),
            and: trace
                .and
                .as_ref()
                .zip(words.and)
                .map(|(trace, words)| Box::new(self.trace(trace, *words))),
        }
    }

    /// What the check says, the gravest first.
    pub fn messages(&self) -> Vec<MessageView> {
        self.report
            .messages
            .iter()
            .filter_map(|message| {
                let head = self.report.findings.get(message.head)?;
                Some(MessageView {
                    folded: self.folded(message),
                    ..self.message(head)
                })
            })
            .collect()
    }

    fn folded(&self, message: &Message) -> Vec<MessageView> {
        message
            .folded
            .iter()
            .filter_map(|index| self.report.findings.get(*index))
            .map(|finding| self.message(finding))
            .collect()
    }

    fn message(&self, finding: &Finding) -> MessageView {
        let words = finding_words(self.words, &self.paper(), finding);
        MessageView {
            rule: finding.rule.clone(),
            entry: finding.entry,
            control: finding.control.clone(),
            severity: finding.severity.id(),
            title: words.title,
            sum: words.sum,
            difference: words.difference,
            why: words.why,
            step: words.step,
            basis: words.basis,
            assumption: words.assumption,
            law: words.law,
            lines: finding.lines.clone(),
            go_to: self.places(&finding.lines),
            explain_prompt: words.explain,
            explanation: self
                .draft
                .explanations
                .get(&finding.rule)
                .cloned()
                .unwrap_or_default(),
            folded: Vec::new(),
        }
    }

    /// Where one can go from a message; of many candidates only the first.
    fn places(&self, lines: &[String]) -> Vec<Place> {
        let mut groups = Vec::new();
        lines
            .iter()
            .filter_map(|line| self.cells.iter().find(|cell| &cell.id == line))
            .filter(|cell| {
                let again = cell.entry.is_some() && groups.contains(&cell.line);
                groups.push(cell.line.clone());
                !again && !cell.no.is_empty()
            })
            .map(|cell| Place {
                cell: cell.id.clone(),
                no: cell.no.clone(),
            })
            .collect()
    }

    fn bar(&self, bar: &Bar) -> BarView {
        let parts: Vec<BarPart> = bar.parts.iter().flat_map(|part| self.parts(part)).collect();
        let whole = match &bar.whole {
            Some(line) => self.draft.figures.get(line).map(i64::from),
            None => (!parts.is_empty()).then(|| parts.iter().map(|part| part.amount).sum()),
        };
        let label = self.words.say(&format!("bar-{}", bar.id));
        let whole = whole.map_or_else(String::new, grouped);
        let table = std::iter::once([label.clone(), whole.clone()])
            .chain(
                parts
                    .iter()
                    .map(|part| [part.label.clone(), part.figure.clone()]),
            )
            .collect();
        BarView {
            id: bar.id.clone(),
            label,
            whole,
            parts: parts.into_iter().filter(|part| part.amount > 0).collect(),
            table,
        }
    }

    fn parts(&self, id: &str) -> Vec<BarPart> {
        if let Some(amount) = self.report.differences.get(id) {
            return vec![part(id, id, self.words.say(&format!("part-{id}")), *amount)];
        }
        let names = &self.names;
        self.cells
            .iter()
            .filter(|cell| cell.line == id)
            .filter_map(|cell| {
                let label = match cell.entry {
                    Some(_) => cell_words(self.words, cell, names).label,
                    None => self.words.say(&format!("part-{id}")),
                };
                let figure = self.draft.figures.get(&cell.id)?;
                Some(part(id, &cell.id, label, i64::from(figure)))
            })
            .collect()
    }

    fn difference(&self) -> DifferenceView {
        let id = self.form.differences.first().map(|known| &known.id);
        let say = |suffix| {
            id.map_or_else(String::new, |id| {
                self.words.say(&format!("difference-{id}{suffix}"))
            })
        };
        let amount = id.and_then(|id| self.report.differences.get(id).copied());
        DifferenceView {
            label: say(""),
            figure: amount.map_or_else(String::new, grouped),
            note: say("-note"),
            known: amount.is_some(),
        }
    }

    fn finish(&self) -> FinishView {
        let draft = &self.draft;
        let votes_to_move = mobile_box(self.form, draft)
            .filter(|way| !way.votes_moved)
            .map(|way| Missing {
                kind: "error",
                text: self.words.say("finish-mobile-votes"),
                cell: Some(way.invalid_cell),
            });
        let missing: Vec<Missing> =
            obstacles(self.form, &draft.figures, &self.report, &draft.explained())
                .into_iter()
                .filter_map(|obstacle| self.missing(&obstacle))
                .chain(votes_to_move)
                .collect();
        FinishView {
            ready: missing.is_empty(),
            missing,
        }
    }

    fn missing(&self, obstacle: &Obstacle) -> Option<Missing> {
        let finding = |kind, index: usize| {
            let finding = self.report.findings.get(index)?;
            Some(Missing {
                kind,
                text: finding_words(self.words, &self.paper(), finding).title,
                cell: finding.lines.first().cloned(),
            })
        };
        match obstacle {
            Obstacle::Error { finding: index } => finding("error", *index),
            Obstacle::Unexplained { finding: index } => finding("explain", *index),
            Obstacle::Blank { cell } if cell == "completed-minutes" => Some(Missing {
                kind: "completed",
                text: self.words.say("finish-completed"),
                cell: None,
            }),
            Obstacle::Blank { cell } => {
                let cell = self.cells.iter().find(|known| &known.id == cell)?;
                let label = cell_words(self.words, cell, &self.names).label;
                let id = if cell.no.is_empty() {
                    "finish-blank-unnumbered"
                } else {
                    "finish-blank"
                };
                let arguments = [("item", cell.no.as_str().into()), ("label", label.into())];
                Some(Missing {
                    kind: "blank",
                    text: self.words.say_with(id, &arguments),
                    cell: Some(cell.id.clone()),
                })
            }
        }
    }
}

fn part(line: &str, tone: &str, label: String, amount: i64) -> BarPart {
    BarPart {
        line: line.to_owned(),
        label,
        figure: grouped(amount),
        amount,
        tone: tone.to_owned(),
    }
}
