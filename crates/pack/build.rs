//! Rebuilds the pack when a file of the content folders appears or disappears.

fn main() {
    let folders = [
        "forms",
        "fixtures/exercises/evenings",
        "guide",
        "guide/pictures",
        "walkthroughs",
        "lessons",
        "locales",
        "locales/az",
        "locales/en",
        "locales/ru",
        "locales/az/guide",
        "locales/en/guide",
        "locales/ru/guide",
        "locales/az/walkthroughs",
        "locales/en/walkthroughs",
        "locales/ru/walkthroughs",
    ];
    for folder in folders {
        println!("cargo::rerun-if-changed=../../{folder}");
    }
}
