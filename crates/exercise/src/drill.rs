//! Figures to write in words.

use crate::chance::Chance;

/// How many figures a drill has.
const FIGURES: usize = 10;

/// Figures whose words are easily wrong: what is not said, or said otherwise.
const TRAPS: [u32; 16] = [
    11, 14, 19, 40, 60, 90, 100, 101, 110, 111, 1000, 1001, 1010, 1100, 2001, 2010,
];

/// The hardest level of a drill.
pub const GREATEST_DRILL_LEVEL: u8 = 3;

/// Ten different figures as protocols have them, the same for the same number: on level 1 up to 99
/// and round hundreds, on level 2 up to 2,999 with traps, on level 3 up to 99,999.
#[must_use]
pub fn drill(number: u32, level: u8) -> Vec<u32> {
    let mut chance = Chance::of(&format!("drill {level} {number}"));
    let mut figures = Vec::new();
    while figures.len() < FIGURES {
        let figure = figure(level, figures.len(), &mut chance);
        if !figures.contains(&figure) {
            figures.push(figure);
        }
    }
    chance.shuffle(&mut figures);
    figures
}

/// The first three or four of a drill are of the kind that its level adds.
fn figure(level: u8, place: usize, chance: &mut Chance) -> u32 {
    match (level, place) {
        (..=1, ..3) => chance.between(1, 9) * 100,
        (..=1, _) => chance.between(0, 99),
        (2, ..4) => chance.one_of(&TRAPS).copied().unwrap_or_default(),
        (2, _) => chance.between(100, 2999),
        // Nothing between the thousands and the last digits.
        (_, ..3) => chance.between(1, 99) * 1000 + chance.between(0, 99),
        (_, _) => chance.between(1000, 99_999),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_drill_has_ten_different_figures_of_its_level() {
        for number in 0..1000 {
            for (level, most) in [(1, 900), (2, 2999), (3, 99_999)] {
                let figures = drill(number, level);
                let different: BTreeSet<&u32> = figures.iter().collect();
                assert_eq!(different.len(), FIGURES, "{figures:?}");
                assert!(figures.iter().all(|figure| *figure <= most), "{figures:?}");
                let has = |fits: fn(&u32) -> bool| figures.iter().filter(|own| fits(own)).count();
                match level {
                    1 => assert_eq!(has(|own| *own <= 99 || own % 100 == 0), FIGURES),
                    2 => assert!(has(|own| TRAPS.contains(own)) >= 4),
                    _ => assert!(has(|own| *own >= 1000) == FIGURES),
                }
            }
        }
    }

    #[test]
    fn the_same_number_gives_the_same_drill_everywhere() {
        assert_eq!(drill(0, 1), [200, 36, 56, 800, 10, 600, 1, 32, 74, 40]);
        assert_eq!(
            drill(417, 2),
            [653, 2627, 14, 2939, 2847, 60, 1100, 637, 100, 580]
        );
        assert_eq!(
            drill(9999, 3),
            [
                3409, 92305, 79759, 65421, 33724, 6005, 59069, 96639, 52623, 80019
            ]
        );
    }
}
