//! Where things stand on the pages.

use crate::support::{Practice, agreeing_lines, explained, many, odd, say};
use locale::Language;
use print::{
    Artifact, Content, Face, Mark, Page, PrintError, ProtocolSheet, Sheet, Text, check_code,
    protocol_pages,
};
use protocol::Figures;
use std::sync::Arc;

/// The texts of a page, back to front.
pub fn texts(page: &Page) -> impl Iterator<Item = &Text> {
    page.marks().filter_map(|mark| match mark {
        Mark::Text(text) => Some(text),
        _ => None,
    })
}

/// Left, top, right and bottom edge of a mark.
pub fn edges(mark: &Mark) -> Option<[f32; 4]> {
    match mark {
        Mark::Text(text) => Some([
            text.x_mm,
            text.baseline_mm - text.size_mm * 0.66,
            text.x_mm + text.width_mm,
            text.baseline_mm,
        ]),
        Mark::Rect {
            x_mm,
            y_mm,
            width_mm,
            height_mm,
            ..
        } => Some([*x_mm, *y_mm, x_mm + width_mm, y_mm + height_mm]),
        Mark::Line { from_mm, to_mm, .. } => Some([from_mm.0, from_mm.1, to_mm.0, to_mm.1]),
        Mark::Path { .. } => None,
    }
}

/// Everything that may be asked of a sheet at once.
fn full(practice: &Practice) -> ProtocolSheet<'_> {
    ProtocolSheet {
        copies: 3,
        disagreements: 2,
        explanations: vec![explained(); 30],
        members: Some(1_000_000),
        ..practice.sheet()
    }
}

#[test]
fn nothing_stands_in_the_margins() {
    for language in Language::ALL {
        for practice in [many(language, 30), odd(language)] {
            let sheet = protocol_pages(&full(&practice)).unwrap();
            for mark in sheet.pages.iter().flat_map(Page::marks) {
                let Some([left, top, right, bottom]) = edges(mark) else {
                    continue;
                };
                assert!(left >= 19.99 && right <= 197.0, "{mark:?}");
                assert!(top >= 12.99 && bottom <= 284.0, "{mark:?}");
            }
        }
    }
}

#[test]
fn text_stands_in_the_body_above_the_foot() {
    for language in Language::ALL {
        let practice = odd(language);
        let sheet = protocol_pages(&full(&practice)).unwrap();
        for piece in sheet.pages.iter().flat_map(|page| &page.pieces) {
            if piece.content != Content::Artifact(Artifact::Foot) {
                for [_, _, _, bottom] in piece.marks.iter().filter_map(edges) {
                    assert!(bottom <= 275.0, "{piece:?}");
                }
            }
        }
    }
}

#[test]
fn the_lines_of_the_form_stand_on_the_first_page() {
    for language in Language::ALL {
        let practice = Practice::agreeing(language);
        let sheet = ProtocolSheet {
            disagreements: 1,
            ..practice.sheet()
        };
        let pages = protocol_pages(&sheet).unwrap().pages;
        assert_eq!(pages.len(), 2, "{language:?}");
        let on_first: Vec<&str> = texts(&pages[0]).map(|text| text.text.as_str()).collect();
        for cell in sheet
            .cells
            .iter()
            .filter(|cell| cell.stage.is_on_the_form())
        {
            let found = on_first.contains(&cell.no.as_str());
            assert_eq!(found, cell.entry.is_none(), "{language:?} {}", cell.no);
        }
    }
}

#[test]
fn cells_beside_the_form_are_no_rows() {
    let mut practice = Practice::agreeing(Language::En);
    let before = protocol_pages(&practice.sheet()).unwrap().tree;
    let beside: Vec<String> = practice
        .sheet()
        .cells
        .iter()
        .filter(|cell| !cell.stage.is_on_the_form())
        .map(|cell| cell.id.clone())
        .collect();
    assert!(!beside.is_empty());
    for cell in beside {
        practice.figures.write(&cell, 8_888_888);
    }
    let after = protocol_pages(&practice.sheet()).unwrap().tree;
    assert_eq!(before, after);
}

/// How wide the boxes of a figure are together.
fn boxes_mm(sheet: &Sheet) -> f32 {
    let widths = sheet.pages[0].marks().filter_map(|mark| match mark {
        Mark::Rect {
            width_mm,
            height_mm: 7.0,
            ..
        } => Some(*width_mm),
        _ => None,
    });
    widths.fold(0.0, f32::max)
}

#[test]
fn there_are_as_many_boxes_as_the_greatest_figure_needs() {
    for (figure, boxes) in [
        (0, 4.0),
        (9_999, 4.0),
        (10_000, 5.0),
        (123_456, 6.0),
        (9_999_999, 7.0),
    ] {
        let mut practice = Practice::agreeing(Language::Az);
        practice.figures.write("valid-votes", figure);
        let found_mm = boxes_mm(&protocol_pages(&practice.sheet()).unwrap());
        assert!(
            (found_mm - 7.0 * boxes).abs() < 0.01,
            "{figure}: {found_mm}"
        );
    }
}

#[test]
fn digits_stand_in_the_last_boxes() {
    let practice = Practice::agreeing(Language::Az);
    let sheet = protocol_pages(&practice.sheet()).unwrap();
    let page = &sheet.pages[0];
    let right = |mark: &Mark| match mark {
        Mark::Rect {
            x_mm,
            width_mm,
            height_mm: 7.0,
            ..
        } => Some(x_mm + width_mm),
        _ => None,
    };
    let boxes_end = page.marks().find_map(right).unwrap();
    let figures = page.pieces.iter().filter_map(|piece| match &piece.content {
        Content::Leaf(leaf) => Some((leaf.instead.as_ref()?, piece)),
        Content::Artifact(_) => None,
    });
    let mut seen = 0;
    for (figure, piece) in figures {
        let mut of_box_mm = boxes_end - 3.5;
        for mark in piece.marks.iter().rev() {
            let Mark::Text(digit) = mark else {
                panic!("{mark:?} in {figure}");
            };
            let middle_mm = digit.x_mm + digit.width_mm / 2.0;
            assert_eq!(digit.face, Face::Bold);
            assert!((middle_mm - of_box_mm).abs() < 0.01, "{figure}");
            of_box_mm -= 7.0;
            seen += 1;
        }
    }
    let digits = agreeing_lines().map(|(_, figure)| figure.to_string().len());
    assert_eq!(seen, digits.sum::<usize>());
}

#[test]
fn pages_are_counted_in_each_copy_and_bear_its_number() {
    for language in Language::ALL {
        let practice = Practice::agreeing(language);
        let sheet = ProtocolSheet {
            copies: 3,
            ..practice.sheet()
        };
        let pages = protocol_pages(&sheet).unwrap().pages;
        assert_eq!(pages.len(), 6);
        for (index, page) in pages.iter().enumerate() {
            let said: Vec<&str> = texts(page).map(|text| text.text.as_str()).collect();
            let copy = say(&sheet, &format!("print-copy-{}", index / 2 + 1));
            let arguments = [("page", (index % 2 + 1).into()), ("pages", 2_usize.into())];
            let numbered = sheet.words.say_with("print-page", &arguments);
            assert!(said.contains(&copy.as_str()), "{said:?}");
            assert!(said.contains(&numbered.as_str()), "{said:?}");
        }
    }
}

#[test]
fn every_page_bears_the_check_code_whatever_the_precinct_is_called() {
    for practice in [Practice::agreeing(Language::Ru), odd(Language::Ru)] {
        let sheet = practice.sheet();
        let code = check_code(&sheet);
        for page in protocol_pages(&sheet).unwrap().pages {
            assert!(texts(&page).any(|text| text.text.contains(&code)));
        }
    }
}

#[test]
fn the_head_of_a_table_is_repeated_where_it_goes_on() {
    let practice = many(Language::En, 30);
    let sheet = practice.sheet();
    let pages = protocol_pages(&sheet).unwrap().pages;
    let title = say(&sheet, "print-in-figures");
    let heads = |kind: fn(&Content) -> bool| {
        let pieces = pages.iter().flat_map(|page| &page.pieces);
        let of_kind = pieces.filter(|piece| kind(&piece.content));
        of_kind
            .flat_map(|piece| &piece.marks)
            .filter(|mark| matches!(mark, Mark::Text(text) if text.text == title))
            .count()
    };
    assert_eq!(heads(|content| matches!(content, Content::Leaf(_))), 3);
    assert_eq!(
        heads(|content| *content == Content::Artifact(Artifact::Head)),
        1
    );
}

#[test]
fn all_pages_share_one_watermark() {
    let practice = Practice::agreeing(Language::Az);
    let sheet = ProtocolSheet {
        copies: 3,
        ..practice.sheet()
    };
    let pages = protocol_pages(&sheet).unwrap().pages;
    let marks: Vec<_> = pages
        .iter()
        .map(|page| match page.pieces[0].marks.as_slice() {
            [Mark::Path { segments, .. }] => Arc::clone(segments),
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(!marks[0].is_empty());
    assert!(marks.iter().all(|mark| Arc::ptr_eq(mark, &marks[0])));
}

#[test]
fn a_long_name_wraps_and_an_endless_one_is_refused() {
    let long = Practice::with_candidates(Language::Ru, [("a".repeat(300), 1), ("b".into(), 2)]);
    let sheet = protocol_pages(&long.sheet()).unwrap();
    let name: Vec<&Text> = texts(&sheet.pages[1])
        .filter(|text| text.text.starts_with("aa"))
        .collect();
    assert!(name.len() > 3);
    assert_eq!(name.iter().map(|line| line.text.len()).sum::<usize>(), 300);
    let endless = Practice::with_candidates(Language::Ru, [("ab ".repeat(9_000), 1)]);
    let refused = protocol_pages(&endless.sheet());
    assert!(matches!(refused, Err(PrintError::TooTall { .. })));
}

#[test]
fn names_are_azerbaijani_in_every_sheet() {
    for language in Language::ALL {
        let practice = Practice::agreeing(language);
        let sheet = protocol_pages(&practice.sheet()).unwrap();
        let foreign = sheet.pages.iter().flat_map(|page| &page.pieces).filter(|piece| {
            matches!(&piece.content, Content::Leaf(leaf) if leaf.language == Some(Language::Az))
        });
        let expected = if language == Language::Az { 0 } else { 4 };
        assert_eq!(foreign.count(), expected, "{language:?}");
    }
}

#[test]
fn the_check_code_follows_the_figures_and_the_header_but_no_language() {
    let code = |practice: &Practice| check_code(&practice.sheet());
    let agreeing = Practice::agreeing(Language::Az);
    assert_eq!(code(&agreeing), code(&Practice::agreeing(Language::Ru)));
    assert_eq!(code(&agreeing).len(), 6);
    let mut codes = vec![code(&agreeing)];
    for (cell, figure) in agreeing.figures.iter() {
        for other in [Some(figure + 1), None] {
            let mut changed = Practice::agreeing(Language::Az);
            match other {
                Some(figure) => changed.figures.write(cell, figure),
                None => changed.figures.clear(cell),
            }
            codes.push(code(&changed));
        }
    }
    let mut elsewhere = Practice::agreeing(Language::Az);
    elsewhere.header.precinct = "9".to_owned();
    codes.push(code(&elsewhere));
    let all = codes.len();
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), all);
}

#[test]
fn a_sheet_without_any_figure_or_candidate_is_laid_out() {
    let mut empty = Practice::with_candidates(Language::Az, []);
    empty.figures = Figures::default();
    empty.header = print::Header::default();
    let sheet = ProtocolSheet {
        completed: None,
        copies: 0,
        members: Some(0),
        ..empty.sheet()
    };
    assert_eq!(protocol_pages(&sheet).unwrap().pages.len(), 2);
}
