//! The texts of the guide have no fault: complete, in order, each instruction with its article.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use content::{Chapter, Fault, Known, Sources, Standing, Who, faults};
use exercise::Evening;
use locale::{Language, Words};
use protocol::Form;

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
    Sources {
        structure: pack::guide_files(),
        words: words.to_vec(),
    }
}

fn words(language: Language) -> Words {
    Words::new(language, &pack::words(language.code())).unwrap()
}

#[test]
fn the_guide_has_no_fault() {
    let found = faults(&sources(), &known());
    let english = words(Language::En);
    let said: Vec<String> = found.iter().map(|fault| fault.said(&english)).collect();
    assert!(said.is_empty(), "{said:#?}");
}

/// The faults after one change of one file.
fn after(file: &str, from: &str, to: &str) -> Vec<Fault> {
    let mut sources = sources();
    let in_words = sources.words.iter_mut().flat_map(|(_, files)| files);
    let mut files = sources.structure.iter_mut().chain(in_words);
    let (_, text) = files.find(|(name, _)| *name == file).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    let changed = text.replacen(from, to, 1);
    *text = &changed;
    faults(&sources, &known())
}

#[test]
fn every_kind_of_fault_is_found_and_said_in_every_language() {
    for (file, from, to, expected) in [
        ("voting.ink.toml", "chapter", "kapitel", "content-not-toml"),
        (
            "voting.ink.toml",
            "kind = \"key\"\nstanding",
            "kind = \"key\"\n# standing",
            "content-no-standing",
        ),
    ] {
        let found = after(file, from, to);
        assert!(!found.is_empty(), "{file}: {from} → {to}: {expected}");
    }
}

#[test]
fn chapters_people_and_standings_have_names_in_every_language() {
    let chapters = Chapter::ALL.map(|chapter| format!("chapter-{}", chapter.id()));
    let people = Who::ALL.map(|who| format!("who-{}", who.id()));
    let standings = Standing::ALL.map(|standing| format!("standing-{}", standing.id()));
    for language in Language::ALL {
        let words = words(language);
        for id in chapters.iter().chain(&people).chain(&standings) {
            assert!(words.has(id), "{language:?}: {id}");
        }
    }
}
