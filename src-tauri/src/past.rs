//! The past of a protocol: every change with its time and person, the way back, two points compared.

use crate::cabinet::Cabinet;
use crate::draft::Draft;
use crate::failure::Failure;
use crate::paper_view::{ChangeView, HistoryView, OriginalView, PointView};
use crate::show::{moment, protocol_title};
use locale::{Words, grouped};
use protocol::{Cell, Figures, Form};
use std::collections::{BTreeMap, BTreeSet};
use store::{Step, StepKind};
use wording::cell_words;

type Fields = BTreeMap<String, String>;

impl Cabinet {
    /// Every change of a protocol.
    pub fn history(&self, id: i64, words: &Words) -> Result<HistoryView, Failure> {
        let (record, steps) = self.with_store(|store| Ok((store.read(id)?, store.steps(id)?)))?;
        let form = self.form(&record.form)?;
        let original = record
            .copied_from
            .map(|id| Ok::<_, Failure>((id, self.record(id)?)))
            .transpose()?
            .map(|(id, original)| OriginalView {
                id,
                title: protocol_title(words, &Draft::read(&original.fields)),
            });
        let begun = PointView {
            number: 0,
            at: moment(&record.created_at, words.language()),
            person: None,
            kind: "begun",
            changes: Vec::new(),
        };
        let points = steps.iter().map(|step| {
            let changed = step.changes.iter();
            let names = names(&[
                &record.fields,
                &pick(changed.clone(), true),
                &pick(changed, false),
            ]);
            point(&Labels::new(form, words, names), step)
        });
        Ok(HistoryView {
            points: std::iter::once(begun).chain(points).collect(),
            original,
            open: record.finished_at.is_none(),
        })
    }

    /// What differs between two points of a protocol.
    pub fn compare_points(
        &self,
        id: i64,
        (from, to): (i64, i64),
        words: &Words,
    ) -> Result<Vec<ChangeView>, Failure> {
        let (record, before, after) = self.with_store(|store| {
            let point = |step| store.fields_at(id, step);
            Ok((store.read(id)?, point(from)?, point(to)?))
        })?;
        Ok(compared(self.form(&record.form)?, words, &before, &after))
    }

    /// What differs between another protocol of the same form and this one.
    pub fn compare_with(
        &self,
        id: i64,
        other: i64,
        words: &Words,
    ) -> Result<Vec<ChangeView>, Failure> {
        let (before, after) = (self.record(other)?, self.record(id)?);
        let form = self.form(&after.form)?;
        Ok(compared(form, words, &before.fields, &after.fields))
    }
}

fn pick<'a>(changes: impl Iterator<Item = &'a store::Change>, before: bool) -> Fields {
    changes
        .map(|change| {
            let value = if before {
                &change.before
            } else {
                &change.after
            };
            (change.field.clone(), value.clone())
        })
        .collect()
}

/// The names of entries as far as any of the points has them; the last point that has one counts.
fn names(points: &[&Fields]) -> Vec<String> {
    (1..)
        .map_while(|place| {
            let field = format!("entry/{place}");
            let known = points.iter().filter_map(|point| point.get(&field));
            known.max_by_key(|name| !name.is_empty()).cloned()
        })
        .collect()
}

fn point(labels: &Labels, step: &Step) -> PointView {
    let changes = step.changes.iter();
    PointView {
        number: step.number,
        at: moment(&step.at, labels.words.language()),
        person: step.made_by.clone(),
        kind: match step.kind {
            StepKind::Ordinary => "ordinary",
            StepKind::Undo => "undo",
            StepKind::Redo => "redo",
        },
        changes: labels
            .told(changes.map(|change| (change.field.as_str(), &change.before, &change.after))),
    }
}

fn compared(form: &Form, words: &Words, before: &Fields, after: &Fields) -> Vec<ChangeView> {
    let labels = Labels::new(form, words, names(&[before, after]));
    let fields: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let empty = String::new();
    labels.told(fields.into_iter().filter_map(|field| {
        let before = before.get(field).unwrap_or(&empty);
        let after = after.get(field).unwrap_or(&empty);
        (before != after).then_some((field.as_str(), before, after))
    }))
}

/// How the fields of a protocol are called.
struct Labels<'a> {
    words: &'a Words,
    form: &'a Form,
    cells: Vec<Cell>,
    names: Vec<String>,
}

impl<'a> Labels<'a> {
    fn new(form: &'a Form, words: &'a Words, names: Vec<String>) -> Self {
        let draft = Draft::of(names, Figures::default());
        Self {
            words,
            form,
            cells: form.cells(&draft.entries(form)),
            names: draft.shown_names(form),
        }
    }

    /// The changes in the order of the paper; what belongs to no line comes after them.
    fn told<'f>(
        &self,
        changes: impl Iterator<Item = (&'f str, &'f String, &'f String)>,
    ) -> Vec<ChangeView> {
        let mut told: Vec<(usize, ChangeView)> = changes
            .filter(|(field, ..)| *field != "exercise")
            .map(|(field, before, after)| {
                let (place, label) = self.label(field);
                let change = ChangeView {
                    label,
                    before: self.value(field, before),
                    after: self.value(field, after),
                };
                (place, change)
            })
            .collect();
        told.sort_by_key(|(place, _)| *place);
        told.into_iter().map(|(_, change)| change).collect()
    }

    fn label(&self, field: &str) -> (usize, String) {
        let say = |id: &str| self.words.say(id);
        let beside = self.cells.len();
        match field.split_once('/') {
            Some(("figure", id)) => {
                let place = self.cells.iter().position(|cell| cell.id == id);
                let cell = place.and_then(|place| self.cells.get(place));
                let label = cell.map_or_else(|| id.to_owned(), |cell| self.cell(cell));
                (place.unwrap_or(beside), label)
            }
            Some(("entry", place)) => {
                let arguments = [("place", place.into())];
                (beside + 1, self.words.say_with("field-entry", &arguments))
            }
            Some(("explanation", rule)) => {
                let control = self.form.rule(rule).map_or(rule, |rule| &rule.control);
                let arguments = [("control", control.into())];
                let label = self.words.say_with("field-explanation", &arguments);
                (beside + 3, label)
            }
            Some((group, name)) => (beside + 2, say(&format!("field-{group}-{name}"))),
            None => (beside + 4, say(&format!("field-{field}"))),
        }
    }

    fn cell(&self, cell: &Cell) -> String {
        let label = cell_words(self.words, cell, &self.names).label;
        if cell.no.is_empty() {
            return label;
        }
        let arguments = [("item", cell.no.as_str().into()), ("label", label.into())];
        self.words.say_with("field-figure", &arguments)
    }

    fn value(&self, field: &str, value: &str) -> String {
        match field.split_once('/') {
            Some(("figure", _)) => value.parse().map_or_else(
                |_| value.to_owned(),
                |figure: u32| grouped(i64::from(figure)),
            ),
            None if field == "confirmed" && !value.is_empty() => self.words.say("field-yes"),
            _ => value.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locale::Language;

    fn fields(fields: &[(&str, &str)]) -> Fields {
        fields
            .iter()
            .map(|(field, value)| ((*field).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn two_points_are_compared_in_the_order_of_the_paper() {
        let form = Form::parse(pack::form("presidential").unwrap(), pack::form).unwrap();
        let words = Words::new(Language::En, &pack::words("en")).unwrap();
        let before = fields(&[
            ("entry/1", "Alma"),
            ("figure/candidate-1", "1200"),
            ("header/precinct", "5"),
            ("figure/voters-list", "7"),
        ]);
        let after = fields(&[
            ("entry/1", "Nar"),
            ("figure/candidate-1", "1210"),
            ("header/precinct", "5"),
            ("confirmed", "yes"),
            ("exercise", "first-evening"),
        ]);
        let told: Vec<String> = compared(&form, &words, &before, &after)
            .iter()
            .map(|change| format!("{}: {} → {}", change.label, change.before, change.after))
            .collect();
        assert_eq!(
            told,
            [
                "1a In the voter list: 7 → ",
                "11.1 Nar: 1\u{a0}200 → 1\u{a0}210",
                "Place 1 of the list: Alma → Nar",
                "Lines before the boxes confirmed:  → yes",
            ]
        );
    }
}
