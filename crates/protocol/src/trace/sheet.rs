//! The written figures and the rules as sums over numbered cells, so that a changed figure is
//! judged without asking every rule anew.

use crate::figures::{Entries, Figures};
use crate::form::{Cell, Form, Rule, Severity, entry_cell_id};
use crate::relation::{Comparison, Expression, Quantity, Relation};
use std::collections::HashMap;

/// What a line comes to when so much is added to so many cells.
pub(super) type Changes = [(usize, i64)];

/// Factors of cells and a constant, added.
#[derive(Default)]
pub(super) struct Sum {
    terms: Vec<(usize, i64)>,
    constant: i64,
}

impl Sum {
    pub(super) fn amount(&self, figures: &[i64]) -> i64 {
        let terms = self
            .terms
            .iter()
            .map(|(cell, factor)| factor * figures.get(*cell).copied().unwrap_or_default());
        self.constant + terms.sum::<i64>()
    }

    pub(super) fn factor(&self, cell: usize) -> i64 {
        let own = self.terms.iter().filter(|(known, _)| *known == cell);
        own.map(|(_, factor)| factor).sum()
    }

    /// The cells with their factors.
    pub(super) fn terms(&self) -> &[(usize, i64)] {
        &self.terms
    }
}

/// One relation as a sum compared with nothing, and when it is asked.
pub(super) struct Asked {
    pub(super) severity: Severity,
    pub(super) comparison: Comparison,
    pub(super) sum: Sum,
    when: Option<(Comparison, Sum)>,
}

impl Asked {
    pub(super) fn holds(&self, figures: &[i64]) -> bool {
        let is_asked = self
            .when
            .as_ref()
            .is_none_or(|(comparison, sum)| comparison.holds(sum.amount(figures), 0));
        !is_asked || self.comparison.holds(self.sum.amount(figures), 0)
    }

    /// How much more a cell would have to hold; nothing where the rule does not ask the cell.
    fn missing_in(&self, place: usize, figures: &[i64]) -> Option<i64> {
        let factor = Some(self.sum.factor(place)).filter(|factor| *factor != 0)?;
        let amount = self.sum.amount(figures);
        let least = match self.comparison {
            Comparison::Equal if amount % factor != 0 => return None,
            Comparison::Equal | Comparison::AtMost | Comparison::AtLeast => -amount,
            Comparison::Less => -amount - 1,
            Comparison::Greater => -amount + 1,
        };
        let size = least.unsigned_abs().div_ceil(factor.unsigned_abs());
        Some(i64::try_from(size).ok()? * least.signum() * factor.signum())
    }

    fn is_plain_equation(&self) -> bool {
        self.comparison == Comparison::Equal && self.when.is_none()
    }
}

/// A protocol as numbers.
pub(super) struct Sheet {
    pub(super) cells: Vec<Cell>,
    /// The written figures; nothing stands in a blank cell, and no rule here asks one.
    pub(super) figures: Vec<i64>,
    /// The cells that may hold a slip: on the paper form, and written.
    pub(super) written: Vec<usize>,
    /// The rules of severity `error` that a figure of the paper form can break.
    pub(super) hard: Vec<Asked>,
    /// The other rules.
    pub(super) soft: Vec<Asked>,
    /// The amounts that are shown and never judged.
    pub(super) differences: Vec<Sum>,
    places: HashMap<String, usize>,
    /// What one more in a cell does to all equations together, as one mark.
    marks: Vec<u64>,
    /// The mark of a change after which every equation holds.
    pub(super) target: u64,
}

impl Sheet {
    pub(super) fn new(form: &Form, entries: &Entries, figures: &Figures) -> Self {
        let cells = form.cells(entries);
        let places: HashMap<String, usize> = cells
            .iter()
            .enumerate()
            .map(|(place, cell)| (cell.id.clone(), place))
            .collect();
        let found: Vec<Option<u32>> = cells.iter().map(|cell| figures.get(&cell.id)).collect();
        let is_written = |place: &usize| {
            let on_the_form = cells
                .get(*place)
                .is_some_and(|cell| cell.stage.is_on_the_form());
            on_the_form && found.get(*place).copied().flatten().is_some()
        };
        let written = (0..cells.len()).filter(is_written).collect();
        let reading = Reading {
            entries,
            places: &places,
            found: &found,
        };
        let (hard, soft) = reading.rules(form);
        let differences = form
            .differences
            .iter()
            .filter_map(|difference| reading.sum(&difference.amount, None))
            .collect();
        let figures = found
            .iter()
            .map(|figure| i64::from(figure.unwrap_or_default()))
            .collect();
        let mut sheet = Self {
            cells,
            figures,
            written,
            hard,
            soft,
            differences,
            places,
            marks: Vec::new(),
            target: 0,
        };
        sheet.hard.retain(|asked| {
            let mut terms = asked.sum.terms.iter();
            terms.any(|(cell, _)| sheet.written.contains(cell))
        });
        sheet.mark();
        sheet
    }

    /// Gives every equation an odd number, and every cell the sum of its factors times these: two
    /// changes that do the same to all equations have the same mark.
    fn mark(&mut self) {
        self.marks = vec![0; self.cells.len()];
        let mut number = 0x9e37_79b9_7f4a_7c15_u64;
        for asked in self.hard.iter().filter(|asked| asked.is_plain_equation()) {
            number = number
                .wrapping_mul(0xd134_2543_de82_ef95)
                .wrapping_add(0x2545_f491_4f6c_dd1d)
                | 1;
            for (cell, factor) in &asked.sum.terms {
                if let Some(mark) = self.marks.get_mut(*cell) {
                    *mark = mark.wrapping_add(number.wrapping_mul(factor.cast_unsigned()));
                }
            }
            let missing = -asked.sum.amount(&self.figures);
            let mark = number.wrapping_mul(missing.cast_unsigned());
            self.target = self.target.wrapping_add(mark);
        }
    }

    /// The mark of a change.
    pub(super) fn mark_of(&self, changes: &Changes) -> u64 {
        changes.iter().fold(0_u64, |mark, (cell, amount)| {
            let own = self.marks.get(*cell).copied().unwrap_or_default();
            mark.wrapping_add(own.wrapping_mul(amount.cast_unsigned()))
        })
    }

    pub(super) fn place(&self, cell: &str) -> Option<usize> {
        let place = self.places.get(cell).copied()?;
        self.written.contains(&place).then_some(place)
    }

    pub(super) fn figure(&self, place: usize) -> i64 {
        self.figures.get(place).copied().unwrap_or_default()
    }

    /// The figures after a change.
    pub(super) fn changed(&self, changes: &Changes) -> Vec<i64> {
        let mut figures = self.figures.clone();
        for (place, amount) in changes {
            if let Some(figure) = figures.get_mut(*place) {
                *figure += amount;
            }
        }
        figures
    }

    /// Whether every hard rule holds.
    pub(super) fn closes(&self, figures: &[i64]) -> bool {
        self.hard.iter().all(|asked| asked.holds(figures))
    }

    /// The hard rules that do not hold as the figures stand.
    pub(super) fn broken(&self) -> impl Iterator<Item = &Asked> {
        self.hard.iter().filter(|asked| !asked.holds(&self.figures))
    }

    /// How much more a cell would have to hold for a broken rule just to hold, each amount once.
    pub(super) fn missing_in(&self, place: usize) -> Vec<i64> {
        let mut amounts = Vec::new();
        for asked in self.broken() {
            let missing = asked.missing_in(place, &self.figures);
            if let Some(amount) = missing.filter(|amount| !amounts.contains(amount)) {
                amounts.push(amount);
            }
        }
        amounts
    }
}

struct Reading<'a> {
    entries: &'a Entries,
    places: &'a HashMap<String, usize>,
    found: &'a [Option<u32>],
}

impl Reading<'_> {
    fn rules(&self, form: &Form) -> (Vec<Asked>, Vec<Asked>) {
        let asked = form.rules.iter().flat_map(|rule| match &rule.each {
            None => self.rule(rule, None),
            Some(group) => (1..=self.entries.count(group))
                .flat_map(|entry| self.rule(rule, Some(entry)))
                .collect(),
        });
        asked.partition(|asked| asked.severity == Severity::Error)
    }

    /// Nothing where the rule waits for a figure.
    fn rule(&self, rule: &Rule, entry: Option<usize>) -> Vec<Asked> {
        let relations: Option<Vec<Asked>> = rule
            .relations
            .iter()
            .map(|relation| {
                let when = match &rule.when {
                    None => None,
                    Some(condition) => {
                        Some((condition.comparison, self.relation(condition, entry)?))
                    }
                };
                Some(Asked {
                    severity: rule.severity,
                    comparison: relation.comparison,
                    sum: self.relation(relation, entry)?,
                    when,
                })
            })
            .collect();
        relations.unwrap_or_default()
    }

    fn relation(&self, relation: &Relation, entry: Option<usize>) -> Option<Sum> {
        let mut sum = self.sum(&relation.left, entry)?;
        let right = self.sum(&relation.right, entry)?;
        sum.constant -= right.constant;
        let negative = right.terms.into_iter();
        sum.terms
            .extend(negative.map(|(place, factor)| (place, -factor)));
        Some(sum)
    }

    fn sum(&self, expression: &Expression, entry: Option<usize>) -> Option<Sum> {
        let mut sum = Sum::default();
        for term in &expression.0 {
            let factor = term.factor;
            match &term.quantity {
                Quantity::Constant => sum.constant += factor,
                Quantity::Line(line) => sum.terms.push((self.find(line)?, factor)),
                // The first factor is known before the day and can hold no slip of the counting.
                Quantity::Product(known, line) => {
                    let known = self.figure(self.find(known)?)?;
                    sum.terms.push((self.find(line)?, factor * known));
                }
                Quantity::Entry { group, column } => {
                    let cell = entry_cell_id(group, entry?, column.as_deref());
                    sum.terms.push((self.find(&cell)?, factor));
                }
                Quantity::Sum(group) => {
                    let count = Some(self.entries.count(group)).filter(|count| *count > 0)?;
                    for entry in 1..=count {
                        let cell = entry_cell_id(group, entry, None);
                        sum.terms.push((self.find(&cell)?, factor));
                    }
                }
            }
        }
        Some(sum)
    }

    /// The place of a written cell.
    fn find(&self, cell: &str) -> Option<usize> {
        let place = self.places.get(cell).copied()?;
        self.figure(place).map(|_| place)
    }

    fn figure(&self, place: usize) -> Option<i64> {
        self.found.get(place).copied().flatten().map(i64::from)
    }
}
