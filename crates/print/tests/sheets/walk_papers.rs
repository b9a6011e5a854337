//! The papers of walkthroughs and sessions: what they say, that they fit, that the files are sound.

use crate::conformity::assert_sound_file;
use crate::golden::assert_golden;
use crate::layout::{edges, texts};
use crate::support::words;
use crate::walk_sample::{all_words, real, sample, session, signing, weak_points};
use locale::Language;
use print::{
    Agenda, Artifact, Attendance, Content, Mark, Page, Piece, Segment, Sheet, WalkPaper, agenda,
    answer_cards, attendance, pdf, pocket_card, walk_cards, walk_checklists, walk_handout,
};
use std::collections::BTreeSet;

const MADE: (i32, u32, u32) = (2031, 2, 7);

/// Every paper of the made-up walkthrough and session, with the name of its golden text.
pub fn papers(language: Language) -> Vec<(&'static str, Sheet)> {
    let words = words(language);
    let walk = sample(language);
    let pocket = |points| pocket_card(&weak_points(language, points), &words, MADE).unwrap();
    vec![
        (
            "walk-checklists",
            walk_checklists(&walk, &words, MADE).unwrap(),
        ),
        ("walk-cards", walk_cards(&walk, &words, MADE).unwrap()),
        ("walk-handout", walk_handout(&walk, &words, MADE).unwrap()),
        ("pocket-card", pocket(4)),
        ("pocket-card-none", pocket(0)),
        ("answer-cards", answer_cards(&words, MADE).unwrap()),
        ("agenda", agenda(&session(language), &words, MADE).unwrap()),
        (
            "attendance",
            attendance(&signing(language, 3, 2), &words, MADE).unwrap(),
        ),
    ]
}

#[test]
fn the_papers_say_what_was_reviewed_in_sound_files() {
    for language in Language::ALL {
        for (name, sheet) in papers(language) {
            let name = format!("{name}-{}", language.code());
            assert_golden(&name, &sheet);
            assert_sound_file(&name, &pdf(&sheet).unwrap());
        }
    }
}

/// Everything the leaves of a page say, without the spaces between words.
fn said(page: &Page) -> String {
    let leaves = (page.pieces.iter()).filter(|piece| matches!(piece.content, Content::Leaf(_)));
    let marks = leaves.flat_map(|piece| &piece.marks);
    let texts = marks.filter_map(|mark| match mark {
        Mark::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    without_spaces(&texts.collect::<String>())
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn each_role_of_every_walkthrough_has_its_checklist_on_one_page_in_type_that_can_be_read() {
    const SMALLEST_PT: f32 = 7.0;
    for language in Language::ALL {
        let words = all_words(language);
        for (id, walk) in real(language) {
            let sheet = walk_checklists(&walk, &words, MADE).unwrap();
            let roles = walk.roles.iter().enumerate();
            let steps = |role| {
                walk.steps
                    .iter()
                    .filter(move |step| step.role == Some(role))
            };
            let acting: Vec<_> = roles.filter(|(role, _)| steps(*role).count() > 0).collect();
            assert_eq!(sheet.pages.len(), acting.len(), "{id}");
            for (page, (role, named)) in sheet.pages.iter().zip(acting) {
                let said = said(page);
                assert!(said.starts_with(&without_spaces(&named.name)), "{said}");
                for step in steps(role) {
                    assert!(said.contains(&without_spaces(&step.text)), "{id}");
                    let right = step.answers.iter().find(|answer| answer.right);
                    let right = right.map_or("", |answer| answer.text.as_str());
                    assert!(said.contains(&without_spaces(right)), "{id}");
                }
                for text in texts(page) {
                    let size_pt = text.size_mm * 72.0 / 25.4;
                    assert!(size_pt >= SMALLEST_PT, "{id}, {language:?}: {size_pt}");
                }
            }
        }
    }
}

/// The smallest box around everything a piece draws.
fn extent(piece: &Piece) -> [f32; 4] {
    let edges = piece.marks.iter().filter_map(edges);
    edges.fold([f32::MAX, f32::MAX, 0.0, 0.0], |whole, edges| {
        let ([x1, y1, x2, y2], [left, top, right, bottom]) = (whole, edges);
        [x1.min(left), y1.min(top), x2.max(right), y2.max(bottom)]
    })
}

#[test]
fn every_card_says_all_its_player_does_and_stays_between_its_cuts() {
    const MARGIN_MM: f32 = 13.0;
    const BOTTOM_MM: f32 = 273.5;
    for language in Language::ALL {
        let words = all_words(language);
        for (id, walk) in real(language) {
            let sheet = walk_cards(&walk, &words, MADE).unwrap();
            let said: String = sheet.pages.iter().map(said).collect();
            let players = walk.roles.iter().flat_map(|role| &role.players);
            let letters: Vec<&String> = players.map(|player| &player.letter).collect();
            for step in &walk.steps {
                let acting = step.actors.iter().filter(|actor| letters.contains(actor));
                let acting = acting.count().max(1);
                if !step.deciding.is_empty() {
                    assert!(said.contains(&without_spaces(&step.question)), "{id}");
                }
                for text in [&step.text, &step.say] {
                    let told = said.matches(&without_spaces(text)).count();
                    assert!(text.is_empty() || told >= acting, "{id}: {text}");
                }
            }
            let pieces = sheet.pages.iter().flat_map(|page| &page.pieces);
            for piece in pieces.filter(|piece| matches!(piece.content, Content::Leaf(_))) {
                let [left, top, right, bottom] = extent(piece);
                assert!(left > MARGIN_MM && right < 210.0 - MARGIN_MM, "{piece:?}");
                assert!(top > MARGIN_MM && bottom < BOTTOM_MM, "{piece:?}");
                let middle = 105.0;
                assert!(right < middle || left > middle, "{piece:?}");
            }
        }
    }
}

#[test]
fn eight_short_cards_stand_on_a_page_and_a_long_one_takes_the_place_of_two() {
    let words = words(Language::En);
    let mut walk = sample(Language::En);
    let players = &mut walk.roles[2].players;
    *players = vec![players[0].clone(); 5];
    let pages = |walk: &WalkPaper| walk_cards(walk, &words, MADE).unwrap().pages.len();
    assert_eq!(pages(&walk), 1);
    walk.steps[0].say = walk.steps[0].say.repeat(40);
    assert_eq!(pages(&walk), 2);
}

#[test]
fn the_handout_keeps_what_is_right_and_why_for_its_last_page() {
    for language in Language::ALL {
        let words = all_words(language);
        for (id, walk) in real(language) {
            let sheet = walk_handout(&walk, &words, MADE).unwrap();
            let mut pages: Vec<String> = sheet.pages.iter().map(said).collect();
            let solutions = pages.pop().unwrap();
            let steps = pages.concat();
            for answer in walk.steps.iter().flat_map(|step| &step.answers) {
                let [text, why] = [&answer.text, &answer.why].map(|text| without_spaces(text));
                assert!(
                    steps.contains(&text) && !steps.contains(&why),
                    "{id}: {why}"
                );
                assert!(solutions.contains(&why), "{id}: {why}");
            }
        }
    }
}

#[test]
fn a_pocket_card_has_two_sides_of_a6_and_six_points_at_most() {
    let words = words(Language::Ru);
    for points in [0, 1, 3, 4, 6, 9] {
        let points = weak_points(Language::Ru, points);
        let sheet = pocket_card(&points, &words, MADE).unwrap();
        assert_eq!(sheet.pages.len(), 2);
        let right = points.first().map(|point| without_spaces(&point.right));
        let told = |page: &Page| {
            right
                .as_ref()
                .map_or(0, |right| said(page).matches(right).count())
        };
        let [front, back] = [&sheet.pages[0], &sheet.pages[1]].map(told);
        assert_eq!(front + back, points.len().min(6));
        assert!(front <= 3 && back <= front);
        for page in &sheet.pages {
            assert_eq!((page.width_mm, page.height_mm), (105.0, 148.0));
            for [left, top, right, bottom] in page.marks().filter_map(edges) {
                assert!(left >= 7.99 && right <= 97.01, "{left} {right}");
                assert!(top >= 7.99 && bottom <= 143.0, "{top} {bottom}");
            }
        }
    }
}

#[test]
fn each_answer_card_has_a_letter_of_six_centimetres_in_a_border_of_its_own() {
    let sheet = answer_cards(&words(Language::Az), MADE).unwrap();
    let page = &sheet.pages[0];
    let capitals = texts(page).filter(|text| text.size_mm * 0.66 >= 60.0);
    let letters: Vec<&str> = capitals.map(|text| text.text.as_str()).collect();
    assert_eq!(letters, ["A", "B", "C", "D"]);
    let borders = page.pieces.iter().filter(|piece| {
        let is_layout = piece.content == Content::Artifact(Artifact::Layout);
        is_layout
            && piece
                .marks
                .iter()
                .all(|mark| matches!(mark, Mark::Path { .. }))
    });
    let contours = |piece: &Piece| -> (usize, usize) {
        let paths = piece.marks.iter().filter_map(|mark| match mark {
            Mark::Path { segments, .. } => Some(segments),
            _ => None,
        });
        let segments: Vec<Segment> = paths.flat_map(|each| each.iter().copied()).collect();
        let is_curve = |segment: &&Segment| matches!(segment, Segment::Cubic(..));
        (segments.len(), segments.iter().filter(is_curve).count())
    };
    let drawn: BTreeSet<(usize, usize)> = borders.map(contours).collect();
    // Four borders, and the cuts, which are alike.
    assert_eq!(drawn.len(), 5);
}

#[test]
fn forty_people_sign_on_two_pages() {
    for language in Language::ALL {
        for days in [1, 2] {
            let sheet = attendance(&signing(language, 40, days), &words(language), MADE).unwrap();
            assert_eq!(sheet.pages.len(), 2, "{language:?}");
            assert!(said(&sheet.pages[1]).ends_with("40"));
        }
    }
}
/// A walkthrough of which nothing is written, and one of endless words.
fn odd_walks() -> [WalkPaper; 2] {
    let mut endless = sample(Language::Az);
    let longest = "ğ".repeat(300);
    endless.title.clone_from(&longest);
    endless.steps[0].text = "Uzunadlı 漢字 \u{200b}".repeat(90);
    endless.steps[0].basis.law = vec![longest.clone(); 3];
    endless.roles[0].players[0].name.clone_from(&longest);
    endless.roles[1].players[0].letter = "S100".to_owned();
    [WalkPaper::default(), endless]
}

#[test]
fn what_nobody_would_write_is_printed_too() {
    let words = words(Language::Az);
    for (name, walk) in ["blank", "endless"].into_iter().zip(odd_walks()) {
        for (kind, paper) in [
            ("checklists", walk_checklists(&walk, &words, MADE)),
            ("cards", walk_cards(&walk, &words, MADE)),
            ("handout", walk_handout(&walk, &words, MADE)),
        ] {
            let bytes = pdf(&paper.unwrap()).unwrap();
            assert_sound_file(&format!("walk-{kind}-{name}"), &bytes);
        }
    }
    for (name, paper) in [
        ("agenda", agenda(&Agenda::default(), &words, MADE)),
        (
            "attendance",
            attendance(&Attendance::default(), &words, MADE),
        ),
    ] {
        let bytes = pdf(&paper.unwrap()).unwrap();
        assert_sound_file(&format!("{name}-blank"), &bytes);
    }
}
