//! Finding in the guide, the glossary, the lines of the protocol, the forms and the exercises.

use crate::cabinet::Cabinet;
use crate::guide_view::SearchView;
use locale::Words;

impl Cabinet {
    /// What the words stand in, the best first.
    pub fn search(&self, _query: &str, _words: &Words) -> SearchView {
        SearchView { hits: Vec::new() }
    }
}
