//! Finding in the guide, the glossary, the walkthroughs, the lines of the protocol, the forms and the exercises.

use crate::cabinet::Cabinet;
use crate::guide_view::{HitView, LinkView, SearchView};
use content::{Entry, Found, Hit, Index, Kind};
use locale::Words;
use std::collections::BTreeSet;

/// So much is shown at most: more is not read while one types.
const MOST_HITS: usize = 12;

impl Cabinet {
    /// What the words stand in, the best first.
    pub fn search(&self, typed: &str, words: &Words) -> SearchView {
        let hits = self.index().search(typed, words.language(), MOST_HITS);
        SearchView {
            hits: hits.into_iter().map(|hit| self.hit(hit, words)).collect(),
        }
    }

    /// Makes what the search looks in.
    pub fn prepare_search(&self) {
        self.index();
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            Index::with_walkthroughs(
                &self.library.guide,
                self.library.readings(),
                &self.library.walkthroughs,
                self.library.walk_readings(),
                &self.findable(),
            )
        })
    }

    /// What can be found beside guide and glossary.
    fn findable(&self) -> Vec<Entry> {
        let said = |found, id: &str, title: &str, text: &str| {
            Entry::said(found, id, title, text, self.every_language())
        };
        let mut lines = BTreeSet::new();
        let mut entries = Vec::new();
        for form in self.forms() {
            let id = &form.id;
            let (title, text) = (format!("election-{id}"), format!("kind-{id}"));
            entries.push(said(Found::Form, id, &title, &text));
            let on_the_form = form.lines.iter().filter(|line| line.stage.is_on_the_form());
            for line in on_the_form.filter(|line| lines.insert(line.id.clone())) {
                let (title, text) = (
                    format!("line-{}", line.id),
                    format!("line-{}-counts", line.id),
                );
                entries.push(said(Found::Line, &line.id, &title, &text));
            }
        }
        for evening in &self.evenings {
            let title = format!("evening-{}", evening.id);
            let text = format!("{title}-story");
            entries.push(said(Found::Exercise, &evening.id, &title, &text));
        }
        entries
    }

    fn hit(&self, hit: Hit, words: &Words) -> HitView {
        let page = (hit.found == Found::Page)
            .then(|| self.library.guide.page(&hit.id))
            .flatten();
        let above = page.map_or_else(
            || words.say(&format!("found-{}", hit.found.id())),
            |page| words.say(&format!("chapter-{}", page.chapter.id())),
        );
        // Found by its title, a page begins with its first words.
        let first = page.and_then(|page| {
            let mut blocks = page.blocks.iter();
            blocks.find(|block| block.kind != Kind::Heading)
        });
        HitView {
            to: LinkView {
                kind: hit.found.id(),
                id: hit.id,
                title: hit.title,
            },
            block: hit
                .block
                .or_else(|| Some(first?.id.clone()))
                .unwrap_or_default(),
            above,
            passage: hit.passage,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_terms_lines_and_exercises_are_found_in_any_language() {
        let folder = tempfile::tempdir().unwrap();
        let cabinet = Cabinet::in_folder(folder.path());
        for (typed, kind, id) in [
            ("etibarsiz bulleten", "page", "count.validity"),
            ("недействительный бюллетень", "page", "count.validity"),
            ("İlk axşam", "exercise", "first-evening"),
            (
                "görməyən seçici oğlu ilə gəlib",
                "walkthrough",
                "voter-who-needs-help",
            ),
        ] {
            let words = cabinet.words("az").unwrap();
            let hits = cabinet.search(typed, words).hits;
            assert!(
                hits.iter()
                    .take(3)
                    .any(|hit| hit.to.kind == kind && hit.to.id == id),
                "{typed}: {hits:?}"
            );
        }
        assert!(
            cabinet
                .search("", cabinet.words("az").unwrap())
                .hits
                .is_empty()
        );
    }

    #[test]
    fn a_page_found_by_its_title_leads_to_a_block_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let cabinet = Cabinet::in_folder(folder.path());
        let words = cabinet.words("en").unwrap();
        let reading = cabinet.library.reading(words.language());
        for page in &cabinet.library.guide.pages {
            let title = &reading.page(&page.id).unwrap().title;
            let hits = cabinet.search(title, words).hits;
            let hit = hits.iter().find(|hit| hit.to.id == page.id).unwrap();
            assert!(
                page.blocks.iter().any(|block| block.id == hit.block),
                "{title} leads to {:?}",
                hit.block
            );
        }
    }
}
