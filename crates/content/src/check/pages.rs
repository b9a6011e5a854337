//! The check of the structure: ids, standings, articles, targets.

use std::collections::BTreeSet;

use super::Known;
use crate::fault::{Fault, Place, Reason};
use crate::guide::{Block, Kind, Link, Standing};
use crate::structure::{PlacedPage, Structure};

/// What pages may point to.
struct Names<'a> {
    topics: &'a BTreeSet<&'a str>,
    terms: BTreeSet<&'a str>,
    articles: BTreeSet<&'a str>,
    known: &'a Known,
}

pub(super) fn check(structure: &Structure, known: &Known, faults: &mut Vec<Fault>) {
    let names = Names {
        topics: &structure.topics,
        terms: keys(&structure.terms.entries),
        articles: keys(&structure.articles.entries),
        known,
    };
    for placed in &structure.pages {
        let mut place = Place::new(placed.file, faults);
        check_page(placed, &names, &mut place);
    }
    for pair in structure.pages.windows(2) {
        if let [one, next] = pair
            && (one.page.chapter, one.page.order) == (next.page.chapter, next.page.order)
        {
            let order = format!("order = {}", next.page.order);
            Place::new(next.file, faults).add(1, Reason::Twice(order));
        }
    }
}

fn keys<Entry>(entries: &[(usize, String, Entry)]) -> BTreeSet<&str> {
    entries.iter().map(|(_, key, _)| key.as_str()).collect()
}

fn check_page(placed: &PlacedPage, names: &Names, place: &mut Place) {
    let page = &placed.page;
    for (line, other) in placed.see_lines.iter().zip(&page.see) {
        if !names.topics.contains(other.as_str()) || *other == page.id {
            place.add(*line, Reason::UnknownTarget(other.clone()));
        }
    }
    for (line, key) in placed.term_lines.iter().zip(&page.terms) {
        if !names.terms.contains(key.as_str()) {
            place.add(*line, Reason::UnknownTerm(key.clone()));
        }
    }
    for (line, target) in &placed.wrong_targets {
        place.add(*line, Reason::UnknownTarget(target.clone()));
    }
    let mut ids = BTreeSet::new();
    for (line, block) in placed.block_lines.iter().zip(&page.blocks) {
        if !ids.insert(&block.id) {
            place.add(*line, Reason::Twice(block.id.clone()));
        }
        check_standing(block, *line, place);
        check_references(block, *line, names, place);
    }
}

fn check_standing(block: &Block, line: usize, place: &mut Place) {
    if (block.kind == Kind::Step) != block.who.is_some() {
        place.add(line, Reason::NoWho);
    }
    if block.kind.is_instruction() && block.standing.is_none() {
        place.add(line, Reason::NoStanding);
    }
    let rests_on_a_text = block.standing.is_some_and(Standing::rests_on_a_text);
    if rests_on_a_text && block.law.is_empty() {
        place.add(line, Reason::NoArticle);
    }
    if block.standing == Some(Standing::Advice) && !block.law.is_empty() {
        place.add(line, Reason::AdviceWithLaw);
    }
}

fn check_references(block: &Block, line: usize, names: &Names, place: &mut Place) {
    for reference in block.law.iter().chain(&block.near) {
        if !names.articles.contains(reference.as_str()) {
            place.add(line, Reason::UnknownArticle(reference.clone()));
        }
    }
    let is_right_kind = (block.kind == Kind::Picture) == block.picture.is_some()
        && (block.kind == Kind::Link || block.to.is_none());
    if !is_right_kind {
        place.add(line, Reason::WrongKind);
    }
    if let Some(picture) = &block.picture
        && !names.known.pictures.contains(picture)
    {
        place.add(line, Reason::UnknownPicture(picture.clone()));
    }
    let unknown = match &block.to {
        Some(Link::Line(id)) => (!names.known.lines.contains(id)).then_some(id),
        Some(Link::Form(id)) => (!names.known.forms.contains(id)).then_some(id),
        Some(Link::Exercise(id)) => (!names.known.exercises.contains(id)).then_some(id),
        Some(Link::Page(id)) => (!names.topics.contains(id.as_str())).then_some(id),
        None => None,
    };
    if let Some(id) = unknown {
        place.add(line, Reason::UnknownTarget(id.clone()));
    }
}
