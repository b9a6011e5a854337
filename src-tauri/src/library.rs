//! The guide and its words, and what tells one edition of a page from another.

use content::{Guide, Page, Reading, WalkReading, Walkthroughs, plain};
use locale::Language;
use std::collections::{BTreeMap, BTreeSet};
use store::Mark;

/// The guide and its words in every language.
pub struct Library {
    /// Structure, glossary, articles.
    pub guide: Guide,
    readings: [Reading; 3],
    /// What is gone through step by step.
    pub walkthroughs: Walkthroughs,
    walk_readings: [WalkReading; 3],
    pictures: BTreeMap<&'static str, &'static str>,
}

impl Library {
    /// Reads what is built in.
    pub fn open() -> Self {
        let guide = Guide::new(&pack::guide_files());
        let reading = |language: Language| {
            Reading::new(language, &guide, &pack::guide_words(language.code()))
        };
        let walkthroughs = Walkthroughs::new(&pack::walkthrough_files());
        let walk_reading = |language: Language| {
            let files = pack::walkthrough_words(language.code());
            WalkReading::new(language, &walkthroughs, &files)
        };
        Self {
            walk_readings: Language::ALL.map(walk_reading),
            walkthroughs,
            readings: Language::ALL.map(reading),
            pictures: pack::pictures().into_iter().collect(),
            guide,
        }
    }

    /// The words of a language.
    pub fn reading(&self, language: Language) -> &Reading {
        let [first, ..] = &self.readings;
        let found = self
            .readings
            .iter()
            .find(|reading| reading.language == language);
        found.unwrap_or(first)
    }

    /// The words of the walkthroughs in a language.
    pub fn walk_reading(&self, language: Language) -> &WalkReading {
        let [first, ..] = &self.walk_readings;
        let mut readings = self.walk_readings.iter();
        let found = readings.find(|reading| reading.language == language);
        found.unwrap_or(first)
    }

    /// The words of the walkthroughs in every language.
    pub fn walk_readings(&self) -> &[WalkReading] {
        &self.walk_readings
    }

    /// The drawing of that name, as SVG.
    pub fn picture(&self, name: &str) -> Option<&'static str> {
        self.pictures.get(name).copied()
    }

    /// The words of every language.
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }

    /// What tells one edition of a page from another: each block with a mark of its words.
    /// Azerbaijani is the first language, so its words decide.
    pub fn edition(&self, page: &Page) -> BTreeMap<String, String> {
        let words = self.reading(Language::Az).page(&page.id);
        page.blocks
            .iter()
            .filter_map(|block| {
                let words = words?.blocks.get(&block.id)?;
                let text: String = words.runs().into_iter().map(plain).collect();
                let told = format!("{text}{:?}{:?}{}", block.law, block.standing, block.check);
                Some((block.id.clone(), fingerprint(&told)))
            })
            .collect()
    }
}

/// FNV-1a, written out because it is kept: the same text has the same mark in every version.
fn fingerprint(text: &str) -> String {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{hash:08x}")
}

/// What the reader left, sorted by what it is.
pub struct Left {
    /// Everything, the latest first.
    pub marks: Vec<Mark>,
}

impl Left {
    /// What a mark of that kind says at a place.
    pub fn text(&self, kind: &str, place: &str) -> Option<&str> {
        let is = |mark: &&Mark| mark.kind == kind && mark.place == place;
        self.marks.iter().find(is).map(|mark| mark.text.as_str())
    }

    /// Whether there is a mark of that kind at a place.
    pub fn has(&self, kind: &str, place: &str) -> bool {
        self.text(kind, place).is_some()
    }

    /// The blocks that are not as they were when the page was read. Of a page that was not read
    /// the edition is not asked.
    pub fn changed(
        &self,
        page: &Page,
        edition: impl FnOnce(&Page) -> BTreeMap<String, String>,
    ) -> BTreeSet<String> {
        let Some(read) = self.text("read", &page.id) else {
            return BTreeSet::new();
        };
        let then: BTreeMap<&str, &str> = read
            .split(' ')
            .filter_map(|block| block.split_once('='))
            .collect();
        edition(page)
            .into_iter()
            .filter(|(block, mark)| then.get(block.as_str()) != Some(&mark.as_str()))
            .map(|(block, _)| block)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_since_a_page_was_read_is_told_block_by_block() {
        let library = Library::open();
        let page = library.guide.page("opening.boxes").unwrap();
        let edition = library.edition(page);
        let (first, rest) = edition.iter().next().zip(edition.iter().nth(1)).unwrap();
        let read = |text: String| Left {
            marks: vec![Mark {
                kind: "read".to_owned(),
                place: page.id.clone(),
                text,
                at: String::new(),
            }],
        };
        let told = |edition: &BTreeMap<String, String>| {
            let told: Vec<String> = edition
                .iter()
                .map(|(id, mark)| format!("{id}={mark}"))
                .collect();
            told.join(" ")
        };
        let now = |_: &Page| edition.clone();
        assert!(read(told(&edition)).changed(page, now).is_empty());
        let mut other = edition.clone();
        other.insert(first.0.clone(), "00000000".to_owned());
        other.remove(rest.0);
        let changed = read(told(&other)).changed(page, now);
        assert_eq!(changed, BTreeSet::from([first.0.clone(), rest.0.clone()]));
    }

    #[test]
    fn the_edition_of_a_page_that_was_not_read_is_not_reckoned() {
        let library = Library::open();
        let page = library.guide.page("opening.boxes").unwrap();
        let nothing = Left { marks: Vec::new() };
        let changed = nothing.changed(page, |_| unreachable!("nobody read the page"));
        assert!(changed.is_empty());
    }

    #[test]
    fn the_guide_says_of_which_day_its_texts_are() {
        assert!(Library::open().guide.edition.is_some());
    }

    #[test]
    fn every_edition_can_be_kept_as_a_mark() {
        let library = Library::open();
        for page in &library.guide.pages {
            let edition = library.edition(page);
            let length: usize = edition
                .iter()
                .map(|(id, mark)| id.len() + mark.len() + 2)
                .sum();
            assert!(length < store::LONGEST_VALUE, "{}", page.id);
        }
    }
}
