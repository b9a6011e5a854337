//! The papers of a walkthrough: checklists, cards to cut out, a handout. What it says comes as
//! ready texts.

mod cards;
mod checklist;
mod handout;

use crate::booklet::{Passage, Prose};
use content::Standing;
use locale::Words;

pub use cards::walk_cards;
pub use checklist::walk_checklists;
pub use handout::walk_handout;

/// A walkthrough as it is printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WalkPaper {
    /// Its title.
    pub title: String,
    /// What it is about in a sentence.
    pub summary: String,
    /// How long it takes.
    pub minutes: u32,
    /// Who can be played.
    pub roles: Vec<PaperRole>,
    /// Its steps in order.
    pub steps: Vec<PaperStep>,
}

/// A role that can be played.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperRole {
    /// Its name on its checklist: Members.
    pub name: String,
    /// Everybody on the plan who plays it.
    pub players: Vec<PaperPlayer>,
}

/// Somebody on the plan of the station.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperPlayer {
    /// The letter on the plan: `C`, `S1`.
    pub letter: String,
    /// Who it is on the card: Member at the entrance.
    pub name: String,
}

/// A step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperStep {
    /// What the clock shows, `07:50`, or nothing.
    pub time: String,
    /// Who acts.
    pub who: String,
    /// The place in [`WalkPaper::roles`] of the role it is addressed to; none where nobody plays it.
    pub role: Option<usize>,
    /// The letters of those on the plan who act, also of other roles. Where nobody plays any of them
    /// it is everybody of the role.
    pub actors: Vec<String>,
    /// The letters of those who decide about what these do.
    pub deciding: Vec<String>,
    /// Who goes where in this step.
    pub moves: Vec<PaperMove>,
    /// What to do.
    pub text: String,
    /// What is said aloud, without quotation marks; or nothing.
    pub say: String,
    /// The question of its decision, or nothing.
    pub question: String,
    /// The answers of its decision; none where there is none.
    pub answers: Vec<PaperAnswer>,
    /// How it is known.
    pub basis: Basis,
}

/// Where somebody goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperMove {
    /// The letter on the plan.
    pub letter: String,
    /// The name of the place.
    pub place: String,
}

/// An answer of a decision.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperAnswer {
    /// What one would choose.
    pub text: String,
    /// Why it is right or wrong.
    pub why: String,
    /// Whether it is right.
    pub right: bool,
}

/// How an instruction is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// Who says so.
    pub standing: Standing,
    /// The articles and acts that say so, as they are cited.
    pub law: Vec<String>,
    /// Articles near an advice, as they are cited.
    pub near: Vec<String>,
    /// Whether to check it with the Con.EC.
    pub check: bool,
}

impl Default for Basis {
    fn default() -> Self {
        Self {
            standing: Standing::Advice,
            law: Vec::new(),
            near: Vec::new(),
            check: false,
        }
    }
}

impl WalkPaper {
    /// Its steps addressed to that role.
    fn steps_of(&self, role: usize) -> impl Iterator<Item = &PaperStep> {
        let steps = self.steps.iter();
        steps.filter(move |step| step.role == Some(role))
    }

    /// Whether somebody plays the one of that letter.
    fn is_played(&self, letter: &str) -> bool {
        let mut players = self.roles.iter().flat_map(|role| &role.players);
        players.any(|player| player.letter == letter)
    }

    fn minutes(&self, words: &Words) -> String {
        words.say_with("print-walk-minutes", &[("n", self.minutes.into())])
    }
}

impl PaperStep {
    /// The answer that is right.
    fn right(&self) -> Option<&PaperAnswer> {
        self.answers.iter().find(|answer| answer.right)
    }

    /// What is said aloud, as a quotation.
    fn aloud(&self, words: &Words) -> Option<String> {
        let text = self.say.trim();
        let said = || words.say_with("print-walk-aloud", &[("text", text.into())]);
        (!text.is_empty()).then(said)
    }
}

impl Basis {
    /// Who says so and by which articles, in parts: the standing, what it rests on, whether to ask.
    fn parts(&self, words: &Words) -> (String, String, Option<String>) {
        let standing = words.say(&format!("standing-{}", self.standing.id()));
        let mut rests_on = self.law.join(", ");
        if !self.near.is_empty() {
            if !rests_on.is_empty() {
                rests_on.push_str("\u{a0}· ");
            }
            let label = words.say("near-articles");
            rests_on.push_str(&label);
            rests_on.push_str(": ");
            rests_on.push_str(&self.near.join(", "));
        }
        let check = self.check.then(|| words.say("check-with-con-ec"));
        (standing, bound(&rests_on), check)
    }

    /// All of it in one line, which does not break where it is short.
    pub(crate) fn told(&self, words: &Words) -> Prose {
        const SHORT: usize = 60;
        let (standing, rests_on, check) = self.parts(words);
        let mut prose = Prose::strong(standing);
        if !rests_on.is_empty() {
            prose.0.extend(Prose::from(format!("\u{a0}· {rests_on}")).0);
        }
        if let Some(check) = check {
            prose.0.extend(Prose::from("\u{a0}· ").0);
            prose.0.extend(Prose::strong(check).0);
        }
        let letters = prose.0.iter().map(|run| run.text.chars().count());
        if letters.sum::<usize>() <= SHORT {
            for run in &mut prose.0 {
                run.text = run.text.replace(' ', "\u{a0}");
            }
        }
        prose
    }
}

/// No line ends between an article and its number.
fn bound(text: &str) -> String {
    let mut bound = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_before_digit = letters.peek().is_some_and(char::is_ascii_digit);
        bound.push(if letter == ' ' && is_before_digit {
            '\u{a0}'
        } else {
            letter
        });
    }
    bound
}

/// What the standings mean, as far as they are used.
fn legend(steps: &[&PaperStep], words: &Words) -> Passage {
    let mut told = Prose::default();
    let mut tell = |mark: String, about: String| {
        let about = format!("{about}  ");
        told.0.extend(Prose::labelled(&format!("{mark}:"), about).0);
    };
    for standing in Standing::ALL {
        let id = format!("standing-{}", standing.id());
        if steps.iter().any(|step| step.basis.standing == standing) {
            tell(words.say(&id), words.say(&format!("{id}-about")));
        }
    }
    if steps.iter().any(|step| step.basis.check) {
        let mark = words.say("check-with-con-ec");
        tell(mark, words.say("print-guide-check-about"));
    }
    Passage::Small(told)
}
