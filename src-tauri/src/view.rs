//! What goes through the door to the screens: ready texts, figures and ids, nothing to reckon.
//!
//! `ui/src/ipc/types.ts` is written from these types; a test keeps it current.

use crate::paper_view::MobileBoxView;
use crate::practice_view::{ExerciseView, PeopleView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the person chose for the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// `az`, `en` or `ru`.
    #[ts(type = "Language")]
    pub language: String,
    /// Size of the text in percent, 100 to 200.
    pub text_size: u16,
    /// `light` or `dark`.
    #[ts(type = "\"light\" | \"dark\"")]
    pub theme: String,
    /// Stronger contrast.
    pub contrast: bool,
    /// Whether things may move.
    pub motion: bool,
    /// Whether a single letter, digit or sign is a command where nobody writes.
    pub letter_keys: bool,
}

/// What the first screen needs.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// What the person chose before.
    pub settings: Settings,
    /// Why the kept protocols cannot be opened.
    pub trouble: Option<Trouble>,
    /// The version of the app.
    pub version: String,
    /// Which approved form the protocols follow.
    pub form_version: String,
    /// The kinds of election there are forms for, in the order of the law.
    pub forms: Vec<String>,
    /// Who practises here.
    pub people: PeopleView,
}

/// Why the kept protocols cannot be opened.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Trouble {
    /// The id of the failure.
    pub kind: String,
    /// What happened.
    pub what: String,
    /// What was kept.
    pub kept: String,
    /// What to do.
    pub todo: String,
    /// The file it is about.
    pub place: Option<String>,
    /// Whether the file can be put aside, kept, and a new one begun.
    pub can_set_aside: bool,
}

/// A command that did not do what was asked.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// The id of the failure.
    pub kind: String,
    /// What happened.
    pub what: String,
    /// What was kept.
    pub kept: String,
    /// What to do.
    pub todo: String,
}

/// One kept protocol in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProtocolSummary {
    /// Its number in the store.
    #[ts(type = "number")]
    pub id: i64,
    /// The kind of election.
    pub form: String,
    /// Its name in the list.
    pub title: String,
    /// The precinct as written.
    pub precinct: String,
    /// The constituency as written.
    pub constituency: String,
    /// Draft or finished.
    pub state: State,
    /// When it was last changed.
    pub changed: String,
    /// How many cells of the form are written.
    pub written: usize,
    /// How many cells the form has.
    pub cells: usize,
    /// How many messages must be mended.
    pub errors: usize,
    /// How many explanations are missing.
    pub to_explain: usize,
    /// The protocol it was copied from.
    #[ts(type = "number | null")]
    pub copied_from: Option<i64>,
    /// The name of the exercise it is filled for.
    pub exercise: Option<String>,
}

/// Draft or finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum State {
    /// It can be changed.
    Draft,
    /// It is locked.
    Finished,
}

/// A protocol as its screen shows it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a button the screen shows or does not"
)]
pub struct ProtocolView {
    /// Its number in the store.
    #[ts(type = "number")]
    pub id: i64,
    /// The kind of election.
    pub form: String,
    /// Which approved form it follows.
    pub form_version: String,
    /// Draft or finished.
    pub state: State,
    /// The time of day of the last commit.
    pub saved_at: String,
    /// Whether there is a change to take back.
    pub can_undo: bool,
    /// Whether there is a change to bring back.
    pub can_redo: bool,
    /// The protocol it was copied from.
    #[ts(type = "number | null")]
    pub copied_from: Option<i64>,
    /// When it was finished.
    pub finished_at: Option<String>,
    /// Whether the lines before the opening of the boxes are confirmed (C18).
    pub unlocked: bool,
    /// Whether they can be confirmed.
    pub can_confirm: bool,
    /// The head of the form.
    pub header: Header,
    /// When the protocol was drawn up.
    pub completed: Completed,
    /// The cells in paper order, then what stands beside the form.
    pub lines: Vec<LineView>,
    /// The candidates or questions.
    pub group: Option<GroupView>,
    /// What the check found.
    pub report: ReportView,
    /// The picture "where every ballot went".
    pub bars: Vec<BarView>,
    /// Ballots given to voters and not found.
    pub difference: DifferenceView,
    /// What is missing before it can be finished.
    pub finish: FinishView,
    /// The exercise it is filled for.
    pub exercise: Option<ExerciseView>,
    /// The way of the law for a mobile box with too many ballots; only where it has too many.
    pub mobile_box: Option<MobileBoxView>,
}

/// The repeated lines of a form: candidates, or questions.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupView {
    /// `candidate` or `question`.
    pub id: String,
    /// Whether an entry carries a person's name rather than a number.
    pub named: bool,
    /// The fewest entries.
    pub least: usize,
    /// The most entries.
    pub most: usize,
    /// The names in the order of the paper.
    pub names: Vec<String>,
}

/// The head of the form, as written.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Header {
    /// Constituency.
    pub constituency: String,
    /// Precinct.
    pub precinct: String,
    /// Address of the polling station.
    pub address: String,
    /// Voting day, `yyyy-mm-dd`.
    pub date: String,
    /// Series of the protocol.
    pub series: String,
    /// Number of the protocol.
    pub number: String,
}

/// A date and a time of day as written.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Completed {
    /// `yyyy-mm-dd`.
    pub date: String,
    /// `HH:MM`.
    pub time: String,
}

/// One cell of the form.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineView {
    /// The cell.
    pub id: String,
    /// Its printed number.
    pub no: String,
    /// The line or group it belongs to.
    pub line: String,
    /// A candidate's name.
    pub name: Option<String>,
    /// Which candidate or question, from 1.
    pub entry: Option<usize>,
    /// The line it is a part of.
    pub of: Option<String>,
    /// When it is written.
    #[ts(type = "\"before-opening\" | \"after-opening\" | \"acts\" | \"signing\" | \"election\"")]
    pub stage: &'static str,
    /// The figure in plain digits; empty is blank.
    pub figure: String,
    /// The figure with its digits grouped.
    pub grouped: String,
    /// The figure in words.
    pub words: String,
    /// Whether no figure can be written now.
    pub locked: bool,
    /// The gravest message it takes part in.
    #[ts(type = "\"error\" | \"explain\" | \"note\" | null")]
    pub mark: Option<&'static str>,
    /// Its short name.
    pub label: String,
    /// Its full name on the form.
    pub official: String,
    /// What it counts.
    pub counts: String,
    /// The document its figure is taken from.
    pub source: String,
    /// The articles that ask for it.
    pub law: Vec<String>,
    /// How its number is known.
    pub evidence: String,
}

/// What the check found.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportView {
    /// How many relations agree.
    pub agreeing: usize,
    /// How many messages must be mended.
    pub errors: usize,
    /// How many explanations are missing.
    pub to_explain: usize,
    /// How many explanations are written.
    pub explained: usize,
    /// How many messages only ask to look again.
    pub notes: usize,
    /// How many relations wait for a figure.
    pub waiting: usize,
    /// The blank cells of the form.
    pub blank: Vec<String>,
    /// The messages, the gravest first.
    pub messages: Vec<MessageView>,
    /// The slips that would explain what must be mended, the likeliest first.
    pub traces: Vec<TraceView>,
}

/// A slip that would explain what must be mended, and the recount that would tell.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TraceView {
    /// The id of the cause.
    pub cause: String,
    /// What may have gone wrong.
    pub title: String,
    /// Why the figures say so.
    pub why: String,
    /// The smallest recount that would tell.
    pub recount: String,
    /// Where to go.
    pub go_to: Vec<Place>,
    /// The second slip, where only two together explain everything.
    pub and: Option<Box<TraceView>>,
}

/// One message and the relations that fail for the same cause.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageView {
    /// The rule.
    pub rule: String,
    /// Which entry of a group.
    pub entry: Option<usize>,
    /// The code in the list of controls.
    pub control: String,
    /// What it means.
    #[ts(type = "\"error\" | \"explain\" | \"note\"")]
    pub severity: &'static str,
    /// What does not agree.
    pub title: String,
    /// The same in figures.
    pub sum: String,
    /// By how much.
    pub difference: Option<String>,
    /// Why it should hold.
    pub why: String,
    /// Which counting step to repeat.
    pub step: String,
    /// Who says so.
    pub basis: String,
    /// The assumptions it rests on.
    pub assumption: Option<String>,
    /// The articles.
    pub law: Vec<String>,
    /// The cells that take part.
    pub lines: Vec<String>,
    /// Where to go.
    pub go_to: Vec<Place>,
    /// What to write as the explanation.
    pub explain_prompt: Option<String>,
    /// The explanation as written.
    pub explanation: String,
    /// The relations that fail for the same cause.
    pub folded: Vec<MessageView>,
}

/// A cell one can go to.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The cell.
    pub cell: String,
    /// Its printed number.
    pub no: String,
}

/// One bar of the picture.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BarView {
    /// The bar.
    pub id: String,
    /// Its name.
    pub label: String,
    /// The whole.
    pub whole: String,
    /// Its parts, left to right.
    pub parts: Vec<BarPart>,
    /// The same as a table: name and figure.
    pub table: Vec<[String; 2]>,
}

/// One part of a bar.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BarPart {
    /// The line, group or difference.
    pub line: String,
    /// Its short name.
    pub label: String,
    /// Its figure, grouped.
    pub figure: String,
    /// Its figure, for the width of the part.
    #[ts(type = "number")]
    pub amount: i64,
    /// What its colour stands for: the cell.
    pub tone: String,
}

/// An amount that is shown and never judged.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DifferenceView {
    /// Its name.
    pub label: String,
    /// The amount.
    pub figure: String,
    /// What it means.
    pub note: String,
    /// Whether all its lines are written.
    pub known: bool,
}

/// Whether the protocol can be finished, and what is missing.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FinishView {
    /// Nothing is missing.
    pub ready: bool,
    /// What is missing, in the order of the paper.
    pub missing: Vec<Missing>,
}

/// One thing that is missing.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Missing {
    /// What kind of thing it is.
    #[ts(type = "\"blank\" | \"error\" | \"explain\" | \"completed\"")]
    pub kind: &'static str,
    /// What to do.
    pub text: String,
    /// Where to go.
    pub cell: Option<String>,
}

/// One write of a field.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// The field, e.g. `figure/voters-total`.
    pub field: String,
    /// The text; empty is blank.
    pub value: String,
}

/// One candidate, or question, of the list being edited.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EntryChange {
    /// Surname, name, patronymic; of a question it is not looked at.
    pub name: String,
    /// The place it had, from 1; none for a new one.
    pub from: Option<usize>,
}
