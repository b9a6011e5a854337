//! How long one protocol and a thousand protocols take, on fixed figures:
//! `cargo run --release -p print --example print_bench`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    reason = "is run and read by hand"
)]

#[path = "../tests/sheets/support.rs"]
#[expect(dead_code, reason = "the tests use more of it")]
mod support;

use locale::Language;
use print::Sheet;
use std::time::{Duration, Instant};
use support::Practice;

fn main() {
    let mut practices = Language::ALL.map(Practice::agreeing);
    let [first, ..] = &mut practices;
    let (time, bytes) = timed(|| written(first, 0));
    println!(
        "first protocol, fonts read: {:.1} ms, {bytes} bytes",
        ms(time)
    );
    let (time, _) = timed(|| written(first, 1));
    println!("next protocol: {:.1} ms", ms(time));
    let mut thousand = |work: fn(&mut Practice, u32) -> usize| {
        let numbers = (0..1000).zip([0, 1, 2].into_iter().cycle());
        timed(|| {
            numbers
                .map(|(number, language)| work(&mut practices[language], number))
                .sum()
        })
    };
    let (time, count) = thousand(|practice, number| pages(practice, number).pages.len());
    println!(
        "1,000 protocols laid out: {:.0} ms, {count} pages",
        ms(time)
    );
    let (time, bytes) = thousand(written);
    println!("1,000 protocols written: {:.0} ms, {bytes} bytes", ms(time));
}

/// The protocol with figures that depend on its number.
fn pages(practice: &mut Practice, number: u32) -> Sheet {
    practice.header.precinct = number.to_string();
    practice.figures.write("voters-list", 900 + number);
    print::protocol_pages(&practice.sheet()).unwrap()
}

fn written(practice: &mut Practice, number: u32) -> usize {
    print::pdf(&pages(practice, number)).unwrap().len()
}

fn timed(work: impl FnOnce() -> usize) -> (Duration, usize) {
    let begin = Instant::now();
    let bytes = work();
    (begin.elapsed(), bytes)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
