//! What goes through the door about walkthroughs: the list, a walk with its steps, the review.

use crate::guide_view::LinkView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a walkthrough is gone through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Free: each answer is explained at once.
    Study,
    /// No word before the end; what is learnt stays as it was.
    Exam,
    /// Several people at one laptop, each step addressed to one of them.
    Roles,
}

/// Every walkthrough, and what waits for review.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WalksView {
    /// In the order of the day.
    pub walks: Vec<WalkSummary>,
    /// Decisions that are due today.
    pub due: usize,
    /// Where somebody stopped last: the walkthrough and its way.
    pub stopped: Option<StoppedView>,
}

/// The walk that was left last before its end.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoppedView {
    /// The walkthrough.
    pub walkthrough: String,
    /// Its title.
    pub title: String,
    /// How it was gone through.
    pub way: Way,
    /// The number of the step, from 1.
    pub no: usize,
    /// Of so many.
    pub steps: usize,
}

/// A walkthrough in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WalkSummary {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is about in a sentence.
    pub summary: String,
    /// The phase of the day it belongs to, or `background`.
    pub chapter: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// How many steps it has.
    pub steps: usize,
    /// How many of them ask for a decision.
    pub decisions: usize,
    /// Who can be played.
    pub roles: Vec<RoleView>,
    /// The number of the step somebody studying stopped at; 0 where it was not begun.
    pub at: usize,
    /// Whether the last step was reached in study.
    pub walked: bool,
    /// Decisions answered rightly at the first try in study.
    pub right: usize,
    /// The latest exam.
    pub exam: Option<ScoreView>,
}

/// A role that can be played.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleView {
    /// Its id.
    #[ts(
        type = "\"chairperson\" | \"secretary\" | \"members\" | \"voters\" | \"observers\" | \"police\" | \"media\" | \"con-ec\""
    )]
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// How many steps are addressed to it.
    pub steps: usize,
}

/// So many of so many.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScoreView {
    /// Right at the first try.
    pub right: usize,
    /// Of so many.
    pub whole: usize,
    /// When.
    pub at: String,
}

/// A person who plays a role.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Player {
    /// The role.
    pub role: String,
    /// Who plays it; may be empty.
    pub name: String,
}

/// A walkthrough as it is gone through now, with all its steps.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WalkView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is about in a sentence.
    pub summary: String,
    /// The phase of the day it belongs to, or `background`.
    pub chapter: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// The page of the guide behind it, then further ones.
    pub pages: Vec<LinkView>,
    /// How it is gone through.
    pub way: Way,
    /// Who plays; only in roles.
    pub players: Vec<Player>,
    /// The step it stands at.
    pub at: String,
    /// Its steps.
    pub steps: Vec<StepView>,
    /// How the exam ended; before that nothing is right or wrong. In study: how the first answers were, once the last
    /// decision is answered.
    pub score: Option<ScoreView>,
}

/// A step of a walkthrough.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// Its id.
    pub id: String,
    /// Its number, from 1.
    pub no: usize,
    /// What the clock shows, `HH:MM`.
    pub time: Option<String>,
    /// Who acts, in words.
    pub who: String,
    /// The actors on the plan who act: `C`, `S1`, …
    pub actors: Vec<String>,
    /// The role it is addressed to.
    pub role: String,
    /// What to do.
    pub text: String,
    /// What to say aloud; empty where nothing is said.
    pub say: String,
    /// Who says so, in a word.
    pub standing: String,
    /// The id of that.
    #[ts(type = "\"law\" | \"older\" | \"customary\" | \"advice\"")]
    pub standing_id: &'static str,
    /// The articles behind it, or near it where it is our advice.
    pub law: Vec<String>,
    /// That it is to be checked with the constituency commission; empty where it is not.
    pub check: String,
    /// The page of the guide.
    pub page: Option<LinkView>,
    /// The line of the protocol it leads to.
    pub line: Option<LinkView>,
    /// The plan of the station in this step.
    pub scene: SceneView,
    /// The same as the role it is addressed to sees it.
    pub seen: SceneView,
    /// The question of a decision; empty where there is none.
    pub question: String,
    /// Its answers.
    pub answers: Vec<AnswerView>,
    /// What somebody meets here who decided wrongly before; empty where nothing is met.
    pub met: String,
    /// Whether the first answer was right; none before it is known.
    pub right: Option<bool>,
}

/// An answer of a decision.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// Its id.
    pub id: String,
    /// What one would do.
    pub text: String,
    /// Whether it was chosen.
    pub chosen: bool,
    /// Whether it is right; none before that may be told.
    pub right: Option<bool>,
    /// Why, and what it leads to; empty before that may be told.
    pub why: String,
    /// The line of the protocol it leads to.
    pub line: Option<LinkView>,
    /// The page of the guide about it.
    pub page: Option<LinkView>,
}

/// Who and what stands where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SceneView {
    /// People: `C`, `S1`, `S2`, `M1`–`M3`, `V1`–`V4`, `O1`, `O2`, `A`, `J`, `H`, `P`, `K`.
    pub actors: Vec<ActorView>,
    /// Boxes, lists, ballots and papers.
    pub things: Vec<ThingView>,
}

/// Somebody on the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActorView {
    /// The letter on the plan.
    pub id: String,
    /// Where.
    pub place: String,
}

/// Something on the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThingView {
    /// What it is, such as `box-mobile`.
    pub id: String,
    /// Where.
    pub place: String,
    /// How it is, such as `locked`.
    pub state: String,
}

/// What is due for review.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewView {
    /// Due today, the weakest first; not more than ten minutes' worth.
    pub cards: Vec<ReviewCard>,
    /// Everything that is due, also beyond the ten minutes.
    pub due: usize,
    /// Decisions that come back on a later day.
    pub later: usize,
    /// The day of the next one, in words; empty where none waits.
    pub next: String,
    /// The day of the election, `DD.MM.YYYY`; empty where none is written.
    pub election_day: String,
    /// Days until then; none where no day is written or it is past.
    #[ts(type = "number | null")]
    pub days: Option<i64>,
}

/// A decision that comes back.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewCard {
    /// The walkthrough.
    pub walkthrough: String,
    /// Its title.
    pub title: String,
    /// The step, nothing of it chosen or told.
    pub step: StepView,
    /// How often it was answered wrongly.
    pub missed: usize,
}

/// How a decision of the review was answered.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewAnswer {
    /// The step with what was chosen and why.
    pub step: StepView,
    /// Whether it was right.
    pub right: bool,
    /// When it comes back, in words.
    pub next: String,
}
