//! Finding in the guide, the glossary, the lines of the protocol, the forms and the exercises.

use crate::cabinet::Cabinet;
use crate::guide_view::{HitView, LinkView, SearchView};
use content::{Entry, Found, Hit, Index};
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
            Index::new(
                &self.library.guide,
                self.library.readings(),
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
        let above = match hit.found {
            Found::Page => self
                .library
                .guide
                .page(&hit.id)
                .map_or_else(String::new, |page| {
                    words.say(&format!("chapter-{}", page.chapter.id()))
                }),
            other => words.say(&format!("found-{}", other.id())),
        };
        HitView {
            to: LinkView {
                kind: hit.found.id(),
                id: hit.id,
                title: hit.title,
            },
            block: hit.block.unwrap_or_default(),
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
        let cabinet = Cabinet::open(folder.path().join("protocols.sqlite")).unwrap();
        for (typed, kind, id) in [
            ("etibarsiz bulleten", "page", "count.validity"),
            ("недействительный бюллетень", "page", "count.validity"),
            ("İlk axşam", "exercise", "first-evening"),
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
}
