//! The documents in step with the code: schema and examples.

use crate::protocols::{BY_HAND, all, form, forms};
use crate::wrong::{beyond_the_schema, wrong};
use exchange::{read_json, write_csv, write_json};
use jsonschema::Validator;
use serde_json::Value;

fn document(name: &str) -> String {
    let path = format!("{}/../../docs/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

fn schema() -> Validator {
    let schema: Value = serde_json::from_str(&document("protocol.schema.json")).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.build(&schema).unwrap()
}

/// What the schema says against a file.
fn said(schema: &Validator, text: &str) -> Vec<String> {
    let file = serde_json::from_str(text).unwrap();
    let errors = schema.iter_errors(&file);
    errors.map(|error| error.to_string()).collect()
}

/// The lines of the one example of that kind in the page.
fn example(kind: &str) -> String {
    let page = document("exchange.md");
    let (_, rest) = page.split_once(&format!("```{kind}\n")).unwrap();
    rest.split_once("```").unwrap().0.to_owned()
}

#[test]
fn every_written_file_fits_the_schema() {
    let schema = schema();
    for form in forms() {
        for protocol in all(&form) {
            let text = write_json(&form, &protocol);
            assert_eq!(said(&schema, &text), [""; 0], "{text}");
        }
    }
    assert_eq!(said(&schema, BY_HAND), [""; 0]);
}

#[test]
fn the_schema_refuses_what_the_reader_refuses_but_what_no_schema_can_say() {
    let schema = schema();
    for (text, ..) in wrong() {
        assert_ne!(said(&schema, &text), [""; 0], "{text}");
    }
    for (text, ..) in beyond_the_schema() {
        assert_eq!(said(&schema, &text), [""; 0], "{text}");
    }
}

#[test]
fn the_schema_names_every_entry_and_column_of_the_forms() {
    let schema: Value = serde_json::from_str(&document("protocol.schema.json")).unwrap();
    for form in forms() {
        let group = &form.groups[0];
        let key = if group.named {
            "candidates"
        } else {
            "questions"
        };
        let entries = &schema["properties"][key];
        assert_eq!(entries["maxItems"], group.most, "{}", form.id);
        for column in &group.columns {
            assert!(
                entries["items"]["properties"][column].is_object(),
                "{column}"
            );
        }
    }
}

#[test]
fn the_examples_are_read_and_say_the_same() {
    let text = example("json");
    assert_eq!(said(&schema(), &text), [""; 0]);
    let opened = read_json(text.as_bytes(), form).unwrap();
    assert_eq!(opened.notes, []);
    let table = write_csv(&opened.form, &opened.protocol);
    let rows: Vec<&str> = table.trim_start_matches('\u{feff}').lines().collect();
    for row in example("csv").lines() {
        assert!(rows.contains(&row), "{row}\n{table}");
    }
}
