//! What is refused, where, and that it is said.

use crate::protocols::{BY_HAND, form};
use crate::wrong::{beyond_the_schema, key, wrong};
use exchange::{Fault, GREATEST_FILE_BYTES, MOST_KEYS, Note, Place, Reason, read, read_json};
use locale::{Language, Words};

fn refused(bytes: &[u8]) -> Vec<Fault> {
    let told = String::from_utf8_lossy(bytes);
    let told: String = told.chars().take(200).collect();
    let refused = read_json(bytes, form).err();
    refused.unwrap_or_else(|| panic!("taken: {told}")).0
}

fn assert_refused(text: &str, place: Place, reason: Reason) {
    assert_eq!(
        refused(text.as_bytes()),
        [Fault { place, reason }],
        "{text}"
    );
}

#[test]
fn a_wrong_file_is_refused_with_the_place_and_the_reason() {
    for (text, place, reason) in wrong().into_iter().chain(beyond_the_schema()) {
        assert_refused(&text, place, reason);
    }
}

#[test]
fn a_file_that_is_no_json_is_refused_with_line_and_column() {
    let deep = "[".repeat(100_000);
    for (text, line, column) in [
        ("{ \"form\": ", 1, 10),
        ("{\n  1", 2, 3),
        ("", 1, 0),
        (&deep, 1, 128),
    ] {
        let faults = refused(text.as_bytes());
        assert_eq!(faults[0].place, Place::Text(line, column));
        assert!(matches!(faults[0].reason, Reason::NotJson(_)), "{faults:?}");
    }
    let not_utf8 = [BY_HAND.as_bytes(), b"\nab\xff"].concat();
    let place = Place::Text(BY_HAND.lines().count() + 1, 3);
    let reason = Reason::NotUtf8;
    assert_eq!(refused(&not_utf8), [Fault { place, reason }]);
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let too_large = vec![b'\xff'; GREATEST_FILE_BYTES + 1];
    let (place, reason) = (Place::File, Reason::TooLarge);
    assert_eq!(refused(&too_large), [Fault { place, reason }]);
    let keys: Vec<String> = (0..=MOST_KEYS).map(|key| format!("\"{key}\": 1")).collect();
    let object = format!("{{ \"a\": {{ {} }} }}", keys.join(","));
    for many in [format!("[{}1]", "1,".repeat(MOST_KEYS)), object] {
        assert_refused(&many, Place::File, Reason::TooManyKeys);
    }
    assert_refused("[]", Place::File, Reason::NoObject);
}

#[test]
fn every_fault_and_every_note_is_said_in_every_language() {
    let reasons = [
        Reason::TooLarge,
        Reason::NotUtf8,
        Reason::NotJson("x".to_owned()),
        Reason::NoTable("x".to_owned()),
        Reason::OtherFormat,
        Reason::OtherFormatVersion,
        Reason::NoPractice,
        Reason::NoObject,
        Reason::NoList,
        Reason::NoText,
        Reason::NoForm,
        Reason::UnknownForm("\u{1b}[31m\u{202e}".to_owned()),
        Reason::UnknownLine,
        Reason::NoFigure,
        Reason::FigureTooGreat,
        Reason::NoDate,
        Reason::NoTime,
        Reason::OtherMinutes,
        Reason::TextTooLong(300),
        Reason::HiddenLetter('\u{202e}'),
        Reason::Nameless,
        Reason::WrongNumber(1),
        Reason::TooManyEntries(30),
        Reason::TooManyKeys,
        Reason::Twice,
        Reason::Fields(3),
    ];
    let stranger = "\u{202e}".to_owned() + &"x".repeat(10_000);
    let places = [
        (Place::File, ""),
        (Place::Text(1, 10), "1:10"),
        (key(&stranger), "xxxx"),
        (Place::Row(7), "7"),
        (Place::Cell(7, 'B'), "B"),
    ];
    for language in Language::ALL {
        let words = Words::new(language, &pack::words(language.code())).unwrap();
        let mut said = vec![Note::UnknownKey(stranger.clone()).said(&words)];
        let (file, here) = (stranger.clone(), "2026".to_owned());
        said.push(Note::OtherFormVersion { file, here }.said(&words));
        for (place, shown) in &places {
            for reason in reasons.clone() {
                let place = place.clone();
                said.push(Fault { place, reason }.said(&words));
                assert!(said.last().unwrap().contains(shown), "{said:?}");
            }
        }
        for text in said {
            assert!(!text.contains("exchange-") && !text.contains('$'), "{text}");
            assert!(
                !text.contains(['\u{1b}', '\u{202e}']) && text.len() < 400,
                "{text}"
            );
        }
    }
}

#[test]
fn a_file_of_no_kind_is_refused_as_json() {
    for text in ["", "form;presidential", "PK\u{3}\u{4}"] {
        let refused = read(text.as_bytes(), form).unwrap_err();
        assert!(matches!(refused.0[0].reason, Reason::NotJson(_)), "{text}");
    }
}
