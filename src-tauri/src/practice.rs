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
use exercise::{Evening, Grade};
use locale::Words;
use protocol::{Figures, Form, Stage};
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
        let grade = match field(record, "exercise") {
            id if !id.is_empty() && record.finished_at.is_some() => {
                Some(self.grade(self.evening(id)?, store, record)?)
            }
            _ => None,
        };
        self.shown_graded(words, record, grade.as_ref())
    }

    fn shown_graded(
        &self,
        words: &Words,
        record: &Record,
        grade: Option<&Grade>,
    ) -> Result<ProtocolView, Failure> {
        let form = self.form(&record.form)?;
        let exercise = match field(record, "exercise") {
            "" => None,
            id => Some(exercise_view(self.evening(id)?, form, words, grade)),
        };
        Ok(ProtocolView {
            exercise,
            ..protocol_view(form, words, record)
        })
    }

    fn grade(&self, evening: &Evening, store: &Store, record: &Record) -> Result<Grade, Failure> {
        let form = self.form(&evening.form)?;
        let figures = Draft::read(&record.fields).figures;
        let late = late_cells(store, form, record.id, &figures)?;
        Ok(evening.grade(form, &figures, &late))
    }

    /// Everything there is to practise.
    pub fn exercises(&self, words: &Words) -> Result<ExercisesView, Failure> {
        let (records, tries, person) =
            self.with_store(|store| Ok((store.list()?, store.tries()?, person(store)?)))?;
        let summaries = self.evenings.iter().map(|evening| {
            let last = last_try(&tries, &format!("evening/{}", evening.id));
            let begun = records
                .iter()
                .find(|record| is_begun(record, evening, &person));
            summary(words, evening, begun.map(|record| record.id), last)
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
            let mut records = store.list()?.into_iter();
            let record = match records.find(|record| is_begun(record, evening, &person)) {
                Some(record) => record,
                None => store.create(&form.id, &form.version, &fields, at)?,
            };
            self.shown(store, words, &record)
        })
    }

    /// Locks the protocol of an exercise, whatever is written in it, and keeps how it went.
    pub fn hand_in(&self, id: i64, words: &Words, at: &str) -> Result<ProtocolView, Failure> {
        self.with_store(|store| {
            let evening = self.evening(field(&store.read(id)?, "exercise"))?;
            let record = store.finish(id, at)?;
            let grade = self.grade(evening, store, &record)?;
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
            self.shown_graded(words, &record, Some(&grade))
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
            "words" => (
                "words",
                words.say_with("look-words", &[("level", id.into())]),
            ),
            // Exams of walkthroughs are told where the walkthroughs are.
            _ => return None,
        };
        Some(LookView {
            kind,
            id: id.to_owned(),
            title,
            why: how_it_went(words, tried),
        })
    }
}

/// What stands in a field; empty is blank.
fn field<'a>(record: &'a Record, name: &str) -> &'a str {
    record.fields.get(name).map_or("", String::as_str)
}

/// Whether it is somebody's draft for an exercise.
fn is_begun(record: &Record, evening: &Evening, person: &str) -> bool {
    record.finished_at.is_none()
        && field(record, "exercise") == evening.id
        && field(record, "person") == person
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
fn late_cells(
    store: &Store,
    form: &Form,
    id: i64,
    now: &Figures,
) -> Result<BTreeSet<String>, Failure> {
    let confirmed = store.steps(id)?.into_iter().find(|step| {
        let mut changes = step.changes.iter();
        changes.any(|change| change.field == "confirmed" && !change.after.is_empty())
    });
    let Some(confirmed) = confirmed else {
        return Ok(BTreeSet::new());
    };
    let then = Draft::read(&store.fields_at(id, confirmed.number)?).figures;
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
    grade: Option<&Grade>,
) -> ExerciseView {
    let id = &evening.id;
    ExerciseView {
        id: id.clone(),
        title: words.say(&format!("evening-{id}")),
        level: evening.level,
        level_title: words.say(&format!("evening-level-{}", evening.level)),
        story: words.say(&format!("evening-{id}-story")),
        documents: documents(evening, form, words),
        grade: grade.map(|grade| grade_view(evening, form, words, grade)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::FieldChange;

    const AT: &str = "2026-01-07T12:00:00+04:00";

    fn cabinet() -> (tempfile::TempDir, Cabinet) {
        let folder = tempfile::tempdir().unwrap();
        let cabinet = Cabinet::in_folder(folder.path());
        (folder, cabinet)
    }

    #[test]
    fn a_draft_goes_on_with_whoever_began_it_and_the_list_says_so() {
        let (_folder, cabinet) = cabinet();
        let words = cabinet.words("en").unwrap();
        let begin = || {
            cabinet
                .begin_exercise("first-evening", words, AT)
                .unwrap()
                .id
        };
        let listed = || {
            let exercises = cabinet.exercises(words).unwrap().exercises;
            let first = exercises.iter().find(|known| known.id == "first-evening");
            first.and_then(|known| known.protocol)
        };
        let first = begin();
        assert_eq!(begin(), first);
        assert_eq!(listed(), Some(first));
        let another = |store: &mut Store| {
            let person = store.add_person("Lalə", AT)?;
            Ok(store.choose_person(Some(person.id))?)
        };
        cabinet.with_store(another).unwrap();
        assert_eq!(listed(), None);
        assert_ne!(begin(), first);
    }

    #[test]
    fn the_grade_of_handing_in_is_the_one_that_is_shown_and_kept() {
        let (_folder, cabinet) = cabinet();
        let words = cabinet.words("en").unwrap();
        let id = cabinet
            .begin_exercise("first-evening", words, AT)
            .unwrap()
            .id;
        let change = FieldChange {
            field: "figure/voters-total".to_owned(),
            value: "1".to_owned(),
        };
        cabinet.write(id, words, &[change], AT).unwrap();
        let grade = |view: ProtocolView| view.exercise.unwrap().grade.unwrap();
        let handed_in = grade(cabinet.hand_in(id, words, AT).unwrap());
        let opened = grade(cabinet.on_protocol(words, |store| store.read(id)).unwrap());
        let kept = cabinet.with_store(|store| Ok(store.tries()?)).unwrap();
        let [tried] = kept.as_slice() else {
            panic!("one try is kept")
        };
        for (right, whole) in [
            (handed_in.right, handed_in.whole),
            (opened.right, opened.whole),
        ] {
            assert_eq!((count(right), count(whole)), (tried.reached, tried.whole));
        }
        assert!(tried.missed.contains("voters-total="));
    }
}
