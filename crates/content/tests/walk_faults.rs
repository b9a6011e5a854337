//! The content check finds every kind of fault of a walkthrough, by file and line, in a made-up one.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use content::{Fault, Known, Sources, faults};
use locale::{Language, Words};

const WALK: &str = r#"order = 10
chapter = "opening"
minutes = 5
page = "day"
pages = []
roles = ["chairperson", "members"]
[stage]
at = { C = "chair-table", M1 = "door" }
things = { box-mobile = "mobile-place:open" }
[[step]]
id = "show"
time = "07:50"
who = "chairperson"
standing = "law"
law = ["EC 1"]
at = { C = "mobile-place" }
remembers = "shown"
[[step.answer]]
id = "lock"
[[step.answer]]
id = "look"
right = true
[[step]]
id = "check"
time = "07:55"
who = "member-at-door"
standing = "advice"
near = ["EC 1"]
line = "voters"
needs = "shown"
"#;

const MORE: [&str; 4] = ["third", "fourth", "fifth", "sixth"];

const WORDS: &str = "# 1

> 1

[show]
1

[show.say]
1

[show.note]
1

[show.question]
1

[show.lock]
1

[show.lock.why]
1

[show.look]
1

[show.look.why]
1

[check]
1

[check.note]
1

[check.met]
1
";

const ARTICLES: &str = "[\"EC 1\"]\nread = \"text\"\naz = \"1\"\nen = \"1\"\nru = \"1\"\n";
const AVOID: &str = "[[avoid]]\nlanguage = \"en\"\nwords = [\"spoiled*\"]\ninstead = \"spoilt\"\n";
const PAGE: &str = "chapter = \"opening\"\norder = 1\nsee = []\nterms = []\nblock = []\n";

/// The files of one walkthrough of six steps, each by its name.
fn files() -> Vec<(String, String)> {
    let steps = MORE.map(|id| {
        format!("[[step]]\nid = \"{id}\"\nwho = \"chairperson\"\nstanding = \"customary\"\n")
    });
    let words = MORE.map(|id| format!("\n[{id}]\n1\n\n[{id}.note]\n1\n"));
    let mut files = vec![(
        "walkthroughs/day.toml".to_owned(),
        WALK.to_owned() + &steps.concat(),
    )];
    for language in Language::ALL {
        let file = format!("{}/day.md", language.code());
        files.push((file, WORDS.to_owned() + &words.concat()));
    }
    files
}

fn check(files: &[(String, String)]) -> Vec<Fault> {
    let of = |folder: &str| {
        let own = files.iter().filter(|(name, _)| name.starts_with(folder));
        own.map(|(name, text)| (name.as_str(), text.as_str()))
            .collect::<Vec<_>>()
    };
    let sources = Sources {
        structure: vec![
            ("guide/articles.toml", ARTICLES),
            ("guide/avoid.toml", AVOID),
            ("guide/day.toml", PAGE),
        ],
        words: Vec::new(),
        walkthroughs: of("walkthroughs/"),
        walkthrough_words: Language::ALL
            .map(|language| (language, of(language.code())))
            .to_vec(),
    };
    let known = Known {
        lines: ["voters".to_owned()].into(),
        ..Known::default()
    };
    let faults = faults(&sources, &known).into_iter();
    faults.filter(|fault| fault.file != "glossary").collect()
}

/// The faults after one change of one file.
fn after(file: &str, from: &str, to: &str) -> Vec<Fault> {
    let mut files = files();
    let (_, text) = files.iter_mut().find(|(name, _)| name == file).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    *text = text.replacen(from, to, 1);
    check(&files)
}

/// Whether a change of a file gives the fault, named as it is written in code, on the line.
fn gives(file: &str, from: &str, to: &str, line: usize, reason: &str) {
    let found = after(file, from, to);
    let is_it = |fault: &Fault| {
        (fault.file.as_str(), fault.line) == (file, line) && format!("{:?}", fault.reason) == reason
    };
    assert!(found.iter().any(is_it), "{file}: {from} → {to}: {found:?}");
}

#[test]
fn a_walkthrough_without_a_fault_has_none() {
    assert_eq!(check(&files()), []);
}

#[test]
fn a_fault_of_the_steps_is_named_with_its_line() {
    for (from, to, line, expected) in [
        ("\"day\"", "\"night\"", 4, r#"UnknownTarget("night")"#),
        ("[]", "[\"night\"]", 5, r#"UnknownTarget("night")"#),
        (", \"members\"", "", 24, r#"NotPlayed("members")"#),
        ("M1 =", "M9 =", 8, r#"UnknownTarget("M9")"#),
        ("\"chair-table\"", "\"roof\"", 8, r#"UnknownTarget("roof")"#),
        ("box-mobile", "box-red", 9, r#"UnknownTarget("box-red")"#),
        (
            "mobile-place:open",
            "roof:open",
            9,
            r#"UnknownTarget("roof")"#,
        ),
        (
            "mobile-place:open",
            "mobile-place:inked",
            9,
            r#"UnknownTarget("mobile-place:inked")"#,
        ),
        ("place:open", "place", 9, r#"UnknownTarget("mobile-place")"#),
        ("\"EC 1\"", "\"EC 2\"", 15, r#"UnknownArticle("EC 2")"#),
        ("law = [\"EC 1\"]\n", "", 11, "NoArticle"),
        ("near =", "law =", 24, "AdviceWithLaw"),
        ("\"voters\"", "\"votes\"", 29, r#"UnknownTarget("votes")"#),
        ("\"check\"", "\"show\"", 24, r#"Twice("show")"#),
        ("07:55", "07:45", 24, r#"WrongTime("07:45")"#),
        ("07:50", "7:50", 11, r#"WrongTime("7:50")"#),
        ("07:50", "07:60", 11, r#"WrongTime("07:60")"#),
        ("\"door\"", "\"away\"", 24, r#"NotOnPlan("member-at-door")"#),
        ("id = \"sixth\"", "id = \"fifth\"", 44, r#"Twice("fifth")"#),
    ] {
        gives("walkthroughs/day.toml", from, to, line, expected);
    }
}

#[test]
fn a_fault_of_the_decisions_is_named_with_its_line() {
    let look = "[[step.answer]]\nid = \"look\"\nright = true\n";
    for (from, to, line, expected) in [
        ("right = true\n", "", 11, "RightAnswers(0)"),
        (
            "\"lock\"\n",
            "\"lock\"\nright = true\n",
            11,
            "RightAnswers(2)",
        ),
        (look, "", 11, "AnswerCount(1, 2, 4)"),
        (look, &look.repeat(4), 11, r#"Twice("look")"#),
        (look, &look.repeat(4), 11, "AnswerCount(5, 2, 4)"),
        ("\"look\"", "\"note\"", 11, r#"Twice("note")"#),
        ("= \"shown\"", "= \"seen\"", 24, r#"NotRemembered("shown")"#),
    ] {
        gives("walkthroughs/day.toml", from, to, line, expected);
    }
    let sixth = "[[step]]\nid = \"sixth\"\nwho = \"chairperson\"\nstanding = \"customary\"\n";
    for (to, line, expected) in [
        (String::new(), 1, "StepCount(5, 6, 14)"),
        (
            format!("{sixth}remembers = \"late\"\n"),
            44,
            r#"NotRemembered("late")"#,
        ),
        (
            format!("{sixth}remembers = \"shown\"\n"),
            44,
            r#"Twice("shown")"#,
        ),
    ] {
        gives("walkthroughs/day.toml", sixth, &to, line, expected);
    }
}

#[test]
fn an_hour_after_midnight_follows_the_evening() {
    let night = |file: &str| file.replace("07:50", "23:50").replace("07:55", "00:05");
    let mut files = files();
    files[0].1 = night(&files[0].1);
    assert_eq!(check(&files), []);
}

#[test]
fn a_fault_of_the_words_is_named_with_its_line() {
    let long = "LongSentence { words: 17, most: 16, start: \"a a a a\" }";
    for (from, to, line, expected) in [
        ("# 1", "1", 1, "NoHead"),
        ("[show.say]\n1\n", "", 1, r#"NoBlockWords("show.say")"#),
        (
            "[show.lock.why]\n1\n",
            "",
            1,
            r#"NoBlockWords("show.lock.why")"#,
        ),
        ("[check.met]\n1\n", "", 1, r#"NoBlockWords("check.met")"#),
        (
            "[show.look]",
            "[show.see]",
            23,
            r#"NoSuchBlock("show.see")"#,
        ),
        (
            "[check.met]",
            "[show.met]",
            35,
            r#"NoSuchBlock("show.met")"#,
        ),
        ("[show.look]", "[show.lock]", 23, r#"Twice("show.lock")"#),
        ("[show.say]\n1\n", "[show.say]\n", 8, "Empty"),
        ("[show]\n1", "[show]\nThe **box**", 6, "Marked"),
        (
            "[show]\n1",
            "[show]\nAt 7:50",
            6,
            r#"Style(ShortTime("7:50"))"#,
        ),
        (
            "[show.note]\n1",
            "[show.note]\nA spoiled one",
            12,
            r#"Style(Avoid("spoiled*", "spoilt"))"#,
        ),
        (
            "[show.lock.why]\n1",
            &format!("[show.lock.why]\n{}", ["a"; 17].join(" ")),
            21,
            &format!("Style({long})"),
        ),
    ] {
        gives("en/day.md", from, to, line, expected);
    }
    let (say, note) = ("[show.say]\n1\n\n", "[show.note]\n1\n\n");
    let swapped = format!("{note}{say}");
    let expected = r#"OutOfOrder("show.say")"#;
    gives("en/day.md", &format!("{say}{note}"), &swapped, 8, expected);
}

#[test]
fn walkthroughs_without_words_and_words_without_walkthroughs_are_named() {
    let reasons = |files: &[(String, String)]| {
        let faults = check(files).into_iter();
        faults
            .map(|fault| format!("{} {:?}", fault.file, fault.reason))
            .collect::<Vec<_>>()
    };
    let mut files = files();
    let words = files.pop().unwrap();
    assert_eq!(reasons(&files), ["walkthroughs/day.toml NoWords(Ru)"]);
    files.push(words.clone());
    files.push(("ru/night.md".to_owned(), words.1));
    assert_eq!(reasons(&files), [r#"ru/night.md NoSuchPage("night")"#]);
    files.pop();
    let second = files[0].1.clone();
    files.push(("walkthroughs/night.toml".to_owned(), second));
    let twice = r#"walkthroughs/night.toml Twice("order = 10")"#;
    assert!(reasons(&files).contains(&twice.to_owned()));
}

#[test]
fn a_fault_is_said_in_every_language() {
    let file = "walkthroughs/day.toml";
    let found = [
        ("right = true\n", ""),
        ("[[step.answer]]\nid = \"lock\"\n", ""),
        ("07:50", "7:50"),
        ("\"door\"", "\"away\""),
        (", \"members\"", ""),
        ("= \"shown\"", "= \"seen\""),
        (
            "[[step]]\nid = \"sixth\"\nwho = \"chairperson\"\nstanding = \"customary\"\n",
            "",
        ),
    ]
    .map(|(from, to)| after(file, from, to));
    let marked = after("en/day.md", "[show]\n1", "[show]\n**1**");
    for language in Language::ALL {
        let words = Words::new(language, &pack::words(language.code())).unwrap();
        for fault in found.iter().flatten().chain(&marked) {
            let said = fault.said(&words);
            assert!(said.contains(": ") && !said.contains('⟨'), "{said}");
        }
    }
}
