//! Numbers in Russian words.

use super::{LARGEST_IN_WORDS, Part, groups, joined, parts_of, word};

const ZERO: &str = "ноль";
/// Masculine: only one and two have a gender.
const BELOW_TWENTY: [&str; 20] = [
    "",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
];
const TENS: [&str; 10] = [
    "",
    "",
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
];
const HUNDREDS: [&str; 10] = [
    "",
    "сто",
    "двести",
    "триста",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "семьсот",
    "восемьсот",
    "девятьсот",
];
const ONE_FEMININE: &str = "одна";
const ONE_NEUTER: &str = "одно";
const TWO_FEMININE: &str = "две";
/// After one, after two to four, after the rest.
const THOUSAND: [&str; 3] = ["тысяча", "тысячи", "тысяч"];
const MILLION: [&str; 3] = ["миллион", "миллиона", "миллионов"];

/// Spellings that people often write.
const MISSPELT: [(&str, Part); 2] = [
    ("пятьнадцать", Part::Teen(15)),
    ("семьнадцать", Part::Teen(17)),
];

/// The gender of the noun that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    /// «один избиратель»; also where no noun follows, as in the words column of a protocol.
    Masculine,
    /// «одна подпись».
    Feminine,
    /// «одно заявление».
    Neuter,
}

impl Gender {
    /// The gender that the last word of a number shows.
    pub(super) fn of_last_word(word: &str) -> Self {
        match word {
            ONE_FEMININE | TWO_FEMININE => Self::Feminine,
            ONE_NEUTER => Self::Neuter,
            _ => Self::Masculine,
        }
    }
}

/// The number in Russian words, in the nominative: «одна тысяча двести тридцать четыре».
#[must_use]
pub fn russian_number_words(number: u32, gender: Gender) -> String {
    if number > LARGEST_IN_WORDS {
        return number.to_string();
    }
    if number == 0 {
        return ZERO.to_owned();
    }
    let [millions, thousands, rest] = groups(number);
    let mut words = Vec::new();
    for (count, names, gender) in [
        (millions, MILLION, Gender::Masculine),
        (thousands, THOUSAND, Gender::Feminine),
    ] {
        if count > 0 {
            words.extend(group(count, gender));
            words.push(counted(count, names));
        }
    }
    words.extend(group(rest, gender));
    joined(&words)
}

/// A number below 1000; empty words stand for what is not spoken.
fn group(number: u32, gender: Gender) -> [&'static str; 3] {
    let (tens, units) = match number % 100 {
        below @ 0..20 => (0, below),
        below => (below / 10, below % 10),
    };
    let units = match (units, gender) {
        (1, Gender::Feminine) => ONE_FEMININE,
        (1, Gender::Neuter) => ONE_NEUTER,
        (2, Gender::Feminine) => TWO_FEMININE,
        _ => word(&BELOW_TWENTY, units),
    };
    [word(&HUNDREDS, number / 100), word(&TENS, tens), units]
}

fn counted(count: u32, [one, few, many]: [&'static str; 3]) -> &'static str {
    match (count % 100, count % 10) {
        (11..=14, _) => many,
        (_, 1) => one,
        (_, 2..=4) => few,
        _ => many,
    }
}

pub(super) fn parts() -> impl Iterator<Item = (&'static str, Part)> {
    let whole = [
        (ZERO, Part::Zero),
        ("нуль", Part::Zero),
        (ONE_FEMININE, Part::Unit(1)),
        (ONE_NEUTER, Part::Unit(1)),
        (TWO_FEMININE, Part::Unit(2)),
    ];
    parts_of(&BELOW_TWENTY, 1, |value| match value {
        1..=9 => Part::Unit(value),
        _ => Part::Teen(value),
    })
    .chain(parts_of(&TENS, 10, Part::Tens))
    .chain(parts_of(&HUNDREDS, 100, Part::Hundreds))
    .chain(THOUSAND.map(|word| (word, Part::Thousand)))
    .chain(MILLION.map(|word| (word, Part::Million)))
    .chain(whole)
    .chain(MISSPELT)
}
