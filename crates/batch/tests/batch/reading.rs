//! What a table may look like, and how its mistakes are named.

use batch::{BatchError, Column, Fault, GREATEST_TABLE_BYTES, MOST_ROWS, Precinct, Reason, read};
use locale::{Language, Words};

fn precinct(row: usize, constituency: &str, precinct: &str) -> Precinct {
    Precinct {
        row,
        constituency: constituency.to_owned(),
        precinct: precinct.to_owned(),
        address: String::new(),
        voters: None,
        language: None,
    }
}

#[test]
fn a_table_is_read_as_spreadsheets_save_it() {
    let full = || Precinct {
        address: "Nümunə küçəsi 49, 3 saylı \"məktəb\"".to_owned(),
        voters: Some(1012),
        language: Some(Language::Ru),
        ..precinct(2, "27", "14")
    };
    let comma = "constituency,precinct,address,voters,language\n\
                 27,14,\"Nümunə küçəsi 49, 3 saylı \"\"məktəb\"\"\",1012,ru\n";
    let semicolon = "Language;Voters;Address;Precinct;Constituency\r\n\
                     RU;1012;\"Nümunə küçəsi 49, 3 saylı \"\"məktəb\"\"\";14; 27 \r\n";
    for text in [comma, semicolon] {
        for before in ["", "\u{feff}"] {
            let table = read(format!("{before}{text}").as_bytes()).unwrap();
            assert_eq!(table.faults, []);
            assert_eq!(table.precincts, [full()], "{before}{text}");
        }
    }
}

#[test]
fn a_row_has_the_number_that_an_editor_shows() {
    for end in ["\n", "\r\n"] {
        let lines = [
            "precinct,constituency,address",
            "1,27,",
            "",
            ",,",
            "2,27,\"two",
            "lines\"",
            "",
            "3,27,",
        ];
        for last in ["", end] {
            let table = read((lines.join(end) + last).as_bytes()).unwrap();
            let rows: Vec<_> = table
                .precincts
                .iter()
                .map(|precinct| precinct.row)
                .collect();
            assert_eq!((rows, table.faults), (vec![2, 5, 8], vec![]), "{end:?}");
        }
    }
}

#[test]
fn every_mistake_of_a_row_is_named_and_the_other_rows_are_read() {
    let long = "ə".repeat(301);
    let text = format!(
        "constituency,precinct,address,voters,language\n\
         27,,,,\n,14,,,\n27,15,{long},,\n27,16,,1 012,\n27,17,,-3,tr\n27,18,,10000000,\n\
         27,1,,0,\n27,1,,,\n28,1,,,\n27,19\n27,2,{},,\n",
        "ə".repeat(300)
    );
    let table = read(text.as_bytes()).unwrap();
    let fault = |row, column, reason| Fault {
        row,
        column,
        reason,
    };
    let expected = [
        fault(2, Some(Column::Precinct), Reason::Missing),
        fault(3, Some(Column::Constituency), Reason::Missing),
        fault(4, Some(Column::Address), Reason::TooLong(300)),
        fault(
            5,
            Some(Column::Voters),
            Reason::NoFigure("1 012".to_owned()),
        ),
        fault(6, Some(Column::Voters), Reason::NoFigure("-3".to_owned())),
        fault(
            6,
            Some(Column::Language),
            Reason::UnknownLanguage("tr".to_owned()),
        ),
        fault(7, Some(Column::Voters), Reason::TooGreat(9_999_999)),
        fault(9, Some(Column::Precinct), Reason::Twice(8)),
        fault(11, None, Reason::Fields(2, 5)),
    ];
    assert_eq!(table.faults, expected);
    let rows: Vec<_> = table
        .precincts
        .iter()
        .map(|good| (good.row, good.voters))
        .collect();
    assert_eq!(rows, [(8, Some(0)), (10, None), (12, None)]);
}

#[test]
fn a_table_that_cannot_be_used_says_why() {
    let rows = "1,1\n".repeat(MOST_ROWS + 1);
    let cases: [(Vec<u8>, BatchError); 7] = [
        (vec![], BatchError::NoColumn(Column::Constituency)),
        (
            b"precinct;voters\n1;2\n".to_vec(),
            BatchError::NoColumn(Column::Constituency),
        ),
        (
            b"constituency\n1\n".to_vec(),
            BatchError::NoColumn(Column::Precinct),
        ),
        (
            b"precinct,constituency,Precinct\n".to_vec(),
            BatchError::ColumnTwice(Column::Precinct),
        ),
        (
            b"precinct,constituency\n1,1\n2,\xeb\n".to_vec(),
            BatchError::NotUtf8(3),
        ),
        (vec![b' '; GREATEST_TABLE_BYTES + 1], BatchError::TooLarge),
        (
            format!("precinct,constituency\n{rows}").into_bytes(),
            BatchError::TooManyRows,
        ),
    ];
    for (bytes, expected) in cases {
        assert_eq!(read(&bytes), Err(expected));
    }
}

#[test]
fn unknown_columns_are_named_without_what_steers_a_terminal() {
    let text = "precinct,constituency,\u{1b}[31mphone\u{202e},\n1,1,2,3\n";
    let table = read(text.as_bytes()).unwrap();
    assert_eq!(table.unknown_columns, ["[31mphone"]);
    assert_eq!(table.precincts, [precinct(2, "1", "1")]);
}

#[test]
fn a_fault_is_said_with_row_column_and_reason_in_every_language() {
    let fault = Fault {
        row: 7,
        column: Some(Column::Language),
        reason: Reason::UnknownLanguage("\u{1b}[2Jtr".repeat(20)),
    };
    for language in Language::ALL {
        let words = Words::new(language, &pack::words(language.code())).unwrap();
        let said = fault.said(&words);
        assert!(said.contains('7') && said.contains("language") && said.contains("[2Jtr"));
        assert!(
            !said.contains(['\u{1b}', '⟨']) && said.chars().count() < 150,
            "{said}"
        );
    }
}
