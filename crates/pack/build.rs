//! Rebuilds the pack when a file of the content folders appears or disappears.

fn main() {
    for folder in ["forms", "locales", "locales/az", "locales/en", "locales/ru"] {
        println!("cargo::rerun-if-changed=../../{folder}");
    }
}
