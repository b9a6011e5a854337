//! Numbers in Azerbaijani words.

use super::{LARGEST_IN_WORDS, Part, groups, joined, parts_of, word};

const ZERO: &str = "sıfır";
const UNITS: [&str; 10] = [
    "", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz",
];
const TENS: [&str; 10] = [
    "", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan",
];
const HUNDRED: &str = "yüz";
const THOUSAND: &str = "min";
const MILLION: &str = "milyon";

/// Spellings that people often write; two of them stand in the CLDR rules too.
const MISSPELT: [(&str, Part); 4] = [
    ("atmış", Part::Tens(60)),
    ("səqsən", Part::Tens(80)),
    ("dört", Part::Unit(4)),
    ("bin", Part::Thousand),
];

/// Whether a lone hundred or thousand has «bir» before it. Both are in use; a million always has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AzerbaijaniOne {
    /// «min yüz», as statutes and courts write.
    Plain,
    /// «bir min bir yüz», which leaves no room to put a word in front.
    Explicit,
}

/// The number in Azerbaijani words: «min iki yüz otuz dörd».
#[must_use]
pub fn azerbaijani_number_words(number: u32, one: AzerbaijaniOne) -> String {
    if number > LARGEST_IN_WORDS {
        return number.to_string();
    }
    if number == 0 {
        return ZERO.to_owned();
    }
    let [millions, thousands, rest] = groups(number);
    let mut words = Vec::new();
    if millions > 0 {
        words.extend(group(millions, one));
        words.push(MILLION);
    }
    // Only a lone thousand goes without «bir»: 21 000 is «iyirmi bir min».
    if thousands > 1 || (thousands == 1 && one == AzerbaijaniOne::Explicit) {
        words.extend(group(thousands, one));
    }
    if thousands > 0 {
        words.push(THOUSAND);
    }
    words.extend(group(rest, one));
    joined(&words)
}

/// A number below 1000; empty words stand for what is not spoken.
fn group(number: u32, one: AzerbaijaniOne) -> [&'static str; 4] {
    let (digit, hundred) = match (number / 100, one) {
        (0, _) => ("", ""),
        (1, AzerbaijaniOne::Plain) => ("", HUNDRED),
        (hundreds, _) => (word(&UNITS, hundreds), HUNDRED),
    };
    let tens = word(&TENS, number / 10 % 10);
    [digit, hundred, tens, word(&UNITS, number % 10)]
}

pub(super) fn parts() -> impl Iterator<Item = (&'static str, Part)> {
    let whole = [
        (ZERO, Part::Zero),
        (HUNDRED, Part::Hundred),
        (THOUSAND, Part::Thousand),
        (MILLION, Part::Million),
    ];
    parts_of(&UNITS, 1, Part::Unit)
        .chain(parts_of(&TENS, 10, Part::Tens))
        .chain(whole)
        .chain(MISSPELT)
}
