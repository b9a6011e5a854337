//! What goes through the door about trainers' plans, the wall and the console.

use crate::walk_view::SceneView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The plans of a trainer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlansView {
    /// Plans that come with the app.
    pub ready: Vec<PlanSummary>,
    /// The trainer's own, the latest first.
    pub own: Vec<PlanSummary>,
    /// The one that is being projected or was interrupted: its title.
    pub running: Option<String>,
}

/// A plan in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanSummary {
    /// `ready/<name>` or the number in the store.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How many days.
    pub days: usize,
    /// Minutes in all.
    pub minutes: u32,
    /// How many blocks.
    pub blocks: usize,
    /// What it is for, in a sentence; of an own plan the group.
    pub about: String,
    /// Whether it was projected and left between its beginning and its end.
    pub begun: bool,
}

/// A plan as it is edited.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// `ready/<name>` or the number in the store.
    pub id: String,
    /// Whether it may be changed: a plan that comes with the app is copied first.
    pub own: bool,
    /// Its title.
    pub title: String,
    /// The group, as the trainer writes it.
    pub group: String,
    /// How many people; 0 where it is not written.
    pub people: u32,
    /// When each day begins, `HH:MM`.
    pub begins: String,
    /// Its blocks.
    pub blocks: Vec<PlanBlock>,
    /// Minutes of each day.
    pub day_minutes: Vec<u32>,
    /// Questions of the group that were parked, with their numbers.
    pub parked: Vec<ParkedView>,
    /// What the room answered.
    pub votes: Vec<VoteView>,
    /// Whether it was projected and left between its beginning and its end.
    pub begun: bool,
}

/// A block of a plan.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanBlock {
    /// What is done.
    pub kind: BlockKind,
    /// The walkthrough, page, exercise or question (`walkthrough/step`); empty for a break.
    pub target: String,
    /// Its name.
    pub title: String,
    /// How long, in minutes.
    pub minutes: u32,
    /// The day, from 1.
    pub day: u32,
    /// When it begins by the plan, `HH:MM`.
    pub begins: String,
}

/// What is done in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// A walkthrough, step by step.
    Walkthrough,
    /// A page of the guide.
    Page,
    /// An exercise with the protocol.
    Exercise,
    /// A question to the room.
    Question,
    /// A break.
    Break,
}

/// A plan as the trainer changed it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanChange {
    /// The number in the store.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The group.
    pub group: String,
    /// How many people.
    pub people: u32,
    /// When each day begins, `HH:MM`.
    pub begins: String,
    /// Its blocks.
    pub blocks: Vec<BlockChange>,
}

/// A block as the trainer changed it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockChange {
    /// What is done.
    pub kind: BlockKind,
    /// The walkthrough, page, exercise or question.
    pub target: String,
    /// How long, in minutes.
    pub minutes: u32,
    /// The day, from 1.
    pub day: u32,
}

/// What a block can be made of.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockChoices {
    /// Everything there is, in the order of the day.
    pub choices: Vec<BlockChoice>,
}

/// Something a block can be made of.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockChoice {
    /// What it is.
    pub kind: BlockKind,
    /// Its id.
    pub target: String,
    /// Its name.
    pub title: String,
    /// How long it usually takes, in minutes.
    pub minutes: u32,
    /// The phase of the day, or `background`.
    pub chapter: String,
}

/// A display the wall can stand on.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisplayView {
    /// Its name as the system tells it.
    pub id: String,
    /// `1920×1080`.
    pub size: String,
    /// Whether the console stands there.
    pub here: bool,
    /// Whether it was chosen last time.
    pub chosen: bool,
}

/// What is projected.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Projection {
    /// A plan; goes on where it was interrupted.
    Plan {
        /// `ready/<name>` or the number in the store.
        id: String,
        /// From its beginning.
        anew: bool,
    },
    /// One walkthrough, beginning at a step.
    Walkthrough {
        /// The walkthrough.
        id: String,
        /// The step; the first where it is none.
        step: Option<String>,
    },
    /// One page of the guide.
    Page {
        /// The topic.
        id: String,
    },
}

/// What a key or a button does to the wall.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Turn {
    /// The next thing to reveal, else the next slide (`PgDn`, →, space).
    Next,
    /// Back (`PgUp`, ←).
    Back,
    /// Everything of this slide at once.
    Reveal,
    /// To a slide.
    Jump {
        /// The block, from 0.
        block: usize,
        /// The slide in it, from 0.
        slide: usize,
    },
    /// Black, or no longer (`B`, `.`).
    Black,
    /// The wall stays while the console goes on, or no longer.
    Freeze,
    /// Full-screen or not (`F`, `F5`).
    FullScreen,
    /// Leaves: black first, then full screen, then the projection stays with the console (`Esc`).
    Leave,
    /// The language of the wall.
    Language {
        /// `az`, `en`, `ru`.
        code: String,
    },
    /// The language of the notes.
    NoteLanguage {
        /// `az`, `en`, `ru`.
        code: String,
    },
    /// Larger text on the wall, or no longer.
    LargerText,
}

/// What stands on the wall. Notes have no place in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WallView {
    /// The language of its words.
    pub language: String,
    /// Whether the text is larger.
    pub larger: bool,
    /// Whether nothing is shown.
    pub black: bool,
    /// What is being shown: the block.
    pub title: String,
    /// The phase of the day, or `background`.
    pub chapter: String,
    /// The number of the slide in the block, from 1.
    pub no: usize,
    /// Of so many.
    pub slides: usize,
    /// What stands on it.
    pub slide: SlideView,
}

/// One slide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SlideView {
    /// The heading.
    pub heading: String,
    /// At most four lines.
    pub lines: Vec<SlideLine>,
    /// The article, or that it is our advice; empty before it is revealed.
    pub article: String,
    /// The plan of the station.
    pub scene: Option<SceneView>,
    /// The actors on the plan who act.
    pub actors: Vec<String>,
    /// A drawing of the guide, as SVG.
    pub picture: Option<String>,
    /// What the room answered, once it may be seen.
    pub histogram: Vec<BarPair>,
    /// The end of a break, `HH:MM`; empty where there is none.
    pub until: String,
}

/// A line of a slide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SlideLine {
    /// What stands before it: a number, a letter, or nothing.
    pub mark: String,
    /// Its words; empty while hidden.
    pub text: String,
    /// Whether it is said aloud.
    pub said: bool,
    /// How it stands: `shown`, `ahead` (not yet revealed, greyed), `right`, `wrong`.
    #[ts(type = "\"shown\" | \"ahead\" | \"right\" | \"wrong\"")]
    pub state: &'static str,
}

/// What the room answered to one letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BarPair {
    /// The letter.
    pub letter: String,
    /// At the first vote.
    pub first: u32,
    /// At the second vote.
    pub second: u32,
}

/// What the trainer sees.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a button of the console that is on or off"
)]
pub struct ConsoleView {
    /// The plan or what else is shown.
    pub title: String,
    /// The group and how many; may be empty.
    pub group: String,
    /// The plan, if there is one.
    pub plan: Option<String>,
    /// The wall as the room sees it.
    pub wall: WallView,
    /// The wall as it would be if it were not frozen or black.
    pub here: WallView,
    /// What comes next; none at the end.
    pub next: Option<WallView>,
    /// Whether the wall stays as it is.
    pub frozen: bool,
    /// Whether the wall's window is open.
    pub open: bool,
    /// Whether it fills its display.
    pub full_screen: bool,
    /// Whether the wall shares its display with the console.
    pub one_display: bool,
    /// What to say and ask, in the language of the notes; empty where there is nothing.
    pub note: String,
    /// The language of the notes.
    pub note_language: String,
    /// Who is drawn for which role.
    pub lots: Vec<LotView>,
    /// The question that stands on the wall, for the counts of the room.
    pub question: Option<QuestionView>,
    /// Questions of the group for the end.
    pub parked: Vec<ParkedView>,
    /// The block that is shown, from 0.
    pub block: usize,
    /// The slide in it, from 0.
    pub slide: usize,
    /// The time.
    pub clock: ClockView,
}

/// A block in the overview.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewBlock {
    /// Its name.
    pub title: String,
    /// Minutes by the plan.
    pub minutes: u32,
    /// The headings of its slides.
    pub slides: Vec<String>,
}

/// The time of the block and of the whole, in seconds, when the view was made; the console goes on counting.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClockView {
    /// Used in this block.
    #[ts(type = "number")]
    pub block_used: i64,
    /// Planned for this block.
    #[ts(type = "number")]
    pub block_planned: i64,
    /// Used in all.
    #[ts(type = "number")]
    pub used: i64,
    /// Planned in all; of several days those of this day.
    #[ts(type = "number")]
    pub planned: i64,
    /// Behind the plan; negative is ahead.
    #[ts(type = "number")]
    pub behind: i64,
}

/// A role and who was drawn for it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LotView {
    /// The letter on the plan.
    pub actor: String,
    /// The role.
    pub role: String,
    /// The name; empty where nobody was drawn yet.
    pub name: String,
}

/// A question to the room, for the trainer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// `walkthrough/step`.
    pub id: String,
    /// The letters of its answers.
    pub letters: Vec<String>,
    /// The right one.
    pub right: String,
    /// Counts of the first vote; empty before it.
    pub first: Vec<u32>,
    /// Counts of the second vote; empty before it.
    pub second: Vec<u32>,
}

/// A question for the end.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParkedView {
    /// Its number in the store.
    #[ts(type = "number")]
    pub id: i64,
    /// What was asked.
    pub text: String,
}

/// What a room answered.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VoteView {
    /// The question, in words.
    pub question: String,
    /// The right letter.
    pub right: String,
    /// Each letter with both counts.
    pub bars: Vec<BarPair>,
    /// When.
    pub at: String,
}
