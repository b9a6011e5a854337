//! A text as the words that are searched.

use locale::fold;
use std::ops::Range;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Where it stands, in bytes.
    pub place: Range<usize>,
    /// Its folded letters; a figure without its first zeros, so that 7:50 finds 07:50.
    pub folded: String,
}

/// The words of a text: runs of letters or of digits.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut open: Option<(usize, bool)> = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (place, letter) in ends {
        let is_digit = letter.is_numeric();
        // A soft hyphen or a mark on its own belongs to the letter before it.
        let is_inside = letter.is_alphanumeric() || is_mark(letter);
        match open {
            Some((_, digits)) if is_inside && (digits == is_digit || is_mark(letter)) => {}
            Some((start, _)) => {
                push(&mut tokens, text, start..place);
                open = letter.is_alphanumeric().then_some((place, is_digit));
            }
            None => open = letter.is_alphanumeric().then_some((place, is_digit)),
        }
    }
    tokens
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{300}'..='\u{36f}')
}

fn push(tokens: &mut Vec<Token>, text: &str, place: Range<usize>) {
    let folded = fold(text.get(place.clone()).unwrap_or_default());
    let figure = folded.trim_start_matches('0');
    let is_figure = folded.starts_with(|first: char| first.is_ascii_digit());
    let folded = match (is_figure, figure.is_empty()) {
        (true, true) => "0".to_owned(),
        (true, false) => figure.to_owned(),
        (false, _) => folded,
    };
    tokens.push(Token { place, folded });
}

#[cfg(test)]
mod tests {
    use super::tokens;

    #[test]
    fn a_text_falls_into_words_and_figures() {
        for (text, expected) in [
            ("Saat 07:50. DSK-nın", "saat 7 50 dsk nin"),
            ("voter’s “Əsli ilə düzdür”", "voter s esli ile duzdur"),
            ("2/3, 19h, № 5", "2 3 19 h 5"),
            ("məntə\u{ad}qə i\u{307}ş", "menteqe is"),
            ("00:00", "0 0"),
            ("", ""),
        ] {
            let words: Vec<String> = tokens(text).into_iter().map(|token| token.folded).collect();
            assert_eq!(words.join(" "), expected);
        }
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "Qutunu açın.";
        let places: Vec<&str> = tokens(text)
            .into_iter()
            .map(|token| &text[token.place])
            .collect();
        assert_eq!(places, ["Qutunu", "açın"]);
    }
}
