//! House rules that no compiler and no linter knows.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at its first surprise"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const MOST_LINES: usize = 500;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && !["target", "node_modules", "dist", ".git", "gen"].contains(&name) {
            collect(&path, files);
        } else if path.is_file() {
            files.push(path);
        }
    }
}

/// The files under a folder with one of the endings: path from the root, and text.
fn sources(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(&root().join(folder), &mut files);
    files
        .into_iter()
        .filter(|file| {
            let ending = file.extension().and_then(|ending| ending.to_str());
            ending.is_some_and(|ending| endings.contains(&ending))
        })
        .map(|file| {
            let name = file.strip_prefix(root()).unwrap().display().to_string();
            let text = fs::read_to_string(&file).expect(&name);
            (name, text)
        })
        .collect()
}

fn code() -> Vec<(String, String)> {
    let endings = ["rs", "ts", "svelte", "mjs", "js", "css"];
    sources("", &endings)
        .into_iter()
        .filter(|(name, _)| name != "ui/src/ipc/types.ts")
        .collect()
}

#[test]
fn no_file_of_code_is_longer_than_a_reader_can_hold() {
    for (name, text) in code() {
        let lines = text.lines().count();
        assert!(lines <= MOST_LINES, "{name} has {lines} lines");
    }
}

#[test]
fn every_rust_file_says_what_it_holds() {
    for (name, text) in sources("", &["rs"]) {
        assert!(text.starts_with("//! "), "{name} does not begin with //!");
    }
}

#[test]
fn files_are_called_after_what_is_in_them() {
    for (name, _) in code() {
        let file = Path::new(&name).file_name().unwrap().to_str().unwrap();
        assert!(
            !["mod.rs", "index.ts", "index.js"].contains(&file),
            "{name}"
        );
    }
}

#[test]
fn names_are_words_of_the_field() {
    let vague = ["Manager", "Service", "Helper", "Util"];
    // Settings of tools use the tools' words, and this file lists the forbidden ones.
    let is_ours = |name: &str| !name.ends_with(".config.js") && name != "tests/tidy.rs";
    for (name, text) in code().into_iter().filter(|(name, _)| is_ours(name)) {
        let names = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        for word in vague {
            // A name that is the bare word belongs to a library.
            let found = names
                .clone()
                .find(|name| name.contains(word) && *name != word);
            assert_eq!(found, None, "{name}");
            assert!(!name.contains(word), "{name}");
        }
    }
}

#[test]
fn screens_reach_nothing_but_the_door() {
    let wires = [
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
    ];
    for (name, text) in sources("ui/src", &["ts", "svelte"]) {
        for wire in wires {
            assert!(!text.contains(wire), "{name}: {wire}");
        }
        let is_door = name.starts_with("ui/src/ipc/") || name.ends_with(".test.ts");
        assert!(
            is_door || !text.contains("@tauri-apps"),
            "{name} goes around the door"
        );
        assert!(
            !text.contains("{@html"),
            "{name}: text reaches the page as words"
        );
    }
    let settings = fs::read_to_string(root().join("src-tauri/tauri.conf.json")).unwrap();
    assert!(settings.contains(
        "default-src 'self'; img-src 'self' data:; connect-src ipc: http://ipc.localhost\""
    ));
}

fn quoted(text: &str) -> BTreeSet<String> {
    text.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let rest = text.split_once(from).expect(from).1;
    rest.split_once(to).expect(to).0
}

#[test]
fn every_command_is_named_and_granted_and_no_other() {
    let read = |name: &str| fs::read_to_string(root().join("src-tauri").join(name)).unwrap();
    let handled: BTreeSet<String> = between(&read("src/main.rs"), "generate_handler![", "]")
        .split(',')
        .filter_map(|path| path.split_once("::"))
        .map(|(_, name)| name.trim().to_owned())
        .collect();
    let named = quoted(between(&read("build.rs"), "COMMANDS: &[&str] = &[", "]"));
    let granted = |window: &str| -> BTreeSet<String> {
        let file = read(&format!("capabilities/{window}.json"));
        assert!(file.contains(&format!("\"windows\": [\"{window}\"]")));
        let permissions = quoted(between(&file, "\"permissions\": [", "]"));
        let permissions = permissions.iter();
        permissions
            .map(|name| name.trim_start_matches("allow-").replace('-', "_"))
            .collect()
    };
    let files = fs::read_dir(root().join("src-tauri/capabilities")).unwrap();
    assert_eq!(files.count(), 2, "each window has a capability of its own");
    assert!(!handled.is_empty());
    assert_eq!(handled, named);
    assert_eq!(handled, granted("main"));
    // The room sees it: nothing can be opened, written or asked from there.
    let wall = ["turn", "wall", "watch_wall"].map(str::to_owned);
    assert_eq!(granted("wall"), BTreeSet::from(wall));
}

#[test]
fn item_numbers_of_the_form_stand_in_the_form_file_alone() {
    for (name, text) in sources("crates", &["rs"])
        .into_iter()
        .chain(sources("ui/src", &["ts", "svelte"]))
    {
        let tests = name.contains("test") || name.contains("example");
        for number in [
            "\"9a\"", "\"9b\"", "\"9c\"", "\"1a\"", "\"1b\"", "\"1c\"", "\"1d\"",
        ] {
            let shown = text.split("#[cfg(test)]").next().unwrap_or_default();
            assert!(tests || !shown.contains(number), "{name}: {number}");
        }
    }
}

#[test]
fn every_library_inside_is_listed_with_its_licence() {
    let read = |name: &str| fs::read_to_string(root().join(name)).unwrap();
    let (lock, listed) = (read("Cargo.lock"), read("THIRD-PARTY.md"));
    let manifest = read("Cargo.toml");
    let dependencies = between(&manifest, "[workspace.dependencies]", "# Development only");
    // Needed while building or testing; nothing of them is in the program.
    let outside = ["tauri-build", "fluent-syntax", "ts-rs"];
    let libraries: Vec<&str> = dependencies
        .lines()
        .filter(|line| !line.starts_with('#') && !line.contains("path ="))
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .filter(|name| !outside.contains(name))
        .collect();
    assert!(libraries.len() > 10, "{libraries:?}");
    for name in libraries {
        let entry = format!("name = \"{name}\"\nversion = \"");
        // Another version may be in the lock for a tool of the build.
        let mut versions = lock.split(&entry).skip(1);
        let is_listed = versions.any(|rest| {
            let version = rest.split('"').next().unwrap();
            listed.contains(&format!("| {name} | {version} | "))
        });
        assert!(is_listed, "{name}: run `make third-party`");
    }
}

#[test]
fn the_lock_of_the_screens_names_no_registry() {
    let lock = fs::read_to_string(root().join("ui/package-lock.json")).unwrap();
    assert!(
        !lock.contains("\"resolved\": \"http"),
        "write it with omit-lockfile-registry-resolved"
    );
}
