//! The papers of walkthroughs: checklists, cards to cut out, a handout, and the card of one's own weak points.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::review::{decision, known_cards};
use crate::sheet::today;
use content::{Role, Scene, WalkStep, Walkthrough};
use locale::Words;
use print::{
    Basis, PaperAnswer, PaperMove, PaperPlayer, PaperRole, PaperStep, Sheet, WalkPaper, WeakPoint,
    pocket_card,
};
use rehearsal::{Card, weak_points};

impl Cabinet {
    /// A walkthrough as it is printed.
    pub fn walk_paper(&self, id: &str, words: &Words) -> Result<WalkPaper, Failure> {
        let walkthrough = self.walkthrough(id)?;
        let told = self.walk_words(id, words)?;
        let mut before = walkthrough.steps.first().map(|step| &step.scene);
        let mut steps = Vec::new();
        for step in &walkthrough.steps {
            let moves = moves(before.unwrap_or(&step.scene), &step.scene, words);
            steps.push(PaperStep {
                role: walkthrough
                    .roles
                    .iter()
                    .position(|role| *role == step.role()),
                moves,
                ..self.paper_step(id, step, words)?
            });
            before = Some(&step.scene);
        }
        Ok(WalkPaper {
            title: told.title.clone(),
            summary: told.summary.clone(),
            minutes: walkthrough.minutes,
            roles: walkthrough
                .roles
                .iter()
                .map(|role| paper_role(*role, walkthrough, words))
                .collect(),
            steps,
        })
    }

    /// The card of what whoever practises now is weakest in.
    pub fn pocket_card(&self, words: &Words) -> Result<Sheet, Failure> {
        let cards = self.with_store(|store| known_cards(self, store))?;
        let points: Vec<WeakPoint> = weak_points(&cards)
            .into_iter()
            .map(|card| self.weak_point(card, words))
            .collect::<Result<_, _>>()?;
        Ok(pocket_card(&points, words, today())?)
    }

    fn weak_point(&self, card: &Card, words: &Words) -> Result<WeakPoint, Failure> {
        let unknown = || Failure::UnknownWalk(card.item.clone());
        let (walkthrough, _, step) = decision(self, card).ok_or_else(unknown)?;
        let step = self.paper_step(&walkthrough.id, step, words)?;
        let right = step.answers.into_iter().find(|answer| answer.right);
        Ok(WeakPoint {
            about: self.walk_words(&walkthrough.id, words)?.title.clone(),
            question: step.question,
            right: right.map_or_else(String::new, |answer| answer.text),
            basis: step.basis,
        })
    }

    /// A step without what depends on the steps around it.
    fn paper_step(&self, id: &str, step: &WalkStep, words: &Words) -> Result<PaperStep, Failure> {
        let told = self.walk_words(id, words)?.steps.get(&step.id);
        let told = told.cloned().unwrap_or_default();
        let answers = step.answers.iter().map(|answer| {
            let words = told.answers.get(&answer.id).cloned().unwrap_or_default();
            PaperAnswer {
                text: words.text,
                why: words.why,
                right: answer.right,
            }
        });
        Ok(PaperStep {
            answers: answers.collect(),
            time: step.time.clone().unwrap_or_default(),
            who: words.say(&format!("who-{}", step.who.id())),
            role: None,
            actors: step.acting().into_iter().map(str::to_owned).collect(),
            deciding: step.deciding().into_iter().map(str::to_owned).collect(),
            moves: Vec::new(),
            text: told.text,
            say: told.say.unwrap_or_default(),
            question: told.question.unwrap_or_default(),
            basis: Basis {
                standing: step.standing,
                law: self.law(step.law.iter(), words),
                near: self.law(step.near.iter(), words),
                check: step.check,
            },
        })
    }
}

/// Who goes where; leaving the plan is no place to go to.
fn moves(before: &Scene, after: &Scene, words: &Words) -> Vec<PaperMove> {
    let moved = after
        .actors
        .iter()
        .filter(|(actor, place)| before.actors.get(*actor) != Some(place) && *place != "away");
    moved
        .map(|(actor, place)| PaperMove {
            letter: actor.clone(),
            place: words.say(&format!("stage-place-{place}")),
        })
        .collect()
}

/// A role with everybody of it who is on the plan at any time.
fn paper_role(role: Role, walkthrough: &Walkthrough, words: &Words) -> PaperRole {
    let name = words.say(&format!("walk-role-{}", role.id()));
    let players = walkthrough.actors(role);
    PaperRole {
        players: players
            .map(|letter| PaperPlayer {
                letter: letter.to_owned(),
                name: match letter {
                    "A" => words.say("actor-agent"),
                    "H" => words.say("actor-helper"),
                    _ => name.clone(),
                },
            })
            .collect(),
        name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper_view::Document;
    use crate::sheet::make;
    use crate::walk_view::Way;

    const AT: &str = "2030-01-01T12:00:00+04:00";

    fn cabinet() -> (tempfile::TempDir, Cabinet) {
        let folder = tempfile::tempdir().unwrap();
        let cabinet = Cabinet::in_folder(folder.path());
        (folder, cabinet)
    }

    #[test]
    fn every_paper_is_made_in_every_language_under_a_name_in_words() {
        let (_folder, cabinet) = cabinet();
        let walkthrough = "outside-the-room".to_owned();
        for code in ["az", "en", "ru"] {
            let words = cabinet.words(code).unwrap();
            let paper = cabinet.walk_paper(&walkthrough, words).unwrap();
            assert!(!format!("{paper:?}").contains('⟨'), "{code}: {paper:?}");
            let documents = [
                Document::WalkChecklists {
                    walkthrough: walkthrough.clone(),
                },
                Document::WalkCards {
                    walkthrough: walkthrough.clone(),
                },
                Document::WalkHandout {
                    walkthrough: walkthrough.clone(),
                },
                Document::PocketCard,
                Document::AnswerCards,
            ];
            let mut names = Vec::new();
            for document in documents {
                let made = make(&cabinet, words, &document).unwrap();
                assert!(made.bytes.starts_with(b"%PDF"), "{document:?}");
                names.push(made.name);
            }
            names.sort();
            names.dedup();
            assert_eq!(names.len(), 5, "{names:?}");
            assert!(names.iter().all(|name| name.len() > "x.pdf".len()));
        }
    }

    #[test]
    fn the_pocket_card_holds_what_was_missed_with_what_is_right() {
        let (_folder, cabinet) = cabinet();
        let words = cabinet.words("en").unwrap();
        let missed = cabinet.answer_walk(("closing", Way::Study), "cancel", "keep-ten", words, AT);
        let missed = missed.unwrap();
        let step = missed.steps.iter().find(|step| step.id == "cancel");
        let step = step.unwrap();
        let cards = cabinet.with_store(|store| known_cards(&cabinet, store));
        let [card] = cards.unwrap().try_into().unwrap();
        let point = cabinet.weak_point(&card, words).unwrap();
        let right = step.answers.iter().find(|answer| answer.id == "cancel-now");
        assert_eq!(
            (&point.about, &point.question),
            (&missed.title, &step.question)
        );
        assert_eq!(point.right, right.unwrap().text);
        assert_eq!(point.basis.law, step.law);
    }

    #[test]
    fn only_who_goes_somewhere_moves() {
        let (_folder, cabinet) = cabinet();
        let words = cabinet.words("en").unwrap();
        let paper = cabinet.walk_paper("closing", words).unwrap();
        let moves = |step: &PaperStep| -> Vec<String> {
            let moves = step.moves.iter();
            moves
                .map(|to| format!("{} {}", to.letter, to.place))
                .collect()
        };
        let told: Vec<Vec<String>> = paper.steps.iter().map(moves).collect();
        let [first, second, third, ..] = told.as_slice() else {
            unreachable!("{told:?}");
        };
        assert!(first.is_empty() && second.is_empty());
        assert_eq!(third, &["M1 Entrance", "V3 Entrance"]);
    }
}
