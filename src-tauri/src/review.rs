//! The daily review of what was answered wrongly, and the day of the election it leads up to.

use crate::cabinet::Cabinet;
use crate::failure::Failure;
use crate::walk::is_right;
use crate::walk_step::StepTeller;
use crate::walk_view::{ReviewAnswer, ReviewCard, ReviewView};
use chrono::{Datelike, NaiveDate};
use content::{WalkStep, Walkthrough};
use locale::{Words, long_date};
use rehearsal::{Calendar, Card, Review, Run, Way};
use store::Store;

/// The setting with the day of the election.
const ELECTION_DAY: &str = "election-day";
/// How a day is typed.
const DAY: &str = "%d.%m.%Y";

/// The day of a moment as the store keeps it.
pub fn day_of(at: &str) -> NaiveDate {
    let day = at.get(..10).and_then(|day| day.parse().ok());
    day.unwrap_or_default()
}

/// Every card of whoever practises now whose decision is still there.
pub fn known_cards(cabinet: &Cabinet, store: &Store) -> Result<Vec<Card>, Failure> {
    let cards = store.cards()?.into_iter();
    Ok(cards
        .filter_map(|card| {
            Some(Card {
                due: card.due.parse().ok()?,
                answered: card.answered.parse().ok()?,
                item: card.item,
                stability: card.stability,
                difficulty: card.difficulty,
                answers: card.answers,
                missed: card.missed,
            })
        })
        .filter(|card| decision(cabinet, card).is_some())
        .collect())
}

/// A card as the store keeps it.
pub fn kept_card(card: &Card) -> store::Card {
    store::Card {
        item: card.item.clone(),
        due: card.due.to_string(),
        answered: card.answered.to_string(),
        stability: card.stability,
        difficulty: card.difficulty,
        answers: card.answers,
        missed: card.missed,
    }
}

/// The decision of a card: its walkthrough, the number of the step, the step.
pub fn decision<'a>(
    cabinet: &'a Cabinet,
    card: &Card,
) -> Option<(&'a Walkthrough, usize, &'a WalkStep)> {
    let (walkthrough, step) = card.place()?;
    let walkthrough = cabinet.library.walkthroughs.get(walkthrough)?;
    let mut steps = (1..).zip(&walkthrough.steps);
    let (no, step) = steps.find(|(_, known)| known.id == step)?;
    (!step.answers.is_empty()).then_some((walkthrough, no, step))
}

/// A day and how far it is to the election.
pub fn calendar(store: &Store, today: NaiveDate) -> Result<Calendar, Failure> {
    let written = store.setting(ELECTION_DAY)?.unwrap_or_default();
    Ok(Calendar::new(today, read_day(&written)))
}

impl Cabinet {
    /// What is due today.
    pub fn review(&self, words: &Words, at: &str) -> Result<ReviewView, Failure> {
        self.with_store(|store| self.review_view(store, words, day_of(at)))
    }

    /// Takes an answer of the review.
    pub fn answer_review(
        &self,
        (walkthrough, step): (&str, &str),
        answer: &str,
        words: &Words,
        at: &str,
    ) -> Result<ReviewAnswer, Failure> {
        let told = self.walk_words(walkthrough, words)?;
        let mut steps = (1..).zip(&self.walkthrough(walkthrough)?.steps);
        let unknown = || Failure::UnknownWalk(format!("{walkthrough} · {step}"));
        let (no, step) = steps
            .find(|(_, known)| known.id == step)
            .ok_or_else(unknown)?;
        let right = is_right(step, answer)?;
        let next = self.keep_answer(
            &format!("{walkthrough}/{}", step.id),
            right,
            words,
            day_of(at),
        )?;
        // One decision is an exam of its own: there is no second try, so everything is told.
        let mut run = Run::new(Way::Exam);
        run.answer(&step.id, answer);
        run.end();
        Ok(ReviewAnswer {
            step: StepTeller::new(self, words, told).step(no, step, &run, false),
            right,
            next,
        })
    }

    /// Keeps the day of the election; an empty text takes it away.
    pub fn set_election_day(
        &self,
        day: &str,
        words: &Words,
        at: &str,
    ) -> Result<ReviewView, Failure> {
        let day = match day.trim() {
            "" => String::new(),
            text => read_day(text)
                .ok_or_else(|| Failure::NotADay(text.to_owned()))?
                .format(DAY)
                .to_string(),
        };
        self.with_store(|store| {
            store.set_setting(ELECTION_DAY, &day)?;
            self.review_view(store, words, day_of(at))
        })
    }

    fn keep_answer(
        &self,
        item: &str,
        right: bool,
        words: &Words,
        today: NaiveDate,
    ) -> Result<String, Failure> {
        self.with_store(|store| {
            let calendar = calendar(store, today)?;
            let cards = known_cards(self, store)?;
            let before = cards.iter().find(|card| card.item == item);
            let after = Card::after(before, item, right, calendar);
            if let Some(card) = &after {
                store.keep_card(&kept_card(card))?;
            }
            let card = after.as_ref().or(before);
            Ok(card.map_or_else(String::new, |card| {
                come_back(calendar.due(card), calendar, words)
            }))
        })
    }

    fn review_view(
        &self,
        store: &Store,
        words: &Words,
        today: NaiveDate,
    ) -> Result<ReviewView, Failure> {
        let calendar = calendar(store, today)?;
        let cards = known_cards(self, store)?;
        let review = Review::of(&cards, calendar);
        let asked = review.today().iter();
        Ok(ReviewView {
            cards: asked
                .filter_map(|card| self.review_card(card, words))
                .collect(),
            due: review.due.len(),
            later: review.later,
            next: review
                .next
                .map_or_else(String::new, |day| come_back(day, calendar, words)),
            election_day: store.setting(ELECTION_DAY)?.unwrap_or_default(),
            days: calendar.days_left(),
        })
    }

    fn review_card(&self, card: &Card, words: &Words) -> Option<ReviewCard> {
        let (walkthrough, no, step) = decision(self, card)?;
        let told = self.walk_words(&walkthrough.id, words).ok()?;
        let nothing = Run::new(Way::Exam);
        Some(ReviewCard {
            walkthrough: walkthrough.id.clone(),
            title: told.title.clone(),
            step: StepTeller::new(self, words, told).step(no, step, &nothing, false),
            missed: usize::try_from(card.missed).unwrap_or(usize::MAX),
        })
    }
}

/// A day as it is typed, `DD.MM.YYYY`. A year of two digits is a slip, not antiquity.
fn read_day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, DAY).ok()?;
    (1000..=9999).contains(&day.year()).then_some(day)
}

/// When something comes back, in words.
fn come_back(day: NaiveDate, calendar: Calendar, words: &Words) -> String {
    let days = day.signed_duration_since(calendar.today).num_days();
    match calendar.eve() {
        Some(eve) if day > eve => words.say("come-back-after-election"),
        _ if days <= 0 => words.say("come-back-today"),
        _ if days == 1 => words.say("come-back-tomorrow"),
        _ => long_date(day.year(), day.month(), day.day(), words.language()),
    }
}
