//! Every code gives a protocol with exactly one fault that can be found, the same on every machine.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at its first surprise"
)]

use exercise::{Code, Planted, planted};
use protocol::{Cause, Form, Severity, check, traces};
use std::collections::BTreeSet;
use std::thread;

/// Of the ten thousand codes of each form and level every so manieth is asked.
const STEP: usize = 61;

fn form(id: &str) -> Form {
    Form::parse(pack::form(id).unwrap(), pack::form).unwrap()
}

fn of_level(level: u8) -> &'static [Cause] {
    match level {
        1 => &[Cause::TotalWrong, Cause::LinesSwapped],
        2 => &[
            Cause::DigitsTransposed,
            Cause::DigitMisread,
            Cause::DigitDropped,
            Cause::DigitDoubled,
            Cause::NeighbourCopied,
            Cause::BundleOff,
        ],
        _ => &[
            Cause::FormBallotsInBox,
            Cause::MobileBoxForgotten,
            Cause::MobileBoxAddedTwice,
            Cause::SpoiltCountedAsUnused,
            Cause::UnusedCountedOnceMore,
            Cause::InvalidLeftInPile,
            Cause::DvcVotersForgotten,
        ],
    }
}

fn hold_fault(form: &Form, planted: &Planted) {
    let code = &planted.code;
    let right = check(form, &planted.entries, &planted.right);
    assert!(
        right.findings.is_empty() && right.blank.is_empty(),
        "{code}"
    );
    let report = check(form, &planted.entries, &planted.figures);
    assert!(
        report.of_severity(Severity::Error).next().is_some(),
        "{code}"
    );
    assert!(report.blank.is_empty(), "{code}");
    assert!(of_level(code.level).contains(&planted.cause), "{code}");
    let found = traces(form, &planted.entries, &planted.figures, &report);
    let first = found.first().expect("a trace");
    assert_eq!(first, &planted.trace, "{code}");
    assert_eq!(first.cause, planted.cause, "{code}");
    for trace in &found {
        assert!(
            trace.explains(form, &planted.entries, &planted.figures),
            "{code}"
        );
        let is_plain = [planted.cause, Cause::LineMiscounted].contains(&trace.cause);
        assert!(is_plain, "{code}: {:?} explains it too", trace.cause);
    }
    for line in &planted.lines {
        assert!(planted.accepts(line), "{code}: {line}");
        let (was, is) = (planted.right.get(line), planted.figures.get(line));
        assert_ne!(was, is, "{code}: {line}");
    }
}

fn hold_recounts(planted: &Planted) {
    let (code, recounts) = (&planted.code, planted.recounts());
    let right = &recounts[planted.right_recount()];
    let asked = &planted.trace.recount;
    assert_eq!(
        (right.repeat, &right.lines),
        (asked.repeat, &asked.lines),
        "{code}"
    );
    assert!((3..=4).contains(&recounts.len()), "{code}: {recounts:?}");
    for (place, recount) in recounts.iter().enumerate() {
        assert!(!recounts[..place].contains(recount), "{code}: {recounts:?}");
        if recount != right && recount.lines != right.lines {
            let is_elsewhere = recount.lines.iter().all(|line| !planted.accepts(line));
            assert!(is_elsewhere, "{code}: {recounts:?}");
        }
    }
}

#[test]
fn every_code_gives_one_fault_that_can_be_found() {
    let hold = |id: &str| {
        let form = form(id);
        for level in 1..=Code::GREATEST_LEVEL {
            let mut causes = BTreeSet::new();
            for number in (0..=Code::GREATEST_NUMBER).step_by(STEP) {
                let code = Code {
                    form: id.to_owned(),
                    level,
                    number,
                };
                let planted = planted(&form, &code).expect("a protocol of every code");
                assert_eq!(planted.code, code.to_string().parse().unwrap());
                hold_fault(&form, &planted);
                hold_recounts(&planted);
                causes.insert(planted.cause);
            }
            let has_cards = form.line("dvc-voted").is_some();
            let lacking = usize::from(level == 3 && !has_cards);
            assert_eq!(
                causes.len(),
                of_level(level).len() - lacking,
                "{id} {level}"
            );
        }
    };
    thread::scope(|scope| {
        for id in pack::form_ids() {
            scope.spawn(move || hold(id));
        }
    });
}

#[test]
fn the_same_code_gives_the_same_protocol_everywhere() {
    for (code, expected) in [
        (
            "P1-0000",
            "total-wrong invalid-total: 247 1288 1 12 1027 0 1033 6 1 11 0 0 10 0 1039 4 1266 13 1040 1280 | 1 of 4: add invalid-total",
        ),
        (
            "P2-0417",
            "digit-dropped candidate-7: 665 2374 2 27 1679 25 130 4 232 963 16 15 164 1 13 1 11 38 26 1669 0 2360 27 1707 2372 | 3 of 4: compare candidate-6 candidate-7",
        ),
        (
            "A3-9999",
            "form-ballots-in-box box-stationary: 534 2140 0 21 1585 113 21 137 740 144 20 55 346 12 0 2 20 30 8 1576 8 2109 21 1606 2105 | 2 of 4: ballots box-stationary",
        ),
        (
            "M2-0001",
            "digits-transposed box-stationary: 556 1496 0 23 951 107 43 12 182 497 97 0 0 0 0 938 0 1476 23 940 1476 | 1 of 4: compare box-stationary",
        ),
        (
            "B3-1234",
            "unused-counted-once-more ballots-cancelled-unused: 774 1281 1 15 872 100 233 112 143 183 337 249 341 220 665 235 0 11 23 12 5 864 0 1271 15 893 1271 | 1 of 4: compare ballots-cancelled-unused",
        ),
        (
            "R1-0042",
            "total-wrong invalid-total: 784 1952 5 24 1136 0 4 8 2 31 982 147 1154 0 1949 24 1163 1949 | 1 of 4: add invalid-total",
        ),
    ] {
        let code: Code = code.parse().unwrap();
        let planted = planted(&form(&code.form), &code).unwrap();
        let figures = planted.figures.iter().map(|(_, figure)| figure.to_string());
        let figures: Vec<String> = figures.collect();
        let recount = &planted.recounts()[planted.right_recount()];
        let told = format!(
            "{} {}: {} | {} of {}: {} {}",
            planted.cause.id(),
            planted.lines.join(" "),
            figures.join(" "),
            planted.right_recount() + 1,
            planted.recounts().len(),
            recount.repeat.id(),
            recount.lines.join(" ")
        );
        assert_eq!(told, expected, "{code}");
    }
}

#[test]
fn a_form_without_a_place_for_a_slip_has_no_protocol() {
    let text = "id = 'empty'\nversion = '1'\nlaw = []";
    let empty = Form::parse(text, |_| None).unwrap();
    let code = |level| Code {
        form: "empty".to_owned(),
        level,
        number: 0,
    };
    for level in [0, 1, 2, 3, 4] {
        assert!(planted(&empty, &code(level)).is_none(), "{level}");
    }
    assert!(planted(&form("presidential"), &code(4)).is_none());
}
