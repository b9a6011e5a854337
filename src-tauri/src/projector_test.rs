//! Plans, the wall and the console through the door: what is kept, what the room sees.

use crate::failure::Failure;
use crate::projector::{WallWindow, WindowTurn};
use crate::room_test::Room;
use crate::teach_view::{
    BlockChange, BlockKind, ConsoleView, PlanChange, Projection, Turn, WallView,
};
use std::sync::{Arc, Mutex};
use tauri::ipc::{Channel, InvokeResponseBody};

const NOW: i64 = 1_900_000_000;
const AT: &str = "2030-03-17T19:46:40+04:00";

impl Room {
    fn project(&self, what: &Projection) -> ConsoleView {
        self.cabinet
            .begin_projection(what, self.words(), NOW)
            .unwrap();
        self.console().unwrap()
    }

    fn plan(&self, id: &str, anew: bool) -> ConsoleView {
        self.project(&Projection::Plan {
            id: id.to_owned(),
            anew,
        })
    }

    fn walkthrough(&self, id: &str, step: &str) -> ConsoleView {
        self.project(&Projection::Walkthrough {
            id: id.to_owned(),
            step: Some(step.to_owned()),
        })
    }

    fn turn(&self, turn: &Turn) -> ConsoleView {
        self.cabinet.turn_projection(turn, NOW).unwrap();
        self.console().unwrap()
    }

    fn console(&self) -> Option<ConsoleView> {
        self.cabinet.console(self.words(), NOW).unwrap()
    }
}

fn place(console: &ConsoleView) -> (usize, usize, &str) {
    (console.block, console.slide, &console.here.slide.heading)
}

#[test]
fn an_interrupted_projection_goes_on_at_its_slide() {
    let mut room = Room::new("az");
    assert!(room.console().is_none());
    room.plan("ready/refresher", true);
    room.turn(&Turn::Jump { block: 2, slide: 3 });
    room.turn(&Turn::Next);
    let before = room.turn(&Turn::LargerText);
    room = room.opened_again();
    assert!(room.cabinet.plans(room.words()).unwrap().running.is_some());
    let after = room.console().unwrap();
    assert_eq!(place(&after), place(&before));
    assert_eq!((&after.here, after.open), (&before.here, false));
    let went_on = room.plan("ready/refresher", false);
    assert_eq!(place(&went_on), place(&after));
    assert_eq!(room.plan("ready/refresher", true).block, 0);
}

#[test]
fn a_plan_that_was_ended_goes_on_another_day_and_a_finished_one_begins_anew() {
    let mut room = Room::new("az");
    room.plan("ready/training-of-trainers", true);
    room.turn(&Turn::Jump {
        block: 15,
        slide: 0,
    });
    room.cabinet.end_projection(NOW).unwrap();
    assert!(room.console().is_none());
    room = room.opened_again();
    assert!(
        room.console().is_none(),
        "what was ended is not resumed by itself"
    );
    let again = room.plan("ready/training-of-trainers", false);
    assert_eq!(again.block, 15);
    room.walkthrough("opening", "declare-open");
    assert_eq!(room.plan("ready/training-of-trainers", false).block, 15);
    let last = Turn::Jump {
        block: 99,
        slide: 99,
    };
    room.turn(&last);
    room.turn(&Turn::Reveal);
    assert!(room.console().unwrap().next.is_none());
    room.cabinet.end_projection(NOW).unwrap();
    assert_eq!(room.plan("ready/training-of-trainers", false).block, 0);
}

#[test]
fn a_plan_is_begun_between_its_beginning_and_its_end() {
    let room = Room::new("az");
    let own = room
        .cabinet
        .copy_plan("ready/refresher", room.words(), AT)
        .unwrap();
    let begun = || {
        let plans = room.cabinet.plans(room.words()).unwrap();
        assert!(plans.ready.iter().all(|plan| !plan.begun));
        plans.own[0].begun
    };
    let end = || room.cabinet.end_projection(NOW).unwrap();
    assert!(!begun());
    room.plan(&own.id, true);
    assert!(!begun(), "at its beginning");
    end();
    assert!(!begun());
    room.plan(&own.id, true);
    room.turn(&Turn::Next);
    assert!(begun(), "while it is projected");
    end();
    assert!(begun(), "while it is put aside");
    room.walkthrough("opening", "begin");
    assert!(begun(), "while something else is projected");
    room.plan(&own.id, false);
    room.turn(&Turn::Jump {
        block: 99,
        slide: 99,
    });
    room.turn(&Turn::Reveal);
    end();
    assert!(!begun(), "after its end");
}

#[test]
fn a_removed_plan_is_no_longer_projected() {
    for is_interrupted in [false, true] {
        let mut room = Room::new("az");
        let own = room.cabinet.copy_plan("ready/refresher", room.words(), AT);
        let own = own.unwrap();
        room.plan(&own.id, true);
        room.turn(&Turn::Next);
        if is_interrupted {
            room = room.opened_again();
        }
        let rest = room.cabinet.remove_plan(&own.id, room.words()).unwrap();
        assert_eq!((rest.own.len(), rest.running), (0, None));
        assert!(room.console().is_none(), "{is_interrupted}");
        room = room.opened_again();
        assert!(room.console().is_none(), "{is_interrupted}");
    }
}

#[test]
fn the_time_on_the_last_slide_counts_when_a_plan_is_put_aside() {
    let room = Room::new("az");
    room.plan("ready/refresher", true);
    room.turn(&Turn::Next);
    room.cabinet.end_projection(NOW + 90).unwrap();
    let again = room.plan("ready/refresher", false);
    assert_eq!((again.clock.block_used, again.clock.used), (90, 90));
}

#[test]
fn a_frozen_wall_stays_while_the_console_goes_on() {
    let mut room = Room::new("az");
    room.walkthrough("opening", "declare-open");
    let frozen = room.turn(&Turn::Freeze);
    assert!(frozen.frozen);
    for turn in [
        Turn::Next,
        Turn::Next,
        Turn::Next,
        Turn::LargerText,
        Turn::Language {
            code: "ru".to_owned(),
        },
    ] {
        let console = room.turn(&turn);
        assert_eq!(console.wall, frozen.wall, "{turn:?}");
    }
    assert_ne!(room.console().unwrap().here.slide, frozen.wall.slide);
    assert!(room.turn(&Turn::Black).wall.black);
    assert!(!room.turn(&Turn::Black).wall.black);
    room = room.opened_again();
    let after = room.console().unwrap();
    assert!(after.frozen);
    assert_ne!(after.wall.slide, after.here.slide);
    let thawed = room.turn(&Turn::Freeze);
    assert_eq!(thawed.wall, thawed.here);
}

#[test]
fn black_hides_the_wall_and_not_the_console() {
    let room = Room::new("az");
    room.walkthrough("opening", "begin");
    let black = room.turn(&Turn::Black);
    assert!(black.wall.black && !black.here.black);
    assert!(room.cabinet.wall_view(NOW).unwrap().black);
    assert!(!room.turn(&Turn::Black).wall.black);
}

#[test]
fn no_note_reaches_the_wall() {
    let room = Room::new("az");
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let told = Arc::clone(&heard);
    let channel: Channel<WallView> = Channel::new(move |body| {
        if let InvokeResponseBody::Json(text) = body {
            told.lock().unwrap().push(text);
        }
        Ok(())
    });
    room.cabinet.watch_wall("wall", channel);
    let mut console = room.walkthrough("opening", "three-figures");
    let mut notes = 0;
    loop {
        room.cabinet.tell(NOW);
        let wall = heard.lock().unwrap().pop().unwrap();
        assert!(!wall.contains("note"));
        for sentence in console.note.split(['.', '?', ':', '\n']).map(str::trim) {
            if sentence.chars().count() > 30 {
                notes += 1;
                assert!(!wall.contains(sentence), "{sentence}");
            }
        }
        if console.next.is_none() {
            break;
        }
        room.turn(&Turn::Reveal);
        console = room.turn(&Turn::Next);
    }
    assert!(notes > 20);
}

#[test]
fn another_language_stands_at_the_same_step_and_notes_have_their_own() {
    let room = Room::new("az");
    let before = room.walkthrough("opening", "lock-mobile");
    let after = room.turn(&Turn::Language {
        code: "ru".to_owned(),
    });
    assert_eq!(after.here.slide.scene, before.here.slide.scene);
    assert_eq!(
        (after.here.language.as_str(), after.note == before.note),
        ("ru", true)
    );
    let noted = room.turn(&Turn::NoteLanguage {
        code: "en".to_owned(),
    });
    assert_eq!(noted.here, after.here);
    assert!(noted.note.starts_with("Say: both boxes are locked"));
    assert_eq!(noted.note_language, "en");
}

#[test]
fn the_room_sees_its_votes_after_the_second_one_and_they_are_kept_once() {
    let room = Room::new("az");
    room.walkthrough("opening", "declare-open");
    let refused = room.cabinet.vote(&[1, 2, 3], AT);
    assert!(
        matches!(refused, Err(Failure::NothingShown)),
        "no question is on the wall"
    );
    let mut console = room.console().unwrap();
    while console.question.is_none() {
        console = room.turn(&Turn::Next);
    }
    let question = console.question.unwrap();
    assert_eq!(
        (question.id.as_str(), question.right.as_str()),
        ("opening/declare-open", "B")
    );
    let wall = || room.cabinet.wall_view(NOW).unwrap().slide;
    let lesson = || {
        let results = room
            .cabinet
            .with_store(|store| Ok(store.lesson_results("walkthrough/opening")?));
        results.unwrap()
    };
    room.cabinet.vote(&[9, 20, 7], AT).unwrap();
    assert!(wall().histogram.is_empty() && lesson().is_empty());
    room.cabinet.vote(&[1, 34, 1], AT).unwrap();
    room.cabinet.vote(&[2, 33, 1], AT).unwrap();
    let bars: Vec<_> = wall()
        .histogram
        .iter()
        .map(|bar| (bar.first, bar.second))
        .collect();
    assert_eq!(bars, [(9, 2), (20, 33), (7, 1)]);
    assert_eq!(lesson().len(), 1);
    assert!(wall().article.is_empty() && wall().lines.iter().all(|line| line.state == "shown"));
    let answered = room.turn(&Turn::Next).here.slide;
    let states: Vec<_> = answered.lines.iter().map(|line| line.state).collect();
    assert_eq!(states, ["wrong", "right", "wrong"]);
    assert!(!answered.article.is_empty());
}

#[test]
fn what_is_parked_and_drawn_stays_with_the_plan() {
    let mut room = Room::new("az");
    let own = room
        .cabinet
        .copy_plan("ready/refresher", room.words(), AT)
        .unwrap();
    room.plan(&own.id, true);
    room.cabinet
        .park("  Möhür harada saxlanılır? ", AT)
        .unwrap();
    room.cabinet.park(" ", AT).unwrap();
    let names = ["Leyla", "Rauf", "Nigar"].map(str::to_owned);
    room.turn(&Turn::Jump { block: 2, slide: 0 });
    room.cabinet.draw_lots(&names, 7).unwrap();
    room = room.opened_again();
    let console = room.console().unwrap();
    let lots: Vec<_> = console
        .lots
        .iter()
        .filter(|lot| !lot.name.is_empty())
        .collect();
    assert_eq!(lots.len(), 3);
    assert_eq!(console.lots[0].actor, "C");
    let agenda = room.cabinet.agenda(&own.id, room.words()).unwrap();
    assert_eq!(agenda.parked, ["Möhür harada saxlanılır?"]);
    assert_eq!(console.parked.len(), 1);
    room.cabinet.unpark(console.parked[0].id + 1).unwrap();
    assert_eq!(room.console().unwrap().parked.len(), 1);
    room.cabinet.unpark(console.parked[0].id).unwrap();
    assert!(room.console().unwrap().parked.is_empty());
}

fn block(kind: BlockKind, target: &str, minutes: u32, day: u32) -> BlockChange {
    BlockChange {
        kind,
        target: target.to_owned(),
        minutes,
        day,
    }
}

fn change(id: &str, begins: &str, blocks: Vec<BlockChange>) -> PlanChange {
    PlanChange {
        id: id.to_owned(),
        title: " Səssayma ".to_owned(),
        group: "Qrup 3".to_owned(),
        people: 38,
        begins: begins.to_owned(),
        blocks,
    }
}

#[test]
fn a_plan_is_kept_as_it_was_changed() {
    let room = Room::new("az");
    let words = room.words();
    let own = room.cabinet.new_plan(words, AT).unwrap();
    let blocks = vec![
        block(BlockKind::Walkthrough, "closing", 45, 1),
        block(BlockKind::Break, "", 15, 1),
        block(BlockKind::Exercise, "P2-0417", 30, 1),
    ];
    let saved = change(&own.id, "14:00", blocks);
    let saved = room.cabinet.save_plan(&saved, words, AT).unwrap();
    assert_eq!(saved.title, "Səssayma");
    assert_eq!(saved.day_minutes, [90]);
    let begins: Vec<_> = saved
        .blocks
        .iter()
        .map(|block| block.begins.as_str())
        .collect();
    assert_eq!(begins, ["14:00", "14:45", "15:00"]);
    let sheet = room.cabinet.attendance(&own.id, words).unwrap();
    assert_eq!((sheet.rows, sheet.days), (38, 1));
    assert!(
        room.cabinet
            .remove_plan(&own.id, words)
            .unwrap()
            .own
            .is_empty()
    );
}

#[test]
fn what_is_no_plan_is_not_kept_and_a_ready_one_never_changed() {
    let room = Room::new("az");
    let words = room.words();
    let own = room
        .cabinet
        .copy_plan("ready/refresher", words, AT)
        .unwrap();
    let walkthrough = || vec![block(BlockKind::Walkthrough, "closing", 45, 1)];
    for refused in [
        change("ready/refresher", "14:00", walkthrough()),
        change("999", "14:00", walkthrough()),
        change(&own.id, "2 pm", walkthrough()),
        change(
            &own.id,
            "14:00",
            vec![block(BlockKind::Page, "nowhere", 5, 1)],
        ),
        change(&own.id, "14:00", vec![block(BlockKind::Break, "", 0, 1)]),
        change(&own.id, "14:00", vec![block(BlockKind::Break, "", 5, 3)]),
    ] {
        let refused = room.cabinet.save_plan(&refused, words, AT);
        let failure = refused.unwrap_err().said(words);
        let said = [failure.what, failure.kept, failure.todo].concat();
        assert!(!said.contains(['⟨', '{']), "{said}");
    }
    let kept = room.cabinet.open_plan(&own.id, words).unwrap();
    assert_eq!(kept.blocks.len(), own.blocks.len());
}

#[test]
fn leaving_goes_from_black_to_full_screen_to_the_console() {
    let room = Room::new("az");
    let turn = |turn| room.cabinet.turn_projection(&turn, NOW).unwrap();
    room.walkthrough("opening", "begin");
    assert_eq!(turn(Turn::FullScreen), WindowTurn::Fill);
    let full = WallWindow {
        open: true,
        full_screen: true,
        one_display: false,
    };
    room.cabinet.projector().window = full;
    turn(Turn::Black);
    assert_eq!(turn(Turn::Leave), WindowTurn::Stay);
    assert!(!room.console().unwrap().wall.black);
    assert_eq!(turn(Turn::Leave), WindowTurn::Shrink);
    room.cabinet.projector().window.full_screen = false;
    assert_eq!(turn(Turn::Leave), WindowTurn::Close);
    room.cabinet.projector().window = WallWindow::default();
    assert_eq!(turn(Turn::Leave), WindowTurn::Stay);
    assert!(room.console().is_some());
}

#[test]
fn a_break_ends_after_its_minutes_and_the_time_counts() {
    let room = Room::new("az");
    room.plan("ready/refresher", true);
    let words = room.words();
    let to_break = Turn::Jump { block: 4, slide: 0 };
    room.cabinet.turn_projection(&to_break, NOW + 400).unwrap();
    let console = |now| room.cabinet.console(words, now).unwrap().unwrap();
    let (begun, later) = (console(NOW + 400), console(NOW + 460));
    assert_eq!(begun.here.slide.until.len(), 5);
    assert_eq!(begun.here.slide.until, later.here.slide.until);
    assert_eq!((later.clock.block_used, later.clock.used), (60, 460));
    assert_eq!(later.clock.planned, 7200);
}

#[test]
fn what_cannot_be_shown_is_said() {
    let room = Room::new("az");
    for what in [
        Projection::Plan {
            id: "ready/nothing".to_owned(),
            anew: false,
        },
        Projection::Walkthrough {
            id: "nothing".to_owned(),
            step: None,
        },
        Projection::Page {
            id: "../etc".to_owned(),
        },
    ] {
        let failure = room.cabinet.begin_projection(&what, room.words(), NOW);
        assert!(matches!(failure, Err(Failure::UnknownPlan(_))), "{what:?}");
    }
    assert!(room.console().is_none() && room.cabinet.wall_view(NOW).is_none());
}
