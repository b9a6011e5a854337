//! A relation between lines: a sum, a comparison, a sum.

use crate::form::Form;
use std::fmt;

/// What a term of a sum counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Quantity {
    /// The figure of a line.
    Line(String),
    /// The figures of all entries of a group, added: `sum(candidate)`.
    Sum(String),
    /// The figure of the one entry a rule with `each` is looking at, or of one of its columns:
    /// `candidate`, `question.yes`.
    Entry {
        /// The group.
        group: String,
        /// The column, where the group has columns.
        column: Option<String>,
    },
    /// The product of two lines: `seats * valid-votes`.
    Product(String, String),
    /// Nothing: the factor itself is the amount.
    Constant,
}

/// A whole-number factor (its sign included) and what it multiplies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The factor; −1 for a subtracted line, 100 for the hundredfold of a percentage.
    pub factor: i64,
    /// What is multiplied.
    pub quantity: Quantity,
}

/// Terms that are added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression(pub Vec<Term>);

/// How two sums are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `<=`
    AtMost,
    /// `>=`
    AtLeast,
    /// `<`
    Less,
    /// `>`
    Greater,
}

impl Comparison {
    /// Whether the comparison holds between two amounts.
    #[must_use]
    pub fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Self::Equal => left == right,
            Self::AtMost => left <= right,
            Self::AtLeast => left >= right,
            Self::Less => left < right,
            Self::Greater => left > right,
        }
    }

    /// The sign that says that it does not hold, as it is shown to people.
    #[must_use]
    pub fn broken_sign(self) -> &'static str {
        match self {
            Self::Equal => "≠",
            Self::AtMost => ">",
            Self::AtLeast => "<",
            Self::Less => "≥",
            Self::Greater => "≤",
        }
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Equal => "=",
            Self::AtMost => "<=",
            Self::AtLeast => ">=",
            Self::Less => "<",
            Self::Greater => ">",
        })
    }
}

/// Two sums and how they are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    /// The sum on the left.
    pub left: Expression,
    /// The comparison.
    pub comparison: Comparison,
    /// The sum on the right.
    pub right: Expression,
}

/// Reads `ballots-received = unused + voters-received + spoilt` for a form. `each` names the
/// group whose single entry a bare group name means. The reason of a refusal is for whoever
/// edits the form file.
pub(crate) fn read_relation(
    text: &str,
    form: &Form,
    each: Option<&str>,
) -> Result<Relation, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let place = words
        .iter()
        .position(|word| read_comparison(word).is_some())
        .ok_or("no comparison")?;
    let (left, rest) = words.split_at(place);
    let (sign, right) = rest.split_first().ok_or("no comparison")?;
    Ok(Relation {
        left: read_expression(left, form, each)?,
        comparison: read_comparison(sign).ok_or("no comparison")?,
        right: read_expression(right, form, each)?,
    })
}

/// Reads one sum, e.g. the amount of a difference.
pub(crate) fn read_sum(text: &str, form: &Form) -> Result<Expression, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    read_expression(&words, form, None)
}

fn read_comparison(word: &str) -> Option<Comparison> {
    match word {
        "=" => Some(Comparison::Equal),
        "<=" => Some(Comparison::AtMost),
        ">=" => Some(Comparison::AtLeast),
        "<" => Some(Comparison::Less),
        ">" => Some(Comparison::Greater),
        _ => None,
    }
}

fn read_expression(words: &[&str], form: &Form, each: Option<&str>) -> Result<Expression, String> {
    let mut terms = Vec::new();
    let mut words = words.iter().copied().peekable();
    let mut sign = 1;
    loop {
        let word = words.next().ok_or("a term is missing")?;
        terms.push(match (word.parse::<i64>(), words.peek()) {
            (Ok(factor), None | Some(&"+" | &"-")) => Term {
                factor: sign * factor,
                quantity: Quantity::Constant,
            },
            (Ok(factor), Some(name)) => {
                let quantity = read_quantity(name, form, each)?;
                words.next();
                Term {
                    factor: sign * factor,
                    quantity,
                }
            }
            (Err(_), Some(&"*")) => {
                words.next();
                let second = words.next().ok_or("a term is missing")?;
                Term {
                    factor: sign,
                    quantity: read_product(word, second, form)?,
                }
            }
            (Err(_), _) => Term {
                factor: sign,
                quantity: read_quantity(word, form, each)?,
            },
        });
        sign = match words.next() {
            None => return Ok(Expression(terms)),
            Some("+") => 1,
            Some("-") => -1,
            Some(other) => return Err(format!("`{other}` where + or - belongs")),
        };
    }
}

fn read_quantity(name: &str, form: &Form, each: Option<&str>) -> Result<Quantity, String> {
    if let Some(group) = name
        .strip_prefix("sum(")
        .and_then(|rest| rest.strip_suffix(')'))
        && form
            .group(group)
            .is_some_and(|group| group.columns.is_empty())
    {
        return Ok(Quantity::Sum(group.to_owned()));
    }
    if let Some(group) = each.and_then(|each| form.group(each)) {
        let entry = |column: Option<&str>| Quantity::Entry {
            group: group.id.clone(),
            column: column.map(str::to_owned),
        };
        if group.columns.is_empty() && group.id == name {
            return Ok(entry(None));
        }
        if let Some((id, column)) = name.split_once('.')
            && id == group.id
            && group.columns.iter().any(|known| known == column)
        {
            return Ok(entry(Some(column)));
        }
    }
    if form.line(name).is_some() {
        return Ok(Quantity::Line(name.to_owned()));
    }
    Err(format!("`{name}` is no line of the form"))
}

fn read_product(first: &str, second: &str, form: &Form) -> Result<Quantity, String> {
    for name in [first, second] {
        if form.line(name).is_none() {
            return Err(format!("`{name}` is no line of the form"));
        }
    }
    Ok(Quantity::Product(first.to_owned(), second.to_owned()))
}
