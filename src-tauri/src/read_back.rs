//! A second person writes the figures from the paper without seeing the first ones. What both wrote
//! alike agrees; of what differs neither figure is shown before both looked at the paper.

use crate::cabinet::Cabinet;
use crate::draft::{Draft, Refused};
use crate::failure::Failure;
use crate::paper_view::{ReadBackLine, ReadBackView};
use crate::show::protocol_title;
use locale::Words;
use protocol::{Cell, Form, read_figure};
use std::collections::BTreeMap;
use store::Record;
use wording::cell_words;

type Fields = BTreeMap<String, String>;

impl Cabinet {
    /// The second reading as it stands.
    pub fn read_back(&self, id: i64, words: &Words) -> Result<ReadBackView, Failure> {
        let (record, beside) = self.with_store(|store| Ok((store.read(id)?, store.beside(id)?)))?;
        Ok(read_back_view(
            self.form(&record.form)?,
            words,
            &record,
            &beside,
        ))
    }

    /// Keeps a figure of the second person.
    pub fn write_second(&self, id: i64, cell: &str, value: &str) -> Result<(), Failure> {
        let record = self.record(id)?;
        let form = self.form(&record.form)?;
        let cells = form.cells(&Draft::read(&record.fields).entries(form));
        if !cells
            .iter()
            .any(|known| known.id == cell && known.stage.is_on_the_form())
        {
            return Err(Refused::UnknownField(cell.to_owned()).into());
        }
        read_figure(value).map_err(Refused::from)?;
        self.keep_beside(id, &[(format!("second/{cell}"), value.to_owned())])
    }

    /// From now on it is told which lines differ.
    pub fn compare_second(&self, id: i64) -> Result<(), Failure> {
        self.keep_beside(id, &[("compared".to_owned(), "yes".to_owned())])
    }

    /// Both looked at the paper: the two figures of a line may be seen.
    pub fn look(&self, id: i64, cell: &str) -> Result<(), Failure> {
        self.keep_beside(id, &[(format!("looked/{cell}"), "yes".to_owned())])
    }

    /// Begins the second reading anew.
    pub fn clear_second(&self, id: i64) -> Result<(), Failure> {
        let beside = self.with_store(|store| Ok(store.beside(id)?))?;
        let blank: Vec<_> = beside
            .into_keys()
            .map(|field| (field, String::new()))
            .collect();
        self.keep_beside(id, &blank)
    }

    fn keep_beside(&self, id: i64, values: &[(String, String)]) -> Result<(), Failure> {
        self.with_store(|store| Ok(store.write_beside(id, values)?))
    }
}

fn read_back_view(form: &Form, words: &Words, record: &Record, beside: &Fields) -> ReadBackView {
    let words = &words.worded(form.wording.as_deref());
    let draft = Draft::read(&record.fields);
    let names = draft.shown_names(form);
    let compared = beside.contains_key("compared");
    let reading = Reading {
        draft: &draft,
        beside,
        compared,
    };
    let lines: Vec<(ReadBackLine, bool)> = form
        .cells(&draft.entries(form))
        .iter()
        .filter(|cell| cell.stage.is_on_the_form())
        .map(|cell| {
            let label = cell_words(words, cell, &names).label;
            (reading.line(cell, label), reading.agrees(&cell.id))
        })
        .collect();
    ReadBackView {
        id: record.id,
        title: protocol_title(words, &draft),
        compared,
        agreeing: lines
            .iter()
            .filter(|(_, agrees)| compared && *agrees)
            .count(),
        lines: lines.into_iter().map(|(line, _)| line).collect(),
    }
}

struct Reading<'a> {
    draft: &'a Draft,
    beside: &'a Fields,
    compared: bool,
}

impl Reading<'_> {
    fn second(&self, cell: &str) -> Option<u32> {
        let text = self.beside.get(&format!("second/{cell}"))?;
        read_figure(text).ok().flatten()
    }

    fn agrees(&self, cell: &str) -> bool {
        let first = self.draft.figures.get(cell);
        first.is_some() && first == self.second(cell)
    }

    fn line(&self, cell: &Cell, label: String) -> ReadBackLine {
        let (first, second) = (self.draft.figures.get(&cell.id), self.second(&cell.id));
        let differs = self.compared && first != second;
        let looked = self.beside.contains_key(&format!("looked/{}", cell.id));
        let digits =
            |figure: Option<u32>| figure.map_or_else(String::new, |figure| figure.to_string());
        ReadBackLine {
            cell: cell.id.clone(),
            no: cell.no.clone(),
            label,
            of: cell.of.clone(),
            second: if differs && !looked {
                String::new()
            } else {
                digits(second)
            },
            first: if differs && looked {
                digits(first)
            } else {
                String::new()
            },
            differs,
            looked,
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
    fn neither_figure_of_a_line_that_differs_is_told_before_both_looked() {
        let form = Form::parse(pack::form("presidential").unwrap(), pack::form).unwrap();
        let words = Words::new(Language::Az, &pack::words("az")).unwrap();
        let record = Record {
            id: 1,
            form: "presidential".to_owned(),
            form_version: form.version.clone(),
            fields: fields(&[("figure/voters-total", "1012"), ("figure/voters-list", "9")]),
            created_at: String::new(),
            changed_at: String::new(),
            finished_at: None,
            copied_from: None,
            can_undo: false,
            can_redo: false,
        };
        let seen = |beside: &[(&str, &str)]| {
            let mut all = fields(&[("second/voters-total", "1021"), ("second/voters-list", "9")]);
            all.extend(fields(beside));
            let view = read_back_view(&form, &words, &record, &all);
            let line = |cell| {
                view.lines
                    .iter()
                    .find(|line| line.cell == cell)
                    .unwrap()
                    .clone()
            };
            let (total, list) = (line("voters-total"), line("voters-list"));
            (
                view.agreeing,
                total.first,
                total.second,
                list.first,
                list.second,
            )
        };
        let text = str::to_owned;
        let table = [
            (vec![], (0, text(""), text("1021"), text(""), text("9"))),
            (
                vec![("compared", "yes")],
                (1, text(""), text(""), text(""), text("9")),
            ),
            (
                vec![("compared", "yes"), ("looked/voters-total", "yes")],
                (1, text("1012"), text("1021"), text(""), text("9")),
            ),
        ];
        for (beside, expected) in table {
            assert_eq!(seen(&beside), expected, "{beside:?}");
        }
    }
}
