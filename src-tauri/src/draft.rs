//! A kept protocol's text fields as the values the form knows, and back.

use crate::view::{EntryChange, FieldChange};
use exchange::{HEADER, LONGEST_EXPLANATION, LONGEST_TEXT};
use locale::compare_az;
use protocol::{Entries, Figures, Form, Group, RefusedFigure, Stage, can_confirm, read_figure};
use std::collections::{BTreeMap, BTreeSet};

/// Why a change is not taken. Nothing of the change is kept.
#[derive(Debug, PartialEq, Eq)]
pub enum Refused {
    /// Something else than digits.
    NotDigits,
    /// More than seven digits.
    FigureTooGreat,
    /// The lines before the boxes are not confirmed yet (C18).
    LockedLine,
    /// Not every line before the boxes is written.
    NotAllWritten,
    /// No such field.
    UnknownField(String),
    /// A text of the head or a name is longer than three hundred characters.
    TextTooLong,
    /// A date or a time that is none.
    NotAMoment,
    /// A candidate without a name.
    NamelessCandidate,
    /// Fewer or more candidates or questions than the form takes.
    EntryCount {
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
    },
}

impl From<RefusedFigure> for Refused {
    fn from(refused: RefusedFigure) -> Self {
        match refused {
            RefusedFigure::NotDigits => Self::NotDigits,
            RefusedFigure::TooGreat => Self::FigureTooGreat,
        }
    }
}

/// The values of a kept protocol.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The names of the candidates in the order of the paper; questions have their number.
    pub names: Vec<String>,
    /// The figures, with the minutes of completion among them.
    pub figures: Figures,
    /// Reasons by rule.
    pub explanations: BTreeMap<String, String>,
    /// Whether the lines before the boxes are confirmed.
    pub confirmed: bool,
    texts: BTreeMap<String, String>,
}

impl Draft {
    /// Names and figures that no protocol of the store holds.
    pub fn of(names: Vec<String>, figures: Figures) -> Self {
        Self {
            names,
            figures,
            ..Self::default()
        }
    }

    /// Reads the fields. A figure that is none (it can only come from outside) counts as blank.
    pub fn read(fields: &BTreeMap<String, String>) -> Self {
        let mut draft = Self::default();
        for (field, value) in fields {
            match field.split_once('/') {
                Some(("figure", cell)) => {
                    if let Ok(Some(figure)) = read_figure(value) {
                        draft.figures.write(cell, figure);
                    }
                }
                Some(("explanation", rule)) => {
                    draft.explanations.insert(rule.to_owned(), value.clone());
                }
                _ => {
                    draft.texts.insert(field.clone(), value.clone());
                }
            }
        }
        draft.confirmed = draft.text("confirmed") == "yes";
        draft.names = (1..)
            .map_while(|place| fields.get(&format!("entry/{place}")).cloned())
            .collect();
        if let Some(minutes) = draft.completed_minutes() {
            draft.figures.write("completed-minutes", minutes);
        }
        draft
    }

    /// The same with other texts in some fields; figures and reasons are left as they are.
    pub fn with(&self, fields: &[(String, String)]) -> Self {
        let mut changed = self.clone();
        changed.texts.extend(fields.iter().cloned());
        changed
    }

    /// A field that is neither a figure nor an explanation; empty where blank.
    pub fn text(&self, field: &str) -> &str {
        self.texts.get(field).map_or("", String::as_str)
    }

    /// How many entries the groups of the form have.
    pub fn entries(&self, form: &Form) -> Entries {
        let group = form.groups.first();
        group.map_or_else(Entries::default, |group| {
            Entries::of(&group.id, self.names.len())
        })
    }

    /// The names as they are shown: questions have none and go by their number.
    pub fn shown_names(&self, form: &Form) -> Vec<String> {
        if form.groups.first().is_some_and(|group| group.named) {
            self.names.clone()
        } else {
            vec![String::new(); self.names.len()]
        }
    }

    /// The rules somebody wrote a reason for.
    pub fn explained(&self) -> BTreeSet<String> {
        self.explanations.keys().cloned().collect()
    }

    /// Voting day.
    pub fn voting_day(&self) -> Option<chrono::NaiveDate> {
        self.text("header/date").parse().ok()
    }

    /// When the protocol was drawn up.
    pub fn completed(&self) -> Option<chrono::NaiveDateTime> {
        let date: chrono::NaiveDate = self.text("completed/date").parse().ok()?;
        Some(date.and_time(self.completed_time()?))
    }

    /// At what time of day it was drawn up.
    pub fn completed_time(&self) -> Option<chrono::NaiveTime> {
        read_time(self.text("completed/time"))
    }

    /// Minutes from midnight of voting day; a moment before it counts as midnight.
    fn completed_minutes(&self) -> Option<u32> {
        let midnight = self.voting_day()?.and_time(chrono::NaiveTime::MIN);
        let minutes = (self.completed()? - midnight).num_minutes().max(0);
        u32::try_from(minutes).ok()
    }
}

fn read_time(text: &str) -> Option<chrono::NaiveTime> {
    chrono::NaiveTime::parse_from_str(text, "%H:%M").ok()
}

/// Looks a change over before it is kept.
pub fn accept(form: &Form, draft: &Draft, change: &FieldChange) -> Result<(), Refused> {
    let value = change.value.as_str();
    match change.field.split_once('/') {
        Some(("figure", cell)) => accept_figure(form, draft, cell, value),
        Some(("header" | "completed", "date")) => {
            accept_moment(value, value.parse::<chrono::NaiveDate>().is_ok())
        }
        Some(("completed" | "mobile", "time")) => accept_moment(value, read_time(value).is_some()),
        Some(("header" | "mobile", _)) if value.chars().count() > LONGEST_TEXT => {
            Err(Refused::TextTooLong)
        }
        Some(("header", name)) if HEADER.contains(&name) => Ok(()),
        Some(("mobile", "decision" | "members")) => Ok(()),
        Some(("explanation", _)) if value.chars().count() > LONGEST_EXPLANATION => {
            Err(Refused::TextTooLong)
        }
        Some(("explanation", rule)) if form.rule(rule).is_some() => Ok(()),
        None if change.field == "confirmed" => {
            if value == "yes" && !can_confirm(form, &draft.entries(form), &draft.figures) {
                return Err(Refused::NotAllWritten);
            }
            Ok(())
        }
        _ => Err(Refused::UnknownField(change.field.clone())),
    }
}

fn accept_moment(value: &str, is_moment: bool) -> Result<(), Refused> {
    if value.is_empty() || is_moment {
        Ok(())
    } else {
        Err(Refused::NotAMoment)
    }
}

fn accept_figure(form: &Form, draft: &Draft, cell: &str, value: &str) -> Result<(), Refused> {
    let cells = form.cells(&draft.entries(form));
    let cell = cells
        .iter()
        .find(|known| known.id == cell && cell != "completed-minutes")
        .ok_or_else(|| Refused::UnknownField(cell.to_owned()))?;
    if cell.stage == Stage::AfterOpening && !draft.confirmed {
        return Err(Refused::LockedLine);
    }
    read_figure(value)?;
    Ok(())
}

/// The changes that make these the entries of the form's group. Candidates come in Azerbaijani
/// alphabetical order (EC 99), each with the votes written for it; questions keep their order and
/// have their number for a name.
pub fn entry_changes(
    form: &Form,
    draft: &Draft,
    entries: &[EntryChange],
) -> Result<Vec<(String, String)>, Refused> {
    let Some(group) = form.groups.first() else {
        return Ok(Vec::new());
    };
    if !(group.least..=group.most).contains(&entries.len()) {
        return Err(Refused::EntryCount {
            least: group.least,
            most: group.most,
        });
    }
    let named = named_entries(group, entries)?;
    let cells = |place: usize| {
        let form_cells = form.cells(&Entries::of(&group.id, place));
        let of_entry = form_cells
            .into_iter()
            .filter(move |cell| cell.entry == Some(place));
        of_entry.map(|cell| cell.id).collect::<Vec<_>>()
    };
    let mut changes = Vec::new();
    for place in 1..=named.len().max(draft.names.len()) {
        let entry = named.get(place - 1);
        let name = entry.map_or_else(String::new, |(name, _)| name.clone());
        changes.push((format!("entry/{place}"), name));
        let from = entry.and_then(|(_, from)| *from).map(&cells);
        let from = from.unwrap_or_default();
        for (column, cell) in cells(place).into_iter().enumerate() {
            let figure = from.get(column).and_then(|cell| draft.figures.get(cell));
            let figure = figure.map_or_else(String::new, |figure| figure.to_string());
            changes.push((format!("figure/{cell}"), figure));
        }
    }
    Ok(changes)
}

/// The names as they will be kept, with the places they come from.
fn named_entries(
    group: &Group,
    entries: &[EntryChange],
) -> Result<Vec<(String, Option<usize>)>, Refused> {
    if !group.named {
        let places = entries.iter().enumerate();
        return Ok(places
            .map(|(index, entry)| ((index + 1).to_string(), entry.from))
            .collect());
    }
    let mut named: Vec<(String, Option<usize>)> = entries
        .iter()
        .map(|entry| (plain_spaces(&entry.name), entry.from))
        .collect();
    if named.iter().any(|(name, _)| name.is_empty()) {
        return Err(Refused::NamelessCandidate);
    }
    if named
        .iter()
        .any(|(name, _)| name.chars().count() > LONGEST_TEXT)
    {
        return Err(Refused::TextTooLong);
    }
    named.sort_by(|(one, _), (other, _)| compare_az(one, other));
    Ok(named)
}

fn plain_spaces(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        form_of("presidential")
    }

    fn form_of(kind: &str) -> Form {
        Form::parse(pack::form(kind).unwrap(), pack::form).unwrap()
    }

    fn draft(fields: &[(&str, &str)]) -> Draft {
        let mut all: BTreeMap<String, String> = [("entry/1", "Alma"), ("entry/2", "Nar")]
            .map(|(field, value)| (field.to_owned(), value.to_owned()))
            .into();
        all.extend(
            fields
                .iter()
                .map(|(field, value)| ((*field).to_owned(), (*value).to_owned())),
        );
        Draft::read(&all)
    }

    fn change(field: &str, value: &str) -> FieldChange {
        FieldChange {
            field: field.to_owned(),
            value: value.to_owned(),
        }
    }

    #[test]
    fn a_change_that_cannot_stand_is_refused_with_its_reason() {
        let long = "ə".repeat(301);
        for (field, value, expected) in [
            ("figure/voters-total", "1012", Ok(())),
            ("figure/voters-total", "", Ok(())),
            ("figure/voters-total", "12a", Err(Refused::NotDigits)),
            ("figure/voters-total", "-1", Err(Refused::NotDigits)),
            (
                "figure/voters-total",
                "99999999999999999999",
                Err(Refused::FigureTooGreat),
            ),
            ("figure/box-mobile", "12", Err(Refused::LockedLine)),
            ("figure/candidate-1", "12", Err(Refused::LockedLine)),
            ("confirmed", "yes", Err(Refused::NotAllWritten)),
            ("header/address", &"ə".repeat(300), Ok(())),
            ("header/address", &long, Err(Refused::TextTooLong)),
            ("header/date", "2026-02-30", Err(Refused::NotAMoment)),
            ("completed/time", "25:00", Err(Refused::NotAMoment)),
            ("completed/time", "23:40", Ok(())),
            (
                "header/colour",
                "red",
                Err(Refused::UnknownField("header/colour".to_owned())),
            ),
            (
                "figure/candidate-3",
                "1",
                Err(Refused::UnknownField("candidate-3".to_owned())),
            ),
        ] {
            let given = accept(&form(), &draft(&[]), &change(field, value));
            assert_eq!(given, expected, "{field} = {value}");
        }
    }

    #[test]
    fn lines_after_the_boxes_take_figures_once_the_others_are_confirmed() {
        let draft = draft(&[("confirmed", "yes")]);
        assert_eq!(
            accept(&form(), &draft, &change("figure/box-mobile", "12")),
            Ok(())
        );
    }

    #[test]
    fn candidates_are_put_in_azerbaijani_order_with_their_votes() {
        let draft = draft(&[("figure/candidate-1", "5"), ("figure/candidate-2", "7")]);
        let entry = |name: &str, from| EntryChange {
            name: name.to_owned(),
            from,
        };
        let changes = entry_changes(
            &form(),
            &draft,
            &[
                entry("Nar", Some(2)),
                entry(" Əncir  Bir ", None),
                entry("Alma", Some(1)),
            ],
        )
        .unwrap();
        let expected = [
            ("entry/1", "Alma"),
            ("figure/candidate-1", "5"),
            ("entry/2", "Əncir Bir"),
            ("figure/candidate-2", ""),
            ("entry/3", "Nar"),
            ("figure/candidate-3", "7"),
        ]
        .map(|(field, value)| (field.to_owned(), value.to_owned()));
        assert_eq!(changes, expected);
    }

    #[test]
    fn a_list_of_candidates_that_the_form_does_not_take_is_refused() {
        let names = |count: usize, name: &str| -> Vec<EntryChange> {
            (0..count)
                .map(|_| EntryChange {
                    name: name.to_owned(),
                    from: None,
                })
                .collect()
        };
        let count = Err(Refused::EntryCount { least: 2, most: 30 });
        let long = "a".repeat(301);
        for (entries, expected) in [
            (names(1, "Alma"), count),
            (
                names(31, "Alma"),
                Err(Refused::EntryCount { least: 2, most: 30 }),
            ),
            (names(2, "  "), Err(Refused::NamelessCandidate)),
            (names(2, &long), Err(Refused::TextTooLong)),
            (names(30, &"a".repeat(300)), Ok(())),
        ] {
            let given = entry_changes(&form(), &draft(&[]), &entries).map(drop);
            assert_eq!(given, expected, "{}", entries.len());
        }
    }

    #[test]
    fn completion_is_reckoned_from_midnight_of_voting_day() {
        for (date, time, expected) in [
            ("2026-11-01", "18:40", Some(1120)),
            ("2026-11-02", "00:15", Some(1455)),
            ("2026-10-31", "23:00", Some(0)),
            ("", "18:40", None),
        ] {
            let draft = draft(&[
                ("header/date", "2026-11-01"),
                ("completed/date", date),
                ("completed/time", time),
            ]);
            assert_eq!(draft.figures.get("completed-minutes"), expected);
        }
    }

    #[test]
    fn questions_keep_their_order_and_all_their_figures() {
        let fields = [
            ("entry/1", "1"),
            ("entry/2", "2"),
            ("figure/question-1-yes", "30"),
            ("figure/question-2-yes", "40"),
            ("figure/question-2-invalid", "3"),
        ];
        let draft = draft(&fields);
        let from = |place| EntryChange {
            name: String::new(),
            from: Some(place),
        };
        let changes = entry_changes(&form_of("referendum"), &draft, &[from(2)]).unwrap();
        let expected = [
            ("entry/1", "1"),
            ("figure/question-1-yes", "40"),
            ("figure/question-1-no", ""),
            ("figure/question-1-invalid", "3"),
            ("entry/2", ""),
            ("figure/question-2-yes", ""),
            ("figure/question-2-no", ""),
            ("figure/question-2-invalid", ""),
        ]
        .map(|(field, value)| (field.to_owned(), value.to_owned()));
        assert_eq!(changes, expected);
    }
}
