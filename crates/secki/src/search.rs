//! `secki search`: the pages of the guide that fit a few words.

use crate::content::Texts;
use crate::file::Refusal;
use crate::tell;
use content::{Found, Hit};
use locale::Words;
use serde_json::{Value, json};
use std::process::ExitCode;

/// As many pages as fit a screen of a terminal.
const MOST_PAGES: usize = 10;

/// Tells the pages that fit, the best first.
pub fn find(typed: &str, words: &Words, as_json: bool) -> Result<ExitCode, Refusal> {
    let hits = Texts::built_in()
        .index()
        .search(typed, words.language(), usize::MAX);
    let pages = hits.into_iter().filter(|hit| hit.found == Found::Page);
    let pages: Vec<Hit> = pages.take(MOST_PAGES).collect();
    if as_json {
        let pages: Vec<Value> = pages.iter().map(json_page).collect();
        tell(&format!("{:#}", Value::from(pages)))?;
    } else if pages.is_empty() {
        tell(&words.say("search-nothing"))?;
    } else {
        for page in &pages {
            tell(&format!(
                "{}  {}\n    {}",
                page.id,
                page.title,
                page.passage.concat()
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn json_page(page: &Hit) -> Value {
    json!({
        "topic": page.id,
        "title": page.title,
        "passage": page.passage.concat(),
        "score": page.score,
    })
}
