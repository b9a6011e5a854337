//! The Azerbaijani alphabetical order.

use std::cmp::Ordering;

use crate::letters::small_az;

/// The alphabet of Azerbaijan; w, which it lacks, stands last as in the CLDR order.
const ALPHABET: &str = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzw";

/// Compares names as an Azerbaijani list does, for the order of candidates (Election Code 99) in
/// every language of the program, so that the practice protocol follows the paper.
///
/// Spaces, hyphens and other signs stand before digits, digits before letters, letters of other
/// alphabets last. Capital and small letters differ only where all else is equal: small first.
/// Two texts are equal only if they are the same characters.
#[must_use]
pub fn compare_az(left: &str, right: &str) -> Ordering {
    left.chars()
        .map(place)
        .cmp(right.chars().map(place))
        .then_with(|| capitals(left).cmp(capitals(right)))
        .then_with(|| left.cmp(right))
}

/// Where a letter stands: a kind of character first, its place among its kind second.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Space,
    Sign(char),
    Digit(char),
    Letter(usize),
    Foreign(char),
}

fn place(letter: char) -> Place {
    // Pasted official texts hold the Cyrillic letter that looks the same.
    let letter = match small_az(letter) {
        '\u{4d9}' => 'ə',
        letter => letter,
    };
    match ALPHABET.chars().position(|known| known == letter) {
        Some(position) => Place::Letter(position),
        None if letter.is_whitespace() => Place::Space,
        None if letter.is_numeric() => Place::Digit(letter),
        None if letter.is_alphabetic() => Place::Foreign(letter),
        None => Place::Sign(letter),
    }
}

fn capitals(text: &str) -> impl Iterator<Item = bool> {
    text.chars().map(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::compare_az;

    #[test]
    fn lists_in_order_stay_in_order() {
        for list in [
            // The terms of the field, checked against the CLDR order of Azerbaijani.
            "cəmi, çap, çatışmazlıq, ekspert, etibarsız, əlavə, hesabat, həlledici, xəta, ışıq, iclas, \
             imza, kabinə, katib, qutu, operator, öz, seçici, sədr, şikayət, uçot, üzv, zərf",
            "a, b, c, ç, d, e, ə, f, g, ğ, h, x, ı, i, j, k, q, l, m, n, o, ö, p, r, s, ş, t, u, ü, v, y, z, w, я",
            "Isayeva, İbrahimova, ilham, İlham",
            "Əli Vəli, Əli-Vəli, Əli2, Əlia, Əliyev, əliyeva, Əliyeva",
            "12, Abbasov, Abbasova, Xanlarov, Qasımov, Lalayev, Walker, Бабаев",
            "E, \u{4d8}hməd, Əhmədov, F",
        ] {
            let expected: Vec<&str> = list.split(", ").map(str::trim).collect();
            let mut sorted = expected.clone();
            sorted.reverse();
            sorted.sort_by(|left, right| compare_az(left, right));
            assert_eq!(sorted, expected);
        }
    }

    #[test]
    fn only_the_same_characters_are_equal() {
        assert_eq!(compare_az("Əliyev", "Əliyev"), Ordering::Equal);
        assert_eq!(compare_az("Əliyev", "\u{4d8}liyev"), Ordering::Less);
        assert_eq!(compare_az("", "a"), Ordering::Less);
    }
}
