//! Articles and acts, shortly.

use locale::Words;

/// Says `EC 106.2` as the language says an article, and `CEC 9/39-4` as it says an act of the CEC.
#[must_use]
pub fn law_words(words: &Words, reference: &str) -> String {
    match reference.split_once(' ') {
        Some(("EC", article)) => words.say_with("law-ec", &[("article", article.into())]),
        Some(("CEC", number)) => words.say_with("law-cec", &[("number", number.into())]),
        _ => reference.to_owned(),
    }
}
