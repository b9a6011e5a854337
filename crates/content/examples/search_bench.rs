//! Prints how well and how fast the search finds the right page, beside FTS5's default tokenizer.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::float_arithmetic,
    reason = "a benchmark prints shares and stops at its first surprise"
)]

use content::{Found, Guide, Index, Reading, WalkReading, Walkthroughs, plain};
use locale::Language;
use rusqlite::Connection;
use std::path::Path;
use std::time::Instant;

/// So many pages are looked at; what is further down is not found.
const LOOKED_AT: usize = 10;

struct Query {
    language: Language,
    text: String,
    topic: String,
}

fn queries(file: &str) -> Vec<Query> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures")
        .join(file);
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let rows = text.lines().skip(1).map(|row| {
        let cells: Vec<&str> = row.split('\t').collect();
        Query {
            language: Language::from_code(cells.first().unwrap()).unwrap(),
            text: (*cells.get(1).unwrap()).to_owned(),
            topic: (*cells.last().unwrap()).to_owned(),
        }
    });
    rows.collect()
}

/// How often the right page is first, among three, how high on average, how often nothing is found.
#[derive(Default)]
struct Score {
    all: u32,
    first: u32,
    among_three: u32,
    reciprocal: f64,
    empty: u32,
}

impl Score {
    fn add(&mut self, topics: &[String], right: &str) {
        let place = topics
            .iter()
            .take(LOOKED_AT)
            .position(|topic| topic == right);
        self.all += 1;
        self.first += u32::from(place == Some(0));
        self.among_three += u32::from(place.is_some_and(|place| place < 3));
        let rank = place.map(|place| f64::from(u32::try_from(place).unwrap() + 1));
        self.reciprocal += rank.map_or(0.0, |rank| 1.0 / rank);
        self.empty += u32::from(topics.is_empty());
    }

    fn print(&self, name: &str) {
        let share = |count: u32| 100.0 * f64::from(count) / f64::from(self.all);
        println!(
            "  {name:<28} n {:>4}  first {:>5.1} %  among three {:>5.1} %  MRR {:.3}  empty {}",
            self.all,
            share(self.first),
            share(self.among_three),
            self.reciprocal / f64::from(self.all),
            self.empty
        );
    }
}

fn ours(index: &Index, query: &str, language: Language) -> Vec<String> {
    let hits = index.search(query, language, usize::MAX);
    let pages = hits.into_iter().filter(|hit| hit.found == Found::Page);
    pages.map(|hit| hit.id).collect()
}

/// The same pages in FTS5 as it comes: all languages of a page in one row.
fn fts5(guide: &Guide, readings: &[Reading]) -> Connection {
    let database = Connection::open_in_memory().unwrap();
    database
        .execute_batch(
            "CREATE VIRTUAL TABLE pages USING fts5(topic UNINDEXED, title, summary, body)",
        )
        .unwrap();
    for page in &guide.pages {
        let words = readings.iter().filter_map(|reading| reading.page(&page.id));
        let (mut titles, mut summaries, mut bodies) = (Vec::new(), Vec::new(), Vec::new());
        for words in words {
            titles.push(words.title.clone());
            summaries.push(words.summary.clone());
            let runs = words.blocks.values().flat_map(|block| block.runs());
            bodies.extend(runs.map(plain));
        }
        let (titles, summaries, bodies) = (titles.join(" "), summaries.join(" "), bodies.join(" "));
        database
            .execute(
                "INSERT INTO pages VALUES (?1, ?2, ?3, ?4)",
                [&page.id, &titles, &summaries, &bodies],
            )
            .unwrap();
    }
    database
}

/// Any of the words, the last one as far as it is typed; title and summary weigh more.
fn with_fts5(database: &Connection, query: &str) -> Vec<String> {
    let words: Vec<String> = query
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\""))
        .collect();
    let question = format!("{}*", words.join(" OR "));
    let mut statement = database
        .prepare("SELECT topic FROM pages WHERE pages MATCH ?1 ORDER BY bm25(pages, 0, 6, 3, 1)")
        .unwrap();
    let rows = statement.query_map([question], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

fn main() {
    let guide = Guide::new(&pack::guide_files());
    let readings = Language::ALL
        .map(|language| Reading::new(language, &guide, &pack::guide_words(language.code())));
    let walkthroughs = Walkthroughs::new(&pack::walkthrough_files());
    let walk_readings = Language::ALL.map(|language| {
        let files = pack::walkthrough_words(language.code());
        WalkReading::new(language, &walkthroughs, &files)
    });
    let start = Instant::now();
    let index = Index::with_walkthroughs(&guide, &readings, &walkthroughs, &walk_readings, &[]);
    println!(
        "index of {} pages and {} walkthroughs: {:.1} ms",
        guide.pages.len(),
        walkthroughs.all.len(),
        start.elapsed().as_secs_f64() * 1000.0
    );
    let database = fts5(&guide, &readings);
    let show_misses = std::env::args().any(|word| word == "--misses");
    let mut times = Vec::new();
    for file in ["queries.tsv", "queries-own.tsv"] {
        println!("{file}");
        let queries = queries(file);
        let (mut all, mut all_fts5) = (Score::default(), Score::default());
        for language in Language::ALL {
            let mut score = Score::default();
            for query in queries.iter().filter(|query| query.language == language) {
                let topics = ours(&index, &query.text, language);
                if show_misses && topics.first() != Some(&query.topic) {
                    let found: Vec<&String> = topics.iter().take(4).collect();
                    println!("    {} → {} but {found:?}", query.text, query.topic);
                }
                score.add(&topics, &query.topic);
                all.add(&topics, &query.topic);
                all_fts5.add(&with_fts5(&database, &query.text), &query.topic);
                times.extend(keystrokes(&index, &query.text, language));
            }
            score.print(language.code());
        }
        all.print("all");
        all_fts5.print("all, FTS5 as it comes");
    }
    times.sort_by(f64::total_cmp);
    let at = |share: usize| {
        times
            .get(times.len() * share / 100)
            .copied()
            .unwrap_or_default()
    };
    println!(
        "a keystroke, of {}: median {:.2} ms, p95 {:.2} ms, p99 {:.2} ms",
        times.len(),
        at(50),
        at(95),
        at(99)
    );
}

/// How long each keystroke of a query takes, in milliseconds.
fn keystrokes(index: &Index, query: &str, language: Language) -> Vec<f64> {
    let ends = query
        .char_indices()
        .map(|(place, letter)| place + letter.len_utf8());
    ends.filter_map(|end| {
        let typed = query.get(..end)?;
        let start = Instant::now();
        let hits = index.search(typed, language, LOOKED_AT);
        let took = start.elapsed().as_secs_f64() * 1000.0;
        (hits.len() <= LOOKED_AT).then_some(took)
    })
    .collect()
}
