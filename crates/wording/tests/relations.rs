//! How the relations of the forms stand on paper in the three languages.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use locale::{Language, Words};
use protocol::Form;
use wording::{difference_sum, relation_words};

fn words(language: Language) -> Words {
    Words::new(language, &pack::words(language.code())).unwrap()
}

/// A form whose items go by their ids: official numbers stand in the form file alone.
fn form(id: &str) -> Form {
    let mut form = Form::parse(pack::form(id).unwrap(), pack::form).unwrap();
    for line in form.lines.iter_mut().filter(|line| !line.no.is_empty()) {
        line.no.clone_from(&line.id);
    }
    for group in &mut form.groups {
        group.no.clone_from(&group.id);
    }
    form
}

/// What a control of a form says, with spaces that break: relations and conditions.
fn said(id: &str, control: &str) -> Vec<String> {
    let form = form(id);
    let words = words(Language::En).worded(form.wording.as_deref());
    let mut texts = Vec::new();
    for rule in form.rules.iter().filter(|rule| rule.control == control) {
        let said = relation_words(&words, &form, rule);
        texts.extend(said.relations);
        texts.extend(said.condition);
    }
    texts
        .iter()
        .map(|text| text.replace('\u{a0}', " "))
        .collect()
}

/// Form, control, and a text that stands in it.
const CASES: [(&str, &str, &str); 17] = [
    (
        "milli-majlis",
        "C01",
        "[voters-total] = [voters-list] + [voters-additional]",
    ),
    ("presidential", "C02", "[voters-received] ≤ [voters-total]"),
    (
        "presidential",
        "C07",
        "[box-stationary] ≤ [voters-received] − [voters-outside]",
    ),
    (
        "presidential",
        "C11",
        "[candidate.1] + [candidate.2] + … = [valid-votes]",
    ),
    (
        "presidential",
        "C14",
        "[Cut corners] = [voters-received] + [ballots-spoilt]",
    ),
    (
        "presidential",
        "C15",
        "[Ballots taken with the mobile box] = [voters-outside] + 3",
    ),
    ("presidential", "C15", "Condition: [voters-outside] ≥ 1"),
    (
        "presidential",
        "C17",
        "[Signatures in the protocol] ≥ 2/3 × [Members with decisive voting right]",
    ),
    ("presidential", "C20", "[Time of completion] ≥ 19:00"),
    (
        "presidential-abroad",
        "C20",
        "Condition: [Time of completion] < 19:00",
    ),
    (
        "presidential",
        "W02",
        "[voters-received] < 95% × [voters-total]",
    ),
    (
        "presidential",
        "W03",
        "[invalid-total] < 3% × ([invalid-total] + [valid-votes])",
    ),
    (
        "presidential",
        "W04",
        "[voters-received] − [box-mobile] − [box-stationary] − [invalid-form] < 15",
    ),
    (
        "presidential",
        "W05",
        "[ballots-received] ≤ 103% × [voters-list]",
    ),
    ("presidential", "W07", "[candidate.1] < [valid-votes]"),
    (
        "municipal",
        "C11m",
        "[candidate.1] + [candidate.2] + … ≤ [Municipality members to be elected] × [valid-votes]",
    ),
    (
        "referendum",
        "C12",
        "[question.1a] + [question.1b] + [question.1c] = [box-mobile] + [box-stationary]",
    ),
];

#[test]
fn a_relation_is_written_with_its_items_in_brackets_and_its_amounts_without() {
    for (id, control, expected) in CASES {
        let texts = said(id, control);
        assert!(texts.contains(&expected.to_owned()), "{id}: {texts:?}");
    }
    let form = form("presidential");
    let sum = difference_sum(&words(Language::En), &form, &form.differences[0]);
    let expected = "[voters-received] − [box-mobile] − [box-stationary] − [invalid-form]";
    assert_eq!(sum.replace('\u{a0}', " "), expected);
}

#[test]
fn every_relation_of_every_form_has_its_words_in_every_language() {
    for id in pack::form_ids() {
        for language in Language::ALL {
            let form = form(id);
            let words = words(language).worded(form.wording.as_deref());
            for rule in &form.rules {
                let said = relation_words(&words, &form, rule);
                let mut texts = vec![said.title, said.severity, said.basis];
                texts.extend(said.relations);
                texts.extend(said.condition);
                texts.extend(said.each);
                for text in texts {
                    let whole = !text.contains(['⟨', '{']) && !text.is_empty();
                    assert!(whole, "{id}, {language:?}, {}: {text}", rule.id);
                }
            }
        }
    }
}
