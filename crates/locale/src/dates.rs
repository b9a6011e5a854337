//! Dates and clock times as text.

use crate::{AzerbaijaniOne, Language, azerbaijani_number_words};

const MONTHS_AZ: [&str; 12] = [
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr",
    "noyabr", "dekabr",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_EN_SHORT: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec",
];
/// Genitive, as in a date.
const MONTHS_RU: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

/// The full date of documents: `7 fevral 2024‑cü il`, `7 February 2024`, `7 февраля 2024 года`.
///
/// The hyphen of the Azerbaijani year does not break (U+2011). A month outside 1–12 has no name:
/// the date then comes in dotted numbers, `07.13.2024`. A day is written as it is given.
#[must_use]
pub fn long_date(year: i32, month: u32, day: u32, language: Language) -> String {
    let months = match language {
        Language::Az => &MONTHS_AZ,
        Language::En => &MONTHS_EN,
        Language::Ru => &MONTHS_RU,
    };
    let Some(name) = month_name(month, months) else {
        return dotted(year, month, day);
    };
    match language {
        Language::Az => format!("{day} {name} {year}\u{2011}{} il", year_suffix(year)),
        Language::En => format!("{day} {name} {year}"),
        Language::Ru => format!("{day} {name} {year} года"),
    }
}

/// The short date of tables: `07.02.2024`, in English `7 Feb 2024`, which no reader can take for
/// 2 July. A month outside 1–12 comes in dotted numbers in every language.
#[must_use]
pub fn numeric_date(year: i32, month: u32, day: u32, language: Language) -> String {
    match month_name(month, &MONTHS_EN_SHORT) {
        Some(name) if language == Language::En => format!("{day} {name} {year}"),
        _ => dotted(year, month, day),
    }
}

/// A time of the 24-hour clock, the same in every language: `07:50`.
#[must_use]
pub fn clock_time(hour: u32, minute: u32) -> String {
    format!("{hour:02}:{minute:02}")
}

/// The minutes since midnight of `HH:MM`; none where the text is no such time.
#[must_use]
pub fn minutes_of_day(time: &str) -> Option<u32> {
    let (hours, minutes) = time.split_once(':')?;
    let below = |text: &str, end: u32| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number: u32 = digits.then(|| text.parse().ok())??;
        (number < end).then_some(number)
    };
    Some(below(hours, 24)? * 60 + below(minutes, 60)?)
}

/// A time of the 24-hour clock to the second: `07:50:09`.
#[must_use]
pub fn clock_time_with_seconds(hour: u32, minute: u32, second: u32) -> String {
    format!("{hour:02}:{minute:02}:{second:02}")
}

fn dotted(year: i32, month: u32, day: u32) -> String {
    format!("{day:02}.{month:02}.{year}")
}

fn month_name(month: u32, names: &[&'static str; 12]) -> Option<&'static str> {
    let index = usize::try_from(month).ok()?.checked_sub(1)?;
    names.get(index).copied()
}

/// The ending of an ordinal number after figures, by vowel harmony with the last spoken word.
/// 2000 ends in «min» and so has -ci, where the CLDR category would give -cu.
fn year_suffix(year: i32) -> &'static str {
    let words = azerbaijani_number_words(year.unsigned_abs(), AzerbaijaniOne::Plain);
    match words.rsplit(' ').next().unwrap_or_default() {
        "sıfır" | "altı" | "qırx" | "altmış" | "doxsan" => "cı",
        "üç" | "dörd" | "yüz" => "cü",
        "doqquz" | "on" | "otuz" | "milyon" => "cu",
        _ => "ci",
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Language, clock_time, clock_time_with_seconds, long_date, minutes_of_day, numeric_date,
    };

    #[test]
    fn an_azerbaijani_year_ends_as_its_last_word_is_spoken() {
        for (year, suffix) in [
            (2018, "ci"),
            (2019, "cu"),
            (2020, "ci"),
            (2021, "ci"),
            (2022, "ci"),
            (2023, "cü"),
            (2024, "cü"),
            (2025, "ci"),
            (2026, "cı"),
            (2027, "ci"),
            (2028, "ci"),
            (2029, "cu"),
            (2030, "cu"),
            (2031, "ci"),
            (2032, "ci"),
            (2033, "cü"),
            (2034, "cü"),
            (2035, "ci"),
            (2003, "cü"),
            (2008, "ci"),
            (2013, "cü"),
            (2016, "cı"),
            (2000, "ci"),
            (1900, "cü"),
            (2010, "cu"),
            (2040, "cı"),
            (2050, "ci"),
            (1960, "cı"),
            (1970, "ci"),
            (1980, "ci"),
            (1990, "cı"),
            (0, "cı"),
        ] {
            let expected = format!("7 fevral {year}\u{2011}{suffix} il");
            assert_eq!(long_date(year, 2, 7, Language::Az), expected);
        }
    }

    #[test]
    fn a_date_is_written_as_documents_and_tables_of_its_language_do() {
        for (language, long, numeric) in [
            (Language::Az, "7 fevral 2024\u{2011}cü il", "07.02.2024"),
            (Language::En, "7 February 2024", "7 Feb 2024"),
            (Language::Ru, "7 февраля 2024 года", "07.02.2024"),
        ] {
            assert_eq!(long_date(2024, 2, 7, language), long);
            assert_eq!(numeric_date(2024, 2, 7, language), numeric);
        }
        assert_eq!(
            long_date(2025, 12, 31, Language::Ru),
            "31 декабря 2025 года"
        );
        assert_eq!(
            long_date(2025, 1, 1, Language::Az),
            "1 yanvar 2025\u{2011}ci il"
        );
        assert_eq!(numeric_date(2025, 9, 30, Language::En), "30 Sept 2025");
    }

    #[test]
    fn a_month_that_is_none_comes_in_dotted_numbers() {
        for language in Language::ALL {
            for (month, expected) in [(0, "07.00.2024"), (13, "07.13.2024")] {
                assert_eq!(long_date(2024, month, 7, language), expected);
                assert_eq!(numeric_date(2024, month, 7, language), expected);
            }
            assert!(!long_date(i32::MIN, u32::MAX, u32::MAX, language).is_empty());
        }
    }

    #[test]
    fn a_clock_has_two_digits_everywhere() {
        assert_eq!(clock_time(7, 5), "07:05");
        assert_eq!(clock_time(19, 0), "19:00");
        assert_eq!(clock_time_with_seconds(0, 0, 9), "00:00:09");
    }

    #[test]
    fn a_time_is_read_as_it_is_written() {
        for minutes in [0, 9, 470, 1439] {
            let written = clock_time(minutes / 60, minutes % 60);
            assert_eq!(minutes_of_day(&written), Some(minutes));
        }
        for text in [
            "", "9:00", "24:00", "07:60", "+7:50", "07:+5", "07:50:00", "0750",
        ] {
            assert_eq!(minutes_of_day(text), None, "{text}");
        }
    }
}
