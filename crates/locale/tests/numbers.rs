//! Numbers in words: the vectors, every spelling that is read, and back again over a wide sample.

use locale::{
    AzerbaijaniOne, Gender, Hint, LARGEST_IN_WORDS, Language, Reading, azerbaijani_number_words,
    number_in_words, read_number_in_words, russian_number_words,
};

const VECTORS: &str = include_str!("../../../fixtures/numbers.tsv");

/// A number in figures and its words, column by column.
fn vectors() -> Vec<(&'static str, Vec<&'static str>)> {
    let rows = VECTORS.lines().skip(1).map(|row| {
        let mut columns = row.split('\t');
        (columns.next().unwrap_or_default(), columns.collect())
    });
    rows.collect()
}

fn read(text: &str, language: Language) -> Option<u32> {
    let reading = read_number_in_words(text, language)?;
    assert_eq!(reading.hints, [], "{text}");
    Some(reading.number)
}

#[test]
fn every_vector_is_written_and_read_in_all_its_columns() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 40);
    for (number, columns) in vectors {
        let [
            plain,
            explicit,
            min_only,
            english,
            masculine,
            feminine,
            neuter,
        ] = columns[..]
        else {
            panic!("seven columns are needed for {number}");
        };
        let number = number.parse().expect("a number");
        assert_eq!(
            azerbaijani_number_words(number, AzerbaijaniOne::Plain),
            plain
        );
        assert_eq!(
            azerbaijani_number_words(number, AzerbaijaniOne::Explicit),
            explicit
        );
        assert_eq!(russian_number_words(number, Gender::Masculine), masculine);
        assert_eq!(russian_number_words(number, Gender::Feminine), feminine);
        assert_eq!(russian_number_words(number, Gender::Neuter), neuter);
        for (language, own) in [
            (Language::Az, plain),
            (Language::En, english),
            (Language::Ru, masculine),
        ] {
            assert_eq!(number_in_words(number, language), own);
        }
        for (language, spellings) in [
            (Language::Az, [plain, explicit, min_only]),
            (Language::En, [english; 3]),
            (Language::Ru, [masculine, feminine, neuter]),
        ] {
            for spelling in spellings {
                assert_eq!(read(spelling, language), Some(number), "{spelling}");
            }
        }
    }
}

/// The numbers that are written and read back: all up to 20 000, then every 53rd, 208 303 in all.
/// The step shares no factor with 1000, so every number below a thousand ends some of them.
/// `NUMBERS_STEP=1` takes all 10 000 000, best in a release build.
#[expect(
    clippy::expect_used,
    reason = "a step that is no number must stop the test"
)]
fn sample() -> impl Iterator<Item = u32> {
    let step = std::env::var("NUMBERS_STEP").ok();
    let step = step.map_or(53, |step| step.parse().expect("NUMBERS_STEP is a number"));
    (0..=20_000).chain((20_001..=LARGEST_IN_WORDS).step_by(step))
}

#[test]
fn azerbaijani_words_lead_back_to_their_number() {
    for number in sample() {
        let one = [AzerbaijaniOne::Plain, AzerbaijaniOne::Explicit][usize::from(number % 3 == 0)];
        let words = azerbaijani_number_words(number, one);
        assert_eq!(read(&words, Language::Az), Some(number), "{words}");
    }
}

#[test]
fn english_words_lead_back_to_their_number() {
    for number in sample() {
        let words = number_in_words(number, Language::En);
        assert_eq!(read(&words, Language::En), Some(number), "{words}");
    }
}

#[test]
fn russian_words_lead_back_to_their_number() {
    let genders = [Gender::Masculine, Gender::Feminine, Gender::Neuter];
    for (number, gender) in sample().zip(genders.into_iter().cycle()) {
        let words = russian_number_words(number, gender);
        assert_eq!(read(&words, Language::Ru), Some(number), "{words}");
    }
}

#[test]
fn a_number_is_read_however_it_is_typed() {
    use Language::{Az, En, Ru};
    for (text, language, number) in [
        ("  Min   iki yüz\u{a0}otuz dörd ", Az, 1234),
        ("min iki yuz otuz dord", Az, 1234),
        ("BİR MİN İKİ YÜZ", Az, 1200),
        ("QIRX ALTI", Az, 46),
        ("yüz min bir yüz", Az, 100_100),
        ("bir yüz bir min yüz bir", Az, 101_101),
        ("bir milyon min yüz", Az, 1_001_100),
        ("iyirmi-bir", Az, 21),
        ("Twenty one", En, 21),
        ("twenty‑one", En, 21),
        ("one hundred thousand, one hundred", En, 100_100),
        ("a hundred and one", En, 101),
        ("a thousand a hundred", En, 1100),
        ("a million", En, 1_000_000),
        ("one million and seventy-nine thousand", En, 1_079_000),
        ("Тысяча сто", Ru, 1100),
        ("НУЛЬ", Ru, 0),
        ("двадцать одно", Ru, 21),
        ("две тысячи две", Ru, 2002),
    ] {
        assert_eq!(read(text, language), Some(number), "{text}");
    }
}

#[test]
fn a_misspelt_word_is_understood_and_named() {
    use Language::{Az, En, Ru};
    for (text, language, number, expected) in [
        (
            "Atmış dört",
            Az,
            64,
            [("Atmış", "altmış"), ("dört", "dörd")].as_slice(),
        ),
        (
            "yüz səqsən bin",
            Az,
            180_000,
            &[("səqsən", "səksən"), ("bin", "min")],
        ),
        ("bin bir", Az, 1001, &[("bin", "min")]),
        ("fourty-two", En, 42, &[("fourty", "forty")]),
        ("a hundred and ninty", En, 190, &[("ninty", "ninety")]),
        ("пятьнадцать", Ru, 15, &[("пятьнадцать", "пятнадцать")]),
        (
            "тысяча семьнадцать",
            Ru,
            1017,
            &[("семьнадцать", "семнадцать")],
        ),
        ("два тысячи один", Ru, 2001, &[("два", "две")]),
        ("пять тысячи", Ru, 5000, &[("тысячи", "тысяч")]),
        (
            "двадцать одно тысяч одна",
            Ru,
            21_001,
            &[("одно", "одна"), ("тысяч", "тысяча")],
        ),
    ] {
        let hints = expected.iter().map(|(written, correct)| Hint {
            written: (*written).to_owned(),
            correct: (*correct).to_owned(),
        });
        let expected = Reading {
            number,
            hints: hints.collect(),
        };
        assert_eq!(
            read_number_in_words(text, language),
            Some(expected),
            "{text}"
        );
    }
}

#[test]
fn what_says_no_number_is_not_read() {
    use Language::{Az, En, Ru};
    for (text, language) in [
        ("", Az),
        (" - ", Az),
        ("salam", Az),
        ("12", Az),
        ("one", Az),
        ("sıfır bir", Az),
        ("bir on", Az),
        ("on yüz", Az),
        ("iki üç", Az),
        ("min min", Az),
        ("milyon", Az),
        ("on milyon", Az),
        ("yüz yüz", Az),
        ("min bir milyon", Az),
        ("yüz iki yüz", Az),
        ("hundred", En),
        ("thousand", En),
        ("twenty eleven", En),
        ("ten one", En),
        ("a", En),
        ("a five", En),
        ("twenty a thousand", En),
        ("and", En),
        ("two hundred hundred", En),
        ("миллион", Ru),
        ("один миллион тысяча", Ru),
        ("сто двести", Ru),
        ("десять один", Ru),
        ("ноль тысяч", Ru),
        ("десять миллионов", Ru),
    ] {
        assert_eq!(read_number_in_words(text, language), None, "{text}");
    }
}

#[test]
fn a_number_above_the_largest_is_given_in_figures() {
    for language in Language::ALL {
        assert_ne!(number_in_words(LARGEST_IN_WORDS, language), "9999999");
        assert_eq!(number_in_words(LARGEST_IN_WORDS + 1, language), "10000000");
        assert_eq!(number_in_words(u32::MAX, language), "4294967295");
    }
}
