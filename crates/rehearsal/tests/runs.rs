//! Runs through walkthroughs: the first answer counts, an exam is silent, what was forgotten is met again.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is not as expected"
)]

use content::{WalkStep, Walkthrough, Walkthroughs};
use rehearsal::{Memory, Run, Way};
use std::collections::BTreeMap;

const HEAD: &str = "order = 1\nchapter = \"closing\"\nminutes = 5\npage = \"p\"\npages = []\n\
                    roles = [\"chairperson\"]\n[stage]\n";

fn step(id: &str, more: &str, answers: &[(&str, bool)]) -> String {
    let answers: Vec<String> = answers
        .iter()
        .map(|(id, right)| format!("[[step.answer]]\nid = \"{id}\"\nright = {right}\n"))
        .collect();
    format!(
        "[[step]]\nid = \"{id}\"\nwho = \"chairperson\"\nstanding = \"advice\"\n{more}\n{}",
        answers.concat()
    )
}

/// In `evening` the unused ballots are to be cancelled; in `night` somebody who did not meets them.
fn day() -> Walkthroughs {
    let choice = [("later", false), ("now", true), ("never", false)];
    let evening = [
        HEAD,
        &step("look", "", &[]),
        &step("cancel", "remembers = \"cancelled\"", &choice),
        &step("sign", "", &choice),
    ]
    .concat();
    let night = [HEAD, &step("line", "needs = \"cancelled\"", &[])].concat();
    Walkthroughs::new(&[("evening.toml", &evening), ("night.toml", &night)])
}

fn evening(day: &Walkthroughs) -> &Walkthrough {
    day.get("evening").unwrap()
}

fn at<'a>(walkthrough: &'a Walkthrough, step: &str) -> &'a WalkStep {
    walkthrough.step(step).unwrap()
}

/// Answers as `step=answer`, then what is told.
fn run(way: Way, answers: &str) -> Run {
    let mut run = Run::new(way);
    for (step, answer) in answers.split(' ').filter_map(|told| told.split_once('=')) {
        run.answer(step, answer);
    }
    run
}

#[test]
fn the_first_answer_counts_and_another_may_be_tried() {
    let day = day();
    let cancel = at(evening(&day), "cancel");
    for way in [Way::Study, Way::Roles] {
        let mut run = Run::new(way);
        assert!(run.answer("cancel", "later"));
        assert!(!run.answer("cancel", "now"));
        assert!(!run.answer("cancel", "now"));
        assert_eq!(run.was_right(cancel), Some(false), "{way:?}");
        assert_eq!(run.to_string(), "cancel=later cancel=now");
        let told = ["later", "now", "never"].map(|answer| run.may_tell("cancel", answer));
        assert_eq!(
            told,
            [true, true, false],
            "only what was tried is explained"
        );
    }
}

#[test]
fn an_exam_tells_nothing_before_its_end() {
    let day = day();
    let cancel = at(evening(&day), "cancel");
    let mut run = Run::new(Way::Exam);
    run.answer("cancel", "now");
    run.answer("cancel", "later");
    assert!(!run.has_chosen("cancel", "now"), "an answer may be changed");
    assert_eq!(run.was_right(cancel), None);
    assert!(!run.may_tell("cancel", "later"));
    run.end();
    assert_eq!(run.was_right(cancel), Some(false));
    assert!(run.may_tell("cancel", "later") && run.may_tell("sign", "never"));
    run.answer("cancel", "now");
    assert_eq!(run.first("cancel"), Some("later"), "it is over");
}

#[test]
fn a_score_counts_first_answers_of_decisions() {
    let day = day();
    let table = [
        ("", (0, 0)),
        ("cancel=later cancel=now", (0, 1)),
        ("cancel=now sign=never", (1, 2)),
        ("sign=now cancel=now", (2, 2)),
        // An answer that is no longer among the answers.
        ("sign=gone", (0, 0)),
    ];
    for (answers, expected) in table {
        let score = run(Way::Study, answers).score(evening(&day));
        assert_eq!((score.right, score.answered), expected, "{answers}");
        assert_eq!(score.whole, 2);
    }
}

#[test]
fn what_was_missed_is_named_and_so_is_what_an_exam_left_open() {
    let day = day();
    let run = run(Way::Exam, "cancel=now");
    let missed: Vec<&str> = run
        .missed(evening(&day))
        .map(|step| step.id.as_str())
        .collect();
    assert_eq!(missed, ["sign"]);
}

#[test]
fn a_run_is_read_as_it_was_written() {
    for text in ["", "cancel=later", "cancel=later cancel=now sign=never"] {
        let read = Run::read(Way::Study, text, true);
        assert_eq!(read.to_string(), text);
        assert!(read.has_ended());
    }
    assert_eq!(
        Run::read(Way::Study, "nonsense sign=now", false).to_string(),
        "sign=now"
    );
}

#[test]
fn who_decided_wrongly_at_first_meets_it_later_and_nobody_else() {
    let day = day();
    let line = at(day.get("night").unwrap(), "line");
    let table = [
        (Way::Study, "", false),
        (Way::Study, "sign=never", false),
        (Way::Study, "cancel=now", false),
        (Way::Study, "cancel=later", true),
        (Way::Study, "cancel=later cancel=now", true),
        (Way::Roles, "cancel=never", true),
        (Way::Exam, "cancel=later", false),
    ];
    for (way, answers, expected) in table {
        let runs = BTreeMap::from([("evening".to_owned(), run(way, answers))]);
        let memory = Memory::new(&day, runs);
        assert_eq!(memory.is_met(line), expected, "{way:?} {answers}");
        assert!(!memory.is_met(at(evening(&day), "look")));
    }
    let mut exam = run(Way::Exam, "cancel=later");
    exam.end();
    let memory = Memory::new(&day, BTreeMap::from([("evening".to_owned(), exam)]));
    assert!(memory.is_met(line));
}
