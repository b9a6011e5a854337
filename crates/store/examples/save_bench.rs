//! Measures how long one saved change takes: `cargo run --release -p store --example save_bench [folder]`.

#![expect(clippy::print_stdout, reason = "its output is its purpose")]

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use store::Store;

const AT: &str = "2030-01-02T03:04:05+04:00";
const FIELDS: usize = 60;
const CHANGES: usize = 1_000;

/// Measures on the disk of the given folder, or of the present one: a folder for temporary files may be in memory.
fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os()
        .nth(1)
        .map_or_else(|| PathBuf::from("."), PathBuf::from);
    let folder = tempfile::tempdir_in(folder)?;
    let mut times = measured(&mut Store::open(&folder.path().join("bench.db"))?)?;
    times.sort();
    println!("{CHANGES} changes of one field among {FIELDS}, each on the disk before the next");
    for (name, hundredths) in [("median", 50), ("p95", 95), ("slowest", 100)] {
        let rank = (times.len() * hundredths / 100).saturating_sub(1);
        let time = times.get(rank).copied().unwrap_or_default().as_micros();
        println!("{name:>8} {}.{:03} ms", time / 1_000, time % 1_000);
    }
    Ok(())
}

/// One figure after another gets a new value, as a person fills the form again and again.
fn measured(store: &mut Store) -> Result<Vec<Duration>, Box<dyn Error>> {
    let fields: Vec<(String, String)> = (0..FIELDS)
        .map(|number| (format!("figure/line-{number:02}"), "0".to_owned()))
        .collect();
    let id = store.create("presidential", "bench", &fields, AT)?.id;
    let mut times = Vec::new();
    for (number, (field, _)) in (1..=CHANGES).zip(fields.iter().cycle()) {
        let values = [(field.clone(), number.to_string())];
        let start = Instant::now();
        store.write(id, &values, AT)?;
        times.push(start.elapsed());
    }
    Ok(times)
}
