//! What comes out for a table, in which order, and when it stops.

use batch::{BatchError, Files, Job, Made, Outcome, read, run};
use locale::{Language, Words};
use protocol::{Entries, Form};
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

const HEADER: &str = "constituency,precinct,address,voters,language\n";

/// Prints the table until so many files have come.
fn printed_until(table: &str, files: Files, most: usize) -> (Outcome, Vec<Made>) {
    let form = Form::parse(pack::form("presidential").unwrap(), pack::form).unwrap();
    let words =
        Language::ALL.map(|language| Words::new(language, &pack::words(language.code())).unwrap());
    let job = Job {
        form: &form,
        entries: &Entries::of("candidate", 3),
        words: &words,
        language: Language::Az,
        made: (2031, 2, 7),
        files,
    };
    let cancel = AtomicBool::new(false);
    let mut made = Vec::new();
    let mut told = Vec::new();
    let sink = |file| {
        made.push(file);
        cancel.store(made.len() >= most, Ordering::Relaxed);
        Ok::<(), BatchError>(())
    };
    let table = read(table.as_bytes()).unwrap();
    let progress = |done, all| told.push((done, all));
    let outcome = run(&table, &job, &cancel, progress, sink).unwrap();
    let all = table.precincts.len();
    assert_eq!(
        told,
        (1..=outcome.sheets)
            .map(|done| (done, all))
            .collect::<Vec<_>>()
    );
    (outcome, made)
}

fn printed(table: &str, files: Files) -> Vec<Made> {
    let (outcome, made) = printed_until(table, files, usize::MAX);
    assert_eq!((outcome.faults, outcome.cancelled), (vec![], false));
    made
}

fn extracted(bytes: &[u8]) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(bytes).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.replace('\n', " ")
}

/// A page ends with a form feed.
fn pages(bytes: &[u8]) -> usize {
    extracted(bytes).matches('\u{c}').count()
}

fn numbered(count: usize) -> String {
    let rows = (1..=count).map(|number| format!("27,{number},,{},\n", 1000 + number));
    HEADER.to_owned() + &rows.collect::<String>()
}

#[test]
fn a_sheet_has_its_header_and_the_length_of_the_list_and_nothing_else() {
    let table = format!("{HEADER}Sınaq dairəsi,14,Nümunə küçəsi 49,1012,\nПробный округ,15,,,ru\n");
    let made = printed(&table, Files::Each);
    let [first, second] = made.as_slice() else {
        panic!("{} files", made.len());
    };
    let text = extracted(&first.bytes);
    for part in [
        "Sınaq dairəsi",
        "14",
        "Nümunə küçəsi 49",
        "1012",
        "min on iki",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let text = extracted(&second.bytes);
    assert!(
        text.contains("Пробный округ") && text.contains("ИТОГОВЫЙ"),
        "{text}"
    );
    assert!(!text.contains("ноль") && !text.contains("тысяча"), "{text}");
}

#[test]
fn files_come_in_the_order_of_the_rows_and_the_same_twice() {
    let made = printed(&numbered(20), Files::Each);
    let names: Vec<_> = made.iter().map(|file| file.name.clone()).collect();
    let expected: Vec<_> = (1..=20)
        .map(|number| format!("Təlim nüsxəsi – protokol – 27-{number}.pdf"))
        .collect();
    assert_eq!(names, expected);
    assert!(made == printed(&numbered(20), Files::Each));
}

#[test]
fn one_file_has_the_pages_of_all_sheets_and_is_the_same_twice() {
    let table = numbered(7) + "27,8,,,en\n";
    let each = printed(&table, Files::Each);
    let one = printed(&table, Files::Bound(500));
    let [bound] = one.as_slice() else {
        panic!("{} files", one.len());
    };
    let expected: usize = each.iter().map(|file| pages(&file.bytes)).sum();
    assert_eq!(pages(&bound.bytes), expected);
    let text: String = each.iter().map(|file| extracted(&file.bytes)).collect();
    assert_eq!(extracted(&bound.bytes), text);
    assert!(one == printed(&table, Files::Bound(500)));
}

#[test]
fn a_further_file_begins_when_one_is_full() {
    let made = printed(&numbered(7), Files::Bound(3));
    let found: Vec<_> = made
        .iter()
        .map(|file| (file.name.as_str(), pages(&file.bytes)))
        .collect();
    let pages = pages(&printed(&numbered(1), Files::Each)[0].bytes);
    let expected = [
        ("Təlim nüsxəsi – protokollar – 00001–00003.pdf", 3 * pages),
        ("Təlim nüsxəsi – protokollar – 00004–00006.pdf", 3 * pages),
        ("Təlim nüsxəsi – protokollar – 00007–00007.pdf", pages),
    ];
    assert_eq!(found, expected);
}

#[test]
fn no_name_of_a_file_leads_elsewhere_or_stands_twice() {
    let long = "ə".repeat(300);
    let table = format!(
        "{HEADER}../../etc,/passwd,,,\nC:\\x,a|b?,,,\n27,1a,,,\n27,1A,,,\n27,1/A,,,\n{long},{long},,,\n..,.,,,\n"
    );
    let made = printed(&table, Files::Each);
    let names: Vec<_> = made.iter().map(|file| file.name.as_str()).collect();
    let ends = ["etc-passwd", "Cx-ab", "27-1a", "27-1A (5)", "27-1A (6)"];
    let before = "Təlim nüsxəsi – protokol – ";
    for (name, end) in names.iter().zip(ends) {
        assert_eq!(*name, format!("{before}{end}.pdf"));
    }
    for name in &names {
        assert!(
            !name.contains(['/', '\\', ':', '?', '|']) && !name.contains(".."),
            "{name}"
        );
        assert!(name.len() < 200, "{name}");
    }
    assert_eq!(names.len(), 7);
}

#[test]
fn after_cancelling_no_file_comes() {
    let (outcome, made) = printed_until(&numbered(60), Files::Each, 5);
    assert_eq!(
        (outcome.sheets, made.len(), outcome.cancelled),
        (5, 5, true)
    );
}

#[test]
fn an_error_of_the_taker_ends_the_work() {
    #[derive(Debug, PartialEq)]
    struct DiskFull;
    impl From<BatchError> for DiskFull {
        fn from(_: BatchError) -> Self {
            panic!("the table is right");
        }
    }
    let form = Form::parse(pack::form("presidential").unwrap(), pack::form).unwrap();
    let words =
        Language::ALL.map(|language| Words::new(language, &pack::words(language.code())).unwrap());
    let job = Job {
        form: &form,
        entries: &Entries::default(),
        words: &words,
        language: Language::En,
        made: (2031, 2, 7),
        files: Files::Each,
    };
    let table = read(numbered(60).as_bytes()).unwrap();
    let mut taken = 0;
    let sink = |_| {
        taken += 1;
        if taken == 3 { Err(DiskFull) } else { Ok(()) }
    };
    let outcome = run(&table, &job, &AtomicBool::new(false), |_, _| {}, sink);
    assert_eq!((outcome, taken), (Err(DiskFull), 3));
}
