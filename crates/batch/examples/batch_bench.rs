//! How long 6,500 precincts take and how much memory, one file each and 500 in a file:
//! `cargo run --release -p batch --example batch_bench`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "is run and read by hand"
)]

use batch::{BatchError, Files, Job, read, run};
use locale::{Language, Words};
use protocol::{Entries, Form};
use std::fmt::Write;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

const PRECINCTS: u32 = 6500;

fn main() {
    let form = Form::parse(pack::form("presidential").unwrap(), pack::form).unwrap();
    let words =
        Language::ALL.map(|language| Words::new(language, &pack::words(language.code())).unwrap());
    let table = read(table().as_bytes()).unwrap();
    assert_eq!(table.faults, []);
    let mut job = Job {
        form: &form,
        entries: &Entries::of("candidate", 4),
        words: &words,
        language: Language::Az,
        made: (2031, 2, 7),
        files: Files::Each,
    };
    println!("before: peak memory {}", peak_memory());
    for (name, files) in [
        ("one file each", Files::Each),
        ("500 in a file", Files::Bound(500)),
    ] {
        job.files = files;
        let begin = Instant::now();
        let mut bytes = 0;
        let sink = |made: batch::Made| {
            bytes += made.bytes.len();
            Ok::<(), BatchError>(())
        };
        let outcome = run(&table, &job, &AtomicBool::new(false), |_, _| {}, sink).unwrap();
        let seconds = begin.elapsed().as_secs_f64();
        let memory = peak_memory();
        let sheets = outcome.sheets;
        println!("{sheets} sheets, {name}: {seconds:.1} s, {bytes} bytes, peak memory {memory}");
    }
}

fn table() -> String {
    let mut table = "constituency,precinct,address,voters,language\n".to_owned();
    for number in 0..PRECINCTS {
        let (constituency, precinct) = (number / 52 + 1, number % 52 + 1);
        let language = match number % 50 {
            8 => "en",
            18 | 28 | 38 | 48 => "ru",
            _ => "az",
        };
        let voters = 300 + number * 7 % 1200;
        writeln!(
            table,
            "{constituency} saylı təlim seçki dairəsi,{precinct},\"Nümunə küçəsi {number}, {precinct} saylı məktəb\",{voters},{language}"
        )
        .unwrap();
    }
    table
}

/// The most memory this process has held so far, as Linux counts it.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or("unknown", str::trim).to_owned()
}
