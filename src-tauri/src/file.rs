//! A kept protocol as a file for elsewhere, and a file from elsewhere as a new draft.

use crate::cabinet::Cabinet;
use crate::draft::{Draft, entry_changes};
use crate::failure::Failure;
use crate::paper_view::Imported;
use crate::sheet::{Made, file_name};
use crate::view::EntryChange;
use exchange::{Completed, HEADER, ProtocolFile, read, write_csv, write_json};
use locale::Words;
use protocol::{Form, can_confirm};

/// So many faults of a file are said at once; whoever mends them sees the next ones.
const MOST_FAULTS: usize = 5;

/// The file of a protocol: a table for spreadsheets, or our own format.
pub fn export(cabinet: &Cabinet, words: &Words, id: i64, csv: bool) -> Result<Made, Failure> {
    let record = cabinet.record(id)?;
    let form = cabinet.form(&record.form)?;
    let draft = Draft::read(&record.fields);
    let file = protocol_file(form, &draft);
    let (text, ending) = if csv {
        (write_csv(form, &file), "csv")
    } else {
        (write_json(form, &file), "json")
    };
    Ok(Made {
        name: format!("{}.{ending}", file_name(words, &draft, false)),
        bytes: text.into_bytes(),
    })
}

fn protocol_file(form: &Form, draft: &Draft) -> ProtocolFile {
    let header = HEADER.into_iter().filter_map(|name| {
        let text = draft.text(&format!("header/{name}"));
        (!text.is_empty()).then(|| (name.to_owned(), text.to_owned()))
    });
    ProtocolFile {
        figures: draft.figures.clone(),
        names: draft.shown_names(form),
        header: header.collect(),
        completed: Completed {
            date: draft.text("completed/date").parse().ok(),
            time: draft.completed_time(),
        },
        explanations: draft.explanations.clone(),
    }
}

impl Cabinet {
    /// Takes a file from elsewhere in as a new draft. Nothing in it is trusted: whatever is wrong
    /// with it is said with its place, and then nothing of it is taken.
    pub fn import(
        &self,
        name: &str,
        content: &[u8],
        words: &Words,
        at: &str,
    ) -> Result<Imported, Failure> {
        let find = |id: &str| self.form(id).ok().cloned();
        let opened = read(content, find).map_err(|refused| {
            let faults = refused.0.iter().take(MOST_FAULTS);
            let faults: Vec<String> = faults.map(|fault| fault.said(words)).collect();
            Failure::ForeignFile(format!("{name}: {}", faults.join(" ")))
        })?;
        let form = &opened.form;
        let fields = fields(form, &opened.protocol)?;
        let record =
            self.with_store(|store| Ok(store.create(&form.id, &form.version, &fields, at)?))?;
        Ok(Imported {
            id: record.id,
            unknown: opened.notes.iter().map(|note| note.said(words)).collect(),
        })
    }
}

/// The fields of a draft that says the same. Its lines before the boxes are confirmed if they are
/// complete, because whoever made the file went on after them.
fn fields(form: &Form, file: &ProtocolFile) -> Result<Vec<(String, String)>, Failure> {
    let mut fields: Vec<(String, String)> = file
        .figures
        .iter()
        .filter(|(cell, _)| *cell != "completed-minutes")
        .map(|(cell, figure)| (format!("figure/{cell}"), figure.to_string()))
        .collect();
    let draft = Draft::of(file.names.clone(), file.figures.clone());
    let entries: Vec<EntryChange> = (1..)
        .zip(&file.names)
        .map(|(place, name)| EntryChange {
            name: name.clone(),
            from: Some(place),
        })
        .collect();
    // The last value of a field counts: votes move with their candidates.
    fields.extend(entry_changes(form, &draft, &entries)?);
    let named = |group: &str, name: &str, text: String| (format!("{group}/{name}"), text);
    let header = file.header.iter();
    fields.extend(header.map(|(name, text)| named("header", name, text.clone())));
    let explanations = file.explanations.iter();
    fields.extend(explanations.map(|(rule, text)| named("explanation", rule, text.clone())));
    let Completed { date, time } = file.completed;
    fields.extend(date.map(|date| named("completed", "date", date.to_string())));
    fields.extend(time.map(|time| named("completed", "time", time.format("%H:%M").to_string())));
    if can_confirm(form, &file.entries(form), &file.figures) {
        fields.push(("confirmed".to_owned(), "yes".to_owned()));
    }
    Ok(fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn a_protocol_that_is_written_and_read_again_is_the_same_draft() {
        let form = Form::parse(pack::form("presidential").unwrap(), pack::form).unwrap();
        let kept: BTreeMap<String, String> = [
            ("entry/1", "Alma"),
            ("entry/2", "Nar"),
            ("figure/candidate-1", "7"),
            ("figure/voters-total", "1012"),
            ("header/precinct", "5"),
            ("header/date", "2030-11-01"),
            ("completed/date", "2030-11-02"),
            ("completed/time", "01:05"),
            ("explanation/somebody-voted", "Heç kim gəlməyib"),
        ]
        .map(|(field, value)| (field.to_owned(), value.to_owned()))
        .into();
        let draft = Draft::read(&kept);
        for text in [
            write_json(&form, &protocol_file(&form, &draft)),
            write_csv(&form, &protocol_file(&form, &draft)),
        ] {
            let opened = read(text.as_bytes(), |_| Some(form.clone())).unwrap();
            let mut fields: BTreeMap<String, String> = fields(&form, &opened.protocol)
                .unwrap()
                .into_iter()
                .collect();
            fields.retain(|_, value| !value.is_empty());
            assert_eq!(fields, kept, "{text}");
        }
    }
}
