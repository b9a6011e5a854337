//! The code of a planted mistake, short enough to be said over the telephone.

use std::fmt;
use std::str::FromStr;

/// The letter of each kind of election, the letters taken for it, and the form. Whoever types with
/// a Russian keyboard gets letters that look the same.
const KINDS: [(char, &str, &str); 5] = [
    ('P', "PpРр", "presidential"),
    ('A', "AaАа", "presidential-abroad"),
    ('M', "MmМм", "milli-majlis"),
    ('B', "BbВв", "municipal"),
    ('R', "Rr", "referendum"),
];

/// How many digits the number of a code has.
const DIGITS: usize = 4;

/// Which planted mistake, e.g. `P2-0417`: the kind of election, the level, the number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The form.
    pub form: String,
    /// How hard it is, 1 to [`Code::GREATEST_LEVEL`].
    pub level: u8,
    /// Which one, 0 to [`Code::GREATEST_NUMBER`].
    pub number: u32,
}

impl Code {
    /// The hardest level.
    pub const GREATEST_LEVEL: u8 = 3;
    /// The last number.
    pub const GREATEST_NUMBER: u32 = 9999;
}

/// Why a text is no code: what was expected, from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusedCode {
    /// The letter of a kind of election: P, A, M, B or R.
    Kind,
    /// The level after the letter, from 1 to [`Code::GREATEST_LEVEL`].
    Level,
    /// Four digits after the level, and nothing after them.
    Number,
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = KINDS.iter().find(|(_, _, form)| *form == self.form);
        let letter = kind.map_or('?', |(letter, _, _)| *letter);
        write!(formatter, "{letter}{}-{:04}", self.level, self.number)
    }
}

impl FromStr for Code {
    type Err = RefusedCode;

    /// Small letters, spaces, and any dash or none are taken too.
    fn from_str(text: &str) -> Result<Self, RefusedCode> {
        let is_sign = |sign: &char| sign.is_whitespace() || "-‐‑–—".contains(*sign);
        let mut signs = text.chars().filter(|sign| !is_sign(sign));
        let letter = signs.next().ok_or(RefusedCode::Kind)?;
        let kind = KINDS.iter().find(|(_, taken, _)| taken.contains(letter));
        let (_, _, form) = kind.ok_or(RefusedCode::Kind)?;
        let level = signs.next().and_then(|sign| sign.to_digit(10));
        let level = level.and_then(|level| u8::try_from(level).ok());
        let level = level.filter(|level| (1..=Self::GREATEST_LEVEL).contains(level));
        let level = level.ok_or(RefusedCode::Level)?;
        let digits: Option<Vec<u32>> = signs.map(|sign| sign.to_digit(10)).collect();
        let digits = digits.filter(|digits| digits.len() == DIGITS);
        let digits = digits.ok_or(RefusedCode::Number)?;
        Ok(Self {
            form: (*form).to_owned(),
            level,
            number: digits.iter().fold(0, |number, digit| number * 10 + digit),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        for (text, expected) in [
            ("P2-0417", Ok("P2-0417")),
            (" p 2 0417 ", Ok("P2-0417")),
            ("р2–0417", Ok("P2-0417")),
            ("А10000", Ok("A1-0000")),
            ("м3-9999", Ok("M3-9999")),
            ("В1-0001", Ok("B1-0001")),
            ("r1-0001", Ok("R1-0001")),
            ("", Err(RefusedCode::Kind)),
            ("X2-0417", Err(RefusedCode::Kind)),
            ("2-0417", Err(RefusedCode::Kind)),
            ("P", Err(RefusedCode::Level)),
            ("P0-0417", Err(RefusedCode::Level)),
            ("P4-0417", Err(RefusedCode::Level)),
            ("P2-417", Err(RefusedCode::Number)),
            ("P2-04175", Err(RefusedCode::Number)),
            ("P2-041x", Err(RefusedCode::Number)),
            ("P2-٠417", Err(RefusedCode::Number)),
        ] {
            let read = text.parse::<Code>().map(|code| code.to_string());
            assert_eq!(read, expected.map(str::to_owned), "{text}");
        }
    }
}
