//! Every kind of sheet is a sound file for archives and for screen readers.

use crate::support::{Practice, explained, many, odd};
use locale::Language;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use print::{Binding, ProtocolSheet, pdf, protocol_pages};
use std::path::Path;
use std::process::Command;

/// The length of a stream is what its dictionary says.
const LENGTH_OF_STREAM: &str = "ISO 19005-2:2011:6.1.7.1:1";

/// The checker takes the last byte of a compressed stream for the line end when it happens to be a
/// carriage return (one stream in 256), and then finds the stream a byte short. The length itself
/// is compared by qpdf.
fn has_stream_ending_with_return(bytes: &[u8]) -> bool {
    let end = b"\r\nendstream";
    bytes.windows(end.len()).any(|window| window == end)
}

fn assert_sound(name: &str, sheet: &ProtocolSheet) {
    assert_sound_file(name, &pdf(&protocol_pages(sheet).unwrap()).unwrap());
}

/// The file passes both checkers and qpdf.
pub fn assert_sound_file(name: &str, bytes: &[u8]) {
    for profile in [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(bytes, &options).unwrap();
        let failures = report.failures.iter().filter(|failure| {
            failure.rule_id != LENGTH_OF_STREAM || !has_stream_ending_with_return(bytes)
        });
        assert_eq!(failures.count(), 0, "{name}: {report}");
        assert!(report.rules.passed > 100, "{name}: {report}");
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&file, bytes).unwrap();
    let checked = Command::new("qpdf")
        .arg("--check")
        .arg(&file)
        .output()
        .unwrap();
    assert!(checked.status.success(), "{name}: {checked:?}");
}

#[test]
fn every_kind_of_sheet_is_sound_in_every_language() {
    for language in Language::ALL {
        let code = language.code();
        let agreeing = Practice::agreeing(language);
        let filled = agreeing.sheet();
        let blank = ProtocolSheet {
            blank: true,
            ..filled.clone()
        };
        let three = ProtocolSheet {
            copies: 3,
            disagreements: 2,
            explanations: vec![explained(), explained()],
            ..filled.clone()
        };
        assert_sound(&format!("filled-{code}"), &filled);
        assert_sound(&format!("blank-{code}"), &blank);
        assert_sound(&format!("three-{code}"), &three);
        assert_sound(&format!("thirty-{code}"), &many(language, 30).sheet());
        assert_sound(&format!("odd-{code}"), &odd(language).sheet());
    }
}

#[test]
fn sheets_of_three_languages_bound_in_one_file_are_sound() {
    let mut binding = Binding::new(Language::Az, "Protokollar", (2031, 2, 7)).unwrap();
    for language in [Language::Az, Language::Ru, Language::Az, Language::En] {
        let sheet = protocol_pages(&Practice::agreeing(language).sheet()).unwrap();
        binding.add(&sheet).unwrap();
    }
    assert_sound_file("bound", &binding.pdf().unwrap());
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let agreeing = Practice::agreeing(Language::Az);
    let print = |practice: &Practice| print::protocol_pdf(&practice.sheet()).unwrap();
    let first = print(&agreeing);
    print(&many(Language::Ru, 12));
    assert!(first == print(&agreeing));
    assert!(first != print(&many(Language::Az, 4)));
}
