//! What was written reads back equal.

use crate::protocols::{BY_HAND, all, form, forms, full, longest};
use exchange::{
    GREATEST_FILE_BYTES, Note, Opened, ProtocolFile, Refused, read, read_csv, read_json, write_csv,
    write_json,
};
use protocol::Form;

type Write = fn(&Form, &ProtocolFile) -> String;
type Read = fn(&[u8]) -> Result<Opened, Refused>;

/// Both kinds of file, and each once more by the reader that finds out which it is.
fn kinds() -> [(Write, Read); 4] {
    [
        (write_json, |bytes| read_json(bytes, form)),
        (write_csv, |bytes| read_csv(bytes, form)),
        (write_json, |bytes| read(bytes, form)),
        (write_csv, |bytes| read(bytes, form)),
    ]
}

#[test]
fn what_was_written_reads_back_equal() {
    for form in forms() {
        for protocol in all(&form) {
            for (write, read) in kinds() {
                let text = write(&form, &protocol);
                let opened =
                    read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"));
                assert_eq!(opened.protocol, protocol, "{text}");
                assert_eq!((&opened.form, opened.notes), (&form, vec![]));
                assert_eq!(write(&form, &opened.protocol), text);
            }
        }
    }
}

#[test]
fn the_longest_protocol_fits_into_a_file() {
    for form in forms() {
        for (write, _) in kinds() {
            let bytes = write(&form, &longest(&form)).len();
            assert!(bytes <= GREATEST_FILE_BYTES, "{}: {bytes}", form.id);
        }
    }
}

#[test]
fn hidden_letters_are_not_written() {
    let form = form("presidential").unwrap();
    let mut protocol = full(&form);
    let rule = protocol.explanations.keys().next().unwrap().clone();
    for (text, line, lines) in [
        ("a\u{202e}b\u{200b}", "ab", "ab"),
        ("a\u{1b}[31m\n\u{feff}", "a[31m", "a[31m\n"),
    ] {
        protocol.names[0] = text.to_owned();
        protocol
            .header
            .insert("address".to_owned(), text.to_owned());
        protocol.explanations.insert(rule.clone(), text.to_owned());
        for (write, read) in kinds() {
            let opened = read(write(&form, &protocol).as_bytes()).unwrap();
            assert_eq!(opened.protocol.names[0], line);
            assert_eq!(opened.protocol.header["address"], line);
            assert_eq!(opened.protocol.explanations[&rule], lines);
        }
    }
}

#[test]
fn a_file_written_by_hand_is_read_with_or_without_a_byte_order_mark() {
    for before in ["", "\u{feff}", " \n"] {
        let opened = read(format!("{before}{BY_HAND}").as_bytes(), form).unwrap();
        let protocol = opened.protocol;
        assert_eq!(protocol.names, ["Namizəd Birinci", "Namizəd İkinci"]);
        let figures: Vec<_> = protocol.figures.iter().collect();
        let expected = [
            ("candidate-1", 260),
            ("members", 6),
            ("signatures", 6),
            ("voters-list", 1000),
            ("voters-total", 1012),
        ];
        assert_eq!(figures, expected);
        assert_eq!(protocol.header["precinct"], "14");
        assert_eq!(protocol.explanations.len(), 1);
        assert_eq!(opened.notes, []);
    }
}

#[test]
fn the_minutes_of_completion_follow_from_date_and_time() {
    for (completed, expected) in [
        (r#"{ "date": "2026-11-01", "time": "18:40" }"#, Some(1120)),
        (r#"{ "date": "2026-11-02", "time": "00:15" }"#, Some(1455)),
        (r#"{ "date": "2026-10-31", "time": "23:00" }"#, Some(0)),
        (r#"{ "date": "2026-11-01", "time": "" }"#, None),
        (r#"{ "time": "18:40" }"#, None),
        ("{}", None),
    ] {
        let file = format!(
            r#"{{ "form": "presidential", "lines": {{}}, "completed": {completed},
                 "header": {{ "date": "2026-11-01" }} }}"#
        );
        let opened = read_json(file.as_bytes(), form).unwrap();
        let minutes = opened.protocol.figures.get("completed-minutes");
        assert_eq!(minutes, expected, "{completed}");
    }
}

#[test]
fn what_means_nothing_is_named_and_the_rest_is_read() {
    let file = r#"{
        "form": "referendum", "formVersion": "1998", "weather": { "rain": [true] },
        "lines": { "voters-total": 5 }, "seats": 3, "candidates": [],
        "header": { "colour": "red", "address": "" }, "completed": { "second": "7" },
        "questions": [{ "number": 1, "yes": 2, "name": "A" }], "expected": ["C01"],
        "explanations": { "no-such-rule": "why" }
    }"#;
    let opened = read_json(file.as_bytes(), form).unwrap();
    assert_eq!(opened.protocol.figures.get("question-1-yes"), Some(2));
    assert!(opened.protocol.header.is_empty() && opened.protocol.explanations.is_empty());
    let unknown = |key: &str| Note::UnknownKey(key.to_owned());
    let version = Note::OtherFormVersion {
        file: "1998".to_owned(),
        here: opened.form.version.clone(),
    };
    let expected = [
        version,
        unknown("weather"),
        unknown("seats"),
        unknown("candidates"),
        unknown("header.colour"),
        unknown("completed.second"),
        unknown("questions[0].name"),
        unknown("expected"),
        unknown("explanations.no-such-rule"),
    ];
    assert_eq!(opened.notes, expected);
}
