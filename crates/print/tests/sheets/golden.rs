//! The display list as text, one line for each row or paragraph, against reviewed files.
//! `UPDATE_GOLDEN=1` writes them anew.

use crate::support::Practice;
use locale::Language;
use print::{
    Branch, Content, Level, Mark, Node, ProtocolSheet, Role, Segment, Sheet, Text, protocol_pages,
};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// Where something stands and what it says.
#[derive(Clone)]
struct Told {
    page: usize,
    y_mm: f32,
    text: String,
}

type Leaves = BTreeMap<usize, Told>;

fn leaves(sheet: &Sheet) -> Leaves {
    let mut leaves = Leaves::new();
    for (index, page) in sheet.pages.iter().enumerate() {
        for piece in &page.pieces {
            if let Content::Leaf(leaf) = &piece.content {
                let texts = || piece.marks.iter().filter_map(text_of);
                let drawn = piece.marks.iter().filter_map(top);
                let said = texts().map(|text| text.text.as_str()).collect();
                let described = leaf.description.as_ref().map(|text| format!("[{text}]"));
                let told = leaf.instead.clone().or(described).unwrap_or(said);
                let language = leaf.language.map(|it| format!("{}:", it.code()));
                let told = Told {
                    page: index + 1,
                    y_mm: texts()
                        .map(|text| text.baseline_mm)
                        .chain(drawn)
                        .fold(f32::NAN, f32::min),
                    text: language.unwrap_or_default() + &told,
                };
                leaves.insert(leaf.id, told);
            }
        }
    }
    leaves
}

/// The highest point of a box or an outline.
fn top(mark: &Mark) -> Option<f32> {
    let segments = match mark {
        Mark::Path { segments, .. } => segments,
        Mark::Rect { y_mm, .. } => return Some(*y_mm),
        _ => return None,
    };
    let heights = segments.iter().filter_map(|segment| match segment {
        Segment::Move((_, y)) | Segment::Line((_, y)) => Some(*y),
        _ => None,
    });
    heights.reduce(f32::min)
}

fn text_of(mark: &Mark) -> Option<&Text> {
    match mark {
        Mark::Text(text) => Some(text),
        _ => None,
    }
}

/// What a node says, at the place of its first leaf.
fn told(node: &Node, leaves: &Leaves) -> Option<Told> {
    let parts = node.children.iter().filter_map(|child| match child {
        Branch::Node(node) => told(node, leaves),
        Branch::Leaf(id) => leaves.get(id).cloned(),
    });
    parts.reduce(|first, next| Told {
        text: first.text + &next.text,
        ..first
    })
}

/// The cells of a row. The number of the line is left out: it stands in the form alone.
fn row(node: &Node, leaves: &Leaves) -> Option<Told> {
    let cells = node
        .children
        .iter()
        .enumerate()
        .filter_map(|(place, child)| {
            let Branch::Node(cell) = child else {
                return None;
            };
            let told = told(cell, leaves)?;
            let text = if place == 0 && cell.role == Role::Cell {
                "#".to_owned()
            } else {
                told.text
            };
            Some(Told { text, ..told })
        });
    cells.reduce(|first, next| Told {
        text: format!("{} | {}", first.text.trim_end(), next.text),
        ..first
    })
}

fn describe(node: &Node, leaves: &Leaves, lines: &mut String) {
    let (role, told) = match &node.role {
        Role::Title(_) => ("H1", told(node, leaves)),
        Role::Heading(Level::First, _) => ("H2", told(node, leaves)),
        Role::Heading(Level::Second, _) => ("H3", told(node, leaves)),
        Role::Heading(Level::Third, _) => ("H4", told(node, leaves)),
        Role::Paragraph => ("P", told(node, leaves)),
        Role::Label => ("LI", told(node, leaves)),
        Role::Row => ("TR", row(node, leaves)),
        Role::Reference => ("TOC", told(node, leaves)),
        Role::Figure(said) => {
            let told = told(node, leaves).unwrap();
            let Told { page, y_mm, .. } = told;
            writeln!(lines, "{page} {y_mm:5.1} FIG [{said}]").unwrap();
            ("CAP", Some(told))
        }
        _ => {
            for child in &node.children {
                if let Branch::Node(child) = child {
                    describe(child, leaves, lines);
                }
            }
            return;
        }
    };
    let Told { page, y_mm, text } = told.unwrap();
    writeln!(lines, "{page} {y_mm:5.1} {role} {}", text.trim_end()).unwrap();
}

/// What a sheet says, a line for each row or paragraph.
pub fn described(sheet: &Sheet) -> String {
    let mut lines = format!("{} ({})\n", sheet.title, sheet.language.code());
    let leaves = leaves(sheet);
    for node in &sheet.tree {
        describe(node, &leaves, &mut lines);
    }
    for (index, page) in sheet.pages.iter().enumerate() {
        for piece in &page.pieces {
            let Content::Artifact(artifact) = piece.content else {
                continue;
            };
            for text in piece.marks.iter().filter_map(text_of) {
                let y_mm = text.baseline_mm;
                let page = index + 1;
                writeln!(lines, "{page} {y_mm:5.1} {artifact:?} {}", text.text).unwrap();
            }
        }
    }
    lines
}

/// Compares what a sheet says with the reviewed file of that name.
pub fn assert_golden(name: &str, sheet: &Sheet) {
    assert_reviewed(name, &described(sheet));
}

/// Compares a text with the reviewed file of that name.
pub fn assert_reviewed(name: &str, found: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures/sheets")
        .join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, found).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap();
    for (line, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "{name}, line {}", line + 1);
    }
    assert_eq!(found.lines().count(), expected.lines().count(), "{name}");
}

#[test]
fn the_sheet_says_what_was_reviewed() {
    for language in Language::ALL {
        let practice = Practice::agreeing(language);
        let filled = practice.sheet();
        let blank = ProtocolSheet {
            blank: true,
            ..filled.clone()
        };
        for (name, sheet) in [("protocol", filled), ("protocol-blank", blank)] {
            let sheet = protocol_pages(&sheet).unwrap();
            assert_golden(&format!("{name}-{}", language.code()), &sheet);
        }
    }
}
