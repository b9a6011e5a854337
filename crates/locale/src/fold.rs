//! Folding of letters, so that text is found and read however its letters were typed.

use crate::letters::small;

/// The text in small letters without the marks that people leave out: ə→e, ı→i, ş→s, ç→c, ğ→g,
/// ö→o, ü→u, ё→е (й stays), the same for all languages. Hyphens and spaces of every kind become a
/// plain space, apostrophes of every kind `'`.
///
/// One character becomes one character, so a place found in the folded text is the same place in
/// the text shown. The exception is text from elsewhere with soft hyphens, or with letters written
/// as a letter and a combining mark: those are left out, as if the letter had been one character.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter == BREVE && folded.ends_with('и') {
            folded.pop();
            folded.push('й');
        } else if !is_left_out(letter) {
            folded.push(fold_letter(letter));
        }
    }
    folded
}

/// The text with the Cyrillic Ә ә, which look like the Azerbaijani Ə ə and stand in many official
/// texts, put right.
#[must_use]
pub fn cyrillic_schwa_to_latin(text: &str) -> String {
    text.replace('\u{4d8}', "Ə").replace('\u{4d9}', "ə")
}

/// The combining mark of ğ and й.
const BREVE: char = '\u{306}';

/// A soft hyphen, or the combining mark of â, ğ, i̇, ö, ş.
fn is_left_out(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{302}' | BREVE | '\u{307}' | '\u{308}' | '\u{327}'
    )
}

/// One letter folded, for a reader that goes through a text letter by letter.
pub(crate) fn fold_letter(letter: char) -> char {
    match small(letter) {
        'ə' | '\u{4d9}' | 'ä' => 'e',
        'ı' => 'i',
        'ş' => 's',
        'ç' => 'c',
        'ğ' => 'g',
        'ö' => 'o',
        'ü' => 'u',
        'â' => 'a',
        'ё' => 'е',
        '’' | '‘' | '`' | '´' => '\'',
        '-' | '\u{2010}'..='\u{2015}' => ' ',
        space if space.is_whitespace() => ' ',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::{cyrillic_schwa_to_latin, fold};

    const EVERY_LETTER: &str = "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZzWw \
        АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя 0123456789 №«»“”‑–—’ʼ\u{a0}";

    #[test]
    fn what_is_typed_without_the_letters_finds_what_is_written_with_them() {
        for (shown, typed) in [
            ("Seçki məntəqəsi – İŞIQ", "secki menteqesi   isiq"),
            ("SIFIR", "sifir"),
            ("Protokolun sayı", "protokolun sayi"),
            ("daşınan möhür", "dasinan mohur"),
            ("h\u{4d9}qiqiliyi, T\u{4d8}SDİQ", "heqiqiliyi, tesdiq"),
            ("Kâmil Cäfər", "kamil cefer"),
            ("Ещё Ёлка, Йод", "еще елка, йод"),
            ("twenty‑one voter’s", "twenty one voter's"),
            ("1\u{a0}012", "1 012"),
        ] {
            assert_eq!(fold(shown), typed);
        }
    }

    #[test]
    fn every_character_of_our_texts_folds_to_one_character() {
        let folded = fold(EVERY_LETTER);
        assert_eq!(folded.chars().count(), EVERY_LETTER.chars().count());
        assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn a_letter_and_its_mark_fold_as_the_one_letter() {
        for (apart, together) in [
            ("i\u{307}ki", "iki"),
            ("s\u{327}ikayət", "şikayət"),
            ("c\u{327}ap", "çap"),
            ("Sag\u{306}", "sağ"),
            ("o\u{308}z, u\u{308}zv", "öz, üzv"),
            ("еще\u{308}", "ещё"),
            ("И\u{306}од", "йод"),
            ("mən\u{ad}təqə", "məntəqə"),
        ] {
            assert_eq!(fold(apart), fold(together));
        }
        assert_ne!(fold("й"), fold("и"));
    }

    #[test]
    fn the_cyrillic_schwa_becomes_the_azerbaijani_letter() {
        let taken = cyrillic_schwa_to_latin("T\u{4d8}SDİQ, h\u{4d9}qiqiliyi, Ə ə");
        assert_eq!(taken, "TƏSDİQ, həqiqiliyi, Ə ə");
    }
}
