//! How long the check of a protocol takes: a broken presidential protocol with thirty candidates.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement is printed, and stops at its first surprise"
)]

use protocol::{Entries, Figures, Form, check, traces};
use std::time::Instant;

const RUNS: usize = 2000;
const RIGHT: [(&str, u32); 21] = include!("../../../fixtures/right-protocol.in");

fn main() {
    let form = Form::parse(include_str!("../../../forms/presidential.toml"), |_| None).unwrap();
    let entries = Entries::of("candidate", 30);
    let mut figures: Figures = RIGHT
        .map(|(line, figure)| (line.to_owned(), figure))
        .into_iter()
        .collect();
    figures.write("box-stationary", 498);
    for candidate in 1..=30 {
        figures.write(
            &format!("candidate-{candidate}"),
            if candidate == 1 { 472 } else { 1 },
        );
    }
    measured("check", || check(&form, &entries, &figures).findings.len());
    measured("check and traces", || {
        let report = check(&form, &entries, &figures);
        traces(&form, &entries, &figures, &report).len()
    });
}

fn measured(name: &str, work: impl Fn() -> usize) {
    let mut micros: Vec<u128> = (0..RUNS)
        .map(|_| {
            let begin = Instant::now();
            std::hint::black_box(work());
            begin.elapsed().as_micros()
        })
        .collect();
    micros.sort_unstable();
    let at = |share: usize| micros.get(RUNS * share / 100).copied().unwrap_or_default();
    println!(
        "{name}: median {} µs, 99th percentile {} µs",
        at(50),
        at(99)
    );
}
