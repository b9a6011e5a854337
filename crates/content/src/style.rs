//! The rules of plain language that a machine can hold.

use locale::{Language, fold};

use crate::fault::Style;
use crate::structure::{AvoidEntry, Listed};

/// No abbreviation of the field has more letters.
const LONGEST_ABBREVIATION: usize = 5;

/// So much of a sentence tells which one is meant.
const START_WORDS: usize = 4;

/// The most words of a sentence that is understood at once. What a language says with suffixes,
/// another says with words of their own.
pub(crate) fn most_words(language: Language) -> usize {
    match language {
        Language::Az => 12,
        Language::En => 16,
        Language::Ru => 14,
    }
}

/// How long a page is, in words: it is read in three minutes. Azerbaijani may be shorter by a fifth.
pub(crate) fn page_length(language: Language) -> (usize, usize) {
    match language {
        Language::Az => (120, 500),
        Language::En | Language::Ru => (150, 500),
    }
}

/// How many words a text has; a figure, a time, an abbreviation is a word, a sign is none.
pub(crate) fn word_count(text: &str) -> usize {
    let words = text.split_whitespace();
    words
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

/// What is wrong with a text that stands by itself: a paragraph, a cell, one side of a case.
pub(crate) fn faults(text: &str, language: Language, avoid: &Listed<AvoidEntry>) -> Vec<Style> {
    let mut found = Vec::new();
    let most = most_words(language);
    for sentence in sentences(text) {
        let words = word_count(sentence);
        if words > most {
            let start: Vec<&str> = sentence.split_whitespace().take(START_WORDS).collect();
            let start = start.join(" ");
            found.push(Style::LongSentence { words, most, start });
        }
    }
    found.extend(avoided(text, language, avoid));
    found.extend(words(text).filter_map(|word| foreign(word, language)));
    found.extend(capitals(text));
    found.extend(figures(text));
    if text.contains(['"', '\'']) {
        found.push(Style::StraightQuote);
    }
    found
}

/// Whether a line has two spaces, a space before a sign, or one at an end.
pub(crate) fn has_stray_space(line: &str) -> bool {
    let before_sign = [" ,", " .", " ;", " :", " ?", " !", "  "];
    line.trim() != line || before_sign.iter().any(|wrong| line.contains(wrong))
}

/// The sentences of a text: each ends with a sign and a space, except after `No` and a number.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (place, _) in text.match_indices(['.', '?', '!', '…']) {
        let (before, after) = text.split_at(place);
        let mut following = after.chars().skip(1);
        let ends = following.next().is_none_or(char::is_whitespace);
        let is_number =
            before.ends_with("No") && following.next().is_some_and(|next| next.is_ascii_digit());
        if ends && !is_number {
            sentences.push(text.get(start..place).unwrap_or_default());
            start = place;
        }
    }
    sentences.push(text.get(start..).unwrap_or_default());
    sentences
}

/// Runs of letters.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic())
        .filter(|word| !word.is_empty())
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{4ff}')
}

/// Letters that only look like those of the language. A Russian text may have a whole word in
/// Latin letters.
fn foreign(word: &str, language: Language) -> Option<Style> {
    let has_cyrillic = word.contains(is_cyrillic);
    let is_foreign = match language {
        Language::Az | Language::En => has_cyrillic,
        Language::Ru => has_cyrillic && !word.chars().all(is_cyrillic),
    };
    is_foreign.then(|| Style::ForeignLetters(word.to_owned()))
}

/// A word in capitals that is no abbreviation: it is too long, or another follows it.
fn capitals(text: &str) -> Option<Style> {
    let is_capital = |word: &str| {
        let letters = word.chars().filter(|letter| letter.is_alphabetic());
        letters.clone().count() > 1 && letters.clone().all(char::is_uppercase)
    };
    let long =
        words(text).find(|word| is_capital(word) && word.chars().count() > LONGEST_ABBREVIATION);
    let in_a_row = || {
        let words: Vec<&str> = text.split(' ').collect();
        let pair = words.windows(2).find(|pair| {
            let inside = |word: &str| word.chars().all(char::is_alphabetic);
            pair.iter().all(|word| is_capital(word) && inside(word))
        })?;
        pair.first().copied()
    };
    let word = long.or_else(in_a_row)?;
    Some(Style::Capitals(word.to_owned()))
}

/// Times without a zero, numbers of articles.
fn figures(text: &str) -> impl Iterator<Item = Style> {
    let is_part = |letter: char| letter.is_ascii_digit() || [':', '.'].contains(&letter);
    let runs = text.split(move |letter: char| !is_part(letter));
    runs.filter_map(|run| {
        let run = run.trim_matches([':', '.']);
        let parts = |sign| run.split_once(sign);
        if let Some((hours, minutes)) = parts(':') {
            let is_short = hours.len() == 1 && minutes.len() == 2;
            return is_short.then(|| Style::ShortTime(run.to_owned()));
        }
        parts('.').map(|_| Style::ArticleInWords(run.to_owned()))
    })
}

/// Words to avoid. One that ends with a star stands for every word that begins so.
fn avoided(text: &str, language: Language, avoid: &Listed<AvoidEntry>) -> Vec<Style> {
    let folded = fold(text);
    let words: Vec<&str> = words(&folded).collect();
    let is_word = |pattern: &str, word: &str| match pattern.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == pattern,
    };
    let own = avoid
        .entries
        .iter()
        .filter(|(_, code, _)| code == language.code());
    let patterns =
        own.flat_map(|(_, _, entry)| entry.words.iter().map(move |words| (words, entry)));
    let found = patterns.filter(|(pattern, _)| {
        let pattern = fold(pattern);
        let pattern: Vec<&str> = pattern.split(' ').collect();
        let fits = |run: &[&str]| {
            let mut pairs = pattern.iter().zip(run);
            pairs.all(|(pattern, word)| is_word(pattern, word))
        };
        words.windows(pattern.len()).any(fits)
    });
    found
        .map(|(pattern, entry)| Style::Avoid(pattern.clone(), entry.instead.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Language, Listed, Style, faults, has_stray_space, sentences};
    use crate::structure::read;

    #[test]
    fn sentences_end_where_a_reader_takes_breath() {
        for (text, expected) in [
            ("Saat 07:50. Qutuları göstərin.", 2),
            ("Ask the Con.EC. Write No. 5 down", 2),
            ("Kim? Sədr", 2),
            ("Seçicilərin ümumi sayı", 1),
        ] {
            let found = sentences(text);
            let filled = found.iter().filter(|one| one.len() > 1).count();
            assert_eq!(filled, expected, "{found:?}");
        }
    }

    #[test]
    fn a_text_that_is_plain_has_no_fault() {
        for (language, text) in [
            (
                Language::Az,
                "DSK-ya zəng edin. Saat 08:00–19:00, “Əsli ilə düzdür”.",
            ),
            (
                Language::En,
                "Call the Con.EC (CEC, PEC). Turn the UV lamp on at 07:00.",
            ),
            (Language::Ru, "Позвоните в ОИК. Сохраните файл PDF № 5."),
        ] {
            assert_eq!(faults(text, language, &Listed::default()), [], "{text}");
        }
    }

    #[test]
    fn what_is_not_plain_is_named() {
        let text = "[[avoid]]\nlanguage = \"en\"\nwords = [\"spoiled*\", \"make sure\"]\ninstead = \"spoilt\"";
        let structure = read(&[("avoid.toml", text)], &mut Vec::new());
        let avoid = structure.avoid;
        let named = |word: &str| Style::Avoid(word.to_owned(), "spoilt".to_owned());
        for (language, text, expected) in [
            (Language::En, "A spoiled ballot", named("spoiled*")),
            (Language::En, "Make sure of it", named("make sure")),
            (
                Language::Az,
                "m\u{4d9}ntəqə",
                Style::ForeignLetters("m\u{4d9}ntəqə".to_owned()),
            ),
            (Language::Ru, "OИК", Style::ForeignLetters("OИК".to_owned())),
            (
                Language::Az,
                "DİQQƏTLƏ sayın",
                Style::Capitals("DİQQƏTLƏ".to_owned()),
            ),
            (
                Language::En,
                "DO NOT open",
                Style::Capitals("DO".to_owned()),
            ),
            (Language::Ru, "в 7:50", Style::ShortTime("7:50".to_owned())),
            (
                Language::En,
                "as in 104.5.",
                Style::ArticleInWords("104.5".to_owned()),
            ),
            (Language::En, "the voter's hand", Style::StraightQuote),
        ] {
            assert_eq!(faults(text, language, &avoid), [expected], "{text}");
        }
    }

    #[test]
    fn a_sentence_has_as_many_words_as_its_language_takes() {
        for (language, most) in [(Language::Az, 12), (Language::En, 16), (Language::Ru, 14)] {
            let sentence = |words: usize| vec!["1"; words].join(" + ");
            assert_eq!(faults(&sentence(most), language, &Listed::default()), []);
            assert_eq!(
                faults(&sentence(most + 1), language, &Listed::default()).len(),
                1
            );
        }
    }

    #[test]
    fn stray_spaces_are_seen() {
        for (line, expected) in [("a b", false), ("a  b", true), ("a ,b", true), ("a ", true)] {
            assert_eq!(has_stray_space(line), expected, "{line:?}");
        }
    }
}
