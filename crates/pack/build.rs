//! Rebuilds the pack when a file of the content folders appears or disappears.

#![expect(
    clippy::print_stdout,
    reason = "cargo reads what a build script prints"
)]

fn main() {
    for folder in ["forms", "locales", "locales/az", "locales/en", "locales/ru"] {
        println!("cargo::rerun-if-changed=../../{folder}");
    }
}
