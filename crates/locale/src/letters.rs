//! Small and capital letters, right for the Azerbaijani pairs i İ and ı I.

use crate::Language;

/// The small letter of any script, always one character. Both `I` and `İ` become `i`.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where letters become small: of all letters only İ has two characters, \
              i and a dot, and the first of them is the letter meant"
)]
pub(crate) fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// The small letter as Azerbaijani has it: `I` becomes `ı`.
pub(crate) fn small_az(letter: char) -> char {
    if letter == 'I' { 'ı' } else { small(letter) }
}

/// The text with its first character as a capital; in Azerbaijani `i` becomes `İ`, `ı` becomes `I`.
///
/// Made for what code composes, such as a number in words that begins a sentence. Messages hold
/// their capitals themselves.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where a letter becomes a capital: Azerbaijani i is treated before"
)]
pub fn capitalized(text: &str, language: Language) -> String {
    let mut letters = text.chars();
    let mut capital = String::with_capacity(text.len());
    match letters.next() {
        Some('i') if language == Language::Az => capital.push('İ'),
        Some(first) => capital.extend(first.to_uppercase()),
        None => {}
    }
    capital + letters.as_str()
}

#[cfg(test)]
mod tests {
    use super::{Language, capitalized, small_az};

    #[test]
    fn a_sentence_begins_with_the_capital_of_its_language() {
        for (text, language, expected) in [
            ("iki", Language::Az, "İki"),
            ("iyirmi bir", Language::Az, "İyirmi bir"),
            ("ılıq", Language::Az, "Ilıq"),
            ("əlli", Language::Az, "Əlli"),
            ("üç", Language::Az, "Üç"),
            ("item", Language::En, "Item"),
            ("ёлка", Language::Ru, "Ёлка"),
            ("“iki”", Language::Az, "“iki”"),
            ("", Language::Az, ""),
        ] {
            assert_eq!(capitalized(text, language), expected);
        }
    }

    #[test]
    fn azerbaijani_small_letters_keep_the_two_kinds_of_i_apart() {
        let small: String = "İl Isıq ƏĞÖÜŞÇ".chars().map(small_az).collect();
        assert_eq!(small, "il ısıq əğöüşç");
    }
}
