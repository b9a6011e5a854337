//! The guide on paper: on a made-up guide what is said, on the real one that all of it is sound.

use crate::conformity::assert_sound_file;
use crate::golden::{assert_golden, assert_reviewed, described};
use crate::guide_sample::{DRAWING, sample, sample_reading};
use crate::layout::{edges, texts};
use crate::support::words;
use content::{Guide, Reading};
use locale::Language;
use print::{
    Artifact, Bookmark, Content, Drawing, Extent, Level, Mark, NotePrinted, Page, PrintError,
    Segment, Sheet, Target, guide_pages, notes_pages, pdf,
};

const MADE: (i32, u32, u32) = (2031, 2, 7);

pub fn printed(language: Language, extent: Extent) -> Result<Sheet, PrintError> {
    let guide = sample();
    let reading = sample_reading(language, &guide);
    let picture = |name: &str| (name == "sample").then_some(DRAWING);
    guide_pages(&guide, &reading, &words(language), extent, MADE, picture)
}

#[test]
fn a_page_a_chapter_and_the_contents_of_the_book_say_what_was_reviewed() {
    for language in Language::ALL {
        let code = language.code();
        let page = printed(language, Extent::Page("opening.first")).unwrap();
        assert_golden(&format!("guide-page-{code}"), &page);
        assert_sound_file(&format!("guide-page-{code}"), &pdf(&page).unwrap());
        let chapter = printed(language, Extent::Chapter("opening")).unwrap();
        assert_golden(&format!("guide-chapter-{code}"), &chapter);
        assert_sound_file(&format!("guide-chapter-{code}"), &pdf(&chapter).unwrap());
        let book = described(&printed(language, Extent::Book).unwrap());
        let contents: Vec<&str> = book.lines().filter(|line| line.contains(" TOC ")).collect();
        assert_reviewed(&format!("guide-contents-{code}"), &contents.join("\n"));
    }
}

fn notes() -> [NotePrinted; 3] {
    let note = |page: &str, quote: &str, text: &str| NotePrinted {
        page: page.to_owned(),
        quote: quote.to_owned(),
        text: text.to_owned(),
        at: "7 fevral 2031, 09:30".to_owned(),
    };
    [
        note(
            "Lampa",
            "Qaranlıqda heç nə görünmür.",
            "Ehtiyat lampa harada?\n\nSoruşmaq.",
        ),
        note("Lampa", "Lampaya baxın.", ""),
        note("Zəng", "", &"ğ".repeat(300)),
    ]
}

#[test]
fn notes_stand_below_the_page_they_belong_to() {
    for language in Language::ALL {
        let words = words(language);
        let sheet = notes_pages(&notes(), &words, MADE).unwrap();
        let name = format!("guide-notes-{}", language.code());
        assert_golden(&name, &sheet);
        assert_sound_file(&name, &pdf(&sheet).unwrap());
        let none = notes_pages(&[], &words, MADE).unwrap();
        assert!(described(&none).contains(&words.say("print-notes-none")));
    }
}

#[test]
fn what_the_guide_does_not_have_is_refused_by_its_name() {
    for extent in [Extent::Page("opening.gone"), Extent::Chapter("lunch")] {
        let refused = printed(Language::Az, extent);
        let (Extent::Page(name) | Extent::Chapter(name)) = extent else {
            panic!();
        };
        assert_eq!(refused, Err(PrintError::NotInGuide(name.to_owned())));
    }
}

#[test]
fn a_picture_that_is_missing_leaves_its_caption_and_a_broken_one_is_refused() {
    let guide = sample();
    let reading = sample_reading(Language::En, &guide);
    let words = words(Language::En);
    let page = Extent::Page("opening.first");
    let print = |svg: Option<&'static str>| {
        guide_pages(&guide, &reading, &words, page, MADE, |_: &str| svg)
    };
    let without = described(&print(None).unwrap());
    assert!(
        without.contains("P The lamp stands on the table."),
        "{without}"
    );
    assert!(!without.contains(" FIG "), "{without}");
    let refused = print(Some("no drawing"));
    assert!(matches!(refused, Err(PrintError::Drawing(name, _)) if name == "sample"));
}

#[test]
fn every_built_in_drawing_can_be_read() {
    for (name, svg) in pack::pictures() {
        Drawing::read(name, svg).unwrap();
    }
}

/// The texts of the head of a page.
fn head(page: &Page) -> Vec<&str> {
    let is_head = |mark: &&Mark| matches!(mark, Mark::Text(text) if text.baseline_mm < 20.0);
    let marks = page.marks().filter(is_head);
    marks
        .filter_map(|mark| match mark {
            Mark::Text(text) => Some(text.text.as_str()),
            _ => None,
        })
        .collect()
}

/// Those bookmarks that begin a chapter.
fn chapters(sheet: &Sheet) -> impl Iterator<Item = &Bookmark> {
    let numbered = |bookmark: &&Bookmark| {
        bookmark
            .title
            .starts_with(|letter: char| letter.is_ascii_digit())
    };
    let first = |bookmark: &&Bookmark| bookmark.level == Level::First;
    sheet.bookmarks.iter().filter(first).filter(numbered)
}

fn built_in(language: Language) -> Sheet {
    let guide = Guide::new(&pack::guide_files());
    let reading = Reading::new(language, &guide, &pack::guide_words(language.code()));
    let pictures = pack::pictures();
    let picture = |name: &str| {
        let found = pictures.iter().find(|(known, _)| *known == name);
        found.map(|(_, svg)| *svg)
    };
    guide_pages(
        &guide,
        &reading,
        &words(language),
        Extent::Book,
        MADE,
        picture,
    )
    .unwrap()
}

/// What leads elsewhere in a sheet: the text, and where it leads.
fn links(sheet: &Sheet) -> Vec<(String, &Target)> {
    let pieces = sheet.pages.iter().flat_map(|page| &page.pieces);
    let leaf = |piece: &'_ print::Piece| -> Option<String> {
        let texts = piece.marks.iter().filter_map(|mark| match mark {
            Mark::Text(text) => Some(text.text.as_str()),
            _ => None,
        });
        Some(texts.collect())
    };
    pieces
        .filter_map(|piece| match &piece.content {
            Content::Leaf(told) => Some((leaf(piece)?, told.leads_to.as_ref()?)),
            Content::Artifact(_) => None,
        })
        .collect()
}

fn assert_chapters_begin_pages(sheet: &Sheet) {
    for chapter in chapters(sheet) {
        assert!((chapter.y_mm - 25.0).abs() < 0.01, "{chapter:?}");
        assert_eq!(head(&sheet.pages[chapter.page]), [""; 0], "{chapter:?}");
        let next = chapters(sheet).find(|next| next.page > chapter.page);
        let after = next.map_or(chapter.page + 1, |next| next.page);
        for page in &sheet.pages[chapter.page + 1..after] {
            assert_eq!(head(page).last(), Some(&chapter.title.as_str()));
        }
    }
}

/// Each link ends with the number of the page it leads to, and what it names stands there.
fn assert_links_lead_where_they_say(sheet: &Sheet) {
    let links = links(sheet);
    assert!(links.len() > 100);
    for (text, target) in links {
        let stands = sheet.bookmarks.iter().any(|bookmark| {
            bookmark.page == target.page && (bookmark.y_mm - target.y_mm).abs() < 0.01
        });
        assert!(stands, "{text}: {target:?}");
        let digits = |text: &str| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        let last = text
            .split(|letter: char| letter.is_whitespace())
            .next_back();
        if text.contains("\u{a0}") && text.ends_with(')') || !text.ends_with(' ') {
            assert_eq!(
                digits(last.unwrap()),
                (target.page + 1).to_string(),
                "{text}"
            );
        }
    }
}

/// No text and no outline of the body reaches into the margins or the foot.
fn assert_nothing_overflows(sheet: &Sheet) {
    for (number, page) in (1..).zip(&sheet.pages) {
        let bodies = page.pieces.iter().filter(|piece| {
            !matches!(
                piece.content,
                Content::Artifact(Artifact::Foot | Artifact::Head)
            )
        });
        for mark in bodies.flat_map(|piece| &piece.marks) {
            let [left, top, right, bottom] = edges(mark).unwrap_or_else(|| outline(mark));
            let inside = left >= 19.9 && right <= 195.1 && top >= 12.9 && bottom <= 274.0;
            assert!(inside, "page {number}: {mark:?}");
        }
    }
}

fn outline(mark: &Mark) -> [f32; 4] {
    let Mark::Path { segments, .. } = mark else {
        panic!("{mark:?}");
    };
    let ends = segments.iter().filter_map(|segment| match *segment {
        Segment::Move(to) | Segment::Line(to) | Segment::Quad(_, to) | Segment::Cubic(_, _, to) => {
            Some(to)
        }
        Segment::Close => None,
    });
    ends.fold(
        [20.0, 20.0, 20.0, 20.0],
        |[left, top, right, bottom], (x, y)| [left.min(x), top.min(y), right.max(x), bottom.max(y)],
    )
}

#[test]
fn the_built_in_book_is_a_sound_file_in_every_language() {
    for language in Language::ALL {
        let sheet = built_in(language);
        assert_nothing_overflows(&sheet);
        assert_chapters_begin_pages(&sheet);
        assert_links_lead_where_they_say(&sheet);
        for text in sheet.pages.iter().flat_map(texts) {
            let wrong = ["⟨", "{", "}", "**", "\u{2068}"];
            assert!(
                !wrong.iter().any(|sign| text.text.contains(sign)),
                "{}",
                text.text
            );
        }
        let guide = Guide::new(&pack::guide_files());
        let bookmarks = sheet.bookmarks.iter();
        let topics = bookmarks.filter(|bookmark| bookmark.level == Level::Second);
        assert_eq!(topics.count(), guide.pages.len(), "{language:?}");
        assert_sound_file(
            &format!("guide-book-{}", language.code()),
            &pdf(&sheet).unwrap(),
        );
    }
}
