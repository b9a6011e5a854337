//! Every slide of every walkthrough, page and exercise, in three languages.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use content::{BlockWords, Guide, Reading, WalkReading, Walkthroughs, plain};
use exercise::Evening;
use lesson::{
    Block, BlockKind, Deck, MOST_LINES, Material, Plan, Position, Slide, Source, State, Votes,
};
use locale::{Language, Words};
use protocol::Form;

struct Shelf {
    walkthroughs: Walkthroughs,
    guide: Guide,
    evenings: Vec<Evening>,
    languages: Vec<(Words, WalkReading, Reading)>,
}

impl Shelf {
    fn new() -> Self {
        let walkthroughs = Walkthroughs::new(&pack::walkthrough_files());
        let guide = Guide::new(&pack::guide_files());
        let form = |id: &str| Form::parse(pack::form(id)?, pack::form).ok();
        let evenings = pack::evenings().into_iter();
        let languages = Language::ALL.map(|language| {
            let code = language.code();
            (
                Words::new(language, &pack::words(code)).unwrap(),
                WalkReading::new(language, &walkthroughs, &pack::walkthrough_words(code)),
                Reading::new(language, &guide, &pack::guide_words(code)),
            )
        });
        Self {
            evenings: evenings
                .map(|text| Evening::parse(text, form).unwrap())
                .collect(),
            languages: languages.into(),
            walkthroughs,
            guide,
        }
    }

    fn materials(&self) -> Vec<Material<'_>> {
        let languages = self.languages.iter();
        languages
            .map(|(words, walk_reading, reading)| Material {
                walkthroughs: &self.walkthroughs,
                walk_reading,
                guide: &self.guide,
                reading,
                evenings: &self.evenings,
                words,
            })
            .collect()
    }
}

fn ready_plans() -> Vec<(&'static str, Plan)> {
    let files = pack::lesson_files().into_iter();
    files
        .map(|(file, text)| (file, Plan::parse(text).unwrap()))
        .collect()
}

fn block(kind: BlockKind, target: &str) -> Block {
    Block {
        kind,
        target: target.to_owned(),
        minutes: 15,
        day: 1,
    }
}

/// Every block there can be, as one plan.
fn everything(material: &Material<'_>) -> Plan {
    let choices = material.choices().into_iter();
    let mistake = block(BlockKind::Exercise, "P2-0417");
    Plan {
        order: 0,
        title: String::new(),
        group: String::new(),
        people: 0,
        begins: "09:00".to_owned(),
        blocks: choices
            .map(|choice| choice.block)
            .chain([mistake])
            .collect(),
    }
}

fn texts(slide: &Slide) -> impl Iterator<Item = &str> {
    let lines = slide.lines.iter().map(|line| line.text.as_str());
    lines.chain([slide.heading.as_str(), slide.article.as_str()])
}

fn positions(deck: &Deck) -> Vec<Position> {
    let mut positions = Vec::new();
    for (block, slides) in deck.blocks.iter().enumerate() {
        for (slide, shown) in slides.iter().enumerate() {
            positions.extend((0..=shown.last_beat).map(|beat| Position { block, slide, beat }));
        }
    }
    positions
}

#[test]
fn a_slide_has_at_most_four_lines() {
    let shelf = Shelf::new();
    for material in shelf.materials() {
        let plan = everything(&material);
        assert!(plan.blocks.len() > 150);
        for (block, slides) in plan.blocks.iter().zip(Deck::new(&plan, &material).blocks) {
            assert!(!slides.is_empty(), "{block:?}");
            for slide in &slides {
                assert!(slide.lines.len() <= MOST_LINES, "{block:?}: {slide:?}");
                assert!(
                    texts(slide).next().is_some() && !slide.heading.is_empty(),
                    "{block:?}"
                );
                assert!(
                    slide.lines.iter().all(|line| !line.text.is_empty()),
                    "{slide:?}"
                );
                assert!(texts(slide).all(|text| !text.contains('⟨')), "{slide:?}");
                assert!(slide.lines.iter().all(|line| line.beat <= slide.last_beat));
            }
        }
    }
}

#[test]
fn no_note_is_ever_on_a_slide() {
    let shelf = Shelf::new();
    for material in shelf.materials() {
        for walk in &shelf.walkthroughs.all {
            let words = material.walk_reading.words(&walk.id).unwrap();
            let block = block(BlockKind::Walkthrough, &walk.id);
            let slides = material.slides(&block);
            let shown: Vec<&str> = slides.iter().flat_map(texts).collect();
            for step in &walk.steps {
                let told = &words.steps[&step.id];
                let own = [told.text.clone(), told.say.clone().unwrap_or_default()].concat();
                assert_eq!(
                    material.note(&block, &Source::Step(step.id.clone())),
                    told.note
                );
                for sentence in told.note.split_inclusive(['.', '?', ':']).map(str::trim) {
                    // "Say:", and what is a sentence of the step too, tell nothing.
                    if sentence.chars().count() < 12 || own.contains(sentence) {
                        continue;
                    }
                    let found = shown.iter().find(|text| text.contains(sentence));
                    assert_eq!(found, None, "{}/{}: {sentence}", walk.id, step.id);
                }
            }
        }
    }
}

#[test]
fn nothing_of_a_step_is_left_out() {
    let shelf = Shelf::new();
    let bare = |text: &str| text.replace([' ', '\u{a0}'], "");
    for material in shelf.materials() {
        for walk in &shelf.walkthroughs.all {
            let words = material.walk_reading.words(&walk.id).unwrap();
            let block = block(BlockKind::Walkthrough, &walk.id);
            let slides = material.slides(&block);
            for step in &walk.steps {
                let of_step: Vec<&Slide> = slides
                    .iter()
                    .filter(|slide| slide.source == Source::Step(step.id.clone()))
                    .collect();
                let lines = of_step
                    .iter()
                    .flat_map(|slide| &slide.lines)
                    .map(|line| line.text.as_str());
                let shown: String = of_step[..1]
                    .iter()
                    .map(|slide| slide.heading.as_str())
                    .chain(lines)
                    .collect();
                let told = &words.steps[&step.id];
                let said = told.say.clone().unwrap_or_default();
                assert_eq!(
                    bare(&shown),
                    bare(&format!("{}{said}", told.text)),
                    "{}",
                    step.id
                );
                let decisions = slides
                    .iter()
                    .filter(|slide| slide.source == Source::Question(step.id.clone()));
                assert_eq!(
                    decisions.count(),
                    usize::from(!step.answers.is_empty()),
                    "{}",
                    step.id
                );
            }
        }
    }
}

#[test]
fn every_cell_of_a_table_is_told_with_the_head_of_its_column() {
    let shelf = Shelf::new();
    for material in shelf.materials() {
        let mut tables = 0;
        for page in &shelf.guide.pages {
            let words = material.reading.page(&page.id).unwrap();
            let slides = material.slides(&block(BlockKind::Page, &page.id));
            for (id, told) in &words.blocks {
                let BlockWords::Table(rows) = told else {
                    continue;
                };
                tables += 1;
                let of_table = slides
                    .iter()
                    .filter(|slide| slide.source == Source::Piece(id.clone()));
                let lines: Vec<String> = of_table
                    .flat_map(|slide| &slide.lines)
                    .map(|line| format!("{} {}", line.mark, line.text))
                    .collect();
                assert_eq!(lines.len(), rows.len() - 1, "{} {id}", page.id);
                for (line, row) in lines.iter().zip(&rows[1..]) {
                    let is_numbered = !line.starts_with(' ');
                    for (place, (head, cell)) in rows[0].iter().zip(row).enumerate() {
                        let (head, cell) = (plain(head), plain(cell));
                        let told = if is_numbered && place == 0 {
                            format!("{cell} ")
                        } else {
                            format!("{head}: {cell}")
                        };
                        assert!(line.contains(&told), "{} {id}: {line}", page.id);
                    }
                }
            }
        }
        assert!(tables > 30);
    }
}

#[test]
fn a_table_stands_under_the_heading_of_its_page() {
    let shelf = Shelf::new();
    for material in shelf.materials() {
        let page = block(BlockKind::Page, "train.cascade");
        let stages = Source::Piece("stages".to_owned());
        let slides = material.slides(&page);
        let slide = slides.iter().find(|slide| slide.source == stages).unwrap();
        assert_eq!(Some(&slide.heading), material.title(&page).as_ref());
    }
}

#[test]
fn the_answer_is_hidden_before_it_is_revealed() {
    let shelf = Shelf::new();
    for material in shelf.materials() {
        let mut asked = 0;
        for slides in Deck::new(&everything(&material), &material).blocks {
            for slide in slides.iter().filter(|slide| slide.question.is_some()) {
                asked += 1;
                let question = slide.question.as_ref().unwrap();
                let mut votes = Votes::default();
                votes.cast(&[1, 2, 3]);
                votes.cast(&[3, 2, 1]);
                let before = slide.at(0, &votes);
                assert!(
                    before
                        .lines
                        .iter()
                        .all(|line| line.state == State::Shown && !line.text.is_empty())
                );
                assert_eq!(before.article, "");
                let after = slide.at(slide.last_beat, &votes);
                let right: Vec<usize> = (0..after.lines.len())
                    .filter(|place| after.lines[*place].state == State::Right)
                    .collect();
                assert_eq!(right, [question.right]);
                assert!(!after.article.is_empty());
            }
            for slide in slides.iter().filter(|slide| slide.last_beat > 0) {
                let before = slide.at(0, &Votes::default());
                assert_eq!(before.article, "");
                let hidden = slide
                    .lines
                    .iter()
                    .filter(|line| line.hidden && line.beat > 0)
                    .count();
                assert_eq!(
                    before
                        .lines
                        .iter()
                        .filter(|line| line.text.is_empty())
                        .count(),
                    hidden
                );
            }
        }
        assert!(asked > 80);
    }
}

#[test]
fn the_histogram_waits_for_the_second_vote() {
    let shelf = Shelf::new();
    let materials = shelf.materials();
    let block = block(BlockKind::Question, "opening/declare-open");
    let slides = materials[0].slides(&block);
    let slide = slides
        .iter()
        .find(|slide| slide.question.is_some())
        .unwrap();
    let mut votes = Votes::default();
    for counts in [[].as_slice(), &[4, 20, 12], &[1, 30]] {
        for beat in 0..=slide.last_beat {
            assert_eq!(slide.at(beat, &votes).histogram, []);
        }
        votes.cast(counts);
    }
    let bars = slide.at(0, &votes).histogram;
    let told: Vec<_> = bars
        .iter()
        .map(|bar| (bar.letter, bar.first, bar.second))
        .collect();
    assert_eq!(told, [('A', 4, 1), ('B', 20, 30), ('C', 12, 0)]);
    votes.cast(&[]);
    assert_eq!(slide.at(1, &votes).histogram, []);
}

#[test]
fn back_and_next_are_inverse() {
    let shelf = Shelf::new();
    let deck = Deck::new(&ready_plans()[0].1, &shelf.materials()[0]);
    let positions = positions(&deck);
    let mut here = Position::default();
    for place in &positions {
        assert_eq!(here, *place, "next goes through everything");
        here = deck.next(here);
    }
    let (first, last) = (positions[0], positions[positions.len() - 1]);
    assert_eq!((deck.next(last), deck.next_slide(last)), (last, None));
    assert_eq!(deck.back(first), first);
    for pair in positions.windows(2) {
        assert_eq!(deck.back(pair[1]), pair[0]);
        assert_eq!(
            deck.reveal(pair[0]).beat,
            deck.slide(pair[0]).unwrap().last_beat
        );
    }
}

#[test]
fn no_turn_leads_beyond_an_end() {
    let shelf = Shelf::new();
    let deck = Deck::new(&ready_plans()[0].1, &shelf.materials()[0]);
    for (block, slide) in [(0, 0), (3, 99), (99, 0), (usize::MAX, usize::MAX)] {
        let place = deck.jump(block, slide);
        assert!(deck.slide(place).is_some(), "{place:?}");
    }
    let empty = Deck::default();
    let nowhere = Position::default();
    assert_eq!(
        [empty.next(nowhere), empty.back(nowhere), empty.jump(2, 2)],
        [nowhere; 3]
    );
}

#[test]
fn another_language_stands_at_the_same_thing() {
    let shelf = Shelf::new();
    let materials = shelf.materials();
    let plan = everything(&materials[0]);
    let decks: Vec<Deck> = materials
        .iter()
        .map(|material| Deck::new(&plan, material))
        .collect();
    for (from, to) in [(0, 1), (1, 2), (2, 0)] {
        for place in positions(&decks[from]) {
            let there = decks[from].same_in(&decks[to], place);
            let source = |deck: &Deck, place| deck.slide(place).map(|slide| slide.source.clone());
            let (here, found) = (source(&decks[from], place), source(&decks[to], there));
            // A page may be divided otherwise; a step, a question, a break never is.
            if !matches!(here, Some(Source::Piece(_))) {
                assert_eq!(here, found);
            }
            assert_eq!(there.block, place.block);
        }
    }
}

#[test]
fn every_ready_plan_names_what_exists() {
    let shelf = Shelf::new();
    let plans = ready_plans();
    assert_eq!(plans.len(), 3);
    for (file, plan) in &plans {
        let id = file.trim_end_matches(".toml");
        for material in shelf.materials() {
            assert_eq!(material.check(plan), Ok(()), "{file}");
            assert!(material.words.has(&format!("plan-{id}")), "{id}");
            assert!(material.words.has(&format!("plan-{id}-about")), "{id}");
        }
        let mut broken = plan.clone();
        broken.blocks[1].target = "no-such-thing".to_owned();
        let error = shelf.materials()[0].check(&broken).unwrap_err();
        assert_eq!(error.to_string(), "block 2: there is no `no-such-thing`");
    }
}

#[test]
fn in_every_ready_plan_practice_takes_more_than_talk_and_the_count_the_most() {
    let shelf = Shelf::new();
    let material = shelf.materials()[0];
    for (file, plan) in ready_plans() {
        let sum = |fits: &dyn Fn(&Block) -> bool| -> u32 {
            plan.blocks
                .iter()
                .filter(|block| fits(block))
                .map(|block| block.minutes)
                .sum()
        };
        let practice = sum(&|block| !matches!(block.kind, BlockKind::Page | BlockKind::Break));
        assert!(
            practice > 2 * sum(&|block| block.kind == BlockKind::Page),
            "{file}"
        );
        let chapter = |block: &Block| material.chapter(block).map(content::Chapter::id);
        let evening = sum(&|block| {
            matches!(
                chapter(block),
                Some("closing" | "counting" | "protocol" | "delivery")
            ) || block.target == "train.protocol"
        });
        let day = sum(&|block| matches!(chapter(block), Some("preparing" | "opening" | "voting")));
        assert!(evening > day, "{file}: {evening} {day}");
    }
}

#[test]
fn an_unknown_target_is_a_slide_and_no_panic() {
    let shelf = Shelf::new();
    for material in shelf.materials() {
        for kind in [
            BlockKind::Walkthrough,
            BlockKind::Page,
            BlockKind::Exercise,
            BlockKind::Question,
        ] {
            for target in [
                "",
                "/",
                "no-such-thing",
                "opening/no-such-step",
                "opening/three-figures",
            ] {
                let block = block(kind, target);
                assert_eq!(material.title(&block), None, "{kind:?} {target}");
                assert!(!material.slides(&block).is_empty());
                assert_eq!(material.note(&block, &Source::Title), "");
            }
        }
    }
}
