//! Slips of the hand: a wrong letter, the habits of chat, the wrong keyboard.

use std::str::Chars;

/// Whether one word is the other with one letter wrong, missing, too many, or two neighbours
/// exchanged. The first letter is right, or exchanged with the second: hardly anybody gets it wrong.
pub(super) fn is_one_slip(one: &str, other: &str) -> bool {
    // Most words are told apart here, without looking at their letters.
    if one.len().abs_diff(other.len()) > 2 {
        return false;
    }
    let begins_alike = one.chars().next() == other.chars().next();
    let (mut one, mut other) = (one.chars(), other.chars());
    skip_same(&mut one, &mut other, Iterator::next);
    skip_same(&mut one, &mut other, DoubleEndedIterator::next_back);
    let mut letters = || (one.next(), other.next());
    match (letters(), letters(), letters()) {
        ((None, None), ..) => false,
        (_, (None, None), _) => begins_alike,
        ((first, second), (third, fourth), (None, None)) => (first, third) == (fourth, second),
        _ => false,
    }
}

/// Goes past the letters that both have on one side.
fn skip_same<'text>(
    one: &mut Chars<'text>,
    other: &mut Chars<'text>,
    next: impl Fn(&mut Chars<'text>) -> Option<char>,
) {
    loop {
        let (mut after, mut other_after) = (one.clone(), other.clone());
        match (next(&mut after), next(&mut other_after)) {
            (Some(letter), Some(same)) if letter == same => {
                *one = after;
                *other = other_after;
            }
            _ => return,
        }
    }
}

/// The folded word without the habits of chat: sh, ch, gh and w for ş, ç, ğ and ş, and a for ə.
pub(super) fn loose(folded: &str) -> String {
    let plain = folded
        .replace("sh", "s")
        .replace("ch", "c")
        .replace("gh", "g");
    plain.replace('w', "s").replace('q', "g").replace('a', "e")
}

const LATIN_KEYS: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC_KEYS: &str = "йцукенгшщзхъфывапролджэячсмитьбюё";

/// What the same keys give on the other keyboard: ghjnjrjk is протокол.
pub(super) fn other_keyboard(folded: &str) -> String {
    let is_cyrillic = folded.contains(|letter| matches!(letter, '\u{400}'..='\u{4ff}'));
    let (from, to) = if is_cyrillic {
        (CYRILLIC_KEYS, LATIN_KEYS)
    } else {
        (LATIN_KEYS, CYRILLIC_KEYS)
    };
    let swap = |letter: char| {
        let key = from.chars().position(|key| key == letter);
        key.and_then(|key| to.chars().nth(key)).unwrap_or(letter)
    };
    folded.chars().map(swap).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_one_slip, loose, other_keyboard};

    #[test]
    fn one_slip_is_one_letter_or_two_neighbours() {
        for (one, other, expected) in [
            ("protokol", "protkol", true),
            ("protokol", "prrotokol", true),
            ("protokol", "protakol", true),
            ("protokol", "portokol", true),
            ("protokol", "protokl", true),
            ("protokol", "protokola", true),
            ("protokol", "protokol", false),
            ("protokol", "prtkol", false),
            ("protokol", "potrokol", false),
            ("rpotokol", "protokol", true),
            ("rotokol", "protokol", false),
            ("", "a", false),
            ("", "", false),
        ] {
            assert_eq!(is_one_slip(one, other), expected, "{one} {other}");
            assert_eq!(is_one_slip(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn habits_of_chat_are_undone() {
        assert_eq!(loose("shikayet"), loose("sikayet"));
        assert_eq!(loose("mantaqa"), loose("menteqe"));
        assert_eq!(loose("sechki"), loose("secki"));
    }

    #[test]
    fn the_other_keyboard_gives_the_other_letters() {
        assert_eq!(other_keyboard("ghjnjrjk 19:00"), "протокол 19:00");
        assert_eq!(other_keyboard("ифддще"), "ballot");
    }
}
