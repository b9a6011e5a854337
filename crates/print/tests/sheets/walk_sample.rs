//! Walkthroughs to print: a small made-up one whose text never changes, and all the real ones.

use content::{Guide, Role, Scene, Standing, WalkReading, WalkStep, Walkthrough, Walkthroughs};
use locale::{Language, Words};
use print::{
    Agenda, AgendaBlock, AgendaDay, AgendaVote, Attendance, Basis, PaperAnswer, PaperMove,
    PaperPlayer, PaperRole, PaperStep, VoteBar, WalkPaper, WeakPoint,
};
use wording::law_words;

/// What the made-up walkthrough says in one language.
struct Told {
    title: &'static str,
    summary: &'static str,
    roles: [&'static str; 3],
    door: &'static str,
    ring: [&'static str; 2],
    question: &'static str,
    answers: [[&'static str; 2]; 3],
    write: &'static str,
    article: &'static str,
}

fn told(language: Language) -> Told {
    match language {
        Language::Az => Told {
            title: "Zəng",
            summary: "Bu məşğələ uydurmadır: otaqda zəng çalınır.",
            roles: ["Sədr", "Katib", "Seçici"],
            door: "Giriş",
            ring: ["Zəngi bir dəfə çalın.", "Saat 08:00, zəng çalındı."],
            question: "Zəng səs vermir. Nə edirsiniz?",
            answers: [
                ["Gözləyirəm.", "Gözləmək səs vermir. Əl ilə vurun."],
                ["Əl ilə vururam.", "Zəngi hamı eşidir."],
                ["Zəngi atıram.", "Axşam bir zəng çatmaz. Saxlayın."],
            ],
            write: "Saatı yazın.",
            article: "Maddə 901.2",
        },
        Language::En => Told {
            title: "The bell",
            summary: "This walkthrough is made up: a bell rings in the room.",
            roles: ["Chairperson", "Secretary", "Voter"],
            door: "Entrance",
            ring: ["Ring the bell once.", "It is 08:00, the bell has rung."],
            question: "The bell makes no sound. What do you do?",
            answers: [
                ["I wait.", "Waiting makes no sound. Strike it by hand."],
                ["I strike it by hand.", "Everybody hears the bell."],
                [
                    "I throw the bell away.",
                    "In the evening a bell is missing. Keep it.",
                ],
            ],
            write: "Write the time.",
            article: "Article 901.2",
        },
        Language::Ru => Told {
            title: "Звонок",
            summary: "Это занятие вымышлено: в помещении звенит звонок.",
            roles: ["Председатель", "Секретарь", "Избиратель"],
            door: "Вход",
            ring: ["Позвоните один раз.", "08:00, звонок прозвенел."],
            question: "Звонок не звенит. Что вы делаете?",
            answers: [
                ["Жду.", "От ожидания звука нет. Ударьте рукой."],
                ["Бью рукой.", "Звонок слышат все."],
                [
                    "Выбрасываю звонок.",
                    "Вечером звонка не хватит. Сохраните его.",
                ],
            ],
            write: "Запишите время.",
            article: "Ст. 901.2",
        },
    }
}

/// The made-up walkthrough: a decision, two standings, a role without a step.
pub fn sample(language: Language) -> WalkPaper {
    let told = told(language);
    let letters: [&[&str]; 3] = [&["C"], &["S1", "S2"], &["V1"]];
    let role = |(name, letters): (&str, &[&str])| PaperRole {
        name: name.to_owned(),
        players: letters
            .iter()
            .map(|letter| PaperPlayer {
                letter: (*letter).to_owned(),
                name: name.to_owned(),
            })
            .collect(),
    };
    let answer = |(place, [text, why]): (usize, [&str; 2])| PaperAnswer {
        text: text.to_owned(),
        why: why.to_owned(),
        right: place == 1,
    };
    let ring = PaperStep {
        time: "08:00".to_owned(),
        who: told.roles[0].to_owned(),
        role: Some(0),
        actors: vec!["C".to_owned()],
        deciding: Vec::new(),
        moves: vec![PaperMove {
            letter: "C".to_owned(),
            place: told.door.to_owned(),
        }],
        text: told.ring[0].to_owned(),
        say: told.ring[1].to_owned(),
        question: told.question.to_owned(),
        answers: told.answers.into_iter().enumerate().map(answer).collect(),
        basis: Basis {
            standing: Standing::Older,
            law: vec![told.article.to_owned()],
            near: Vec::new(),
            check: true,
        },
    };
    let write = PaperStep {
        time: "08:01".to_owned(),
        who: told.roles[1].to_owned(),
        role: Some(1),
        actors: vec!["S2".to_owned()],
        text: told.write.to_owned(),
        basis: Basis {
            near: vec![told.article.to_owned()],
            ..Basis::default()
        },
        ..PaperStep::default()
    };
    WalkPaper {
        title: told.title.to_owned(),
        summary: told.summary.to_owned(),
        minutes: 5,
        roles: told.roles.into_iter().zip(letters).map(role).collect(),
        steps: vec![ring, write],
    }
}

/// So many weak points of the made-up walkthrough.
pub fn weak_points(language: Language, points: usize) -> Vec<WeakPoint> {
    let step = sample(language).steps.remove(0);
    let point = WeakPoint {
        about: told(language).title.to_owned(),
        question: step.question,
        right: step.answers[1].text.clone(),
        basis: step.basis,
    };
    vec![point; points]
}

/// A session of two days with the made-up walkthrough in it.
pub fn session(language: Language) -> Agenda {
    let told = told(language);
    let block = |begins: &str, minutes, title: &str, kind: &str| AgendaBlock {
        begins: begins.to_owned(),
        minutes,
        title: title.to_owned(),
        kind: kind.to_owned(),
        is_break: kind.is_empty(),
    };
    let bars = |counts: [(u32, u32); 3]| {
        let bar = |(letter, (first, second)): (&str, (u32, u32))| VoteBar {
            letter: letter.to_owned(),
            first,
            second,
        };
        ["A", "B", "C"].into_iter().zip(counts).map(bar).collect()
    };
    let vote = |bars| AgendaVote {
        question: told.question.to_owned(),
        right: "B".to_owned(),
        bars,
    };
    Agenda {
        title: told.title.to_owned(),
        group: "36".to_owned(),
        days: vec![
            AgendaDay {
                blocks: vec![
                    block("09:00", 95, told.title, told.summary),
                    block("10:35", 15, "…", ""),
                    block("10:50", 30, told.ring[0], told.roles[0]),
                ],
                ends: "11:20".to_owned(),
            },
            AgendaDay {
                blocks: vec![block("09:00", 60, told.write, told.roles[1])],
                ends: "10:00".to_owned(),
            },
        ],
        parked: vec![told.question.to_owned(), told.write.to_owned()],
        votes: vec![
            vote(bars([(12, 3), (20, 31), (4, 2)])),
            vote(bars([(12, 0), (20, 0), (4, 0)])),
        ],
    }
}

/// So many rows to sign.
pub fn signing(language: Language, rows: usize, days: usize) -> Attendance {
    Attendance {
        title: told(language).title.to_owned(),
        group: "36".to_owned(),
        days,
        rows,
    }
}

/// Every word of the app in one language.
pub fn all_words(language: Language) -> Words {
    Words::new(language, &pack::words(language.code())).unwrap()
}

/// The real walkthroughs in the order of the day.
pub fn real(language: Language) -> Vec<(String, WalkPaper)> {
    let walkthroughs = Walkthroughs::new(&pack::walkthrough_files());
    let files = pack::walkthrough_words(language.code());
    let reading = WalkReading::new(language, &walkthroughs, &files);
    let guide = Guide::new(&pack::guide_files());
    let words = all_words(language);
    let printed = walkthroughs.all.iter().map(|walk| {
        let paper = paper(walk, &reading, &guide, &words);
        (walk.id.clone(), paper)
    });
    printed.collect()
}

fn paper(walk: &Walkthrough, reading: &WalkReading, guide: &Guide, words: &Words) -> WalkPaper {
    let told = reading.words(&walk.id).unwrap();
    let mut before = walk.steps[0].scene.clone();
    let mut steps = Vec::new();
    for step in &walk.steps {
        let role = walk.roles.iter().position(|role| *role == step.role());
        let said = &told.steps[&step.id];
        let answer = |answer: &content::WalkAnswer| PaperAnswer {
            text: said.answers[&answer.id].text.clone(),
            why: said.answers[&answer.id].why.clone(),
            right: answer.right,
        };
        steps.push(PaperStep {
            time: step.time.clone().unwrap_or_default(),
            who: words.say(&format!("who-{}", step.who.id())),
            role,
            actors: step.acting().into_iter().map(str::to_owned).collect(),
            deciding: step.deciding().into_iter().map(str::to_owned).collect(),
            moves: moves(&before, &step.scene, words),
            text: said.text.clone(),
            say: said.say.clone().unwrap_or_default(),
            question: said.question.clone().unwrap_or_default(),
            answers: step.answers.iter().map(answer).collect(),
            basis: basis(step, guide, words),
        });
        before = step.scene.clone();
    }
    WalkPaper {
        title: told.title.clone(),
        summary: told.summary.clone(),
        minutes: walk.minutes,
        roles: walk.roles.iter().map(|it| role(*it, walk, words)).collect(),
        steps,
    }
}

fn basis(step: &WalkStep, guide: &Guide, words: &Words) -> Basis {
    let cited = |reference: &String| {
        let article = guide.article(reference);
        let name = article.and_then(|article| article.name(words.language()));
        name.map_or_else(|| law_words(words, reference), str::to_owned)
    };
    Basis {
        standing: step.standing,
        law: step.law.iter().map(cited).collect(),
        near: step.near.iter().map(cited).collect(),
        check: step.check,
    }
}

fn moves(before: &Scene, after: &Scene, words: &Words) -> Vec<PaperMove> {
    let moved = after.actors.iter().filter(|(actor, place)| {
        let was = before.actors.get(*actor);
        was != Some(place) && place.as_str() != "away"
    });
    let placed = moved.map(|(actor, place)| PaperMove {
        letter: actor.clone(),
        place: words.say(&format!("stage-place-{place}")),
    });
    placed.collect()
}

/// A role with everybody of it who is on the plan at any time.
fn role(role: Role, walk: &Walkthrough, words: &Words) -> PaperRole {
    let name = words.say(&format!("walk-role-{}", role.id()));
    let players = walk.actors(role).map(|letter| PaperPlayer {
        letter: letter.to_owned(),
        name: name.clone(),
    });
    PaperRole {
        players: players.collect(),
        name,
    }
}
