//! What other programs read out of the file.

use crate::support::{Practice, explained, many, say};
use locale::{Language, number_in_words};
use print::{ProtocolSheet, protocol_pdf};
use std::io::Write;
use std::process::{Command, Stdio};

/// The text in the order of the file, with single spaces.
fn extracted(sheet: &ProtocolSheet) -> String {
    let bytes = protocol_pdf(sheet).unwrap();
    let mut child = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&bytes).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the table says of every cell: number, label, figure as one number, words.
fn rows(practice: &Practice) -> Vec<String> {
    let sheet = practice.sheet();
    let language = sheet.words.language();
    let on_paper = sheet
        .cells
        .iter()
        .filter(|cell| cell.stage.is_on_the_form());
    on_paper
        .map(|cell| {
            let figure = sheet.figures.get(&cell.id).unwrap();
            let label = match cell.entry {
                Some(entry) => sheet.candidates[entry - 1].clone(),
                None => say(&sheet, &format!("line-{}-official", cell.line)),
            };
            let words = number_in_words(figure, language);
            format!("{} {label} {figure} {words}", cell.no)
        })
        .collect()
}

#[test]
fn every_row_is_read_as_number_label_figure_and_words() {
    for language in Language::ALL {
        for practice in [Practice::agreeing(language), many(language, 30)] {
            let text = extracted(&practice.sheet());
            for row in rows(&practice) {
                assert!(text.contains(&row), "{row}\nis not in\n{text}");
            }
        }
    }
}

#[test]
fn the_practice_mark_is_read_once_a_page_and_no_placeholder_is_left() {
    for language in Language::ALL {
        let practice = Practice::agreeing(language);
        let explained = ProtocolSheet {
            explanations: vec![explained()],
            ..practice.sheet()
        };
        let text = extracted(&explained);
        let mark = say(&practice.sheet(), "training-copy");
        assert_eq!(text.matches(&mark).count(), 2, "{text}");
        for wrong in ['⟨', '?', '{', '\u{2068}'] {
            assert!(!text.contains(wrong), "{wrong} in {text}");
        }
    }
}

#[test]
fn a_blank_form_says_nothing_that_people_write() {
    let practice = Practice::agreeing(Language::Az);
    let blank = extracted(&ProtocolSheet {
        blank: true,
        disagreements: 3,
        ..practice.sheet()
    });
    let disagree = say(&practice.sheet(), "print-disagreements");
    for written in [
        "1012",
        "min on iki",
        "Nümunə küçəsi",
        "2031",
        "22:40",
        "004512",
    ] {
        assert!(!blank.contains(written), "{written} in {blank}");
    }
    assert!(!blank.contains(disagree.split(':').next().unwrap()));
    assert!(blank.contains("Namizəd Birinci"));
}
