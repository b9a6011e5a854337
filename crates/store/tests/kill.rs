//! A program that is killed at any moment keeps every value it has called saved, whole and readable.
//!
//! Killing shows that a commit is complete before it is announced and that an unfinished one leaves no trace. It does
//! not show what a power failure does: for that each commit waits for the disk, which `src/opening.rs` tests.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is not as expected"
)]

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use store::{Record, Store, StoreError};

const AT: &str = "2030-01-02T03:04:05+04:00";

/// Set in the process that writes: the path of the database.
const WRITER: &str = "STORE_TEST_WRITES_UNTIL_KILLED";

/// Databases, and how often the program writing each of them is killed.
const DATABASES: u64 = 10;
const KILLS: u64 = 12;

/// The values of the write with this number: two fields, so that half a write would show.
fn values(number: usize) -> [(String, String); 2] {
    [
        (format!("figure/{number:05}"), number.to_string()),
        (
            format!("note/{number:05}"),
            format!("qeyd {number} ").repeat(40),
        ),
    ]
}

/// The writing side. It goes on where the killed one stopped and ends by itself when nobody listens any more.
fn write_until_killed(path: &Path) {
    let mut store = Store::open(path).unwrap();
    let mut record = match store.list().unwrap().pop() {
        Some(record) => record,
        None => store.create("form", "1", &[], AT).unwrap(),
    };
    let mut listener = std::io::stdout();
    loop {
        let number = record.fields.len() / 2 + 1;
        record = store.write(record.id, &values(number), AT).unwrap();
        // The line break before it: the test runner has written the test's name on the line.
        writeln!(listener, "\nsaved {number}").unwrap();
        listener.flush().unwrap();
    }
}

/// This test binary once more, running the one test that becomes the writing side.
fn start_writer(path: &Path) -> (Child, BufReader<ChildStdout>) {
    let mut writer = Command::new(env::current_exe().unwrap())
        .args([
            "what_was_called_saved_survives_every_kill",
            "--exact",
            "--nocapture",
        ])
        .env(WRITER, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(writer.stdout.take().unwrap());
    (writer, lines)
}

/// Numbers called saved in the next lines: up to `wanted` of them, or all until the end.
fn saved(lines: &mut BufReader<ChildStdout>, wanted: usize) -> Vec<usize> {
    let mut numbers = Vec::new();
    let mut line = String::new();
    while numbers.len() < wanted && lines.read_line(&mut line).unwrap() > 0 {
        let whole = line
            .strip_suffix('\n')
            .and_then(|line| line.strip_prefix("saved "));
        numbers.extend(whole.map(|number| number.parse::<usize>().unwrap()));
        line.clear();
    }
    numbers
}

fn kill(mut writer: Child) {
    writer.kill().unwrap();
    let status = writer.wait().unwrap();
    // It was still writing: a test that fails by itself ends with a code.
    #[cfg(unix)]
    assert_eq!(
        std::os::unix::process::ExitStatusExt::signal(&status),
        Some(9)
    );
    assert!(!status.success());
}

/// The protocol in the database, unless the program was killed before it had begun one.
fn read_back(path: &Path) -> Option<Record> {
    let record = Store::open(path).unwrap().list().unwrap().pop();
    let connection = Connection::open(path).unwrap();
    let answer: String = connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(answer, "ok");
    let mut orphans = connection.prepare("PRAGMA foreign_key_check").unwrap();
    assert!(!orphans.exists([]).unwrap());
    record
}

/// A fixed row of numbers that looks like chance (xorshift), so that every run kills at the same lines.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// Writes, kills after some lines and a moment, and says how many writes are kept.
fn kill_once(path: &Path, earlier: usize, chance: &mut Chance) -> usize {
    let wanted = usize::try_from(chance.below(9)).unwrap();
    // With no line to wait for, the moments reach from the start of the program to its first writes.
    let moments = if wanted == 0 { 30_000 } else { 5_000 };
    let (writer, mut lines) = start_writer(path);
    let mut announced = saved(&mut lines, wanted);
    thread::sleep(Duration::from_micros(chance.below(moments)));
    kill(writer);
    announced.extend(saved(&mut lines, usize::MAX));

    let last = earlier + announced.len();
    assert!(
        announced.iter().copied().eq(earlier + 1..=last),
        "{announced:?}"
    );
    let fields = read_back(path).map_or_else(Default::default, |record| record.fields);
    let kept = fields.len() / 2;
    // The last write may be complete without having been announced.
    assert!(
        kept == last || kept == last + 1,
        "{last} announced, {kept} kept"
    );
    assert!(fields.into_iter().eq(sorted((1..=kept).flat_map(values))));
    kept
}

fn sorted(values: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    let mut values: Vec<_> = values.collect();
    values.sort();
    values
}

#[test]
fn what_was_called_saved_survives_every_kill() {
    if let Some(path) = env::var_os(WRITER) {
        return write_until_killed(&PathBuf::from(path));
    }
    let mut chance = Chance(0x5EED);
    for number in 0..DATABASES {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("protocols.db");
        let mut kept = 0;
        for _ in 0..KILLS {
            kept = kill_once(&path, kept, &mut chance);
        }
        assert!(kept > 0, "nothing was written into database {number}");
    }
}

#[test]
fn a_second_running_copy_is_refused_until_the_first_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("protocols.db");
    let (writer, mut lines) = start_writer(&path);
    assert_eq!(saved(&mut lines, 1), [1]);
    assert_eq!(Store::open(&path).unwrap_err(), StoreError::InUse);
    // Nor does being asked disturb it.
    assert_eq!(saved(&mut lines, 1), [2]);
    kill(writer);
    assert!(Store::open(&path).is_ok());
}
