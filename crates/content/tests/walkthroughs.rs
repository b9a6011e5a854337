//! The walkthroughs as they are built in: what stands where, who sees it, what is said.
#![expect(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use content::{Role, Scene, WalkReading, Walkthroughs};
use locale::Language;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use toml::{Table, Value};

static WALKTHROUGHS: LazyLock<Walkthroughs> =
    LazyLock::new(|| Walkthroughs::new(&pack::walkthrough_files()));

fn texts(change: Option<&Value>) -> BTreeMap<String, String> {
    let entries = change.and_then(Value::as_table).into_iter().flatten();
    entries
        .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
        .collect()
}

fn told(scene: &Scene) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
    let things = scene.things.iter();
    let told = |thing: &content::Thing| format!("{}:{}", thing.place, thing.state);
    let things = things.map(|(name, thing)| (name.clone(), told(thing)));
    (scene.actors.clone(), things.collect())
}

#[test]
fn each_step_has_the_whole_scene_of_the_stage_and_the_steps_until_then() {
    for (file, text) in pack::walkthrough_files() {
        let table: Table = text.parse().unwrap();
        let stage = table["stage"].as_table().unwrap();
        let steps = table["step"].as_array().unwrap();
        let walkthrough = WALKTHROUGHS
            .get(file.strip_suffix(".toml").unwrap())
            .unwrap();
        assert_eq!(walkthrough.steps.len(), steps.len());
        for (place, step) in walkthrough.steps.iter().enumerate() {
            let changes = steps[..=place].iter().map(|step| step.as_table().unwrap());
            let (mut actors, mut things) = (BTreeMap::new(), BTreeMap::new());
            for change in std::iter::once(stage).chain(changes) {
                actors.extend(texts(change.get("at")));
                things.extend(texts(change.get("things")));
            }
            assert_eq!(told(&step.scene), (actors, things), "{file} {}", step.id);
        }
    }
}

#[test]
fn a_role_sees_the_room_it_stands_in() {
    let file = r#"order = 1
chapter = "voting"
minutes = 1
page = "mobile.team"
pages = []
roles = ["chairperson"]
[stage]
at = { C = "door", S1 = "con-ec", M1 = "outside", M2 = "wall", V1 = "outside", O1 = "away", K = "con-ec" }
things = { box-mobile = "outside:taken-along", lamp = "door:shown", protocol = "con-ec:signed", card = "away:shown" }
[[step]]
id = "one"
who = "chairperson"
standing = "customary"
"#;
    let walkthroughs = Walkthroughs::new(&[("day.toml", file)]);
    let scene = &walkthroughs.all[0].steps[0].scene;
    for (role, actors, things) in [
        (Role::Chairperson, "C M2", "lamp"),
        (Role::Secretary, "K S1", "protocol"),
        (Role::Members, "C M1 M2 V1", "box-mobile lamp"),
        (Role::Voters, "M1 V1", "box-mobile"),
        (Role::Observers, "", ""),
        (Role::Police, "", ""),
        (Role::ConEc, "K S1", "protocol"),
    ] {
        let seen = scene.seen_by(role);
        let names: Vec<&str> = seen.actors.keys().map(String::as_str).collect();
        assert_eq!(names.join(" "), actors, "{role:?}");
        let names: Vec<&str> = seen.things.keys().map(String::as_str).collect();
        assert_eq!(names.join(" "), things, "{role:?}");
    }
}

#[test]
fn whoever_a_step_is_addressed_to_sees_who_acts() {
    for walkthrough in &WALKTHROUGHS.all {
        for step in &walkthrough.steps {
            let seen = step.scene.seen_by(step.role());
            let is_seen = |actor: &&str| seen.actors.contains_key(*actor);
            let acting = step.acting();
            assert!(
                acting.iter().any(is_seen),
                "{} {}: {acting:?}",
                walkthrough.id,
                step.id
            );
        }
    }
}

#[test]
fn what_the_commission_decides_is_addressed_to_the_commission() {
    let mut decided_by_others = 0;
    for walkthrough in &WALKTHROUGHS.all {
        for step in &walkthrough.steps {
            let place = format!("{} {}", walkthrough.id, step.id);
            let acting = step.acting();
            let acts = |role: Role| role.actors().any(|actor| acting.contains(&actor));
            let from_outside = [
                Role::Voters,
                Role::Observers,
                Role::Police,
                Role::Media,
                Role::ConEc,
            ];
            if !from_outside.into_iter().any(acts) {
                assert!(step.deciding().is_empty(), "{place}");
            } else if step.answers.is_empty() {
                assert!(from_outside.contains(&step.role()), "{place}");
                assert!(step.deciding().is_empty(), "{place}");
            } else {
                decided_by_others += 1;
                assert_eq!(step.role(), Role::Chairperson, "{place}");
                assert_eq!(step.deciding(), ["C"], "{place}");
            }
        }
    }
    assert_eq!(decided_by_others, 12);
}

#[test]
fn a_step_is_addressed_to_whoever_plays_the_one_who_acts() {
    let step = |id: &str, step: &str| {
        let walkthrough = WALKTHROUGHS.get(id).unwrap();
        walkthrough.step(step).unwrap()
    };
    for (walkthrough, id, role, acting) in [
        ("opening", "declare-open", Role::Chairperson, "C"),
        ("opening", "seal-numbers", Role::Secretary, "S1 S2"),
        ("closing", "look", Role::Members, "M1"),
        ("closing", "cancel", Role::Members, "M1 M2 M3"),
    ] {
        let step = step(walkthrough, id);
        assert_eq!(
            (step.role(), step.acting().join(" ").as_str()),
            (role, acting)
        );
    }
    for role in Role::ALL {
        assert_eq!(Role::from_id(role.id()), Some(role));
        assert!(role.actors().next().is_some());
    }
}

#[test]
fn the_words_stand_by_step_and_answer() {
    let files = pack::walkthrough_words("en");
    let reading = WalkReading::new(Language::En, &WALKTHROUGHS, &files);
    let words = reading.words("opening").unwrap();
    let step = &words.steps["declare-open"];
    assert!(!words.title.is_empty() && !words.summary.is_empty());
    assert!(!step.text.is_empty() && !step.note.is_empty());
    assert!(step.say.as_ref().unwrap().contains("07:50"));
    assert!(step.question.is_some() && step.met.is_none());
    let answers: Vec<&str> = step.answers.keys().map(String::as_str).collect();
    assert_eq!(
        answers,
        ["let-them-look", "observers-only", "wait-for-eight"]
    );
    let answer = &step.answers["let-them-look"];
    assert!(!answer.text.is_empty() && !answer.why.is_empty());
    assert!(words.steps["look-at-seals"].met.is_some());
    assert!(words.steps["look-at-seals"].question.is_none());
}
