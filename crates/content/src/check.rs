//! The content check: everything that can be wrong with structure and words, by file and line.

mod pages;
mod walk_words;
mod walks;
mod words;

use locale::Language;
use std::collections::BTreeSet;

use crate::fault::{Fault, Place, Reason};
use crate::structure::{self, AvoidEntry, Listed, Structure};
use crate::style;
use crate::walk_structure;

/// What the check reads.
pub struct Sources<'files> {
    /// The structure: name and text of each file.
    pub structure: Vec<(&'files str, &'files str)>,
    /// The words of each language: name and text of each file.
    pub words: Vec<(Language, Vec<(&'files str, &'files str)>)>,
    /// The walkthroughs: name and text of each file.
    pub walkthroughs: Vec<(&'files str, &'files str)>,
    /// The words of the walkthroughs in each language: name and text of each file.
    pub walkthrough_words: Vec<(Language, Vec<(&'files str, &'files str)>)>,
}

/// What else there is in the program that a page may point to.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The lines of all forms.
    pub lines: BTreeSet<String>,
    /// The forms.
    pub forms: BTreeSet<String>,
    /// The exercises.
    pub exercises: BTreeSet<String>,
    /// The drawings.
    pub pictures: BTreeSet<String>,
}

/// Every fault of the content, by file and line.
#[must_use]
pub fn faults(sources: &Sources, known: &Known) -> Vec<Fault> {
    let mut faults = Vec::new();
    let structure = structure::read(&sources.structure, &mut faults);
    pages::check(&structure, known, &mut faults);
    check_lists(&structure, &mut faults);
    words::check(&structure, &sources.words, &mut faults);
    let walks = walk_structure::read(&sources.walkthroughs, &mut faults);
    walks::check(&structure, &walks, known, &mut faults);
    walk_words::check(&structure, &walks, &sources.walkthrough_words, &mut faults);
    faults.sort();
    faults.dedup();
    faults
}

/// Glossary and articles: texts in every language, all of them plain.
fn check_lists(structure: &Structure, faults: &mut Vec<Fault>) {
    for (list, is_missing) in [
        ("glossary", structure.terms.entries.is_empty()),
        ("articles", structure.articles.entries.is_empty()),
    ] {
        if is_missing {
            Place::new(list, faults).add(1, Reason::NoList(list));
        }
    }
    check_terms(structure, faults);
    let mut articles = Place::new(structure.articles.file, faults);
    for (line, _, article) in &structure.articles.entries {
        let subjects = [&article.az, &article.en, &article.ru];
        for (language, subject) in Language::ALL.into_iter().zip(subjects) {
            check_texts(&mut articles, *line, &[subject], language, &structure.avoid);
        }
    }
    let mut avoid = Place::new(structure.avoid.file, faults);
    for (line, code, _) in &structure.avoid.entries {
        check_language(&mut avoid, *line, code);
    }
    let mut asked = Place::new(structure.asked.file, faults);
    for (line, page, _) in &structure.asked.entries {
        if !structure.topics.contains(page.as_str()) {
            asked.add(*line, Reason::UnknownTarget(page.clone()));
        }
    }
}

fn check_terms(structure: &Structure, faults: &mut Vec<Fault>) {
    let mut place = Place::new(structure.terms.file, faults);
    for (line, _, term) in &structure.terms.entries {
        for code in &term.seen {
            check_language(&mut place, *line, code.get_ref());
        }
        let explanations = [&term.az, &term.en, &term.ru];
        for (language, explanation) in Language::ALL.into_iter().zip(explanations) {
            let texts = [explanation.as_str(), term.name.of(language)];
            check_texts(&mut place, *line, &texts, language, &structure.avoid);
        }
    }
}

fn check_language(place: &mut Place, line: usize, code: &str) {
    if Language::from_code(code).is_none() {
        place.add(line, Reason::UnknownTarget(code.to_owned()));
    }
}

fn check_texts(
    place: &mut Place,
    line: usize,
    texts: &[&str],
    language: Language,
    avoid: &Listed<AvoidEntry>,
) {
    for text in texts {
        if text.is_empty() {
            place.add(line, Reason::Empty);
        }
        if style::has_stray_space(text) {
            place.add(line, crate::fault::Style::Spaces);
        }
        for fault in style::faults(text, language, avoid) {
            place.add(line, fault);
        }
    }
}
