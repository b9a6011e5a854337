//! A whole walkthrough for a class, its solutions on a page of their own.

use super::{PaperAnswer, PaperRole, PaperStep, WalkPaper, legend};
use crate::PrintError;
use crate::booklet::{Passage, Prose, Run};
use crate::display::{Day, Labels, Level, Sheet};
use crate::practice::{named, practice};
use locale::Words;

/// Lays out the steps with their questions and answers, and on the last page, which a trainer may
/// keep, what is right and why.
///
/// # Errors
/// As [`crate::booklet_pages`].
pub fn walk_handout(walk: &WalkPaper, words: &Words, made: Day) -> Result<Sheet, PrintError> {
    let kind = words.say("print-walk-handout");
    let minutes = walk.minutes(words);
    let mut passages = vec![
        Passage::Title {
            title: walk.title.clone(),
            subtitle: vec![walk.summary.clone(), format!("{kind}  ·  {minutes}")],
        },
        Passage::Small(roles(&walk.roles, words)),
        Passage::Heading(Level::First, words.say("print-walk-steps")),
        Passage::List {
            labels: Labels::Numbers,
            items: walk.steps.iter().map(|each| step(each, words)).collect(),
        },
        Passage::Together(vec![legend(&walk.steps.iter().collect::<Vec<_>>(), words)]),
    ];
    passages.extend(solutions(walk, words));
    practice(named(&kind, &walk.title), passages, words, made)
}

/// Each role with the letters of those who play it.
fn roles(roles: &[PaperRole], words: &Words) -> Prose {
    let role = |role: &PaperRole| {
        let letters = role.players.iter().map(|player| player.letter.as_str());
        let letters: Vec<&str> = letters.collect();
        if letters.is_empty() {
            role.name.clone()
        } else {
            format!("{} ({})", role.name, letters.join(", "))
        }
    };
    let named: Vec<String> = roles.iter().map(role).collect();
    Prose::labelled(&words.say("print-walk-roles"), named.join("  ·  "))
}

fn step(step: &PaperStep, words: &Words) -> Vec<Passage> {
    let parts = [step.time.as_str(), step.who.as_str()];
    let label: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let mut told = Prose::labelled(
        &format!("{}:", label.join(" · ")),
        format!("{}  ", step.text),
    );
    let basis = step.basis.told(words).0.into_iter();
    told.0.extend(basis.map(|run| Run { small: true, ..run }));
    let mut passages = vec![Passage::Paragraph(told)];
    passages.extend(
        step.aloud(words)
            .map(|said| Passage::Paragraph(said.into())),
    );
    if !step.answers.is_empty() {
        let answer = |answer: &PaperAnswer| vec![Passage::Paragraph(answer.text.as_str().into())];
        passages.push(Passage::KeyBox(vec![
            Passage::Paragraph(Prose::strong(step.question.as_str())),
            Passage::List {
                labels: Labels::Letters,
                items: step.answers.iter().map(answer).collect(),
            },
        ]));
    }
    passages
}

/// Every decision with its answers, and why.
fn solutions(walk: &WalkPaper, words: &Words) -> Option<Passage> {
    let decisions = (1..).zip(&walk.steps);
    let decisions = decisions.filter(|(_, step)| !step.answers.is_empty());
    let mut passages = vec![Passage::Heading(
        Level::First,
        words.say("print-walk-solutions"),
    )];
    for (number, step) in decisions {
        let answer = |answer: &PaperAnswer| vec![Passage::Paragraph(why(answer, words))];
        passages.push(Passage::Heading(
            Level::Third,
            format!("{number}. {}", step.question),
        ));
        passages.push(Passage::List {
            labels: Labels::Letters,
            items: step.answers.iter().map(answer).collect(),
        });
    }
    (passages.len() > 1).then(|| Passage::OnePage {
        // Its heading is one already.
        name: String::new(),
        largest: 1.0,
        passages,
    })
}

fn why(answer: &PaperAnswer, words: &Words) -> Prose {
    if answer.right {
        let right = words.say("print-walk-right");
        let mut told = Prose::strong(format!("{right} {} ", answer.text));
        told.0
            .extend(Prose::from(format!("→\u{a0}{}", answer.why)).0);
        return told;
    }
    Prose::from(format!("{} →\u{a0}{}", answer.text, answer.why))
}
