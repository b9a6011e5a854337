//! Slips planted by chance in true protocols of every form: the traces name them, and never leave a
//! hard rule broken.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

#[path = "tracing/shares.rs"]
mod shares;

use shares::{Plan, Share, forms, measured, measured_in_pairs, measured_on_anything};

fn plan(each: usize) -> Plan {
    Plan {
        each,
        seed: 7,
        alike: false,
        runs: 1,
    }
}

#[test]
fn whatever_is_written_no_trace_leaves_a_hard_rule_broken() {
    let share = measured_on_anything(&forms(), &plan(60));
    assert!(share.told > 300, "only {} traces", share.told);
    assert_eq!(share.unexplained, 0);
}

#[test]
fn a_planted_slip_is_first_in_seven_of_ten_and_among_three_in_nine_of_ten() {
    let shares = measured(&forms(), &plan(300));
    let share = Share::sum(shares.values());
    assert_eq!(share.planted, 1500);
    assert_eq!(share.unexplained, 0, "traces leave a hard rule broken");
    assert!(share.first * 10 >= share.planted * 7, "{share:?}");
    assert!(share.among_three * 10 >= share.planted * 9, "{share:?}");
    assert!(share.first_alone * 10 >= share.planted * 7, "{share:?}");
}

#[test]
fn two_planted_slips_are_among_three_in_eight_of_ten() {
    let share = measured_in_pairs(&forms(), &plan(20));
    assert_eq!(share.unexplained, 0, "traces leave a hard rule broken");
    assert!(share.among_three * 10 >= share.planted * 8, "{share:?}");
}
