//! How long the whole guide takes in each language:
//! `cargo run --release -p print --example guide_bench [FOLDER]`; with a folder it also writes the
//! files there.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "is run and read by hand"
)]

use content::{Guide, Reading};
use locale::{Language, Words};
use print::{Extent, guide_pages, pdf};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

fn main() {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let guide = Guide::new(&pack::guide_files());
    let pictures: BTreeMap<_, _> = pack::pictures().into_iter().collect();
    for language in Language::ALL {
        let code = language.code();
        let words = Words::new(language, &pack::words(code)).unwrap();
        let reading = Reading::new(language, &guide, &pack::guide_words(code));
        let extents = [
            ("book", Extent::Book),
            ("chapter", Extent::Chapter("counting")),
            ("page", Extent::Page("count.validity")),
        ];
        for (name, extent) in extents {
            let begin = Instant::now();
            let picture = |name: &str| pictures.get(name).copied();
            let made = (2031, 2, 7);
            let sheet = guide_pages(&guide, &reading, &words, extent, made, picture).unwrap();
            let laid_out = begin.elapsed();
            let bytes = pdf(&sheet).unwrap();
            println!(
                "{name} {code}: {} pages, laid out in {} ms, with the file {} ms, {} bytes",
                sheet.pages.len(),
                laid_out.as_millis(),
                begin.elapsed().as_millis(),
                bytes.len()
            );
            if let Some(folder) = &folder {
                std::fs::write(folder.join(format!("guide-{name}-{code}.pdf")), bytes).unwrap();
            }
        }
    }
}
