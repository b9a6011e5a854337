//! Whole numbers in words and back: the words column of a protocol.

mod azerbaijani;
mod english;
mod reading;
mod russian;

use crate::Language;

pub use azerbaijani::{AzerbaijaniOne, azerbaijani_number_words};
pub use reading::{Hint, Reading, read_number_in_words};
pub use russian::{Gender, russian_number_words};

/// The largest number with words, far above what a line of a protocol can hold. A larger number is
/// given in figures.
pub const LARGEST_IN_WORDS: u32 = 9_999_999;

/// The number as the words column of a protocol has it, in small letters.
///
/// Azerbaijani leaves «bir» out before «yüz» and «min», as statutes and courts do; which spelling
/// commissions use is not confirmed, so none may be called a mistake. British English has «and»
/// and no commas. Russian is masculine, as no noun follows.
#[must_use]
pub fn number_in_words(number: u32, language: Language) -> String {
    match language {
        Language::Az => azerbaijani_number_words(number, AzerbaijaniOne::Plain),
        Language::En => english::number_words(number),
        Language::Ru => russian_number_words(number, Gender::Masculine),
    }
}

/// One word of a number, by what it does in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Zero,
    /// 1 to 9.
    Unit(u32),
    /// 10 to 19 in one word that takes no unit.
    Teen(u32),
    /// A word that may take a unit.
    Tens(u32),
    /// 100 to 900 in one word.
    Hundreds(u32),
    Hundred,
    Thousand,
    Million,
    /// «a» for one.
    A,
    /// «and», which changes nothing.
    And,
}

/// The millions, the thousands and what remains below a thousand.
fn groups(number: u32) -> [u32; 3] {
    [number / 1_000_000, number / 1000 % 1000, number % 1000]
}

/// The word of a table whose index is its value; nothing is written for a value that has none.
fn word(table: &[&'static str], index: u32) -> &'static str {
    let index = usize::try_from(index).unwrap_or(usize::MAX);
    table.get(index).copied().unwrap_or_default()
}

fn joined(words: &[&str]) -> String {
    let mut text = String::new();
    for word in words.iter().filter(|word| !word.is_empty()) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

/// The words of a table as parts of numbers, `step` apart in value.
fn parts_of(
    table: &[&'static str],
    step: u32,
    part: fn(u32) -> Part,
) -> impl Iterator<Item = (&'static str, Part)> {
    let steps = (0..).map(move |index| index * step);
    let named = steps.zip(table).filter(|(_, word)| !word.is_empty());
    named.map(move |(value, word)| (*word, part(value)))
}
