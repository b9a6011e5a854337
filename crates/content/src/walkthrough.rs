//! The structure of the walkthroughs: steps, who acts, what moves, decisions. It has no words.

use serde::Deserialize;

use crate::guide::{Chapter, Standing, Who};
use crate::scene::{ACTORS, Scene};
use crate::walk_structure;

/// Every walkthrough, in the order of the day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walkthroughs {
    /// By order.
    pub all: Vec<Walkthrough>,
}

/// A part of the day, gone through step by step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walkthrough {
    /// The name of its files, e.g. `opening`.
    pub id: String,
    /// Its place in the day; places have gaps.
    pub order: u32,
    /// The phase of the day.
    pub chapter: Chapter,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// The page of the guide behind it.
    pub page: String,
    /// Further pages.
    pub pages: Vec<String>,
    /// Who can be played.
    pub roles: Vec<Role>,
    /// What happens, one after another.
    pub steps: Vec<WalkStep>,
}

/// Who can be played at a laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The chairperson, who also speaks for the commission.
    Chairperson,
    /// One of the two secretaries.
    Secretary,
    /// The other members, wherever they stand.
    Members,
    /// Voters, and whom they have chosen to help.
    Voters,
    /// Observers and agents of candidates.
    Observers,
    /// The police.
    Police,
    /// A journalist.
    Media,
    /// The constituency commission.
    ConEc,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalkStep {
    /// A phrase, once in the walkthrough.
    pub id: String,
    /// What the clock shows, `HH:MM`. After midnight the hours begin again.
    pub time: Option<String>,
    /// Who acts.
    pub who: Who,
    /// Who says so.
    pub standing: Standing,
    /// The articles and acts that say so.
    pub law: Vec<String>,
    /// The articles that our advice leans on: they do not say it.
    pub near: Vec<String>,
    /// Whether it is to be checked with the constituency commission.
    pub check: bool,
    /// The page of the guide.
    pub page: Option<String>,
    /// The line of the protocol it leads to.
    pub line: Option<String>,
    /// The whole plan of the station in this step.
    pub scene: Scene,
    /// What is known of somebody whose first answer here was right.
    pub remembers: Option<String>,
    /// What must have been remembered before; if not, the words `met` are shown.
    pub needs: Option<String>,
    /// The answers of a decision; none where nothing is asked.
    pub answers: Vec<WalkAnswer>,
}

/// An answer of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalkAnswer {
    /// A phrase, once in the step.
    pub id: String,
    /// Whether it is the right one; each decision has one.
    pub right: bool,
    /// The line of the protocol it leads to.
    pub line: Option<String>,
    /// The page of the guide about it.
    pub page: Option<String>,
}

impl Walkthroughs {
    /// Reads the structure from files given as name and text, each called after its walkthrough.
    ///
    /// A file with a fault is left out as far as it cannot be read: [`crate::faults`] names it, and a
    /// test demands that there is none.
    #[must_use]
    pub fn new(files: &[(&str, &str)]) -> Self {
        let placed = walk_structure::read(files, &mut Vec::new()).into_iter();
        Self {
            all: placed.map(|placed| placed.walkthrough).collect(),
        }
    }

    /// The walkthrough of an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Walkthrough> {
        self.all.iter().find(|walkthrough| walkthrough.id == id)
    }
}

impl Walkthrough {
    /// The step of an id.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&WalkStep> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The actors of a role who stand on the plan in any step.
    pub fn actors(&self, role: Role) -> impl Iterator<Item = &'static str> {
        role.actors().filter(|actor| {
            let mut steps = self.steps.iter();
            steps.any(|step| step.scene.actors.contains_key(*actor))
        })
    }
}

impl WalkStep {
    /// Whom the step is addressed to: whoever acts. A decision about what somebody from outside the
    /// commission does is the commission's, so the chairperson's.
    #[must_use]
    pub fn role(&self) -> Role {
        match self.acting_role() {
            role if role.is_of_commission() || self.answers.is_empty() => role,
            _ => Role::Chairperson,
        }
    }

    /// Who acts.
    fn acting_role(&self) -> Role {
        match self.who {
            Who::Secretary => Role::Secretary,
            Who::Members | Who::MemberAtDoor | Who::MemberAtList | Who::MemberAtBallots => {
                Role::Members
            }
            Who::Observer => Role::Observers,
            Who::Voter => Role::Voters,
            Who::ConEc => Role::ConEc,
            Who::Chairperson | Who::Commission | Who::Trainer | Who::Reader => Role::Chairperson,
        }
    }

    /// The actors who act, as far as they are in sight: `C`, `S1`, … A member at a table is whoever of
    /// the commission stands there, a secretary too.
    #[must_use]
    pub fn acting(&self) -> Vec<&str> {
        let at = |places: &[&str]| {
            let commission = self.present(&[Role::Secretary, Role::Members]);
            let there = commission.filter(|(_, place)| places.contains(place));
            there.map(|(actor, _)| actor).collect()
        };
        let all = |roles: &[Role]| self.present(roles).map(|(actor, _)| actor).collect();
        match self.who {
            Who::MemberAtDoor => at(&["door", "queue"]),
            Who::MemberAtList => {
                let list = self.scene.things.get("voter-list");
                at(&["list-table", list.map_or("", |list| list.place.as_str())])
            }
            Who::MemberAtBallots => at(&["ballot-table"]),
            Who::Commission => all(&[Role::Chairperson, Role::Secretary, Role::Members]),
            Who::Trainer | Who::Reader => Vec::new(),
            _ => all(&[self.acting_role()]),
        }
    }

    /// The actors who decide about what others do: whom the step is addressed to, where they do not act.
    #[must_use]
    pub fn deciding(&self) -> Vec<&str> {
        let role = self.role();
        if role == self.acting_role() {
            return Vec::new();
        }
        self.present(&[role]).map(|(actor, _)| actor).collect()
    }

    /// Who of these roles is in sight, with the place.
    fn present(&self, roles: &[Role]) -> impl Iterator<Item = (&str, &str)> {
        self.scene.present().filter(|(actor, _)| {
            let mut actors = ACTORS.iter();
            actors.any(|(name, role)| name == actor && roles.contains(role))
        })
    }
}

impl Role {
    /// Everybody who can be played.
    pub const ALL: [Self; 8] = [
        Self::Chairperson,
        Self::Secretary,
        Self::Members,
        Self::Voters,
        Self::Observers,
        Self::Police,
        Self::Media,
        Self::ConEc,
    ];

    /// The phrase that finds the name, `walk-role-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Chairperson => "chairperson",
            Self::Secretary => "secretary",
            Self::Members => "members",
            Self::Voters => "voters",
            Self::Observers => "observers",
            Self::Police => "police",
            Self::Media => "media",
            Self::ConEc => "con-ec",
        }
    }

    /// The role of an id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.id() == id)
    }

    /// Whether whoever plays it decides for the commission.
    fn is_of_commission(self) -> bool {
        matches!(self, Self::Chairperson | Self::Secretary | Self::Members)
    }

    /// The actors on the plan that are played in this role: `S1`, `S2`.
    pub fn actors(self) -> impl Iterator<Item = &'static str> {
        let actors = ACTORS.iter();
        actors
            .filter(move |(_, role)| *role == self)
            .map(|(actor, _)| *actor)
    }
}
