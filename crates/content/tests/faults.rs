//! The content check finds every kind of fault, by file and line, in a made-up guide of one page.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use content::{Fault, Known, Reason, Sources, Style, faults};
use locale::{Language, Words};

const PAGE: &str = r#"chapter = "voting"
order = 10
see = []
terms = ["box"]

[[block]]
id = "open"
kind = "step"
who = "chairperson"
standing = "law"
law = ["EC 1"]

[[block]]
id = "cases"
kind = "see-do"
standing = "advice"
near = ["EC 1"]

[[block]]
id = "table"
kind = "table"

[[block]]
id = "way"
kind = "link"
to = "line:voters"
"#;

const GLOSSARY: &str = r#"[box]
name = { az = "qutu", en = "box", ru = "ящик" }
seen = ["az"]
az = "Bülleten salınan yer."
en = "Where ballots go."
ru = "Куда опускают бюллетени."
"#;

const ARTICLES: &str = r#"["EC 1"]
read = "text"
az = "Qutu"
en = "The box"
ru = "Ящик"
"#;

const AVOID: &str = r#"[[avoid]]
language = "en"
words = ["spoiled*"]
instead = "spoilt"
"#;

const SYNONYMS: &str = "same = []\nsmall = []\n[asked.\"day\"]\naz = []\nen = []\nru = []\n";

/// A text of a page, with as many words as a page must have.
fn words(open: &str, case: &str, row: &str, way: &str) -> String {
    let filling = "one two three four five six.\n".repeat(30);
    format!(
        "# Title\n\n> Summary\n\n[open]\n{open}\n{filling}\n[cases]\n{case}\n\n[table]\n{row}\n\n[way]\n{way}\n"
    )
}

/// The files of the guide, each by its name.
fn files() -> Vec<(&'static str, String)> {
    let latin = |open| words(open, "A => B", "a | b\nc | d", "Line");
    let russian = words("Откройте {box|ящик}.", "А => Б", "а | б\nв | г", "Строка");
    let russian = russian.replace("one two three four five six", "раз два три пять шесть семь");
    let russian = russian.replace("Title", "Имя").replace("Summary", "Кратко");
    vec![
        ("guide/day.toml", PAGE.to_owned()),
        ("guide/glossary.toml", GLOSSARY.to_owned()),
        ("guide/articles.toml", ARTICLES.to_owned()),
        ("guide/avoid.toml", AVOID.to_owned()),
        ("guide/synonyms.toml", SYNONYMS.to_owned()),
        ("az/day.md", latin("{box|Qutunu} açın.")),
        ("en/day.md", latin("Open the {box|box}.")),
        ("ru/day.md", russian),
    ]
}

fn check(files: &[(&str, String)]) -> Vec<Fault> {
    let of = |folder: &str| {
        let own = files.iter().filter(|(name, _)| name.starts_with(folder));
        own.map(|(name, text)| (*name, text.as_str()))
            .collect::<Vec<_>>()
    };
    let sources = Sources {
        structure: of("guide/"),
        words: Language::ALL
            .map(|language| (language, of(language.code())))
            .to_vec(),
        walkthroughs: Vec::new(),
        walkthrough_words: Vec::new(),
    };
    let known = Known {
        lines: ["voters".to_owned()].into(),
        ..Known::default()
    };
    faults(&sources, &known)
}

/// The faults after one change of one file.
fn after(file: &str, from: &str, to: &str) -> Vec<Fault> {
    let mut files = files();
    let (_, text) = files.iter_mut().find(|(name, _)| *name == file).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    *text = text.replacen(from, to, 1);
    check(&files)
}

#[test]
fn a_guide_without_a_fault_has_none() {
    assert_eq!(check(&files()), []);
}

/// Whether a change of a file gives the fault, named as it is written in code, on the line.
fn gives(file: &str, from: &str, to: &str, line: usize, reason: &str) {
    let found = after(file, from, to);
    let is_it = |fault: &Fault| {
        (fault.file.as_str(), fault.line) == (file, line) && format!("{:?}", fault.reason) == reason
    };
    assert!(found.iter().any(is_it), "{file}: {from} → {to}: {found:?}");
}

#[test]
fn a_fault_of_the_structure_is_named_with_its_line() {
    let page = "guide/day.toml";
    for (from, to, line, expected) in [
        ("who = \"chairperson\"\n", "", 7, "NoWho"),
        ("standing = \"law\"\n", "", 7, "NoStanding"),
        ("standing = \"advice\"\n", "", 14, "NoStanding"),
        ("law = [\"EC 1\"]\n", "", 7, "NoArticle"),
        ("near = [\"EC 1\"]", "law = [\"EC 1\"]", 14, "AdviceWithLaw"),
        ("\"EC 1\"", "\"EC 2\"", 7, r#"UnknownArticle("EC 2")"#),
        ("line:voters", "line:votes", 24, r#"UnknownTarget("votes")"#),
        ("line:voters", "votes", 26, r#"UnknownTarget("votes")"#),
        ("line:voters", "page:night", 24, r#"UnknownTarget("night")"#),
        (
            "see = []",
            "see = [\"night\"]",
            3,
            r#"UnknownTarget("night")"#,
        ),
        ("see = []", "see = [\"day\"]", 3, r#"UnknownTarget("day")"#),
        ("kind = \"link\"", "kind = \"text\"", 24, "WrongKind"),
        ("kind = \"link\"", "kind = \"picture\"", 24, "WrongKind"),
    ] {
        gives(page, from, to, line, expected);
    }
    let wrong = after(page, "kind = \"step\"", "kind = \"stop\"");
    assert!(matches!(wrong[0].reason, Reason::NotToml(_)), "{wrong:?}");
    assert_eq!((wrong.len(), wrong[0].line), (1, 8));
}

#[test]
fn a_fault_of_a_list_is_named_with_its_line() {
    let avoid = r#"Style(Avoid("spoiled*", "spoilt"))"#;
    for (list, from, to, line, expected) in [
        (
            "glossary",
            "[\"az\"]",
            "[\"tr\"]",
            1,
            r#"UnknownTarget("tr")"#,
        ),
        ("glossary", "\"Where ballots go.\"", "\"\"", 1, "Empty"),
        ("articles", "\"The box\"", "\"The spoiled box\"", 1, avoid),
        ("avoid", "\"en\"", "\"tr\"", 2, r#"UnknownTarget("tr")"#),
        (
            "synonyms",
            "\"day\"",
            "\"night\"",
            3,
            r#"UnknownTarget("night")"#,
        ),
    ] {
        gives(&format!("guide/{list}.toml"), from, to, line, expected);
    }
}

#[test]
fn a_fault_of_the_words_is_named_with_its_line() {
    for (from, to, line, expected) in [
        ("# Title", "Title", 1, "NoHead"),
        ("[way]\nLine\n", "", 1, r#"NoBlockWords("way")"#),
        ("[way]", "[street]", 45, r#"NoSuchBlock("street")"#),
        ("[way]", "[open]", 45, r#"Twice("open")"#),
        ("[way]\nLine\n", "[way]\n", 45, "Empty"),
        ("A => B", "A then B", 39, "NoSeeDo"),
        ("c | d", "c", 43, "NoTable"),
        ("c | d", "c | d\ne | f", 41, "OtherRows(Az)"),
        ("{box|box}", "{box|box", 6, "Unbalanced"),
        ("{box|box}", "**box", 6, "Unbalanced"),
        ("{box|box}", "{bag|bag}", 6, r#"UnknownTerm("bag")"#),
        ("{box|box}", "box", 1, r#"NotMarked("box")"#),
        ("Line", "A {box|box}", 46, r#"MarkedTwice("box")"#),
        ("Line", "**A**, **b**, **c**", 1, "TooManyMarks(2)"),
    ] {
        gives("en/day.md", from, to, line, expected);
    }
}

#[test]
fn blocks_in_another_order_are_named() {
    let way = "[way]\nLine\n";
    let mut files = files();
    let (_, text) = files
        .iter_mut()
        .find(|(name, _)| *name == "en/day.md")
        .unwrap();
    *text = text
        .replace(way, "")
        .replace("[cases]", &format!("{way}\n[cases]"));
    let expected = Reason::OutOfOrder("cases".to_owned());
    assert!(check(&files).iter().any(|fault| fault.reason == expected));
}

#[test]
fn a_sentence_that_is_not_plain_is_named_with_its_line() {
    let long = format!(
        "LongSentence {{ words: 17, most: 16, start: {:?} }}",
        "a a a a"
    );
    for (to, expected) in [
        ("A spoiled ballot", r#"Avoid("spoiled*", "spoilt")"#),
        ("a a a a a a a a a a a a a a a a a", &long),
        ("A  line", "Spaces"),
        ("At 7:50", r#"ShortTime("7:50")"#),
        ("See 104.5", r#"ArticleInWords("104.5")"#),
        ("The voter's line", "StraightQuote"),
        ("URGENTLY", r#"Capitals("URGENTLY")"#),
        ("Linе", r#"ForeignLetters("Linе")"#),
    ] {
        gives("en/day.md", "Line", to, 46, &format!("Style({expected})"));
    }
}

#[test]
fn pages_without_words_and_words_without_pages_are_named() {
    let mut lacking = files();
    lacking.retain(|(name, _)| *name != "ru/day.md");
    let missing = Reason::NoWords(Language::Ru);
    assert!(check(&lacking).iter().any(|fault| fault.reason == missing));
    let mut more = files();
    more.push(("ru/night.md", "# Ночь\n\n> Кратко\n".to_owned()));
    let found = check(&more);
    assert_eq!(found[0].reason, Reason::NoSuchPage("night".to_owned()));
}

#[test]
fn a_page_too_short_or_too_long_is_named() {
    let filling = "one two three four five six.\n";
    for (from, to) in [
        (filling.repeat(30), filling.repeat(3)),
        (filling.repeat(30), filling.repeat(90)),
    ] {
        let found = after("en/day.md", &from, &to);
        let is_length =
            |fault: &Fault| matches!(fault.reason, Reason::Style(Style::PageLength(..)));
        assert!(found.iter().any(is_length), "{found:?}");
    }
}

#[test]
fn a_fault_is_said_in_every_language() {
    let found = after("en/day.md", "Line", "A spoiled ballot at 7:50");
    for language in Language::ALL {
        let words = Words::new(language, &pack::words(language.code())).unwrap();
        for fault in &found {
            let said = fault.said(&words);
            assert!(
                said.starts_with("en/day.md:46: ") && !said.contains('⟨'),
                "{said}"
            );
        }
    }
}
