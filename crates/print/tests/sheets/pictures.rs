//! Pages as pictures at 100 dots an inch beside reviewed ones: what no text tells, such as lines, boxes, the
//! practice mark and what stands on what. `UPDATE_GOLDEN=1` draws them anew.

use crate::guide::printed;
use crate::support::Practice;
use crate::walk_papers::papers;
use locale::Language;
use print::{Extent, ProtocolSheet, Sheet, pdf, protocol_pages};
use std::path::Path;
use std::process::Command;

/// Letters are smoothed a little differently by each version of the program that draws.
const SHADE: &str = "8%";
/// So many dots of a page, which has about a million, may differ by more than that.
const DOTS: u32 = 500;

/// Compares each page of a sheet with its reviewed picture.
fn assert_looks(name: &str, sheet: &Sheet) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let reviewed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/pages");
    let file = folder.join(format!("{name}-looks.pdf"));
    std::fs::write(&file, pdf(sheet).unwrap()).unwrap();
    for number in 1..=sheet.pages.len() {
        let page = format!("{name}-{number}.png");
        let mut draw = Command::new("pdftoppm");
        draw.args(["-r", "100", "-gray", "-png", "-singlefile"]);
        draw.args(["-f", &number.to_string(), "-l", &number.to_string()]);
        let drawn = folder.join(&page);
        draw.arg(&file).arg(drawn.with_extension(""));
        assert!(draw.status().unwrap().success(), "{page}");
        let kept = reviewed.join(&page);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::create_dir_all(&reviewed).unwrap();
            std::fs::copy(&drawn, &kept).unwrap();
        }
        let mut compare = Command::new("compare");
        compare.args(["-metric", "AE", "-fuzz", SHADE]);
        let compared = compare
            .arg(&drawn)
            .arg(&kept)
            .arg("null:")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&compared.stderr);
        let different: u32 = said.trim().parse().expect(&said);
        assert!(different <= DOTS, "{page}: {different} dots differ");
    }
}

#[test]
fn the_pages_look_as_they_were_reviewed() {
    let practice = Practice::agreeing(Language::Az).renumbered();
    let blank = ProtocolSheet {
        blank: true,
        ..practice.sheet()
    };
    assert_looks("protocol-az", &protocol_pages(&practice.sheet()).unwrap());
    assert_looks("protocol-blank-az", &protocol_pages(&blank).unwrap());
    let guide = printed(Language::Ru, Extent::Page("opening.first")).unwrap();
    assert_looks("guide-page-ru", &guide);
    for (name, sheet) in papers(Language::En) {
        assert_looks(&format!("{name}-en"), &sheet);
    }
}
