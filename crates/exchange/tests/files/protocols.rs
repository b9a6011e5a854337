//! Protocols to write: every exercise, and of every form a blank one and the longest there can be.

use exchange::{Completed, HEADER, LONGEST_EXPLANATION, LONGEST_TEXT, ProtocolFile};
use protocol::{Figures, Form};
use std::collections::BTreeMap;

pub fn form(id: &str) -> Option<Form> {
    Form::parse(pack::form(id)?, pack::form).ok()
}

pub fn forms() -> Vec<Form> {
    let ids = pack::form_ids().into_iter();
    ids.map(|id| form(id).unwrap()).collect()
}

/// The file of a right presidential protocol, as somebody would write it by hand.
pub const BY_HAND: &str = r#"{
    "form": "presidential",
    "lines": { "voters-total": 1012, "voters-list": 1000, "box-mobile": null },
    "candidates": [{ "name": "Namizəd Birinci", "votes": 260 }, { "name": "Namizəd İkinci" }],
    "members": 6,
    "signatures": 6,
    "header": { "precinct": "14" },
    "explanations": { "somebody-voted": "Yenidən sayıldı." }
}"#;

fn texts(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    let pairs = pairs.iter();
    pairs
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect()
}

/// The protocols of the exercises of a form, with their figures and names alone.
pub fn exercises(form: &Form) -> Vec<ProtocolFile> {
    let path = format!(
        "{}/../../fixtures/exercises/{}.toml",
        env!("CARGO_MANIFEST_DIR"),
        form.id
    );
    let file: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let all = file["exercise"].as_array().unwrap();
    let of_id = |id: &toml::Value| all.iter().find(|one| one["id"] == *id).unwrap();
    all.iter()
        .map(|exercise| {
            let right = exercise.get("on").map_or(exercise, of_id);
            let mut protocol = ProtocolFile::default();
            for (cell, figure) in [right, exercise].map(figures).concat() {
                protocol.figures.write(&cell, figure);
            }
            let candidates = right.get("candidates").and_then(toml::Value::as_array);
            for (index, candidate) in candidates.into_iter().flatten().enumerate() {
                protocol
                    .names
                    .push(candidate[0].as_str().unwrap().to_owned());
                let votes = u32::try_from(candidate[1].as_integer().unwrap()).unwrap();
                let cell = format!("candidate-{}", index + 1);
                if protocol.figures.get(&cell).is_none() {
                    protocol.figures.write(&cell, votes);
                }
            }
            let questions = right
                .get("questions")
                .map_or(0, |count| count.as_integer().unwrap());
            protocol.names.extend((0..questions).map(|_| String::new()));
            protocol
        })
        .collect()
}

fn figures(exercise: &toml::Value) -> Vec<(String, u32)> {
    let figures = exercise["figures"].as_table().unwrap().iter();
    figures
        .map(|(cell, figure)| {
            let figure = u32::try_from(figure.as_integer().unwrap()).unwrap();
            (cell.clone(), figure)
        })
        .collect()
}

/// A protocol with nothing in it but the entries the form must have.
pub fn blank(form: &Form) -> ProtocolFile {
    let group = &form.groups[0];
    ProtocolFile {
        names: names(form, group.least, "Namizəd"),
        ..ProtocolFile::default()
    }
}

fn names(form: &Form, count: usize, name: &str) -> Vec<String> {
    let named = form.groups[0].named;
    let name = |number: usize| named.then(|| format!("{name} {number}"));
    (1..=count)
        .map(|number| name(number).unwrap_or_default())
        .collect()
}

/// A protocol of usual length with everything in it.
pub fn full(form: &Form) -> ProtocolFile {
    let mut protocol = ProtocolFile {
        header: texts(&[
            ("constituency", "27"),
            ("precinct", "014"),
            (
                "address",
                "Nümunə küçəsi 49, \"3 saylı\" məktəb; II mərtəbə",
            ),
            ("date", "2026-11-01"),
            ("series", "AA"),
            ("number", "=000123"),
        ]),
        completed: Completed {
            date: "2026-11-02".parse().ok(),
            time: "00:15:00".parse().ok(),
        },
        ..blank(form)
    };
    for (cell, figure) in form.cells(&protocol.entries(form)).iter().zip(7..) {
        protocol.figures.write(&cell.id, figure);
    }
    protocol.figures.write("completed-minutes", 24 * 60 + 15);
    let rules = form.rules.iter().map(|rule| rule.id.clone());
    let explained = rules.zip([
        "Yenidən sayıldı.\n\tİki sətir.",
        "+1",
        "'=2",
        "\"bəli\", dedi",
    ]);
    protocol.explanations = explained
        .map(|(rule, text)| (rule, text.to_owned()))
        .collect();
    protocol
}

/// The longest protocol that can be read, in letters that take four bytes each.
pub fn longest(form: &Form) -> ProtocolFile {
    let long = |most: usize| "𝌆".repeat(most);
    let mut protocol = ProtocolFile {
        names: names(form, form.groups[0].most, &long(LONGEST_TEXT - 3)),
        ..full(form)
    };
    for name in HEADER.into_iter().filter(|name| *name != "date") {
        protocol.header.insert(name.to_owned(), long(LONGEST_TEXT));
    }
    let cells = form.cells(&protocol.entries(form));
    let figures = cells.iter().map(|cell| (cell.id.clone(), 9_999_999));
    protocol.figures = figures.collect::<Figures>();
    protocol.figures.write("completed-minutes", 24 * 60 + 15);
    for rule in &form.rules {
        let text = long(LONGEST_EXPLANATION);
        protocol.explanations.insert(rule.id.clone(), text);
    }
    protocol
}

/// Every protocol of a form that is written in these tests.
pub fn all(form: &Form) -> Vec<ProtocolFile> {
    let mut half_completed = full(form);
    half_completed.completed.date = None;
    let mut by_minutes = full(form);
    by_minutes.completed = Completed::default();
    by_minutes.figures.write("completed-minutes", 1100);
    let without = ProtocolFile::default();
    let mut all = exercises(form);
    all.extend([
        blank(form),
        full(form),
        longest(form),
        half_completed,
        by_minutes,
        without,
    ]);
    all
}
