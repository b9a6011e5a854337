//! The plan of the station in one step: who and what stands where.

use std::collections::BTreeMap;

use crate::walkthrough::Role;

/// Who can stand on the plan, and the role that plays them.
pub(crate) const ACTORS: [(&str, Role); 17] = [
    ("C", Role::Chairperson),
    ("S1", Role::Secretary),
    ("S2", Role::Secretary),
    ("M1", Role::Members),
    ("M2", Role::Members),
    ("M3", Role::Members),
    ("V1", Role::Voters),
    ("V2", Role::Voters),
    ("V3", Role::Voters),
    ("V4", Role::Voters),
    // Whom a voter has chosen to help.
    ("H", Role::Voters),
    ("O1", Role::Observers),
    ("O2", Role::Observers),
    // The agent of a candidate.
    ("A", Role::Observers),
    ("J", Role::Media),
    ("P", Role::Police),
    ("K", Role::ConEc),
];

/// Where one can stand in the polling station.
const IN_THE_ROOM: [&str; 12] = [
    "door",
    "queue",
    "list-table",
    "ballot-table",
    "booths",
    "box-place",
    "mobile-place",
    "count-table",
    "chair-table",
    "observers-place",
    "wall",
    "safe",
];

/// A voter's home, the street.
const OUTSIDE: &str = "outside";

/// The constituency commission.
const CON_EC: &str = "con-ec";

/// Not in sight of anybody.
const AWAY: &str = "away";

const BOX: &[&str] = &[
    "open",
    "shown-empty",
    "locked",
    "taken-along",
    "seal-checked",
    "opened",
    "emptied",
];
const LIST: &[&str] = &["closed", "open", "signed"];
const PILE: &[&str] = &["none", "growing", "counted"];
const SHOWN: &[&str] = &["shown", "attached"];
const PAPER: &[&str] = &[
    "blank",
    "written",
    "signed",
    "certified",
    "displayed",
    "packed",
    "handed-over",
];

/// What can stand on the plan, and how it can be.
const THINGS: [(&str, &[&str]); 25] = [
    ("box-stationary", BOX),
    ("box-mobile", BOX),
    ("voter-list", LIST),
    ("additional-list", LIST),
    ("ballots", &["stack", "counted", "issued", "fewer"]),
    ("unused", &["stack", "counted", "cancelled"]),
    ("spoilt", &["one", "counted"]),
    ("corners", &["kept", "counted"]),
    (
        "ballot",
        &["whole", "corner-cut", "marked", "spoilt", "in-box"],
    ),
    ("thumb", &["not-checked", "checked", "inked", "refused"]),
    ("lamp", SHOWN),
    ("spray", SHOWN),
    ("seals", SHOWN),
    ("card", SHOWN),
    ("requests", &["list", "compared"]),
    ("pile-candidates", PILE),
    ("pile-form", PILE),
    ("pile-unmarked", PILE),
    ("pile-other", PILE),
    ("draft", PAPER),
    ("protocol", PAPER),
    ("copies", PAPER),
    ("act", PAPER),
    ("envelope", PAPER),
    ("stamp", PAPER),
];

/// Who and what stands where, all of it and not only what moved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scene {
    /// The place of each actor: `C`, `S1`, …
    pub actors: BTreeMap<String, String>,
    /// Boxes, lists, ballots and papers.
    pub things: BTreeMap<String, Thing>,
}

/// Where a thing stands, and how it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// Where, such as `box-place`.
    pub place: String,
    /// How, such as `locked`.
    pub state: String,
}

/// From where one sees what happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    Station,
    Outside,
    ConEc,
}

impl Room {
    fn of(place: &str) -> Option<Self> {
        match place {
            OUTSIDE => Some(Self::Outside),
            CON_EC => Some(Self::ConEc),
            place => IN_THE_ROOM.contains(&place).then_some(Self::Station),
        }
    }
}

impl Thing {
    /// Reads `box-place:locked`.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (place, state) = text.split_once(':')?;
        Some(Self {
            place: place.to_owned(),
            state: state.to_owned(),
        })
    }
}

impl Scene {
    /// What somebody in the role sees: everything in the rooms where the role's actors stand. A role
    /// that is not in sight sees nothing.
    #[must_use]
    pub fn seen_by(&self, role: Role) -> Self {
        let rooms: Vec<Room> = role
            .actors()
            .filter_map(|actor| Room::of(self.actors.get(actor)?))
            .collect();
        let is_seen = |place: &str| Room::of(place).is_some_and(|room| rooms.contains(&room));
        let actors = self.actors.iter().filter(|(_, place)| is_seen(place));
        let things = self
            .things
            .iter()
            .filter(|(_, thing)| is_seen(&thing.place));
        Self {
            actors: actors
                .map(|(actor, place)| (actor.clone(), place.clone()))
                .collect(),
            things: things
                .map(|(name, thing)| (name.clone(), thing.clone()))
                .collect(),
        }
    }

    /// The actors that are in sight of somebody.
    pub(crate) fn present(&self) -> impl Iterator<Item = (&str, &str)> {
        let actors = self.actors.iter();
        actors
            .map(|(actor, place)| (actor.as_str(), place.as_str()))
            .filter(|(_, place)| Room::of(place).is_some())
    }
}

/// Whether there is such a place.
pub(crate) fn is_place(place: &str) -> bool {
    place == AWAY || Room::of(place).is_some()
}

/// Whether there is such an actor.
pub(crate) fn is_actor(name: &str) -> bool {
    ACTORS.iter().any(|(actor, _)| *actor == name)
}

/// How a thing can be; nothing where there is no such thing.
pub(crate) fn states(thing: &str) -> Option<&'static [&'static str]> {
    let mut things = THINGS.iter();
    things
        .find(|(name, _)| *name == thing)
        .map(|(_, states)| *states)
}
