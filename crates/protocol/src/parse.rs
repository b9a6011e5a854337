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

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct FormFile {
    id: String,
    version: String,
    law: Vec<String>,
    wording: Option<String>,
    /// The form this one is told by its differences from.
    like: Option<String>,
    /// What of that form does not belong to this one: lines, groups, rules, differences, bars.
    #[serde(default)]
    without: Vec<String>,
    #[serde(default)]
    line: Vec<Line>,
    #[serde(default)]
    group: Vec<Group>,
    #[serde(default)]
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
    /// The rule of the other form whose place it takes under a name of its own.
    #[serde(rename = "instead-of")]
    instead_of: Option<String>,
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
    /// Reads a form file. `find` gives the text of the form that it is told by its differences
    /// from, by that form's id.
    ///
    /// # Errors
    /// Names the place and the reason.
    pub fn parse<'a>(
        text: &str,
        find: impl Fn(&str) -> Option<&'a str>,
    ) -> Result<Self, FormError> {
        let file = read_whole(text, &find, DEEPEST)?;
        let mut form = Self {
            id: file.id,
            version: file.version,
            law: file.law,
            wording: file.wording,
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

fn read_file(text: &str) -> Result<FormFile, FormError> {
    toml::from_str(text).map_err(|error| FormError::Syntax(error.to_string()))
}

/// How many forms may be told one by the other; more is a circle.
const DEEPEST: usize = 4;

fn read_whole<'a>(
    text: &str,
    find: &impl Fn(&str) -> Option<&'a str>,
    depth: usize,
) -> Result<FormFile, FormError> {
    let mut file = read_file(text)?;
    let Some(like) = file.like.take() else {
        return Ok(file);
    };
    let base = find(&like).filter(|_| depth > 0);
    let base = base.ok_or_else(|| FormError::Unknown {
        place: file.id.clone(),
        name: like,
    })?;
    told_by_difference(read_whole(base, find, depth - 1)?, file)
}

/// Puts the differences on the form: what is left out goes, what has the id of something there
/// takes its place, the rest comes behind.
fn told_by_difference(base: FormFile, file: FormFile) -> Result<FormFile, FormError> {
    let known = |name: &String| {
        base.line.iter().any(|entry| &entry.id == name)
            || base.group.iter().any(|entry| &entry.id == name)
            || base.rule.iter().any(|entry| &entry.id == name)
            || base.difference.iter().any(|entry| &entry.id == name)
            || base.bar.iter().any(|entry| &entry.id == name)
    };
    if let Some(name) = file.without.iter().find(|name| !known(name)) {
        return Err(FormError::Unknown {
            place: file.id,
            name: name.clone(),
        });
    }
    let without = &file.without;
    let rule = file.rule.into_iter().map(|entry| {
        let place = entry.instead_of.clone();
        (place.unwrap_or_else(|| entry.id.clone()), entry)
    });
    Ok(FormFile {
        line: put(
            base.line,
            by_id(file.line, |entry| &entry.id),
            without,
            |entry| &entry.id,
        ),
        group: put(
            base.group,
            by_id(file.group, |entry| &entry.id),
            without,
            |entry| &entry.id,
        ),
        rule: put(base.rule, rule.collect(), without, |entry| &entry.id),
        difference: put(
            base.difference,
            by_id(file.difference, |entry| &entry.id),
            without,
            |entry| &entry.id,
        ),
        bar: put(
            base.bar,
            by_id(file.bar, |entry| &entry.id),
            without,
            |entry| &entry.id,
        ),
        id: file.id,
        version: file.version,
        law: file.law,
        wording: file.wording.or(base.wording),
        ..FormFile::default()
    })
}

fn by_id<T>(entries: Vec<T>, id: impl Fn(&T) -> &String) -> Vec<(String, T)> {
    entries
        .into_iter()
        .map(|entry| (id(&entry).clone(), entry))
        .collect()
}

/// `changes` come with the id whose place they take.
fn put<T>(
    base: Vec<T>,
    changes: Vec<(String, T)>,
    without: &[String],
    id: impl Fn(&T) -> &String,
) -> Vec<T> {
    let mut entries: Vec<T> = base
        .into_iter()
        .filter(|entry| !without.contains(id(entry)))
        .collect();
    for (place, change) in changes {
        match entries.iter_mut().find(|entry| *id(entry) == place) {
            Some(entry) => *entry = change,
            None => entries.push(change),
        }
    }
    entries
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
