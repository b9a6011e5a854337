//! Exercises told in documents: the list, the draft that is filled for one, and its grade.

use crate::cabinet::Cabinet;
use crate::draft::{Draft, entry_changes};
use crate::failure::Failure;
use crate::grade::{documents, grade_view};
use crate::practice_view::{
    DrillStanding, ExerciseSummary, ExerciseView, ExercisesView, LevelView, LookView,
};
use crate::show::{moment, protocol_view};
use crate::view::{EntryChange, ProtocolView};
use exercise::Evening;
use locale::Words;
use protocol::{Form, Stage};
use std::collections::BTreeSet;
use store::{Record, Store, Try};

/// The levels of the exercises.
const LEVELS: std::ops::RangeInclusive<u8> = 1..=5;
/// The levels of planted mistakes and of numbers in words.
const DRILL_LEVELS: std::ops::RangeInclusive<u8> = 1..=3;
/// So much is worth another look at most; a longer list is put off.
const MOST_LOOKS: usize = 5;

impl Cabinet {
    /// The exercise of that id.
    pub fn evening(&self, id: &str) -> Result<&Evening, Failure> {
        self.evenings
            .iter()
            .find(|evening| evening.id == id)
            .ok_or_else(|| Failure::UnknownExercise(id.to_owned()))
    }

    /// A kept protocol with the exercise it belongs to.
    pub fn shown(
        &self,
        store: &Store,
        words: &Words,
        record: &Record,
    ) -> Result<ProtocolView, Failure> {
        let form = self.form(&record.form)?;
        let draft = Draft::read(&record.fields);
        let exercise = match draft.text("exercise") {
            "" => None,
            id => Some(exercise_view(
                self.evening(id)?,
                form,
                words,
                store,
                record,
            )?),
        };
        Ok(ProtocolView {
            exercise,
            ..protocol_view(form, words, record)
        })
    }

    /// Everything there is to practise.
    pub fn exercises(&self, words: &Words) -> Result<ExercisesView, Failure> {
        let (records, tries, person) =
            self.with_store(|store| Ok((store.list()?, store.tries()?, person(store)?)))?;
        let begun = |id: &str| {
            let of_exercise = records.iter().find(|record| {
                let field = |name: &str| record.fields.get(name).map_or("", String::as_str);
                record.finished_at.is_none() && field("exercise") == id && field("person") == person
            });
            of_exercise.map(|record| record.id)
        };
        let summaries = self.evenings.iter().map(|evening| {
            let last = last_try(&tries, &format!("evening/{}", evening.id));
            summary(words, evening, begun(&evening.id), last)
        });
        Ok(ExercisesView {
            levels: LEVELS.map(|level| level_view(words, level)).collect(),
            exercises: summaries.collect(),
            looks: self.looks(words, &tries),
            drills: drills(words, &tries),
        })
    }

    /// The draft begun for an exercise, or a new one with the head and the names already written.
    pub fn begin_exercise(
        &self,
        id: &str,
        words: &Words,
        at: &str,
    ) -> Result<ProtocolView, Failure> {
        let evening = self.evening(id)?;
        let form = self.form(&evening.form)?;
        self.with_store(|store| {
            let person = person(store)?;
            let mut fields = evening_fields(evening, form)?;
            fields.push(("person".to_owned(), person.clone()));
            let begun = store.list()?.into_iter().find(|record| {
                let is = |field: &str, value: &str| {
                    record.fields.get(field).map_or("", String::as_str) == value
                };
                record.finished_at.is_none() && is("exercise", id) && is("person", &person)
            });
            let record = match begun {
                Some(record) => record,
                None => store.create(&form.id, &form.version, &fields, at)?,
            };
            self.shown(store, words, &record)
        })
    }

    /// Locks the protocol of an exercise, whatever is written in it, and keeps how it went.
    pub fn hand_in(&self, id: i64, words: &Words, at: &str) -> Result<ProtocolView, Failure> {
        self.with_store(|store| {
            let draft = Draft::read(&store.read(id)?.fields);
            let evening = self.evening(draft.text("exercise"))?;
            let form = self.form(&evening.form)?;
            let record = store.finish(id, at)?;
            let grade = evening.grade(form, &draft.figures, &late_cells(store, form, id)?);
            let missed: Vec<String> = grade
                .lines
                .iter()
                .filter_map(|line| {
                    let mistake = line.mistake.as_ref().map(exercise::Mistake::id);
                    let mistake = mistake.or(line.late.then_some("order"))?;
                    Some(format!("{}={mistake}", line.cell))
                })
                .collect();
            store.keep_try(&Try {
                subject: format!("evening/{}", evening.id),
                at: at.to_owned(),
                reached: count(grade.right()),
                whole: count(grade.lines.len()),
                missed: missed.join(" "),
            })?;
            self.shown(store, words, &record)
        })
    }

    /// What went wrong the last time, the most of it first.
    fn looks(&self, words: &Words, tries: &[Try]) -> Vec<LookView> {
        let mut seen = BTreeSet::new();
        let mut missed: Vec<&Try> = tries
            .iter()
            .filter(|tried| seen.insert(&tried.subject) && tried.reached < tried.whole)
            .collect();
        missed.sort_by_key(|tried| {
            let share = (tried.whole - tried.reached) * 100 / tried.whole.max(1);
            (std::cmp::Reverse(share), tried.at.clone())
        });
        missed
            .into_iter()
            .filter_map(|tried| self.worth_a_look(words, tried))
            .take(MOST_LOOKS)
            .collect()
    }

    fn worth_a_look(&self, words: &Words, tried: &Try) -> Option<LookView> {
        let (kind, id) = tried.subject.split_once('/')?;
        let (kind, title) = match kind {
            "evening" => {
                self.evening(id).ok()?;
                ("exercise", words.say(&format!("evening-{id}")))
            }
            "mistake" => (
                "mistake",
                words.say_with("look-mistake", &[("code", id.into())]),
            ),
            _ => (
                "words",
                words.say_with("look-words", &[("level", id.into())]),
            ),
        };
        Some(LookView {
            kind,
            id: id.to_owned(),
            title,
            why: how_it_went(words, tried),
        })
    }
}

/// Whoever practises now, as the field of a protocol has it; empty for nobody.
fn person(store: &Store) -> Result<String, Failure> {
    let chosen = store.chosen_person()?;
    Ok(chosen.map_or_else(String::new, |person| person.id.to_string()))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn last_try<'a>(tries: &'a [Try], subject: &str) -> Option<&'a Try> {
    tries.iter().find(|tried| tried.subject == subject)
}

fn how_it_went(words: &Words, tried: &Try) -> String {
    words.say_with(
        "how-it-went",
        &[
            ("reached", tried.reached.into()),
            ("whole", tried.whole.into()),
            ("at", moment(&tried.at, words.language()).into()),
        ],
    )
}

fn level_view(words: &Words, level: u8) -> LevelView {
    LevelView {
        level,
        title: words.say(&format!("evening-level-{level}")),
        about: words.say(&format!("evening-level-{level}-about")),
    }
}

fn summary(
    words: &Words,
    evening: &Evening,
    begun: Option<i64>,
    last: Option<&Try>,
) -> ExerciseSummary {
    ExerciseSummary {
        id: evening.id.clone(),
        form: evening.form.clone(),
        level: evening.level,
        title: words.say(&format!("evening-{}", evening.id)),
        minutes: words.say_with("exercise-minutes", &[("minutes", evening.minutes.into())]),
        state: match (begun, last) {
            (Some(_), _) => "begun",
            (None, None) => "new",
            (None, Some(tried)) if tried.reached < tried.whole => "mistakes",
            (None, Some(_)) => "right",
        },
        last: last.map(|tried| how_it_went(words, tried)),
        protocol: begun,
    }
}

fn drills(words: &Words, tries: &[Try]) -> Vec<DrillStanding> {
    let standing = |kind: &'static str, level: u8| {
        let of_level = tries.iter().filter(|tried| match kind {
            "words" => tried.subject == format!("words/{level}"),
            // The code of a planted mistake has its level behind the letter.
            _ => tried
                .subject
                .strip_prefix("mistake/")
                .is_some_and(|code| code.get(1..2) == Some(level.to_string().as_str())),
        });
        let of_level: Vec<&Try> = of_level.collect();
        DrillStanding {
            kind,
            level,
            tries: of_level.len(),
            last: of_level.first().map(|tried| how_it_went(words, tried)),
        }
    };
    ["mistake", "words"]
        .into_iter()
        .flat_map(|kind| DRILL_LEVELS.map(move |level| standing(kind, level)))
        .collect()
}

/// What already stands in the protocol of an exercise: head, names, seats.
fn evening_fields(evening: &Evening, form: &Form) -> Result<Vec<(String, String)>, Failure> {
    let entries: Vec<EntryChange> = evening
        .names
        .iter()
        .map(|name| EntryChange {
            name: name.clone(),
            from: None,
        })
        .collect();
    let mut fields = entry_changes(form, &Draft::default(), &entries)?;
    let header = evening.header.iter();
    fields.extend(header.map(|(name, text)| (format!("header/{name}"), text.clone())));
    fields.extend(
        evening
            .seats
            .map(|seats| ("figure/seats".to_owned(), seats.to_string())),
    );
    fields.push(("exercise".to_owned(), evening.id.clone()));
    Ok(fields)
}

/// The lines before the boxes that no longer stand as they were confirmed (C18).
fn late_cells(store: &Store, form: &Form, id: i64) -> Result<BTreeSet<String>, Failure> {
    let confirmed = store.steps(id)?.into_iter().find(|step| {
        let mut changes = step.changes.iter();
        changes.any(|change| change.field == "confirmed" && !change.after.is_empty())
    });
    let Some(confirmed) = confirmed else {
        return Ok(BTreeSet::new());
    };
    let then = Draft::read(&store.fields_at(id, confirmed.number)?).figures;
    let now = Draft::read(&store.read(id)?.fields).figures;
    Ok(form
        .lines
        .iter()
        .filter(|line| line.stage == Stage::BeforeOpening)
        .filter(|line| then.get(&line.id) != now.get(&line.id))
        .map(|line| line.id.clone())
        .collect())
}

fn exercise_view(
    evening: &Evening,
    form: &Form,
    words: &Words,
    store: &Store,
    record: &Record,
) -> Result<ExerciseView, Failure> {
    let id = &evening.id;
    let draft = Draft::read(&record.fields);
    let is_handed_in = record.finished_at.is_some();
    let grade = is_handed_in
        .then(|| late_cells(store, form, record.id))
        .transpose()?
        .map(|late| evening.grade(form, &draft.figures, &late))
        .map(|grade| grade_view(evening, form, words, &grade));
    Ok(ExerciseView {
        id: id.clone(),
        title: words.say(&format!("evening-{id}")),
        level: evening.level,
        level_title: words.say(&format!("evening-level-{}", evening.level)),
        story: words.say(&format!("evening-{id}-story")),
        documents: documents(evening, form, words),
        grade,
    })
}
