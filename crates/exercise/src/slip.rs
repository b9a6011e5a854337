//! Planting one slip of a kind in a true protocol.

use crate::chance::Chance;
use crate::truth::TrueProtocol;
use protocol::{Cause, Figures, Form, GREATEST_FIGURE, Trace};

/// A slip as it was planted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Its kind.
    pub cause: Cause,
    /// The cells it was planted in; the figures of others may follow from it.
    pub lines: Vec<String>,
    /// All figures, with the slip among them.
    pub figures: Figures,
}

impl Slip {
    /// Whether a trace says the same cause and lines and no second slip. Where the trace says that
    /// it is one of several entries of a group, the planted one must be among them.
    #[must_use]
    pub fn is_named_by(&self, trace: &Trace) -> bool {
        let has_all = self.lines.iter().all(|line| trace.lines.contains(line));
        let is_as_long = trace.either || trace.lines.len() == self.lines.len();
        trace.cause == self.cause && has_all && is_as_long
    }
}

struct Hand<'a> {
    form: &'a Form,
    protocol: &'a TrueProtocol,
    chance: &'a mut Chance,
    /// The cells of the paper form.
    cells: Vec<String>,
    /// The piles of candidates or answers.
    piles: Vec<String>,
}

/// What is written instead: lines that are named, and every changed figure.
type Change = (Vec<String>, Vec<(String, u32)>);

/// Plants a slip; none where the protocol has no place for it, or it would change nothing.
pub fn plant(
    form: &Form,
    protocol: &TrueProtocol,
    cause: Cause,
    chance: &mut Chance,
) -> Option<Slip> {
    let cells = form.cells(&protocol.entries);
    let cells = cells.iter().filter(|cell| cell.stage.is_on_the_form());
    let piles = cells
        .clone()
        .filter(|cell| cell.group.is_some() && !cell.line.ends_with("-invalid"));
    let piles = piles.map(|cell| cell.id.clone()).collect();
    let mut hand = Hand {
        form,
        protocol,
        chance,
        cells: cells.map(|cell| cell.id.clone()).collect(),
        piles,
    };
    let (lines, changes) = hand.slip(cause)?;
    let mut figures = protocol.figures.clone();
    for (cell, figure) in &changes {
        figures.write(cell, *figure);
    }
    let is_one =
        figures != protocol.figures && changes.iter().all(|(_, figure)| *figure <= GREATEST_FIGURE);
    is_one.then_some(Slip {
        cause,
        lines,
        figures,
    })
}

impl Hand<'_> {
    fn slip(&mut self, cause: Cause) -> Option<Change> {
        match cause {
            Cause::LinesSwapped => self.swap(),
            Cause::DigitsTransposed
            | Cause::DigitMisread
            | Cause::DigitDropped
            | Cause::DigitDoubled => self.digits(cause),
            Cause::NeighbourCopied => self.copy(),
            Cause::FormBallotsInBox => self.form_ballots(),
            Cause::MobileBoxForgotten => self.mobile_forgotten(),
            Cause::MobileBoxAddedTwice => self.added("box-stationary", "box-mobile"),
            Cause::SpoiltCountedAsUnused => {
                self.added("ballots-cancelled-unused", "ballots-spoilt")
            }
            Cause::UnusedCountedOnceMore => {
                self.added("ballots-cancelled-unused", "ballots-cancelled-unused")
            }
            Cause::BundleOff => self.bundle(),
            Cause::InvalidLeftInPile => self.invalid_in_pile(),
            Cause::DvcVotersForgotten => self.dvc_forgotten(),
            Cause::TotalWrong => self.total(),
            Cause::LineMiscounted => None,
        }
    }

    fn figure(&self, cell: &str) -> Option<u32> {
        self.protocol.figures.get(cell)
    }

    fn any_cell(&mut self) -> Option<String> {
        self.chance.one_of(&self.cells).cloned()
    }

    fn swap(&mut self) -> Option<Change> {
        let neighbours = self.chance.happens(7, 10);
        let last = u32::try_from(self.cells.len().checked_sub(2)?).ok()?;
        let first = usize::try_from(self.chance.between(0, last)).ok()?;
        let second = if neighbours {
            self.cells.get(first + 1)?.clone()
        } else {
            self.any_cell()?
        };
        let first = self.cells.get(first)?.clone();
        let written = vec![
            (first.clone(), self.figure(&second)?),
            (second.clone(), self.figure(&first)?),
        ];
        Some((vec![first, second], written))
    }

    fn digits(&mut self, cause: Cause) -> Option<Change> {
        let cell = self.any_cell()?;
        let mut digits: Vec<char> = self.figure(&cell)?.to_string().chars().collect();
        let last = u32::try_from(digits.len().checked_sub(1)?).ok()?;
        let place = usize::try_from(self.chance.between(0, last)).ok()?;
        let digit = *digits.get(place)?;
        match cause {
            Cause::DigitsTransposed => {
                digits.get(place + 1)?;
                digits.swap(place, place + 1);
            }
            Cause::DigitMisread => {
                let alike: &[char] = match digit {
                    '1' => &['7'],
                    '7' => &['1'],
                    '3' => &['8'],
                    '8' => &['3'],
                    '0' | '5' => &['6'],
                    '6' => &['0', '5'],
                    _ => return None,
                };
                *digits.get_mut(place)? = *self.chance.one_of(alike)?;
            }
            Cause::DigitDropped => {
                digits.remove(place);
            }
            _ => digits.insert(place, digit),
        }
        if digits.is_empty() || digits.len() > 1 && digits.first() == Some(&'0') {
            return None;
        }
        let written = digits.into_iter().collect::<String>().parse().ok()?;
        Some((vec![cell.clone()], vec![(cell, written)]))
    }

    fn copy(&mut self) -> Option<Change> {
        let last = u32::try_from(self.cells.len().checked_sub(1)?).ok()?;
        let place = usize::try_from(self.chance.between(0, last)).ok()?;
        let neighbour = if self.chance.happens(1, 2) {
            place.checked_sub(1)?
        } else {
            place + 1
        };
        let cell = self.cells.get(place)?.clone();
        let copied = self.figure(self.cells.get(neighbour)?)?;
        Some((vec![cell.clone()], vec![(cell, copied)]))
    }

    /// The figure of one line is added to another.
    fn added(&mut self, to: &str, what: &str) -> Option<Change> {
        let written = self.figure(to)? + self.figure(what)?;
        Some((vec![to.to_owned()], vec![(to.to_owned(), written)]))
    }

    fn form_ballots(&mut self) -> Option<Change> {
        let is_stationary = self.chance.happens(8, 10);
        let boxes = if is_stationary {
            "box-stationary"
        } else {
            "box-mobile"
        };
        self.added(boxes, "invalid-form")
    }

    /// Half of the time nothing is written, half of the time the piles lack the ballots.
    fn mobile_forgotten(&mut self) -> Option<Change> {
        let ballots = self.figure("box-mobile")?;
        if self.chance.happens(1, 2) {
            return Some((
                vec!["box-mobile".to_owned()],
                vec![("box-mobile".to_owned(), 0)],
            ));
        }
        let mut written = vec![(
            "valid-votes".to_owned(),
            self.figure("valid-votes")?.checked_sub(ballots)?,
        )];
        let has_columns = self
            .form
            .groups
            .first()
            .is_some_and(|group| !group.columns.is_empty());
        if has_columns {
            for pile in self.piles.iter().step_by(2) {
                written.push((pile.clone(), self.figure(pile)?.checked_sub(ballots)?));
            }
        } else {
            // The votes of the box are spread over the candidates as all votes are.
            let mut rest = ballots;
            let votes: u32 = self.piles.iter().filter_map(|pile| self.figure(pile)).sum();
            for pile in &self.piles {
                let own = self.figure(pile)?;
                let lacking = (own * ballots).div_ceil(votes.max(1)).min(rest).min(own);
                rest -= lacking;
                written.push((pile.clone(), own - lacking));
            }
        }
        Some((vec!["valid-votes".to_owned()], written))
    }

    /// In the unused ballots, the stationary boxes, or a pile that holds a bundle.
    fn bundle(&mut self) -> Option<Change> {
        let bundle = *self.chance.one_of(&[50, 100])?;
        let mut places = vec![
            "ballots-cancelled-unused".to_owned(),
            "box-stationary".to_owned(),
        ];
        places.extend(self.piles.iter().cloned());
        places.retain(|place| self.figure(place).is_some_and(|figure| figure >= bundle));
        let place = self.chance.one_of(&places)?.clone();
        let figure = self.figure(&place)?;
        let written = if self.chance.happens(1, 2) {
            figure + bundle
        } else {
            figure - bundle
        };
        Some((vec![place.clone()], vec![(place, written)]))
    }

    /// One to five ballots, counted in their line and in the pile, or in the sum of the piles too.
    fn invalid_in_pile(&mut self) -> Option<Change> {
        let pile = self.chance.one_of(&self.piles)?.clone();
        let own = pile.strip_suffix("-yes").or(pile.strip_suffix("-no"));
        let invalid = match own {
            Some(question) => self.figure(&format!("{question}-invalid"))?,
            None => self.figure("invalid-unmarked")? + self.figure("invalid-other")?,
        };
        let ballots = self.chance.between(1, 5);
        if ballots > invalid {
            return None;
        }
        let mut changed = vec![pile.clone()];
        if own.is_none() && self.chance.happens(1, 2) {
            changed.push("valid-votes".to_owned());
        }
        let more = |line: &String| Some((line.clone(), self.figure(line)? + ballots));
        let written = changed.iter().filter_map(more).collect();
        Some((vec![pile], written))
    }

    fn dvc_forgotten(&mut self) -> Option<Change> {
        let voted = self.figure("dvc-voted")?;
        let (line, written) = match self.chance.between(1, 3) {
            1 => (
                "voters-received",
                self.figure("voters-received")?.checked_sub(voted)?,
            ),
            2 => (
                "voters-total",
                self.figure("voters-total")?.checked_sub(voted)?,
            ),
            _ => {
                let total = self.figure("voters-total")?;
                (
                    "voters-total",
                    total.checked_sub(voted)? + self.figure("dvc-obtained")?,
                )
            }
        };
        (voted > 0).then(|| (vec![line.to_owned()], vec![(line.to_owned(), written)]))
    }

    /// Seven times in ten off by one, ten or a hundred, twice a part left out, once anything up to 300.
    fn total(&mut self) -> Option<Change> {
        let mut totals = vec!["voters-total", "invalid-total"];
        if self
            .form
            .rule("candidate-votes-add-up-to-valid-votes")
            .is_some()
        {
            totals.push("valid-votes");
        }
        let total = (*self.chance.one_of(&totals)?).to_owned();
        let parts: Vec<String> = if total == "valid-votes" {
            self.piles.clone()
        } else {
            let lines = self.form.lines.iter();
            let parts = lines.filter(|line| line.of.as_ref() == Some(&total));
            parts.map(|line| line.id.clone()).collect()
        };
        let amount = match self.chance.between(1, 10) {
            1..=7 => *self.chance.one_of(&[1, 10, 100])?,
            8..=9 => {
                let part = self.chance.one_of(&parts)?.clone();
                self.figure(&part)?
            }
            _ => self.chance.between(1, 300),
        };
        let figure = self.figure(&total)?;
        let written = if self.chance.happens(1, 2) {
            figure + amount
        } else {
            figure.checked_sub(amount)?
        };
        Some((vec![total.clone()], vec![(total, written)]))
    }
}
