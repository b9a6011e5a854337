//! The documents beside the protocol: what they say, where it stands, and that the files are sound.

use crate::conformity::assert_sound_file;
use crate::evening::{answer_key, handout};
use crate::golden::assert_golden;
use crate::layout::texts;
use crate::support::{Practice, form, renumber, words};
use locale::{Language, Words};
use print::{
    Artifact, Content, Findings, Page, Sheet, answer_key_pages, check_code, findings_pages,
    handout_pages, pdf, relations_pages,
};
use protocol::{Entries, Figures, check, traces};
use std::collections::BTreeMap;

const MADE: (i32, u32, u32) = (2031, 2, 7);

/// Slips of every gravity: two errors, two findings to explain, two notes.
const SLIPS: [(&str, u32); 8] = [
    ("box-stationary", 498),
    ("voters-additional", 60),
    ("corners-cut", 514),
    ("mobile-taken", 14),
    ("mobile-returned", 2),
    ("dvc-received", 20),
    ("dvc-issued", 4),
    ("dvc-cancelled", 15),
];

fn with_slips(language: Language) -> Practice {
    let mut practice = Practice::agreeing(language).renumbered();
    for (cell, figure) in SLIPS {
        practice.figures.write(cell, figure);
    }
    practice
}

/// The findings of a practice protocol, one of them explained.
fn findings(practice: &Practice) -> Sheet {
    let sheet = practice.sheet();
    let entries = Entries::of(&sheet.form.groups[0].id, sheet.candidates.len());
    let report = check(sheet.form, &entries, sheet.figures);
    let reason = "Fatma sayıb.\nBir künc itib.".to_owned();
    let reasons = BTreeMap::from([("corners-match-ballots-issued".to_owned(), reason)]);
    let findings = Findings {
        report: &report,
        traces: &traces(sheet.form, &entries, sheet.figures, &report),
        reasons: &reasons,
    };
    findings_pages(&sheet, &findings).unwrap()
}

fn relations(id: &str, words: &Words) -> Sheet {
    let mut form = form(id);
    renumber(&mut form);
    let words = words.worded(form.wording.as_deref());
    relations_pages(&form, &words, MADE).unwrap()
}

/// Every kind of document with the name of its golden text.
fn documents(language: Language) -> Vec<(&'static str, Sheet)> {
    let words = words(language);
    let agreeing = Practice::agreeing(language).renumbered();
    vec![
        ("findings", findings(&with_slips(language))),
        ("findings-none", findings(&agreeing)),
        ("relations", relations("presidential", &words)),
        ("relations-referendum", relations("referendum", &words)),
        (
            "answer-key",
            answer_key_pages(&answer_key(language), &words, MADE).unwrap(),
        ),
        (
            "handout",
            handout_pages(&handout(language), &words, MADE).unwrap(),
        ),
    ]
}

#[test]
fn the_documents_say_what_was_reviewed_in_sound_files() {
    for language in Language::ALL {
        for (name, sheet) in documents(language) {
            let name = format!("{name}-{}", language.code());
            assert_golden(&name, &sheet);
            assert_sound_file(&name, &pdf(&sheet).unwrap());
        }
    }
}

/// Everything that is drawn as text, page by page.
fn said(sheet: &Sheet) -> Vec<String> {
    let page = |page: &Page| texts(page).map(|text| text.text.as_str()).collect();
    sheet.pages.iter().map(page).collect()
}

#[test]
fn no_placeholder_is_left_and_what_belongs_to_practice_says_so_on_every_page() {
    for language in Language::ALL {
        let mark = words(language).say("training-copy");
        for (name, sheet) in documents(language) {
            let is_practice = !name.starts_with("relations");
            for (page, text) in sheet.pages.iter().zip(said(&sheet)) {
                for wrong in ['⟨', '{', '\u{2068}'] {
                    assert!(!text.contains(wrong), "{name}: {text}");
                }
                assert_eq!(text.contains(&mark), is_practice, "{name}");
                let first = &page.pieces[0].content;
                let marked = *first == Content::Artifact(Artifact::Watermark);
                assert_eq!(marked, is_practice, "{name}");
            }
        }
    }
}

#[test]
fn findings_bear_the_check_code_of_their_protocol() {
    let practice = with_slips(Language::Az);
    let code = check_code(&practice.sheet());
    for text in said(&findings(&practice)) {
        assert!(text.contains(&code), "{text}");
    }
}

#[test]
fn blank_items_are_named_and_nothing_unchecked_is_called_right() {
    let words = words(Language::En);
    let agree = words.say("print-nothing-found");
    let mut practice = Practice::agreeing(Language::En).renumbered();
    assert!(said(&findings(&practice)).concat().contains(&agree));
    practice.figures.clear("box-mobile");
    let item = practice
        .sheet()
        .cells
        .iter()
        .find(|cell| cell.id == "box-mobile");
    let items = [("items", item.unwrap().no.as_str().into())];
    let blank = words.say_with("print-blank-items", &items);
    assert!(said(&findings(&practice)).concat().contains(&blank));
    practice.figures = Figures::default();
    assert!(!said(&findings(&practice)).concat().contains(&agree));
}

#[test]
fn all_relations_of_every_form_fit_on_two_pages() {
    for id in pack::form_ids() {
        for language in Language::ALL {
            let form = form(id);
            let words = words(language).worded(form.wording.as_deref());
            let sheet = relations_pages(&form, &words, MADE).unwrap();
            assert!(sheet.pages.len() <= 2, "{id}, {language:?}");
        }
    }
}
