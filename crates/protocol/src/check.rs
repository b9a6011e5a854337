//! Running every relation of a form over the written figures.

use crate::figures::{Entries, Figures};
use crate::form::{Evidence, Form, Rule, Severity, entry_cell_id};
use crate::relation::{Comparison, Expression, Quantity, Relation};
use std::collections::{BTreeMap, BTreeSet};

/// One term of a sum with the figures that stand in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideTerm {
    /// The factor, its sign included.
    pub factor: i64,
    /// The cells that are added; more than one for the entries of a group, none for a constant.
    pub cells: Vec<String>,
    /// Whether the two cells are multiplied instead of added.
    pub product: bool,
    /// What the cells come to, before the factor; 1 for a constant.
    pub figure: i64,
}

/// One sum of a relation with its figures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Side {
    /// The terms in the order of the form file.
    pub terms: Vec<SideTerm>,
    /// What they add up to.
    pub total: i64,
}

/// A relation that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's phrase.
    pub rule: String,
    /// The code in the list of controls.
    pub control: String,
    /// Which entry, for a rule that asks each entry of a group.
    pub entry: Option<usize>,
    /// What it means.
    pub severity: Severity,
    /// Who says that it should hold.
    pub evidence: Evidence,
    /// The assumptions it rests on.
    pub assumptions: Vec<String>,
    /// The articles and acts behind it.
    pub law: Vec<String>,
    /// The counting step to repeat, a phrase id.
    pub step: String,
    /// The cells that take part, in the order of the relation.
    pub lines: Vec<String>,
    /// The comparison that fails.
    pub comparison: Comparison,
    /// The sum on the left.
    pub left: Side,
    /// The sum on the right.
    pub right: Side,
}

/// Findings that share a line and so, most likely, a cause: one is said, the rest stand under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The finding that is said, an index into [`Report::findings`].
    pub head: usize,
    /// The findings under it.
    pub folded: Vec<usize>,
}

/// What the check of a protocol found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Every relation that fails, in the order of the form file.
    pub findings: Vec<Finding>,
    /// The cells of the paper form without a figure.
    pub blank: Vec<String>,
    /// The rules that hold.
    pub agreeing: Vec<String>,
    /// The rules that wait for a figure.
    pub waiting: Vec<String>,
    /// The findings as people are told them.
    pub messages: Vec<Message>,
    /// The differences that can be reckoned, by id; negative where more was found than issued.
    pub differences: BTreeMap<String, i64>,
}

impl Report {
    /// The findings of one severity.
    pub fn of_severity(&self, severity: Severity) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.severity == severity)
    }
}

/// Checks every rule of the form. A rule waits while one of its lines is blank; a rule whose
/// condition does not hold is not asked.
#[must_use]
pub fn check(form: &Form, entries: &Entries, figures: &Figures) -> Report {
    let paper = Paper {
        form,
        entries,
        figures,
    };
    let mut report = Report {
        blank: paper.blank_cells(),
        differences: paper.differences(),
        ..Report::default()
    };
    for rule in &form.rules {
        let outcomes: Vec<Outcome> = paper
            .instances(rule)
            .map(|entry| paper.ask(rule, entry))
            .collect();
        let findings = report.findings.len();
        let waits = outcomes
            .iter()
            .any(|outcome| matches!(outcome, Outcome::Waits));
        let asked = outcomes
            .iter()
            .any(|outcome| !matches!(outcome, Outcome::NotAsked));
        report
            .findings
            .extend(outcomes.into_iter().filter_map(Outcome::finding));
        if waits {
            report.waiting.push(rule.id.clone());
        } else if asked && report.findings.len() == findings {
            report.agreeing.push(rule.id.clone());
        }
    }
    report.messages = messages(&report.findings);
    report
}

enum Outcome {
    NotAsked,
    Waits,
    Holds,
    Fails(Box<Finding>),
}

impl Outcome {
    fn finding(self) -> Option<Finding> {
        match self {
            Self::Fails(finding) => Some(*finding),
            Self::NotAsked | Self::Waits | Self::Holds => None,
        }
    }
}

struct Paper<'a> {
    form: &'a Form,
    entries: &'a Entries,
    figures: &'a Figures,
}

impl Paper<'_> {
    fn blank_cells(&self) -> Vec<String> {
        self.form
            .cells(self.entries)
            .into_iter()
            .filter(|cell| cell.stage.is_on_the_form() && self.figures.get(&cell.id).is_none())
            .map(|cell| cell.id)
            .collect()
    }

    fn differences(&self) -> BTreeMap<String, i64> {
        self.form
            .differences
            .iter()
            .filter_map(|difference| {
                let side = self.side(&difference.amount, None)?;
                Some((difference.id.clone(), side.total))
            })
            .collect()
    }

    fn instances(&self, rule: &Rule) -> impl Iterator<Item = Option<usize>> + use<> {
        let entries = rule.each.as_ref().map(|group| self.entries.count(group));
        let single = entries.is_none().then_some(None);
        single
            .into_iter()
            .chain((1..=entries.unwrap_or_default()).map(Some))
    }

    fn ask(&self, rule: &Rule, entry: Option<usize>) -> Outcome {
        if let Some(condition) = &rule.when {
            match self.compare(condition, entry) {
                None => return Outcome::Waits,
                Some((left, right)) if !condition.comparison.holds(left.total, right.total) => {
                    return Outcome::NotAsked;
                }
                Some(_) => {}
            }
        }
        let mut outcome = Outcome::Holds;
        for relation in &rule.relations {
            let Some((left, right)) = self.compare(relation, entry) else {
                return Outcome::Waits;
            };
            if matches!(outcome, Outcome::Holds)
                && !relation.comparison.holds(left.total, right.total)
            {
                outcome = Outcome::Fails(Box::new(finding(
                    rule,
                    entry,
                    relation.comparison,
                    left,
                    right,
                )));
            }
        }
        outcome
    }

    fn compare(&self, relation: &Relation, entry: Option<usize>) -> Option<(Side, Side)> {
        Some((
            self.side(&relation.left, entry)?,
            self.side(&relation.right, entry)?,
        ))
    }

    fn side(&self, expression: &Expression, entry: Option<usize>) -> Option<Side> {
        let mut side = Side::default();
        for term in &expression.0 {
            let (cells, figure) = self.quantity(&term.quantity, entry)?;
            side.total += term.factor * figure;
            side.terms.push(SideTerm {
                factor: term.factor,
                product: matches!(term.quantity, Quantity::Product(..)),
                cells,
                figure,
            });
        }
        Some(side)
    }

    /// The cells of a quantity and what they come to; `None` while one is blank.
    fn quantity(&self, quantity: &Quantity, entry: Option<usize>) -> Option<(Vec<String>, i64)> {
        let cells = match quantity {
            Quantity::Constant => return Some((Vec::new(), 1)),
            Quantity::Product(first, second) => {
                let figure = self.figure(first)? * self.figure(second)?;
                return Some((vec![first.clone(), second.clone()], figure));
            }
            Quantity::Line(line) => vec![line.clone()],
            // A group without entries is not written yet: there is nothing to add.
            Quantity::Sum(group) if self.entries.count(group) == 0 => return None,
            Quantity::Sum(group) => (1..=self.entries.count(group))
                .map(|entry| entry_cell_id(group, entry, None))
                .collect(),
            Quantity::Entry { group, column } => {
                vec![entry_cell_id(group, entry?, column.as_deref())]
            }
        };
        let figure: Option<i64> = cells.iter().map(|cell| self.figure(cell)).sum();
        Some((cells, figure?))
    }

    fn figure(&self, cell: &str) -> Option<i64> {
        self.figures.get(cell).map(i64::from)
    }
}

fn finding(
    rule: &Rule,
    entry: Option<usize>,
    comparison: Comparison,
    left: Side,
    right: Side,
) -> Finding {
    let mut lines: Vec<String> = Vec::new();
    for cell in left
        .terms
        .iter()
        .chain(&right.terms)
        .flat_map(|term| &term.cells)
    {
        if !lines.contains(cell) {
            lines.push(cell.clone());
        }
    }
    Finding {
        rule: rule.id.clone(),
        control: rule.control.clone(),
        entry,
        severity: rule.severity,
        evidence: rule.evidence,
        assumptions: rule.assumptions.clone(),
        law: rule.law.clone(),
        step: rule.step.clone(),
        lines,
        comparison,
        left,
        right,
    }
}

/// Folds findings that share a line. The line that stands in most of the findings not yet told
/// gathers them; the gravest of them is said, an equation before a bound, the more basic first.
fn messages(findings: &[Finding]) -> Vec<Message> {
    let mut open: BTreeSet<usize> = (0..findings.len()).collect();
    let mut messages = Vec::new();
    while let Some(cell) = most_shared_line(findings, &open) {
        let mut group: Vec<usize> = open
            .iter()
            .copied()
            .filter(|index| {
                findings
                    .get(*index)
                    .is_some_and(|finding| finding.lines.contains(&cell))
            })
            .collect();
        open.retain(|index| !group.contains(index));
        group.sort_by_key(|index| {
            findings.get(*index).map(|finding| {
                let is_bound = finding.comparison != Comparison::Equal;
                (finding.severity, is_bound, *index)
            })
        });
        let mut group = group.into_iter();
        if let Some(head) = group.next() {
            messages.push(Message {
                head,
                folded: group.collect(),
            });
        }
    }
    messages.sort_by_key(|message| {
        findings
            .get(message.head)
            .map(|finding| (finding.severity, message.head))
    });
    messages
}

fn most_shared_line(findings: &[Finding], open: &BTreeSet<usize>) -> Option<String> {
    let mut shared: Vec<(&String, usize)> = Vec::new();
    for line in open
        .iter()
        .filter_map(|index| findings.get(*index))
        .flat_map(|finding| &finding.lines)
    {
        match shared.iter_mut().find(|(known, _)| *known == line) {
            Some((_, count)) => *count += 1,
            None => shared.push((line, 1)),
        }
    }
    let most = shared.iter().map(|(_, count)| *count).max()?;
    shared
        .into_iter()
        .find(|(_, count)| *count == most)
        .map(|(line, _)| line.clone())
}
