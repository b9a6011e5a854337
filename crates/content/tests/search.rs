//! The search finds the right page for what people type, and shows where.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use content::{Entry, Found, Guide, Hit, Index, Reading, Three, WalkReading, Walkthroughs};
use locale::Language;
use std::path::Path;
use std::sync::LazyLock;

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let guide = Guide::new(&pack::guide_files());
    let readings = Language::ALL
        .map(|language| Reading::new(language, &guide, &pack::guide_words(language.code())));
    let line = Entry {
        found: Found::Line,
        id: "ballots-spoilt".to_owned(),
        title: Three {
            az: "Korlanmış bülletenlər".to_owned(),
            en: "Spoilt ballots".to_owned(),
            ru: "Испорченные бюллетени".to_owned(),
        },
        text: Three::each(|_| String::new()),
    };
    let walkthroughs = Walkthroughs::new(&pack::walkthrough_files());
    let walk_readings = Language::ALL.map(|language| {
        let files = pack::walkthrough_words(language.code());
        WalkReading::new(language, &walkthroughs, &files)
    });
    Index::with_walkthroughs(&guide, &readings, &walkthroughs, &walk_readings, &[line])
});

fn pages(typed: &str, language: Language) -> Vec<Hit> {
    let hits = INDEX.search(typed, language, usize::MAX);
    let pages = hits.into_iter().filter(|hit| hit.found == Found::Page);
    pages.collect()
}

/// Language, query and topic of each row.
fn queries(file: &str) -> Vec<(Language, String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures")
        .join(file);
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().skip(1).map(|row| {
        let cells: Vec<&str> = row.split('\t').collect();
        let language = Language::from_code(cells.first().unwrap()).unwrap();
        let typed = (*cells.get(1).unwrap()).to_owned();
        (language, typed, (*cells.last().unwrap()).to_owned())
    });
    rows.collect()
}

#[test]
fn the_right_page_is_first_or_among_the_first_three() {
    for file in ["queries.tsv", "queries-own.tsv"] {
        let queries = queries(file);
        let (mut first, mut among_three, mut reciprocal) = (0.0, 0.0, 0.0);
        for (language, typed, topic) in &queries {
            let found = pages(typed, *language);
            assert!(!found.is_empty(), "{typed}");
            let place = (1_u32..).zip(&found).find(|(_, hit)| hit.id == *topic);
            let place = place.map_or(f64::INFINITY, |(place, _)| f64::from(place));
            first += f64::from(place <= 1.0);
            among_three += f64::from(place <= 3.0);
            reciprocal += 1.0 / place;
        }
        let all = f64::from(u32::try_from(queries.len()).unwrap());
        assert!(first / all >= 0.9, "{file}: first {}", first / all);
        assert!(
            among_three / all >= 0.95,
            "{file}: among three {}",
            among_three / all
        );
        assert!(reciprocal / all >= 0.9, "{file}: MRR {}", reciprocal / all);
    }
}

#[test]
fn there_are_sixty_queries_of_ours_in_every_language() {
    let queries = queries("queries-own.tsv");
    let guide = Guide::new(&pack::guide_files());
    for language in Language::ALL {
        let own = queries.iter().filter(|(own, ..)| *own == language);
        assert!(own.count() >= 60, "{language:?}");
    }
    for (_, typed, topic) in queries {
        assert!(guide.page(&topic).is_some(), "{typed}: {topic}");
    }
}

#[test]
fn a_page_is_found_however_its_word_is_typed() {
    for typed in [
        "etibarsız bülleten",
        "etibarsiz bulleten",
        "ETİBARSIZ BÜLLETEN",
        "ETIBARSIZ BULLETEN",
        "etibarsız bülletenlərin",
        "etibarsız büllten",
        "etibarısz bülleten",
        "etibarsiz bullet",
        "h\u{4d9}r etibarsız bülleten",
        "invalid ballot",
        "недействительные бюллетени",
        "ytltqcndbntkmysq ,.kktntym",
    ] {
        let found = pages(typed, Language::Az);
        assert_eq!(found[0].id, "count.validity", "{typed}");
        assert_eq!(found[0].title, "Etibarlı və etibarsız bülleten", "{typed}");
    }
}

#[test]
fn a_passage_marks_the_words_and_is_the_text_of_its_block() {
    let guide = Guide::new(&pack::guide_files());
    for (typed, language, marked) in [
        ("mürəkkəbdən imtina", Language::Az, "Mürəkkəbdən"),
        ("murekkebden imtina", Language::Az, "Mürəkkəbdən"),
        ("refuses ink", Language::En, "ink"),
        ("отказ от чернил", Language::Ru, "чернил"),
    ] {
        let hit = &pages(typed, language)[0];
        let page = guide.page(&hit.id).unwrap();
        if let Some(block) = &hit.block {
            assert!(
                page.blocks.iter().any(|own| own.id == *block),
                "{typed}: {block}"
            );
        }
        assert_eq!(hit.passage.len() % 2, 1, "{typed}");
        let mut hits = hit.passage.iter().skip(1).step_by(2);
        assert!(
            hits.any(|hit| hit.starts_with(marked)),
            "{typed}: {:?}",
            hit.passage
        );
        assert!(hit.passage.concat().chars().count() < 180);
    }
}

#[test]
fn what_is_found_in_another_language_is_shown_in_the_readers_own() {
    let hit = &pages("недействительный бюллетень", Language::En)[0];
    assert_eq!(
        (hit.id.as_str(), hit.title.as_str()),
        ("count.validity", "Valid and invalid ballots")
    );
    assert!(hit.passage.concat().is_ascii(), "{:?}", hit.passage);
}

#[test]
fn terms_and_entries_of_the_program_are_found_beside_pages() {
    let hits = INDEX.search("korlanmış bülleten", Language::Az, 12);
    let found: Vec<(Found, &str)> = hits
        .iter()
        .map(|hit| (hit.found, hit.id.as_str()))
        .collect();
    assert_eq!(found[0], (Found::Page, "voting.spoilt"));
    assert!(found.contains(&(Found::Term, "ballot_spoilt")), "{found:?}");
    assert!(
        found.contains(&(Found::Line, "ballots-spoilt")),
        "{found:?}"
    );
}

#[test]
fn walkthroughs_are_found_behind_the_page_and_lead_to_the_step() {
    for (typed, language, page, walkthrough, step) in [
        (
            "spoilt ballot",
            Language::En,
            "voting.spoilt",
            "spoilt-ballot",
            None,
        ),
        (
            "boş qutu göstər",
            Language::Az,
            "opening.boxes",
            "opening",
            None,
        ),
        (
            "kilidi dart",
            Language::Az,
            "opening.seals",
            "opening",
            Some("lock-stationary"),
        ),
    ] {
        let hits = INDEX.search(typed, language, 12);
        let place = |kind, id: &str| {
            let is_it = |hit: &Hit| hit.found == kind && hit.id == id;
            hits.iter()
                .position(is_it)
                .unwrap_or_else(|| panic!("{typed} {id}: {hits:?}"))
        };
        let walk = place(Found::Walkthrough, walkthrough);
        assert!(place(Found::Page, page) < walk, "{typed}");
        assert_eq!(hits[walk].block.as_deref(), step, "{typed}");
        assert!(!hits[walk].passage.concat().is_empty(), "{typed}");
    }
}

#[test]
fn a_walkthrough_seldom_stands_before_the_pages() {
    let queries = ["queries.tsv", "queries-own.tsv"].map(queries).concat();
    let walkthroughs = queries.iter().filter(|(language, typed, _)| {
        let hits = INDEX.search(typed, *language, 1);
        hits[0].found == Found::Walkthrough
    });
    assert!(walkthroughs.count() * 100 < queries.len());
}

#[test]
fn nothing_and_nonsense_find_nothing() {
    for typed in ["", "   ", "?!", "zzxxqqw"] {
        assert_eq!(INDEX.search(typed, Language::Az, 10), [], "{typed:?}");
    }
}

#[test]
fn whatever_is_typed_is_answered() {
    let long = "bülleten ".repeat(500);
    for typed in [
        long.as_str(),
        "'\"*()--",
        "\u{307}\u{307}",
        "i\u{307}mza",
        "№ 5 / 2/3",
        "💡 işıq",
    ] {
        for language in Language::ALL {
            assert!(INDEX.search(typed, language, 5).len() <= 5);
        }
    }
}
