//! How text flows over pages, whatever it is.

use crate::conformity::assert_sound_file;
use crate::layout::{edges, texts};
use locale::Language;
use print::{
    Artifact, Booklet, Branch, Column, Content, Entry, Labels, Level, Mark, Node, Page, Paper,
    Passage, Prose, Role, Sheet, Table, Target, booklet_pages, pdf,
};

fn booklet(passages: Vec<Passage>) -> Booklet {
    Booklet {
        language: Language::Az,
        paper: Paper::A4,
        title: "Nümunə".to_owned(),
        made: (2031, 2, 7),
        notice: "Təlim nüsxəsi – rəsmi sənəd deyil".to_owned(),
        watermark: true,
        origin: "Forma: nümunə".to_owned(),
        passages,
    }
}

fn laid_out(passages: Vec<Passage>) -> Sheet {
    booklet_pages(&booklet(passages)).unwrap()
}

fn heading(level: Level, text: &str) -> Passage {
    Passage::Heading(level, text.to_owned())
}

fn paragraph(words: usize) -> Passage {
    Passage::Paragraph("söz və bülleten ".repeat(words).into())
}

fn column(head: &str, numeric: bool) -> Column {
    Column {
        head: head.to_owned(),
        numeric,
        names_row: !numeric,
        ..Column::default()
    }
}

fn table(rows: usize, cell: &str) -> Table {
    let row = |number: usize| vec![vec![cell.into()], vec![Prose::strong(number.to_string())]];
    Table {
        columns: vec![column("Bənd", false), column("Say", true)],
        rows: (1..=rows).map(row).collect(),
        note: Prose::default(),
        ..Table::default()
    }
}

fn target() -> Target {
    Target {
        page: 0,
        y_mm: 20.0,
        says: "Nümunə".to_owned(),
    }
}

fn entry(level: Level, title: &str) -> Entry {
    Entry {
        level,
        number: "10.10".to_owned(),
        title: title.to_owned(),
        page: "188".to_owned(),
        to: Some(target()),
    }
}

/// What people may write, in every kind of passage.
fn odd() -> Vec<Passage> {
    let endless = "ğ".repeat(400);
    let texts = [
        "İki\tsətirli\nmətn \u{200b}\u{7} 漢字 🗳️ e\u{301}".to_owned(),
        endless.clone(),
        "Uzun mətn ".repeat(400),
        "  ".to_owned(),
        String::new(),
    ];
    let mut passages = vec![Passage::Title {
        title: endless.clone(),
        subtitle: texts.to_vec(),
    }];
    for text in &texts {
        let prose = || Prose::labelled("Nişan:", text.as_str());
        let framed = || {
            vec![
                heading(Level::Third, text),
                Passage::Small(prose()),
                Passage::Table(table(3, text)),
                Passage::List {
                    labels: Labels::Bullets,
                    items: vec![vec![
                        Passage::Paragraph(prose()),
                        Passage::Paragraph(prose()),
                    ]],
                },
            ]
        };
        passages.extend([
            Passage::Chapter(text.clone()),
            Passage::RunningHead(text.clone()),
            Passage::Lead(prose()),
            Passage::Contents(vec![entry(Level::First, text), entry(Level::Second, text)]),
            Passage::Leading(target(), Box::new(Passage::Small(prose()))),
            heading(Level::Third, text),
            Passage::Paragraph(text.as_str().into()),
            Passage::List {
                labels: Labels::Numbers,
                items: vec![vec![Passage::Paragraph(prose())], Vec::new()],
            },
            Passage::Table(table(2, text)),
            Passage::KeyBox(framed()),
            Passage::Cards(vec![framed(), framed(), Vec::new()]),
            Passage::Together(framed()),
        ]);
    }
    passages.extend([
        Passage::KeyBox(Vec::new()),
        Passage::Cards(Vec::new()),
        Passage::Table(table(0, "")),
        Passage::List {
            labels: Labels::Numbers,
            items: Vec::new(),
        },
    ]);
    passages
}

#[test]
fn whatever_is_written_stays_in_the_type_area_of_a_sound_file() {
    let sheet = laid_out(odd());
    for page in &sheet.pages {
        for piece in &page.pieces {
            let is_foot = piece.content == Content::Artifact(Artifact::Foot);
            for [left, top, right, bottom] in piece.marks.iter().filter_map(edges) {
                assert!(left >= 19.99 && right <= 195.01, "{piece:?}");
                assert!(top >= 12.99, "{piece:?}");
                assert!(bottom <= if is_foot { 284.0 } else { 273.6 }, "{piece:?}");
            }
        }
    }
    assert_sound_file("odd-booklet", &pdf(&sheet).unwrap());
}

/// The texts of the body of a page from top to bottom, without those of its head and foot.
fn body(page: &Page) -> Vec<String> {
    let leaves = page.pieces.iter().filter(|piece| {
        let leaf = matches!(piece.content, Content::Leaf(_));
        leaf || piece.content == Content::Artifact(Artifact::Layout)
    });
    let texts = leaves.flat_map(|piece| &piece.marks);
    texts
        .filter_map(|mark| match mark {
            Mark::Text(text) => Some(text.text.clone()),
            _ => None,
        })
        .collect()
}

#[test]
fn a_heading_never_ends_a_page_and_no_line_stands_alone() {
    for before in 0..60 {
        let lines = (0..before).map(|_| Passage::Paragraph("sətir".into()));
        let mut passages: Vec<Passage> = lines.collect();
        passages.push(heading(Level::First, "Fəsil"));
        passages.push(heading(Level::Second, "Bölmə"));
        passages.push(paragraph(40));
        let sheet = laid_out(passages);
        for page in &sheet.pages {
            let said = body(page);
            let last = said.last().unwrap();
            assert!(!["Fəsil", "Bölmə"].contains(&last.as_str()), "{before}");
            let of_paragraph = said.iter().filter(|text| text.contains("söz")).count();
            assert_ne!(of_paragraph, 1, "{before}");
        }
    }
}

#[test]
fn a_table_that_goes_on_repeats_its_head_and_says_it_once_to_a_reader() {
    let sheet = laid_out(vec![Passage::Table(table(150, "Alınmış bülletenlər"))]);
    assert!(sheet.pages.len() > 2);
    for (index, page) in sheet.pages.iter().enumerate() {
        let drawn = texts(page).filter(|text| text.text == "Bənd").count();
        assert_eq!(drawn, 1, "page {}", index + 1);
        let read = body(page).iter().filter(|text| *text == "Bənd").count();
        assert_eq!(read, usize::from(index == 0), "page {}", index + 1);
    }
}

#[test]
fn no_row_of_a_table_stands_alone_on_a_page() {
    for rows in 30..60 {
        let sheet = laid_out(vec![paragraph(rows), Passage::Table(table(rows, "sətir"))]);
        for page in &sheet.pages {
            let here = body(page).iter().filter(|text| *text == "sətir").count();
            assert_ne!(here, 1, "{rows}");
        }
    }
}

#[test]
fn figures_stand_below_each_other_by_their_last_digit() {
    let sheet = laid_out(vec![Passage::Table(table(12, "Alınmış bülletenlər"))]);
    let figures = texts(&sheet.pages[0]).filter(|text| text.text.parse::<u32>().is_ok());
    let ends: Vec<f32> = figures.map(|text| text.x_mm + text.width_mm).collect();
    assert_eq!(ends.len(), 12);
    assert!(
        ends.iter().all(|end_mm| (end_mm - 195.0).abs() < 0.01),
        "{ends:?}"
    );
}

#[test]
fn a_card_that_fits_on_a_page_is_not_split() {
    let cards = (0..30).map(|card| {
        vec![
            heading(Level::First, &format!("Sənəd {card}")),
            Passage::Table(table(1 + card % 9, &format!("sətir {card}"))),
        ]
    });
    let sheet = laid_out(vec![Passage::Cards(cards.collect())]);
    assert!(sheet.pages.len() > 1);
    for card in 0..30 {
        let title = format!("Sənəd {card}");
        let row = format!("sətir {card}");
        let page = sheet
            .pages
            .iter()
            .find(|page| body(page).contains(&title))
            .unwrap();
        let rows = body(page).iter().filter(|text| **text == row).count();
        assert_eq!(rows, 1 + card % 9, "{title}");
    }
}

fn roles<'s>(node: &'s Node, found: &mut Vec<&'s Role>) {
    found.push(&node.role);
    for child in &node.children {
        if let Branch::Node(child) = child {
            roles(child, found);
        }
    }
}

#[test]
fn no_level_of_headings_is_left_out_and_each_is_a_bookmark_where_it_stands() {
    let sheet = laid_out(vec![
        Passage::Title {
            title: "Nümunə".to_owned(),
            subtitle: Vec::new(),
        },
        heading(Level::Third, "Bir"),
        paragraph(3),
        heading(Level::Third, "İki"),
        heading(Level::Third, "Üç"),
        paragraph(3),
        Passage::PageBreak,
        heading(Level::First, "Dörd"),
        paragraph(3),
    ]);
    let levels = [Level::First, Level::Second, Level::Third, Level::First];
    let mut found = Vec::new();
    sheet.tree.iter().for_each(|node| roles(node, &mut found));
    let headings = found.iter().filter_map(|role| match role {
        Role::Heading(level, _) => Some(*level),
        _ => None,
    });
    assert_eq!(headings.collect::<Vec<_>>(), levels);
    let marked: Vec<_> = (sheet.bookmarks.iter())
        .map(|bookmark| (bookmark.title.as_str(), bookmark.level, bookmark.page))
        .collect();
    let titles = ["Bir", "İki", "Üç", "Dörd"];
    let pages = [0, 0, 0, 1];
    for (place, expected) in titles.into_iter().zip(levels).zip(pages).enumerate() {
        let ((title, level), page) = expected;
        assert_eq!(marked[place], (title, level, page));
    }
    for bookmark in &sheet.bookmarks {
        let mut texts = texts(&sheet.pages[bookmark.page]);
        let text = texts.find(|text| text.text == bookmark.title).unwrap();
        let down_mm = text.baseline_mm - bookmark.y_mm;
        assert!(
            (0.0..8.0).contains(&down_mm),
            "{}: {down_mm}",
            bookmark.title
        );
    }
}

#[test]
fn what_nobody_asked_for_begins_no_new_page() {
    let sheet = laid_out(vec![
        Passage::PageBreak,
        paragraph(3),
        Passage::PageBreak,
        Passage::PageBreak,
        paragraph(3),
    ]);
    assert_eq!(sheet.pages.len(), 2);
}

#[test]
fn without_a_title_the_first_headings_are_titles() {
    let headings = vec![
        heading(Level::First, "Bir"),
        heading(Level::Second, "İki"),
        heading(Level::First, "Üç"),
        paragraph(1),
    ];
    let sheet = laid_out(headings);
    let mut found = Vec::new();
    sheet.tree.iter().for_each(|node| roles(node, &mut found));
    let is_title = |role: &&&Role| matches!(role, Role::Title(_));
    assert_eq!(found.iter().filter(is_title).count(), 2);
    assert!(found.contains(&&Role::Heading(Level::Second, "İki".to_owned())));
}

#[test]
fn what_stands_on_one_page_is_set_smaller_until_the_page_holds_it() {
    let one_page = |paragraphs: usize| Passage::OnePage {
        name: "Nümunə".to_owned(),
        largest: 1.2,
        passages: vec![Passage::Paragraph("Bir cümlə. ".repeat(40).into()); paragraphs],
    };
    let mut before_mm = f32::MAX;
    for paragraphs in [1, 10, 12, 14] {
        let sheet = laid_out(vec![one_page(1), one_page(paragraphs)]);
        assert_eq!(sheet.pages.len(), 2, "{paragraphs}");
        let body = texts(&sheet.pages[1]).next().unwrap();
        assert!(body.size_mm < before_mm, "{paragraphs}");
        // No running head stands above it.
        assert!(body.baseline_mm < 20.0, "{paragraphs}");
        before_mm = body.size_mm;
    }
    assert!(laid_out(vec![one_page(90)]).pages.len() > 1);
}
