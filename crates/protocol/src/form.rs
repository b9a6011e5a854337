//! A form of the protocol as data: lines, groups, relations, and what is drawn of them.

use crate::figures::Entries;
use crate::relation::{Expression, Relation};
use serde::Deserialize;

/// When a line is written, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// On the form, before the boxes are opened (CEC 23-8 and 2/9-1 of 2009; EC 106.1).
    BeforeOpening,
    /// On the form, after the boxes are opened.
    AfterOpening,
    /// Not on the form: figures of the acts that go with it. May stay blank.
    Acts,
    /// Not a counted figure: the signature block and the clock.
    Signing,
    /// Not a counted figure: known before the day, such as the seats of a municipality.
    Election,
}

impl Stage {
    /// Whether cells of this stage are figures of the paper form, which may not stay blank.
    #[must_use]
    pub fn is_on_the_form(self) -> bool {
        matches!(self, Self::BeforeOpening | Self::AfterOpening)
    }

    /// The stage's id in form files and words.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::BeforeOpening => "before-opening",
            Self::AfterOpening => "after-opening",
            Self::Acts => "acts",
            Self::Signing => "signing",
            Self::Election => "election",
        }
    }
}

/// How the number of a line on the official form is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NumberEvidence {
    /// Read in a CEC text.
    Stated,
    /// Follows from published tables.
    Indirect,
    /// Ours, until the approved form is at hand.
    Proposed,
}

impl NumberEvidence {
    /// The id in form files and words.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Indirect => "indirect",
            Self::Proposed => "proposed",
        }
    }
}

/// Who says that a relation holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// The Election Code or a CEC act.
    Stated,
    /// Only an older text was readable.
    Older,
    /// It follows from what the lines count.
    Arithmetic,
    /// It follows if the named assumption holds.
    Assumed,
    /// Our advice.
    Advice,
}

impl Evidence {
    /// The id in form files and words.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Older => "older",
            Self::Arithmetic => "arithmetic",
            Self::Assumed => "assumed",
            Self::Advice => "advice",
        }
    }
}

/// What a broken relation means for finishing the protocol; the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Must be mended.
    Error,
    /// May stand with a written reason.
    Explain,
    /// Look again; nothing is asked.
    Note,
}

impl Severity {
    /// The id in form files, words and `secki check --json`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Explain => "explain",
            Self::Note => "note",
        }
    }
}

/// One line of the form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Line {
    /// The phrase that names it everywhere.
    pub id: String,
    /// The number printed on the form: display only, it changes with each CEC decision.
    #[serde(default)]
    pub no: String,
    /// The line it is a part of (1a of 1).
    pub of: Option<String>,
    /// When it is written.
    pub stage: Stage,
    /// The document its figure is taken from, a phrase id.
    pub source: String,
    /// The articles that ask for it, e.g. `EC 100.2.1`.
    pub law: Vec<String>,
    /// How its number is known.
    pub evidence: NumberEvidence,
}

/// Lines that are repeated for each entry, such as one line for each candidate, or one each for
/// the votes for, against and invalid of a question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Group {
    /// The phrase that names it; its cells are `<id>-1`, `<id>-2`, …, or `<id>-1-<column>`, ….
    pub id: String,
    /// The number before the point (11 in 11.3).
    pub no: String,
    /// When it is written.
    pub stage: Stage,
    /// The document its figures are taken from, a phrase id.
    pub source: String,
    /// The articles that ask for it.
    pub law: Vec<String>,
    /// How its number is known.
    pub evidence: NumberEvidence,
    /// The figures of one entry; none where an entry has a single figure.
    #[serde(default)]
    pub columns: Vec<String>,
    /// Whether its entries carry a person's name (EC 201.2) rather than a number.
    pub named: bool,
    /// The fewest entries a protocol may have.
    pub least: usize,
    /// The most entries a protocol may have.
    pub most: usize,
}

/// One place of the form for one figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// `voters-total`, or `candidate-3` or `question-2-yes` for an entry.
    pub id: String,
    /// The printed number: `1a`, or `11.3` for an entry, or `11.3a` for its first column.
    pub no: String,
    /// The id of the line or group it belongs to, with the column: `candidate`, `question-yes`.
    pub line: String,
    /// The group it belongs to.
    pub group: Option<String>,
    /// Which entry of a group, from 1.
    pub entry: Option<usize>,
    /// When it is written.
    pub stage: Stage,
    /// The line it is a part of.
    pub of: Option<String>,
    /// The document its figure is taken from, a phrase id.
    pub source: String,
    /// The articles that ask for it.
    pub law: Vec<String>,
    /// How its number is known.
    pub evidence: NumberEvidence,
}

/// A relation with everything that is said about it but its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The phrase that names it; it finds its words in every language.
    pub id: String,
    /// The code in the list of controls, e.g. `C09`.
    pub control: String,
    /// The relations that must all hold.
    pub relations: Vec<Relation>,
    /// The rule is asked only where this holds.
    pub when: Option<Relation>,
    /// The group whose entries are asked one by one.
    pub each: Option<String>,
    /// What it means when it is broken.
    pub severity: Severity,
    /// Who says so.
    pub evidence: Evidence,
    /// The assumptions it rests on, e.g. `A1`.
    pub assumptions: Vec<String>,
    /// The articles and acts behind it.
    pub law: Vec<String>,
    /// The counting step to repeat, a phrase id.
    pub step: String,
}

/// An amount that is shown and never judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The phrase that names it.
    pub id: String,
    /// The code in the list of controls.
    pub control: String,
    /// How it is reckoned.
    pub amount: Expression,
}

/// A bar of the picture "where every ballot went".
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Bar {
    /// The phrase that names it.
    pub id: String,
    /// The line it shows the parts of; without one the whole is what the parts add up to.
    pub whole: Option<String>,
    /// Lines, groups and differences, left to right.
    pub parts: Vec<String>,
}

/// A kind of protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The kind of election, e.g. `presidential`.
    pub id: String,
    /// Which approved form it follows; a saved protocol keeps it.
    pub version: String,
    /// The articles that fix the form.
    pub law: Vec<String>,
    /// The wording of messages that the form prefers, e.g. `without-dvc`.
    pub wording: Option<String>,
    /// Its lines in paper order.
    pub lines: Vec<Line>,
    /// Its repeated lines.
    pub groups: Vec<Group>,
    /// Its relations, the more basic ones first.
    pub rules: Vec<Rule>,
    /// The amounts shown beside it.
    pub differences: Vec<Difference>,
    /// The bars of its picture.
    pub bars: Vec<Bar>,
}

impl Form {
    /// The line of that id.
    #[must_use]
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// The group of that id.
    #[must_use]
    pub fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// The rule of that id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// Every cell in paper order: the lines of the form, its groups, then what stands beside it.
    #[must_use]
    pub fn cells(&self, entries: &Entries) -> Vec<Cell> {
        let (on_the_form, beside): (Vec<&Line>, Vec<&Line>) = self
            .lines
            .iter()
            .partition(|line| line.stage.is_on_the_form());
        let mut cells: Vec<Cell> = on_the_form.into_iter().map(line_cell).collect();
        for group in &self.groups {
            for entry in 1..=entries.count(&group.id) {
                cells.extend(entry_cells(group, entry));
            }
        }
        cells.extend(beside.into_iter().map(line_cell));
        cells
    }
}

/// The cell of one entry of a group, or of one of its columns.
pub(crate) fn entry_cell_id(group: &str, entry: usize, column: Option<&str>) -> String {
    match column {
        None => format!("{group}-{entry}"),
        Some(column) => format!("{group}-{entry}-{column}"),
    }
}

fn line_cell(line: &Line) -> Cell {
    Cell {
        id: line.id.clone(),
        no: line.no.clone(),
        line: line.id.clone(),
        group: None,
        entry: None,
        stage: line.stage,
        of: line.of.clone(),
        source: line.source.clone(),
        law: line.law.clone(),
        evidence: line.evidence,
    }
}

fn entry_cells(group: &Group, entry: usize) -> Vec<Cell> {
    let cell = |column: Option<&str>, letter: &str| Cell {
        id: entry_cell_id(&group.id, entry, column),
        no: format!("{}.{entry}{letter}", group.no),
        line: column.map_or_else(
            || group.id.clone(),
            |column| format!("{}-{column}", group.id),
        ),
        group: Some(group.id.clone()),
        entry: Some(entry),
        stage: group.stage,
        of: None,
        source: group.source.clone(),
        law: group.law.clone(),
        evidence: group.evidence,
    };
    if group.columns.is_empty() {
        return vec![cell(None, "")];
    }
    group
        .columns
        .iter()
        .zip(["a", "b", "c", "d", "e", "f"])
        .map(|(column, letter)| cell(Some(column), letter))
        .collect()
}
