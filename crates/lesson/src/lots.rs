//! Who plays whom: names drawn for the roles on the plan.

use content::{Role, Walkthrough};
use exercise::Chance;
use serde::{Deserialize, Serialize};

/// A role and who was drawn for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lot {
    /// The letter on the plan.
    pub actor: String,
    /// The name.
    pub name: String,
}

/// Who stands on the plan in any step of a walkthrough: the commission first.
#[must_use]
pub fn actors(walkthrough: &Walkthrough) -> Vec<&'static str> {
    let roles = Role::ALL.into_iter();
    roles.flat_map(|role| walkthrough.actors(role)).collect()
}

/// Draws a name for each actor as far as there are names; the same seed draws the same. A name that
/// stands twice is two people.
#[must_use]
pub fn draw(actors: &[&str], names: &[String], seed: u64) -> Vec<Lot> {
    let mut names: Vec<&str> = names
        .iter()
        .map(|name| name.trim())
        .filter(|name| !name.is_empty())
        .collect();
    Chance::new(seed).shuffle(&mut names);
    let pairs = actors.iter().zip(names);
    pairs
        .map(|(actor, name)| Lot {
            actor: (*actor).to_owned(),
            name: name.to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn everybody_is_drawn_at_most_once_and_nobody_is_invented() {
        let names: Vec<String> = ["Leyla", " Rauf ", "", "Nigar", "Samir"]
            .map(str::to_owned)
            .into();
        let mut firsts = BTreeSet::new();
        for seed in 0..200 {
            let lots = draw(&["C", "S1", "M1"], &names, seed);
            assert_eq!(lots, draw(&["C", "S1", "M1"], &names, seed));
            let drawn: BTreeSet<&str> = lots.iter().map(|lot| lot.name.as_str()).collect();
            assert_eq!(drawn.len(), 3);
            assert!(drawn.is_subset(&BTreeSet::from(["Leyla", "Rauf", "Nigar", "Samir"])));
            firsts.extend(lots.first().map(|lot| lot.name.clone()));
        }
        assert_eq!(firsts.len(), 4, "each can be drawn first");
        assert_eq!(draw(&["C", "S1"], &["Leyla".to_owned()], 1).len(), 1);
        assert_eq!(draw(&["C"], &[], 1), []);
    }
}
