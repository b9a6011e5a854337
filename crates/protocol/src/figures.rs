//! The figures somebody wrote. A blank cell has none; blank is not zero.

use std::collections::BTreeMap;

/// The greatest figure a line can hold: seven boxes on the paper form.
pub const GREATEST_FIGURE: u32 = 9_999_999;

/// How many entries each group of the form has, e.g. `candidate` → 4.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entries(BTreeMap<String, usize>);

impl Entries {
    /// One group with so many entries; the other groups have none.
    #[must_use]
    pub fn of(group: &str, count: usize) -> Self {
        Self(BTreeMap::from([(group.to_owned(), count)]))
    }

    /// How many entries the group has.
    #[must_use]
    pub fn count(&self, group: &str) -> usize {
        self.0.get(group).copied().unwrap_or_default()
    }
}

/// The written figures by cell id. A cell that is absent is blank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures(BTreeMap<String, u32>);

impl Figures {
    /// The figure of a cell, `None` while it is blank.
    #[must_use]
    pub fn get(&self, cell: &str) -> Option<u32> {
        self.0.get(cell).copied()
    }

    /// Writes a figure into a cell.
    pub fn write(&mut self, cell: &str, figure: u32) {
        self.0.insert(cell.to_owned(), figure);
    }

    /// Makes a cell blank again.
    pub fn clear(&mut self, cell: &str) {
        self.0.remove(cell);
    }

    /// The written cells in order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u32)> {
        self.0.iter().map(|(cell, figure)| (cell.as_str(), *figure))
    }
}

impl FromIterator<(String, u32)> for Figures {
    fn from_iter<I: IntoIterator<Item = (String, u32)>>(cells: I) -> Self {
        Self(cells.into_iter().collect())
    }
}

/// Why a text is not a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusedFigure {
    /// Something else than the digits 0 to 9 stands in it.
    NotDigits,
    /// It is greater than [`GREATEST_FIGURE`].
    TooGreat,
}

/// Reads a figure as typed: digits alone, at most seven of them after leading zeros.
/// An empty text is blank, `None`.
///
/// # Errors
/// Says why the text is no figure.
pub fn read_figure(text: &str) -> Result<Option<u32>, RefusedFigure> {
    if text.is_empty() {
        return Ok(None);
    }
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(RefusedFigure::NotDigits);
    }
    match text.parse::<u32>() {
        Ok(figure) if figure <= GREATEST_FIGURE => Ok(Some(figure)),
        _ => Err(RefusedFigure::TooGreat),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_digits_alone_and_blank_is_not_zero() {
        for (text, expected) in [
            ("", Ok(None)),
            ("0", Ok(Some(0))),
            ("007", Ok(Some(7))),
            ("9999999", Ok(Some(9_999_999))),
            ("10000000", Err(RefusedFigure::TooGreat)),
            ("99999999999999999999", Err(RefusedFigure::TooGreat)),
            ("-1", Err(RefusedFigure::NotDigits)),
            ("12a", Err(RefusedFigure::NotDigits)),
            ("1 012", Err(RefusedFigure::NotDigits)),
            ("٣", Err(RefusedFigure::NotDigits)),
        ] {
            assert_eq!(read_figure(text), expected, "{text}");
        }
    }
}
