//! Rebuilds the pack when a file of the content folders appears or disappears.

fn main() {
    let folders = [
        "forms",
        "fixtures/exercises/evenings",
        "guide",
        "guide/pictures",
        "locales",
        "locales/az",
        "locales/en",
        "locales/ru",
        "locales/az/guide",
        "locales/en/guide",
        "locales/ru/guide",
    ];
    for folder in folders {
        println!("cargo::rerun-if-changed=../../{folder}");
    }
}
