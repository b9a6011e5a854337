//! Tables as spreadsheets save them, and what is wrong with some.

use crate::protocols::{form, forms, full};
use exchange::{Fault, MOST_KEYS, Note, Opened, Place, Reason, read_csv, write_csv};

const HEAD: &str = "secki-gunu-protocol;1\nform;presidential\n";

fn opened(text: &str) -> Opened {
    read_csv(text.as_bytes(), form).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn refused(text: &str) -> Vec<(Place, Reason)> {
    let refused = read_csv(text.as_bytes(), form).err();
    let faults = refused.unwrap_or_else(|| panic!("taken: {text}")).0;
    let pair = |fault: Fault| (fault.place, fault.reason);
    faults.into_iter().map(pair).collect()
}

#[test]
fn a_table_is_read_as_spreadsheets_save_it() {
    let comma = "secki-gunu-protocol,1,\nform,presidential,\nPRACTICE,,\n"
        .replace("PRACTICE,", "practice,YES");
    let rows = "voters-total, 1012 ,\n,,\n\ncandidate-2.name,\"B, \"\"b\"\"\",\ncandidate-2,,\n\
                candidate-1.name,A,\ncandidate-1,5,\nheader.date,01.11.2026,\n\
                completed.date,02.11.2026,\ncompleted.time,8:05:00,\nheader.colour,red,\n";
    let text = comma + rows;
    for text in [
        text.clone(),
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}"),
    ] {
        let Opened {
            protocol, notes, ..
        } = opened(&text);
        assert_eq!(protocol.names, ["A", "B, \"b\""]);
        assert_eq!(protocol.header["date"], "2026-11-01");
        let figures: Vec<_> = protocol.figures.iter().collect();
        let minutes = 24 * 60 + 8 * 60 + 5;
        let expected = [
            ("candidate-1", 5),
            ("completed-minutes", minutes),
            ("voters-total", 1012),
        ];
        assert_eq!(figures, expected);
        assert_eq!(notes, [Note::UnknownKey("header.colour".to_owned())]);
    }
}

#[test]
fn every_bad_row_is_named_and_nothing_is_read() {
    let rows = "voters-total;1 012\nvoters-list;-1\nvoters-additional;99999999\n\nvoters-totl;5\n\
                box-mobile;\nbox-mobile;5\nheader.address;\"two\nlines\"\ncompleted.time;25:00\n\
                header.date;01.13.2026\npractice;no\ncandidate-2.name;B\ncandidate-31;5\n\
                candidate-31.name;C\nexplanation.no-such-rule;why\n";
    let faults = refused(&format!("{HEAD}{rows}"));
    let expected = [
        (Place::Cell(3, 'B'), Reason::NoFigure),
        (Place::Cell(4, 'B'), Reason::NoFigure),
        (Place::Cell(5, 'B'), Reason::FigureTooGreat),
        (Place::Cell(7, 'A'), Reason::UnknownLine),
        (Place::Cell(9, 'A'), Reason::Twice),
        (Place::Cell(10, 'B'), Reason::HiddenLetter('\n')),
        (Place::Cell(12, 'B'), Reason::NoTime),
        (Place::Cell(13, 'B'), Reason::NoDate),
        (Place::Cell(14, 'B'), Reason::NoPractice),
        (Place::Cell(16, 'A'), Reason::UnknownLine),
        (Place::Cell(17, 'A'), Reason::UnknownLine),
        (Place::Key("candidate-1.name".to_owned()), Reason::Nameless),
    ];
    assert_eq!(faults, expected);
}

#[test]
fn a_row_without_two_columns_is_named() {
    for (row, fields) in [("voters-total", 1), ("voters-total;5;;6", 4), ("a;b;c", 3)] {
        let faults = refused(&format!("{HEAD}{row}\nbox-mobile;5;;\n"));
        assert_eq!(faults, [(Place::Row(3), Reason::Fields(fields))], "{row}");
    }
}

#[test]
fn a_table_with_another_head_is_refused() {
    let many = format!("{HEAD}{}", "a;1\n".repeat(MOST_KEYS + 1));
    for (text, place, reason) in [
        (
            "field;value\nform;presidential\n",
            Place::Cell(1, 'A'),
            Reason::OtherFormat,
        ),
        ("", Place::File, Reason::OtherFormat),
        (
            "secki-gunu-protocol;2\n",
            Place::Cell(1, 'B'),
            Reason::OtherFormatVersion,
        ),
        ("secki-gunu-protocol;1\n", Place::File, Reason::NoForm),
        (
            "secki-gunu-protocol;1\nform;../presidential\n",
            Place::Cell(2, 'B'),
            Reason::UnknownForm("../presidential".to_owned()),
        ),
        (&many, Place::File, Reason::TooManyKeys),
    ] {
        assert_eq!(refused(text), [(place, reason)], "{text}");
    }
}

#[test]
fn no_text_can_begin_a_formula_and_every_text_comes_back() {
    let beginnings = ["", "'", "''", " "];
    let formulas = ["=1+1", "+1", "-1", "@A1", "'a", "a", "=cmd|' /C calc'!A0"];
    for form in forms() {
        for (beginning, rest) in beginnings
            .iter()
            .flat_map(|one| formulas.map(|two| (one, two)))
        {
            let text = format!("{beginning}{rest}");
            let mut protocol = full(&form);
            protocol.header.insert("address".to_owned(), text.clone());
            for written in [&text, &format!("\t{text}"), &format!("\r\n{text}")] {
                for explanation in protocol.explanations.values_mut() {
                    written.clone_into(explanation);
                }
                let table = write_csv(&form, &protocol);
                let mut reader = csv::ReaderBuilder::new();
                let mut reader = reader
                    .delimiter(b';')
                    .flexible(true)
                    .from_reader(table.as_bytes());
                for field in reader.records().flat_map(|record| {
                    let fields: Vec<String> = record.unwrap().iter().map(str::to_owned).collect();
                    fields
                }) {
                    assert!(
                        !field.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']),
                        "{field}"
                    );
                }
                assert_eq!(opened(&table).protocol, protocol, "{text}");
            }
        }
    }
}
