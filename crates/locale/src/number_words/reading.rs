//! Reading a number that a person wrote in words.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{AzerbaijaniOne, Gender, Part, azerbaijani, english, russian};
use super::{azerbaijani_number_words, russian_number_words};
use crate::Language;
use crate::fold::{fold, fold_letter};

/// A number that was read from words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The number meant.
    pub number: u32,
    /// The words whose spelling or ending is wrong although the number is clear, in their order.
    pub hints: Vec<Hint>,
}

/// A word and how it is written rightly there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The word as the person wrote it.
    pub written: String,
    /// The word as it should stand.
    pub correct: String,
}

/// The number that the words say, or nothing if they say none up to 9 999 999.
///
/// Letters count as folded ([`fold`]), so Azerbaijani may be typed without its own letters; spaces,
/// hyphens and commas only part the words. Azerbaijani «bir» before «yüz» and «min» is free, English
/// «and» too, and «a» stands for one before a hundred, a thousand, a million. Russian is read in
/// every gender and may begin with a bare «тысяча». None of these is worth a hint.
#[must_use]
pub fn read_number_in_words(text: &str, language: Language) -> Option<Reading> {
    let tokens = tokens(text, language)?;
    let parts: Vec<Part> = tokens.iter().map(|token| token.part).collect();
    let number = number(&parts, language)?;
    let hints = hints(&tokens, number, language);
    Some(Reading { number, hints })
}

/// A word as it was written and what it says.
struct Token<'text> {
    written: &'text str,
    folded: String,
    part: Part,
}

fn tokens(text: &str, language: Language) -> Option<Vec<Token<'_>>> {
    let known = lexicon(language);
    let mut tokens = Vec::new();
    for written in text.split(|sign| sign == ',' || fold_letter(sign) == ' ') {
        if written.is_empty() {
            continue;
        }
        let folded = fold(written);
        let part = *known.get(&folded)?;
        if part != Part::And {
            tokens.push(Token {
                written,
                folded,
                part,
            });
        }
    }
    Some(tokens)
}

fn lexicon(language: Language) -> &'static HashMap<String, Part> {
    type Lexicon = LazyLock<HashMap<String, Part>>;
    static AZERBAIJANI: Lexicon = LazyLock::new(|| folded(azerbaijani::parts()));
    static ENGLISH: Lexicon = LazyLock::new(|| folded(english::parts()));
    static RUSSIAN: Lexicon = LazyLock::new(|| folded(russian::parts()));
    match language {
        Language::Az => &AZERBAIJANI,
        Language::En => &ENGLISH,
        Language::Ru => &RUSSIAN,
    }
}

fn folded(parts: impl Iterator<Item = (&'static str, Part)>) -> HashMap<String, Part> {
    parts.map(|(word, part)| (fold(word), part)).collect()
}

fn number(parts: &[Part], language: Language) -> Option<u32> {
    match parts {
        [] => return None,
        [Part::Zero] => return Some(0),
        _ => {}
    }
    let (millions, after) = split_at(parts, Part::Million);
    let (thousands, rest) = split_at(after, Part::Thousand);
    let bare_thousand = match language {
        Language::Az => true,
        Language::En => false,
        Language::Ru => millions.is_none(),
    };
    let millions = match millions {
        None => 0,
        Some(parts) => count(parts, language).filter(|millions| *millions < 10)?,
    };
    let thousands = match thousands {
        None => 0,
        Some([]) if bare_thousand => 1,
        Some(parts) => count(parts, language)?,
    };
    Some(millions * 1_000_000 + thousands * 1000 + group(rest, language)?)
}

/// What stands before the part, if it is there, and what follows it.
fn split_at(parts: &[Part], divider: Part) -> (Option<&[Part]>, &[Part]) {
    let mut pieces = parts.splitn(2, |part| *part == divider);
    match (pieces.next(), pieces.next()) {
        (Some(before), Some(after)) => (Some(before), after),
        _ => (None, parts),
    }
}

/// How many thousands or millions: at least one.
fn count(parts: &[Part], language: Language) -> Option<u32> {
    match parts {
        [] => None,
        [Part::A] => Some(1),
        parts => group(parts, language),
    }
}

/// A number below 1000; no words are none.
fn group(parts: &[Part], language: Language) -> Option<u32> {
    let (hundreds, below) = match parts {
        [Part::Unit(digit), Part::Hundred, below @ ..] => (digit * 100, below),
        [Part::A, Part::Hundred, below @ ..] => (100, below),
        [Part::Hundred, below @ ..] if language == Language::Az => (100, below),
        [Part::Hundreds(hundreds), below @ ..] => (*hundreds, below),
        below => (0, below),
    };
    let below = match below {
        [] => 0,
        [Part::Unit(value) | Part::Teen(value) | Part::Tens(value)] => *value,
        [Part::Tens(tens), Part::Unit(unit)] => tens + unit,
        _ => return None,
    };
    Some(hundreds + below)
}

/// The words that differ from how we write the number ourselves, left-out and free words apart.
fn hints(tokens: &[Token], number: u32, language: Language) -> Vec<Hint> {
    let own = own_words(tokens, number, language);
    let mut own = own.split([' ', '-']).filter(|word| *word != "and");
    let mut hints = Vec::new();
    for token in tokens {
        let mut correct = own.next().unwrap_or_default();
        if matches!(token.part, Part::Hundred | Part::Thousand) && is_one(correct, language) {
            correct = own.next().unwrap_or_default();
        }
        let free = matches!(token.part, Part::Zero | Part::A);
        if !free && fold(correct) != token.folded {
            hints.push(Hint {
                written: token.written.to_owned(),
                correct: correct.to_owned(),
            });
        }
    }
    hints
}

fn is_one(word: &str, language: Language) -> bool {
    lexicon(language).get(&fold(word)) == Some(&Part::Unit(1))
}

/// The number as we write it, in the variant that the person chose.
fn own_words(tokens: &[Token], number: u32, language: Language) -> String {
    match language {
        Language::Az => azerbaijani_number_words(number, AzerbaijaniOne::Explicit),
        Language::En => english::number_words(number),
        Language::Ru => {
            let last = tokens.last().map_or("", |token| token.folded.as_str());
            russian_number_words(number, Gender::of_last_word(last))
        }
    }
}
