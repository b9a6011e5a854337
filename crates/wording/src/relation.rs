//! A control relation as it stands on paper: item numbers in brackets, amounts without.

use crate::law::law_words;
use locale::{Words, clock_time, grouped};
use protocol::{Cell, Comparison, Difference, Entries, Form, Quantity, Relation, Rule, Term};

/// Does not break, so that a sign stands with what follows it.
const BOUND: char = '\u{a0}';

/// The words of one control relation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelationWords {
    /// The code in the list of controls.
    pub control: String,
    /// What must hold, in words.
    pub title: String,
    /// The same with the items in square brackets: `[7] + [8] = [10] + [9] − [9a]`. All must hold.
    pub relations: Vec<String>,
    /// Where it is asked at all: `[5] ≥ 1`.
    pub condition: Option<String>,
    /// That the first entry stands for each, where each is asked.
    pub each: Option<String>,
    /// What to do where it does not hold.
    pub severity: String,
    /// Who says that it holds.
    pub basis: String,
    /// The assumptions it rests on, by id: `A1`.
    pub assumptions: Vec<String>,
    /// The articles and acts.
    pub law: Vec<String>,
}

/// Says a rule of the form.
#[must_use]
pub fn relation_words(words: &Words, form: &Form, rule: &Rule) -> RelationWords {
    let items = Items { words, form };
    let condition = rule.when.as_ref().map(|when| {
        let condition = items.relation(when);
        words.say_with("relation-when", &[("condition", condition.into())])
    });
    RelationWords {
        control: rule.control.clone(),
        title: words.say(&format!("relation-{}", rule.id)),
        relations: rule
            .relations
            .iter()
            .map(|relation| items.relation(relation))
            .collect(),
        condition,
        each: rule
            .each
            .as_ref()
            .map(|group| words.say(&format!("relation-each-{group}"))),
        severity: words.say(&format!("severity-{}", rule.severity.id())),
        basis: words.say(&format!("evidence-{}", rule.evidence.id())),
        assumptions: rule.assumptions.clone(),
        law: rule
            .law
            .iter()
            .map(|reference| law_words(words, reference))
            .collect(),
    }
}

/// Says how an amount that is shown and never judged is reckoned: `[4] − [7] − [8] − [9a]`.
#[must_use]
pub fn difference_sum(words: &Words, form: &Form, difference: &Difference) -> String {
    Items { words, form }.sum(&difference.amount.0)
}

/// The items of a form by what its relations call them.
struct Items<'a> {
    words: &'a Words,
    form: &'a Form,
}

impl Items<'_> {
    fn relation(&self, relation: &Relation) -> String {
        let (left, right) = (&relation.left.0, &relation.right.0);
        let (left, right) = if let Some(sides) = self.at_the_clock(left, right) {
            sides
        } else if let Some(sides) = self.in_percent(left, right) {
            sides
        } else if let Some(sides) = self.as_share(left, right) {
            sides
        } else {
            (self.sum(left), self.sum(right))
        };
        format!("{left} {}{BOUND}{right}", sign(relation.comparison))
    }

    /// Minutes from midnight are told as the clock tells them.
    fn at_the_clock(&self, left: &[Term], right: &[Term]) -> Option<(String, String)> {
        let ([clock], [minutes]) = (left, right) else {
            return None;
        };
        let Quantity::Line(id) = &clock.quantity else {
            return None;
        };
        let of_clock = self
            .form
            .line(id)
            .is_some_and(|line| line.source == "clock");
        let minutes = u32::try_from(constant(minutes).filter(|_| of_clock)?).ok()?;
        Some((self.sum(left), clock_time(minutes / 60, minutes % 60)))
    }

    /// `100 a < 3 b + 3 c` is told as `a < 3 % × (b + c)`.
    fn in_percent(&self, left: &[Term], right: &[Term]) -> Option<(String, String)> {
        const HUNDRED: i64 = 100;
        let whole = |terms: &[Term]| terms.iter().all(|term| constant(term).is_none());
        let hundredfold = left.iter().all(|term| term.factor.abs() == HUNDRED);
        let percent = right.first()?.factor;
        let even = right.iter().all(|term| term.factor == percent);
        if !(hundredfold && even && percent > 0 && whole(left) && whole(right)) {
            return None;
        }
        let left = self.sum(&divided(left, HUNDRED));
        let share = [("percent", percent.to_string().into())];
        let share = self.words.say_with("relation-percent", &share);
        Some((left, self.multiplied(&share, &divided(right, percent))))
    }

    /// `3 a >= 2 b` is told as `a ≥ 2/3 × b`.
    fn as_share(&self, left: &[Term], right: &[Term]) -> Option<(String, String)> {
        let ([one], [other]) = (left, right) else {
            return None;
        };
        if one.factor < 2 || other.factor < 2 || constant(one).or(constant(other)).is_some() {
            return None;
        }
        let share = format!("{}/{}", other.factor, one.factor);
        let left = self.sum(&divided(left, one.factor));
        Some((left, self.multiplied(&share, &divided(right, other.factor))))
    }

    fn multiplied(&self, share: &str, terms: &[Term]) -> String {
        let sum = self.sum(terms);
        if terms.len() > 1 {
            format!("{share} ×{BOUND}({sum})")
        } else {
            format!("{share} ×{BOUND}{sum}")
        }
    }

    fn sum(&self, terms: &[Term]) -> String {
        let mut text = String::new();
        for term in terms {
            match (text.is_empty(), term.factor < 0) {
                (true, false) => {}
                (true, true) => text.push('−'),
                (false, false) => text.push_str(" +\u{a0}"),
                (false, true) => text.push_str(" −\u{a0}"),
            }
            text.push_str(&self.term(term));
        }
        text
    }

    fn term(&self, term: &Term) -> String {
        let quantity = match &term.quantity {
            Quantity::Constant => return grouped(term.factor.abs()),
            Quantity::Line(line) => self.line(line),
            Quantity::Product(first, second) => {
                format!("{} ×{BOUND}{}", self.line(first), self.line(second))
            }
            Quantity::Sum(group) => self.entries(group),
            Quantity::Entry { group, column } => self.entry(group, column.as_deref()),
        };
        match term.factor.abs() {
            1 => quantity,
            factor => format!("{} ×{BOUND}{quantity}", grouped(factor)),
        }
    }

    /// The number of a line, or its name where the form has no number for it.
    fn line(&self, id: &str) -> String {
        let number = self.form.line(id).map_or("", |line| line.no.as_str());
        if number.is_empty() {
            format!("[{}]", self.words.say(&format!("line-{id}")))
        } else {
            format!("[{number}]")
        }
    }

    fn entries(&self, group: &str) -> String {
        let numbers: Vec<String> = self
            .first_cells(group)
            .map(|cell| format!("[{}]", cell.no))
            .collect();
        format!("{} +{BOUND}…", numbers.join(" +\u{a0}"))
    }

    fn entry(&self, group: &str, column: Option<&str>) -> String {
        let line = column.map_or_else(|| group.to_owned(), |column| format!("{group}-{column}"));
        let cell = self.first_cells(group).find(|cell| cell.line == line);
        format!("[{}]", cell.map_or(String::new(), |cell| cell.no))
    }

    /// The cells of the first two entries of a group.
    fn first_cells(&self, group: &str) -> impl Iterator<Item = Cell> {
        let cells = self.form.cells(&Entries::of(group, 2));
        cells.into_iter().filter(|cell| cell.group.is_some())
    }
}

/// The amount of a term that counts nothing.
fn constant(term: &Term) -> Option<i64> {
    (term.quantity == Quantity::Constant).then_some(term.factor)
}

fn divided(terms: &[Term], by: i64) -> Vec<Term> {
    let divided = |term: &Term| Term {
        factor: term.factor / by,
        quantity: term.quantity.clone(),
    };
    terms.iter().map(divided).collect()
}

fn sign(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Equal => "=",
        Comparison::AtMost => "≤",
        Comparison::AtLeast => "≥",
        Comparison::Less => "<",
        Comparison::Greater => ">",
    }
}
