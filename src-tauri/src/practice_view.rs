//! What goes through the door about practising: people, exercises, planted mistakes, numbers in words.

use crate::view::MessageView;
use serde::Serialize;
use ts_rs::TS;

/// Who practises here.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PeopleView {
    /// Everybody, in the order they came.
    pub people: Vec<PersonView>,
    /// Whoever practises now.
    #[ts(type = "number | null")]
    pub chosen: Option<i64>,
}

/// Somebody who practises on this computer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// Their number in the store.
    #[ts(type = "number")]
    pub id: i64,
    /// Their name.
    pub name: String,
}

/// Everything there is to practise, and how far whoever practises now has come.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExercisesView {
    /// The levels, the easiest first.
    pub levels: Vec<LevelView>,
    /// The exercises by level, then in the order of the kinds of election.
    pub exercises: Vec<ExerciseSummary>,
    /// What is worth another look, the most urgent first; at most five.
    pub looks: Vec<LookView>,
    /// Numbers in words and planted mistakes: how it went so far.
    pub drills: Vec<DrillStanding>,
}

/// A level of the exercises.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LevelView {
    /// From 1.
    pub level: u8,
    /// Its name.
    pub title: String,
    /// What it asks for.
    pub about: String,
}

/// One exercise in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExerciseSummary {
    /// The phrase that names it.
    pub id: String,
    /// The kind of election.
    pub form: String,
    /// From 1.
    pub level: u8,
    /// Its name.
    pub title: String,
    /// How long it may take.
    pub minutes: String,
    /// How it stands for whoever practises now.
    #[ts(type = "\"new\" | \"begun\" | \"mistakes\" | \"right\"")]
    pub state: &'static str,
    /// How the last try went.
    pub last: Option<String>,
    /// The protocol begun for it that is not handed in.
    #[ts(type = "number | null")]
    pub protocol: Option<i64>,
}

/// Something worth another look.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LookView {
    /// What it is.
    #[ts(type = "\"exercise\" | \"mistake\" | \"words\"")]
    pub kind: &'static str,
    /// The exercise, the code of the planted mistake, or the level of the drill.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What went wrong the last time.
    pub why: String,
}

/// How a drill went so far.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrillStanding {
    /// Which drill.
    #[ts(type = "\"mistake\" | \"words\"")]
    pub kind: &'static str,
    /// From 1.
    pub level: u8,
    /// How often it was tried.
    pub tries: usize,
    /// The last try in a few words.
    pub last: Option<String>,
}

/// The exercise a protocol is filled for.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExerciseView {
    /// The phrase that names it.
    pub id: String,
    /// Its name.
    pub title: String,
    /// From 1.
    pub level: u8,
    /// The name of the level.
    pub level_title: String,
    /// What happened that evening.
    pub story: String,
    /// The documents of the evening.
    pub documents: Vec<DocumentView>,
    /// How it went, once it is handed in.
    pub grade: Option<GradeView>,
}

/// A document of the evening.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentView {
    /// The phrase that names its kind.
    pub id: String,
    /// What it is.
    pub title: String,
    /// A sentence that stands on it.
    pub note: Option<String>,
    /// What it says: what is counted, and the figure.
    pub rows: Vec<[String; 2]>,
}

/// The protocol of an exercise beside the right one.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GradeView {
    /// So many lines are right.
    pub right: usize,
    /// Of so many.
    pub whole: usize,
    /// How it went, in a sentence.
    pub summary: String,
    /// The kinds of mistakes there are, with their counts.
    pub kinds: Vec<MistakeKind>,
    /// Every line of the paper form.
    pub lines: Vec<GradeLine>,
    /// What the exercise teaches.
    pub key: String,
}

/// A kind of mistake and how often it was made.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MistakeKind {
    /// `blank`, `miscounted`, `wrong-line`, `arithmetic`, `order`.
    pub id: String,
    /// Its name.
    pub label: String,
    /// What it means.
    pub about: String,
    /// How many lines.
    pub count: usize,
}

/// One line beside the right one.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GradeLine {
    /// The cell.
    pub cell: String,
    /// Its printed number.
    pub no: String,
    /// Its short name.
    pub label: String,
    /// The right figure.
    pub right: String,
    /// The figure as written; empty is blank.
    pub written: String,
    /// `right`, `blank`, `follows`, `miscounted`, `wrong-line`, `arithmetic`, `order`.
    pub kind: String,
    /// What went wrong, in a sentence; empty where nothing did.
    pub said: String,
    /// The documents the right figure comes from.
    pub from: String,
    /// The articles that ask for the line.
    pub law: Vec<String>,
}

/// A full protocol with one planted mistake.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlantedView {
    /// What to type elsewhere for the same one.
    pub code: String,
    /// The kind of election.
    pub form: String,
    /// From 1.
    pub level: u8,
    /// The lines of the paper form.
    pub lines: Vec<PlantedLine>,
    /// What the check says; at level 1 everything, later nothing.
    pub messages: Vec<MessageView>,
    /// What the level shows and hides.
    pub about: String,
    /// The recounts to choose from.
    pub recounts: Vec<String>,
}

/// One line of a protocol with a planted mistake.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlantedLine {
    /// The cell.
    pub cell: String,
    /// Its printed number.
    pub no: String,
    /// Its short name, or the name of a candidate.
    pub label: String,
    /// The line it is a part of.
    pub of: Option<String>,
    /// The figure.
    pub figure: String,
    /// The figure in words.
    pub words: String,
}

/// Whether the mistake was found.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlantedAnswer {
    /// The line is one of those with the mistake.
    pub line_right: bool,
    /// The recount is the smallest that would tell.
    pub recount_right: bool,
    /// What happened, in a sentence.
    pub title: String,
    /// Why the figures say so.
    pub why: String,
    /// The smallest recount that would tell.
    pub recount: String,
    /// The lines with the mistake.
    pub lines: Vec<String>,
    /// Where among the recounts the right one stands, from 0.
    pub right_recount: usize,
    /// The articles.
    pub law: Vec<String>,
}

/// Ten figures to write in words.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrillView {
    /// From 1.
    pub level: u8,
    /// The figures with their digits grouped.
    pub figures: Vec<DrillFigure>,
}

/// A figure to write in words.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrillFigure {
    /// The figure.
    pub figure: u32,
    /// The same with its digits grouped.
    pub grouped: String,
}

/// What became of words that were typed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordsAnswer {
    /// The words say the figure.
    pub right: bool,
    /// The words as the protocol has them.
    pub written: String,
    /// What was gently corrected, or what the typed words say instead.
    pub hints: Vec<String>,
}
