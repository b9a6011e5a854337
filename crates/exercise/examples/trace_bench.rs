//! How often and how fast the traces name a planted slip: single slips in generated protocols.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement is printed, and stops at its first surprise"
)]

#[path = "../tests/tracing/shares.rs"]
mod shares;

use protocol::Cause;
use shares::{Plan, Share, forms, measured, measured_in_pairs, measured_on_anything};
use std::time::Duration;

const PLAN: Plan = Plan {
    each: 3000,
    seed: 20_260_101,
    alike: false,
    runs: 3,
};

/// Two slips at once: more can explain the figures, so less is asked.
const IN_PAIRS: Plan = Plan { each: 400, ..PLAN };

fn main() {
    let forms = forms();
    let shows_missed = std::env::args().any(|word| word == "--missed");
    for alike in [false, true] {
        let name = if alike {
            "every kind of slip alike"
        } else {
            "by weight"
        };
        let shares = measured(&forms, &Plan { alike, ..PLAN });
        println!("{name}:");
        for cause in Cause::ALL {
            let own = shares.iter().filter(|((_, of), _)| *of == cause);
            print_share(cause.id(), &Share::sum(own.map(|(_, share)| share)));
        }
        for form in &forms {
            let own = shares.iter().filter(|((of, _), _)| *of == form.id);
            print_share(&form.id, &Share::sum(own.map(|(_, share)| share)));
        }
        print_share("all", &Share::sum(shares.values()));
        for missed in shares
            .values()
            .flat_map(|share| share.missed.iter().take(4))
        {
            if shows_missed && !alike {
                println!("missed: {missed}");
            }
        }
    }
    let share = measured_in_pairs(&forms, &IN_PAIRS);
    print_share("two slips at once", &share);
    print_times("anything written", &measured_on_anything(&forms, &IN_PAIRS));
    for missed in share.missed.iter().filter(|_| shows_missed).take(20) {
        println!("missed: {missed}");
    }
}

fn print_share(name: &str, share: &Share) {
    if share.planted == 0 {
        return;
    }
    let percent = |part: usize| {
        let tenths = part * 1000 / share.planted;
        format!("{}.{} %", tenths / 10, tenths % 10)
    };
    println!(
        "{name}: first {} (alone {}), among three {} (alone {}); {} more slips break no hard rule",
        percent(share.first),
        percent(share.first_alone),
        percent(share.among_three),
        percent(share.among_three_alone),
        share.unseen
    );
    print_times(name, share);
}

fn print_times(name: &str, share: &Share) {
    let mut times = share.times.clone();
    times.sort_unstable();
    let at = |percent: usize| {
        let time = times.get(times.len() * percent / 100).copied();
        time.map_or(0, |time: Duration| time.as_micros())
    };
    println!(
        "{name}: {} protocols, {} traces, {} of them leave a hard rule broken; \
         median {} µs, 99th percentile {} µs",
        share.planted,
        share.told,
        share.unexplained,
        at(50),
        at(99)
    );
}
