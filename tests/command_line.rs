//! `secki`, run as trainers run it.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use protocol::Form;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Output};

fn secki(arguments: &[&str]) -> Output {
    Command::new(binary()).args(arguments).output().unwrap()
}

/// The command stands beside the tests: target/<profile>/deps/<test> → target/<profile>/secki.
fn binary() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(2).unwrap().join("secki")
}

fn right_protocol() -> Value {
    json!({
        "form": "presidential",
        "lines": {
            "voters-total": 1012, "voters-list": 1000, "voters-additional": 7, "dvc-voted": 9,
            "dvc-obtained": 4, "ballots-received": 1020, "ballots-cancelled-unused": 505,
            "voters-received": 512, "voters-outside": 12, "ballots-spoilt": 3, "box-mobile": 12,
            "box-stationary": 496, "invalid-total": 9, "invalid-form": 2, "invalid-unmarked": 4,
            "invalid-other": 3, "valid-votes": 501
        },
        "candidates": [
            { "name": "Namizəd Birinci", "votes": 260 }, { "name": "Namizəd İkinci", "votes": 150 },
            { "name": "Namizəd Üçüncü", "votes": 71 }, { "name": "Namizəd Dördüncü", "votes": 20 }
        ],
        "members": 6,
        "signatures": 6
    })
}

fn file(folder: &tempfile::TempDir, text: &str) -> String {
    let path = folder.path().join("protocol.json");
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn checked(protocol: &Value) -> (Option<i32>, Value) {
    let folder = tempfile::tempdir().unwrap();
    let output = secki(&["check", &file(&folder, &protocol.to_string()), "--json"]);
    let answer = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
    (output.status.code(), answer)
}

#[test]
fn a_protocol_that_closes_has_no_finding_and_exit_code_0() {
    assert_eq!(
        checked(&right_protocol()),
        (
            Some(0),
            json!({ "findings": [], "blank": [], "traces": [] })
        )
    );
}

#[test]
fn a_finding_is_answered_with_rule_control_lines_sums_and_words() {
    let mut protocol = right_protocol();
    protocol["lines"]["box-stationary"] = json!(498);
    let (code, answer) = checked(&protocol);
    let finding = &answer["findings"][0];
    assert_eq!(code, Some(1));
    assert_eq!(finding["rule"], "ballots-in-boxes-are-sorted");
    assert_eq!(finding["control"], "C09");
    assert_eq!(finding["severity"], "error");
    assert_eq!(
        (&finding["left"], &finding["right"]),
        (&json!(510), &json!(508))
    );
    let lines = [
        "box-mobile",
        "box-stationary",
        "valid-votes",
        "invalid-total",
        "invalid-form",
    ];
    assert_eq!(finding["lines"], json!(lines));
    assert!(finding["message"].as_str().unwrap().contains("510"));
    let trace = &answer["traces"][0];
    assert_eq!(trace["cause"], "form-ballots-in-box");
    assert!(trace["recount"]["minutes"].as_u64().unwrap() > 0);
}

#[test]
fn what_only_wants_an_explanation_ends_with_exit_code_0() {
    let mut protocol = right_protocol();
    protocol["candidates"] = json!([{ "name": "A", "votes": 501 }, { "name": "B", "votes": 0 }]);
    let (code, answer) = checked(&protocol);
    assert_eq!(code, Some(0));
    assert_eq!(answer["findings"][0]["control"], "W07");
}

#[test]
fn a_blank_line_is_named_and_is_not_zero() {
    for blank in [json!(null), Value::Null] {
        let mut protocol = right_protocol();
        protocol["lines"]["box-mobile"] = blank;
        assert_eq!(
            checked(&protocol),
            (
                Some(0),
                json!({ "findings": [], "blank": ["box-mobile"], "traces": [] })
            )
        );
    }
}

#[test]
fn a_file_that_cannot_be_read_is_refused_with_file_place_and_reason() {
    let with = |change: &dyn Fn(&mut Value)| {
        let mut protocol = right_protocol();
        change(&mut protocol);
        protocol.to_string()
    };
    let entry = json!({ "name": "A", "votes": 1 });
    let cases = [
        ("{ \"form\": ".to_owned(), "1:10"),
        ("[]".to_owned(), "object"),
        (with(&|file| file["form"] = json!("mayoral")), "mayoral"),
        (
            with(&|file| file["lines"]["voters-totl"] = json!(1)),
            "lines.voters-totl",
        ),
        (
            with(&|file| file["lines"]["voters-total"] = json!(-1)),
            "lines.voters-total",
        ),
        (
            with(&|file| file["lines"]["voters-total"] = json!(1.5)),
            "lines.voters-total",
        ),
        (
            with(&|file| file["lines"]["voters-total"] = json!("12")),
            "lines.voters-total",
        ),
        (
            with(&|file| file["lines"]["voters-total"] = json!(10_000_000)),
            "lines.voters-total",
        ),
        (
            with(&|file| file["candidates"][2]["votes"] = json!([])),
            "candidates[2].votes",
        ),
        (
            with(&|file| file["candidates"][1]["name"] = json!(5)),
            "candidates[1].name",
        ),
        (
            with(&|file| file["candidates"] = json!(vec![entry.clone(); 31])),
            "candidates",
        ),
        (" ".repeat(1_100_000), "1 MB"),
    ];
    for (text, expected) in cases {
        let folder = tempfile::tempdir().unwrap();
        let path = file(&folder, &text);
        let output = secki(&["check", &path, "--lang", "en"]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(
            said.contains(&path) && said.contains(expected),
            "{expected}: {said}"
        );
    }
}

#[test]
fn a_command_that_cannot_be_followed_is_refused() {
    for arguments in [
        &["check"][..],
        &["check", "/nowhere/protocol.json"],
        &["count", "x"],
        &["print", "x.json"],
        &["print", "x.json", "--out", "x.pdf", "--blank", "--findings"],
        &["relations", "--out", "x.pdf"],
        &["relations", "--form", "presidential"],
        &["relations", "--form", "mayoral", "--out", "x.pdf"],
        &["guide"],
        &["guide", "--page", "no.such.page", "--out", "x.pdf"],
        &["search"],
        &["check", "x.json", "--lang", "tr"],
    ] {
        assert_eq!(secki(arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn an_unknown_key_is_named_and_the_rest_is_read() {
    let mut protocol = right_protocol();
    protocol["weather"] = json!("rain");
    let folder = tempfile::tempdir().unwrap();
    let output = secki(&["check", &file(&folder, &protocol.to_string()), "--json"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("weather")
    );
}

/// What a reader finds in a PDF, with single spaces.
fn text_of(pdf: &str) -> String {
    let output = Command::new("pdftotext")
        .args(["-layout", pdf, "-"])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn printed_findings_say_what_fails_why_and_what_somebody_explained() {
    let mut protocol = right_protocol();
    protocol["lines"]["box-stationary"] = json!(498);
    protocol["lines"]["corners-cut"] = json!(514);
    protocol["explanations"] = json!({ "corners-match-ballots-issued": "Sara counted again." });
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, &protocol.to_string());
    let out = folder.path().join("f.pdf").to_str().unwrap().to_owned();
    for (language, practice) in [
        ("az", "rəsmi sənəd deyil"),
        ("en", "not an official document"),
        ("ru", "не является официальным документом"),
    ] {
        let arguments = [
            "print",
            &path,
            "--findings",
            "--out",
            &out,
            "--lang",
            language,
        ];
        assert_eq!(secki(&arguments).status.code(), Some(0));
        let text = text_of(&out);
        for said in [
            "= 510 ≠ 501",
            "514 ≠ 512",
            "Sara counted again.",
            practice,
            "C09",
            "C14",
        ] {
            assert!(text.contains(said), "{language}, {said}: {text}");
        }
    }
}

#[test]
fn printed_relations_name_every_control_of_the_form() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("r.pdf").to_str().unwrap().to_owned();
    for id in pack::form_ids() {
        let form = Form::parse(pack::form(id).unwrap(), pack::form).unwrap();
        for language in ["az", "en", "ru"] {
            let arguments = ["relations", "--form", id, "--out", &out, "--lang", language];
            assert_eq!(secki(&arguments).status.code(), Some(0));
            let text = text_of(&out);
            for rule in &form.rules {
                assert!(text.contains(&rule.control), "{id}, {language}: {text}");
            }
        }
    }
}

#[test]
fn a_page_of_the_guide_is_printed_in_each_language() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("page.pdf").to_str().unwrap().to_owned();
    for (language, word) in [("az", "bülleten"), ("en", "ballot"), ("ru", "бюллетен")] {
        let arguments = [
            "guide",
            "--page",
            "count.validity",
            "--out",
            &out,
            "--lang",
            language,
        ];
        assert_eq!(secki(&arguments).status.code(), Some(0), "{language}");
        assert!(text_of(&out).contains(word), "{language}");
    }
}

#[test]
fn the_search_answers_with_ranked_topics_and_without_azerbaijani_letters() {
    let answer = secki(&["search", "--lang", "az", "evde sesverme", "--json"]);
    assert_eq!(answer.status.code(), Some(0));
    let hits: Value = serde_json::from_slice(&answer.stdout).unwrap();
    let hits = hits.as_array().unwrap();
    let topic = |hit: &Value| hit.get("topic").unwrap().as_str().unwrap().to_owned();
    assert_eq!(hits.first().map(topic).as_deref(), Some("mobile.request"));
    let score = |hit: &Value| hit.get("score").unwrap().as_f64().unwrap();
    assert!(hits.windows(2).all(|pair| match pair {
        [one, next] => score(one) >= score(next),
        _ => true,
    }));
    for hit in hits {
        let told: BTreeSet<&str> = hit
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        let promised = ["passage", "score", "title", "topic"];
        assert_eq!(told, BTreeSet::from(promised));
    }
}

#[test]
fn the_texts_of_the_guide_are_checked_without_a_fault() {
    assert_eq!(secki(&["content", "check"]).status.code(), Some(0));
}

#[test]
fn a_printed_protocol_holds_every_figure_in_each_language_and_a_blank_one_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, &right_protocol().to_string());
    let out = folder.path().join("sheet.pdf").to_str().unwrap().to_owned();
    for (language, words) in [
        ("az", "min on iki"),
        ("en", "one thousand and twelve"),
        ("ru", "одна тысяча двенадцать"),
    ] {
        for blank in [false, true] {
            let mut arguments = vec!["print", &path, "--lang", language, "--out", &out];
            arguments.extend(blank.then_some("--blank"));
            assert_eq!(secki(&arguments).status.code(), Some(0));
            let text = text_of(&out);
            assert_eq!(text.contains("1012"), !blank, "{language}: {text}");
            assert_eq!(text.contains(words), !blank, "{language}: {text}");
        }
    }
}

#[test]
fn every_kind_of_election_is_checked() {
    let mut protocol = right_protocol();
    protocol["form"] = json!("municipal");
    protocol["seats"] = json!(3);
    for line in ["dvc-voted", "dvc-obtained"] {
        protocol["lines"].as_object_mut().unwrap().remove(line);
    }
    protocol["lines"]["voters-total"] = json!(1007);
    protocol["candidates"][0]["votes"] = json!(501);
    assert_eq!(checked(&protocol).1["findings"][0]["control"], "W07");
    protocol["candidates"][0]["votes"] = json!(502);
    assert_eq!(checked(&protocol).0, Some(1));

    protocol["form"] = json!("referendum");
    protocol["questions"] = json!([
        { "number": 1, "yes": 300, "no": 200, "invalid": 8 },
        { "number": 2, "yes": 300, "no": 200, "invalid": 9 }
    ]);
    let (code, answer) = checked(&protocol);
    assert_eq!(code, Some(1));
    assert_eq!(answer["findings"].as_array().unwrap().len(), 1);
    assert_eq!(answer["findings"][0]["control"], "C12");
    assert_eq!(answer["findings"][0]["lines"][0], "question-2-yes");
}
