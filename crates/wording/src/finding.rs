//! A finding as a title, a sum, a reason and a step to repeat. No figure to write is ever named.

use crate::law::law_words;
use crate::sum::{Paper, side_figures, side_items};
use locale::{Argument, Words, clock_time, grouped};
use protocol::{Comparison, Finding, Report, Severity};
use std::collections::BTreeMap;

/// The words of one finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingWords {
    /// What does not agree, with the items.
    pub title: String,
    /// The same in figures.
    pub sum: String,
    /// By how much an equation fails.
    pub difference: Option<String>,
    /// Why it should hold and what usually went wrong.
    pub why: String,
    /// Which counting step to repeat.
    pub step: String,
    /// Who says that it should hold.
    pub basis: String,
    /// The assumptions it rests on.
    pub assumption: Option<String>,
    /// The articles and acts.
    pub law: Vec<String>,
    /// What to write where an explanation is asked.
    pub explain: Option<String>,
}

/// Says a finding.
#[must_use]
pub fn finding_words(words: &Words, paper: &Paper, finding: &Finding) -> FindingWords {
    let rule = &finding.rule;
    let arguments = arguments(paper, finding);
    let arguments: Vec<(&str, Argument)> = arguments
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str().into()))
        .collect();
    let say = |id: String| words.say_with(&id, &arguments);
    let own_sum = format!("rule-{rule}-sum");
    FindingWords {
        title: say(format!("rule-{rule}")),
        sum: if words.has(&own_sum) {
            say(own_sum)
        } else {
            format!(
                "{} {} {}",
                side_figures(paper, &finding.left),
                finding.comparison.broken_sign(),
                side_figures(paper, &finding.right)
            )
        },
        difference: (finding.comparison == Comparison::Equal).then(|| difference(finding)),
        why: say(format!("rule-{rule}-why")),
        step: words.say(&format!("step-{}", finding.step)),
        basis: words.say(&format!("evidence-{}", finding.evidence.id())),
        assumption: assumption(words, finding),
        law: finding
            .law
            .iter()
            .map(|reference| law_words(words, reference))
            .collect(),
        explain: (finding.severity == Severity::Explain)
            .then(|| words.say(&format!("rule-{rule}-explain"))),
    }
}

/// The findings somebody wrote a reason for, each with its words and the reason: what a sheet
/// tells below its figures.
#[must_use]
pub fn explained(
    words: &Words,
    paper: &Paper,
    report: &Report,
    reasons: &BTreeMap<String, String>,
) -> Vec<(FindingWords, String)> {
    report
        .of_severity(Severity::Explain)
        .filter_map(|finding| {
            let reason = reasons.get(&finding.rule)?.clone();
            Some((finding_words(words, paper, finding), reason))
        })
        .collect()
}

fn difference(finding: &Finding) -> String {
    grouped((finding.left.total - finding.right.total).abs())
}

fn assumption(words: &Words, finding: &Finding) -> Option<String> {
    let texts: Vec<String> = finding
        .assumptions
        .iter()
        .map(|assumption| words.say(&format!("assumption-{assumption}")))
        .collect();
    (!texts.is_empty()).then(|| texts.join(" "))
}

fn arguments(paper: &Paper, finding: &Finding) -> Vec<(String, String)> {
    let mut arguments = vec![
        ("left".to_owned(), side_items(paper, &finding.left)),
        ("right".to_owned(), side_items(paper, &finding.right)),
        ("difference".to_owned(), difference(finding)),
    ];
    let name = finding
        .entry
        .and_then(|entry| paper.names.get(entry.checked_sub(1)?));
    arguments.push(("name".to_owned(), name.cloned().unwrap_or_default()));
    for cell in &finding.lines {
        let figure = paper.figures.get(cell).unwrap_or_default();
        arguments.push((cell.clone(), grouped(i64::from(figure))));
        arguments.push((format!("no-{cell}"), paper.number(cell).to_owned()));
        if let Some(group) = entry_of(paper, cell) {
            arguments.push((group.to_owned(), grouped(i64::from(figure))));
            arguments.push((format!("no-{group}"), paper.number(cell).to_owned()));
        }
        if cell == "completed-minutes" {
            let minutes = figure % (24 * 60);
            arguments.push(("time".to_owned(), clock_time(minutes / 60, minutes % 60)));
        }
    }
    arguments
}

fn entry_of<'a>(paper: &Paper<'a>, cell: &str) -> Option<&'a str> {
    paper
        .cells
        .iter()
        .find(|known| known.id == cell && known.entry.is_some())
        .map(|known| known.line.as_str())
}
