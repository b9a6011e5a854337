//! Walkthroughs through the door: what is kept, what is told and when, what comes back.

use crate::failure::Failure;
use crate::room_test::Room;
use crate::walk_view::{Player, ReviewView, StepView, WalkView, WalksView, Way};

/// Days of January 2030 at noon.
fn on(day: u32) -> String {
    format!("2030-01-{day:02}T12:00:00+04:00")
}

impl Room {
    fn walks(&self) -> WalksView {
        self.cabinet.walks(self.words(), &on(1)).unwrap()
    }

    fn open(&self, walk: &str, way: Way) -> WalkView {
        self.cabinet.open_walk(walk, way, self.words()).unwrap()
    }

    fn begin(&self, walk: &str, way: Way, players: &[Player]) -> WalkView {
        self.cabinet
            .begin_walk(walk, way, players, self.words(), &on(1))
            .unwrap()
    }

    fn answer(&self, walk: &str, way: Way, step: &str, answer: &str) -> WalkView {
        self.cabinet
            .answer_walk((walk, way), step, answer, self.words(), &on(1))
            .unwrap()
    }

    fn finish_exam(&self, walk: &str, day: u32) -> WalkView {
        self.cabinet
            .finish_exam(walk, self.words(), &on(day))
            .unwrap()
    }

    fn review(&self, day: u32) -> ReviewView {
        self.cabinet.review(self.words(), &on(day)).unwrap()
    }

    /// Every decision with the right answer, or with a wrong one.
    fn answer_all(&self, walk: &str, way: Way, right: bool) -> WalkView {
        for step in &self.cabinet.walkthrough(walk).unwrap().steps {
            if let Some(answer) = step.answers.iter().find(|answer| answer.right == right) {
                self.answer(walk, way, &step.id, &answer.id);
            }
        }
        self.open(walk, way)
    }
}

fn step<'a>(view: &'a WalkView, id: &str) -> &'a StepView {
    view.steps.iter().find(|step| step.id == id).unwrap()
}

fn tells_something(step: &StepView) -> bool {
    let mut answers = step.answers.iter();
    let told = answers.any(|answer| {
        answer.right.is_some()
            || !answer.why.is_empty()
            || answer.line.is_some()
            || answer.page.is_some()
    });
    told || step.right.is_some() || !step.met.is_empty()
}

#[test]
fn every_walkthrough_is_said_in_every_language() {
    let room = Room::new("en");
    for code in ["az", "en", "ru"] {
        let words = room.cabinet.words(code).unwrap();
        let walks = room.cabinet.walks(words, &on(1)).unwrap().walks;
        assert_eq!(walks.len(), 17);
        for walk in &walks {
            let exam = room.cabinet.finish_exam(&walk.id, words, &on(1)).unwrap();
            let told = format!("{walk:?} {exam:?}");
            assert!(!told.contains('⟨'), "{code} {}: {told}", walk.id);
            for step in &exam.steps {
                let texts = [&step.text, &step.who, &step.standing];
                assert!(texts.iter().all(|text| !text.is_empty()), "{code} {step:?}");
                let mut answers = step.answers.iter();
                assert!(
                    answers.all(|answer| !answer.text.is_empty() && !answer.why.is_empty()),
                    "{code} {step:?}"
                );
                assert_eq!(step.question.is_empty(), step.answers.is_empty());
            }
        }
    }
}

#[test]
fn a_step_forgotten_is_met_again_at_the_protocol() {
    let met = |way: Way, answers: &[&str]| {
        let room = Room::new("en");
        for answer in answers {
            room.answer("closing", way, "cancel", answer);
        }
        let view = room.open("protocol-and-delivery", way);
        step(&view, "unused-line").met.clone()
    };
    for way in [Way::Study, Way::Roles] {
        assert!(met(way, &[]).is_empty(), "{way:?}: it was not answered");
        assert!(met(way, &["cancel-now"]).is_empty(), "{way:?}");
        assert!(!met(way, &["put-away"]).is_empty(), "{way:?}");
        assert!(!met(way, &["put-away", "cancel-now"]).is_empty(), "{way:?}");
    }
    let room = Room::new("en");
    room.answer("closing", Way::Exam, "cancel", "put-away");
    room.finish_exam("closing", 1);
    for way in [Way::Study, Way::Exam] {
        let view = room.open("protocol-and-delivery", way);
        assert!(step(&view, "unused-line").met.is_empty(), "{way:?}");
    }
}

#[test]
fn in_study_an_answer_is_explained_at_once_and_another_may_be_tried() {
    let room = Room::new("en");
    let view = room.answer("closing", Way::Study, "cancel", "put-away");
    let cancel = step(&view, "cancel");
    assert_eq!((view.at.as_str(), cancel.right), ("cancel", Some(false)));
    let told = |step: &StepView| -> Vec<(bool, Option<bool>, bool, bool)> {
        let answers = step.answers.iter();
        answers
            .map(|answer| {
                let (why, line) = (!answer.why.is_empty(), answer.line.is_some());
                (answer.chosen, answer.right, why, line)
            })
            .collect()
    };
    let silent = (false, None, false, false);
    assert_eq!(
        told(cancel),
        [(true, Some(false), true, true), silent, silent]
    );
    let view = room.answer("closing", Way::Study, "cancel", "cancel-now");
    let cancel = step(&view, "cancel");
    assert_eq!(cancel.right, Some(false), "the first answer counts");
    assert_eq!(told(cancel).last(), Some(&(true, Some(true), true, false)));
}

#[test]
fn an_exam_tells_nothing_before_its_end() {
    let room = Room::new("en");
    for walk in room.walks().walks {
        room.begin(&walk.id, Way::Exam, &[]);
        let view = room.answer_all(&walk.id, Way::Exam, false);
        let loud = view.steps.iter().find(|step| tells_something(step));
        assert!(loud.is_none() && view.score.is_none(), "{loud:?}");

        let view = room.finish_exam(&walk.id, 2);
        let score = view.score.unwrap();
        assert_eq!((score.right, score.whole), (0, walk.decisions));
        let mut decisions = view.steps.iter().filter(|step| !step.answers.is_empty());
        assert!(decisions.all(tells_something), "{}", walk.id);
    }
}

#[test]
fn an_exam_is_kept_once_and_touches_neither_review_nor_study() {
    let room = Room::new("en");
    room.answer_all("closing", Way::Exam, true);
    room.answer("closing", Way::Exam, "cancel", "put-away");
    room.finish_exam("closing", 2);
    room.finish_exam("closing", 3);
    let tries = room.cabinet.with_store(|store| Ok(store.tries()?)).unwrap();
    let told: Vec<_> = tries
        .iter()
        .map(|tried| (&*tried.subject, tried.reached, tried.whole, &*tried.missed))
        .collect();
    let whole = u32::try_from(
        room.walks()
            .walks
            .iter()
            .find(|walk| walk.id == "closing")
            .unwrap()
            .decisions,
    )
    .unwrap();
    assert_eq!(told, [("exam/closing", whole - 1, whole, "cancel")]);
    let review = room.review(20);
    assert_eq!((review.due, review.later), (0, 0));
    let walks = room.walks();
    let closing = walks
        .walks
        .iter()
        .find(|walk| walk.id == "closing")
        .unwrap();
    assert_eq!((closing.at, closing.right, closing.walked), (0, 0, false));
    assert_eq!(
        closing.exam.as_ref().map(|score| score.right + 1),
        Some(closing.decisions)
    );
    assert!(walks.stopped.is_none(), "an exam that is over was not left");
    let exercises = room.cabinet.exercises(room.words()).unwrap();
    assert!(exercises.looks.is_empty(), "{:?}", exercises.looks);
}

#[test]
fn a_walk_goes_on_at_the_step_it_was_left() {
    let room = Room::new("en");
    room.begin("opening", Way::Roles, &[]);
    for (way, place) in [(Way::Study, 2), (Way::Exam, 4), (Way::Roles, 1)] {
        let id = room.open("closing", way).steps.remove(place).id;
        room.cabinet.stand_at("closing", way, &id, &on(2)).unwrap();
    }
    room.cabinet
        .answer_walk(
            ("closing", Way::Study),
            "cancel",
            "keep-ten",
            room.words(),
            &on(3),
        )
        .unwrap();
    let room = room.opened_again();
    let at = |way| room.open("closing", way).at;
    let steps = room.open("closing", Way::Exam).steps;
    assert_eq!(at(Way::Study), "cancel");
    assert_eq!(at(Way::Exam), steps.get(4).unwrap().id);
    assert_eq!(at(Way::Roles), steps.get(1).unwrap().id);
    let cancel = steps.iter().position(|step| step.id == "cancel").unwrap();
    let stopped = room.walks().stopped.unwrap();
    assert_eq!(
        (&*stopped.walkthrough, stopped.way),
        ("closing", Way::Study)
    );
    assert_eq!((stopped.no, stopped.steps), (cancel + 1, steps.len()));
    let view = room.open("closing", Way::Study);
    assert!(
        step(&view, "cancel")
            .answers
            .iter()
            .any(|answer| answer.chosen)
    );
}

#[test]
fn a_walk_gone_through_to_its_end_is_walked_and_nobody_stopped_there() {
    let room = Room::new("en");
    let view = room.answer_all("closing", Way::Study, true);
    let score = view.score.unwrap();
    assert_eq!(score.right, score.whole);
    let last = view.steps.last().unwrap();
    let closing = |room: &Room| {
        let walks = room.walks();
        let closing = walks.walks.into_iter().find(|walk| walk.id == "closing");
        (closing.unwrap(), walks.stopped)
    };
    assert!(!closing(&room).0.walked && closing(&room).1.is_some());
    room.cabinet
        .stand_at("closing", Way::Study, &last.id, &on(2))
        .unwrap();
    let (summary, stopped) = closing(&room);
    assert!(summary.walked && stopped.is_none());
    assert_eq!((summary.at, summary.right), (last.no, score.whole));
    let afresh = room.begin("closing", Way::Study, &[]);
    assert_eq!(afresh.at, afresh.steps.first().unwrap().id);
    assert!(afresh.steps.iter().all(|step| step.right.is_none()) && afresh.score.is_none());
    assert!(closing(&room).0.walked, "it once was");
}

#[test]
fn in_roles_the_players_are_kept_and_each_sees_only_the_room_they_stand_in() {
    let room = Room::new("en");
    let players = [("chairperson", "Birinci"), ("members", "")].map(|(role, name)| Player {
        role: role.to_owned(),
        name: name.to_owned(),
    });
    room.begin("outside-the-room", Way::Roles, &players);
    let room = room.opened_again();
    let view = room.open("outside-the-room", Way::Roles);
    let told: Vec<_> = view
        .players
        .iter()
        .map(|player| (&*player.role, &*player.name))
        .collect();
    assert_eq!(told, [("chairperson", "Birinci"), ("members", "")]);

    let outside = |place: &str| place == "outside";
    let mut apart = 0;
    for step in &view.steps {
        let role = content::Role::from_id(&step.role).unwrap();
        let actors: Vec<&str> = role.actors().collect();
        let own = step
            .scene
            .actors
            .iter()
            .filter(|actor| actors.contains(&&*actor.id));
        let rooms: Vec<bool> = own.map(|actor| outside(&actor.place)).collect();
        for actor in &step.scene.actors {
            let is_seen = step.seen.actors.contains(actor);
            let shares = actor.place != "away" && rooms.contains(&outside(&actor.place));
            assert_eq!(is_seen, shares, "{} {actor:?}", step.id);
        }
        apart += usize::from(step.seen != step.scene);
    }
    assert!(apart > 0, "nobody was ever in another room");
    let nobody = room.cabinet.begin_walk(
        "closing",
        Way::Roles,
        &[Player {
            role: "king".to_owned(),
            name: String::new(),
        }],
        room.words(),
        &on(1),
    );
    assert!(matches!(nobody, Err(Failure::UnknownWalk(_))));
}

#[test]
fn a_missed_decision_is_due_the_next_day() {
    let room = Room::new("en");
    room.answer("closing", Way::Study, "who-votes", "ballot-and-queue");
    room.answer("closing", Way::Study, "cancel", "put-away");
    room.answer("closing", Way::Study, "cancel", "cancel-now");
    let today = room.review(1);
    assert_eq!((today.due, today.later, &*today.next), (0, 1, "tomorrow"));
    let next = room.review(2);
    let [card] = next.cards.as_slice() else {
        unreachable!("{next:?}");
    };
    assert_eq!(
        (&*card.walkthrough, &*card.step.id, card.missed),
        ("closing", "cancel", 1)
    );
    assert!(!tells_something(&card.step) && card.step.answers.iter().all(|answer| !answer.chosen));
    assert_eq!(room.cabinet.walks(room.words(), &on(2)).unwrap().due, 1);

    let answer = |answer: &str, day| {
        let place = ("closing", "cancel");
        room.cabinet
            .answer_review(place, answer, room.words(), &on(day))
            .unwrap()
    };
    let wrong = answer("keep-ten", 2);
    assert_eq!((wrong.right, &*wrong.next), (false, "tomorrow"));
    let mut answers = wrong.step.answers.iter();
    assert!(
        answers.all(|answer| !answer.why.is_empty() && answer.chosen == (answer.id == "keep-ten"))
    );
    let right = answer("cancel-now", 3);
    assert!(
        right.right && right.next.ends_with("January 2030"),
        "{}",
        right.next
    );
    assert_eq!(room.review(3).due, 0);
    assert_eq!(
        room.open("closing", Way::Study).at,
        "cancel",
        "the review moves nobody"
    );
}

#[test]
fn no_card_is_due_after_the_eve_of_the_election() {
    let room = Room::new("en");
    for walk in room.walks().walks {
        room.answer_all(&walk.id, Way::Study, false);
    }
    let set = |day: &str| {
        room.cabinet
            .set_election_day(day, room.words(), &on(1))
            .unwrap()
    };
    let view = set(" 11.1.2030 ");
    assert_eq!((&*view.election_day, view.days), ("11.01.2030", Some(10)));
    let all = view.due + view.later;
    assert!(all > 40, "{all}");
    // Everything is answered rightly whenever it is due.
    for day in 2..=9 {
        loop {
            let review = room.review(day);
            assert!(review.cards.len() <= rehearsal::TEN_MINUTES);
            if review.cards.is_empty() {
                break;
            }
            for card in review.cards {
                let walkthrough = room.cabinet.walkthrough(&card.walkthrough).unwrap();
                let answers = &walkthrough.step(&card.step.id).unwrap().answers;
                let right = answers.iter().find(|answer| answer.right).unwrap();
                let place = (&*card.walkthrough, &*card.step.id);
                room.cabinet
                    .answer_review(place, &right.id, room.words(), &on(day))
                    .unwrap();
            }
        }
    }
    let eve = room.review(10);
    assert_eq!((eve.due, eve.later), (all, 0));
    assert_eq!(
        (&*room.review(9).next, room.review(12).days),
        ("tomorrow", None)
    );
    assert_eq!(set("").days, None);
    assert_eq!(room.review(10).election_day, "");
}

#[test]
fn a_day_that_is_none_is_refused_and_the_earlier_one_stays() {
    let room = Room::new("en");
    let set = |day: &str| room.cabinet.set_election_day(day, room.words(), &on(1));
    set("11.10.2030").unwrap();
    for text in [
        "31.02.2030",
        "2030-10-11",
        "11.10.30",
        "soon",
        "11.10.2030 x",
    ] {
        let failure = set(text).unwrap_err();
        assert!(matches!(failure, Failure::NotADay(_)), "{text}");
        for code in ["az", "en", "ru"] {
            let said = failure.said(room.cabinet.words(code).unwrap());
            let texts = format!("{} {} {}", said.what, said.kept, said.todo);
            assert!(texts.contains(text) && !texts.contains('⟨'), "{texts}");
        }
    }
    assert_eq!(room.review(1).election_day, "11.10.2030");
}

#[test]
fn what_is_not_there_is_refused() {
    let room = Room::new("en");
    let answers = [
        ("nowhere", "look", "x"),
        ("closing", "nowhere", "x"),
        ("closing", "cancel", "x"),
    ];
    for (walk, step, answer) in answers {
        let answered =
            room.cabinet
                .answer_walk((walk, Way::Study), step, answer, room.words(), &on(1));
        assert!(
            matches!(answered, Err(Failure::UnknownWalk(_))),
            "{walk} {step}"
        );
        let reviewed = room
            .cabinet
            .answer_review((walk, step), answer, room.words(), &on(1));
        assert!(
            matches!(reviewed, Err(Failure::UnknownWalk(_))),
            "{walk} {step}"
        );
    }
    assert!(room.walks().stopped.is_none(), "nothing was kept");
}
