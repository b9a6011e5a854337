//! Every evening of the content folder can be used: its answer closes as it says, and is graded right.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

#[path = "content/files.rs"]
mod files;

use exercise::Evening;
use files::{faults, files, form};
use protocol::Figures;
use std::collections::BTreeSet;
use std::fs;

fn evenings() -> Vec<Evening> {
    let read = |path: &std::path::PathBuf| fs::read_to_string(path).unwrap();
    let evening = |text: String| Evening::parse(&text, form).unwrap();
    files().iter().map(read).map(evening).collect()
}

#[test]
fn no_evening_has_a_fault() {
    let found: Vec<String> = files()
        .iter()
        .flat_map(|path| {
            let name = path.file_name().unwrap().display().to_string();
            let told = move |fault| format!("{name}: {fault}");
            faults(path).into_iter().map(told)
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn there_are_forty_evenings_of_every_level_and_every_form() {
    let evenings = evenings();
    assert!(evenings.len() >= 40, "{}", evenings.len());
    let levels: BTreeSet<u8> = evenings.iter().map(|evening| evening.level).collect();
    assert!(levels.into_iter().eq(1..=5));
    let forms: BTreeSet<&str> = evenings.iter().map(|own| own.form.as_str()).collect();
    assert_eq!(forms, pack::form_ids().into_iter().collect());
}

#[test]
fn the_right_answer_is_graded_right_and_an_empty_sheet_blank() {
    for evening in evenings() {
        let form = form(&evening.form).unwrap();
        let graded = |written: &Figures| evening.grade(&form, written, &BTreeSet::new());
        let right = graded(evening.answer());
        assert_eq!(right.right(), right.lines.len(), "{}", evening.id);
        let blank = graded(&Figures::default());
        assert_eq!(blank.count("blank"), right.lines.len(), "{}", evening.id);
    }
}
