//! Reading a form file. A wrong file is refused with its place: line, group or rule.

use crate::form::{Bar, Difference, Evidence, Form, Group, Line, Rule, Severity};
use crate::relation::{read_relation, read_sum};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Why a form file is refused. For whoever edits forms; trainees never see it.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum FormError {
    /// The file is not TOML, or a key is missing or unknown.
    #[error("{0}")]
    Syntax(String),
    /// Two lines, groups or differences, or two rules, have one id.
    #[error("`{0}` stands twice")]
    Twice(String),
    /// A line names a parent, or a bar a part, that the form does not have.
    #[error("`{place}`: `{name}` is no line of the form")]
    Unknown {
        /// Where the name stands.
        place: String,
        /// The name.
        name: String,
    },
    /// A relation cannot be read.
    #[error("`{place}`: {reason}")]
    Relation {
        /// The rule or difference.
        place: String,
        /// What is wrong with it.
        reason: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormFile {
    id: String,
    version: String,
    law: Vec<String>,
    line: Vec<Line>,
    #[serde(default)]
    group: Vec<Group>,
    rule: Vec<RuleEntry>,
    #[serde(default)]
    difference: Vec<DifferenceEntry>,
    #[serde(default)]
    bar: Vec<Bar>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DifferenceEntry {
    id: String,
    control: String,
    amount: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn texts(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::More(texts) => texts,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    id: String,
    control: String,
    relation: OneOrMore,
    when: Option<String>,
    each: Option<String>,
    severity: Severity,
    evidence: Evidence,
    #[serde(default)]
    assumption: String,
    #[serde(default)]
    law: Vec<String>,
    step: String,
}

impl Form {
    /// Reads a form file.
    ///
    /// # Errors
    /// Names the place and the reason.
    pub fn parse(text: &str) -> Result<Self, FormError> {
        let file: FormFile =
            toml::from_str(text).map_err(|error| FormError::Syntax(error.to_string()))?;
        let mut form = Self {
            id: file.id,
            version: file.version,
            law: file.law,
            lines: file.line,
            groups: file.group,
            rules: Vec::new(),
            differences: Vec::new(),
            bars: file.bar,
        };
        form.differences = file
            .difference
            .into_iter()
            .map(|entry| read_difference(entry, &form))
            .collect::<Result<_, _>>()?;
        form.rules = file
            .rule
            .iter()
            .map(|entry| read_rule(entry, &form))
            .collect::<Result<_, _>>()?;
        check_names(&form)?;
        Ok(form)
    }
}

fn read_difference(entry: DifferenceEntry, form: &Form) -> Result<Difference, FormError> {
    let amount = read_sum(&entry.amount, form).map_err(|reason| FormError::Relation {
        place: entry.id.clone(),
        reason,
    })?;
    Ok(Difference {
        id: entry.id,
        control: entry.control,
        amount,
    })
}

fn read_rule(entry: &RuleEntry, form: &Form) -> Result<Rule, FormError> {
    let read = |text: &String| {
        read_relation(text, form, entry.each.as_deref()).map_err(|reason| FormError::Relation {
            place: entry.id.clone(),
            reason,
        })
    };
    Ok(Rule {
        id: entry.id.clone(),
        control: entry.control.clone(),
        relations: entry
            .relation
            .texts()
            .iter()
            .map(read)
            .collect::<Result<_, _>>()?,
        when: entry.when.as_ref().map(read).transpose()?,
        each: entry.each.clone(),
        severity: entry.severity,
        evidence: entry.evidence,
        assumptions: entry
            .assumption
            .split_whitespace()
            .map(str::to_owned)
            .collect(),
        law: entry.law.clone(),
        step: entry.step.clone(),
    })
}

fn check_names(form: &Form) -> Result<(), FormError> {
    let mut parts = BTreeSet::new();
    let lines = form.lines.iter().map(|line| &line.id);
    let groups = form.groups.iter().map(|group| &group.id);
    let differences = form.differences.iter().map(|difference| &difference.id);
    for id in lines.chain(groups).chain(differences) {
        if !parts.insert(id.as_str()) {
            return Err(FormError::Twice(id.clone()));
        }
    }
    let mut rules = BTreeSet::new();
    for rule in &form.rules {
        if !rules.insert(rule.id.as_str()) {
            return Err(FormError::Twice(rule.id.clone()));
        }
    }
    let parents = form
        .lines
        .iter()
        .filter_map(|line| Some((&line.id, line.of.as_ref()?)));
    let bars = form.bars.iter().flat_map(|bar| {
        bar.parts
            .iter()
            .chain(&bar.whole)
            .map(|part| (&bar.id, part))
    });
    let each = form
        .rules
        .iter()
        .filter_map(|rule| Some((&rule.id, rule.each.as_ref()?)));
    for (place, name) in parents.chain(bars).chain(each) {
        if !parts.contains(name.as_str()) {
            return Err(FormError::Unknown {
                place: place.clone(),
                name: name.clone(),
            });
        }
    }
    Ok(())
}
