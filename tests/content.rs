//! The texts of the guide have no fault: complete, in order, each instruction with its article.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use content::{Chapter, Found, Guide, Known, Read, Sources, Standing, Walkthroughs, Who, faults};
use exercise::Evening;
use locale::{Language, Words};
use protocol::Form;
use serde_json::Value;
use std::process::{Command, Output};

fn form(id: &str) -> Option<Form> {
    Form::parse(pack::form(id)?, pack::form).ok()
}

fn known() -> Known {
    let forms = pack::form_ids();
    let lines = forms.iter().flat_map(|id| form(id).unwrap().lines);
    let evenings = pack::evenings().into_iter();
    Known {
        lines: lines.map(|line| line.id).collect(),
        exercises: evenings
            .map(|text| Evening::parse(text, form).unwrap().id)
            .collect(),
        forms: forms.iter().map(|id| (*id).to_owned()).collect(),
        pictures: pack::pictures()
            .into_iter()
            .map(|(name, _)| name.to_owned())
            .collect(),
    }
}

fn sources() -> Sources<'static> {
    let words = Language::ALL.map(|language| (language, pack::guide_words(language.code())));
    let walkthrough_words =
        Language::ALL.map(|language| (language, pack::walkthrough_words(language.code())));
    Sources {
        structure: pack::guide_files(),
        words: words.to_vec(),
        walkthroughs: pack::walkthrough_files(),
        walkthrough_words: walkthrough_words.to_vec(),
    }
}

fn words(language: Language) -> Words {
    Words::new(language, &pack::words(language.code())).unwrap()
}

#[test]
fn guide_and_walkthroughs_have_no_fault() {
    let found = faults(&sources(), &known());
    let english = words(Language::En);
    let said: Vec<String> = found.iter().map(|fault| fault.said(&english)).collect();
    assert!(said.is_empty(), "{said:#?}");
}

#[test]
fn there_are_seventeen_walkthroughs() {
    let walkthroughs = Walkthroughs::new(&pack::walkthrough_files());
    assert_eq!(walkthroughs.all.len(), 17);
}

#[test]
fn what_the_screen_names_has_a_name_in_every_language() {
    let mut ids = vec!["check-with-con-ec".to_owned()];
    ids.extend(Chapter::ALL.map(|chapter| format!("chapter-{}", chapter.id())));
    ids.extend(Who::ALL.map(|who| format!("who-{}", who.id())));
    ids.extend(Standing::ALL.map(|standing| format!("standing-{}", standing.id())));
    ids.extend(Standing::ALL.map(|standing| format!("standing-{}-about", standing.id())));
    ids.extend(Read::ALL.map(|read| format!("read-{}", read.id())));
    ids.extend(Found::ALL.map(|found| format!("found-{}", found.id())));
    for language in Language::ALL {
        let words = words(language);
        for id in &ids {
            assert!(words.has(id), "{language:?}: {id}");
        }
    }
}

#[test]
fn every_article_of_a_form_is_in_the_list_of_articles() {
    let guide = Guide::new(&pack::guide_files());
    for id in pack::form_ids() {
        let form = form(id).unwrap();
        let lines = form.lines.iter().flat_map(|line| &line.law);
        for reference in lines.chain(&form.law) {
            assert!(guide.article(reference).is_some(), "{id}: {reference}");
        }
    }
}

fn secki(arguments: &[&str]) -> Output {
    let test = std::env::current_exe().unwrap();
    let binary = test.ancestors().nth(2).unwrap().join("secki");
    Command::new(binary).args(arguments).output().unwrap()
}

#[test]
fn the_command_line_checks_what_is_built_in_and_a_folder_of_the_project() {
    let project = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    for arguments in [&["content", "check"][..], &["content", "check", project]] {
        let output = secki(arguments);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
    }
    assert_eq!(
        secki(&["content", "check", "/nowhere"]).status.code(),
        Some(2)
    );
    assert_eq!(secki(&["content"]).status.code(), Some(2));
}

#[test]
fn a_fault_in_a_folder_is_told_with_file_and_line() {
    let project = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| {
        let path = project.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    for (file, text) in pack::guide_files() {
        write(&format!("guide/{file}"), text);
    }
    for (file, text) in pack::pictures() {
        write(&format!("guide/pictures/{file}.svg"), text);
    }
    for (file, text) in pack::walkthrough_files() {
        write(&format!("walkthroughs/{file}"), text);
    }
    for language in Language::ALL {
        let pages = pack::guide_words(language.code());
        for (file, text) in [pages, pack::walkthrough_words(language.code())].concat() {
            write(&format!("locales/{file}"), text);
        }
    }
    write("locales/en/guide/turnout.md", "# Turnout\n");
    write("locales/en/walkthroughs/ink.md", "# Ink\n");
    let output = secki(&[
        "content",
        "check",
        project.path().to_str().unwrap(),
        "--lang",
        "en",
    ]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    for file in ["guide/turnout.md", "walkthroughs/ink.md"] {
        let told = format!("locales/en/{file}:1: The file must begin with");
        assert!(said.contains(&told), "{said}");
    }
}

#[test]
fn the_command_line_finds_pages_and_ranks_them() {
    let output = secki(&["search", "--lang", "az", "evde sesverme", "--json"]);
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(found[0]["topic"], "mobile.request");
    let scores: Vec<f64> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|page| page["score"].as_f64().unwrap())
        .collect();
    assert!(scores.is_sorted_by(|one, next| one >= next), "{scores:?}");
    for key in ["title", "passage"] {
        assert!(!found[0][key].as_str().unwrap().is_empty(), "{key}");
    }
    assert_eq!(secki(&["search", " "]).status.code(), Some(2));
}
