//! Numbers in British English words.

use super::{LARGEST_IN_WORDS, Part, groups, parts_of, word};

const ZERO: &str = "zero";
const BELOW_TWENTY: [&str; 20] = [
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const HUNDRED: &str = "hundred";
const THOUSAND: &str = "thousand";
const MILLION: &str = "million";

/// Spellings that people often write.
const MISSPELT: [(&str, Part); 2] = [("fourty", Part::Tens(40)), ("ninty", Part::Tens(90))];

/// The number in words: «one thousand two hundred and thirty-four».
pub(super) fn number_words(number: u32) -> String {
    if number > LARGEST_IN_WORDS {
        return number.to_string();
    }
    let [millions, thousands, rest] = groups(number);
    let mut spoken = Vec::new();
    for (count, name) in [(millions, MILLION), (thousands, THOUSAND)] {
        if count > 0 {
            spoken.push(format!("{} {name}", group(count)));
        }
    }
    match rest {
        0 if spoken.is_empty() => spoken.push(ZERO.to_owned()),
        0 => {}
        1..100 if !spoken.is_empty() => spoken.push(format!("and {}", group(rest))),
        _ => spoken.push(group(rest)),
    }
    spoken.join(" ")
}

/// A number from 1 to 999.
fn group(number: u32) -> String {
    let hundreds = word(&BELOW_TWENTY, number / 100);
    match (number / 100, number % 100) {
        (0, below) => below_hundred(below),
        (_, 0) => format!("{hundreds} {HUNDRED}"),
        (_, below) => format!("{hundreds} {HUNDRED} and {}", below_hundred(below)),
    }
}

fn below_hundred(number: u32) -> String {
    let tens = word(&TENS, number / 10);
    match number % 10 {
        _ if number < 20 => word(&BELOW_TWENTY, number).to_owned(),
        0 => tens.to_owned(),
        unit => format!("{tens}-{}", word(&BELOW_TWENTY, unit)),
    }
}

pub(super) fn parts() -> impl Iterator<Item = (&'static str, Part)> {
    let whole = [
        (ZERO, Part::Zero),
        (HUNDRED, Part::Hundred),
        (THOUSAND, Part::Thousand),
        (MILLION, Part::Million),
        ("a", Part::A),
        ("and", Part::And),
    ];
    parts_of(&BELOW_TWENTY, 1, |value| match value {
        1..=9 => Part::Unit(value),
        _ => Part::Teen(value),
    })
    .chain(parts_of(&TENS, 10, Part::Tens))
    .chain(whole)
    .chain(MISSPELT)
}
