//! `secki batch`, run as trainers run it.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const TABLE: &str = "constituency;precinct;address;voters;language\n\
                     27;14;Nümunə küçəsi 49;1012;az\n\
                     27;;Nümunə küçəsi 50;1000;az\n\
                     27;15;Пробная улица 3;none;ru\n\
                     28;1;;;ru\n";

/// Runs it on a table in a folder of its own.
fn secki_batch(folder: &Path, table: &[u8], arguments: &[&str]) -> (Option<i32>, String) {
    let path = folder.join("precincts.csv");
    fs::write(&path, table).unwrap();
    let output = secki(&[&["batch", path.to_str().unwrap()], arguments].concat());
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(said).unwrap())
}

fn secki(arguments: &[&str]) -> Output {
    let test = std::env::current_exe().unwrap();
    let binary: PathBuf = test.ancestors().nth(2).unwrap().join("secki");
    Command::new(binary).args(arguments).output().unwrap()
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn bad_rows_are_named_with_file_row_and_column_and_the_rest_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("new/sheets");
    let arguments = [
        "--form",
        "presidential",
        "--lang",
        "en",
        "--out",
        out.to_str().unwrap(),
    ];
    let (code, said) = secki_batch(folder.path(), TABLE.as_bytes(), &arguments);
    assert_eq!(code, Some(1), "{said}");
    for place in ["row 3, column precinct", "row 4, column voters"] {
        let named = |line: &str| line.contains("precincts.csv") && line.contains(place);
        assert!(said.lines().any(named), "{place}: {said}");
    }
    let expected = [
        "Təlim nüsxəsi – protokol – 27-14.pdf",
        "Учебный экземпляр – протокол – 28-1.pdf",
    ];
    assert_eq!(files(&out), expected);
}

#[test]
fn every_form_is_printed_and_a_good_table_ends_with_0() {
    for form in pack::form_ids() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let arguments = ["--form", form, "--one-file", "--out", out.to_str().unwrap()];
        let table = "precinct,constituency,voters\n1,27,1012\n2,27,\n";
        let (code, said) = secki_batch(folder.path(), table.as_bytes(), &arguments);
        assert_eq!(code, Some(0), "{form}: {said}");
        assert_eq!(files(&out), ["Təlim nüsxəsi – protokollar.pdf"]);
        assert!(!said.contains('⟨'), "{said}");
    }
}

#[test]
fn nothing_is_overwritten_and_what_cannot_be_used_ends_with_2() {
    let folder = tempfile::tempdir().unwrap();
    let full = folder.path().join("full");
    fs::create_dir(&full).unwrap();
    fs::write(full.join("mine.txt"), "mine").unwrap();
    let new = folder.path().join("new");
    let (full, new) = (full.to_str().unwrap(), new.to_str().unwrap());
    let here = folder.path().join("precincts.csv");
    let here = here.to_str().unwrap();
    let table = TABLE.as_bytes();
    let presidential = ["--form", "presidential", "--lang", "en"];
    for (table, arguments, expected) in [
        (table, &["--out", full][..], "not empty"),
        (table, &["--out", here], "not a folder"),
        (table, &["--form", "carnival", "--out", new], "carnival"),
        (table, &["--entries", "99", "--out", new], "99"),
        (b"precinct\n1\n", &["--out", new], "constituency"),
        (b"precinct\n\xff\n", &["--out", new], "UTF-8"),
        (table, &[], "--out"),
    ] {
        let arguments = [&presidential[..], arguments].concat();
        let (code, said) = secki_batch(folder.path(), table, &arguments);
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains(expected), "{expected}: {said}");
        assert!(!Path::new(new).exists(), "{expected}");
    }
    assert_eq!(files(Path::new(full)), ["mine.txt"]);
}
