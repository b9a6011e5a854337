//! A trace as a title, a reason, a step and the smallest recount. No figure to write is ever named.

use crate::sum::Paper;
use locale::{Argument, Words, grouped};
use protocol::Trace;

/// More items than this are shortened to the first, the second, … and the last.
const MOST_SHOWN: usize = 6;

/// The words of one trace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceWords {
    /// What may have gone wrong, with the items.
    pub title: String,
    /// Why the figures say so.
    pub why: String,
    /// Which counting step to repeat.
    pub step: String,
    /// The smallest recount that would tell, and how long it takes by our estimate.
    pub recount: String,
    /// The second slip, where only two together explain everything.
    pub and: Option<Box<TraceWords>>,
}

/// Says a trace.
#[must_use]
pub fn trace_words(words: &Words, paper: &Paper, trace: &Trace) -> TraceWords {
    let cause = trace.cause.id();
    let arguments = arguments(words, paper, trace);
    let say = |id: String| words.say_with(&id, &arguments);
    let why = say(format!("cause-{cause}-why"));
    let minutes = [("minutes", trace.recount.minutes.into())];
    TraceWords {
        title: say(format!("cause-{cause}")),
        why: match trace.difference {
            None => why,
            Some(difference) => {
                let difference = [("difference", grouped(difference.into()).into())];
                format!("{why} {}", words.say_with("trace-difference", &difference))
            }
        },
        step: words.say(&format!("step-{}", trace.step)),
        recount: format!(
            "{} {}",
            say(format!("cause-{cause}-recount")),
            words.say_with("trace-minutes", &minutes)
        ),
        and: trace
            .and
            .as_ref()
            .map(|and| Box::new(trace_words(words, paper, and))),
    }
}

fn arguments(words: &Words, paper: &Paper, trace: &Trace) -> Vec<(&'static str, Argument)> {
    let mut lines = items(words, paper, &trace.lines);
    if trace.either {
        lines = words.say_with("trace-either", &[("lines", lines.into())]);
    }
    let other = trace
        .shown_by
        .as_ref()
        .map_or("", |cell| paper.number(cell));
    vec![
        ("lines", lines.into()),
        ("other", other.into()),
        (
            "bundle",
            grouped(trace.bundle.unwrap_or_default().into()).into(),
        ),
        ("items", items(words, paper, &trace.recount.lines).into()),
        (
            "documents",
            documents(words, paper, &trace.recount.lines).into(),
        ),
    ]
}

fn items(words: &Words, paper: &Paper, cells: &[String]) -> String {
    let numbers: Vec<&str> = cells.iter().map(|cell| paper.number(cell)).collect();
    match numbers.as_slice() {
        [first, second, .., last] if numbers.len() > MOST_SHOWN => {
            let first = format!("{first}, {second}");
            let arguments = [("first", first.into()), ("last", (*last).into())];
            words.say_with("trace-shortened", &arguments)
        }
        numbers => numbers.join(", "),
    }
}

/// The documents the figures are taken from, each once.
fn documents(words: &Words, paper: &Paper, cells: &[String]) -> String {
    let mut documents: Vec<String> = Vec::new();
    for cell in paper.cells.iter().filter(|cell| cells.contains(&cell.id)) {
        let document = words.say(&format!("source-{}", cell.source));
        if !documents.contains(&document) {
            documents.push(document);
        }
    }
    documents.join("; ")
}
