//! Files that are refused, with the place and the reason.

use crate::protocols::BY_HAND;
use exchange::{Place, Reason};

pub type Wrong = (String, Place, Reason);

pub fn key(key: &str) -> Place {
    Place::Key(key.to_owned())
}

/// The right file with something else in the place of some of its text.
fn instead(right: &str, other: &str, place: &str, reason: Reason) -> Wrong {
    assert!(BY_HAND.contains(right), "{right}");
    (BY_HAND.replacen(right, other, 1), key(place), reason)
}

/// The right file with one more key.
fn with(added: &str, place: &str, reason: Reason) -> Wrong {
    let text = BY_HAND.replacen('{', &format!("{{ {added},"), 1);
    (text, key(place), reason)
}

/// Files that the schema refuses too.
pub fn wrong() -> Vec<Wrong> {
    let mut all = wrong_figures();
    all.extend(wrong_texts());
    all.extend(wrong_moments());
    all.extend(wrong_shapes());
    all
}

fn wrong_figures() -> Vec<Wrong> {
    let total = "lines.voters-total";
    vec![
        instead("1012", "-1", total, Reason::NoFigure),
        instead("1012", "1.5", total, Reason::NoFigure),
        instead("1012", "\"12\"", total, Reason::NoFigure),
        instead("1012", "true", total, Reason::NoFigure),
        instead("1012", "10000000", total, Reason::FigureTooGreat),
        instead("1012", "99999999999999999999", total, Reason::NoFigure),
        instead("260", "[]", "candidates[0].votes", Reason::NoFigure),
        instead("260", "-6", "candidates[0].votes", Reason::NoFigure),
        instead(
            "members\": 6",
            "members\": \"6\"",
            "members",
            Reason::NoFigure,
        ),
        (
            r#"{ "form": "referendum", "lines": {}, "questions": [{ "number": "1" }] }"#.to_owned(),
            key("questions[0].number"),
            Reason::NoFigure,
        ),
    ]
}

fn wrong_texts() -> Vec<Wrong> {
    let long = format!("\"{}\"", "ə".repeat(301));
    let longer = format!("\"{}\"", "ə".repeat(4001));
    let (name, at_name) = ("\"Namizəd İkinci\"", "candidates[1].name");
    let (number, at_number) = ("\"14\"", "header.precinct");
    let (why, at_why) = ("\"Yenidən sayıldı.\"", "explanations.somebody-voted");
    vec![
        instead(name, "5", at_name, Reason::NoText),
        instead(name, "\" \"", at_name, Reason::Nameless),
        instead(name, &long, at_name, Reason::TextTooLong(300)),
        instead(name, "\"a\\nb\"", at_name, Reason::HiddenLetter('\n')),
        instead(
            number,
            "\"\\u202e14\"",
            at_number,
            Reason::HiddenLetter('\u{202e}'),
        ),
        instead(number, "14", at_number, Reason::NoText),
        instead(number, &long, at_number, Reason::TextTooLong(300)),
        instead(why, &longer, at_why, Reason::TextTooLong(4000)),
        instead(why, "\"\\u0007\"", at_why, Reason::HiddenLetter('\u{7}')),
        with("\"formVersion\": 2026", "formVersion", Reason::NoText),
    ]
}

fn wrong_moments() -> Vec<Wrong> {
    let mut all = Vec::new();
    for date in [
        "2026-02-30",
        "2026-2-03",
        "+12026-02-03",
        "0026-02-03",
        "01.11.2026",
    ] {
        let header = format!("\"date\": \"{date}\"");
        all.push(instead(
            "\"precinct\": \"14\"",
            &header,
            "header.date",
            Reason::NoDate,
        ));
        let completed = format!("\"completed\": {{ {header} }}");
        all.push(with(&completed, "completed.date", Reason::NoDate));
    }
    for time in ["24:00", "8:40", "08:40:00", "-1:00"] {
        let completed = format!("\"completed\": {{ \"time\": \"{time}\" }}");
        all.push(with(&completed, "completed.time", Reason::NoTime));
    }
    all
}

fn wrong_shapes() -> Vec<Wrong> {
    let entries = vec![r#"{ "name": "A" }"#; 31].join(",");
    let second = "{ \"name\": \"Namizəd İkinci\" }";
    let list =
        "[{ \"name\": \"Namizəd Birinci\", \"votes\": 260 }, { \"name\": \"Namizəd İkinci\" }]";
    vec![
        instead("\"presidential\"", "7", "form", Reason::NoForm),
        instead("\"form\"", "\"from\"", "form", Reason::NoForm),
        instead("\"lines\"", "\"line\"", "lines", Reason::NoObject),
        instead(
            "{ \"precinct\": \"14\" }",
            "null",
            "header",
            Reason::NoObject,
        ),
        instead(list, "{}", "candidates", Reason::NoList),
        instead(second, "[]", "candidates[1]", Reason::NoObject),
        instead(second, "{}", "candidates[1].name", Reason::NoText),
        instead(second, &entries, "candidates", Reason::TooManyEntries(30)),
        with("\"format\": \"other\"", "format", Reason::OtherFormat),
        with(
            "\"formatVersion\": 2",
            "formatVersion",
            Reason::OtherFormatVersion,
        ),
        with(
            "\"formatVersion\": \"1\"",
            "formatVersion",
            Reason::OtherFormatVersion,
        ),
        with("\"practice\": false", "practice", Reason::NoPractice),
        with(
            "\"completed\": \"2026-11-01\"",
            "completed",
            Reason::NoObject,
        ),
        ("[]".to_owned(), Place::File, Reason::NoObject),
    ]
}

/// Files that no schema can refuse.
pub fn beyond_the_schema() -> Vec<Wrong> {
    let total = "lines.voters-total";
    let unknown = |id: &str| Reason::UnknownForm(id.to_owned());
    let completed = |minutes: &str, date: &str| {
        format!(
            r#"{{ "form": "presidential", "lines": {{ "completed-minutes": {minutes} }},
                 "header": {{ "date": "2026-11-01" }},
                 "completed": {{ "date": "{date}", "time": "18:40" }} }}"#
        )
    };
    let minutes = key("completed-minutes");
    let twice = "\"name\": \"Namizəd İkinci\", \"a\": [{\"b\": 1, \"b\": 2}]";
    vec![
        instead("1012", "1.0", total, Reason::NoFigure),
        instead("1012", "1e3", total, Reason::NoFigure),
        instead(
            "\"presidential\"",
            "\"mayoral\"",
            "form",
            unknown("mayoral"),
        ),
        instead("\"presidential\"", "\"../a\"", "form", unknown("../a")),
        instead(
            "\"voters-total\"",
            "\"voters-totl\"",
            "lines.voters-totl",
            Reason::UnknownLine,
        ),
        instead("\"voters-list\"", "\"voters-total\"", total, Reason::Twice),
        instead("\"signatures\"", "\"members\"", "members", Reason::Twice),
        instead("\"voters-list\"", "\"members\"", "members", Reason::Twice),
        instead(
            "\"name\": \"Namizəd İkinci\"",
            twice,
            "candidates[1].a[0].b",
            Reason::Twice,
        ),
        (
            r#"{ "form": "referendum", "lines": {}, "questions": [{ "number": 2 }] }"#.to_owned(),
            key("questions[0].number"),
            Reason::WrongNumber(1),
        ),
        (
            completed("1119", "2026-11-01"),
            minutes.clone(),
            Reason::OtherMinutes,
        ),
        (
            completed("null", "2126-11-01"),
            minutes,
            Reason::FigureTooGreat,
        ),
    ]
}
