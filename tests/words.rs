//! The words are complete in every language, and every id of a form has its words.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use locale::{Language, Words, differences, faults};
use protocol::{Form, Group, Severity, Stage};

fn languages() -> Vec<Words> {
    Language::ALL
        .into_iter()
        .map(|language| Words::new(language, &pack::words(language.code())).unwrap())
        .collect()
}

#[test]
fn every_language_has_every_message_with_the_same_arguments() {
    let languages = languages();
    let found = differences(&languages.iter().collect::<Vec<_>>());
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_message_breaks_the_rules_of_its_language() {
    for words in languages() {
        let found = faults(&words);
        assert!(found.is_empty(), "{:?}: {found:#?}", words.language());
    }
}

/// The lines of a group: one for each column, or the group itself.
fn group_lines(group: &Group) -> Vec<(String, Stage, &String)> {
    let columns = group.columns.iter();
    let mut ids: Vec<String> = columns
        .map(|column| format!("{}-{column}", group.id))
        .collect();
    if ids.is_empty() {
        ids.push(group.id.clone());
    }
    ids.into_iter()
        .map(|id| (id, group.stage, &group.source))
        .collect()
}

fn ids_of(form: &Form) -> Vec<String> {
    let mut ids = vec![format!("election-{}", form.id)];
    let lines = form
        .lines
        .iter()
        .map(|line| (&line.id, line.stage, &line.source));
    let lines: Vec<(String, Stage, &String)> = lines
        .map(|(id, stage, source)| (id.clone(), stage, source))
        .chain(form.groups.iter().flat_map(group_lines))
        .collect();
    for (id, stage, source) in lines {
        ids.push(format!("line-{id}"));
        ids.push(format!("line-{id}-counts"));
        ids.push(format!("source-{source}"));
        ids.push(format!("stage-{}", stage.id()));
        if matches!(stage, Stage::BeforeOpening | Stage::AfterOpening) {
            ids.push(format!("line-{id}-official"));
        }
    }
    ids.extend(
        form.groups
            .iter()
            .map(|group| format!("group-{}", group.id)),
    );
    for rule in &form.rules {
        ids.push(format!("rule-{}", rule.id));
        ids.push(format!("rule-{}-why", rule.id));
        ids.push(format!("step-{}", rule.step));
        ids.push(format!("evidence-{}", rule.evidence.id()));
        ids.push(format!("severity-{}", rule.severity.id()));
        ids.extend(
            rule.assumptions
                .iter()
                .map(|name| format!("assumption-{name}")),
        );
        if rule.severity == Severity::Explain {
            ids.push(format!("rule-{}-explain", rule.id));
        }
    }
    for difference in &form.differences {
        ids.push(format!("difference-{}", difference.id));
        ids.push(format!("difference-{}-note", difference.id));
    }
    for bar in &form.bars {
        ids.push(format!("bar-{}", bar.id));
        ids.extend(
            bar.parts
                .iter()
                .filter(|part| form.group(part).is_none())
                .map(|part| format!("part-{part}")),
        );
    }
    ids
}

#[test]
fn every_id_of_a_form_has_its_words() {
    for id in pack::form_ids() {
        let form = Form::parse(pack::form(id).unwrap(), pack::form).unwrap();
        for words in languages() {
            let missing: Vec<String> = ids_of(&form)
                .into_iter()
                .filter(|id| !words.has(id))
                .collect();
            assert!(
                missing.is_empty(),
                "{id}, {:?}: {missing:#?}",
                words.language()
            );
        }
    }
}

#[test]
fn no_message_names_an_item_number_of_the_form() {
    for id in pack::form_ids() {
        let form = Form::parse(pack::form(id).unwrap(), pack::form).unwrap();
        let numbers: Vec<&str> = form
            .lines
            .iter()
            .map(|line| line.no.as_str())
            .filter(|no| no.chars().any(char::is_alphabetic))
            .collect();
        for words in languages() {
            for message in words.ids() {
                let text = words.say(&message);
                let named = text
                    .split(|letter: char| !letter.is_alphanumeric())
                    .find(|word| numbers.contains(word));
                assert_eq!(named, None, "{:?} {message}: {text}", words.language());
            }
        }
    }
}
